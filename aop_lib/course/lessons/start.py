"""Lesson 00: rate the plan you have, and see what you will leave with (A1.1-3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from aop_lib.charts.components import COMPONENTS, components_chart
from aop_lib.charts.html import block, table
from aop_lib.charts.render import show
from aop_lib.charts.tables import findings_table, plan_on_a_page
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.outline import outline
from aop_lib.forms import Form, Rating
from aop_lib.rules import check, said_once

__all__ = ["FORMS", "VIEWS", "component_rating"]

_SAMPLE = 3
STATES = ("none", "partly", "clear")


def component_rating(lesson: Lesson) -> Rating:
    """A grid of the six components, each with its question, and three levels."""
    say = lesson.say
    rows = [(c, say(f"lesson-components.{c}")) for c in COMPONENTS]
    return Rating(rows, [(s, say(f"chart-state.{s}")) for s in STATES])


def _my_six(lesson: Lesson) -> Form:
    def draw(states: dict[str, Any]) -> Any:
        return show(components_chart(states, lesson.say)) if states else None

    return Form(lesson.lang, lesson.say("lesson-my-six"), component_rating(lesson), draw)


def _plan_on_a_page(lesson: Lesson) -> Any:
    return plan_on_a_page(lesson.need(), lesson.say)


def _findings_sample(lesson: Lesson) -> Any:
    """The gravest few, no two from the same rule."""
    first: dict[str, Any] = {}
    every = said_once(check(lesson.need()))
    for finding in every:
        first.setdefault(finding.code, finding)
    if not first:
        return Note(lesson.say("view-no-findings"))
    plan, say = lesson.need(), lesson.say
    sample = list(first.values())[:_SAMPLE]
    return block(
        Markup('<p class="aop-calm">{}</p>').format(say("view-sample", shown=str(len(sample)), count=str(len(every)))),
        findings_table(sample, plan, say, lesson.places),
        lang=lesson.lang,
    )


def _how_to_move(lesson: Lesson) -> Any:
    say = lesson.say
    rows = []
    for name, head in outline().items():
        title = Markup('<a href="{}.ipynb">{}</a>').format(name, getattr(head.title, lesson.lang))
        times = (head.minutes.teaching, head.minutes.exercise) if head.minutes else (0, 0)
        rows.append([title, *(say.number(t, 0) for t in times)])
    heads = [say("view-lessons.title"), say("view-lessons.teaching"), say("view-lessons.exercise")]
    return table(heads, rows, align=["left", "right", "right"], lang=lesson.lang)


FORMS: dict[str, Callable[[Lesson], Any]] = {"my_six": _my_six}
VIEWS: dict[str, Callable[[Lesson], Any]] = {
    "plan_on_a_page": _plan_on_a_page,
    "findings_sample": _findings_sample,
    "how_to_move": _how_to_move,
}
