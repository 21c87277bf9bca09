"""Whole plans for property tests: every table and field, awkward texts and numbers, references that lead on."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any, get_args

from hypothesis import strategies as st

from aop_lib.files.schema import Column, columns, record_class
from aop_lib.plan import TABLES, Plan

__all__ = ["lines", "plans", "texts"]

_AWKWARD = (
    "=1+1",
    "+84 901 234 567",
    "-5",
    "@SUM(A1)",
    "'quoted'",
    '"double"',
    "_x0041_",
    "_x005F_x0041_",
    "x005F_",
    "#REF!",
    "#N/A",
    "1.234",
    "1,234.5",
    "45%",
    "0.30",
    "NO",
    "yes",
    "null",
    "~",
    "true",
    "2026-02-13",
    "01/02/2026",
    "- a dash",
    "a: b",
    "a #b",
    "{x}",
    "[x]",
    "&anchor",
    "*star",
    "!tag",
    "|",
    ">",
    "%",
    "`tick`",
    "two\nlines",
    "indented\n    line\n\nblank",
    "trailing \nspace",
    "tab-like\u00a0space",
    "line\u2028separator",
    "zero\u200bwidth",
    "\ufeffmark",
    "Đẩy mạnh bán hàng",
    "e\u0301",
    "🙂 ok",
    "<b>&amp;</b>",
    "{{ cell }}",
    "C:\\temp\\n",
    "#",
    "# own",
    "có",
    "x" * 300,
)
_NUMBERS = (0.0, -0.0, 1.0, 0.45, 1.234, -12.345, 999.999, 45.0, 0.1 + 0.2, 1e22, 1e-7, 5e-324, 1.7e308, 14400.0)
_CODES = ("G1", "k.1-2", "phòng_KD", "1", "001", "2026", "T1", "a" * 40, "x", "NO", "null", "1.0", "Đ", "_a")
_LETTERS = st.sampled_from("abcXYZđĐộ019_")


def _holdable(text: str) -> bool:
    tidy = unicodedata.normalize("NFC", text.strip())
    return tidy == text and 0 < len(text) <= 4000 and not any(c in text for c in "\ufffe\uffff")


lines = st.one_of(
    st.sampled_from([t for t in _AWKWARD if _holdable(t)]),
    st.text(st.one_of(st.characters(exclude_categories=("Cc", "Cs", "Cn")), st.just("\n")), min_size=1, max_size=30)
    .map(lambda t: unicodedata.normalize("NFC", t).strip())
    .filter(_holdable),
)
texts = st.one_of(lines, st.fixed_dictionaries({"en": lines, "vi": lines}))


@cache
def _codes(table: str) -> st.SearchStrategy[list[str]]:
    if table == "measures":
        code = st.builds(str.__add__, st.sampled_from("abĐ_"), st.text(_LETTERS, max_size=8))
    else:
        code = st.one_of(st.sampled_from(_CODES), st.text(_LETTERS, min_size=1, max_size=8))
    return st.lists(code, max_size=3, unique=True)


def _marks(annotation: Any, metadata: Any = ()) -> list[Any]:
    """Every mark on a field, also those inside ``Annotated[int, Field(ge=1)] | None``."""
    inner = [m for arg in get_args(annotation) for m in _marks(arg, getattr(arg, "__metadata__", ()))]
    return [*metadata, *(m for mark in metadata for m in getattr(mark, "metadata", ())), *inner]


def _bounds(column: Column) -> tuple[float | None, float | None]:
    field = record_class(column.table).model_fields[column.field]
    marks = _marks(field.annotation, field.metadata)
    low = next((m.ge for m in marks if hasattr(m, "ge")), None)
    return low, next((m.le for m in marks if hasattr(m, "le")), None)


def _number(column: Column) -> st.SearchStrategy[float]:
    low, high = _bounds(column)
    known = [n for n in _NUMBERS if (low is None or n >= low) and (high is None or n <= high)]
    return st.sampled_from(known) | st.floats(low, high, allow_nan=False, allow_infinity=False)


_PATTERNS = {
    "period": st.sampled_from(["2026", "2026-Q3"]),
    "currency": st.sampled_from(["VND", "USD"]),
    "item": st.sampled_from(["C1.1", "C8.3"]),
}


def _value(column: Column, ids: dict[str, list[str]]) -> st.SearchStrategy[Any]:
    known = ids.get(column.ref or "", [])
    if column.field in _PATTERNS and column.kind == "line":
        return _PATTERNS[column.field]
    if column.kind == "needs":
        need = st.fixed_dictionaries({"resource": st.sampled_from(known or [""]), "amount": st.floats(0, 1e9)})
        return st.lists(need, max_size=2) if known else st.just([])
    if column.ref is not None:
        one = st.sampled_from(known or [""])
        return (st.lists(one, max_size=3) if known else st.just([])) if column.kind == "codes" else one
    return _plain(column.table, column.field)


@cache
def _plain(table: str, field: str) -> st.SearchStrategy[Any]:
    """Values that depend on nothing but the column; made once, for making them took as long as drawing from them."""
    column = next(c for c in columns(table) if c.field == field)
    low, high = _bounds(column)
    kinds: dict[str, Callable[[], st.SearchStrategy[Any]]] = {
        "text": lambda: texts,
        "line": lambda: lines,
        "bool": st.booleans,
        "int": lambda: st.integers(int(low or 0), int(high or 100)),
        "ints": lambda: st.lists(st.integers(1, 12), max_size=4),
        "number": lambda: _number(column),
        "months": lambda: st.lists(st.none() | _number(column), min_size=12, max_size=12),
        "date": lambda: st.dates(dt.date(1850, 1, 1), dt.date(2200, 1, 1)),
        "choice": lambda: st.sampled_from(column.choices),
        "choices": lambda: st.lists(st.sampled_from(column.choices), max_size=3),
    }
    return kinds[column.kind]()


@st.composite
def _row(draw: st.DrawFn, table: str, ids: dict[str, list[str]], code: str | None = None) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for column in columns(table):
        empty_target = column.ref is not None and not ids[column.ref]
        if column.field == "id":
            row["id"] = code
        elif (table, column.field) == ("measures", "formula"):
            # Only of measures above this one, so that no formula comes back to itself.
            above = ids["measures"][: ids["measures"].index(str(code))]
            parts = draw(st.lists(st.sampled_from(above), max_size=2)) if above else []
            row |= {"formula": draw(st.sampled_from([" + ", " / ", " * "])).join(parts)} if parts else {}
        elif column.required or (not empty_target and draw(st.booleans())):
            row[column.field] = draw(_value(column, ids))
    return row


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A whole plan; about one table in three has rows."""
    ids = {table: draw(_codes(table)) if draw(st.integers(0, 2)) == 0 else [] for table in TABLES}
    tables: dict[str, Any] = {}
    for table in TABLES:
        fields = {c.field for c in columns(table)}
        needed = [c.ref for c in columns(table) if c.required and c.ref is not None]
        if any(not ids[ref] for ref in needed):
            ids[table] = []
    for table in TABLES:
        fields = {c.field for c in columns(table)}
        needed = [c.ref for c in columns(table) if c.required and c.ref is not None]
        if "id" in fields:
            tables[table] = [draw(_row(table, ids, code)) for code in ids[table]]
        elif all(ids[ref] for ref in needed) and draw(st.booleans()):
            tables[table] = draw(st.lists(_row(table, ids), max_size=2))
    return Plan.model_validate({"company": draw(_row("company", ids)), **tables})
