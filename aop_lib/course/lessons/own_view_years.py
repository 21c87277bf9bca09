"""Lesson 11: how likely the reader's goals are, which driver decides, which goals hold in which year (A1.40, A2.57)."""

from __future__ import annotations

from typing import Any

from aop_lib.charts.chances import chances_chart, scenario_chart, swings_chart
from aop_lib.charts.render import show
from aop_lib.course.lesson import Note
from aop_lib.course.lessons.own_view_steps import Missing
from aop_lib.locale import Locale
from aop_lib.methods.scenarios import Chances, goal_tornado, spreads
from aop_lib.methods.scenarios import chances as counted
from aop_lib.plan import Goal, Plan

__all__ = ["chances", "chances_tornado", "scenario_years"]


def chances(plan: Plan, say: Locale) -> list[Any]:
    """Each goal and all together in how many of 100 years, and the driver that explains most of each miss."""
    found = _counted(plan, say)
    if isinstance(found, Note):
        return [found]
    names = {m.id: say.text(m.name) for m in plan.measures}
    said = [
        say(
            "ownview-chances.explains",
            goal=say.text(goal.name),
            driver=names[one.explains],
            share=say.percent(one.explained, 0),
        )
        for goal in plan.goals
        if (one := found.goals.get(goal.id)) is not None and one.explains is not None
    ]
    apart = [say.text(goal.name) for goal in plan.goals if goal.id not in found.goals]
    if apart:
        said.append(say("ownview-chances.not-tied", goals=", ".join(f"“{name}”" for name in apart)))
    return [show(chances_chart(plan, found, say)), Note(*said, say("ownview-chances.counted"))]


def chances_tornado(plan: Plan, say: Locale) -> list[Any]:
    """For the goal least likely to be reached: its chance with each driver at its low and at its high."""
    found = _counted(plan, say)
    if isinstance(found, Note):
        return [found]
    goal = _hardest(plan, found)
    return [show(swings_chart(plan, goal.id, goal_tornado(plan, goal.id), say))]


def scenario_years(plan: Plan, say: Locale) -> list[Any]:
    """The goals in the year as planned and in each named scenario, and which of them hold."""
    if not plan.scenarios:
        raise Missing("scenarios")
    return [show(scenario_chart(plan, say))]


def _counted(plan: Plan, say: Locale) -> Chances | Note:
    if not plan.goals:
        raise Missing("goals")
    if not spreads(plan):
        return Note(say("ownview-chances.none"))
    return counted(plan) or Note(say("ownview-chances.no-goals"))


def _hardest(plan: Plan, found: Chances) -> Goal:
    known = [goal for goal in plan.goals if goal.id in found.goals]
    return min(known, key=lambda goal: found.goals[goal.id].reached)
