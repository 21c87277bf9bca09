"""The departments' planning cycles on one calendar: when each decides, for which period, and which decides too early.

Every cycle has a row: above, a diamond on each day it decides; below, a pale bar over the period that decision covers,
with a line between the two. Where a decision comes before its input, the days in between are drawn and said in words.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, pixel_x
from aop_lib.charts.lettering import fit, width, wrap
from aop_lib.charts.theme import ACCENT, GUIDE, INK, MAIN, MUTED, PAPER, SIZES, SOFT, TINT, WASH
from aop_lib.locale import Locale
from aop_lib.methods.rhythm import (
    Decided,
    Early,
    calendar,
    common_reviews,
    early_decisions,
    periods,
    review_dates,
    worst_of_each_pair,
)
from aop_lib.plan import Plan

__all__ = ["calendar_chart", "calendar_sentence", "month_columns"]

_NAMES = 168
_PLOT = 504
_TOP = 8
# Within a row, from its top: words on an early decision, diamonds, the bar.
_WORDS, _MARK, _BAR, _ROW = 9, 12, 24, 54
_BAR_HEIGHT = 14
_REVIEW_ROW = 40


@dataclass
class _Drawing:
    """Rows of data by layer, in pixels from the top and days from the first of the year."""

    height: float = _TOP
    names: list[dict[str, Any]] = field(default_factory=list)
    bars: list[dict[str, Any]] = field(default_factory=list)
    lines: list[dict[str, Any]] = field(default_factory=list)
    gaps: list[dict[str, Any]] = field(default_factory=list)
    marks: list[dict[str, Any]] = field(default_factory=list)
    inputs: list[dict[str, Any]] = field(default_factory=list)
    ties: list[dict[str, Any]] = field(default_factory=list)
    dots: list[dict[str, Any]] = field(default_factory=list)
    words: list[dict[str, Any]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


def calendar_chart(plan: Plan, locale: Locale) -> AnyChart:
    """The business year by month, a row for each cycle and each common review; early decisions stand out.

    Raises ``LookupError`` where the plan has neither a cycle nor a common review.
    """
    reviews = common_reviews(plan)
    if not plan.cycles and not reviews:
        raise LookupError("no cycle and no common review")
    early = early_decisions(plan)
    drawing = _Drawing()
    lanes = _lanes(plan, drawing, early)
    for cycle in plan.cycles:
        _cycle_row(plan, cycle.id, drawing, lanes, early, locale)
    drawing.height += sum(_height(code, early) for code in lanes)
    for review in reviews:
        _review_row(plan, review.id, drawing, locale)
    chart = alt.layer(*month_columns(plan, drawing.height, locale), *_layers(drawing, _days(plan)))
    legend = [name for name, there in (("cycles", plan.cycles), ("early", early), ("reviews", reviews)) if there]
    subtitle = " ".join(locale(f"working-calendar.legend-{name}") for name in legend)
    size = {"width": _PLOT, "height": drawing.height}
    return framed(chart.properties(**size), calendar_sentence(plan, locale), " ".join(drawing.told), subtitle)


def calendar_sentence(plan: Plan, locale: Locale) -> str:
    """The decision that comes most days before its input; or that none does; or what the calendar shows."""
    worst = worst_of_each_pair(early_decisions(plan))
    if worst:
        cycle = plan.row("cycles", worst[0].cycle)
        return locale("working-calendar.early", name=locale.text(cycle.name), days=worst[0].days)
    known = {c.id for c in plan.cycles}
    if any(code in known for cycle in plan.cycles for code in cycle.needs):
        return locale("working-calendar.in-time")
    return locale("working-calendar.shows", cycles=len(plan.cycles))


def _first(plan: Plan) -> dt.date:
    return dt.date(plan.company.year, plan.company.first_month, 1)


def _days(plan: Plan) -> int:
    first = _first(plan)
    return (first.replace(year=first.year + 1) - first).days


def _at(plan: Plan, day: dt.date) -> int:
    return (day - _first(plan)).days


def _height(code: str, early: list[Early]) -> float:
    return _ROW + (_WORDS if any(e.cycle == code for e in early) else 0)


def _lanes(plan: Plan, drawing: _Drawing, early: list[Early]) -> dict[str, float]:
    """Cycle -> how far from the top its diamonds stand."""
    lanes, top = {}, drawing.height
    for cycle in plan.cycles:
        height = _height(cycle.id, early)
        lanes[cycle.id] = top + height - _ROW + _MARK
        top += height
    return lanes


def _cycle_row(
    plan: Plan, code: str, drawing: _Drawing, lanes: dict[str, float], early: list[Early], locale: Locale
) -> None:
    cycle, lane, year = plan.row("cycles", code), lanes[code], _days(plan)
    _name(drawing, lane + 8, locale.text(_department(plan, cycle.department)), locale.text(cycle.name))
    own = {e.on: e for e in reversed(early) if e.cycle == code}
    decided = [d for d in calendar(plan) if d.cycle == code]
    for d in (d for d in periods(plan) if d.cycle == code):
        a, b = max(0, _at(plan, d.covers_from)), min(year, _at(plan, d.covers_to) + 1)
        drawing.bars.append({"a": a, "b": b, "y": lane + _BAR - _MARK, "y2": lane + _BAR - _MARK + _BAR_HEIGHT})
    for d in decided:
        _mark(plan, d, drawing, lane, own.get(d.on), lanes, year)
    shown = ", ".join(locale.date(d.on) for d in decided)
    told = {"department": locale.text(_department(plan, cycle.department)), "cycle": locale.text(cycle.name)}
    drawing.told.append(locale("working-calendar.row" if decided else "working-calendar.row-none", days=shown, **told))
    if not decided:
        drawing.words.append({"x": 4, "y": lane, "text": locale("working-calendar.none"), "ink": MUTED, "side": "left"})
    worst = next((e for e in early if e.cycle == code), None)
    if worst is not None:
        _say(plan, worst, drawing, lanes, locale)


def _mark(
    plan: Plan, d: Decided, drawing: _Drawing, lane: float, early: Early | None, lanes: dict[str, float], year: int
) -> None:
    at, begins = _at(plan, d.on), _at(plan, d.covers_from)
    drawing.marks.append({"x": at, "y": lane, "ink": MAIN if early is None else ACCENT})
    # From the day to the beginning of its period; where that lies beyond the year, to the year's edge.
    drawing.lines.append({"a": at, "b": min(begins + 1, year), "y": lane, "y2": lane})
    if 0 <= begins < year:
        drawing.lines.append({"a": begins + 1, "b": begins + 1, "y": lane, "y2": lane + _BAR - _MARK})
    if early is not None:
        until = _at(plan, early.input_on)
        drawing.gaps.append({"a": at, "b": min(until, year), "y": lane, "y2": lane})
        if until < year:
            drawing.inputs.append({"x": until, "y": lanes[early.needs]})


def _say(plan: Plan, worst: Early, drawing: _Drawing, lanes: dict[str, float], locale: Locale) -> None:
    """The words over an early decision, kept within the plot, and the tie that leads to its input."""
    words = locale("working-calendar.days", days=worst.days)
    year, lane = _days(plan), lanes[worst.cycle]
    until = min(_at(plan, worst.input_on), year)
    # Beside the tie, never across it: before it where there is room, else after it.
    before = width(words, SIZES["strong"], bold=True) < _PLOT * until / year - 6
    side = {"side": "right", "x": until - 4} if before else {"side": "left", "x": until + 4}
    drawing.words.append({"y": lane - _WORDS - 7, "text": words, "ink": ACCENT, **side})
    if until < year:
        # The tie ends at the ring around the input, not within it.
        away = 9 if lanes[worst.needs] < lane else -9
        drawing.ties.append({"a": until, "b": until, "y": lane, "y2": lanes[worst.needs] + away})
    drawing.told.append(
        locale(
            "working-calendar.early-row",
            cycle=locale.text(plan.row("cycles", worst.cycle).name),
            on=locale.date(worst.on),
            input=locale.text(plan.row("cycles", worst.needs).name),
            input_on=locale.date(worst.input_on),
            days=worst.days,
        )
    )


def _review_row(plan: Plan, code: str, drawing: _Drawing, locale: Locale) -> None:
    review = plan.row("reviews", code)
    lane = drawing.height + _REVIEW_ROW / 2 - 4
    _name(drawing, lane, locale("working-calendar.common"), locale.text(review.name))
    days = [day for day in review_dates(plan, review) if 0 <= _at(plan, day) < _days(plan)]
    drawing.dots += [{"x": _at(plan, day), "y": lane} for day in days]
    drawing.height += _REVIEW_ROW
    told = locale("working-calendar.common")
    shown = ", ".join(locale.date(day) for day in days)
    drawing.told.append(
        locale("working-calendar.row", department=told, cycle=locale.text(review.name), days=shown)
        if days
        else locale("working-calendar.row-none", department=told, cycle=locale.text(review.name), days="")
    )


def _department(plan: Plan, code: str) -> Any:
    return next((party.name for party in plan.parties if party.id == code), code)


def _name(drawing: _Drawing, middle: float, department: str, name: str) -> None:
    lines = wrap(name, _NAMES - 12, SIZES["text"], lines=2)
    top = middle - 7 * len(lines)
    drawing.names.append({"y": top, "text": fit(department, _NAMES - 12, SIZES["strong"], bold=True), "bold": True})
    drawing.names += [{"y": top + 14 * (at + 1), "text": line, "bold": False} for at, line in enumerate(lines)]


def month_columns(plan: Plan, height: float, locale: Locale) -> list[Any]:
    """Twelve columns, every second one shaded, named above."""
    starts = [_at(plan, _month(plan, at)) for at in range(13)]
    columns = [
        {
            "a": a,
            "b": b,
            "mid": (a + b) / 2,
            "text": locale.month(plan.company, at),
            "fill": PAPER if at % 2 else WASH,
        }
        for at, (a, b) in enumerate(pairwise(starts))
    ]
    x = alt.X("a:Q", axis=None, scale=alt.Scale(domain=[0, starts[-1]], nice=False))
    plot = alt.Chart(data(columns))
    return [
        plot.mark_rect().encode(
            x=x, x2=alt.X2("b:Q"), y=alt.value(0), y2=alt.value(height), color=alt.Color("fill:N", scale=None)
        ),
        plot.mark_text(color=MUTED, fontSize=SIZES["text"], baseline="bottom").encode(
            x=alt.X("mid:Q"), y=alt.value(-6), text=alt.Text("text:N")
        ),
    ]


def _month(plan: Plan, at: int) -> dt.date:
    months = plan.company.first_month - 1 + at
    return dt.date(plan.company.year + months // 12, months % 12 + 1, 1)


def _layers(drawing: _Drawing, year: int) -> list[Any]:
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[drawing.height, 0], nice=False))
    y2, x = alt.Y2("y2:Q"), alt.X("x:Q")
    span = {"x": alt.X("a:Q"), "x2": alt.X2("b:Q"), "y": y, "y2": y2}
    ink = alt.Color("ink:N", scale=None)

    def layer(rows: list[dict[str, Any]]) -> alt.Chart:
        return alt.Chart(data(rows))

    layers: list[Any] = [
        layer(drawing.bars).mark_rect(fill=TINT, stroke=PAPER, strokeWidth=2).encode(**span),
        layer(drawing.lines).mark_rule(color=SOFT, strokeWidth=1).encode(**span),
        layer(drawing.gaps).mark_rule(color=ACCENT, strokeWidth=3).encode(**span),
        layer(drawing.ties).mark_rule(color=ACCENT, strokeWidth=1, strokeDash=[3, 3]).encode(**span),
        layer(drawing.marks)
        .mark_point(shape="diamond", size=110, filled=True, opacity=1, stroke=PAPER, strokeWidth=1)
        .encode(x=x, y=y, color=ink),
        layer(drawing.inputs)
        .mark_point(shape="circle", size=210, filled=False, opacity=1, stroke=ACCENT, strokeWidth=2)
        .encode(x=x, y=y),
        layer(drawing.dots).mark_point(size=60, filled=True, opacity=1, color=MAIN).encode(x=x, y=y),
        layer([{"y": 0}, {"y": drawing.height}]).mark_rule(color=GUIDE).encode(y=y),
    ]
    for side in ("left", "right"):
        rows = [w for w in drawing.words if w["side"] == side]
        mark = layer(rows).mark_text(align=side, baseline="middle", fontSize=SIZES["strong"], fontWeight="bold")
        layers.append(mark.encode(x=x, y=y, text=alt.Text("text:N"), color=ink))
    for bold in (True, False):
        rows = [n for n in drawing.names if n["bold"] is bold]
        size = SIZES["strong" if bold else "text"]
        mark = layer(rows).mark_text(
            align="left",
            baseline="middle",
            fontSize=size,
            fontWeight="bold" if bold else "normal",
            color=INK if bold else MUTED,
        )
        layers.append(mark.encode(x=pixel_x(-_NAMES), y=y, text=alt.Text("text:N")))
    return layers
