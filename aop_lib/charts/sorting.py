"""Which numbers are KPIs, in pictures: a trial by place, and what the focus must grow (A2.6, A2.17, D.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, number_axis, pixel_x, ticks
from aop_lib.charts.lettering import fit
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, PAPER, SIZES, SOFT, WASH
from aop_lib.locale import Locale
from aop_lib.methods.causal_evidence import CHANCE, Link, Place
from aop_lib.methods.goal_arithmetic import needed_growth

__all__ = ["needed_growth_chart", "trial_chart", "trial_sentence"]

_PLOT = 600
_HEIGHT = 250
_LINES = 33
_SMALLEST = 0.2
_BAND = 92
_NAMES = 150
_FIELD = 300
_SIDE = _NAMES + _FIELD + 22


def needed_growth_chart(
    total: float, rest: float, share: float, names: tuple[str, str, str], locale: Locale, guess: float | None = None
) -> AnyChart:
    """How much the part in focus must grow, over its share of last year's total, with where the firm stands.

    ``total`` and ``rest`` are the growth wanted of the total and expected of the rest, ``share`` the focus's share of
    last year's total, all fractions; ``names`` are those of the total, the focus and the rest. A ``guess`` stands at
    the same share.
    """
    needed = needed_growth(total, share, rest)
    first = min(_SMALLEST, 0.7 * share)
    shares = [first + (1 - first) * at / (_LINES - 1) for at in range(_LINES)]
    line = [{"s": s, "g": needed_growth(total, s, rest)} for s in shares]
    known = [0.0, needed, total, *(row["g"] for row in line), *([] if guess is None else [guess])]
    low, high = min(known), max(known) * 1.06
    x = _axis("s", first, 1.0, [s for s in ticks(1.0, 5) if s >= first], locale, names[1])
    y_marks = [mark for mark in ticks(high, 4) if mark >= low]
    y = alt.Y(
        "g:Q",
        axis=number_axis(y_marks, [locale.percent(m, 0, sign=True) for m in y_marks], None),
        scale=alt.Scale(domain=[low, high], nice=False),
    )
    curve = alt.Chart(data(line)).mark_line(color=MAIN, strokeWidth=3).encode(x=x, y=y)
    marks = [curve, *_total_line(total, first, names[0], locale), *_points(needed, share, guess, locale)]
    values = {"total": names[0], "focus": names[1], "rest": names[2]}
    values |= {"growth": locale.percent(total), "steady": locale.percent(rest, sign=True)}
    values |= {"share": locale.percent(share), "needed": locale.percent(needed)}
    title = locale("sorter-needed", **values)
    told = locale("sorter-needed.alt", high=locale.percent(line[0]["g"]), first=locale.percent(first), **values)
    chart = alt.layer(*marks).properties(width=_PLOT, height=_HEIGHT)
    return framed(chart, title, told, locale("sorter-needed.subtitle", **values))


def _axis(field: str, low: float, high: float, marks: list[float], locale: Locale, name: str) -> alt.X:
    title = locale("sorter-needed.axis", focus=name)
    axis = number_axis(marks, [locale.percent(m, 0) for m in marks], title, grid=False, domain=True)
    return alt.X(f"{field}:Q", axis=axis, scale=alt.Scale(domain=[low, high], nice=False))


def _total_line(total: float, first: float, name: str, locale: Locale) -> list[Any]:
    """The growth of the total: what the focus would need if it were everything."""
    row = {
        "s": 1.0,
        "g": total,
        "text": locale("sorter-needed.total", total=name, growth=locale.percent(total, sign=True)),
    }
    rule = alt.Chart(data([row])).mark_rule(color=MUTED, strokeDash=[3, 4])
    text = alt.Chart(data([row])).mark_text(color=MUTED, align="right", dy=10, fontSize=SIZES["text"])
    return [rule.encode(y=alt.Y("g:Q")), text.encode(x=alt.X("s:Q"), y=alt.Y("g:Q"), text=alt.Text("text:N"))]


def _points(needed: float, share: float, guess: float | None, locale: Locale) -> list[Any]:
    rows = [{"s": share, "g": needed, "text": locale("sorter-needed.needed", value=locale.percent(needed, sign=True))}]
    shown = alt.Chart(data(rows))
    place = {"x": alt.X("s:Q"), "y": alt.Y("g:Q")}
    bold: dict[str, Any] = {"align": "left", "dx": 12, "fontSize": SIZES["strong"], "fontWeight": "bold"}
    made = [
        shown.mark_rule(color=SOFT, strokeDash=[2, 3]).encode(x=alt.X("s:Q")),
        shown.mark_point(filled=True, size=170, color=ACCENT, opacity=1).encode(**place),
        shown.mark_text(**bold, color=ACCENT, dy=-8).encode(**place, text=alt.Text("text:N")),
    ]
    if guess is not None and abs(guess - needed) > 0.0005:
        mine = [{"s": share, "g": guess, "text": locale("sorter-needed.guess", value=locale.percent(guess, sign=True))}]
        own = alt.Chart(data(mine))
        point = own.mark_point(shape="diamond", size=150, color=INK, fill=PAPER, strokeWidth=2, opacity=1)
        side: dict[str, Any] = {"align": "right", "dx": -12, "fontSize": SIZES["strong"], "color": INK}
        made += [point.encode(**place), own.mark_text(**side).encode(**place, text=alt.Text("text:N"))]
    return made


def trial_chart(
    rows: Sequence[Place], link: Link, locale: Locale, name: str, words: Sequence[str] = (), judged: bool = True
) -> AnyChart:
    """A trial: each place a dot, those where the activity was raised above those left as they were, step by step.

    Steps are the activity, the step between where it was counted everywhere, and the result, all on one scale; beside
    each stands how far the two groups are apart and how often chance would do as well. ``words`` name the steps in the
    reader's language, else they are named as what they are. Where it is not to be ``judged`` yet, the dots stand alone.
    """
    steps = ["activity", "leads", "result"] if link.leads is not None else ["activity", "result"]
    named = dict(zip(steps, words, strict=False))
    values = [v for row in rows for step in steps if (v := getattr(row, step)) is not None] or [0.0]
    low, high = min(0.0, *values), max(0.05, *values)
    dots = [dot for at, step in enumerate(steps) for dot in _dots(rows, step, at, low, high)]
    bands = [_band(step, at, link, named.get(step), locale, judged) for at, step in enumerate(steps)]
    height = _BAND * len(steps) + 18
    layers = [*_grounds(bands, height), *_scale_marks(low, high, _BAND * len(steps), locale), *_dot_marks(dots)]
    chart = alt.layer(*layers, *_band_words(bands, locale)).properties(width=_SIDE + 190, height=height)
    told = " ".join(f"{b['name']}: {', '.join(filter(None, (b['apart'], b['chance'])))}." for b in bands)
    count = {"raised": str(link.raised), "left": str(link.left)}
    title = trial_sentence(link, locale, name) if judged else name
    return framed(chart, title, told, locale("sorter-trial.subtitle", **count))


def trial_sentence(link: Link, locale: Locale, name: str) -> str:
    """What the trial shows, in one sentence with the name of the firm or the number."""
    return locale(f"sorter-trial.{link.verdict.replace('_', '-')}", name=name)


def _place(value: float, low: float, high: float) -> float:
    return _NAMES + (value - low) / (high - low) * _FIELD


def _dots(rows: Sequence[Place], step: str, at: int, low: float, high: float) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    for raised in (True, False):
        values = [v for row in rows if row.raised is raised and (v := getattr(row, step)) is not None]
        y = at * _BAND + (36 if raised else 62)
        seen: dict[float, int] = {}
        for value in sorted(values):
            x = _place(value, low, high)
            # Dots on the same place are stacked a little, or six places would look like three.
            again = seen[round(x / 5)] = seen.get(round(x / 5), -1) + 1
            made.append({"x": x, "y": y - 4 * again, "raised": raised, "mean": False})
        if values:
            made.append({"x": _place(sum(values) / len(values), low, high), "y": y, "raised": raised, "mean": True})
    return made


def _band(step: str, at: int, link: Link, name: str | None, locale: Locale, judged: bool) -> dict[str, Any]:
    apart = {"activity": link.activity, "leads": link.leads, "result": link.difference}[step]
    p = {"activity": None, "leads": link.leads_p, "result": link.p}[step]
    points = "" if apart is None else locale("sorter-trial.apart", points=locale.number(100 * apart, 1))
    chance = "" if p is None else locale("sorter-trial.chance", share=locale.percent(p))
    broken = judged and p is not None and p > CHANCE
    return {
        "name": fit(name or locale(f"sorter-trial.{step}"), _NAMES - 12, SIZES["strong"], bold=True),
        "top": at * _BAND,
        "apart": points,
        "chance": "" if not judged else chance if p is not None else locale("sorter-trial.done"),
        "fill": ACCENT if broken else MAIN,
        "wash": WASH if at % 2 == 0 else PAPER,
    }


def _grounds(bands: Sequence[dict[str, Any]], height: float) -> list[Any]:
    rows = [
        {"a": 0.0, "b": _SIDE + 190.0, "top": b["top"] + 4, "bottom": b["top"] + _BAND - 4, "fill": b["wash"]}
        for b in bands
    ]
    made = (
        alt.Chart(data(rows))
        .mark_rect()
        .encode(
            x=alt.X("a:Q", axis=None, scale=alt.Scale(domain=[0, _SIDE + 190], nice=False)),
            x2=alt.X2("b:Q"),
            y=alt.Y("top:Q", axis=None, scale=alt.Scale(domain=[height, 0], nice=False)),
            y2=alt.Y2("bottom:Q"),
            color=alt.Color("fill:N", scale=None),
        )
    )
    return [made]


def _scale_marks(low: float, high: float, below: float, locale: Locale) -> list[Any]:
    marks = [m for m in ticks(high, 4) if low <= m <= high]
    rows = [
        {"x": _place(m, low, high), "top": 4, "bottom": below - 4, "y": below + 8, "text": locale.percent(m, 0)}
        for m in marks
    ]
    lines = (
        alt.Chart(data(rows)).mark_rule(color="#d5dbe0").encode(x=alt.X("x:Q"), y=alt.Y("top:Q"), y2=alt.Y2("bottom:Q"))
    )
    words = (
        alt.Chart(data(rows))
        .mark_text(color=MUTED, fontSize=SIZES["note"])
        .encode(x=alt.X("x:Q"), y=alt.Y("y:Q"), text=alt.Text("text:N"))
    )
    return [lines, words]


def _dot_marks(dots: Sequence[dict[str, Any]]) -> list[Any]:
    each = [{**dot, "fill": MAIN if dot["raised"] else PAPER} for dot in dots if not dot["mean"]]
    look: dict[str, Any] = {"filled": True, "size": 80, "opacity": 1, "stroke": MAIN, "strokeWidth": 1.5}
    means = alt.Chart(data([dot for dot in dots if dot["mean"]]))
    place = {"x": alt.X("x:Q"), "y": alt.Y("y:Q")}
    return [
        alt.Chart(data(each)).mark_point(**look).encode(**place, fill=alt.Fill("fill:N", scale=None)),
        means.mark_tick(thickness=3, size=24, orient="vertical", color=INK).encode(**place),
    ]


def _band_words(bands: Sequence[dict[str, Any]], locale: Locale) -> list[Any]:
    rows = [
        {**b, "head": b["top"] + 16, "up": b["top"] + 36, "down": b["top"] + 62}
        | {"was": locale("sorter-trial.raised"), "not": locale("sorter-trial.left")}
        for b in bands
    ]
    plot = alt.Chart(data(rows))
    left: dict[str, Any] = {"align": "left", "baseline": "middle"}
    fill = alt.Color("fill:N", scale=None)
    return [
        plot.mark_text(**left, fontSize=SIZES["strong"], fontWeight="bold").encode(
            x=pixel_x(8), y=alt.Y("head:Q"), text=alt.Text("name:N")
        ),
        *(
            plot.mark_text(**left, color=MUTED, fontSize=SIZES["text"]).encode(
                x=pixel_x(8), y=alt.Y(f"{y}:Q"), text=alt.Text(f"{t}:N")
            )
            for y, t in (("up", "was"), ("down", "not"))
        ),
        plot.mark_text(**left, fontSize=SIZES["number"], fontWeight="bold").encode(
            x=pixel_x(_SIDE), y=alt.Y("up:Q"), text=alt.Text("apart:N"), color=fill
        ),
        plot.mark_text(**left, fontSize=SIZES["text"]).encode(
            x=pixel_x(_SIDE), y=alt.Y("down:Q"), text=alt.Text("chance:N"), color=fill
        ),
    ]
