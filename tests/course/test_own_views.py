"""Lesson 11, what one's own plan shows: where to go on, goals that exclude each other, chances, taking it home."""

from __future__ import annotations

import os
import re
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import ipywidgets as widgets
import pytest

from aop_lib.course.lessons import own_take_home, own_views
from aop_lib.course.lessons.own_home import FILES, Job, Outcome, job_for
from aop_lib.course.lessons.own_view_goals import alone, conflict, implied
from aop_lib.course.lessons.own_view_present import Present
from aop_lib.course.lessons.own_view_steps import STEPS, Missing, heading, link, next_step, where_you_are
from aop_lib.files import read_plan, write_workbook
from aop_lib.home import case_plan, kit
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Plan

LESSON = "11_your_own_aop"
HOSTILE = "<script>alert(1)</script>"
EN = Locale("en")


def plan(**tables: Any) -> Plan:
    company = {"name": "Shoes", "year": 2026, **tables.pop("company", {})}
    return Plan.model_validate({"company": company, **tables}, strict=False)


def money(code: str, base: float | None = None, **fields: Any) -> dict[str, Any]:
    return {"id": code, "name": code.title(), "unit": "money", "base": base, **fields}


MEASURES = [
    money("revenue", 10000.0, formula="online + store"),
    money("online", 6000.0),
    money("store", 4000.0),
    {"id": "share", "name": "Online share", "unit": "share", "formula": "online / revenue", "base": 0.6},
]
GOALS = [
    {"id": "G1", "name": "Grow by a fifth", "measure": "revenue", "kind": "grow", "target": 0.2},
    {"id": "G2", "name": "Online first", "measure": "share", "kind": "reach", "target": 0.7},
    {"id": "G3", "name": "Spare the store", "measure": "store", "kind": "at_least", "target": 4000.0},
]
SHOES = plan(measures=MEASURES, goals=GOALS)
"""Total 12,000, of which 70 % is 8,400: 3,600 is left for the store, 400 too few."""


def babycare() -> Plan:
    read = read_plan(case_plan()).plan
    assert read is not None
    return read


def lesson(now: Present, lang: Any = "en", answers: Path = Path("answers")) -> Any:
    """As much of a lesson as these forms talk to."""
    own = SimpleNamespace(
        plan=now.plan, problems=now.problems, path=now.file, write=lambda: True, watch=lambda *_: None
    )
    return SimpleNamespace(say=Locale(lang), lang=lang, own_plan=own, answers=SimpleNamespace(folder=answers))


def shown(form: Any, kinds: tuple[str, ...] = ("text/html", "text/plain")) -> str:
    """The markup and the words of the pictures beneath a form."""
    data = [output["data"] for output in form._picture.outputs]
    return " ".join(str(d.get(kind, "")) for d in data for kind in kinds)


def button(form: Any) -> widgets.Button:
    return next(child for child in form.widget.children if isinstance(child, widgets.Button))


# Where you are


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_steps_are_the_headings_of_the_lesson(lang: Any) -> None:
    """The links of the list lead to marked headings; a heading renamed in the lesson must be renamed here."""
    source = (kit() / "notebooks" / "source" / f"{LESSON}.md").read_text(encoding="utf-8")
    marked = re.findall(r'^<a id="step-(\w+)"></a>\n\n## (.+)$', source, re.MULTILINE)
    steps = [*(s.id for s in STEPS), "whole", "home"]
    in_order = [(step, words) for step, words in marked if words == heading(step, Locale(lang))]
    assert [step for step, _ in in_order] == steps
    assert len(marked) == len(LANGUAGES) * len(steps)


def test_a_link_leads_to_the_mark_before_the_heading() -> None:
    assert str(link("goals", Locale("vi"))) == '<a href="#step-goals">Thành phần 1: mục tiêu</a>'


def test_without_a_plan_one_begins_with_the_direction() -> None:
    for nothing in (None, plan()):
        said = where_you_are(nothing, EN).text
        assert said.startswith("Nothing is written yet. Begin here, it takes five minutes: Direction first.")
        assert said.count("–") == len(STEPS)


def test_one_goes_on_with_the_first_step_that_holds_nothing() -> None:
    begun = plan(company={"direction": "Online before the store"})
    assert next_step(begun, EN).id == "choices"  # type: ignore[union-attr]
    assert "Go on here: What comes first, and what waits." in where_you_are(begun, EN).text


def test_measures_without_any_figure_of_last_year_are_only_named() -> None:
    named = {
        "company": {"direction": "Online"},
        "choices": [{"id": "P1", "kind": "priority", "name": "Online"}],
        "parties": [{"id": "lan", "name": "Lan", "kind": "person"}],
    }
    bare = plan(**named, measures=[money("online"), money("store")])
    known = plan(**named, measures=[money("online", 6000.0), money("store")])
    assert [getattr(next_step(p, EN), "id", None) for p in (bare, known)] == ["base", "goals"]
    assert "1 of 2 measures have a figure of last year" in where_you_are(known, EN).text


def test_a_whole_plan_is_sent_to_its_gravest_finding() -> None:
    """BabyCare in July lies behind its plan: that is what the rules hold gravest, and nothing is empty."""
    after = next_step(babycare(), EN)
    assert after is not None
    assert after.holds(babycare(), EN)
    assert "5 lines, VND 13,563 million in all" in where_you_are(babycare(), EN).text


# Goals


@pytest.mark.parametrize(
    ("goal", "target"),
    [
        ("G1", 4000 / 0.3 / 10000 - 1),  # the store's 4,000 is then 30 % of 13,333
        ("G2", 8000 / 12000),
        ("G3", 3600.0),
    ],
)
def test_each_way_out_alone(goal: str, target: float) -> None:
    row = SHOES.row("goals", goal)
    assert alone(SHOES, row) == pytest.approx(target)


def test_the_conflict_is_named_with_the_smallest_way_out_and_the_others() -> None:
    """Of 70 % the share gives 3.3 points (under 5 %), the store 400 of 4,000, the total 1,333 of 12,000."""
    said = "\n".join(part.text for part in conflict(SHOES, EN))
    assert "These cannot all hold: “Grow by a fifth”, “Online first”, “Spare the store”." in said
    assert "The smallest way out: “Online first” from 70% to 66.7%." in said
    assert "Grow by a fifth | +20% | +33.3%" in said
    assert "Spare the store | ≥ VND 4,000 million | ≥ VND 3,600 million" in said


def test_a_range_taken_as_given_is_named_too() -> None:
    """The store cannot bring more than 3,000, so 4,000 is out of reach whatever the other goals do."""
    held = plan(
        measures=MEASURES,
        goals=GOALS[2:],
        assumptions=[{"id": "A1", "measure": "store", "low": 2000.0, "high": 3000.0}],
    )
    said = "\n".join(part.text for part in conflict(held, EN))
    assert "taken as given: “Store”" in said


def test_goals_that_hold_are_drawn_and_those_that_do_not_are_left_to_the_conflict() -> None:
    assert "7,920" in " ".join(getattr(part, "text", "") for part in implied(babycare(), EN))
    assert [part.text for part in implied(SHOES, EN)] == [EN("ownview-implied.conflict")]


def test_a_goal_that_cannot_take_part_is_named() -> None:
    bare = plan(measures=MEASURES, goals=[*GOALS[:1], {"id": "G4", "name": "Strong growth"}])
    assert "“Strong growth”" in " ".join(getattr(part, "text", "") for part in implied(bare, EN))
    with pytest.raises(Missing):
        implied(plan(goals=[{"id": "G4", "name": "Strong growth"}]), EN)


# Every form, on any plan


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("which", ["nothing", "name only", "shoes", "hostile", "babycare"])
def test_each_form_shows_a_picture_or_says_which_step_comes_first(which: str, lang: Any) -> None:
    hostile = plan(
        company={"direction": HOSTILE},
        measures=[money("revenue", 100.0) | {"name": HOSTILE}],
        goals=[{"id": "G", "name": HOSTILE, "measure": "revenue", "kind": "grow", "target": 0.1}],
        kpis=[{"id": "K", "name": HOSTILE}],
        reviews=[{"id": "R", "name": HOSTILE, "cadence": "monthly", "day": 31}],
        responsibilities=[{"id": "W", "item": HOSTILE}],
    )
    plans = {"nothing": None, "name only": plan(), "shoes": SHOES, "hostile": hostile, "babycare": babycare()}
    here = lesson(Present(plans[which]), lang)
    for name, make in own_views.FORMS.items():
        form = make(here)
        if name != "take_home":
            button(form).click()
            assert shown(form)
        assert form.failure is None, name
        assert "<script" not in shown(form, ("text/html",))
        assert form.value is None


def test_chances_are_counted_only_after_a_guess() -> None:
    form = own_views.FORMS["chances"](lesson(Present(babycare())))
    assert shown(form) == ""
    button(form).click()
    assert shown(form)


def test_a_picture_follows_the_plan_at_the_press_of_the_button() -> None:
    here = lesson(Present(None))
    form = own_views.FORMS["conflict"](here)
    assert "Direction first" in shown(form)
    here.own_plan.plan = SHOES
    button(form).click()
    assert "Spare the store" in shown(form)


# Taking it home


def home(now: Present, tmp_path: Path, lang: Any = "en") -> Any:
    form = own_take_home.take_home(lesson(now, lang, tmp_path / "answers"))
    button(form).click()
    return form


def script(tmp_path: Path, code: str, longest: float = 60) -> Job:
    return Job((sys.executable, "-c", code), tmp_path / "runs" / "my_plan", longest)


def test_cells_that_cannot_be_read_are_named_before_anything_is_made(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text("company: {name: A, year: 2026}\ngoals: [{id: G1, name: G, target: '1.234'}]\n", encoding="utf-8")
    read = read_plan(file)
    assert read.problems
    form = home(Present(read.plan, read.problems, file), tmp_path)
    assert read.problems[0].mend(EN) in shown(form)
    assert not (tmp_path / "runs").exists()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_a_plan_or_a_file_it_says_so(tmp_path: Path, lang: Any) -> None:
    say = Locale(lang)
    assert heading("direction", say) in shown(home(Present(None), tmp_path, lang))
    assert say("ownview-home.no-file") in shown(home(Present(SHOES, (), tmp_path / "none.xlsx"), tmp_path, lang))


def test_where_no_program_can_be_started_one_command_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "my_plan.xlsx"
    file.write_bytes(b"")
    monkeypatch.setattr(sys, "platform", "emscripten")
    said = shown(home(Present(SHOES, (), file), tmp_path, "vi"))
    assert str(file) in said
    assert 'aop run "my_plan.xlsx" --lang vi' in said


def test_no_shell_and_no_text_of_the_plan_stand_in_the_command(tmp_path: Path) -> None:
    file = tmp_path / "a plan; rm.xlsx"
    job = job_for(file, "vi", tmp_path / "runs" / "x")
    assert job is not None
    assert job.command[:4] == (sys.executable, "-m", "aop_lib.cli", "run")
    assert job.command[4:] == (str(file), "--lang", "vi", "--out", str(tmp_path / "runs" / "x"))


def test_a_program_that_ends_without_a_report_is_quoted(tmp_path: Path) -> None:
    outcome = script(tmp_path, "print('no room on the disk'); raise SystemExit(2)").run()
    assert outcome == Outcome("failed", said=("no room on the disk",))


def test_files_of_an_earlier_run_are_not_taken_for_new_ones(tmp_path: Path) -> None:
    job = script(tmp_path, "raise SystemExit(2)")
    job.out.mkdir(parents=True)
    old = job.out / "report.html"
    old.write_text("old", encoding="utf-8")
    hour_ago = time.time() - 3600
    os.utime(old, (hour_ago, hour_ago))
    assert job.run().how == "failed"


def test_a_program_that_never_ends_or_cannot_start_is_a_sentence(tmp_path: Path) -> None:
    assert script(tmp_path, "import time; time.sleep(60)", longest=0.2).run() == Outcome("late")
    missing = Job((str(tmp_path / "no-such-program"),), tmp_path / "runs" / "my_plan")
    assert missing.run().how == "not_started"


@pytest.mark.parametrize("how", ["late", "failed", "not_started"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_end_is_said_and_the_button_works_again(tmp_path: Path, monkeypatch: Any, how: Any, lang: Any) -> None:
    file = tmp_path / "my_plan.xlsx"
    file.write_bytes(b"")
    monkeypatch.setattr(Job, "run", lambda self: Outcome(how, said=("why",)))
    form = home(Present(SHOES, (), file), tmp_path, lang)
    assert form.failure is None
    assert Locale(lang)(f"ownview-home.{how.replace('_', '-')}", minutes="5") in shown(form)
    assert not button(form).disabled


def test_progress_is_read_from_the_journal_of_the_run_under_way(tmp_path: Path) -> None:
    job = script(tmp_path, "")
    assert job.parts_done() == 0
    folder = job.out.parent / ".aop-abc"
    folder.mkdir(parents=True)
    lines = ['{"step": "plan", "state": "started"}', '{"step": "plan", "state": "done"}', '{"step": "00", "sta']
    (folder / "journal.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert job.parts_done() == 1


def test_one_real_run_makes_report_scorecard_and_calendar(tmp_path: Path) -> None:
    """The only test here that starts the kit itself."""
    file = tmp_path / "plans" / "my_plan.xlsx"
    file.parent.mkdir()
    small = plan(
        company={"direction": "Online first"},
        measures=MEASURES,
        goals=GOALS[:1],
        reviews=[{"id": "R1", "name": "Month", "cadence": "monthly", "day": 31}],
    )
    write_workbook(small, file, "vi")
    form = home(Present(small, (), file), tmp_path, "vi")
    folder = tmp_path.resolve() / "runs" / "my_plan"
    assert [str(folder / name) in shown(form) for name in FILES] == [True, True, True], shown(form)
