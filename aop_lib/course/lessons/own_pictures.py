"""Lesson 11: what a part of the plan says, as a picture beneath its form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from aop_lib.charts.budget import budget_chart
from aop_lib.charts.goals import implied_chart
from aop_lib.charts.html import table
from aop_lib.charts.render import show
from aop_lib.charts.resources import cover_chart
from aop_lib.charts.weights import weights_chart
from aop_lib.course.lesson import Note
from aop_lib.locale import Locale
from aop_lib.methods.goal_arithmetic import imply
from aop_lib.methods.resources import cover
from aop_lib.methods.series import base_value
from aop_lib.plan import Plan

__all__ = ["PICTURES", "RESTS_ON"]


def _goals(plan: Plan, say: Locale) -> list[Any]:
    """What the goals imply together, or which of them cannot hold and the least that makes room."""
    if not any(g.measure and g.kind and g.target is not None for g in plan.goals):
        return []
    arithmetic = imply(plan)
    if arithmetic.feasible and not any(i.bounded for i in arithmetic.implied.values()):
        return []
    return [show(implied_chart(plan, arithmetic, say))]


def _last_year(plan: Plan, say: Locale) -> list[Any]:
    """The whole year of each measure, those with a formula worked out: the reader knows these sums by heart."""
    rows = []
    for measure in plan.measures:
        value = base_value(plan, measure.id)
        shown = "–" if value is None else say.quantity(value, measure.unit, plan.company)
        rows.append([say.text(measure.name), shown])
    if not rows:
        return [Note(say("own-last_year.none"))]
    heads = [say("own-last_year.measure"), say("own-last_year.year", year=str(plan.company.year - 1))]
    return [table(heads, rows, ["left", "right"], lang=say.lang)]


def _budget(plan: Plan, say: Locale) -> list[Any]:
    spent = any(month for line in plan.budget for month in line.months)
    return [show(budget_chart(plan, say))] if spent else []


def _resources(plan: Plan, say: Locale) -> list[Any]:
    covers = [each for each in cover(plan) if each.needed]
    return [show(cover_chart(plan, covers, say))] if covers else []


def _scales(plan: Plan, say: Locale) -> list[Any]:
    return [show(weights_chart(plan, say))] if any(k.weight and k.level == "company" for k in plan.kpis) else []


PICTURES: Mapping[str, Callable[[Plan, Locale], Sequence[Any]]] = {
    "goals": _goals,
    "last_year": _last_year,
    "budget": _budget,
    "resources": _resources,
    "initiatives": _resources,
    "scales": _scales,
}
RESTS_ON = {
    "goals": ("goals", "measures", "figures", "assumptions"),
    "last_year": ("measures", "figures"),
    "budget": ("budget",),
    "resources": ("resources", "initiatives"),
    "initiatives": ("resources", "initiatives"),
    "scales": ("kpis", "goals", "measures"),
}
"""Question -> the tables its picture is drawn from."""
