"""The report on BabyCare House: the case's year by reflex, by the plan and as the reader played it (A1.61-67)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aop_lib.charts.render import show
from aop_lib.charts.shop_debrief import goal_lines_table, worth_chart
from aop_lib.charts.shop_months import cash_chart
from aop_lib.course.answers import Answers
from aop_lib.course.events import read_deck
from aop_lib.course.lessons.shop_game import Game, events_of, game_of
from aop_lib.course.lessons.shop_play import chosen_code
from aop_lib.home import BABYCARE, case_plan, kit
from aop_lib.methods.shop_debrief import worth_of_decisions
from aop_lib.methods.shop_policies import ShopPlan, plan_guided, reflex, shop_plan
from aop_lib.methods.shop_year import play

if TYPE_CHECKING:
    from aop_lib.course.lessons.report import Report
    from aop_lib.plan import Plan

__all__ = ["LESSON", "game_kept", "is_the_case", "year_parts"]

LESSON = "10_babycare_house_year"
"""The lesson whose answers hold the game."""


def is_the_case(plan: Plan) -> bool:
    """Whether the plan is BabyCare House's: its name, its year, and all that the game takes from it."""
    from aop_lib.files import read_plan

    case = read_plan(case_plan()).plan
    if case is None or (plan.company.name, plan.company.year) != (case.company.name, case.company.year):
        return False
    try:
        shop_plan(plan)
    except (KeyError, ValueError):
        return False
    return True


def year_parts(report: Report) -> list[Any]:
    """Goal lines and cash of the years, and what each decision was worth; nothing for another company's plan."""
    if not is_the_case(report.plan):
        return []
    plan, say, company = shop_plan(report.plan), report.say, report.plan.company
    game = _played(plan, Answers())
    years = {say("shop-name-reflex"): play(reflex, game.luck)}
    if game.over:
        years[say("shop-name-mine")] = game.year
    years[say("shop-name-plan")] = play(plan_guided(plan), game.luck)
    parts = [
        goal_lines_table(years, plan, company, say),
        show(cash_chart(years, company, say, say("shop-name-mine") if game.over else None)),
    ]
    if not game.over:
        return [*parts, report.note("shop-report.unplayed")]
    cards = read_deck(kit() / "case_studies" / BABYCARE / "events.yaml", report.plan)
    came = events_of(game.luck, range(12))
    names = [say.text(cards.card(came[m]).name) if m in came else "" for m in range(12)]
    return [*parts, show(worth_chart(worth_of_decisions(game.decisions, game.luck, plan), names, company, say))]


def game_kept(answers: Answers, plan: ShopPlan) -> dict[str, Any]:
    """The game among somebody's answers, as answers of its own: nothing else they hold, and nothing that is no game.

    Exercise id -> value; empty where no month of a game has been closed.
    """
    game = _played(plan, answers)
    if not game.closed:
        return {}
    key = f"{game.code}|{game.pace}"
    return {
        f"{LESSON}.code": {"code": game.code, "pace": game.pace},
        f"{LESSON}.year": {"key": key, "games": {key: {"closed": [dict(entry) for entry in game.closed]}}},
    }


def _played(plan: ShopPlan, answers: Answers) -> Game:
    """The reader's game, where it is kept; a game that cannot be read counts as one not begun."""
    code, pace = chosen_code(answers.get(f"{LESSON}.code"))
    game = game_of(answers.get(f"{LESSON}.year"), code, pace, plan)
    try:
        return game if len(game.decisions) else Game(code, pace, (), plan)
    except (ValueError, LookupError):
        return Game(code, pace, (), plan)
