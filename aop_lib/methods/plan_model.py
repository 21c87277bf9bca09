"""The plan's year as a model: some measures are given, the others follow from the ties between them.

A tie with one unknown gives it, whichever it is: a margin that is given makes the gross profit out of the revenue. What
no tie gives is taken as planned; of an amount and its rate (profit and margin, orders and conversion) the rate, so that
the amount follows what it is counted on, while a cost stays as budgeted. All values may be arrays, so that thousands of
years are one call.
Sources: A1.28, A2.34-39 (measures tied by sums, products and ratios); methods of spreadsheet what-if models.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from aop_lib.methods.driver_tree import combine
from aop_lib.methods.goal_arithmetic import goal_level, imply
from aop_lib.methods.series import base_value, identity_of, year_value
from aop_lib.plan import Identity, Plan

__all__ = ["PlanModel", "Step", "plan_model"]

Array = NDArray[Any]


@dataclass(frozen=True)
class Step:
    """How one measure gets its value: it is ``given``, ``planned``, made by a ``tie``, or its part of a total
    (``share``: the parts of the tie that are still open keep the proportions of the plan)."""

    measure: str
    how: Literal["given", "planned", "tie", "share"]
    tie: Identity | None = None
    open: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlanModel:
    """``planned`` holds what the plan says of the year, by measure in its own unit; one that is missing is unknown."""

    measures: tuple[str, ...]
    ties: tuple[Identity, ...]
    planned: dict[str, float]
    rates: frozenset[str] = frozenset()
    """Ratios that stay as planned while their first part follows the second."""

    def steps(self, given: Collection[str], first: Collection[str] = ()) -> tuple[Step, ...]:
        """In which order the measures are worked out.

        The given ones come first (those in ``first`` before all others), the most basic before what is made of them;
        one that the others already settle is not taken. Then the plan's values, again the most basic first.
        """
        return tuple(_Way(self, given).walked(first))

    def solve(self, steps: tuple[Step, ...], given: Mapping[str, ArrayLike]) -> dict[str, Array]:
        """The value of every measure the steps reach; a ratio over nothing is ``nan``."""
        known: dict[str, Array] = {}
        with np.errstate(all="ignore"):
            for step in steps:
                known[step.measure] = np.asarray(self._value(step, known, given), dtype=float)
        return known

    def _value(self, step: Step, known: Mapping[str, Array], given: Mapping[str, ArrayLike]) -> ArrayLike:
        if step.how == "given":
            return given[step.measure]
        if step.how == "planned" or step.tie is None:
            return self.planned[step.measure]
        if step.how == "tie":
            return _solved(step.tie, step.measure, known)
        taken = [known[part] for part in step.tie.parts if part not in step.open]
        whole = sum(self.planned[part] for part in step.open)
        return (known[step.tie.result] - sum(taken)) * (self.planned[step.measure] / whole)


def plan_model(plan: Plan, likely: Mapping[str, float] | None = None) -> PlanModel:
    """The model of a plan. ``likely`` stands in for measures the plan has no figure of this year for.

    What is planned of a measure is its own months, else what a goal asks, else what the goals together leave as the
    only value, else last year's value.
    """
    names = tuple(dict.fromkeys(m.id for m in plan.measures))
    found = (identity_of(plan, name) for name in names)
    ties = tuple(tie for tie in found if tie is not None and set(tie.parts) <= set(names))
    own = {name: value for name in names if (value := _of_this_year(plan, name)) is not None}
    missing = {name for name in names if name not in own}
    own |= _implied(plan, missing) if missing else {}
    instead = {name: value for name, value in (likely or {}).items() if name not in own}
    bases = {name: value for name in names if name not in own and (value := base_value(plan, name)) is not None}
    rates = _rates(plan, ties)
    # A rate of last year makes no amount this year's figures state themselves.
    firm = frozenset(name for name, amount in rates.items() if name in own or amount not in own)
    raw = PlanModel(names, ties, bases | own, firm)
    made = raw.solve(raw.steps(instead), instead)
    planned = {name: float(value) for name, value in made.items() if np.isfinite(value)}
    return PlanModel(names, ties, planned, frozenset(rates))


def _rates(plan: Plan, ties: tuple[Identity, ...]) -> dict[str, str]:
    """Ratio -> its first part, where that is an amount nothing else makes, no cost, and no part of what it is over."""
    costs = {m.id for m in plan.measures if m.better == "lower"}
    made = {tie.result: tie.parts for tie in ties}
    found: dict[str, str] = {}
    for tie in ties:
        if tie.kind == "ratio":
            amount, whole = tie.parts
            if amount not in made and amount not in costs | set(found.values()) and amount not in _below(whole, made):
                found[tie.result] = amount
    return found


def _below(name: str, made: Mapping[str, tuple[str, ...]]) -> set[str]:
    """A measure and all it is made of."""
    found, row = {name}, [name]
    for each in row:
        new = [part for part in made.get(each, ()) if part not in found]
        found.update(new)
        row += new
    return found


def _of_this_year(plan: Plan, measure: str) -> float | None:
    planned = year_value(plan, measure, "plan", plan.company.year)
    if planned is not None:
        return planned
    aims = sorted((g for g in plan.goals if g.measure == measure and g.kind in ("grow", "reach")), key=_rank)
    return next((level for goal in aims if (level := goal_level(plan, goal.id)) is not None), None)


def _rank(goal: Any) -> int:
    return goal.rank or 100


def _implied(plan: Plan, missing: Collection[str]) -> dict[str, float]:
    """What the goals leave only one value of: a plan without months still says that much."""
    if not any(goal.kind in ("grow", "reach") for goal in plan.goals):
        return {}
    found = imply(plan, measures=missing).implied
    return {name: each.low for name, each in found.items() if each.fixed}


class _Way:
    """The order in which the measures can be worked out, found with their names alone."""

    def __init__(self, model: PlanModel, given: Collection[str]) -> None:
        self.model = model
        self.given = [name for name in model.measures if name in given]
        self.known: set[str] = set()
        self.rank = _ranks(model, set(self.given) | _kept(model, set(self.given)))

    def walked(self, first: Collection[str]) -> Iterator[Step]:
        basic = sorted(self.given, key=lambda name: (name not in first, self.rank[name]))
        for name in basic:
            yield from self._add(name, "given")
        yield from self._shared()
        for name in sorted(self.model.measures, key=lambda name: self.rank[name]):
            if name in self.model.planned and name not in self.known:
                yield from self._add(name, "planned")
                yield from self._shared()

    def _add(self, name: str, how: Literal["given", "planned"]) -> Iterator[Step]:
        if name not in self.known:
            self.known.add(name)
            yield Step(name, how)
            yield from self._followed()

    def _followed(self) -> Iterator[Step]:
        """What the ties give of what is known by now."""
        found = True
        while found:
            found = False
            for tie in self.model.ties:
                open_ = [name for name in (tie.result, *tie.parts) if name not in self.known]
                # A measure that stands twice in a tie is not worth the algebra: nobody plans ``a + a``.
                if len(open_) == 1:
                    self.known.add(open_[0])
                    found = True
                    yield Step(open_[0], "tie", tie)

    def _shared(self) -> Iterator[Step]:
        """Totals that are known while several of their parts are not: the parts keep their planned proportions."""
        for tie in self.model.ties:
            open_ = tuple(part for part in dict.fromkeys(tie.parts) if part not in self.known)
            if len(open_) > 1 and tie.result in self.known and self._can_share(tie, open_):
                self.known.update(open_)
                yield from (Step(part, "share", tie, open_) for part in open_)
                yield from self._followed()

    def _can_share(self, tie: Identity, parts: tuple[str, ...]) -> bool:
        if tie.kind != "sum" or len(set(tie.parts)) < len(tie.parts) or min(tie.signs) < 0:
            return False
        values = [self.model.planned.get(part, -1.0) for part in parts]
        return min(values) >= 0 and sum(values) > 0


def _kept(model: PlanModel, given: set[str]) -> set[str]:
    """The rates that are known and whose amount is not given."""
    first = {tie.result: tie.parts[0] for tie in model.ties if tie.result in model.rates}
    return {name for name, amount in first.items() if name in model.planned and amount not in given}


def _ranks(model: PlanModel, given: set[str]) -> dict[str, int]:
    """0 for a measure no tie makes, else one more than the highest of what it is made of."""
    makers = {made: tie for tie in model.ties if (made := _made(tie, given)) is not None}
    rank = dict.fromkeys(model.measures, 0)
    for _ in range(len(makers)):
        before = dict(rank)
        for made, tie in makers.items():
            rank[made] = min(1 + max(rank[n] for n in (tie.result, *tie.parts) if n != made), len(makers))
        if rank == before:
            break
    return rank


def _made(tie: Identity, given: set[str]) -> str | None:
    """Which measure a tie makes: its result, unless that is given; then the first part that is not.

    Of a total that is given no part is made of the others.
    """
    members = {tie.result, *tie.parts}
    if len(members) < 2:
        return None
    if tie.result not in given or members <= given:
        return tie.result
    return None if tie.kind == "sum" else next(part for part in tie.parts if part not in given)


def _solved(tie: Identity, name: str, known: Mapping[str, Array]) -> Array:
    """The one unknown of a tie."""
    if name == tie.result:
        return combine(tie, [known[part] for part in tie.parts])
    result = known[tie.result]
    others = [(sign, known[part]) for sign, part in zip(tie.signs, tie.parts, strict=True) if part != name]
    if tie.kind == "sum":
        sign = tie.signs[tie.parts.index(name)]
        return np.asarray((result - sum(s * value for s, value in others)) * sign)
    if tie.kind == "product":
        return _over(result, reduce(np.multiply, [value for _, value in others], np.asarray(1.0)))
    ((_, other),) = others
    return np.asarray(result * other) if name == tie.parts[0] else _over(other, result)


def _over(above: Array, below: Array) -> Array:
    return combine(Identity("", "ratio", ("above", "below"), (1, 1)), [above, below])
