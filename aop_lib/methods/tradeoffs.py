"""Two options held against the plan: not "who is right" but "which fits the AOP's priority better" (A0.42-45).

The order in which the plan speaks: what the company accepts not to do, then the priorities by rank, then the money
left. Harm to a priority that an accepted trade-off covers does not count against an option.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from aop_lib.methods.budget import year_total
from aop_lib.methods.same_words import fullest, same_words
from aop_lib.plan import Choice, Option, Plan, in_language

__all__ = ["Fit", "Verdict", "best", "fit", "priorities", "room", "topics", "undecided", "weigh"]


@dataclass(frozen=True)
class Fit:
    """How one option stands against the plan.

    ``broken`` are the things the company accepts not to do that it would do. ``effects`` maps every priority, in the
    plan's order, to +1 (helped), 0 or -1 (harmed); ``covered`` are those it harms under a trade-off accepted, which
    count 0. ``over`` is the money it takes beyond the room left in the budget.
    """

    option: Option
    broken: tuple[str, ...]
    effects: dict[str, int]
    covered: tuple[str, ...]
    over: float


@dataclass(frozen=True)
class Verdict:
    """Which of two options fits the plan better, and by what.

    ``better`` is the option's code, ``None`` where neither is. ``reason`` is ``excluded`` (``on`` is the thing not
    done; with no better option, both do such things), ``priority`` (``on`` is the first priority on which they differ),
    ``money``, or ``silent``: the plan does not say (``on`` is the first priority on which they differ where another of
    the same rank, or without one, speaks for the other option). ``fits`` are in the order asked.
    """

    better: str | None
    reason: Literal["excluded", "priority", "money", "silent"]
    on: str | None
    fits: tuple[Fit, Fit]


def priorities(plan: Plan) -> list[Choice]:
    """The year's priorities, number 1 first; those without a rank come last, in the order written."""
    return sorted((c for c in plan.choices if c.kind == "priority"), key=lambda c: 100 if c.rank is None else c.rank)


def room(plan: Plan) -> float | None:
    """The money the plan leaves: its tightest total limit of the year less the year's budget; ``None`` without one.

    Below 0 the budget itself is over its limit.
    """
    limits = [x.amount for x in plan.limits if _is_total(x.kind, x.period, x.unit) and x.amount is not None]
    return min(limits) - year_total(plan) if limits else None


def _is_total(kind: str, period: str, unit: str) -> bool:
    return (kind, period, unit) == ("total_budget", "year", "money")


def fit(plan: Plan, option: Option) -> Fit:
    """How the option stands against priorities, exclusions and money; codes the plan does not have are passed over."""
    excluded = [c.id for c in plan.choices if c.kind == "not_doing"]
    accepted = {c.id for c in plan.choices if c.kind == "tradeoff"}
    raw = {c.id: (c.id in option.helps) - (c.id in option.against) for c in priorities(plan)}
    covered = tuple(code for code, effect in raw.items() if effect < 0 and option.under in accepted)
    left = room(plan)
    return Fit(
        option,
        tuple(code for code in excluded if code in option.against),
        {code: 0 if code in covered else effect for code, effect in raw.items()},
        covered,
        0.0 if left is None else max(0.0, (option.cost or 0.0) - max(0.0, left)),
    )


def weigh(plan: Plan, a: Option, b: Option) -> Verdict:
    """Which option fits the plan better: exclusions first, then priorities by rank, then money beyond the room."""
    first, second = fit(plan, a), fit(plan, b)
    fits = (first, second)
    if first.broken or second.broken:
        better = None if first.broken and second.broken else b.id if first.broken else a.id
        return Verdict(better, "excluded", (first.broken or second.broken)[0], fits)
    for level in _levels(plan):
        differing = {code: first.effects[code] - second.effects[code] for code in level}
        on = next((code for code, difference in differing.items() if difference), None)
        if on is not None:
            if min(differing.values()) < 0 < max(differing.values()):
                return Verdict(None, "silent", on, fits)
            return Verdict(a.id if differing[on] > 0 else b.id, "priority", on, fits)
    # A difference smaller than what sums of decimals leave over decides nothing.
    if abs(first.over - second.over) > 1e-9 * max(1.0, first.over, second.over):
        return Verdict(a.id if first.over < second.over else b.id, "money", None, fits)
    return Verdict(None, "silent", None, fits)


def _levels(plan: Plan) -> list[list[str]]:
    """The priorities rank by rank; those of one rank, or without a rank, stand level."""
    return [[c.id for c in level] for _, level in groupby(priorities(plan), key=lambda c: c.rank)]


def best(plan: Plan, options: Sequence[Option]) -> list[Option]:
    """The options that no other beats; several where the plan cannot choose between them."""
    return [one for one in options if all(weigh(plan, one, other).better in (None, one.id) for other in options)]


def undecided(plan: Plan, options: Sequence[Option]) -> Verdict | None:
    """The verdict on the first two of the best options between which the plan is silent; ``None`` where it speaks."""
    first, *rest = best(plan, options)
    return next((v for other in rest if (v := weigh(plan, first, other)).reason == "silent"), None)


def topics(plan: Plan) -> dict[str, list[Option]]:
    """Question (in the plan's own language) -> the options that answer it, in the plan's order."""
    groups = [[plan.options[place] for place in places] for places in same_words([o.topic for o in plan.options])]
    return {in_language(fullest([o.topic for o in own]), plan.company.language): own for own in groups}
