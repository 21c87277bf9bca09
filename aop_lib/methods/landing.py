"""Landing: where will the year end, how sure is that, and until when can it still be turned?

Sources: A1.57, A1.66, A2.18, A2.21; Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd ed.).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import floor
from typing import Literal

from aop_lib.methods.forecast import METHODS, Trial, mase, trials
from aop_lib.methods.goal_arithmetic import GoalArithmetic, goal_level, imply
from aop_lib.methods.series import adds_up, known_months, monthly, year_value
from aop_lib.plan import Plan

__all__ = ["ENOUGH_MONTHS", "Forecast", "Landing", "land", "land_plan", "landing_target", "last_useful_month"]

Reason = Literal["no_actuals", "too_few_months", "no_last_year", "no_method"]

ENOUGH_MONTHS = 4
"""Months of the year needed before a forecast can be tried on what came after: our convention."""
_INSIDE = 0.80


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
    ``reason`` says why. ``last_useful_month`` (1 to 12) is the last month in which starting to use all capacity still
    reaches the target: ``None`` where no capacity or target is given or it is already too late (``reachable`` tells).
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

    @property
    def total(self) -> float | None:
        """The chosen forecast of the year's total."""
        return None if self.chosen is None else self.forecasts[self.chosen].total

    @property
    def gap(self) -> float | None:
        """Total less target: negative where the year lands short."""
        return None if self.total is None or self.target is None else self.total - self.target


def land(
    last_year: Sequence[float],
    actual: Sequence[float],
    target: float | None = None,
    capacity: Sequence[float] | None = None,
) -> Landing:
    """Where a monthly quantity that adds up over the year will end.

    ``last_year`` holds 12 months (or 24 and more, oldest first; empty where there is none), ``actual`` the months of
    this year known so far, ``capacity`` the most each of the 12 months can bring; all in one unit. The forecasts tried:
    ``run_rate``, ``seasonal_share``, ``seasonal_growth``, ``trend_season``. The one with the least backtest error
    is chosen; a full year is simply its own sum, chosen as ``actual``.
    Raises ``ValueError`` where last year is not whole years, this year is longer, or capacity is not 12 months.
    """
    if len(last_year) % 12 or len(actual) > 12 or (capacity is not None and len(capacity) != 12):
        raise ValueError(f"months: last year {len(last_year)}, actual {len(actual)}")
    years = [list(last_year[i : i + 12]) for i in range(0, len(last_year), 12)]
    if len(actual) == 12:
        landing = _landed(actual, target)
    elif not actual:
        landing = Landing(target=target, reason="no_actuals")
    else:
        landing = _forecast(years, list(actual), target)
    return _with_last_month(landing, actual, target, capacity)


def _landed(actual: Sequence[float], target: float | None) -> Landing:
    total = sum(actual)
    forecasts = {"actual": Forecast("actual", total, tuple(actual), None)}
    return Landing(forecasts, "actual", total, total, None, target, enough=True, known=12)


def _forecast(years: list[list[float]], actual: list[float], target: float | None) -> Landing:
    history = [*years, actual]
    made: dict[str, list[Trial]] = {}
    forecasts: dict[str, Forecast] = {}
    for name, method in METHODS.items():
        coming = (
            method(years[-1], actual) if years else (METHODS["run_rate"]([], actual) if name == "run_rate" else None)
        )
        if coming is not None:
            made[name] = trials(method, history)
            months = (*actual, *coming)
            forecasts[name] = Forecast(name, sum(months), months, mase(made[name], history))
    reason = _not_enough(years, actual, forecasts)
    if reason is not None:
        return Landing(forecasts, target=target, reason=reason, known=len(actual))
    chosen = min((f for f in forecasts.values() if f.mase is not None), key=lambda f: f.mase or 0.0)
    low, high, coverage = _interval(made[chosen.name], sum(actual), chosen.total)
    return Landing(forecasts, chosen.name, low, high, coverage, target, enough=True, known=len(actual))


def _not_enough(years: list[list[float]], actual: list[float], forecasts: dict[str, Forecast]) -> Reason | None:
    if not years:
        return "no_last_year"
    if len(actual) < ENOUGH_MONTHS:
        return "too_few_months"
    return None if any(f.mase is not None for f in forecasts.values()) else "no_method"


def _interval(made: list[Trial], so_far: float, total: float) -> tuple[float, float, float | None]:
    """What is still to come, give or take what four of five past misses stayed under; and how often that would hold."""
    coming = total - so_far
    width = _quantile([miss for trial in made for miss in trial.misses()], _INSIDE)
    held: list[bool] = []
    for trial in made:
        others = [miss for other in made if other is not trial for miss in other.misses()]
        if others:
            held += [miss <= _quantile(others, _INSIDE) for miss in trial.misses()]
    return so_far + coming * (1 - width), so_far + coming * (1 + width), sum(held) / len(held) if held else None


def _quantile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    if not ordered:
        return 0.0
    place = share * (len(ordered) - 1)
    below = floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def last_useful_month(
    actual: Sequence[float], coming: Sequence[float], capacity: Sequence[float], target: float
) -> int | None:
    """The last month (1 to 12) in which starting to use all capacity still reaches the target; ``None``: too late.

    Before that month the year goes on as forecast (``coming``: the months after those in ``actual``); from it on each
    month brings its ``capacity`` (12 months). Raises ``ValueError`` where the months do not make a year.

    >>> last_useful_month([10] * 6, coming=[10] * 6, capacity=[20] * 12, target=160)
    9
    """
    known = len(actual)
    if known + len(coming) != 12 or len(capacity) != 12:
        raise ValueError(f"months: {known} known, {len(coming)} to come, {len(capacity)} of capacity")
    for start in range(12, known, -1):
        reached = sum(actual) + sum(coming[: start - 1 - known]) + sum(capacity[start - 1 :])
        if reached >= target - 1e-9 * abs(target):
            return start
    return None


def _with_last_month(
    landing: Landing, actual: Sequence[float], target: float | None, capacity: Sequence[float] | None
) -> Landing:
    if capacity is None or target is None or landing.chosen is None or landing.known == 12:
        return landing
    coming = landing.forecasts[landing.chosen].months[landing.known :]
    last = last_useful_month(actual, coming, capacity, target)
    return replace(landing, last_useful_month=last, reachable=last is not None)


def land_plan(plan: Plan) -> dict[str, Landing]:
    """The landing of every measure that adds up over the months and has actual figures of the plan's year.

    Last year's figures may be missing: the landing then says so. The target is ``landing_target``.
    """
    arithmetic = imply(plan)
    landings = {}
    for measure in plan.measures:
        months = monthly(plan, measure.id, "actual", plan.company.year)
        actual = [v for v in months[: known_months(months)] if v is not None]
        if actual and adds_up(plan, measure.id):
            landings[measure.id] = land(
                _years_before(plan, measure.id), actual, landing_target(plan, measure.id, arithmetic)
            )
    return landings


def _years_before(plan: Plan, measure: str) -> list[float]:
    """The whole years known before the plan's year without a gap, oldest first, two at most."""
    found: list[float] = []
    for year in (plan.company.year - 1, plan.company.year - 2):
        months = [v for v in monthly(plan, measure, "actual", year) if v is not None]
        if len(months) < 12:
            break
        found = [*months, *found]
    return found


def landing_target(plan: Plan, measure: str, arithmetic: GoalArithmetic | None = None) -> float | None:
    """What the year is to bring of a measure: its goal's level, else what the goals imply, else the plan's own months.

    Where several goals speak of the measure the most important counts.
    """
    goals = sorted((g for g in plan.goals if g.measure == measure), key=lambda g: g.rank or 100)
    for goal in goals:
        level = goal_level(plan, goal.id)
        if level is not None:
            return level
    implied = (arithmetic or imply(plan)).implied.get(measure)
    if implied is not None and implied.fixed:
        return implied.low
    return year_value(plan, measure, "plan", plan.company.year)
