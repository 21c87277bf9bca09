"""The debrief in the report: of the case alone, with the reader's own year once it is over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aop_lib.course.answers import Answers
from aop_lib.course.lessons.report import Report
from aop_lib.course.lessons.report_year import year_parts
from aop_lib.course.lessons.shop_game import LESSON, game_kept, is_the_case
from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.shop_policies import shop_plan
from aop_lib.plan import Plan

ENTRY = {"staples": 420.0, "postnatal": 120.0, "rest": 130.0, "marketing": 50.0, "promotion": "none", "why": "<b>x</b>"}


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AOP_ANSWERS", str(tmp_path))


@pytest.fixture(scope="module")
def plan() -> Plan:
    read = read_plan(case_plan()).plan
    assert read is not None
    return read


def told(plan: Plan, lang: Any = "en") -> str:
    return " ".join(str(getattr(p, "text", None) or p.alt) for p in year_parts(Report(plan, Locale(lang))))


def keep(months: int) -> None:
    Answers().put(f"{LESSON}.code", {"code": "7", "pace": "months"})
    Answers().put(f"{LESSON}.year", {"key": "7|months", "games": {"7|months": {"closed": [ENTRY] * months}}})


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_case_is_looked_back_on_without_a_game(plan: Plan, lang: Any) -> None:
    say = Locale(lang)
    text = told(plan, lang)
    assert say("shop-name-reflex") in text
    assert say("shop-report.unplayed") in text


def test_a_year_played_to_the_end_joins_it(plan: Plan) -> None:
    keep(12)
    text = told(plan)
    assert "Your year" in text
    assert "cost most: VND" in text


def test_a_year_not_over_is_no_year_yet(plan: Plan) -> None:
    keep(11)
    assert "Your year" not in told(plan)


def test_another_company_has_no_game(plan: Plan) -> None:
    other = plan.model_copy(update={"company": plan.company.model_copy(update={"name": "Another firm"})})
    assert not is_the_case(other)
    assert year_parts(Report(other, Locale("en"))) == []


def test_a_case_without_its_budget_is_not_played(plan: Plan) -> None:
    assert not is_the_case(plan.model_copy(update={"budget": []}))


def test_only_the_game_is_handed_over(plan: Plan) -> None:
    keep(2)
    Answers().put("01_why_an_aop.focus", "a secret")
    assert set(game_kept(Answers(), shop_plan(plan))) == {f"{LESSON}.code", f"{LESSON}.year"}


@pytest.mark.parametrize("closed", [[], ["x"], [{"staples": "much"}], [{**ENTRY, "marketing": -1}]])
def test_what_is_no_game_is_not_handed_over(plan: Plan, closed: Any) -> None:
    Answers().put(f"{LESSON}.year", {"key": "2026|months", "games": {"2026|months": {"closed": closed}}})
    assert game_kept(Answers(), shop_plan(plan)) == {}
