"""From one figure to another in steps that add up: plan to actual, or last year to this year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil, floor
from typing import Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, names_axis, number_axis, pixel_x, ticks
from aop_lib.charts.lettering import width
from aop_lib.charts.theme import ACCENT, GUIDE, INK, MAIN, MUTED, SIZES

__all__ = ["Step", "round_marks", "waterfall"]

_PLOT = 360
_ROW = 38
_PALE = "#e3ab94"


@dataclass(frozen=True)
class Step:
    """One step, or one of the two figures (``level``) it all begins and ends with; ``note`` stands at the right."""

    name: str
    value: float
    text: str
    note: str = ""
    level: bool = False
    strong: bool = False


def waterfall(
    steps: Sequence[Step], *, title: str, subtitle: str, told: str, marks: Sequence[float], texts: Sequence[str]
) -> AnyChart:
    """Levels as points, steps as bars from where the one before ended; what takes away is warm, what adds is dark.

    Nothing starts at zero, for the steps are small beside the levels: levels are points, never bars. ``marks`` and
    ``texts`` are the values written on the axis.
    """
    ends = list(accumulate((0.0 if s.level and n else s.value for n, s in enumerate(steps))))
    rows = [_row(n, s, ends[n], ends[n] if s.level or n == 0 else ends[n - 1]) for n, s in enumerate(steps)]
    low, high = min(r["a"] for r in rows), max(r["b"] for r in rows)
    scale = alt.Scale(domain=_domain(rows, low, high), nice=False, zero=False)
    x = alt.X("a:Q", axis=number_axis(marks, texts, None, gridDash=[2, 3]), scale=scale)
    names = names_axis([s.name for s in steps], places=[n + 0.5 for n in range(len(rows))])
    y = alt.Y("row:Q", axis=names, scale=alt.Scale(domain=[len(rows), 0], nice=False))
    bars, levels = ([r for r in rows if r["level"] is kind] for kind in (False, True))
    joints = [{"x": ends[n], "row": n + 0.5, "next": n + 1.5} for n in range(len(rows) - 1)]
    fill = alt.Color("fill:N", scale=None)
    layers: list[Any] = [
        alt.Chart(data(joints))
        .mark_rule(color=GUIDE, strokeWidth=1.5)
        .encode(x=alt.X("x:Q"), y=y, y2=alt.Y2("next:Q")),
        alt.Chart(data(bars)).mark_bar(height=18).encode(x=x, x2=alt.X2("b:Q"), y=y, color=fill),
        alt.Chart(data(levels)).mark_point(filled=True, size=110, opacity=1, color=INK).encode(x=x, y=y),
    ]
    for side in ("left", "right"):
        some = alt.Chart(data([r for r in rows if r["side"] == side]))
        place: dict[str, Any] = {"align": side, "dx": 8 if side == "left" else -8}
        layers.append(
            some.mark_text(**place, baseline="middle", fontSize=SIZES["strong"], fontWeight="bold").encode(
                x=alt.X("end:Q"), y=y, text=alt.Text("text:N"), color=alt.Color("ink:N", scale=None)
            )
        )
    noted = alt.Chart(data([r for r in rows if r["note"]]))
    layers.append(
        noted.mark_text(align="left", baseline="middle", fontSize=SIZES["text"], color=MUTED).encode(
            x=pixel_x(_PLOT + 8), y=y, text=alt.Text("note:N")
        )
    )
    return framed(alt.layer(*layers).properties(width=_PLOT, height=_ROW * len(rows)), title, told, subtitle)


def round_marks(low: float, high: float, count: int = 4) -> list[float]:
    """Round values from just below ``low`` to just above ``high``, for an axis that does not begin at zero."""
    steps = ticks((high - low) or abs(high) or 1.0, count)
    each = steps[1] if len(steps) > 1 else 0.0
    if each <= 0:
        return [low]
    return [round(each * n, 10) for n in range(floor(low / each), ceil(high / each) + 1)]


def _domain(rows: Sequence[dict[str, Any]], low: float, high: float) -> list[float]:
    """From the least to the greatest end of a bar, with room on both sides for the longest words there."""
    room = {side: max([0.0, *(r["wide"] for r in rows if r["side"] == side)]) + 18 for side in ("left", "right")}
    span = (high - low) or abs(high) * 0.1 or 1.0
    pixel = span / max(_PLOT - room["left"] - room["right"], 80)
    return [low - pixel * room["right"], high + pixel * room["left"]]


def _row(place: int, step: Step, end: float, start: float) -> dict[str, Any]:
    falls = step.value < 0
    fill = (ACCENT if step.strong else _PALE) if falls else MAIN
    return {
        "row": place + 0.5,
        "a": min(start, end),
        "b": max(start, end),
        "end": end,
        "level": step.level,
        "fill": fill,
        "ink": INK if step.level else ACCENT if falls and step.strong else INK,
        "text": step.text,
        "wide": width(step.text, SIZES["strong"], bold=True),
        "note": step.note,
        # Words stand where the bar ends, on the side it runs to.
        "side": "right" if falls and not step.level else "left",
    }
