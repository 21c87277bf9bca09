"""What people will do with the weights they are given (A2.27, A2.43-44).

Weights steer: the heaviest KPI gets the first hour of the day. Whether that is right depends on the goal it serves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from aop_lib.methods.bridge import largest_remainder
from aop_lib.methods.removal import is_activity
from aop_lib.methods.weights import herfindahl, spearman
from aop_lib.plan import Kpi, Plan

__all__ = ["Attention", "Fate", "Steering", "attention", "rank_served", "steering", "to_hundred", "weighted"]

Fate = Literal["fits", "neglected", "favoured"]


@dataclass(frozen=True)
class Attention:
    """One weighted KPI as those who work by the sheet see it.

    ``share`` is its part of all weight. ``rank`` is the best rank of the goals it serves (1 is the first; ``None``: it
    serves no ranked goal). ``fate`` is ``neglected`` where an outcome KPI of the first goal has less than an equal
    split, and ``favoured`` where one that does not serve it, an activity or a duty has more.
    """

    row: int
    kpi: Kpi
    share: float
    rank: int | None
    fate: Fate


@dataclass(frozen=True)
class Steering:
    """The company's weights as a whole.

    ``concentration`` is the Herfindahl index of the ``count`` weights and ``equal`` that of an equal split, 1 / count.
    ``with_goals`` is Spearman's correlation of the weight with the importance of the goal served, over the ``ranked``
    KPIs that serve one: 1 where the heavier always serves the more important, -1 where never, ``None`` where there is
    too little to compare.
    """

    count: int
    total: float
    concentration: float
    equal: float
    ranked: int
    with_goals: float | None


def weighted(plan: Plan, level: str = "company", unit: str | None = None) -> list[int]:
    """The rows of the KPIs with a weight above 0 of one level, and of one owner where ``unit`` names it."""
    return [
        row
        for row, kpi in enumerate(plan.kpis)
        if kpi.level == level and kpi.weight and (unit is None or kpi.owner == unit)
    ]


def rank_served(plan: Plan, kpi: Kpi) -> int | None:
    """The best rank of the goals a KPI serves: its own, else those of the KPI above it."""
    seen: set[str] = set()
    above: Kpi | None = kpi
    while above is not None and not above.goals and above.id not in seen:
        seen.add(above.id)
        above = next((k for k in plan.kpis if k.id == above.parent), None)
    codes = set() if above is None else set(above.goals)
    return min((goal.rank for goal in plan.goals if goal.id in codes and goal.rank is not None), default=None)


def attention(plan: Plan) -> list[Attention]:
    """The company's weighted KPIs, the heaviest first: where attention goes, and what that does to the first goal.

    Without a ranked goal, or with a single weight, every KPI fits.
    """
    rows = weighted(plan)
    total = sum(plan.kpis[row].weight or 0.0 for row in rows)
    first = min((goal.rank for goal in plan.goals if goal.rank is not None), default=None)
    found = []
    for row in sorted(rows, key=lambda row: -(plan.kpis[row].weight or 0.0)):
        kpi = plan.kpis[row]
        share, rank = (kpi.weight or 0.0) / total, rank_served(plan, kpi)
        found.append(Attention(row, kpi, share, rank, _fate(plan, kpi, share * len(rows), rank, first, len(rows))))
    return found


def _fate(plan: Plan, kpi: Kpi, times_equal: float, rank: int | None, first: int | None, count: int) -> Fate:
    if first is None or count < 2:
        return "fits"
    moves_it = rank == first and kpi.kind != "compliance" and not is_activity(plan, kpi)
    if moves_it and times_equal < 1 - 1e-9 and kpi.kind == "outcome":
        return "neglected"
    return "favoured" if not moves_it and times_equal > 1 + 1e-9 else "fits"


def steering(plan: Plan) -> Steering | None:
    """What the company's weights say as a whole; ``None`` where nothing is weighted."""
    rows = weighted(plan)
    weights = [plan.kpis[row].weight or 0.0 for row in rows]
    concentration = herfindahl(weights)
    if concentration is None:
        return None
    ranks = [rank_served(plan, plan.kpis[row]) for row in rows]
    ranked = [(weight, -rank) for weight, rank in zip(weights, ranks, strict=True) if rank is not None]
    with_goals = spearman([weight for weight, _ in ranked], [importance for _, importance in ranked])
    return Steering(len(rows), sum(weights), concentration, 1 / len(rows), len(ranked), with_goals)


def to_hundred(weights: Mapping[str, float], step: int = 1) -> dict[str, float]:
    """The same weights in the same proportions, as whole steps that sum to 100; nothing changes where all are 0.

    What rounding leaves over goes to the largest remainders, the first of equals first.

    >>> to_hundred({"a": 1, "b": 1, "c": 1})
    {'a': 34.0, 'b': 33.0, 'c': 33.0}
    """
    total = sum(weights.values())
    if total <= 0:
        return dict(weights)
    exact = {code: round(weight / total * 100 / step, 9) for code, weight in weights.items()}
    return {code: steps * step for code, steps in largest_remainder(exact, 100 // step).items()}
