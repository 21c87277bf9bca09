"""CHK: the 24 checklist items as rules, the 70 % threshold and the three gates (A2.C1.1 to A2.54)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from aop_lib.plan import Plan
from aop_lib.rules.checklist import AT_RISK, GATES, ITEMS, Item, checklist
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import Value, number, text
from aop_lib.rules.values import code as word

__all__: list[str] = []

LESSON = "07_kpi_paradox"
_WEIGHTY = ("C1.2", "C2.1", "C2.3", "C5.1", "C5.2", "C5.3", "C7.1", "C7.2", "C7.3")
"""Items of the gates, and the priority; C1.1, C1.3 and C2.2 repeat what graver PLN rules already say."""


def _item(plan: Plan, code: str) -> Iterator[Seen]:
    item = next(i for i in checklist(plan).items if i.code == code)
    # Without any KPI the one finding that matters is PLN601; two dozen more would bury it.
    if item.passed is not False or (not plan.kpis and 2 <= item.group <= 7):
        return
    if item.computed is None:
        row = next((n for n, tick in enumerate(plan.ticks) if tick.item == code), None)
        evidence = plan.ticks[row].evidence if row is not None else None
        values = {"item": text(code), "evidence": text(evidence), "noted": word("yes" if evidence else "no")}
        yield Seen("ticks", row, "passed", values | _named(item), "chk-answered")
    else:
        first = item.evidence.rows[0] if item.evidence.rows else None
        yield Seen(item.evidence.table, first, item.evidence.field, _named(item))


def _named(item: Item) -> dict[str, Value]:
    return {"names": item.names, "case": word("some" if item.evidence.rows else "none")}


for _code in ITEMS:
    rule(
        f"CHK{_code[1]}{_code[3]}",
        "major" if _code in _WEIGHTY else "minor",
        lines=(f"A2.{_code}",),
        lesson=LESSON,
    )(partial(_item, code=_code))


@rule("CHK90", "critical", lines=("A2.53", "D.3"), lesson=LESSON)
def at_high_risk(plan: Plan) -> Iterator[Seen]:
    found = checklist(plan)
    if not plan.kpis or not found.at_risk:
        return
    failing = [i.code for i in found.items if i.passed is False]
    values = {"passed": number(found.passed), "open": number(len(found.items) - found.answered)}
    values |= {"failing": text(", ".join(failing)), "failed": number(len(failing))}
    values |= {"short": number(AT_RISK + 1 - found.passed), "case": word("some" if failing else "none")}
    yield Seen("ticks", None, None, values)


@rule("CHK91", "critical", lines=("A2.54", "A2.23"), lesson=LESSON)
def paradox_ahead(plan: Plan) -> Iterator[Seen]:
    found = checklist(plan)
    if not plan.kpis or not found.paradox:
        return
    failing = [i.code for i in found.items if i.group in GATES and i.passed is False]
    values = {"list": text(", ".join(str(group) for group in found.gates)), "items": text(", ".join(failing))}
    yield Seen("ticks", None, None, values | {"groups": word("one" if len(found.gates) == 1 else "several")})


@rule("CHK92", "major", lines=("A2.53",), lesson=LESSON)
def ticked_against_the_plan(plan: Plan) -> Iterator[Seen]:
    rows = {tick.item: row for row, tick in enumerate(plan.ticks)}
    for item in checklist(plan).items:
        if item.disputed:
            yield Seen("ticks", rows[item.code], "passed", {"item": text(item.code), **_named(item)})
