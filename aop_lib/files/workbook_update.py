"""Writing changes into a workbook somebody has made their own: only what changed, each in the cell where it stands.

openpyxl carries formats, notes, formulas, charts and sheets of the owner. What it does not carry is seen to here: the
values formulas had when Excel last worked them out (without them the file could not be read before Excel opens it
again), and the size of notes. Parts it cannot carry at all, such as pictures, are named, for the caller to keep a copy.
"""

from __future__ import annotations

import math
import re
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from typing import Any

from aop_lib.files.cell_write import put_number
from aop_lib.files.cells import Cell, RawPlan, RawRow
from aop_lib.files.front_sheets import write_company
from aop_lib.files.headers import Header
from aop_lib.files.labels import field_label, generated_sheets, month_label, plain
from aop_lib.files.layout import Book, made_slots
from aop_lib.files.problem import Place
from aop_lib.files.schema import Column, columns
from aop_lib.files.sheet_read import company_rows, heads_of
from aop_lib.files.sheet_rows import move_rows, row_numbers
from aop_lib.files.sheet_write import write_table
from aop_lib.files.typed_write import write_cell
from aop_lib.files.units import Units
from aop_lib.files.words import words_of
from aop_lib.files.workbook_read import grid_of, open_workbook, sheets_of
from aop_lib.files.workbook_write import workbook_bytes
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import TABLES, Lang

__all__ = ["Update", "update_workbook"]

_FORMULA = re.compile(
    rb"<(?P<p>(?:\w+:)?)c\b(?P<head>[^>]*)>\s*(?P<f><(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>))\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>(?P<v>[^<]*)</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_AT = re.compile(rb'\br="([A-Z]+\d+)"')
_KIND = re.compile(rb'\bt="(\w+)"')
# Parts Excel makes again by itself, or that openpyxl names otherwise.
_MADE_AGAIN = re.compile(
    r"_rels/|calcChain|sharedStrings|docProps/|printerSettings|theme/|metadata|[Cc]omment|vmlDrawing|customXml|"
    r"styles|\[Content_Types\]|workbook\.xml"
)
# Within a sheet's own part, what Excel writes as an extension and openpyxl drops: drop-downs that take their list from
# another sheet, conditional formats with icons or bars, sparklines (ECMA-376 extLst; MS-XLSX 2.2.4).
_EXTENSION = re.compile(
    rb"CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF|78C0D931-6437-407D-A8EE-F0AAD7539E65|05C60535-1F16-4FD2-B633-F4F36F0B64E0",
    re.IGNORECASE,
)
_SPARE_ROWS = 30


@dataclass(frozen=True)
class Update:
    """A workbook with the changes in it: its bytes, its cells with the places they have now, and what was lost.

    ``lost`` names the kinds of parts (``xl/media/image.png``) that the new bytes no longer hold; what Excel keeps as an
    extension within a sheet is ``xl/worksheets/sheet.xml extLst``.
    """

    content: bytes
    raw: RawPlan
    lost: tuple[str, ...] = ()


@dataclass
class _Sheet:
    """A table's sheet open for writing: its header row and what its columns hold, by what they hold."""

    sheet: Any
    header_row: int
    heads: dict[Header, int]


def update_workbook(content: bytes, before: RawPlan, after: RawPlan, lang: Lang) -> Update:
    """Put what ``after`` says otherwise than ``before`` into the workbook ``before`` was read from.

    Rows of ``after`` know by their places which rows they were; a row without one is new and goes below the last, a
    row of ``before`` that is gone is emptied. A sheet or column the file lacks is added, with labels in the workbook's
    own language, or in ``lang``. Raises whatever openpyxl raises on a damaged file.
    """
    workbook = open_workbook(content, data_only=False)
    writing = _Writing(workbook, _language(workbook, lang), after, before)
    tables = dict(after.tables)
    cached = _cached(content, workbook.sheet_parts)
    if after.company is not None and after.company != before.company:
        writing.company(before.company, after.company)
    for table in TABLES:
        old, new = before.tables.get(table, []), after.tables.get(table, [])
        if (old is not new and old != new) or (writing.shifted and _has_months(table)):
            tables[table] = writing.table(table, old, new, cached)
    _fit_notes(workbook)
    _keep_digits(workbook)
    workbook.calculation.fullCalcOnLoad = True
    made = _with_values(workbook_bytes(workbook), cached, [sheet.title for sheet in workbook.worksheets])
    return Update(made, replace(after, tables=tables), _lost(content, made))


def _language(workbook: Any, lang: Lang) -> Lang:
    said = {p.name: p.value for p in workbook.custom_doc_props.props}.get("aop_language")
    if said in LANGUAGES:
        return said  # type: ignore[no-any-return]
    names = {plain(title) for title in workbook.sheetnames}
    spoken = [la for la in LANGUAGES if names & {plain(Locale(la)(f"sheet-{t}")) for t in ("company", *TABLES)}]
    return spoken[0] if len(spoken) == 1 else lang


class _Writing:
    """One workbook while it is being written."""

    def __init__(self, workbook: Any, lang: Lang, after: RawPlan, before: RawPlan) -> None:
        self._workbook, self._lang, self._locale = workbook, lang, Locale(lang)
        rows = {t: [words_of(t, row) for row in after.tables.get(t, [])] for t in ("measures", "key_results")}
        self._units = Units(rows)
        self._titles = sheets_of(workbook, RawPlan())
        self._first_month = _first_month(after.company or before.company)
        # Months stand under their calendar names: in a year that begins otherwise each moves to another column.
        self.shifted = before.company is not None and _first_month(before.company) != self._first_month

    def company(self, old: RawRow | None, new: RawRow) -> None:
        """Write the fields of the company that changed."""
        sheet = self._sheet_named("company")
        rows, languages = company_rows(grid_of(sheet))
        for column in columns("company"):
            cell, known = new.cells.get(column.field), old.cells.get(column.field) if old is not None else None
            if cell is None or cell == known:
                continue
            if column.field not in rows:
                rows[column.field] = sheet.max_row + 1
                sheet.cell(rows[column.field], 1, field_label(self._locale, "company", column.field))
            for lang, part in self._by_column(cell, languages).items():
                self._write(sheet.cell(rows[column.field], languages[lang]), column, part, {})

    def table(self, table: str, old: Sequence[RawRow], new: Sequence[RawRow], cached: _Cached) -> list[RawRow]:
        """Write the rows of a table; returns them with the places they have now."""
        at = self._open(table)
        sheet, fields = at.sheet, sorted(at.heads.values())
        numbers = row_numbers(sheet, at.header_row, fields, [r.place.row for r in old], [r.place.row for r in new])
        moved = {r.place.row: n for r, n in zip(new, numbers, strict=True) if r.place.row is not None}
        # Emptied first: a new row may take the place of one that is gone.
        for gone in {r.place.row for r in old if r.place.row is not None} - set(moved):
            for column in fields:
                sheet.cell(gone, column).value = None
        move_rows(sheet, moved, fields, cached.setdefault(sheet.title, {}))
        known = {row.place.row: row for row in old}
        for row, number in zip(new, numbers, strict=True):
            self._row(at, table, known.get(row.place.row) if row.place.row else None, row, number)
        return [RawRow(Place(sheet.title, number), row.cells) for row, number in zip(new, numbers, strict=True)]

    def _row(self, at: _Sheet, table: str, old: RawRow | None, new: RawRow, number: int) -> None:
        words = words_of(table, new)
        for column in columns(table):
            cell, known = new.cells.get(column.field), old.cells.get(column.field) if old is not None else None
            shifted = self.shifted and column.kind == "months"
            if cell is None or (cell == known and not shifted):
                continue
            for head, part in self._parts(at, column, cell, known):
                target = at.sheet.cell(number, self._column(at, table, head))
                _dress(target, at.header_row)
                self._write(target, column, part, words)

    def _parts(self, at: _Sheet, column: Column, cell: Cell, known: Cell | None) -> Iterator[tuple[Header, Cell]]:
        """The columns one field takes, with what goes into each."""
        name = column.field
        if column.kind == "months":
            old = known.value if known is not None and isinstance(known.value, list) else [None] * 12
            for number, part in enumerate(cell.value):
                if self.shifted or number >= len(old) or part != old[number]:
                    yield Header(name, month=(self._first_month - 1 + number) % 12 + 1), part
            return
        languages = {head.lang: head for head in at.heads if head.field == name} or {None: Header(name)}
        for lang, part in self._by_column(cell, dict.fromkeys(languages, 0)).items():
            yield languages.get(lang, Header(name, lang=lang)), part

    @staticmethod
    def _by_column(cell: Cell, languages: Mapping[Lang | None, int]) -> dict[Lang | None, Cell]:
        """What a text has for each of its columns; an unnamed column is in the language no other is in."""
        if not isinstance(cell.value, Mapping):
            main: Lang | None = None if None in languages else next(iter(languages))
            return {lang: cell if lang == main else Cell(None) for lang in languages}
        spare = next((la for la in LANGUAGES if la not in languages), None)
        return {lang: cell.value.get(lang or spare or "", Cell(None)) for lang in languages}

    def _write(self, target: Any, column: Column, cell: Cell, words: Mapping[str, Any]) -> None:
        write_cell(target, column, cell, self._units.of(column, words), self._locale)

    def _open(self, table: str) -> _Sheet:
        sheet = self._sheet_named(table)
        found = heads_of(table, grid_of(sheet))
        if found is None:
            header_row = sheet.max_row + 1 if grid_of(sheet).cells else 1
            return _Sheet(sheet, header_row, {})
        return _Sheet(sheet, found[0], {head: column for column, head in found[1].items()})

    def _sheet_named(self, table: str) -> Any:
        if table not in self._titles:
            every = ("company", *TABLES)
            slots = {t: made_slots(t, [], self._first_month) for t in every if t != "company"}
            book = Book(self._workbook, self._locale, None, slots, Units({}), _SPARE_ROWS)
            made = write_company(book) if table == "company" else write_table(book, table, [])
            self._titles[table] = made.title
        return self._workbook[self._titles[table]]

    def _column(self, at: _Sheet, table: str, head: Header) -> int:
        """The column of a header, added at the right where the sheet has none."""
        if head not in at.heads:
            last = max((c for (r, c), cell in at.sheet._cells.items() if cell.value is not None), default=0)
            text = month_label(self._locale, head.month) if head.month else field_label(self._locale, table, head.field)
            added = at.sheet.cell(at.header_row, last + 1, text)
            if last:
                added._style = at.sheet.cell(at.header_row, last)._style
            at.heads[head] = last + 1
        return at.heads[head]


def _has_months(table: str) -> bool:
    return any(column.kind == "months" for column in columns(table))


def _first_month(company: RawRow | None) -> int:
    text = str(words.value) if company is not None and (words := company.cells.get("first_month")) else ""
    number = text.removesuffix(".0")
    return int(number) if number.isdecimal() and len(number) < 9 and 1 <= int(number) <= 12 else 1


def _dress(target: Any, header_row: int) -> None:
    """A cell below the prepared rows looks like the one above it."""
    above = target.parent.cell(target.row - 1, target.column)
    if not target.has_style and target.row - 1 > header_row and above.has_style:
        target._style = above._style


def _fit_notes(workbook: Any) -> None:
    """openpyxl forgets how large notes were; ours are as large as their text."""
    for sheet in workbook.worksheets:
        if plain(sheet.title) in generated_sheets():
            continue
        for cell in sheet._cells.values():
            if cell.comment is not None:
                cell.comment.width, cell.comment.height = 260, 30 + 16 * math.ceil(len(cell.comment.text) / 38)


def _keep_digits(workbook: Any) -> None:
    """openpyxl writes 16 digits of a number; the few that need a 17th get it, as when a workbook is first written."""
    for sheet in workbook.worksheets:
        for cell in sheet._cells.values():
            if isinstance(cell._value, float) and float(f"{cell._value:.16g}") != cell._value:
                put_number(cell, cell._value)


_Cached = dict[str, dict[str, tuple[bytes, bytes]]]
"""Sheet -> cell -> the kind and the value its formula had, as the file writes them."""


def _cached(content: bytes, parts: Mapping[str, str]) -> _Cached:
    found: _Cached = {}
    with zipfile.ZipFile(BytesIO(content)) as archive:
        for title, part in parts.items():
            for match in _FORMULA.finditer(archive.read(part)) if part in archive.namelist() else ():
                at, kind = _AT.search(match["head"]), _KIND.search(match["head"])
                if at is not None and match["v"]:
                    found.setdefault(title, {})[at[1].decode()] = (kind[1] if kind else b"n", match["v"])
    return found


def _with_values(content: bytes, cached: _Cached, titles: Sequence[str]) -> bytes:
    """The new file with the values its formulas had in the old one; Excel works them out anew when it opens it."""
    sheets = {f"xl/worksheets/sheet{number}.xml": cached.get(title, {}) for number, title in enumerate(titles, 1)}
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            part, values = old.read(item.filename), sheets.get(item.filename)
            new.writestr(item, _FORMULA.sub(partial(_valued, values=values), part) if values else part)
    return out.getvalue()


def _valued(match: re.Match[bytes], values: Mapping[str, tuple[bytes, bytes]]) -> bytes:
    at = _AT.search(match["head"])
    kind, value = values.get(at[1].decode() if at else "", (b"", b""))
    if not value or match["v"]:
        return match[0]
    head = _KIND.sub(b"", match["head"]).rstrip()
    p = match["p"]
    return b'<%bc%b t="%b">%b<%bv>%b</%bv></%bc>' % (p, head, kind, match["f"], p, value, p, p)


def _lost(old: bytes, new: bytes) -> tuple[str, ...]:
    kinds = []
    for content in (old, new):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = (re.sub(r"\d+", "", name) for name in archive.namelist())
            parts = Counter(name for name in names if not _MADE_AGAIN.search(name))
            sheets = (archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet"))
            parts["xl/worksheets/sheet.xml extLst"] = sum(len(_EXTENSION.findall(sheet)) for sheet in sheets)
            kinds.append(parts)
    return tuple(sorted(kinds[0] - kinds[1]))
