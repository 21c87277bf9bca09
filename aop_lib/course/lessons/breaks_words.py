"""Lesson 02, break points 1 and 4: one word, several meanings; one figure, several systems (A0.17-19, A0.26-29)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

from aop_lib.charts.meaning import definitions_chart, readings_chart
from aop_lib.charts.render import show
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons.breaks_ground import Ground, ground, name_of
from aop_lib.files import choice_label
from aop_lib.forms import Choice, Control, Form, Pick, Rating, Reveal, Several, Slider
from aop_lib.methods.glossary import STAGES, Meaning, TermUse, terms
from aop_lib.methods.readings import Differing, differing_readings
from aop_lib.plan import Bilingual, Definition, Party, Plan, Reading
from aop_lib.plan.views import Filter

__all__ = ["conversion_guess", "month_of", "my_definition", "rate_in", "system_choice", "words_guess"]

_YOU = "reader"
_NEAR = 0.03
_FILTERS: tuple[Filter, ...] = get_args(Filter)
_COUNTS = ("rate", "number", "value", "profit")


def _spoken(plan: Plan) -> list[TermUse]:
    """Words that departments count, each in its own way."""
    return [use for use in terms(plan) if use.spread is not None and not use.alike]


def rate_in(plan: Plan) -> TermUse | None:
    """The first word that is counted as a rate and in different ways: conversion, as a rule."""
    return next((use for use in _spoken(plan) if use.unit == "share" and use.spread), None)


def month_of(lesson: Lesson, plan: Plan, use: TermUse) -> str:
    """The month a word is counted in, with its year."""
    year, month = use.month or (plan.company.year, plan.company.first_month)
    name = lesson.say.month_in_words(plan.company, (month - plan.company.first_month) % 12)
    return lesson.say("breaks-month", month=name, year=str(year))


def conversion_guess(lesson: Lesson) -> Form:
    """Two numbers guessed for one word; then every department's own, counted on the same leads."""
    say = lesson.say
    on = ground(lesson, "definitions", "leads")
    use = rate_in(on.plan)
    if use is None:
        raise Lacking("breaks-needs-rate")
    controls: dict[str, Control] = {
        side: Slider(name_of(lesson, on.plan, meaning.department), 0, 1, 0.01, 0, lambda v: say.percent(v, 0))
        for side, meaning in _ends(use).items()
    }
    controls["shown"] = Reveal(say("breaks-guess.show"))
    question = say("breaks-conversion", term=say.text(use.term), month=month_of(lesson, on.plan, use))
    return Form(lesson.lang, question, controls, lambda value: _guessed(lesson, on, use, value))


def _ends(use: TermUse) -> dict[str, Meaning]:
    """The two departments furthest apart."""
    return {"low": use.comparable[0], "high": use.comparable[-1]}


def _guessed(lesson: Lesson, on: Ground, use: TermUse, value: dict[str, Any]) -> Any:
    say = lesson.say
    if not value["shown"]:
        return Note(say("breaks-conversion.hidden"))
    ends = _ends(use)
    away = {side: abs(value[side] - (meaning.value or 0.0)) for side, meaning in ends.items()}
    said = say(
        f"breaks-conversion.{'near' if max(away.values()) < _NEAR else 'apart'}",
        one=name_of(lesson, on.plan, ends["low"].department),
        two=name_of(lesson, on.plan, ends["high"].department),
        away=say.number(away["low"] * 100, 0),
        further=say.number(away["high"] * 100, 0),
    )
    return on.shown(Note(said), show(definitions_chart(on.plan, use, say)))


def my_definition(lesson: Lesson) -> Form:
    """The reader's own way of counting a word, chosen from lists, beside the departments' on the same leads."""
    say = lesson.say
    on = ground(lesson, "definitions", "leads")
    uses = _spoken(on.plan)
    if not uses:
        raise Lacking("breaks-needs-words")
    words = [(str(at), say.text(use.term)) for at, use in enumerate(uses)]
    controls: dict[str, Control] = {
        "term": Pick(say("breaks-mine.term"), words, "0"),
        "counts": Pick(say("breaks-mine.counts"), _labels(lesson, "counts", _COUNTS), "rate"),
        "from_stage": Pick(say("breaks-mine.from"), _labels(lesson, "from_stage", STAGES)),
        "to_stage": Pick(say("breaks-mine.to"), _labels(lesson, "to_stage", STAGES)),
        "filters": Several(
            say("breaks-mine.only"), [*_labels(lesson, "filters", _FILTERS), ("growth", say("breaks-mine.growth"))]
        ),
    }
    return Form(lesson.lang, say("breaks-mine"), controls, lambda value: _mine(lesson, on, uses, value))


def _labels(lesson: Lesson, field: str, codes: Sequence[str]) -> list[tuple[str, str]]:
    return [(code, choice_label(lesson.say, "definitions", field, code)) for code in codes]


def _mine(lesson: Lesson, on: Ground, uses: Sequence[TermUse], value: dict[str, Any]) -> Any:
    say = lesson.say
    use = uses[int(value["term"] or 0)]
    if value["counts"] is None or value["to_stage"] is None:
        return Note(say("breaks-mine.choose"))
    with_me = _with_me(on.plan, use, value)
    place = len(with_me.definitions) - 1
    mine = next(u for u in terms(with_me, month=use.month) if any(m.row == place for m in u.meanings))
    me = next(m for m in mine.meanings if m.row == place)
    if me.value is None:
        known = f"breaks-mine.{(me.reason or 'empty').replace('_', '-')}"
        return Note(say(known if say.has(known) else "breaks-mine.empty"))
    return on.shown(Note(_same_as(lesson, on.plan, mine, me)), show(definitions_chart(with_me, mine, say)))


def _code(plan: Plan) -> str:
    """A code for the reader that no department of the plan has."""
    taken = {party.id for party in plan.parties}
    return next(code for code in (_YOU, *(f"{_YOU}{n}" for n in range(len(taken) + 1))) if code not in taken)


def _with_me(plan: Plan, use: TermUse, value: dict[str, Any]) -> Plan:
    """The plan with the reader as one more department that counts the word in its own way."""
    me = Party(id=_code(plan), name=Bilingual(en="You", vi="Bạn"), kind="department")
    definition = Definition(
        department=me.id,
        phase=use.phase,
        term=use.term,
        counts=value["counts"],
        from_stage=value["from_stage"] if value["counts"] == "rate" else None,
        to_stage=value["to_stage"],
        filters=[code for code in value["filters"] if code != "growth"],
        growth="growth" in value["filters"],
    )
    changes = {"parties": [*plan.parties, me], "definitions": [*plan.definitions, definition]}
    return plan.model_copy(update=changes)


def _same_as(lesson: Lesson, plan: Plan, use: TermUse, me: Meaning) -> str:
    """Which departments count as the reader does, or how many numbers the word has now."""
    say = lesson.say
    alike = [m.department for m in use.meanings if m is not me and m.what == me.what]
    if alike:
        return say("breaks-mine.same", departments=", ".join(name_of(lesson, plan, code) for code in alike))
    return say("breaks-mine.new", count=str(len(use.different)))


def words_guess(lesson: Lesson) -> Form:
    """How many numbers each of the other words has; then all of them, department by department."""
    say = lesson.say
    on = ground(lesson, "definitions", "leads")
    rest = [use for use in _spoken(on.plan) if use.unit != "share"]
    if not rest:
        raise Lacking("breaks-needs-words")
    most = max(sum(1 for p in on.plan.parties if p.kind == "department"), *(len(use.meanings) for use in rest))
    words = [(str(at), say.text(use.term)) for at, use in enumerate(rest)]
    counts = [(str(n), say("breaks-words.numbers", count=str(n))) for n in range(1, most + 1)]

    def draw(value: dict[str, str]) -> Any:
        if len(value) < len(words):
            return Note(say("breaks-words.choose"))
        return on.shown(*(show(definitions_chart(on.plan, use, say)) for use in rest))

    return Form(lesson.lang, say("breaks-words"), Rating(words, counts), draw)


def system_choice(lesson: Lesson) -> Form:
    """Two systems, two figures, one slide: which of them goes on it?"""
    say = lesson.say
    on = ground(lesson, "readings")
    found = differing_readings(on.plan)
    if not found:
        raise Lacking("breaks-needs-readings")
    first = found[0]
    options = [(str(at), _reading(lesson, on.plan, first, reading)) for at, reading in enumerate(first.readings)]
    options += [(code, say(f"breaks-systems.{code}")) for code in ("mean", "none")]
    measure = next(m for m in on.plan.measures if m.id == first.measure)
    month = say.month_in_words(on.plan.company, (first.month - on.plan.company.first_month) % 12)

    def draw(chosen: str | None) -> Any:
        if chosen is None:
            return Note(say("breaks-choose"))
        said = Note(say(f"breaks-systems.said-{chosen if chosen in ('mean', 'none') else 'one'}"))
        return on.shown(said, show(readings_chart(on.plan, first, say)))

    return Form(lesson.lang, say("breaks-systems", measure=say.text(measure.name), month=month), Choice(options), draw)


def _reading(lesson: Lesson, plan: Plan, differing: Differing, reading: Reading) -> str:
    say = lesson.say
    unit = next(m.unit for m in plan.measures if m.id == differing.measure)
    return say(
        "breaks-systems.reading",
        department=name_of(lesson, plan, reading.department),
        system=reading.system or say("breaks-systems.unnamed"),
        value=say.quantity(reading.value, unit, plan.company),
    )
