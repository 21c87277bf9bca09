"""One table as a sheet that a manager fills in: headers with notes, drop-downs, tinted cells, units in sight."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from aop_lib.files.cell_write import date_format, number_format, put_number, put_text, shown_value, split_text
from aop_lib.files.drop_downs import add_drop_downs
from aop_lib.files.formulas import money_formula, unit_formula
from aop_lib.files.labels import field_note, table_label
from aop_lib.files.layout import FIRST_ROW, HEADER_ROW, Book, Slot
from aop_lib.files.look import part_of
from aop_lib.files.schema import Column

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["lines_of", "link_to", "set_up_page", "title_rows", "write_table"]

_PAGE_CHARACTERS = 240
_ROW_HEIGHT = 18


def write_table(book: Book, table: str, rows: Sequence[Any]) -> Worksheet:
    """Add the sheet of a table with its rows and spare rows to fill in."""
    from openpyxl.utils import get_column_letter

    sheet: Worksheet = book.workbook.create_sheet(table_label(book.locale, table))
    sheet.sheet_properties.tabColor = part_of(table).colour
    title_rows(sheet, book, table)
    for number, slot in enumerate(book.slots[table], 1):
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width = max(slot.width, *(_digits(_value(slot, record, book)) for record in rows), 0)
        if slot.other:
            dimension.outlineLevel = 1
            dimension.hidden = True
        _head(sheet, book, table, slot, number)
        for row in range(FIRST_ROW, FIRST_ROW + len(rows) + book.spare_rows):
            record = rows[row - FIRST_ROW] if row - FIRST_ROW < len(rows) else None
            _fill(sheet, book, table, slot, (row, number), record)
    _heights(sheet, book, table, rows)
    add_drop_downs(sheet, book, table)
    sheet.print_title_rows = f"{HEADER_ROW - 1}:{HEADER_ROW}"
    sheet.freeze_panes = f"{'B' if table in ('figures', 'checkins', 'ticks') else 'C'}{FIRST_ROW}"
    # Paper shows the rows that are filled and a few to fill in by hand, not all those that wait.
    last = FIRST_ROW + max(len(rows) + 2, 10) - 1
    sheet.print_area = f"A1:{get_column_letter(len(book.slots[table]))}{last}"
    set_up_page(sheet, book, sum(s.width for s in book.slots[table] if not s.other))
    return sheet


def title_rows(sheet: Worksheet, book: Book, table: str) -> None:
    """The name of the sheet, the way back to the first one, and the question the sheet answers."""
    put, locale = book.styles.put, book.locale
    sheet["A1"] = table_label(locale, table)
    put(sheet["A1"], "title")
    sheet["A2"] = f"‹ {locale('sheet-start')}"
    link_to(sheet["A2"], locale("sheet-start"))
    put(sheet["A2"], "link")
    question = locale(f"sheet-{table}.question")
    sheet["B2"] = f"{question} {locale('sheet-optional')}" if part_of(table).name == "optional" else question
    put(sheet["B2"], "question")
    sheet.row_dimensions[1].height = 26
    sheet.row_dimensions[2].height = 18


def link_to(cell: Any, title: str) -> None:
    """Make a cell lead to another sheet of the same workbook."""
    from openpyxl.utils import quote_sheetname
    from openpyxl.worksheet.hyperlink import Hyperlink

    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"{quote_sheetname(title)}!A1")


def _digits(value: Any) -> int:
    """The width a number needs, so that no ##### stands in its place."""
    return len(f"{value:,.10g}") + 3 if isinstance(value, float) else 0


def _head(sheet: Worksheet, book: Book, table: str, slot: Slot, number: int) -> None:
    from openpyxl.comments import Comment

    hint, head = sheet.cell(HEADER_ROW - 1, number), sheet.cell(HEADER_ROW, number)
    # A month may stay empty, though the twelve columns must be there.
    required = slot.column is not None and slot.column.required and not slot.other and slot.month is None
    text = slot.header(book.locale)
    put_text(head, f"{text} *" if required else text)
    book.styles.put(head, _head_style(slot, required))
    hint.value = _hint(book, table, slot)
    book.styles.put(hint, "hint")
    note = book.locale("sheet-unit-shown.note")
    if slot.column is not None:
        note = field_note(book.locale, table, slot.column.field)
    head.comment = Comment(note, "AOP", height=30 + 16 * math.ceil(len(note) / 38), width=260)


def _head_style(slot: Slot, required: bool) -> str:
    if slot.column is None:
        return "computed_header"
    if slot.month is not None:
        return "month_header"
    return "required" if required else "header"


def _hint(book: Book, table: str, slot: Slot) -> str:
    column, locale = slot.column, book.locale
    if column is None or slot.other or (slot.month is not None and slot is not _first_month(book, table)):
        return ""
    if column.ref is not None:
        kind = {"codes": "codes", "needs": "needs"}.get(column.kind, "ref")
        return locale(f"sheet-hint-{kind}", sheet=table_label(locale, column.ref))
    if column.quantity == "money":
        return money_formula(book)
    if column.kind in ("number", "months"):
        return locale(f"sheet-hint-{_number_hint(book, table, column)}")
    if column.field == "id":
        return locale("sheet-hint-id")
    return "" if column.kind in ("text", "line") else locale(f"sheet-hint-{column.kind}")


def _number_hint(book: Book, table: str, column: Column) -> str:
    if column.quantity == "number":
        return "number"
    if column.kind == "months":
        return "months"
    return "by-unit" if any(slot.column is None for slot in book.slots[table]) else "by-row"


def _first_month(book: Book, table: str) -> Slot:
    return next(slot for slot in book.slots[table] if slot.month is not None)


def _fill(sheet: Worksheet, book: Book, table: str, slot: Slot, at: tuple[int, int], record: Any) -> None:
    cell = sheet.cell(*at)
    if slot.column is None:
        cell.value = unit_formula(book, table, at[0])
        book.styles.put(cell, "computed")
        return
    column = slot.column
    value = _value(slot, record, book)
    shape = "@" if column.kind in ("line", "codes", "ints", "needs", "text", "choices") else None
    if column.kind == "date":
        shape = date_format(book.locale.lang)
    elif column.kind in ("number", "months"):
        shape = number_format(value, column.quantity if record is None else book.units.of(column, vars(record)))
    if isinstance(value, str):
        put_text(cell, value)
    elif isinstance(value, float):
        put_number(cell, value)
    elif value is not None:
        cell.value = value
    # Last, for openpyxl gives a date a format of its own.
    quoted = cell.quotePrefix
    numeric = column.kind in ("number", "months", "int", "date")
    book.styles.put(cell, "input_number" if numeric else "input", shape)
    cell.quotePrefix = quoted


def _value(slot: Slot, record: Any, book: Book) -> Any:
    column = slot.column
    if record is None or column is None:
        return None
    value = getattr(record, column.field)
    if column.kind == "text":
        return split_text(value, book.locale.lang)[1 if slot.other else 0]
    if slot.month is not None:
        first = book.company.first_month if book.company is not None else 1
        return value[(slot.month - first) % 12]
    return shown_value(column, value, book.locale)


def _heights(sheet: Worksheet, book: Book, table: str, rows: Sequence[Any]) -> None:
    shown = [slot for slot in book.slots[table] if not slot.other]
    heads = max(lines_of(slot.header(book.locale) + " *", slot.width * 0.9) for slot in shown)
    hints = max(lines_of(_plain_hint(book, table, slot), slot.width * 1.15) for slot in shown)
    sheet.row_dimensions[HEADER_ROW].height = 14 * heads + 8
    sheet.row_dimensions[HEADER_ROW - 1].height = 11 * hints + 6
    sheet.sheet_format.defaultRowHeight = _ROW_HEIGHT
    sheet.sheet_format.customHeight = True
    for number, record in enumerate(rows, FIRST_ROW):
        lines = max(lines_of(_value(slot, record, book), slot.width) for slot in shown)
        # A row of one line keeps no height of its own, so that it grows with what is typed.
        if lines > 1:
            sheet.row_dimensions[number].height = 13 * lines + 5


def _plain_hint(book: Book, table: str, slot: Slot) -> str:
    hint = _hint(book, table, slot)
    return "" if hint.startswith("=") else hint


def lines_of(value: Any, width: float) -> int:
    """How many lines a text takes in a column of this width, about."""
    if not isinstance(value, str):
        return 1
    return sum(max(1, math.ceil(len(part) / (1.1 * width - 2))) for part in value.split("\n"))


def set_up_page(sheet: Worksheet, book: Book, width: float) -> None:
    """Landscape A4, as few pages wide as can be read, with the headers on each."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = max(1, math.ceil(width / _PAGE_CHARACTERS))
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = 0.5, 0.7, 0.35
    sheet.oddFooter.left.text = "&A"  # type: ignore[union-attr]
    sheet.oddFooter.right.text = book.locale("sheet-page")  # type: ignore[union-attr]
    sheet.sheet_view.showGridLines = False
