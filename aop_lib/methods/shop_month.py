"""One month of the shop: goods arrive, a decision is carried out, customers come, bills are paid (A1.15-18, A1.66).

The order within a month: goods ordered last month arrive; the month's event comes up and everything is decided;
customers buy what is on the shelf; costs are paid; last of all new goods are paid for, as far as cash and credit go.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from aop_lib.methods.shop_events import Effects, answered, no_effects
from aop_lib.methods.shop_luck import ShopLuck
from aop_lib.methods.shop_world import (
    CARRY,
    CHANNELS,
    COST,
    CREDIT,
    FEE,
    FIXED,
    GROUPS,
    INTEREST,
    MIX,
    OPENING_CASH,
    OPENING_COVER,
    PACKED,
    PROMOTIONS,
    RENT,
    SEASON,
    STOREROOM,
    WASTE,
    WHOLE_YEAR,
    Array,
    marketing_effect,
)

__all__ = ["Decision", "MonthFigures", "ShopState", "expected_demand", "opening", "play_month"]

_STOREFRONT_STEP, _RANGE_STEP = 0.34, 0.17
_STOREFRONT_ONLINE, _STOREFRONT_STORE = 0.50, 0.05
_RANGE_POSTNATAL = 0.55
_SETS_DEMAND, _SETS_OFF = 1.20, 0.05
_DISCOUNT_DEMAND, _DISCOUNT_OFF, _BORROWED = 1.40, 0.15, 0.12


@dataclass(frozen=True, eq=False)
class Decision:
    """What the shop decides for a month, by draw. Money in millions.

    ``buy`` (groups x draws) is spent on goods that arrive next month, ``marketing`` on online marketing; ``promotion``
    is the place in ``PROMOTIONS``, ``answer`` the place (0-2) among the answers to the month's event.
    """

    buy: Array
    marketing: Array
    promotion: Array
    answer: Array


@dataclass(frozen=True, eq=False)
class ShopState:
    """Where the shop stands when a month begins, by draw.

    ``stock`` and ``coming`` (groups x draws) are goods at list on the shelf and on their way, ``value`` and
    ``coming_value`` what they cost. ``storefront`` and ``range_`` (0 to 1) say how far the first two initiatives are,
    ``busy`` (months x draws) how much of the team's time other things take in each month, ``borrowed`` the demand that
    last month's discount took from this one. ``effects`` is what answers to events still do.
    """

    cash: Array
    stock: Array
    value: Array
    coming: Array
    coming_value: Array
    adstock: Array
    storefront: Array
    range_: Array
    borrowed: Array
    effects: Effects


@dataclass(frozen=True, eq=False)
class MonthFigures:
    """What a month brought, by draw, in millions. Revenue and what was missed (channels x draws) are at prices paid.

    Goods by group at cost: ``opening`` + ``arrived`` - ``sold`` - ``wasted`` = ``stock``. Cash: ``cash_before`` +
    revenue - ``fees`` - ``marketing`` - ``fixed`` - ``rent`` - ``interest`` - ``extra`` - ``bought`` = ``cash``.
    ``wanted`` is what was to be bought, ``bought`` what cash and credit allowed.
    """

    revenue: Array
    missed: Array
    gross_profit: Array
    group_revenue: Array
    marketing: Array
    fixed: Array
    fees: Array
    rent: Array
    interest: Array
    extra: Array
    opening: Array
    arrived: Array
    sold: Array
    wasted: Array
    stock: Array
    wanted: Array
    bought: Array
    cash_before: Array
    cash: Array
    promotion: Array
    event: Array
    answer: Array


def opening(draws: int) -> ShopState:
    """The first of January: a month of goods on the shelf, January's usual order already paid and here."""
    units = np.repeat((OPENING_COVER * _of_january())[:, None], draws, axis=1)
    none = np.zeros(draws)
    goods = np.zeros((len(GROUPS), draws))
    return ShopState(
        cash=np.full(draws, OPENING_CASH),
        stock=units,
        value=units * COST[:, None],
        coming=goods,
        coming_value=goods,
        adstock=np.full(draws, 35.0 / (1 - CARRY)),
        storefront=none,
        range_=none,
        borrowed=none,
        effects=no_effects(draws),
    )


def _of_january() -> Array:
    demand: Array = (MIX * (WHOLE_YEAR * SEASON[:, 0] / 12)[:, None]).sum(axis=0)
    return demand


def expected_demand(state: ShopState, month: int) -> Array:
    """Demand at list (channels x groups x draws) of a month as it would be without luck, promotion or marketing."""
    base: Array = (WHOLE_YEAR * SEASON[:, month] / 12)[:, None, None] * MIX[:, :, None] * np.ones(state.cash.shape)
    base[0] *= 1 + _STOREFRONT_ONLINE * state.storefront
    base[1] *= 1 - _STOREFRONT_STORE * state.storefront
    base[:, 1] *= 1 + _RANGE_POSTNATAL * state.range_
    return base


def play_month(state: ShopState, month: int, decision: Decision, luck: ShopLuck) -> tuple[ShopState, MonthFigures]:
    """Carry out the decision of ``month`` (0-11): the state the next month begins with, and this month's figures."""
    effects = answered(state.effects, month, luck.event[month], decision.answer, luck)
    now = effects.at(month)
    adstock = decision.marketing * now.marketing + CARRY * state.adstock
    promotion = np.where(now.discount, PROMOTIONS.index("discount"), decision.promotion)
    goods = _goods(state, month, luck, promotion, now, adstock)
    paid = _paid(state, month, decision, goods, now)
    next_state = replace(
        state,
        cash=paid["cash"],
        stock=goods.left,
        value=goods.value_left,
        coming=paid["bought"] / (COST[:, None] * now.cost),
        coming_value=paid["bought"],
        adstock=adstock,
        **_progress(state, promotion, now),
        borrowed=np.where(promotion == PROMOTIONS.index("discount"), _BORROWED, 0.0),
        effects=effects,
    )
    figures = MonthFigures(
        revenue=goods.revenue,
        missed=goods.missed,
        gross_profit=goods.gross_profit,
        group_revenue=goods.group_revenue,
        opening=state.value,
        arrived=state.coming_value,
        sold=goods.sold,
        wasted=goods.wasted,
        stock=goods.value_left,
        cash_before=state.cash,
        promotion=promotion,
        event=luck.event[month],
        answer=decision.answer,
        **paid,
    )
    return next_state, figures


@dataclass(frozen=True, eq=False)
class _Goods:
    """What customers bought and missed, and what is left: goods at list in ``left``, all else in money."""

    revenue: Array
    missed: Array
    gross_profit: Array
    group_revenue: Array
    sold: Array
    wasted: Array
    left: Array
    value_left: Array


def _goods(state: ShopState, month: int, luck: ShopLuck, promotion: Array, now: Effects, adstock: Array) -> _Goods:
    """Goods arrive, customers come, old goods expire; what is sold is valued at the average cost of its group."""
    stock, value = state.stock + state.coming, state.value + state.coming_value
    prices = _prices(promotion, now.price)
    demand = _demand(state, month, luck, promotion, now, adstock)
    sold, missed = _sales(demand, stock, prices)
    cost = np.divide(value, stock, out=np.zeros_like(value), where=stock > 0)
    sold_group = sold.sum(axis=0)
    left = np.maximum(0.0, stock - sold_group)
    old = np.maximum(0.0, left - 2 * demand.sum(axis=0)) * WASTE
    revenue = (sold * prices).sum(axis=1)
    profit = revenue - (sold * cost).sum(axis=1)
    profit[0] -= FEE * revenue[0]
    return _Goods(
        revenue=revenue,
        missed=(missed * prices).sum(axis=1),
        gross_profit=profit,
        group_revenue=(sold * prices).sum(axis=0),
        sold=sold_group * cost,
        wasted=old * cost,
        left=left - old,
        value_left=np.maximum(0.0, value - (sold_group + old) * cost),
    )


def _paid(state: ShopState, month: int, decision: Decision, goods: _Goods, now: Effects) -> dict[str, Array]:
    """What came in and went out, and the orders that cash and credit still allow."""
    held = (state.value + state.coming_value).sum(axis=0)
    spent = {
        "marketing": decision.marketing * now.marketing,
        "fixed": np.full_like(state.cash, FIXED[month]),
        "fees": FEE * goods.revenue[0],
        "rent": RENT * np.maximum(0.0, held - STOREROOM),
        "interest": INTEREST * np.maximum(0.0, -state.cash),
        "extra": now.extra,
    }
    before = state.cash + goods.revenue.sum(axis=0) - sum(spent.values())
    wanted = decision.buy * now.buying + now.buy_more
    bought = wanted * _affordable(before, wanted.sum(axis=0))
    return {**spent, "wanted": wanted, "bought": bought, "cash": before - bought.sum(axis=0)}


def _prices(promotion: Array, raised: Array) -> Array:
    """Price paid per list price (channels x groups x draws)."""
    prices: Array = np.ones((len(CHANNELS), len(GROUPS), promotion.shape[0])) * (1 + raised)
    prices[:, 1] *= 1 - _SETS_OFF * (promotion == PROMOTIONS.index("sets"))
    prices *= 1 - _DISCOUNT_OFF * (promotion == PROMOTIONS.index("discount"))
    return prices


def _demand(state: ShopState, month: int, luck: ShopLuck, promotion: Array, now: Effects, adstock: Array) -> Array:
    """Demand at list, by channel, group and draw."""
    demand: Array = expected_demand(state, month) * luck.demand[:, month][:, None] * luck.taste[:, month]
    demand[0] *= marketing_effect(adstock, now.ads)
    demand *= now.demand * (1 - state.borrowed)
    demand[:, 1] *= np.where(promotion == PROMOTIONS.index("sets"), _SETS_DEMAND, 1.0)
    demand *= np.where(promotion == PROMOTIONS.index("discount"), _DISCOUNT_DEMAND, 1.0)
    return demand


def _sales(demand: Array, stock: Array, prices: Array) -> tuple[Array, Array]:
    """What is sold and what is missed, at list.

    Parcels beyond what the team can pack are not sent; a group's stock is shared by the channels as they ask for it.
    """
    sendable = demand.copy()
    parcels = (demand[0] * prices[0]).sum(axis=0)
    sendable[0] *= np.minimum(1.0, PACKED / np.maximum(parcels, 1.0))
    asked = sendable.sum(axis=0)
    share = np.minimum(1.0, np.divide(stock, asked, out=np.ones_like(asked), where=asked > 0))
    sold = sendable * share
    missed: Array = demand - sold
    return sold, missed


def _affordable(before: Array, wanted: Array) -> Array:
    """Which part of the orders can be placed."""
    room = np.maximum(0.0, before + CREDIT)
    part: Array = np.minimum(1.0, np.divide(room, wanted, out=np.ones_like(room), where=wanted > 0))
    return part


def _progress(state: ShopState, promotion: Array, now: Effects) -> dict[str, Array]:
    """The initiatives go on as far as the team has time: the storefront first, then the post-natal range."""
    time = np.clip(1 - now.busy - 0.30 * (promotion == PROMOTIONS.index("discount")), 0.0, 1.0)
    first = np.minimum(1 - state.storefront, _STOREFRONT_STEP * time)
    left = time - first / _STOREFRONT_STEP
    second = np.minimum(1 - state.range_, _RANGE_STEP * left)
    return {"storefront": state.storefront + first, "range_": state.range_ + second}
