"""Exact values and silences of the rules on resources, horizons and shared KPIs."""

from __future__ import annotations

from typing import Any

import pytest
from rule_plans import HEALTHY, as_plan, changed, found, places, values

from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Lang
from aop_lib.rules import RULES, check

CODES = ["ALN110", "ALN301", "ALN302", "ALN303", "ALN401", "ALN402", "ALN403", "ALN404", "ALN405"]


def mine(plan: Any) -> list[str]:
    return [f.code for code in CODES for f in RULES[code](plan)]


def test_a_plan_without_the_optional_tables_hears_of_shared_kpis_only() -> None:
    data = {table: rows for table, rows in HEALTHY.items() if table != "resource_views"}
    data["kpis"] = [{k: v for k, v in row.items() if k not in ("shared", "moved_by")} for row in data["kpis"]]
    assert mine(as_plan(data)) == ["ALN401"]


def test_a_plan_of_one_department_needs_no_shared_kpi() -> None:
    plan = as_plan({table: rows for table, rows in HEALTHY.items() if table not in ("parties", "resource_views")})
    assert mine(plan) == []


def test_by_how_much_and_who() -> None:
    (finding,) = found("ALN301", "resource_views: [{department: D1, resource: R1, amount: 7.5}]")
    shown = values(finding)
    assert (shown["total"], shown["available"], shown["excess"]) == (15.5, 12, 3.5)  # 7.5 + 8 against 12
    say = Locale("vi")
    assert "Online 8, Cửa hàng 7,5" in finding.found(say, changed("{}"))


@pytest.mark.parametrize(("extra", "excess"), [(2, [1.0]), (3, []), (4, [])])
def test_what_may_be_added_counts(extra: float, excess: list[float]) -> None:
    # 7 + 8 = 15 against 12 and the extra
    changes = {
        "resources": [{"id": "R1", "extra": extra}],
        "resource_views": [{"department": "D1", "resource": "R1", "amount": 7}],
    }
    assert [values(f)["excess"] for f in found("ALN301", changes)] == excess


@pytest.mark.parametrize(("period", "said"), [("month", "a month"), ("quarter", "a quarter"), ("year", "for the year")])
def test_a_limit_is_broken_in_its_own_period(period: str, said: str) -> None:
    changes: dict[str, Any] = {
        "limits": [{"id": "L4", "period": period}],
        "resource_views": [
            {"department": "D1", "limit": "L4", "amount": 50, "unit": "count"},
            {"department": "D2", "limit": "L4", "amount": 90, "unit": "count"},
        ],
    }
    (finding,) = found("ALN301", changes)
    assert places([finding]) == [("limits", 3, "amount")]  # type: ignore[arg-type]
    assert f"140 {said}, 20 more than the 120" in finding.found(Locale("en"), changed(changes))


def test_nobody_may_be_hired_and_somebody_counts_on_it() -> None:
    (finding,) = found("ALN301", "resource_views: [{department: D1, limit: L3, amount: 2, unit: people}]")
    assert values(finding)["excess"] == 2


def test_answers_after_the_work_replace_those_before() -> None:
    views = """
        resource_views:
        - {department: D1, resource: R1, amount: 20}
        - {department: D1, phase: after, resource: R1, amount: 4}
        - {department: D2, phase: after, resource: R1, amount: 8}
    """
    assert list(found("ALN301", views)) == []


@pytest.mark.parametrize(
    ("view", "case", "field"),
    [
        ({"amount": 3}, "none", "resource"),
        ({"resource": "R1", "limit": "L1", "amount": 3}, "both", "limit"),
        ({"resource": "R9", "amount": 3}, "unknown", "resource"),
        ({"limit": "L9", "amount": 3}, "unknown", "limit"),
        ({"limit": "L1", "amount": 3, "unit": "people"}, "unit", "unit"),
    ],
)
def test_what_cannot_be_added_up(view: dict[str, Any], case: str, field: str) -> None:
    data = {**HEALTHY, "resource_views": [*HEALTHY["resource_views"], {"department": "D1", **view}]}
    plan = as_plan(data)
    (finding,) = check(plan).of("ALN302")
    assert places([finding]) == [("resource_views", len(data["resource_views"]) - 1, field)]  # type: ignore[arg-type]
    assert values(finding)["case"] == case
    for lang in LANGUAGES:
        assert "“”" not in finding.found(Locale(lang), plan) + finding.mend(Locale(lang), plan)


def test_nobody_is_said_to_move_a_shared_kpi() -> None:
    (finding,) = found("ALN402", "kpis: [{id: Q4, shared: true, moved_by: []}]")
    assert (values(finding)["case"], finding.row) == ("nobody", 3)


def test_an_owner_right_below_moves_it_too() -> None:
    # Q2 hangs under Q1 and is Minh's, of D2.
    assert list(found("ALN402", "kpis: [{id: Q1, moved_by: [D1]}]")) == []


def test_a_department_that_moves_nothing_shared() -> None:
    changes = "parties: [{id: D3, name: {en: Finance, vi: Tài chính}, kind: department}]"
    (finding,) = found("ALN403", changes)
    assert (finding.table, finding.row, values(finding)["case"]) == ("parties", 4, "apart")
    assert "Tài chính" in finding.found(Locale("vi"), changed(changes))


def test_a_part_that_is_not_said() -> None:
    # D1 hangs a KPI under Q2 without a word on how it contributes.
    changes = """
        kpis:
        - {id: Q2, shared: true, moved_by: [D1, D2]}
        - {id: Q7, name: Accounts, level: department, owner: P1, parent: Q2}
    """
    (finding,) = found("ALN403", changes)
    assert (finding.row, finding.field, values(finding)["case"]) == (6, "contribution", "silent")


def test_a_plan_of_company_kpis_only_is_not_asked_how() -> None:
    kpis = [row | {"parent": None} for row in HEALTHY["kpis"] if row.get("level", "company") == "company"]
    assert list(check(as_plan({**HEALTHY, "kpis": kpis})).of("ALN403")) == []


def test_own_kpi_met_shared_missed_with_its_numbers() -> None:
    changes = """
        kpis:
        - {id: Q2, shared: true, moved_by: [D1, D2], threshold: 0.48, target: 0.52, stretch: 0.55}
        - {id: Q5, current: 15400}
    """
    (finding,) = found("ALN404", changes)
    shown = values(finding)
    # January to March: (545 + 540 + 550) / (545 + 540 + 550 + 655 + 660 + 660) = 1635 / 3610
    assert shown["value"] == pytest.approx(1635 / 3610)
    assert (shown["own_value"], shown["threshold"], finding.row) == (15400, 0.48, 4)


LATE = """
    initiatives: [{id: I2, horizon: beyond, budget: [B4], start: 2026-01-05}]
    budget:
    - {id: B4, name: New range, group: investment, months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], ceiling: 12}
    milestones: [{id: M2, due: %s}]
"""


@pytest.mark.parametrize(("due", "expected"), [("2026-03-31", [("milestones", 1, "due")]), ("2026-04-01", [])])
def test_long_term_late_while_this_year_is_on_time(due: str, expected: list[Any]) -> None:
    # Actual figures reach to the end of March; M1 of this year's work was due in February and is done.
    assert places(found("ALN110", LATE % due)) == expected


@pytest.mark.parametrize(
    ("change", "case", "field"),
    [
        ({"budget": ["B2"]}, "budget", "budget"),
        ({"budget": ["B3"], "needs": []}, "people", "needs"),
        ({"budget": [], "needs": []}, "both", "budget"),
    ],
)
def test_what_long_term_work_lacks(change: dict[str, Any], case: str, field: str) -> None:
    (finding,) = found("ALN110", {"initiatives": [{"id": "I2", "horizon": "beyond", **change}]})
    assert (values(finding)["case"], finding.field) == (case, field)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_many_departments_with_long_names_are_still_told(lang: Lang) -> None:
    many = [{"id": f"X{n}", "name": "y" * 4000, "kind": "department"} for n in range(80)]
    views = [{"department": f"X{n}", "resource": "R1", "amount": 1, "unit": "person_months"} for n in range(80)]
    plan = changed({"parties": many, "resource_views": views})
    (finding,) = check(plan).of("ALN301")
    assert 0 < len(finding.found(Locale(lang), plan)) < 4000
