"""Lesson 11: how likely the reader's goals are, which driver decides, which goals hold in which year (A1.40, A2.57)."""

from __future__ import annotations

from typing import Any

from aop_lib.charts.chances import chances_chart, goal_tornado_chart, miss_sentence, scenario_table
from aop_lib.charts.render import show
from aop_lib.course.lesson import Note
from aop_lib.course.lessons.own_view_steps import Missing
from aop_lib.locale import Locale
from aop_lib.methods.scenarios import Chances, goal_tornado, spreads
from aop_lib.methods.scenarios import chances as counted
from aop_lib.plan import Plan

__all__ = ["chances", "chances_tornado", "scenario_years"]


def chances(plan: Plan, say: Locale) -> list[Any]:
    """Each goal and all together in how many of 100 years, and the driver that explains most of each miss."""
    found = _counted(plan, say)
    if isinstance(found, Note):
        return [found]
    known = [goal for goal in plan.goals if goal.id in found.goals]
    missed = [(goal, miss_sentence(plan, found.goals[goal.id], say)) for goal in known]
    said = [say("ownview-chances.of-goal", goal=say.text(goal.name), said=miss) for goal, miss in missed if miss]
    apart = [say.text(goal.name) for goal in plan.goals if goal.id not in found.goals]
    if apart:
        said.append(say("ownview-chances.not-tied", goals=", ".join(f"“{name}”" for name in apart)))
    return [show(chances_chart(plan, found, say)), Note(*said, say("ownview-chances.counted"))]


def chances_tornado(plan: Plan, say: Locale) -> list[Any]:
    """For the goal least likely to be reached: its chance with each driver at its low and at its high."""
    found = _counted(plan, say)
    if isinstance(found, Note):
        return [found]
    hardest = min(found.goals.values(), key=lambda chance: chance.reached)
    return [show(goal_tornado_chart(plan, hardest, goal_tornado(plan, hardest.goal), say))]


def scenario_years(plan: Plan, say: Locale) -> list[Any]:
    """The goals in each named scenario, and which of them hold there."""
    if not plan.scenarios:
        raise Missing("scenarios")
    return [scenario_table(plan, say)]


def _counted(plan: Plan, say: Locale) -> Chances | Note:
    if not plan.goals:
        raise Missing("goals")
    if not spreads(plan):
        raise Missing("ranges")
    return counted(plan) or Note(say("ownview-chances.no-goals"))
