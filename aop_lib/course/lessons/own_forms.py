"""Lesson 11: the forms of the reader's own plan, one for each part (A1.26-44, A0.37-70, A2.31-51)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from aop_lib.course.lesson import Lesson
from aop_lib.course.lessons.own_pictures import PICTURES, RESTS_ON
from aop_lib.course.lessons.own_starting import MeasureRows
from aop_lib.course.own_fields import fields_of, months_of, named, unit_of
from aop_lib.course.own_form import OwnForm
from aop_lib.course.own_plan import OwnPlan
from aop_lib.course.own_slices import QUESTIONS
from aop_lib.files.schema import columns
from aop_lib.files.typed_codes import new_code
from aop_lib.forms.fields import Field
from aop_lib.forms.rows import Rows

__all__ = ["FORMS"]

_START: dict[str, dict[str, str]] = {
    "people": {"kind": "department"},
    "measures": {"unit": "money"},
    "choices": {"kind": "priority"},
    "budget": {"group": "marketing"},
    "limits": {"kind": "total_budget", "unit": "money", "period": "year"},
    "resources": {"kind": "people", "unit": "person_months"},
    "kpis": {"level": "company"},
    "reviews": {"cadence": "monthly"},
}
"""What a row begins with where a choice has to be made: the most usual one."""


def _own(lesson: Lesson) -> OwnPlan:
    assert lesson.own_plan is not None
    return lesson.own_plan


def _fields(lesson: Lesson, question: str) -> list[Field]:
    """The fields of a form; months under their names in the order of the business year."""
    heads = months_of(_own(lesson), lesson.say)
    return [replace(f, heads=heads) if f.kind == "months" else f for f in fields_of(question, lesson.say)]


def _usual(question: str) -> dict[str, str]:
    """What an empty choice means: better seen than guessed."""
    part = QUESTIONS[question]
    chosen = (c for c in columns(part.table) if c.field in part.typed and c.kind == "choice")
    return {c.field: c.default for c in chosen if c.default is not None}


def _rows_form(question: str, lesson: Lesson, kind: type[Rows] = Rows) -> OwnForm:
    """A list of rows that grows."""
    own, part, say = _own(lesson), QUESTIONS[question], lesson.say

    def unit(name: str, row: dict[str, Any]) -> str:
        return unit_of(own, part.table, name, row, say)

    rows = kind(
        lesson.lang,
        _fields(lesson, question),
        lambda: new_code(part.table, own.codes(part.table)),
        start={**_usual(question), **_START.get(question, {})},
        add=say(f"own-{question}.add"),
        unit=unit,
    )
    return OwnForm(lesson, question, rows, PICTURES.get(question), RESTS_ON.get(question, ()))


def _fixed_form(
    question: str,
    lesson: Lesson,
    names: Callable[[str], str],
    fields: Sequence[Field] | None = None,
    group: Callable[[str], str] | None = None,
) -> OwnForm:
    """A list whose rows are made elsewhere."""
    own, part, say = _own(lesson), QUESTIONS[question], lesson.say

    def unit(name: str, row: dict[str, Any]) -> str:
        return unit_of(own, "measures" if name == "base" else part.table, name, row, say)

    rows = Rows(lesson.lang, fields or _fields(lesson, question), names=names, unit=unit, group=group)
    return OwnForm(lesson, question, rows, PICTURES.get(question), RESTS_ON.get(question, ()))


def _company(lesson: Lesson) -> OwnForm:
    return _fixed_form("company", lesson, lambda key: "")


def _of_measures(question: str, lesson: Lesson) -> OwnForm:
    own, say = _own(lesson), lesson.say
    fields = [replace(f, label="") if f.kind == "months" else f for f in _fields(lesson, question)]
    return _fixed_form(question, lesson, lambda key: named(own, "measures", key, say), fields)


def _scales(lesson: Lesson) -> OwnForm:
    own, say = _own(lesson), lesson.say
    return _fixed_form("scales", lesson, lambda key: named(own, "kpis", key, say))


def _ticks(lesson: Lesson) -> OwnForm:
    say = lesson.say

    def group(key: str) -> str:
        return say(f"rule-group-{key[1]}") if key.endswith(".1") else ""

    answers = [("yes", say("own-tick-yes")), ("no", say("own-tick-no"))]
    passed, evidence = fields_of("ticks", say)
    fields = [replace(passed, label="", options=answers), replace(evidence, label="", hint=evidence.label)]
    return _fixed_form("ticks", lesson, lambda key: f"{key} {say(f'rule-item-{key[1]}-{key[3]}')}", fields, group)


_GROWING = (
    *("people", "goals", "choices", "budget", "limits", "resources", "initiatives", "milestones", "risks", "ranges"),
    *("scenarios", "kpis", "roles", "reviews"),
)
FORMS: dict[str, Callable[[Lesson], Any]] = {
    **{question: partial(_rows_form, question) for question in _GROWING},
    "measures": partial(_rows_form, "measures", kind=MeasureRows),
    "company": _company,
    "last_year": partial(_of_measures, "last_year"),
    "plan_months": partial(_of_measures, "plan_months"),
    "scales": _scales,
    "ticks": _ticks,
}
