"""What a year brings to the shop that nobody decides: demand, taste, when each event comes and how hard (A1.39-41).

A whole room that plays the same seed plays the same year. In each quarter the events that belong to it come in an order
drawn by the seed; no month has more than one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from aop_lib.methods.shop_world import CHANNELS, EVENTS, GROUPS, MONTHS, Array

__all__ = ["NOTHING", "ShopLuck", "calm", "shop_luck", "with_other_noise"]

NOTHING = -1
"""The event of a month in which nothing comes up."""

# Months (from 0) of a window, and what comes in them in an order of the seed's. January only sets out.
_WINDOWS: tuple[tuple[tuple[int, ...], tuple[str, ...]], ...] = (
    ((1, 2), ("fast_seller", "competitor")),
    ((3, 4, 5), ("ad_costs", "price_rise", "programme")),
    ((6, 7, 8), ("weak_demand", "marketplace", "")),
    ((9, 10), ("landlord", "big_sale")),
)

_ADS, _PRICE, _WEAK = (0.50, 0.62, 0.75), (0.05, 0.07, 0.10), (0.80, 0.85, 0.90)
"""Least, likely and most of: what is left of advertising's effect, the rise of prices, what is left of demand."""


@dataclass(frozen=True, eq=False)
class ShopLuck:
    """``draws`` years. ``demand`` (channels x months x draws) and ``taste`` (groups x months x draws) multiply demand.

    ``event`` (months x draws) is the place of the month's event in ``EVENTS``, -1 where none comes. ``ads`` (draws) is
    how well advertising still works once it has grown dearer (1 is as before), ``price`` by what part nappies and
    formula cost more, ``weak`` what is left of demand in a weak period.
    """

    demand: Array
    taste: Array
    event: Array
    ads: Array
    price: Array
    weak: Array

    @property
    def draws(self) -> int:
        """How many years."""
        return int(self.ads.shape[0])


def shop_luck(seed: int, draws: int = 1) -> ShopLuck:
    """``draws`` years by a seed; the first of many is the one the seed gives alone.

    Raises ``ValueError`` for fewer than one draw.
    """
    if draws < 1:
        raise ValueError(f"draws: {draws}")
    # Each year has a stream of its own, so that a game of one seed is the same alone and among a thousand.
    years = [_one(np.random.default_rng([seed, number])) for number in range(draws)]
    return ShopLuck(*(np.stack(parts, axis=-1) for parts in zip(*years, strict=True)))


def _one(rng: np.random.Generator) -> list[Array]:
    event = np.full(MONTHS, NOTHING)
    for months, names in _WINDOWS:
        for month, place in zip(months, rng.permutation(len(names)), strict=True):
            event[month] = EVENTS.index(names[place]) if names[place] else NOTHING
    sizes = [np.asarray(rng.triangular(*ends)) for ends in (_ADS, _PRICE, _WEAK)]
    return [*_noise(rng), event, *sizes]


def _noise(rng: np.random.Generator) -> tuple[Array, Array]:
    """Demand differs by 4 % over a whole year and by 5 % in a month; the taste for a group differs by 5 % a month."""
    year = 0.04 * rng.standard_normal((len(CHANNELS), 1))
    demand = np.exp(year + 0.05 * rng.standard_normal((len(CHANNELS), MONTHS)) - 0.00205)
    taste = np.exp(0.05 * rng.standard_normal((len(GROUPS), MONTHS)))
    return demand, taste


def with_other_noise(luck: ShopLuck, seed: int, draws: int, begin: int = 0) -> ShopLuck:
    """The first year of ``luck`` again, ``draws`` times: the same events, as hard as they were, other demand and taste.

    Before the month ``begin`` (0-11) demand and taste stay as they were. What a decision is worth apart from luck is
    its mean over these.
    """
    noise = [_noise(np.random.default_rng([seed, number])) for number in range(draws)]
    demand, taste = (np.stack(parts, axis=-1) for parts in zip(*noise, strict=True))
    demand[:, :begin], taste[:, :begin] = luck.demand[:, :begin, :1], luck.taste[:, :begin, :1]
    same = {name: np.repeat(getattr(luck, name)[..., :1], draws, axis=-1) for name in ("event", "ads", "price", "weak")}
    return replace(luck, demand=demand, taste=taste, **same)


def calm(draws: int = 1, event: str = "", month: int = 0) -> ShopLuck:
    """Years of expected demand in which nothing comes up but the one ``event`` named, in ``month`` (0-11)."""
    comes = np.full((MONTHS, draws), NOTHING)
    if event:
        comes[month] = EVENTS.index(event)
    return ShopLuck(
        np.ones((len(CHANNELS), MONTHS, draws)),
        np.ones((len(GROUPS), MONTHS, draws)),
        comes,
        np.ones(draws),
        np.zeros(draws),
        np.ones(draws),
    )
