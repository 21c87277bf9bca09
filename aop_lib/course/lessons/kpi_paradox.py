"""Lesson 07: KPIs met, goal missed (A2.23-29), and the checklist (A2.V)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.course.lesson import Lesson
from aop_lib.course.lessons import kpi_checklist, kpi_simulator

__all__ = ["FORMS", "VIEWS"]

FORMS: dict[str, Callable[[Lesson], Any]] = {**kpi_simulator.FORMS, **kpi_checklist.FORMS}
VIEWS: dict[str, Callable[[Lesson], Any]] = {**kpi_simulator.VIEWS, **kpi_checklist.VIEWS}
