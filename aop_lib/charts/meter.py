"""How far departments agree: who places what where, what has changed between two rounds, and what it means (A0.40)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, names_axis, number_axis
from aop_lib.charts.lettering import wrap
from aop_lib.charts.meter_table import meter_table
from aop_lib.charts.meter_words import (
    agreement_sentence,
    chance_sentence,
    change_sentence,
    choice_name,
    first_sentence,
    neutral_sentence,
    pair_sentence,
    party_name,
)
from aop_lib.charts.theme import ACCENT, CHART_WIDTH, GUIDE, INK, MAIN, MUTED, PAPER, SIZES, SOFT, TINT
from aop_lib.locale import Locale
from aop_lib.methods.agreement import Agreement, Alignment, Change, Pair, plan_order
from aop_lib.methods.meter import chance_first
from aop_lib.plan import Plan

__all__ = [
    "agreement_chart",
    "agreement_sentence",
    "chance_sentence",
    "change_chart",
    "change_sentence",
    "first_sentence",
    "meter_table",
    "pair_sentence",
]

_NAMES = 190
_ROW = 46
_RAIL = 380


def agreement_chart(plan: Plan, agreement: Agreement, locale: Locale, highlight: bool = True) -> AnyChart:
    """Who places what where: one column for the plan and each department, one line for each option.

    A disc carries the option's place in the plan, so that an aligned column reads 1, 2, 3 … from the top and the lines
    run level. With ``highlight`` the pair that ranks least alike and what it places furthest apart stand out, and the
    title says so; without, the title leaves the reader to find them.
    """
    columns, order = _columns(plan, agreement), _order(plan, agreement)
    pair = agreement.widest if highlight else None
    discs = [
        _disc(x, ranks[option], number, option, department, pair)
        for x, (department, ranks) in enumerate(columns.items())
        for number, option in enumerate(order, 1)
    ]
    wide = (CHART_WIDTH - _NAMES - 30) / len(columns)
    heads = [wrap(_head(plan, d, locale), wide - 8, SIZES["strong"], lines=3) for d in columns]
    axis = names_axis([choice_name(plan, o, locale) for o in order], _NAMES - 20, range(1, len(order) + 1))
    x = alt.X("x:Q", axis=_heads(heads), scale=alt.Scale(domain=[-0.4, len(columns) - 0.5], nice=False))
    y = alt.Y("y:Q", axis=axis, scale=alt.Scale(domain=[len(order) + 0.5, 0.5], nice=False))
    colour: dict[str, Any] = {"scale": None}
    marks = alt.Chart(data(discs)).encode(x=x, y=y)
    chart = alt.layer(
        marks.mark_line(strokeWidth=2).encode(detail="option:N", order="x:Q", color=alt.Color("line:N", **colour)),
        marks.mark_point(size=420, filled=True, opacity=1, strokeWidth=1.5).encode(
            fill=alt.Fill("fill:N", **colour), stroke=alt.Stroke("line:N", **colour)
        ),
        marks.mark_text(baseline="middle", fontSize=SIZES["strong"], fontWeight="bold", dy=0.5).encode(
            text=alt.Text("number:N"), color=alt.Color("ink:N", **colour)
        ),
    ).properties(width=wide * len(columns), height=_ROW * len(order))
    told = " ".join(f"{_head(plan, d, locale)}: {_in_order(plan, ranks, locale)}." for d, ranks in columns.items())
    title = agreement_sentence(plan, agreement, locale) if highlight else neutral_sentence(agreement, locale)
    return framed(
        chart, title, told, locale("meter-agreement.subtitle" if plan_order(plan) else "meter-agreement.mean")
    )


def change_chart(plan: Plan, change: Change, locale: Locale) -> AnyChart:
    """Before and after on three measures: the whole order, number 1, and the plan's top; right is all alike.

    Each rail runs from the furthest apart that so many departments can be to all alike, so that the three can stand
    under each other. A short line marks what departments that answered at random would reach on average.
    """
    rows = [{"row": i, **row} for i, row in enumerate(_measures(change, locale))]
    ends = number_axis(
        [0, 1],
        [locale("meter-change.apart"), locale("meter-change.alike")],
        None,
        orient="top",
        grid=False,
        labelFontSize=SIZES["strong"],
    )
    x = alt.X("before:Q", axis=ends, scale=alt.Scale(domain=[-0.04, 1.04], nice=False))
    y = alt.Y("row:O", axis=names_axis([row["name"] for row in rows], _NAMES))
    plot = alt.Chart(data(rows)).encode(y=y)
    after = alt.X("after:Q")
    words: dict[str, Any] = {"align": "left", "baseline": "middle", "fontSize": SIZES["strong"]}
    beside = alt.XValue(_RAIL + 12)  # type: ignore[no-untyped-call]
    chart = alt.layer(
        alt.Chart(data([{**row, "before": 0, "after": 1} for row in rows]))
        .mark_rule(color=GUIDE, strokeWidth=4)
        .encode(y=y, x=x, x2="after:Q"),
        alt.Chart(data([row for row in rows if row["chance"] is not None]))
        .mark_tick(color=MUTED, thickness=2, height=16)
        .encode(y=y, x=alt.X("chance:Q")),
        plot.mark_rule(color=MAIN, strokeWidth=2).encode(x=x, x2="after:Q"),
        plot.mark_point(size=130, filled=True, opacity=1, fill=PAPER, stroke=MAIN, strokeWidth=2).encode(x=x),
        plot.mark_point(size=150, filled=True, opacity=1, color=MAIN).encode(x=after),
        plot.mark_text(**words, fontWeight="bold").encode(x=beside, text=alt.Text("value:N")),
    ).properties(width=_RAIL, height=52 * len(rows))
    told = " ".join(f"{row['name']}: {row['value']}." for row in rows)
    return framed(chart, change_sentence(plan, change, locale), told, locale("meter-change.subtitle"))


def _columns(plan: Plan, agreement: Agreement) -> dict[str, Mapping[str, float]]:
    """The plan's own column under no name, then the departments as the plan lists them."""
    listed = [party.id for party in plan.parties if party.id in agreement.ranks]
    departments = [*listed, *(d for d in agreement.departments if d not in listed)]
    own: Mapping[str, float] = {option: float(n) for n, option in enumerate(_order(plan, agreement), 1)}
    return {"": own, **{department: agreement.ranks[department] for department in departments}}


def _order(plan: Plan, agreement: Agreement) -> list[str]:
    """What was ranked, in the plan's order; what the plan does not order follows by its mean rank."""
    order = [option for option in plan_order(plan) if option in agreement.mean_rank]
    return [*order, *(option for option in agreement.options if option not in order)]


def _disc(x: int, place: float, number: int, option: str, department: str, pair: Pair | None) -> dict[str, Any]:
    apart = pair is not None and option == pair.option
    seen = apart and pair is not None and department in (pair.first, pair.second)
    is_plan = not department
    return {
        "x": x,
        "y": place,
        "number": str(number),
        "option": number,
        "line": ACCENT if apart else MAIN if pair is None else SOFT,
        "fill": ACCENT if seen else MAIN if is_plan else PAPER if apart else TINT,
        "ink": PAPER if seen or is_plan else ACCENT if apart else INK,
    }


def _heads(heads: Any) -> alt.Axis:
    """Names of columns over the plot, each in up to three lines; the plan's own stands in the dark."""
    return number_axis(
        range(len(heads)),
        heads,
        None,
        orient="top",
        grid=False,
        labelFontSize=SIZES["strong"],
        labelLineHeight=14,
        labelLimit=0,
        # The first line of each stands at one height, so a second line needs room below it.
        labelPadding=6 + 14 * (max(map(len, heads)) - 1),
        labelOverlap=False,
        labelColor=INK,
        labelFontWeight={"condition": {"test": "datum.value == 0", "value": "bold"}, "value": "normal"},
    )


def _head(plan: Plan, department: str, locale: Locale) -> str:
    if department:
        return party_name(plan, department, locale)
    return locale("meter-agreement.plan" if plan_order(plan) else "meter-agreement.together")


def _in_order(plan: Plan, ranks: Mapping[str, float], locale: Locale) -> str:
    placed = sorted(ranks.items(), key=lambda item: item[1])
    return ", ".join(f"{locale.number(place)} {choice_name(plan, option, locale)}" for option, place in placed)


def _measures(change: Change, locale: Locale) -> list[dict[str, Any]]:
    """Each measure with its place before and after on a rail from the least possible (0) to all alike (1)."""
    m, n = len(change.after.ranking.departments), len(change.after.ranking.options)
    rounds = (change.before, change.after)
    rho = [one.ranking.rho for one in rounds]
    named = [round(one.first.share * m) for one in rounds]
    # With fewer options than departments some must name the same.
    least = -(-m // n) / m
    rows = [
        _measure("order", rho, [locale.number(r, 2) for r in rho], -1 / (m - 1), locale) | {"chance": 1 / m},
        _measure(
            "first",
            [k / m for k in named],
            [locale("meter-change.of", part=str(k), all=str(m)) for k in named],
            least,
            locale,
        )
        | {"chance": (chance_first(m, n) - least) / (1 - least)},
    ]
    return rows + _recalled(change.before, change.after, n, locale)


def _recalled(before: Alignment, after: Alignment, n: int, locale: Locale) -> list[dict[str, Any]]:
    if before.recall is None or after.recall is None or before.recall.k >= n:
        return []
    k = after.recall.k
    shares = [before.recall.mean, after.recall.mean]
    least = max(0, 2 * k - n) / k
    row = _measure("top", shares, [locale.percent(s, 0) for s in shares], least, locale, k=str(k))
    return [row | {"chance": (k / n - least) / (1 - least)}]


def _measure(
    name: str, values: list[float], shown: list[str], least: float, locale: Locale, **words: str
) -> dict[str, Any]:
    before, after = ((value - least) / (1 - least) for value in values)
    value = locale("meter-change.to", before=shown[0], after=shown[1]) if shown[0] != shown[1] else shown[0]
    return {
        "name": locale(f"meter-change.{name}", **words),
        "before": before,
        "after": after,
        "value": value,
        "chance": None,
    }
