"""The fields of a row that is typed: what each one holds, and the box it is typed in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import ipywidgets as widgets
from markupsafe import escape

from aop_lib.locale import Locale
from aop_lib.plan import Lang

__all__ = ["Box", "ChipsBox", "DateBox", "Field", "FieldKind", "PickBox", "TextBox"]

Option = tuple[str, str]
FieldKind = Literal["text", "long", "number", "choice", "several", "date", "months", "needs", "formula", "changes"]
_NOTHING = "–"


@dataclass(frozen=True)
class Field:
    """One field of a row: its name, the words above its box, and what to write in it.

    ``more`` fields stay folded until asked for. ``brief`` fields stand in the line a folded row is known by. A ``wide``
    field takes the whole line. ``heads`` are the names of twelve months, or of the parts of a row within the row.
    """

    name: str
    label: str
    kind: FieldKind = "text"
    note: str = ""
    hint: str = ""
    options: Sequence[Option] = ()
    more: bool = False
    brief: bool = False
    wide: bool = False
    heads: Sequence[str] = ()


class Box(Protocol):
    """What a row needs of the box of one field."""

    widget: Any

    @property
    def value(self) -> Any:
        """What is typed, as JSON can hold it."""

    def put(self, value: Any) -> None:
        """Show a value without telling anybody."""

    def offer(self, options: Sequence[Option]) -> None:
        """Take another list of options; what was chosen stays."""

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when a person changes the value."""


class _Quiet:
    """Tells of changes by hand, not of those the program makes."""

    def __init__(self) -> None:
        self._heard: list[Callable[[], None]] = []
        self._putting = False

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when a person changes the value."""
        self._heard.append(heard)

    def _tell(self, *_: Any) -> None:
        if not self._putting:
            for heard in self._heard:
                heard()

    @contextmanager
    def _quietly(self) -> Any:
        before, self._putting = self._putting, True
        try:
            yield
        finally:
            self._putting = before

    def offer(self, options: Sequence[Option]) -> None:
        """Nothing to choose from here."""


class TextBox(_Quiet):
    """A line, or a few lines, of words or a number as it is typed."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        kind = widgets.Textarea if field.kind == "long" else widgets.Text
        more = {"rows": 2} if field.kind == "long" else {}
        self.widget = kind(
            value="",
            description=field.label,
            placeholder=field.hint,
            continuous_update=True,
            layout={"width": "auto"},
            **more,
        )
        self.widget.observe(self._tell, "value")

    @property
    def value(self) -> str:
        """The words as typed."""
        words: str = self.widget.value
        return words

    def put(self, value: Any) -> None:
        """Show words without telling anybody."""
        if isinstance(value, str) and value != self.widget.value:
            with self._quietly():
                self.widget.value = value


class PickBox(_Quiet):
    """One option of a list. A code the list does not have is kept and shown as it stands."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._options: list[Option] = []
        self.widget = widgets.Dropdown(description=field.label, layout={"width": "auto"})
        self.widget.add_class("aop-pick")
        self._renew(field.options, "")
        self.widget.observe(self._tell, "value")

    @property
    def value(self) -> str:
        """The code picked; empty where nothing is."""
        return str(self.widget.value or "")

    def put(self, value: Any) -> None:
        """Show a pick without telling anybody."""
        if isinstance(value, str) and value != self.value:
            self._renew(self._options, value)

    def offer(self, options: Sequence[Option]) -> None:
        """Another list; what was picked stays."""
        if list(options) != self._options:
            self._renew(options, self.value)

    def _renew(self, options: Sequence[Option], value: str) -> None:
        self._options = list(options)
        known = [code for code, _ in options]
        strange = [(value, value)] if value and value not in known else []
        shown = [(_NOTHING, ""), *((text, code) for code, text in options), *((t, c) for c, t in strange)]
        with self._quietly():
            if tuple(shown) != tuple(self.widget.options):
                self.widget.options = shown
            self.widget.value = value


class ChipsBox(_Quiet):
    """Any number of options, each a button that stays pressed."""

    def __init__(self, field: Field, none: str) -> None:
        super().__init__()
        self._none, self._options = none, list(field.options)
        self._chosen: list[str] = []
        self._chips: dict[str, Any] = {}
        title = widgets.HTML(str(escape(field.label)), layout={"width": "100%"})
        title.add_class("aop-field-label")
        self._line = widgets.HBox(layout={"width": "100%", "flex_flow": "row wrap"})
        self._line.add_class("aop-chips")
        self.widget = widgets.VBox([title, self._line], layout={"width": "auto"})
        self._build()

    def _build(self) -> None:
        known = [code for code, _ in self._options]
        strange = [(code, code) for code in self._chosen if code not in known]
        self._chips = {}
        for code, text in [*self._options, *strange]:
            chip = widgets.ToggleButton(
                value=code in self._chosen, description=text, tooltip=text, layout={"width": "auto"}
            )
            chip.observe(lambda change, code=code: self._press(code, change["new"]), "value")
            self._chips[code] = chip
        empty = widgets.HTML(str(escape(self._none)))
        self._line.children = tuple(self._chips.values()) or (empty,)

    def _press(self, code: str, on: bool) -> None:
        if self._putting:
            return
        chosen = {*self._chosen, code} if on else set(self._chosen) - {code}
        self._chosen = [each for each in self._chips if each in chosen]
        self._tell()

    @property
    def value(self) -> list[str]:
        """The codes pressed."""
        return list(self._chosen)

    def put(self, value: Any) -> None:
        """Press what is in ``value`` without telling anybody."""
        if isinstance(value, list) and value != self._chosen:
            self._chosen = [code for code in value if isinstance(code, str)]
            self._build()

    def offer(self, options: Sequence[Option]) -> None:
        """Another list; what was pressed stays."""
        if list(options) != self._options:
            self._options = list(options)
            self._build()


class DateBox(_Quiet):
    """A day, picked or typed as the browser writes days. Words of a file that are no day stand beside it."""

    def __init__(self, field: Field, lang: Lang) -> None:
        super().__init__()
        self._say, self._words = Locale(lang), ""
        self._picker = widgets.DatePicker(value=None, description=field.label, layout={"width": "auto"})
        self._beside = widgets.HTML(layout={"display": "none"})
        self.widget = widgets.VBox([self._picker, self._beside], layout={"width": "auto"})
        self._picker.observe(self._picked, "value")

    def _picked(self, _: Any) -> None:
        if not self._putting:
            self._words = ""
            self._beside.layout.display = "none"
            self._tell()

    @property
    def value(self) -> str:
        """The day as ``2026-03-31``, or the words that stand in its place."""
        day: dt.date | None = self._picker.value
        return self._words if day is None else day.isoformat()

    def put(self, value: Any) -> None:
        """Show a day without telling anybody."""
        if not isinstance(value, str) or value == self.value:
            return
        try:
            day: dt.date | None = dt.date.fromisoformat(value) if value else None
            self._words = ""
        except ValueError:
            day, self._words = None, value
        with self._quietly():
            self._picker.value = day
        self._beside.value = str(escape(self._say("rows-date-as-typed", typed=self._words)))
        self._beside.layout.display = "block" if self._words else "none"


def is_row(value: Any) -> bool:
    """Whether a value kept earlier can be a row: a mapping with its code."""
    return isinstance(value, Mapping) and isinstance(value.get("id"), str)
