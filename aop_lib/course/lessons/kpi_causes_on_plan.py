"""Lesson 07: the four causes, and the sign of the paradox, looked for in a plan (A2.13, A2.23-29)."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import Html, table
from aop_lib.course.lesson import Lacking, Lesson
from aop_lib.course.lessons.kpi_candidates import habit_set
from aop_lib.plan import Plan
from aop_lib.rules import check

__all__ = ["causes_on_plan"]

_RULES = {
    "KPI901": "paradox-cause-activity-kpis",
    "KPI902": "paradox-cause-no-cascade",
    "KPI903": "paradox-cause-wrong-weights",
    "KPI904": "paradox-cause-not-updated",
    "KPI905": "paradox-plan-cause.sign",
}


def causes_on_plan(lesson: Lesson) -> Html:
    """Each cause with what the plan shows of it. On the case, its KPIs from habit beside its right set."""
    say = lesson.say
    plans: dict[str, Plan] = {"state": lesson.need()}
    if not lesson.own:
        plans = {"habit": habit_set(lesson.case_name), "right": lesson.need()}
    if not any(plan.kpis for plan in plans.values()):
        raise Lacking("paradox-plan-cause.no-kpis")
    seen = {name: check(plan, {"KPI"}) for name, plan in plans.items()}
    rows: list[list[Any]] = []
    strong: set[int] = set()
    for code, cause in _RULES.items():
        cells = [_cell(lesson, plan, seen[name].of(code)) for name, plan in plans.items()]
        if any(seen[name].of(code) for name in plans):
            strong.add(len(rows))
        rows.append([say(cause), *cells])
    heads = [say("paradox-plan-cause"), *(say(f"paradox-plan-cause.{name}") for name in plans)]
    quiet = not strong
    caption = say("paradox-plan-cause.none" if quiet else "paradox-plan-cause.title")
    return table(heads, rows, caption=caption, lang=lesson.lang)


def _cell(lesson: Lesson, plan: Plan, findings: Any) -> Markup | str:
    """What was found, why it matters and how to mend it; the first finding speaks, others are its like."""
    say = lesson.say
    if not findings:
        return say("paradox-plan-cause.silent")
    parts = [
        Markup('<p><span class="aop-bad">{}</span> {}</p>').format(say("paradox-plan-cause.found"), f.found(say, plan))
        for f in findings
    ]
    first = findings[0]
    more = Markup("<details><summary>{}</summary><p>{}</p></details>")
    parts.append(more.format(say("paradox-plan-cause.why"), first.why(say)))
    parts.append(more.format(say("paradox-plan-cause.mend"), first.mend(say, plan)))
    return Markup("").join(parts)
