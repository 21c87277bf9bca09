"""The debrief of the shop's year: goal lines, what broke, what each decision was worth, how far luck reaches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import numpy as np
from markupsafe import Markup

from aop_lib.charts.frame import AnyChart, data, framed, names_axis, number_axis, pixel_x, ticks
from aop_lib.charts.html import Html, table
from aop_lib.charts.shop_months import bold
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, SIZES, SOFT
from aop_lib.locale import Locale
from aop_lib.methods.shop_debrief import Break, RiskAnswers, Worth, breaks, goal_values
from aop_lib.methods.shop_policies import GOALS, ShopPlan
from aop_lib.methods.shop_world import OPTIONS, Array
from aop_lib.methods.shop_year import ShopYear
from aop_lib.plan import Company

__all__ = ["answers_table", "breaks_table", "goal_lines_table", "spread_chart", "worth_chart"]

_PLOT, _ROW, _NAMES = 330, 32, 150
_SHARES = ("G2", "G3")


def _level(goal: str, value: float, locale: Locale, sign: bool = False) -> str:
    if goal in _SHARES and sign:
        points = locale.number(100 * value)
        return locale("shop-points", points=f"+{points}" if round(value, 3) > 0 else points)
    if goal in _SHARES:
        return locale.percent(value)
    shown = locale.number(value, 0)
    return f"+{shown}" if sign and round(value) > 0 else shown


def goal_lines_table(years: Mapping[str, ShopYear], plan: ShopPlan, company: Company, locale: Locale) -> Html:
    """The three goals, the result and the cash of each named year (its first draw), with what the plan asks."""
    heads = [locale("shop-lines.what"), locale("shop-lines.asked"), *years]
    rows: list[list[Any]] = []
    for goal in GOALS:
        values = [float(goal_values(year)[goal][0]) for year in years.values()]
        cells = [_met(_level(goal, v, locale), v >= plan.aims[goal]) for v in values]
        rows.append([locale(f"shop-goal-{goal}"), _level(goal, plan.aims[goal], locale), *cells])
    results = [float(year.result[0]) for year in years.values()]
    rows.append([locale("shop-lines.result"), "", *(locale.number(v, 0) for v in results)])
    lowest = [float(year.cash[:, 0].min()) for year in years.values()]
    rows.append([locale("shop-lines.lowest"), "", *(_met(locale.number(v, 0), v >= 0) for v in lowest)])
    for kind in ("owing", "unpaid", "sold_out", "overfull"):
        counts = [int(getattr(year, kind)[:, 0].sum()) for year in years.values()]
        rows.append([locale(f"shop-lines.{kind.replace('_', '-')}"), "", *(str(c) for c in counts)])
    unit = locale.money_unit(company)
    sides = ["left", *["right"] * (1 + len(years))]
    return table(heads, rows, sides, locale("shop-lines.title", unit=unit), lang=locale.lang)


def _met(text: str, met: bool) -> Markup:
    return Markup('<span class="{}">{}</span>').format("" if met else "aop-bad", text)


def breaks_table(years: Mapping[str, ShopYear], company: Company, locale: Locale) -> Html:
    """Month by month where stock or cash broke in each named year; a month in which nothing did is left out."""
    found = {name: breaks(year) for name, year in years.items()}
    months = sorted({b.month for one in found.values() for b in one})
    heads = [locale("shop-breaks.month"), *years]
    rows = [
        [
            locale.month(company, month),
            *("; ".join(_broken(b, locale) for b in one if b.month == month) or "–" for one in found.values()),
        ]
        for month in months
    ]
    caption = locale("shop-breaks.title" if rows else "shop-breaks.none", unit=locale.money_unit(company))
    return table(heads, rows, ["left"] * len(heads), caption, lang=locale.lang)


def _broken(one: Break, locale: Locale) -> str:
    return locale(f"shop-breaks.{one.kind.replace('_', '-')}", amount=locale.number(one.amount, 0))


def worth_chart(worths: Sequence[Worth], events: Sequence[str], company: Company, locale: Locale) -> AnyChart:
    """A bar for each month's decision: its worth against the plan's apart from luck; a ring at what this year brought.

    ``events`` names what came up in each month, or is empty.
    """
    reach = max([20.0, *(abs(v) for w in worths for v in (w.mean, w.here))]) * 1.12
    rows = [_worth_row(w, event, company, locale) for w, event in zip(worths, events, strict=True)]
    marks = [v for t in ticks(reach, 3) for v in {t, -t}]
    axis = number_axis(sorted(marks), [locale.number(v, 0) for v in sorted(marks)], locale.money_unit(company))
    x = alt.X("mean:Q", axis=axis, scale=alt.Scale(domain=[-reach, reach], nice=False))
    places = [n + 0.5 for n in range(len(rows))]
    y = alt.Y(
        "row:Q", axis=names_axis([r["name"] for r in rows], _NAMES, places), scale=alt.Scale(domain=[len(rows), 0])
    )
    plot = alt.Chart(data(rows))
    ink = alt.Color("ink:N", scale=None)
    layers = [
        plot.mark_bar(height=13).encode(x=x, x2=alt.X2("zero:Q"), y=y, color=ink),
        alt.Chart(data([{"mean": 0.0}])).mark_rule(color=INK).encode(x=x),
        plot.mark_point(size=60, filled=False, strokeWidth=2, color=INK, opacity=1).encode(x=alt.X("here:Q"), y=y),
        plot.mark_text(align="left", baseline="middle", fontSize=SIZES["text"], fontWeight="bold").encode(
            x=pixel_x(_PLOT + 10), y=y, text=alt.Text("worth:N"), color=ink
        ),
        plot.mark_text(align="left", baseline="middle", fontSize=SIZES["text"], color=MUTED).encode(
            x=pixel_x(_PLOT + 70), y=y, text=alt.Text("luck:N")
        ),
    ]
    worst = min(worths, key=lambda w: w.mean)
    values = {
        "month": locale.month_in_words(company, worst.month),
        "worst": locale.money(-worst.mean, company),
        "unit": locale.money_unit(company),
    }
    state = "even" if worst.mean > -0.5 else "cost"
    chart = alt.layer(*layers).properties(width=_PLOT, height=_ROW * len(rows))
    told = " ".join(r["told"] for r in rows)
    return framed(chart, locale("shop-worth", state=state, **values), told, locale("shop-worth.subtitle", **values))


def _worth_row(worth: Worth, event: str, company: Company, locale: Locale) -> dict[str, Any]:
    row: dict[str, Any] = {"row": worth.month + 0.5, "mean": worth.mean, "zero": 0.0, "here": worth.here}
    month = locale.month(company, worth.month)
    name = f"{month} · {event}" if event else month
    shown = {n: locale.number(v, 0) for n, v in (("mean", worth.mean), ("luck", worth.luck), ("here", worth.here))}
    signed = {n: f"+{t}" if t[0].isdigit() and t != "0" else t for n, t in shown.items()}
    return row | {
        "name": name,
        "ink": MAIN if worth.mean > -0.5 else ACCENT,
        "worth": signed["mean"],
        "luck": locale("shop-worth.luck", luck=signed["luck"]),
        "told": locale("shop-worth.told", name=name, **signed),
    }


def answers_table(found: RiskAnswers, company: Company, locale: Locale) -> Html:
    """One risk under its three answers: the median year of each, and the contingency against the other two."""
    instinct, contingency, nothing = OPTIONS[found.event]
    heads = [locale("shop-risk.what"), *(locale(f"shop-risk.{n}") for n in ("contingency", "nothing", "reflex"))]
    rows: list[list[Any]] = []
    for read in (*GOALS, "result"):
        cells = []
        for answer in (contingency, nothing, instinct):
            year = found.years[answer]
            values = year.result if read == "result" else goal_values(year)[read]
            text = _level(read, float(np.median(values)), locale)
            if answer != contingency:
                text += f" ({_level(read, -found.gain(contingency, answer, read), locale, sign=True)})"
            cells.append(text)
        name = locale("shop-lines.result") if read == "result" else locale(f"shop-goal-{read}")
        rows.append([name, *cells] if read != "result" else bold([name, *cells]))
    draws = str(found.years[contingency].total.shape[0])
    caption = locale("shop-risk.title", draws=draws, unit=locale.money_unit(company))
    return table(heads, rows, ["left", "right", "right", "right"], caption, lang=locale.lang)


def spread_chart(
    results: Mapping[str, Array], company: Company, locale: Locale, mine: tuple[str, float] | None = None
) -> AnyChart:
    """For each way of deciding the results of many years: eight in ten lie in the bar, a tick at the middle one.

    ``mine`` is a year of one's own, drawn as a line through all.
    """
    rows = [_spread_row(n + 0.5, name, values, locale) for n, (name, values) in enumerate(results.items())]
    ends = [v for r in rows for v in (r["low"], r["high"])] + ([mine[1]] if mine else [])
    room = (max(ends) - min(ends)) * 0.12 or 10.0
    left, right = min(ends) - room, max(ends) + room
    steps = {s * t for t in ticks(max(abs(left), abs(right)), 4) for s in (1, -1)}
    marks = sorted(v for v in steps if left <= v <= right)
    axis = number_axis(marks, [locale.number(v, 0) for v in marks], locale.money_unit(company))
    x = alt.X("low:Q", axis=axis, scale=alt.Scale(domain=[left, right], nice=False))
    names = names_axis([r["name"] for r in rows], _NAMES, [r["row"] for r in rows])
    y = alt.Y("row:Q", axis=names, scale=alt.Scale(domain=[len(rows), 0]))
    plot = alt.Chart(data(rows))
    layers: list[Any] = [
        plot.mark_bar(height=18, color=SOFT).encode(x=x, x2=alt.X2("high:Q"), y=y),
        plot.mark_tick(thickness=3, size=24, color=MAIN).encode(x=alt.X("middle:Q"), y=y),
        plot.mark_text(dy=-19, fontWeight="bold", color=MAIN).encode(x=alt.X("middle:Q"), y=y, text=alt.Text("text:N")),
        *(_own_line(*mine) if mine else []),
    ]
    medians = [r["middle"] for r in rows]
    shown = {
        "gap": locale.money(round(max(medians)) - round(min(medians)), company),
        "unit": locale.money_unit(company),
    }
    count = str(len(next(iter(results.values()))))
    chart = alt.layer(*layers).properties(width=_PLOT + 130, height=62 * len(rows))
    told = " ".join(r["told"] for r in rows)
    return framed(chart, locale("shop-spread", **shown), told, locale("shop-spread.subtitle", count=count, **shown))


def _spread_row(place: float, name: str, values: Array, locale: Locale) -> dict[str, Any]:
    ends = dict(zip(("low", "middle", "high"), np.quantile(values, [0.1, 0.5, 0.9]).tolist(), strict=True))
    shown = {n: locale.number(v, 0) for n, v in ends.items()}
    told = locale("shop-spread.told", name=name, **shown)
    return {"row": place, **ends, "name": name, "told": told, "text": shown["middle"]}


def _own_line(name: str, result: float) -> list[Any]:
    own = alt.Chart(data([{"v": result, "text": name, "y": 0.02}]))
    return [
        own.mark_rule(color=ACCENT, strokeWidth=2).encode(x=alt.X("v:Q")),
        own.mark_text(align="left", dx=5, dy=8, color=ACCENT, fontWeight="bold").encode(
            x=alt.X("v:Q"), y=alt.Y("y:Q"), text=alt.Text("text:N")
        ),
    ]
