"""The 24 items of the checklist: how people answer them, and what the plan itself shows (A2.V, A2.53, A2.54)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import altair as alt
from markupsafe import Markup

from aop_lib.charts.frame import AnyChart, data, framed, names_axis, number_axis, pixel_y
from aop_lib.charts.html import Html, table
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, SIZES, SOFT, TINT
from aop_lib.locale import Locale
from aop_lib.rules.checklist import AT_RISK, GATES, ITEMS

if TYPE_CHECKING:
    from aop_lib.plan import Plan
    from aop_lib.rules import Checklist

__all__ = ["NEEDED", "checklist_chart", "differences_table", "evidence_of", "threshold_chart"]

NEEDED = AT_RISK + 1
"""The least number of items that is 70 % of 24 or more (D.3)."""
_ITEMS = len(ITEMS)
_PLOT = 420
_ROW = 34
_MARKS = {True: "✓", False: "✗", None: "–"}
_INKS = {True: MAIN, False: ACCENT, None: MUTED}


def checklist_chart(ticks: Mapping[str, bool], checklist: Checklist, locale: Locale) -> AnyChart:
    """Eight groups of three items, two marks for each: the reader's answer and what the plan shows.

    Items on which the two differ lie on a tinted field. ``ticks`` maps items to the reader's answers.
    """
    rows = [_item(item, ticks.get(item.code)) for item in checklist.items]
    differ = [row for row in rows if row["differs"]]
    names = [locale(f"rule-group-{group}") for group in range(1, 9)]
    names = [locale("evidence-gate", name=n) if g in GATES else n for g, n in enumerate(names, 1)]
    across: dict[str, Any] = {"axis": None, "scale": alt.Scale(domain=[0.5, 3.5], nice=False)}
    down: dict[str, Any] = {
        "axis": names_axis(names, 210, range(1, 9)),
        "scale": alt.Scale(domain=[8.5, 0.5], nice=False),
    }
    x, y = alt.X("place:Q", **across), alt.Y("group:Q", **down)
    field = alt.Chart(data(differ)).mark_rect(color=TINT)
    field = field.encode(x=alt.X("left:Q", **across), x2="right:Q", y=alt.Y("top:Q", **down), y2="bottom:Q")
    layers = [field, *_columns(rows, x, y, locale)]
    chart = alt.layer(*layers).properties(width=_PLOT, height=8 * _ROW)
    told = " ".join(_told(row, locale) for row in rows)
    return framed(chart, _sentence(ticks, checklist, locale), told, locale("evidence-chart.subtitle"))


def _item(item: Any, ticked: bool | None) -> dict[str, Any]:
    group, place = item.group, int(item.code[3])
    return {
        "code": item.code,
        "group": group,
        "place": place,
        "left": place - 0.44,
        "right": place + 0.44,
        "top": group - 0.42,
        "bottom": group + 0.42,
        "yours": _MARKS[ticked],
        "yours_ink": _INKS[ticked],
        "shown": _MARKS[item.computed],
        "shown_ink": _INKS[item.computed],
        "differs": ticked is not None and item.computed is not None and ticked is not item.computed,
    }


def _columns(rows: list[dict[str, Any]], x: alt.X, y: alt.Y, locale: Locale) -> list[Any]:
    plot = alt.Chart(data(rows))
    code: dict[str, Any] = {"dx": -42, "fontSize": SIZES["text"], "color": MUTED}
    layers = [plot.mark_text(**code).encode(x=x, y=y, text=alt.Text("code:N"))]
    for name, dx in (("yours", -2), ("shown", 42)):
        style: dict[str, Any] = {"dx": dx, "fontSize": SIZES["number"], "fontWeight": "bold"}
        layers.append(
            plot.mark_text(**style).encode(
                x=x, y=y, text=alt.Text(f"{name}:N"), color=alt.Color(f"{name}_ink:N", scale=None)
            )
        )
    heads = [
        {"place": place, "text": locale(f"evidence-chart.{name}"), "dx": dx}
        for place in (1, 2, 3)
        for name, dx in (("yours", -2), ("shown", 42))
    ]
    for dx in (-2, 42):
        above = alt.Chart(data([head for head in heads if head["dx"] == dx]))
        layers.append(
            above.mark_text(dx=dx, fontSize=SIZES["note"], color=MUTED).encode(
                x=x, y=pixel_y(-6), text=alt.Text("text:N")
            )
        )
    return layers


def _told(row: dict[str, Any], locale: Locale) -> str:
    words = {"✓": locale("rule-pass"), "✗": locale("rule-not-pass"), "–": "–"}
    yours, shown = words[row["yours"]], words[row["shown"]]
    return f"{row['code']}: {locale('evidence-chart.yours')} {yours}, {locale('evidence-chart.shown')} {shown}."


def _sentence(ticks: Mapping[str, bool], checklist: Checklist, locale: Locale) -> str:
    yours = sum(ticks.get(item.code) is True for item in checklist.items)
    computed = sum(item.computed is True for item in checklist.items)
    return locale("evidence-chart.title", yours=str(yours), shown=str(computed), needed=str(NEEDED))


def evidence_of(plan: Plan, locale: Locale) -> dict[str, str]:
    """What the plan shows against each item it fails, in the words of the item's rule."""
    from aop_lib.rules import check

    found = {f"C{f.code[3]}.{f.code[4]}": f.found(locale, plan) for f in check(plan, {"CHK"}) if f.code[3] != "9"}
    return found


def differences_table(plan: Plan, ticks: Mapping[str, bool], checklist: Checklist, locale: Locale) -> Html:
    """The items on which the reader and the plan differ, with the evidence; those one was kinder on stand first."""
    words = {True: locale("rule-pass"), False: locale("rule-not-pass")}
    evidence = evidence_of(plan, locale)
    differ = [i for i in checklist.items if i.code in ticks and i.computed is not None and ticks[i.code] != i.computed]
    differ.sort(key=lambda item: (not ticks[item.code], item.code))
    rows = [
        [
            _named(item.code, locale),
            words[ticks[item.code]],
            Markup('<span class="{}">{}</span>').format("" if item.computed else "aop-bad", words[bool(item.computed)]),
            evidence.get(item.code, "") if not item.computed else locale(f"chk-{item.code[1]}{item.code[3]}.what"),
        ]
        for item in differ
    ]
    heads = [locale(f"evidence-table.{h}") for h in ("item", "yours", "shown", "why")]
    caption = locale("evidence-table.none" if not rows else "evidence-table.caption", count=len(rows))
    return table(heads, rows, caption=caption, lang=locale.lang)


def _named(code: str, locale: Locale) -> Markup:
    question = locale(f"rule-item-{code[1]}-{code[3]}")
    return Markup('<span class="aop-code">{}</span> {}').format(code, question)


def threshold_chart(found: Mapping[str, Checklist], locale: Locale) -> AnyChart:
    """Where 70 % of 24 lies, and where each checklist (by its name in the reader's language) stands, with its gates."""
    boxes: list[dict[str, Any]] = [
        {"n": n, "fill": TINT if n < NEEDED else SOFT, "text": str(n)} for n in range(1, _ITEMS + 1)
    ]
    axis = number_axis([], [], None, grid=False, ticks=False, domain=False)
    x = alt.X("n:Q", axis=axis, scale=alt.Scale(domain=[0, _ITEMS], nice=False))
    band: dict[str, Any] = {"y": pixel_y(96), "y2": alt.Y2Value(126)}  # type: ignore[no-untyped-call]
    plot = alt.Chart(data([{**b, "left": b["n"] - 0.97, "right": b["n"] - 0.03, "n": b["n"] - 0.5} for b in boxes]))
    layers: list[Any] = [
        plot.mark_rect().encode(
            x=alt.X("left:Q", axis=axis, scale=alt.Scale(domain=[0, _ITEMS], nice=False)),
            x2=alt.X2("right:Q"),
            color=alt.Color("fill:N", scale=None),
            **band,
        ),
        plot.mark_text(fontSize=SIZES["text"], color=INK).encode(x=x, y=pixel_y(112), text=alt.Text("text:N")),
    ]
    line = alt.Chart(
        data([{"n": 0.7 * _ITEMS, "text": locale("evidence-threshold.line", value=locale.number(0.7 * _ITEMS))}])
    )
    layers += [
        line.mark_rule(color=ACCENT, strokeWidth=2.5).encode(x=x, y=pixel_y(84), y2=alt.Y2Value(140)),  # type: ignore[no-untyped-call]
        line.mark_text(fontSize=SIZES["strong"], fontWeight="bold", color=ACCENT).encode(
            x=x, y=pixel_y(154), text=alt.Text("text:N")
        ),
    ]
    layers += _standing(found, x, locale)
    chart = alt.layer(*layers).properties(width=600, height=165)
    told = " ".join(f"{_where(name, each, locale)}." for name, each in found.items())
    return framed(chart, locale("evidence-threshold.title"), told, locale("evidence-threshold.subtitle"))


def _standing(found: Mapping[str, Checklist], x: alt.X, locale: Locale) -> list[Any]:
    """Each set's name above the box its count stands in; names take turns in height so that none covers another."""
    marks: list[dict[str, Any]] = [
        {
            "n": max(each.passed - 0.5, 0.0),
            "y": 24 + 26 * (at % 3),
            "text": _where(name, each, locale),
            "fill": ACCENT if each.at_risk or each.paradox else MAIN,
        }
        for at, (name, each) in enumerate(found.items())
    ]
    layers: list[Any] = []
    for mark in marks:
        right = mark["n"] > _ITEMS / 2
        plot = alt.Chart(data([mark]))
        fill = alt.Color("fill:N", scale=None)
        layers += [
            plot.mark_rule(strokeWidth=1.5).encode(
                x=x,
                y=pixel_y(mark["y"]),
                y2=alt.Y2Value(96),  # type: ignore[no-untyped-call]
                color=fill,
            ),
            plot.mark_text(
                align="right" if right else "left",
                dx=-6 if right else 6,
                fontSize=SIZES["strong"],
                fontWeight="bold",
            ).encode(x=x, y=pixel_y(mark["y"]), text=alt.Text("text:N"), color=fill),
        ]
    return layers


def _where(name: str, found: Checklist, locale: Locale) -> str:
    shut = ", ".join(map(str, found.gates))
    return locale(f"evidence-threshold.{'shut' if shut else 'through'}", name=name, count=str(found.passed), gates=shut)
