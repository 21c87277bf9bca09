"""Between a cell of a file and what a person types for it: each way gives back what the other one made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from aop_lib.files.cells import Cell, Trouble
from aop_lib.files.convert import convert, to_number
from aop_lib.files.numbers import written_number, written_share
from aop_lib.files.problem import NOWHERE
from aop_lib.files.schema import Column
from aop_lib.plan import Lang

__all__ = ["cell_of", "empty_value", "is_blank", "typed_value"]

_MONTHS = 12
_LISTS = ("codes", "choices", "needs", "ints")


def empty_value(kind: str) -> Any:
    """What a field of a kind holds before anything is typed."""
    if kind == "months":
        return [""] * _MONTHS
    return [] if kind in _LISTS else ""


def is_blank(cell: Cell | None) -> bool:
    """Whether there is no cell, or nothing in it."""
    return cell is None or cell.blank


def typed_value(column: Column, cell: Cell | None, unit: str | None, lang: Lang) -> Any:
    """What a cell says, as a person types it in ``lang``; a cell that cannot be read stands as it is."""
    if cell is None or cell.blank:
        return empty_value(column.kind)
    if column.kind == "months":
        months = cell.value if isinstance(cell.value, list) else [cell]
        texts = [_amount(part, unit, lang) for part in months[:_MONTHS]]
        return texts + [""] * (_MONTHS - len(texts))
    if column.kind == "number":
        return _amount(cell, unit, lang)
    if column.kind == "text" and isinstance(cell.value, Mapping):
        return _text(cell.value, lang)
    try:
        value = convert(column, cell)
    except Trouble:
        return _unreadable(column, cell)
    return _worded(value, lang)


def cell_of(column: Column, value: Any, before: Cell | None, lang: Lang) -> Cell:
    """The cell a typed value makes, in the place of the cell it was typed over."""
    place = before.place if before is not None else NOWHERE
    if column.kind == "months":
        return Cell([Cell(text, part.place) for text, part in zip(value, _parts(before), strict=True)], place)
    if column.kind == "needs" and isinstance(value, list):
        named = [need for need in value if need["resource"] and str(need["amount"]).strip()]
        return Cell([Cell({name: Cell(need[name], place) for name in need}, place) for need in named], place)
    if isinstance(value, list):
        return Cell([Cell(item, place) for item in value], place)
    if column.kind == "text" and before is not None and isinstance(before.value, Mapping) and value.strip():
        old = before.value.get(lang)
        return Cell({**before.value, lang: Cell(value, old.place if old is not None else place)}, place)
    return Cell(value, place)


def _parts(before: Cell | None) -> list[Cell]:
    parts = before.value if before is not None and isinstance(before.value, list) else []
    return (list(parts) + [Cell(None)] * _MONTHS)[:_MONTHS]


def _amount(cell: Cell, unit: str | None, lang: Lang) -> str:
    if cell.blank:
        return ""
    try:
        number = to_number(cell, unit)
    except Trouble:
        return _as_it_stands(cell)
    if isinstance(cell.value, str):
        return cell.value.strip()
    if number.percent or unit == "share":
        return written_share(number.value, lang)
    return written_number(number.value, lang)


def _text(parts: Mapping[str, Cell], lang: Lang) -> str:
    given = {name: part for name, part in parts.items() if not part.blank}
    shown = given.get(lang) or next(iter(given.values()))
    return str(shown.value).replace("\r\n", "\n").strip()


def _worded(value: Any, lang: Lang) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, list):
        return [_item(item, lang) for item in value]
    return value.strip()


def _item(item: Any, lang: Lang) -> Any:
    if isinstance(item, dict):
        return {"resource": item["resource"], "amount": written_number(item["amount"], lang)}
    return str(item)


def _unreadable(column: Column, cell: Cell) -> Any:
    if column.kind in ("codes", "choices", "ints"):
        parts = cell.value if isinstance(cell.value, list) else [cell]
        return [_as_it_stands(part) for part in parts if not part.blank]
    return _as_it_stands(cell)


def _as_it_stands(cell: Cell) -> str:
    value = cell.value
    if isinstance(value, list):
        return "; ".join(_as_it_stands(part) for part in value)
    if isinstance(value, Mapping):
        return " = ".join(_as_it_stands(part) for part in value.values())
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float) and cell.percent:
        return f"{value * 100:.10g}%"
    return (cell.text or str(value)).strip()
