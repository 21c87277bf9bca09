"""KPI6xx, step 6: scales and the behaviour they invite (A2.45-46)."""

from __future__ import annotations

from collections.abc import Iterator

from aop_lib.methods.scale_behaviour import Way, invitations, stands_at, way_of
from aop_lib.plan import Kpi, Plan
from aop_lib.rules.kpi_weights import sheets
from aop_lib.rules.pln_kpis import unit_of
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import code, quantity, text

__all__: list[str] = []

_LESSON = "06_kpi_from_the_aop"


def _important(plan: Plan) -> Iterator[tuple[int, Kpi]]:
    """The company's KPIs of a final result, and the heaviest of each sheet; only those that are reached for."""
    heaviest = {row for row in _heaviest(plan) if plan.kpis[row].kind != "compliance"}
    for row, kpi in enumerate(plan.kpis):
        if kpi.form == "reach" and ((kpi.level == "company" and kpi.kind == "outcome") or row in heaviest):
            yield row, kpi


def _heaviest(plan: Plan) -> Iterator[int]:
    for _, _, rows in sheets(plan):
        most = max(plan.kpis[row].weight or 0.0 for row in rows)
        yield from (row for row in rows if plan.kpis[row].weight == most)


def _scored(plan: Plan) -> Iterator[tuple[int, Kpi]]:
    """Whatever is reached for and counts: important, or with a weight; a duty may be all or nothing."""
    important = {row for row, _ in _important(plan)}
    for row, kpi in enumerate(plan.kpis):
        if row in important or (kpi.form == "reach" and kpi.weight and kpi.kind != "compliance"):
            yield row, kpi


@rule("KPI601", "major", lines=("A2.46",), lesson=_LESSON, covers=("CHK61",))
def no_threshold(plan: Plan) -> Iterator[Seen]:
    for row, kpi in _important(plan):
        if kpi.threshold is None:
            yield Seen("kpis", row, "threshold", {"kpi": text(kpi.name)})


@rule("KPI602", "major", lines=("A2.46",), lesson=_LESSON, covers=("CHK62",))
def nothing_beyond_target(plan: Plan) -> Iterator[Seen]:
    for row, kpi in _important(plan):
        if kpi.target is not None and (kpi.shape == "capped" or kpi.stretch is None):
            target = quantity(kpi.target, unit_of(kpi, plan))
            case = code("capped" if kpi.shape == "capped" else "no_stretch")
            field = "shape" if kpi.shape == "capped" else "stretch"
            yield Seen("kpis", row, field, {"kpi": text(kpi.name), "target": target, "case": case})


@rule("KPI603", "major", lines=("A2.45", "A2.46"), lesson=_LESSON)
def cliff(plan: Plan) -> Iterator[Seen]:
    for row, kpi in _scored(plan):
        found = {*_invites(plan, kpi)} & {"all_or_nothing", "steps"}
        # A line that cannot begin anywhere lacks a threshold or baseline; that a rule of its own says.
        if found and kpi.target is not None and kpi.shape == "step":
            target = quantity(kpi.target, unit_of(kpi, plan))
            yield Seen("kpis", row, "shape", {"kpi": text(kpi.name), "target": target, "case": code(min(found))})


def _invites(plan: Plan, kpi: Kpi) -> list[str]:
    way: Way | None = way_of(plan, kpi)
    return [] if way is None else list(invitations(way))


@rule("KPI604", "major", lines=("A2.46", "A2.3"), lesson=_LESSON)
def green_without_moving(plan: Plan) -> Iterator[Seen]:
    for row, kpi in enumerate(plan.kpis):
        way, stands = way_of(plan, kpi), stands_at(plan, kpi)
        if way is not None and way.free and stands is not None and kpi.target is not None:
            unit = unit_of(kpi, plan)
            values = {"kpi": text(kpi.name), "target": quantity(kpi.target, unit), "stands": quantity(stands, unit)}
            yield Seen("kpis", row, "target", values)


@rule("KPI605", "minor", lines=("A2.46",), lesson=_LESSON, covers=("CHK63",))
def met_and_exceeded_alike(plan: Plan) -> Iterator[Seen]:
    important = {row for row, _ in _important(plan)}
    for row, kpi in _scored(plan):
        if row not in important and kpi.target is not None and kpi.stretch is None:
            target = quantity(kpi.target, unit_of(kpi, plan))
            yield Seen("kpis", row, "stretch", {"kpi": text(kpi.name), "target": target})
