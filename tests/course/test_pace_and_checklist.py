"""Lessons 05 and 07: the year end and the checklist, on the distributor and on a plan of one's own.

The distributor's goal is 200,000 x 1.20 = 240,000; a KPI sheet from habit is read once the year is over.
"""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import ipywidgets as widgets
import pytest
from lesson_forms import parts

from aop_lib.course.lesson import Lesson, open_lesson
from aop_lib.course.lessons.kpi_checklist import with_ticks
from aop_lib.files import read_plan
from aop_lib.locale import LANGUAGES
from aop_lib.plan import Plan
from aop_lib.rules import checklist
from aop_lib.rules.checklist import ITEMS

LAST = {"measure": "sales", "kind": "actual", "year": 2025, "months": [100.0] * 12}


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AOP_ANSWERS", str(tmp_path))
    monkeypatch.setenv("AOP_STRICT", "1")
    monkeypatch.delenv("AOP_PLAN", raising=False)


def shown(form: Any) -> str:
    (output,) = parts(form.widget, widgets.Output)
    return str(output.outputs)


def own(months: list[float | None], *more: dict[str, Any], last: bool = True) -> Lesson:
    figures = [{"measure": "sales", "kind": "actual", "year": 2026, "months": months + [None] * (12 - len(months))}]
    plan = Plan.model_validate(
        {
            "company": {"name": "Own", "year": 2026, "currency": "USD", "money_unit": "one"},
            "measures": [{"id": "sales", "name": "Sales", "unit": "money", "base": 1200.0}],
            "goals": [{"id": "G", "name": "Grow", "measure": "sales", "kind": "grow", "target": 0.1, "rank": 1}],
            "figures": [*figures, *([LAST] if last else []), *more],
        }
    )
    return Lesson("05_what_a_kpi_is", "en", SimpleNamespace(plan=plan, problems=[], places=None), own=True)


def answered(form: Any, feasible: str = "acting", seen: str = "never") -> str:
    form.restore({"feasible": feasible, "seen": seen})
    form.redraw()
    return shown(form)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_told_before_the_decision(lang: Any) -> None:
    form = open_lesson("05_what_a_kpi_is", lang).ask("pace")
    assert "230" not in shown(form)
    (buttons,) = parts(form.widget, widgets.RadioButtons)
    buttons.value = "yes"
    assert "230" not in shown(form)  # the month is still open
    (month,) = parts(form.widget, widgets.Dropdown)
    month.value = "6"
    assert ("80% range" if lang == "en" else "khoảng 80%") in shown(form)


def test_the_distributor_needs_a_change() -> None:
    form = open_lesson("05_what_a_kpi_is", "en").ask("pace")
    assert "So say the figures." in answered(form, "acting")
    assert "The figures say otherwise." in answered(form, "yes")
    assert "leave more room" in answered(form, "no")


def test_the_same_words_of_a_year_on_course() -> None:
    # 6 x 110 so far against 1,320: at the present pace exactly on target.
    assert "so say the figures" in answered(own([110.0] * 6).ask("pace"), "yes")
    assert "reached as it is" in answered(own([110.0] * 6).ask("pace"), "acting")


def test_a_year_that_cannot_be_turned_any_more() -> None:
    # 600 so far and 6 x 115 = 1,290 at most, against 1,320.
    capacity = {"measure": "sales", "kind": "capacity", "year": 2026, "months": [115.0] * 12}
    form = own([100.0] * 6, capacity).ask("pace")
    assert "it is not reached any more" in answered(form, "no")
    assert "would have had to change earlier" in answered(form, "acting")


@pytest.mark.parametrize(
    ("months", "last", "words"),
    [
        ([], True, "no actual figures"),
        ([100.0] * 3, True, "not enough months"),
        ([100.0, None, 100.0, 100.0, 100.0], True, "a month is missing"),
        ([100.0] * 6, False, "no monthly figures of last year"),
        ([100.0] * 12, True, "nothing is left to forecast"),
    ],
)
def test_what_ones_own_plan_lacks_is_said_and_the_case_shown(
    months: list[float | None], last: bool, words: str
) -> None:
    form = own(months, last=last).ask("pace")
    assert any(words in html.value for html in parts(form.widget, widgets.HTML))
    assert "240,000" in answered(form)


def test_acting_later_brings_less() -> None:
    # 600 so far, 100 a month to come, 140 at most: from September on 600 + 2 x 100 + 4 x 140 = 1,360.
    capacity = {"measure": "sales", "kind": "capacity", "year": 2026, "months": [140.0] * 12}
    form = own([100.0] * 6, capacity).ask("last_month")
    (line,) = parts(form.widget, widgets.FloatSlider)
    assert (line.min, line.max) == (7, 13)
    line.value = 9
    assert "Sales ends the year at 1,360: 40 above target" in shown(form)
    assert "The last useful month is October" in shown(form)
    assert "nobody decides any more this year" in shown(form)
    line.value = 13
    assert "120 short of target" in shown(form)


def test_without_capacity_the_case_is_shown() -> None:
    form = own([100.0] * 6).ask("last_month")
    assert any("how much each month can bring" in html.value for html in parts(form.widget, widgets.HTML))


def test_with_the_sheet_from_habit_nobody_decides_in_time() -> None:
    form = open_lesson("05_what_a_kpi_is", "en").ask("last_month")
    assert "With the KPIs from habit nobody decides on it any more this year" in shown(form)


def ticked(passed: str = "pass") -> dict[str, Any]:
    return {"ticks": dict.fromkeys(ITEMS, passed), "done": True}


def test_all_ticked_healthy_is_held_against_the_plan() -> None:
    form = open_lesson("07_kpi_paradox", "en").ask("self_check")
    assert "You pass 24" not in shown(form)
    form.restore(ticked())
    form.redraw()
    assert "You pass 24 of 24" in shown(form)
    assert "fewer than 17" in shown(form)
    assert "Trouble in group 2, 5, 7" in shown(form)


def test_ones_own_kpis_are_checked_where_there_are_any() -> None:
    kpi = {"id": "K", "name": "Own number", "kind": "activity"}
    plan = Plan.model_validate({"company": {"name": "Own", "year": 2026}, "kpis": [kpi]})
    here = Lesson("07_kpi_paradox", "en", SimpleNamespace(plan=plan, problems=[], places=None), own=True)
    assert "Own number" in shown(here.ask("self_check"))


def test_ticks_go_home_in_a_workbook_that_reads_back(tmp_path: Path) -> None:
    form = open_lesson("07_kpi_paradox", "vi").ask("self_check")
    form.restore({"ticks": {"C1.1": "pass", "C7.3": "not"}, "home": True})
    (file,) = tmp_path.glob("*07_kpi_paradox.xlsx")
    found = {tick.item: tick.passed for tick in read_plan(file).plan.ticks}
    assert (found["C1.1"], found["C7.3"]) == (True, False)
    written = file.stat().st_mtime_ns
    form.restore({"ticks": {"C1.2": "pass"}})
    assert file.stat().st_mtime_ns == written
    assert "đã thay đổi" in shown(form)


def test_a_note_beside_an_answer_stays_while_the_answer_does() -> None:
    tick = {"item": "C1.1", "passed": True, "evidence": "Sheet of goals"}
    plan = Plan.model_validate({"company": {"name": "Own", "year": 2026}, "ticks": [tick]})
    assert with_ticks(plan, {"C1.1": True, "C8.3": True}).ticks[0].evidence == "Sheet of goals"
    assert with_ticks(plan, {"C1.1": False}).ticks[0].evidence is None
    assert [t.item for t in with_ticks(plan, {"C8.3": True, "C1.2": False}).ticks] == ["C1.1", "C1.2", "C8.3"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_sets_stand_on_either_side_of_the_threshold(lang: Any) -> None:
    here = open_lesson("07_kpi_paradox", lang)
    said = here.show("thresholds")._repr_mimebundle_()["text/plain"]
    assert checklist(here.case).passed >= 17
    assert "24" in said
