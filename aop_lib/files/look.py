"""How a workbook looks: colours, type and borders, in one place."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import Any

__all__ = ["PARTS", "Part", "Styles", "part_of"]

_INK, _MUTED, _MAIN, _PAPER = "1D2A35", "56636F", "0F4C6B", "FFFFFF"
_INPUT, _TINT, _WASH, _LINE, _INPUT_LINE = "FFF8E3", "DBE6EC", "F3F5F7", "D5DBE0", "E6DCC0"
_FONT = "Arial"


@dataclass(frozen=True)
class Part:
    """One part of the plan: its name in ``start.ftl``, the colour of its tabs, and its tables in their order."""

    name: str
    colour: str
    tables: tuple[str, ...]


PARTS = (
    Part("company", "0F4C6B", ("company", "parties")),
    Part("goals", "3F8F8B", ("measures", "figures", "goals", "choices")),
    Part("budget", "E3A23A", ("budget", "limits")),
    Part("actions", "7A4B7D", ("initiatives", "milestones")),
    Part("resources", "6F9A3E", ("resources",)),
    Part("risks", "C8501E", ("risks",)),
    Part("kpis", "2F6FA8", ("kpis", "responsibilities", "reviews")),
    Part(
        "optional",
        "B4BCC3",
        (
            "assumptions",
            "scenarios",
            "scenario_values",
            "trials",
            "ticks",
            "cycles",
            "options",
            "views",
            "definitions",
            "resource_views",
            "role_views",
            "readings",
            "leads",
            "objectives",
            "key_results",
            "checkins",
            "decisions",
        ),
    ),
)


def part_of(table: str) -> Part:
    """The part of the plan a table belongs to."""
    return next(part for part in PARTS if table in part.tables)


class Styles:
    """Dresses the cells of one workbook. Each look is worked out once and then copied, which is ten times faster."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str | None], Any] = {}

    def put(self, cell: Any, kind: str, number_format: str | None = None) -> None:
        """Dress a cell as ``kind``: one of the names below."""
        made = self._made.get((kind, number_format))
        if made is not None:
            cell._style = copy(made)
            return
        for name, value in _kinds()[kind].items():
            setattr(cell, name, value)
        if number_format is not None:
            cell.number_format = number_format
        self._made[kind, number_format] = copy(cell._style)


@cache
def _kinds() -> Mapping[str, Mapping[str, Any]]:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    def font(size: int = 10, colour: str = _INK, **more: Any) -> Font:
        return Font(name=_FONT, size=size, color=colour, **more)

    def fill(colour: str) -> PatternFill:
        return PatternFill("solid", fgColor=colour)

    def box(colour: str) -> Border:
        side = Side("thin", color=colour)
        return Border(left=side, right=side, top=side, bottom=side)

    inset = Alignment(vertical="top", horizontal="left", wrap_text=True, indent=1)
    right = Alignment(vertical="top", horizontal="right")
    middle = Alignment(vertical="center", horizontal="left", wrap_text=True, indent=1)
    bottom = Alignment(vertical="bottom", horizontal="left", wrap_text=True, indent=1)
    flat = Alignment(vertical="center")

    def head(look: Font, colour: str) -> dict[str, Any]:
        return {"font": look, "fill": fill(colour), "alignment": middle, "border": box(_LINE)}

    return {
        "title": {"font": font(16, _MAIN, bold=True), "alignment": flat},
        "question": {"font": font(11), "alignment": flat},
        "section": {"font": font(12, _MAIN, bold=True), "alignment": flat},
        "link": {"font": font(9, _MAIN, underline="single"), "alignment": flat},
        "sheet_link": {"font": font(10, _MAIN, underline="single"), "alignment": inset},
        "hint": {"font": font(8, _MUTED, italic=True), "alignment": bottom},
        "required": head(font(10, _PAPER, bold=True), _MAIN),
        "header": head(font(10, _MAIN, bold=True), _TINT),
        "month_header": head(font(10, _MAIN, bold=True), _TINT) | {"alignment": Alignment("right", "center")},
        "computed_header": head(font(9, _MUTED, bold=True), _WASH),
        "input": {"font": font(), "fill": fill(_INPUT), "alignment": inset, "border": box(_INPUT_LINE)},
        "input_number": {"font": font(), "fill": fill(_INPUT), "alignment": right, "border": box(_INPUT_LINE)},
        "shown": {"font": font(), "fill": fill(_WASH), "alignment": inset, "border": box(_LINE)},
        "shown_number": {"font": font(), "fill": fill(_WASH), "alignment": right, "border": box(_LINE)},
        "computed": {"font": font(9, _MUTED), "fill": fill(_WASH), "alignment": inset, "border": box(_LINE)},
        "label": {"font": font(10, bold=True), "alignment": inset},
        "note": {"font": font(9, _MUTED), "alignment": inset},
        "text": {"font": font(), "alignment": inset},
        "number": {"font": font(11, _MAIN, bold=True), "alignment": right},
    }
