"""When KPIs are looked at in the year, who decides then, and when the KPIs themselves may change (A2.50-51)."""

from __future__ import annotations

import datetime as dt
from typing import Any

import altair as alt

from aop_lib.charts.cycles import month_columns
from aop_lib.charts.frame import AnyChart, data, framed, pixel_x
from aop_lib.charts.lettering import fit, wrap
from aop_lib.charts.theme import ACCENT, GUIDE, INK, MAIN, MUTED, SIZES
from aop_lib.locale import Locale
from aop_lib.methods.kpi_rhythm import OwnRhythm, looked_at, looks_at, own_rhythms
from aop_lib.methods.rhythm import review_dates
from aop_lib.plan import Plan, Review

__all__ = ["kpi_calendar", "kpi_calendar_sentence"]

_NAMES = 176
_PLOT = 496
_ROW = 62
_LINE = 13


def kpi_calendar(plan: Plan, locale: Locale) -> AnyChart:
    """A row for each review: its days, who decides, which KPIs it looks at; below them KPIs on no agenda.

    A full dot is a day on which somebody may decide, a ring one on which nobody may; a diamond a day on which KPIs may
    be changed. Raises ``LookupError`` where the plan has neither a review nor a KPI.
    """
    if not plan.reviews and not plan.kpis:
        raise LookupError("no review and no KPI")
    rows = [_row(plan, at, review, locale) for at, review in enumerate(plan.reviews)]
    rows += [_own_row(plan, len(rows) + at, own, locale) for at, own in enumerate(own_rhythms(plan))]
    words = [line for row in rows for line in row["lines"]]
    words += _apart(plan, len(rows), locale)
    height = _ROW * len(rows) + (_ROW if any(w["ink"] == ACCENT and w["apart"] for w in words) else 0) or _ROW
    chart = alt.layer(*month_columns(plan, height, locale), *_layers(plan, rows, words, height))
    chart = chart.properties(width=_PLOT, height=height)
    told = " ".join(row["told"] for row in rows)
    return framed(chart, kpi_calendar_sentence(plan, locale), told, locale("kpiset-calendar.legend"))


def kpi_calendar_sentence(plan: Plan, locale: Locale) -> str:
    """How many KPIs meet somebody who may decide at least every quarter, or how often all of them do."""
    seen = looked_at(plan)
    if not seen:
        return locale("kpiset-calendar.none")
    late = [one for one in seen if not one.in_time]
    if late:
        return locale("kpiset-calendar.late", count=len(late), all=len(seen))
    return locale("kpiset-calendar.in-time", times=min(one.times for one in seen))


def _row(plan: Plan, at: int, review: Review, locale: Locale) -> dict[str, Any]:
    top = at * _ROW
    names = {party.id: locale.text(party.name) for party in plan.parties}
    decider = names.get(review.decider or "")
    days = [(day - _first(plan)).days for day in review_dates(plan, review)]
    kpis = [locale.text(kpi.name) for kpi in plan.kpis if looks_at(review, kpi)]
    said = locale("kpiset-calendar.decides", name=decider) if decider else locale("kpiset-calendar.nobody")
    reads = locale("kpiset-calendar.all") if not review.kpis else ", ".join(kpis)
    lines = [_words(top + 10, fit(locale.text(review.name), _NAMES - 8, SIZES["strong"], bold=True), INK, bold=True)]
    lines += [
        _words(top + 24, line, MUTED if decider else ACCENT) for line in wrap(said, _NAMES - 8, SIZES["text"], lines=2)
    ]
    looks = wrap(locale("kpiset-calendar.reads", kpis=reads), _PLOT - 8, SIZES["text"], lines=2)
    lines += [_words(top + 34 + _LINE * n, line, MUTED, beside=True) for n, line in enumerate(looks)]
    if not days:
        lines.append(_words(top + 16, locale("kpiset-calendar.no-day"), ACCENT, beside=True))
    for n, line in enumerate(line for line in lines if not line["beside"] and not line["bold"]):
        line["y"] = top + 24 + _LINE * n
    told = locale("kpiset-calendar.row", name=locale.text(review.name), decides=said, days=str(len(days)), kpis=reads)
    state = "ring" if review.decider is None else "diamond" if review.changes is not None else "dot"
    return {"y": top + 16, "days": days, "state": state, "lines": lines, "told": told}


def _own_row(plan: Plan, at: int, own: OwnRhythm, locale: Locale) -> dict[str, Any]:
    """KPIs on no agenda that one person reads at one rhythm."""
    top = at * _ROW
    who = next((locale.text(party.name) for party in plan.parties if party.id == own.reviewer), own.reviewer)
    name = locale(f"kpiset-calendar.own-{own.cadence}")
    said = locale("kpiset-calendar.decides", name=who)
    lines = [_words(top + 10, fit(name, _NAMES - 8, SIZES["strong"], bold=True), INK, bold=True)]
    lines += [
        _words(top + 24 + _LINE * n, line, MUTED)
        for n, line in enumerate(wrap(said, _NAMES - 8, SIZES["text"], lines=2))
    ]
    reads = ", ".join(locale.text(kpi.name) for kpi in own.kpis)
    looks = wrap(locale("kpiset-calendar.reads", kpis=reads), _PLOT - 8, SIZES["text"], lines=2)
    lines += [_words(top + 34 + _LINE * n, line, MUTED, beside=True) for n, line in enumerate(looks)]
    days = [(day - _first(plan)).days for day in own.days]
    told = locale("kpiset-calendar.row", name=name, decides=said, days=str(len(days)), kpis=reads)
    return {"y": top + 16, "days": days, "state": "dot", "lines": lines, "told": told}


def _apart(plan: Plan, rows: int, locale: Locale) -> list[dict[str, Any]]:
    """KPIs no review looks at: each only by its own rhythm, or by nobody's."""
    read = {kpi.id for own in own_rhythms(plan) for kpi in own.kpis}
    read |= {kpi.id for kpi in plan.kpis if any(looks_at(review, kpi) for review in plan.reviews)}
    lost = [locale.text(kpi.name) for kpi in plan.kpis if kpi.id not in read]
    if not lost:
        return []
    top = rows * _ROW
    head = _words(
        top + 16, fit(locale("kpiset-calendar.lost"), _NAMES - 8, SIZES["strong"], bold=True), ACCENT, bold=True
    )
    lines = wrap(", ".join(lost), _PLOT - 8, SIZES["text"], lines=3)
    made = [head, *(_words(top + 16 + _LINE * n, line, ACCENT, beside=True) for n, line in enumerate(lines))]
    return [{**line, "apart": True} for line in made]


def _words(y: float, text: str, ink: str, bold: bool = False, beside: bool = False) -> dict[str, Any]:
    return {"y": y, "text": text, "ink": ink, "bold": bold, "beside": beside, "apart": False}


def _first(plan: Plan) -> dt.date:
    return dt.date(plan.company.year, plan.company.first_month, 1)


def _layers(plan: Plan, rows: list[dict[str, Any]], words: list[dict[str, Any]], height: float) -> list[Any]:
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[height, 0], nice=False))
    x, ink = alt.X("a:Q"), alt.Color("ink:N", scale=None)

    def layer(made: list[dict[str, Any]]) -> alt.Chart:
        return alt.Chart(data(made))

    def days(state: str) -> list[dict[str, Any]]:
        return [{"a": day, "y": row["y"]} for row in rows if row["state"] == state for day in row["days"]]

    point: dict[str, Any] = {"opacity": 1, "strokeWidth": 1.5}
    layers: list[Any] = [
        layer([{"y": n * _ROW} for n in range(int(height / _ROW) + 1)]).mark_rule(color=GUIDE).encode(y=y),
        layer(days("dot")).mark_point(filled=True, size=70, color=MAIN, **point).encode(x=x, y=y),
        layer(days("diamond")).mark_point(filled=True, shape="diamond", size=110, color=MAIN, **point).encode(x=x, y=y),
        layer(days("ring")).mark_point(filled=False, size=60, stroke=ACCENT, **point).encode(x=x, y=y),
    ]
    for bold in (True, False):
        for beside in (True, False):
            some = [w for w in words if (w["bold"], w["beside"]) == (bold, beside)]
            mark = layer(some).mark_text(
                align="left",
                baseline="middle",
                fontSize=SIZES["strong" if bold else "text"],
                fontWeight="bold" if bold else "normal",
            )
            layers.append(mark.encode(x=pixel_x(4 if beside else -_NAMES), y=y, text=alt.Text("text:N"), color=ink))
    return layers
