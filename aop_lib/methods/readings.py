"""The same measure and month read in two systems: fragmented data show each department another picture (A0.26-29)."""

from __future__ import annotations

from dataclasses import dataclass

from aop_lib.methods.series import monthly
from aop_lib.plan import Plan, Reading

__all__ = ["TOLERANCE", "Differing", "differing_readings"]

TOLERANCE = 0.01
"""Figures closer than one percent are taken for the same, rounded differently; our convention."""


@dataclass(frozen=True)
class Differing:
    """One measure and calendar month for which systems give different figures.

    ``readings`` are in the plan's order and ``rows`` are their places in ``plan.readings``. Values are in the
    measure's unit; ``gap`` is ``high`` less ``low``. ``figure`` is the plan's own actual figure of the month, if any.
    """

    measure: str
    month: int
    readings: tuple[Reading, ...]
    rows: tuple[int, ...]
    low: float
    high: float
    gap: float
    figure: float | None

    @property
    def share(self) -> float:
        """The gap as a part of the larger figure (of its size, where figures are negative)."""
        return self.gap / max(abs(self.low), abs(self.high))

    @property
    def lowest(self) -> Reading:
        """The first reading with the lowest figure."""
        return min(self.readings, key=lambda reading: reading.value)

    @property
    def highest(self) -> Reading:
        """The first reading with the highest figure."""
        return max(self.readings, key=lambda reading: reading.value)


def differing_readings(plan: Plan, tolerance: float = TOLERANCE) -> list[Differing]:
    """Every measure and month whose readings differ by more than ``tolerance`` of the larger one, the widest first."""
    together: dict[tuple[str, int], list[tuple[int, Reading]]] = {}
    for row, reading in enumerate(plan.readings):
        together.setdefault((reading.measure, reading.month), []).append((row, reading))
    found = [_differing(plan, *key, rows) for key, rows in together.items()]
    return sorted((d for d in found if d.gap and d.share > tolerance), key=lambda d: -d.share)


def _differing(plan: Plan, measure: str, month: int, rows: list[tuple[int, Reading]]) -> Differing:
    values = [reading.value for _, reading in rows]
    low, high = min(values), max(values)
    figure = monthly(plan, measure, "actual", plan.company.year)[(month - plan.company.first_month) % 12]
    places, readings = zip(*rows, strict=True)
    return Differing(measure, month, readings, places, low, high, high - low, figure)
