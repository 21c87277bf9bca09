"""Lesson 02, break point 5: one department that keeps its own way holds up all that wait for it (A0.30)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from aop_lib.charts.html import table
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.lessons.breaks_ground import ground, on_case
from aop_lib.forms import Choice, Control, Form, Slider
from aop_lib.plan import Milestone, Plan

__all__ = ["habit_choice"]

_MOST_WEEKS = 12
_ANSWERS = ("order", "leave", "ask")


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
