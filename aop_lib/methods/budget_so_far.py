"""Each group of the budget against the limit it may not pass, and what is gone of it so far (A0.48, A1.31-32, A1.57).

A plan's budget lines have no actual figures of their own. Where a measure in money is planned month by month exactly as
one group of the budget is, it counts the same money, and its actual figures say what that group has spent.
"""

from __future__ import annotations

from dataclasses import dataclass

from aop_lib.methods.budget import group_months
from aop_lib.methods.business_year import last_actual_day
from aop_lib.methods.series import monthly
from aop_lib.plan import Plan

__all__ = ["GroupSoFar", "budget_so_far", "months_so_far"]

_SAME = 1e-9


@dataclass(frozen=True)
class GroupSoFar:
    """One group (``None``: the whole budget), amounts in the plan's money unit.

    ``budget`` is for the year and ``limit`` the least ceiling the plan states for it (``None``: none stated);
    ``planned`` is the budget of the months so far and ``spent`` what went out in them (``None``: not known).
    """

    group: str | None
    budget: float
    limit: float | None
    planned: float
    spent: float | None = None

    @property
    def room(self) -> float | None:
        """What the limit leaves above the budget of the year; negative where the budget passes it."""
        return None if self.limit is None else self.limit - self.budget

    @property
    def over(self) -> bool:
        """Whether the budget passes its limit, or more is gone than was budgeted until now."""
        passed = self.room is not None and self.room < -_SAME * max(1.0, abs(self.limit or 0.0))
        return passed or (self.spent is not None and self.spent > self.planned * (1 + _SAME))


def months_so_far(plan: Plan) -> int:
    """How many months of the business year have any actual figure: 0 to 12."""
    last = last_actual_day(plan)
    if last is None:
        return 0
    return (last.year - plan.company.year) * 12 + last.month - plan.company.first_month + 1


def budget_so_far(plan: Plan) -> list[GroupSoFar]:
    """The groups in the plan's order, then the whole; empty where the plan has no budget.

    The limit of a group is its ``group_ceiling`` for the year in money; where none is stated, the sum of the yearly
    ceilings of its lines, provided that every line has one.
    """
    groups = group_months(plan)
    if not groups:
        return []
    done = months_so_far(plan)
    rows = [
        GroupSoFar(group, sum(months), _limit(plan, group), sum(months[:done]), _spent(plan, months, done))
        for group, months in groups.items()
    ]
    whole = GroupSoFar(None, sum(r.budget for r in rows), _total_limit(plan), sum(r.planned for r in rows))
    return [*rows, whole]


def _limit(plan: Plan, group: str) -> float | None:
    stated = [
        limit.amount
        for limit in plan.limits
        if limit.kind == "group_ceiling" and limit.group == group and _yearly(limit.unit, limit.period)
    ]
    known = [amount for amount in stated if amount is not None]
    if known:
        return min(known)
    ceilings = [line.ceiling for line in plan.budget if line.group == group]
    return sum(c for c in ceilings if c is not None) if None not in ceilings else None


def _total_limit(plan: Plan) -> float | None:
    stated = [x.amount for x in plan.limits if x.kind == "total_budget" and _yearly(x.unit, x.period)]
    return min((amount for amount in stated if amount is not None), default=None)


def _yearly(unit: str, period: str) -> bool:
    return unit == "money" and period == "year"


def _spent(plan: Plan, months: list[float], done: int) -> float | None:
    """The actual months of the measure planned as the group is; nothing where there is none or a month is missing."""
    year = plan.company.year
    for measure in plan.measures:
        planned = plan.months(measure.id, "plan", year)
        if measure.unit != "money" or planned is None or not any(months) or not done:
            continue
        if all(p is not None and abs(p - m) <= _SAME * max(1.0, abs(m)) for p, m in zip(planned, months, strict=True)):
            known = [v for v in monthly(plan, measure.id, "actual", year)[:done] if v is not None]
            return sum(known) if len(known) == done else None
    return None
