"""The report on BabyCare House: the case's year by reflex, by the plan and as the reader played it (A1.61-67)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aop_lib.charts.render import show
from aop_lib.charts.shop_debrief import goal_lines_table, worth_chart
from aop_lib.charts.shop_months import cash_chart
from aop_lib.course.answers import Answers
from aop_lib.course.events import read_deck
from aop_lib.course.lessons.shop_game import events_of, game_among, is_the_case
from aop_lib.home import BABYCARE, kit
from aop_lib.methods.shop_debrief import worth_of_decisions
from aop_lib.methods.shop_policies import plan_guided, reflex, shop_plan
from aop_lib.methods.shop_year import play

if TYPE_CHECKING:
    from aop_lib.course.lessons.report import Report

__all__ = ["year_parts"]


def year_parts(report: Report) -> list[Any]:
    """Goal lines and cash of the years, and what each decision was worth; nothing for another company's plan."""
    if not is_the_case(report.plan):
        return []
    plan, say, company = shop_plan(report.plan), report.say, report.plan.company
    game = game_among(Answers(), plan)
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
