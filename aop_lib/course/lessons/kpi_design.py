"""Lesson 06, steps 5 to 8: weights, scales, cascade, rhythm (A2.43-51)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.course.decided import Step
from aop_lib.course.lesson import Lesson

__all__ = ["FORMS", "STEPS", "VIEWS"]

FORMS: dict[str, Callable[[Lesson], Any]] = {}
VIEWS: dict[str, Callable[[Lesson], Any]] = {}
STEPS: dict[str, Step] = {}
"""Questions whose answers change the plan, in the order they are applied."""
