"""Rows of a sheet that is being changed: which Excel row each takes, and moving what stands in a row to another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from typing import Any

__all__ = ["move_rows", "row_numbers"]


def row_numbers(
    sheet: Any, header_row: int, fields: Sequence[int], old: Iterable[int | None], new: Sequence[int | None]
) -> list[int]:
    """The Excel row of each new row, in order: rows that were there keep theirs as long as their order is the same.

    ``old`` and ``new`` are the Excel rows they had, ``None`` for a row that is new; new rows go below the last one.
    """
    kept = [number for number in new if number is not None]
    gone = {number for number in old if number is not None} - set(kept)
    last = max(kept, default=header_row)
    free: list[int] = []
    while len(free) < len(new) - len(kept):
        last += 1
        if last in gone or all(sheet.cell(last, column).value is None for column in fields):
            free.append(last)
    return sorted([*kept, *free])


def move_rows(sheet: Any, moved: Mapping[int, int], fields: Sequence[int], values: dict[str, Any]) -> None:
    """Move what stands in rows (Excel row -> Excel row) with its looks and notes.

    Formulas beside the table's own columns stay: they belong to the row, not to what it holds. ``values`` are the
    values formulas had, by cell; they move along.
    """
    moved = {old: new for old, new in moved.items() if old != new}
    if not moved:
        return
    known = {row: {c: sheet.cell(row, c) for c in range(1, sheet.max_column + 1)} for row in {*moved, *moved.values()}}
    taken = {row: {c: _taken(cell) for c, cell in cells.items()} for row, cells in known.items()}
    at = {row: {c: values.pop(cell.coordinate, None) for c, cell in cells.items()} for row, cells in known.items()}
    for row in set(moved) | set(moved.values()):
        for column in fields:
            if row not in moved.values():
                known[row][column].value = None
    for old, new in moved.items():
        for column, cell in known[new].items():
            if column not in fields and (_is_formula(taken[old][column]) or _is_formula(taken[new][column])):
                continue
            _put(cell, taken[old][column], known[old][column].coordinate)
            if at[old][column] is not None:
                values[cell.coordinate] = at[old][column]
    stay = {row for row in known if row not in moved and row not in moved.values()}
    for row in stay:
        values.update({cell.coordinate: at[row][c] for c, cell in known[row].items() if at[row][c] is not None})


def _taken(cell: Any) -> tuple[Any, str, Any, Any]:
    return cell._value, cell.data_type, copy(cell._style), cell.comment


def _is_formula(taken: tuple[Any, str, Any, Any]) -> bool:
    return taken[1] == "f"


def _put(cell: Any, taken: tuple[Any, str, Any, Any], origin: str) -> None:
    from openpyxl.comments import Comment
    from openpyxl.formula.translate import Translator

    value, kind, style, note = taken
    if kind == "f" and isinstance(value, str):
        value = Translator(value, origin=origin).translate_formula(cell.coordinate)
    cell._value, cell.data_type, cell._style = value, kind, style
    cell.comment = Comment(note.text, note.author) if note is not None else None
