"""Mending the KPI sheets in the middle of the year: what a few changes at the end of June still save (A2.28-29, A2.51).

The year has begun with all four causes. At the end of June a reader may make a few changes to the sheets of the second
half. They are scored between doing nothing and the best that as many changes can do, on the same draws.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from typing import Literal

import numpy as np

from aop_lib.methods.paradox_sheets import RIGHT_WEIGHTS, SETTINGS, Row, Sheets, Year, sheets, year_of
from aop_lib.methods.paradox_world import DEPARTMENTS, Luck
from aop_lib.methods.paradox_year import YearResult, simulate

__all__ = ["BUDGET", "CHANGES", "Change", "Repair", "best_repair", "repair", "repaired"]

What = Literal["kind", "cascade", "weights", "targets"]
Change = tuple[str, What]
"""A department, and what changes on its sheet from July on.

``kind``: what drives the result is read, not a count. ``cascade``: it answers for its part of the company's result, not
for its own corner. ``weights``: what serves the goal weighs most. ``targets``: the whole scale a fifth higher.
"""
CHANGES: tuple[Change, ...] = tuple(
    (department, what) for department in DEPARTMENTS for what in ("kind", "cascade", "weights", "targets")
)
BUDGET = 3
"""How many changes a company takes in at once in the middle of a year: our convention."""
_HIGHER = 1.2


@dataclass(frozen=True, eq=False)
class Repair:
    """What some changes bring. Growth is that of the median draw, as a part of last year.

    ``nothing`` is the year left alone, ``best`` the most that ``BUDGET`` changes can reach with ``best_changes``,
    ``january`` the year with the right sheets from the start.
    """

    changes: frozenset[Change]
    result: YearResult
    nothing: float
    best: float
    best_changes: frozenset[Change]
    january: float

    @property
    def growth(self) -> float:
        """The growth of the median draw with these changes."""
        return self.result.median

    @property
    def score(self) -> float:
        """How much of what could still be won is won: 0 as if nothing were done, 1 the best there is."""
        return (self.growth - self.nothing) / (self.best - self.nothing) if self.best > self.nothing else 0.0


def repaired(changes: Collection[Change]) -> Year:
    """The year that begins with all four causes and has its sheets changed from July on."""
    start = year_of(SETTINGS[-1])
    late: Sheets = {d: _changed(d, start.late[d], {what for where, what in changes if where == d}) for d in DEPARTMENTS}
    return Year(start.first, late)


def _changed(department: str, rows: tuple[Row, ...], what: set[What]) -> tuple[Row, ...]:
    first, second, *others = rows
    right = sheets(frozenset(), late=True)[department]
    if "cascade" in what:
        first = replace(right[0], weight=first.weight)
    if "kind" in what:
        second = replace(right[1], weight=second.weight)
    changed = [first, second, *others]
    if "weights" in what:
        changed = [replace(row, weight=weight) for row, weight in zip(changed, RIGHT_WEIGHTS, strict=True)]
    if "targets" in what:
        changed = [_raised(row) for row in changed]
    return tuple(changed)


def _raised(row: Row) -> Row:
    return replace(row, threshold=row.threshold * _HIGHER, target=row.target * _HIGHER, stretch=row.stretch * _HIGHER)


def repair(changes: Collection[Change], chance: Luck) -> Repair:
    """What these changes bring, against doing nothing and the best. Raises ``ValueError`` for more than ``BUDGET``."""
    made = frozenset(changes)
    if len(made) > BUDGET or not made <= set(CHANGES):
        raise ValueError(f"changes: {sorted(made)}")
    best = best_repair(chance)
    nothing, january = (simulate(year_of(SETTINGS[n]), chance).median for n in (-1, 0))
    result = simulate(repaired(made), chance)
    return Repair(made, result, nothing, simulate(repaired(best), chance).median, best, january)


@lru_cache(maxsize=4)
def best_repair(chance: Luck) -> frozenset[Change]:
    """The changes within ``BUDGET`` that bring the median draw furthest, found by running every way there is.

    What one department brings does not depend on another, so each is run once under each way to change its own sheet
    and the ways are added up.
    """
    base = simulate(repaired(()), chance)
    without = {d: base.departments[d].brought.mean(axis=0) for d in DEPARTMENTS}
    gains: dict[frozenset[Change], np.ndarray] = {}
    for changes in _ways():
        if len({d for d, _ in changes}) == 1:
            (department,) = {d for d, _ in changes}
            now = simulate(repaired(changes), chance).departments[department].brought.mean(axis=0)
            gains[changes] = now - without[department]

    def growth(changes: frozenset[Change]) -> float:
        parts = [frozenset(c for c in changes if c[0] == d) for d in DEPARTMENTS]
        return float(np.median(base.growth + sum(gains[part] for part in parts if part)))

    return max(_ways(), key=growth)


def _ways() -> Iterator[frozenset[Change]]:
    """Every set of at most ``BUDGET`` changes, the fewest first."""
    return (frozenset(ways) for count in range(BUDGET + 1) for ways in combinations(CHANGES, count))
