"""What is known of a year's end: the forecasts made of it, and what acting from some month on would still bring.

Sources: A1.57, A2.18, A2.21.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

__all__ = ["Forecast", "Landing", "Reason", "last_useful_month", "year_end_from"]

Reason = Literal["no_actuals", "too_few_months", "gap_this_year", "no_last_year", "gap_last_year", "no_method"]
"""Why a year cannot be landed yet."""


@dataclass(frozen=True)
class Forecast:
    """One way to see the year end: its total, its 12 months (those known are the actual ones), its error so far.

    ``mase`` is the mean absolute scaled error of the backtest: under 1 beats repeating last year, ``None``: not tried.
    """

    name: str
    total: float
    months: tuple[float, ...]
    mase: float | None


@dataclass(frozen=True)
class Landing:
    """The forecasts of a year's total, the one that did best so far, and its 80 % interval; in the measure's unit.

    ``low`` and ``high`` bound the total, ``coverage`` is the share of past forecasts an interval made without them
    would have held: far from 0.8, the interval is not to be trusted. Where ``enough`` is false nothing is chosen and
    ``reason`` says why. ``last_useful_month`` (1 to 12) is the last month in which starting to use all ``capacity``
    still reaches the target: ``None`` where no capacity or target is given or it is already too late (``reachable``
    tells).
    """

    forecasts: dict[str, Forecast] = field(default_factory=dict)
    chosen: str | None = None
    low: float | None = None
    high: float | None = None
    coverage: float | None = None
    target: float | None = None
    last_useful_month: int | None = None
    enough: bool = False
    reason: Reason | None = None
    known: int = 0
    reachable: bool | None = None
    capacity: tuple[float, ...] | None = None

    @property
    def total(self) -> float | None:
        """The chosen forecast of the year's total."""
        return None if self.chosen is None else self.forecasts[self.chosen].total

    @property
    def gap(self) -> float | None:
        """Total less target: negative where the year lands short."""
        return None if self.total is None or self.target is None else self.total - self.target


def last_useful_month(
    actual: Sequence[float], coming: Sequence[float], capacity: Sequence[float], target: float
) -> int | None:
    """The last month (1 to 12) in which starting to use all capacity still reaches the target; ``None``: too late.

    Before that month the year goes on as forecast (``coming``: the months after those in ``actual``); from it on each
    month brings its ``capacity`` (12 months), or the forecast where that is more.
    Raises ``ValueError`` where the months do not make a year.

    >>> last_useful_month([10] * 6, coming=[10] * 6, capacity=[20] * 12, target=160)
    9
    """
    for start in range(12, len(actual), -1):
        if year_end_from(start, actual, coming, capacity) >= target - 1e-9 * abs(target):
            return start
    return None


def year_end_from(start: int, actual: Sequence[float], coming: Sequence[float], capacity: Sequence[float]) -> float:
    """The year's total where the months go on as forecast and bring all they can from month ``start`` (1 to 12) on.

    A start in 13 stands for never. Raises ``ValueError`` where the months do not make a year.

    >>> year_end_from(9, [10] * 6, coming=[10] * 6, capacity=[20] * 12)
    160
    """
    known = len(actual)
    if known + len(coming) != 12 or len(capacity) != 12:
        raise ValueError(f"months: {known} known, {len(coming)} to come, {len(capacity)} of capacity")
    at = max(start - 1 - known, 0)
    full = [max(most, expected) for most, expected in zip(capacity[known + at :], coming[at:], strict=True)]
    return sum(actual) + sum(coming[:at]) + sum(full)
