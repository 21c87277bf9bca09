"""The report's chances, its page for the board and its pages for departments, on the cases."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from aop_lib.course.lessons.report import VIEWS, Report
from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Plan


@cache
def case(name: str, file: str = "plan") -> Plan:
    plan = read_plan(case_plan(name, file)).plan
    assert plan is not None
    return plan


def shown(plan: Plan, view: str, lang: Any = "en") -> list[Any]:
    return VIEWS[view](Report(plan, Locale(lang)))


def words(plan: Plan, view: str, lang: Any = "en") -> str:
    return "\n".join(
        str(getattr(part, "text", "")) or str(getattr(part, "alt", "")) for part in shown(plan, view, lang)
    )


BARE = Plan.model_validate({"company": {"name": "A", "year": 2026}})


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_board_reads_of_babycare_house_what_it_has_to_decide(lang: Any) -> None:
    plan, say = case("babycare_house"), Locale(lang)
    (page,) = shown(plan, "board", lang)
    # 8,400 of 12,000 in the store last year; +20 % and 45 % online leave it 14,400 x 55 % = 7,920.
    for told in (say.number(8400), say.number(7920), say.text(plan.company.direction)):
        assert told in page.text
    # Marketing to June: 46 + 30 + 46 + 48 + 50 + 52 planned, 46 + 31 + 48 + 52 + 57 + 62 spent.
    assert "272 | 296" in page.text
    # June: 62 on 1,050 of revenue is 5.9 %, above the 5 % that are the sign of K2.
    assert say("board-risk.has-come", value=say.percent(0.059), month=say.month_in_words(plan.company, 5)) in page.text
    assert say("board-decision-risk", name=say.text(plan.row("risks", "K2").name)) in page.text


def test_decisions_of_the_month_are_not_all_the_board_s() -> None:
    plan, say = case("babycare_house"), Locale("en")
    kpi = say.text(plan.row("kpis", "KPI4").decision)
    assert kpi in words(plan, "decide")
    assert kpi not in words(plan, "board")


@pytest.mark.parametrize(
    ("name", "file"), [("babycare_house", "plan"), ("babycare_chain", "aligned"), ("ai_startup", "plan")]
)
def test_every_department_has_its_page(name: str, file: str) -> None:
    plan = case(name, file)
    departments = [p for p in plan.parties if p.kind == "department"]
    pages = shown(plan, "departments")
    assert [page.text.splitlines()[0] for page in pages] == [Locale("en").text(p.name) for p in departments]
    assert all("aop-page" in str(page) for page in pages)


def test_a_plan_without_departments_and_one_whose_department_has_no_part() -> None:
    assert words(BARE, "departments") == "The plan names no department yet."
    idle = Plan.model_validate(
        {"company": {"name": "A", "year": 2026}, "parties": [{"id": "it", "name": "IT", "kind": "department"}]}
    )
    assert "IT" in words(idle, "departments")
    assert len(shown(idle, "departments")) == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_chances_stand_with_the_scenarios_of_the_plan(lang: Any) -> None:
    plan, say = case("babycare_house"), Locale(lang)
    told = words(plan, "chances", lang)
    for scenario in plan.scenarios:
        assert say.text(scenario.name) in told
    for goal in plan.goals:
        assert say.text(goal.name) in told


def test_a_plan_without_ranges_has_no_chances_and_says_why() -> None:
    assert words(BARE, "chances").startswith("No assumption of this plan has a range")
    assert "years in 100" not in words(BARE, "board")
