"""Flexed budget: what a cost line may cost at the volume that came, not at the volume that was planned (A2.35, A1.31).

A line over its budget in a year that sells more is not yet a line out of hand. Source: Horngren, Datar & Rajan, Cost
Accounting, chapter on flexible budgets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["CostLine", "FlexedBudget", "FlexedLine", "flexed_budget"]


@dataclass(frozen=True)
class CostLine:
    """One cost line: budget for the planned volume, what was spent, and the part of the budget that follows volume.

    ``variable`` is a fraction: 1 follows volume fully, 0 is fixed. Where a line buys an input (hours, kilos),
    ``input_budget`` is how much of it the planned volume needs and ``input_actual`` how much was used.
    """

    name: str
    budget: float
    actual: float
    variable: float = 1.0
    input_budget: float | None = None
    input_actual: float | None = None


@dataclass(frozen=True)
class FlexedLine:
    """A cost line at three volumes. Differences are spending above (+) or below (−) what it is held against.

    ``volume`` is due to the volume alone, ``spending`` is the rest. ``efficiency`` is the part of ``spending`` that
    comes from using more input than the volume called for, ``price`` what is left; ``None`` where inputs are not known.
    """

    name: str
    static: float
    flexed: float
    actual: float
    efficiency: float | None = None

    @property
    def volume(self) -> float:
        """What the other volume allows more or less."""
        return self.flexed - self.static

    @property
    def spending(self) -> float:
        """What was spent beyond what this volume allows."""
        return self.actual - self.flexed

    @property
    def price(self) -> float | None:
        """What the input's price did to the spending."""
        return None if self.efficiency is None else self.spending - self.efficiency


@dataclass(frozen=True)
class FlexedBudget:
    """The lines and their sum."""

    lines: tuple[FlexedLine, ...]

    @property
    def total(self) -> FlexedLine:
        """All lines together, without a split of the spending."""
        sums = (sum(getattr(line, what) for line in self.lines) for what in ("static", "flexed", "actual"))
        return FlexedLine("", *sums)


def flexed_budget(lines: Sequence[CostLine], volume_planned: float, volume_actual: float) -> FlexedBudget:
    """Each line's budget flexed to the volume that came.

    Volumes are in any one unit, amounts in money. Raises ``ValueError`` where the planned volume is not positive, a
    variable part lies outside 0 to 1, or the input of a line is zero.

    >>> flexed_budget([CostLine("Delivery", 100, 115, 0.8)], 1000, 1100).lines[0].flexed
    108.0
    """
    if volume_planned <= 0:
        raise ValueError(f"planned volume: {volume_planned}")
    return FlexedBudget(tuple(_flexed(line, volume_actual / volume_planned) for line in lines))


def _flexed(line: CostLine, growth: float) -> FlexedLine:
    if not 0 <= line.variable <= 1 or line.input_budget == 0:
        raise ValueError(f"{line.name}: variable {line.variable}, input {line.input_budget}")
    follows = line.budget * line.variable
    flexed = line.budget - follows + follows * growth
    efficiency = None
    if line.input_budget is not None and line.input_actual is not None:
        price = follows / line.input_budget
        efficiency = (line.input_actual - line.input_budget * growth) * price
    return FlexedLine(line.name, line.budget, round(flexed, 10), line.actual, efficiency)
