"""The columns of each table, read off the plan's record classes, so that no list of fields stands twice."""

from __future__ import annotations

import datetime as dt
import types
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from aop_lib.plan import TABLES, Bilingual, Company, Need, Quantity, Record, references

__all__ = ["Column", "ColumnKind", "columns", "record_class"]

ColumnKind = Literal[
    "text", "line", "codes", "choice", "choices", "bool", "int", "ints", "number", "months", "date", "needs"
]


@dataclass(frozen=True)
class Column:
    """One field of a table: what it holds, what it may hold, and where its codes lead.

    ``default`` is what an empty cell means; ``quantity`` tells what a number counts.
    """

    table: str
    field: str
    kind: ColumnKind
    required: bool
    default: Any = None
    choices: tuple[str, ...] = ()
    ref: str | None = None
    quantity: str | None = None

    @property
    def is_code(self) -> bool:
        """Whether the field holds codes of this or another table."""
        return self.field == "id" or self.ref is not None


def record_class(table: str) -> type[Record]:
    """The class of a table's rows; ``company`` counts as a table of one row."""
    return Company if table == "company" else TABLES[table]


@cache
def columns(table: str) -> tuple[Column, ...]:
    """The columns of a table in the order of its record class."""
    record = record_class(table)
    refs = references(record)
    return tuple(
        Column(
            table,
            name,
            kind=_kind(info.annotation),
            choices=_values(info.annotation),
            required=info.is_required(),
            default=None if info.is_required() else info.get_default(call_default_factory=True),
            ref="resources" if name == "needs" and table == "initiatives" else refs.get(name),
            quantity=next((m.kind for m in info.metadata if isinstance(m, Quantity)), None),
        )
        for name, info in record.model_fields.items()
    )


def _kind(annotation: Any) -> ColumnKind:
    bare = _bare(annotation)
    if bare is Bilingual:
        return "text"
    if get_origin(bare) is Literal:
        return "choice"
    if get_origin(bare) is list:
        item = _bare(get_args(bare)[0])
        if get_origin(item) is Literal:
            return "choices"
        lists: dict[Any, ColumnKind] = {Need: "needs", float: "months", int: "ints", str: "codes"}
        return lists[item]
    scalars: dict[Any, ColumnKind] = {bool: "bool", int: "int", float: "number", dt.date: "date", str: "line"}
    return scalars[bare]


def _values(annotation: Any) -> tuple[str, ...]:
    """The values of a choice, or of each item of a list of choices."""
    bare = _bare(annotation)
    item = _bare(get_args(bare)[0]) if get_origin(bare) is list else bare
    return get_args(item) if get_origin(item) is Literal else ()


def _bare(annotation: Any) -> Any:
    """The type under ``Annotated`` and ``| None``; text in one or both languages counts as ``Bilingual``."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    if get_origin(annotation) in (types.UnionType, Union):
        options = [_bare(a) for a in get_args(annotation) if a is not type(None)]
        return Bilingual if Bilingual in options else options[0]
    return annotation
