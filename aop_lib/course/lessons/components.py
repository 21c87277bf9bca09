"""Lesson 04: the six components of a minimum AOP, one after the other, then judged together (A1.25-45)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.charts.budget import budget_chart
from aop_lib.charts.components import COMPONENTS, components_chart
from aop_lib.charts.html import table
from aop_lib.charts.kpis import kpi_unit, scorecard_chart
from aop_lib.charts.render import show
from aop_lib.charts.resources import cover_chart
from aop_lib.charts.tables import findings_table
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons.goals import goal_sliders, implied, store_guess
from aop_lib.course.lessons.money import ceiling, risk_first
from aop_lib.course.lessons.proposal import as_lines
from aop_lib.course.lessons.start import component_rating
from aop_lib.files import choice_label
from aop_lib.forms import Form
from aop_lib.methods.resources import cover
from aop_lib.methods.scorecard import scorecard
from aop_lib.plan import Kpi, Plan
from aop_lib.rules import check, said_once

__all__ = ["FORMS", "TABLES_OF", "VIEWS", "states_found"]

TABLES_OF = {
    "goals": ("goals", "choices", "measures", "figures", "assumptions"),
    "budget": ("budget", "limits"),
    "actions": ("initiatives", "milestones"),
    "resources": ("resources", "responsibilities"),
    "risks": ("risks",),
    "kpis": ("kpis", "reviews"),
}
"""The tables that make up each component; the first one decides whether it is there at all."""


def states_found(plan: Plan) -> dict[str, Any]:
    """Each component as the rules see it: none without rows, partly with a critical or major finding, else clear."""
    found = [f for f in check(plan) if f.severity in ("critical", "major")]
    return {
        component: "none"
        if not plan.rows(tables[0])
        else "partly"
        if any(f.table in tables for f in found)
        else "clear"
        for component, tables in TABLES_OF.items()
    }


def _budget(lesson: Lesson) -> Any:
    if not lesson.need().budget:
        raise Lacking("view-needs-budget")
    return show(budget_chart(lesson.need(), lesson.say))


def _initiatives(lesson: Lesson) -> Any:
    say, plan = lesson.say, lesson.need()
    if not plan.initiatives:
        raise Lacking("view-needs-initiatives")
    rows: list[list[Any]] = []
    for one in sorted(plan.initiatives, key=lambda i: (i.order is None, i.order or 0)):
        stones = [m for m in plan.milestones if m.initiative == one.id]
        signs = [f"{say.date(m.due)}: {say.text(m.name)}" if m.due else say.text(m.name) for m in stones]
        owner, goals = lesson.party(one.owner), ", ".join(one.goals)
        rows.append([str(one.order or ""), say.text(one.name), owner, goals, as_lines(signs)])
    heads = [say(f"view-initiatives.{c}") for c in ("order", "name", "owner", "goals", "milestones")]
    return table(heads, rows, lang=lesson.lang)


def _cover(lesson: Lesson) -> Any:
    covers = cover(lesson.need())
    if not any(c.available for c in covers):
        raise Lacking("view-needs-resources")
    return show(cover_chart(lesson.need(), covers, lesson.say))


def _risks(lesson: Lesson) -> Any:
    say, plan = lesson.say, lesson.need()
    if not plan.risks:
        raise Lacking("view-needs-risks")
    rows = [
        [say.text(r.name), ", ".join(r.goals), *_levels(lesson, r), say.text(r.trigger), say.text(r.contingency)]
        for r in plan.risks
    ]
    heads = ("name", "goals", "likelihood", "impact", "trigger", "contingency")
    return table([say(f"view-risks.{c}") for c in heads], rows, lang=lesson.lang)


def _levels(lesson: Lesson, risk: Any) -> list[str]:
    levels = (("likelihood", risk.likelihood), ("impact", risk.impact))
    return [choice_label(lesson.say, "risks", field, level) if level else "" for field, level in levels]


def _kpis(lesson: Lesson) -> Any:
    say, plan = lesson.say, lesson.need()
    if not plan.kpis:
        raise Lacking("view-needs-kpis")
    rows = [
        [say.text(k.name), ", ".join(k.goals), *_scale(lesson, k), lesson.party(k.owner), say.text(k.decision)]
        for k in plan.kpis
    ]
    heads = ("name", "goals", "baseline", "target", "owner", "decision")
    align = ["left", "left", "right", "right", "left", "left"]
    return table([say(f"view-kpis.{c}") for c in heads], rows, align=align, lang=lesson.lang)


def _scale(lesson: Lesson, kpi: Kpi) -> list[str]:
    unit, say = kpi_unit(kpi, lesson.need()), lesson.say
    return ["" if v is None else say.quantity(v, unit, lesson.company) for v in (kpi.baseline, kpi.target)]


def _scorecard(lesson: Lesson) -> Any:
    plan = lesson.need()
    if not plan.kpis:
        raise Lacking("view-needs-kpis")
    card = scorecard(plan)
    if all(row.value is None for row in card.rows):
        raise Lacking("view-needs-figures")
    return show(scorecard_chart(plan, card, lesson.say))


def _six_states(lesson: Lesson) -> Form:
    """The reader's own judgement; what the rules found stands beside it once all six are rated."""
    say, found = lesson.say, states_found(lesson.need())

    def draw(states: dict[str, Any]) -> Any:
        left = len(COMPONENTS) - len(states)
        if not states:
            return Note(say("view-states.open", count=str(left)))
        if left:
            return [show(components_chart(states, say)), Note(say("view-states.open", count=str(left)))]
        return show(components_chart(states, say, found))

    return Form(lesson.lang, say("lesson-six-states"), component_rating(lesson), draw)


def _findings(lesson: Lesson) -> Any:
    found = said_once(check(lesson.need()))
    if not found:
        return Note(lesson.say("view-no-findings"))
    return findings_table(found, lesson.need(), lesson.say, lesson.places)


FORMS: dict[str, Callable[[Lesson], Any]] = {
    "store_guess": store_guess,
    "goal_sliders": goal_sliders,
    "ceiling": ceiling,
    "risk_first": risk_first,
    "six_states": _six_states,
}
VIEWS: dict[str, Callable[[Lesson], Any]] = {
    "implied_table": implied,
    "budget": _budget,
    "initiatives": _initiatives,
    "cover": _cover,
    "risks": _risks,
    "kpis": _kpis,
    "scorecard": _scorecard,
    "findings": _findings,
}
