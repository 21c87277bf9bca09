from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aop_lib.methods.stock_reflex import StockSettings, stock_year

shares = st.floats(0, 1)


def test_one_month_by_hand():
    shop = StockSettings(
        budget=100,
        demand_fast=30,
        demand_rest=50,
        cooling=1.0,
        markup=1.5,
        fixed_cost=20,
        cash=10,
        stock_fast=20,
        stock_rest=60,
    )
    first, second = stock_year(0.6, shop).months[:2]
    # Sold 20 of 30 and 50 of 50 at cost: revenue 105; cash 10 + 105 - 20 = 95, all of it spent on goods.
    assert (first.sold_fast, first.sold_rest, first.missed) == (20, 50, 10)
    assert first.revenue == pytest.approx(105)
    assert (first.ordered_fast, first.ordered_rest) == pytest.approx((57, 38))
    assert first.cash == pytest.approx(0)
    # The 57 arrive a month later, so only then is the fast seller on the shelf again.
    assert second.sold_fast == 30
    assert second.stock_fast == pytest.approx(27)


def test_all_into_the_fast_seller_ends_with_less_cash_and_more_missed():
    # A1.16: all budget into what sells fast, without regard to inventory and cash flow.
    even, all_in = stock_year(0.35), stock_year(1.0)
    assert all_in.cash[-1] < even.cash[-1]
    assert all_in.missed > even.missed
    assert max(all_in.stock) > max(even.stock)
    assert min(all_in.cash) < 0 <= min(even.cash)


@given(shares)
def test_goods_are_neither_made_nor_lost(share):
    shop = StockSettings()
    months = stock_year(share).months
    for kind, start in (("fast", shop.stock_fast), ("rest", shop.stock_rest)):
        sold = sum(getattr(m, f"sold_{kind}") for m in months)
        arrived = sum(getattr(m, f"ordered_{kind}") for m in months[:-1])
        assert start + arrived - sold == pytest.approx(getattr(months[-1], f"stock_{kind}"), abs=1e-6)


@given(shares)
def test_cash_adds_up(share):
    shop = StockSettings()
    months = stock_year(share).months
    came = sum(m.revenue for m in months)
    went = sum(m.ordered_fast + m.ordered_rest for m in months) + 12 * shop.fixed_cost
    assert months[-1].cash == pytest.approx(shop.cash + came - went, abs=1e-6)


@given(shares)
def test_nothing_sells_that_is_not_there_and_no_order_is_made_on_debt(share):
    for month in stock_year(share).months:
        assert min(month.stock_fast, month.stock_rest, month.missed) >= -1e-9
        assert month.ordered_fast + month.ordered_rest <= StockSettings().budget + 1e-9
        assert month.cash >= 0 or month.ordered_fast + month.ordered_rest == 0


@pytest.mark.parametrize("share", [-0.1, 1.1])
def test_a_share_outside_its_range(share):
    with pytest.raises(ValueError, match="share"):
        stock_year(share)
