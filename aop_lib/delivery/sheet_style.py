"""The look of the sheets we add: the report's colours, numbers by unit, text that never becomes a formula."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from aop_lib.charts.theme import ACCENT, GUIDE, INK, MAIN, MUTED, PAPER, TINT

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from aop_lib.locale import Locale

__all__ = ["bands", "figure", "heads", "note", "room", "strong", "text", "title", "total", "wrong"]

_FORMATS = {"share": "0.0%", "money": "#,##0", "count": "#,##0", "points": "#,##0.#"}


def _font(**more: Any) -> Font:
    return Font(name="Arial", **{"size": 10, "color": _colour(INK), **more})


def _colour(code: str) -> str:
    return "FF" + code.removeprefix("#").upper()


def text(cell: Any, value: str) -> None:
    """Write words into a cell; a text that begins with "=" stays a text."""
    cell.value = value
    cell.data_type = "s"
    cell.quotePrefix = value.startswith(("=", "+", "-", "@"))
    cell.font = _font()
    cell.alignment = Alignment(wrap_text=True, vertical="top")


def figure(cell: Any, unit: str) -> None:
    """Dress a cell that holds a number or a formula."""
    cell.font = _font()
    cell.number_format = _FORMATS.get(unit, "#,##0.##")
    cell.alignment = Alignment(vertical="top", horizontal="right")


def room(sheet: Worksheet, row: int, words: Sequence[str], wide: Sequence[float]) -> None:
    """Make a row high enough for its longest cell; programs other than Excel do not do so by themselves."""
    lines = max(-(-len(word) // max(1, int(width * 1.05))) for word, width in zip(words, wide, strict=False))
    sheet.row_dimensions[row].height = 14 * max(1, lines) + 4


def title(sheet: Worksheet, heading: str, line: str) -> None:
    """What the sheet is and how it is used, in its first two rows."""
    text(sheet["A1"], heading)
    sheet["A1"].font = _font(bold=True, size=15, color=_colour(INK))
    text(sheet["A2"], line)
    sheet["A2"].font = _font(color=_colour(MUTED))
    for cell in (sheet["A1"], sheet["A2"]):
        cell.alignment = Alignment(wrap_text=False)
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def heads(sheet: Worksheet, row: int, names: Sequence[str], wide: Sequence[float]) -> None:
    """The header row of a table and the widths of its columns."""
    _widths(sheet, wide)
    room(sheet, row, names, [width * 0.85 for width in wide])
    for column, name in enumerate(names, 1):
        cell = sheet.cell(row, column)
        text(cell, name)
        cell.font = _font(bold=True, color=_colour(PAPER))
        cell.fill = PatternFill("solid", fgColor=_colour(MAIN))
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="left" if column == 1 else "center")


def strong(cell: Any) -> None:
    """A number to look at first."""
    cell.font = _font(bold=True, color=_colour(INK))


def note(cell: Any) -> None:
    """A line of small print."""
    cell.font = _font(color=_colour(MUTED), italic=True)


def total(sheet: Worksheet, row: int, columns: int) -> None:
    """The row of totals."""
    for column in range(1, columns + 1):
        cell = sheet.cell(row, column)
        cell.font = _font(bold=True, color=_colour(INK))
        cell.border = Border(top=Side("medium", color=_colour(INK)), bottom=Side("thin", color=_colour(GUIDE)))
        cell.fill = PatternFill("solid", fgColor=_colour(TINT))


def bands(sheet: Worksheet, column: int, first: int, last: int, say: Locale) -> None:
    """Colour the bands: below stands out, the rest is calm; the word says the same."""
    letter = get_column_letter(column)
    area = f"{letter}{first}:{letter}{last}"
    looks = {"below": Font(bold=True, color=_colour(ACCENT)), "exceeds": Font(bold=True, color=_colour(MAIN))}
    for name, font in looks.items():
        word = say(f"workbook-band.{name}")
        sheet.conditional_formatting.add(area, _rule(f'{letter}{first}="{word}"', font))


def _rule(formula: str, font: Font) -> Any:
    make: Any = FormulaRule
    return make(formula=[formula], font=font)


def wrong(cell: Any, formula: str) -> None:
    """Let a line stand out while ``formula`` is true."""
    font = Font(bold=True, color=_colour(ACCENT))
    cell.parent.conditional_formatting.add(cell.coordinate, _rule(formula, font))


def _widths(sheet: Worksheet, wide: Sequence[float]) -> None:
    """Column widths from the left, in characters."""
    for column, width in enumerate(wide, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
