"""Four simple forecasts of the rest of a year, and how each would have done so far.

Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), 5.2 (simple methods), 5.8 (accuracy,
MASE after Hyndman & Koehler 2006), 5.10 (rolling forecasting origin).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, inf, log

from aop_lib.methods.forecast_interval import Miss

__all__ = ["METHODS", "Trial", "mase", "run_rate", "seasonal_growth", "seasonal_share", "trend_season", "trials"]

Method = Callable[[Sequence[float], Sequence[float]], "list[float] | None"]

_FIRST_ORIGIN = 2


def run_rate(last: Sequence[float], actual: Sequence[float]) -> list[float] | None:
    """Every month to come is the mean of the months so far: the year is YTD x 12 / m."""
    return [sum(actual) / len(actual)] * (12 - len(actual)) if actual else None


def seasonal_share(last: Sequence[float], actual: Sequence[float]) -> list[float] | None:
    """The year is YTD / the share of the year that the same months brought last year."""
    m = len(actual)
    so_far = sum(last[:m])
    return [month * sum(actual) / so_far for month in last[m:]] if m and so_far > 0 else None


def seasonal_growth(last: Sequence[float], actual: Sequence[float]) -> list[float] | None:
    """Last year's month times the growth so far: the geometric mean of the months' growth on a year before.

    Each month counts the same, while in ``seasonal_share`` a large month counts for more.
    """
    m = len(actual)
    if not m or not last or min(last[:m]) <= 0 or min(actual) <= 0:
        return None
    growth = exp(sum(log(now / then) for now, then in zip(actual, last, strict=False)) / m)
    return [month * growth for month in last[m:]]


def trend_season(last: Sequence[float], actual: Sequence[float]) -> list[float] | None:
    """A straight line through all months freed of the season, times the season of the month.

    With one year behind, the season is last year's month over last year's mean month.
    """
    if not last or not actual or min(last) <= 0:
        return None
    mean = sum(last) / 12
    season = [month / mean for month in last]
    freed = [month / season[i % 12] for i, month in enumerate([*last, *actual])]
    slope, start = _line(freed)
    return [max(0.0, start + slope * i) * season[i - 12] for i in range(len(freed), 24)]


def _line(values: Sequence[float]) -> tuple[float, float]:
    n = len(values)
    middle, mean = (n - 1) / 2, sum(values) / n
    spread = sum((i - middle) ** 2 for i in range(n))
    slope = sum((i - middle) * (value - mean) for i, value in enumerate(values)) / spread
    return slope, mean - slope * middle


METHODS: dict[str, Method] = {
    "seasonal_share": seasonal_share,
    "seasonal_growth": seasonal_growth,
    "trend_season": trend_season,
    "run_rate": run_rate,
}
"""By name, in the order that decides between equals."""


@dataclass(frozen=True)
class Trial:
    """One forecast that could have been made after month ``origin`` of a year, for the months known since."""

    year: int
    origin: int
    forecast: tuple[float, ...]
    actual: tuple[float, ...]

    def misses(self) -> list[Miss]:
        """How far off the sum of the first month was, of the first two, and so on, as a share of the forecast."""
        found = []
        for ahead in range(1, len(self.actual) + 1):
            said = sum(self.forecast[:ahead])
            if said > 0:
                found.append(Miss(self.origin, ahead, abs(sum(self.actual[:ahead]) / said - 1)))
        return found


def trials(method: Method, years: Sequence[Sequence[float]]) -> list[Trial]:
    """Rolling origin: every forecast the method could have made, from the second month of each year on.

    ``years`` holds years of 12 months, oldest first; the last may be shorter. The first year has none before it, so
    only methods that need none are tried on it: else a run rate would be tried on the calm months alone.
    """
    made = []
    for number, current in enumerate(years):
        last = years[number - 1] if number else []
        for origin in range(_FIRST_ORIGIN, len(current)):
            forecast = method(last, current[:origin])
            if forecast is not None:
                coming = tuple(current[origin:])
                made.append(Trial(number, origin, tuple(forecast[: len(coming)]), coming))
    return made


def mase(made: Sequence[Trial], years: Sequence[Sequence[float]]) -> float | None:
    """Mean absolute scaled error: under 1 the forecasts beat "the same as a year before".

    The scale is the mean absolute difference of a month and the same month a year before, over all known months.
    ``None`` where there is nothing to compare; infinite where each year equals the one before and the forecasts do not.
    """
    off = [abs(a - f) for trial in made for a, f in zip(trial.actual, trial.forecast, strict=True)]
    naive = [abs(b - a) for last, now in pairwise(years) for a, b in zip(last, now, strict=False)]
    if not off or not naive:
        return None
    error, scale = sum(off) / len(off), sum(naive) / len(naive)
    return error / scale if scale else (inf if error else 0.0)
