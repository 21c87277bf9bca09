"""Lesson 11: what the reader's own plan shows, read anew at the press of a button, and taking it home (A1.25-60)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import block, table
from aop_lib.charts.tables import findings_table, plan_on_a_page
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.lessons.own_take_home import take_home
from aop_lib.course.lessons.own_view_goals import conflict, implied
from aop_lib.course.lessons.own_view_kpis import checklist, kpi_set, rhythm, roles_table
from aop_lib.course.lessons.own_view_present import present
from aop_lib.course.lessons.own_view_steps import STEPS, Missing, begun, found_in, link, open_findings, where_you_are
from aop_lib.course.lessons.own_view_years import chances, chances_tornado, scenario_years
from aop_lib.forms import Form
from aop_lib.forms.again import Again
from aop_lib.locale import Locale
from aop_lib.plan import Plan
from aop_lib.rules.finding import SEVERITIES

__all__ = ["FORMS", "VIEWS"]

Draw = Callable[[Plan, Locale], list[Any]]
_GUESS_FIRST = ("chances", "chances_tornado")
"""Nothing is drawn before the button is pressed: the reader is to guess first."""


def _page(plan: Plan, say: Locale) -> list[Any]:
    return [plan_on_a_page(plan, say)]


def _findings_by_step(plan: Plan, say: Locale) -> Any:
    """The steps in which something was found, with how many of each gravity."""
    rows = []
    for step in STEPS:
        found = open_findings(plan, step)
        counts = [sum(1 for f in found if f.severity == severity) for severity in SEVERITIES]
        if found:
            rows.append([link(step.id, say), *(str(n) if n else "–" for n in counts)])
    heads = [say("ownview-where.step"), *(say(f"rule-severity-{severity}") for severity in SEVERITIES)]
    return table(heads, rows, ["left", "right", "right", "right"], lang=say.lang)


def _look(name: str, draw: Draw) -> Callable[[Lesson], Form]:
    """A form without an answer: its picture is the present plan's, drawn again at each press."""

    def made(lesson: Lesson) -> Form:
        say, pressed = lesson.say, name not in _GUESS_FIRST
        again = Again(say(f"ownview-look-{name}.button") if not pressed else say("ownview-again"))

        def picture(_: Any) -> Any:
            if not pressed:
                return None
            plan = present(lesson).plan
            try:
                if plan is None or not begun(plan, say):
                    raise Missing("direction")
                return draw(plan, say)
            except Missing as missing:
                return missing.said(say)

        form = Form(lesson.lang, say(f"ownview-look-{name}"), again, picture)

        def press() -> None:
            nonlocal pressed
            pressed = True
            form.redraw()

        again.pressed = press
        return form

    return made


def _where_you_are(lesson: Lesson) -> Form:
    """The list of steps; it is there before there is a plan."""
    say = lesson.say
    again = Again(say("ownview-again"))
    form = Form(
        lesson.lang,
        say("ownview-look-where"),
        again,
        lambda _: [*_kept(lesson), where_you_are(present(lesson).plan, say)],
    )
    again.pressed = form.redraw
    if lesson.own_plan is not None:
        lesson.own_plan.watch("where_you_are", form.redraw)
    return form


def _kept(lesson: Lesson) -> list[Any]:
    """Where the plan is on this machine, once there is a file."""
    file = present(lesson).file
    return [Note(lesson.say("ownview-where.file", file=str(file)))] if file is not None and file.is_file() else []


def _findings(plan: Plan, say: Locale) -> list[Any]:
    """All findings, gravest first, and above them the steps in which they are."""
    found = found_in(plan)
    if not found:
        return [Note(say("ownview-findings.none"))]
    grave = found.by_severity()["critical"]
    said = say("ownview-findings.critical", count=len(grave)) if grave else say("ownview-findings.fine")
    head = block(Markup("<p>{}</p>").format(said), lang=say.lang)
    return [head, _findings_by_step(plan, say), findings_table(found, plan, say)]


FORMS: dict[str, Callable[[Lesson], Any]] = {
    "where_you_are": _where_you_are,
    "implied": _look("implied", implied),
    "conflict": _look("conflict", conflict),
    "roles_table": _look("roles_table", roles_table),
    "chances": _look("chances", chances),
    "chances_tornado": _look("chances_tornado", chances_tornado),
    "scenario_years": _look("scenario_years", scenario_years),
    "kpi_set": _look("kpi_set", kpi_set),
    "rhythm": _look("rhythm", rhythm),
    "checklist": _look("checklist", checklist),
    "findings": _look("findings", _findings),
    "page": _look("page", _page),
    "take_home": take_home,
}
VIEWS: dict[str, Callable[[Lesson], Any]] = {}
"""Every picture of this lesson is of a plan that is being written, so each has a button and stands under ``FORMS``."""
