"""Lesson 06, steps 5 to 8: each answer changes exactly what it says, and nothing is filled in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import ipywidgets as widgets
import pytest
from lesson_forms import parts

from aop_lib.course import open_lesson
from aop_lib.course.lessons import kpi_design_steps as steps
from aop_lib.plan import Plan, faults
from aop_lib.rules import RULES

PARTIES = [
    {"id": "mt", "name": "MT", "kind": "department"},
    {"id": "an", "name": "An", "kind": "person", "department": "mt"},
    {"id": "ba", "name": "Ba", "kind": "person"},
]
KPIS = [
    {"id": "C", "name": "Revenue", "measure": "sales", "unit": "money"},
    {"id": "D", "name": "Stores", "level": "department", "owner": "mt"},
    {"id": "P", "name": "Chains", "level": "person", "owner": "an", "parent": "D"},
]
MEASURES = [{"id": "sales", "name": "Sales", "unit": "money", "base": 80000.0}]
FIGURES = [{"measure": "sales", "kind": "plan", "year": 2026, "months": [9500.0] * 12}]


def plan(**tables: Any) -> Plan:
    base = {"company": {"name": "A", "year": 2026}, "parties": PARTIES, "kpis": KPIS, "measures": MEASURES}
    return Plan.model_validate({**base, "figures": FIGURES, **tables}, strict=False)


def kpi(of: Plan, code: str) -> Any:
    return of.row("kpis", code)


@pytest.mark.parametrize("step", [steps.weights_step, steps.scale_step, steps.cascade_step, steps.rhythm_step])
@pytest.mark.parametrize("value", [None, [], 3, "x", {}, {"weights": 1}, {"scales": []}, {"rows": 1}, {"D": None}])
def test_odd_answers_change_nothing(step: Any, value: Any) -> None:
    assert step(plan(), value) == plan()


def test_weights_and_the_day_they_hold_from() -> None:
    now = steps.weights_step(plan(), {"weights": {"C": 60.0, "D": 40.0, "gone": 1.0}, "from": "2026-07-01"})
    assert (kpi(now, "C").weight, kpi(now, "C").weight_from) == (60.0, dt.date(2026, 7, 1))
    assert kpi(now, "D").weight is None


def test_weights_that_are_all_nothing_decide_nothing() -> None:
    before = plan(kpis=[{**KPIS[0], "weight": 100.0}])
    assert steps.weights_step(before, {"weights": {"C": 0.0}, "from": "2026-01-01"}) == before


def test_the_way_to_what_the_plan_needs() -> None:
    """From 80,000 last year to 12 x 9,500 = 114,000."""
    assert steps.way_to_plan(plan(), plan().kpis[0]) == (80000.0, 34000.0)
    assert steps.way_to_plan(plan(), plan().kpis[1]) is None


SCALE = {"threshold": 0.5, "target": 1.0, "stretch": 1.25}


@pytest.mark.parametrize(
    ("pays", "points", "shape"),
    [
        ("line", (97000.0, 114000.0, 122500.0), "linear"),
        ("steps", (97000.0, 114000.0, 122500.0), "step"),
        ("capped", (97000.0, 114000.0, None), "capped"),
        ("all", (None, 114000.0, None), "step"),
    ],
)
def test_a_scale_drawn_is_in_the_kpi_s_unit(pays: str, points: tuple[Any, ...], shape: str) -> None:
    now = kpi(steps.scale_step(plan(), {"scales": {"C": {"pays": pays, **SCALE}}}), "C")
    assert ((now.threshold, now.target, now.stretch), now.shape) == (points, shape)
    assert steps.pays_of(now) == pays


@pytest.mark.parametrize(
    "scale", [{"pays": None, **SCALE}, {"pays": "line", **SCALE, "threshold": 1.0}, {"pays": "line"}]
)
def test_a_scale_that_is_not_whole_is_not_kept(scale: dict[str, Any]) -> None:
    assert steps.scale_step(plan(), {"scales": {"C": scale}}) == plan()


def test_links_are_written_and_what_nobody_can_tie_is_dropped() -> None:
    reviews = [{"id": "V", "name": "V", "kpis": ["C", "D"]}]
    start = plan(reviews=reviews, trials=[{"kpi": "D", "name": "x", "raised": True, "activity": 0.1, "result": 0.1}])
    now = steps.cascade_step(start, {"D": {"parent": "C", "says": " more shelves "}})
    assert (kpi(now, "D").parent, kpi(now, "D").contribution) == ("C", "more shelves")
    gone = steps.cascade_step(start, {"D": {"parent": steps.DROP, "says": ""}})
    assert [k.id for k in gone.kpis] == ["C", "P"]
    assert (gone.reviews[0].kpis, gone.trials, faults(gone)) == (["C"], [], [])


def test_words_that_were_only_shown_stay_as_they_are() -> None:
    both = {"en": "more shelves", "vi": "thêm kệ hàng"}
    start = plan(kpis=[KPIS[0], {**KPIS[1], "contribution": both}])
    assert steps.cascade_step(start, {"D": {"parent": None, "says": "thêm kệ hàng"}}) == start


def test_a_rhythm_for_one_kpi_and_for_a_whole_department() -> None:
    rows = {"C": {"cadence": "monthly", "reviewer": "ba"}, "sheet/mt": {"cadence": "quarterly", "reviewer": "an"}}
    now = steps.rhythm_step(plan(), {"rows": rows, "changes": ""})
    assert [(k.cadence, k.reviewer) for k in now.kpis] == [("monthly", "ba"), ("quarterly", "an"), ("quarterly", "an")]
    assert now.reviews == []


def test_what_may_change_goes_to_the_reviews_that_do_not_say_it() -> None:
    reviews = [{"id": "V", "name": "V"}, {"id": "W", "name": "W", "changes": "budget"}]
    now = steps.rhythm_step(plan(reviews=reviews), {"rows": {}, "changes": "targets"})
    assert [review.changes for review in now.reviews] == ["targets", "budget"]


def test_without_a_review_one_is_made_of_what_was_said() -> None:
    rows = {"C": {"cadence": "monthly", "reviewer": "ba"}}
    (review,) = steps.rhythm_step(plan(), {"rows": rows, "changes": "targets"}).reviews
    assert (review.decider, review.cadence, review.changes) == ("ba", "monthly", "targets")
    assert steps.rhythm_step(plan(), {"rows": {}, "changes": "targets"}).reviews == []


@pytest.fixture
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AOP_ANSWERS", str(tmp_path))
    monkeypatch.setenv("AOP_STRICT", "1")
    monkeypatch.delenv("AOP_PLAN", raising=False)


@pytest.mark.usefixtures("_apart")
def test_equal_weights_on_the_case_are_seen_at_once() -> None:
    here = open_lesson("06_kpi_from_the_aop", "en")
    form = here.ask("weights")
    for line in parts(form.widget, widgets.FloatSlider):
        line.value = 10.0
    (output,) = parts(form.widget, widgets.Output)
    assert "KPI503" in str(output.outputs)
    assert list(RULES["KPI503"](here.decided.plan()))


@pytest.mark.usefixtures("_apart")
def test_a_target_short_of_the_plan_is_said() -> None:
    """MT needs 114,000 from 80,000; a target at 90 % of the way is 110,600."""
    form = open_lesson("06_kpi_from_the_aop", "en").ask("scale")
    (pick,) = parts(form.widget, widgets.Dropdown)
    pick.value = next(code for text, code in pick.options if text == "MT revenue by month")
    (pays,) = parts(form.widget, widgets.RadioButtons)
    pays.value = "line"
    parts(form.widget, widgets.FloatSlider)[1].value = 0.9
    (output,) = parts(form.widget, widgets.Output)
    assert "VND 110,600 million; the plan needs VND 114,000 million" in str(output.outputs)


@pytest.mark.usefixtures("_apart")
def test_the_right_set_s_cascade_is_whole() -> None:
    shown = open_lesson("06_kpi_from_the_aop", "en").show("cascade_of_plan").text
    assert shown.startswith("All 13 KPIs below the company say how they contribute")
