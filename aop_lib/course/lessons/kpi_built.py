"""Lesson 06: the eight steps as tests the plan passes or fails, before the work and now (A2.30, A2.52)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import Html, block, table
from aop_lib.course.lesson import Lesson
from aop_lib.course.lessons.take_home import take_home
from aop_lib.forms import Form, Reveal
from aop_lib.locale import Locale
from aop_lib.plan import Plan
from aop_lib.rules import Finding, Findings, check

__all__ = ["FORMS", "STEPS_OF_THE_SET", "eight_steps"]

STEPS_OF_THE_SET = range(1, 9)
"""The digit after KPI in a rule's code is the number of its step."""
_SHOWN = 3


def eight_steps(start: Plan, now: Plan, locale: Locale) -> Html:
    """What the rules of each step found in ``start`` and find in ``now``; what is open still stands below."""
    before, left = (check(plan, {"KPI"}) for plan in (start, now))
    rows = [
        [locale(f"steps-{step}"), *(str(len(found.of(f"KPI{step}"))) for found in (before, left))]
        for step in STEPS_OF_THE_SET
    ]
    counted = [Findings(f for step in STEPS_OF_THE_SET for f in found.of(f"KPI{step}")) for found in (before, left)]
    rows.append([locale("steps-built.total"), *(str(len(found)) for found in counted)])
    heads = [locale(f"steps-built.{head}") for head in ("step", "before", "now")]
    made = table(heads, rows, ["left", "right", "right"], strong={len(rows) - 1}, lang=locale.lang)
    return block(made, *_open(counted[1], now, locale), lang=locale.lang)


def _open(left: Findings, plan: Plan, locale: Locale) -> list[Markup | Html]:
    if not left:
        return [Markup('<p class="aop-note">{}</p>').format(locale("steps-built.none"))]
    rows: list[list[str | Markup]] = []
    for step in STEPS_OF_THE_SET:
        found = left.of(f"KPI{step}")
        names = [locale(f"steps-{step}"), *[""] * len(found)]
        shown = found[:_SHOWN]
        rows += [[name, f.found(locale, plan), _code(f)] for name, f in zip(names, shown, strict=False)]
        if len(found) > _SHOWN:
            rows.append(["", locale("steps-built.more", count=str(len(found) - _SHOWN)), ""])
    heads = [locale("steps-built.step"), locale("steps-built.open"), ""]
    return [table(heads, rows, lang=locale.lang)]


def _code(finding: Finding) -> Markup:
    return Markup('<span class="aop-code">{}</span>').format(finding.code)


def _built(lesson: Lesson) -> Form:
    """All eight steps, as the answers stand at the moment the button is pressed."""
    say = lesson.say

    def draw(pressed: bool) -> Any:
        return eight_steps(lesson.decided.start, lesson.decided.plan(), say) if pressed else None

    return Form(lesson.lang, say("steps-built"), Reveal(say("steps-built.button")), draw)


FORMS: dict[str, Callable[[Lesson], Any]] = {"built": _built, "take_home": take_home}
