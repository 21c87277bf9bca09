"""KPI3xx, step 3: what makes the outcome, and whether the plan says so (A2.37-39).

A KPI leads to an outcome where a formula makes a goal's measure or an outcome's of what it reads, where its row names
the outcomes it drives, or where it says how it contributes to the KPI above it.
"""

from __future__ import annotations

from collections.abc import Iterator

from aop_lib.methods.causal_evidence import monthly_link, trial_of
from aop_lib.methods.removal import drivers_of, goals_reached, made_of, reaches
from aop_lib.methods.series import identity_of, measure_of
from aop_lib.plan import Goal, Kpi, Plan
from aop_lib.rules.once import once_per_plan
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import code, measured, number, text

__all__ = ["UNRELATED"]

UNRELATED = 0.2
"""A dozen months cannot tell a modest link from none: only a rank correlation up to this is worth a word (ours)."""

_STEPS = "06_kpi_from_the_aop"


@rule("KPI301", "major", lines=("A2.37", "A2.38", "A2.39"), lesson=_STEPS)
def goal_made_of_nothing_known(plan: Plan) -> Iterator[Seen]:
    for row, goal in enumerate(plan.goals):
        measure = measure_of(plan, goal.measure) if goal.measure is not None else None
        # A limit is held, not driven; a plan without KPIs has something graver to hear.
        if measure is None or not plan.kpis or goal.kind in ("at_least", "at_most"):
            continue
        if identity_of(plan, measure.id) is None and not drivers_of(plan, goal):
            yield Seen("goals", row, "measure", {"goal": text(goal.name), "measure": text(measure.name)})


@once_per_plan
def _results(plan: Plan) -> set[str]:
    """The measures of goals and outcome KPIs, and all that they are made of."""
    tops = {goal.measure for goal in plan.goals} | {kpi.measure for kpi in plan.kpis if kpi.kind == "outcome"}
    return {name for top in tops if top is not None for name in (top, *made_of(plan, top))}


def _is_tied(plan: Plan, kpi: Kpi) -> bool:
    if kpi.measure in _results(plan):
        return True
    says = bool(kpi.drives) or (kpi.parent is not None and kpi.contribution is not None)
    if not says:
        return kpi.form == "guardrail" and bool(kpi.goals)
    ahead = [other for other in reaches(plan, kpi) if other.id != kpi.id]
    return any(other.kind == "outcome" or other.measure in _results(plan) for other in ahead)


@rule("KPI302", "major", lines=("A2.35", "A2.37"), lesson=_STEPS)
def driver_of_nothing(plan: Plan) -> Iterator[Seen]:
    if not _results(plan) and all(kpi.kind != "outcome" for kpi in plan.kpis):
        return
    for row, kpi in enumerate(plan.kpis):
        trial = trial_of(plan, kpi.id)
        if kpi.kind == "driver" and not _is_tied(plan, kpi) and (trial is None or not trial.shown):
            yield Seen("kpis", row, "drives", {"kpi": text(kpi.name), "says": code("wrong" if kpi.drives else "none")})


@rule("KPI303", "minor", lines=("A2.38",), lesson=_STEPS)
def strongest_lever_unwatched(plan: Plan) -> Iterator[Seen]:
    goal = min((g for g in plan.goals if g.measure is not None), key=lambda g: g.rank or 100, default=None)
    measure = measure_of(plan, goal.measure) if goal is not None and goal.measure is not None else None
    if goal is None or measure is None or not plan.kpis or identity_of(plan, measure.id) is None:
        return
    from aop_lib.methods.levers import levers

    found = levers(plan, measure.id)
    # Ranges taken from a convention say nothing about which driver is the strongest here.
    if found is None or any(lever.range.basis == "usual" for lever in found.all):
        return
    strongest = found.strongest
    lever = measure_of(plan, strongest.measure)
    if lever is None or not strongest.swing.size or _is_watched(plan, lever.id, goal):
        return
    low, high = sorted((strongest.swing.low, strongest.swing.high))
    values = {"goal": text(goal.name), "lever": text(lever.name), "basis": code(strongest.range.basis)}
    values |= {"low": measured(low, measure), "high": measured(high, measure), "measure": text(measure.name)}
    yield Seen("measures", next(n for n, m in enumerate(plan.measures) if m.id == lever.id), "id", values)


def _is_watched(plan: Plan, lever: str, goal: Goal) -> bool:
    """By a KPI that reads it, or a measure made directly of it; the goal's own measure says nothing of one lever."""
    made = {tie.result for tie in plan.identities if lever in tie.parts and tie.result != goal.measure}
    return any(kpi.measure == lever or kpi.measure in made for kpi in plan.kpis)


@rule("KPI304", "minor", lines=("A2.6", "A2.37"), lesson=_STEPS)
def months_against_the_link(plan: Plan) -> Iterator[Seen]:
    for row, kpi in enumerate(plan.kpis):
        if kpi.kind != "driver" or kpi.measure is None or trial_of(plan, kpi.id) is not None:
            continue
        for outcome in reaches(plan, kpi)[1:]:
            # What a formula ties needs no months to bear it out.
            if outcome.kind != "outcome" or outcome.measure is None or _is_part(plan, kpi.measure, outcome.measure):
                continue
            link = monthly_link(plan, kpi.measure, outcome.measure)
            if link.verdict == "apart" and link.rho is not None and link.rho <= UNRELATED:
                values = {"kpi": text(kpi.name), "outcome": text(outcome.name)}
                values |= {"count": number(link.pairs), "rho": number(link.rho)}
                yield Seen("kpis", row, "drives" if kpi.drives else "parent", values)
                break


def _is_part(plan: Plan, one: str, other: str) -> bool:
    return one == other or one in made_of(plan, other) or other in made_of(plan, one)


@rule("KPI305", "minor", lines=("A2.35",), lesson=_STEPS)
def driver_nobody_moves(plan: Plan) -> Iterator[Seen]:
    for row, kpi in enumerate(plan.kpis):
        if kpi.kind != "driver" or kpi.owner is not None or kpi.moved_by:
            continue
        goals = set(goals_reached(plan, kpi))
        worked_on = {goal for i in plan.initiatives for goal in i.goals} | {g for b in plan.budget for g in b.goals}
        if not goals & worked_on:
            yield Seen("kpis", row, "owner", {"kpi": text(kpi.name), "goals": code("some" if goals else "none")})
