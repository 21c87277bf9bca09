"""Goal arithmetic on the plan being checked, computed once however many rules ask."""

from __future__ import annotations

from aop_lib.methods.goal_arithmetic import GoalArithmetic, imply
from aop_lib.plan import Measure, Plan
from aop_lib.rules.once import once_per_plan

__all__ = ["goals_behind", "implied", "is_behind", "shrinks"]

SHRINKS = -0.005


@once_per_plan
def implied(plan: Plan) -> GoalArithmetic:
    """What the goals together mean for every measure (A1.28, D.1)."""
    return imply(plan)


def shrinks(arithmetic: GoalArithmetic, measure: Measure) -> bool:
    """Whether even the best the goals leave to a measure is below last year's value."""
    found = arithmetic.implied.get(measure.id)
    growth = found.growth if found else None
    return growth is not None and growth[1] is not None and growth[1] < SHRINKS


def is_behind(plan: Plan, goal: str, measure: Measure) -> bool:
    """Whether the measure would not have to shrink without this goal."""
    return not shrinks(imply(plan, without={goal}, measures={measure.id}), measure)


def goals_behind(plan: Plan, measure: Measure) -> list[str]:
    """The goals without which the measure would not have to shrink; all of them where no single one decides it."""
    return [g.id for g in plan.goals if is_behind(plan, g.id, measure)] or [g.id for g in plan.goals]
