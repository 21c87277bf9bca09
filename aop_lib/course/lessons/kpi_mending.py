"""Lesson 07: July comes, a sheet of one's own, and what three changes still save (A2.27-29, A2.46, A2.51)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aop_lib.charts.html import table
from aop_lib.charts.paradox import kpi_name, paths_chart
from aop_lib.charts.paradox_shares import effort_chart
from aop_lib.charts.render import show
from aop_lib.charts.response import bars_chart
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.lessons.kpi_simulated import DRAWS, SEED, median_text, year_of_sheets, year_under
from aop_lib.forms import Choice, Control, Form, Number, Pick, Reveal
from aop_lib.methods.paradox_repair import BUDGET, CHANGES, Change, Repair, repair
from aop_lib.methods.paradox_sheets import MOST, CannotSimulate, Row, Sheets, Year, checked, notes, year_of
from aop_lib.methods.paradox_world import GOAL, SHIFT, luck
from aop_lib.methods.paradox_year import YearResult

__all__ = ["own_design", "repair_form", "shift"]

_ANSWERS = ("keep", "lower", "update")
_LOWER = 0.8
_KPIS = ("result", "lead", "support", "local", "visits", "duty")
_SHAPES = ("linear", "capped", "step")
_SCALE = {"threshold": 0.8, "target": 1.0, "stretch": 1.2}
_PLACES = ("one", "two", "three")


def shift(lesson: Lesson) -> Form:
    """July: the market moves; the sheet moves with it or not."""
    say = lesson.say
    kept, updated = year_under(frozenset({"not_updated"})), year_under(frozenset())
    years = {"keep": kept, "lower": year_of_sheets(_lowered()), "update": updated}

    def draw(chosen: str | None) -> Any:
        if chosen is None:
            return Note(say("lesson-choose-first"))
        mine, other = years[chosen], kept if chosen == "update" else updated
        name = say("paradox-shift-ask.chosen")
        beside = say("paradox-shift-ask.kept" if chosen == "update" else "paradox-shift-ask.updated")
        reply = say(
            f"paradox-shift-ask.{chosen}-reply",
            growth=median_text(lesson, mine),
            green=say.percent(mine.share_green, 0),
        )
        what = "other-kept" if chosen == "update" else "other"
        return [
            Note(reply, say(f"paradox-shift-ask.{what}", growth=median_text(lesson, other))),
            show(paths_chart({name: mine, beside: other}, say, name)),
            _halves(lesson, mine, say("paradox-shift-ask.effort")),
        ]

    options = [(answer, say(f"paradox-shift-ask.{answer}")) for answer in _ANSWERS]
    return Form(lesson.lang, say("paradox-shift-ask"), Choice(options), draw, text=say("paradox-shift-ask.text"))


def _lowered() -> Year:
    """The right sheets of January, kept from July on with every point of their scales a fifth lower."""
    start = year_of(frozenset({"not_updated"}))

    def lower(row: Row) -> Row:
        return replace(row, threshold=row.threshold * _LOWER, target=row.target * _LOWER, stretch=row.stretch * _LOWER)

    late: Sheets = {department: tuple(map(lower, rows)) for department, rows in start.late.items()}
    return Year(start.first, late)


def _halves(lesson: Lesson, result: YearResult, title: str) -> Any:
    """How Modern Trade spends the two halves of the year."""
    effort = result.departments["mt"].effort
    parts = {"first-half": effort[:, :SHIFT], "second-half": effort[:, SHIFT:]}
    ways = [
        (lesson.say(f"paradox-shift-ask.{name}"), [float(v) for v in part.mean(axis=1)], "")
        for name, part in parts.items()
    ]
    return show(effort_chart(ways, "mt", lesson.say, title))


def own_design(lesson: Lesson) -> Form:
    """A sheet of the reader's own for Modern Trade; staff follow it."""
    say = lesson.say
    controls: dict[str, Control] = {
        kpi: Number(kpi_name(f"mt-{kpi}", say), "%", lesson.lang, 0.25 if kpi in _FROM_HABIT else None) for kpi in _KPIS
    }
    for point, value in _SCALE.items():
        controls[point] = Number(say(f"paradox-own-ask.{point}"), "%", lesson.lang, value)
    controls["shape"] = Pick(
        say("paradox-own-ask.shape"), [(shape, say(f"paradox-own-ask.{shape}")) for shape in _SHAPES], "linear"
    )
    controls["update"] = Pick(
        say("paradox-own-ask.update"), [(u, say(f"paradox-own-ask.update-{u}")) for u in ("no", "yes")], "no"
    )

    def draw(value: dict[str, Any]) -> Any:
        if any(value[point] is None for point in _SCALE):
            return Note(say("paradox-own-ask.incomplete"))
        try:
            rows = checked("mt", _rows(value))
        except CannotSimulate as cannot:
            return Note(_cannot(lesson, cannot))
        return _own_year(lesson, rows, value["update"] == "yes")

    return Form(lesson.lang, say("paradox-own-ask"), controls, draw, text=say("paradox-own-ask.text"))


_FROM_HABIT = ("support", "local", "visits", "duty")


def _rows(value: dict[str, Any]) -> list[Row]:
    """The reader's lines; a KPI left empty is not on the sheet."""
    points = {point: round(100 * value[point], 6) for point in _SCALE}
    shape: Any = value["shape"] or "linear"
    return [
        Row(f"mt-{kpi}", round(100 * value[kpi], 6), **points, shape=shape) for kpi in _KPIS if value[kpi] is not None
    ]


def _cannot(lesson: Lesson, cannot: CannotSimulate) -> str:
    say = lesson.say
    values = {"department": say(f"paradox-{cannot.department}"), "number": say.number(cannot.number)}
    known = say.has(f"paradox-kpi-{cannot.kpi}")
    values |= {"kpi": kpi_name(cannot.kpi, say) if known else cannot.kpi, "most": str(MOST)}
    return say(f"paradox-cannot-{cannot.reason.replace('_', '-')}", **values)


def _own_year(lesson: Lesson, rows: tuple[Row, ...], update: bool) -> list[Any]:
    say, right = lesson.say, year_of(frozenset())
    late = tuple(replace(row, reading="mt-turn") if update and row.reading == "mt-lead" else row for row in rows)
    result = year_of_sheets(Year({**right.first, "mt": rows}, {**right.late, "mt": late}))
    mine = result.departments["mt"]
    lines = [
        [
            kpi_name(light.row.reading, say),
            say.number(light.row.weight),
            say.percent(light.value / 100, 0),
            say(f"paradox-own-ask.{'met' if light.value >= light.row.target else 'open'}"),
        ]
        for light in mine.lights
        if light.kept
    ]
    heads = [say(f"paradox-own-ask.{head}") for head in ("kpi", "weight-head", "value", "light")]
    said = say(
        "paradox-own-ask.said",
        points=say.number(mine.points, 0),
        growth=median_text(lesson, result),
        right=median_text(lesson, year_under(frozenset())),
    )
    remarks = [say(f"paradox-note-{note}") for note in notes(rows)]
    return [
        Note(said, *remarks),
        _halves(lesson, result, say("paradox-own-ask.halves")),
        table(heads, lines, ["left", "right", "right", "left"], lang=lesson.lang),
    ]


def repair_form(lesson: Lesson) -> Form:
    """The end of June: three changes to the sheets, scored against nothing and against the best three."""
    say = lesson.say
    options = [(f"{department}.{what}", _change(lesson, (department, what))) for department, what in CHANGES]
    controls: dict[str, Control] = {
        place: Pick(say(f"paradox-repair-ask.{place}"), options) for place in _PLACES[:BUDGET]
    }
    controls["best"] = Reveal(say("paradox-repair-ask.button"))
    # The best way is found by running them all: before the reader moves anything, so that the form answers at once.
    start = repair((), luck(SEED, DRAWS))
    by_code = {f"{department}.{what}": (department, what) for department, what in CHANGES}

    def draw(value: dict[str, Any]) -> Any:
        chosen = {by_code[code] for code in (value[place] for place in _PLACES[:BUDGET]) if code in by_code}
        now = repair(chosen, luck(SEED, DRAWS)) if chosen else start
        return [Note(*_scored(lesson, now, value["best"])), show(_repair_chart(lesson, now, value["best"]))]

    return Form(lesson.lang, say("paradox-repair-ask"), controls, draw, text=say("paradox-repair-ask.text"))


def _change(lesson: Lesson, change: Change) -> str:
    say = lesson.say
    what = say(f"paradox-repair-ask.{change[1]}")
    return say("paradox-repair-ask.option", department=say(f"paradox-{change[0]}"), what=what)


def _scored(lesson: Lesson, now: Repair, best: bool) -> list[str]:
    say = lesson.say
    growth, nothing = say.percent(now.growth), say.percent(now.nothing)
    if not now.changes:
        lines = [say("paradox-repair-ask.none", growth=growth)]
    elif now.score < 0.005:
        lines = [say("paradox-repair-ask.nothing-won", growth=growth, nothing=nothing)]
    else:
        share = say.percent(now.score, 0)
        lines = [say("paradox-repair-ask.score", growth=growth, nothing=nothing, score=share)]
    if best:
        changes = "; ".join(_change(lesson, change) for change in CHANGES if change in now.best_changes)
        shown = {"best": say.percent(now.best), "january": say.percent(now.january)}
        lines.append(say("paradox-repair-ask.best-said", changes=changes, **shown))
    return lines


def _repair_chart(lesson: Lesson, now: Repair, best: bool) -> Any:
    say = lesson.say
    values = {"nothing": now.nothing, "yours": now.growth}
    if best:
        values |= {"best": now.best, "january": now.january}
    named = {say(f"paradox-repair-ask.bar-{name}"): 100 * value for name, value in values.items()}
    return bars_chart(
        named,
        say,
        title=say("paradox-repair-ask.title"),
        unit=say("paradox-repair-ask.unit"),
        texts={name: say.percent(value / 100, sign=True) for name, value in named.items()},
        chosen=say("paradox-repair-ask.bar-yours"),
        subtitle=say("paradox-repair-ask.subtitle", goal=say.percent(GOAL / 100 - 1)),
    )
