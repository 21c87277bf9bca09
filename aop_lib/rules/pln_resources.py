"""PLN4xx, component 4: people, time and capability that cover the actions (A1.36-38)."""

from __future__ import annotations

from collections.abc import Iterator

from aop_lib.methods.resources import cover
from aop_lib.plan import Plan
from aop_lib.rules.places import rows_by_code
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import number, quantity, text

__all__: list[str] = []

LESSON = "04_six_components"


@rule("PLN401", "critical", lines=("A1.36", "A1.4"), lesson=LESSON)
def no_resources(plan: Plan) -> Iterator[Seen]:
    if not plan.resources:
        yield Seen("resources")


@rule("PLN402", "critical", lines=("A1.37", "A1.38"), lesson=LESSON)
def more_needed_than_there_is(plan: Plan) -> Iterator[Seen]:
    rows = rows_by_code(plan, "resources")
    initiatives = {i.id: i for i in plan.initiatives}
    for covered in cover(plan):
        if covered.available is None or covered.enough:
            continue
        resource = plan.resources[rows[covered.resource]]
        largest = max(covered.by_initiative, key=lambda i: covered.by_initiative[i])
        values = {"resource": text(resource.name), "needed": quantity(covered.needed, resource.unit)}
        values |= {"available": quantity(covered.available + covered.extra, resource.unit)}
        values |= {"short": quantity(covered.short or 0.0, resource.unit), "largest": text(initiatives[largest].name)}
        values |= {"takes": quantity(covered.by_initiative[largest], resource.unit)}
        yield Seen("resources", rows[covered.resource], "available", values)


@rule("PLN403", "major", lines=("A1.37",), lesson=LESSON)
def initiative_that_needs_nobody(plan: Plan) -> Iterator[Seen]:
    for row, initiative in enumerate(plan.initiatives):
        if plan.resources and not initiative.needs:
            yield Seen("initiatives", row, "needs", {"initiative": text(initiative.name)})


@rule("PLN404", "critical", lines=("A1.38", "A0.48"), lesson=LESSON)
def hiring_beyond_the_limit(plan: Plan) -> Iterator[Seen]:
    allowed = [limit for limit in plan.limits if limit.kind == "hiring" and limit.amount is not None]
    new = [(row, r) for row, r in enumerate(plan.resources) if r.kind == "people" and r.extra]
    for limit in allowed[:1]:
        counted = sum(r.extra or 0.0 for _, r in new if r.unit == "people")
        if new and (limit.amount == 0 or counted > (limit.amount or 0.0)):
            row, resource = new[-1]
            values = {"resource": text(resource.name), "extra": quantity(resource.extra or 0.0, resource.unit)}
            values |= {"limit": text(limit.name), "amount": number(limit.amount or 0.0)}
            yield Seen("resources", row, "extra", values)


@rule("PLN405", "major", lines=("A1.37", "A0.47"), lesson=LESSON)
def resource_without_amount(plan: Plan) -> Iterator[Seen]:
    for row, resource in enumerate(plan.resources):
        told = resource.kind == "capability" and resource.limit is not None
        if resource.available is None and not told:
            yield Seen("resources", row, "available", {"resource": text(resource.name)})
