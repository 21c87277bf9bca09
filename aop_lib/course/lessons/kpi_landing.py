"""Lesson 05: where the year will end at the present pace, and until when that can be turned (A2.18, A2.21)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.course.lesson import Lesson

__all__ = ["FORMS", "VIEWS"]

FORMS: dict[str, Callable[[Lesson], Any]] = {}
VIEWS: dict[str, Callable[[Lesson], Any]] = {}
