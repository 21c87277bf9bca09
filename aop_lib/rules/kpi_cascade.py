"""KPI7xx, step 7: from the company to departments and people (A2.47-49)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aop_lib.methods.cascade import Gap, Node, cascade, coverage
from aop_lib.methods.scorecard import ScoreRow, scores
from aop_lib.methods.series import identity_of
from aop_lib.methods.shared_kpis import shared_kpis
from aop_lib.plan import Kpi, Plan
from aop_lib.rules.once import once_per_plan
from aop_lib.rules.places import rows_by_code
from aop_lib.rules.pln_kpis import unit_of
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import Value, code, quantity, share, text, texts

__all__: list[str] = []

_LESSON = "06_kpi_from_the_aop"
_cascade = once_per_plan(cascade)


def _nodes(plan: Plan, level: str) -> list[Node]:
    return sorted((n for n in _cascade(plan).nodes() if n.kpi.level == level), key=lambda node: node.row)


# A KPI that hangs on nothing serves no goal and drives nothing either: one sentence in its row mends all three.
_LOOSE = ("PLN603", "KPI302")


@rule("KPI701", "major", lines=("A2.47", "A2.48"), lesson=_LESSON, covers=("CHK71",), covers_here=_LOOSE)
def department_kpi_unexplained(plan: Plan) -> Iterator[Seen]:
    for node in _nodes(plan, "department"):
        gaps: set[Gap] = {*node.gaps} & {"no_parent", "no_words"}
        if gaps:
            case = code("both" if len(gaps) == 2 else min(gaps))
            values = {"kpi": text(node.kpi.name), "above": text(_name_above(plan, node.kpi)), "case": case}
            yield Seen("kpis", node.row, "parent" if "no_parent" in gaps else "contribution", values)


def _name_above(plan: Plan, kpi: Kpi) -> str | None:
    above = next((k for k in plan.kpis if k.id == kpi.parent), None)
    return None if above is None else above.name  # type: ignore[return-value]


@rule("KPI702", "major", lines=("A2.48", "A2.C7.2"), lesson=_LESSON, covers=("CHK72",), covers_here=_LOOSE)
def person_kpi_from_nowhere(plan: Plan) -> Iterator[Seen]:
    people = {p.id: p for p in plan.parties if p.kind == "person"}
    for node in _nodes(plan, "person"):
        owner = people.get(node.kpi.owner or "")
        values = {"kpi": text(node.kpi.name), "person": text(None if owner is None else owner.name)}
        if "no_department_kpi" in node.gaps:
            yield Seen("kpis", node.row, "parent", values | {"case": code("parent")})
        elif "no_role" in node.gaps and owner is None:
            yield Seen("kpis", node.row, "owner", values | {"case": code("nobody")})
        elif "no_role" in node.gaps and owner is not None:
            yield Seen("parties", rows_by_code(plan, "parties")[owner.id], "role", values | {"case": code("role")})


@rule("KPI703", "major", lines=("A2.49",), lesson=_LESSON)
def met_below_missed_above(plan: Plan) -> Iterator[Seen]:
    if all(kpi.level == "company" for kpi in plan.kpis):
        return
    read, shared = scores(plan), {s.kpi for s in shared_kpis(plan)}
    for row, kpi in enumerate(plan.kpis):
        own = read[kpi.id]
        if kpi.level == "company" or own.payout is None or own.payout < 1 - 1e-9 or _explained(plan, kpi):
            continue
        # Under a shared KPI a rule on alignment says the same.
        missed = [k for k in _above(plan, kpi) if read[k.id].band == "below" and k.id not in shared]
        if missed:
            values = {"own": text(kpi.name), "kpi": text(missed[0].name)}
            values |= _shown(plan, {"own_value": kpi, "value": missed[0]}, read)
            yield Seen("kpis", row, "contribution", values)


def _above(plan: Plan, kpi: Kpi) -> list[Kpi]:
    """The KPI it stands under; one that stands under none is held against the company's outcomes of its goals."""
    parent = [k for k in plan.kpis if k.id == kpi.parent and k.id != kpi.id]
    return parent or [
        k for k in plan.kpis if k.level == "company" and k.kind == "outcome" and set(k.goals) & set(kpi.goals)
    ]


def _explained(plan: Plan, kpi: Kpi) -> bool:
    """The link is in words, or in the arithmetic: its measure is part of the one above."""
    if kpi.contribution is not None:
        return True
    ties = [identity_of(plan, above.measure) for above in _above(plan, kpi) if above.measure is not None]
    return any(tie is not None and kpi.measure in tie.parts for tie in ties)


def _shown(plan: Plan, kpis: Mapping[str, Kpi], read: Mapping[str, ScoreRow]) -> dict[str, Value]:
    shown = {}
    for name, kpi in kpis.items():
        score = read[kpi.id]
        at = score.value if score.on_year is None else score.on_year
        shown[name] = quantity(at or 0.0, "share" if kpi.form == "milestone" else unit_of(kpi, plan))
    return shown


@rule("KPI704", "major", lines=("A2.47", "A2.26"), lesson=_LESSON)
def nobody_carries(plan: Plan) -> Iterator[Seen]:
    # A plan whose KPIs stop at the company has nothing to carry them with yet.
    if not _cascade(plan).is_deep:
        return
    for node in _nodes(plan, "company"):
        if "nobody_carries" in node.gaps and node.kpi.kind != "compliance":
            yield Seen("kpis", node.row, "id", {"kpi": text(node.kpi.name)})


@rule("KPI705", "major", lines=("A2.47",), lesson=_LESSON)
def parts_fall_short(plan: Plan) -> Iterator[Seen]:
    for whole in coverage(plan):
        if whole.short:
            kpi = plan.kpis[whole.row]
            unit = unit_of(kpi, plan)
            values = {"kpi": text(kpi.name), "parts": texts(plan.kpis[row].name for row in whole.parts)}
            values |= {"total": quantity(whole.total, unit), "target": quantity(whole.target, unit)}
            values |= {"share": share(whole.share), "gap": quantity(abs(whole.target - whole.total), unit)}
            yield Seen("kpis", whole.row, "target", values | {"case": code("less" if whole.share < 1 else "more")})
