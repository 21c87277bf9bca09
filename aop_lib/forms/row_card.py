"""One row that is typed: its fields with what is asked about each, built when the row is first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import ipywidgets as widgets
from markupsafe import Markup, escape

from aop_lib.forms.field_lists import FormulaBox, ListBox, MonthsBox
from aop_lib.forms.fields import Box, ChipsBox, DateBox, Field, PickBox, TextBox
from aop_lib.locale import Locale
from aop_lib.plan import Lang

__all__ = ["Asked", "RowFields"]

Option = tuple[str, str]


@dataclass(frozen=True)
class Asked:
    """What is asked about one field: the words, and where a number has two readings, both of them."""

    words: str
    readings: Sequence[str] = field(default=())


class RowFields:
    """The boxes of a row's fields. ``heard(name)`` is told which field a person changed."""

    def __init__(self, fields: Sequence[Field], lang: Lang, heard: Callable[[str], None]) -> None:
        self._fields, self._lang, self._say = list(fields), lang, Locale(lang)
        self._heard = heard
        self.boxes: dict[str, Box] = {}
        self._below: dict[str, Any] = {}
        self._answers: dict[str, Any] = {}
        self._asked: dict[str, Asked] = {}
        self._units: dict[str, str] = {}
        parts = [self._part(each) for each in self._fields if not each.more]
        self._folded = [each for each in self._fields if each.more]
        self._grid = widgets.VBox(parts, layout={"width": "100%"})
        self._grid.add_class("aop-fields")
        self.widget = widgets.VBox([self._grid, *([self._opener()] if self._folded else [])], layout={"width": "100%"})

    def _opener(self) -> Any:
        button = widgets.Button(description=self._say("rows-more"), layout={"width": "auto"})
        button.add_class("aop-more")
        button.on_click(lambda _: self.unfold())
        return button

    def unfold(self) -> None:
        """Show the fields that are seldom needed, too."""
        if self._folded:
            fresh = [self._part(each) for each in self._folded]
            self._folded = []
            self._grid.children = (*self._grid.children, *fresh)
            self.widget.children = (self._grid,)
            self._heard("")

    def _part(self, each: Field) -> Any:
        box = self.boxes[each.name] = _box(each, self._lang, self._say)
        box.watch(lambda: self._heard(each.name))
        self._below[each.name] = widgets.HTML(str(escape(each.note)), layout={"width": "100%"})
        self._below[each.name].add_class("aop-below")
        part = widgets.VBox([box.widget, self._below[each.name]], layout={"width": "auto"})
        part.add_class("aop-field")
        if each.wide or each.kind in ("long", "several", "months", "needs", "formula", "changes"):
            part.add_class("aop-span")
        self._answers[each.name] = part
        self._say_below(each.name)
        return part

    def put(self, values: Mapping[str, Any]) -> None:
        """Show the values of a row without telling anybody."""
        for name, box in self.boxes.items():
            if name in values:
                box.put(values[name])

    def offer(self, name: str, options: Sequence[Option]) -> None:
        """Other options for one field."""
        for number, each in enumerate(self._fields):
            if each.name == name:
                self._fields[number] = _offered(each, options)
        self._folded = [_offered(each, options) if each.name == name else each for each in self._folded]
        if name in self.boxes:
            self.boxes[name].offer(options)

    def relabel(self, heads: Sequence[str]) -> None:
        """Other names for twelve months."""
        self._fields = [replace(each, heads=tuple(heads)) if each.kind == "months" else each for each in self._fields]
        self._folded = [replace(each, heads=tuple(heads)) if each.kind == "months" else each for each in self._folded]
        for box in self.boxes.values():
            if isinstance(box, MonthsBox):
                box.relabel(heads)

    def ask(self, asked: Mapping[str, Asked], units: Mapping[str, str]) -> None:
        """Say beside each field what is asked about it, and in what it counts."""
        before, self._asked, self._units = (self._asked, self._units), dict(asked), dict(units)
        if any(name in asked for name in (each.name for each in self._folded)):
            self.unfold()
        for name in self.boxes:
            if (before[0].get(name), before[1].get(name)) != (asked.get(name), units.get(name)):
                self._say_below(name)

    def _say_below(self, name: str) -> None:
        each = next(f for f in self._fields if f.name == name)
        asked, unit = self._asked.get(name), self._units.get(name, "")
        note = " · ".join(part for part in (unit, each.note) if part)
        said = Markup('<span class="aop-asked">{}</span>').format(asked.words) if asked else escape(note)
        self._below[name].value = str(said)
        part = self._answers[name]
        shown: list[Any] = [self.boxes[name].widget, self._below[name]]
        if asked is not None and asked.readings:
            shown.append(self._readings(name, asked.readings))
        part.children = tuple(shown)

    def _readings(self, name: str, readings: Sequence[str]) -> Any:
        """Both readings of a number as buttons: the one pressed stands in its place."""
        line = widgets.HBox(layout={"width": "100%", "flex_flow": "row wrap"})
        line.add_class("aop-answers")
        buttons = []
        for number, reading in enumerate(readings):
            button = widgets.Button(description=self._say("rows-means", number=reading), layout={"width": "auto"})
            button.on_click(lambda _, number=number, reading=reading: self._settle(name, number, reading))
            buttons.append(button)
        line.children = tuple(buttons)
        return line

    def _settle(self, name: str, number: int, reading: str) -> None:
        box = self.boxes[name]
        if isinstance(box, MonthsBox):
            box.put([_read_as(text, number, reading) for text in box.value])
        else:
            box.put(reading)
        self._heard(name)


def _read_as(text: str, number: int, reading: str) -> str:
    """A month with two readings, read as the other months of the row: all as the larger, or all as the smaller."""
    from aop_lib.files.cells import Trouble
    from aop_lib.files.numbers import parse_number

    try:
        parse_number(text)
        if reading.endswith("%") and text.strip() and "%" not in text:
            return f"{text}%" if number == 0 else text
    except Trouble as trouble:
        if trouble.code == "ambiguous_number":
            return trouble.values["large" if number == 0 else "small"]
    return text


def _offered(each: Field, options: Sequence[Option]) -> Field:
    return replace(each, options=tuple(options))


def _box(each: Field, lang: Lang, say: Locale) -> Box:
    if each.kind == "choice":
        return PickBox(each)
    if each.kind == "several":
        return ChipsBox(each, say("rows-nothing-to-choose"))
    if each.kind == "date":
        return DateBox(each, lang)
    if each.kind == "months":
        return MonthsBox(each)
    if each.kind == "needs":
        return ListBox(each, ("resource", "amount"), lang)
    if each.kind == "changes":
        return ListBox(each, ("measure", "change", "value"), lang)
    return FormulaBox(each, lang) if each.kind == "formula" else TextBox(each)
