"""Controls that take a pick from a list, several ticks, a typed number, or a pick for each cell of a small grid."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

import ipywidgets as widgets
from markupsafe import escape

from aop_lib.charts.lettering import width
from aop_lib.files.numbers import written_number, written_share
from aop_lib.forms.typed import PERCENT, Unclear, read_typed
from aop_lib.locale import Locale
from aop_lib.plan import Lang

__all__ = ["Number", "Offered", "Pick", "PickGrid", "Several", "aligned", "drop_down", "renew"]

Option = tuple[str, str]
Offered = Sequence[Option] | Mapping[str, Sequence[Option]]
"""The options of a column: the same in every row, or each row's own."""
_FULL = {"width": "100%"}
_NOTHING = "–"
_LARGEST = 1e15
_TYPE = 14
"""The size of a form's letters, in pixels."""
_LABEL, _WIDEST_LABEL = 150, 330
_LIST, _ARROW = 360, 48
"""The least width of a list, and what its frame and arrow take beside the words."""


def drop_down(options: Sequence[Option], value: str | None, wide: str) -> Any:
    """A bare list, ``wide`` as a style sheet says it; the dash at its head is nothing."""
    codes = [code for code, _ in options]
    made = widgets.Dropdown(
        options=[(_NOTHING, None), *((text, code) for code, text in options)],
        value=value if value in codes else None,
        layout={"width": wide, "max_width": "100%", "min_width": "60px"},
    )
    made.add_class("aop-pick")
    return made


def renew(box: Any, options: Sequence[Option], value: str | None) -> None:
    """Give a bare list other options, and keep ``value`` where it is one of them."""
    box.options = [(_NOTHING, None), *((text, code) for code, text in options)]
    box.value = value if value in [code for code, _ in options] else None


def _beside(label: str, control: Any) -> Any:
    """A short label in front of its control; on a narrow page it stands above."""
    if not label:
        return control
    title = widgets.HTML(str(escape(label)), layout={"width": "auto", "min_width": f"{_LABEL}px"})
    title.add_class("aop-label")
    return widgets.HBox(
        [title, control], layout={**_FULL, "flex_flow": "row wrap", "align_items": "center", "grid_gap": "0 12px"}
    )


def aligned(controls: Iterable[Any]) -> None:
    """Let the boxes of typed numbers and lists that stand under each other begin at the same place."""
    rows = [(each.label, each.widget) for each in controls if isinstance(each, Number | Pick) and each.label]
    if len(rows) > 1:
        wide = min(_WIDEST_LABEL, max(_LABEL, *(round(width(label, _TYPE)) + 12 for label, _ in rows)))
        for _, row in rows:
            row.children[0].layout.min_width = f"{wide}px"


def _room(options: Sequence[Option]) -> str:
    """How wide a list has to be for its longest option; never wider than the form, which is seen to elsewhere."""
    return f"{max(_LIST, *(round(width(text, _TYPE)) + _ARROW for _, text in options))}px" if options else f"{_LIST}px"


class Pick:
    """One option of a drop-down list; nothing is picked at first unless ``value`` says so."""

    def __init__(self, label: str, options: Sequence[Option], value: str | None = None) -> None:
        self.label = label
        self._codes = [code for code, _ in options]
        self._offering = False
        self._box = drop_down(options, value, _room(options))
        self.widget = _beside(label, self._box)

    @property
    def value(self) -> str | None:
        """The code picked."""
        picked: str | None = self._box.value
        return picked

    def restore(self, value: Any) -> None:
        """Pick again what still stands in the list."""
        if value in self._codes:
            self._box.value = value

    def offer(self, options: Sequence[Option]) -> None:
        """Another list; what was picked stays where it still stands in it. Nobody is told."""
        codes = [code for code, _ in options]
        if codes == self._codes:
            return
        kept, self._codes, self._offering = self._box.value, codes, True
        renew(self._box, options, kept)
        self._box.layout.width = _room(options)
        self._offering = False

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when something else is picked."""
        self._box.observe(lambda _: None if self._offering else heard(), "value")


class Several:
    """Any number of options, each with a box to tick."""

    def __init__(self, label: str, options: Sequence[Option], value: Sequence[str] = ()) -> None:
        self._boxes = {
            code: widgets.Checkbox(value=code in value, description=text, indent=False, layout={"width": "100%"})
            for code, text in options
        }
        title = widgets.HTML(str(escape(label)), layout=_FULL)
        title.add_class("aop-label")
        ticks = widgets.VBox(list(self._boxes.values()), layout=_FULL)
        ticks.add_class("aop-ticks")
        self.widget = widgets.VBox([title, ticks] if label else [ticks], layout=_FULL)

    @property
    def value(self) -> list[str]:
        """The codes ticked, in the order of the list."""
        return [code for code, box in self._boxes.items() if box.value]

    def restore(self, value: Any) -> None:
        """Tick again what was ticked, as far as it still exists."""
        if isinstance(value, list):
            for code, box in self._boxes.items():
                box.value = code in value

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when a box is ticked or cleared."""
        for box in self._boxes.values():
            box.observe(lambda _: heard(), "value")


class Number:
    """A number typed in the reader's way of writing; what has two readings is asked about, never guessed.

    ``value`` is ``None`` while the box is empty or cannot be read. Where ``unit`` is ``%`` the value is a fraction, and
    ``20`` and ``20%`` both mean 0.2.
    """

    def __init__(self, label: str, unit: str, lang: Lang, value: float | None = None) -> None:
        self.label = label
        self._say, self._unit = Locale(lang), unit
        self._box = widgets.Text(value="", continuous_update=True, layout={"width": "130px"})
        self._asks = widgets.HTML(layout={"width": "auto"})
        self._asks.add_class("aop-ask")
        shown = widgets.HTML(str(escape(unit)), layout={"width": "auto"})
        shown.add_class("aop-unit")
        self.widget = _beside(label, widgets.HBox([self._box, shown, self._asks], layout={"align_items": "center"}))
        self._box.observe(lambda _: self._ask(), "value")
        self.restore(value)

    @property
    def text(self) -> str:
        """What stands in the box."""
        typed: str = self._box.value
        return typed

    @property
    def value(self) -> float | None:
        """The number typed, where it has one reading."""
        try:
            return self._read()
        except Unclear:
            return None

    def _read(self) -> float | None:
        if not self.text.strip():
            return None
        number = read_typed(self.text, self._say.lang, self._unit)
        return number / 100 if self._unit == PERCENT else number

    def _ask(self) -> None:
        try:
            self._read()
            said = ""
        except Unclear as question:
            said = str(question)
        self._asks.value = str(escape(said))

    def restore(self, value: Any) -> None:
        """Write a number kept earlier, as this language writes it."""
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _LARGEST:
            shown = written_share(value, self._say.lang).rstrip("%") if self._unit == PERCENT else None
            self._box.value = shown or written_number(value, self._say.lang)

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` at each change of the box."""
        self._box.observe(lambda _: heard(), "value")


class PickGrid:
    """A small table: each row gets one pick in each column. The value maps rows to columns to codes.

    A column offers the same options in every row, or each row its own.
    """

    def __init__(
        self,
        rows: Sequence[Option],
        columns: Mapping[str, tuple[str, Offered]],
        value: Mapping[str, Mapping[str, str | None]] | None = None,
    ) -> None:
        given = value or {}
        self._cells = {
            row: {
                name: drop_down(
                    options.get(row, ()) if isinstance(options, Mapping) else options,
                    given.get(row, {}).get(name),
                    "100%",
                )
                for name, (_, options) in columns.items()
            }
            for row, _ in rows
        }
        shape = f"fit-content(290px) repeat({len(columns)}, minmax(90px, 1fr))"
        self._heads = [widgets.HTML()] + [self._text(head, "aop-label") for head, _ in columns.values()]
        self._names = {row: self._text(text) for row, text in rows}
        self.widget = widgets.GridBox(
            self._lines(self._cells),
            layout={**_FULL, "grid_template_columns": shape, "grid_gap": "4px 10px", "align_items": "center"},
        )

    @staticmethod
    def _text(text: str, kind: str = "") -> Any:
        made = widgets.HTML(str(escape(text)), layout={"width": "auto"})
        if kind:
            made.add_class(kind)
        return made

    def _lines(self, rows: Iterable[str]) -> list[Any]:
        return [*self._heads, *(part for row in rows for part in (self._names[row], *self._cells[row].values()))]

    def show_only(self, rows: Collection[str]) -> None:
        """Show only some of the rows; the others keep their picks."""
        shown = tuple(self._lines(row for row in self._cells if row in rows))
        if shown != self.widget.children:
            self.widget.children = shown

    @property
    def value(self) -> dict[str, dict[str, str | None]]:
        """Row -> column -> the code picked, ``None`` where nothing is."""
        return {row: {name: cell.value for name, cell in cells.items()} for row, cells in self._cells.items()}

    def restore(self, value: Any) -> None:
        """Pick again what still stands in the lists."""
        if not isinstance(value, dict):
            return
        for row, cells in self._cells.items():
            kept = value.get(row)
            for name, cell in cells.items():
                if isinstance(kept, dict) and name in kept and kept[name] in [code for _, code in cell.options]:
                    cell.value = kept[name]

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when a cell changes."""
        for cells in self._cells.values():
            for cell in cells.values():
                cell.observe(lambda _: heard(), "value")
