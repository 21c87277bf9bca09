"""One sheet of a workbook as rows of a table: finds the header row, names the columns, keeps every place."""

from __future__ import annotations

from dataclasses import dataclass, field

from aop_lib.files.cells import Cell, RawRow
from aop_lib.files.headers import Header, computed_headers, header_in, known_headers, required_headers
from aop_lib.files.labels import nearest, plain
from aop_lib.files.problem import Place, Problem, clipped
from aop_lib.files.schema import columns
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Lang

__all__ = ["Grid", "SheetRows", "company_rows", "heads_of", "read_company", "read_table"]

_HEADER_WITHIN = 20
# A header that begins so marks a column as the writer's own, which the kit leaves alone.
_OWN_NOTE = "#"
_LABELS, _VALUES = 1, 2


@dataclass
class Grid:
    """The filled cells of one sheet by Excel row and column number; ``broken`` holds formulas without a value."""

    title: str
    cells: dict[int, dict[int, Cell]] = field(default_factory=dict)
    broken: dict[tuple[int, int], str] = field(default_factory=dict)

    def text(self, row: int, column: int) -> str:
        """What stands in a cell, as text; empty where nothing does."""
        cell = self.cells.get(row, {}).get(column)
        return "" if cell is None or cell.blank else str(cell.value).strip()

    def place(self, row: int | None, column: int, header: str = "") -> Place:
        """A spot of this sheet as the file shows it."""
        from openpyxl.utils import get_column_letter

        return Place(self.title, row, get_column_letter(column), header.rstrip(" *") or None)

    def filled(self, after: int, column: int) -> int | None:
        """The first row below ``after`` in which the column holds something."""
        return next((row for row in sorted(self.cells) if row > after and self.text(row, column)), None)


@dataclass
class SheetRows:
    """The rows read off a sheet, and where each field's column stands."""

    rows: list[RawRow]
    columns: dict[str, Place]


def read_table(table: str, grid: Grid, first_month: int, problems: list[Problem]) -> SheetRows:
    """The rows of a table. ``first_month`` (1-12) opens the business year and so orders the month columns."""
    header_row = _header_row(table, grid)
    if header_row is None:
        if grid.cells:
            problems.append(Problem("no_header", table, place=Place(grid.title)))
        return SheetRows([], {})
    heads = _heads(table, grid, header_row, problems)
    places = {
        head.field: grid.place(None, column, grid.text(header_row, column))
        for column, head in sorted(heads.items(), reverse=True)
    }
    rows = [
        RawRow(Place(grid.title, number), cells)
        for number in sorted(grid.cells.keys() | {row for row, _ in grid.broken})
        if number > header_row
        if (cells := _row(table, grid, header_row, number, heads, first_month, problems))
    ]
    if rows:
        for head in required_headers(table):
            if head not in heads.values():
                values = {"month": str(head.month)} if head.month else {}
                problems.append(Problem("header_missing", table, None, head.field, "", values, Place(grid.title)))
    return SheetRows(rows, places)


def heads_of(table: str, grid: Grid) -> tuple[int, dict[int, Header]] | None:
    """The header row of a table's sheet and what each of its columns holds; ``None`` for a sheet without headers."""
    header_row = _header_row(table, grid)
    return None if header_row is None else (header_row, _heads(table, grid, header_row, []))


def company_rows(grid: Grid) -> tuple[dict[str, int], dict[Lang | None, int]]:
    """Where the company's sheet has each field (row), and its values in each language (column)."""
    known = {name: head.field for name, head in known_headers("company").items() if head.lang is None}
    rows = {known[plain(grid.text(row, _LABELS))]: row for row in grid.cells if plain(grid.text(row, _LABELS)) in known}
    other = _other_language(grid)
    return rows, {None: _VALUES, **({other[1]: other[0]} if other is not None else {})}


def _header_row(table: str, grid: Grid) -> int | None:
    known = known_headers(table)
    matches = {
        row: sum(plain(grid.text(row, column)) in known for column in cells)
        for row, cells in sorted(grid.cells.items())
        if row <= _HEADER_WITHIN
    }
    best = max(matches, key=lambda row: matches[row], default=None)
    return best if best is not None and matches[best] else None


def _heads(table: str, grid: Grid, header_row: int, problems: list[Problem]) -> dict[int, Header]:
    known = known_headers(table)
    heads: dict[int, Header] = {}
    strange: list[int] = []
    columns_used = sorted({column for cells in grid.cells.values() for column in cells})
    for column in columns_used:
        text = grid.text(header_row, column)
        head = known.get(plain(text))
        if head is not None and head in heads.values():
            problems.append(_header_problem("header_twice", table, grid, header_row, column, head.field))
        elif head is not None:
            heads[column] = head
        elif plain(text) not in computed_headers() and not text.startswith(_OWN_NOTE):
            strange.append(column)
    for column in strange:
        near = nearest(grid.text(header_row, column), (n for n, h in known.items() if h not in heads.values()))
        row = grid.filled(header_row, column)
        if near is not None:
            heads[column] = known[near]
            problems.append(_header_problem("header_misspelt", table, grid, header_row, column, known[near].field))
        elif row is not None and grid.text(header_row, column):
            problems.append(_header_problem("header_unknown", table, grid, header_row, column))
        elif row is not None:
            problems.append(_header_problem("header_blank", table, grid, row, column))
    return heads


def _header_problem(code: str, table: str, grid: Grid, row: int, column: int, name: str | None = None) -> Problem:
    return Problem(code, table, None, name, clipped(grid.text(row, column)), place=grid.place(row, column))


def _row(
    table: str,
    grid: Grid,
    header_row: int,
    number: int,
    heads: dict[int, Header],
    first_month: int,
    problems: list[Problem],
) -> dict[str, Cell]:
    parts: dict[Header, Cell] = {}
    for column, head in heads.items():
        place = grid.place(number, column, grid.text(header_row, column))
        cell = grid.cells.get(number, {}).get(column, Cell(None))
        if (number, column) in grid.broken:
            code = grid.broken[number, column]
            problems.append(Problem(code, table, None, head.field, cell.shown if cell.value else "", place=place))
            cell = Cell(None)
        parts[head] = Cell(cell.value, place, cell.percent)
    return {} if all(c.blank for c in parts.values()) else _fields(table, parts, first_month)


def _fields(table: str, parts: dict[Header, Cell], first_month: int) -> dict[str, Cell]:
    fields: dict[str, Cell] = {}
    for column in columns(table):
        mine = {head: cell for head, cell in parts.items() if head.field == column.field}
        if not mine:
            continue
        if column.kind == "months":
            order = [Header(column.field, month=(first_month - 1 + n) % 12 + 1) for n in range(12)]
            months = [mine.get(head, Cell(None)) for head in order]
            fields[column.field] = Cell(months, next(c.place for c in mine.values()))
        else:
            fields[column.field] = _in_languages({head.lang: cell for head, cell in mine.items()})
    return fields


def _in_languages(cells: dict[Lang | None, Cell]) -> Cell:
    """One text, or the same text in both languages where a second column holds it."""
    given = {lang: cell for lang, cell in cells.items() if not cell.blank}
    if len(given) < 2:
        return next(iter(given.values() or cells.values()))
    # The unnamed column is in the language that the named one is not.
    spare = next((lang for lang in LANGUAGES if lang not in given), None)
    named = {lang or spare: cell for lang, cell in given.items()}
    place = cells.get(None, next(iter(cells.values()))).place
    return Cell({str(lang): cell for lang, cell in named.items()}, place)


def read_company(grid: Grid, problems: list[Problem]) -> RawRow:
    """The company's fields, one a row: its label, its value, and the value in the other language."""
    known = {name: head.field for name, head in known_headers("company").items() if head.lang is None}
    other = _other_language(grid)
    cells: dict[str, Cell] = {}
    rows = sorted(grid.cells.keys() | {r for r, _ in grid.broken})
    heading = next((r for r in rows if _is_heading(grid.text(r, _LABELS))), 0)
    for row in (r for r in rows if r > heading):
        label = grid.text(row, _LABELS)
        name = known.get(plain(label))
        if name is None and label and grid.text(row, _VALUES) and not label.startswith(_OWN_NOTE):
            near = nearest(label, (n for n, f in known.items() if f not in cells))
            name = known[near] if near else None
            code = "header_misspelt" if near else "header_unknown"
            problems.append(Problem(code, "company", None, name, clipped(label), place=grid.place(row, _LABELS)))
        if name is None:
            continue
        place = grid.place(row, _VALUES, label)
        if (row, _VALUES) in grid.broken:
            problems.append(Problem(grid.broken[row, _VALUES], "company", 0, name, place=place))
            continue
        value = grid.cells.get(row, {}).get(_VALUES, Cell(None))
        parts: dict[Lang | None, Cell] = {None: Cell(value.value, place, value.percent)}
        if other is not None and other[0] in grid.cells.get(row, {}):
            parts[other[1]] = Cell(grid.cells[row][other[0]].value, grid.place(row, other[0], label))
        cells[name] = _in_languages(parts)
    return RawRow(Place(grid.title), cells)


def _is_heading(label: str) -> bool:
    return plain(label) in {plain(Locale(la)("sheet-company-item")) for la in LANGUAGES}


def _other_language(grid: Grid) -> tuple[int, Lang] | None:
    heads = {
        plain(header_in(locale, locale("sheet-company-value"), lang)): lang
        for locale in (Locale(la) for la in LANGUAGES)
        for lang in LANGUAGES
    }
    return next(
        (
            (column, heads[plain(grid.text(row, column))])
            for row, cells in sorted(grid.cells.items())
            for column in cells
            if plain(grid.text(row, column)) in heads
        ),
        None,
    )
