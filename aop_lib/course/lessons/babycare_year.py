"""Lesson 10: the BabyCare House year, played (A1.15-18, A1.28-44, A1.61-67, A0.71-77)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.course.lesson import Lesson
from aop_lib.course.lessons import shop_before, shop_debriefing, shop_play

__all__ = ["FOLLOWS", "FORMS", "VIEWS"]

FORMS: dict[str, Callable[[Lesson], Any]] = {**shop_before.FORMS, **shop_play.FORMS, **shop_debriefing.FORMS}
VIEWS: dict[str, Callable[[Lesson], Any]] = {**shop_before.VIEWS}
FOLLOWS = {"code": ("reflex_year", "year")}
"""Another code is another year."""
