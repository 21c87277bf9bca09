"""The report's page for the board: what is worked out elsewhere, on one sheet (A1.54-57)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aop_lib.charts.board_page import Outlook, board_page
from aop_lib.course.lessons.report_decide import decisions_of_the_board, risks_come

if TYPE_CHECKING:
    from aop_lib.course.lessons.report import Report

__all__ = ["board_parts"]


def board_parts(report: Report) -> list[Any]:
    """The page for the board."""
    come = {
        risk.id: report.say("board-risk.has-come", value=value, month=month)
        for risk, value, month in risks_come(report)
    }
    outlook = Outlook(report.arithmetic, report.landings, report.chances, come, decisions_of_the_board(report))
    return [board_page(report.plan, outlook, report.say)]
