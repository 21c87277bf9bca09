"""The words of a row (choices, codes, texts), read without its amounts: an amount's unit stands among them."""

from __future__ import annotations

from typing import Any

from aop_lib.files.cells import RawRow, Trouble
from aop_lib.files.convert import convert
from aop_lib.files.schema import columns

__all__ = ["words_of"]

_WORDS = ("choice", "line")


def words_of(table: str, row: RawRow) -> dict[str, Any]:
    """Field -> value of the choices and codes of a row that can be read."""
    words: dict[str, Any] = {}
    for column in columns(table):
        cell = row.cells.get(column.field)
        if column.kind in _WORDS and cell is not None and not cell.blank:
            try:
                words[column.field] = convert(column, cell)
            except Trouble:
                continue
    return words
