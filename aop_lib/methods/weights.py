"""What the weights of the KPIs say about the strategy (A2.27, A2.43-44, A2.C5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aop_lib.plan import Kpi, Plan

__all__ = [
    "WeightProfile",
    "average_ranks",
    "herfindahl",
    "spearman",
    "weight_profile",
    "weight_profiles",
]


@dataclass(frozen=True)
class WeightProfile:
    """The weights of the KPIs that one unit is scored by.

    ``unit`` is ``company``, or the code of the department or person that owns the KPIs (``None``: no owner is named).
    ``total`` should be 100. ``concentration`` is the Herfindahl index, 1 / ``count`` where all weights are equal.
    ``with_goals`` is Spearman's correlation of the weight with the importance of the goal served: 1 where a more
    important goal always carries more weight, ``None`` where there is too little to compare. ``compliance`` is the
    share of the weight on compliance KPIs.
    """

    level: str
    unit: str | None
    kpis: tuple[str, ...]
    count: int
    total: float
    concentration: float | None
    with_goals: float | None
    compliance: float | None

    @property
    def equal(self) -> bool:
        """Whether several weights are all the same: concentration 1 / count."""
        return self.count > 1 and self.concentration is not None and self.concentration * self.count < 1 + 1e-9


def spearman(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Spearman's rank correlation with ties at their mean rank; ``None`` under two pairs or without any variation.

    Raises ``ValueError`` where the lengths differ.

    >>> spearman([50, 30, 20], [1, 2, 3])
    -1.0
    """
    if len(first) != len(second):
        raise ValueError(f"lengths {len(first)} and {len(second)}")
    a, b = average_ranks(first), average_ranks(second)
    middle = (len(first) + 1) / 2
    across = sum((x - middle) * (y - middle) for x, y in zip(a, b, strict=True))
    spread = sum((x - middle) ** 2 for x in a) * sum((y - middle) ** 2 for y in b)
    return float(across / spread**0.5) if spread else None


def average_ranks(values: Sequence[float]) -> list[float]:
    """Ranks from the smallest value on, 1 to n; equal values share the mean of their ranks.

    >>> average_ranks([1, 2, 2, 5])
    [1.0, 2.5, 2.5, 4.0]
    """
    return [sum(v < value for v in values) + (sum(v == value for v in values) + 1) / 2 for value in values]


def herfindahl(weights: Sequence[float]) -> float | None:
    """The sum of squared shares of the total: 1 / n where all are equal, 1 where one has it all; ``None`` for no total.

    >>> herfindahl([25, 25, 25, 25])
    0.25
    """
    total = sum(weights)
    return sum((w / total) ** 2 for w in weights) if total > 0 else None


def weight_profiles(plan: Plan) -> list[WeightProfile]:
    """One profile for the company and one for each department or person whose KPIs carry weights."""
    units: dict[tuple[str, str | None], list[Kpi]] = {}
    for kpi in plan.kpis:
        if kpi.weight is not None:
            units.setdefault((kpi.level, "company" if kpi.level == "company" else kpi.owner), []).append(kpi)
    return [_profile(plan, level, unit, kpis) for (level, unit), kpis in units.items()]


def weight_profile(plan: Plan, level: str = "company", unit: str | None = "company") -> WeightProfile:
    """The profile of one unit; empty where none of its KPIs carries a weight."""
    return next(
        (p for p in weight_profiles(plan) if (p.level, p.unit) == (level, unit)), _profile(plan, level, unit, [])
    )


def _profile(plan: Plan, level: str, unit: str | None, kpis: list[Kpi]) -> WeightProfile:
    weights = [kpi.weight or 0.0 for kpi in kpis]
    total = sum(weights)
    ranked = [(kpi.weight or 0.0, rank) for kpi in kpis if (rank := _rank_served(plan, kpi)) is not None]
    duty = sum(kpi.weight or 0.0 for kpi in kpis if kpi.kind == "compliance")
    return WeightProfile(
        level,
        unit,
        tuple(kpi.id for kpi in kpis),
        len(kpis),
        total,
        herfindahl(weights),
        spearman([weight for weight, _ in ranked], [-rank for _, rank in ranked]),
        duty / total if total else None,
    )


def _rank_served(plan: Plan, kpi: Kpi) -> int | None:
    return min((g.rank for g in plan.goals if g.id in kpi.goals and g.rank is not None), default=None)
