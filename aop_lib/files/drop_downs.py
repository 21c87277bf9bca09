"""Drop-downs: choices in the workbook's language, and codes from the sheet they stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aop_lib.files.labels import choice_label
from aop_lib.files.layout import FIRST_ROW, LAST_ROW, Book
from aop_lib.files.schema import Column

if TYPE_CHECKING:
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["add_drop_downs", "choice_list"]

_CHECKLIST = tuple(f"C{group}.{item}" for group in range(1, 9) for item in range(1, 4))


def add_drop_downs(sheet: Worksheet, book: Book, table: str) -> None:
    """A drop-down on every column that has one, and a date check on the columns of dates."""
    from openpyxl.utils import get_column_letter

    for number, slot in enumerate(book.slots[table], 1):
        rule = None if slot.column is None else _rule(book, slot.column)
        if rule is not None:
            letter = get_column_letter(number)
            rule.add(f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}")
            sheet.add_data_validation(rule)


def _rule(book: Book, column: Column) -> DataValidation | None:
    from openpyxl.worksheet.datavalidation import DataValidation

    locale = book.locale
    title = locale("sheet-pick-title")
    if column.kind in ("choice", "bool"):
        return choice_list(book, column)
    if (column.table, column.field) == ("ticks", "item"):
        return DataValidation("list", formula1=f'"{",".join(_CHECKLIST)}"', allow_blank=True)
    offered = book.offers.get((column.table, column.field))
    if offered is not None and column.kind == "line" and column.ref is not None:
        rule = DataValidation("list", formula1=f"={book.named_codes(column.ref, *offered)}", allow_blank=True)
        rule.error, rule.errorTitle, rule.showErrorMessage = locale("sheet-pick"), title, True
        return rule
    if column.kind == "line" and column.ref is not None and column.ref in book.slots:
        rule = DataValidation("list", formula1=f"={book.named_codes(column.ref)}", allow_blank=True)
        # A code may be written before the row it names, so this one only warns.
        rule.errorStyle, rule.error, rule.errorTitle = "warning", locale("sheet-pick-code"), title
        return rule
    return None


def choice_list(book: Book, column: Column) -> DataValidation:
    """The drop-down of a choice or a yes and no."""
    from openpyxl.worksheet.datavalidation import DataValidation

    values = (True, False) if column.kind == "bool" else column.choices
    labels = ",".join(choice_label(book.locale, column.table, column.field, value) for value in values)
    rule = DataValidation("list", formula1=f'"{labels}"', allow_blank=True)
    rule.error, rule.errorTitle = book.locale("sheet-pick"), book.locale("sheet-pick-title")
    rule.showErrorMessage = True
    return rule
