"""Where the year ends by the month in which somebody acts (A2.21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, number_axis, pixel_x, ticks
from aop_lib.charts.theme import ACCENT, GUIDE, INK, MAIN, MUTED, SIZES
from aop_lib.locale import Locale
from aop_lib.methods.year_end import year_end_from
from aop_lib.plan import Plan

if TYPE_CHECKING:
    from aop_lib.methods.year_end import Landing

__all__ = ["NEVER", "acting_chart", "year_ends"]

NEVER = 13
"""Stands after the twelfth month: nobody acts this year."""
_PLOT = 530
_HEIGHT = 230
_BESIDE: dict[str, Any] = {"align": "left", "dx": 7, "dy": -9}
_BELOW: dict[str, Any] = {"align": "right", "dx": -7, "dy": 12}


def year_ends(landing: Landing) -> dict[int, float]:
    """The year's total by the month (1 to 12) in which all capacity is put to use, and where that is never.

    Empty where the landing has no forecast or the plan gives no capacity.
    """
    if landing.chosen is None or landing.capacity is None or landing.known == 12:
        return {}
    months = landing.forecasts[landing.chosen].months
    so_far, coming = months[: landing.known], months[landing.known :]
    return {m: year_end_from(m, so_far, coming, landing.capacity) for m in range(landing.known + 1, NEVER + 1)}


def acting_chart(plan: Plan, measure: str, landing: Landing, locale: Locale, chosen: int) -> AnyChart:
    """One mark for each month in which acting could begin: round where the year reaches its target, a cross where not.

    ``chosen`` (a month, or ``NEVER``) stands out. Raises ``KeyError`` where the plan has no such measure or the landing
    no such month.
    """
    row = plan.row("measures", measure)
    ends, target = year_ends(landing), landing.target
    now = ends[chosen]
    rows: list[dict[str, Any]] = [
        {
            "m": month,
            "y": value,
            "value": locale.number(value, 0),
            "shape": "circle" if target is None or value >= target - 1e-9 * abs(target) else "cross",
            "mine": month == chosen,
        }
        for month, value in ends.items()
    ]
    for mark in rows:
        mark["fill"] = MAIN if mark["shape"] == "circle" else ACCENT
    low, high = (f([*ends.values(), *([target] if target is not None else [])]) for f in (min, max))
    room = (high - low or abs(high) or 1.0) * 0.22
    y = _y(plan, locale, low - room, high + room)
    x = _x(plan, locale, list(ends))
    layers = [*_target(target, locale, y), *_marks(rows, x, y)]
    chart = alt.layer(*layers).properties(width=_PLOT, height=_HEIGHT)
    told = " ".join(f"{_month(plan, locale, r['m'])}: {r['value']}." for r in rows)
    unit = locale.money_unit(plan.company) if row.unit == "money" else locale.text(row.unit_name)
    subtitle = locale("pace-acting.subtitle", name=locale.text(row.name), unit=unit)
    return framed(chart, _title(plan, locale, locale.text(row.name), chosen, now, landing), told, subtitle)


def _title(plan: Plan, locale: Locale, name: str, chosen: int, now: float, landing: Landing) -> str:
    values = {"name": name, "total": locale.number(now, 0), "month": ""}
    if chosen != NEVER:
        values["month"] = locale.month_in_words(plan.company, chosen - 1)
    if landing.target is None:
        return locale("pace-acting.ends", **values, gap="")
    gap = now - landing.target
    state = "reaches" if gap >= -1e-9 * abs(landing.target) else "misses"
    case = "never" if chosen == NEVER else "from"
    return locale(f"pace-acting.{case}-{state}", **values, gap=locale.number(abs(gap), 0))


def _month(plan: Plan, locale: Locale, month: int) -> str:
    return locale("pace-acting.never") if month == NEVER else locale.month(plan.company, month - 1)


def _x(plan: Plan, locale: Locale, months: list[int]) -> alt.X:
    axis = number_axis(months, [_month(plan, locale, m) for m in months], None, grid=False, domain=True)
    domain = [months[0] - 0.5, months[-1] + 0.5]
    return alt.X("m:Q", axis=axis, scale=alt.Scale(domain=domain, nice=False))


def _y(plan: Plan, locale: Locale, low: float, high: float) -> alt.Y:
    steps = ticks(high - low)
    step = steps[1] if len(steps) > 1 else 1.0
    first = int(low / step)
    marks = [i * step for i in range(first, first + len(steps) + 2) if low <= i * step <= high]
    axis = number_axis(marks, [locale.number(v, 0) for v in marks], None)
    return alt.Y("y:Q", axis=axis, scale=alt.Scale(domain=[low, high], nice=False, zero=False))


def _target(target: float | None, locale: Locale, y: alt.Y) -> list[Any]:
    if target is None:
        return []
    words = f"{locale('chart-landing.target')} {locale.number(target, 0)}"
    plot = alt.Chart(data([{"y": target, "text": words}]))
    return [
        plot.mark_rule(color=INK, strokeWidth=1.5, strokeDash=[4, 4]).encode(y=y),
        plot.mark_text(align="left", baseline="middle", fontSize=SIZES["strong"], fontWeight="bold", color=INK).encode(
            x=pixel_x(_PLOT + 8), y=y, text=alt.Text("text:N")
        ),
    ]


def _marks(rows: list[dict[str, Any]], x: alt.X, y: alt.Y) -> list[Any]:
    look: dict[str, Any] = {"color": alt.Color("fill:N", scale=None), "shape": alt.Shape("shape:N", scale=None)}
    layers: list[Any] = [alt.Chart(data(rows)).mark_line(color=GUIDE, strokeWidth=2).encode(x=x, y=y)]
    for mine, size in ((False, 90), (True, 330)):
        chosen = [r for r in rows if r["mine"] is mine]
        layers.append(alt.Chart(data(chosen)).mark_point(filled=True, size=size, opacity=1).encode(x=x, y=y, **look))
        style: dict[str, Any] = {"fontSize": SIZES["number" if mine else "text"]}
        style |= {"fontWeight": "bold"} if mine else {"color": MUTED}
        ink: dict[str, Any] = {"color": look["color"]} if mine else {}
        # The line falls from month to month: above its right side and below its left one a number meets neither it
        # nor the line of the target.
        for shape, side in (("circle", _BESIDE), ("cross", _BELOW)):
            plot = alt.Chart(data([r for r in chosen if r["shape"] == shape]))
            layers.append(plot.mark_text(**style, **side).encode(x=x, y=y, text=alt.Text("value:N"), **ink))
    return layers
