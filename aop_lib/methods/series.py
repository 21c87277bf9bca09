"""Figures of a measure: last year's base, months, and the value of a year or of its first months.

Nothing is filled in: where a month is missing, what depends on it is ``None``.
Sources: A1.44, A1.57, A2.18 (figures by month against the year's goal).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import prod

from aop_lib.plan import Identity, Measure, Plan, parse_formula

__all__ = [
    "adds_up",
    "base_value",
    "identity_of",
    "known_months",
    "measure_of",
    "monthly",
    "value_through",
    "year_value",
]

# What formulas have given so far, so that a measure many others build on is worked out once; a measure still being
# worked out stands there as unknown, which ends a circle.
_Made = dict[str, float | None]
_Known = Callable[[str], float | None]


def measure_of(plan: Plan, measure: str) -> Measure | None:
    """The measure's own row, or ``None`` where the plan has none of that code."""
    return next((m for m in plan.measures if m.id == measure), None)


def identity_of(plan: Plan, measure: str) -> Identity | None:
    """The tie that makes the measure out of others, or ``None`` where it has none that can be read."""
    row = measure_of(plan, measure)
    return _parsed(measure, row.formula) if row is not None and row.formula else None


@lru_cache(maxsize=4096)
def _parsed(measure: str, formula: str) -> Identity | None:
    # A plan in the middle of being mended still deserves figures for all its other measures.
    try:
        return parse_formula(measure, formula)
    except ValueError:
        return None


def base_value(plan: Plan, measure: str) -> float | None:
    """Last year's value of the whole year, in the measure's own unit; ``None`` where nothing gives it.

    Taken from the measure's ``base``, else from last year's actual figures, else through its formula from the
    bases of its parts.
    """
    return _base(plan, measure, {})


def _base(plan: Plan, measure: str, made: _Made) -> float | None:
    row = measure_of(plan, measure)
    if row is not None and row.base is not None:
        return row.base
    own = year_value(plan, measure, "actual", plan.company.year - 1)
    if own is not None:
        return own
    return _through_formula(plan, measure, made, lambda part: _base(plan, part, made))


def monthly(plan: Plan, measure: str, kind: str, year: int) -> list[float | None]:
    """Twelve values in the order of the business year: own figures, else month by month through the formula.

    ``kind`` is ``actual`` or ``plan``. A month is ``None`` where neither gives it, or where it would divide by zero.
    """
    return [_month(plan, measure, kind, year, index, {}) for index in range(12)]


def _month(plan: Plan, measure: str, kind: str, year: int, index: int, made: _Made) -> float | None:
    months = plan.months(measure, kind, year)
    if months is not None and months[index] is not None:
        return months[index]
    return _through_formula(plan, measure, made, lambda part: _month(plan, part, kind, year, index, made))


def year_value(plan: Plan, measure: str, kind: str, year: int) -> float | None:
    """The value of the whole year, or ``None`` where a month it needs is not known."""
    return value_through(plan, measure, kind, year, 12)


def value_through(plan: Plan, measure: str, kind: str, year: int, months: int) -> float | None:
    """The value over the first ``months`` months (1 to 12): their sum, last month or mean, as the measure says.

    A ratio is the ratio of its parts over those months, not the mean of monthly ratios. The sum of monthly shares
    means nothing, so a share that is neither tied to others nor averaged has no value over several months.
    Raises ``ValueError`` where ``months`` is not 1 to 12.
    """
    if not 1 <= months <= 12:
        raise ValueError(f"months: {months}")
    return _through(plan, measure, kind, year, months, {})


def _through(plan: Plan, measure: str, kind: str, year: int, months: int, made: _Made) -> float | None:
    row, tie = measure_of(plan, measure), identity_of(plan, measure)
    how = row.aggregate if row is not None else "sum"
    if tie is not None and tie.kind == "ratio" and how != "last":
        value = _through_formula(plan, measure, made, lambda part: _through(plan, part, kind, year, months, made))
        if value is not None:
            return value
    values = [v for v in monthly(plan, measure, kind, year)[:months] if v is not None]
    if len(values) < months or (how == "sum" and months > 1 and not adds_up(plan, measure)):
        return None
    if how == "last":
        return values[-1]
    return sum(values) / months if how == "mean" else sum(values)


def adds_up(plan: Plan, measure: str) -> bool:
    """Whether the months of the measure add up to its year: a summed quantity, neither a share nor a ratio."""
    row, tie = measure_of(plan, measure), identity_of(plan, measure)
    return row is not None and row.aggregate == "sum" and row.unit != "share" and (tie is None or tie.kind != "ratio")


def _through_formula(plan: Plan, measure: str, made: _Made, known: _Known) -> float | None:
    tie = identity_of(plan, measure)
    if tie is None or measure in made:
        return made.get(measure)
    made[measure] = None
    values = [known(part) for part in tie.parts]
    parts = [v for v in values if v is not None]
    made[measure] = _combine(tie, parts) if len(parts) == len(values) else None
    return made[measure]


def _combine(tie: Identity, parts: Sequence[float]) -> float | None:
    if tie.kind == "sum":
        return sum(sign * part for sign, part in zip(tie.signs, parts, strict=True))
    if tie.kind == "product":
        return prod(parts)
    return parts[0] / parts[1] if parts[1] else None


def known_months(values: Sequence[float | None]) -> int:
    """How many months are known from the first one on, without a gap.

    >>> known_months([1.0, 2.0, None, 4.0])
    2
    """
    return next((n for n, value in enumerate(values) if value is None), len(values))
