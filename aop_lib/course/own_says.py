"""What a part of the reader's own plan says now: what is asked beside its fields, and what the rules find in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import Html, block
from aop_lib.charts.theme import SEVERITY_COLOURS
from aop_lib.course.own_plan import OwnPlan
from aop_lib.course.own_slices import QUESTIONS
from aop_lib.files import Problem
from aop_lib.forms.row_card import Asked
from aop_lib.locale import Locale

__all__ = ["asked_beside", "open_findings"]

_SHOWN = 4
_UNFINISHED = tuple("+-*/")


def asked_beside(own: OwnPlan, question: str, say: Locale) -> dict[tuple[str, str], Asked]:
    """What is asked about the fields of a question, by (row, field)."""
    part = QUESTIONS[question]
    found = {}
    for table in dict.fromkeys((part.table, *_WITHIN.get(question, ()))):
        for (key, name), problems in own.beside(table).items():
            place = _place(question, table, key, name)
            if place is not None and place not in found:
                found[place] = _asked(problems, say)
    return found


_WITHIN = {"last_year": ("measures",), "scenarios": ("scenario_values",)}


def _place(question: str, table: str, key: str, name: str) -> tuple[str, str] | None:
    """Where a problem stands on a form: (row, field)."""
    if table == "figures":
        measure, kind, *_ = key.split("|")
        return (measure, "months") if kind == ("actual" if question == "last_year" else "plan") else None
    if table == "scenario_values":
        return key.split("|")[0], "values"
    if question == "last_year":
        return (key, "base") if name == "base" else None
    return (key, name) if name in QUESTIONS[question].typed else None


def _asked(problems: Sequence[Problem], say: Locale) -> Asked:
    problem = problems[0]
    if problem.code == "formula" and problem.found.strip().endswith(_UNFINISHED):
        return Asked(say("rows-formula-unfinished"))
    words = f"{problem.message(say)} {problem.mend(say)}"
    if len(problems) > 1:
        words = say("own-asked-more", asked=words, count=len(problems) - 1)
    return Asked(words, _readings(problem))


def _readings(problem: Problem) -> tuple[str, ...]:
    """What a number with two readings may mean; the first is the more likely one."""
    values = {name: str(value) for name, value in problem.values.items()}
    if problem.code == "ambiguous_number":
        return values["large"], values["small"]
    if problem.code in ("share_or_percent", "percent_mix"):
        return values["small"], values["large"]
    return (values["near"],) if problem.code == "number_with_unit" and "near" in values else ()


def open_findings(own: OwnPlan, question: str, begun: bool, say: Locale) -> Html | None:
    """What the rules find in a part, the gravest first, each with how to mend it."""
    if own.plan is None:
        return block(_line(say("own-needs-company")), lang=say.lang)
    if not begun:
        return block(_line(say("own-nothing-yet")), lang=say.lang)
    found = own.part(question)
    if not found:
        return block(_line(say("own-nothing-found")), lang=say.lang)
    parts: list[Any] = [_finding(each, own, say) for each in found[:_SHOWN]]
    if len(found) > _SHOWN:
        parts.append(_line(say("own-found-more", count=len(found) - _SHOWN)))
    return block(*parts, lang=say.lang)


def _line(text: str) -> Markup:
    return Markup('<p class="aop-note">{}</p>').format(text)


def _finding(finding: Any, own: OwnPlan, say: Locale) -> Markup:
    assert own.plan is not None
    return Markup(
        '<div class="aop-finding" style="border-color:{}"><p class="aop-finding-title">{}</p>'
        '<p>{}</p><p class="aop-mend">{} <span class="aop-code">{}</span></p></div>'
    ).format(
        SEVERITY_COLOURS[finding.severity],
        finding.title(say),
        finding.found(say, own.plan),
        finding.mend(say, own.plan),
        finding.code,
    )
