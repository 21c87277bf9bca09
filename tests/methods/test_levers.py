"""The tree of a plan with its own figures: where it ends, the gap by driver, the strongest lever."""

from __future__ import annotations

from typing import Any

import pytest
from methods_plans import YEAR, assumption, figures, measure, plan  # type: ignore[import-not-found]

from aop_lib.methods.levers import Range, levers, realistic_range
from aop_lib.methods.tree_figures import gap, standing
from aop_lib.plan import Plan

MEASURES = [
    measure("revenue", formula="orders * order_value"),
    measure("orders", "count", formula="prospects * conversion"),
    measure("prospects", "count"),
    measure("conversion", "share", aggregate="mean"),
    measure("order_value", aggregate="mean"),
]
PLANNED = [
    figures("prospects", [1000] * 12, "plan"),
    figures("conversion", [0.2] * 12, "plan"),
    figures("order_value", [3] * 12, "plan"),
]
ACTUAL = [figures("prospects", [900, 1000]), figures("conversion", [0.2, 0.2]), figures("order_value", [3, 2.5])]


def company(*more: Any, **tables: Any) -> Plan:
    return plan(MEASURES, [], figures=list(more), **tables)


def test_the_plan_s_months_come_first() -> None:
    stands = standing(company(*PLANNED, figures("order_value", [2] * 12, year=YEAR - 1)), "revenue")
    assert stands is not None
    assert stands.source == "plan"
    # 1,000 x 20 % x 3 x 12
    assert stands.totals["revenue"] == pytest.approx(7200)
    assert float(stands.tree.total(stands.moved({"conversion": 1.1}))) == pytest.approx(7920)


def test_a_tree_ends_where_its_figures_end() -> None:
    stands = standing(company(figures("orders", [200] * 12, "plan"), PLANNED[2]), "revenue")
    assert stands is not None
    assert stands.tree.leaves == ("orders", "order_value")


def test_without_a_path_last_year_then_bases() -> None:
    months = [figures("orders", [100] * 12, year=YEAR - 1), figures("order_value", [2] * 12, year=YEAR - 1)]
    last = standing(company(*months), "revenue")
    assert last is not None
    assert (last.source, last.totals["revenue"]) == ("last_year", 2400)
    sums = plan([measure("all", formula="a + b"), measure("a", base=40.0), measure("b", base=60.0)])
    bases = standing(sums, "all")
    assert bases is not None
    assert (bases.source, bases.totals["all"]) == ("base", 100)


def test_nothing_to_stand_on() -> None:
    assert standing(company(), "revenue") is None
    assert standing(company(figures("revenue", [1] * 12, "plan")), "revenue") is None
    assert levers(company(), "revenue") is None
    assert gap(company(*PLANNED), "revenue") is None
    assert standing(plan([measure("a", formula="b + c"), measure("b", formula="a + c"), measure("c")]), "a") is None


def test_the_gap_by_driver() -> None:
    """January: 100 prospects less at 20 % x 3 = -60. February: 200 orders at 0.5 less = -100. In all 1,200 -> 1,040."""
    found = gap(company(*PLANNED, *ACTUAL), "revenue")
    assert found is not None
    assert found.months == 2
    assert found.bridge.effects == pytest.approx({"prospects": -60, "conversion": 0, "order_value": -100}, abs=1e-9)
    assert (found.bridge.before, found.bridge.after, found.rest) == pytest.approx((1200, 1040, 0))


def test_what_the_drivers_do_not_explain_is_said() -> None:
    """Revenue stated as 590 and 600 planned (the drivers make 600), 540 and 500 actual: a gap of 150, not 160."""
    own = [figures("revenue", [590, *[600] * 11], "plan"), figures("revenue", [540, 500])]
    found = gap(company(*PLANNED, *ACTUAL, *own), "revenue")
    assert found is not None
    assert found.rest == pytest.approx(-150 + 160)


def test_the_strongest_lever_is_not_the_one_with_the_largest_elasticity() -> None:
    """All three have elasticity 1; prospects may move 5 % either way, conversion from 16 to 22 %, the value 2 % up."""
    of = company(
        *PLANNED,
        assumptions=[
            assumption("A1", "prospects", 11_400, 12_600),
            assumption("A2", "conversion", 0.16, 0.22),
            assumption("A3", "order_value", 3.0, 3.06),
        ],
    )
    found = levers(of, "revenue")
    assert found is not None
    assert [lever.measure for lever in found.all] == ["conversion", "prospects", "order_value"]
    assert [lever.elasticity for lever in found.all] == pytest.approx([1, 1, 1])
    # 7,200 x 0.8 and x 1.1
    assert (found.strongest.swing.low, found.strongest.swing.high) == pytest.approx((5760, 7920))
    assert found.strongest.range.basis == "assumption"
    # In proportion: elasticity x range = 1 x (1.1 - 0.8).
    assert found.strongest.swing.size / found.outcome == pytest.approx(0.3)


def test_a_range_from_history_is_how_far_months_stray_from_usual_growth() -> None:
    """Growth on the same month: eleven times 10 %, once 21 %; the tenth of the months furthest out is at the edge.

    Of twelve ordered values the 90 % quantile lies 9.9 places after the first: still among the usual ones.
    """
    before = figures("orders", [100] * 12, year=YEAR - 2)
    usual = realistic_range(company(before, figures("orders", [110] * 11 + [121], year=YEAR - 1)), "orders", 1)
    assert usual == Range(pytest.approx(1), pytest.approx(1), "history")
    # Half the months at 0, half at +20 %: median 1.1; from 1 / 1.1 to 1.2 / 1.1.
    spread = realistic_range(company(before, figures("orders", [100, 120] * 6, year=YEAR - 1)), "orders", 1)
    assert spread == Range(pytest.approx(1 / 1.1), pytest.approx(1.2 / 1.1), "history")


def test_this_year_is_held_against_its_plan() -> None:
    """Six months at 95 % of plan, five usual ones last year: the tenth of the months furthest down is at 95 %."""
    of = company(
        figures("orders", [200] * 12, "plan"),
        figures("orders", [190] * 6),
        figures("orders", [100] * 12, year=YEAR - 2),
        figures("orders", [110] * 5, year=YEAR - 1),
    )
    assert realistic_range(of, "orders", 1) == Range(pytest.approx(0.95), pytest.approx(1), "history")


def test_a_year_that_grows_faster_is_no_stray() -> None:
    """+10 % in each month of last year, +50 % in each month of this one."""
    of = company(
        figures("orders", [100] * 12, year=YEAR - 2),
        figures("orders", [110] * 12, year=YEAR - 1),
        figures("orders", [165] * 4),
    )
    assert realistic_range(of, "orders", 1) == Range(pytest.approx(1), pytest.approx(1), "history")


def test_without_history_the_convention() -> None:
    few = company(figures("orders", [100] * 5, year=YEAR - 1), figures("orders", [110] * 5))
    assert realistic_range(few, "orders", 1) == Range(0.9, 1.1, "usual")


def test_figures_no_company_has_are_not_read() -> None:
    """A month of 10^16 is a slip of the pen; the tree then ends above it, or has nothing to stand on."""
    absurd = [PLANNED[0], figures("conversion", [1e16] * 12, "plan"), PLANNED[2]]
    assert standing(company(*absurd), "revenue") is None
    assert levers(company(*absurd), "revenue") is None


def test_no_lever_where_its_range_divides_by_nothing() -> None:
    rows = [measure("rate", "share", formula="part / whole"), measure("part", base=2.0), measure("whole", base=4.0)]
    assert levers(plan(rows, assumptions=[assumption("A1", "whole", 0.0, 5.0)]), "rate") is None
    assert levers(plan(rows), "rate") is not None
