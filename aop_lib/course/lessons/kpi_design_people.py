"""Lesson 06, steps 7 and 8: from the company to the person, and who looks when (A2.47-51)."""

from __future__ import annotations

from typing import Any

from aop_lib.charts.cascade import cascade_tree
from aop_lib.charts.kpi_calendar import kpi_calendar
from aop_lib.charts.render import show
from aop_lib.course.lesson import Lacking, Lesson
from aop_lib.course.lessons.kpi_design_steps import DROP, SHEET
from aop_lib.course.lessons.kpi_open import Drawing, open_now
from aop_lib.files import choice_label
from aop_lib.forms import Control, Form, Group, LinkRow, Links, PickGrid, Writing
from aop_lib.methods.roles import departments_of
from aop_lib.plan import Kpi, Plan

__all__ = ["cascade_form", "rhythm_form"]

_CADENCES = ("weekly", "monthly", "quarterly", "yearly")


def cascade_form(lesson: Lesson) -> Form:
    """Step 7: for one department at a time, what each of its KPIs and its people's hangs on, and how it contributes."""
    say, plan = lesson.say, lesson.decided.plan(without="cascade")
    sheets = _sheets(plan)
    if not sheets:
        raise Lacking("kpiset-needs-departments")
    groups = [
        Group(code, lesson.party(code) or say("kpiset-step7.nobody"), [_link_row(lesson, plan, kpi) for kpi in kpis])
        for code, kpis in sheets.items()
    ]
    heads = (say("kpiset-step7.kpi"), say("kpiset-step7.parent"), say("kpiset-step7.how"))
    control = Links(say("kpiset-step7.department"), groups, heads, say("kpiset-step7.hint"))

    drawing = Drawing(lambda now, value: [cascade_tree(now, say), open_now(now, 7, say)])

    def draw(value: dict[str, Any]) -> Any:
        before = lesson.decided.plan(without="cascade")
        control.offer({kpi.id: _above(lesson, before, kpi) for kpis in _sheets(before).values() for kpi in kpis})
        value = control.value
        return drawing(lesson.decided.decide("cascade", value), value)

    return Form(lesson.lang, say("kpiset-step7"), control, draw)


def _sheets(plan: Plan) -> dict[str, list[Kpi]]:
    """The KPIs below the company by department; those nobody owns come last, under no code."""
    homes = departments_of(plan)
    found: dict[str, list[Kpi]] = {party.id: [] for party in plan.parties if party.kind == "department"}
    below = sorted((kpi for kpi in plan.kpis if kpi.level != "company"), key=lambda kpi: kpi.level == "person")
    for kpi in below:
        found.setdefault(homes.get(kpi.owner or "", ""), []).append(kpi)
    return {code: kpis for code, kpis in found.items() if kpis}


def _link_row(lesson: Lesson, plan: Plan, kpi: Kpi) -> LinkRow:
    say = lesson.say
    name, owner = say.text(kpi.name), lesson.party(kpi.owner)
    # Some name the person in the KPI itself.
    told = kpi.level == "department" or not owner or owner in name
    shown = name if told else say("kpiset-step7.of", kpi=name, owner=owner)
    return LinkRow(kpi.id, shown, _above(lesson, plan, kpi), kpi.parent, say.text(kpi.contribution))


def _above(lesson: Lesson, plan: Plan, kpi: Kpi) -> list[tuple[str, str]]:
    """What a KPI may hang on: a department's on the company's, a person's on a department's, its own first."""
    homes, home = departments_of(plan), departments_of(plan).get(kpi.owner or "")
    level = "company" if kpi.level == "department" else "department"
    above = [k for k in plan.kpis if k.level == level and k.id != kpi.id]
    if level == "department":
        above.sort(key=lambda k: homes.get(k.owner or "") != home)
    return [*((k.id, lesson.say.text(k.name)) for k in above), (DROP, lesson.say("kpiset-step7.drop"))]


def rhythm_form(lesson: Lesson) -> Form:
    """Step 8: how often each KPI is read, who looks and decides, and what may change when the context does."""
    say, plan = lesson.say, lesson.decided.plan(without="rhythm_kpis")
    if not plan.kpis:
        raise Lacking("kpiset-needs-kpis")
    cadences = [(cadence, choice_label(say, "kpis", "cadence", cadence)) for cadence in _CADENCES]
    people = [p for p in plan.parties if p.kind == "person"] or plan.parties
    columns = {
        "cadence": (say("kpiset-step8.cadence"), cadences),
        "reviewer": (say("kpiset-step8.reviewer"), [(p.id, say.text(p.name)) for p in people]),
    }
    company = [kpi for kpi in plan.kpis if kpi.level == "company"]
    rows = [(kpi.id, say.text(kpi.name)) for kpi in company]
    rows += [(f"{SHEET}{code}", _sheet_name(lesson, code)) for code in _sheets(plan)]
    now = {kpi.id: {"cadence": kpi.cadence, "reviewer": kpi.reviewer} for kpi in company}
    grid = PickGrid(rows, columns, now)
    controls: dict[str, Control] = {
        "rows": grid,
        "changes": Writing(say("kpiset-step8.changes"), say("kpiset-step8.changes-hint")),
    }

    drawing = Drawing(lambda made, value: [show(kpi_calendar(made, say)), open_now(made, 8, say)])

    def draw(value: dict[str, Any]) -> Any:
        made = lesson.decided.decide("rhythm_kpis", value)
        grid.show_only([*(k.id for k in made.kpis if k.level == "company"), *(f"{SHEET}{c}" for c in _sheets(made))])
        return drawing(made, value)

    return Form(lesson.lang, say("kpiset-step8"), controls, draw)


def _sheet_name(lesson: Lesson, code: str) -> str:
    name = lesson.party(code)
    return lesson.say("kpiset-step8.sheet", department=name) if name else lesson.say("kpiset-step8.nobody")
