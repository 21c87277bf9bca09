"""Driver trees, what-ifs, tornado and elasticity: a textbook example, arithmetic, and generated trees."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from methods_plans import measure, plan  # type: ignore[import-not-found]

from aop_lib.methods.driver_tree import CircularTree, DriverTree, driver_tree, elasticity, tornado

# A2.39: revenue comes from orders and the average order value, orders from prospects and conversion.
ARTICLE = plan(
    [
        measure("revenue", formula="orders * order_value"),
        measure("orders", "count", formula="prospects * conversion"),
        measure("prospects", "count"),
        measure("conversion", "share"),
        measure("order_value"),
    ],
    [],
)
# Clemen, Making Hard Decisions: shall Eagle Airlines buy a plane? A year's profit from ten uncertain quantities.
EAGLE = driver_tree(
    plan(
        [
            measure("profit", formula="revenue - costs"),
            measure("revenue", formula="charter_revenue + ticket_revenue"),
            measure("charter_revenue", formula="charter_share * hours * charter_price"),
            measure("ticket_revenue", formula="scheduled_share * hours * ticket_price * seats * capacity"),
            measure("scheduled_share", "share", formula="one - charter_share"),
            measure("costs", formula="operating_cost + insurance + finance"),
            measure("operating_cost", formula="hours * cost_an_hour"),
            measure("finance", formula="price * financed * interest"),
            *(measure(leaf) for leaf in ("charter_share", "hours", "charter_price", "ticket_price", "seats")),
            *(measure(leaf) for leaf in ("capacity", "one", "cost_an_hour", "insurance", "price", "financed")),
            measure("interest"),
        ],
        [],
    ),
    "profit",
)
EAGLE_BASE = {
    **{"charter_share": 0.5, "hours": 800, "charter_price": 325, "ticket_price": 100, "seats": 5, "capacity": 0.5},
    **{"one": 1, "cost_an_hour": 245, "insurance": 20_000, "price": 87_500, "financed": 0.4, "interest": 0.115},
}
EAGLE_RANGES = {
    **{"hours": (500, 1000), "charter_price": (300, 350), "ticket_price": (95, 108), "capacity": (0.4, 0.6)},
    **{"charter_share": (0.45, 0.70), "cost_an_hour": (230, 260), "insurance": (18_000, 25_000)},
    **{"financed": (0.3, 0.5), "interest": (0.105, 0.13), "price": (85_000, 90_000)},
}


def test_the_article_s_tree() -> None:
    tree = driver_tree(ARTICLE, "revenue")
    assert tree.leaves == ("prospects", "conversion", "order_value")
    # 1,000 prospects x 20 % = 200 orders; 200 x 3 = 600.
    assert tree.value({"prospects": 1000, "conversion": 0.2, "order_value": 3.0}) == pytest.approx(600)
    assert tree.path("conversion") == ("revenue", "orders", "conversion")
    assert tree.cut({"orders"}).leaves == ("orders", "order_value")


def test_many_what_ifs_in_one_call() -> None:
    values = driver_tree(ARTICLE, "revenue").value(
        {"prospects": 1000, "conversion": np.array([0.1, 0.2, 0.3]), "order_value": 3.0}
    )
    assert values.tolist() == pytest.approx([300, 600, 900])


def test_a_year_is_the_sum_of_its_months_not_the_product_of_its_means() -> None:
    # 10 x 5 + 30 x 1 = 80; the mean of both months would give 2 x 20 x 3 = 120.
    tree = driver_tree(ARTICLE, "revenue").cut({"orders"})
    assert tree.total({"orders": [10, 30], "order_value": [5, 1]}) == pytest.approx(80)


def test_a_ratio_over_months_is_the_ratio_of_the_sums() -> None:
    of = plan([measure("share", "share", formula="part / whole"), measure("part"), measure("whole")], [])
    # (10 + 30) / (20 + 180) = 20 %; the mean of 50 % and 16.7 % says nothing of the year.
    assert driver_tree(of, "share").total({"part": [10, 30], "whole": [20, 180]}) == pytest.approx(0.20)
    assert np.isnan(driver_tree(of, "share").total({"part": 1, "whole": 0}))


def test_differences_and_a_leaf_used_twice() -> None:
    of = plan(
        [
            measure("profit", formula="revenue - cost"),
            measure("revenue", formula="units * price"),
            measure("cost", formula="units * unit_cost"),
            *(measure(name) for name in ("units", "price", "unit_cost")),
        ],
        [],
    )
    tree = driver_tree(of, "profit")
    assert tree.leaves == ("units", "price", "unit_cost")
    assert tree.value({"units": 100, "price": 10, "unit_cost": 6}) == 400
    # One per cent more units: 404 instead of 400. One per cent of price: 10 on 400.
    assert elasticity(tree, {"units": 100, "price": 10, "unit_cost": 6}, "units") == pytest.approx(1)
    assert elasticity(tree, {"units": 100, "price": 10, "unit_cost": 6}, "price") == pytest.approx(2.5)
    assert elasticity(tree, {"units": 100, "price": 10, "unit_cost": 6}, "unit_cost") == pytest.approx(-1.5)


def test_a_circle_is_refused_and_named() -> None:
    round_about = plan([measure("a", formula="b + c"), measure("b", formula="a + c"), measure("c")], [])
    with pytest.raises(CircularTree, match="a → b → a"):
        driver_tree(round_about, "a")
    with pytest.raises(CircularTree) as found:
        driver_tree(plan([measure("a", formula="b + c"), measure("b", formula="b * c"), measure("c")], []), "a")
    assert found.value.path == ("b", "b")


def test_an_unknown_measure_or_leaf() -> None:
    tree = driver_tree(ARTICLE, "revenue")
    with pytest.raises(KeyError):
        driver_tree(ARTICLE, "nothing")
    with pytest.raises(KeyError):
        tree.value({"prospects": 1})
    with pytest.raises(KeyError):
        elasticity(tree, {"prospects": 1, "conversion": 1, "order_value": 1}, "orders")
    with pytest.raises(KeyError):
        tornado(tree, {"prospects": 1, "conversion": 1, "order_value": 1}, {"orders": (1, 2)})
    with pytest.raises(KeyError):
        tree.path("nothing")


def test_a_formula_that_cannot_be_read_ends_the_tree() -> None:
    tree = driver_tree(plan([measure("a", formula="b + 3"), measure("b")], []), "a")
    assert tree.leaves == ("a",)
    assert tree.total({"a": [1, 2]}) == 3


def test_any_depth() -> None:
    deep = [measure(f"m{n}", formula=f"m{n + 1} + one") for n in range(3000)]
    tree = driver_tree(plan([*deep, measure("m3000"), measure("one")], []), "m0")
    assert tree.value({"m3000": 5, "one": 1}) == 3005
    assert len(tree.path("m3000")) == 3001


def test_eagle_airlines_earns_9975() -> None:
    """400 x 325 + 400 x 100 x 5 x 0.5 - (800 x 245 + 20,000 + 87,500 x 0.4 x 0.115) = 230,000 - 220,025."""
    assert EAGLE.value(EAGLE_BASE) == pytest.approx(9_975)


def test_the_tornado_of_eagle_airlines() -> None:
    """Clemen's chart: capacity, operating cost and hours are the widest bars; financing hardly matters.

    Capacity 40 %: tickets 80,000 for 100,000, so 9,975 - 20,000; operating cost 230: 800 x 15 = 12,000 less; hours 500:
    revenue 287.5 x 500 = 143,750, cost 122,500 + 24,025; charter share 70 %: 182,000 + 60,000 = 242,000, 12,000 more.
    """
    swings = tornado(EAGLE, EAGLE_BASE, EAGLE_RANGES)
    expected = {
        "capacity": (-10_025, 29_975),
        "cost_an_hour": (21_975, -2_025),
        "hours": (-2_775, 18_475),
        "charter_price": (-25, 19_975),
        "charter_share": (6_975, 21_975),
        "ticket_price": (4_975, 17_975),
        "insurance": (11_975, 4_975),
        "financed": (10_981.25, 8_968.75),
        "interest": (10_325, 9_450),
        "price": (10_090, 9_860),
    }
    found = {s.leaf: (s.low, s.high) for s in swings}
    assert list(found) == list(expected)
    for leaf, ends in expected.items():
        assert found[leaf] == pytest.approx(ends), leaf


TREES = st.integers(1, 12)


@st.composite
def trees(draw: st.DrawFn, kinds: str = "+-*") -> DriverTree:
    """Up to eight branches; each is made of measures after it, so that leaves are shared and nothing goes round."""
    branches = draw(st.integers(1, 8))
    names = [f"m{n}" for n in range(branches + draw(st.integers(2, 5)))]
    rows = []
    for at, name in enumerate(names):
        later = st.sampled_from(names[at + 1 :]) if at < branches else None
        if later is None:
            rows.append(measure(name))
            continue
        sign = draw(st.sampled_from(kinds))
        parts = draw(st.lists(later, min_size=2, max_size=2 if sign == "/" else 3))
        rows.append(measure(name, formula=f" {sign} ".join(parts)))
    return driver_tree(plan(rows, []), "m0")


VALUES = st.floats(0.5, 2.0)


@given(st.data())
def test_elasticity_is_the_slope(data: st.DataObject) -> None:
    tree = data.draw(trees())
    base = {leaf: data.draw(VALUES) for leaf in tree.leaves}
    outcome = float(tree.value(base))
    for leaf in tree.leaves:
        ends = [float(tree.value({**base, leaf: base[leaf] * factor})) for factor in (1 - 1e-6, 1 + 1e-6)]
        slope = (ends[1] - ends[0]) / 2e-6
        if outcome:
            scale = max(1.0, abs(slope), abs(outcome))
            assert elasticity(tree, base, leaf) * outcome == pytest.approx(slope, abs=1e-4 * scale)


@given(st.data())
def test_values_are_those_of_each_case_alone(data: st.DataObject) -> None:
    tree = data.draw(trees("+-*/"))
    cases = {leaf: [data.draw(VALUES) for _ in range(3)] for leaf in tree.leaves}
    together = tree.value(cases)
    alone = [tree.value({leaf: cases[leaf][n] for leaf in tree.leaves}) for n in range(3)]
    np.testing.assert_allclose(together, np.array(alone, dtype=float))
