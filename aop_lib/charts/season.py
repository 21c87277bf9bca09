"""Last year by channel and month: the season the plan has to live with (A1.35, A1.44)."""

from __future__ import annotations

from typing import Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, number_axis, pixel_x, ticks
from aop_lib.charts.lettering import fit
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, PAPER, SIZES, SOFT
from aop_lib.locale import Locale
from aop_lib.methods.series import monthly
from aop_lib.plan import Plan

__all__ = ["channels", "season_chart"]

_PLOT = 480
_HEIGHT = 240
_SHADES = (MAIN, SOFT, "#3f8f8b", "#e3a23a", "#7a4b7d")
# First day of the lunar year, as month and day, where the sales season of Vietnam turns.
_TET = {
    2020: (1, 25), 2021: (2, 12), 2022: (2, 1), 2023: (1, 22), 2024: (2, 10), 2025: (1, 29), 2026: (2, 17),
    2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3), 2031: (1, 23), 2032: (2, 11),
}  # fmt: skip


def season_chart(plan: Plan, locale: Locale) -> AnyChart:
    """Columns of last year's months, stacked by channel, the highest and the lowest month named.

    Raises ``LookupError`` where the plan has no money measure with all twelve months of last year.
    """
    whole, parts = channels(plan)
    year = plan.company.year - 1
    series = {p: [v or 0.0 for v in monthly(plan, p, "actual", year)] for p in parts}
    totals = [sum(months) for months in zip(*series.values(), strict=True)]
    high, low = totals.index(max(totals)), totals.index(min(totals))
    names = {p: locale.text(plan.row("measures", p).name) for p in parts}
    chart = alt.layer(*_columns(plan, series, totals, locale), *_labels(plan, series, names, totals, locale))
    whole_name = locale.text(plan.row("measures", whole).name)
    ratio = locale.number(totals[high] / totals[low]) if totals[low] > 0 else "–"
    months = {"high": locale.month(plan.company, high), "low": locale.month(plan.company, low)}
    title = locale("chart-season.title", name=whole_name, ratio=ratio, **months)
    told = " ".join(f"{names[p]}: {', '.join(locale.number(v, 0) for v in series[p])}." for p in parts)
    subtitle = locale("chart-season.subtitle", year=str(year), unit=locale.money_unit(plan.company))
    return framed(chart.properties(width=_PLOT, height=_HEIGHT), title, told, subtitle)


def channels(plan: Plan) -> tuple[str, tuple[str, ...]]:
    """The first money measure that is a sum of parts known for each month of last year, and those parts.

    Without such a sum, the first money measure known month by month stands alone. Raises ``LookupError`` where
    there is none.
    """
    year = plan.company.year - 1
    money = {m.id for m in plan.measures if m.unit == "money"}

    def known(measure: str) -> bool:
        return measure in money and None not in monthly(plan, measure, "actual", year)

    for tie in plan.identities:
        if tie.kind == "sum" and len(tie.parts) > 1 and all(s > 0 for s in tie.signs) and all(map(known, tie.parts)):
            return tie.result, tie.parts
    alone = next((m.id for m in plan.measures if known(m.id)), None)
    if alone is None:
        raise LookupError("no money measure has twelve months of last year")
    return alone, (alone,)


def _columns(plan: Plan, series: dict[str, list[float]], totals: list[float], locale: Locale) -> list[Any]:
    marks = ticks(max(totals))
    axis = number_axis(marks, [locale.number(v, 0) for v in marks], locale.money_unit(plan.company))
    months = [locale.month(plan.company, i) for i in range(12)]
    x = alt.X("m:Q", axis=number_axis(list(range(12)), months, None, grid=False), scale=_months())
    y = alt.Y("a:Q", axis=axis, scale=alt.Scale(domain=[0, max(totals) * 1.14], nice=False))
    rows = []
    below = [0.0] * 12
    for shade, values in zip(_SHADES * 4, series.values(), strict=False):
        for month, value in enumerate(values):
            rows.append({"m": month, "a": below[month], "b": below[month] + value, "fill": shade})
            below[month] += value
    bars = alt.Chart(data(rows)).mark_bar(size=28, stroke=PAPER, strokeWidth=1)
    return [bars.encode(x=x, y=y, y2=alt.Y2("b:Q"), color=alt.Color("fill:N", scale=None))]


def _months() -> alt.Scale:
    return alt.Scale(domain=[-0.6, 11.6], nice=False)


def _labels(
    plan: Plan, series: dict[str, list[float]], names: dict[str, str], totals: list[float], locale: Locale
) -> list[Any]:
    extremes = {totals.index(max(totals)): INK, totals.index(min(totals)): ACCENT}
    tops = [
        {"m": m, "y": t, "text": locale.number(t, 0), "ink": extremes.get(m, MUTED), "bold": m in extremes}
        for m, t in enumerate(totals)
    ]
    ink = alt.Color("ink:N", scale=None)
    layers: list[Any] = [
        alt.Chart(data([t for t in tops if t["bold"] is bold]))
        .mark_text(dy=-8, fontWeight="bold" if bold else "normal", fontSize=SIZES["strong" if bold else "note"])
        .encode(x=alt.X("m:Q"), y=alt.Y("y:Q"), text=alt.Text("text:N"), color=ink)
        for bold in (True, False)
    ]
    tet = _tet(plan)
    if tet is not None:
        mark = alt.Chart(data([{"m": tet, "y": totals[tet], "text": locale("chart-season.tet")}]))
        layers.append(
            mark.mark_text(dy=-24, color=ACCENT, fontWeight="bold").encode(
                x=alt.X("m:Q"), y=alt.Y("y:Q"), text=alt.Text("text:N")
            )
        )
    below, ends = 0.0, []
    for shade, (part, values) in zip(_SHADES * 4, series.items(), strict=False):
        ends.append({"y": below + values[-1] / 2, "text": fit(names[part], 130, SIZES["strong"]), "fill": shade})
        below += values[-1]
    plot = alt.Chart(data(ends))
    side: dict[str, Any] = {"align": "left", "baseline": "middle"}
    return [
        *layers,
        plot.mark_square(size=90, filled=True, opacity=1).encode(
            x=pixel_x(_PLOT + 8), y=alt.Y("y:Q"), color=alt.Color("fill:N", scale=None)
        ),
        plot.mark_text(**side, fontSize=SIZES["strong"]).encode(
            x=pixel_x(_PLOT + 20), y=alt.Y("y:Q"), text=alt.Text("text:N")
        ),
    ]


def _tet(plan: Plan) -> int | None:
    """The place (0-11) of Tet in last year's business months, for a plan kept in Vietnamese dong."""
    first, year = plan.company.first_month, plan.company.year - 1
    if plan.company.currency != "VND" or year not in _TET or year + 1 not in _TET:
        return None
    month = _TET[year][0] if _TET[year][0] >= first else _TET[year + 1][0]
    return (month - first) % 12
