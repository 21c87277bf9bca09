"""Options side by side over the coming months, the chosen one standing out (A1.16-17)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, names_axis, number_axis, pixel_x, ticks
from aop_lib.charts.lettering import fit
from aop_lib.charts.theme import ACCENT, INK, MAIN, PAPER, SIZES
from aop_lib.locale import Locale

__all__ = ["bars_chart", "response_chart"]

_PLOT = 470
_HEIGHT = 240
_DASHES = ([1, 0], [6, 3], [2, 3], [9, 3, 2, 3])


def response_chart(
    options: Mapping[str, Sequence[float]],
    locale: Locale,
    *,
    title: str,
    unit: str,
    months: Sequence[str],
    chosen: str | None = None,
    subtitle: str = "",
    floor: float | None = None,
    limit: tuple[float, str] | None = None,
) -> AnyChart:
    """One line per option, named at its end; the ``chosen`` one bold.

    ``limit`` is a level that should not be passed, and the words written on its line.

    ``options`` maps names in the reader's language to one value per month of ``months`` (already written in that
    language). ``unit`` names the vertical axis, which starts at ``floor`` (0 where not given); a floor above zero is
    for lines, whose height carries no meaning of its own.
    """
    top = max([*(v for values in options.values() for v in values), *(limit or ())[:1]], default=1.0) * 1.05
    bottom = min([0.0, *(v for values in options.values() for v in values)]) if floor is None else floor
    steps = ticks(top - min(0.0, bottom))
    marks = [v for v in steps if bottom <= v <= top] + [-v for v in steps[1:] if -v >= bottom]
    x_axis = number_axis(list(range(len(months))), list(months), None, grid=False, domain=True)
    x = alt.X("m:Q", axis=x_axis, scale=alt.Scale(domain=[-0.2, len(months) - 0.8], nice=False))
    y_axis = number_axis(marks, [locale.number(v, 0) for v in marks], unit)
    y = alt.Y("y:Q", axis=y_axis, scale=alt.Scale(domain=[bottom, top], nice=False))
    ends = _ends(options, chosen, top, bottom, locale)
    layers: list[Any] = []
    for dash, (name, values) in zip(_DASHES * 3, options.items(), strict=False):
        mine = name == chosen
        line = alt.Chart(data([{"m": i, "y": v} for i, v in enumerate(values)]))
        style: dict[str, Any] = (
            {"color": ACCENT, "strokeWidth": 4} if mine else {"color": MAIN, "strokeWidth": 2, "strokeDash": dash}
        )
        layers.insert(len(layers) if mine else 0, line.mark_line(**style).encode(x=x, y=y))
    for bold in (True, False):
        part = alt.Chart(data([e for e in ends if e["bold"] is bold]))
        layers.append(
            part.mark_text(
                align="left", baseline="middle", fontSize=SIZES["strong"], fontWeight="bold" if bold else "normal"
            ).encode(
                x=pixel_x(_PLOT + 10), y=alt.Y("at:Q"), text=alt.Text("name:N"), color=alt.Color("ink:N", scale=None)
            )
        )
    if limit is not None:
        layers += _limit(limit, len(months), x, y)
    told = " ".join(e["told"] for e in ends)
    return framed(alt.layer(*layers).properties(width=_PLOT, height=_HEIGHT), title, told, subtitle)


def _limit(limit: tuple[float, str], months: int, x: Any, y: Any) -> list[Any]:
    """A thin line across the plot with its words above it, at the right: the first months are those decided upon."""
    rule = alt.Chart(data([{"m": -0.2, "m2": months - 0.8, "y": limit[0], "text": limit[1]}]))
    words: dict[str, Any] = {"align": "right", "dx": -4, "dy": -7, "fontSize": SIZES["note"]}
    text, end = alt.Text("text:N"), alt.X("m2:Q")
    return [
        rule.mark_rule(color=INK, strokeWidth=1, strokeDash=[3, 3]).encode(x=x, x2=alt.X2("m2:Q"), y=y),
        # A line that crosses the words must not make them unreadable.
        rule.mark_text(**words, color=PAPER, stroke=PAPER, strokeWidth=4).encode(x=end, y=y, text=text),
        rule.mark_text(**words, color=INK).encode(x=end, y=y, text=text),
    ]


def _ends(
    options: Mapping[str, Sequence[float]], chosen: str | None, top: float, bottom: float, locale: Locale
) -> list[dict[str, Any]]:
    """The names at the right edge, moved apart where lines end close together."""
    step = (top - bottom) * 18 / _HEIGHT
    ends: list[dict[str, Any]] = [
        {
            "y": values[-1],
            "name": f"{locale.number(values[-1], 0)}  {fit(name, 175, SIZES['strong'], bold=True)}",
            "told": f"{name}: {', '.join(locale.number(v, 0) for v in values)}.",
            "bold": name == chosen,
            "ink": ACCENT if name == chosen else INK,
        }
        for name, values in options.items()
        if values
    ]
    ends.sort(key=lambda e: -e["y"])
    at = top
    for end in ends:
        at = min(at, end["y"])
        end["at"] = at
        at -= step
    # Pushed below the axis, the whole column of names moves up again.
    lift = max(0.0, bottom - ends[-1]["at"]) if ends else 0.0
    for end in ends:
        end["at"] += lift
    return ends


def bars_chart(
    values: Mapping[str, float],
    locale: Locale,
    *,
    title: str,
    unit: str,
    texts: Mapping[str, str] | None = None,
    chosen: str | None = None,
    subtitle: str = "",
) -> AnyChart:
    """One bar per named value, in the order given; negative values run to the left; the ``chosen`` one stands out."""
    low, high = min(0.0, *values.values(), 0.0), max(0.0, *values.values(), 0.0)
    span = (high - low) or 1.0
    domain = [low - (0.22 * span if low else 0), high + (0.22 * span if high else 0.02 * span)]
    steps = ticks(span, 3)
    marks = [0.0]
    if len(steps) > 1 and steps[1] > 0:
        marks = [i * steps[1] for i in range(math.ceil(low / steps[1]), math.floor(high / steps[1]) + 1)]
    axis = number_axis(marks, [locale.number(v, 0) for v in marks], unit)
    rows: list[dict[str, Any]] = [
        {
            "row": row,
            "name": name,
            "v": value,
            "text": (texts or {}).get(name, locale.number(value, 0)),
            "fill": ACCENT if name == chosen else MAIN,
        }
        for row, (name, value) in enumerate(values.items())
    ]
    names = [r["name"] for r in rows]
    y = alt.Y("row:O", axis=names_axis(names))
    x = alt.X("v:Q", axis=axis, scale=alt.Scale(domain=domain, nice=False))
    fill = alt.Color("fill:N", scale=None)
    layers: list[Any] = [alt.Chart(data(rows)).mark_bar(height=22, stroke=PAPER).encode(y=y, x=x, color=fill)]
    for left in (True, False):
        part = alt.Chart(data([r for r in rows if (r["v"] < 0) is left]))
        place: dict[str, Any] = {"align": "right", "dx": -6} if left else {"align": "left", "dx": 6}
        layers.append(
            part.mark_text(**place, fontSize=SIZES["strong"], fontWeight="bold").encode(
                y=y, x=alt.X("v:Q"), text=alt.Text("text:N"), color=fill
            )
        )
    layers.append(alt.Chart(data([{"v": 0}])).mark_rule(color=INK).encode(x=alt.X("v:Q")))
    told = " ".join(f"{r['name']}: {r['text']}." for r in rows)
    chart = alt.layer(*layers).properties(width=_PLOT, height=40 * max(1, len(rows)))
    return framed(chart, title, told, subtitle)
