"""Lesson 06, steps 1, 2 and 4: the aim, outcomes and drivers, few but on target (A2.31-36, A2.40-42)."""

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
