"""Lesson 07: a year in which staff follow their KPIs (A2.23-29)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.charts.html import table
from aop_lib.charts.paradox import kpi_name, lights_chart, paths_chart
from aop_lib.charts.paradox_shares import effort_chart, shares_chart
from aop_lib.charts.render import show
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.lessons.kpi_causes_on_plan import causes_on_plan
from aop_lib.course.lessons.kpi_mending import own_design, repair_form, shift
from aop_lib.course.lessons.kpi_simulated import DRAWS, SEED, median_text, played, year_under
from aop_lib.forms import Choice, Control, Form, Reveal, Several, Slider
from aop_lib.methods.paradox_attribution import attribution, rounded
from aop_lib.methods.paradox_effort import Spent, best_for_company, best_for_points, spent
from aop_lib.methods.paradox_sheets import CAUSES, SETTINGS, year_of
from aop_lib.methods.paradox_world import ACTIVITIES, GOAL, MONTHS
from aop_lib.methods.paradox_year import YearResult, all_settings

__all__ = ["FORMS", "VIEWS"]

_EXPECTED = ("reached", "close", "missed")
_ALL = SETTINGS[-1]


def _effort(lesson: Lesson) -> Form:
    """The opening: a head of department, a sheet, four weeks; what pays and what helps."""
    say, rows = lesson.say, year_of(_ALL).first["mt"]

    def percent(value: float) -> str:
        return say.percent(value / 100, 0)

    controls: dict[str, Control] = {
        activity: Slider(say(f"paradox-act-mt-{activity}"), 0, 100, 5, 25, percent) for activity in ACTIVITIES
    }
    controls["shown"] = Reveal(say("paradox-effort-ask.reveal"))

    def draw(value: dict[str, Any]) -> Any:
        effort = [value[activity] for activity in ACTIVITIES]
        mine = spent("mt", rows, effort)
        shown: list[Any] = [Note(say("paradox-effort-ask.even"))] if not sum(effort) else []
        return [*shown, _my_sheet(lesson, mine), *(_what_it_brings(lesson, mine) if value["shown"] else [])]

    return Form(lesson.lang, say("paradox-effort-ask"), controls, draw, text=say("paradox-effort-ask.text"))


def _my_sheet(lesson: Lesson, mine: Spent) -> Any:
    say = lesson.say
    heads = [say(f"paradox-effort-ask.{head}") for head in ("kpi", "weight", "value", "earned")]
    rows: list[list[Any]] = [
        [
            kpi_name(light.row.reading, say),
            say.number(light.row.weight),
            say.percent(light.value / 100, 0),
            say.number(light.row.weight * light.payout),
        ]
        for light in mine.lights
    ]
    rows.append([say("paradox-effort-ask.total"), "100", "", say.number(mine.points)])
    return table(heads, rows, ["left", "right", "right", "right"], strong={len(rows) - 1}, lang=lesson.lang)


def _what_it_brings(lesson: Lesson, mine: Spent) -> list[Any]:
    say, rows = lesson.say, year_of(_ALL).first["mt"]
    best, company = best_for_points("mt", rows), best_for_company("mt", rows)

    def brings(way: Spent, sign: bool = True) -> str:
        return say.percent(way.brings, sign=sign)

    ways = [
        (say(f"paradox-effort-ask.{name}"), way.effort, f"{say.number(way.points, 0)} · {brings(way)}")
        for name, way in (("yours", mine), ("best", best), ("company", company))
    ]
    title = say("paradox-effort", state="apart", points=brings(best), company=brings(company))
    told = say(
        "paradox-effort-ask.after",
        points=say.number(best.points, 0),
        little=brings(best, sign=False),
        much=brings(company, sign=False),
        none=say.number(company.points, 0),
    )
    yours = say("paradox-effort-ask.yours-said", points=say.number(mine.points, 0), brings=brings(mine, sign=False))
    return [show(effort_chart(ways, "mt", say, title, 0)), Note(yours, told)]


def _year(lesson: Lesson) -> Form:
    """The year under the KPIs from habit, a month at a time."""
    say = lesson.say
    controls: dict[str, Control] = {
        "guess": Choice([(e, say(f"paradox-year-ask.{e}")) for e in _EXPECTED], say("paradox-year-ask.guess")),
        "month": Slider(
            say("paradox-year-ask.month"), 0, MONTHS, 1, 0, lambda v: say("paradox-year-ask.months", count=int(v))
        ),
    }

    def draw(value: dict[str, Any]) -> Any:
        if value["guess"] is None:
            return Note(say("paradox-year-ask.first"))
        through = int(value["month"])
        if through == 0:
            return Note(say("paradox-year-ask.begin"))
        result = year_under(_ALL)
        end = _december(lesson, result) if through == MONTHS else say("paradox-year-ask.open")
        name = say("paradox-switches-ask.all")
        return [
            show(lights_chart(result, say, through)),
            show(paths_chart({name: result}, say, name, through)),
            Note(end),
        ]

    return Form(lesson.lang, say("paradox-year-ask"), controls, draw, text=say("paradox-year-ask.text"))


def _december(lesson: Lesson, result: YearResult) -> str:
    say = lesson.say
    reached = round(result.reached * DRAWS)
    values = {
        "green": say.percent(result.share_green, 0),
        "growth": median_text(lesson, result),
        "goal": say.percent(GOAL / 100 - 1),
        "miss": say.percent(result.miss, 0),
        "draws": str(DRAWS),
    }
    if reached == 0:
        return say("paradox-year-ask.end", **values)
    return say("paradox-year-ask.end-some", **values, reached=str(reached))


def _switches(lesson: Lesson) -> Form:
    say = lesson.say
    options = [(cause, say(f"paradox-cause-{cause.replace('_', '-')}")) for cause in CAUSES]
    ticks = Several(say("paradox-switches-ask.causes"), options, list(CAUSES))

    def draw(chosen: list[str]) -> Any:
        wrong = frozenset(cause for cause in CAUSES if cause in chosen)
        result, worst = year_under(wrong), year_under(_ALL)
        mine, all_four = say("paradox-switches-ask.yours"), say("paradox-switches-ask.all")
        lines = {mine: result} if wrong == _ALL else {mine: result, all_four: worst}
        return [
            _settings(lesson, wrong),
            Note(say(f"paradox-switches-ask.{_verdict(result, worst)}")),
            show(paths_chart(lines, say, mine)),
            show(lights_chart(result, say)),
        ]

    return Form(lesson.lang, say("paradox-switches-ask"), ticks, draw, text=say("paradox-switches-ask.text"))


def _verdict(result: YearResult, worst: YearResult) -> str:
    if result.miss == 0:
        return "right"
    if result.share_green >= 0.8:
        return "green-missed"
    return "fewer" if result.median > worst.median + 0.01 else "missed"


def _settings(lesson: Lesson, wrong: frozenset[Any]) -> Any:
    say = lesson.say
    rows = []
    for name, setting in (("all", _ALL), ("yours", wrong), ("none", SETTINGS[0])):
        r = year_under(setting)
        rows.append([say(f"paradox-switches-ask.{name}"), *played(lesson, r)])
    heads = [say(f"paradox-switches-ask.{head}") for head in ("setting", "growth", "reached", "green")]
    return table(heads, rows, ["left", "right", "right", "right"], strong={1}, lang=lesson.lang)


def _guess_cause(lesson: Lesson) -> Form:
    say = lesson.say
    shared = attribution({wrong: result.median for wrong, result in all_settings(SEED, DRAWS).items()})
    points = rounded({cause: 100 * share for cause, share in shared.shares.items()})
    gap = say.number(sum(points.values()))
    options = [(cause, say(f"paradox-cause-{cause.replace('_', '-')}")) for cause in CAUSES]

    def draw(chosen: str | None) -> Any:
        if chosen is None:
            return Note(say("lesson-choose-first"))
        largest = say(f"paradox-cause-{shared.largest.replace('_', '-')}.short")
        values = {"largest": largest, "value": say.number(points[shared.largest]), "gap": gap}
        if chosen == shared.largest:
            said = say("paradox-guess-ask.right", **values)
        else:
            mine = next(points[cause] for cause in CAUSES if cause == chosen)
            said = say("paradox-guess-ask.wrong", **values, mine=say.number(mine))
        return [show(shares_chart(shared, say, chosen)), Note(said, say("paradox-guess-ask.order"))]

    text = say("paradox-guess-ask.text", gap=gap)
    return Form(lesson.lang, say("paradox-guess-ask"), Choice(options), draw, text=text)


FORMS: dict[str, Callable[[Lesson], Any]] = {
    "effort": _effort,
    "year": _year,
    "switches": _switches,
    "guess_cause": _guess_cause,
    "shift": shift,
    "own_design": own_design,
    "repair": repair_form,
}
VIEWS: dict[str, Callable[[Lesson], Any]] = {"causes_on_plan": causes_on_plan}
