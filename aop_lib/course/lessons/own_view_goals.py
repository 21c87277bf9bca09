"""Lesson 11: what the reader's goals imply together, and the ways out where they exclude each other (A1.28, D.1)."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite
from typing import Any

from markupsafe import Markup

from aop_lib.charts.goals import goal_value
from aop_lib.charts.html import Html, block, table
from aop_lib.charts.tables import implied_table
from aop_lib.course.lesson import Note
from aop_lib.course.lessons.own_view_steps import Missing
from aop_lib.locale import Locale
from aop_lib.methods.goal_arithmetic import GoalArithmetic, goal_level, imply
from aop_lib.plan import Goal, Plan

__all__ = ["alone", "conflict", "implied"]

_NEAR = 1e-9


def implied(plan: Plan, say: Locale) -> list[Any]:
    """Each measure as the goals leave it, the chart of which stands under the goals; nothing where they collide."""
    found = _worked_out(plan)
    if not found.feasible:
        return [Note(say("ownview-implied.conflict"))]
    return [implied_table(plan, found, say), *_apart(plan, found, say)]


def conflict(plan: Plan, say: Locale) -> list[Any]:
    """The goals that exclude each other, the least that must give way, and what each would be if it alone gave way."""
    found = _worked_out(plan)
    if found.feasible:
        count = sum(1 for goal in plan.goals if goal.id not in found.left_out)
        return [Note(say("ownview-conflict.none", count=count)), *_apart(plan, found, say)]
    names = {goal.id: say.text(goal.name) for goal in plan.goals}
    excluded = found.conflict or tuple(found.relaxation)
    head = Markup('<p class="aop-headline">{}</p>').format(
        say("ownview-conflict.cannot", goals=_listed(names[code] for code in excluded))
    )
    said = [say("ownview-conflict.smallest", moves=_listed(_moves(plan, found, say), "; "))]
    given = [a.measure for a in plan.assumptions if a.id in found.conflict_assumptions]
    if given:
        taken = {m.id: say.text(m.name) for m in plan.measures}
        said.append(say("ownview-conflict.given", names=_listed(taken.get(code, code) for code in given)))
    lines = Markup("").join(Markup("<p>{}</p>").format(line) for line in said)
    return [block(head, lines, lang=say.lang), *_ways_out(plan, found, say)]


def alone(plan: Plan, goal: Goal) -> float | None:
    """The target the goal would have if it alone gave way, in the terms of its target.

    ``None`` where the others cannot hold even without it, or where they leave its measure open.
    """
    without = imply(plan, without={goal.id}, measures={goal.measure or ""})
    asked = goal_level(plan, goal.id)
    if not without.feasible or asked is None or goal.measure not in without.implied:
        return None
    left = without.implied[goal.measure]
    level = min(max(asked, left.low), left.high)
    if goal.kind != "grow":
        return level if isfinite(level) else None
    return level / left.base - 1 if left.base and isfinite(level) else None


def _worked_out(plan: Plan) -> GoalArithmetic:
    if not any(goal.measure and goal.kind and goal.target is not None for goal in plan.goals):
        raise Missing("goals")
    return imply(plan)


def _apart(plan: Plan, found: GoalArithmetic, say: Locale) -> list[Any]:
    """Goals that could not take part, and measures whose formula could not be worked out."""
    goals = [say.text(goal.name) for goal in plan.goals if goal.id in found.left_out]
    open_ones = [say.text(m.name) for m in plan.measures if m.id in found.not_covered]
    said = [say("ownview-implied.left-out", goals=_listed(goals))] if goals else []
    said += [say("ownview-implied.not-covered", names=_listed(open_ones))] if open_ones else []
    return [Note(*said)] if said else []


def _moves(plan: Plan, found: GoalArithmetic, say: Locale) -> list[str]:
    """Each goal that gives way in the smallest relaxation, from what it asked to what it keeps."""
    return [
        say(
            "ownview-conflict.move",
            goal=say.text(goal.name),
            asked=goal_value(goal, plan, say),
            keeps=goal_value(goal, plan, say, found.eased[goal.id]),
        )
        for goal in plan.goals
        if goal.id in found.eased
    ]


def _ways_out(plan: Plan, found: GoalArithmetic, say: Locale) -> list[Html]:
    """Each goal of the conflict that could mend it alone, with the target it would then have."""
    rows = []
    for goal in (g for g in plan.goals if g.id in found.conflict):
        target = alone(plan, goal)
        if target is not None and abs(target - (goal.target or 0.0)) > _NEAR:
            rows.append([say.text(goal.name), goal_value(goal, plan, say), goal_value(goal, plan, say, target)])
    if not rows:
        return []
    heads = [say(f"ownview-conflict.{head}") for head in ("goal", "asked", "alone")]
    return [table(heads, rows, ["left", "right", "right"], say("ownview-conflict.ways"), lang=say.lang)]


def _listed(names: Iterable[str], between: str = ", ") -> str:
    return between.join(f"“{name}”" if between == ", " else name for name in dict.fromkeys(names))
