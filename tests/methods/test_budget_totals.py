from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from methods_plans import plan

from aop_lib.methods.budget import group_months, group_totals, line_total, monthly_total, over_ceiling, year_total
from aop_lib.plan import BudgetLine, Limit


def line(code, group, months, **fields):
    return BudgetLine.model_validate({"id": code, "name": code, "group": group, "months": months, **fields})


def limit(code, kind, amount, **fields):
    return Limit.model_validate({"id": code, "name": code, "kind": kind, "amount": amount, **fields})


ADS = line("B1", "marketing", [10.0] * 11 + [40.0])  # 150
RENT = line("B2", "operations", [20.0] * 12)  # 240
EVENTS = line("B3", "marketing", [None] * 11 + [30.0])  # 30


def test_totals():
    p = plan([], budget=[ADS, RENT, EVENTS])
    assert monthly_total(p) == [30.0] * 11 + [90.0]
    assert year_total(p) == 420
    assert group_totals(p) == {"marketing": 180, "operations": 240}
    assert list(group_totals(p)) == ["marketing", "operations"]
    assert group_months(p)["marketing"][11] == 70
    assert line_total(EVENTS) == 30


def test_within_every_ceiling():
    p = plan([], budget=[line("B1", "marketing", [0.1] * 12, ceiling=1.2, monthly_ceiling=0.1)])
    assert over_ceiling(p) == []


def test_a_line_over_its_year_and_its_month():
    p = plan([], budget=[ADS.model_copy(update={"ceiling": 140.0, "monthly_ceiling": 30.0})])
    year, december = over_ceiling(p)
    assert (year.table, year.code, year.period, year.amount, year.over) == ("budget", "B1", "year", 150, 10)
    assert (december.period, december.first_month, december.last_month, december.over) == ("month", 12, 12, 10)


def test_limits_of_total_and_group():
    limits = [
        limit("L1", "total_budget", 400.0),
        limit("L2", "group_ceiling", 80.0, group="marketing", period="quarter"),
        limit("L3", "group_ceiling", 80.0, group="operations", period="quarter"),
        limit("L4", "hiring", 0.0, unit="people"),
        limit("L5", "total_budget", None),
    ]
    found = over_ceiling(plan([], budget=[ADS, RENT, EVENTS], limits=limits))
    # October to December: 10 + 10 + 40 of ads and 30 of events.
    assert [(o.code, o.first_month, o.last_month, o.amount) for o in found] == [("L1", 1, 12, 420), ("L2", 10, 12, 90)]


amounts = st.lists(st.one_of(st.none(), st.floats(0, 1e6)), min_size=12, max_size=12)
groups = st.sampled_from(["purchasing", "marketing", "operations", "people", "investment", "other"])


@given(st.lists(st.tuples(groups, amounts), max_size=6))
def test_months_groups_and_lines_add_up_to_the_same_year(drawn):
    p = plan([], budget=[line(f"B{n}", group, months) for n, (group, months) in enumerate(drawn)])
    total = year_total(p)
    assert sum(monthly_total(p)) == pytest.approx(total)
    assert sum(group_totals(p).values()) == pytest.approx(total)
    assert sum(line_total(b) for b in p.budget) == pytest.approx(total)
