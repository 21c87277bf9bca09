"""A proposal nobody planned, held against the plan: its goals, its order of priority, its money (A1.12, A1.18)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup, escape

from aop_lib.charts.html import table
from aop_lib.course.lesson import Lesson, Note
from aop_lib.forms import Choice, Form
from aop_lib.methods.budget import year_total
from aop_lib.plan import Plan

__all__ = ["as_lines", "proposal"]

_ANSWERS = ("yes", "no", "ask")


def proposal(lesson: Lesson) -> Form:
    """Yes, no, or first three questions; whichever is chosen, the plan answers beside it."""
    say = lesson.say
    options = [(a, say(f"lesson-proposal.{a}")) for a in _ANSWERS]

    def draw(chosen: str | None) -> Any:
        if chosen is None:
            return Note(say("lesson-choose-first"))
        return [Note(say(f"view-proposal.{chosen}")), _held_against(lesson)]

    return Form(lesson.lang, say("lesson-proposal"), Choice(options), draw)


def _held_against(lesson: Lesson) -> Any:
    say = lesson.say
    rows = [
        [say("view-proposal.goals"), as_lines(_goals(lesson)), say("view-proposal.goals-ask")],
        [say("view-proposal.priorities"), as_lines(_priorities(lesson)), say("view-proposal.priorities-ask")],
        [say("view-proposal.money"), as_lines(_money(lesson)), say("view-proposal.money-ask")],
    ]
    return table(
        [say("view-proposal.against"), say("view-proposal.says"), say("view-proposal.asks")], rows, lang=lesson.lang
    )


def as_lines(lines: Sequence[str]) -> Markup:
    """Several lines in one cell of a table, each shown literally."""
    return Markup("<br>").join(escape(line) for line in lines)


def _ranked(rows: list[Any]) -> list[Any]:
    return sorted(rows, key=lambda row: (row.rank is None, row.rank or 0))


def _goals(lesson: Lesson) -> list[str]:
    goals = [lesson.say.text(goal.name) for goal in _ranked(lesson.need().goals)]
    return goals or [lesson.say("view-proposal.no-goals")]


def _priorities(lesson: Lesson) -> list[str]:
    say, choices = lesson.say, lesson.need().choices
    first = _ranked([c for c in choices if c.kind == "priority"])
    lines = [f"{place}. {say.text(c.name)}" for place, c in enumerate(first, start=1)]
    lines += [say("view-proposal.not-doing", name=say.text(c.name)) for c in choices if c.kind == "not_doing"]
    return lines or [say("view-proposal.no-priorities")]


def _money(lesson: Lesson) -> list[str]:
    """What marketing has this month, what is left under the year's ceiling, who answers for it."""
    say, plan = lesson.say, lesson.need()
    lines = []
    line = next((b for b in plan.budget if b.group == "marketing"), None)
    if line is not None:
        at = lesson.this_month
        month, planned = say.month_in_words(plan.company, at), say.money(line.months[at] or 0.0, plan.company)
        if line.monthly_ceiling is not None:
            ceiling = say.money(line.monthly_ceiling, plan.company)
            lines.append(say("view-proposal.month-ceiling", month=month, planned=planned, ceiling=ceiling))
        else:
            lines.append(say("view-proposal.month", month=month, planned=planned))
        if line.owner is not None:
            lines.append(say("view-proposal.decides", owner=lesson.party(line.owner)))
    room = _room(plan)
    if room is not None:
        lines.append(say("view-proposal.room", amount=say.money(room, plan.company)))
    return lines or [say("view-proposal.no-money")]


def _room(plan: Plan) -> float | None:
    limits = (x.amount for x in plan.limits if x.kind == "total_budget" and x.period == "year" and x.unit == "money")
    total = next((amount for amount in limits if amount is not None), None)
    return None if total is None else total - year_total(plan)
