"""The four causes: where each begins to speak, and what it says (A2.13, A2.24-29)."""

from __future__ import annotations

from typing import Any

import pytest
from rule_plans import changed, found, places, values

from aop_lib.rules import check


def kpi(code: str, **fields: Any) -> dict[str, Any]:
    return {"id": code, **fields}


@pytest.mark.parametrize(("weight", "fires"), [(49, False), (50, True)])
def test_half_of_the_weight_on_activity(weight: int, fires: bool) -> None:
    """Company KPIs: Q1 40, Q2 30, Q3 20, Q4 10, here shared out so that the activity has 49 or 50 of 100."""
    rows = [kpi("Q1", weight=weight, kind="activity"), kpi("Q2", weight=90 - weight), kpi("Q3", weight=5)]
    seen = found("KPI901", {"kpis": [*rows, kpi("Q4", weight=5)]})
    assert bool(seen) is fires


def test_without_weights_the_number_decides() -> None:
    plan: dict[str, Any] = {"kpis": [kpi(f"Q{n}", weight=None) for n in range(1, 5)]}
    plan["kpis"][0]["kind"] = plan["kpis"][1]["kind"] = "activity"
    (seen,) = found("KPI901", plan)
    assert values(seen) == {
        "level": "company",
        "by": "number",
        "share": 0.5,
        "count": 2,
        "kpis": values(seen)["kpis"],
    }


SHOWN = [
    {"kpi": "Q1", "name": f"Area {n}", "raised": n < 3, "activity": 0.4 * (n < 3), "result": 0.1 * (n < 3) + n / 1000}
    for n in range(6)
]
"""Three places of six ahead of all others: one of the 20 ways to choose them, p = 0.05."""


def test_an_activity_its_trial_has_shown_carries_what_it_earns() -> None:
    plan = {"kpis": [kpi("Q1", weight=60, kind="activity")]}
    assert found("KPI901", plan)
    assert not found("KPI901", {**plan, "trials": SHOWN})
    assert found("KPI505", plan)
    assert not found("KPI505", {**plan, "trials": SHOWN})


def test_a_goal_no_department_answers_for() -> None:
    """G3 is owned by nobody, and its only KPI by a person of no department."""
    plan = {
        "parties": [{"id": "P9", "name": "Hoa", "kind": "person"}],
        "goals": [{"id": "G3", "owner": None}],
        "kpis": [kpi("Q3", owner="P9")],
    }
    assert places(found("KPI902", plan)) == [("goals", 2, "owner")]
    assert not found("KPI902", {**plan, "kpis": [kpi("Q3", owner="P9", moved_by=["D1"])]})


def test_what_hangs_under_a_kpi_counts_for_all_goals_above_it() -> None:
    """Q5 of the online department is under Q2, Q2 under Q1: the department answers for G1 and G2."""
    plan = {"goals": [{"id": "G1", "owner": None}], "kpis": [kpi("Q1", owner=None, moved_by=[])]}
    assert not found("KPI902", plan)


@pytest.mark.parametrize(("first", "other", "case"), [(19, 20, "little"), (30, 45, None), (30, 46, "lesser")])
def test_the_weight_of_the_first_goal(first: int, other: int, case: str | None) -> None:
    """Below 20 of 100, or a lesser goal with more than half as much again: 1.5 x 30 = 45."""
    rest = (100 - first - other) / 2
    rows = [kpi("Q1", weight=first), kpi("Q3", weight=other), kpi("Q2", weight=rest, goals=[], parent=None)]
    seen = found("KPI903", {"kpis": [*rows, kpi("Q4", weight=rest, goals=[])]})
    assert [values(f)["case"] for f in seen] == ([case] if case else [])


MARGIN = {"measure": "gross_profit", "kind": "actual", "year": 2026, "months": [425, 390, 380] + [None] * 9}
YEARLY = {"id": "V1", "cadence": "yearly", "changes": None}
"""Gross margin 390 / 1,200 = 32.5 % in February and 380 / 1,210 = 31.4 % in March; the risk's sign is 33 %."""


def test_the_sign_of_a_risk_and_kpis_of_january() -> None:
    plan = {"figures": [MARGIN], "reviews": [YEARLY], "decisions": [], "kpis": [kpi("Q3", weight_from="2026-01-01")]}
    (seen,) = found("KPI904", plan)
    assert values(seen)["case"] == "trigger"
    assert values(seen)["month"] == (1,)
    assert values(seen)["value"] == pytest.approx(380 / 1210)
    taken = {"id": "E2", "date": "2026-03-10", "event": "Prices rise", "kind": "market_change", "goals": ["G3"]}
    assert not found("KPI904", {**plan, "decisions": [taken]})
    monthly = {**YEARLY, "cadence": "monthly", "changes": "KPIs"}
    assert not found("KPI904", {**plan, "reviews": [monthly]})


@pytest.mark.parametrize(("day", "fires"), [("2025-07-01", True), ("2025-12-01", False)])
def test_weights_of_the_year_before(day: str, fires: bool) -> None:
    seen = found("KPI904", {"kpis": [kpi(f"Q{n}", weight_from=day) for n in range(1, 5)]})
    assert bool(seen) is fires
    assert all(values(f)["case"] == "carried" for f in seen)


def _green(store: list[float], more: dict[str, Any] | None = None) -> dict[str, Any]:
    own = {"level": "department", "owner": "D1", "unit": "count", "baseline": 0, "target": 10, "current": 12}
    rows = [kpi(f"N{n}", name=f"N{n}", **{**own, **(more or {})}) for n in range(3)]
    actual = {"measure": "store", "kind": "actual", "year": 2026, "months": [*store] + [None] * 9}
    return {"figures": [actual], "kpis": [*rows, kpi("Q5", current=15000), kpi("Q6", current=2)]}


def test_green_and_behind() -> None:
    """Online 1,635 + store 1,815 = 3,450 against 3,600 planned: 4.2 % behind; 5 of 5 KPIs at target."""
    (seen,) = found("KPI905", _green([605, 605, 605]))
    assert values(seen)["off"] == pytest.approx(150 / 3600)
    assert (values(seen)["green"], values(seen)["all"], values(seen)["level"]) == (5, 5, "below")


def test_without_a_path_or_last_year_s_months_nobody_is_behind() -> None:
    """A firm of the Tet season may have most of its year to come; a twelfth a month is no path."""
    plan = _green([605, 605, 605])
    assert found("KPI905", plan)
    other_years = changed({}).figures
    empty = [
        {"measure": f.measure, "kind": f.kind, "year": f.year, "months": [None] * 12}
        for f in other_years
        if f.kind == "plan" or f.year == 2025
    ]
    assert not found("KPI905", {**plan, "figures": [*plan["figures"], *empty]})


def test_silent_on_its_way_or_where_lights_are_red() -> None:
    """3,540 of 3,600 is 1.7 % behind; with two of five below target 60 % are green."""
    assert not found("KPI905", _green([635, 635, 635]))
    plan = _green([605, 605, 605])
    plan["kpis"][0]["current"] = plan["kpis"][1]["current"] = 5
    assert not found("KPI905", plan)


def test_a_plan_without_kpis_has_no_cause() -> None:
    assert not check(changed({"kpis": []})).of("KPI9")
