"""One department head's choice: what a way of spending the month earns on the sheet, and what it brings (A2.24-27)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from aop_lib.methods.paradox_department import Light, department_year
from aop_lib.methods.paradox_sheets import Row
from aop_lib.methods.paradox_world import Luck, neutral, splits

__all__ = ["Spent", "best_for_company", "best_for_points", "spent"]


@dataclass(frozen=True)
class Spent:
    """A year in which every month is split like ``effort`` (activities, in parts of one unit).

    ``points`` is what the sheet pays, 100 with every KPI at target; ``brings`` is what the department adds to the
    company's growth, as a part of last year's revenue, ``lights`` what each KPI of the sheet ends at and pays.
    """

    effort: tuple[float, ...]
    points: float
    brings: float
    lights: tuple[Light, ...]


@lru_cache(maxsize=1)
def _steady() -> Luck:
    """A year without luck in which no terms change."""
    calm = neutral()
    return Luck(calm.strength, np.zeros_like(calm.shift), calm.market)


def spent(department: str, rows: tuple[Row, ...], effort: Sequence[float]) -> Spent:
    """What this way of spending every month comes to; ``effort`` may have any positive total and is scaled to one unit.

    Nothing spent is an even split: time passes all the same.
    """
    total = sum(effort)
    parts = tuple(each / total if total > 0 else 1 / len(effort) for each in effort)
    year = department_year(department, rows, rows, _steady(), parts)
    return Spent(parts, year.points, float(year.brought.mean()), year.lights)


@lru_cache(maxsize=32)
def _ways(department: str, rows: tuple[Row, ...]) -> tuple[Spent, ...]:
    return tuple(spent(department, rows, [float(part) for part in split]) for split in splits())


def best_for_points(department: str, rows: tuple[Row, ...]) -> Spent:
    """Of all splits of four weeks, the one the sheet pays most for.

    Where several pay the same, the most even split is taken, as the staff of the simulator do.
    """
    return max(_ways(department, rows), key=lambda way: round(way.points, 3))


def best_for_company(department: str, rows: tuple[Row, ...]) -> Spent:
    """Of all splits of four weeks, the one that brings the company most."""
    return max(_ways(department, rows), key=lambda way: way.brings)
