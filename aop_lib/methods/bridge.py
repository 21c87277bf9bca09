"""Bridge from plan to actual: what each driver did to the gap, adding up exactly (A2.37-38).

Each driver's part is its Shapley value: the mean, over all orders in which the drivers could have changed, of what its
change adds. No order is preferred, nothing is left over. Sources: Shapley 1953; Horngren, Datar & Rajan (variances).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import factorial, floor, isfinite, nan
from typing import TypeVar

import numpy as np
from numpy.typing import ArrayLike

from aop_lib.methods.driver_tree import Array, DriverTree, in_months, month_count
from aop_lib.plan import Identity

__all__ = ["MOST_AT_ONCE", "Bridge", "bridge", "largest_remainder", "shapley"]

_Name = TypeVar("_Name")

MOST_AT_ONCE = 14
"""So many drivers that have changed are weighed in all their orders at once (2^14 cases); more, level by level."""


@dataclass(frozen=True)
class Bridge:
    """The outcome before and after, and the effect of each leaf, in the outcome's unit."""

    root: str
    before: float
    after: float
    effects: dict[str, float]

    @property
    def gap(self) -> float:
        """After less before."""
        return self.after - self.before

    @property
    def costliest(self) -> str | None:
        """The leaf that took most away; ``None`` where none took anything."""
        worst = min(self.effects, key=lambda leaf: self.effects[leaf], default=None)
        return worst if worst is not None and self.effects[worst] < 0 else None

    def rounded(self, digits: int = 0) -> Bridge:
        """Before, after and effects with so many digits after the point, the effects still adding up to the gap."""
        before, after = round(self.before, digits), round(self.after, digits)
        effects = largest_remainder(self.effects, after - before, digits)
        return Bridge(self.root, before, after, effects)


@np.errstate(all="ignore")
def bridge(tree: DriverTree, before: Mapping[str, ArrayLike], after: Mapping[str, ArrayLike]) -> Bridge:
    """What each leaf did between two states; the effects add up to the gap.

    ``before`` and ``after`` give every leaf as a number or as months; over months each state is the tree's ``total``.
    Up to ``MOST_AT_ONCE`` changed leaves the effects are Shapley values over all of them; beyond, each tie shares its
    change among its parts by Shapley value, which adds up as well. Raises ``KeyError`` for a leaf without a value, and
    ``ValueError`` where one of the states has no value (a ratio over nothing).
    """
    old, new = _same_months(tree, before, after)
    changed = [leaf for leaf in tree.leaves if not np.array_equal(old[leaf], new[leaf])]
    start, end = float(tree.total(old)), float(tree.total(new))
    if not (isfinite(start) and isfinite(end)):
        raise ValueError(tree.root)
    effects = dict.fromkeys(tree.leaves, 0.0)
    cases = _all_cases(tree, old, new, changed) if len(changed) <= MOST_AT_ONCE else np.full(1, nan)
    # Between two good states may lie a case that divides by nothing; tie by tie there is none.
    found = dict(zip(changed, shapley(cases), strict=True)) if np.isfinite(cases).all() else _by_levels(tree, old, new)
    return Bridge(tree.root, start, end, effects | found)


def shapley(values: ArrayLike) -> list[float]:
    """The Shapley values of a game of n players from its 2^n values, in the order of the players.

    The value of a coalition stands at the index whose bit i is set where player i is in it. Raises ``ValueError``
    where the length is no power of two.

    >>> shapley([0, 1, 2, 5])
    [2.0, 3.0]
    """
    game = np.asarray(values, dtype=float)
    count = max(game.size.bit_length() - 1, 0)
    if game.shape != (2**count,):
        raise ValueError(f"{game.shape}: 2^n values")
    cases = np.arange(game.size)
    sizes = sum(((cases >> player) & 1 for player in range(count)), np.zeros(game.size, dtype=int))
    shares = np.array([factorial(s) * factorial(count - s - 1) / factorial(count) for s in range(count)])
    parts = []
    for player in range(count):
        without = cases[(cases >> player) & 1 == 0]
        gains = game[without | (1 << player)] - game[without]
        parts.append(float(shares[sizes[without]] @ gains))
    return parts


def largest_remainder(parts: Mapping[_Name, float], total: float, digits: int = 0) -> dict[_Name, float]:
    """Parts rounded so that they add up to ``total``, itself a number of ``digits`` digits.

    Each is rounded down; the units that are missing go to the largest remainders.

    >>> largest_remainder({"a": 1.4, "b": 1.4, "c": 1.2}, 4)
    {'a': 2.0, 'b': 1.0, 'c': 1.0}
    """
    unit = 10.0**digits
    floors = {name: floor(value * unit) for name, value in parts.items()}
    by_remainder = sorted(parts, key=lambda name: floors[name] - parts[name] * unit)
    if by_remainder:
        each, over = divmod(round(total * unit) - sum(floors.values()), len(by_remainder))
        for place, name in enumerate(by_remainder):
            floors[name] += each + (place < over)
    return {name: value / unit for name, value in floors.items()}


_Leaves = dict[str, Array]


def _same_months(
    tree: DriverTree, before: Mapping[str, ArrayLike], after: Mapping[str, ArrayLike]
) -> tuple[_Leaves, _Leaves]:
    """Both states with as many months; plain numbers are one month."""
    months = month_count(state[leaf] for state in (before, after) for leaf in tree.leaves) or 1
    old, new = (
        {leaf: in_months(state[leaf], months).astype(float) for leaf in tree.leaves} for state in (before, after)
    )
    return old, new


def _all_cases(tree: DriverTree, old: _Leaves, new: _Leaves, changed: list[str]) -> Array:
    """The outcome with every subset of the changed leaves at its new value: 2^n values."""
    cases = np.arange(2 ** len(changed))
    states = dict(old)
    for bit, leaf in enumerate(changed):
        is_new = ((cases >> bit) & 1).astype(bool)
        states[leaf] = np.where(is_new[:, None], new[leaf], old[leaf])
    return np.broadcast_to(tree.total(states), cases.shape)


def _by_levels(tree: DriverTree, old: _Leaves, new: _Leaves) -> dict[str, float]:
    """The change passed down the tree: what one unit of a part is worth to its tie, times what the tie is worth.

    A measure is worth something to the year (``whole``) or month by month (``monthly``); what a year is made of says
    where the first becomes the second.
    """
    before, after = tree.values(old), tree.values(new)
    sums = tree.totals(old), tree.totals(new)
    months = month_count(old.values()) or 1
    whole = dict.fromkeys(before, 0.0) | {tree.root: 1.0}
    monthly: dict[str, Array] = {name: np.zeros(months) for name in before}
    for name in reversed(tree.order):
        tie = tree.branches[name]
        if tree.is_ratio_of_totals(name):
            for part, rate in zip(tie.parts, _rates(tie, *sums), strict=True):
                whole[part] += whole[name] * float(rate)
        else:
            monthly[name] = monthly[name] + whole[name] * _month_weights(tree, name, months)
        if monthly[name].any():
            for part, rate in zip(tie.parts, _rates(tie, before, after), strict=True):
                monthly[part] = monthly[part] + monthly[name] * rate
    effects = {}
    for leaf in tree.leaves:
        worth = monthly[leaf] + whole[leaf] * _month_weights(tree, leaf, months)
        effects[leaf] = float(worth @ (new[leaf] - old[leaf]))
    return effects


def _month_weights(tree: DriverTree, name: str, months: int) -> Array:
    """What one unit in each month is worth to the year."""
    how = tree.how.get(name, "sum")
    weights = np.full(months, {"sum": 1.0, "mean": 1 / months, "last": 0.0}[how])
    if how == "last":
        weights[-1] = 1.0
    return weights


def _rates(tie: Identity, before: Mapping[str, Array], after: Mapping[str, Array]) -> list[Array]:
    """What one unit of each part is worth to the tie: its Shapley value by its own change."""
    old, new = [before[part] for part in tie.parts], [after[part] for part in tie.parts]
    if tie.kind == "sum":
        return [np.asarray(float(sign)) for sign in tie.signs]
    if tie.kind == "ratio":
        return [(1 / old[1] + 1 / new[1]) / 2, -(old[0] + new[0]) / 2 / (old[1] * new[1])]
    return [_others_mean(old, new, place) for place in range(len(old))]


def _others_mean(old: list[Array], new: list[Array], place: int) -> Array:
    """The product of all factors but one, in the mean over the orders in which they change.

    The coefficients of the polynomial in t whose factors are ``old + new t`` sum the cases with as many changed.
    """
    cases: list[Array] = [np.ones(())]
    for at, (was, now) in enumerate(zip(old, new, strict=True)):
        if at != place:
            pairs = zip([*cases, np.zeros(())], [np.zeros(()), *cases], strict=True)
            cases = [stays * was + moves * now for stays, moves in pairs]
    count = len(cases)
    weights = [factorial(s) * factorial(count - 1 - s) / factorial(count) for s in range(count)]
    return sum((weight * case for weight, case in zip(weights, cases, strict=True)), np.zeros(()))
