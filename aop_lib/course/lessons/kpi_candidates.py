"""Lesson 06: the plan before its KPI set is built, with every number somebody might propose (A2.12, A2.30)."""

from __future__ import annotations

from functools import cache
from typing import Any

from aop_lib.course.lesson import Lesson
from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.plan import Goal, Kpi, Plan

__all__ = ["HABIT", "candidates", "goal_of_the_lesson", "habit_set", "start_plan"]

HABIT = "habit"
"""The file of the case with the KPI set it has from habit."""
_KEPT = ("id", "name", "level", "measure", "unit", "form", "baseline", "current", "owner")
"""What is known of a number before anybody has decided that it is a KPI."""
_UNTIED: dict[str, Any] = {"parent": None, "contribution": None, "cadence": None, "reviewer": None}


@cache
def habit_set(case: str) -> Plan:
    """The case's plan with the KPIs it has from habit: the same company, goals and figures."""
    plan = read_plan(case_plan(case, HABIT)).plan
    assert plan is not None
    return plan


def goal_of_the_lesson(plan: Plan) -> Goal | None:
    """The goal the set is built for: number 1 by rank, else the first."""
    return min(plan.goals, key=lambda goal: goal.rank or 100, default=None)


def start_plan(lesson: Lesson) -> Plan:
    """The plan the eight steps begin with.

    A plan of one's own is taken as it is. In the case, the company's KPIs of both its sets become bare numbers again:
    what each is, what it weighs and what it is for has still to be decided. Those of departments and people come as
    they were handed in, tied to nothing above them yet.
    """
    plan = lesson.need()
    if lesson.own:
        return plan
    proposed = {kpi.id: kpi for kpi in (*plan.kpis, *habit_set(lesson.case_name).kpis)}
    bare = [_bare(kpi) if kpi.level == "company" else kpi.model_copy(update=_UNTIED) for kpi in proposed.values()]
    reviews = [review.model_copy(update={"kpis": [], "changes": None}) for review in plan.reviews]
    return plan.model_copy(update={"kpis": bare, "trials": [], "reviews": reviews, "ticks": []})


def _bare(kpi: Kpi) -> Kpi:
    return Kpi(**{name: getattr(kpi, name) for name in _KEPT})


def candidates(plan: Plan) -> list[Kpi]:
    """The numbers proposed at company level, in the order of the plan."""
    return [kpi for kpi in plan.kpis if kpi.level == "company"]
