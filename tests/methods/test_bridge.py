"""The bridge from plan to actual: by hand, on the two classical variances, and adding up on any tree."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from methods_plans import measure, plan  # type: ignore[import-not-found]
from test_driver_tree import ARTICLE, trees

from aop_lib.methods import bridge as bridges
from aop_lib.methods.bridge import bridge, largest_remainder, shapley
from aop_lib.methods.driver_tree import DriverTree, driver_tree

SALES = driver_tree(ARTICLE, "revenue").cut({"orders"})


def test_two_factors_share_what_they_did_together() -> None:
    """Orders 100 -> 90 at 10 -> 12: -10 x 11 = -110 and +2 x 95 = +190; together 1,080 - 1,000 = 80."""
    made = bridge(SALES, {"orders": 100, "order_value": 10}, {"orders": 90, "order_value": 12})
    assert made.effects == pytest.approx({"orders": -110, "order_value": 190})
    assert (made.before, made.after, made.gap) == (1000, 1080, 80)
    assert made.costliest == "orders"


def test_three_factors_in_all_six_orders() -> None:
    before, after = {"a": 2.0, "b": 3.0, "c": 5.0}, {"a": 3.0, "b": 2.0, "c": 7.0}
    tree = driver_tree(plan([measure("x", formula="a * b * c"), *(measure(n) for n in "abc")], []), "x")
    expected = dict.fromkeys("abc", 0.0)
    for order in permutations("abc"):
        state = dict(before)
        for name in order:
            was = state["a"] * state["b"] * state["c"]
            state[name] = after[name]
            expected[name] += (state["a"] * state["b"] * state["c"] - was) / 6
    assert bridge(tree, before, after).effects == pytest.approx(expected)
    # Tie by tie gives the same here: there is only one tie.
    old, new = ({name: np.array([value]) for name, value in state.items()} for state in (before, after))
    assert bridges._by_levels(tree, old, new) == pytest.approx(expected)


def test_month_by_month_and_summed() -> None:
    """January as above (-110, +190); February orders 10 -> 10 at 5 -> 4: -10."""
    made = bridge(SALES, {"orders": [100, 10], "order_value": [10, 5]}, {"orders": [90, 10], "order_value": [12, 4]})
    assert made.effects == pytest.approx({"orders": -110, "order_value": 180})
    assert made.gap == pytest.approx((90 * 12 + 10 * 4) - (1000 + 50))


def test_the_share_of_a_channel() -> None:
    """MT 40 of 100 -> 57 of 120: 7.5 points more; MT adds to its share, what GT grew takes away from it."""
    of = plan(
        [
            measure("share", "share", formula="mt / revenue"),
            measure("revenue", formula="mt + gt"),
            measure("mt"),
            measure("gt"),
        ],
        [],
    )
    made = bridge(driver_tree(of, "share"), {"mt": [40.0], "gt": [60.0]}, {"mt": [57.0], "gt": [63.0]})
    # MT first: 57/117 - 40/100; last: 57/120 - 40/103; half of each.
    mt = ((57 / 117 - 0.4) + (57 / 120 - 40 / 103)) / 2
    assert made.effects == pytest.approx({"mt": mt, "gt": 0.075 - mt})


def test_rounding_keeps_the_sum() -> None:
    made = bridge(SALES, {"orders": 100, "order_value": 10.003}, {"orders": 91, "order_value": 11.11}).rounded()
    assert sum(made.effects.values()) == made.gap
    assert (made.before, made.after) == (1000, 1011)
    assert largest_remainder({"a": 0.5, "b": 0.5}, 1) == {"a": 1.0, "b": 0.0}
    assert largest_remainder({}, 0) == {}


def test_nothing_changed_and_nothing_known() -> None:
    same = {"orders": 100, "order_value": 10}
    made = bridge(SALES, same, same)
    assert (made.effects, made.costliest) == ({"orders": 0, "order_value": 0}, None)
    with pytest.raises(KeyError):
        bridge(SALES, same, {"orders": 1})
    ratio = driver_tree(plan([measure("r", formula="a / b"), measure("a"), measure("b")], []), "r")
    with pytest.raises(ValueError, match="r"):
        bridge(ratio, {"a": 1, "b": 1}, {"a": 1, "b": 0})


def test_a_game_needs_all_its_coalitions() -> None:
    # The glove game: a left glove and two right ones; a pair is worth 1. 2/3 and 1/6 each.
    assert shapley([0, 0, 0, 1, 0, 1, 0, 1]) == pytest.approx([2 / 3, 1 / 6, 1 / 6])
    with pytest.raises(ValueError, match="2\\^n"):
        shapley([0, 1, 2])


def test_a_case_between_that_divides_by_nothing() -> None:
    """x / (a - b): 6 / (3 - 1) = 3 and 6 / (1 - 0) = 6 are fine, 6 / (1 - 1) is not; it still adds up."""
    rows = [measure("r", formula="x / d"), measure("d", formula="a - b"), *(measure(n) for n in "xab")]
    made = bridge(driver_tree(plan(rows, []), "r"), {"x": 6, "a": 3, "b": 1}, {"x": 6, "a": 1, "b": 0})
    assert sum(made.effects.values()) == pytest.approx(3)
    assert made.effects["x"] == 0


MONEY = st.floats(0.5, 2e6)


def states(data: st.DataObject, tree: DriverTree) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    months = data.draw(st.integers(1, 6))
    one = st.lists(MONEY, min_size=months, max_size=months)
    return {x: data.draw(one) for x in tree.leaves}, {x: data.draw(one) for x in tree.leaves}


def near(gap: float, effects: dict[str, float], *ends: float) -> Any:
    """The last digits of a float are measured against the numbers that were added up."""
    size = sum(abs(e) for e in effects.values()) + sum(abs(end) for end in ends)
    return pytest.approx(gap, abs=1e-9 * max(size, 1.0))


@given(st.data())
def test_it_adds_up_on_any_tree(data: st.DataObject) -> None:
    tree = data.draw(trees())
    made = bridge(tree, *states(data, tree))
    assert sum(made.effects.values()) == near(made.gap, made.effects, made.before, made.after)


@given(st.data())
def test_ratios_add_up_too(data: st.DataObject) -> None:
    tree = data.draw(trees("+*/"))
    made = bridge(tree, *states(data, tree))
    assert sum(made.effects.values()) == near(made.gap, made.effects, made.before, made.after)


@given(st.data())
def test_tie_by_tie_adds_up_as_well(data: st.DataObject) -> None:
    """A leaf on both sides of a ratio cancels out; what floats lose there grows with how far the leaf has moved, so
    here none more than doubles or halves. A wrong rate would be off by far more than a millionth.
    """
    tree = data.draw(trees("+*/"))
    before = {x: np.array(v) for x, v in states(data, tree)[0].items()}
    after = {x: v * data.draw(st.floats(0.5, 2.0)) for x, v in before.items()}
    effects = bridges._by_levels(tree, before, after)
    start, end = float(tree.total(before)), float(tree.total(after))
    # What meets on the way up may be larger than both ends.
    most = max(float(np.abs(v).max()) for state in (before, after) for v in tree.values(state).values())
    size = most + sum(map(abs, effects.values()))
    assert sum(effects.values()) == pytest.approx(end - start, abs=1e-6 * size)


@given(st.data())
def test_to_the_last_dong(data: st.DataObject) -> None:
    """Amounts of up to 10^15: whole dong before, after, and for each driver."""
    tree = data.draw(trees())
    before, after = states(data, tree)
    raw = bridge(tree, before, after)
    assume(max(abs(raw.before), abs(raw.after), *map(abs, raw.effects.values())) < 1e15)
    made = raw.rounded()
    assert all(part == int(part) for part in (made.before, made.after, *made.effects.values()))
    assert sum(int(part) for part in made.effects.values()) == int(made.after) - int(made.before)
    assert all(abs(made.effects[leaf] - raw.effects[leaf]) <= 2 for leaf in tree.leaves)


@given(st.data())
def test_a_leaf_that_did_not_change_did_nothing(data: st.DataObject) -> None:
    tree = data.draw(trees())
    before, after = states(data, tree)
    after[tree.leaves[0]] = before[tree.leaves[0]]
    assert bridge(tree, before, after).effects[tree.leaves[0]] == 0


@settings(max_examples=10)
@given(st.data())
def test_more_drivers_than_orders_can_be_tried(data: st.DataObject) -> None:
    """Twenty channels, each units times price: 40 leaves; each channel is a variance of two factors by itself."""
    channels = range(20)
    rows = [measure("sum", formula=" + ".join(f"c{n}" for n in channels))]
    for n in channels:
        rows += [measure(f"c{n}", formula=f"u{n} * p{n}"), measure(f"u{n}"), measure(f"p{n}")]
    tree = driver_tree(plan(rows, []), "sum")
    before, after = ({leaf: data.draw(MONEY) for leaf in tree.leaves} for _ in range(2))
    made = bridge(tree, before, after)
    for n in channels:
        units, price = f"u{n}", f"p{n}"
        mean = (before[price] + after[price]) / 2
        assert made.effects[units] == pytest.approx((after[units] - before[units]) * mean)
    assert sum(made.effects.values()) == pytest.approx(made.gap, abs=1e-6 * made.before)
