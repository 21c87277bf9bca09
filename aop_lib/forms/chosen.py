"""A control that takes some lines of a list, each with a few words beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import ipywidgets as widgets

__all__ = ["Chosen"]

Option = tuple[str, str]
_FULL = {"width": "100%"}


class Chosen:
    """Lines to tick; beside each a box for the reader's own words about it.

    The value maps the code of every line ticked, or written beside, to ``{"keep": bool, "says": str}``.
    """

    def __init__(
        self, rows: Sequence[Option], placeholder: str = "", value: Mapping[str, Mapping[str, Any]] | None = None
    ) -> None:
        self._ticks = {
            code: widgets.Checkbox(value=False, description=text, tooltip=text, indent=False, layout=_FULL)
            for code, text in rows
        }
        self._words = {
            code: widgets.Text(
                value="",
                placeholder=placeholder,
                tooltip=text,
                continuous_update=True,
                layout={"flex": "2 1 300px", "width": "auto"},
            )
            for code, text in rows
        }
        lines = [self._line(code) for code in self._ticks]
        self.widget = widgets.VBox(lines, layout=_FULL)
        self.restore(value)

    def _line(self, code: str) -> Any:
        tick = widgets.VBox([self._ticks[code]], layout={"flex": "1 1 250px", "width": "auto"})
        tick.add_class("aop-ticks")
        line = widgets.HBox(
            [tick, self._words[code]], layout={**_FULL, "align_items": "center", "flex_flow": "row wrap"}
        )
        line.add_class("aop-row")
        return line

    @property
    def value(self) -> dict[str, dict[str, Any]]:
        """What is ticked or written, in the order of the list."""
        return {
            code: {"keep": bool(tick.value), "says": str(self._words[code].value)}
            for code, tick in self._ticks.items()
            if tick.value or self._words[code].value.strip()
        }

    def restore(self, value: Any) -> None:
        """Tick and write again what was there, as far as the lines still exist."""
        if not isinstance(value, Mapping):
            return
        for code, tick in self._ticks.items():
            kept = value.get(code)
            if isinstance(kept, Mapping):
                tick.value = kept.get("keep") is True
                words = kept.get("says")
                self._words[code].value = words if isinstance(words, str) else ""

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when a line is ticked or cleared, and at each letter."""
        for widget in (*self._ticks.values(), *self._words.values()):
            widget.observe(lambda _: heard(), "value")
