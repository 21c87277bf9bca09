"""Lesson 07: a year in which staff follow their KPIs (A2.23-29)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.course.lesson import Lesson

__all__ = ["FORMS", "VIEWS"]

FORMS: dict[str, Callable[[Lesson], Any]] = {}
VIEWS: dict[str, Callable[[Lesson], Any]] = {}
