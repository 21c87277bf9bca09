"""What each driver does to the outcome within its realistic range: the strongest lever on top (A2.38)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import altair as alt

from aop_lib.charts.bridges import amount_text
from aop_lib.charts.frame import AnyChart, data, framed, names_axis, number_axis, pixel_x
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, SIZES, SOFT
from aop_lib.charts.waterfall import round_marks
from aop_lib.locale import Locale
from aop_lib.plan import Measure, Plan

if TYPE_CHECKING:
    from aop_lib.methods.levers import Lever, Levers

__all__ = ["lever_sentence", "swing_text", "tornado_chart"]

_PLOT = 270
_ROW = 46
_ROWS = 12


def lever_sentence(plan: Plan, levers: Levers, locale: Locale) -> str:
    """Which driver moves the outcome most within its range."""
    root = plan.row("measures", levers.standing.tree.root)
    swing = swing_text(levers.strongest, root, levers.outcome, locale)
    lever = locale.text(plan.row("measures", levers.strongest.measure).name)
    return locale("tree-lever.title", lever=lever, name=locale.text(root.name), swing=swing)


def swing_text(lever: Lever, root: Measure, outcome: float, locale: Locale) -> str:
    """How far apart the outcomes at a driver's low and high are."""
    return amount_text(lever.swing.size, root, locale, outcome, sign=root.unit == "share").lstrip("+")


def tornado_chart(plan: Plan, levers: Levers, locale: Locale, guess: str | None = None) -> AnyChart:
    """One bar per driver, from the outcome at its low to that at its high, the others as planned; the widest on top.

    ``guess`` is the driver somebody expected to be the strongest.
    """
    root = plan.row("measures", levers.standing.tree.root)
    shown = levers.all[:_ROWS]
    rows = [_row(plan, n, lever, levers.outcome, locale, guess) for n, lever in enumerate(shown)]
    ends = [levers.outcome, *(end for lever in shown for end in (lever.swing.low, lever.swing.high))]
    low, high = min(ends), max(ends)
    room = (high - low) * 0.06 or abs(levers.outcome) * 0.05 or 1.0
    marks = round_marks(low, high)
    axis = number_axis(marks, [amount_text(m, root, locale, levers.outcome) for m in marks], None, gridDash=[2, 3])
    x = alt.X("a:Q", axis=axis, scale=alt.Scale(domain=[low - room, high + room], nice=False, zero=False))
    names = names_axis([r["name"] for r in rows], places=[n + 0.5 for n in range(len(rows))])
    y = alt.Y("row:Q", axis=names, scale=alt.Scale(domain=[len(rows), 0], nice=False))
    plot, line = alt.Chart(data(rows)), alt.Chart(data([{"x": levers.outcome}]))
    right: dict[str, Any] = {"align": "left", "baseline": "middle", "fontSize": SIZES["text"]}
    layers: list[Any] = [
        plot.mark_bar(height=20, color=SOFT).encode(x=x, x2=alt.X2("low:Q"), y=y),
        plot.mark_bar(height=20, color=MAIN).encode(x=x, x2=alt.X2("high:Q"), y=y),
        line.mark_rule(color=INK, strokeWidth=2).encode(x=alt.X("x:Q")),
        plot.mark_text(**right, dy=-7, fontWeight="bold").encode(
            x=pixel_x(_PLOT + 10), y=y, text=alt.Text("range:N"), color=alt.Color("ink:N", scale=None)
        ),
        plot.mark_text(**right, dy=8, color=MUTED).encode(x=pixel_x(_PLOT + 10), y=y, text=alt.Text("basis:N")),
        plot.mark_text(**right, dy=-7).encode(x=pixel_x(_PLOT + 150), y=y, text=alt.Text("slope:N")),
        plot.mark_text(**right, dy=8, color=ACCENT, fontWeight="bold").encode(
            x=pixel_x(_PLOT + 150), y=y, text=alt.Text("guess:N")
        ),
    ]
    chart = alt.layer(*layers).properties(width=_PLOT, height=_ROW * len(rows))
    told = " ".join(r["told"] for r in rows)
    base = amount_text(levers.outcome, root, locale, levers.outcome)
    year = locale(f"tree-source.{levers.standing.source.replace('_', '-')}")
    subtitle = locale("tree-lever.subtitle", name=locale.text(root.name), base=base, source=year)
    return framed(chart, lever_sentence(plan, levers, locale), told, subtitle)


def _row(plan: Plan, place: int, lever: Lever, base: float, locale: Locale, guess: str | None) -> dict[str, Any]:
    root_row = {"row": place + 0.5, "a": base, "low": lever.swing.low, "high": lever.swing.high}
    name = locale.text(plan.row("measures", lever.measure).name)
    ends = (locale.percent(end - 1, 1, sign=True) for end in (lever.range.low, lever.range.high))
    span = locale("tree-lever.range", **dict(zip(("low", "high"), ends, strict=True)))
    slope = locale("tree-lever.slope", change=locale.percent(lever.elasticity / 100, 2, sign=True))
    basis = locale(f"tree-basis.{lever.range.basis}")
    return root_row | {
        "name": name,
        "range": span,
        "basis": basis,
        "slope": slope,
        "guess": locale("tree-guess") if lever.measure == guess else "",
        "ink": INK,
        "told": f"{name}: {span} ({basis}); {slope}.",
    }
