"""What the initiatives need of each resource against what there is (A1.36-38)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, names_axis, number_axis, pixel_x
from aop_lib.charts.lettering import width
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, PAPER, SIZES
from aop_lib.locale import Locale
from aop_lib.plan import Plan

if TYPE_CHECKING:
    from aop_lib.methods.resources import Cover

__all__ = ["cover_chart", "cover_sentence"]

_PLOT = 400


def cover_chart(plan: Plan, covers: Sequence[Cover], locale: Locale) -> AnyChart:
    """One bar per resource: need as a part of what is available, in pieces by initiative; beyond 100 % stands out."""
    known = [c for c in covers if c.available]
    rows = [{"row": i, **_row(plan, c, locale)} for i, c in enumerate(known)]
    pieces = [p for c, r in zip(known, rows, strict=True) for p in _pieces(c, r)]
    top = max([108.0, *(r["part"] * 1.06 for r in rows)])
    marks = [v for v in (0, 25, 50, 75, 100, 150, 200, 300) if v <= top]
    axis = number_axis(marks, [locale.percent(v / 100, 0) for v in marks], locale("chart-cover.axis"))
    y = alt.Y("row:O", axis=names_axis([r["name"] for r in rows]))
    x = alt.X("a:Q", axis=axis, scale=alt.Scale(domain=[0, top], nice=False))
    bars = alt.Chart(data(pieces)).mark_bar(height=20, stroke=PAPER, strokeWidth=1.5)
    plot = alt.Chart(data(rows)).encode(y=y)
    fill = alt.Color("fill:N", scale=None)
    style: dict[str, Any] = {"align": "left", "fontSize": SIZES["strong"]}
    chart = alt.layer(
        bars.encode(y=y, x=x, x2=alt.X2("b:Q"), color=fill),
        alt.Chart(data([p for p in pieces if p["text"]]))
        .mark_text(color=PAPER, fontSize=SIZES["note"])
        .encode(y=y, x=alt.X("mid:Q"), text=alt.Text("text:N")),
        alt.Chart(data([{"x": 100}])).mark_rule(color=INK, strokeWidth=2).encode(x=alt.X("x:Q")),
        plot.mark_text(**style, fontWeight="bold", dy=-6).encode(
            x=pixel_x(_PLOT + 12), text=alt.Text("share:N"), color=fill
        ),
        plot.mark_text(**style, color=MUTED, dy=9).encode(x=pixel_x(_PLOT + 12), text=alt.Text("label:N")),
    ).properties(width=_PLOT, height=44 * max(1, len(rows)))
    told = " ".join(f"{r['name']}: {r['label']} ({r['share']})." for r in rows)
    return framed(chart, cover_sentence(plan, covers, locale), told, locale("chart-cover.subtitle"))


def cover_sentence(plan: Plan, covers: Sequence[Cover], locale: Locale) -> str:
    """The resource that is short, or the one nearest its limit."""
    parts = [(c.needed / (c.available + c.extra), c) for c in covers if c.available]
    if not parts:
        return locale("chart-cover.unknown")
    part, tightest = max(parts, key=lambda p: p[0])
    name = locale.text(plan.row("resources", tightest.resource).name)
    short = sum(1 for p, _ in parts if p > 1 + 1e-9)
    state = "short" if short else "enough"
    return locale(f"chart-cover.{state}", name=name, share=locale.percent(part, 0), count=short)


def _row(plan: Plan, cover: Cover, locale: Locale) -> dict[str, Any]:
    resource = plan.row("resources", cover.resource)
    there = cover.available or 0.0
    part = 100 * cover.needed / there
    return {
        "name": locale.text(resource.name),
        "part": part,
        "share": locale.percent(part / 100, 0),
        "fill": ACCENT if cover.needed > there * (1 + 1e-9) else MAIN,
        "label": locale(
            "chart-cover.of",
            needed=locale.number(cover.needed),
            available=locale.quantity(there, resource.unit, plan.company),
        ),
    }


def _pieces(cover: Cover, row: dict[str, Any]) -> list[dict[str, Any]]:
    """The bar cut by initiative, in the plan's order; white gaps keep the pieces countable in grey print."""
    at, pieces = 0.0, []
    for initiative, amount in cover.by_initiative.items():
        wide = row["part"] * amount / cover.needed if cover.needed else 0.0
        # The code stands in its piece where it has room for it.
        named = initiative if width(initiative, SIZES["note"]) + 8 < wide * _PLOT / 110 else ""
        piece = {"row": row["row"], "a": at, "b": at + wide, "mid": at + wide / 2, "fill": row["fill"], "text": named}
        pieces.append(piece)
        at += wide
    return pieces
