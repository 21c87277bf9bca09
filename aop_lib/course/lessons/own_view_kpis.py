"""Lesson 11: the KPI set, the year of reviews, roles and the 24 questions, as the reader's plan holds them now."""

from __future__ import annotations

from typing import Any

from aop_lib.charts.checklist import checklist_chart, differences_table
from aop_lib.charts.kpi_calendar import kpi_calendar
from aop_lib.charts.render import show
from aop_lib.charts.working import roles_table as roles_of
from aop_lib.course.lesson import Note
from aop_lib.course.lessons import report_kpis
from aop_lib.course.lessons.kpi_checklist import sums
from aop_lib.course.lessons.own_view_steps import Missing
from aop_lib.course.lessons.report import Report
from aop_lib.locale import Locale
from aop_lib.plan import Plan
from aop_lib.rules import checklist as answered

__all__ = ["checklist", "kpi_set", "rhythm", "roles_table"]


def kpi_set(plan: Plan, say: Locale) -> list[Any]:
    """Kinds of KPIs for each goal, what weighs what, and who contributes how (A2.40-49)."""
    if not plan.kpis:
        raise Missing("kpis")
    return report_kpis.kpi_set(Report(plan, say))


def rhythm(plan: Plan, say: Locale) -> list[Any]:
    """Each review on its days, who decides then, and which KPIs are looked at (A1.55-57, A2.50-51)."""
    if not plan.reviews:
        raise Missing("rhythm")
    return [show(kpi_calendar(plan, say))]


def roles_table(plan: Plan, say: Locale) -> list[Any]:
    """Each piece of shared work with its four roles, and what will happen to it (A0.57-63)."""
    if not plan.responsibilities:
        raise Missing("roles")
    return [roles_of(plan, say)]


def checklist(plan: Plan, say: Locale) -> list[Any]:
    """The reader's answers beside what the plan shows, and where the two differ (A2.V, A2.53-54)."""
    if not plan.kpis:
        raise Missing("kpis")
    ticks = {tick.item: tick.passed for tick in plan.ticks}
    found = answered(plan)
    parts: list[Any] = [show(checklist_chart(ticks, found, say)), Note(*sums(found, ticks, say))]
    return [*parts, differences_table(plan, ticks, found, say)] if ticks else parts
