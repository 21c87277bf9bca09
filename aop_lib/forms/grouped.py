"""A long list of the same question, rated line by line under the headings of its groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import ipywidgets as widgets
from markupsafe import escape

from aop_lib.forms.controls import Option, Rating

__all__ = ["GroupedRating"]


class GroupedRating:
    """Groups of rows, each with its heading; each row gets one of the same few levels, as in ``Rating``.

    ``groups`` are headings with their rows; row codes are unique over all groups. The value maps rows to levels.
    """

    def __init__(self, groups: Sequence[tuple[str, Sequence[Option]]], levels: Sequence[Option]) -> None:
        self._ratings = [Rating(rows, levels) for _, rows in groups]
        parts: list[Any] = []
        for (heading, _), rating in zip(groups, self._ratings, strict=True):
            title = widgets.HTML(str(escape(heading)), layout={"width": "100%"})
            title.add_class("aop-label")
            parts += [title, rating.widget]
        self.widget = widgets.VBox(parts, layout={"width": "100%"})

    @property
    def value(self) -> dict[str, str]:
        """The level of each row rated so far."""
        return {row: level for rating in self._ratings for row, level in rating.value.items()}

    def restore(self, value: Any) -> None:
        """Rate again the rows that still exist."""
        for rating in self._ratings:
            rating.restore(value)

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when a row is rated."""
        for rating in self._ratings:
            rating.watch(heard)
