"""Channels as units times price: which unit they have in common, and when there is none."""

from __future__ import annotations

from typing import Any

import pytest
from methods_plans import YEAR, figures, measure, plan  # type: ignore[import-not-found]

from aop_lib.methods.sales_lines import sales_lines
from aop_lib.plan import Plan


def channels(gt_unit: str = "count", **mt: Any) -> Plan:
    """MT 2 orders at 100, GT 8 at 10; a year later 3 at 110 and 9 at 9, each for two months."""
    rows = [
        measure("revenue", formula="mt + gt"),
        measure("mt", formula="mt_orders * mt_value"),
        measure("gt", formula="gt_orders * gt_value"),
        measure("mt_orders", "count", **mt),
        measure("mt_value"),
        measure("gt_orders", gt_unit),
        measure("gt_value"),
    ]
    before = {"mt_orders": 2, "mt_value": 100, "gt_orders": 8, "gt_value": 10}
    after = {"mt_orders": 3, "mt_value": 110, "gt_orders": 9, "gt_value": 9}
    year = [figures(name, [value] * 12, year=YEAR - 1) for name, value in before.items()]
    return plan(rows, [], figures=[*year, *(figures(name, [value] * 2) for name, value in after.items())])


def test_two_channels_counted_in_orders() -> None:
    """Two months: 4 at 100 and 16 at 10 = 560; 6 at 110 and 18 at 9 = 822.

    Volume: 24 units for 20, 560 x 24/20 - 560 = 112. Mix: 6 - 4.8 = 1.2 more at 100, 1.2 fewer at 10: 108.
    Price: 6 x 10 - 18 x 1 = 42. 112 + 108 + 42 = 262.
    """
    found = sales_lines(channels(), "revenue")
    assert found is not None
    assert found.months == 2
    assert found.units == {"mt": "mt_orders", "gt": "gt_orders"}
    assert (found.found.before, found.found.after) == pytest.approx((560, 822))
    effects = found.found.effects
    assert (effects.volume, effects.mix, effects.price) == pytest.approx((112, 108, 42))


def test_units_of_different_kinds_have_no_mix() -> None:
    assert sales_lines(channels(gt_unit="hours"), "revenue") is None
    assert sales_lines(channels(unit_name="cartons"), "revenue") is None
    assert sales_lines(channels(aggregate="mean"), "revenue") is None


def test_no_sum_no_figures() -> None:
    assert sales_lines(channels(), "mt") is None
    assert sales_lines(plan(list(channels().measures)), "revenue") is None


def test_what_adds_up_comes_before_what_is_counted_at_one_time() -> None:
    """Each channel has shops and orders: the volume is that of the orders."""
    rows = [measure("all", formula="a + b")]
    values = []
    for name in "ab":
        rows += [measure(name, formula=f"{name}_shops * {name}_rate * {name}_value")]
        rows += [measure(f"{name}_shops", "count", aggregate="mean"), measure(f"{name}_rate", "count")]
        rows += [measure(f"{name}_value")]
        for part, value in (("shops", 5), ("rate", 2), ("value", 3)):
            values += [figures(f"{name}_{part}", [value] * 12, year=y) for y in (YEAR - 1, YEAR)]
    found = sales_lines(plan(rows, [], figures=values), "all")
    assert found is not None
    assert found.units == {"a": "a_rate", "b": "b_rate"}
