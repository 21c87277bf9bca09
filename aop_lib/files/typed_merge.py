"""Typed rows and a file that both changed since they last were the same: each field takes the side that changed it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from aop_lib.files.schema import columns
from aop_lib.files.typed_codes import new_code
from aop_lib.files.typed_plan import Typed, TypedRow

__all__ = ["MergedTyped", "merge_typed", "renamed"]

_KEYED = {"figures": ("measures",), "scenario_values": ("scenarios", "measures")}
"""Tables whose keys are made of the codes of others."""


@dataclass(frozen=True)
class MergedTyped:
    """The rows of both sides. ``theirs`` says that the file brought something new; ``clashed`` names (table, key) of
    rows that both sides changed in one field, where the file's value was taken."""

    rows: dict[str, list[TypedRow]]
    theirs: bool = False
    clashed: list[tuple[str, str]] = field(default_factory=list)


def merge_typed(base: Typed, ours: Typed, theirs: Typed) -> MergedTyped:
    """What was typed (``ours``) and what a file says now (``theirs``), both begun from ``base``.

    Where both changed one field, the file wins. A row one side took out and the other changed stays.

    >>> base = {"goals": [{"id": "G1", "name": "a", "why": ""}]}
    >>> ours = {"goals": [{"id": "G1", "name": "typed", "why": ""}]}
    >>> theirs = {"goals": [{"id": "G1", "name": "a", "why": "in Excel"}]}
    >>> merge_typed(base, ours, theirs).rows["goals"]
    [{'id': 'G1', 'name': 'typed', 'why': 'in Excel'}]
    """
    for table in list(ours):
        ours = _apart(table, base, ours, theirs)
    made = MergedTyped({}, any(_by_key(base, t) != _by_key(theirs, t) for t in theirs))
    for table in theirs:
        made.rows[table] = _table(table, base, ours, theirs, made.clashed)
    return made


def _by_key(rows: Typed, table: str) -> dict[str, TypedRow]:
    return {row["id"]: row for row in rows.get(table, ())}


def _apart(table: str, base: Typed, ours: Typed, theirs: Typed) -> Typed:
    """Rows both sides added under one code are two rows: ours takes another code."""
    known, mine, other = _by_key(base, table), _by_key(ours, table), _by_key(theirs, table)
    if not any(column.field == "id" for column in columns(table)) or table == "company":
        return ours
    taken = {*known, *mine, *other}
    for key in [k for k in mine if k in other and k not in known and mine[k] != other[k]]:
        numbered = (f"{key}_{number}" for number in range(2, len(taken) + 3))
        fresh = next(c for c in numbered if c not in taken) if table == "measures" else new_code(table, taken)
        taken.add(fresh)
        ours = renamed(ours, table, key, fresh)
    return ours


def _table(table: str, base: Typed, ours: Typed, theirs: Typed, clashed: list[tuple[str, str]]) -> list[TypedRow]:
    known, mine, other = _by_key(base, table), _by_key(ours, table), _by_key(theirs, table)
    rows: dict[str, TypedRow] = {}
    for key in _order(list(known), list(mine), list(other)):
        if key in mine and key in other:
            rows[key] = _row(known.get(key, {}), mine[key], other[key], clashed, table)
        elif key in mine and (key not in known or mine[key] != known[key]):
            rows[key] = mine[key]
        elif key in other and (key not in known or other[key] != known[key]):
            rows[key] = other[key]
    return list(rows.values())


def _order(known: Sequence[str], mine: Sequence[str], other: Sequence[str]) -> list[str]:
    """The file's order where the file changed it, else the order in the form; what only one side has comes after."""
    first, second = (
        (mine, other)
        if [k for k in other if k in known] == [k for k in known if k in other]
        else (
            other,
            mine,
        )
    )
    return [*first, *(key for key in second if key not in first)]


def _row(known: TypedRow, mine: TypedRow, other: TypedRow, clashed: list[tuple[str, str]], table: str) -> TypedRow:
    made = dict(other)
    for name, value in mine.items():
        before = known.get(name)
        if name not in other or value == other[name] or value == before:
            made.setdefault(name, value)
        elif other[name] == before:
            made[name] = value
        else:
            clashed.append((table, mine["id"]))
    return made


def renamed(typed: Typed, table: str, old: str, new: str) -> dict[str, list[TypedRow]]:
    """The rows with a code of ``table`` changed wherever it stands: in its row, in references, in formulas."""
    return {t: [_renamed_row(t, row, table, old, new) for row in rows] for t, rows in typed.items()}


def _renamed_row(table: str, row: TypedRow, target: str, old: str, new: str) -> TypedRow:
    made: TypedRow = dict(row)
    if table == target and row["id"] == old:
        made["id"] = new
    for column in columns(table):
        value = made.get(column.field)
        if (table, column.field, target) == ("measures", "formula", "measures") and isinstance(value, str):
            made[column.field] = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new, value)
        elif column.ref == target:
            made[column.field] = _renamed_value(value, old, new)
    if target in _KEYED.get(table, ()):
        made["id"] = "|".join(new if part == old else part for part in str(made["id"]).split("|"))
    return made


def _renamed_value(value: Any, old: str, new: str) -> Any:
    if isinstance(value, list):
        return [_renamed_value(item, old, new) for item in value]
    if isinstance(value, Mapping):
        return {**value, "resource": new if value["resource"] == old else value["resource"]}
    return new if value == old else value
