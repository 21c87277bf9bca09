"""Whether a file of answers stands on the same plan: what it holds beside answers must be what the plan says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aop_lib.files.answers import ANSWERS
from aop_lib.files.labels import plain
from aop_lib.files.merge_words import row_name, value_shown
from aop_lib.files.problem import Places, Problem
from aop_lib.files.schema import Column, columns
from aop_lib.plan import TABLES, Bilingual, Plan, Text

__all__ = ["context_problems", "of_another_plan"]


def of_another_plan(base: Plan, file: str, part: Plan, places: Places) -> Iterator[Problem]:
    """That the file belongs to another company, or to another year."""
    for column in (c for c in columns("company") if c.field in ("name", "year")):
        mine, theirs = getattr(base.company, column.field), getattr(part.company, column.field)
        named_alike = column.field == "name" and _words(mine) & _words(theirs)
        if mine != theirs and not named_alike:
            yield _differs(f"merge_{column.field}", file, column, 0, (theirs, mine), places)


def context_problems(
    base: Plan, file: str, part: Plan, places: Places, unknown: frozenset[str] = frozenset()
) -> Iterator[Problem]:
    """Every field in which the file contradicts the plan, and every row the plan does not have.

    What the file leaves empty says nothing: an answer sheet is handed out without much of the plan. ``unknown`` are
    departments reported already.
    """
    for column in columns("company"):
        # A department may have its file in the language it works in.
        if column.field not in ("name", "year", "language"):
            theirs, mine = getattr(part.company, column.field), getattr(base.company, column.field)
            if not _agrees(column, theirs, mine):
                yield _differs("merge_context", file, column, 0, (theirs, mine), places)
    for table in (t for t in TABLES if t not in ANSWERS):
        for number, row in enumerate(part.rows(table)):
            if table != "parties" or row.id not in unknown:
                yield from _row_problems(base, file, table, number, row, places)


def _row_problems(base: Plan, file: str, table: str, number: int, row: Any, places: Places) -> Iterator[Problem]:
    if not hasattr(row, "id"):
        if not any(all(_agrees(c, *_both(c, row, mine)) for c in columns(table)) for mine in base.rows(table)):
            yield Problem("merge_row", table, number, None, "", {"file": file}, places.find(table, number))
        return
    mine = next((r for r in base.rows(table) if r.id == row.id), None)
    if mine is None:
        yield Problem("merge_code", table, number, "id", row.id, {"file": file}, places.find(table, number, "id"))
        return
    for column in columns(table):
        values = _both(column, row, mine)
        if not _agrees(column, *values):
            yield _differs("merge_context", file, column, number, values, places, row.id)


def _both(column: Column, row: Any, mine: Any) -> tuple[Any, Any]:
    return getattr(row, column.field), getattr(mine, column.field)


def _agrees(column: Column, theirs: Any, mine: Any) -> bool:
    """Whether the file says what the plan says, or nothing; a text is the same in either of its languages."""
    if theirs is None or theirs == [] or theirs is False or theirs == mine:
        return True
    if column.kind == "months":
        return all(month is None or month == own for month, own in zip(theirs, mine, strict=True))
    return column.kind == "text" and not isinstance(theirs, Bilingual) and theirs in _texts(mine)


def _texts(text: Text | None) -> set[str]:
    if text is None:
        return set()
    return {text.en, text.vi} if isinstance(text, Bilingual) else {text}


def _words(text: Text | None) -> set[str]:
    return {plain(one) for one in _texts(text)}


def _differs(
    code: str, file: str, column: Column, number: int, values: tuple[Any, Any], places: Places, row: str = ""
) -> Problem:
    theirs, mine = (value_shown(column, value) if column.kind != "int" else str(value) for value in values)
    shown: dict[str, Text] = {"file": file, "theirs": theirs, "mine": mine, "row": row_name(column.table, row)}
    return Problem(code, column.table, number, column.field, "", shown, places.find(column.table, number, column.field))
