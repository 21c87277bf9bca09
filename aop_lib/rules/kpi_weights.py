"""KPI5xx, step 5: weights that say what matters (A2.43-44)."""

from __future__ import annotations

from collections.abc import Iterator

from aop_lib.methods.kpi_weights import steering, weighted
from aop_lib.methods.removal import is_activity
from aop_lib.methods.roles import departments_of
from aop_lib.plan import Kpi, Plan
from aop_lib.rules.pln_kpis import goals_of
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import Value, code, number, share, text, texts

__all__ = ["LIGHT", "SAME", "sheets"]

_LESSON = "06_kpi_from_the_aop"
LIGHT = 0.20
"""The most that supporting and compliance KPIs carry together: our convention, as in item C5.2."""
SAME = 0.05
"""Weights closer together than this part of their sum say nothing: as in item C5.3."""


def sheets(plan: Plan) -> Iterator[tuple[str, str | None, list[int]]]:
    """Level, owner and rows of the KPIs scored together, where they have weights: the company's, each department's,
    each person's. The company's have no owner here.
    """
    homes = departments_of(plan)
    for level in ("company", "department", "person"):
        by_owner: dict[str | None, list[int]] = {}
        for row in weighted(plan, level):
            owner = plan.kpis[row].owner
            # A department's KPI that its head owns is on the department's sheet.
            sheet = None if level == "company" else homes.get(owner or "", owner) if level == "department" else owner
            by_owner.setdefault(sheet, []).append(row)
        for owner, rows in by_owner.items():
            yield level, owner, rows


def _whose(plan: Plan, level: str, owner: str | None) -> dict[str, Value]:
    named = next((p.name for p in plan.parties if p.id == owner), None)
    return {"whose": text(named), "unit": code("company" if level == "company" else "owner" if named else "nobody")}


def _named(plan: Plan, rows: list[int]) -> Value:
    return texts(plan.kpis[row].name for row in rows)


def _sum(kpis: list[Kpi]) -> float:
    return sum(kpi.weight or 0.0 for kpi in kpis)


@rule("KPI501", "major", lines=("A2.27", "A2.44"), lesson=_LESSON, covers=("CHK51",))
def heaviest_serves_another_goal(plan: Plan) -> Iterator[Seen]:
    ranks = [goal.rank for goal in plan.goals if goal.rank is not None]
    rows = weighted(plan)
    if not ranks or len(rows) < 2:
        return
    first = {goal.id for goal in plan.goals if goal.rank == min(ranks)}
    most = max(plan.kpis[row].weight or 0.0 for row in rows)
    heaviest = [row for row in rows if plan.kpis[row].weight == most]
    if any(goals_of(plan.kpis[row], plan) & first for row in heaviest):
        return
    own = max((plan.kpis[row].weight or 0.0 for row in rows if goals_of(plan.kpis[row], plan) & first), default=0.0)
    values = {"kpi": text(plan.kpis[heaviest[0]].name), "weight": number(most), "own": number(own)}
    values |= {"goal": text(next(goal.name for goal in plan.goals if goal.rank == min(ranks)))}
    yield Seen("kpis", heaviest[0], "weight", values | {"case": code("some" if own else "none")})


@rule("KPI502", "major", lines=("A2.27", "A2.43"), lesson=_LESSON)
def weights_against_the_goals(plan: Plan) -> Iterator[Seen]:
    found = steering(plan)
    if found is None or found.ranked < 3 or found.with_goals is None or found.with_goals >= 0:
        return
    rows = sorted(weighted(plan), key=lambda row: -(plan.kpis[row].weight or 0.0))
    order = [goal.name for goal in sorted(plan.goals, key=lambda goal: goal.rank or 100) if goal.rank is not None]
    values = {"heaviest": text(plan.kpis[rows[0]].name), "lightest": text(plan.kpis[rows[-1]].name)}
    values |= {"correlation": number(found.with_goals), "goals": texts(order)}
    yield Seen("kpis", rows[0], "weight", values)


@rule("KPI503", "major", lines=("A2.C5.3", "A2.43"), lesson=_LESSON, covers=("CHK53",))
def equal_weights(plan: Plan) -> Iterator[Seen]:
    for level, owner, rows in sheets(plan):
        weights = [plan.kpis[row].weight or 0.0 for row in rows]
        if len(rows) >= 3 and max(weights) - min(weights) < SAME * sum(weights):
            values = {"count": number(len(rows)), "weight": number(weights[0]), "names": _named(plan, rows)}
            yield Seen("kpis", rows[0], "weight", values | _whose(plan, level, owner))


@rule("KPI504", "major", lines=("A2.44",), lesson=_LESSON, covers=("CHK52",))
def support_weighs_too_much(plan: Plan) -> Iterator[Seen]:
    for level, owner, rows in sheets(plan):
        light = [row for row in rows if _supports(plan.kpis[row], plan)]
        part = _sum([plan.kpis[row] for row in light]) / _sum([plan.kpis[row] for row in rows])
        # A sheet of one number for no goal has nothing to give weight to; that it serves none is said elsewhere.
        if light and len(rows) > 1 and part > LIGHT + 1e-9:
            values = {"share": share(part), "most": share(LIGHT), "names": _named(plan, light)}
            yield Seen("kpis", light[0], "weight", values | _whose(plan, level, owner))


def _supports(kpi: Kpi, plan: Plan) -> bool:
    """A duty, or a number for no goal of the plan; a plan without goals cannot tell."""
    return kpi.kind == "compliance" or (bool(plan.goals) and not goals_of(kpi, plan))


@rule("KPI505", "major", lines=("A2.27", "A2.24"), lesson=_LESSON)
def activity_outweighs_outcome(plan: Plan) -> Iterator[Seen]:
    for level, owner, rows in sheets(plan):
        kinds = {kind: [row for row in rows if plan.kpis[row].kind == kind] for kind in ("outcome", "driver")}
        # Where a sheet holds no outcome, a driver is the nearest to one.
        results = kinds["outcome"] or kinds["driver"]
        if not results:
            continue
        least = min(results, key=lambda row: plan.kpis[row].weight or 0.0)
        for row in rows:
            kpi = plan.kpis[row]
            if is_activity(plan, kpi) and (kpi.weight or 0.0) > (plan.kpis[least].weight or 0.0):
                values = {"activity": text(kpi.name), "weight": number(kpi.weight or 0.0)}
                values |= {"result": text(plan.kpis[least].name), "less": number(plan.kpis[least].weight or 0.0)}
                yield Seen("kpis", row, "weight", values | _whose(plan, level, owner))


@rule("KPI506", "minor", lines=("A2.28",), lesson=_LESSON)
def weights_without_a_date(plan: Plan) -> Iterator[Seen]:
    rows = [row for row, kpi in enumerate(plan.kpis) if kpi.weight and kpi.weight_from is None]
    if rows:
        values = {"names": _named(plan, rows), "count": number(len(rows))}
        case = code("one" if len(rows) == 1 else "several")
        yield Seen("kpis", rows[0], "weight_from", values | {"case": case})
