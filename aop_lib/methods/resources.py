"""What the initiatives need of each resource against what there is (A1.36-38)."""

from __future__ import annotations

from dataclasses import dataclass

from aop_lib.plan import Plan

__all__ = ["Cover", "cover"]


@dataclass(frozen=True)
class Cover:
    """One resource: how much there is, how much may be added, and what the initiatives take of it.

    ``resource`` is the resource's code and ``by_initiative`` maps initiative codes to amounts; all amounts are in the
    resource's own unit, for the year. ``available`` is ``None`` where the plan does not say.
    """

    resource: str
    available: float | None
    extra: float
    needed: float
    by_initiative: dict[str, float]

    @property
    def short(self) -> float | None:
        """What is missing even with the extra; zero where it is enough; ``None`` where nobody said what there is."""
        return None if self.available is None else max(0.0, self.needed - self.available - self.extra)

    @property
    def enough(self) -> bool | None:
        """Whether the resource covers the need; ``None`` where nobody said what there is."""
        return None if self.short is None else self.short <= 1e-9 * max(1.0, self.needed)


def cover(plan: Plan) -> list[Cover]:
    """One ``Cover`` per resource of the plan, in the plan's order."""
    return [
        Cover(r.id, r.available, r.extra or 0.0, sum(taken.values()), taken)
        for r in plan.resources
        for taken in [_taken(plan, r.id)]
    ]


def _taken(plan: Plan, resource: str) -> dict[str, float]:
    taken: dict[str, float] = {}
    for initiative in plan.initiatives:
        for need in initiative.needs:
            if need.resource == resource:
                taken[initiative.id] = taken.get(initiative.id, 0.0) + need.amount
    return taken
