"""Figures that claim to be the same, one below the other: who says so, what is counted, how far apart they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt

from aop_lib.charts.frame import data
from aop_lib.charts.lettering import fit, width, wrap
from aop_lib.charts.theme import ACCENT, CHART_WIDTH, GUIDE, INK, MAIN, MUTED, PAPER, SIZES, SOFT

__all__ = ["Line", "lines_chart"]

_WIDTH = CHART_WIDTH - 20
_NAME, _WORDS, _BAR, _BETWEEN = 17, 15, 22, 20
_AIR = 8
_BODY, _FIGURE = SIZES["strong"], SIZES["number"]


@dataclass(frozen=True)
class Line:
    """One line: a name, what it counts in words, its place on the common scale (if it has one), and the figure.

    ``more`` stands small beside the figure. A ``soft`` line is there to compare with; where there is no figure to show,
    it is not ``known`` and the label says why.
    """

    name: str
    words: str
    place: float | None
    label: str
    more: str = ""
    soft: bool = False
    known: bool = True


@dataclass(frozen=True)
class _Placed:
    line: Line
    words: list[str]
    top: float

    @property
    def bar(self) -> float:
        return self.top + _NAME + _WORDS * len(self.words) + 2


def lines_chart(
    lines: Sequence[Line], pair: tuple[int, int] | None = None, gap: str = "", *, days: bool = False
) -> Any:
    """The lines below each other, as bars from zero or, for places that are ``days``, as dots on one line of time.

    ``pair`` names two lines, the lower first: what the higher one has beyond the lower stands out, with ``gap`` in it.
    """
    placed = _placed(lines)
    origin, step, low = _scale(lines, days)
    ends = [None if line.place is None else origin + (line.place - low) * step for line in lines]
    zero = 0.0 if days else origin - low * step
    height = placed[-1].bar + _BAR + 2 if placed else _BAR
    texts = [text for p, end in zip(placed, ends, strict=True) for text in _texts(p, end, zero, days)]
    known = [(p, end) for p, end in zip(placed, ends, strict=True) if end is not None]
    passing, apart = _apart(placed, ends, pair, gap, days, height)
    below = [_guides(known, height)] if days else _bars(known, zero, height)
    above = [_dots(known, height)] if days else []
    layers = [*passing, *below, *apart, *above, _rooms(texts, height), *_text_layers(texts, height)]
    return alt.layer(*layers).properties(width=_WIDTH, height=height)


def _placed(lines: Sequence[Line]) -> list[_Placed]:
    placed: list[_Placed] = []
    for line in lines:
        words = wrap(line.words, _WIDTH, _BODY, lines=2) if line.words else []
        placed.append(_Placed(line, words, placed[-1].bar + _BAR + _BETWEEN if placed else 0.0))
    return placed


def _scale(lines: Sequence[Line], days: bool) -> tuple[float, float, float]:
    """Where the lowest place stands, the pixels of one unit, and the lowest place: figures need room at the right."""
    places = [line.place for line in lines if line.place is not None] + ([] if days else [0.0])
    low, high = min(places, default=0.0), max(places, default=0.0)
    room = max((_figure_width(line) for line in lines if line.place is not None), default=0.0) + 3 * _AIR
    left = 8.0 if days else 0.0
    # Bars keep a quarter of the width whatever the figures beside them take.
    long = max(_WIDTH / 4, _WIDTH - room - left)
    return left, long / (high - low) if high - low > 1e-12 else 0.0, low


def _figure_width(line: Line) -> float:
    return width(line.label, _FIGURE, bold=True) + (width(line.more, _BODY) + _AIR if line.more else 0.0)


def _texts(placed: _Placed, end: float | None, zero: float, days: bool) -> list[dict[str, Any]]:
    """A line's name, its words, and its figure at the end of the bar or beside the dot."""
    line, middle = placed.line, placed.bar + _BAR / 2
    size = _FIGURE if line.known else _BODY
    at = 0.0 if end is None else max(end, zero) + _AIR + (6 if days else 0)
    beside = at + width(line.label, size, bold=line.known) + _AIR
    return [
        _text(fit(line.name, _WIDTH, _BODY, bold=True), 0, placed.top + 7, _BODY, True),
        *(_text(words, 0, placed.top + 7 + _NAME + _WORDS * row) for row, words in enumerate(placed.words)),
        _text(line.label, at, middle, size, line.known),
        *([_text(line.more, beside, middle + 1)] if line.more else []),
    ]


def _text(text: str, x: float, y: float, size: float = _BODY, bold: bool = False) -> dict[str, Any]:
    """A text, and the white room it takes from lines that pass behind it."""
    half = size / 2 + 1
    room = {"left": x - 2, "right": x + width(text, size, bold) + 4, "top": y - half, "bottom": y + half}
    return {"text": text, "x": x, "y": y, "size": size, "bold": bold, "fill": INK if bold else MUTED, **room}


def _x(field: str = "x") -> alt.X:
    return alt.X(f"{field}:Q", axis=None, scale=alt.Scale(domain=[0, _WIDTH], nice=False))


def _y(height: float, field: str = "y") -> alt.Y:
    return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[height, 0], nice=False))


_FILL = alt.Color("fill:N", scale=None)


def _text_layers(texts: list[dict[str, Any]], height: float) -> list[Any]:
    return [
        alt.Chart(data([t for t in texts if t["bold"] is bold]))
        .mark_text(align="left", baseline="middle", fontWeight="bold" if bold else "normal")
        .encode(x=_x(), y=_y(height), text=alt.Text("text:N"), color=_FILL, size=alt.Size("size:Q", scale=None))
        for bold in (False, True)
    ]


def _rooms(texts: list[dict[str, Any]], height: float) -> Any:
    plot = alt.Chart(data([{k: t[k] for k in ("left", "right", "top", "bottom")} for t in texts]))
    return plot.mark_rect(color=PAPER, opacity=1).encode(
        x=_x("left"), x2=alt.X2("right:Q"), y=_y(height, "top"), y2=alt.Y2("bottom:Q")
    )


def _bars(known: list[tuple[_Placed, float]], zero: float, height: float) -> list[Any]:
    bars = [
        {"x": zero, "x2": end, "y": p.bar, "y2": p.bar + _BAR, "fill": SOFT if p.line.soft else MAIN}
        for p, end in known
    ]
    edge = alt.Chart(data([{"x": zero, "y": p.bar - 3, "y2": p.bar + _BAR + 3} for p, _ in known]))
    return [
        alt.Chart(data(bars))
        .mark_rect()
        .encode(x=_x(), x2=alt.X2("x2:Q"), y=_y(height), y2=alt.Y2("y2:Q"), color=_FILL),
        edge.mark_rule(color=MUTED).encode(x=_x(), y=_y(height), y2=alt.Y2("y2:Q")),
    ]


def _guides(known: list[tuple[_Placed, float]], height: float) -> Any:
    rows = [{"left": 0, "right": _WIDTH, "y": p.bar + _BAR / 2} for p, _ in known]
    return alt.Chart(data(rows)).mark_rule(color=GUIDE).encode(x=_x("left"), x2=alt.X2("right:Q"), y=_y(height))


def _dots(known: list[tuple[_Placed, float]], height: float) -> Any:
    plot = alt.Chart(data([{"x": end, "y": p.bar + _BAR / 2} for p, end in known]))
    return plot.mark_point(filled=True, size=150, color=MAIN, opacity=1).encode(x=_x(), y=_y(height))


def _apart(
    placed: list[_Placed], ends: list[float | None], pair: tuple[int, int] | None, gap: str, days: bool, height: float
) -> tuple[list[Any], list[Any]]:
    """A dashed line from the lower line of the pair to the higher one, and what the higher one has beyond it."""
    if pair is None:
        return [], []
    start, end = ends[pair[0]], ends[pair[1]]
    if start is None or end is None or end - start < 1:
        return [], []
    tops = [placed[row].bar for row in pair]
    inset = 8 if days else 0
    row = {
        "x": start,
        "x2": end,
        "y": tops[1] + inset,
        "y2": tops[1] + _BAR - inset,
        "top": min(tops) - 3,
        "bottom": max(tops) + _BAR + 3,
        "mid": (start + end) / 2,
        "middle": tops[1] + _BAR / 2 + 1,
        "text": gap if width(gap, _BODY, bold=True) + 2 * _AIR < end - start else "",
    }
    plot = alt.Chart(data([row]))
    dashed = plot.mark_rule(color=INK, strokeDash=[3, 3])
    words = plot.mark_text(color=PAPER, fontWeight="bold", fontSize=_BODY, baseline="middle")
    block = plot.mark_rect(color=ACCENT).encode(x=_x(), x2=alt.X2("x2:Q"), y=_y(height), y2=alt.Y2("y2:Q"))
    return [dashed.encode(x=_x(), y=_y(height, "top"), y2=alt.Y2("bottom:Q"))], [
        block,
        *([] if days else [words.encode(x=_x("mid"), y=_y(height, "middle"), text=alt.Text("text:N"))]),
    ]
