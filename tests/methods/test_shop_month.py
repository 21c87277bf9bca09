"""A month of the shop: what comes in, goes out and is left, whatever is decided and whatever happens."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aop_lib.methods.marketing_response import respond
from aop_lib.methods.shop_luck import calm, shop_luck
from aop_lib.methods.shop_month import Decision, opening, play_month
from aop_lib.methods.shop_world import (
    CARRY,
    COST,
    CREDIT,
    FEE,
    FIXED,
    MIX,
    MONTHS,
    PACKED,
    SEASON,
    WHOLE_YEAR,
    marketing_effect,
)
from aop_lib.methods.shop_year import ShopYear, play

MONEY = st.floats(0, 900, allow_nan=False)


def decision(buy: tuple[float, float, float], marketing: float, promotion: int = 0, answer: int = 2) -> Decision:
    columns = np.array([[b] for b in buy])
    return Decision(columns, np.array([marketing]), np.array([promotion]), np.array([answer]))


decisions = st.lists(
    st.builds(
        decision,
        st.tuples(MONEY, MONEY, MONEY),
        st.floats(0, 150, allow_nan=False),
        st.integers(0, 2),
        st.integers(0, 2),
    ),
    min_size=MONTHS,
    max_size=MONTHS,
)


@given(decisions, st.integers(0, 10_000))
def test_stock_cash_and_revenue_reconcile_every_month(decided: list[Decision], seed: int) -> None:
    """Opening + in - out = closing, for goods of every group and for cash; nothing is negative that cannot be."""
    year: ShopYear = play(lambda view: decided[view.month], shop_luck(seed))
    before = None
    for m in year.months:
        goods = m.opening + m.arrived - m.sold - m.wasted
        np.testing.assert_allclose(goods, m.stock, atol=1e-6)
        paid = m.fees + m.marketing + m.fixed + m.rent + m.interest + m.extra + m.bought.sum(axis=0)
        np.testing.assert_allclose(m.cash_before + m.revenue.sum(axis=0) - paid, m.cash, atol=1e-6)
        np.testing.assert_allclose(m.group_revenue.sum(axis=0), m.revenue.sum(axis=0), atol=1e-6)
        np.testing.assert_allclose(
            m.gross_profit.sum(axis=0) + m.sold.sum(axis=0) + m.fees, m.revenue.sum(axis=0), atol=1e-6
        )
        for never in (m.revenue, m.missed, m.sold, m.wasted, m.stock, m.bought, m.marketing, m.rent, m.interest):
            assert (never >= -1e-9).all()
        assert (m.bought <= m.wanted + 1e-9).all()
        # Nobody buys goods with money neither the till nor the bank has.
        assert (m.cash >= -CREDIT - 1e-6).all() or (m.bought == 0).all()
        if before is not None:
            np.testing.assert_allclose(m.opening, before.stock)
            np.testing.assert_allclose(m.arrived, before.bought)
            np.testing.assert_allclose(m.cash_before, before.cash)
        before = m


def test_goods_arrive_a_month_after_they_are_paid_for() -> None:
    state, january = play_month(opening(1), 0, decision((100, 50, 30), 35), calm())
    _, february = play_month(state, 1, decision((0, 0, 0), 35), calm())
    assert january.bought[:, 0].tolist() == [100, 50, 30]
    assert january.arrived.sum() == 0
    assert february.arrived[:, 0].tolist() == [100, 50, 30]


def test_january_without_luck_by_hand() -> None:
    """At last year's spend marketing multiplies by 1; enough goods are there, so demand is sold.

    Online 4,170 / 12 x 1.00 = 347.5; store 7,940 / 12 x 1.14 = 754.3.
    """
    _, january = play_month(opening(1), 0, decision((0, 0, 0), 35), calm())
    online, store = 4170 / 12 * 1.00, 7940 / 12 * 1.14
    assert january.revenue[:, 0] == pytest.approx([online, store])
    sold = (online * MIX[0] + store * MIX[1]) * COST
    assert january.sold[:, 0] == pytest.approx(sold)
    assert january.fees[0] == pytest.approx(FEE * online)
    assert january.gross_profit.sum() == pytest.approx(online * (1 - FEE) + store - sold.sum())
    assert january.cash[0] == pytest.approx(500 + online * (1 - FEE) + store - 35 - FIXED[0])


def test_sales_are_limited_by_stock() -> None:
    """Nothing is bought: what was on the shelf at the start is all that can be sold in the year, at most."""
    start = opening(1)
    year = play(lambda view: decision((0, 0, 0), 35), calm())
    assert year.of("sold").sum() <= start.value.sum() + 1e-6
    assert year.of("missed")[-1].sum() == pytest.approx((WHOLE_YEAR * SEASON[:, 11] / 12).sum(), rel=0.5)
    assert year.of("revenue")[-1].sum() < 10


def test_online_revenue_never_passes_what_can_be_packed() -> None:
    year = play(lambda view: decision((900, 500, 400), 150, 2), calm())
    assert year.of("revenue")[:, 0].max() <= PACKED + 1e-6


def test_a_discount_brings_revenue_and_costs_gross_profit() -> None:
    """15 % off and 40 % more sold: revenue x 1.19 at most; a unit that earned 36 of 100 earns 21 of 85."""
    plain, cut = (play_month(opening(1), 0, decision((0, 0, 0), 35, p), calm())[1] for p in (0, 2))
    assert cut.revenue.sum() == pytest.approx(plain.revenue.sum() * 1.40 * 0.85)
    assert cut.gross_profit.sum() < plain.gross_profit.sum()


def test_marketing_cut_by_half_is_felt_in_the_same_month_and_longer_in_the_next() -> None:
    """A1.17. By hand: adstock 35 / 0.65 = 53.8; then 17.5 + 0.35 x 53.8 = 36.3, then 17.5 + 0.35 x 36.3 = 30.2."""
    steady = 35 / 0.65
    first, second = 17.5 + 0.35 * steady, 17.5 + 0.35 * (17.5 + 0.35 * steady)
    assert CARRY == 0.35
    effects = [float(marketing_effect(np.array(a))) for a in (steady, first, second)]
    assert effects[0] == pytest.approx(1)
    assert effects[0] > effects[1] > effects[2]


def test_the_marketing_effect_is_the_saturating_response_of_the_first_lesson() -> None:
    """The same Hill curve on adstock as ``marketing_response.respond``: base 1, ceiling 1.6, half at 60."""
    spend = [20.0, 60.0, 0.0]
    expected = respond(spend, base=1, ceiling=1.6, half=60, carry=CARRY, before=35)
    usual = 1 + 1.6 * (35 / 0.65) / (35 / 0.65 + 60)
    working, found = 35 / 0.65, []
    for amount in spend:
        working = amount + CARRY * working
        found.append(float(marketing_effect(np.array(working))) * usual)
    assert found == pytest.approx(expected)
