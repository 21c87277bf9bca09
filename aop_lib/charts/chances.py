"""In how many of 100 years the goals are reached, what decides about each, and what named scenarios do (A1.39-41)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import altair as alt
from markupsafe import Markup

from aop_lib.charts.frame import NAME_WIDTH, AnyChart, data, framed, names_axis, number_axis, pixel_x
from aop_lib.charts.html import Html, block, table
from aop_lib.charts.lettering import fit
from aop_lib.charts.theme import ACCENT, CHART_WIDTH, GUIDE, INK, MAIN, MUTED, SIZES, SOFT
from aop_lib.locale import Locale
from aop_lib.plan import Goal, Measure, Plan

if TYPE_CHECKING:
    from aop_lib.methods.scenarios import Chances, GoalChance, GoalSwing

__all__ = [
    "chances_chart",
    "chances_sentence",
    "goal_tornado_chart",
    "goal_tornado_sentence",
    "in_100_years",
    "miss_sentence",
    "scenario_sentence",
    "scenario_table",
]

_PLOT = 200
_ROW = 50
_BESIDE = 56
_ROWS = 12
_STILL = 0.005
_GOALS = 5
_TEXT: dict[str, Any] = {"align": "left", "baseline": "middle"}


def in_100_years(share: float, locale: Locale) -> str:
    """A chance as people say it: ``41 years in 100``, never nought or all where it is only nearly so."""
    years = _years(share)
    case = "some"
    if share <= 0 or share >= 1:
        case = "none" if share <= 0 else "all"
    elif years < 1 or share > 0.995:
        case = "few" if years < 1 else "most"
    elif years == 1:
        case = "one"
    return locale("scenario-years", case=case, years=str(years))


def _years(share: float) -> int:
    return int(100 * share + 0.5)


def chances_sentence(plan: Plan, chances: Chances, locale: Locale) -> str:
    """In how many of 100 years all goals are reached together."""
    count = len(chances.goals)
    goal = locale.text(plan.row("goals", next(iter(chances.goals))).name)
    return locale("scenario-chances", count=count, goal=goal, years=in_100_years(chances.all_reached, locale))


def miss_sentence(plan: Plan, chance: GoalChance, locale: Locale) -> str:
    """Which driver explains most of a goal's miss, and how much; empty where none does."""
    if chance.explains is None:
        return ""
    driver = locale.text(plan.row("measures", chance.explains).name)
    return locale("scenario-chances.miss", driver=driver, part=locale.percent(chance.explained, 0))


def chances_chart(plan: Plan, chances: Chances, locale: Locale) -> AnyChart:
    """A bar for each goal and one for all together; beside it where the measure ends up, what is asked, what is to
    blame."""
    rows = [_chance_row(plan, n, chance, locale) for n, chance in enumerate(chances.goals.values())]
    if len(rows) > 1:
        rows.append(_all_row(len(rows), chances, locale))
    y = alt.Y("row:Q", axis=_names(rows), scale=alt.Scale(domain=[len(rows), 0], nice=False))
    x = alt.X("none:Q", axis=_years_axis(locale), scale=alt.Scale(domain=[0, 1], nice=False))
    plot = alt.Chart(data(rows)).encode(y=y)
    fill = alt.Color("fill:N", scale=None)
    layers: list[Any] = [
        plot.mark_bar(height=22, color=GUIDE).encode(x=x, x2=alt.X2("full:Q")),
        plot.mark_bar(height=22).encode(x=x, x2=alt.X2("share:Q"), color=fill),
        plot.mark_text(**_TEXT, fontSize=SIZES["number"], fontWeight="bold").encode(
            x=pixel_x(_PLOT + 10), text=alt.Text("years:N"), color=fill
        ),
        plot.mark_text(**_TEXT, dy=-8, fontSize=SIZES["strong"]).encode(
            x=pixel_x(_PLOT + _BESIDE), text=alt.Text("range:N")
        ),
        plot.mark_text(**_TEXT, dy=8, color=MUTED).encode(x=pixel_x(_PLOT + _BESIDE), text=alt.Text("explains:N")),
    ]
    chart = alt.layer(*layers).properties(width=_PLOT, height=_ROW * len(rows))
    units = {_measure(plan, plan.row("goals", goal)).unit for goal in chances.goals}
    money = locale.money_unit(plan.company) if "money" in units else "none"
    told = " ".join(row["told"] for row in rows)
    subtitle = locale("scenario-chances.subtitle", money=money)
    return framed(chart, chances_sentence(plan, chances, locale), told, subtitle)


def _names(rows: list[dict[str, Any]]) -> alt.Axis:
    return names_axis([row["name"] for row in rows], places=[n + 0.5 for n in range(len(rows))])


def _years_axis(locale: Locale) -> alt.Axis:
    marks = [0.0, 0.25, 0.5, 0.75, 1.0]
    shown = [locale.number(100 * mark, 0) for mark in marks]
    return number_axis(marks, shown, locale("scenario-chances.axis"), gridDash=[2, 3])


def _measure(plan: Plan, goal: Goal) -> Measure:
    measure: Measure = plan.row("measures", goal.measure or "")
    return measure


def _figure(value: float, measure: Measure, locale: Locale) -> str:
    """A value of a measure without its unit, which the subtitle or the reader knows; a share to a tenth of a point."""
    if measure.unit == "share":
        return locale.percent(value)
    return locale.number(value, 0 if abs(value) >= 100 else 1)


def _asked(chance: GoalChance, measure: Measure, locale: Locale) -> str:
    return f"{'≥' if chance.upwards else '≤'} {_figure(chance.level, measure, locale)}"


def _chance_row(plan: Plan, place: int, chance: GoalChance, locale: Locale) -> dict[str, Any]:
    goal = plan.row("goals", chance.goal)
    measure = _measure(plan, goal)
    low, high = (_figure(value, measure, locale) for value in (chance.low, chance.high))
    level = _asked(chance, measure, locale)
    name = locale.text(goal.name)
    driver = locale.text(plan.row("measures", chance.explains).name) if chance.explains else ""
    words = {"name": name, "measure": locale.text(measure.name), "low": low, "high": high, "level": level}
    told = locale("scenario-chances.told", years=in_100_years(chance.reached, locale), **words)
    blame = locale("scenario-chances.explains", driver=driver) if driver else ""
    room = CHART_WIDTH - NAME_WIDTH - _PLOT - _BESIDE
    return {
        "row": place + 0.5,
        "name": name,
        "share": chance.reached,
        "none": 0.0,
        "full": 1.0,
        "fill": MAIN,
        "years": str(_years(chance.reached)),
        "range": locale("scenario-chances.range", low=low, high=high, level=level),
        "explains": fit(blame, room, SIZES["text"]),
        "told": f"{told} {miss_sentence(plan, chance, locale)}".strip(),
    }


def _all_row(place: int, chances: Chances, locale: Locale) -> dict[str, Any]:
    ends = {"none": 0.0, "share": chances.all_reached, "full": 1.0}
    told = locale("scenario-chances.told-all", years=in_100_years(chances.all_reached, locale))
    shown = {"name": locale("scenario-chances.together"), "fill": ACCENT, "years": str(_years(chances.all_reached))}
    return {"row": place + 0.5, "range": "", "explains": "", "told": told, **shown, **ends}


def goal_tornado_sentence(plan: Plan, goal: str, swings: tuple[GoalSwing, ...], locale: Locale) -> str:
    """Which driver changes most how often a goal is reached."""
    name = locale.text(plan.row("goals", goal).name)
    if not swings or swings[0].size < _STILL:
        return locale("scenario-tornado.same" if swings else "scenario-tornado.none", goal=name)
    first = swings[0]
    driver = locale.text(plan.row("measures", first.driver).name)
    ends = {"low": str(_years(first.low)), "high": str(_years(first.high))}
    return locale("scenario-tornado", driver=driver, goal=name, **ends)


def goal_tornado_chart(plan: Plan, chance: GoalChance, swings: tuple[GoalSwing, ...], locale: Locale) -> AnyChart:
    """One bar per driver, from the goal's chance with the driver low to that with it high; the widest on top."""
    moving = [swing for swing in swings if swing.size >= _STILL][:_ROWS]
    rows = [_swing_row(plan, n, swing, chance.reached, locale) for n, swing in enumerate(moving)]
    count = max(1, len(rows))
    y = alt.Y("row:Q", axis=_names(rows), scale=alt.Scale(domain=[count, 0], nice=False))
    x = alt.X("base:Q", axis=_years_axis(locale), scale=alt.Scale(domain=[0, 1], nice=False))
    width = _PLOT + 90
    plot, line = alt.Chart(data(rows)).encode(y=y), alt.Chart(data([{"base": chance.reached}]))
    layers: list[Any] = [
        plot.mark_bar(height=20, color=SOFT).encode(x=x, x2=alt.X2("low:Q")),
        plot.mark_bar(height=20, color=MAIN).encode(x=x, x2=alt.X2("high:Q")),
        line.mark_rule(color=INK, strokeWidth=2).encode(x=x),
        plot.mark_text(**_TEXT, dy=-8, fontSize=SIZES["strong"]).encode(
            x=pixel_x(width + 14), text=alt.Text("above:N")
        ),
        plot.mark_text(**_TEXT, dy=8, fontSize=SIZES["strong"]).encode(x=pixel_x(width + 14), text=alt.Text("below:N")),
    ]
    chart = alt.layer(*layers).properties(width=width, height=46 * count)
    subtitle = locale("scenario-tornado.subtitle", years=in_100_years(chance.reached, locale))
    still = [locale.text(plan.row("measures", s.driver).name) for s in swings if s.size < _STILL]
    told = [row["told"] for row in rows]
    if still:
        told.append(locale("scenario-tornado.still", drivers=", ".join(still)))
    return framed(chart, goal_tornado_sentence(plan, chance.goal, swings, locale), " ".join(told), subtitle)


def _swing_row(plan: Plan, place: int, swing: GoalSwing, base: float, locale: Locale) -> dict[str, Any]:
    measure = plan.row("measures", swing.driver)
    low, high = str(_years(swing.low)), str(_years(swing.high))
    at = {"from": _figure(swing.at_low, measure, locale), "to": _figure(swing.at_high, measure, locale)}
    name = locale.text(measure.name)
    return {
        "row": place + 0.5,
        "name": name,
        "base": base,
        "low": swing.low,
        "high": swing.high,
        "above": locale("scenario-tornado.low", value=at["from"], years=low),
        "below": locale("scenario-tornado.high", value=at["to"], years=high),
        "told": locale("scenario-tornado.told", driver=name, low=low, high=high, **at),
    }


def scenario_sentence(plan: Plan, locale: Locale) -> str:
    """How many of the named scenarios miss a goal; scenarios that change nothing are the plan and do not count."""
    changed = {row.scenario for row in plan.scenario_values}
    held = [held for code, _, held in _scenarios(plan) if code in changed]
    if not held:
        return locale("scenario-table.none")
    missing = sum(not all(h.values()) for h in held)
    case = "one" if len(held) == 1 else "all" if missing == len(held) else "some"
    return locale("scenario-table", case=case if missing else f"no-{case}", count=str(len(held)), missing=str(missing))


def _scenarios(plan: Plan) -> list[tuple[str, dict[str, float], dict[str, bool]]]:
    from aop_lib.methods.scenarios import goals_reached, scenario_figures

    figures = [(scenario.id, scenario_figures(plan, scenario.id)) for scenario in plan.scenarios]
    return [(code, values, goals_reached(plan, values)) for code, values in figures]


def scenario_table(plan: Plan, locale: Locale) -> Html:
    """The goals' measures in each named scenario, what is missed in words and colour, the risk each describes."""
    lines = _scenarios(plan)
    goals = [g for g in plan.goals if any(g.id in held for _, _, held in lines)][:_GOALS]
    if not goals:
        return block(Markup("<p>{}</p>").format(locale("scenario-table.none")), lang=locale.lang)
    headers = [locale("scenario-table.scenario"), *(_goal_header(plan, goal, locale) for goal in goals)]
    headers.append(locale("scenario-table.held"))
    rows = []
    for code, values, held in lines:
        cells = [_goal_cell(plan, goal, values, held, locale) for goal in goals]
        count = locale("scenario-table.count", held=str(sum(held.values())), count=str(len(held)))
        rows.append([_scenario_name(plan, code, locale), *cells, count])
    made = table(headers, rows, ["left", *["right"] * (len(goals) + 1)], lang=locale.lang)
    return block(
        Markup('<p class="aop-headline">{}</p>').format(scenario_sentence(plan, locale)),
        made.markup,
        Markup('<p class="aop-note">{}</p>').format(locale("scenario-table.note")),
        lang=locale.lang,
    )


def _goal_header(plan: Plan, goal: Goal, locale: Locale) -> Markup:
    from aop_lib.methods.goal_arithmetic import goal_level

    measure = _measure(plan, goal)
    level = goal_level(plan, goal.id) or 0.0
    upwards = {"at_least": True, "at_most": False}.get(goal.kind or "", measure.better == "higher")
    asked = f"{'≥' if upwards else '≤'} {locale.quantity(level, measure.unit, plan.company)}"
    return Markup("{}<br><b>{}</b>").format(locale.text(measure.name), asked)


def _goal_cell(plan: Plan, goal: Goal, values: dict[str, float], held: dict[str, bool], locale: Locale) -> Markup:
    if goal.id not in held:
        return Markup("–")
    value = _figure(values[goal.measure or ""], _measure(plan, goal), locale)
    if held[goal.id]:
        return Markup("{}").format(value)
    return Markup('<span class="aop-bad">{}<br>{}</span>').format(value, locale("scenario-table.missed"))


def _scenario_name(plan: Plan, code: str, locale: Locale) -> Markup:
    scenario = plan.row("scenarios", code)
    name = Markup("<b>{}</b>").format(locale.text(scenario.name))
    soft = Markup('<br><span class="aop-note">{}</span>')
    if scenario.note is not None:
        name += soft.format(locale.text(scenario.note))
    if scenario.risk is not None:
        risk = locale.text(plan.row("risks", scenario.risk).name)
        name += soft.format(locale("scenario-table.risk", risk=risk))
    return name
