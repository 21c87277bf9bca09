"""What the goals of the year imply together (A1.28, D.1): last year against what each measure must become."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, names_axis, number_axis, pixel_x, ticks, value_text
from aop_lib.charts.lettering import fit, width
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, PAPER, SIZES, SOFT
from aop_lib.locale import Locale
from aop_lib.plan import Goal, Plan

if TYPE_CHECKING:
    from aop_lib.methods.goal_arithmetic import GoalArithmetic, Implied

__all__ = ["goal_value", "growth_text", "implied_chart", "implied_sentence", "range_text"]

_PLOT = 400
_ROW = 50


@dataclass(frozen=True)
class _Bar:
    measure: str
    name: str
    base: float
    low: float
    high: float
    growth: str
    shrinks: bool
    size: int
    label: str


def implied_chart(
    plan: Plan,
    arithmetic: GoalArithmetic,
    locale: Locale,
    guess: Mapping[str, float] | None = None,
    targets: Mapping[str, float] | None = None,
) -> AnyChart:
    """Each money measure: last year's bar, this year's bar, and the change in large type; what shrinks stands out.

    A measure the goals only bound is a solid bar up to its lowest value and a pale one on to its highest. ``guess``
    maps a measure to the change on last year somebody expected (0.10 is +10 %), marked by a diamond. Where the goals
    cannot hold together, the chart shows how far each would have to give way; ``targets`` are those ``imply`` was
    asked about in place of the plan's own.
    """
    if not arithmetic.feasible:
        return _conflict_chart(plan, arithmetic, locale, targets or {})
    bars = _bars(plan, arithmetic, locale)
    guesses = _guesses(bars, guess or {}, locale)
    top = max([1.0, *(b.base for b in bars), *(b.high for b in bars), *(g["x"] for g in guesses)]) * 1.16
    layers = _bar_layers(bars, top, plan, locale, {g["row"] for g in guesses})
    if guesses:
        layers += _guess_layers(guesses)
    chart = alt.layer(*layers).properties(width=_PLOT, height=_ROW * max(1, len(bars)))
    title = implied_sentence(plan, arithmetic, locale)
    told = " ".join(
        locale("chart-implied.row", name=b.name, base=value_text(locale, b.base, "money"), now=b.label, growth=b.growth)
        for b in bars
    )
    year = plan.company.year
    subtitle = locale(
        "chart-implied.subtitle", last=str(year - 1), year=str(year), unit=locale.money_unit(plan.company)
    )
    return framed(chart, title, told, subtitle)


def implied_sentence(plan: Plan, arithmetic: GoalArithmetic, locale: Locale) -> str:
    """What the goals together demand, in one sentence with its number."""
    if not arithmetic.feasible:
        goals = [*arithmetic.conflict, *(g for g in arithmetic.relaxation if not arithmetic.conflict)]
        taken = {a.id: a.measure for a in plan.assumptions}
        given = _quoted(plan, locale, [taken.get(code) or code for code in arithmetic.conflict_assumptions])
        kind = "conflict-given" if given else "conflict"
        asked = _quoted(
            plan, locale, [next((g.measure or g.id for g in plan.goals if g.id == code), code) for code in goals]
        )
        return locale(f"chart-implied.{kind}", goals=asked, count=len(goals), given=given)
    count = sum(1 for g in plan.goals if g.measure is not None and g.target is not None)
    names = {m.id: locale.text(m.name) for m in plan.measures if m.unit == "money"}
    changes = [
        (growth, names[i.measure])
        for i in arithmetic.implied.values()
        if i.measure in names and i.fixed and i.growth is not None
        for growth in [i.growth[1]]
    ]
    if not changes or not count:
        return locale("chart-implied.open")
    growth, name = min(changes)
    if growth < -0.0005:
        return locale("chart-implied.falls", name=name, change=locale.percent(-growth), count=count)
    growth, name = max(changes)
    return locale("chart-implied.grows", name=name, change=locale.percent(growth), count=count)


def _quoted(plan: Plan, locale: Locale, codes: Iterable[str]) -> str:
    """Measures by their names: a reader of a title need not know the codes of the file."""
    names = {m.id: locale.text(m.name) for m in plan.measures}
    return ", ".join(f"“{names.get(code, code)}”" for code in dict.fromkeys(codes))


def growth_text(implied: Implied, locale: Locale) -> str:
    """The change on last year: ``+80%``, ``≥ +23.5%``, ``−4% to +10%``, or nothing where it is not known."""
    if implied.growth is None:
        return ""
    low, high = implied.growth
    if implied.fixed:
        return locale.percent(low, sign=True)
    return _between(locale, *(locale.percent(g, sign=True) if _known(g) else None for g in (low, high)))


def range_text(implied: Implied, unit: str, locale: Locale) -> str:
    """The value or the range the goals leave: ``7,920``, ``≥ 5,040``, ``4,000 to 4,500``."""
    if implied.fixed:
        return value_text(locale, implied.low, unit)
    ends = (value_text(locale, v, unit) if _known(v) else None for v in (implied.low, implied.high))
    return _between(locale, *ends)


def goal_value(goal: Goal, plan: Plan, locale: Locale, value: float | None = None) -> str:
    """A goal's target as its reader says it: ``+20%``, ``45%``, ``≥ 35%``, ``VND 14,400 million``."""
    target = goal.target if value is None else value
    if target is None:
        return "–"
    if goal.kind == "grow":
        return locale.percent(target, sign=True)
    unit = next((m.unit for m in plan.measures if m.id == goal.measure), "other")
    bound = {"at_least": "≥ ", "at_most": "≤ "}.get(goal.kind or "", "")
    return bound + locale.quantity(target, unit, plan.company)


def _known(value: float | None) -> bool:
    return value is not None and math.isfinite(value) and abs(value) < 1e14


def _between(locale: Locale, low: str | None, high: str | None) -> str:
    if low is not None and high is not None:
        return locale("chart-implied.between", low=low, high=high)
    if low is not None:
        return f"≥ {low}"
    return f"≤ {high}" if high is not None else ""


def _bars(plan: Plan, arithmetic: GoalArithmetic, locale: Locale) -> list[_Bar]:
    bars = []
    for measure in plan.measures:
        implied = arithmetic.implied.get(measure.id)
        if implied is None or measure.unit != "money" or implied.base is None or _says_nothing(implied):
            continue
        low = implied.low if _known(implied.low) else 0.0
        high = implied.high if _known(implied.high) else low
        growth = implied.growth
        shrinks = growth is not None and _known(growth[1]) and growth[1] < -0.0005
        bars.append(
            _Bar(
                measure=measure.id,
                name=locale.text(measure.name),
                base=implied.base,
                low=low,
                high=high,
                growth=growth_text(implied, locale),
                shrinks=shrinks,
                size=24 if shrinks else SIZES["number"] if implied.fixed else SIZES["strong"],
                label=range_text(implied, "money", locale),
            )
        )
    return bars


def _says_nothing(implied: Implied) -> bool:
    """Whether the goals leave the measure free: from nothing to anything."""
    return not _known(implied.high) and (not _known(implied.low) or implied.low <= 0)


def _rows(bars: list[_Bar], locale: Locale, top: float, marked: set[int]) -> alt.InlineData:
    # A value moves into its bar where a guess may stand in its place.
    inside = [row in marked and bar.low > top / 4 for row, bar in enumerate(bars)]
    return data(
        [
            {
                "row": row,
                "base": b.base,
                "low": max(0.0, b.low),
                "high": max(b.low, b.high),
                "growth": b.growth,
                "fill": ACCENT if b.shrinks else MAIN,
                "label": "" if inside[row] else b.label,
                "inside": b.label if inside[row] else "",
                "before": value_text(locale, b.base, "money"),
                "size": b.size,
            }
            for row, b in enumerate(bars)
        ]
    )


def _bar_layers(bars: list[_Bar], top: float, plan: Plan, locale: Locale, marked: set[int]) -> list[Any]:
    marks = ticks(top / 1.16)
    axis = number_axis(marks, [locale.number(v, 0) for v in marks], locale.money_unit(plan.company))
    x = alt.X("low:Q", axis=axis, scale=alt.Scale(domain=[0, top], nice=False))
    y = alt.Y("row:O", axis=names_axis([b.name for b in bars]))
    plot = alt.Chart(_rows(bars, locale, top, marked)).encode(y=y)
    fill = alt.Color("fill:N", scale=None)
    below: dict[str, Any] = {"yOffset": 4}
    end: dict[str, Any] = {"align": "left", "dx": 6}
    return [
        plot.mark_bar(height=8, color=SOFT, yOffset=-15).encode(x=alt.X("base:Q", axis=axis)),
        plot.mark_bar(height=20, opacity=0.3, **below).encode(x=x, x2=alt.X2("high:Q"), color=fill),
        plot.mark_bar(height=20, **below).encode(x=x, color=fill),
        plot.mark_text(**end, dy=4, fontSize=SIZES["strong"], fontWeight="bold").encode(
            x=alt.X("high:Q"), text=alt.Text("label:N")
        ),
        plot.mark_text(align="right", dx=-6, dy=4, fontSize=SIZES["strong"], fontWeight="bold", color=PAPER).encode(
            x=alt.X("low:Q"), text=alt.Text("inside:N")
        ),
        plot.mark_text(**end, dy=-15, fontSize=SIZES["note"], color=MUTED).encode(
            x=alt.X("base:Q"), text=alt.Text("before:N")
        ),
        plot.mark_text(align="right", dy=3, fontWeight="bold").encode(
            x=pixel_x(_PLOT + 110 + _apart(bars, top)),
            text=alt.Text("growth:N"),
            color=fill,
            size=alt.Size("size:Q", scale=None),
        ),
    ]


def _apart(bars: list[_Bar], top: float) -> int:
    """How far the changes move to the right where two ranges would run into each other."""
    ends = (6 + _PLOT * max(b.low, b.high) / top + width(b.label, SIZES["strong"], bold=True) for b in bars)
    rooms = (end + 12 + width(b.growth, b.size, bold=True) for end, b in zip(ends, bars, strict=True))
    return max([0, *(round(room) - _PLOT - 110 for room in rooms)])


def _guesses(bars: list[_Bar], guess: Mapping[str, float], locale: Locale) -> list[dict[str, Any]]:
    return [
        {
            "row": row,
            "x": max(0.0, bar.base * (1 + guess[bar.measure])),
            "text": locale("chart-implied.guess", change=locale.percent(guess[bar.measure], sign=True)),
        }
        for row, bar in enumerate(bars)
        if bar.measure in guess
    ]


def _guess_layers(guesses: list[dict[str, Any]]) -> list[Any]:
    plot = alt.Chart(data(guesses)).encode(x=alt.X("x:Q"), y=alt.Y("row:O"))
    # A white edge keeps the mark visible on the dark bar.
    return [
        plot.mark_tick(orient="vertical", color=PAPER, size=26, thickness=7, yOffset=4),
        plot.mark_tick(orient="vertical", color=INK, size=26, thickness=3, yOffset=4),
        plot.mark_text(align="left", dx=-2, dy=23, fontWeight="bold", color=INK).encode(text=alt.Text("text:N")),
    ]


def _conflict_chart(plan: Plan, arithmetic: GoalArithmetic, locale: Locale, targets: Mapping[str, float]) -> AnyChart:
    rows = [
        _asked(at, goal, plan, arithmetic, locale, targets.get(goal.id, goal.target))
        for at, goal in enumerate(g for g in plan.goals if g.id in arithmetic.conflict or g.id in arithmetic.relaxation)
    ]
    scale = alt.Scale(domain=[0, 100], nice=False)
    axis = number_axis([0, 50, 100], [locale.percent(v / 100) for v in (0, 50, 100)], locale("chart-implied.part"))
    y = alt.Y("row:O", axis=None)
    plot = alt.Chart(data(rows)).encode(y=y)
    fill = alt.Color("fill:N", scale=None)
    above: dict[str, Any] = {"align": "left", "dy": -12, "fontSize": SIZES["strong"]}
    chart = alt.layer(
        plot.mark_bar(height=16, color=SOFT, yOffset=10).encode(x=alt.X("asked:Q", axis=axis, scale=scale)),
        plot.mark_bar(height=16, yOffset=10).encode(x=alt.X("part:Q"), color=fill),
        plot.mark_text(**above).encode(x=pixel_x(0), text=alt.Text("name:N")),
        plot.mark_text(align="left", dx=8, dy=10, fontSize=SIZES["strong"], fontWeight="bold").encode(
            x=alt.X("asked:Q"), text=alt.Text("label:N"), color=fill
        ),
    ).properties(width=_PLOT + 40, height=58 * max(1, len(rows)))
    told = " ".join(f"{r['name']}: {r['label']}." for r in rows)
    return framed(chart, implied_sentence(plan, arithmetic, locale), told, locale("chart-implied.conflict-note"))


def _asked(
    at: int, goal: Goal, plan: Plan, arithmetic: GoalArithmetic, locale: Locale, target: float | None
) -> dict[str, Any]:
    """A goal's row: what it asked as 100, what it can keep as a part of that."""
    asked = target or 0.0
    reach = arithmetic.eased.get(goal.id, asked)
    gives = goal.id in arithmetic.eased
    # A guard from above is passed, not missed: what it asked is then the smaller part.
    part = asked / reach if goal.kind == "at_most" and reach else reach / asked if asked else 1.0
    values = {"asked": goal_value(goal, plan, locale, asked), "reach": goal_value(goal, plan, locale, reach)}
    return {
        "row": at,
        "name": fit(f"{goal.id}  {locale.text(goal.name)}", _PLOT + 30, SIZES["strong"]),
        "asked": 100,
        "part": 100 * max(0.0, min(1.0, part)),
        "label": locale("chart-implied.gives" if gives else "chart-implied.keeps", **values),
        "fill": ACCENT if gives else MAIN,
    }
