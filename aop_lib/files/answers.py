"""Which tables hold what a department answers, and which of their fields stand there before it has answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from aop_lib.files.cells import RawPlan, RawRow
from aop_lib.files.labels import generated_sheets, plain, sheet_names

__all__ = ["ANSWERS", "GIVEN", "unread_sheets", "without_unanswered"]

ANSWERS = ("views", "definitions", "resource_views", "role_views", "readings", "cycles")
GIVEN: Mapping[str, frozenset[str]] = {
    "views": frozenset(("department", "phase")),
    "definitions": frozenset(("department", "phase", "term")),
    "resource_views": frozenset(("department", "phase", "resource", "limit", "unit")),
    "role_views": frozenset(("department", "phase", "responsibility")),
}
"""The fields an answer sheet is handed out with, so that a row in which only these stand has not been answered."""


def without_unanswered(raw: RawPlan) -> RawPlan:
    """The same file without the rows in which a department was asked something and has written nothing."""
    tables = {t: [r for r in rows if t not in GIVEN or _answered(r, GIVEN[t])] for t, rows in raw.tables.items()}
    return replace(raw, tables=tables)


def unread_sheets(path: Path) -> list[str]:
    """The sheets of a readable workbook in which something stands, but whose names no plan knows (a renamed one)."""
    from openpyxl import load_workbook

    known = sheet_names().keys() | generated_sheets()
    workbook = load_workbook(path, read_only=True)
    try:
        strange = [sheet for sheet in workbook.worksheets if plain(sheet.title) not in known]
        return [s.title for s in strange if any(v is not None for row in s.iter_rows(values_only=True) for v in row)]
    finally:
        workbook.close()


def _answered(row: RawRow, given: frozenset[str]) -> bool:
    return any(not cell.blank for name, cell in row.cells.items() if name not in given)
