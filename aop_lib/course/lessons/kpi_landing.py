"""Lesson 05: where the year will end at the present pace, and until when that can be turned (A2.18, A2.21)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from aop_lib.charts.acting import NEVER, acting_chart, year_ends
from aop_lib.charts.html import table
from aop_lib.charts.landing import goes_wrong, landing_chart
from aop_lib.charts.render import show
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons.kpi_candidates import goal_of_the_lesson, habit_set
from aop_lib.forms import Choice, Form, Pick, Slider
from aop_lib.locale import Locale
from aop_lib.methods.business_year import month_end
from aop_lib.methods.landing import Landing, land_plan, landings_so_far
from aop_lib.methods.series import identity_of, value_through
from aop_lib.plan import Goal, Measure, Plan
from aop_lib.rules.kpi_landing import SHORT, next_decision

__all__ = ["FORMS", "VIEWS"]

_ANSWERS = ("yes", "acting", "no", "unsure")
_UNTOLD = "never"


@dataclass(frozen=True)
class _Pace:
    """The goal whose year end is asked for, on the reader's plan or on the case; ``note`` says why not on their own."""

    plan: Plan
    goal: Goal
    measure: Measure
    landing: Landing
    own: bool
    note: str | None = None

    @property
    def target(self) -> float:
        return self.landing.target or 0.0

    def amount(self, say: Locale, value: float) -> str:
        return say.quantity(value, self.measure.unit, self.plan.company, 0)


def _pace(lesson: Lesson, capacity: bool = False) -> _Pace:
    """The first goal of the reader's plan where its year can be landed, else that of the case."""
    if not lesson.own:
        found = _landed(lesson.case, False, capacity)
        if isinstance(found, str):
            raise Lacking(f"pace-own.{found}")
        return found
    found = _landed(lesson.need(), True, capacity)
    if not isinstance(found, str):
        return found
    case = _landed(lesson.case, False, capacity)
    if isinstance(case, str):
        raise Lacking(f"pace-own.{found}")
    return _Pace(case.plan, case.goal, case.measure, case.landing, False, lesson.say(f"pace-own.{found}"))


def _landed(plan: Plan, own: bool, capacity: bool) -> _Pace | str:
    """The landing of the first goal, or what is missing for it."""
    goal = goal_of_the_lesson(plan)
    measure = next((m for m in plan.measures if goal is not None and m.id == goal.measure), None)
    if goal is None or measure is None:
        return "no-measure"
    landing = land_plan(plan, {measure.id}).get(measure.id)
    if landing is None:
        return "no-actuals"
    if not landing.enough:
        return (landing.reason or "no_method").replace("_", "-")
    if landing.chosen == "parts":
        return "no-measure"
    if landing.known == 12:
        return "whole-year"
    if not landing.target:
        return "no-target"
    if capacity and landing.capacity is None:
        return "no-capacity"
    return _Pace(plan, goal, measure, landing, own)


def _feasible(lesson: Lesson) -> Form:
    say, pace = lesson.say, _pace(lesson)
    plan, known = pace.plan, pace.landing.known
    months = [(str(m), say.month(plan.company, m - 1)) for m in range(1, known + 1)]
    controls: dict[str, Any] = {
        "feasible": Choice([(a, say(f"pace-feasible.{a}")) for a in _ANSWERS], say("pace-feasible")),
        "seen": Pick(say("pace-seen"), [*months, (_UNTOLD, say("pace-seen.never"))]),
    }

    @cache
    def pictures() -> list[Any]:
        shown = [(pace.measure, pace.landing), *_part_behind(pace)]
        return [show(landing_chart(plan, measure.id, landing, say)) for measure, landing in shown]

    def draw(value: dict[str, Any]) -> Any:
        if value["feasible"] is None or value["seen"] is None:
            return Note(say("lesson-choose-first"))
        words = [_reply(pace, value["feasible"], say), *_verdict(pace, say), *_first_known(lesson, pace, value["seen"])]
        return [Note(*words), _month_by_month(pace, say), *pictures()]

    return Form(lesson.lang, _question(pace, say), controls, draw, text=pace.note or "")


def _question(pace: _Pace, say: Locale) -> str:
    year, known = pace.plan.company.year, pace.landing.known
    actual = value_through(pace.plan, pace.measure.id, "actual", year, known) or 0.0
    planned = value_through(pace.plan, pace.measure.id, "plan", year, known)
    values = {"month": say.month_in_words(pace.plan.company, known - 1), "name": say.text(pace.measure.name)}
    values |= {"actual": pace.amount(say, actual), "target": pace.amount(say, pace.target)}
    if planned is None:
        return say("pace-ask-no-path", **values)
    return say("pace-ask", **values, planned=pace.amount(say, planned))


def _part_behind(pace: _Pace) -> list[tuple[Measure, Landing]]:
    """The part of the total that lands furthest short of what the plan wants of it."""
    tie = identity_of(pace.plan, pace.measure.id)
    if tie is None or tie.kind != "sum":
        return []
    measures = {m.id: m for m in pace.plan.measures}
    landed = land_plan(pace.plan, set(tie.parts))
    behind = [(measures[code], each) for code, each in landed.items() if goes_wrong(each, measures[code])]
    return sorted(behind, key=lambda pair: -abs((pair[1].gap or 0.0) / (pair[1].target or 1.0)))[:1]


def _falls_short(pace: _Pace) -> bool:
    return goes_wrong(pace.landing, pace.measure)


def _reply(pace: _Pace, answer: str, say: Locale) -> str:
    if answer == "unsure":
        return say("pace-reply.unsure")
    short, lost = _falls_short(pace), pace.landing.reachable is False
    right = {"yes": not short, "acting": short and not lost, "no": short and lost}[answer]
    if answer == "acting" and lost:
        return say("pace-reply.acting-late")
    return say(f"pace-reply.{answer}-{'right' if right else 'wrong'}")


def _verdict(pace: _Pace, say: Locale) -> list[str]:
    landing, low, high = pace.landing, pace.landing.low or 0.0, pace.landing.high or 0.0
    values = {"total": pace.amount(say, landing.total or 0.0), "low": say.number(low, 0), "high": say.number(high, 0)}
    if not _falls_short(pace):
        return [say("pace-verdict.on-course", **values)]
    share = say.percent(abs(landing.gap or 0.0) / abs(pace.target))
    said = [say("pace-verdict.short", **values, share=share)]
    said.append(say(f"pace-verdict.{'open' if low <= pace.target <= high else 'outside'}"))
    if landing.reachable is None:
        return [*said, say("pace-verdict.no-capacity")]
    if landing.last_useful_month is None:
        return [*said, say("pace-verdict.cannot")]
    return [*said, say("pace-verdict.can", month=say.month_in_words(pace.plan.company, landing.last_useful_month - 1))]


def _first_known(lesson: Lesson, pace: _Pace, guess: str) -> list[str]:
    """After which month the forecast first fell short, beside the month the reader named."""
    say = lesson.say
    company = pace.plan.company
    for known, landing in landings_so_far(pace.plan, pace.measure.id).items():
        if landing.gap is not None and _short_by(pace, landing) > SHORT:
            named = say("pace-seen.never") if guess == _UNTOLD else say.month_in_words(company, int(guess) - 1)
            values = {"month": say.month_in_words(company, known - 1), "share": say.percent(_short_by(pace, landing))}
            why = [] if lesson.own else [say("pace-known.why")]
            return [say("pace-known.first", **values, guess=named), *why]
    return [say("pace-known.never")]


def _short_by(pace: _Pace, landing: Landing) -> float:
    off = (landing.gap or 0.0) / abs(pace.target)
    return off if pace.measure.better == "lower" else -off


def _month_by_month(pace: _Pace, say: Locale) -> Any:
    rows = [
        [
            say.month(pace.plan.company, known - 1),
            say.number(landing.total or 0.0, 0),
            f"{say.number(landing.low or 0.0, 0)} – {say.number(landing.high or 0.0, 0)}",
            say.percent((landing.gap or 0.0) / abs(pace.target), sign=True),
        ]
        for known, landing in landings_so_far(pace.plan, pace.measure.id).items()
    ]
    heads = [say(f"pace-table.{h}") for h in ("month", "total", "range", "gap")]
    return table(heads, rows, ["left", "right", "right", "right"], lang=say.lang)


def _last_month(lesson: Lesson) -> Form:
    say, pace = lesson.say, _pace(lesson, capacity=True)
    company, ends = pace.plan.company, year_ends(pace.landing)

    def named(month: float) -> str:
        return say("pace-month.never") if month >= NEVER else say.month_in_words(company, int(month) - 1)

    first = pace.landing.known + 1
    slider = Slider(say("pace-month.slider"), first, NEVER, 1, NEVER, named)

    def draw(month: float) -> Any:
        chart = acting_chart(pace.plan, pace.measure.id, pace.landing, say, round(month))
        return [show(chart), Note(*_until_when(lesson, pace, ends))]

    question = say("pace-month", known=say.month_in_words(company, first - 2))
    return Form(lesson.lang, question, slider, draw, text=pace.note or "")


def _until_when(lesson: Lesson, pace: _Pace, ends: dict[int, float]) -> list[str]:
    say, plan, last = lesson.say, pace.plan, pace.landing.last_useful_month
    if not _falls_short(pace):
        said = [say("pace-act.any")]
    elif last is None:
        said = [say("pace-act.too-late")]
    else:
        said = [say("pace-act.last", month=say.month_in_words(plan.company, last - 1))]
    first = pace.landing.known + 1
    waiting = (ends[first] - ends[NEVER]) / (NEVER - first)
    if waiting > 0:
        said.append(say("pace-act.each", cost=pace.amount(say, waiting)))
    today = month_end(plan, first - 2)
    said.append(_decided_next(say, "decides", plan, today))
    if not pace.own:
        said.append(_decided_next(say, "habit", habit_set(lesson.case_name), today))
    return said


def _decided_next(say: Locale, message: str, plan: Plan, today: Any) -> str:
    day = next_decision(plan, today)
    return say(f"pace-act.{message}-never") if day is None else say(f"pace-act.{message}", date=say.date(day))


FORMS: dict[str, Callable[[Lesson], Any]] = {"pace": _feasible, "last_month": _last_month}
VIEWS: dict[str, Callable[[Lesson], Any]] = {}
