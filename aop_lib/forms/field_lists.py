"""Boxes that hold several things at once: twelve months, what is needed of each resource, a formula of measures."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import ipywidgets as widgets
from markupsafe import escape

from aop_lib.forms.fields import Field, Option, PickBox, TextBox, _Quiet
from aop_lib.locale import Locale
from aop_lib.plan import Lang

__all__ = ["FormulaBox", "ListBox", "MonthsBox"]

_MONTHS = 12
_MOST_PARTS = 8
_SIGNS = {"sum": "+", "minus": "-", "ratio": "/", "product": "*"}
_TOKEN = re.compile(r"[^\W\d]\w*|[+\-*/]")


class MonthsBox(_Quiet):
    """Twelve months in one line. A row of cells copied from Excel and pasted into one month fills those after it."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._boxes = [widgets.Text(value="", description=head, layout={"width": "auto"}) for head in field.heads]
        for number, box in enumerate(self._boxes):
            box.observe(lambda change, number=number: self._typed(number, change["new"]), "value")
        line = widgets.GridBox(self._boxes, layout={"width": "100%"})
        line.add_class("aop-months")
        parts: list[Any] = [line]
        if field.label:
            title = widgets.HTML(str(escape(field.label)), layout={"width": "100%"})
            title.add_class("aop-field-label")
            parts.insert(0, title)
        self.widget = widgets.VBox(parts, layout={"width": "100%"})

    def relabel(self, heads: Sequence[str]) -> None:
        """Other names for the months, where the business year begins with another one."""
        for box, head in zip(self._boxes, heads, strict=True):
            box.description = head

    def _typed(self, number: int, text: str) -> None:
        if self._putting:
            return
        cells = _pasted(text)
        if cells is not None:
            with self._quietly():
                for box, cell in zip(self._boxes[number:], cells, strict=False):
                    box.value = cell
        self._tell()

    @property
    def value(self) -> list[str]:
        """Twelve texts."""
        return [box.value for box in self._boxes]

    def put(self, value: Any) -> None:
        """Show twelve texts without telling anybody."""
        if isinstance(value, list) and len(value) == _MONTHS and value != self.value:
            with self._quietly():
                for box, text in zip(self._boxes, value, strict=True):
                    box.value = str(text)


def _pasted(text: str) -> list[str] | None:
    """The cells of a pasted row: between tabs, or twelve numbers between spaces as a browser joins a column."""
    if "\t" in text or "\n" in text:
        return [cell.strip() for cell in re.split(r"[\t\n]", text.strip("\n"))]
    words = text.split()
    return words if len(words) == _MONTHS else None


class ListBox(_Quiet):
    """A short list within a row: in each line something picked and one or more numbers typed.

    ``names`` are the keys of a line, the first of them picked. Lines with nothing in them are not kept.
    """

    def __init__(self, field: Field, names: Sequence[str], lang: Lang) -> None:
        super().__init__()
        self._names, self._heads, self._say = tuple(names), field.heads, Locale(lang)
        self._options: list[Option] = list(field.options)
        self._lines: list[dict[str, Any]] = []
        self._words = ""
        title = widgets.HTML(str(escape(field.label)), layout={"width": "100%"})
        title.add_class("aop-field-label")
        self._list = widgets.VBox(layout={"width": "100%"})
        self._beside = widgets.HTML(layout={"display": "none"})
        self.widget = widgets.VBox([title, self._beside, self._list], layout={"width": "100%"})
        self._build([])

    def _build(self, values: Sequence[Mapping[str, Any]]) -> None:
        self._lines = [self._line(value) for value in [*values, {}]]
        self._list.children = tuple(line["row"] for line in self._lines)

    def _line(self, value: Mapping[str, Any]) -> dict[str, Any]:
        boxes: dict[str, Any] = {}
        for number, name in enumerate(self._names):
            head = self._heads[number] if number < len(self._heads) else ""
            kind = Field(name, head, "choice", options=self._options) if number == 0 else Field(name, head)
            boxes[name] = PickBox(kind) if number == 0 else TextBox(kind)
            boxes[name].put(str(value.get(name) or ""))
            boxes[name].watch(self._changed)
        row = widgets.HBox([box.widget for box in boxes.values()], layout={"width": "100%", "flex_flow": "row wrap"})
        row.add_class("aop-list-line")
        return {"row": row, "boxes": boxes}

    def _changed(self) -> None:
        self._words = ""
        self._beside.layout.display = "none"
        if any(box.value for box in self._lines[-1]["boxes"].values()):
            self._lines.append(self._line({}))
            self._list.children = tuple(line["row"] for line in self._lines)
        self._tell()

    @property
    def value(self) -> Any:
        """The lines with something in them; words of a file that are no list stand in their place."""
        lines = [{name: box.value for name, box in line["boxes"].items()} for line in self._lines]
        return self._words or [line for line in lines if any(line.values())]

    def put(self, value: Any) -> None:
        """Show a list without telling anybody."""
        if value == self.value:
            return
        with self._quietly():
            self._words = value if isinstance(value, str) else ""
            self._build(value if isinstance(value, list) else [])
        self._beside.value = str(escape(self._say("rows-as-typed", typed=self._words)))
        self._beside.layout.display = "block" if self._words else "none"

    def offer(self, options: Sequence[Option]) -> None:
        """Another list to pick from; what was picked stays."""
        self._options = list(options)
        for line in self._lines:
            line["boxes"][self._names[0]].offer(options)


class FormulaBox(_Quiet):
    """How a measure comes about: typed month by month, or a sum, difference, ratio or product of others by name.

    The value is the formula as a plan writes it; one somebody wrote otherwise in Excel is shown as it stands.
    """

    def __init__(self, field: Field, lang: Lang) -> None:
        super().__init__()
        say = Locale(lang)
        kinds = [(kind, say(f"rows-formula-{kind}")) for kind in (*_SIGNS, "other")]
        self._kind = PickBox(Field("kind", field.label, "choice", options=kinds))
        self._options: list[Option] = list(field.options)
        self._words = TextBox(Field("words", ""))
        self._parts: list[PickBox] = []
        self._text = ""
        self._signs = [widgets.HTML() for _ in range(_MOST_PARTS)]
        self._line = widgets.HBox(layout={"width": "100%", "flex_flow": "row wrap", "align_items": "center"})
        self._line.add_class("aop-formula")
        self.widget = widgets.VBox([self._kind.widget, self._line], layout={"width": "100%"})
        self._kind.watch(self._changed)
        self._words.watch(self._changed)
        self._show([])

    def _show(self, codes: Sequence[str]) -> None:
        kind = self._kind.value
        room = 2 if kind in ("minus", "ratio") else min(max(len(codes) + 1, 2), _MOST_PARTS)
        wanted = room if kind in _SIGNS else 0
        while len(self._parts) < wanted:
            part = PickBox(Field("part", "", "choice", options=self._options))
            part.watch(self._changed)
            self._parts.append(part)
        for number, part in enumerate(self._parts):
            part.put(codes[number] if number < min(len(codes), wanted) else "")
        shown: list[Any] = []
        for number in range(wanted):
            if number:
                self._signs[number].value = str(escape(_SIGNS[kind].replace("-", "−").replace("*", "×")))
                shown.append(self._signs[number])
            shown.append(self._parts[number].widget)
        self._line.children = tuple(shown or ([self._words.widget] if kind == "other" else []))

    def _changed(self) -> None:
        with self._quietly():
            self._show([part.value for part in self._parts if part.value])
        self._text = self._formula()
        self._tell()

    def _formula(self) -> str:
        kind = self._kind.value
        if kind not in _SIGNS:
            return self._words.value if kind == "other" else ""
        codes = [part.value for part in self._parts if part.value]
        gap = f" {_SIGNS[kind]} "
        return gap.join(codes) if len(codes) > 1 else f"{gap.join(codes)}{gap}".strip()

    @property
    def value(self) -> str:
        """The formula; one that lacks a part ends in its sign."""
        return self._text

    def put(self, value: Any) -> None:
        """Show a formula without telling anybody."""
        if not isinstance(value, str) or value == self.value:
            return
        self._text = value
        plain = value.replace("×", "*").replace("÷", "/").replace("−", "-")
        tokens = _TOKEN.findall(plain)
        # A number, a bracket, a name of two words: chosen from lists, it would be lost at the next touch.
        more = "".join(tokens) != re.sub(r"[\s=]", "", plain) or bool(re.search(r"\w\s+\w", plain))
        codes, signs = [t for t in tokens if t not in "+-*/"], {t for t in tokens if t in "+-*/"}
        kind = next((k for k, sign in _SIGNS.items() if signs <= {sign} and (signs or k == "sum")), "other")
        if not value.strip():
            kind = ""
        elif more or (kind in ("minus", "ratio") and len(codes) > 2) or len(codes) > _MOST_PARTS:
            kind = "other"
        with self._quietly():
            self._kind.put(kind)
            self._words.put(value)
            self._show(codes)

    def offer(self, options: Sequence[Option]) -> None:
        """Other measures to choose from; those chosen stay."""
        self._options = list(options)
        for part in self._parts:
            part.offer(options)
