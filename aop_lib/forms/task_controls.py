"""The controls only tasks have: a typed number, an order, a pair."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import ipywidgets as widgets
from markupsafe import escape

from aop_lib.forms.controls import Ranking
from aop_lib.locale import Locale
from aop_lib.plan import Lang

__all__ = ["NumberEntry", "Order", "PairOf"]

Option = tuple[str, str]
_FULL = {"width": "100%"}
_LONGEST = 200


class NumberEntry:
    """A box to type a number in, with its unit beside it. The value is the text as typed; whoever checks reads it."""

    def __init__(self, label: str, unit: str = "") -> None:
        self._box = widgets.Text(placeholder=label, continuous_update=True, layout={"width": "180px"})
        self._box.tooltip = label
        beside = widgets.HTML(str(escape(unit)), layout={"width": "auto"})
        beside.add_class("aop-unit")
        self.widget = widgets.HBox([self._box, beside], layout={**_FULL, "align_items": "center"})
        self.widget.add_class("aop-entry")

    @property
    def value(self) -> str:
        """The text in the box."""
        typed: str = self._box.value
        return typed[:_LONGEST]

    def restore(self, value: Any) -> None:
        """Put a text kept earlier back."""
        if isinstance(value, str):
            self._box.value = value[:_LONGEST]

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` at each key."""
        self._box.observe(lambda _: heard(), "value")

    def entered(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when Enter is pressed in the box."""
        self._box.on_msg(lambda _, content, __: heard() if content.get("event") == "submit" else None)


class Order:
    """A list to put in order; until the reader has moved something there is no answer yet."""

    def __init__(self, items: Sequence[Option], lang: Lang) -> None:
        self._ranking = Ranking(items, lang)
        self._known = {code for code, _ in items}
        self._moved = False
        self._ranking.watch(self._touch)
        self.widget = self._ranking.widget

    def _touch(self) -> None:
        self._moved = True

    @property
    def value(self) -> list[str]:
        """The codes, first place first; empty while nothing has been moved."""
        return self._ranking.value if self._moved else []

    def restore(self, value: Any) -> None:
        """Take an earlier order, unless the items have changed since."""
        if isinstance(value, list) and len(value) == len(self._known) and set(map(str, value)) == self._known:
            self._moved = True
            self._ranking.restore(value)

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when an item moves."""
        self._ranking.watch(heard)


class PairOf:
    """Two of some options, whichever way round. The value is empty until both are chosen."""

    def __init__(self, options: Sequence[Option], lang: Lang) -> None:
        self._codes = [code for code, _ in options]
        say = Locale(lang)
        offered = [(say("task-pair.choose"), None), *((text, code) for code, text in options)]
        self._lists = [widgets.Dropdown(options=offered, value=None, layout={"width": "auto"}) for _ in range(2)]
        for one, name in zip(self._lists, ("task-pair.first", "task-pair.second"), strict=True):
            one.tooltip = say(name)
        between = widgets.HTML(str(escape(say("task-pair.and"))), layout={"width": "auto"})
        row = [self._lists[0], between, self._lists[1]]
        self.widget = widgets.HBox(row, layout={**_FULL, "align_items": "center", "flex_flow": "row wrap"})
        self.widget.add_class("aop-pair")

    @property
    def value(self) -> list[str]:
        """The two codes; the same one twice is passed on as it is."""
        chosen = [one.value for one in self._lists]
        return [] if None in chosen else [str(code) for code in chosen]

    def restore(self, value: Any) -> None:
        """Choose a pair again, where both still exist."""
        if isinstance(value, list) and len(value) == 2 and all(code in self._codes for code in value):
            for one, code in zip(self._lists, value, strict=True):
                one.value = code

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when either is chosen."""
        for one in self._lists:
            one.observe(lambda _: heard(), "value")
