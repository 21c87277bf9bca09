"""KPI sheets of the paradox simulator: the sheets each of the four causes makes, and a reader's own, checked.

Sources: A2.24-28 (the four causes), A2.43-46 (weights, scales).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Literal

from aop_lib.methods.paradox_world import BASE, DEPARTMENTS, EFFECT

__all__ = [
    "CAUSES",
    "MOST",
    "RIGHT_WEIGHTS",
    "SETTINGS",
    "CannotSimulate",
    "Cause",
    "Reading",
    "Row",
    "Sheets",
    "Year",
    "checked",
    "notes",
    "readings",
    "sheets",
    "turns",
    "year_of",
]

Cause = Literal["activity_kpis", "no_cascade", "wrong_weights", "not_updated"]
CAUSES: tuple[Cause, ...] = ("activity_kpis", "no_cascade", "wrong_weights", "not_updated")
"""The four causes, in the article's order (A2.24-28)."""
SETTINGS: tuple[frozenset[Cause], ...] = tuple(
    frozenset(cause for cause, wrong in zip(CAUSES, flags, strict=True) if wrong)
    for flags in product((False, True), repeat=len(CAUSES))
)
"""Which causes are present, all 16 ways; the first has none, the last all four."""

Kind = Literal["outcome", "driver", "activity", "compliance"]
Shape = Literal["step", "linear", "capped"]
Reason = Literal["empty", "many", "unknown", "twice", "number", "negative", "zero_weights", "sum", "order"]
Remark = Literal["equal", "one", "zero"]
MOST = 8
RIGHT_WEIGHTS = (40.0, 35.0, 15.0, 10.0)
_WRONG_WEIGHTS = (10.0, 15.0, 40.0, 35.0)


class CannotSimulate(ValueError):
    """A KPI sheet nobody could act on. ``reason`` says why; ``department``, ``kpi`` (a reading) and ``number`` where.

    ``empty`` no KPI · ``many`` more than 8 · ``unknown`` a reading the department has not · ``twice`` one KPI twice ·
    ``number`` a weight or point that is no number · ``negative`` a weight below 0 · ``zero_weights`` all of them 0 ·
    ``sum`` weights that do not add up to 100 · ``order`` threshold, target and stretch do not rise in this order.
    """

    def __init__(self, reason: Reason, department: str, kpi: str = "", number: float = 0.0) -> None:
        self.reason, self.department, self.kpi, self.number = reason, department, kpi, number
        super().__init__(f"{department}: {reason} {kpi}".strip())


@dataclass(frozen=True)
class Reading:
    """What a KPI can read in a department. 100 is what the plan asks for.

    ``moved`` is what the reading is at a driver of 1, by activity: before July and from July on.
    """

    department: str
    name: str
    kind: Kind
    moved: tuple[tuple[float, ...], tuple[float, ...]]

    @property
    def id(self) -> str:
        """Department and name."""
        return f"{self.department}-{self.name}"


@dataclass(frozen=True)
class Row:
    """One line of a KPI sheet: what is read, its weight (the sheet's sum is 100) and its scale, 100 being the plan."""

    reading: str
    weight: float
    threshold: float = 80.0
    target: float = 100.0
    stretch: float = 120.0
    shape: Shape = "linear"


Sheets = Mapping[str, tuple[Row, ...]]
"""The KPI sheet of each department."""


@dataclass(frozen=True)
class Year:
    """The sheets the year begins with, and those that hold from July on (the same where nobody updates them)."""

    first: Sheets
    late: Sheets


# What a sheet asks for as 100: a driver built by a little over half of the department's effort, a count by a third.
_PLAN = {"result": 0.74, "lead": 0.66, "turn": 0.66, "visits": 0.38, "local": 0.56, "support": 0.36, "duty": 0.12}
_MOVED_BY: dict[str, tuple[Kind, int]] = {
    "lead": ("driver", 0),
    "turn": ("driver", 1),
    "local": ("outcome", 2),
    "support": ("driver", 2),
    "visits": ("activity", 3),
    "duty": ("compliance", 3),
}


@lru_cache(maxsize=1)
def readings() -> dict[str, Reading]:
    """Everything a sheet may read, by id: the department's result for the company, its drivers, corner and counts."""
    return {r.id: r for department in DEPARTMENTS for r in (_result(department), *_others(department))}


def _result(department: str) -> Reading:
    """What the department adds to the company's revenue, whichever way it does."""
    effects = [(EFFECT[department, c], base) for c, base in BASE.items() if (department, c) in EFFECT]
    old, new = (tuple(sum(e[t][a] * base for e, base in effects) for a in range(4)) for t in (0, 1))
    full = max(old) * _PLAN["result"] / 100
    return Reading(department, "result", "outcome", (tuple(b / full for b in old), tuple(b / full for b in new)))


def _others(department: str) -> list[Reading]:
    made = []
    for name, (kind, activity) in _MOVED_BY.items():
        moved = tuple(100 / _PLAN[name] if a == activity else 0.0 for a in range(4))
        made.append(Reading(department, name, kind, (moved, moved)))
    return made


def sheets(wrong: frozenset[Cause], late: bool = False) -> Sheets:
    """The sheet of every department with these causes in it; ``late`` is from July on."""
    return {d: tuple(_rows(d, wrong, late)) for d in DEPARTMENTS}


def _rows(department: str, wrong: frozenset[Cause], late: bool) -> list[Row]:
    """Four lines: the result answered for, what drives it, the department's own corner, a duty.

    Without a cascade the result is the department's own; with activity KPIs a count stands for the driver; where
    nobody updates the sheet it goes on asking for the driver of the old terms.
    """
    weights = _WRONG_WEIGHTS if "wrong_weights" in wrong else RIGHT_WEIGHTS
    driver = "turn" if late and "not_updated" not in wrong and turns(department) else "lead"
    names = (
        "local" if "no_cascade" in wrong else "result",
        "visits" if "activity_kpis" in wrong else driver,
        "support",
        "duty",
    )
    return [Row(f"{department}-{name}", weight) for name, weight in zip(names, weights, strict=True)]


def turns(department: str) -> bool:
    """Whether the new terms change what works best in this department."""
    return any(EFFECT[department, c][1][1] > EFFECT[department, c][1][0] for c in BASE if (department, c) in EFFECT)


@lru_cache(maxsize=len(SETTINGS))
def year_of(wrong: frozenset[Cause]) -> Year:
    """The sheets of a whole year with these causes in them."""
    return Year(sheets(wrong), sheets(wrong, late=True))


def checked(department: str, rows: Sequence[Row]) -> tuple[Row, ...]:
    """The sheet of one department, fit to be simulated. Raises ``CannotSimulate``, which says what is not."""
    if not rows:
        raise CannotSimulate("empty", department)
    if len(rows) > MOST:
        raise CannotSimulate("many", department, number=len(rows))
    for place, row in enumerate(rows):
        _check_row(department, row, rows[:place])
    total = math.fsum(row.weight for row in rows)
    if total == 0:
        raise CannotSimulate("zero_weights", department)
    if abs(total - 100) > 1e-6:
        raise CannotSimulate("sum", department, number=total)
    return tuple(rows)


def _check_row(department: str, row: Row, above: Sequence[Row]) -> None:
    known = readings().get(row.reading)
    if known is None or known.department != department:
        raise CannotSimulate("unknown", department, row.reading)
    if any(row.reading == other.reading for other in above):
        raise CannotSimulate("twice", department, row.reading)
    if not all(map(math.isfinite, (row.weight, row.threshold, row.target, row.stretch))):
        raise CannotSimulate("number", department, row.reading)
    if row.weight < 0:
        raise CannotSimulate("negative", department, row.reading, row.weight)
    if not row.threshold < row.target < row.stretch:
        raise CannotSimulate("order", department, row.reading, row.threshold)


def notes(rows: Sequence[Row]) -> list[Remark]:
    """What can be simulated and should still be known: equal weights, a single KPI, a KPI that weighs nothing."""
    weights = [row.weight for row in rows]
    said: list[Remark] = []
    if sum(weight > 0 for weight in weights) == 1:
        said.append("one")
    elif max(weights) - min(weights) < 1e-9:
        said.append("equal")
    if min(weights) == 0:
        said.append("zero")
    return said
