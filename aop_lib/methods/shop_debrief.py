"""After the year: what broke, and what each decision was worth apart from luck (A1.18, A1.57, A1.66).

A decision is judged against what the plan would have decided in the very state it was taken in, with every other
decision as it was, on the same draws (common random numbers). Its worth is the mean over many years that are the same
up to then and bring the same events and other luck from then on; what the year played brought beside that is luck.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from aop_lib.methods.shop_luck import ShopLuck, with_other_noise
from aop_lib.methods.shop_month import Decision
from aop_lib.methods.shop_policies import GOALS, ShopPlan, plan_guided
from aop_lib.methods.shop_world import OPTIONS, RISKS, STOREROOM, Array
from aop_lib.methods.shop_year import ShopView, ShopYear, play, view_of

__all__ = [
    "Break",
    "Compared",
    "RiskAnswers",
    "Worth",
    "breaks",
    "compared",
    "goal_values",
    "reached",
    "risk_answers",
    "worth_of_decisions",
]

_DRAWS = 200


def goal_values(year: ShopYear) -> dict[str, Array]:
    """What each goal reads: revenue, online share, gross margin, by draw."""
    return dict(zip(GOALS, (year.total, year.online_share, year.margin), strict=True))


def reached(year: ShopYear, plan: ShopPlan) -> dict[str, Array]:
    """Whether each goal is reached, by draw."""
    return {goal: values >= plan.aims[goal] for goal, values in goal_values(year).items()}


@dataclass(frozen=True)
class Break:
    """A month (0-11) in which something broke, and by how much in millions.

    ``sold_out``: demand not served; ``overfull``: goods beyond the storeroom; ``owing``: owed to the bank at the
    month's end; ``unpaid``: orders that could not be placed for want of money.
    """

    month: int
    kind: Literal["sold_out", "overfull", "owing", "unpaid"]
    amount: float


def breaks(year: ShopYear, draw: int = 0) -> tuple[Break, ...]:
    """Where stock or cash broke in one draw, in the order of the months."""
    began = (year.of("opening") + year.of("arrived")).sum(axis=1)
    sizes = {
        "sold_out": (year.sold_out, year.of("missed").sum(axis=1)),
        "overfull": (year.overfull, began - STOREROOM),
        "owing": (year.owing, -year.cash),
        "unpaid": (year.unpaid, (year.of("wanted") - year.of("bought")).sum(axis=1)),
    }
    found = [
        Break(month, kind, float(amounts[month, draw]))  # type: ignore[arg-type]
        for kind, (where, amounts) in sizes.items()
        for month in np.flatnonzero(where[:, draw])
    ]
    return tuple(sorted(found, key=lambda b: b.month))


@dataclass(frozen=True)
class Worth:
    """What the decision of one month (0-11) was worth against the plan's, in the year's result (millions).

    ``mean`` is its worth apart from luck, ``here`` what it brought in the year played, ``luck`` the difference;
    ``goals`` how far it moved each goal's value on average (revenue in millions, shares as parts of 1).
    """

    month: int
    mean: float
    here: float
    goals: dict[str, float]

    @property
    def luck(self) -> float:
        """What the year played added to, or took from, the decision's worth."""
        return self.here - self.mean


def worth_of_decisions(
    decisions: Sequence[Decision], luck: ShopLuck, plan: ShopPlan, *, seed: int = 0, draws: int = _DRAWS
) -> tuple[Worth, ...]:
    """Each decision (of one draw) replayed against the plan's on the same draws, the others as they were."""
    policy, until = plan_guided(plan), len(decisions)
    played = play(policy, luck, decisions, until=until)
    found = []
    for month in range(until):
        state = play(policy, luck, decisions, until=month)
        # Decided once, in the state it was played in: the plan may not adapt to luck that nobody could know.
        swapped = [*decisions[:month], policy(view_of(state, luck)), *decisions[month + 1 :]]
        many = with_other_noise(luck, seed, draws, month)
        mine, theirs = (play(policy, many, each, until=until) for each in (decisions, swapped))
        here = float((played.result - play(policy, luck, swapped, until=until).result)[0])
        reads = [goal_values(year) for year in (mine, theirs)]
        goals = {goal: float((reads[0][goal] - reads[1][goal]).mean()) for goal in GOALS}
        found.append(Worth(month, float((mine.result - theirs.result).mean()), here, goals))
    return tuple(found)


@dataclass(frozen=True, eq=False)
class Compared:
    """Decisions against the plan's over many draws of the same year: ``better`` is the share of draws they win."""

    mine: ShopYear
    guided: ShopYear

    @property
    def gap(self) -> float:
        """The mean difference of the year's result, in millions."""
        return float((self.mine.result - self.guided.result).mean())

    @property
    def better(self) -> float:
        """In what share of the draws these decisions bring the better result."""
        return float((self.mine.result > self.guided.result).mean())


def compared(
    decisions: Sequence[Decision], luck: ShopLuck, plan: ShopPlan, *, seed: int = 0, draws: int = _DRAWS
) -> Compared:
    """A year of decisions (of one draw) and those the plan would have taken in the year played, on the same years.

    Both are held fast: neither adapts to the luck of the ``draws`` years.
    """
    policy, many = plan_guided(plan), with_other_noise(luck, seed, draws)
    taken: list[Decision] = []

    def noting(view: ShopView) -> Decision:
        taken.append(policy(view))
        return taken[-1]

    play(noting, luck)
    return Compared(play(policy, many, decisions), play(policy, many, taken))


@dataclass(frozen=True, eq=False)
class RiskAnswers:
    """One risk of the plan under three answers, all else by the plan, on the same draws."""

    risk: str
    event: str
    years: dict[str, ShopYear]

    def gain(self, answer: str, over: str, read: str = "result") -> float:
        """How much more ``answer`` brings than ``over`` on the median draw: of a goal's value, or of the result."""
        ones, others = (
            year.result if read == "result" else goal_values(year)[read]
            for year in (self.years[answer], self.years[over])
        )
        return float(np.median(ones - others))


def risk_answers(plan: ShopPlan, luck: ShopLuck) -> tuple[RiskAnswers, ...]:
    """Each of the three risks with its reflex, its contingency, and nothing done (A1.41)."""
    return tuple(
        RiskAnswers(risk, event, {a: play(plan_guided(plan, answers={event: a}), luck) for a in OPTIONS[event]})
        for risk, event in RISKS.items()
    )
