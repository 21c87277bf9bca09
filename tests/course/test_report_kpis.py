"""The report's parts on the KPI set and the year end."""

from __future__ import annotations

from typing import Any

import pytest

from aop_lib.course.lessons.report import VIEWS, Report
from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Plan


def case(name: str, file: str = "plan") -> Plan:
    plan = read_plan(case_plan(name, file)).plan
    assert plan is not None
    return plan


def words(plan: Plan, view: str, lang: Any = "en") -> str:
    return "\n".join(str(getattr(part, "text", "")) for part in VIEWS[view](Report(plan, Locale(lang))))


def small(**tables: Any) -> Plan:
    return Plan.model_validate({"company": {"name": "A", "year": 2026}, **tables})


KPIS = [
    {"id": "K1", "name": "Sales", "kind": "outcome", "goals": ["G"], "weight": 70},
    {"id": "K2", "name": "Cost", "kind": "driver", "goals": ["G"], "weight": 30},
    {"id": "K3", "name": "Posts"},
]
GOAL = {"id": "G", "name": "Grow"}
BELOW = {"id": "K4", "name": "Orders", "kind": "driver", "level": "department", "parent": "K1"}


def test_kinds_are_counted_for_each_goal_and_for_none() -> None:
    shown = words(small(goals=[GOAL], kpis=KPIS), "kpi_set").splitlines()
    assert "Grow | 1 | 1 | –" in shown
    assert "For no goal | – | – | 1" in shown
    assert "What weighs what, at company level: Sales 70; Cost 30." in shown


def test_kpis_below_stand_beside_those_of_the_company() -> None:
    # The KPI of the department serves the goal of the one above it.
    shown = words(small(goals=[GOAL], kpis=[*KPIS, BELOW]), "kpi_set")
    assert "Grow | 1 | 1 + 1 | –" in shown
    assert "Orders" in shown


def test_a_plan_that_stops_at_the_company_has_no_cascade_to_show() -> None:
    few, more = (len(VIEWS["kpi_set"](Report(small(kpis=k), Locale("en")))) for k in (KPIS, [*KPIS, BELOW]))
    assert few < more


def test_no_kpis_at_all() -> None:
    assert words(small(goals=[GOAL]), "kpi_set") == "This plan has no KPIs yet."


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_checklist_stands_with_its_evidence_where_kpis_reach_departments(lang: Any) -> None:
    habit = words(case("mt_gt_distributor", "habit"), "checklist", lang)
    name = "Reports handed in on time" if lang == "en" else "Số báo cáo nộp đúng hạn"
    assert name in habit  # C4.3: nobody answers for it
    assert len(VIEWS["checklist"](Report(case("babycare_house"), Locale(lang)))) == 1


def test_the_distributor_s_year_end() -> None:
    shown = words(case("mt_gt_distributor"), "landing")
    assert "VND 240,000 million" in shown  # 200,000 x 1.20
    assert "47.5%" in shown  # the goal for the share of MT
    assert "points" in shown
    assert "Revenue: acting helps up to" in shown


def test_only_what_goals_and_company_kpis_read_is_landed() -> None:
    shown = words(case("mt_gt_distributor"), "landing")
    assert "MT revenue" in shown
    assert "Sales calls" not in shown


def test_names_stay_text() -> None:
    hostile = "<script>alert(1)</script>"
    rows = [{**kpi, "name": hostile} for kpi in [*KPIS, BELOW]]
    plan = small(goals=[{**GOAL, "name": hostile}], kpis=rows)
    made = "".join(str(getattr(part, "markup", "")) for part in VIEWS["kpi_set"](Report(plan, Locale("en"))))
    assert "<script" not in made
    assert "&lt;script&gt;" in made
