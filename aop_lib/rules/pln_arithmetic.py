"""PLN1xx, component 1: what the goals jointly imply, and figures that contradict them (A1.28, D.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aop_lib.methods.goal_arithmetic import goal_level
from aop_lib.methods.series import base_value, year_value
from aop_lib.plan import Goal, Identity, Plan
from aop_lib.rules.implied import goals_behind, implied, is_behind, shrinks
from aop_lib.rules.places import rows_by_code
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import change, code, measured, target, text, texts

__all__ = ["TOLERANCE"]

LESSON = "04_six_components"
TOLERANCE = 0.005
"""Figures that differ by less than half a percent are the same figure, rounded."""


def _differ(one: float, other: float, unit: str = "other") -> bool:
    # People write a share as whole percents, so half a point either way is the same share.
    slack = TOLERANCE if unit == "share" else TOLERANCE * max(abs(one), abs(other))
    return abs(one - other) > slack


@rule("PLN102", "critical", lines=("A1.27", "A2.32", "D.1"), lesson=LESSON)
def goals_cannot_all_hold(plan: Plan) -> Iterator[Seen]:
    arithmetic = implied(plan)
    if arithmetic.feasible:
        return
    rows = rows_by_code(plan, "goals")
    names = {m.id: m.name for m in plan.measures}
    assumed = (names[a.measure] for a in plan.assumptions if a.id in arithmetic.conflict_assumptions)
    against = texts([*(plan.goals[rows[g]].name for g in arithmetic.conflict), *assumed])
    for goal_id, possible in arithmetic.eased.items():
        goal = plan.goals[rows[goal_id]]
        values = {"against": against, "goal": text(goal.name), "target": target(goal, plan)}
        values |= {"possible": target(goal, plan, possible), "case": code("goal")}
        yield Seen("goals", rows[goal_id], "target", values)
    if not arithmetic.eased:
        nothing = dict.fromkeys(("goal", "target", "possible"), text(""))
        yield Seen("goals", None, None, nothing | {"against": against, "case": code("none")})


@rule("PLN103", "critical", lines=("A1.28", "A0.41", "D.1"), lesson=LESSON)
def shrinks_unseen(plan: Plan) -> Iterator[Seen]:
    arithmetic = implied(plan)
    named = {g.measure for g in plan.goals}
    accepted = {goal for c in plan.choices if c.kind == "tradeoff" and c.in_exchange for goal in c.goals}
    for row, measure in enumerate(plan.measures):
        if measure.better == "lower" or measure.unit == "share" or measure.id in named:
            continue
        if not shrinks(arithmetic, measure):
            continue
        # One goal at a time costs a linear program each, so the goals of a trade-off are tried before all the others.
        if any(is_behind(plan, goal, measure) for goal in sorted(accepted)):
            continue
        behind = goals_behind(plan, measure)
        if accepted.isdisjoint(behind):
            found = arithmetic.implied[measure.id]
            values = {"measure": text(measure.name), "base": measured(found.base or 0.0, measure)}
            values |= {"most": measured(found.high, measure), "change": change(found.growth[1] if found.growth else 0)}
            values |= {"goals": texts(g.name for g in plan.goals if g.id in behind)}
            yield Seen("measures", row, "name", values)


@rule("PLN106", "major", lines=("A1.28", "A1.49"), lesson=LESSON)
def growth_from_nothing(plan: Plan) -> Iterator[Seen]:
    rows = rows_by_code(plan, "measures")
    for goal in plan.goals:
        # Growth on nothing or on a loss has no meaning as a percentage.
        if goal.kind == "grow" and goal.measure in rows and (base_value(plan, goal.measure) or 0.0) <= 0:
            row = rows[goal.measure]
            values = {"goal": text(goal.name), "measure": text(plan.measures[row].name), "target": target(goal, plan)}
            yield Seen("measures", row, "base", values | {"year": code(str(plan.company.year - 1))})


@rule("PLN107", "major", lines=("A1.49",), lesson=LESSON)
def base_against_months(plan: Plan) -> Iterator[Seen]:
    for row, measure in enumerate(plan.measures):
        months = year_value(plan, measure.id, "actual", plan.company.year - 1)
        if measure.base is not None and months is not None and _differ(measure.base, months, measure.unit):
            values = {"measure": text(measure.name), "base": measured(measure.base, measure)}
            values |= {"months": measured(months, measure), "year": code(str(plan.company.year - 1))}
            yield Seen("measures", row, "base", values)


@rule("PLN108", "major", lines=("A1.28", "A2.36"), lesson=LESSON)
def months_against_goals(plan: Plan) -> Iterator[Seen]:
    judged = {goal.id: _is_met(plan, goal) for goal in plan.goals}
    if all(met for met in judged.values()):
        return
    rows = {f.measure: n for n, f in enumerate(plan.figures) if (f.kind, f.year) == ("plan", plan.company.year)}
    # A wrong month in a part shows again in every total of it: name the figures somebody typed first.
    off = list(_off_the_goals(plan, list(rows)))
    missed = [goal.measure or "" for goal in plan.goals if judged[goal.id] is False]
    for measure_id, planned, bound in off or list(_off_the_goals(plan, missed)):
        measure = plan.row("measures", measure_id)
        values = {"measure": text(measure.name), "planned": measured(planned, measure)}
        values |= {"needed": measured(bound, measure), "way": code("more" if bound > planned else "less")}
        yield Seen("figures", rows.get(measure_id), "months", values)


def _is_met(plan: Plan, goal: Goal) -> bool | None:
    """Whether the plan months reach the goal; more than it asks is no fault. ``None`` where they do not tell."""
    level = goal_level(plan, goal.id)
    measure = next((m for m in plan.measures if m.id == goal.measure), None)
    planned = year_value(plan, measure.id, "plan", plan.company.year) if measure else None
    if level is None or measure is None or planned is None:
        return None
    upwards = {"at_least": True, "at_most": False}.get(goal.kind or "", measure.better == "higher")
    return not _differ(planned, level) or (planned > level) is upwards


def _off_the_goals(plan: Plan, measures: list[str]) -> Iterator[tuple[str, float, float]]:
    arithmetic = implied(plan)
    for measure_id in measures:
        found = arithmetic.implied.get(measure_id)
        planned = year_value(plan, measure_id, "plan", plan.company.year) if found else None
        if found is None or planned is None:
            continue
        bound = min(max(planned, found.low), found.high)
        if _differ(planned, bound):
            yield measure_id, planned, bound


@rule("PLN112", "major", lines=("A1.28", "D.1"), lesson=LESSON)
def last_year_does_not_add_up(plan: Plan) -> Iterator[Seen]:
    measures = {m.id: (row, m) for row, m in enumerate(plan.measures)}
    bases = {m: base_value(plan, m) for m in measures}
    for identity in plan.identities:
        stated, computed = bases.get(identity.result), _value(identity, bases)
        row, measure = measures[identity.result]
        if stated is not None and computed is not None and _differ(stated, computed, measure.unit):
            values = {"measure": text(measure.name), "stated": measured(stated, measure)}
            values |= {"computed": measured(computed, measure)}
            values |= {"parts": texts(measures[p][1].name for p in identity.parts)}
            yield Seen("measures", row, "base", values)


def _value(identity: Identity, values: Mapping[str, float | None]) -> float | None:
    parts = [values.get(p) for p in identity.parts]
    known = [p for p in parts if p is not None]
    # A year's product is not the product of the year's factors, so products are left alone.
    if len(known) < len(parts) or identity.kind == "product":
        return None
    if identity.kind == "ratio":
        return known[0] / known[1] if known[1] else None
    return sum(sign * part for sign, part in zip(identity.signs, known, strict=True))
