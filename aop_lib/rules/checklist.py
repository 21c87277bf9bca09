"""The 24 items of the KPI checklist, computed where the plan holds the evidence (A2.V, methods section 12)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from aop_lib.plan import Kpi, Plan, Text
from aop_lib.rules.once import once_per_plan
from aop_lib.rules.pln_kpis import goals_of, is_ordered
from aop_lib.rules.values import Value, texts

__all__ = ["AT_RISK", "GATES", "ITEMS", "Checklist", "Evidence", "Item", "checklist"]

AT_RISK = 16
"""70 % of 24 is 16.8: with 16 or fewer passed, the KPI system is at high risk (A2.53, D.3)."""
GATES = (2, 5, 7)
"""The groups whose trouble almost certainly brings "KPIs met, goal missed" (A2.54)."""
COMPLIANCE_SHARE = 0.20
MOST_PER_OWNER = 7
MOST_OUTCOMES = 2


@dataclass(frozen=True)
class Evidence:
    """What the plan itself says on one item: passed or not (``None``: it does not say), and the rows that fail."""

    passed: bool | None
    table: str = "kpis"
    rows: tuple[int, ...] = ()
    field: str | None = None

    def names(self, plan: Plan) -> tuple[Text, ...]:
        """The names of the rows that fail."""
        return tuple(plan.rows(self.table)[row].name for row in self.rows)


@dataclass(frozen=True)
class Item:
    """One item, answered by the plan (``computed``), by its people (``ticked``), by both or by neither."""

    code: str
    computed: bool | None
    ticked: bool | None
    evidence: Evidence
    names: Value

    @property
    def group(self) -> int:
        """The group the item belongs to, 1 to 8."""
        return int(self.code[1])

    @property
    def passed(self) -> bool | None:
        """The plan's own evidence where there is any, else the tick."""
        return self.ticked if self.computed is None else self.computed

    @property
    def disputed(self) -> bool:
        """Ticked as healthy although the plan shows it is not."""
        return self.ticked is True and self.computed is False


@dataclass(frozen=True)
class Checklist:
    """All 24 items."""

    items: tuple[Item, ...]

    @property
    def passed(self) -> int:
        """How many are healthy; an item nobody answered is not."""
        return sum(item.passed is True for item in self.items)

    @property
    def answered(self) -> int:
        """How many the plan or its people answer."""
        return sum(item.passed is not None for item in self.items)

    @property
    def at_risk(self) -> bool:
        """Whether 16 or fewer of the 24 pass."""
        return self.passed <= AT_RISK

    @property
    def gates(self) -> tuple[int, ...]:
        """Which of the groups 2, 5 and 7 are in trouble."""
        return tuple(g for g in GATES if any(i.group == g and i.passed is False for i in self.items))

    @property
    def paradox(self) -> bool:
        """Whether "KPIs met, goal missed" is to be expected whatever the total (A2.54)."""
        return bool(self.gates)


@once_per_plan
def checklist(plan: Plan) -> Checklist:
    """The 24 items of A2.V on this plan."""
    ticks = {tick.item: tick.passed for tick in plan.ticks}
    items = []
    for code, look in ITEMS.items():
        evidence = look(plan)
        items.append(Item(code, evidence.passed, ticks.get(code), evidence, texts(evidence.names(plan))))
    return Checklist(tuple(items))


def _each(plan: Plan, healthy: Callable[[Kpi], bool], field: str, among: Iterable[Kpi] | None = None) -> Evidence:
    """Passed where every KPI (``among``, else all) is healthy; no such KPI, no evidence."""
    looked_at = {kpi.id for kpi in (plan.kpis if among is None else among)}
    if not looked_at:
        return Evidence(None)
    rows = tuple(row for row, kpi in enumerate(plan.kpis) if kpi.id in looked_at and not healthy(kpi))
    return Evidence(not rows, "kpis", rows, field)


def _company(plan: Plan) -> list[Kpi]:
    return [k for k in plan.kpis if k.level == "company"]


def _important(plan: Plan) -> list[Kpi]:
    """Company KPIs of a final result that are reached for; a guarded limit or a milestone has no three levels.

    Where a set has no such KPI, those that weigh most are what people are told is important.
    """
    reached = [k for k in _company(plan) if k.form == "reach"]
    outcomes = [k for k in reached if k.kind == "outcome"]
    heaviest = max((k.weight or 0.0 for k in reached), default=0.0)
    return outcomes or [k for k in reached if k.weight and k.weight == heaviest]


def _weighted(plan: Plan) -> list[Kpi]:
    return [k for k in _company(plan) if k.weight]


def _kinds(plan: Plan) -> Sequence[str]:
    return [k.kind for k in plan.kpis if k.kind is not None]


def _goals_in_numbers(plan: Plan) -> Evidence:
    rows = tuple(n for n, g in enumerate(plan.goals) if g.measure is None or g.kind is None or g.target is None)
    return Evidence(bool(plan.goals) and not rows, "goals", rows, "target")


def _priority_stated(plan: Plan) -> Evidence:
    return Evidence(any(c.kind == "priority" for c in plan.choices), "choices", (), "kind")


def _limits_and_tradeoffs(plan: Plan) -> Evidence:
    traded = any(c.kind == "tradeoff" and c.in_exchange for c in plan.choices)
    return Evidence(traded and bool(plan.limits), "choices" if not traded else "limits", (), "kind")


def _goals_have_outcome_kpi(plan: Plan) -> Evidence:
    if not plan.goals or not plan.kpis:
        return Evidence(None)
    by_outcome = {goal for k in plan.kpis if k.kind == "outcome" for goal in k.goals}
    unclear = {goal for k in plan.kpis if k.kind is None for goal in k.goals}
    rows = tuple(n for n, g in enumerate(plan.goals) if g.id not in by_outcome | unclear)
    sure = all(g.id in by_outcome for g in plan.goals)
    return Evidence(False if rows else True if sure else None, "goals", rows, "id")


def _kpis_have_goal(plan: Plan) -> Evidence:
    return _each(plan, lambda k: bool(goals_of(k, plan)), "goals", [k for k in plan.kpis if k.kind != "compliance"])


def _none_from_habit(plan: Plan) -> Evidence:
    kept = _each(plan, lambda k: bool(goals_of(k, plan)) or k.decision is not None, "decision")
    sure = all(goals_of(k, plan) and k.decision for k in plan.kpis)
    return kept if kept.passed is not True or sure else Evidence(None)


def _has_kind(kind: str) -> Callable[[Plan], Evidence]:
    def look(plan: Plan) -> Evidence:
        kinds = _kinds(plan)
        return Evidence(True if kind in kinds else False if len(kinds) == len(plan.kpis) > 0 else None, field="kind")

    return look


def _not_all_activity(plan: Plan) -> Evidence:
    kinds = _kinds(plan)
    if any(kind in ("outcome", "driver") for kind in kinds):
        return Evidence(True)
    rows = tuple(n for n, k in enumerate(plan.kpis) if k.kind == "activity")
    return Evidence(False if rows and len(kinds) == len(plan.kpis) else None, "kpis", rows, "kind")


def _few_outcomes_per_goal(plan: Plan) -> Evidence:
    counted = Counter(goal for k in _company(plan) if k.kind == "outcome" for goal in k.goals)
    rows = tuple(n for n, g in enumerate(plan.goals) if counted[g.id] > MOST_OUTCOMES)
    return Evidence(not rows if counted else None, "goals", rows, "id")


def _few_per_owner(plan: Plan) -> Evidence:
    counted = Counter(k.owner for k in plan.kpis if k.owner is not None)
    rows = tuple(n for n, p in enumerate(plan.parties) if counted[p.id] > MOST_PER_OWNER)
    crowded = bool(counted) and max(counted.values()) > MOST_PER_OWNER
    return Evidence(not crowded if counted else None, "parties", rows, "id")


def _top_weight_on_top_goal(plan: Plan) -> Evidence:
    ranks = [g.rank for g in plan.goals if g.rank is not None]
    weighted = _weighted(plan)
    if not ranks or len(weighted) < 2:
        return Evidence(None)
    first = {g.id for g in plan.goals if g.rank == min(ranks)}
    heaviest = [k for k in weighted if k.weight == max(w.weight or 0.0 for w in weighted)]
    rows = tuple(n for n, k in enumerate(plan.kpis) if k in heaviest)
    healthy = any(goals_of(k, plan) & first for k in heaviest)
    return Evidence(healthy, "kpis", () if healthy else rows, "weight")


def _compliance_is_light(plan: Plan) -> Evidence:
    weighted = _weighted(plan)
    if not weighted or any(k.kind is None for k in weighted):
        return Evidence(None)
    duty = [k for k in weighted if k.kind == "compliance"]
    light = sum(k.weight or 0.0 for k in duty) <= COMPLIANCE_SHARE * sum(k.weight or 0.0 for k in weighted)
    rows = tuple(n for n, k in enumerate(plan.kpis) if k in duty)
    return Evidence(light, "kpis", () if light else rows, "weight")


def _not_split_equally(plan: Plan) -> Evidence:
    weights = [k.weight for k in _weighted(plan)]
    if len(weights) < 3:
        return Evidence(None)
    equal = max(w or 0.0 for w in weights) - min(w or 0.0 for w in weights) < 0.05 * (sum(w or 0.0 for w in weights))
    rows = tuple(n for n, k in enumerate(plan.kpis) if k.weight and k.level == "company")
    return Evidence(not equal, "kpis", rows if equal else (), "weight")


def _has_three_levels(kpi: Kpi, plan: Plan) -> bool:
    return None not in (kpi.threshold, kpi.target, kpi.stretch) and is_ordered(kpi, plan)


def _departments_explain(plan: Plan) -> Evidence:
    among = [k for k in plan.kpis if k.level == "department"]
    return _each(plan, lambda k: k.parent is not None and k.contribution is not None, "contribution", among)


def _people_from_departments(plan: Plan) -> Evidence:
    departments = {k.id for k in plan.kpis if k.level == "department"}
    described = {p.id for p in plan.parties if p.kind == "person" and p.role is not None}
    people = [k for k in plan.kpis if k.level == "person"]
    found = _each(plan, lambda k: k.parent in departments, "parent", people)
    # Where the plan does not hold what the person's job is, only people can say whether the KPI fits it.
    sure = found.passed is False or all(k.owner in described for k in people)
    return found if sure else Evidence(None)


def _reviewed_in_time(plan: Plan) -> Evidence:
    in_time = [r for r in plan.reviews if r.cadence in ("weekly", "monthly", "quarterly")]
    seen = {kpi for r in in_time for kpi in r.kpis}
    all_seen = any(not r.kpis for r in in_time)
    return _each(
        plan,
        lambda k: k.cadence in ("weekly", "monthly", "quarterly") or (k.cadence is None and (all_seen or k.id in seen)),
        "cadence",
    )


def _someone_proposes(plan: Plan) -> Evidence:
    led = any(r.lead is not None for r in plan.reviews)
    rows = tuple(n for n, r in enumerate(plan.reviews) if r.lead is None)
    return Evidence(led if plan.reviews else None, "reviews", () if led else rows, "lead")


def _updated_with_context(plan: Plan) -> Evidence:
    told = any(r.changes is not None for r in plan.reviews)
    rows = () if told else tuple(range(len(plan.reviews)))
    return Evidence(told if plan.reviews else None, "reviews", rows, "changes")


ITEMS: dict[str, Callable[[Plan], Evidence]] = {
    "C1.1": _goals_in_numbers,
    "C1.2": _priority_stated,
    "C1.3": _limits_and_tradeoffs,
    "C2.1": _goals_have_outcome_kpi,
    "C2.2": _kpis_have_goal,
    "C2.3": _none_from_habit,
    "C3.1": _has_kind("outcome"),
    "C3.2": _has_kind("driver"),
    "C3.3": _not_all_activity,
    "C4.1": _few_outcomes_per_goal,
    "C4.2": _few_per_owner,
    "C4.3": lambda plan: _each(plan, lambda k: k.owner is not None, "owner"),
    "C5.1": _top_weight_on_top_goal,
    "C5.2": _compliance_is_light,
    "C5.3": _not_split_equally,
    "C6.1": lambda plan: _each(plan, lambda k: k.threshold is not None, "threshold", _important(plan)),
    "C6.2": lambda plan: _each(
        plan, lambda k: k.stretch is not None and k.shape == "linear", "stretch", _important(plan)
    ),
    "C6.3": lambda plan: _each(plan, lambda k: _has_three_levels(k, plan), "target", _important(plan)),
    "C7.1": _departments_explain,
    "C7.2": _people_from_departments,
    "C7.3": lambda plan: _each(plan, lambda k: k.decision is not None, "decision"),
    "C8.1": _reviewed_in_time,
    "C8.2": _someone_proposes,
    "C8.3": _updated_with_context,
}
