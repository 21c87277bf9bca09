"""Lesson 05: the part of a whole that has to carry most of a growth goal, and how much it must grow (A2.17, D.2)."""

from __future__ import annotations

from dataclasses import dataclass

from aop_lib.methods.goal_arithmetic import imply, needed_growth
from aop_lib.methods.series import base_value, identity_of
from aop_lib.plan import Plan, Text

__all__ = ["Focus", "focus_of"]


@dataclass(frozen=True)
class Focus:
    """A whole of two parts: what it must grow, what the rest grows, the focus's share of last year; all fractions."""

    total: Text
    part: Text
    rest: Text
    growth: float
    steady: float
    share: float

    @property
    def needed(self) -> float:
        """The growth the focus needs."""
        return needed_growth(self.growth, self.share, self.steady)


def focus_of(plan: Plan) -> Focus | None:
    """Of the first growth goal on a sum of two parts, the part the goals make grow most; ``None`` where there is none.

    The rest grows as the goals imply.
    """
    names = {measure.id: measure.name for measure in plan.measures}
    implied = imply(plan).implied
    for goal in sorted(plan.goals, key=lambda goal: goal.rank or 100):
        tie = identity_of(plan, goal.measure) if goal.measure is not None else None
        if goal.kind != "grow" or goal.target is None or tie is None or tie.kind != "sum" or tie.signs != (1, 1):
            continue
        grown = {}
        for part in tie.parts:
            found, base = implied.get(part), base_value(plan, part)
            if found is not None and found.fixed and found.growth is not None and base:
                grown[part] = (found.growth[0], base)
        whole = base_value(plan, tie.result)
        if len(grown) == 2 and whole:
            part = max(grown, key=lambda name: grown[name][0])
            rest = next(name for name in grown if name != part)
            share = grown[part][1] / whole
            if 0 < share < 1:
                return Focus(names[tie.result], names[part], names[rest], goal.target, grown[rest][0], share)
    return None
