"""A plan in an Excel workbook taken apart into cells: sheets and headers in either language, values as they are."""

from __future__ import annotations

import datetime as dt
import io
import re
import warnings
import zipfile
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from aop_lib.files.cells import Cell, RawPlan
from aop_lib.files.labels import generated_sheets, nearest, plain, sheet_names
from aop_lib.files.problem import Place, Places, Problem, clipped
from aop_lib.files.sheet_read import Grid, read_company, read_table
from aop_lib.files.workbook_write import ANSWERS_PROPERTY, SCHEMA_PROPERTY
from aop_lib.plan import CORE_TABLES, TABLES

if TYPE_CHECKING:
    from openpyxl import Workbook

__all__ = ["grid_of", "open_workbook", "read_workbook", "sheets_of"]

_CODED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
# A formula never computed: no stored value, or an empty one that is not the text "".
_UNCOMPUTED = re.compile(
    rb"<(?:\w+:)?c\b(?P<head>[^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)


def read_workbook(content: bytes, part: bool = False) -> RawPlan:
    """Take the bytes of an .xlsx file apart. Raises whatever openpyxl raises on a damaged file.

    Of a ``part``, one department's answers, no other sheet is asked for than the company's.
    """
    workbook = open_workbook(content, data_only=True)
    uncomputed = _uncomputed_of(content, workbook)
    said = {p.name: p.value for p in workbook.custom_doc_props.props}
    raw = RawPlan(answers_of=said.get(ANSWERS_PROPERTY))
    version = said.get(SCHEMA_PROPERTY, "1")
    if str(version) not in ("1", "1.0"):
        raw.problems.append(Problem("version_unknown", found=clipped(version)))
    sheets = sheets_of(workbook, raw)
    if not sheets:
        return RawPlan(problems=[Problem("workbook_not_plan")])
    missing = [t for t in ("company", *(() if part else CORE_TABLES)) if t not in sheets]
    raw.problems += [Problem("sheet_missing", table) for table in missing]
    first_month = 1
    tables: dict[str, Place] = {}
    places: dict[tuple[str, str], Place] = {}
    for table in ("company", *TABLES):
        if table not in sheets:
            continue
        title = sheets[table]
        grid = grid_of(workbook[title], uncomputed[title])
        tables[table] = Place(sheet=title)
        if table == "company":
            raw.company = read_company(grid, raw.problems)
            first_month = _first_month(raw)
        else:
            read = read_table(table, grid, first_month, raw.problems)
            raw.tables[table] = read.rows
            places |= {(table, name): place for name, place in read.columns.items()}
    raw.places = Places(tables=tables, columns=places)
    return raw


def open_workbook(content: bytes, data_only: bool) -> Any:
    """The workbook with its values, or with its formulas; texts are as the file codes them.

    Text with parts in different letters keeps them where formulas are kept. Raises whatever openpyxl raises.
    """
    from openpyxl.cell.rich_text import CellRichText
    from openpyxl.cell.text import Text
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS
    from openpyxl.xml.functions import iterparse

    class Reader(ExcelReader):
        """Keeps shared strings as the file has them: openpyxl drops every "x005F_", even one that a person wrote."""

        def read_strings(self) -> None:
            part = self.package.find(SHARED_STRINGS)  # type: ignore[no-untyped-call]
            if part is None:
                return
            with self.archive.open(part.PartName[1:]) as source:
                for _, node in iterparse(source):
                    if node.tag == f"{{{SHEET_MAIN_NS}}}si":
                        text = Text.from_tree(node)
                        rich = text is not None and text.r and not data_only
                        plain_text = text.content if text is not None else ""
                        shared: list[Any] = self.shared_strings
                        shared.append(CellRichText.from_tree(node) if rich else plain_text)
                        node.clear()

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        reader = Reader(io.BytesIO(content), data_only=data_only, keep_links=not data_only)
        reader.keep_vba = not data_only and "xl/vbaProject.bin" in reader.valid_files
        reader.read()
    workbook: Any = reader.wb
    workbook.sheet_parts = {sheet.name: rel.target for sheet, rel in reader.parser.find_sheets()}
    return workbook


def _uncomputed_of(content: bytes, workbook: Any) -> dict[str, frozenset[str]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = set(archive.namelist())
        found = {
            name: frozenset(_uncomputed(archive.read(part)))
            for name, part in workbook.sheet_parts.items()
            if part in parts
        }
    return defaultdict(frozenset, found)


def _uncomputed(xml: bytes) -> list[str]:
    found = []
    for match in _UNCOMPUTED.finditer(xml):
        at = re.search(rb'\br="([A-Z]+\d+)"', match["head"])
        if at and b't="str"' not in match["head"]:
            found.append(at[1].decode())
    return found


def sheets_of(workbook: Workbook, raw: RawPlan) -> dict[str, str]:
    """Table -> title of its sheet, with problems for sheets that stand twice, or are nearly named like ours."""
    names = sheet_names()
    found: dict[str, str] = {}
    unknown = []
    for sheet in workbook.worksheets:
        table = names.get(plain(sheet.title))
        if table is None:
            unknown.append(sheet.title)
        elif table in found:
            raw.problems.append(Problem("sheet_twice", table, values={"first": found[table]}, place=Place(sheet.title)))
        else:
            found[table] = sheet.title
    for title in unknown:
        near = nearest(title, names, cutoff=0.8)
        if near is None or names[near] in found or plain(title) in generated_sheets():
            continue
        found[names[near]] = title
        raw.problems.append(Problem("sheet_misspelt", names[near], found=clipped(title), place=Place(title)))
    return found


def grid_of(sheet: Any, uncomputed: frozenset[str] = frozenset()) -> Grid:
    """The filled cells of a sheet, by row and column. A sheet formatted to its last row has a million empty ones."""
    grid = Grid(sheet.title)
    for (row, column), cell in sheet._cells.items():
        if cell.coordinate in uncomputed:
            grid.broken[row, column] = "formula_no_value"
        elif cell.data_type == "e":
            grid.broken[row, column] = "cell_error"
            grid.cells.setdefault(row, {})[column] = Cell(str(cell.value))
        elif cell.value is not None:
            value, percent = _value(cell)
            grid.cells.setdefault(row, {})[column] = Cell(value, percent=percent)
    return grid


def _value(cell: Any) -> tuple[Any, bool]:
    value = cell.value
    if isinstance(value, str):
        return _CODED.sub(lambda m: chr(int(m[1], 16)), value), False
    if isinstance(value, dt.time | dt.timedelta):
        return str(value), False
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return value, number and "%" in _NOT_SHOWN.sub("", cell.number_format)


def _first_month(raw: RawPlan) -> int:
    cell = raw.company.cells.get("first_month") if raw.company is not None else None
    value = cell.value if cell is not None else None
    return int(value) if isinstance(value, int | float) and 1 <= value <= 12 else 1
