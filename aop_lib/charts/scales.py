"""What a KPI's scale pays, and what somebody near the end of the year does with it (A2.45-46)."""

from __future__ import annotations

from typing import Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed
from aop_lib.charts.kpis import kpi_unit
from aop_lib.charts.lettering import fit, width
from aop_lib.charts.theme import ACCENT, GUIDE, INK, MAIN, MUTED, PAPER, SIZES, TINT, WASH
from aop_lib.locale import Locale
from aop_lib.methods.scale_behaviour import Answer, Way, answers, invitations, way_of
from aop_lib.plan import Kpi, Plan

__all__ = ["payout_chart", "payout_sentence"]

_WIDE = 400
_CURVE = 196
_BELOW = 62
_LANE = 30
_LEFT, _RIGHT = -0.08, 1.42
_TOP = 1.42


def payout_chart(plan: Plan, kpi: Kpi, locale: Locale) -> AnyChart:
    """The payout from baseline to beyond the stretch; below it what somebody does who would land at 70, 95, 100, 110 %.

    Percentages are of the way from where the KPI stands to its target. Raises ``LookupError`` where the KPI has no
    scale that can be drawn.
    """
    way = way_of(plan, kpi)
    if way is None:
        raise LookupError(kpi.id)
    said = answers(way)
    end = max(_RIGHT, (way.scale.stretch or 1.0) + 0.15)
    lanes = [_lane(at, one, locale) for at, one in enumerate(said)]
    height = _CURVE + _BELOW + 16 + _LANE * len(lanes)
    x = alt.X("a:Q", axis=None, scale=alt.Scale(domain=[_LEFT, end], nice=False))
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[height, 0], nice=False))
    layers = [*_zones(way, end, locale, x, y), *_levels(locale, end), *_curve(way, end)]
    layers += [*_points(plan, way, kpi, locale, end), *_lanes(lanes, end, locale)]
    chart = alt.layer(*layers).properties(width=_WIDE, height=height)
    told = " ".join(lane["told"] for lane in lanes)
    return framed(chart, payout_sentence(plan, kpi, locale), told, locale("kpiset-scale.subtitle"))


def payout_sentence(plan: Plan, kpi: Kpi, locale: Locale) -> str:
    """What the scale asks people to do, the gravest first."""
    way = way_of(plan, kpi)
    if way is None:
        return locale("kpiset-scale.none", name=locale.text(kpi.name))
    found = invitations(way)
    both = "all_or_nothing" in found and "just_enough" in found
    name = "both" if both else found[0].replace("_", "-")
    return locale(f"kpiset-scale.{name}", name=locale.text(kpi.name))


def _y(part: float) -> float:
    """A payout as pixels from the top of the picture."""
    return _CURVE * (1 - part / _TOP)


def _zones(way: Way, end: float, locale: Locale, x: Any, y: Any) -> list[Any]:
    floor = way.scale.threshold if way.scale.threshold is not None else 1.0
    top = way.scale.stretch if way.scale.stretch is not None else None
    ends = [(_LEFT, floor, WASH, "below"), (floor, top if top is not None else end, TINT, "meets")]
    ends += [(top, end, "#c7d7df", "exceeds")] if top is not None else []
    rows = [
        {
            "a": a,
            "b": b,
            "y": 0,
            "y2": _CURVE,
            "fill": fill,
            "mid": (a + b) / 2,
            "text": _short(locale, name, b - a, end),
        }
        for a, b, fill, name in ends
    ]
    plot = alt.Chart(data(rows))
    fill = alt.Color("fill:N", scale=None)
    return [
        plot.mark_rect(stroke=PAPER).encode(x=x, x2=alt.X2("b:Q"), y=y, y2=alt.Y2("y2:Q"), color=fill),
        plot.mark_text(color=MUTED, baseline="top", dy=5, fontSize=SIZES["text"]).encode(
            x=alt.X("mid:Q"), y=alt.Y("y:Q"), text=alt.Text("text:N")
        ),
    ]


def _short(locale: Locale, name: str, room: float, end: float) -> str:
    pixels = room / (end - _LEFT) * _WIDE - 6
    said = locale(f"kpiset-scale.zone-{name}")
    return (
        said
        if width(said, SIZES["text"]) <= pixels
        else fit(said, max(pixels, 0), SIZES["text"])
        if pixels > 34
        else ""
    )


def _levels(locale: Locale, end: float) -> list[Any]:
    rows = [
        {"a": _LEFT, "b": end, "y": _y(level / 100), "text": locale("kpiset-scale.points", points=str(level))}
        for level in (0, 50, 100, 120)
    ]
    plot = alt.Chart(data(rows))
    y = alt.Y("y:Q")
    return [
        plot.mark_rule(color=GUIDE).encode(x=alt.X("a:Q"), x2=alt.X2("b:Q"), y=y),
        plot.mark_text(align="right", dx=-8, color=MUTED).encode(x=alt.X("a:Q"), y=y, text=alt.Text("text:N")),
    ]


def _curve(way: Way, end: float) -> list[Any]:
    """The line in the order it is walked; at a jump two points stand on one place."""
    places = {_LEFT, 0.0, end, *way.points}
    walk: list[tuple[float, float]] = []
    for place in sorted(places):
        walk += [(place, way.pays(place - 1e-6)), (place, way.pays(place))]
    rows = [{"a": place, "y": _y(pays), "at": at} for at, (place, pays) in enumerate(walk)]
    line = alt.Chart(data(rows)).mark_line(color=MAIN, strokeWidth=3, strokeJoin="round")
    return [line.encode(x=alt.X("a:Q"), y=alt.Y("y:Q"), order=alt.Order("at:Q"))]


def _points(plan: Plan, way: Way, kpi: Kpi, locale: Locale, end: float) -> list[Any]:
    """Where it stands, threshold, target, stretch: a mark on the curve, name and number below, on two levels."""
    unit = kpi_unit(kpi, plan)
    named = [("threshold", way.scale.threshold), ("target", 1.0), ("stretch", way.scale.stretch)]
    named = ([("stands", 0.0)] if way.known and not way.free else []) + named
    rows = []
    for name, place in named:
        if place is not None:
            value = way.at(place)
            digits = 0 if abs(value) >= 100 else 2 if unit not in ("share", "count") else 1
            shown = locale.percent(value) if unit == "share" else locale.number(value, digits)
            rows.append({"a": place, "name": locale(f"kpiset-scale.{name}"), "shown": shown, "y": _y(way.pays(place))})
    _levelled(rows, end)
    plot = alt.Chart(data(rows))
    x = alt.X("a:Q")
    tie = plot.mark_rule(color=GUIDE).encode(x=x, y=alt.Y("foot:Q"), y2=alt.Y2("label:Q"))
    dots = plot.mark_point(filled=True, size=70, opacity=1, color=MAIN, stroke=PAPER, strokeWidth=1.5)
    return [
        tie,
        dots.encode(x=x, y=alt.Y("y:Q")),
        plot.mark_text(color=INK, fontWeight="bold", baseline="top").encode(
            x=x, y=alt.Y("label:Q"), text=alt.Text("shown:N")
        ),
        plot.mark_text(color=MUTED, baseline="top", dy=13, fontSize=SIZES["note"]).encode(
            x=x, y=alt.Y("label:Q"), text=alt.Text("name:N")
        ),
    ]


def _levelled(rows: list[dict[str, Any]], end: float) -> None:
    """Words that would run into each other go a step lower."""
    ends = [-1e9, -1e9]
    for row in sorted(rows, key=lambda row: float(row["a"])):
        at = (row["a"] - _LEFT) / (end - _LEFT) * _WIDE
        half = max(width(row["shown"], SIZES["text"], bold=True), width(row["name"], SIZES["note"])) / 2 + 4
        level = 0 if at - half > ends[0] else 1
        ends[level] = at + half
        row["foot"], row["label"] = _CURVE, _CURVE + 6 + 28 * level


def _lane(at: int, one: Answer, locale: Locale) -> dict[str, Any]:
    gain = round((one.after - one.before) * 100)
    values = {"usual": locale.percent(one.usual, 0), "chosen": locale.percent(one.chosen, 0)}
    values |= {"gain": locale.number(gain, 0), "points": locale.number(one.before * 100, 0)}
    move = one.move.replace("_", "-")
    return {
        "y": _CURVE + _BELOW + 22 + _LANE * at,
        "a": one.usual,
        "b": one.chosen,
        "move": one.move,
        "fill": {"push": MAIN, "stay": MUTED, "put_off": ACCENT}[one.move],
        "angle": 90 if one.move == "push" else 270,
        "text": locale(f"kpiset-scale.{move}", **values),
        "usual": values["usual"],
        "told": locale(f"kpiset-scale.told-{move}", **values),
    }


def _lanes(lanes: list[dict[str, Any]], end: float, locale: Locale) -> list[Any]:
    plot = alt.Chart(data([{**lane, "from": _LEFT, "to": end} for lane in lanes]))
    moving = alt.Chart(data([lane for lane in lanes if lane["move"] != "stay"]))
    y, fill = alt.Y("y:Q"), alt.Color("fill:N", scale=None)
    head = {"a": _LEFT, "y": _CURVE + _BELOW + 2, "text": locale("kpiset-scale.lands")}
    text: dict[str, Any] = {"baseline": "middle"}
    return [
        alt.Chart(data([head]))
        .mark_text(align="left", color=MUTED, dx=-48, fontSize=SIZES["text"])
        .encode(x=alt.X("a:Q"), y=y, text=alt.Text("text:N")),
        plot.mark_rule(color=GUIDE).encode(x=alt.X("from:Q"), x2=alt.X2("to:Q"), y=y),
        plot.mark_text(align="right", dx=-8, color=INK, fontWeight="bold", **text).encode(
            x=alt.X("from:Q"), y=y, text=alt.Text("usual:N")
        ),
        moving.mark_rule(strokeWidth=2.5).encode(x=alt.X("a:Q"), x2=alt.X2("b:Q"), y=y, color=fill),
        plot.mark_point(size=60, filled=True, fill=PAPER, strokeWidth=2, opacity=1).encode(
            x=alt.X("a:Q"), y=y, stroke=alt.Stroke("fill:N", scale=None)
        ),
        moving.mark_point(shape="triangle-up", size=90, filled=True, opacity=1).encode(
            x=alt.X("b:Q"), y=y, color=fill, angle=alt.Angle("angle:Q", scale=None)
        ),
        plot.mark_text(align="left", dx=10, **text).encode(x=alt.X("to:Q"), y=y, text=alt.Text("text:N"), color=fill),
    ]
