"""Lesson 03, steps 1 and 2: one meaning for each word, and a plan that is not silent between two options (A0.39-45)."""

from __future__ import annotations

from typing import Any

from aop_lib.charts.meaning import definition_in_words, verdict
from aop_lib.course.lesson import Lacking, Lesson
from aop_lib.course.lessons.design_steps import DROP
from aop_lib.course.lessons.signs import sign
from aop_lib.forms import Choice, Control, Form, Pick
from aop_lib.methods.glossary import TermUse, terms
from aop_lib.methods.readings import Differing, differing_readings
from aop_lib.methods.tradeoffs import priorities, topics, undecided, weigh
from aop_lib.plan import Option, Plan

__all__ = ["meaning_form", "silent_form"]


def meaning_form(lesson: Lesson) -> Form:
    """For every word and figure that departments read in different ways: which reading holds from now on."""
    say, plan = lesson.say, lesson.need()
    controls: dict[str, Control] = {
        f"term/{n}": _term(lesson, use) for n, use in enumerate(terms(plan, "before")) if _unsettled(use)
    }
    controls |= {f"reading/{d.measure}/{d.month}": _system(lesson, d) for d in differing_readings(plan)}
    if not controls:
        raise Lacking("design-needs-words")

    def draw(value: dict[str, str | None]) -> Any:
        return sign(1, plan, lesson.decided.decide("one_meaning", value), say)

    return Form(lesson.lang, say("design-meaning"), controls, draw)


def _unsettled(use: TermUse) -> bool:
    return not use.alike or any(meaning.what is None for meaning in use.meanings)


def _term(lesson: Lesson, use: TermUse) -> Choice:
    """Each way of counting once, named by who counts so; a word nobody can count may be left out of plans."""
    say = lesson.say
    options = [
        (
            meaning.department,
            f"{lesson.party(meaning.department)}: {definition_in_words(meaning.definition, say, lesson.company)}",
        )
        for meaning in use.different
    ]
    options.append((DROP, say("design-meaning.drop")))
    return Choice(options, say("design-meaning.term", term=say.text(use.term)))


def _system(lesson: Lesson, differing: Differing) -> Choice:
    say, company = lesson.say, lesson.company
    measure = lesson.need().row("measures", differing.measure)
    options = [
        (
            r.system or r.department,
            f"{r.system or lesson.party(r.department)}: {say.quantity(r.value, measure.unit, company)}",
        )
        for r in differing.readings
    ]
    month = say.month_in_words(company, (differing.month - company.first_month) % 12)
    return Choice(options, say("design-meaning.reading", measure=say.text(measure.name), month=month))


def silent_form(lesson: Lesson) -> Form:
    """Two options the plan cannot choose between: what one of them also brings nearer makes the plan speak."""
    say, plan = lesson.say, lesson.need()
    pair = _silent(plan)
    if pair is None:
        raise Lacking("design-needs-silence")
    ranked = [(choice.id, say.text(choice.name)) for choice in priorities(plan)]
    controls: dict[str, Control] = {
        option.id: Pick(say("design-silent.helps", option=say.text(option.name)), ranked) for option in pair
    }

    def draw(value: dict[str, str | None]) -> Any:
        now = lesson.decided.decide("silent", value)
        told = [now.row("options", option.id) for option in pair]
        return [verdict(now, weigh(now, told[0], told[1]), say), sign(2, plan, now, say)]

    return Form(lesson.lang, say("design-silent"), controls, draw, text=say.text(pair[0].topic))


def _silent(plan: Plan) -> tuple[Option, Option] | None:
    found = next((v for options in topics(plan).values() if (v := undecided(plan, options)) is not None), None)
    return None if found is None else (found.fits[0].option, found.fits[1].option)
