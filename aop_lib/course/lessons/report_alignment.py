"""The report on alignment: what departments answered, and what is promised more than once (A0.40, A0.49)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from aop_lib.charts.means import assumed_chart
from aop_lib.charts.meter import agreement_chart, change_chart, meter_table
from aop_lib.charts.render import show
from aop_lib.methods.agreement import change_of
from aop_lib.methods.agreement_errors import CannotCompare
from aop_lib.methods.assumptions import countable
from aop_lib.methods.meter import meter

if TYPE_CHECKING:
    from aop_lib.course.lessons.report import Report

__all__ = ["alignment"]


def alignment(report: Report) -> list[Any]:
    """The meter on the latest answers, what changed since the first ones, and the limits the sum of hopes breaks."""
    if not report.plan.views:
        return [report.note("report-not-asked")]
    found = meter(report.plan)
    parts: list[Any] = []
    if found.ranking is not None:
        parts.append(show(agreement_chart(report.plan, found.ranking, report.say, highlight=found.differs)))
    parts.append(meter_table(report.plan, found, report.say))
    # Asked only once, or other departments the second time: there is nothing to set side by side.
    with suppress(CannotCompare):
        parts.append(show(change_chart(report.plan, change_of(report.plan), report.say)))
    broken = [one for one in countable(report.plan) if one.excess]
    return [*parts, show(assumed_chart(report.plan, broken, report.say))] if broken else parts
