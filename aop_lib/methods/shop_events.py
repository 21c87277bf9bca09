"""What the events of the year do, and what each answer to them changes, for as long as it lasts (A1.40-41).

For every event the first answer is the reflex of the article (A1.16-18), the second what the plan says, the third to do
nothing. The sizes are illustrative.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from aop_lib.methods.shop_luck import ShopLuck
from aop_lib.methods.shop_world import CHANNELS, EVENTS, GROUPS, MONTHS, Array, option

__all__ = ["Effects", "answered", "no_effects"]

_ONLINE, _STORE = range(len(CHANNELS))
_STAPLES, _POSTNATAL, _REST = range(len(GROUPS))
_ADS_LAST, _WEAK_LAST = 7, 3
_RAISED = 0.035


@dataclass(frozen=True, eq=False)
class Effects:
    """What events and answers do, by draw; 1 or 0 is as usual. A year has months first, a single month has none.

    ``demand`` and ``price`` (channels x groups x draws) multiply demand and add to prices; ``cost`` (groups x draws)
    multiplies what goods cost to buy, ``buying`` and ``buy_more`` (groups x draws) change what is ordered, ``ads``
    scales the effect of marketing and ``marketing`` its budget; ``discount`` forces one; ``busy`` is the part of the
    team's time taken, ``extra`` money spent besides.
    """

    demand: Array
    price: Array
    cost: Array
    buying: Array
    buy_more: Array
    ads: Array
    marketing: Array
    discount: Array
    busy: Array
    extra: Array

    def at(self, month: int) -> Effects:
        """What works in one month (0-11) of a year."""
        return Effects(**{name: value[month] for name, value in vars(self).items()})


def no_effects(draws: int) -> Effects:
    """A year in which nothing has come up yet."""
    each = (MONTHS, draws)
    goods, sold = (MONTHS, len(GROUPS), draws), (MONTHS, len(CHANNELS), len(GROUPS), draws)
    return Effects(
        demand=np.ones(sold),
        price=np.zeros(sold),
        cost=np.ones(goods),
        buying=np.ones(goods),
        buy_more=np.zeros(goods),
        ads=np.ones(each),
        marketing=np.ones(each),
        discount=np.zeros(each, bool),
        busy=np.zeros(each),
        extra=np.zeros(each),
    )


def answered(before: Effects, month: int, event: Array, answer: Array, luck: ShopLuck) -> Effects:
    """The year's effects with the month's event (draws) and its answer put in."""
    year = Effects(**{name: value.copy() for name, value in vars(before).items()})
    for place, name in enumerate(EVENTS):
        come = event == place
        if come.any():
            _EFFECTS[name](year, month, come, answer, luck)
    return year


def _given(come: Array, answer: Array, event: str, which: str) -> Array:
    chosen: Array = come & (answer == option(event, which))
    return chosen


def _fast_seller(year: Effects, month: int, come: Array, answer: Array, luck: ShopLuck) -> None:
    """Baby carriers sell out; the supplier offers a large lot. The rush is over in two months (A1.16)."""
    for lasts, more in enumerate((1.15, 1.12)):
        _at(year.demand, month + lasts, (slice(None), _REST), come, more)
    _at(year.demand, month + 2, (slice(None), _REST), come, 0.94)
    year.buy_more[month, _REST] += np.where(_given(come, answer, "fast_seller", "all_in"), 300.0, 0.0)
    year.buy_more[month, _REST] += np.where(_given(come, answer, "fast_seller", "some"), 30.0, 0.0)


def _competitor(year: Effects, month: int, come: Array, answer: Array, luck: ShopLuck) -> None:
    """A competitor sells nappies 20 % cheaper for two weeks (A1.18)."""
    follow, sets = (_given(come, answer, "competitor", which) for which in ("follow", "sets"))
    _at(year.demand, month, (slice(None), _STAPLES), come & ~follow, 0.90)
    year.discount[month] |= follow
    _at(year.demand, month, (slice(None), _POSTNATAL), sets, 1.15)


def _ad_costs(year: Effects, month: int, come: Array, answer: Array, luck: ShopLuck) -> None:
    """Advertising grows dearer; moving the money to sets and to mothers who bought before wins most of it back (K2)."""
    cut, move = (_given(come, answer, "ad_costs", which) for which in ("cut", "move"))
    loss = np.where(move, 0.35, 1.0) * (1 - luck.ads)
    for lasts in range(_ADS_LAST):
        _at(year.ads, month + lasts, (), come, 1 - loss)
        _at(year.demand, month + lasts, (_ONLINE, _POSTNATAL), move, 1.05)
    _at(year.marketing, month, (), cut, 0.5)
    _at(year.marketing, month + 1, (), cut, 0.5)


def _price_rise(year: Effects, month: int, come: Array, answer: Array, luck: ShopLuck) -> None:
    """Nappies and formula cost more from next month on; a second supplier takes half of the rise (K1)."""
    stock_up, move = (_given(come, answer, "price_rise", which) for which in ("stock_up", "move"))
    rise = np.where(move, 0.5, 1.0) * luck.price
    year.buy_more[month, _STAPLES] += np.where(stock_up, 420.0, 0.0)
    for later in range(month + 1, MONTHS):
        _at(year.cost, later, (_STAPLES,), come, 1 + rise)
        for group in (_POSTNATAL, _REST):
            _at(year.demand, later, (slice(None), group), move, 1 - 0.6 * _RAISED)
            year.price[later, :, group] += np.where(move, _RAISED, 0.0)


def _programme(year: Effects, month: int, come: Array, answer: Array, luck: ShopLuck) -> None:
    """Somebody proposes live selling every evening: it sells a little and takes the online person's time (A1.18)."""
    tried = _given(come, answer, "programme", "try")
    for lasts in range(3):
        _at(year.demand, month + lasts, (_ONLINE,), tried, 1.03)
        _add(year.busy, month + lasts, tried, 0.6)
        _add(year.extra, month + lasts, tried, 18.0)


def _weak_demand(year: Effects, month: int, come: Array, answer: Array, luck: ShopLuck) -> None:
    """Families buy less for three months; sets brought forward and less of the rest keep the course (K3)."""
    discount, shift = (_given(come, answer, "weak_demand", which) for which in ("discount", "shift"))
    for lasts in range(_WEAK_LAST):
        _at(year.demand, month + lasts, (), come, luck.weak)
        _at(year.demand, month + lasts, (slice(None), _POSTNATAL), shift, 1.18)
    for lasts in range(2):
        _at(year.buying, month + lasts, (_REST,), shift, 2 / 3)
    year.discount[month] |= discount


def _marketplace(year: Effects, month: int, come: Array, answer: Array, luck: ShopLuck) -> None:
    """A second marketplace invites: a few orders more, a second storefront to keep for the rest of the year (N3)."""
    opened = _given(come, answer, "marketplace", "open")
    _add(year.extra, month, opened, 25.0)
    for later in range(month, MONTHS):
        _add(year.busy, later, opened, 0.45)
        _add(year.extra, later, opened, 6.0)
        _at(year.demand, later, (_ONLINE,), opened & (later > month), 1.03)


def _landlord(year: Effects, month: int, come: Array, answer: Array, luck: ShopLuck) -> None:
    """A corner for a second store at half the rent: deposit and rent now, customers next year (N1)."""
    taken = _given(come, answer, "landlord", "take")
    _add(year.extra, month, taken, 160.0)
    for later in range(month + 1, MONTHS):
        _add(year.extra, later, taken, 45.0)
        _add(year.busy, later, taken, 0.5)


def _big_sale(year: Effects, month: int, come: Array, answer: Array, luck: ShopLuck) -> None:
    """The marketplace asks for 18 % off everything on its sale day; sets can take part instead."""
    join, sets = (_given(come, answer, "big_sale", which) for which in ("join", "sets"))
    _at(year.demand, month, (_ONLINE,), join, 1.30)
    year.price[month, _ONLINE] -= np.where(join, 0.18, 0.0)
    _at(year.demand, month + 1, (_ONLINE,), join, 0.90)
    _at(year.demand, month, (_ONLINE, _POSTNATAL), sets, 1.15)


def _at(values: Array, month: int, place: tuple[int | slice, ...], where: Array, factor: Array | float) -> None:
    """Multiply a month's values at a place in the draws named; months after the year are left out."""
    if month < MONTHS:
        values[(month, *place)] *= np.where(where, factor, 1.0)


def _add(values: Array, month: int, where: Array, amount: float) -> None:
    if month < MONTHS:
        values[month] += np.where(where, amount, 0.0)


_EFFECTS = {
    "fast_seller": _fast_seller,
    "competitor": _competitor,
    "ad_costs": _ad_costs,
    "price_rise": _price_rise,
    "programme": _programme,
    "weak_demand": _weak_demand,
    "marketplace": _marketplace,
    "landlord": _landlord,
    "big_sale": _big_sale,
}
