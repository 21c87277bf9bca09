"""A simulated year: the KPI lights month by month, and revenue against the goal (A2.13, A2.23)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

import altair as alt
import numpy as np

from aop_lib.charts.frame import AnyChart, data, framed, number_axis, pixel_x, ticks
from aop_lib.charts.lettering import fit, width
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, SIZES, TINT
from aop_lib.locale import Locale
from aop_lib.methods.paradox_world import GOAL, MONTHS
from aop_lib.plan import Company

if TYPE_CHECKING:
    from aop_lib.methods.paradox_year import YearResult

__all__ = ["kpi_name", "lights_chart", "paths_chart"]

GREEN = "#2f7f7b"
_CALENDAR = Company(name="-", year=2026)
_NAMES = 232
_CELL = 34
_CROSS = "M-0.9,-0.9L0.9,0.9M0.9,-0.9L-0.9,0.9"
_ROW, _HEAD = 19, 24
_PLOT, _HEIGHT = 430, 250
_ROOM = 140
"""What the widest picture leaves for a name at the end of its line, beside the growth written before it."""


def kpi_name(reading: str, locale: Locale) -> str:
    """A KPI of the simulator in the reader's language."""
    return locale(f"paradox-kpi-{reading}")


def lights_chart(result: YearResult, locale: Locale, through: int = MONTHS) -> AnyChart:
    """Each KPI's light at each month's end up to ``through``: a full disc at target, an open cross below it.

    A light is read in the middle of all draws. Months to come, and months in which a KPI is not on the sheet, are bare.
    """
    lines, height = _lines(result, locale)
    months = [locale.month(_CALENDAR, m) for m in range(MONTHS)]
    lit = [
        {"x": _NAMES + _CELL * (m + 0.5), "y": line["y"], "met": bool(line["months"][m] >= 0.5)}
        for line in lines
        if line["months"] is not None
        for m in range(through)
        if not math.isnan(line["months"][m])
    ]
    signs, words = _key(height, locale)
    heads = [{"x": _NAMES + _CELL * (m + 0.5), "y": 6, "text": text} for m, text in enumerate(months)]
    # Few layers: each costs a reader who moves the slider some milliseconds.
    layers = [
        *_shaded(through, height),
        _words([li for li in lines if li["months"] is None], height, fontWeight="bold", fontSize=SIZES["strong"]),
        _words([li for li in lines if li["months"] is not None], height, fontSize=SIZES["text"]),
        _words([*heads, *words], height, align="center", color=MUTED, fontSize=SIZES["note"]),
        *_marks([*lit, *signs], height),
    ]
    chart = alt.layer(*layers).properties(width=_NAMES + _CELL * MONTHS, height=height)
    return framed(
        chart, _lights_title(result, locale, through), _told(lines, locale, through), locale("paradox-lights.subtitle")
    )


def _lines(result: YearResult, locale: Locale) -> tuple[list[dict[str, Any]], float]:
    """Departments and under each its KPIs, from the top down, and how high they are together."""
    lines: list[dict[str, Any]] = []
    y = 22.0
    for department, lights in groupby(result.lights, key=lambda light: light.reading.department):
        lines.append({"x": 0, "y": y + _HEAD / 2, "text": locale(f"paradox-{department}"), "months": None})
        y += _HEAD
        for light in lights:
            name = fit(kpi_name(light.row.reading, locale), _NAMES - 24, SIZES["text"])
            lines.append({"x": 12, "y": y + _ROW / 2 - 3, "text": name, "months": light.months})
            y += _ROW
        y += 3
    return lines, y + 22


def _place(height: float) -> dict[str, Any]:
    wide = _NAMES + _CELL * MONTHS
    return {
        "x": alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, wide], nice=False)),
        "y": alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[height, 0], nice=False)),
    }


def _words(rows: Sequence[dict[str, Any]], height: float, **style: Any) -> Any:
    shown = [{"x": r["x"], "y": r["y"], "text": r["text"]} for r in rows]
    mark = alt.Chart(data(shown)).mark_text(**({"align": "left", "baseline": "middle", "color": INK} | style))
    return mark.encode(**_place(height), text=alt.Text("text:N"))


def _shaded(through: int, height: float) -> list[Any]:
    """A quiet ground under the months played, and a line before July, when the terms change."""
    ground = [{"x": _NAMES, "x2": _NAMES + _CELL * through, "y": 16, "y2": height - 22}]
    line = [{"x": _NAMES + _CELL * 6, "y": 0, "y2": height - 22}]
    place = _place(height)
    return [
        alt.Chart(data(ground))
        .mark_rect(color=TINT, opacity=0.35)
        .encode(**place, x2=alt.X2("x2:Q"), y2=alt.Y2("y2:Q")),
        alt.Chart(data(line)).mark_rule(color=MUTED, strokeDash=[2, 3]).encode(**place, y2=alt.Y2("y2:Q")),
    ]


def _marks(lit: Sequence[dict[str, Any]], height: float) -> list[Any]:
    met, open_ = ([{"x": r["x"], "y": r["y"]} for r in lit if r["met"] is state] for state in (True, False))
    return [
        alt.Chart(data(met))
        .mark_point(shape="circle", filled=True, size=105, color=GREEN, opacity=1)
        .encode(**_place(height)),
        alt.Chart(data(open_))
        .mark_point(shape=_CROSS, filled=False, size=70, strokeWidth=2.2, color=ACCENT, opacity=1)
        .encode(**_place(height)),
    ]


def _key(height: float, locale: Locale) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The two signs under the lights, and what they mean."""
    y, at = height - 8, _NAMES + 8.0
    signs, words = [], []
    for state in ("met", "open"):
        text = locale(f"paradox-lights.{state}")
        wide = width(text, SIZES["note"])
        signs.append({"x": at, "y": y, "met": state == "met"})
        words.append({"x": at + 12 + wide / 2, "y": y, "text": text})
        at += wide + 50
    return signs, words


def _lights_title(result: YearResult, locale: Locale, through: int) -> str:
    if through == 0:
        return locale("paradox-lights", month=0, green="", all="", when="")
    now = [light.months[through - 1] for light in result.lights]
    here = [share for share in now if not math.isnan(share)]
    green = sum(bool(share >= 0.5) for share in here)
    when = locale.month_in_words(_CALENDAR, through - 1)
    return locale("paradox-lights", month=through, green=str(green), all=str(len(here)), when=when)


def _told(lines: Sequence[dict[str, Any]], locale: Locale, through: int) -> str:
    said = []
    for line in lines:
        if line["months"] is None:
            continue
        known = [share for share in line["months"][:through] if not math.isnan(share)]
        met = sum(bool(share >= 0.5) for share in known)
        if known:
            said.append(locale("paradox-lights.told", kpi=line["text"], count=met, months=str(len(known))))
    return " ".join(said)


def paths_chart(
    results: Mapping[str, YearResult], locale: Locale, chosen: str, through: int = MONTHS, title: str = ""
) -> AnyChart:
    """Growth so far by month against the goal: a line for each result, the ``chosen`` one with its 80 % band.

    ``results`` maps names in the reader's language to years.
    """
    goal = GOAL / 100 - 1
    mine = results[chosen]
    colour = MAIN if mine.median >= goal else ACCENT
    top = 100 * max([0.25, goal, *(float(np.median(r.paths, axis=1).max()) + 0.02 for r in results.values())])
    low = min(0.0, 100 * float(np.quantile(mine.paths, 0.1, axis=1).min()))
    x, y = _axes(locale, low, top)
    layers: list[Any] = [*_goal(goal, locale, x, y)]
    if through:
        layers.append(_band(mine, through, colour, x, y))
    ends = []
    for name, result in results.items():
        middle = [100 * float(v) for v in np.median(result.paths, axis=1)][:through]
        style: dict[str, Any] = (
            {"color": colour, "strokeWidth": 3}
            if name == chosen
            else {"color": MUTED, "strokeWidth": 2, "strokeDash": [5, 3]}
        )
        rows = data([{"x": m, "y": value} for m, value in enumerate(middle)])
        layers.append(alt.Chart(rows).mark_line(**style).encode(x=x, y=y))
        if middle:
            ends.append(
                {"y": middle[-1], "name": name, "ink": colour if name == chosen else MUTED, "bold": name == chosen}
            )
    layers += _names_at_end(ends, through, x, y, low, top, locale)
    told = " ".join(
        locale(
            "paradox-paths.told",
            name=name,
            values=", ".join(locale.percent(float(v)) for v in np.median(r.paths, axis=1)[:through]),
        )
        for name, r in results.items()
    )
    chart = alt.layer(*layers).properties(width=_PLOT, height=_HEIGHT)
    return framed(chart, title or _paths_title(mine, locale, through, goal), told, locale("paradox-paths.subtitle"))


def _axes(locale: Locale, low: float, top: float) -> tuple[Any, Any]:
    months = [locale.month(_CALENDAR, m) for m in range(MONTHS)]
    x_axis = number_axis(list(range(MONTHS)), months, None, grid=False, domain=True)
    marks = ticks(top, 5)
    y_axis = number_axis(marks, [locale.percent(v / 100, 0) for v in marks], locale("paradox-paths.axis"))
    return (
        alt.X("x:Q", axis=x_axis, scale=alt.Scale(domain=[-0.2, MONTHS - 0.8], nice=False)),
        alt.Y("y:Q", axis=y_axis, scale=alt.Scale(domain=[low, top], nice=False)),
    )


def _goal(goal: float, locale: Locale, x: Any, y: Any) -> list[Any]:
    row = [
        {
            "x": -0.2,
            "x2": MONTHS - 0.8,
            "y": 100 * goal,
            "text": locale("paradox-paths.goal", goal=locale.percent(goal, sign=True)),
        }
    ]
    return [
        alt.Chart(data(row)).mark_rule(color=INK, strokeWidth=1.5).encode(x=x, x2=alt.X2("x2:Q"), y=y),
        alt.Chart(data(row))
        .mark_text(align="left", dx=4, dy=-8, fontWeight="bold", fontSize=SIZES["text"])
        .encode(x=x, y=y, text=alt.Text("text:N")),
    ]


def _band(result: YearResult, through: int, colour: str, x: Any, y: Any) -> Any:
    low, high = 100 * np.quantile(result.paths, [0.1, 0.9], axis=1)
    rows = [{"x": m, "y": float(low[m]), "y2": float(high[m])} for m in range(through)]
    return alt.Chart(data(rows)).mark_area(color=colour, opacity=0.18).encode(x=x, y=y, y2=alt.Y2("y2:Q"))


def _names_at_end(
    ends: list[dict[str, Any]], through: int, x: Any, y: Any, low: float, top: float, locale: Locale
) -> list[Any]:
    """What each line is, at the right edge; names of lines that end close together are moved apart."""
    step = (top - low) * 17 / _HEIGHT
    at = top
    for end in sorted(ends, key=lambda e: -e["y"]):
        at = min(at, end["y"])
        end["y"], end["text"] = (
            at,
            f"{locale.percent(end['y'] / 100, sign=True)}  {fit(end['name'], _ROOM, SIZES['strong'], bold=True)}",
        )
        at -= step
    made = []
    for bold in (True, False):
        rows = [{"y": e["y"], "text": e["text"], "ink": e["ink"]} for e in ends if e["bold"] is bold]
        made.append(
            alt.Chart(data(rows))
            .mark_text(
                align="left", baseline="middle", fontSize=SIZES["strong"], fontWeight="bold" if bold else "normal"
            )
            .encode(x=pixel_x(_PLOT + 8), y=y, text=alt.Text("text:N"), color=alt.Color("ink:N", scale=None))
        )
    return made


def _paths_title(result: YearResult, locale: Locale, through: int, goal: float) -> str:
    shown = locale.percent(goal)
    if through == 0:
        return locale("paradox-paths", state="begin", growth="", goal=shown, when="")
    growth = locale.percent(float(np.median(result.paths[through - 1])))
    state = "so-far" if through < MONTHS else "reached" if result.median >= goal else "missed"
    return locale(
        "paradox-paths", state=state, growth=growth, goal=shown, when=locale.month_in_words(_CALENDAR, through - 1)
    )
