"""Landing: where will the year end, how sure is that, and until when can it still be turned?

Sources: A1.57, A1.66, A2.18, A2.21; Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd ed.).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from aop_lib.methods.forecast import METHODS, Trial, mase, trials
from aop_lib.methods.forecast_interval import Miss, coverage, half_width
from aop_lib.methods.goal_arithmetic import GoalArithmetic, goal_level, imply
from aop_lib.methods.series import adds_up, identity_of, known_months, monthly, year_value
from aop_lib.methods.year_end import Forecast, Landing, Reason, last_useful_month, year_end_from
from aop_lib.plan import Plan

__all__ = [
    "ENOUGH_MONTHS",
    "Forecast",
    "Landing",
    "Reason",
    "land",
    "land_plan",
    "land_ratio",
    "landing_target",
    "landings_so_far",
    "last_useful_month",
    "year_end_from",
]

Months = Sequence[float | None]

ENOUGH_MONTHS = 4
"""Months of the year needed before a forecast can be tried on what came after: our convention."""


def land(last_year: Months, actual: Months, target: float | None = None, capacity: Months | None = None) -> Landing:
    """Where a monthly quantity that adds up over the year will end.

    ``last_year`` holds 12 months (or 24 and more, oldest first; empty where there is none), ``actual`` the months of
    this year known so far, ``capacity`` the most each of the 12 months can bring; all in one unit. The forecasts tried:
    ``run_rate``, ``seasonal_share``, ``seasonal_growth``, ``trend_season``. The one with the least backtest error
    is chosen; a full year is simply its own sum, chosen as ``actual``. A month that is ``None`` is not known: of this
    year the months before it count, a year before that has one does not, and capacity counts from the known months on.
    Raises ``ValueError`` where last year is not whole years, this year is longer, or capacity is not 12 months.
    """
    if len(last_year) % 12 or len(actual) > 12 or (capacity is not None and len(capacity) != 12):
        raise ValueError(f"months: last year {len(last_year)}, actual {len(actual)}")
    now = _known(actual)
    years = _whole_years(last_year)
    if len(now) == 12:
        landing = _landed(now)
    elif not now:
        landing = Landing(reason="gap_this_year" if _has_gap(actual) else "no_actuals")
    else:
        landing = _forecast(years, now)
        landing = replace(landing, reason=_named(landing.reason, last_year, actual))
    return _with_last_month(replace(landing, target=target), now, capacity)


def _known(months: Months) -> tuple[float, ...]:
    """The months before the first that is not known."""
    return tuple(v for v in months[: known_months(months)] if v is not None)


def _has_gap(months: Months) -> bool:
    return any(v is not None for v in months[known_months(months) :])


def _whole_years(months: Months) -> tuple[tuple[float, ...], ...]:
    """The years without a gap just before this one, oldest first."""
    years: list[tuple[float, ...]] = []
    for start in range(len(months) - 12, -1, -12):
        year = _known(months[start : start + 12])
        if len(year) < 12:
            break
        years.insert(0, year)
    return tuple(years)


def _named(reason: Reason | None, last_year: Months, actual: Months) -> Reason | None:
    """The reason, told apart where months are there and one between them is missing."""
    if reason == "too_few_months" and _has_gap(actual):
        return "gap_this_year"
    if reason == "no_last_year" and any(v is not None for v in last_year[-12:]):
        return "gap_last_year"
    return reason


def _landed(actual: Sequence[float]) -> Landing:
    total = sum(actual)
    forecasts = {"actual": Forecast("actual", total, tuple(actual), None)}
    return Landing(forecasts, "actual", total, total, None, enough=True, known=12)


# Rules and forms ask about the same months again and again while a reader changes KPIs, weights or reviews.
@lru_cache(maxsize=256)
def _forecast(years: tuple[tuple[float, ...], ...], actual: tuple[float, ...]) -> Landing:
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
        return Landing(forecasts, reason=reason, known=len(actual))
    chosen = min((f for f in forecasts.values() if f.mase is not None), key=lambda f: f.mase or 0.0)
    misses = [trial.misses() for trial in made[chosen.name]]
    so_far = sum(actual)
    off = abs(chosen.total - so_far) * _half_width(misses, len(actual))
    low, high = chosen.total - off, chosen.total + off
    return Landing(forecasts, chosen.name, low, high, coverage(misses), enough=True, known=len(actual))


def _half_width(misses: Sequence[Sequence[Miss]], known: int) -> float:
    return half_width([miss for of_one in misses for miss in of_one], known, 12 - known)


def _not_enough(
    years: Sequence[Sequence[float]], actual: Sequence[float], forecasts: dict[str, Forecast]
) -> Reason | None:
    if not years:
        return "no_last_year"
    if len(actual) < ENOUGH_MONTHS:
        return "too_few_months"
    return None if any(f.mase is not None for f in forecasts.values()) else "no_method"


def land_ratio(top: tuple[Months, Months], bottom: tuple[Months, Months], target: float | None = None) -> Landing:
    """Where a ratio of two summed quantities will end: both are landed, and the year's ratio is that of their totals.

    ``top`` and ``bottom`` are ``(last_year, actual)`` as ``land`` takes them. The interval comes from how far the ratio
    itself was missed, since two forecasts made in the same month tend to err the same way. Chosen as ``parts``.
    """
    known = min(known_months(top[1]), known_months(bottom[1]))
    parts = [land(years, actual[:known]) for years, actual in (top, bottom)]
    lacking = next((p for p in parts if not p.enough), None)
    if lacking is not None:
        # Cut at the shorter of the two, a part does not know that months came after its gap.
        gaps = _has_gap(top[1]) or _has_gap(bottom[1])
        reason = "gap_this_year" if gaps and lacking.reason == "too_few_months" else lacking.reason
        return Landing(target=target, reason=reason, known=known)
    above, below = (p.forecasts[p.chosen or ""] for p in parts)
    if not (below.total and all(below.months)):
        return Landing(target=target, reason="no_method", known=known)
    total = above.total / below.total
    months = tuple(a / b for a, b in zip(above.months, below.months, strict=True))
    misses = [] if known == 12 else _ratio_misses(top, bottom, known, (above.name, below.name))
    off = abs(sum(above.months[known:]) * _half_width(misses, known) / below.total) if known < 12 else 0.0
    forecasts = {"parts": Forecast("parts", total, months, None)}
    share = None if known == 12 else coverage(misses)
    return Landing(forecasts, "parts", total - off, total + off, share, target, enough=True, known=known)


def _ratio_misses(
    top: tuple[Months, Months], bottom: tuple[Months, Months], known: int, chosen: tuple[str, str]
) -> list[list[Miss]]:
    tried = []
    for (last, actual), name in zip((top, bottom), chosen, strict=True):
        history = [*_whole_years(last), _known(actual)[:known]]
        newest = len(history) - 1
        tried.append({(newest - t.year, t.origin): t for t in trials(METHODS[name], history)})
    return [
        [
            Miss(at[1], ahead, abs(_ratio(above.actual, below.actual, ahead) / said - 1))
            for ahead in range(1, len(above.actual) + 1)
            if sum(below.actual[:ahead])
            and sum(below.forecast[:ahead])
            and (said := _ratio(above.forecast, below.forecast, ahead))
        ]
        for at, above in tried[0].items()
        if (below := tried[1].get(at)) is not None
    ]


def _ratio(top: Sequence[float], bottom: Sequence[float], ahead: int) -> float:
    return sum(top[:ahead]) / sum(bottom[:ahead])


def _with_last_month(landing: Landing, actual: Sequence[float], capacity: Months | None) -> Landing:
    if capacity is None or landing.chosen is None or landing.known == 12 or None in capacity[landing.known :]:
        return landing
    most = tuple(0.0 if month is None else month for month in capacity)
    if landing.target is None:
        return replace(landing, capacity=most)
    coming = landing.forecasts[landing.chosen].months[landing.known :]
    last = last_useful_month(actual, coming, most, landing.target)
    return replace(landing, last_useful_month=last, reachable=last is not None, capacity=most)


def land_plan(
    plan: Plan, measures: Collection[str] | None = None, arithmetic: GoalArithmetic | None = None
) -> dict[str, Landing]:
    """The landing of every measure (or those named) that has actual figures of the plan's year.

    Those that add up over the months are landed, then ratios of two of them; a share or a score that is neither has no
    landing. Last year's figures may be missing: the landing then says so. The target is ``landing_target``, the most a
    month can bring comes from figures of the kind ``capacity``. ``arithmetic`` is what the goals imply, if known.
    """
    landings = {}
    for measure in plan.measures:
        if measures is not None and measure.id not in measures:
            continue
        pair = _ratio_of(plan, measure.id)
        summed = adds_up(plan, measure.id)
        known = [_months_of(plan, part)[1] for part in pair or ([measure.id] if summed else [])]
        if not known or any(set(months) == {None} for months in known):
            continue
        arithmetic = arithmetic or imply(plan)
        target = landing_target(plan, measure.id, arithmetic)
        if pair is None:
            capacity = monthly(plan, measure.id, "capacity", plan.company.year)
            landings[measure.id] = land(*_months_of(plan, measure.id), target, capacity)
        else:
            landings[measure.id] = land_ratio(_months_of(plan, pair[0]), _months_of(plan, pair[1]), target)
    return landings


def landings_so_far(plan: Plan, measure: str) -> dict[int, Landing]:
    """What the landing of a summed measure looked like after each month of the year with enough behind it.

    Keys are the numbers of months known then (``ENOUGH_MONTHS`` to those known now). The target is today's.
    """
    before, actual = _months_of(plan, measure)
    target = landing_target(plan, measure)
    now = known_months(actual)
    found = {known: land(before, actual[:known], target) for known in range(ENOUGH_MONTHS, now + 1)}
    return {known: landing for known, landing in found.items() if landing.enough}


def _ratio_of(plan: Plan, measure: str) -> tuple[str, str] | None:
    """The two summed measures a ratio is made of."""
    tie = identity_of(plan, measure)
    if tie is None or tie.kind != "ratio" or not all(adds_up(plan, part) for part in tie.parts):
        return None
    return tie.parts[0], tie.parts[1]


def _months_of(plan: Plan, measure: str) -> tuple[Months, Months]:
    """Two years before the plan's, and the months of its own."""
    year = plan.company.year
    before = [monthly(plan, measure, "actual", year - back) for back in (2, 1)]
    return [*before[0], *before[1]], monthly(plan, measure, "actual", year)


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
