"""Channels or products of a plan as units times price, this year's months against the same months of last year (A2.39).

Units of different kinds cannot be added up: orders of one channel and outlets of the other have no mix.
"""

from __future__ import annotations

from dataclasses import dataclass

from aop_lib.methods.price_volume_mix import PriceVolumeMix, Sold, price_volume_mix
from aop_lib.methods.series import identity_of, known_months, measure_of, monthly, value_through
from aop_lib.plan import Plan

__all__ = ["SalesLines", "sales_lines"]

_Kind = tuple[str, str, str]


@dataclass(frozen=True)
class SalesLines:
    """Lines of ``root`` over the first ``months`` months, named by their measures, and the three effects.

    ``units`` maps each line to the measure its units are counted in.
    """

    root: str
    months: int
    lines: tuple[Sold, ...]
    units: dict[str, str]
    found: PriceVolumeMix


def sales_lines(plan: Plan, root: str) -> SalesLines | None:
    """The parts of a sum, each made of units of the same kind in both years.

    A unit is a count, the line's own or one of its drivers': with the same name of unit, and read over the year in the
    same way, in all lines; what adds up over the months comes before what is counted at one time. ``None`` where the
    measure is no sum of at least two parts, the parts have no kind of unit in common, or figures are missing.
    """
    tie = identity_of(plan, root)
    months = known_months(monthly(plan, root, "actual", plan.company.year))
    if tie is None or tie.kind != "sum" or min(tie.signs) < 0 or len(set(tie.parts)) < 2 or months == 0:
        return None
    by_line = {part: _counted(plan, part) for part in dict.fromkeys(tie.parts)}
    kinds = [kind for kind in next(iter(by_line.values())) if all(kind in found for found in by_line.values())]
    for kind in sorted(kinds, key=lambda kind: kind[2] != "sum"):
        units = {part: found[kind] for part, found in by_line.items()}
        lines = [_sold(plan, part, unit, months) for part, unit in units.items()]
        known = tuple(line for line in lines if line is not None)
        if len(known) == len(lines):
            return SalesLines(root, months, known, units, price_volume_mix(known))
    return None


def _counted(plan: Plan, part: str) -> dict[_Kind, str]:
    """Kind of unit -> the measure nearest to the part that counts it, among the factors it is the product of."""
    found: dict[_Kind, str] = {}
    row = [part]
    for name in row:
        measure, tie = measure_of(plan, name), identity_of(plan, name)
        if measure is not None and measure.unit in ("count", "people") and name != part:
            found.setdefault((measure.unit, str(measure.unit_name or ""), measure.aggregate), name)
        if tie is not None and tie.kind == "product":
            row += [factor for factor in tie.parts if factor not in row]
    return found


def _sold(plan: Plan, part: str, unit: str, months: int) -> Sold | None:
    year = plan.company.year
    values = [value_through(plan, name, "actual", y, months) for y in (year - 1, year) for name in (unit, part)]
    if any(value is None or value <= 0 for value in values):
        return None
    units_before, before, units_after, after = (value or 0.0 for value in values)
    return Sold(part, units_before, before / units_before, units_after, after / units_after)
