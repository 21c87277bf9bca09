"""One table as a sheet that a manager fills in: headers with notes, drop-downs, tinted cells, units in sight."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aop_lib.files.cell_write import date_format, number_format, put_number, put_text, shown_value, split_text
from aop_lib.files.drop_downs import add_drop_downs
from aop_lib.files.formulas import money_formula, unit_formula
from aop_lib.files.labels import choice_label, field_note, table_label
from aop_lib.files.layout import FIRST_ROW, HEADER_ROW, Book, Slot
from aop_lib.files.look import part_of
from aop_lib.files.schema import Column
from aop_lib.locale import Locale

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["PLAIN", "Manner", "lines_of", "link_to", "lock", "set_up_page", "title_rows", "write_table"]

_PAGE_CHARACTERS = 240
_ROW_HEIGHT = 18


@dataclass(frozen=True)
class Manner:
    """How a sheet differs from the sheet of the same table in a whole plan.

    ``given`` are fields written for the reader, ``widths`` the columns that need another width than usual, and
    ``frozen`` the letter of the first column that moves. A ``locked`` sheet is there to be read only.
    """

    question: str | None = None
    colour: str | None = None
    given: frozenset[str] = frozenset()
    widths: Mapping[str, float] = field(default_factory=dict)
    frozen: str | None = None
    locked: bool = False

    def width(self, slot: Slot) -> float:
        """How wide a column is, in characters."""
        return self.widths.get(slot.column.field, slot.width) if slot.column is not None else slot.width

    def style(self, slot: Slot, record: Any) -> str:
        """How a cell is dressed: to be filled in, or only to be read."""
        column = slot.column
        assert column is not None
        # A code that was not written is not wanted: the row speaks of a limit, not of a resource.
        written = record is not None and (getattr(record, column.field) is not None or column.ref is not None)
        plain = "shown" if self.locked or (written and column.field in self.given) else "input"
        return f"{plain}_number" if column.kind in ("number", "months", "int", "date") else plain


PLAIN = Manner()


def write_table(book: Book, table: str, rows: Sequence[Any], manner: Manner = PLAIN) -> Worksheet:
    """Add the sheet of a table with its rows and, unless it is locked, spare rows to fill in."""
    from openpyxl.utils import get_column_letter

    sheet: Worksheet = book.workbook.create_sheet(table_label(book.locale, table))
    sheet.sheet_properties.tabColor = manner.colour or part_of(table).colour
    title_rows(sheet, book, table, manner.question)
    spare = 0 if manner.locked else book.spare_rows
    for number, slot in enumerate(book.slots[table], 1):
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width = max(manner.width(slot), *(_digits(_value(slot, record, book)) for record in rows), 0)
        if slot.other:
            dimension.outlineLevel = 1
            dimension.hidden = True
        _head(sheet, book, table, slot, number, manner)
        for row in range(FIRST_ROW, FIRST_ROW + len(rows) + spare):
            record = rows[row - FIRST_ROW] if row - FIRST_ROW < len(rows) else None
            _fill(sheet, book, table, slot, (row, number), record, manner)
    _heights(sheet, book, table, rows, manner)
    if manner.locked:
        lock(sheet)
    else:
        add_drop_downs(sheet, book, table)
    sheet.print_title_rows = f"{HEADER_ROW - 1}:{HEADER_ROW}"
    sheet.freeze_panes = f"{manner.frozen or ('B' if table in ('figures', 'checkins', 'ticks') else 'C')}{FIRST_ROW}"
    # Paper shows the rows that are filled and a few to fill in by hand, not all those that wait.
    last = FIRST_ROW + max(len(rows) + min(spare, 2), 10) - 1
    sheet.print_area = f"A1:{get_column_letter(len(book.slots[table]))}{last}"
    set_up_page(sheet, book, sum(manner.width(s) for s in book.slots[table] if not s.other))
    return sheet


def lock(sheet: Worksheet) -> None:
    """Keep a sheet from being changed by mistake; without a password, and its columns can still be made wider."""
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False


def title_rows(sheet: Worksheet, book: Book, table: str, question: str | None = None) -> None:
    """The name of the sheet, the way back to the first one, and the question the sheet answers."""
    put, locale = book.styles.put, book.locale
    sheet["A1"] = table_label(locale, table)
    put(sheet["A1"], "title")
    sheet["A2"] = f"‹ {locale('sheet-start')}"
    link_to(sheet["A2"], locale("sheet-start"))
    put(sheet["A2"], "link")
    if question is None:
        optional = part_of(table).name == "optional"
        question = locale(f"sheet-{table}.question") + (f" {locale('sheet-optional')}" if optional else "")
    put_text(sheet["B2"], question)
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


def _head(sheet: Worksheet, book: Book, table: str, slot: Slot, number: int, manner: Manner) -> None:
    from openpyxl.comments import Comment

    hint, head = sheet.cell(HEADER_ROW - 1, number), sheet.cell(HEADER_ROW, number)
    # A month may stay empty, though the twelve columns must be there.
    column = slot.column
    required = column is not None and column.required and not slot.other and slot.month is None
    # What is written already, or only there to be read, asks nothing of the reader.
    asks = required and not manner.locked and column is not None and column.field not in manner.given
    text = slot.header(book.locale)
    put_text(head, f"{text} *" if asks else text)
    book.styles.put(head, _head_style(slot, asks))
    if manner.locked:
        return
    if column is None or column.field not in manner.given:
        hint.value = _hint(book, table, slot)
    book.styles.put(hint, "hint")
    note = _note(book.locale, slot)
    head.comment = Comment(note, "AOP", height=30 + 16 * math.ceil(len(note) / 38), width=260)


def _note(locale: Locale, slot: Slot) -> str:
    """What to write in a column; where several words of a list may stand in one cell, also which words there are."""
    if slot.column is None:
        return locale("sheet-name-shown.note" if slot.names else "sheet-unit-shown.note")
    note = field_note(locale, slot.column.table, slot.column.field)
    if slot.column.kind != "choices":
        return note
    words = (choice_label(locale, slot.column.table, slot.column.field, value) for value in slot.column.choices)
    return locale("sheet-choices-note", note=note, words="; ".join(words))


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
    return "by-unit" if any(slot.column is None and not slot.names for slot in book.slots[table]) else "by-row"


def _first_month(book: Book, table: str) -> Slot:
    return next(slot for slot in book.slots[table] if slot.month is not None)


def _fill(
    sheet: Worksheet, book: Book, table: str, slot: Slot, at: tuple[int, int], record: Any, manner: Manner
) -> None:
    cell = sheet.cell(*at)
    value = _value(slot, record, book)
    if slot.names:
        put_text(cell, value or "")
        book.styles.put(cell, "shown")
        return
    if slot.column is None:
        cell.value = unit_formula(book, table, at[0])
        book.styles.put(cell, "computed")
        return
    column = slot.column
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
    book.styles.put(cell, manner.style(slot, record), shape)
    cell.quotePrefix = quoted


def _value(slot: Slot, record: Any, book: Book) -> Any:
    column = slot.column
    if slot.names and record is not None:
        codes = ((c.ref or "", getattr(record, c.field)) for c in slot.names)
        return ", ".join(book.names[code] for code in codes if code in book.names)
    if record is None or column is None:
        return None
    value = getattr(record, column.field)
    if column.kind == "text":
        return split_text(value, book.locale.lang)[1 if slot.other else 0]
    if slot.month is not None:
        first = book.company.first_month if book.company is not None else 1
        return value[(slot.month - first) % 12]
    return shown_value(column, value, book.locale)


def _heights(sheet: Worksheet, book: Book, table: str, rows: Sequence[Any], manner: Manner) -> None:
    shown = [slot for slot in book.slots[table] if not slot.other]
    heads = max(lines_of(slot.header(book.locale) + " *", manner.width(slot) * 0.9) for slot in shown)
    hints = max(lines_of(_plain_hint(book, table, slot), manner.width(slot) * 1.15) for slot in shown)
    sheet.row_dimensions[HEADER_ROW].height = 14 * heads + 8
    sheet.row_dimensions[HEADER_ROW - 1].height = 11 * hints + 6
    sheet.sheet_format.defaultRowHeight = _ROW_HEIGHT
    sheet.sheet_format.customHeight = True
    for number, record in enumerate(rows, FIRST_ROW):
        lines = max(lines_of(_value(slot, record, book), manner.width(slot)) for slot in shown)
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
