"""The budget added up, and where it passes the limits within which decisions are made (A1.30-32, A0.48).

Amounts are in the plan's currency and money unit. A month left empty in a budget line has nothing budgeted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from aop_lib.plan import BudgetLine, Limit, Plan

__all__ = ["OverCeiling", "group_months", "group_totals", "line_total", "monthly_total", "over_ceiling", "year_total"]

_SPAN = {"year": 12, "quarter": 3, "month": 1}


@dataclass(frozen=True)
class OverCeiling:
    """An amount of the budget that passes its ceiling.

    ``table`` and ``code`` name the row that states the ceiling (``budget`` or ``limits``). ``first_month`` and
    ``last_month`` (1 to 12, in the order of the business year) are the months the amount covers.
    """

    table: Literal["budget", "limits"]
    code: str
    period: Literal["year", "quarter", "month"]
    first_month: int
    last_month: int
    amount: float
    ceiling: float

    @property
    def over(self) -> float:
        """By how much the ceiling is passed."""
        return self.amount - self.ceiling


def line_total(line: BudgetLine) -> float:
    """The year's total of one budget line."""
    return sum(_months([line]))


def monthly_total(plan: Plan) -> list[float]:
    """The whole budget month by month: 12 amounts in the order of the business year."""
    return _months(plan.budget)


def year_total(plan: Plan) -> float:
    """The whole budget of the year."""
    return sum(_months(plan.budget))


def group_months(plan: Plan) -> dict[str, list[float]]:
    """The budget of each group month by month; groups in the order in which the plan first names them."""
    groups = dict.fromkeys(line.group for line in plan.budget)
    return {group: _months([line for line in plan.budget if line.group == group]) for group in groups}


def group_totals(plan: Plan) -> dict[str, float]:
    """The year's total of each budget group, in the order in which the plan first names them."""
    return {group: sum(months) for group, months in group_months(plan).items()}


def over_ceiling(plan: Plan) -> list[OverCeiling]:
    """Every ceiling the budget passes: those of its own lines first, then total and group limits in money."""
    return [over for line in plan.budget for over in _line_over(line)] + [
        over for limit in plan.limits for over in _limit_over(plan, limit)
    ]


def _months(lines: Sequence[BudgetLine]) -> list[float]:
    return [sum(line.months[index] or 0.0 for line in lines) for index in range(12)]


def _line_over(line: BudgetLine) -> Iterator[OverCeiling]:
    months = _months([line])
    if line.ceiling is not None:
        yield from _passed("budget", line.id, "year", months, line.ceiling)
    if line.monthly_ceiling is not None:
        yield from _passed("budget", line.id, "month", months, line.monthly_ceiling)


def _limit_over(plan: Plan, limit: Limit) -> Iterator[OverCeiling]:
    if limit.amount is None or limit.unit != "money":
        return
    if limit.kind == "total_budget":
        yield from _passed("limits", limit.id, limit.period, _months(plan.budget), limit.amount)
    elif limit.kind == "group_ceiling" and limit.group is not None:
        lines = [line for line in plan.budget if line.group == limit.group]
        yield from _passed("limits", limit.id, limit.period, _months(lines), limit.amount)


def _passed(
    table: Literal["budget", "limits"],
    code: str,
    period: Literal["year", "quarter", "month"],
    months: list[float],
    ceiling: float,
) -> Iterator[OverCeiling]:
    span = _SPAN[period]
    for first in range(0, 12, span):
        amount = sum(months[first : first + span])
        # Twelve equal parts of a ceiling may add up to a hair more than the ceiling itself.
        if amount > ceiling + 1e-9 * max(1.0, abs(ceiling)):
            yield OverCeiling(table, code, period, first + 1, first + span, amount, ceiling)
