"""Years whose end is known: how far off each forecast is, and how often the 80 % interval holds."""

from __future__ import annotations

from math import log

import numpy as np
from numpy.typing import NDArray
from timing import repeats

from aop_lib.methods.landing import land

SHAPES = ("step", "steady", "turning", "wandering")


def year_levels(chance: np.random.Generator, shape: str) -> NDArray[np.float64]:
    """The level of 36 months: a step each year, steady growth, growth that turns mid-way, or one that wanders."""
    month = np.arange(36)
    first, second = chance.uniform(0.95, 1.25), chance.uniform(0.9, 1.3)
    if shape == "step":
        return np.repeat(np.cumprod([1.0, first, second]), 12)
    if shape == "steady":
        return np.asarray(first ** (month / 12))
    if shape == "turning":
        return np.exp(log(first) * np.minimum(month, 18) / 12 + log(second) * np.maximum(month - 18, 0) / 12)
    return np.exp(np.cumsum(chance.normal(chance.uniform(0, 0.012), 0.02, 36)))


def series(chance: np.random.Generator, shape: str, noise: float) -> NDArray[np.float64]:
    """Three years with a season and one peak month."""
    season = 1 + 0.3 * np.sin(2 * np.pi * (np.arange(12) + chance.uniform(0, 12)) / 12)
    season[chance.integers(12)] *= 1.3
    return 100 * year_levels(chance, shape) * np.tile(season, 3) * np.exp(chance.normal(0, noise, 36))


def main() -> None:
    count = repeats(__doc__ or "", 100)
    print(f"{'level':<10} {'noise':>6} {'years':>6} {'known':>6} {'off / last year':>16} {'80 % held':>10}")
    for shape in SHAPES:
        for noise in (0.03, 0.08):
            for years in (1, 2):
                for known in (4, 6, 8, 11):
                    chance = np.random.default_rng(20260)
                    off, naive, held = 0.0, 0.0, 0
                    for _ in range(count):
                        made = series(chance, shape, noise)
                        so_far, truth = made[24 : 24 + known], float(made[24:].sum())
                        landing = land(list(made[24 - 12 * years : 24]), list(so_far))
                        off += abs((landing.total or 0.0) - truth)
                        naive += abs(float(so_far.sum() + made[12 + known : 24].sum()) - truth)
                        held += (landing.low or 0.0) <= truth <= (landing.high or 0.0)
                    print(f"{shape:<10} {noise:>6} {years:>6} {known:>6} {off / naive:>16.2f} {held / count:>10.0%}")


if __name__ == "__main__":
    main()
