"""Lesson 02, break point 5: one department that keeps its own way holds up all that wait for it (A0.30)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from aop_lib.charts.html import table
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.lessons.breaks_ground import case_later, ground, name_of, on_case
from aop_lib.forms import Choice, Control, Form, Slider
from aop_lib.methods.agreement import plan_order
from aop_lib.methods.meter import unmoved
from aop_lib.methods.phases import in_phase
from aop_lib.plan import Milestone, Phase, Plan
from aop_lib.rules import check

__all__ = ["habit_choice", "mover_guess"]

_MOST_WEEKS = 12
_ANSWERS = ("order", "leave", "ask")


def mover_guess(lesson: Lesson) -> Form:
    """Asked again after a first talk: which department answers as it did before?"""
    say, plan = lesson.say, _asked_twice(lesson)
    still = unmoved(plan)[0]
    asked = [view.department for _, view in in_phase(plan.views, "after")]

    def draw(chosen: str | None) -> Any:
        if chosen is None:
            return Note(say("lesson-choose-first"))
        state = "right" if chosen == still.department else "wrong"
        name = name_of(lesson, plan, still.department)
        found = [f.found(say, plan) for f in check(plan, {"ALN"}).of("ALN106")][:1]
        return [Note(say(f"breaks-mover.{state}", department=name)), _rounds(lesson, plan, asked), Note(*found)]

    options = [(code, name_of(lesson, plan, code)) for code in asked]
    return Form(lesson.lang, say("breaks-mover"), Choice(options), draw)


def _asked_twice(lesson: Lesson) -> Plan:
    """The reader's plan where a department did not move between two rounds, else the case three weeks on."""
    return lesson.need() if lesson.own and unmoved(lesson.need()) else case_later(lesson)


def _rounds(lesson: Lesson, plan: Plan, asked: list[str]) -> Any:
    """Each department's order in both rounds, each priority by its place in the plan."""
    say, place = lesson.say, {code: str(n) for n, code in enumerate(plan_order(plan), start=1)}
    orders = {phase: {v.department: v.ranking for _, v in in_phase(plan.views, phase)} for phase in ("before", "after")}

    def shown(phase: Phase, department: str) -> str:
        return " ".join(place.get(code, code) for code in orders[phase].get(department, ()))

    rows = [[name_of(lesson, plan, d), shown("before", d), shown("after", d)] for d in asked]
    same = [at for at, row in enumerate(rows) if row[1] == row[2]]
    heads = [say(f"breaks-mover.{head}") for head in ("department", "before", "after")]
    return table(heads, rows, strong=same, lang=lesson.lang)


def habit_choice(lesson: Lesson) -> Form:
    """How many weeks one department takes longer, and what the reader does first."""
    say = lesson.say
    on = ground(lesson, "milestones")
    if not _chain(on.plan):
        on = on_case(lesson, on, "breaks-needs-milestones", _chain)
    chain = _chain(on.plan)
    weeks = Slider(
        say("breaks-habit.slider"),
        *(0, _MOST_WEEKS, 1, 0),
        lambda v: say("breaks-habit.weeks", weeks=say.number(v, 0)),
    )
    controls: dict[str, Control] = {"weeks": weeks, "first": Choice([(a, say(f"breaks-habit.{a}")) for a in _ANSWERS])}

    def draw(value: dict[str, Any]) -> Any:
        shown = on.shown(_moved(lesson, on.plan, chain, dt.timedelta(weeks=value["weeks"])))
        return [*shown, Note(say(f"breaks-habit.said-{value['first']}"))] if value["first"] else shown

    return Form(lesson.lang, say("breaks-habit"), controls, draw)


def _chain(plan: Plan) -> list[Milestone]:
    """A milestone still to come and those that wait for it; of long-term work, if there is such a chain."""
    beyond = {each.id for each in plan.initiatives if each.horizon == "beyond"}
    open_ = [m for m in plan.milestones if m.due is not None and m.done is None]
    chains = [[m, *(later for later in open_ if m.id in later.depends_on)] for m in open_]
    return max((c for c in chains if len(c) > 1), key=lambda c: c[0].initiative in beyond, default=[])


def _moved(lesson: Lesson, plan: Plan, chain: list[Milestone], late: dt.timedelta) -> Any:
    """Each milestone with its day in the plan and, if nothing is caught up on the way, the day it moves to."""
    say, company = lesson.say, plan.company
    after = dt.date(company.year + 1, company.first_month, 1)
    days = [(stone, stone.due, stone.due + late) for stone in chain if stone.due is not None]
    rows = [
        [say.text(stone.name), say.date(due), say.date(then), say(f"breaks-habit.{'out' if then >= after else 'in'}")]
        for stone, due, then in days
    ]
    outside = [at for at, (_, _, then) in enumerate(days) if then >= after]
    heads = [say(f"breaks-habit.{head}") for head in ("milestone", "due", "then", "year")]
    return table(heads, rows, strong=outside, lang=lesson.lang)
