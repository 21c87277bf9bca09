"""A plan typed field by field over the plan a file holds: what was not typed is carried over as the file has it.

A typed row is a mapping ``{"id": key, field: value}``; values are what a person types, as JSON holds it: a string for
most fields, twelve strings for months, a list of codes, a list of ``{"resource", "amount"}`` for needs. They are read
exactly as the cells of a workbook are, so that no number, date or choice is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from aop_lib.files.assemble import assemble
from aop_lib.files.cells import Cell, RawPlan, RawRow
from aop_lib.files.problem import NOWHERE, Problem
from aop_lib.files.schema import Column, columns
from aop_lib.files.typed_cells import cell_of, is_blank, typed_value
from aop_lib.files.typed_codes import row_keys
from aop_lib.files.units import Units
from aop_lib.files.words import words_of
from aop_lib.plan import TABLES, Lang, Plan

__all__ = ["Shown", "Typed", "TypedPlan", "TypedRow", "laid_over", "read_typed", "typed_rows"]

TypedRow = dict[str, Any]
Typed = Mapping[str, Sequence[TypedRow]]
"""Table -> its typed rows; the company is a table of one row."""
Shown = Mapping[str, Sequence[str]]
"""Table -> the fields that can be typed. A table that is not here is carried over whole."""

_CONTENT = frozenset(("text", "line", "codes", "choices", "number", "months", "date", "needs", "int"))
_KEY_FIELDS = {
    "figures": ("measure", "kind", "year"),
    "ticks": ("item",),
    "scenario_values": ("scenario", "measure"),
}
_OF_A_CELL = ("formula_no_value", "cell_error")


@dataclass(frozen=True)
class TypedPlan:
    """What was typed, read as a plan: the plan (or what could be had of it), the problems, the keys of the raw rows."""

    raw: RawPlan
    plan: Plan | None
    problems: Sequence[Problem]
    keys: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def beside(self, table: str) -> dict[tuple[str, str], list[Problem]]:
        """The problems of a table's fields by (key of the row, field)."""
        found: dict[tuple[str, str], list[Problem]] = {}
        for problem in self.problems:
            keys = self.keys.get(table, ())
            if problem.table == table and problem.field and problem.row is not None and problem.row < len(keys):
                found.setdefault((keys[problem.row], problem.field), []).append(problem)
        return found

    def elsewhere(self, shown: Shown) -> list[Problem]:
        """The problems that stand beside no field that can be typed."""
        return [p for p in self.problems if p.row is None or p.field not in shown.get(p.table or "", ())]


def typed_rows(raw: RawPlan, shown: Shown, lang: Lang) -> dict[str, list[TypedRow]]:
    """The rows of a file as a person would type them in the language ``lang``, unreadable cells as they stand."""
    units = _units(raw)
    return {
        table: [
            {"id": key, **_typed_row(table, row, names, units, lang)}
            for key, row in zip(row_keys(table, _raw_rows(raw, table)), _raw_rows(raw, table), strict=True)
        ]
        for table, names in shown.items()
    }


def laid_over(raw: RawPlan, typed: Typed, shown: Shown, lang: Lang) -> tuple[RawPlan, dict[str, list[str]]]:
    """The cells of a file with the typed rows laid over them, and the key of each row of the tables typed.

    A row keeps the cells of the fields that are not typed, of texts in the other language, and every cell whose typed
    value says what the cell says already. Rows without content are left out.
    """
    units = _units(raw)
    made = RawPlan(raw.company, dict(raw.tables), list(raw.problems), raw.places, raw.answers_of)
    keys: dict[str, list[str]] = {}
    settled: set[Any] = set()
    for table in (t for t in ("company", *TABLES) if t in shown and t in typed):
        before = dict(zip(row_keys(table, _raw_rows(raw, table)), _raw_rows(raw, table), strict=True))
        rows: list[RawRow] = []
        keys[table] = []
        for row in typed[table]:
            laid = _laid(table, before.get(row["id"]), row, shown[table], (units, lang), settled)
            if table == "company" or _has_content(table, laid):
                rows.append(laid)
                keys[table].append(row["id"])
        _sign_shares(table, rows, list(before.values()), units)
        if table == "company":
            made.company = rows[0] if rows else raw.company
        else:
            made.tables[table] = rows
    made.problems = [p for p in raw.problems if p.code not in _OF_A_CELL or p.place not in settled]
    return made, keys


def read_typed(raw: RawPlan, typed: Typed, shown: Shown, lang: Lang) -> TypedPlan:
    """Read typed rows over the cells of a file as a plan. Never raises; every problem knows its table, row and field.

    >>> shown = {"company": ("name", "year"), "goals": ("name", "target")}
    >>> typed = {"company": [{"id": "", "name": "An", "year": "2026"}],
    ...          "goals": [{"id": "G1", "name": "Grow", "target": "1.234"}]}
    >>> read = read_typed(RawPlan(), typed, shown, "en")
    >>> [(p.code, p.field) for p in read.problems], read.plan.goals[0].name
    ([('ambiguous_number', 'target')], 'Grow')
    """
    over, keys = laid_over(raw, typed, shown, lang)
    read = assemble(over)
    return TypedPlan(over, read.plan, read.problems, keys)


def _raw_rows(raw: RawPlan, table: str) -> list[RawRow]:
    if table == "company":
        return [] if raw.company is None else [raw.company]
    return raw.tables.get(table, [])


def _units(raw: RawPlan) -> Units:
    return Units({t: [words_of(t, row) for row in raw.tables.get(t, [])] for t in ("measures", "key_results")})


def _typed_row(table: str, row: RawRow, names: Iterable[str], units: Units, lang: Lang) -> TypedRow:
    words = words_of(table, row)
    wanted = {*names, *_KEY_FIELDS.get(table, ())} - {"id"}
    return {
        c.field: typed_value(c, row.cells.get(c.field), units.of(c, words), lang)
        for c in columns(table)
        if c.field in wanted
    }


def _laid(
    table: str,
    before: RawRow | None,
    row: TypedRow,
    names: Sequence[str],
    way: tuple[Units, Lang],
    settled: set[Any],
) -> RawRow:
    """One typed row over its row in the file; ``settled`` gathers the places of cells that were typed anew."""
    units, lang = way
    cells = dict(before.cells) if before is not None else {}
    words = words_of(table, before) if before is not None else {}
    for column in columns(table):
        name = column.field
        if name == "id":
            if table != "company" and (name not in cells or str(cells[name].value) != row["id"]):
                cells[name] = Cell(row["id"], cells[name].place if name in cells else NOWHERE)
            continue
        if name not in row or (name not in names and name not in _KEY_FIELDS.get(table, ())):
            continue
        old = cells.get(name)
        if row[name] == typed_value(column, old, units.of(column, words), lang):
            continue
        if old is not None:
            settled.add(old.place)
            settled |= {c.place for c in old.value if isinstance(c, Cell)} if isinstance(old.value, list) else set()
        cells[name] = cell_of(column, row[name], old, lang)
    return RawRow(before.place if before is not None else NOWHERE, cells)


def _has_content(table: str, row: RawRow) -> bool:
    """Choices alone are no row: a form begins with some of them made."""
    keys = (*_KEY_FIELDS.get(table, ()), "id")
    return any(
        c.field in row.cells and not row.cells[c.field].blank
        for c in columns(table)
        if c.field not in keys and (c.kind in _CONTENT or (table == "ticks" and c.kind == "bool"))
    )


def _sign_shares(table: str, rows: list[RawRow], before: list[RawRow], units: Units) -> None:
    """Where a share is typed with its % sign, the column's plain numbers from the file get theirs; they mean the same.

    A column with both would be asked about, though the form has shown every share with its sign.
    """
    known = {id(cell) for row in before for cell in row.cells.values()}
    for column in (c for c in columns(table) if c.kind == "number"):
        shares = [row for row in rows if column.field in row.cells and _is_share(column, row, units)]
        if all(id(row.cells[column.field]) in known for row in shares):
            continue
        for row in shares:
            cell = row.cells[column.field]
            if isinstance(cell.value, int | float) and not isinstance(cell.value, bool) and abs(cell.value) < 1:
                row.cells[column.field] = replace(cell, percent=True)


def _is_share(column: Column, row: RawRow, units: Units) -> bool:
    return units.of(column, words_of(column.table, row)) == "share" and not is_blank(row.cells[column.field])
