"""Lesson 06, steps 5 to 8: weights, scales, cascade, rhythm (A2.43-51)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from aop_lib.charts.cascade import cascade_tree
from aop_lib.charts.kpis import kpi_unit
from aop_lib.charts.render import show
from aop_lib.charts.scales import payout_chart
from aop_lib.charts.weights import staff_table, weights_chart
from aop_lib.course.decided import Step
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons.kpi_candidates import candidates
from aop_lib.course.lessons.kpi_design_people import cascade_form, rhythm_form
from aop_lib.course.lessons.kpi_design_steps import (
    cascade_step,
    is_drawn,
    pays_of,
    rhythm_step,
    scale_step,
    way_to_plan,
    weights_step,
)
from aop_lib.course.lessons.kpi_open import Drawing, open_now
from aop_lib.forms import Control, Form, Pick, ScaleEntry, ScaleRow, Weights
from aop_lib.methods.business_year import last_actual_day
from aop_lib.methods.scale_behaviour import way_of
from aop_lib.plan import Kpi, Plan

__all__ = ["FORMS", "STEPS", "VIEWS"]


def _weights(lesson: Lesson) -> Form:
    """Step 5: the goal each KPI serves, and its weight; what the weights say, and what staff will do with them."""
    say, plan = lesson.say, lesson.decided.plan(without="weights")
    offered = candidates(plan)
    if not offered:
        raise Lacking("kpiset-needs-kpis")
    given = {kpi.id: kpi.weight for kpi in offered if kpi.weight}
    weights = Weights([(kpi.id, say.text(kpi.name)) for kpi in offered], lesson.lang, given)
    controls: dict[str, Control] = {
        "weights": weights,
        "from": Pick(say("kpiset-step5.from"), [(day.isoformat(), say.date(day)) for day in _days(plan)]),
    }

    def make(now: Plan, value: Any) -> list[Any]:
        if not any(kpi.weight for kpi in candidates(now)):
            return [Note(say("kpiset-step5.open"))]
        homeless = [] if any(kpi.goals for kpi in candidates(now)) else [Note(say("kpiset-step5.no-goal"))]
        # The sheets of departments come with step 7.
        rows = {row for row, kpi in enumerate(now.kpis) if kpi.level == "company"}
        return [*homeless, show(weights_chart(now, say)), staff_table(now, say), open_now(now, 5, say, rows)]

    drawing = Drawing(make)

    def draw(value: dict[str, Any]) -> Any:
        now = lesson.decided.decide("weights", value)
        weights.show_only([kpi.id for kpi in candidates(now)])
        return drawing(now, value)

    return Form(lesson.lang, say("kpiset-step5"), controls, draw)


def _days(plan: Plan) -> list[dt.date]:
    """The days from which weights may hold: the first of the year, and of the month after the last figures."""
    first, last = dt.date(plan.company.year, plan.company.first_month, 1), last_actual_day(plan)
    after = None if last is None else last + dt.timedelta(days=1)
    return [first, *([after] if after is not None and first < after else [])]


def _scale(lesson: Lesson) -> Form:
    """Step 6: the scale of one KPI at a time, what it pays, and what somebody does who is near the target."""
    say, plan = lesson.say, lesson.decided.plan(without="scale")
    offered = sorted(
        (kpi for kpi in candidates(plan) if way_to_plan(plan, kpi) is not None), key=lambda kpi: -(kpi.weight or 0.0)
    )
    if not offered:
        raise Lacking("kpiset-needs-way")
    control = ScaleEntry(say("kpiset-step6.kpi"), [_scale_row(lesson, plan, kpi) for kpi in offered], lesson.lang)

    def make(now: Plan, value: Any) -> list[Any]:
        row = next((at for at, k in enumerate(now.kpis) if k.id == value["kpi"]), None)
        if row is None:
            return [Note(say("kpiset-step6.gone" if value["kpi"] else "lesson-choose-first"))]
        kpi, wrong = now.kpis[row], _out_of_order(value)
        if kpi.target is None or way_of(now, kpi) is None:
            return [Note(say("kpiset-step6.order" if wrong else "kpiset-step6.open"))]
        notes = [Note(say("kpiset-step6.order"))] if wrong else []
        notes += _against_the_plan(lesson, now, kpi)
        return [*notes, show(payout_chart(now, kpi, say)), open_now(now, 6, say, {row})]

    drawing = Drawing(make)

    def draw(value: dict[str, Any]) -> Any:
        now = lesson.decided.decide("scale", value)
        control.show_only([kpi.id for kpi in candidates(now)])
        return drawing(now, control.value)

    return Form(lesson.lang, say("kpiset-step6"), control, draw)


def _out_of_order(value: dict[str, Any]) -> bool:
    """Whether the KPI shown has a way to pay but no scale that can be kept."""
    scale = value["scales"].get(value["kpi"]) or {}
    return scale.get("pays") is not None and not is_drawn(scale)


def _against_the_plan(lesson: Lesson, plan: Plan, kpi: Kpi) -> list[Note]:
    """A target short of what the plan's own path needs: met, and the goal missed."""
    way = way_to_plan(plan, kpi)
    if way is None or kpi.target is None or (kpi.target - way[0]) / way[1] > 1 - 1e-6:
        return []
    shown = {"target": _value(lesson, plan, kpi, kpi.target), "needs": _value(lesson, plan, kpi, way[0] + way[1])}
    return [Note(lesson.say("kpiset-step6.short", **shown))]


def _scale_row(lesson: Lesson, plan: Plan, kpi: Kpi) -> ScaleRow:
    start, length = way_to_plan(plan, kpi) or (0.0, 1.0)
    known = {"threshold": kpi.threshold, "target": kpi.target, "stretch": kpi.stretch}
    places = {point: (value - start) / length for point, value in known.items() if value is not None}

    def shown(place: float) -> str:
        return _value(lesson, plan, kpi, start + place * length)

    return ScaleRow(kpi.id, lesson.say.text(kpi.name), shown, places, pays_of(kpi))


def _value(lesson: Lesson, plan: Plan, kpi: Kpi, value: float) -> str:
    unit = kpi_unit(kpi, plan)
    digits = None if unit in ("share", "money") else 0 if abs(value) >= 100 else 2
    return lesson.say.quantity(value, unit, plan.company, digits)


def _cascade_of_plan(lesson: Lesson) -> Any:
    """The reader's own cascade where the plan has one, else the case's."""
    plan = lesson.need()
    if not any(kpi.level != "company" for kpi in plan.kpis):
        plan = lesson.case
    return cascade_tree(plan, lesson.say)


FORMS: dict[str, Callable[[Lesson], Any]] = {
    "weights": _weights,
    "scale": _scale,
    "cascade": cascade_form,
    "rhythm_kpis": rhythm_form,
}
VIEWS: dict[str, Callable[[Lesson], Any]] = {"cascade_of_plan": _cascade_of_plan}
STEPS: dict[str, Step] = {
    "weights": weights_step,
    "scale": scale_step,
    "cascade": cascade_step,
    "rhythm_kpis": rhythm_step,
}
"""Questions whose answers change the plan, in the order they are applied."""
