"""Lesson 02: three surprises, what alignment is, and the seven places where it breaks (A0.1-35)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import table
from aop_lib.charts.means import assumed_chart
from aop_lib.charts.render import show
from aop_lib.course.claims import claim_view
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons.breaks_first import first_guess, my_view
from aop_lib.course.lessons.breaks_ground import case_later, ground, name_of
from aop_lib.course.lessons.breaks_habit import habit_choice, mover_guess
from aop_lib.course.lessons.breaks_words import (
    conversion_guess,
    month_of,
    my_definition,
    rate_in,
    system_choice,
    words_guess,
)
from aop_lib.course.lessons.breaks_work import delayed_guess, early_guess, roles_guess
from aop_lib.forms import Form, Number, Rating
from aop_lib.methods.assumptions import countable
from aop_lib.methods.phases import latest_phase
from aop_lib.methods.roles import Failure, role_gaps
from aop_lib.plan import Plan
from aop_lib.rules import Finding, check

__all__ = ["BREAKS", "FORMS", "VIEWS", "found_by_break"]

BREAKS: dict[str, tuple[str, ...]] = {
    "words": ("ALN107", "ALN109"),
    "priorities": ("ALN103", "ALN102", "ALN104", "ALN201", "ALN202", "ALN203"),
    "rhythms": ("ALN601", "ALN602", "ALN604"),
    "systems": ("ALN108",),
    "habits": ("ALN106",),
    "roles": ("ALN501", "ALN502", "ALN503", "ALN504", "ALN505", "ALN506"),
    "horizons": ("ALN110",),
}
"""The seven break points in the article's order, and the rules that see each of them, the most telling one first."""

_MOMENTS = ("whose", "extra", "agreed")
_CAUSES = ("careless", "talk", "plan")
_CLOSE = 0.02
_IS = {"meetings": "no", "happy": "no", "first": "yes", "given-up": "yes", "outside": "yes", "same-view": "no"}


def _huh(lesson: Lesson) -> Form:
    """Three surprises and a first verdict on each; then the line of the plan each came from."""
    say = lesson.say
    rows = [(m, say(f"breaks-huh.{m}")) for m in _MOMENTS]
    causes = [(c, say(f"breaks-huh.{c}")) for c in _CAUSES]

    def draw(value: dict[str, Any]) -> Any:
        left = len(_MOMENTS) - len(value)
        return Note(say("breaks-huh.open", count=str(left))) if left else _traced(lesson, value)

    return Form(lesson.lang, say("breaks-huh"), Rating(rows, causes), draw)


def _traced(lesson: Lesson, value: dict[str, Any]) -> list[Any]:
    say, plan = lesson.say, lesson.case
    lines = {
        "whose": _work(lesson, plan, "dropped"),
        "extra": _work(lesson, plan, "done_twice"),
        "agreed": _word(lesson, plan),
    }
    rows = [[say(f"breaks-huh.{m}"), say(f"breaks-huh.{value[m]}"), lines[m]] for m in _MOMENTS]
    heads = [say(f"breaks-huh.{head}") for head in ("said", "yours", "line")]
    return [table(heads, rows, lang=lesson.lang), Note(say("breaks-huh.then"))]


def _work(lesson: Lesson, plan: Plan, failure: Failure) -> str:
    """The first piece of shared work that fails in this way, with who leads it."""
    gap = next((g for g in role_gaps(plan) if g.failure == failure), None)
    if gap is None:
        return ""
    row = plan.responsibilities[gap.row]
    leads = ", ".join(name_of(lesson, plan, code) for code in row.lead) or lesson.say("breaks-roles.nobody")
    return lesson.say("breaks-huh.work", item=lesson.say.text(row.item), lead=leads)


def _word(lesson: Lesson, plan: Plan) -> str:
    """The first word two departments count as a rate and not alike, with both numbers."""
    say, use = lesson.say, rate_in(plan)
    if use is None:
        return ""
    low, high = use.comparable[0], use.comparable[-1]
    return say(
        "breaks-huh.word",
        term=say.text(use.term),
        month=month_of(lesson, plan, use),
        one=name_of(lesson, plan, low.department),
        low=say.percent(low.value or 0.0),
        two=name_of(lesson, plan, high.department),
        high=say.percent(high.value or 0.0),
    )


def _domino(lesson: Lesson) -> Form:
    """How much of one resource is missing, worked out first; then all that departments count on and is not there."""
    say = lesson.say
    on = ground(lesson, "resource_views")
    over = sorted(
        (each for each in countable(on.plan) if each.excess_with_extra), key=lambda each: each.unit != "money"
    )
    if not over:
        raise Lacking("breaks-needs-excess")
    first, company = over[0], on.plan.company
    missing = first.excess_with_extra or 0.0
    name = say.text(on.plan.row(first.table, first.code).name)
    unit = say.money_unit(company) if first.unit == "money" else ""

    def draw(typed: float | None) -> Any:
        if typed is None:
            return Note(say("breaks-domino.open"))
        found = "right" if abs(typed - missing) < _CLOSE * missing else "wrong"
        said = say(f"breaks-domino.{found}", missing=say.quantity(missing, first.unit, company))
        return on.shown(Note(said), show(assumed_chart(on.plan, over, say)))

    label = Number(say("breaks-domino.label"), unit, lesson.lang)
    return Form(lesson.lang, say("breaks-domino", name=name), label, draw)


def _is_or_not(lesson: Lesson) -> Form:
    """Six sentences about alignment: which are true of it?"""
    say = lesson.say
    rows = [(s, say(f"breaks-is.{s}")) for s in _IS]

    def draw(value: dict[str, Any]) -> Any:
        if len(value) < len(_IS):
            return Note(say("breaks-is.open", count=str(len(_IS) - len(value))))
        wrong = [s for s, answer in _IS.items() if value[s] != answer]
        right = say("breaks-is.right", right=str(len(_IS) - len(wrong)), count=str(len(_IS)))
        return Note(right, *(say(f"breaks-is.{s}-why") for s in wrong))

    return Form(lesson.lang, say("breaks-is"), Rating(rows, [(a, say(f"breaks-is.{a}")) for a in ("yes", "no")]), draw)


def found_by_break(plan: Plan) -> dict[str, list[Finding]]:
    """What the rules of alignment found in a plan, break point by break point, in the order of ``BREAKS``."""
    found = check(plan)
    return {name: [each for code in codes for each in found.of(code)] for name, codes in BREAKS.items()}


def _seven(lesson: Lesson) -> Any:
    """The seven break points with what the rules found of each in this plan."""
    say, plan = lesson.say, lesson.need()
    every = found_by_break(plan)
    # The case was asked twice, and only the second round can show who did not move.
    later = plan if lesson.own else case_later(lesson)
    every["habits"] = found_by_break(later)["habits"]
    rows = [
        [
            str(place),
            say(f"breaks-seven.{name}"),
            str(len(found)) if found else "–",
            _example(lesson, later, name, found),
        ]
        for place, (name, found) in enumerate(every.items(), start=1)
    ]
    heads = [say(f"breaks-seven.{head}") for head in ("number", "break", "count", "example")]
    return table(heads, rows, align=["right", "left", "right", "left"], lang=lesson.lang)


def _example(lesson: Lesson, plan: Plan, name: str, found: list[Finding]) -> Any:
    """The most telling finding in a sentence, with its rule."""
    say = lesson.say
    if not found:
        once = name == "habits" and latest_phase(plan.views) == "before"
        return say("breaks-seven.once" if once else "breaks-seven.nothing")
    code = Markup(' <span class="aop-code">{}</span>').format(found[0].code)
    return Markup("{}{}").format(found[0].found(say, plan), code)


def _own_seven(lesson: Lesson) -> Form:
    """How often each break point happens in the reader's own firm; the ones to begin with."""
    say = lesson.say
    rows = [(name, say(f"breaks-seven.{name}")) for name in BREAKS]
    levels = [(level, say(f"breaks-own.{level}")) for level in ("never", "sometimes", "often")]

    def draw(value: dict[str, Any]) -> Any:
        if len(value) < len(BREAKS):
            return Note(say("breaks-own.open", count=str(len(BREAKS) - len(value))))
        often = [name for name in BREAKS if value[name] == "often"]
        if not often:
            return Note(say("breaks-own.none"))
        asked = [[say(f"breaks-seven.{name}"), say(f"breaks-own.{name}")] for name in often]
        return table([say("breaks-seven.break"), say("breaks-own.ask")], asked, lang=lesson.lang)

    return Form(lesson.lang, say("breaks-own"), Rating(rows, levels), draw)


FORMS: dict[str, Callable[[Lesson], Any]] = {
    "huh": _huh,
    "is_or_not": _is_or_not,
    "domino": _domino,
    "conversion_guess": conversion_guess,
    "my_definition": my_definition,
    "words_guess": words_guess,
    "first_guess": first_guess,
    "my_view": my_view,
    "early_guess": early_guess,
    "system_choice": system_choice,
    "mover_guess": mover_guess,
    "habit_choice": habit_choice,
    "roles_guess": roles_guess,
    "delayed_guess": delayed_guess,
    "own_seven": _own_seven,
}
VIEWS: dict[str, Callable[[Lesson], Any]] = {
    "claim_A0.10": claim_view("A0.10"),
    "claim_A0.28": claim_view("A0.28"),
    "seven": _seven,
}
