"""Days of the business year, and how far into it the plan's actuals reach."""

from __future__ import annotations

import datetime as dt

from aop_lib.plan import Plan

__all__ = ["business_year", "last_actual_day", "month_end"]


def month_end(plan: Plan, index: int) -> dt.date:
    """The last day of the ``index``-th month of the business year (12 is the year after's first)."""
    ordinal = plan.company.first_month + index
    return dt.date(plan.company.year + ordinal // 12, ordinal % 12 + 1, 1) - dt.timedelta(days=1)


def business_year(plan: Plan) -> tuple[dt.date, dt.date]:
    """First and last day of the plan's year."""
    return dt.date(plan.company.year, plan.company.first_month, 1), month_end(plan, 11)


def last_actual_day(plan: Plan) -> dt.date | None:
    """The end of the last month of the plan's year that has any actual figure: the plan's own today."""
    known = [
        index
        for figures in plan.figures
        if figures.kind == "actual" and figures.year == plan.company.year
        for index, value in enumerate(figures.months)
        if value is not None
    ]
    return month_end(plan, max(known)) if known else None
