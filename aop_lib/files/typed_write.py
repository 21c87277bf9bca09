"""One typed cell into a cell of a workbook: as a value where it can be read, else as the words that were typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from aop_lib.files.cell_write import date_format, number_format, put_number, put_text
from aop_lib.files.cells import Cell, Trouble
from aop_lib.files.convert import convert, to_number
from aop_lib.files.labels import choice_label
from aop_lib.files.numbers import written_number
from aop_lib.files.schema import Column
from aop_lib.locale import Locale

__all__ = ["write_cell"]

_USUAL = re.compile(r"General|@|#,##0(\.0+)?|0(\.0+)?%?")


def write_cell(target: Any, column: Column, cell: Cell, unit: str | None, locale: Locale) -> None:
    """Write what was typed; the owner's own format stays unless it would say something else than what was typed."""
    if cell.blank:
        target.value = None
        return
    looks = target.number_format
    try:
        if column.kind in ("number", "months"):
            _number(target, cell, unit, looks)
        else:
            _other(target, column, convert(column, cell), locale, looks)
    except Trouble:
        put_text(target, _typed(cell))


def _number(target: Any, cell: Cell, unit: str | None, looks: str) -> None:
    number = to_number(cell, unit)
    put_number(target, number.value)
    shown = number_format(number.value, unit)
    if number.percent and "%" not in shown:
        shown = number_format(number.value, "share")
    if _USUAL.fullmatch(looks) or ("%" in looks) != number.percent:
        # A plain 0.45 in a column of plain numbers stays plain: beside a % sign it would be asked about.
        target.number_format = shown if number.percent or unit != "share" else "General"


def _other(target: Any, column: Column, value: Any, locale: Locale, looks: str) -> None:
    if column.kind == "date":
        from openpyxl.styles.numbers import is_date_format

        target.value = value
        target.number_format = looks if is_date_format(looks) else date_format(locale.lang)
    elif column.kind == "int":
        target.value = value
    elif column.kind in ("choice", "bool"):
        put_text(target, choice_label(locale, column.table, column.field, value))
    elif column.kind == "choices":
        put_text(target, ", ".join(choice_label(locale, column.table, column.field, item) for item in value))
    elif column.kind == "needs":
        needs = (f"{need['resource']}={written_number(need['amount'], locale.lang)}" for need in value)
        put_text(target, "; ".join(needs))
    elif isinstance(value, list):
        put_text(target, ", ".join(str(item) for item in value))
    else:
        put_text(target, str(value).strip())


def _typed(cell: Cell) -> str:
    """The words of a cell that has no reading, in one line."""
    if isinstance(cell.value, list):
        gap = "; " if any(isinstance(part.value, Mapping) for part in cell.value) else ", "
        return gap.join(_typed(part) for part in cell.value)
    if isinstance(cell.value, Mapping):
        return "=".join(_typed(part) for part in cell.value.values())
    return (cell.text or str(cell.value)).strip()
