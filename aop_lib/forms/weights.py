"""Weights that share one hundred: each typed or dragged, with their sum in sight."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import ipywidgets as widgets
from markupsafe import escape

from aop_lib.files.numbers import written_number
from aop_lib.forms.controls import Option
from aop_lib.forms.typed import PERCENT, Unclear, read_typed
from aop_lib.locale import Locale
from aop_lib.methods.kpi_weights import to_hundred
from aop_lib.plan import Lang

__all__ = ["Weights"]

_MOST = 100.0


class Weights:
    """One weight for each row, from 0 to 100. The value maps rows to weights; nothing is weighed at first.

    The sum stands below and says what is missing or too much; a button brings the weights to 100 in the proportions
    they have. What is typed and cannot be read as a number from 0 to 100 leaves the weight as it was.
    """

    def __init__(self, rows: Sequence[Option], lang: Lang, value: Mapping[str, float] | None = None) -> None:
        self._say = Locale(lang)
        self._weights = {code: 0.0 for code, _ in rows}
        self._seen = list(self._weights)
        self._heard: list[Callable[[], None]] = []
        self._writing = False
        self._lines = {code: self._line(text) for code, text in rows}
        self._boxes = {code: widgets.Text(value="", layout={"width": "64px"}) for code, _ in rows}
        self._sum = widgets.HTML(layout={"width": "auto"})
        self._sum.add_class("aop-value")
        self._button = widgets.Button(description=self._say("kpiset-control.to-hundred"), layout={"width": "auto"})
        self._button.on_click(lambda _: self._bring_to_hundred())
        for code in self._weights:
            self._lines[code].observe(lambda change, code=code: self._dragged(code, change["new"]), "value")
            self._boxes[code].observe(lambda change, code=code: self._typed(code, change["new"]), "value")
        self.widget = self._assemble(rows)
        self.restore(dict(value or {}))
        self._write()

    @staticmethod
    def _line(text: str) -> Any:
        line = widgets.FloatSlider(
            value=0.0, min=0.0, max=_MOST, step=1.0, readout=False, layout={"width": "auto", "min_width": "120px"}
        )
        line.tooltip = text
        return line

    def _assemble(self, rows: Sequence[Option]) -> Any:
        self._names = {code: widgets.HTML(str(escape(text)), layout={"width": "auto"}) for code, text in rows}
        self._grid = widgets.GridBox(
            self._parts(self._weights),
            layout={
                "width": "100%",
                "grid_template_columns": "fit-content(300px) minmax(120px, 1fr) 74px",
                "grid_gap": "2px 12px",
                "align_items": "center",
            },
        )
        below = widgets.HBox(
            [self._sum, self._button], layout={"width": "100%", "align_items": "center", "grid_gap": "0 16px"}
        )
        return widgets.VBox([self._grid, below], layout={"width": "100%"})

    def _parts(self, rows: Iterable[str]) -> list[Any]:
        return [part for code in rows for part in (self._names[code], self._lines[code], self._boxes[code])]

    def show_only(self, rows: Collection[str]) -> None:
        """Show, and count, only some of the rows; the others keep their weights out of sight."""
        shown = [code for code in self._weights if code in rows]
        if shown != self._seen:
            self._seen = shown
            self._grid.children = tuple(self._parts(shown))
            self._write()

    @property
    def value(self) -> dict[str, float]:
        """Row -> weight, of the rows shown."""
        return {code: self._weights[code] for code in self._seen}

    @property
    def total(self) -> float:
        """The sum of the weights; 100 where all is given."""
        return round(sum(self.value.values()), 6)

    def restore(self, value: Any) -> None:
        """Put weights kept earlier back, for the rows that still exist."""
        if not isinstance(value, dict):
            return
        for code, weight in value.items():
            if code in self._weights and _is_weight(weight):
                self._weights[code] = float(weight)
        self._write()

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when a weight changes."""
        self._heard.append(heard)

    def _dragged(self, code: str, weight: float) -> None:
        if not self._writing:
            self._set({code: round(float(weight), 6)})

    def _typed(self, code: str, text: str) -> None:
        if self._writing:
            return
        try:
            weight = read_typed(text, self._say.lang, PERCENT) if text.strip() else 0.0
        except Unclear:
            return
        if _is_weight(weight):
            # The box is left as it is being typed in: 1 becomes 15 with the next key.
            self._set({code: weight}, but=code)

    def _bring_to_hundred(self) -> None:
        if self.total > 0:
            self._set(to_hundred(self.value))

    def _set(self, weights: Mapping[str, float], but: str | None = None) -> None:
        if all(self._weights[code] == weight for code, weight in weights.items()):
            return
        self._weights |= weights
        self._write(but)
        for heard in self._heard:
            heard()

    def _write(self, but: str | None = None) -> None:
        """Lines, boxes and the sum as the weights are; ``but`` names a box that is left alone."""
        with self._quietly():
            for code, weight in self._weights.items():
                self._lines[code].value = weight
                if code != but:
                    self._boxes[code].value = written_number(weight, self._say.lang)
        left = round(_MOST - self.total, 6)
        state = "whole" if not left else "less" if left > 0 else "more"
        shown = {"total": self._say.number(self.total), "left": self._say.number(abs(left))}
        self._sum.value = str(escape(self._say(f"kpiset-control.sum-{state}", **shown)))
        self._button.disabled = not left or not self.total

    @contextmanager
    def _quietly(self) -> Any:
        before, self._writing = self._writing, True
        try:
            yield
        finally:
            self._writing = before


def _is_weight(weight: Any) -> bool:
    return isinstance(weight, int | float) and not isinstance(weight, bool) and 0 <= weight <= _MOST
