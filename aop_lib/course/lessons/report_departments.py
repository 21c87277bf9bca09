"""The report's pages for departments: a sheet for each, to be handed over (A0.50-63, A2.47-49)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aop_lib.charts.department_page import department_page
from aop_lib.methods.department_part import department_part

if TYPE_CHECKING:
    from aop_lib.course.lessons.report import Report

__all__ = ["department_parts"]


def department_parts(report: Report) -> list[Any]:
    """A page for each department that has a part in the plan, and the names of those that have none."""
    departments = [p.id for p in report.plan.parties if p.kind == "department"]
    if not departments:
        return [report.note("board-no-departments")]
    parts = [department_part(report.plan, code) for code in departments]
    idle = ", ".join(report.party(part.department) for part in parts if part.empty)
    said = [report.note("board-without-part", names=idle)] if idle else []
    return [*said, *(department_page(report.plan, part, report.say) for part in parts if not part.empty)]
