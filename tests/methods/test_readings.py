from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from methods_plans import figures, measure, plan

from aop_lib.methods.readings import differing_readings
from aop_lib.plan import Company, Plan, Reading

few = settings(max_examples=60, deadline=None)


def read(department: str, value: float, month: int = 3, on: str = "online", system: str | None = None) -> Reading:
    return Reading(department=department, measure=on, month=month, value=value, system=system)


def whole(*readings: Reading, **tables: object) -> Plan:
    return plan([measure("online"), measure("margin", "share")], readings=list(readings), **tables)


def test_two_systems_and_the_gap_between_them() -> None:
    (found,) = differing_readings(whole(read("finance", 500.0), read("sales", 620.0), read("online", 560.0)))
    assert (found.measure, found.month, found.low, found.high, found.gap) == ("online", 3, 500, 620, 120)
    assert found.share == 120 / 620
    assert (found.lowest.department, found.highest.department) == ("finance", "sales")
    assert (found.rows, found.figure) == ((0, 1, 2), None)


def test_figures_rounded_differently_are_the_same() -> None:
    # 1 % of 500 is 5.
    assert differing_readings(whole(read("finance", 500.0), read("sales", 495.5))) == []
    assert len(differing_readings(whole(read("finance", 500.0), read("sales", 494.0)))) == 1
    assert len(differing_readings(whole(read("finance", 500.0), read("sales", 499.0)), tolerance=0.001)) == 1


def test_only_the_same_measure_and_month_are_compared() -> None:
    apart = [read("finance", 500.0), read("sales", 600.0, month=4), read("sales", 0.3, on="margin")]
    assert differing_readings(whole(*apart)) == []


def test_the_widest_comes_first() -> None:
    found = differing_readings(
        whole(read("a", 100.0), read("b", 110.0), read("a", 0.30, on="margin"), read("b", 0.40, on="margin"))
    )
    assert [d.measure for d in found] == ["margin", "online"]  # 25 % of the larger, 9 %


def test_zero_and_something_differ_and_two_zeros_do_not() -> None:
    assert differing_readings(whole(read("a", 0.0), read("b", 0.0))) == []
    assert len(differing_readings(whole(read("a", 0.0), read("b", 1.0)))) == 1


def test_the_plans_own_figure_stands_beside_them() -> None:
    # The month is a calendar month: in a business year from April, May is its second month.
    own = {"figures": [figures("online", [10.0, 20.0])]}
    spring = whole(read("a", 18.0, month=5), read("b", 25.0, month=5), **own)
    spring = spring.model_copy(update={"company": Company(name="Test", year=2026, first_month=4)})
    assert [d.figure for d in differing_readings(spring)] == [20.0]


values = st.floats(-1e9, 1e9)


@few
@given(st.lists(values, min_size=1, max_size=5), st.floats(0, 1))
def test_gaps_are_never_negative_and_order_does_not_matter(numbers: list[float], tolerance: float) -> None:
    found = differing_readings(whole(*(read("a", v) for v in numbers)), tolerance)
    back = differing_readings(whole(*(read("a", v) for v in numbers[::-1])), tolerance)
    assert [(d.low, d.high) for d in found] == [(d.low, d.high) for d in back]
    assert all(d.gap > 0 and d.gap == max(numbers) - min(numbers) for d in found)
