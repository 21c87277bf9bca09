"""What pays off beyond this year beside what pays off within it (A0.33-34).

Without an open balance decisions lean to the immediate and long-term initiatives are put off. Three things protect one:
money that only long-term work draws on, people's time, and a place in the order that is not the last.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from aop_lib.methods.business_year import last_actual_day
from aop_lib.plan import Initiative, Milestone, Plan

__all__ = ["Horizons", "Lack", "LongTerm", "long_term"]

Lack = Literal["budget", "people", "order"]


@dataclass(frozen=True)
class LongTerm:
    """One initiative that pays off after this year: ``row`` is its place in ``plan.initiatives``.

    ``lacks`` names what it has not: a budget line that only long-term work draws on, people's time, a place in the
    order before the last (of several initiatives with an order). ``overdue`` are the places of its milestones in
    ``plan.milestones`` that were due and are not done.
    """

    row: int
    initiative: str
    lacks: tuple[Lack, ...]
    overdue: tuple[int, ...]


@dataclass(frozen=True)
class Horizons:
    """The long-term initiatives in the plan's order, and how milestones stand on the day ``as_of``.

    ``as_of`` is the end of the last month with actual figures; ``None`` where the year has none yet, and then nothing
    is due. ``due_long``/``overdue_long`` and ``due_short``/``overdue_short`` count milestones due by that day and those
    of them not done, of long-term initiatives and of all others.
    """

    as_of: dt.date | None
    initiatives: tuple[LongTerm, ...]
    due_long: int
    overdue_long: int
    due_short: int
    overdue_short: int

    @property
    def is_put_off(self) -> bool:
        """Whether long-term work is late while work that pays off this year is on time."""
        return self.overdue_long > 0 and self.due_short > 0 and self.overdue_short == 0


def long_term(plan: Plan) -> Horizons:
    """The plan's long-term initiatives and whether they are put off; no initiatives where none is marked ``beyond``."""
    as_of = last_actual_day(plan)
    beyond = {i.id for i in plan.initiatives if i.horizon == "beyond"}
    others = {i.id for i in plan.initiatives} - beyond
    due = [(row, m) for row, m in enumerate(plan.milestones) if as_of and m.due is not None and m.due <= as_of]
    overdue = [(row, m) for row, m in due if m.done is None]
    found = tuple(
        LongTerm(row, i.id, _lacks(plan, i), tuple(at for at, m in overdue if m.initiative == i.id))
        for row, i in enumerate(plan.initiatives)
        if i.id in beyond
    )
    counts = [_of(rows, codes) for codes in (beyond, others) for rows in (due, overdue)]
    return Horizons(as_of, found, *counts)


def _of(rows: list[tuple[int, Milestone]], initiatives: set[str]) -> int:
    return sum(1 for _, milestone in rows if milestone.initiative in initiatives)


def _lacks(plan: Plan, initiative: Initiative) -> tuple[Lack, ...]:
    people = {r.id for r in plan.resources if r.kind == "people"}
    drawn_on = {line for i in plan.initiatives if i.horizon != "beyond" for line in i.budget}
    orders = [i.order for i in plan.initiatives if i.order is not None]
    has: dict[Lack, bool] = {
        "budget": bool(set(initiative.budget) - drawn_on),
        "people": any(need.resource in people and need.amount > 0 for need in initiative.needs),
        "order": initiative.order is not None and (len(orders) < 2 or initiative.order < max(orders)),
    }
    return tuple(what for what, there in has.items() if not there)
