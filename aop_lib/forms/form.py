"""One form: the question, its controls, when the answer was kept, and the picture the answer makes."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import ipywidgets as widgets
from markupsafe import escape

from aop_lib.charts.render import VEGALITE, Picture
from aop_lib.forms.controls import Control
from aop_lib.forms.look import style_sheet
from aop_lib.forms.pickers import aligned
from aop_lib.locale import Locale
from aop_lib.plan import Lang

__all__ = ["Form"]

_LOG = logging.getLogger(__name__)


class Form:
    """A question with its control (or several, by name), redrawn at each change; ``text`` stands below the question.

    ``draw(value)`` makes the picture beneath: one object with ``_repr_mimebundle_`` or ``_repr_html_``, or a list of
    them, or nothing. ``on_change(value)`` is told of each answer. With several controls the value is a dictionary.
    A failure while drawing is shown as one plain sentence and kept in ``failure``.
    """

    def __init__(
        self,
        lang: Lang,
        question: str,
        control: Control | Mapping[str, Control],
        draw: Callable[[Any], Any] | None = None,
        on_change: Callable[[Any], None] | None = None,
        value: Any = None,
        text: str = "",
    ) -> None:
        self.lang: Lang = lang
        self.on_change = on_change
        self.failure: Exception | None = None
        self._say = Locale(lang)
        self._draw = draw
        self._controls: dict[str, Control] = dict(control) if isinstance(control, Mapping) else {"": control}
        aligned(self._controls.values())
        self._picture = widgets.Output(layout={"width": "100%"})
        self._picture.add_class("aop-picture")
        self._note = widgets.HTML(layout={"width": "100%"})
        self._note.add_class("aop-kept")
        self.restore(value)
        for each in self._controls.values():
            each.watch(self._changed)
        self.widget = self._assemble(question, text)
        self.redraw()

    def _assemble(self, question: str, text: str) -> Any:
        style = widgets.HTML(style_sheet(), layout={"display": "none"})
        heading = widgets.HTML(str(escape(question)), layout={"width": "100%"})
        heading.add_class("aop-question")
        above = [heading, widgets.HTML(str(escape(text)), layout={"width": "100%"})] if text else [heading]
        parts = [style, *above, *(c.widget for c in self._controls.values()), self._note]
        box = widgets.VBox([*parts, self._picture] if self._draw else parts, layout={"width": "100%"})
        box.add_class("aop-form")
        return box

    @property
    def value(self) -> Any:
        """The answer as it stands."""
        if "" in self._controls:
            return self._controls[""].value
        return {name: each.value for name, each in self._controls.items()}

    def restore(self, value: Any) -> None:
        """Put an answer kept earlier back; parts that no longer fit stay as they are."""
        if value is None:
            return
        for name, each in self._controls.items():
            if not name:
                each.restore(value)
            elif isinstance(value, dict) and value.get(name) is not None:
                each.restore(value[name])

    def redraw(self) -> None:
        """Draw the picture of the present answer in one step, so that nothing flickers."""
        if self._draw is None:
            return
        try:
            shown = self._draw(self.value)
            pictures = shown if isinstance(shown, Sequence) else [shown]
            outputs = tuple(_output(each) for each in pictures if each is not None)
            self.failure = None
        except Exception as failure:
            _LOG.debug("a picture could not be drawn", exc_info=True)
            self.failure = failure
            outputs = (_html(self._say("form-not-drawn")),)
        self._picture.outputs = outputs
        if outputs:
            self._picture.remove_class("aop-empty")
        else:
            self._picture.add_class("aop-empty")

    def saved(self, at: dt.datetime) -> None:
        """Say that the answer is kept, and since when."""
        day = "" if at.date() == dt.date.today() else f" {self._say.date(at.date())}"
        self._note.value = _calm(self._say("form-saved", time=f"{at:%H:%M}{day}"))

    def not_saved(self) -> None:
        """Say that the answer could not be kept."""
        self._note.value = _calm(self._say("form-not-saved"))

    def _changed(self) -> None:
        if self.on_change is not None:
            self.on_change(self.value)
        self.redraw()

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        """The live form; where no kernel answers, one line that says how to open it."""
        line = self._say("form-closed")
        live: dict[str, Any] = self.widget._repr_mimebundle_() or {}
        return {**live, "text/html": _calm(line), "text/plain": line}


def _calm(text: str) -> str:
    return f'<p class="aop-note">{escape(text)}</p>'


def _html(text: str) -> dict[str, Any]:
    return {"output_type": "display_data", "data": {"text/html": _calm(text), "text/plain": text}, "metadata": {}}


def _output(picture: Any) -> dict[str, Any]:
    """One picture as a stored output. A chart goes without its SVG twin: a live page draws it itself, and sooner."""
    if isinstance(picture, Picture):
        data: dict[str, Any] = {VEGALITE: picture.spec, "text/plain": picture.alt}
    elif hasattr(picture, "_repr_mimebundle_"):
        made = picture._repr_mimebundle_()
        data = dict(made[0] if isinstance(made, tuple) else made)
    else:
        data = {"text/html": picture._repr_html_()}
    return {"output_type": "display_data", "data": {"text/plain": "", **data}, "metadata": {}}
