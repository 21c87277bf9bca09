"""The weights of the company's KPIs against the order of the goals, and what people do with them (A2.27, A2.43)."""

from __future__ import annotations

from typing import Any

import altair as alt
from markupsafe import Markup

from aop_lib.charts.frame import AnyChart, data, framed, names_axis, pixel_x
from aop_lib.charts.html import Html, table
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, PAPER, SIZES, SOFT
from aop_lib.locale import Locale
from aop_lib.methods.kpi_weights import Attention, attention, steering
from aop_lib.plan import Plan

__all__ = ["staff_table", "steering_sentence", "weights_chart", "weights_sentence"]

_PLOT = 400
_ROW = 42
# The part of the plot the longest bar takes; the words beside the bars stand in the rest.
_BAR = 0.66
_OTHER = "#ddd6c6"


def weights_chart(plan: Plan, locale: Locale) -> AnyChart:
    """One bar per weighted company KPI, those of the most important goal on top, with the line of an equal split.

    Where weights follow the plan the bars get shorter from top to bottom. Raises ``LookupError`` where no KPI of the
    company carries a weight.
    """
    found, whole = attention(plan), steering(plan)
    if whole is None:
        raise LookupError("no weight")
    ordered = sorted(found, key=lambda one: (one.rank or 100, -one.share))
    rows = [_row(at, one, locale) for at, one in enumerate(ordered)]
    top = max([*(row["weight"] for row in rows), whole.total * whole.equal]) / _BAR
    x = alt.X("start:Q", axis=None, scale=alt.Scale(domain=[0, top], nice=False))
    places = [row["mid"] for row in rows]
    y_axis = names_axis([row["name"] for row in rows], 190, places)
    y = alt.Y("top:Q", axis=y_axis, scale=alt.Scale(domain=[len(rows), 0], nice=False))
    line = whole.total * whole.equal
    label = locale("kpiset-weights.equal-line", weight=locale.number(line))
    equal: dict[str, Any] = {"at": line, "top": 0.02, "bottom": len(rows), "text": label}
    chart = alt.layer(*_bars(rows, x, y), *_equal(equal), *_words(rows)).properties(
        width=_PLOT, height=_ROW * len(rows)
    )
    told = " ".join(locale("kpiset-weights.row", **{k: row[k] for k in ("name", "shown", "serves")}) for row in rows)
    return framed(chart, weights_sentence(plan, locale), told, steering_sentence(plan, locale))


def weights_sentence(plan: Plan, locale: Locale) -> str:
    """The one thing to see: weights against the goals, an equal split, a first goal neglected, or that all fits."""
    found, whole = attention(plan), steering(plan)
    if whole is None:
        return locale("kpiset-weights.none")
    neglected = next((one for one in found if one.fate == "neglected"), None)
    favoured = next((one for one in found if one.fate == "favoured"), None)
    if whole.count > 2 and whole.concentration * whole.count < 1.005:
        return locale("kpiset-weights.equal")
    if whole.with_goals is not None and whole.with_goals < 0:
        return locale("kpiset-weights.against")
    if neglected is not None:
        return locale("kpiset-weights.neglected", name=locale.text(neglected.kpi.name))
    if favoured is not None:
        return locale("kpiset-weights.favoured", name=locale.text(favoured.kpi.name))
    return locale("kpiset-weights.fits")


def steering_sentence(plan: Plan, locale: Locale) -> str:
    """Rank correlation and concentration in words, with what an equal split would be."""
    whole = steering(plan)
    if whole is None:
        return ""
    said = locale(
        "kpiset-weights.concentration",
        concentration=locale.number(whole.concentration, 2),
        count=whole.count,
        equal=locale.number(whole.equal, 2),
    )
    if whole.with_goals is None:
        return f"{locale('kpiset-weights.no-correlation')} {said}"
    return f"{locale('kpiset-weights.correlation', value=locale.number(whole.with_goals, 2))} {said}"


def staff_table(plan: Plan, locale: Locale) -> Html:
    """What people do who work by this sheet: where they begin, what waits, and what becomes of the first goal."""
    found = attention(plan)
    rows = [
        [str(place), locale.text(one.kpi.name), locale.percent(one.share, 0), _does(place, one, found, locale)]
        for place, one in enumerate(found, 1)
    ]
    heads = [locale(f"kpiset-staff.{head}") for head in ("place", "kpi", "share", "does")]
    return table(heads, rows, ["left", "left", "right", "left"], locale("kpiset-staff.title"), lang=locale.lang)


def _does(place: int, one: Attention, found: list[Attention], locale: Locale) -> Markup | str:
    if len(found) > 1 and found[0].share - found[-1].share < 1e-9:
        return locale("kpiset-staff.same")
    if one.fate != "fits":
        why = one.fate if one.fate == "neglected" else _why_favoured(one)
        return Markup('<span class="aop-bad">{}</span>').format(locale(f"kpiset-staff.{why}"))
    return locale(
        "kpiset-staff.first" if place == 1 else "kpiset-staff.last" if place == len(found) else "kpiset-staff.then"
    )


def _why_favoured(one: Attention) -> str:
    if one.kpi.kind in ("activity", "compliance"):
        return f"favoured-{one.kpi.kind}"
    return "favoured-goal" if one.rank is not None else "favoured-nothing"


def _row(at: int, one: Attention, locale: Locale) -> dict[str, Any]:
    light = one.kpi.kind in ("activity", "compliance") or one.rank is None
    first = one.rank == 1 and not light
    serves = _serves(one, locale)
    weight = one.kpi.weight or 0.0
    return {
        "name": locale.text(one.kpi.name),
        "start": 0,
        "weight": weight,
        "top": at + 0.2,
        "mid": at + 0.42,
        "bottom": at + 0.64,
        "shown": locale.number(weight),
        "serves": serves,
        "fill": MAIN if first else _OTHER if light else SOFT,
        "word": "" if one.fate == "fits" else locale(f"kpiset-weights.word-{one.fate}"),
    }


def _serves(one: Attention, locale: Locale) -> str:
    if one.kpi.kind in ("activity", "compliance"):
        return locale(f"kpiset-weights.{one.kpi.kind}")
    if one.rank is None:
        return locale("kpiset-weights.no-goal")
    return locale("kpiset-weights.goal", rank=str(one.rank))


def _bars(rows: list[dict[str, Any]], x: Any, y: Any) -> list[Any]:
    bars = alt.Chart(data(rows)).mark_rect()
    fill = alt.Color("fill:N", scale=None)
    return [bars.encode(x=x, x2=alt.X2("weight:Q"), y=y, y2=alt.Y2("bottom:Q"), color=fill)]


def _words(rows: list[dict[str, Any]]) -> list[Any]:
    plot = alt.Chart(data(rows))
    left: dict[str, Any] = {"align": "left", "baseline": "middle"}
    strong: dict[str, Any] = {**left, "dx": 6, "fontSize": SIZES["number"], "fontWeight": "bold"}
    x, y, text = alt.X("weight:Q"), alt.Y("mid:Q"), alt.Text("shown:N")
    beside = pixel_x(_PLOT * _BAR + 46)
    return [
        # A rim of paper keeps the number apart from the line of an equal split.
        plot.mark_text(**strong, color=PAPER, stroke=PAPER, strokeWidth=5).encode(x=x, y=y, text=text),
        plot.mark_text(**strong, color=INK).encode(x=x, y=y, text=text),
        *(
            alt.Chart(data([row for row in rows if bool(row["word"]) is two]))
            .mark_text(**left, dy=-6 if two else 0, color=MUTED)
            .encode(x=beside, y=y, text=alt.Text("serves:N"))
            for two in (True, False)
        ),
        plot.mark_text(**left, dy=8, color=ACCENT, fontWeight="bold").encode(x=beside, y=y, text=alt.Text("word:N")),
    ]


def _equal(equal: dict[str, Any]) -> list[Any]:
    plot = alt.Chart(data([equal]))
    rule = plot.mark_rule(color=INK, strokeDash=[4, 3], strokeWidth=1.5)
    return [
        rule.encode(x=alt.X("at:Q"), y=alt.Y("top:Q"), y2=alt.Y2("bottom:Q")),
        plot.mark_text(align="center", baseline="bottom", dy=-3, color=INK, fontSize=SIZES["text"]).encode(
            x=alt.X("at:Q"), y=alt.Y("top:Q"), text=alt.Text("text:N")
        ),
    ]
