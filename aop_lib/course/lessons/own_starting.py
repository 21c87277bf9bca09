"""Lesson 11: measures to begin with, for three kinds of business; each can be changed or taken out (A1.28)."""

from __future__ import annotations

from typing import Any

import ipywidgets as widgets

from aop_lib.forms.pickers import drop_down
from aop_lib.forms.rows import Rows

__all__ = ["STARTING", "MeasureRows"]

_RESULT = (
    ("cost_of_goods", "money", ""),
    ("gross_profit", "money", "revenue - cost_of_goods"),
    ("gross_margin", "share", "gross_profit / revenue"),
    ("marketing_cost", "money", ""),
    ("marketing_ratio", "share", "marketing_cost / revenue"),
)
STARTING: dict[str, tuple[tuple[str, str, str], ...]] = {
    "shop": (
        ("revenue_online", "money", ""),
        ("revenue_store", "money", ""),
        ("revenue", "money", "revenue_online + revenue_store"),
        ("online_share", "share", "revenue_online / revenue"),
        *_RESULT,
    ),
    "distributor": (
        ("revenue_mt", "money", ""),
        ("revenue_gt", "money", ""),
        ("revenue", "money", "revenue_mt + revenue_gt"),
        ("mt_share", "share", "revenue_mt / revenue"),
        *_RESULT[:3],
        ("trade_cost", "money", ""),
        ("trade_ratio", "share", "trade_cost / revenue"),
    ),
    "services": (
        ("contracts", "count", ""),
        ("contract_value", "money", "revenue / contracts"),
        ("revenue", "money", ""),
        *_RESULT,
    ),
    "blank": (("revenue", "money", ""),),
}
"""Kind of business -> measures in order: code, unit, formula. Their names are messages."""
_COSTS = ("cost_of_goods", "marketing_cost", "marketing_ratio", "trade_cost", "trade_ratio")


class MeasureRows(Rows):
    """Measures, with a list of starting points above them: one press fills in those that are not there yet."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        say = self.say
        self._kind = drop_down([(kind, say(f"own-start-{kind}")) for kind in STARTING], None, "320px")
        self._kind.tooltip = say("own-start")
        self._fill = widgets.Button(description=say("own-start.button"), layout={"width": "auto"}, disabled=True)
        self._fill.on_click(lambda _: self.begin(self._kind.value))
        self._kind.observe(lambda change: setattr(self._fill, "disabled", change["new"] is None), "value")
        words = widgets.HTML(say("own-start"), layout={"width": "100%"})
        words.add_class("aop-label")
        line = widgets.HBox([self._kind, self._fill], layout={"flex_flow": "row wrap", "align_items": "center"})
        line.add_class("aop-start")
        self.widget.children = (words, line, *self.widget.children)

    def begin(self, kind: str | None) -> None:
        """Add the measures of a kind of business, except those there are."""
        known = {row["id"] for row in self.value}
        rows = [self._measure(*each) for each in STARTING.get(kind or "", ()) if each[0] not in known]
        if rows:
            self.restore([*self.value, *rows])
            self._tell()

    def _measure(self, code: str, unit: str, formula: str) -> dict[str, Any]:
        row = {"id": code, "name": self.say(f"own-measure-{code}"), "unit": unit, "formula": formula}
        row["aggregate"] = "mean" if unit == "share" else "sum"
        return {**row, "better": "lower" if code in _COSTS else "higher"}
