"""Lesson 11: the reader's own AOP, typed part by part, with what the rules find as one types (A1.25-60)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.course.lesson import Lesson
from aop_lib.course.lessons import own_forms, own_views

__all__ = ["FORMS", "VIEWS"]

FORMS: dict[str, Callable[[Lesson], Any]] = {**own_forms.FORMS, **own_views.FORMS}
VIEWS: dict[str, Callable[[Lesson], Any]] = dict(own_views.VIEWS)
