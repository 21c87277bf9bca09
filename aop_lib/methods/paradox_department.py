"""One department's year in the paradox simulator: month by month it decides, works, and reads its KPIs.

Nothing a department reads depends on another department, so its year is worked out once for a sheet and used wherever
the sheet comes up again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from aop_lib.methods.paradox_sheets import Reading, Row, readings
from aop_lib.methods.paradox_staff import Outlook, best_split, carried, paid
from aop_lib.methods.paradox_world import (
    ACTIVITIES,
    BASE,
    DEPARTMENTS,
    EFFECT,
    KEEP,
    MONTHS,
    SHIFT,
    START,
    response,
    splits,
)

if TYPE_CHECKING:
    from aop_lib.methods.paradox_world import Floats, Luck

__all__ = ["DepartmentYear", "Light", "department_year"]

Effort = tuple[float, ...]
_PART = 5_000
"""Draws worked on at a time: few enough that their arrays stay in the processor's own memory."""


@dataclass(frozen=True, eq=False)
class Light:
    """One KPI through the year: ``months`` is in how many of the draws it is at its target so far, as a share.

    It is NaN in months the KPI is not on the sheet. ``value`` and ``payout`` are means at its last month; ``kept`` says
    that it is on the sheet at the year's end.
    """

    row: Row
    months: Floats
    value: float
    payout: float
    kept: bool

    @property
    def reading(self) -> Reading:
        """What the KPI reads."""
        return readings()[self.row.reading]


@dataclass(frozen=True, eq=False)
class DepartmentYear:
    """One department under its sheet, over all draws.

    ``brought`` (months x draws) is what it adds to the company's growth in each month, ``green`` (draws) how many KPIs
    of its last sheet are at their target, ``effort`` (activities x months) how its time was spent on average, in parts
    of one unit. ``points`` is what its sheet earns, 100 where every KPI is at target.
    """

    brought: Floats
    green: Floats
    lights: tuple[Light, ...]
    effort: Floats
    points: float


@lru_cache(maxsize=128)
def department_year(
    department: str, first: tuple[Row, ...], late: tuple[Row, ...], chance: Luck, held: Effort | None = None
) -> DepartmentYear:
    """The department's year under the sheet it begins with and the one that holds from July on.

    With ``held`` it splits every month like this, in parts of one unit, and does not decide.
    """
    desk = _half_year(department, first, chance, held).copy()
    for month in range(SHIFT, MONTHS):
        desk.month(month, late, held)
    return desk.year(first, late)


@lru_cache(maxsize=64)
def _half_year(department: str, rows: tuple[Row, ...], chance: Luck, held: Effort | None) -> _Desk:
    desk = _Desk(DEPARTMENTS.index(department), chance)
    for month in range(SHIFT):
        desk.month(month, rows, held)
    return desk


class _Desk:
    """Where a department stands, in every draw."""

    def __init__(self, place: int, chance: Luck) -> None:
        self.place, self.chance, draws = place, chance, chance.draws
        self.levels = np.repeat(START[:, None], draws, axis=1)
        self.so_far: dict[str, Floats] = {}
        self.begun: dict[str, int] = {}
        self.lights: dict[str, Floats] = {}
        self.brought = np.zeros((MONTHS, draws), np.float32)
        self.effort = np.zeros((len(ACTIVITIES), MONTHS))

    def copy(self) -> _Desk:
        """The same desk, to go on from in another way."""
        other = _Desk(self.place, self.chance)
        other.levels, other.brought, other.effort = self.levels.copy(), self.brought.copy(), self.effort.copy()
        other.so_far, other.begun = {r: total.copy() for r, total in self.so_far.items()}, dict(self.begun)
        other.lights = {r: months.copy() for r, months in self.lights.items()}
        return other

    def month(self, month: int, rows: Sequence[Row], held: Effort | None) -> None:
        """Decide, work, bring in, read."""
        for row in rows:
            self.begun.setdefault(row.reading, month)
            self.so_far.setdefault(row.reading, np.zeros(self.chance.draws, np.float32))
        effort = np.array(held, np.float32)[:, None] if held else self._decide(month, rows)
        keep = KEEP[:, None]
        self.levels = keep * self.levels + (1 - keep) * response(effort.T).T
        self.effort[:, month] = effort.mean(axis=1)
        worked = self.levels * self.chance.strength[self.place]
        self.brought[month] = self._sold(worked, month)
        for row in rows:
            self._read(row, worked, month)

    def _decide(self, month: int, rows: Sequence[Row]) -> Floats:
        """How each draw's month is spent: activities x draws."""
        ways: list[Floats] = []
        for start in range(0, self.chance.draws, _PART):
            part = slice(start, start + _PART)
            ways.append(best_split([self._outlook(row, month, part) for row in rows]))
        return splits().T[:, np.concatenate(ways)]

    def _outlook(self, row: Row, month: int, part: slice) -> Outlook:
        moved, left = readings()[row.reading].moved[month >= SHIFT], MONTHS - month
        window = MONTHS - self.begun[row.reading]
        sure = self.so_far[row.reading][part].copy()
        for activity, each in enumerate(moved):
            if each and KEEP[activity]:
                sure += self.levels[activity, part] * np.float32(each * carried(left)[activity])
        sure /= window
        return Outlook(row, sure, moved, window, left)

    def _read(self, row: Row, worked: Floats, month: int) -> None:
        """The KPI gets the month's value; its light says whether it is at target so far."""
        total = self.so_far[row.reading]
        for activity, each in self._moving(readings()[row.reading].moved, month):
            total += each * worked[activity]
        lit = self.lights.setdefault(row.reading, np.full(MONTHS, np.nan))
        months = month - self.begun[row.reading] + 1
        lit[month] = np.count_nonzero(total >= np.float32(row.target * months)) / self.chance.draws

    def _sold(self, worked: Floats, month: int) -> Floats:
        """What the department adds to the growth of the company's revenue this month."""
        total = np.zeros(self.chance.draws, np.float32)
        for channel, base in BASE.items():
            part = np.float32(base / sum(BASE.values()))
            for activity, each in self._moving(EFFECT.get((DEPARTMENTS[self.place], channel), ((), ())), month):
                total += part * each * worked[activity]
        return total

    def _moving(self, moved: tuple[Effort, Effort], month: int) -> list[tuple[int, Floats | np.float32]]:
        """The activities that move something this month, and what a driver of 1 moves."""
        if month < SHIFT:
            return [(a, np.float32(old)) for a, old in enumerate(moved[0]) if old]
        return [
            (a, np.float32(old) if old == new else np.float32(old) + self.chance.shift * np.float32(new - old))
            for a, (old, new) in enumerate(zip(*moved, strict=True))
            if old or new
        ]

    def year(self, first: Sequence[Row], late: Sequence[Row]) -> DepartmentYear:
        """What the year came to."""
        last = {row.reading for row in late}
        green, lights, points = np.zeros(self.chance.draws, np.float32), [], 0.0
        for row in (*(r for r in first if r.reading not in last), *late):
            kept = row.reading in last
            value = self.so_far[row.reading] / ((MONTHS if kept else SHIFT) - self.begun[row.reading])
            payout = float(paid(value, row).mean())
            lights.append(Light(row, self.lights[row.reading], float(value.mean()), payout, kept))
            if kept:
                green += value >= row.target
                points += row.weight * payout
        return DepartmentYear(self.brought, green, tuple(lights), self.effort, points)
