"""Twelve months of the shop under one way of deciding, and what the year comes to (A1.61-66)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from functools import cached_property

import numpy as np

from aop_lib.methods.shop_luck import ShopLuck
from aop_lib.methods.shop_month import Decision, MonthFigures, ShopState, opening, play_month
from aop_lib.methods.shop_world import LAST_DECEMBER, MONTHS, STOREROOM, Array

__all__ = ["Policy", "ShopView", "ShopYear", "play", "view_of"]

_SHORT = 0.05


@dataclass(frozen=True, eq=False)
class ShopView:
    """What somebody knows who decides for ``month`` (0-11): the figures of the months before, and where things stand.

    ``past`` are the months so far, ``event`` (draws) what has come up this month. Nothing of the months to come.
    """

    month: int
    past: tuple[MonthFigures, ...]
    state: ShopState
    event: Array

    @property
    def draws(self) -> int:
        """How many years are decided at once."""
        return int(self.event.shape[0])

    def revenue(self, back: int = 1) -> Array:
        """Revenue (channels x draws) of the month ``back`` months ago; before the game, last December's."""
        if back <= len(self.past):
            return self.past[-back].revenue
        return np.repeat([[LAST_DECEMBER["online"]], [LAST_DECEMBER["store"]]], self.draws, axis=1)

    def marketing(self, back: int = 1) -> Array:
        """Marketing spent (draws) ``back`` months ago; before the game, last December's."""
        if back <= len(self.past):
            return self.past[-back].marketing
        return np.full(self.draws, LAST_DECEMBER["marketing"])


Policy = Callable[[ShopView], Decision]
"""A way of deciding: from what is known to the decision of the month."""


@dataclass(frozen=True, eq=False)
class ShopYear:
    """The months played so far, in order; every figure by draw, in millions of dong."""

    months: tuple[MonthFigures, ...]
    state: ShopState

    def of(self, name: str) -> Array:
        """One figure of ``MonthFigures`` by month (months first)."""
        by_month: Array = np.stack([getattr(month, name) for month in self.months])
        return by_month

    @cached_property
    def revenue(self) -> Array:
        """Revenue by channel (channels x draws)."""
        total: Array = self.of("revenue").sum(axis=0)
        return total

    @property
    def total(self) -> Array:
        """All revenue."""
        total: Array = self.revenue.sum(axis=0)
        return total

    @property
    def online_share(self) -> Array:
        """Online revenue per revenue."""
        share: Array = self.revenue[0] / self.total
        return share

    @property
    def margin(self) -> Array:
        """Gross profit per revenue; what expired is no part of it."""
        margin: Array = self.of("gross_profit").sum(axis=(0, 1)) / self.total
        return margin

    @property
    def result(self) -> Array:
        """Gross profit less marketing, fixed cost, rent, interest, goods expired and whatever else was spent."""
        spent = sum(self.of(name).sum(axis=0) for name in ("marketing", "fixed", "rent", "interest", "extra"))
        result: Array = self.of("gross_profit").sum(axis=(0, 1)) - spent - self.of("wasted").sum(axis=(0, 1))
        return result

    @property
    def cash(self) -> Array:
        """Cash at the end of each month (months x draws); below zero the shop owes the bank."""
        cash: Array = self.of("cash")
        return cash

    @property
    def stock(self) -> Array:
        """Stock at cost at the end of each month (months x draws)."""
        stock: Array = self.of("stock").sum(axis=1)
        return stock

    @property
    def overfull(self) -> Array:
        """Months (months x draws) that began with more goods than the storeroom holds."""
        full: Array = (self.of("opening") + self.of("arrived")).sum(axis=1) > STOREROOM
        return full

    @property
    def owing(self) -> Array:
        """Months (months x draws) that ended with money owed to the bank."""
        below: Array = self.cash < 0
        return below

    @property
    def unpaid(self) -> Array:
        """Months (months x draws) in which a part of the orders could not be paid for."""
        cut: Array = (self.of("wanted") - self.of("bought")).sum(axis=1) > 0.5
        return cut

    @property
    def sold_out(self) -> Array:
        """Months (months x draws) in which more than 5 % of what customers wanted was not there or not sent."""
        missed, sold = self.of("missed").sum(axis=1), self.of("revenue").sum(axis=1)
        short: Array = missed > _SHORT * (missed + sold)
        return short


def view_of(year: ShopYear, luck: ShopLuck) -> ShopView:
    """What is known at the beginning of the next month. Raises ``ValueError`` where the year is over."""
    month = len(year.months)
    if month >= MONTHS:
        raise ValueError("the year is over")
    return ShopView(month, year.months, year.state, luck.event[month])


def play(policy: Policy, luck: ShopLuck, given: Sequence[Decision] = (), until: int = MONTHS) -> ShopYear:
    """The year (its first ``until`` months) under the decisions ``given``, and under ``policy`` after them.

    Decisions given for one draw hold for all.
    """
    year = ShopYear((), opening(luck.draws))
    for month in range(until):
        decided = month < len(given)
        decision = _for_all(given[month], luck.draws) if decided else policy(view_of(year, luck))
        state, figures = play_month(year.state, month, decision, luck)
        year = ShopYear((*year.months, figures), state)
    return year


def _for_all(decision: Decision, draws: int) -> Decision:
    parts = {f.name: getattr(decision, f.name) for f in fields(decision)}
    return Decision(**{name: np.broadcast_to(part, (*part.shape[:-1], draws)) for name, part in parts.items()})
