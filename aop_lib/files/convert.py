"""From a cell to the value of one field. Raises ``Trouble`` where the cell has no reading, or more than one."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable
from typing import Any

from aop_lib.files.cells import Cell, Trouble
from aop_lib.files.dates import parse_date
from aop_lib.files.labels import choice_from_text, choice_label, nearest
from aop_lib.files.numbers import Number, parse_number
from aop_lib.files.schema import Column
from aop_lib.locale import LANGUAGES, Locale

__all__ = ["convert", "to_number"]

_YES = frozenset(("có", "yes", "y", "x", "true", "đúng", "✓", "✔", "1"))
_NO = frozenset(("không", "no", "n", "false", "sai", "0"))
_NEED_GAP = re.compile(r"[;\n]|,(?=\s*[^\W\d][\w.\-]*\s*[=:])")


def convert(column: Column, cell: Cell) -> Any:
    """The value of any field but an amount (see ``to_number``), ready for the record class."""
    return _CONVERTERS[column.kind](column, cell)


def to_number(cell: Cell, unit: str | None) -> Number:
    """An amount in its unit; a share is a fraction however it was written. ``unit`` is None where nobody knows.

    Raises ``Trouble``: beside those of ``parse_number``, ``share_or_percent`` (45 where a share stands),
    ``percent_not_share`` (45 % where money stands) and ``date_not_number``.
    """
    number = _number(cell)
    if unit == "share" and not number.percent and abs(number.value) >= 1:
        raise Trouble("share_or_percent", small=f"{number.value:.10g}%", large=f"{number.value * 100:.10g}%")
    if number.percent and unit not in ("share", None):
        raise Trouble("percent_not_share")
    return number


def _number(cell: Cell) -> Number:
    value = cell.value
    if isinstance(value, dt.date):
        raise Trouble("date_not_number")
    if isinstance(value, bool | list | dict):
        raise Trouble("not_a_number")
    if isinstance(value, str):
        return parse_number(value)
    # A YAML number keeps its text, so that 1.234 is asked about there as it is in a workbook.
    if cell.text and re.fullmatch(r"[+-]?[1-9]\d{0,2}\.\d{3}", cell.text):
        parse_number(cell.text)
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise Trouble("not_finite")
    return Number(number, cell.percent)


def _text(column: Column, cell: Cell) -> Any:
    if not isinstance(cell.value, dict):
        return _line(column, cell)
    unknown = next((key for key in cell.value if key not in LANGUAGES), None)
    if unknown is not None:
        raise Trouble("both_languages", cell)
    given = {lang: _line(column, part) for lang, part in cell.value.items() if not part.blank}
    if len(given) == len(LANGUAGES):
        return given
    return next(iter(given.values()), None)


def _line(column: Column, cell: Cell) -> str:
    value = cell.value
    if isinstance(value, bool | list | dict):
        raise Trouble("text_expected", cell)
    if isinstance(value, dt.date):
        return value.isoformat()[:10]
    if isinstance(value, float) and column.is_code and not value.is_integer():
        raise Trouble("code_number", cell)
    if isinstance(value, float):
        return cell.text or (str(int(value)) if value.is_integer() else repr(value))
    return (cell.text or str(value)).replace("\r\n", "\n").replace("\r", "\n")


def _codes(column: Column, cell: Cell) -> list[str]:
    if isinstance(cell.value, list):
        return [_line(column, part).strip() for part in cell.value if not part.blank]
    return [code for code in re.split(r"[,;\s]+", _line(column, cell)) if code]


def _choice(column: Column, cell: Cell) -> str:
    text = _line(column, cell)
    value = choice_from_text(column.table, column.field, column.choices, text)
    if value is not None:
        return value
    near = nearest(
        text, (choice_label(Locale(lang), column.table, column.field, c) for lang in LANGUAGES for c in column.choices)
    )
    raise Trouble("choice_unknown", cell, choices="|".join(column.choices), **({"near": near} if near else {}))


def _choices(column: Column, cell: Cell) -> list[str]:
    if isinstance(cell.value, list):
        return [_choice(column, part) for part in cell.value if not part.blank]
    parts = (part.strip() for part in re.split(r"[,;\n]+", _line(column, cell)))
    return [_choice(column, Cell(part, cell.place)) for part in parts if part]


def _bool(column: Column, cell: Cell) -> bool:
    if isinstance(cell.value, bool):
        return cell.value
    text = str(int(cell.value)) if cell.value in (0, 1) else _line(column, cell).strip().casefold()
    if text in _YES or text in _NO:
        return text in _YES
    raise Trouble("yes_no")


def _int(column: Column, cell: Cell) -> int:
    number = _number(cell)
    if number.percent or not number.value.is_integer():
        raise Trouble("whole_number", cell)
    return int(number.value)


def _ints(column: Column, cell: Cell) -> list[int]:
    if isinstance(cell.value, list):
        return [_int(column, part) for part in cell.value if not part.blank]
    if not isinstance(cell.value, str):
        return [_int(column, cell)]
    return [_int(column, Cell(part, cell.place)) for part in re.split(r"[,;\s]+", cell.value) if part]


def _date(column: Column, cell: Cell) -> dt.date:
    if isinstance(cell.value, dt.datetime):
        return cell.value.date()
    if isinstance(cell.value, dt.date):
        return cell.value
    if not isinstance(cell.value, str):
        raise Trouble("not_a_date")
    return parse_date(cell.value)


def _needs(column: Column, cell: Cell) -> list[dict[str, Any]]:
    if isinstance(cell.value, list):
        return [_need(part) for part in cell.value if not part.blank]
    found = []
    for part in _NEED_GAP.split(_line(column, cell)):
        code, sign, amount = part.replace(":", "=").rpartition("=")
        if not part.strip():
            continue
        if not sign or not code.strip():
            raise Trouble("needs_form", Cell(part.strip(), cell.place))
        found.append({"resource": code.strip(), "amount": _amount(Cell(amount.strip(), cell.place))})
    return found


def _need(cell: Cell) -> dict[str, Any]:
    if not isinstance(cell.value, dict) or set(cell.value) != {"resource", "amount"}:
        raise Trouble("needs_form", cell)
    resource = cell.value["resource"]
    if isinstance(resource.value, bool | float | list | dict) or resource.blank:
        raise Trouble("needs_form", resource)
    return {"resource": str(resource.value).strip(), "amount": _amount(cell.value["amount"])}


def _amount(cell: Cell) -> float:
    try:
        number = _number(cell)
    except Trouble as trouble:
        trouble.cell = cell
        raise
    if number.percent:
        raise Trouble("percent_not_share", cell)
    return number.value


_CONVERTERS: dict[str, Callable[[Column, Cell], Any]] = {
    "text": _text,
    "line": _line,
    "codes": _codes,
    "choice": _choice,
    "choices": _choices,
    "bool": _bool,
    "int": _int,
    "ints": _ints,
    "date": _date,
    "needs": _needs,
}
