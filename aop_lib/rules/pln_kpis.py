"""PLN6xx, component 6: a few KPIs tied to goals, with targets, ordered scales and weights (A1.42-44, A2.40-46)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from aop_lib.plan import Kpi, Plan
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import code, number, quantity, text, texts

__all__ = ["goals_of", "is_ordered", "unit_of"]

LESSON = "04_six_components"


def goals_of(kpi: Kpi, plan: Plan) -> set[str]:
    """The goals a KPI serves: its own, else those of the KPI above it."""
    seen: set[str] = set()
    above: Kpi | None = kpi
    while above is not None and not above.goals and above.id not in seen:
        seen.add(above.id)
        above = next((k for k in plan.kpis if k.id == above.parent), None)
    return set() if above is None else set(above.goals)


def unit_of(kpi: Kpi, plan: Plan) -> str:
    """The KPI's unit, else its measure's."""
    return kpi.unit or next((m.unit for m in plan.measures if m.id == kpi.measure), "other")


def is_ordered(kpi: Kpi, plan: Plan) -> bool:
    """Whether threshold, target and stretch follow each other in the KPI's own direction."""
    points = [p for p in (kpi.threshold, kpi.target, kpi.stretch) if p is not None]
    rising, falling = (all(a < b for a, b in pairwise(points)), all(a > b for a, b in pairwise(points)))
    better = next((m.better for m in plan.measures if m.id == kpi.measure), None)
    if better is None:
        return rising or falling
    return rising if better == "higher" else falling


@rule("PLN601", "critical", lines=("A1.42", "A1.43"), lesson=LESSON)
def no_kpis(plan: Plan) -> Iterator[Seen]:
    if not plan.kpis:
        yield Seen("kpis")


@rule("PLN602", "major", lines=("A1.43", "A2.2"), lesson=LESSON)
def kpi_without_target(plan: Plan) -> Iterator[Seen]:
    for row, kpi in enumerate(plan.kpis):
        if kpi.target is None and kpi.form != "milestone":
            yield Seen("kpis", row, "target", {"kpi": text(kpi.name)})


@rule("PLN603", "major", lines=("A2.5", "A1.43"), lesson=LESSON, covers=("CHK22",))
def kpi_for_no_goal(plan: Plan) -> Iterator[Seen]:
    for row, kpi in enumerate(plan.kpis):
        if kpi.kind != "compliance" and not goals_of(kpi, plan):
            yield Seen("kpis", row, "goals", {"kpi": text(kpi.name)})


@rule("PLN604", "critical", lines=("A2.15", "A1.43"), lesson=LESSON)
def goal_nobody_measures(plan: Plan) -> Iterator[Seen]:
    measured = {goal for kpi in plan.kpis for goal in kpi.goals}
    for row, goal in enumerate(plan.goals):
        if plan.kpis and goal.id not in measured:
            yield Seen("goals", row, "id", {"goal": text(goal.name)})


@rule("PLN605", "major", lines=("A2.46",), lesson=LESSON)
def scale_out_of_order(plan: Plan) -> Iterator[Seen]:
    for row, kpi in enumerate(plan.kpis):
        if kpi.target is None or is_ordered(kpi, plan):
            continue
        unit = unit_of(kpi, plan)
        shown = [quantity(p, unit) for p in (kpi.threshold, kpi.target, kpi.stretch) if p is not None]
        better = next((m.better for m in plan.measures if m.id == kpi.measure), "either")
        values = {"kpi": text(kpi.name), "first": shown[0], "last": shown[-1], "target": quantity(kpi.target, unit)}
        field = "threshold" if kpi.threshold is not None else "stretch"
        yield Seen("kpis", row, field, values | {"better": code(better)})


@rule("PLN606", "major", lines=("A2.43", "A2.44"), lesson=LESSON)
def weights_not_a_hundred(plan: Plan) -> Iterator[Seen]:
    names = {p.id: p.name for p in plan.parties}
    for unit, rows in _scored_together(plan).items():
        weights = [plan.kpis[row].weight for row in rows]
        total = sum(w for w in weights if w is not None)
        if any(weights) and abs(total - 100) > 0.5:
            values = {"total": number(total), "gap": number(abs(100 - total)), "unit": code(unit[0])}
            values |= {"owner": text(names.get(unit[1])), "way": code("less" if total > 100 else "more")}
            values |= {"kpis": texts(plan.kpis[row].name for row in rows)}
            yield Seen("kpis", rows[0], "weight", values)


def _scored_together(plan: Plan) -> dict[tuple[str, str], list[int]]:
    """Rows of the KPIs whose weights share one hundred: the company's, each department's, each person's."""
    parties = {p.id: p for p in plan.parties}
    scored: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row, kpi in enumerate(plan.kpis):
        owner = parties.get(kpi.owner or "")
        if kpi.level == "department" and owner and owner.kind == "person" and owner.department:
            owner = parties.get(owner.department, owner)
        scored[kpi.level, "" if kpi.level == "company" or owner is None else owner.id].append(row)
    return scored
