"""PLN5xx, component 5: chances by the plan's own ranges, and scenarios that no contingency answers (A1.39-41)."""

from __future__ import annotations

from collections.abc import Iterator

from aop_lib.methods.scenarios import Chances, chances, goals_reached, scenario_figures
from aop_lib.plan import Plan
from aop_lib.rules.once import once_per_plan
from aop_lib.rules.places import rows_by_code
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import Value, code, number, text, texts

__all__: list[str] = []

LESSON = "04_six_components"
_DRAWS = 1000
"""Enough to tell half of the years from a third; ten times as many would make a check wait."""
_LIKELY = 0.5
_SELDOM = 0.2


@once_per_plan
def _chances(plan: Plan) -> Chances | None:
    # Ranges that are only limits say what is possible, not what is likely: nothing is held against them.
    if all(assumption.distribution is None for assumption in plan.assumptions):
        return None
    return chances(plan, draws=_DRAWS)


def _years(share: float) -> Value:
    return number(float(int(100 * share + 0.5)))


@rule("PLN508", "major", lines=("A1.39", "A1.28"), lesson=LESSON)
def likely_one_by_one_unlikely_together(plan: Plan) -> Iterator[Seen]:
    found = _chances(plan)
    if found is None or len(found.goals) < 2 or found.all_reached >= _LIKELY:
        return
    least = min(found.goals.values(), key=lambda goal: goal.reached)
    if least.reached >= _LIKELY:
        values = {"least": _years(least.reached), "goal": text(plan.row("goals", least.goal).name)}
        yield Seen("goals", None, None, values | {"together": _years(found.all_reached)})


@rule("PLN509", "major", lines=("A1.40", "A1.41"), lesson=LESSON)
def scenario_without_contingency(plan: Plan) -> Iterator[Seen]:
    if not plan.scenarios:
        return
    answered = {risk.id for risk in plan.risks if risk.contingency is not None}
    names = {risk.id: risk.name for risk in plan.risks}
    as_planned = goals_reached(plan, scenario_figures(plan, None))
    for row, scenario in enumerate(plan.scenarios):
        if scenario.risk in answered:
            continue
        held = goals_reached(plan, scenario_figures(plan, scenario.id))
        broken = [g.name for g in plan.goals if as_planned.get(g.id) and not held.get(g.id, True)]
        if broken:
            values = {"scenario": text(scenario.name), "goals": texts(broken)}
            values |= {"risk": text(names.get(scenario.risk or "")), "case": code("risk" if scenario.risk else "none")}
            yield Seen("scenarios", row, "risk", values)


@rule("PLN510", "major", lines=("A1.39",), lesson=LESSON)
def range_out_of_order(plan: Plan) -> Iterator[Seen]:
    names = {m.id: m.name for m in plan.measures}
    for row, said in enumerate(plan.assumptions):
        values = {"measure": text(names.get(said.measure))}
        if said.low is not None and said.high is not None and said.low > said.high:
            yield Seen("assumptions", row, "high", values | {"case": code("ends")})
        elif said.likely is not None and (
            (said.low is not None and said.likely < said.low) or (said.high is not None and said.likely > said.high)
        ):
            yield Seen("assumptions", row, "likely", values | {"case": code("likely")})


@rule("PLN511", "minor", lines=("A1.39",), lesson=LESSON)
def scenario_value_unclear(plan: Plan) -> Iterator[Seen]:
    names = {m.id: m.name for m in plan.measures}
    scenarios = {s.id: s.name for s in plan.scenarios}
    for row, value in enumerate(plan.scenario_values):
        if (value.change is None) == (value.value is None):
            values = {"scenario": text(scenarios.get(value.scenario)), "measure": text(names.get(value.measure))}
            yield Seen(
                "scenario_values", row, "change", values | {"case": code("none" if value.value is None else "both")}
            )


@rule("PLN512", "major", lines=("A1.39", "A1.27"), lesson=LESSON)
def ranges_against_goal(plan: Plan) -> Iterator[Seen]:
    found = _chances(plan)
    rows = rows_by_code(plan, "goals")
    names = {m.id: m.name for m in plan.measures}
    for goal in found.goals.values() if found else ():
        if goal.reached < _SELDOM:
            values = {"goal": text(plan.goals[rows[goal.goal]].name), "years": _years(goal.reached)}
            values |= {
                "driver": text(names.get(goal.explains or "")),
                "case": code("driver" if goal.explains else "none"),
            }
            yield Seen("goals", rows[goal.goal], "target", values)
