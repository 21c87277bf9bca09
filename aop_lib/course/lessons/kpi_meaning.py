"""Lesson 05: what a KPI is, told on a distributor with two channels (A2.1-22)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.course.lesson import Lesson
from aop_lib.course.lessons import kpi_landing, kpi_sorting

__all__ = ["FORMS", "VIEWS"]

FORMS: dict[str, Callable[[Lesson], Any]] = {**kpi_sorting.FORMS, **kpi_landing.FORMS}
VIEWS: dict[str, Callable[[Lesson], Any]] = {**kpi_sorting.VIEWS, **kpi_landing.VIEWS}
