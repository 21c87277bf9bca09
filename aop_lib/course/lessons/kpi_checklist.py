"""Lesson 07: the 24 items, as people see them and as the plan shows them (A2.V)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.course.lesson import Lesson

__all__ = ["FORMS", "VIEWS"]

FORMS: dict[str, Callable[[Lesson], Any]] = {}
VIEWS: dict[str, Callable[[Lesson], Any]] = {}
