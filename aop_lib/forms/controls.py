"""The controls a form is made of. Each holds one value, tells when it changes, and refuses what does not fit it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

import ipywidgets as widgets
from markupsafe import escape

from aop_lib.locale import Locale
from aop_lib.plan import Lang

__all__ = ["Choice", "Control", "Option", "Ranking", "Rating", "Reveal", "Slider", "Writing"]

Option = tuple[str, str]
_FULL = {"width": "100%"}
_WIDE = {"description_width": "initial"}
_SHORT = 26


class Control(Protocol):
    """What a form needs of a control."""

    widget: Any

    @property
    def value(self) -> Any:
        """What the reader has set, as JSON can hold it."""

    def restore(self, value: Any) -> None:
        """Set a value kept earlier; one that does not fit any more is left aside."""

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` after each change."""


class Choice:
    """One of a few options, each a code and the words the reader sees. Nothing is chosen at first."""

    def __init__(self, options: Sequence[Option], label: str = "", value: str | None = None) -> None:
        self._codes = [code for code, _ in options]
        self._buttons = widgets.RadioButtons(
            options=[(text, code) for code, text in options],
            value=value if value in self._codes else None,
            layout={"width": "100%"},
        )
        self.widget = _titled(label, self._buttons)

    @property
    def value(self) -> str | None:
        """The code of the option chosen."""
        chosen: str | None = self._buttons.value
        return chosen

    def restore(self, value: Any) -> None:
        """Choose an option again, where it still exists."""
        if value in self._codes:
            self._buttons.value = value

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when another option is chosen."""
        self._buttons.observe(lambda _: heard(), "value")


class Slider:
    """A number on a line. ``show`` writes it as the reader's language does, beside the line."""

    def __init__(
        self, label: str, low: float, high: float, step: float, value: float, show: Callable[[float], str]
    ) -> None:
        self._low, self._high, self._show = low, high, show
        self._line = widgets.FloatSlider(
            value=min(max(value, low), high),
            min=low,
            max=high,
            step=step,
            description=label,
            readout=False,
            continuous_update=True,
            style=_WIDE,
            layout={"flex": "1 1 260px", "width": "auto", "min_width": "200px"},
        )
        self._shown = widgets.HTML(layout={"width": "auto", "min_width": "110px"})
        self._shown.add_class("aop-value")
        self._line.observe(lambda _: self._write(), "value")
        self._write()
        row = widgets.HBox([self._line, self._shown], layout={**_FULL, "align_items": "center", "grid_gap": "0 12px"})
        # A long label would leave no room for the line it names.
        above = len(label) > _SHORT
        self._line.description, self._line.tooltip = ("" if above else label), label
        self.widget = _titled(label if above else "", row)

    def _write(self) -> None:
        self._shown.value = str(escape(self._show(self.value)))

    @property
    def value(self) -> float:
        """Where the slider stands; noise of the sixth decimal is rounded away."""
        return round(float(self._line.value), 6)

    def restore(self, value: Any) -> None:
        """Move to a number kept earlier, if it lies on the line."""
        if isinstance(value, int | float) and not isinstance(value, bool) and self._low <= value <= self._high:
            self._line.value = value

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` while the slider moves."""
        self._line.observe(lambda _: heard(), "value")


class Reveal:
    """A button that shows, or hides again, what the reader should first think about."""

    def __init__(self, label: str) -> None:
        self._button = widgets.ToggleButton(value=False, description=label, tooltip=label)
        self._button.layout = {"width": "auto", "align_self": "flex-start"}
        self.widget = self._button

    @property
    def value(self) -> bool:
        """Whether it has been pressed."""
        return bool(self._button.value)

    def restore(self, value: Any) -> None:
        """Show again what had been shown."""
        if isinstance(value, bool):
            self._button.value = value

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when it is pressed."""
        self._button.observe(lambda _: heard(), "value")


class Writing:
    """A few lines of the reader's own words."""

    def __init__(self, label: str, placeholder: str = "", rows: int = 2) -> None:
        self._box = widgets.Textarea(
            placeholder=placeholder, rows=rows, continuous_update=True, layout={**_FULL, "max_width": "760px"}
        )
        self.widget = _titled(label, self._box)

    @property
    def value(self) -> str:
        """The words as typed."""
        words: str = self._box.value
        return words

    def restore(self, value: Any) -> None:
        """Put words kept earlier back."""
        if isinstance(value, str):
            self._box.value = value

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` at each letter."""
        self._box.observe(lambda _: heard(), "value")


class Rating:
    """A grid: each row gets one of the same few levels."""

    def __init__(self, rows: Sequence[Option], levels: Sequence[Option]) -> None:
        self._levels = [code for code, _ in levels]
        self._rows = {
            code: widgets.ToggleButtons(
                options=[(text, level) for level, text in levels],
                value=None,
                style={"button_width": "auto"},
                layout={"width": "auto"},
            )
            for code, _ in rows
        }
        lines = []
        for code, text in rows:
            name = widgets.HTML(str(escape(text)), layout={"flex": "1 1 300px", "width": "auto"})
            self._rows[code].tooltips = [f"{text}: {level}" for _, level in levels]
            lines.append(_row([name, self._rows[code]], wrap=True))
        self.widget = widgets.VBox(lines, layout=_FULL)

    @property
    def value(self) -> dict[str, str]:
        """The level of each row rated so far."""
        return {code: row.value for code, row in self._rows.items() if row.value is not None}

    def restore(self, value: Any) -> None:
        """Rate again the rows that still exist."""
        if isinstance(value, dict):
            for code, level in value.items():
                if code in self._rows and level in self._levels:
                    self._rows[code].value = level

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when a row is rated."""
        for row in self._rows.values():
            row.observe(lambda _: heard(), "value")


class Ranking:
    """A list the reader puts in order with the buttons beside each line."""

    def __init__(self, items: Sequence[Option], lang: Lang) -> None:
        self._texts = dict(items)
        self._order = [code for code, _ in items]
        self._heard: list[Callable[[], None]] = []
        say = Locale(lang)
        self._names = [widgets.HTML(layout={"flex": "1 1 auto", "width": "auto"}) for _ in items]
        lines = []
        for place, name in enumerate(self._names):
            up = self._button("▲", say("form-move-up"), place, place - 1)
            down = self._button("▼", say("form-move-down"), place, place + 1)
            lines.append(_row([up, down, name]))
        self.widget = widgets.VBox(lines, layout=_FULL)
        self._write()

    def _button(self, sign: str, tip: str, place: int, other: int) -> Any:
        button = widgets.Button(description=sign, tooltip=tip, layout={"width": "36px"})
        button.disabled = not 0 <= other < len(self._order)
        button.on_click(lambda _: self._swap(place, other))
        return button

    def _swap(self, one: int, two: int) -> None:
        self._order[one], self._order[two] = self._order[two], self._order[one]
        self._write()
        for heard in self._heard:
            heard()

    def _write(self) -> None:
        for place, (code, name) in enumerate(zip(self._order, self._names, strict=True), start=1):
            name.value = f"{place}. {escape(self._texts[code])}"

    @property
    def value(self) -> list[str]:
        """The codes, first place first."""
        return list(self._order)

    def restore(self, value: Any) -> None:
        """Take an earlier order; items that have come since stand last."""
        if isinstance(value, list):
            kept = [code for code in dict.fromkeys(v for v in value if isinstance(v, str)) if code in self._texts]
            self._order = kept + [code for code in self._texts if code not in kept]
            self._write()

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when an item moves."""
        self._heard.append(heard)


def _row(parts: list[Any], wrap: bool = False) -> Any:
    row = widgets.HBox(parts, layout={"align_items": "center", "flex_flow": "row wrap" if wrap else "row nowrap"})
    row.add_class("aop-row")
    return row


def _titled(label: str, control: Any) -> Any:
    """A long label stands above its control, where it can take as many lines as it needs."""
    if not label:
        return control
    title = widgets.HTML(str(escape(label)), layout=_FULL)
    title.add_class("aop-label")
    return widgets.VBox([title, control], layout=_FULL)
