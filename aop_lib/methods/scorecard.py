"""The company's KPIs scored on what is known so far. A number that is not known is missing, never made up.

**Reading a year's target in mid-year.** A target speaks of the whole year; six months of figures do not. Where the plan
holds a monthly path (figures of kind ``plan``), the value is read at the year's footing: actual so far, times the
path's year over the path so far. 6,300 against a path of 6,900 on the way to 14,400 reads as 13,148. Without a path,
a quantity that adds up over the months takes last year's share of the year at the same month; a rate or a level is
compared as it stands. Where a quantity has neither, its value is shown and not scored.
Sources: A1.43-44, A2.40-46, A2.50; Kaplan & Norton 1992, 1996.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from aop_lib.methods.scale import (
    LEVELS,
    Band,
    NoDistance,
    Scale,
    WrongScale,
    band,
    clamp,
    pass_mark,
    payout,
    progress,
)
from aop_lib.methods.series import adds_up, base_value, known_months, measure_of, monthly, value_through, year_value
from aop_lib.plan import Kpi, Plan

__all__ = [
    "LEVELS",
    "Scale",
    "ScoreRow",
    "Scorecard",
    "band",
    "clamp",
    "pass_mark",
    "payout",
    "progress",
    "scorecard",
    "scores",
]

Provenance = Literal["measured", "computed", "asserted", "missing"]
Problem = Literal["no_value", "no_target", "no_baseline", "no_path", "target_is_baseline", "scale_order"]


@dataclass(frozen=True)
class ScoreRow:
    """One KPI of the scorecard; values in the KPI's own unit, ``None`` where not known.

    ``kpi`` is its code. ``value`` is what the months so far amount to and ``month`` how many they are (``None``: not
    from monthly figures). ``expected`` is the plan's path at the same month and ``on_year`` the value at the year's
    footing, which ``raw``, ``band`` and ``payout`` read. ``raw`` is progress as it is and ``clamped`` between 0 and 1;
    of a guardrail it is the share of months held, of a milestone the done share. ``distance`` says how far a guardrail
    is on the safe side of its limit (negative: beyond it). ``payout`` is a part of the weight and ``points`` their
    product. ``problem`` says why the row could not be scored.
    """

    kpi: str
    value: float | None
    provenance: Provenance
    raw: float | None = None
    clamped: float | None = None
    band: Band | None = None
    payout: float | None = None
    weight: float | None = None
    points: float | None = None
    month: int | None = None
    expected: float | None = None
    on_year: float | None = None
    distance: float | None = None
    problem: Problem | None = None


@dataclass(frozen=True)
class Scorecard:
    """The rows, the weight of all KPIs, the weight of those that could be scored, and the points these earned.

    ``points`` is ``None`` where nothing could be scored. ``month`` is the last month with figures (0: none yet).
    """

    rows: tuple[ScoreRow, ...]
    weight_total: float
    weight_scored: float
    points: float | None
    month: int

    def row(self, kpi: str) -> ScoreRow:
        """The row of one KPI. Raises ``KeyError`` where the scorecard has none."""
        for row in self.rows:
            if row.kpi == kpi:
                return row
        raise KeyError(kpi)


def scorecard(plan: Plan, through: int | None = None) -> Scorecard:
    """The scorecard of the company's KPIs over the first ``through`` months (left out: as far as figures go).

    Raises ``ValueError`` where ``through`` is not 1 to 12.
    """
    if through is not None and not 1 <= through <= 12:
        raise ValueError(f"through: {through}")
    rows = tuple(_score(plan, kpi, through or 12) for kpi in plan.kpis if kpi.level == "company")
    scored = [row for row in rows if row.points is not None]
    return Scorecard(
        rows,
        sum(row.weight or 0.0 for row in rows),
        sum(row.weight or 0.0 for row in scored),
        sum(row.points or 0.0 for row in scored) if scored else None,
        max((row.month for row in rows if row.month), default=0),
    )


def scores(plan: Plan) -> dict[str, ScoreRow]:
    """Every KPI of the plan by code, of departments and people too, each read as ``scorecard`` reads the company's."""
    return {kpi.id: _score(plan, kpi, 12) for kpi in plan.kpis}


@dataclass(frozen=True)
class _Reading:
    value: float | None
    provenance: Provenance
    month: int | None = None
    expected: float | None = None
    on_year: float | None = None


def _score(plan: Plan, kpi: Kpi, through: int) -> ScoreRow:
    seen = _milestones(plan, kpi, through) if kpi.form == "milestone" else _read(plan, kpi, through)
    blank = ScoreRow(
        kpi.id, seen.value, seen.provenance, None, None, None, None, kpi.weight, None, seen.month, seen.expected
    )
    if seen.value is None:
        return _with(blank, problem="no_value")
    if kpi.form == "milestone":
        return _scored(blank, seen.value, "meets" if seen.value >= 1 else "below", seen.value)
    if kpi.target is None:
        return _with(blank, problem="no_target")
    try:
        scale = _scale(plan, kpi, kpi.target)
        return _guardrail(plan, kpi, blank, scale) if kpi.form == "guardrail" else _reach(blank, seen, kpi, scale)
    except NoDistance:
        return _with(blank, problem="target_is_baseline", on_year=seen.on_year)
    except WrongScale:
        return _with(blank, problem="scale_order", on_year=seen.on_year)


def _with(row: ScoreRow, **changes: object) -> ScoreRow:
    return replace(row, **changes)  # type: ignore[arg-type]


def _scored(row: ScoreRow, raw: float | None, verdict: Band, paid: float, **more: float | None) -> ScoreRow:
    points = None if row.weight is None else row.weight * paid
    clamped = None if raw is None else clamp(raw)
    return _with(row, raw=raw, clamped=clamped, band=verdict, payout=paid, points=points, **more)


def _reach(row: ScoreRow, seen: _Reading, kpi: Kpi, scale: Scale) -> ScoreRow:
    if seen.on_year is None:
        return _with(row, problem="no_path")
    verdict, paid = band(seen.on_year, scale), payout(seen.on_year, scale, kpi.shape)
    if scale.baseline is None:
        return _with(_scored(row, None, verdict, paid), problem="no_baseline", on_year=seen.on_year)
    raw = progress(seen.on_year, scale.baseline, scale.target, kpi.id)
    return _scored(row, raw, verdict, paid, on_year=seen.on_year)


def _guardrail(plan: Plan, kpi: Kpi, row: ScoreRow, scale: Scale) -> ScoreRow:
    limit = replace(scale, threshold=None, better="higher" if scale.sign > 0 else "lower")
    if row.month is None or kpi.measure is None:
        held, value = [row.value or 0.0], row.value or 0.0
    else:
        value, held = _held_values(plan, kpi.measure, row.month)
        if not held:
            return _with(row, problem="no_path")
    verdict = band(value, limit)
    share = sum(band(v, limit) != "below" for v in held) / len(held)
    if verdict == "exceeds" and scale.stretch is None:
        verdict = "meets"
    return _scored(row, share, verdict, share, on_year=value, distance=(value - scale.target) * scale.sign)


def _held_values(plan: Plan, measure: str, months: int) -> tuple[float, list[float]]:
    """The value so far and each month's, all at the year's footing so that one limit fits them."""
    known = [v for v in monthly(plan, measure, "actual", plan.company.year)[:months] if v is not None]
    value = value_through(plan, measure, "actual", plan.company.year, months)
    if not adds_up(plan, measure):
        return (0.0, []) if value is None else (value, known)
    whole = _share_of_year(plan, measure, 0, months)
    shares = [_share_of_year(plan, measure, m, m + 1) for m in range(months)]
    if value is None or not whole or not all(shares):
        return 0.0, []
    return value / whole, [v / s for v, s in zip(known, shares, strict=True) if s]


def _scale(plan: Plan, kpi: Kpi, target: float) -> Scale:
    baseline = kpi.baseline
    row = measure_of(plan, kpi.measure) if kpi.measure else None
    if baseline is None and kpi.measure is not None:
        baseline = base_value(plan, kpi.measure)
    if kpi.form == "guardrail":
        # A limit is no way from somewhere to somewhere: a baseline beyond it must not turn its direction round.
        baseline = None
    return Scale(target, kpi.threshold, kpi.stretch, baseline, row.better if row is not None else "higher", kpi.id)


def _read(plan: Plan, kpi: Kpi, through: int) -> _Reading:
    year = plan.company.year
    if kpi.measure is not None:
        months = min(through, known_months(monthly(plan, kpi.measure, "actual", year)))
        value = value_through(plan, kpi.measure, "actual", year, months) if months else None
        if value is not None:
            own = any(f.measure == kpi.measure and f.kind == "actual" and f.year == year for f in plan.figures)
            expected = value_through(plan, kpi.measure, "plan", year, months)
            on_year = _on_year(plan, kpi.measure, value, months)
            return _Reading(value, "measured" if own else "computed", months, expected, on_year)
    if kpi.current is not None:
        return _Reading(kpi.current, "asserted", on_year=kpi.current)
    return _Reading(None, "missing")


def _on_year(plan: Plan, measure: str, value: float, months: int) -> float | None:
    if months == 12:
        return value
    so_far = value_through(plan, measure, "plan", plan.company.year, months)
    whole = year_value(plan, measure, "plan", plan.company.year)
    if so_far is not None and whole is not None and so_far > 0 and whole > 0:
        return value * whole / so_far
    if not adds_up(plan, measure):
        return value
    share = _share_of_year(plan, measure, 0, months)
    return value / share if share else None


def _share_of_year(plan: Plan, measure: str, first: int, end: int) -> float | None:
    """The part of the year that months ``first`` to ``end - 1`` (from 0) bring: as planned, else as last year."""
    for kind, year in (("plan", plan.company.year), ("actual", plan.company.year - 1)):
        values: Sequence[float | None] = monthly(plan, measure, kind, year)
        known = [v for v in values if v is not None]
        if len(known) == 12 and sum(known) > 0 and sum(known[first:end]) > 0:
            return sum(known[first:end]) / sum(known)
    return None


def _milestones(plan: Plan, kpi: Kpi, through: int) -> _Reading:
    """The done share: of what the KPI itself says, else of the milestones of the initiatives that serve its goals."""
    if kpi.current is not None and kpi.target:
        return _Reading(kpi.current / kpi.target, "asserted")
    serving = {i.id for i in plan.initiatives if set(i.goals) & set(kpi.goals)}
    points = [m for m in plan.milestones if m.initiative in serving]
    if not points:
        return _Reading(None, "missing")
    done = [m for m in points if m.done is not None and m.done <= _last_day(plan, through)]
    return _Reading(len(done) / len(points), "computed")


def _last_day(plan: Plan, month: int) -> dt.date:
    place = plan.company.first_month - 1 + month - 1
    year, number = plan.company.year + place // 12, place % 12 + 1
    return dt.date(year, number, calendar.monthrange(year, number)[1])
