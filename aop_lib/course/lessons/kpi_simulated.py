"""Lesson 07: the simulated years its forms share, on the same draws, so that every figure meets the same luck."""

from __future__ import annotations

from aop_lib.course.lesson import Lesson
from aop_lib.methods.paradox_sheets import Cause, Year, year_of
from aop_lib.methods.paradox_world import luck
from aop_lib.methods.paradox_year import YearResult, simulate

__all__ = ["DRAWS", "SEED", "median_text", "played", "year_of_sheets", "year_under"]

SEED, DRAWS = 2026, 200
"""Enough draws for the middle and the 80 % band, few enough that a form answers at once."""


def year_under(wrong: frozenset[Cause]) -> YearResult:
    """The year with these causes in the sheets."""
    return year_of_sheets(year_of(wrong))


def year_of_sheets(year: Year) -> YearResult:
    """The year under any sheets."""
    return simulate(year, luck(SEED, DRAWS))


def median_text(lesson: Lesson, result: YearResult) -> str:
    """The growth of the middle draw, as a reader sees it."""
    return lesson.say.percent(result.median)


def played(lesson: Lesson, result: YearResult) -> list[str]:
    """Growth, how often the goal is reached, how many KPIs are green: the figures every form compares."""
    say = lesson.say
    return [
        say.percent(result.median, sign=True),
        say.percent(result.reached, 0),
        say.percent(result.share_green, 0),
    ]
