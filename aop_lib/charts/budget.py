"""The budget month by month against its ceilings: a limit on decisions, not a number to pass by feel (A1.30-32)."""

from __future__ import annotations

from typing import Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, names_axis, number_axis, pixel_x, pixel_y, ticks
from aop_lib.charts.lettering import capital
from aop_lib.charts.theme import ACCENT, GROUP_COLOURS, INK, MAIN, MUTED, SIZES, SOFT
from aop_lib.files import choice_label
from aop_lib.locale import Locale
from aop_lib.methods.budget import group_months, line_total, year_total
from aop_lib.plan import BudgetLine, Plan

__all__ = ["budget_chart", "budget_sentence", "ceiling_chart"]

_PLOT = 380
_SIDE = 16
_HEIGHT = 170
_ROW = 44
_ROWS = 8


def budget_chart(plan: Plan, locale: Locale) -> AnyChart:
    """The year's budget: monthly columns stacked by group, then each line with a monthly ceiling on its own strip."""
    title = budget_sentence(plan, locale)
    told = " ".join(
        locale("chart-budget.row", group=g["label"], total=g["total"], share=g["share"]) for g in _groups(plan, locale)
    )
    unit = locale.money_unit(plan.company)
    top = _stack(plan, locale)
    lines = _ceilinged(plan)
    chart = alt.vconcat(top, _strips(plan, lines, locale), spacing=22) if lines else top
    return framed(chart, title, told, locale("chart-budget.subtitle", unit=unit, year=str(plan.company.year)))


def budget_sentence(plan: Plan, locale: Locale) -> str:
    """The year's total against its limit, or the largest group where no limit is stated."""
    total = year_total(plan)
    shown = locale.money(total, plan.company)
    limits = (x for x in plan.limits if x.kind == "total_budget" and x.period == "year" and x.amount is not None)
    limit = next((x.amount for x in limits if x.amount is not None), None)
    if limit is not None:
        state = "over" if total > limit * (1 + 1e-9) else "within"
        return locale(
            f"chart-budget.{state}",
            total=shown,
            limit=locale.number(limit, 0),
        )
    return locale("chart-budget.total", total=shown)


def _groups(plan: Plan, locale: Locale) -> list[dict[str, Any]]:
    total = year_total(plan) or 1.0
    months = group_months(plan)
    return [
        {
            "group": group,
            "label": capital(choice_label(locale, "budget", "group", group)),
            "total": locale.number(sum(months[group]), 0),
            "share": locale.percent(sum(months[group]) / total, 0),
            "fill": colour,
            "months": months[group],
        }
        for group, colour in GROUP_COLOURS.items()
        if group in months
    ]


def _month_axis(plan: Plan, locale: Locale, **options: Any) -> alt.Axis:
    names = [locale.month(plan.company, i) for i in range(12)]
    return number_axis(list(range(12)), names, None, **{"grid": False, "labelOverlap": False, **options})


def _stack(plan: Plan, locale: Locale) -> Any:
    groups = _groups(plan, locale)
    totals = [sum(g["months"][i] for g in groups) for i in range(12)]
    peak = max([*totals, 1.0])
    rows = []
    for month in range(12):
        below = 0.0
        for group in groups:
            rows.append({"m": month, "a": below, "b": below + group["months"][month], "fill": group["fill"]})
            below += group["months"][month]
    marks = ticks(peak)
    axis = number_axis(marks, [locale.number(v, 0) for v in marks], locale.money_unit(plan.company))
    x = alt.X("m:Q", axis=_month_axis(plan, locale), scale=alt.Scale(domain=[-0.6, 11.6], nice=False))
    y = alt.Scale(domain=[0, peak * 1.08], nice=False)
    bars = (
        alt.Chart(data(rows))
        .mark_bar(size=23, stroke="#ffffff", strokeWidth=1)
        .encode(x=x, y=alt.Y("a:Q", axis=axis, scale=y), y2=alt.Y2("b:Q"), color=alt.Color("fill:N", scale=None))
    )
    tops = [{"m": i, "y": t, "text": locale.number(t, 0)} for i, t in enumerate(totals)]
    labels = (
        alt.Chart(data(tops))
        .mark_text(dy=-7, fontSize=SIZES["note"], color=MUTED)
        .encode(x=x, y=alt.Y("y:Q"), text=alt.Text("text:N"))
    )
    return alt.layer(bars, labels, *_key(groups, peak * 1.08)).properties(width=_PLOT, height=_HEIGHT)


def _key(groups: list[dict[str, Any]], top: float) -> list[Any]:
    """The groups named beside the columns, the topmost first as they are stacked, each with its total and share."""
    step = top / 9
    rows = []
    for place, group in enumerate(reversed(groups)):
        at = top - step * (1 + 1.75 * place)
        rows.append({**group, "y": at, "below": at - step * 0.72, "text": f"{group['total']} · {group['share']}"})
    plain = [{k: v for k, v in r.items() if k != "months"} for r in rows]
    plot = alt.Chart(data(plain))
    left = _PLOT + _SIDE
    return [
        plot.mark_square(size=110, filled=True, opacity=1, stroke=MUTED, strokeWidth=0.5).encode(
            x=pixel_x(left), y=alt.Y("y:Q"), color=alt.Color("fill:N", scale=None)
        ),
        plot.mark_text(align="left", fontSize=SIZES["strong"]).encode(
            x=pixel_x(left + 14), y=alt.Y("y:Q"), text=alt.Text("label:N")
        ),
        plot.mark_text(align="left", fontSize=SIZES["strong"], fontWeight="bold").encode(
            x=pixel_x(left + 14), y=alt.Y("below:Q"), text=alt.Text("text:N")
        ),
    ]


def _ceilinged(plan: Plan) -> list[BudgetLine]:
    """The lines with a monthly ceiling; where there are many, those that press hardest against it."""
    lines = [x for x in plan.budget if x.monthly_ceiling]
    pressing = sorted(lines, key=lambda x: -max(m or 0.0 for m in x.months) / (x.monthly_ceiling or 1.0))[:_ROWS]
    return [x for x in lines if x in pressing]


def _strips(plan: Plan, lines: list[BudgetLine], locale: Locale) -> Any:
    bars, ceilings, names = [], [], []
    for row, line in enumerate(lines):
        limit = line.monthly_ceiling or 0.0
        tallest = max([limit, *(m or 0.0 for m in line.months)])
        for month, amount in enumerate(line.months):
            over = (amount or 0.0) > limit * (1 + 1e-9)
            top = row + 0.92 - 0.72 * (amount or 0.0) / tallest
            fill = ACCENT if over else SOFT
            text = locale.number(amount or 0.0, 0) if over else ""
            bars.append({"m": month, "y": row + 0.92, "t": top, "fill": fill, "text": text})
        ceilings.append(
            {
                "y": row + 0.92 - 0.72 * limit / tallest,
                "x": -0.5,
                "x2": 11.5,
                "mid": row + 0.42,
                "low": row + 0.72,
                "text": locale("chart-budget.ceiling", amount=locale.number(limit, 0)),
                "total": locale("chart-budget.year", amount=locale.number(line_total(line), 0)),
            }
        )
        names.append(locale.text(line.name))
    x = alt.X("m:Q", axis=_month_axis(plan, locale), scale=alt.Scale(domain=[-0.6, 11.6], nice=False))
    axis = names_axis(names, places=[i + 0.6 for i in range(len(names))])
    y = alt.Y("y:Q", axis=axis, scale=alt.Scale(domain=[len(names), 0], nice=False))
    plot, rules = alt.Chart(data(bars)), alt.Chart(data(ceilings))
    return alt.layer(
        plot.mark_bar(size=23).encode(x=x, y=y, y2=alt.Y2("t:Q"), color=alt.Color("fill:N", scale=None)),
        plot.mark_text(dy=9, color="#ffffff", fontWeight="bold").encode(x=x, y=alt.Y("t:Q"), text=alt.Text("text:N")),
        rules.mark_rule(color=INK, strokeWidth=1.5).encode(x=alt.X("x:Q", axis=x["axis"]), x2=alt.X2("x2:Q"), y=y),
        rules.mark_text(align="left", color=INK).encode(
            x=pixel_x(_PLOT + 8), y=alt.Y("mid:Q"), text=alt.Text("text:N")
        ),
        rules.mark_text(align="left", color=MUTED).encode(
            x=pixel_x(_PLOT + 8), y=alt.Y("low:Q"), text=alt.Text("total:N")
        ),
    ).properties(width=_PLOT, height=_ROW * len(names))


def ceiling_chart(plan: Plan, line: str, spend: float, locale: Locale) -> AnyChart:
    """One month's spending of the budget line with code ``line`` against its monthly ceiling.

    Raises ``KeyError`` where the plan has no such line.
    """
    row: BudgetLine = plan.row("budget", line)
    limit = row.monthly_ceiling or 0.0
    name, over = locale.text(row.name), spend > limit * (1 + 1e-9)
    title = locale(
        f"chart-ceiling.{'over' if over else 'within'}",
        name=name,
        spend=locale.number(spend, 0),
        gap=locale.money(abs(spend - limit), plan.company),
    )
    # The axis stays put while the amount moves, so that the eye compares bars and not scales.
    top = max(limit, 1.0) * 2
    marks = ticks(top)
    axis = number_axis(marks, [locale.number(v, 0) for v in marks], locale.money_unit(plan.company))
    scale = alt.Scale(domain=[0, max(top, spend)], nice=False)
    parts = [{"a": 0.0, "b": min(spend, limit), "fill": MAIN}, {"a": limit, "b": max(spend, limit), "fill": ACCENT}]
    for part in parts:
        part["row"] = 0
    y = alt.Y("row:O", axis=names_axis([name]))
    mark = alt.Chart(data([{"x": limit, "text": locale("chart-ceiling.mark", amount=locale.number(limit, 0))}]))
    chart = alt.layer(
        alt.Chart(data(parts))
        .mark_bar(height=34)
        .encode(y=y, x=alt.X("a:Q", axis=axis, scale=scale), x2=alt.X2("b:Q"), color=alt.Color("fill:N", scale=None)),
        mark.mark_rule(color=INK, strokeWidth=2).encode(x=alt.X("x:Q")),
        mark.mark_text(align="left", dx=6, fontWeight="bold").encode(
            x=alt.X("x:Q"), y=pixel_y(6), text=alt.Text("text:N")
        ),
    ).properties(width=_PLOT + 70, height=80)
    return framed(chart, title, "")
