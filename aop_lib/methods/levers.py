"""The strongest lever: not the driver with the largest effect per point, but per point it can really move (A2.38).

A driver that acts in proportion moves the outcome by its elasticity times its range. How far it can move is taken from
the plan's assumptions, else from how far its months have strayed from what was expected, else from a convention.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Literal

import numpy as np

from aop_lib.methods.driver_tree import Swing, elasticity, tornado
from aop_lib.methods.series import monthly
from aop_lib.methods.tree_figures import Standing, standing
from aop_lib.plan import Plan

__all__ = ["USUAL", "Lever", "Levers", "Range", "levers", "realistic_range"]

USUAL = 0.10
"""The range taken where the plan knows nothing of a driver: 10 % to either side, our convention."""
_FEWEST = 6
_FARTHEST = 10.0
_Months = Sequence[float | None]
_TAIL = 0.10


@dataclass(frozen=True)
class Range:
    """From where to where a driver can move, as multiples of its planned value, and what that rests on.

    ``assumption``: the plan says so. ``history``: one month in ten strayed further down, one in ten further up, from
    this year's plan or last year's usual growth. ``usual``: nothing is known.
    """

    low: float
    high: float
    basis: Literal["assumption", "history", "usual"]


@dataclass(frozen=True)
class Lever:
    """A driver: per cent of outcome for one per cent of it, how far it can move, the outcome at both ends."""

    measure: str
    elasticity: float
    range: Range
    swing: Swing


@dataclass(frozen=True)
class Levers:
    """All drivers of an outcome, the strongest first, on the figures they were worked out with."""

    standing: Standing
    outcome: float
    all: tuple[Lever, ...]

    @property
    def strongest(self) -> Lever:
        """The driver that moves the outcome most within its range."""
        return self.all[0]


def levers(plan: Plan, root: str) -> Levers | None:
    """Every driver of ``root`` with what it can do, the strongest first.

    ``None`` where the plan ties the measure to fewer than two drivers with figures. Raises ``KeyError`` where the plan
    has no such measure.
    """
    stands = standing(plan, root)
    if stands is None:
        return None
    totals = stands.totals
    ranges = {leaf: realistic_range(plan, leaf, totals[leaf]) for leaf in stands.tree.leaves}
    ends = {leaf: (r.low * stands.leaves[leaf], r.high * stands.leaves[leaf]) for leaf, r in ranges.items()}
    swings = tornado(stands.tree, stands.leaves, ends)
    # Where a driver at the end of its range would be divided by nothing, no lever can be told from another.
    if not all(isfinite(swing.size) for swing in swings):
        return None
    found = [Lever(s.leaf, elasticity(stands.tree, stands.leaves, s.leaf), ranges[s.leaf], s) for s in swings]
    return Levers(stands, totals[root], tuple(found))


def realistic_range(plan: Plan, measure: str, planned: float) -> Range:
    """How far a measure can move; ``planned`` is the year's value the range is a multiple of."""
    assumed = next((a for a in plan.assumptions if a.measure == measure), None)
    if assumed is not None and assumed.low is not None and assumed.high is not None and planned > 0:
        low, high = sorted(max(-_FARTHEST, min(_FARTHEST, end / planned)) for end in (assumed.low, assumed.high))
        return Range(low, high, "assumption")
    strays = _strays(plan, measure)
    if len(strays) < _FEWEST:
        return Range(1 - USUAL, 1 + USUAL, "usual")
    low, high = np.quantile(np.minimum(strays, _FARTHEST), (_TAIL, 1 - _TAIL))
    return Range(float(low), float(high), "history")


def _strays(plan: Plan, measure: str) -> list[float]:
    """Each known month as a multiple of what was to be expected of it.

    This year that is its plan. Of last year, and without a plan, it is the same month of the year before at the usual
    growth, the median of the year's months, so that a year that grows faster is no stray.
    """
    year = plan.company.year
    actual = {y: monthly(plan, measure, "actual", y) for y in (year - 2, year - 1, year)}
    this_year = _ratios(actual[year], monthly(plan, measure, "plan", year)) or _around(actual[year], actual[year - 1])
    return this_year + _around(actual[year - 1], actual[year - 2])


def _around(now: _Months, before: _Months) -> list[float]:
    growth = _ratios(now, before)
    return [each / float(np.median(growth)) for each in growth]


def _ratios(now: _Months, before: _Months) -> list[float]:
    pairs = zip(now, before, strict=True)
    return [a / b for a, b in pairs if a is not None and b is not None and a > 0 and b > 0]
