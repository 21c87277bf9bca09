"""What many rules ask of the same plan, worked out once however many ask."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from aop_lib.plan import Plan

__all__ = ["once_per_plan"]

Answer = TypeVar("Answer")


def once_per_plan(work: Callable[[Plan], Answer]) -> Callable[[Plan], Answer]:
    """``work`` with its answer for the last plan remembered; a plan does not change, so the answer holds."""
    last: list[tuple[Plan, Answer]] = []

    @wraps(work)
    def remembered(plan: Plan) -> Answer:
        if not last or last[0][0] is not plan:
            last[:] = [(plan, work(plan))]
        return last[0][1]

    return remembered
