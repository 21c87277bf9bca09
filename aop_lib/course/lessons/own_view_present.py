"""Lesson 11: the reader's plan as it stands now, with what of it cannot be read yet and where it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aop_lib.course.lesson import Lesson

if TYPE_CHECKING:
    from aop_lib.files.problem import Problem
    from aop_lib.plan import Plan

__all__ = ["Present", "present"]


@dataclass(frozen=True)
class Present:
    """``plan`` is none until it has a name and a year; ``file`` is where it is, or will be, written."""

    plan: Plan | None
    problems: Sequence[Problem] = ()
    file: Path | None = None


def present(lesson: Lesson, settled: bool = False) -> Present:
    """The plan at this moment. ``settled`` first writes to the file whatever still waits to be written."""
    own = lesson.own_plan
    if own is None:
        return Present(lesson.plan, lesson.problems)
    if settled:
        own.write()
    return Present(own.plan, own.problems, own.path)
