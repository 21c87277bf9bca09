"""A list of rows that is typed: people, goals, budget lines. One row is open at a time, the others are a line each."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import ipywidgets as widgets
from markupsafe import Markup, escape

from aop_lib.forms.fields import Field, is_row
from aop_lib.forms.row_card import Asked, RowFields
from aop_lib.forms.rows_look import rows_style
from aop_lib.locale import Locale
from aop_lib.plan import Lang

__all__ = ["Asked", "Field", "Rows"]

Option = tuple[str, str]
Row = dict[str, Any]
_SEVERAL = ("several", "months", "needs", "changes")


class Rows:
    """Edits a list of records. The value is ``[{"id": code, field: what is typed, …}, …]`` in the order shown.

    ``new_id`` makes the code of a row that is added; ``start`` is what such a row begins with. In a ``fixed`` list rows
    are neither added nor taken out, and all of them are open under the names ``names`` gives. ``unit(field, row)`` says
    in what a number of a row counts.
    """

    def __init__(
        self,
        lang: Lang,
        fields: Sequence[Field],
        new_id: Callable[[], str] | None = None,
        *,
        start: Mapping[str, Any] | None = None,
        add: str = "",
        names: Callable[[str], str] | None = None,
        unit: Callable[[str, Row], str] | None = None,
        group: Callable[[str], str] | None = None,
    ) -> None:
        self._say, self._lang, self._fields = Locale(lang), lang, list(fields)
        self._new_id, self._start, self._names, self._unit, self._group = new_id, dict(start or {}), names, unit, group
        self.fixed = new_id is None
        self._rows: list[Row] = []
        self._cards: dict[str, _Card] = {}
        self._asked: dict[tuple[str, str], Asked] = {}
        self._heard: list[Callable[[], None]] = []
        self._gone: tuple[int, Row] | None = None
        self._list = widgets.VBox(layout={"width": "100%"})
        self._list.add_class("aop-list")
        self._undo = widgets.HBox(layout={"display": "none"})
        self._undo.add_class("aop-undo")
        self._add = widgets.Button(description=add or self._say("rows-add"), layout={"width": "auto"})
        self._add.add_class("aop-add")
        self._add.on_click(lambda _: self.add())
        style = widgets.HTML(rows_style(), layout={"display": "none"})
        parts = [style, self._list] if self.fixed else [style, self._list, self._undo, self._add]
        self.widget = widgets.VBox(parts, layout={"width": "100%"})
        self.widget.add_class("aop-rows")
        self._build()

    # The control's value

    @property
    def value(self) -> list[Row]:
        """The rows as they stand."""
        return copy.deepcopy(self._rows)

    def restore(self, value: Any) -> None:
        """Show rows kept earlier; what is no row is left aside."""
        if not isinstance(value, list):
            return
        rows = {row["id"]: self._fitting(row) for row in value if is_row(row)}
        if list(rows.values()) == self._rows:
            return
        same = list(rows) == [row["id"] for row in self._rows]
        self._rows = list(rows.values())
        if same:
            for row in self._rows:
                self._cards[row["id"]].put(row)
        else:
            self._build()

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` at each letter, and when a row is added, moved or taken out."""
        self._heard.append(heard)

    def _fitting(self, row: Mapping[str, Any]) -> Row:
        made: Row = {"id": row["id"]}
        for each in self._fields:
            value = row.get(each.name)
            listed = each.kind in _SEVERAL
            words = isinstance(value, str) and each.kind != "months" and each.kind != "several"
            made[each.name] = value if (listed and isinstance(value, list)) or words else self._empty(each)
        return made

    @staticmethod
    def _empty(each: Field) -> Any:
        return [""] * 12 if each.kind == "months" else [] if each.kind in _SEVERAL else ""

    # What others tell it

    def offer(self, name: str, options: Sequence[Option]) -> None:
        """Other options for a field in every row; what was chosen stays."""
        for number, each in enumerate(self._fields):
            if each.name == name and list(each.options) != list(options):
                self._fields[number] = replace(each, options=tuple(options))
                for row in self._rows:
                    self._cards[row["id"]].offer(name, options)
                    self._cards[row["id"]].head(row)

    def relabel(self, heads: Sequence[str]) -> None:
        """Other names for twelve months, where the business year begins with another one."""
        if any(each.kind == "months" and tuple(each.heads) != tuple(heads) for each in self._fields):
            self._fields = [replace(f, heads=tuple(heads)) if f.kind == "months" else f for f in self._fields]
            for card in self._cards.values():
                card.relabel(heads)

    def ask(self, asked: Mapping[tuple[str, str], Asked]) -> None:
        """Say beside the fields (row, field) what is asked about them."""
        self._asked = dict(asked)
        for row in self._rows:
            self._cards[row["id"]].ask(row)

    def rename(self, names: Mapping[str, str]) -> None:
        """Rows that have other codes now; nothing is seen of it."""
        for row in self._rows:
            if row["id"] in names:
                card = self._cards.pop(row["id"])
                row["id"] = names[row["id"]]
                self._cards[row["id"]] = card

    # What a person does

    def add(self) -> str:
        """A new row at the end, open; returns its code."""
        assert self._new_id is not None
        row = self._fitting({"id": self._new_id(), **self._start})
        self._rows.append(row)
        self._cards[row["id"]] = _Card(self, row)
        self._order()
        self.open(row["id"], focus=True)
        self._tell()
        return str(row["id"])

    def remove(self, key: str) -> None:
        """Take a row out; it can be brought back."""
        at = self._at(key)
        self._gone = at, self._rows.pop(at)
        self._cards.pop(key)
        self._order()
        self._offer_undo()
        self._tell()

    def undo(self) -> None:
        """Bring back the row taken out last."""
        if self._gone is not None:
            at, row = self._gone
            self._rows.insert(at, row)
            self._cards[row["id"]] = _Card(self, row)
            self._gone = None
            self._order()
            self._offer_undo()
            self._tell()

    def move(self, key: str, by: int) -> None:
        """Move a row up (−1) or down (1)."""
        at = self._at(key)
        to = at + by
        if 0 <= to < len(self._rows):
            self._rows[at], self._rows[to] = self._rows[to], self._rows[at]
            self._order()
            self._tell()

    def open(self, key: str | None, focus: bool = False) -> None:
        """Open one row and fold the others."""
        for each, card in self._cards.items():
            card.show(each == key, focus)

    def typed(self, key: str, name: str, value: Any) -> None:
        """A field of a row was changed by hand."""
        row = self._rows[self._at(key)]
        row[name] = value
        self._cards[key].head(row)
        self._tell()

    # Within

    def _at(self, key: str) -> int:
        return next(number for number, row in enumerate(self._rows) if row["id"] == key)

    def _tell(self) -> None:
        for heard in self._heard:
            heard()

    def _build(self) -> None:
        self._cards = {row["id"]: _Card(self, row) for row in self._rows}
        self._order()

    def _order(self) -> None:
        self._list.children = tuple(self._cards[row["id"]].widget for row in self._rows)

    def _offer_undo(self) -> None:
        self._undo.layout.display = "none" if self._gone is None else "flex"
        if self._gone is None:
            return
        words = widgets.HTML(str(escape(self._say("rows-removed", name=self.title(self._gone[1])))))
        button = widgets.Button(description=self._say("rows-undo"), layout={"width": "auto"})
        button.on_click(lambda _: self.undo())
        self._undo.children = (words, button)

    def title(self, row: Row) -> str:
        """The words a row is known by: its name, and the fields that say most about it."""
        if self._names is not None:
            return self._names(row["id"])
        said = [self._in_words(each, row.get(each.name)) for each in self._fields if each.brief]
        return " · ".join(word for word in said if word) or self._say("rows-nameless")

    def _in_words(self, each: Field, value: Any) -> str:
        names = dict(each.options)
        if isinstance(value, list):
            return ", ".join(names.get(v, v) for v in value if isinstance(v, str) and v)
        return names.get(value, value) if isinstance(value, str) else ""

    def questions(self, row: Row) -> dict[str, Asked]:
        """What is asked about each field of a row."""
        return {
            each.name: self._asked[row["id"], each.name]
            for each in self._fields
            if (row["id"], each.name) in self._asked
        }

    def units(self, row: Row) -> dict[str, str]:
        """In what each number of a row counts; a day as the reader's language writes it, whatever the browser does."""
        days = {f.name: self._day(row[f.name]) for f in self._fields if f.kind == "date" and row[f.name]}
        counted = [each.name for each in self._fields if each.kind in ("number", "months")]
        return days | ({name: self._unit(name, row) for name in counted} if self._unit is not None else {})

    def _day(self, text: str) -> str:
        try:
            return self._say.date(dt.date.fromisoformat(text))
        except ValueError:
            return ""

    @property
    def fields(self) -> list[Field]:
        """The fields of a row."""
        return self._fields

    @property
    def say(self) -> Locale:
        """The reader's language."""
        return self._say

    def group(self, key: str) -> str:
        """The heading that stands above a row of a fixed list, if any."""
        return self._group(key) if self._group is not None else ""


class _Card:
    """One row on the page: in a fixed list its name and fields, else a line that opens."""

    def __init__(self, rows: Rows, row: Row) -> None:
        self._rows, self._row = rows, row
        self._fields: RowFields | None = None
        self._open = False
        self._button: Any = None
        self.widget = widgets.VBox(layout={"width": "100%"})
        if rows.fixed:
            self.widget.add_class("aop-flat")
            self._name = widgets.HTML(layout={"width": "100%"})
            self._name.add_class("aop-name")
            self.widget.children = (self._name, self._boxes().widget)
        else:
            self.widget.add_class("aop-card")
            self._button = widgets.Button(layout={"width": "100%"})
            self._button.add_class("aop-head")
            self._button.on_click(lambda _: rows.open(None if self._open else self._row["id"]))
            self.widget.children = (self._button,)
        self.head(row)

    def head(self, row: Row) -> None:
        """The line the row is known by."""
        self._row = row
        title, asked = self._rows.title(row), self._rows.questions(row)
        if self._button is None:
            group = self._rows.group(row["id"])
            above = Markup('<span class="aop-group">{}</span>').format(group) if group else Markup()
            text = str(above + escape(title))
            if self._name.value != text:
                self._name.value = text
            return
        if asked:
            title = f"{title} · {self._rows.say('rows-asked', count=len(asked))}"
        text = f"{'▾' if self._open else '▸'} {title}"
        if self._button.description != text:
            self._button.description = text
            self._button.tooltip = title
        (self._button.add_class if asked else self._button.remove_class)("aop-asks")

    def put(self, row: Row) -> None:
        """Show other values."""
        self._row = row
        if self._fields is not None:
            self._fields.put(row)
        self.ask(row)

    def offer(self, name: str, options: Sequence[Option]) -> None:
        """Other options for one field."""
        if self._fields is not None:
            self._fields.offer(name, options)

    def relabel(self, heads: Sequence[str]) -> None:
        """Other names for twelve months."""
        if self._fields is not None:
            self._fields.relabel(heads)

    def ask(self, row: Row) -> None:
        """Say what is asked about the row."""
        self.head(row)
        if self._fields is not None:
            self._fields.ask(self._rows.questions(row), self._rows.units(row))

    def show(self, is_open: bool, focus: bool = False) -> None:
        """Open the row, or fold it."""
        if is_open == self._open:
            return
        self._open = is_open
        (self.widget.add_class if is_open else self.widget.remove_class)("aop-open")
        if is_open:
            body = widgets.VBox([self._boxes().widget, self._foot()], layout={"width": "100%"})
            body.add_class("aop-body")
            self.widget.children = (self._button, body)
            self.ask(self._row)
            if focus and self._fields is not None:
                next(iter(self._fields.boxes.values())).widget.focus()
        else:
            self.widget.children = (self._button,)
        self.head(self._row)

    def _boxes(self) -> RowFields:
        if self._fields is None:
            self._fields = RowFields(self._rows.fields, self._rows.say.lang, self._typed)
            self._fields.put(self._row)
            self._fields.ask(self._rows.questions(self._row), self._rows.units(self._row))
        return self._fields

    def _typed(self, name: str) -> None:
        assert self._fields is not None
        if not name:
            self._fields.put(self._row)
            self._fields.ask(self._rows.questions(self._row), self._rows.units(self._row))
            return
        self._rows.typed(self._row["id"], name, self._fields.boxes[name].value)

    def _foot(self) -> Any:
        say = self._rows.say
        up = self._small("▲", say("form-move-up"), lambda: self._rows.move(self._row["id"], -1))
        down = self._small("▼", say("form-move-down"), lambda: self._rows.move(self._row["id"], 1))
        out = self._small(say("rows-remove"), say("rows-remove"), lambda: self._rows.remove(self._row["id"]))
        done = self._small(say("rows-done"), say("rows-done"), lambda: self._rows.open(None))
        foot = widgets.HBox([done, up, down, out], layout={"width": "100%"})
        foot.add_class("aop-foot")
        return foot

    @staticmethod
    def _small(text: str, tip: str, pressed: Callable[[], None]) -> Any:
        button = widgets.Button(description=text, tooltip=tip, layout={"width": "auto"})
        button.on_click(lambda _: pressed())
        return button
