"""PLN5xx, component 5: risks with the sign that they have come and the contingency that answers them (A1.39-41)."""

from __future__ import annotations

from collections.abc import Iterator

from aop_lib.methods.series import monthly
from aop_lib.plan import Plan, Risk
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import code, measured, month, text

__all__: list[str] = []

LESSON = "04_six_components"


@rule("PLN501", "critical", lines=("A1.39", "A1.40"), lesson=LESSON)
def no_risks(plan: Plan) -> Iterator[Seen]:
    if not plan.risks:
        yield Seen("risks")


@rule("PLN502", "critical", lines=("A1.40", "A1.41"), lesson=LESSON)
def risk_without_contingency(plan: Plan) -> Iterator[Seen]:
    for row, risk in enumerate(plan.risks):
        if risk.contingency is None:
            yield Seen("risks", row, "contingency", {"risk": text(risk.name)})


@rule("PLN503", "major", lines=("A1.40", "A0.70"), lesson=LESSON)
def risk_without_trigger(plan: Plan) -> Iterator[Seen]:
    for row, risk in enumerate(plan.risks):
        parts = (risk.trigger_measure, risk.trigger_when, risk.trigger_value)
        missing = sum(part is None for part in parts)
        if risk.trigger is None and missing == 3:
            yield Seen("risks", row, "trigger", {"risk": text(risk.name), "case": code("none")})
        elif 0 < missing < 3:
            field = ("trigger_measure", "trigger_when", "trigger_value")[parts.index(None)]
            yield Seen("risks", row, field, {"risk": text(risk.name), "case": code(field)})


@rule("PLN504", "minor", lines=("A1.40", "A0.58"), lesson=LESSON)
def risk_nobody_watches(plan: Plan) -> Iterator[Seen]:
    for row, risk in enumerate(plan.risks):
        if risk.owner is None:
            yield Seen("risks", row, "owner", {"risk": text(risk.name)})


@rule("PLN505", "major", lines=("A1.40",), lesson=LESSON)
def risk_to_no_goal(plan: Plan) -> Iterator[Seen]:
    for row, risk in enumerate(plan.risks):
        if not risk.goals:
            yield Seen("risks", row, "goals", {"risk": text(risk.name)})


@rule("PLN506", "major", lines=("A1.40", "A1.51"), lesson=LESSON)
def first_goal_has_no_risk(plan: Plan) -> Iterator[Seen]:
    ranks = [g.rank for g in plan.goals if g.rank is not None]
    threatened = {goal for risk in plan.risks for goal in risk.goals}
    for row, goal in enumerate(plan.goals):
        if plan.risks and ranks and goal.rank == min(ranks) and goal.id not in threatened:
            yield Seen("goals", row, "id", {"goal": text(goal.name)})


@rule("PLN507", "major", lines=("A1.41", "A1.57", "A0.70"), lesson=LESSON)
def risk_has_come(plan: Plan) -> Iterator[Seen]:
    measures = {m.id: m for m in plan.measures}
    for row, risk in enumerate(plan.risks):
        measure = measures.get(risk.trigger_measure or "")
        latest = _latest(plan, measure.id) if measure else None
        if measure is None or latest is None or not _is_past(risk, latest[1]):
            continue
        values = {"risk": text(risk.name), "measure": text(measure.name), "month": month(latest[0])}
        values |= {"value": measured(latest[1], measure), "trigger": measured(risk.trigger_value or 0.0, measure)}
        values |= {"when": code(risk.trigger_when or "")}
        values |= {"contingency": text(risk.contingency), "answered": code("yes" if risk.contingency else "no")}
        yield Seen("risks", row, "trigger_value", values)


def _latest(plan: Plan, measure: str) -> tuple[int, float] | None:
    known = [(i, v) for i, v in enumerate(monthly(plan, measure, "actual", plan.company.year)) if v is not None]
    return known[-1] if known else None


def _is_past(risk: Risk, value: float) -> bool:
    if risk.trigger_value is None or risk.trigger_when is None:
        return False
    return value > risk.trigger_value if risk.trigger_when == "above" else value < risk.trigger_value
