"""A year of the paradox simulator: departments follow their KPI sheets, the market does what it does (A2.23-29)."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from aop_lib.methods.paradox_department import DepartmentYear, Light, department_year
from aop_lib.methods.paradox_sheets import SETTINGS, Cause, Year, year_of
from aop_lib.methods.paradox_world import BASE, DEPARTMENTS, GOAL, MONTHS, Luck, luck, natural, neutral

if TYPE_CHECKING:
    from aop_lib.methods.paradox_world import Floats

__all__ = ["Held", "YearResult", "all_settings", "simulate"]

Held = Mapping[str, tuple[float, ...]]
"""Departments that do not follow their sheet but split every month like this, in parts of one unit."""
_MANY = 2_000


@dataclass(frozen=True, eq=False)
class YearResult:
    """Many draws of one year. Growth is on last year, as a part of it; 0.20 is the goal.

    ``paths`` (months x draws) is the growth so far at each month's end, ``departments`` what each department did.
    """

    paths: Floats
    departments: dict[str, DepartmentYear]

    @property
    def growth(self) -> Floats:
        """The growth of the year, by draw."""
        year: Floats = self.paths[-1]
        return year

    @property
    def median(self) -> float:
        """The growth of the median draw."""
        return float(np.median(self.growth))

    @property
    def reached(self) -> float:
        """In what share of the draws the goal is reached."""
        return float((self.growth >= GOAL / 100 - 1).mean())

    @property
    def miss(self) -> float:
        """By what part of the target revenue the median draw misses it; 0 where it does not."""
        return max(0.0, 1 - 100 * (1 + self.median) / GOAL)

    @property
    def lights(self) -> tuple[Light, ...]:
        """Every KPI of every sheet through the year."""
        return tuple(light for year in self.departments.values() for light in year.lights)

    @property
    def green(self) -> Floats:
        """The share of the KPIs on the sheets at the year's end that are at their target, by draw."""
        kpis = sum(light.kept for light in self.lights)
        met = np.stack([year.green for year in self.departments.values()])
        green: Floats = met.sum(axis=0) / kpis
        return green

    @property
    def share_green(self) -> float:
        """The same over all draws."""
        return float(self.green.mean())


def simulate(year: Year, chance: Luck | None = None, held: Held | None = None) -> YearResult:
    """Every draw of ``chance`` (left out: one year without luck) under these sheets.

    The sheets must have passed ``paradox_sheets.checked``. ``held`` takes the decision from a department.
    """
    chance, held = neutral() if chance is None else chance, held or {}
    made = {d: department_year(d, year.first[d], year.late[d], chance, held.get(d)) for d in DEPARTMENTS}
    return YearResult(_paths(made, chance), made)


def _paths(made: Mapping[str, DepartmentYear], chance: Luck) -> Floats:
    """Growth so far at each month's end: what the channels do by themselves, and what each department brings."""
    grown = np.zeros((MONTHS, chance.draws), np.float32)
    for place, (channel, base) in enumerate(BASE.items()):
        grown += np.float32(base / sum(BASE.values())) * (np.float32(natural(channel)) + chance.market[place])
    for year in made.values():
        grown += year.brought
    np.cumsum(grown, axis=0, out=grown)
    grown /= np.arange(1, MONTHS + 1, dtype=np.float32)[:, None]
    return grown


def all_settings(seed: int, draws: int) -> dict[frozenset[Cause], YearResult]:
    """The year under all 16 settings of the four causes, on the same draws."""
    chance = luck(seed, draws)
    # A browser has no threads; few draws are sooner done than shared out.
    workers = 1 if sys.platform == "emscripten" or draws < _MANY else min(os.cpu_count() or 1, len(DEPARTMENTS))
    if workers > 1:
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(lambda d: _all_of(d, chance), DEPARTMENTS))
    return {wrong: simulate(year_of(wrong), chance) for wrong in SETTINGS}


def _all_of(department: str, chance: Luck) -> None:
    """One department under every setting; what it did is then at hand."""
    for wrong in SETTINGS:
        year = year_of(wrong)
        department_year(department, year.first[department], year.late[department], chance, None)
