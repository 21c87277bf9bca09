"""What each cause takes of the growth, and where a department's weeks go (A2.24-28)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, names_axis, number_axis, ticks
from aop_lib.charts.lettering import fit, width
from aop_lib.charts.theme import ACCENT, INK, MAIN, PAPER, SIZES, SOFT
from aop_lib.locale import Locale
from aop_lib.methods.paradox_attribution import rounded
from aop_lib.methods.paradox_world import ACTIVITIES, GOAL

if TYPE_CHECKING:
    from aop_lib.methods.paradox_attribution import Attribution

__all__ = ["effort_chart", "shares_chart"]

_PLOT = 470
_FILLS = ((MAIN, PAPER), ("#3f8f8b", PAPER), ("#e3a23a", INK), ("#ddd6c6", INK))


def shares_chart(shared: Attribution, locale: Locale, guess: str | None = None) -> AnyChart:
    """A waterfall from the growth with no cause down to that with all four; the ``guess`` stands out.

    The figures are rounded so that they add up.
    """
    points = rounded({cause: 100 * share for cause, share in shared.shares.items()})
    rows, at = [_bar(locale("paradox-shares.right"), 0, 100 * shared.right, locale, MAIN)], 100 * shared.right
    for cause, share in shared.shares.items():
        name = locale(f"paradox-cause-{cause.replace('_', '-')}.short")
        mine = cause == guess
        name = f"{name} ({locale('paradox-shares.guess')})" if mine else name
        text = locale("paradox-shares.points", value=locale.number(points[cause]))
        rows.append(_bar(name, at - 100 * share, at, locale, ACCENT if mine else SOFT, text))
        at -= 100 * share
    rows.append(_bar(locale("paradox-shares.wrong"), 0, 100 * shared.wrong, locale, MAIN))
    title = locale(
        "paradox-shares",
        right=locale.percent(shared.right, sign=True),
        wrong=locale.percent(shared.wrong, sign=True),
        largest=locale(f"paradox-cause-{shared.largest.replace('_', '-')}.short"),
    )
    told = " ".join(locale("paradox-shares.told", name=r["name"], value=r["text"]) for r in rows)
    return framed(_waterfall(rows, locale), title, told, locale("paradox-shares.subtitle"))


def _bar(name: str, low: float, high: float, locale: Locale, fill: str, text: str = "") -> dict[str, Any]:
    shown = text or locale.percent(high / 100, sign=True)
    return {"name": name, "low": min(low, high), "high": max(low, high), "fill": fill, "text": shown}


def _waterfall(rows: Sequence[dict[str, Any]], locale: Locale) -> Any:
    top = max(100 * (GOAL / 100 - 1), *(r["high"] for r in rows)) * 1.22
    marks = ticks(top, 4)
    axis = number_axis(marks, [locale.percent(m / 100, 0) for m in marks], locale("paradox-shares.axis"))
    numbered = [{**row, "row": n} for n, row in enumerate(rows)]
    x = alt.X("low:Q", axis=axis, scale=alt.Scale(domain=[min(0.0, *(r["low"] for r in rows)), top], nice=False))
    y = alt.Y("row:O", axis=names_axis([r["name"] for r in rows]), scale=alt.Scale(paddingInner=0.3))
    goal = 100 * (GOAL / 100 - 1)
    line = [{"low": goal, "row": 0, "text": locale("paradox-shares.goal", goal=locale.percent(goal / 100))}]
    return alt.layer(
        alt.Chart(data(numbered))
        .mark_bar(height=22)
        .encode(x=x, x2=alt.X2("high:Q"), y=y, color=alt.Color("fill:N", scale=None)),
        alt.Chart(data(line)).mark_rule(color=INK, strokeDash=[4, 3]).encode(x=x),
        alt.Chart(data(numbered))
        .mark_text(align="left", dx=6, fontWeight="bold", fontSize=SIZES["strong"])
        .encode(x=alt.X("high:Q"), y=y, text=alt.Text("text:N")),
    ).properties(width=_PLOT, height=36 * len(rows))


def effort_chart(
    ways: Sequence[tuple[str, Sequence[float], str]],
    department: str,
    locale: Locale,
    title: str = "",
    strong: int | None = None,
) -> AnyChart:
    """One bar per way to spend the month, cut by activity; what stands right of it is given with the way.

    Each way is its name, its effort by activity (parts of one unit) and a text such as what it earns.
    """
    names = [locale(f"paradox-act-{department}-{activity}") for activity in ACTIVITIES]
    pieces, rows = [], []
    for n, (name, effort, said) in enumerate(ways):
        at = 0.0
        for (fill, ink), part in zip(_FILLS, effort, strict=True):
            text = locale.percent(part, 0)
            wide = part * _BAR
            pieces.append(
                {
                    "y": _TOP + n * _STEP,
                    "y2": _TOP + n * _STEP + 24,
                    "x": _LEFT + at * _BAR,
                    "x2": _LEFT + (at + part) * _BAR,
                    "mid": _LEFT + (at + part / 2) * _BAR,
                    "fill": fill,
                    "ink": ink,
                    "text": text if wide > width(text, SIZES["text"]) + 6 else "",
                }
            )
            at += part
        shown = fit(name, _LEFT - 10, SIZES["strong"], bold=n == strong)
        rows.append({"y": _TOP + n * _STEP + 12, "name": shown, "said": said, "bold": n == strong})
    chart, key_end = _effort_layers(pieces, rows, names, _TOP + len(ways) * _STEP)
    told = " ".join(_way_told(name, effort, said, names, locale) for name, effort, said in ways)
    subtitle = locale("paradox-effort.subtitle", department=locale(f"paradox-{department}"))
    if any(said for _, _, said in ways):
        subtitle = locale("paradox-effort.subtitle-right", department=locale(f"paradox-{department}"))
    made = chart.properties(width=_WIDE, height=key_end)
    return framed(made, title or locale("paradox-effort", state="plain", points="", company=""), told, subtitle)


_WIDE, _LEFT, _BAR, _STEP, _TOP = 660, 165, 320, 34, 4


def _way_told(name: str, effort: Sequence[float], said: str, names: Sequence[str], locale: Locale) -> str:
    parts = ", ".join(f"{a}: {locale.percent(e, 0)}" for a, e in zip(names, effort, strict=True) if e > 0.005)
    return locale("paradox-effort.told", name=name, parts=f"{parts}; {said}" if said else parts)


def _effort_layers(
    pieces: Sequence[dict[str, Any]], rows: Sequence[dict[str, Any]], names: Sequence[str], below: float
) -> tuple[Any, float]:
    key = [
        {
            "x": _LEFT + (n % 2) * 245,
            "y": below + 14 + (n // 2) * 20,
            "fill": fill,
            "text": fit(name, 225, SIZES["text"]),
        }
        for n, (name, (fill, _)) in enumerate(zip(names, _FILLS, strict=True))
    ]
    high = below + 14 + ((len(names) + 1) // 2) * 20
    x = alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, _WIDE], nice=False))
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[high, 0], nice=False))
    fill = alt.Color("fill:N", scale=None)
    text: dict[str, Any] = {"baseline": "middle", "fontSize": SIZES["strong"]}
    layers: list[Any] = [
        alt.Chart(data(pieces))
        .mark_rect(stroke=PAPER)
        .encode(x=x, x2=alt.X2("x2:Q"), y=y, y2=alt.Y2("y2:Q"), color=fill),
        alt.Chart(data([{**p, "y": p["y"] + 12} for p in pieces]))
        .mark_text(baseline="middle", fontSize=SIZES["text"])
        .encode(x=alt.X("mid:Q", axis=None), y=y, text=alt.Text("text:N"), color=alt.Color("ink:N", scale=None)),
        alt.Chart(data(key)).mark_point(shape="square", filled=True, size=110, opacity=1).encode(x=x, y=y, color=fill),
        alt.Chart(data(key))
        .mark_text(align="left", dx=10, baseline="middle", color=INK)
        .encode(x=x, y=y, text=alt.Text("text:N")),
    ]
    for bold in (True, False):
        some = [
            {"y": r["y"], "name": r["name"], "said": r["said"], "x": _LEFT - 8, "x2": _LEFT + _BAR + 10}
            for r in rows
            if r["bold"] is bold
        ]
        ink, weight = (ACCENT, "bold") if bold else (INK, "normal")
        style = text | {"color": ink, "fontWeight": weight}
        layers.append(alt.Chart(data(some)).mark_text(align="right", **style).encode(x=x, y=y, text=alt.Text("name:N")))
        layers.append(
            alt.Chart(data(some))
            .mark_text(align="left", **style)
            .encode(x=alt.X("x2:Q", axis=None), y=y, text=alt.Text("said:N"))
        )
    return alt.layer(*layers), high
