"""Counting leads by a definition a department gives of a term: which leads, from which stage to which (A0.17-19)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from aop_lib.methods.same_words import spelled
from aop_lib.plan import Definition, Lead, Plan, Stage

__all__ = [
    "STAGES",
    "Count",
    "Month",
    "Reason",
    "Uncountable",
    "count",
    "last_month",
    "mean_contract",
    "reached",
    "refusal",
]

STAGES: tuple[Stage, ...] = get_args(Stage)
"""The stages in the order in which a lead reaches them."""

Month = tuple[int, int]
"""A calendar month: year, month 1 to 12."""
Reason = Literal[
    "nothing",
    "words",
    "both",
    "to_stage",
    "from_stage",
    "backwards",
    "contradicts",
    "channel",
    "amounts",
    "milestone",
]


class Uncountable(ValueError):
    """A definition that leads cannot be counted by.

    ``reason``: ``nothing`` is said; it is said in ``words`` only; it names ``both`` something to count and a milestone;
    ``to_stage`` or ``from_stage`` is missing; the stages run ``backwards``, so that the rate is 100 % whatever happens;
    the filters ``contradicts`` each other; no lead has its ``channel``; it means a ``milestone``, a day and not a
    number. ``terms`` adds two: none of the leads counted has its ``amounts``, and the ``milestone`` has no date.
    """

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True)
class Count:
    """What a definition comes to in a month.

    ``base`` is how many leads were looked at: for a rate those that reached ``from_stage`` in the month, else those
    that reached ``to_stage``. ``hits`` is how many of them count: for a rate those that have reached ``to_stage``, for
    a value or a profit those whose amounts are known. ``value`` is a fraction, a number of leads, or money in the
    plan's unit; ``None`` for a rate of no leads, for amounts of which none is known, for growth on nothing. A sum over
    no leads is 0.
    """

    value: float | None
    base: int
    hits: int


def count(leads: Iterable[Lead], definition: Definition, year: int, month: int) -> Count:
    """What the definition comes to in a calendar month (rules of counting: ``plan.Definition``).

    ``growth`` is the change on the month before as a fraction of it, ``None`` where the month before is 0. Raises
    ``Uncountable``.
    """
    if (reason := refusal(definition)) is not None:
        raise Uncountable(reason)
    every = list(leads)
    wanted = None if definition.channel is None else spelled(definition.channel)
    own = [lead for lead in every if wanted is None or (lead.channel is not None and spelled(lead.channel) == wanted)]
    if every and not own:
        raise Uncountable("channel")
    kept = [lead for lead in own if _passes(lead, definition)]
    now = _counted(kept, definition, (year, month))
    if not definition.growth or now.value is None:
        return now
    before = _counted(kept, definition, (year, month - 1) if month > 1 else (year - 1, 12)).value
    return Count((now.value - before) / abs(before) if before else None, now.base, now.hits)


def refusal(definition: Definition) -> Reason | None:
    """Why no leads could ever be counted by the definition as it is written."""
    if definition.milestone is not None:
        return "milestone" if definition.counts is None else "both"
    if definition.counts is None:
        return "nothing" if definition.meaning is None else "words"
    if definition.to_stage is None:
        return "to_stage"
    if {"new_customers", "returning_customers"} <= set(definition.filters):
        return "contradicts"
    if definition.counts != "rate":
        return None
    if definition.from_stage is None:
        return "from_stage"
    return "backwards" if STAGES.index(definition.from_stage) >= STAGES.index(definition.to_stage) else None


def _passes(lead: Lead, definition: Definition) -> bool:
    held = {
        "new_customers": lead.new_customer,
        "returning_customers": not lead.new_customer,
        "not_cancelled": lead.cancelled is None,
    }
    return all(held[name] for name in definition.filters)


def reached(leads: Iterable[Lead], stage: Stage, month: Month) -> list[Lead]:
    """The leads that reached the stage in a calendar month."""
    days = ((lead, _day(lead, stage)) for lead in leads)
    return [lead for lead, day in days if day is not None and (day.year, day.month) == month]


def _day(lead: Lead, stage: Stage) -> dt.date | None:
    day: dt.date | None = getattr(lead, stage)
    return day


def _counted(leads: Sequence[Lead], definition: Definition, month: Month) -> Count:
    if definition.to_stage is None:  # refused before
        raise Uncountable("to_stage")
    if definition.counts == "rate" and definition.from_stage is not None:
        base = reached(leads, definition.from_stage, month)
        hits = sum(1 for lead in base if _day(lead, definition.to_stage) is not None)
        return Count(hits / len(base) if base else None, len(base), hits)
    base = reached(leads, definition.to_stage, month)
    if definition.counts == "number":
        return Count(float(len(base)), len(base), len(base))
    amounts = [a for lead in base if (a := _amount(lead, definition)) is not None]
    return Count(sum(amounts) if amounts or not base else None, len(base), len(amounts))


def _amount(lead: Lead, definition: Definition) -> float | None:
    if definition.counts == "value" or lead.value is None:
        return lead.value
    return None if lead.cost is None else lead.value - lead.cost


def last_month(leads: Iterable[Lead]) -> Month | None:
    """The last calendar month in which a lead was created; ``None`` without leads."""
    return max(((lead.created.year, lead.created.month) for lead in leads), default=None)


def mean_contract(plan: Plan, month: Month) -> float | None:
    """The mean value of the contracts signed in a calendar month, of those whose value is known."""
    values = [lead.value for lead in reached(plan.leads, "contracted", month) if lead.value is not None]
    return sum(values) / len(values) if values else None
