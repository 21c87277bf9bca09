"""The driver tree of a plan with the plan's own figures in it, and the gap between plan and actual by driver (A2.38).

A tree ends where the figures end: a measure whose drivers have no figures is a driver itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from aop_lib.methods.bridge import Bridge, bridge
from aop_lib.methods.driver_tree import Array, CircularTree, DriverTree, driver_tree
from aop_lib.methods.series import base_value, known_months, monthly
from aop_lib.plan import Plan

__all__ = ["Gap", "Standing", "gap", "standing"]

Source = Literal["plan", "last_year", "base"]
_Known = Callable[[str], Array | None]
_LARGEST = 1e15
"""No figure of a company is larger; one that is has been mistyped, and nothing is read from it."""


@dataclass(frozen=True)
class Standing:
    """A tree and its leaves' values: ``source`` says whether they are this year's plan, last year's months or bases."""

    tree: DriverTree
    leaves: dict[str, Array]
    source: Source

    @property
    def totals(self) -> dict[str, float]:
        """Each measure over the year."""
        return {name: float(value) for name, value in self.tree.totals(self.leaves).items()}

    def moved(self, factors: Mapping[str, float]) -> dict[str, Array]:
        """The leaves with some of them at a multiple of their value."""
        return {leaf: value * factors.get(leaf, 1.0) for leaf, value in self.leaves.items()}


def standing(plan: Plan, root: str) -> Standing | None:
    """The tree of ``root`` on the plan of the year, else on last year's months, else on last year's bases.

    The first of the three that knows at least two drivers and an outcome other than zero; ``None`` where none does or
    the formulas go in a circle.
    Raises ``KeyError`` where the plan has no such measure.
    """
    tree = _tree(plan, root)
    if tree is None:
        return None
    year = plan.company.year
    sources: dict[Source, _Known] = {
        "plan": lambda name: _months(plan, name, "plan", year, 12),
        "last_year": lambda name: _months(plan, name, "actual", year - 1, 12),
        "base": lambda name: None if (base := base_value(plan, name)) is None else np.asarray(base),
    }
    for source, known in sources.items():
        leaves = _known_leaves(tree, known)
        if leaves is not None and len(leaves) > 1:
            stands = Standing(tree.cut(leaves), leaves, source)
            if stands.totals[root] and all(abs(value) <= _LARGEST for value in stands.totals.values()):
                return stands
    return None


@dataclass(frozen=True)
class Gap:
    """Plan against actual over the first ``months`` months, by driver.

    ``rest`` is what the tree does not explain: where the outcome has figures of its own that differ from what its
    drivers make.
    """

    tree: DriverTree
    bridge: Bridge
    months: int
    rest: float


def gap(plan: Plan, root: str) -> Gap | None:
    """The bridge from plan to actual over the months with actual figures; ``None`` where a figure for it is missing.

    Raises ``KeyError`` where the plan has no such measure.
    """
    year = plan.company.year
    months = known_months(monthly(plan, root, "actual", year))
    tree = _tree(plan, root)
    if tree is None or months == 0:
        return None

    def known(name: str) -> Array | None:
        states = [_months(plan, name, kind, year, months) for kind in ("plan", "actual")]
        both = [state for state in states if state is not None]
        return np.stack(both) if len(both) == 2 else None

    leaves = _known_leaves(tree, known)
    if leaves is None or len(leaves) < 2:
        return None
    cut = tree.cut(leaves)
    before, after = ({leaf: both[state] for leaf, both in leaves.items()} for state in (0, 1))
    try:
        made = bridge(cut, before, after)
    except ValueError:
        return None
    return Gap(cut, made, months, _rest(cut, known(root), made))


def _rest(tree: DriverTree, own: Array | None, made: Bridge) -> float:
    """The gap of the outcome's own figures less the gap its drivers make; of a ratio only its drivers have one."""
    if own is None or tree.is_ratio_of_totals(tree.root):
        return 0.0
    before, after = (float(tree.cut({tree.root}).total({tree.root: state})) for state in own)
    rest = (after - before) - made.gap
    return rest if abs(rest) > 1e-9 * max(abs(before), abs(after)) else 0.0


def _tree(plan: Plan, root: str) -> DriverTree | None:
    try:
        return driver_tree(plan, root)
    except CircularTree:
        return None


def _months(plan: Plan, name: str, kind: str, year: int, months: int) -> Array | None:
    values = [value for value in monthly(plan, name, kind, year)[:months] if value is not None]
    return np.array(values) if len(values) == months and max(map(abs, values)) <= _LARGEST else None


def _known_leaves(tree: DriverTree, known: _Known) -> dict[str, Array] | None:
    """The deepest measures with figures such that everything above them has figures too; ``None`` without a root's."""
    found: dict[str, Array | None] = {name: known(name) for name in tree.measures}
    if found[tree.root] is None:
        return None
    leaves: dict[str, Array] = {}
    row, seen = [tree.root], {tree.root}
    for name in row:
        tie, value = tree.branches.get(name), found[name]
        if tie is not None and all(found[part] is not None for part in tie.parts):
            new = [part for part in dict.fromkeys(tie.parts) if part not in seen]
            seen.update(new)
            row += new
        elif value is not None:
            leaves[name] = value
    return {name: leaves[name] for name in tree.measures if name in leaves}
