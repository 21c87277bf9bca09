"""When each department decides, for which period, and when all of them look at the plan together (A0.23-25, A0.64-70).

A cycle repeats every year. Its decision in a month covers the period that begins ``ahead`` months later and lasts until
the period of its next decision begins. A cycle that ``needs`` another one can only use what that one has decided for
the same time.

Where a file leaves something open: a monthly or weekly cycle without months decides every month, any other cycle
without months is not on the calendar; a weekly cycle counts by its first decision of the month; a decision or review
without a day falls on the last day of its month.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from aop_lib.methods.roles import departments_of
from aop_lib.plan import Cycle, Plan, Review

__all__ = [
    "Decided",
    "Early",
    "calendar",
    "common_reviews",
    "departments_at",
    "early_decisions",
    "longest_wait",
    "periods",
    "review_dates",
    "worst_of_each_pair",
]

_STEP = {"weekly": 1, "monthly": 1, "quarterly": 3, "yearly": 12}
_WEEK = dt.timedelta(days=7)


@dataclass(frozen=True)
class Decided:
    """One decision of a cycle: its code, the day, and the first and last day of the period it decides."""

    cycle: str
    on: dt.date
    covers_from: dt.date
    covers_to: dt.date


@dataclass(frozen=True)
class Early:
    """A decision of ``cycle`` due ``on`` a day, ``days`` before the needed cycle decides what it rests on."""

    cycle: str
    needs: str
    on: dt.date
    input_on: dt.date
    days: int


def calendar(plan: Plan) -> list[Decided]:
    """Every decision of every cycle that falls in the business year, in the order of the cycles, then of the days."""
    first, after = _business_year(plan)
    return [d for cycle in plan.cycles for d in _decisions(cycle, first.year - 1, 3) if first <= d.on < after]


def periods(plan: Plan) -> list[Decided]:
    """Every decision whose period touches the business year, whenever it was made; in the same order."""
    first, after = _business_year(plan)
    made = (d for cycle in plan.cycles for d in _decisions(cycle, first.year - 3, 6))
    return [d for d in made if d.covers_from < after and d.covers_to >= first]


def early_decisions(plan: Plan) -> list[Early]:
    """Every decision of the business year due before its input exists; the earliest by most days first.

    The input is the needed cycle's decision whose own period contains the first day of the period decided. A decision
    on the same day is in time. A cycle that needs itself, or one that is not on the calendar, waits for nothing.
    """
    cycles = {c.id: c for c in plan.cycles}
    year = plan.company.year
    inputs = {code: _decisions(cycle, year - 3, 8) for code, cycle in cycles.items()}
    found = [
        Early(made.cycle, code, made.on, given.on, (given.on - made.on).days)
        for made in calendar(plan)
        for code in dict.fromkeys(cycles[made.cycle].needs)
        if code != made.cycle
        for given in inputs.get(code, [])
        if given.covers_from <= made.covers_from <= given.covers_to and given.on > made.on
    ]
    return sorted(found, key=lambda early: (-early.days, early.on))


def worst_of_each_pair(earlies: Sequence[Early]) -> list[Early]:
    """The first of each cycle and the cycle it needs: of what ``early_decisions`` gives, the one by most days."""
    return list({(e.cycle, e.needs): e for e in reversed(earlies)}.values())[::-1]


def review_dates(plan: Plan, review: Review) -> list[dt.date]:
    """The days of a recurring review in the business year; none where the plan does not say how often.

    A monthly review is held every month, a quarterly one in the first month of each quarter of the business year, a
    yearly one in its first month; a weekly one every seventh day from its day in the first month.
    """
    first, after = _business_year(plan)
    return _held(review, first, after)


def departments_at(plan: Plan, review: Review) -> set[str]:
    """The departments (codes) that sit in a review: those of its participants, lead and decider."""
    homes = departments_of(plan)
    return {homes[code] for code in (*review.participants, review.lead, review.decider) if code in homes}


def common_reviews(plan: Plan) -> list[Review]:
    """The reviews in which every department of the plan sits, in person or through one of its people."""
    departments = {p.id for p in plan.parties if p.kind == "department"}
    return [r for r in plan.reviews if departments and departments <= departments_at(plan, r)]


def longest_wait(plan: Plan) -> int | None:
    """The most days between one common review and the next, into the next year; ``None`` where there is no date."""
    first, after = _business_year(plan)
    common = common_reviews(plan)
    days = {day for review in common for day in _held(review, first, after)}
    again = [day for review in common for day in _held(review, after, after.replace(year=after.year + 1))]
    if not days:
        return None
    return max((later - earlier).days for earlier, later in pairwise(sorted({*days, min(again)})))


def _held(review: Review, first: dt.date, after: dt.date) -> list[dt.date]:
    if review.cadence is None:
        return []
    if review.cadence == "weekly":
        day = _day(first.year, first.month, min(review.day or 7, 7))
        return [day + n * _WEEK for n in range(53) if day + n * _WEEK < after]
    months = [12 * first.year + first.month - 1 + n for n in range(0, 12, _STEP[review.cadence])]
    return [_day(m // 12, m % 12 + 1, review.day) for m in months]


def _business_year(plan: Plan) -> tuple[dt.date, dt.date]:
    """Its first day, and the first day after it."""
    year, month = plan.company.year, plan.company.first_month
    return dt.date(year, month, 1), dt.date(year + 1, month, 1)


def _day(year: int, month: int, day: int | None) -> dt.date:
    last = monthrange(year, month)[1]
    return dt.date(year, month, min(day or last, last))


def _months(cycle: Cycle) -> list[int]:
    every = list(range(1, 13)) if cycle.cadence in ("weekly", "monthly") else []
    return sorted(set(cycle.months)) or every


def _decisions(cycle: Cycle, year: int, years: int) -> list[Decided]:
    """The decisions of ``years`` calendar years from ``year`` on."""
    months = [12 * y + m - 1 for y in range(year, year + years + 1) for m in _months(cycle)]
    return [
        Decided(
            cycle.id,
            _day(at // 12, at % 12 + 1, 7 if cycle.cadence == "weekly" and cycle.day is None else cycle.day),
            _first(at + cycle.ahead),
            _first(following + cycle.ahead) - dt.timedelta(days=1),
        )
        for at, following in pairwise(months)
        if at < 12 * (year + years)
    ]


def _first(month: int) -> dt.date:
    return dt.date(month // 12, month % 12 + 1, 1)
