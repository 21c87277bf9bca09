"""Where the year will end at the present pace, against the plan and the target (A2.18, A2.21)."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, number_axis, pixel_x, ticks
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, SIZES
from aop_lib.locale import Locale
from aop_lib.plan import Measure, Plan

if TYPE_CHECKING:
    from aop_lib.methods.landing import Landing

__all__ = ["goes_wrong", "landing_chart", "landing_sentence"]

_PLOT = 445
_HEIGHT = 270
_LEVEL = 0.005


def landing_chart(plan: Plan, measure: str, landing: Landing, locale: Locale) -> AnyChart:
    """Cumulative months of one measure: what happened, the plan's path, the forecast with its 80 % band, the target.

    Raises ``KeyError`` where the plan has no such measure.
    """
    from aop_lib.methods.series import known_months, monthly

    row = plan.row("measures", measure)
    year = plan.company.year
    known = monthly(plan, measure, "actual", year)
    done = known_months(known)
    actual = list(accumulate(v for v in known[:done] if v is not None))
    path = monthly(plan, measure, "plan", year)
    planned = list(accumulate(v for v in path if v is not None)) if None not in path else []
    ahead = _ahead(actual, landing)
    colour = ACCENT if goes_wrong(landing, row) else MAIN
    ends = _ends(planned, ahead, landing, row.unit, plan, locale, colour)
    top = max([1.0, *actual, *planned, *(r["high"] for r in ahead), *(e["y"] for e in ends)]) * 1.04
    x, y = _scales(plan, locale, top, row.unit)
    layers = [*_lines(actual, planned, ahead, x, y, colour), *_end_labels(ends, top, x)]
    if landing.last_useful_month is not None and goes_wrong(landing, row):
        layers += _last_useful(plan, landing.last_useful_month, locale, x, top)
    chart = alt.layer(*layers).properties(width=_PLOT, height=_HEIGHT)
    unit = locale.money_unit(plan.company) if row.unit == "money" else locale.text(row.unit_name)
    subtitle = locale("chart-landing.subtitle", name=locale.text(row.name), unit=unit, months=str(done))
    told = " ".join([*(f"{e['label']}: {e['value']}." for e in ends), *_told_last(plan, landing, row, locale)])
    return framed(chart, landing_sentence(plan, measure, landing, locale), told, subtitle)


def landing_sentence(plan: Plan, measure: str, landing: Landing, locale: Locale) -> str:
    """Where the year lands against its target, in one sentence."""
    row = plan.row("measures", measure)
    name = locale.text(row.name)
    if not landing.enough or landing.chosen not in landing.forecasts:
        return locale("chart-landing.early", name=name)
    total = landing.forecasts[landing.chosen].total
    is_share = row.unit == "share"
    shown = locale.quantity(total, row.unit, plan.company, 1 if is_share else 0)
    if not landing.target:
        return locale("chart-landing.lands", name=name, total=shown)
    gap = total - landing.target
    if is_share:
        return _in_points(landing, name, shown, row, locale)
    state = "level" if abs(gap) < _LEVEL * abs(landing.target) else "short" if gap < 0 else "above"
    if row.better == "lower" and state != "level":
        state = "under" if gap < 0 else "over"
    return locale(
        f"chart-landing.{state}",
        name=name,
        total=shown,
        gap=locale.number(abs(gap), 0),
        share=locale.percent(abs(gap) / abs(landing.target)),
    )


def _in_points(landing: Landing, name: str, total: str, measure: Measure, locale: Locale) -> str:
    """A share is off by percentage points, not by a percentage of itself."""
    gap = landing.gap or 0.0
    state = (
        "level"
        if abs(gap) < _LEVEL * abs(landing.target or 1.0)
        else "wrong"
        if goes_wrong(landing, measure)
        else "right"
    )
    target = locale.percent(landing.target or 0.0)
    return locale(f"pace-share.{state}", name=name, total=total, target=target, points=locale.number(abs(gap) * 100))


def goes_wrong(landing: Landing, measure: Measure) -> bool:
    """Whether the year lands clearly on the wrong side of its target."""
    if landing.gap is None or not landing.target:
        return False
    gap = landing.gap / abs(landing.target)
    return gap < -_LEVEL if measure.better == "higher" else gap > _LEVEL


def _last_useful(plan: Plan, last: int, locale: Locale, x: alt.X, top: float) -> list[Any]:
    """A line at the last month in which acting still reaches the target, named below the rising curves."""
    words = locale("pace-last", month=locale.month_in_words(plan.company, last - 1))
    plot = alt.Chart(data([{"m": last - 1, "y": top * 0.05, "text": words}]))
    return [
        plot.mark_rule(color=INK, strokeWidth=1.5, strokeDash=[4, 4]).encode(x=x),
        plot.mark_text(align="right", dx=-7, fontSize=SIZES["strong"], fontWeight="bold", color=INK).encode(
            x=x, y=alt.Y("y:Q"), text=alt.Text("text:N")
        ),
    ]


def _told_last(plan: Plan, landing: Landing, measure: Measure, locale: Locale) -> list[str]:
    last = landing.last_useful_month
    if last is None or not goes_wrong(landing, measure):
        return []
    return [locale("pace-last", month=locale.month_in_words(plan.company, last - 1)) + "."]


def _ahead(actual: list[float], landing: Landing) -> list[dict[str, float]]:
    """The forecast's cumulative path from the last known month; its band opens in step with what is still to come."""
    if not landing.enough or landing.chosen not in landing.forecasts or not actual:
        return []
    months = landing.forecasts[landing.chosen].months
    done, so_far = len(actual), actual[-1]
    coming = list(accumulate(months[done:], initial=0.0))
    whole = coming[-1] or 1.0
    low = landing.low if landing.low is not None else so_far + whole
    high = landing.high if landing.high is not None else so_far + whole
    return [
        {
            "m": done - 1 + i,
            "y": so_far + part,
            "low": so_far + (low - so_far) * part / whole,
            "high": so_far + (high - so_far) * part / whole,
        }
        for i, part in enumerate(coming)
    ]


def _ends(
    planned: list[float],
    ahead: list[dict[str, float]],
    landing: Landing,
    unit: str,
    plan: Plan,
    locale: Locale,
    colour: str,
) -> list[dict[str, Any]]:
    def shown(value: float) -> str:
        return locale.number(value, 0) if unit == "money" else locale.quantity(value, unit, plan.company, 0)

    ends: list[dict[str, Any]] = []
    if landing.target is not None:
        ends.append({"y": landing.target, "label": locale("chart-landing.target"), "fill": INK})
    elif planned:
        ends.append({"y": planned[-1], "label": locale("chart-landing.plan"), "fill": MUTED})
    if ahead:
        last = ahead[-1]
        label = locale("chart-landing.forecast")
        ends.append({"y": last["y"], "label": label, "fill": colour, "low": last["low"], "high": last["high"]})
    for end in ends:
        end["value"] = shown(end["y"])
        end["band"] = ""
        if "low" in end:
            end["band"] = locale("chart-landing.band", low=shown(end.pop("low")), high=shown(end.pop("high")))
    return ends


def _scales(plan: Plan, locale: Locale, top: float, unit: str) -> tuple[alt.X, alt.Y]:
    marks = ticks(top)
    title = locale.money_unit(plan.company) if unit == "money" else None
    axis = number_axis(marks, [locale.number(v, 0) for v in marks], title)
    months = number_axis(
        list(range(12)), [locale.month(plan.company, i) for i in range(12)], None, grid=False, domain=True
    )
    x = alt.X("m:Q", axis=months, scale=alt.Scale(domain=[-0.3, 11.15], nice=False))
    return x, alt.Y("y:Q", axis=axis, scale=alt.Scale(domain=[0, top], nice=False))


def _lines(
    actual: list[float], planned: list[float], ahead: list[dict[str, float]], x: alt.X, y: alt.Y, colour: str
) -> list[Any]:
    layers: list[Any] = []
    if ahead:
        plot = alt.Chart(data(ahead))
        layers.append(plot.mark_area(color=colour, opacity=0.18).encode(x=x, y=alt.Y("low:Q"), y2=alt.Y2("high:Q")))
    if planned:
        path = alt.Chart(data([{"m": i, "y": v} for i, v in enumerate(planned)]))
        layers.append(path.mark_line(color=MUTED, strokeWidth=1.5, strokeDash=[2, 3]).encode(x=x, y=y))
    if ahead:
        layers.append(
            alt.Chart(data(ahead)).mark_line(color=colour, strokeWidth=2.5, strokeDash=[7, 3]).encode(x=x, y=y)
        )
    if actual:
        happened = alt.Chart(data([{"m": i, "y": v} for i, v in enumerate(actual)]))
        layers.append(happened.mark_line(color=MAIN, strokeWidth=3.5).encode(x=x, y=y))
        layers.append(happened.mark_point(color=MAIN, filled=True, size=42, opacity=1).encode(x=x, y=y))
    return layers


def _end_labels(ends: list[dict[str, Any]], top: float, x: alt.X) -> list[Any]:
    """Names and values at the right edge, kept apart where their lines end close together."""
    placed = sorted(ends, key=lambda e: -e["y"])
    at = top
    for end in placed:
        at = min(at, end["y"])
        end["at"] = at
        at -= top * (56 if end["band"] else 40) / _HEIGHT
    for end in placed:
        end["m"] = 11
    plot = alt.Chart(data(placed))
    left: dict[str, Any] = {"align": "left", "baseline": "middle"}
    edge = pixel_x(_PLOT + 14)
    fill = alt.Color("fill:N", scale=None)
    return [
        plot.mark_point(filled=True, size=90, opacity=1).encode(x=x, y=alt.Y("y:Q"), color=fill),
        plot.mark_text(**left, fontSize=SIZES["number"], fontWeight="bold").encode(
            x=edge, y=alt.Y("at:Q"), text=alt.Text("value:N"), color=fill
        ),
        plot.mark_text(**left, dy=17, fontSize=SIZES["text"], color=MUTED).encode(
            x=edge, y=alt.Y("at:Q"), text=alt.Text("label:N")
        ),
        plot.mark_text(**left, dy=31, fontSize=SIZES["text"], color=MUTED).encode(
            x=edge, y=alt.Y("at:Q"), text=alt.Text("band:N")
        ),
    ]
