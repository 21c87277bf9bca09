"""Lesson 07, the simulator: guesses come first, staff follow the sheet, what cannot be simulated says why."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import ipywidgets as widgets
import pytest
from lesson_forms import parts, shown

from aop_lib.course import Lesson, open_lesson
from aop_lib.course.lesson import Note
from aop_lib.course.lessons.kpi_simulated import DRAWS, SEED
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods import paradox_sheets
from aop_lib.methods.paradox_attribution import attribution, rounded
from aop_lib.methods.paradox_repair import CHANGES, best_repair
from aop_lib.methods.paradox_sheets import CAUSES, SETTINGS, Cause, readings
from aop_lib.methods.paradox_world import ACTIVITIES, DEPARTMENTS, luck
from aop_lib.methods.paradox_year import all_settings
from aop_lib.plan import Plan

NAME = "07_kpi_paradox"


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AOP_ANSWERS", str(tmp_path))
    monkeypatch.setenv("AOP_STRICT", "1")
    monkeypatch.delenv("AOP_PLAN", raising=False)


def asked(question: str, lang: Any = "en") -> Any:
    return open_lesson(NAME, lang).ask(question)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_of_the_simulator_has_a_name(lang: Any) -> None:
    say = Locale(lang)
    ids = [f"paradox-kpi-{reading}" for reading in readings()]
    ids += [f"paradox-act-{d}-{a}" for d in DEPARTMENTS for a in ACTIVITIES] + [f"paradox-{d}" for d in DEPARTMENTS]
    ids += [f"paradox-cause-{c.replace('_', '-')}" for c in CAUSES] + [f"paradox-repair-ask.{w}" for _, w in CHANGES]
    ids += [f"paradox-cannot-{r.replace('_', '-')}" for r in get_args(paradox_sheets.Reason)]
    ids += [f"paradox-note-{n}" for n in get_args(paradox_sheets.Remark)]
    assert [i for i in ids if not say.has(i)] == []


def test_names_within_a_department_differ() -> None:
    for lang in LANGUAGES:
        names = [Locale(lang)(f"paradox-kpi-{reading}") for reading in readings()]
        assert len(set(names)) == len(names)


def test_the_company_is_hidden_until_asked_for() -> None:
    form = asked("effort")
    assert "Serves the company" not in shown(form)
    (button,) = parts(form.widget, widgets.ToggleButton)
    button.value = True
    assert "Serves the company" in shown(form)
    for slider in parts(form.widget, widgets.FloatSlider):
        slider.value = 0
    assert "split evenly" in shown(form)


def test_the_year_waits_for_a_guess_and_ends_green_and_short() -> None:
    form = asked("year")
    assert "First say what you expect" in shown(form)
    (guess,), (months,) = parts(form.widget, widgets.RadioButtons), parts(form.widget, widgets.FloatSlider)
    guess.value = "reached"
    assert "The year has not begun" in shown(form)
    months.value = 6
    assert "by June" in shown(form)
    months.value = 12
    assert "16 of 16 KPIs are at target by December" in shown(form)
    assert "goal of 20% is missed" in shown(form)


def test_with_no_cause_left_the_goal_is_reached() -> None:
    form = asked("switches")
    assert "goal of 20% is missed" in shown(form)
    for box in parts(form.widget, widgets.Checkbox):
        box.value = False
    assert "goal of 20% is reached" in shown(form)
    assert "The staff" not in shown(form)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_shares_shown_add_up_to_the_gap_shown(lang: Any) -> None:
    shared = attribution({w: r.median for w, r in all_settings(SEED, DRAWS).items()})
    points = rounded({c: 100 * s for c, s in shared.shares.items()})
    say, form = Locale(lang), asked("guess_cause", lang)
    assert say.number(sum(points.values())) in parts(form.widget, widgets.HTML)[2].value
    for cause in CAUSES:
        (choice,) = parts(form.widget, widgets.RadioButtons)
        choice.value = cause
        assert all(say.number(value) in shown(form) for value in points.values())


def test_the_guess_is_told_right_or_wrong() -> None:
    shared = attribution({w: r.median for w, r in all_settings(SEED, DRAWS).items()})
    other: Cause = min(shared.shares, key=lambda cause: shared.shares[cause])
    form = asked("guess_cause")
    (choice,) = parts(form.widget, widgets.RadioButtons)
    assert "-7" not in shown(form)
    choice.value = shared.largest
    assert "You named it" in shown(form)
    choice.value = other
    assert "Your choice takes" in shown(form)


def test_updating_in_july_reaches_what_keeping_does_not() -> None:
    form = asked("shift")
    (choice,) = parts(form.widget, widgets.RadioButtons)
    choice.value = "keep"
    assert "goal of 20% is missed" in shown(form)
    choice.value = "lower"
    assert "goal of 20% is missed" in shown(form)
    choice.value = "update"
    assert "goal of 20% is reached" in shown(form)


WEIGHTS = ("result", "lead", "support", "local", "visits", "duty")


def own(weights: dict[str, str], scale: tuple[str, str, str] = ("80", "100", "120"), lang: Any = "en") -> str:
    form = asked("own_design", lang)
    boxes = parts(form.widget, widgets.Text)
    for name, box in zip(WEIGHTS, boxes, strict=False):
        box.value = weights.get(name, "")
    for box, point in zip(boxes[len(WEIGHTS) :], scale, strict=True):
        box.value = point
    return shown(form)


@pytest.mark.parametrize(
    ("weights", "scale", "said"),
    [
        ({}, ("80", "100", "120"), "no KPI"),
        ({"lead": "0", "duty": "0"}, ("80", "100", "120"), "all weights are 0"),
        ({"lead": "60", "duty": "30"}, ("80", "100", "120"), "add up to 90"),
        ({"lead": "100"}, ("110", "100", "120"), "threshold has to be below the target"),
        ({"lead": "100"}, ("80", "", "120"), "all three points"),
        ({"lead": "100"}, ("80", "100", "120"), "One KPI carries all the weight"),
        ({"lead": "50", "duty": "50"}, ("80", "100", "120"), "All weights are equal"),
        ({"lead": "-20", "duty": "120"}, ("80", "100", "120"), "A weight is 0 or more"),
        ({"lead": "100", "duty": "0"}, ("80", "100", "120"), "pays nothing"),
    ],
)
def test_own_sheets_get_a_clear_message(weights: dict[str, str], scale: tuple[str, str, str], said: str) -> None:
    assert said in own(weights, scale)


def test_own_sheets_in_vietnamese() -> None:
    assert "mọi trọng số đều bằng 0" in own({"lead": "0"}, lang="vi")
    assert "Các trọng số bằng nhau" in own({"lead": "50", "duty": "50"}, lang="vi")


def test_staff_follow_the_sheet() -> None:
    """All weight on visits: the picture says that all time goes there."""
    assert "January to June: Store visits and reports: 100%" in own({"visits": "100"}, ("80", "900", "990"))


def test_the_best_repair_scores_all_there_is() -> None:
    form = asked("repair")
    assert "Nothing is changed" in shown(form)
    best = sorted(best_repair(luck(SEED, DRAWS)))
    for box, (department, what) in zip(parts(form.widget, widgets.Dropdown), best, strict=False):
        box.value = f"{department}.{what}"
    assert "That is 100% of" in shown(form)
    assert "Best three changes" not in shown(form)
    (button,) = parts(form.widget, widgets.ToggleButton)
    button.value = True
    assert "Right from January" in shown(form)


def test_weights_alone_win_nothing_back() -> None:
    form = asked("repair")
    for box, department in zip(parts(form.widget, widgets.Dropdown), ("mt", "trade", "ops"), strict=True):
        box.value = f"{department}.weights"
    assert "bring nothing" in shown(form)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_habit_set_has_the_causes_and_the_right_set_has_none(lang: Any) -> None:
    text = open_lesson(NAME, lang).show("causes_on_plan").text
    say = Locale(lang)
    assert text.count(say("paradox-plan-cause.found")) >= 4
    assert text.count(say("paradox-plan-cause.silent")) >= 5


def _own_plan(**tables: Any) -> Lesson:
    company = {"name": "A", "year": 2026}
    plan = Plan.model_validate({"company": company, **tables}, strict=False)
    read: Any = type("Read", (), {"plan": plan, "problems": [], "places": None})()
    return Lesson(NAME, "en", read, own=True)


def test_a_plan_of_one_s_own() -> None:
    assert isinstance(_own_plan().show("causes_on_plan"), Note)
    hostile = [{"id": "K", "name": "<script>", "kind": "activity", "weight": 100}]
    view = _own_plan(kpis=hostile).show("causes_on_plan")
    assert "carry 100% of the weight" in view.text
    assert "<script>" not in str(view.markup)
    assert "None of the four causes" in _own_plan(kpis=[{"id": "K", "name": "Revenue"}]).show("causes_on_plan").text


def test_sixteen_settings_are_simulated_not_looked_up() -> None:
    """Other luck, other figures: nothing in the lesson is a table of results."""
    one, two = (all_settings(seed, 50)[SETTINGS[0]].median for seed in (1, 2))
    assert one != two
