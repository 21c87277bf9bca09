"""What each number hangs on and how it contributes: a pick and a sentence for each, one group at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import ipywidgets as widgets
from markupsafe import escape

from aop_lib.forms.controls import Option
from aop_lib.forms.pickers import Pick, drop_down, renew

__all__ = ["Group", "LinkRow", "Links"]


@dataclass(frozen=True)
class LinkRow:
    """A number to be tied: its words, what it may hang on, and what is decided so far."""

    code: str
    name: str
    above: Sequence[Option]
    parent: str | None = None
    says: str = ""


@dataclass(frozen=True)
class Group:
    """Rows that are looked at together, under a name."""

    code: str
    name: str
    rows: Sequence[LinkRow]


class Links:
    """For each row a pick of what stands above it and a line for how it contributes; the groups take turns.

    The value maps rows, of all groups, to ``{"parent": code or None, "says": words}``.
    """

    def __init__(self, label: str, groups: Sequence[Group], heads: tuple[str, str, str], hint: str) -> None:
        self._offering = False
        self._cells: dict[str, tuple[Any, Any]] = {
            row.code: (
                drop_down(row.above, row.parent, "100%"),
                widgets.Text(value=row.says, placeholder=hint, layout={"width": "auto"}),
            )
            for group in groups
            for row in group.rows
        }
        self._pick = Pick(label, [(group.code, group.name) for group in groups], groups[0].code if groups else None)
        self._grids = {group.code: self._grid(group, heads) for group in groups}
        self._place = widgets.VBox([], layout={"width": "100%"})
        self.widget = widgets.VBox([self._pick.widget, self._place], layout={"width": "100%"})
        self._pick.watch(self._turn)
        self._turn()

    def _grid(self, group: Group, heads: tuple[str, str, str]) -> Any:
        parts = [_text(head, "aop-label") for head in heads]
        for row in group.rows:
            parts += [_text(row.name), *self._cells[row.code]]
        return widgets.GridBox(
            parts,
            layout={
                "width": "100%",
                "grid_template_columns": "fit-content(210px) minmax(120px, 0.8fr) minmax(160px, 1.2fr)",
                "grid_gap": "4px 10px",
                "align_items": "center",
            },
        )

    def _turn(self) -> None:
        grid = self._grids.get(self._pick.value or "")
        self._place.children = (grid,) if grid is not None else ()

    def offer(self, above: Mapping[str, Sequence[Option]]) -> None:
        """For each row another list of what it may hang on; what was picked stays where it still stands in it."""
        self._offering = True
        for code, options in above.items():
            pick = self._cells[code][0] if code in self._cells else None
            if pick is not None and [option for _, option in pick.options][1:] != [option for option, _ in options]:
                renew(pick, options, pick.value)
        self._offering = False

    @property
    def value(self) -> dict[str, dict[str, str | None]]:
        """Row -> what it hangs on, and how it contributes."""
        return {code: {"parent": pick.value, "says": says.value} for code, (pick, says) in self._cells.items()}

    def restore(self, value: Any) -> None:
        """Put picks and words kept earlier back, as far as rows and picks still exist."""
        for code, kept in value.items() if isinstance(value, dict) else []:
            if code not in self._cells or not isinstance(kept, dict):
                continue
            pick, says = self._cells[code]
            if kept.get("parent") in [option for _, option in pick.options]:
                pick.value = kept.get("parent")
            if isinstance(kept.get("says"), str):
                says.value = kept["says"]

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when a pick or a line changes."""
        for pick, says in self._cells.values():
            pick.observe(lambda _: None if self._offering else heard(), "value")
            says.observe(lambda _: heard(), "value")


def _text(text: str, kind: str = "") -> Any:
    made = widgets.HTML(str(escape(text)), layout={"width": "auto"})
    if kind:
        made.add_class(kind)
    return made
