"""The sheet that holds each measure month by month, and formulas that read a measure over its first months.

The same reading as ``methods.series``: own figures first, else through the measure's formula; nothing is filled in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aop_lib.delivery.sheet_cells import PlanCells, quoted
from aop_lib.locale import Locale
from aop_lib.methods.series import adds_up, identity_of, measure_of
from aop_lib.plan import Identity

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["MonthSheet", "Series"]

_FIRST_ROW, _FIRST_COLUMN = 5, 4
_KNOWN = _FIRST_COLUMN + 12
_WIDTHS = (34, 10, 8, *[10] * 12, 12)


@dataclass(frozen=True)
class Series:
    """Which months: of one measure, actual or plan, of one year."""

    measure: str
    kind: str
    year: int


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(column)


@dataclass
class MonthSheet:
    """Rows are added as formulas ask for them."""

    cells: PlanCells
    title: str
    rows: dict[Series, int] = field(default_factory=dict)

    def need(self, series: Series) -> int:
        """The row of a series, with the rows its formula leans on."""
        if series not in self.rows:
            self.rows[series] = _FIRST_ROW + len(self.rows)
            tie = identity_of(self.cells.plan, series.measure)
            for part in tie.parts if tie else ():
                self.need(Series(part, series.kind, series.year))
        return self.rows[series]

    def known(self, series: Series) -> str:
        """The cell that counts the months known from the first on without a gap."""
        return f"{quoted(self.title)}!${_letter(_KNOWN)}${self.need(series)}"

    def months(self, series: Series, through: str) -> str:
        """The range of the first ``through`` months (a reference or a number)."""
        first = self._month(series, 0)
        whole = f"{first}:${_letter(_FIRST_COLUMN + 11)}${self.need(series)}"
        return f"{first}:INDEX({whole},1,{through})"

    def value(self, series: Series, through: str) -> str:
        """The measure over its first months as ``methods.series.value_through`` reads it; an error where not known."""
        return self._value(series, through, frozenset())

    def _value(self, series: Series, through: str, seen: frozenset[str]) -> str:
        plan = self.cells.plan
        row, tie = measure_of(plan, series.measure), identity_of(plan, series.measure)
        how = row.aggregate if row is not None else "sum"
        own = self._own_value(series, through, how)
        if tie is None or tie.kind != "ratio" or how == "last" or series.measure in seen:
            return own
        part, whole = (
            self._value(Series(p, series.kind, series.year), through, seen | {series.measure}) for p in tie.parts
        )
        return f"IFERROR(({part})/({whole}),{own})"

    def _own_value(self, series: Series, through: str, how: str) -> str:
        months = self.months(series, through)
        if how == "last":
            read = f"INDEX({months},1,{through})"
        elif how == "mean":
            read = f"SUM({months})/{through}"
        elif adds_up(self.cells.plan, series.measure):
            read = f"SUM({months})"
        else:
            read = f"IF({through}=1,SUM({months}),NA())"
        return f"IF(AND({through}>0,COUNT({months})={through}),{read},NA())"

    def _month(self, series: Series, index: int) -> str:
        return f"{quoted(self.title)}!${_letter(_FIRST_COLUMN + index)}${self.need(series)}"

    def write(self, sheet: Worksheet, say: Locale, style: Any) -> None:
        """Write every row asked for."""
        company = self.cells.plan.company
        style.title(sheet, say("workbook-months"), say("workbook-months.note"))
        heads = [say(f"workbook-months.{name}") for name in ("measure", "kind", "year")]
        heads += [say.month(company, index) for index in range(12)]
        style.heads(sheet, _FIRST_ROW - 1, [*heads, say("workbook-months.known")], _WIDTHS)
        for series, row in self.rows.items():
            measure = measure_of(self.cells.plan, series.measure)
            name = say.text(measure.name) if measure else series.measure
            style.text(sheet.cell(row, 1), name)
            style.text(sheet.cell(row, 2), say(f"workbook-months.{series.kind}"))
            style.text(sheet.cell(row, 3), str(series.year))
            for index in range(12):
                month = sheet.cell(row, _FIRST_COLUMN + index, "=" + self._month_formula(series, index))
                style.figure(month, measure.unit if measure else "other")
            known = sheet.cell(row, _KNOWN, "=" + _count(f"{_letter(_FIRST_COLUMN + i)}{row}" for i in range(12)))
            style.figure(known, "count")
        sheet.freeze_panes = f"{_letter(_FIRST_COLUMN)}{_FIRST_ROW}"

    def _month_formula(self, series: Series, index: int) -> str:
        tie = identity_of(self.cells.plan, series.measure)
        made = '""' if tie is None or series.measure in tie.parts else self._combined(tie, series, index)
        for row, figures in enumerate(self.cells.plan.figures):
            if (figures.measure, figures.kind, figures.year) == (series.measure, series.kind, series.year):
                own = self.cells.months(row)[index]
                return f"IF(ISNUMBER({own}),{own},{made})"
        return made

    def _combined(self, tie: Identity, series: Series, index: int) -> str:
        parts = [self._month(Series(part, series.kind, series.year), index) for part in tie.parts]
        if tie.kind == "sum":
            signs = ("+" if sign > 0 else "-" for sign in tie.signs)
            combined = "".join(sign + part for sign, part in zip(signs, parts, strict=True))
        else:
            combined = ("/" if tie.kind == "ratio" else "*").join(parts)
        return f'IF(COUNT({",".join(parts)})={len(parts)},IFERROR({combined},""),"")'


def _count(months: Iterable[str]) -> str:
    """Months known from the first on: a gap ends the count."""
    formula = "12"
    for index, cell in reversed(list(enumerate(months))):
        formula = f"IF(ISNUMBER({cell}),{formula},{index})"
    return formula
