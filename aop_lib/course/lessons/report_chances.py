"""The report on chances: how often goals are reached, what explains a miss, the named scenarios (A1.39-41, A2.57)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aop_lib.charts.chances import chances_chart, miss_sentence, scenario_table
from aop_lib.charts.render import show

if TYPE_CHECKING:
    from aop_lib.course.lessons.report import Report
    from aop_lib.methods.scenarios import Chances

__all__ = ["chance_parts"]


def chance_parts(report: Report) -> list[Any]:
    """Chances of each goal and of all, what explains most of the weakest one's miss, and the scenarios of the plan."""
    scenarios = [scenario_table(report.plan, report.say)] if report.plan.scenarios else []
    if report.chances is None:
        return [report.note("board-no-ranges"), *scenarios]
    return [
        show(chances_chart(report.plan, report.chances, report.say)),
        *_weakest(report, report.chances),
        *scenarios,
    ]


def _weakest(report: Report, known: Chances) -> list[Any]:
    """What explains most of the miss of the goal reached least often; nothing where no driver does."""
    weakest = min(known.goals.values(), key=lambda one: one.reached)
    miss = miss_sentence(report.plan, weakest, report.say)
    goal = report.say.text(report.plan.row("goals", weakest.goal).name)
    return [report.note("board-miss", goal=goal, miss=miss)] if miss else []
