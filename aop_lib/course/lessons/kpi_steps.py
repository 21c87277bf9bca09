"""Lesson 06: eight steps from the AOP to a KPI set; each puts something into the plan (A2.30-52)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.course.decided import Decided, Step
from aop_lib.course.lesson import Lesson
from aop_lib.course.lessons import kpi_built, kpi_choosing, kpi_design, kpi_tree
from aop_lib.course.lessons.kpi_candidates import start_plan

__all__ = ["FOLLOWS", "FORMS", "STEPS", "VIEWS", "decided"]

STEPS: dict[str, Step] = {**kpi_choosing.STEPS, **kpi_design.STEPS}
"""The questions whose answers change the plan, in the order of the eight steps."""


def decided(lesson: Lesson) -> Decided:
    """The KPI set as the reader has built it so far, on a plan whose numbers nobody has sorted yet."""
    return Decided(start_plan(lesson), STEPS, lambda question: lesson.answers.get(lesson.exercise(question)))


FORMS: dict[str, Callable[[Lesson], Any]] = {
    **kpi_choosing.FORMS,
    **kpi_tree.FORMS,
    **kpi_design.FORMS,
    **kpi_built.FORMS,
}
VIEWS: dict[str, Callable[[Lesson], Any]] = {**kpi_choosing.VIEWS, **kpi_tree.VIEWS, **kpi_design.VIEWS}
_LATER = ("weights", "scale", "cascade", "rhythm_kpis")
FOLLOWS: dict[str, tuple[str, ...]] = {"kinds": ("few", *_LATER), "few": _LATER, "cascade": ("rhythm_kpis",)}
"""Which forms further down show what an answer decides, and are drawn again with it."""
