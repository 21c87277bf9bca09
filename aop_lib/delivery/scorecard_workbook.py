"""``scorecard.xlsx``: the plan's own workbook with a live scorecard, the months behind it and the findings.

The plan's sheets come first and stay as they are, so the file reads back as the same plan; the sheets added here are
passed over when it is read.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from aop_lib.delivery.sheet_cells import PlanCells
from aop_lib.delivery.sheet_months import MonthSheet
from aop_lib.delivery.sheet_scorecard import ScoreSheet
from aop_lib.locale import Locale
from aop_lib.plan import Lang, Plan

if TYPE_CHECKING:
    from openpyxl import Workbook

__all__ = ["scorecard_workbook", "write_scorecard"]

_WIDTHS = (13, 10, 30, 56, 46, 56)


def write_scorecard(plan: Plan, path: Path, lang: Lang) -> None:
    """Write the workbook. Raises ``OSError`` where it cannot be written."""
    fresh = path.with_suffix(".tmp")
    scorecard_workbook(plan, lang).save(fresh)
    fresh.replace(path)


def scorecard_workbook(plan: Plan, lang: Lang) -> Workbook:
    """The plan's workbook in one language with the sheets Scorecard, Months and Findings in front of it."""
    from aop_lib.delivery import sheet_style
    from aop_lib.files import plan_to_workbook

    say = Locale(lang)
    workbook: Workbook = plan_to_workbook(plan, lang)
    cells = PlanCells.of(plan, workbook)
    months = MonthSheet(cells, say("workbook-months"))
    score = workbook.create_sheet(say("sheet-scorecard"), 0)
    ScoreSheet(cells, months, say).write(score, sheet_style)
    _findings(workbook, plan, cells, say)
    months.write(workbook.create_sheet(months.title, 2), say, sheet_style)
    workbook.active = 0
    # Spreadsheets show the numbers at once; formulas written by a program carry none until they are computed.
    workbook.calculation.fullCalcOnLoad = True
    return workbook


def _findings(workbook: Workbook, plan: Plan, cells: PlanCells, say: Locale) -> None:
    from aop_lib.delivery import sheet_style as style
    from aop_lib.rules import check, said_once

    sheet = workbook.create_sheet(say("sheet-findings"), 1)
    style.title(sheet, say("sheet-findings"), say("workbook-findings.note"))
    columns = ("severity", "code", "where", "found", "why", "mend")
    style.heads(sheet, 4, [say(f"workbook-findings.{column}") for column in columns], _WIDTHS)
    for row, finding in enumerate(said_once(check(plan)), 5):
        where = cells.places.find(finding.table, finding.row, finding.field).text(say)
        words = (
            say(f"rule-severity-{finding.severity}"),
            finding.code,
            where,
            finding.found(say, plan),
            finding.why(say),
            finding.mend(say, plan),
        )
        for column, word in enumerate(words, 1):
            style.text(sheet.cell(row, column), word)
        style.room(sheet, row, words, _WIDTHS)
    sheet.freeze_panes = "A5"
