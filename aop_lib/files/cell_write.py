"""From a field's value to a cell that Excel shows well and that reads back to the very same value."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Any

from aop_lib.files.labels import choice_label
from aop_lib.files.numbers import written_number
from aop_lib.files.schema import Column
from aop_lib.locale import Locale
from aop_lib.plan import Bilingual, Lang

__all__ = ["date_format", "number_format", "put_number", "put_text", "shown_value", "split_text"]

# Excel reads "_x0041_" as a coded letter A; a person who typed it meant it.
_CODE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
# What a workbook's XML cannot hold; a program that exports text leaves such letters in it, and they come by pasting.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA_LIKE = ("=", "+", "-", "@", "'")
# Before this day Excel's calendar is one day off, or ends.
_FIRST_DAY = dt.date(1900, 3, 1)


def shown_value(column: Column, value: Any, locale: Locale) -> Any:
    """What stands in the cell: text, a number, a date, or None for a field that holds its empty default."""
    if value is None or value == []:
        return None
    if column.kind in ("choice", "bool"):
        if column.kind == "bool" and value == column.default:
            return None
        return choice_label(locale, column.table, column.field, value)
    if column.kind == "choices":
        return ", ".join(choice_label(locale, column.table, column.field, item) for item in value)
    if column.kind == "needs":
        return "; ".join(f"{need.resource}={written_number(need.amount, locale.lang)}" for need in value)
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    if isinstance(value, dt.date) and value < _FIRST_DAY:
        return value.isoformat()
    return value


def split_text(text: str | Bilingual | None, lang: Lang) -> tuple[str | None, str | None]:
    """A text as the workbook's language has it, and as the other has it where both are given."""
    if isinstance(text, Bilingual):
        return (text.vi, text.en) if lang == "vi" else (text.en, text.vi)
    return text, None


def put_text(cell: Any, text: str) -> None:
    """Write a text so that no program takes it for a formula, a number, an error or a coded letter.

    A letter no workbook can hold is written as Excel codes it (``_x000B_``), and so read again as it was.
    """
    cell.value = _UNWRITABLE.sub(lambda m: f"_x{ord(m[0]):04X}_", _CODE_LIKE.sub("_x005F_", text))
    cell.data_type = "s"
    if text.startswith(_FORMULA_LIKE):
        cell.quotePrefix = True


def put_number(cell: Any, value: float) -> None:
    """Write a number with all its digits, whole numbers as whole numbers."""
    whole = float(value).is_integer() and abs(value) < 1e15
    cell.value = int(value) if whole else value
    if not whole and float(f"{value:.16g}") != value:
        # openpyxl writes 16 digits; a few numbers need the 17th to come back the same.
        cell._value = repr(value)
        cell.data_type = "n"


def number_format(value: float | None, unit: str | None) -> str:
    """The Excel format of an amount: as many decimals as it has, and a % sign for a share."""
    if unit == "share":
        return f"0{_decimals(value, 2, 2)}%" if value is not None else "General"
    if value is None:
        return "#,##0" if unit == "money" else "General"
    return f"#,##0{_decimals(value, 0, 4)}"


def _decimals(value: float | None, shift: int, most: int) -> str:
    exponent = Decimal(repr(float(value or 0))).normalize().as_tuple().exponent
    digits = min(max(-int(exponent) - shift, 0), most)
    return "." + "0" * digits if digits else ""


def date_format(lang: Lang) -> str:
    """Day first in Vietnamese; in English the month is a word, for 02/03 has two readings."""
    return "dd/mm/yyyy" if lang == "vi" else "d mmm yyyy"
