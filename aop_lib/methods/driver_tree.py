"""Driver tree: how a result comes from its drivers by sums, differences, products and ratios (A2.34-39).

``revenue = orders * average order value; orders = leads * conversion``: the tree is read from the formulas of the
plan's measures. Values may be numbers or arrays whose last axis is the months, so that thousands of what-ifs are one
call. A year is the year of the months' results, not the product of the months' averages.
Sources: Kaplan & Norton 1996 (cause and effect); Howard 1988 (tornado).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from math import nan
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from aop_lib.methods.series import identity_of, measure_of
from aop_lib.plan import Identity, Plan

__all__ = [
    "Array",
    "CircularTree",
    "DriverTree",
    "Swing",
    "combine",
    "driver_tree",
    "elasticity",
    "in_months",
    "month_count",
    "over_months",
    "tornado",
]

Array = NDArray[Any]
_COMPLEX_STEP = 1e-30


class CircularTree(ValueError):
    """A measure that is made of itself; ``path`` is the way round, from the measure back to it."""

    def __init__(self, path: tuple[str, ...]) -> None:
        self.path = path
        super().__init__(" → ".join(path))


@dataclass(frozen=True)
class DriverTree:
    """The outcome ``root``, the ties that make it (``branches`` by measure) and the ``leaves`` nothing is made of.

    ``order`` holds the branches with every part before what is made of it. ``how`` says of a measure how its months
    make a year: ``sum``, ``last`` or ``mean``.
    """

    root: str
    branches: dict[str, Identity]
    leaves: tuple[str, ...]
    order: tuple[str, ...]
    how: dict[str, Literal["sum", "last", "mean"]] = field(default_factory=dict)

    @property
    def measures(self) -> tuple[str, ...]:
        """Every measure of the tree, the root first."""
        return (*reversed(self.order), *self.leaves) if self.order else (self.root,)

    def value(self, leaves: Mapping[str, ArrayLike]) -> Array:
        """The root at the values of the leaves: arrays of any shapes that fit together.

        A ratio over nothing is ``nan``. Raises ``KeyError`` where a leaf has no value.
        """
        return self.values(leaves)[self.root]

    # What leaves the range of numbers becomes infinite or nothing, and is seen in the result.
    @np.errstate(all="ignore")
    def values(self, leaves: Mapping[str, ArrayLike]) -> dict[str, Array]:
        """The value of every measure of the tree, as ``value`` does for the root."""
        known: dict[str, Array] = {leaf: np.asarray(leaves[leaf]) for leaf in self.leaves}
        for name in self.order:
            tie = self.branches[name]
            known[name] = combine(tie, [known[part] for part in tie.parts])
        return known

    @np.errstate(all="ignore")
    def totals(self, leaves: Mapping[str, ArrayLike]) -> dict[str, Array]:
        """Every measure over all months, the last axis: summed, averaged or the last one, as the measure says.

        A ratio is the ratio of its parts over the months. A number among months stands for each of them; numbers alone
        stay as they are.
        """
        months = month_count(leaves[leaf] for leaf in self.leaves)
        if months is None:
            return self.values(leaves)
        given = {leaf: in_months(leaves[leaf], months) for leaf in self.leaves}
        values = self.values(given)
        totals = {name: over_months(values[name], self.how.get(name, "sum")) for name in self.leaves}
        for name in self.order:
            if self.is_ratio_of_totals(name):
                tie = self.branches[name]
                totals[name] = combine(tie, [totals[part] for part in tie.parts])
            else:
                totals[name] = over_months(values[name], self.how.get(name, "sum"))
        return totals

    def is_ratio_of_totals(self, name: str) -> bool:
        """Whether a measure over several months is the ratio of its parts over them."""
        return self.branches[name].kind == "ratio" and self.how.get(name) != "last"

    def total(self, leaves: Mapping[str, ArrayLike]) -> Array:
        """The root over all months; see ``totals``."""
        return self.totals(leaves)[self.root]

    def path(self, measure: str) -> tuple[str, ...]:
        """The shortest way from the root down to a measure. Raises ``KeyError`` for one the tree has not."""
        above: dict[str, str | None] = {self.root: None}
        row = [self.root]
        while row and measure not in above:
            found = [(part, name) for name in row if name in self.branches for part in self.branches[name].parts]
            row = []
            for part, name in found:
                if part not in above:
                    above[part] = name
                    row.append(part)
        way, over = [measure], above[measure]
        while over is not None:
            way.append(over)
            over = above[over]
        return tuple(reversed(way))

    def cut(self, ends: Collection[str]) -> DriverTree:
        """The same tree ending at the measures named, whatever they are made of."""
        return _grown(self.root, {name: tie for name, tie in self.branches.items() if name not in ends}, self.how)


def driver_tree(plan: Plan, root: str) -> DriverTree:
    """The tree of what the plan's formulas make ``root`` of, to any depth; one drawn on twice is there once.

    A measure whose formula cannot be read is a leaf. Raises ``KeyError`` where the plan has no such measure and
    ``CircularTree`` where a measure is made of itself.
    """
    if measure_of(plan, root) is None:
        raise KeyError(root)
    ties = {tie.result: tie for m in plan.measures if (tie := identity_of(plan, m.id)) is not None}
    return _grown(root, ties, {m.id: m.aggregate for m in plan.measures})


def _grown(root: str, ties: Mapping[str, Identity], how: Mapping[str, Any]) -> DriverTree:
    """A walk without recursion, so that no depth is too deep."""
    order: list[str] = []
    leaves: list[str] = []
    done: set[str] = set()
    way: dict[str, None] = {}
    stack: list[tuple[str, bool]] = [(root, False)]
    while stack:
        name, back = stack.pop()
        if back:
            way.pop(name)
            done.add(name)
            order.append(name)
        elif name in way:
            names = list(way)
            raise CircularTree((*names[names.index(name) :], name))
        elif name not in done:
            if name not in ties:
                done.add(name)
                leaves.append(name)
                continue
            way[name] = None
            stack.append((name, True))
            stack += [(part, False) for part in reversed(ties[name].parts)]
    branches = {name: ties[name] for name in reversed(order)}
    kept = {name: how[name] for name in (*order, *leaves) if name in how}
    return DriverTree(root, branches, tuple(leaves), tuple(order), kept)


def combine(tie: Identity, parts: list[Array]) -> Array:
    """The result of one tie at the values of its parts."""
    if tie.kind == "ratio":
        above, below = np.broadcast_arrays(*parts)
        made = np.full(above.shape, nan, dtype=np.result_type(above, below, float))
        np.divide(above, below, out=made, where=below != 0)
        return made
    made = np.asarray(tie.signs[0] * parts[0])
    for sign, part in zip(tie.signs[1:], parts[1:], strict=True):
        made = made * part if tie.kind == "product" else made + sign * part
    return made


def over_months(values: Array, how: str) -> Array:
    """One value for all months, the last axis."""
    made: Array = values[..., -1] if how == "last" else values.mean(-1) if how == "mean" else values.sum(-1)
    return made


def month_count(values: Iterable[ArrayLike]) -> int | None:
    """How many months the values have; ``None`` where all are plain numbers."""
    return max((np.shape(value)[-1] for value in values if np.ndim(value)), default=None)


def in_months(value: ArrayLike, months: int) -> Array:
    """A plain number as the same number in each month."""
    made: Array = np.asarray(value)
    return np.broadcast_to(made, (months,)) if made.ndim == 0 else made


@dataclass(frozen=True)
class Swing:
    """What one leaf does to the outcome between its low and its high, the others at their base."""

    leaf: str
    low: float
    high: float

    @property
    def size(self) -> float:
        """How far apart the two outcomes are."""
        return abs(self.high - self.low)


def tornado(
    tree: DriverTree, base: Mapping[str, ArrayLike], ranges: Mapping[str, tuple[ArrayLike, ArrayLike]]
) -> list[Swing]:
    """The outcome with each leaf of ``ranges`` at its low and its high, the others at base; the widest swing first.

    ``base`` and the ends of ``ranges`` are numbers or months, in the leaf's own unit. Equal swings keep the order of
    ``ranges``. Raises ``KeyError`` for a measure that is no leaf of the tree. Source: Howard 1988.
    """
    swings = []
    for leaf, (low, high) in ranges.items():
        if leaf not in tree.leaves:
            raise KeyError(leaf)
        ends = (float(tree.total({**base, leaf: end})) for end in (low, high))
        swings.append(Swing(leaf, *ends))
    return sorted(swings, key=lambda swing: -swing.size)


def elasticity(tree: DriverTree, base: Mapping[str, ArrayLike], leaf: str) -> float:
    """By how many per cent the outcome changes for one per cent more of ``leaf`` in every month, at ``base``.

    ``nan`` where the outcome is zero. Raises ``KeyError`` for a measure that is no leaf of the tree.
    """
    if leaf not in tree.leaves:
        raise KeyError(leaf)
    # A step along the imaginary axis gives the derivative without the error of a difference.
    moved = tree.total({**base, leaf: np.asarray(base[leaf]) * (1 + 1j * _COMPLEX_STEP)})
    return float(moved.imag / _COMPLEX_STEP / moved.real) if moved.real else nan
