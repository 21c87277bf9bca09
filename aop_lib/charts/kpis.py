"""KPIs on one common scale: threshold, target, stretch at the same place for each (A2.45-46)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, names_axis, number_axis, pixel_x
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, PAPER, SIZES, SOFT, TINT
from aop_lib.locale import Locale
from aop_lib.plan import Kpi, Plan

if TYPE_CHECKING:
    from aop_lib.methods.scorecard import Scorecard, ScoreRow

__all__ = ["kpi_unit", "place_on_scale", "scorecard_chart", "scorecard_sentence"]

_PLOT = 380
_ROW = 60
_ENDS = (-0.7, 2.5)


def scorecard_chart(plan: Plan, scorecard: Scorecard, locale: Locale) -> AnyChart:
    """One row per KPI: where its value stands between threshold, target and stretch, whatever its unit."""
    rows = [_row(plan, at, row, locale) for at, row in enumerate(scorecard.rows)]
    count = max(1, len(rows))
    x_axis = number_axis(
        [0, 1, 2],
        [locale(f"chart-kpi.{p}") for p in ("threshold", "target", "stretch")],
        None,
        grid=False,
        orient="top",
    )
    x = alt.X("a:Q", axis=x_axis, scale=alt.Scale(domain=list(_ENDS), nice=False))
    names = [r["name"] for r in rows]
    y_axis = names_axis(names, places=[i + 0.36 for i in range(len(names))])
    y = alt.Y("top:Q", axis=y_axis, scale=alt.Scale(domain=[count, 0], nice=False))
    chart = alt.layer(*_zones(rows, x, y), *_marks(rows), *_side(rows)).properties(width=_PLOT, height=_ROW * count)
    told = " ".join(
        locale("chart-kpi.row", name=r["name"], value=r["value"], target=r["t1"], band=r["band"]) for r in rows
    )
    return framed(chart, scorecard_sentence(plan, scorecard, locale), told, _subtitle(plan, scorecard, locale))


def scorecard_sentence(plan: Plan, scorecard: Scorecard, locale: Locale) -> str:
    """How many KPIs are below their threshold, or that all meet it, with the points scored."""
    scored = [r for r in scorecard.rows if r.band is not None]
    if not scored:
        return locale("chart-kpi.nothing")
    short = [r for r in scored if row_state(plan, r) in ("below", "near", "broken")]
    values = {"count": str(len(short)), "total": str(len(scored)), "points": locale.number(scorecard.points or 0.0)}
    said = "reached" if not short else "all-short" if len(short) == len(scored) > 1 else "short"
    return locale(f"chart-kpi.{said}", **values)


def kpi_unit(kpi: Kpi, plan: Plan) -> str:
    """The unit of a KPI's values: its own, else its measure's."""
    if kpi.unit is not None:
        return kpi.unit
    return next((m.unit for m in plan.measures if m.id == kpi.measure), "other")


def place_on_scale(kpi: Kpi, value: float | None) -> float | None:
    """Where a value stands: 0 at the threshold, 1 at the target, 2 at the stretch, straight lines between and beyond.

    ``None`` where the value or the points of the scale are missing.
    """
    if value is None or kpi.threshold is None or kpi.target is None or kpi.threshold == kpi.target:
        return None
    beyond = kpi.stretch is not None and kpi.stretch != kpi.target
    low = (value - kpi.threshold) / (kpi.target - kpi.threshold)
    if low <= 1 or not beyond or kpi.stretch is None:
        return low
    return 1 + (value - kpi.target) / (kpi.stretch - kpi.target)


def _row(plan: Plan, at: int, row: ScoreRow, locale: Locale) -> dict[str, Any]:
    kpi: Kpi = plan.row("kpis", row.kpi)
    unit = kpi_unit(kpi, plan)

    def shown(value: float | None) -> str:
        if value is None:
            return "–"
        return locale.percent(value) if unit == "share" else locale.number(value, 0 if abs(value) >= 100 else 1)

    value = row.value if row.on_year is None else row.on_year
    place = place_on_scale(kpi, value)
    kept = None if place is None else min(max(place, _ENDS[0] + 0.08), _ENDS[1] - 0.08)
    state = row_state(plan, row)
    return {
        "name": locale.text(kpi.name),
        "top": at + 0.2,
        "bottom": at + 0.52,
        "mid": at + 0.36,
        "low": at + 0.68,
        "first": at + 0.22,
        "second": at + 0.5,
        "third": at + 0.73,
        "place": kept,
        "from": _ENDS[0],
        "value": shown(row.value),
        "planned": _planned(row, shown(row.expected), locale),
        "t0": shown(kpi.threshold),
        "t1": shown(kpi.target),
        "t2": shown(kpi.stretch),
        "fill": ACCENT if state in ("below", "near", "broken") else MAIN,
        "band": row_verdict(row, state, locale),
    }


def row_state(plan: Plan, row: ScoreRow) -> str:
    """The row's band, with finer ones: ``near`` passes the threshold and misses the target, ``above`` is beyond a
    target that has no stretch, ``held`` and ``broken`` are a limit kept in every month or not."""
    if row.band is None:
        return "missing"
    kpi: Kpi = plan.row("kpis", row.kpi)
    if kpi.form == "guardrail" and row.raw is not None and row.month is not None:
        return "held" if row.raw >= 1 else "broken"
    place = place_on_scale(kpi, row.value if row.on_year is None else row.on_year)
    if row.band == "exceeds" and kpi.stretch is None:
        return "above"
    return "near" if row.band == "meets" and place is not None and place < 1 - 1e-9 else row.band


def row_verdict(row: ScoreRow, state: str, locale: Locale) -> str:
    """The state in words."""
    if state in ("held", "broken") and row.month and row.raw is not None:
        return locale("chart-kpi.held", held=str(round(row.raw * row.month)), months=str(row.month))
    return locale(f"chart-kpi.{state}")


def _planned(row: ScoreRow, expected: str, locale: Locale) -> str:
    """Where the plan wanted to be by now: the months known are fairly read against it, not against the whole year."""
    if row.month is None or row.expected is None:
        return ""
    return locale("chart-kpi.planned", value=expected, months=str(row.month))


def _zones(rows: list[dict[str, Any]], x: alt.X, y: alt.Y) -> list[Any]:
    """Three pale zones with the scale's own numbers under their borders."""
    zones = [
        {"a": a, "b": b, "top": r["top"], "bottom": r["bottom"], "fill": fill}
        for r in rows
        for a, b, fill in ((_ENDS[0], 0, "#eceff2"), (0, 1, TINT), (1, _ENDS[1], SOFT))
    ]
    numbers = [{"a": i, "y": r["low"], "text": r[f"t{i}"]} for r in rows for i in range(3)]
    return [
        alt.Chart(data(zones))
        .mark_rect()
        .encode(x=x, x2=alt.X2("b:Q"), y=y, y2=alt.Y2("bottom:Q"), color=alt.Color("fill:N", scale=None)),
        alt.Chart(data(numbers))
        .mark_text(color=MUTED, fontSize=SIZES["note"])
        .encode(x=alt.X("a:Q"), y=alt.Y("y:Q"), text=alt.Text("text:N")),
    ]


def _marks(rows: list[dict[str, Any]]) -> list[Any]:
    known = alt.Chart(data([r for r in rows if r["place"] is not None]))
    targets = alt.Chart(data([{"a": 1, "top": r["top"] - 0.06, "bottom": r["bottom"] + 0.06} for r in rows]))
    fill = alt.Color("fill:N", scale=None)
    return [
        known.mark_bar(height=7).encode(x=alt.X("from:Q"), x2=alt.X2("place:Q"), y=alt.Y("mid:Q"), color=fill),
        targets.mark_rule(color=INK, strokeWidth=2.5).encode(x=alt.X("a:Q"), y=alt.Y("top:Q"), y2=alt.Y2("bottom:Q")),
        known.mark_point(filled=True, size=120, opacity=1, stroke=PAPER, strokeWidth=1.5).encode(
            x=alt.X("place:Q"), y=alt.Y("mid:Q"), color=fill
        ),
    ]


def _side(rows: list[dict[str, Any]]) -> list[Any]:
    plot = alt.Chart(data(rows))
    left: dict[str, Any] = {"align": "left", "baseline": "middle"}
    return [
        plot.mark_text(**left, fontSize=SIZES["number"], fontWeight="bold").encode(
            x=pixel_x(_PLOT + 12),
            y=alt.Y("first:Q"),
            text=alt.Text("value:N"),
            color=alt.Color("fill:N", scale=None),
        ),
        *(
            plot.mark_text(**left, color=MUTED).encode(
                x=pixel_x(_PLOT + 12), y=alt.Y(f"{y}:Q"), text=alt.Text(f"{text}:N")
            )
            for y, text in (("second", "planned"), ("third", "band"))
        ),
    ]


def _subtitle(plan: Plan, scorecard: Scorecard, locale: Locale) -> str:
    if not scorecard.month:
        return locale("chart-kpi.subtitle-year")
    return locale("chart-kpi.subtitle", month=locale.month(plan.company, scorecard.month - 1, plan.company.year))
