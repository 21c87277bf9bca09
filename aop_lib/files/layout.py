"""Which columns a sheet has, in which order and how wide, and where another sheet finds them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aop_lib.files.headers import header_in
from aop_lib.files.labels import field_label, month_label, table_label
from aop_lib.files.look import Styles
from aop_lib.files.schema import Column, columns
from aop_lib.files.units import Units
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Bilingual, Company

if TYPE_CHECKING:
    from openpyxl import Workbook

__all__ = ["FIRST_ROW", "HEADER_ROW", "LAST_ROW", "Book", "Slot", "made_slots"]

# Drop-downs and formulas reach to the last row; a sheet is read beyond it all the same.
HEADER_ROW, FIRST_ROW, LAST_ROW = 4, 5, 500
_WIDTHS = {
    "text": 38,
    "line": 18,
    "codes": 16,
    "choice": 17,
    "choices": 30,
    "bool": 12,
    "int": 11,
    "ints": 14,
    "number": 14,
    "months": 9.5,
    "date": 13,
    "needs": 20,
}
_OWN_WIDTHS = {
    "id": 12,
    "name": 34,
    "formula": 32,
    "measure": 20,
    "trigger_measure": 20,
    "contact": 24,
    "unit_name": 16,
}
_MEASURE_CODE = 22
_UNIT_WIDTH = 13
_NAME_WIDTH = 40


@dataclass(frozen=True)
class Slot:
    """One column of a sheet: a field, one calendar month of it (1-12), its text in the other language.

    Without a field it fills itself: with the unit of its row, or with the names that the codes in ``names`` stand for.
    """

    column: Column | None
    month: int | None = None
    other: bool = False
    names: tuple[Column, ...] = ()

    @property
    def width(self) -> float:
        """How wide, in characters."""
        if self.names:
            return _NAME_WIDTH
        if self.column is None:
            return _UNIT_WIDTH
        if (self.column.table, self.column.field) == ("measures", "id"):
            return _MEASURE_CODE
        return _OWN_WIDTHS.get(self.column.field, _WIDTHS[self.column.kind])

    def header(self, locale: Locale) -> str:
        """What stands above the column, without the mark of a required field."""
        if self.column is None:
            return locale("sheet-name-shown" if self.names else "sheet-unit-shown")
        if self.month is not None:
            return month_label(locale, self.month)
        label = field_label(locale, self.column.table, self.column.field)
        if not self.other:
            return label
        return header_in(locale, label, next(lang for lang in LANGUAGES if lang != locale.lang))


def made_slots(table: str, rows: Sequence[Any], first_month: int, fields: Sequence[str] | None = None) -> list[Slot]:
    """The columns a table's sheet needs for these rows; months in the order of the business year.

    ``fields`` names those wanted, in the order wanted; without it the sheet has them all.
    """
    made: list[Slot] = []
    known = {column.field: column for column in columns(table)}
    for column in (known[name] for name in fields or known):
        by_measure = column.quantity == "by_measure" or (table, column.field) == ("risks", "trigger_value")
        if by_measure and not any(slot.column is None for slot in made):
            made.append(Slot(None))
        if column.kind == "months":
            made += [Slot(column, (first_month - 1 + n) % 12 + 1) for n in range(12)]
            continue
        made.append(Slot(column))
        if column.kind == "text" and any(isinstance(getattr(r, column.field), Bilingual) for r in rows):
            made.append(Slot(column, other=True))
    return made


@dataclass(frozen=True)
class Book:
    """A workbook being written: its language, its company, the columns and the empty rows of every sheet.

    ``company_columns`` are the rows of the company's sheet. ``offers`` says of a field (table, field) in which rows of
    another sheet its codes stand, first and last, where no code may be added; ``names`` says what a code (table, code)
    stands for.
    """

    workbook: Workbook
    locale: Locale
    company: Company | None
    slots: Mapping[str, Sequence[Slot]]
    units: Units
    spare_rows: int
    company_columns: Sequence[Column] = columns("company")
    offers: Mapping[tuple[str, str], tuple[int, int]] = field(default_factory=dict)
    names: Mapping[tuple[str, str], str] = field(default_factory=dict)
    styles: Styles = field(default_factory=Styles)

    def letter(self, table: str, name: str) -> str:
        """The column letter of a field's first column."""
        from openpyxl.utils import get_column_letter

        found = (n for n, s in enumerate(self.slots[table], 1) if s.column is not None and s.column.field == name)
        return get_column_letter(next(found))

    def reference(self, table: str, name: str, first: int = FIRST_ROW, last: int = LAST_ROW) -> str:
        """A field's whole column, or some rows of it, as a formula on another sheet names it."""
        from openpyxl.utils import quote_sheetname

        letter = self.letter(table, name)
        return f"{quote_sheetname(table_label(self.locale, table))}!${letter}${first}:${letter}${last}"

    def named_codes(self, table: str, first: int = FIRST_ROW, last: int = LAST_ROW) -> str:
        """A name of the workbook for the codes of a table, or of some of its rows, for drop-downs on other sheets.

        Excel keeps a list that names another sheet outside the sheet's own rules, where other programs lose it.
        """
        from openpyxl.workbook.defined_name import DefinedName

        some = "" if (first, last) == (FIRST_ROW, LAST_ROW) else f"_{first}_{last}"
        name = f"aop_{table}{some}"
        if name not in self.workbook.defined_names:
            self.workbook.defined_names[name] = DefinedName(name, attr_text=self.reference(table, "id", first, last))
        return name

    def company_cell(self, name: str) -> str:
        """One field of the company sheet, as a formula on another sheet names it."""
        from openpyxl.utils import quote_sheetname

        row = next(n for n, c in enumerate(self.company_columns, FIRST_ROW) if c.field == name)
        return f"{quote_sheetname(table_label(self.locale, 'company'))}!$B${row}"
