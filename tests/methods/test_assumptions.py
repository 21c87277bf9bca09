from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from methods_plans import plan

from aop_lib.methods.assumptions import UnitMismatch, WrongSubject, assumed, assumed_of, countable, refused
from aop_lib.plan import Limit, Resource, ResourceView

RESOURCES = [
    Resource(id="R1", name="Design", kind="people", available=12.0, extra=3.0),
    Resource(id="R2", name="Warehouse", kind="capability", available=None),
    Resource(id="R3", name="Data", kind="people", available=0.3),
]
LIMITS = [
    Limit(id="L1", kind="total_budget", name="Budget", amount=500.0),
    Limit(id="L2", kind="capacity", name="Orders", amount=900.0, unit="count", period="month"),
]


def view(department, amount, resource=None, limit=None, unit="person_months", phase="before"):
    return ResourceView(department=department, amount=amount, resource=resource, limit=limit, unit=unit, phase=phase)


def with_views(*views):
    return plan([], resources=RESOURCES, limits=LIMITS, resource_views=list(views))


def test_each_amount_looks_possible_and_the_sum_is_not():
    (found,) = assumed(with_views(view("online", 8.0, "R1"), view("store", 9.0, "R1")))
    assert (found.table, found.code, found.unit, found.period) == ("resources", "R1", "person_months", "year")
    assert (found.available, found.extra, found.total) == (12, 3, 17)
    assert (found.excess, found.excess_with_extra) == (5, 2)  # 17 - 12, and 3 less with the extra
    assert list(found.by_department.items()) == [("store", 9), ("online", 8)]


def test_limits_in_their_own_unit_and_period():
    views = [view("online", 400.0, limit="L1", unit="money"), view("store", 900.0, limit="L2", unit="count")]
    budget, orders = assumed(with_views(*views))
    assert (budget.table, budget.code, budget.total, budget.excess) == ("limits", "L1", 400, 0)
    assert (orders.unit, orders.period, orders.excess) == ("count", "month", 0)


def test_in_the_order_of_the_plan_and_only_what_is_spoken_of():
    found = assumed(with_views(view("a", 1.0, limit="L1", unit="money"), view("a", 1.0, "R3"), view("b", 1.0, "R1")))
    assert [(f.table, f.code) for f in found] == [("resources", "R1"), ("resources", "R3"), ("limits", "L1")]
    assert assumed(with_views()) == []


def test_nobody_said_what_there_is():
    (found,) = assumed(with_views(view("online", 8.0, "R2")))
    assert (found.available, found.excess, found.excess_with_extra, found.total) == (None, None, None, 8)


def test_two_rows_of_one_department_add_up():
    (found,) = assumed(with_views(view("online", 0.1, "R3"), view("online", 0.2, "R3")))
    assert found.by_department == pytest.approx({"online": 0.3})
    assert found.excess == 0  # 0.1 + 0.2 is 0.3


def test_another_unit_is_refused():
    views = [view("store", 2.0, "R1"), view("online", 3.0, "R1", unit="people")]
    with pytest.raises(UnitMismatch, match="R1") as caught:
        assumed(with_views(*views))
    problem = caught.value
    assert (problem.row, problem.department, problem.unit, problem.expected) == (1, "online", "people", "person_months")


def test_one_bad_row_does_not_hide_the_others():
    p = with_views(view("online", 3.0, "R1", unit="people"), view("online", 3.0, "R3"))
    assert assumed_of(p, "resources", "R3").total == 3
    assert assumed_of(p, "limits", "L1").by_department == {}


@pytest.mark.parametrize(
    ("resource", "limit", "reason", "found"),
    [
        (None, None, "none", ()),
        ("R1", "L1", "both", ("R1", "L1")),
        ("R9", None, "unknown", ("R9",)),
        (None, "L9", "unknown", ("L9",)),
    ],
)
def test_wrong_subject(resource, limit, reason, found):
    with pytest.raises(WrongSubject) as caught:
        assumed(with_views(view("online", 1.0, "R1"), view("store", 1.0, resource, limit)))
    problem = caught.value
    assert (problem.row, problem.department, problem.reason, problem.found) == (1, "store", reason, found)


def test_unknown_code():
    with pytest.raises(KeyError):
        assumed_of(with_views(), "resources", "R9")


def test_the_latest_phase_speaks():
    rows = [view("online", 8.0, "R1"), view("store", 9.0, "R1")]
    rows += [view("online", 5.0, "R1", phase="after"), view("store", 7.0, "R1", phase="after")]
    p = with_views(*rows)
    assert [found.total for found in assumed(p)] == [12]  # 5 + 7
    assert [found.total for found in assumed(p, "before")] == [17]  # 8 + 9
    assert assumed_of(p, "resources", "R1", "before").by_department == {"store": 9, "online": 8}


def test_a_wrong_row_of_an_earlier_phase_is_no_matter():
    p = with_views(view("online", 8.0), view("online", 5.0, "R1", phase="after"))
    assert [found.total for found in assumed(p)] == [5]
    assert refused(p) == []
    assert [problem.row for problem in refused(p, "before")] == [0]


def test_every_row_that_cannot_be_counted_is_named():
    p = with_views(
        view("online", 3.0, "R1", unit="people"),
        view("store", 3.0),
        view("store", 2.0, "R1"),
        view("store", 1.0, "R1", "L1"),
        view("store", 0.2, "R3"),
        view("online", 9.0, "R9"),
    )
    problems = refused(p)
    assert [problem.row for problem in problems] == [0, 1, 3, 5]
    assert [getattr(problem, "reason", "unit") for problem in problems] == ["unit", "none", "both", "unknown"]
    # R1 lacks what the online department believes, so its sum would say too little; R3 is whole.
    assert [found.code for found in countable(p)] == ["R3"]


def test_without_wrong_rows_the_countable_are_all():
    p = with_views(view("online", 8.0, "R1"), view("store", 400.0, limit="L1", unit="money"))
    assert countable(p) == assumed(p)
    assert countable(with_views()) == []


amounts = st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 100).map(float)), min_size=1, max_size=6)


@given(amounts)
def test_total_excess_and_order_of_rows(rows):
    def of(listed):
        return assumed(with_views(*(view(d, a, "R1") for d, a in listed)))

    (found,) = of(rows)
    assert found.total == sum(a for _, a in rows)
    assert found.excess == max(0, found.total - 12)
    assert of(rows[::-1]) == [found]
