"""Whether long-term work has something of its own, or is put off while this year's is on time (A0.33-34)."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from methods_plans import figures, measure, plan

from aop_lib.methods.horizons import long_term
from aop_lib.plan import Initiative, Milestone, Plan, Resource

RESOURCES = [
    Resource(id="R1", name="Design", kind="people", available=12.0),
    Resource(id="R2", name="Room", kind="capability", available=5.0),
]
NEEDS = [{"resource": "R1", "amount": 2.0}]


def initiative(code: str, horizon: str | None = "beyond", **fields: Any) -> Initiative:
    return Initiative.model_validate({"id": code, "name": code, "horizon": horizon, **fields})


def milestone(code: str, on: str, due: dt.date | None, done: dt.date | None = None) -> Milestone:
    return Milestone(id=code, initiative=on, name=code, due=due, done=done)


def year(*initiatives: Initiative, milestones: list[Milestone] | None = None, months: int = 3) -> Plan:
    known = [figures("m", [1.0] * months)] if months else []
    return plan(
        [measure("m")], initiatives=list(initiatives), milestones=milestones or [], resources=RESOURCES, figures=known
    )


@pytest.mark.parametrize(
    ("fields", "lacks"),
    [
        ({"budget": ["B2"], "needs": NEEDS, "order": 1}, ()),
        ({"budget": ["B1", "B2"], "needs": NEEDS, "order": 1}, ()),  # B2 is its own
        ({"budget": ["B1"], "needs": NEEDS, "order": 1}, ("budget",)),  # B1 serves this year's work too
        ({"budget": ["B2"], "needs": [{"resource": "R2", "amount": 1.0}], "order": 1}, ("people",)),
        ({"budget": ["B2"], "needs": [{"resource": "R1", "amount": 0.0}], "order": 1}, ("people",)),
        ({"budget": ["B2"], "needs": NEEDS, "order": 3}, ("order",)),
        ({}, ("budget", "people", "order")),
    ],
)
def test_what_a_long_term_initiative_lacks(fields: dict[str, Any], lacks: tuple[str, ...]) -> None:
    p = year(initiative("L", **fields), initiative("S", "this_year", budget=["B1"], order=2))
    (found,) = long_term(p).initiatives
    assert (found.row, found.initiative, found.lacks) == (0, "L", lacks)


def test_two_long_term_initiatives_may_share_a_line() -> None:
    p = year(initiative("L", budget=["B"], needs=NEEDS), initiative("M", budget=["B"], needs=NEEDS))
    assert [i.lacks for i in long_term(p).initiatives] == [("order",), ("order",)]


def test_only_what_is_marked_beyond_is_long_term() -> None:
    assert long_term(year(initiative("S", "this_year"), initiative("N", None))).initiatives == ()


def day(month: int, number: int) -> dt.date:
    return dt.date(2026, month, number)


@pytest.mark.parametrize(
    ("due_long", "done_long", "due_short", "done_short", "late"),
    [
        (day(3, 31), None, day(2, 1), day(2, 20), True),  # done late is done
        (day(4, 1), None, day(2, 1), day(2, 1), False),  # due after the last known day, 31 March
        (day(3, 1), day(3, 5), day(2, 1), day(2, 1), False),
        (day(3, 1), None, day(2, 1), None, False),  # both are late
        (day(3, 1), None, day(5, 1), None, False),  # nothing of this year's work was due
    ],
)
def test_put_off(
    due_long: dt.date, done_long: dt.date | None, due_short: dt.date, done_short: dt.date | None, late: bool
) -> None:
    points = [milestone("a", "S", due_short, done_short), milestone("b", "L", due_long, done_long)]
    found = long_term(year(initiative("L"), initiative("S", None), milestones=points))
    assert found.as_of == day(3, 31)
    assert found.is_put_off is late
    if late:
        assert (found.due_long, found.overdue_long, found.due_short, found.overdue_short) == (1, 1, 1, 0)
        assert found.initiatives[0].overdue == (1,)


def test_before_the_first_month_nothing_is_due() -> None:
    found = long_term(year(initiative("L"), milestones=[milestone("b", "L", day(1, 1))], months=0))
    assert (found.as_of, found.due_long, found.is_put_off) == (None, 0, False)


def test_a_business_year_that_begins_in_april_ends_its_tenth_month_in_january() -> None:
    p = year(initiative("L"), months=10)
    p = p.model_copy(update={"company": p.company.model_copy(update={"first_month": 4})})
    assert long_term(p).as_of == dt.date(2027, 1, 31)
