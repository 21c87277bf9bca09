"""Goal arithmetic: what the goals jointly imply for every measure, and whether they can all hold.

Sources: A1.28 and D.1, A2.17 and D.2, A3.10-12 with D.4 and D.5; linear programming (HiGHS), fractional programming
(Charnes & Cooper 1962), deletion filter and elastic programming (Chinneck 2008).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import ceil, inf

from aop_lib.methods.goal_model import Aim, Model, aim_of, build
from aop_lib.methods.linear import Program, Row
from aop_lib.methods.series import base_value, identity_of
from aop_lib.plan import Assumption, Plan

__all__ = ["GoalArithmetic", "Implied", "coverage", "goal_level", "imply", "needed_growth", "people_needed"]

_SAME = 1e-6
_LEAST_WHOLE = 1e-3


@dataclass(frozen=True)
class Implied:
    """The range of one measure that the goals leave open, in its own unit; ``inf`` where nothing holds it.

    ``exact`` is false where a formula that could not be taken in (``GoalArithmetic.not_covered``) touches the measure:
    its true range lies inside this one and may be narrower.
    """

    measure: str
    base: float | None
    low: float
    high: float
    exact: bool = True

    @property
    def fixed(self) -> bool:
        """Whether the goals leave one value only."""
        return self.high - self.low <= _SAME * max(abs(self.low), abs(self.high)) if self.bounded else False

    @property
    def bounded(self) -> bool:
        """Whether the goals hold the measure from both sides."""
        return -inf < self.low and self.high < inf

    @property
    def growth(self) -> tuple[float, float] | None:
        """The range as a change on last year (0.8 is +80 %); ``None`` without a positive base."""
        if self.base is None or self.base <= 0:
            return None
        return _round(self.low / self.base - 1), _round(self.high / self.base - 1)


@dataclass(frozen=True)
class GoalArithmetic:
    """What the goals of a plan say together.

    ``implied`` maps every measure to its range; it is empty where the goals cannot all hold. Then ``conflict`` holds
    goals, and ``conflict_assumptions`` assumptions, that cannot hold together, while without any one of them the rest
    of them can (both empty otherwise); ``relaxation`` maps each goal that must give way to how far, never negative and
    in the terms of its target (0.05: five points of growth, or of share), and ``eased`` to the target that makes room.
    ``left_out`` names goals that could not take part: no measure, kind or target, or no positive base to grow on.
    ``not_covered`` names measures whose formula could not be taken in.
    """

    feasible: bool
    implied: dict[str, Implied] = field(default_factory=dict)
    conflict: tuple[str, ...] = ()
    relaxation: dict[str, float] = field(default_factory=dict)
    eased: dict[str, float] = field(default_factory=dict)
    conflict_assumptions: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    not_covered: tuple[str, ...] = ()


def imply(
    plan: Plan,
    *,
    without: Collection[str] = (),
    targets: Mapping[str, float] | None = None,
    measures: Collection[str] | None = None,
) -> GoalArithmetic:
    """The implied range of every measure, or the conflict that forbids one.

    The goals in ``without`` are left aside and ``targets`` replaces targets by goal id (a growth as 0.2, a share as
    0.45, money in the plan's unit); with ``measures`` only their ranges are worked out.

    ``grow`` and ``reach`` are taken as met exactly, neither missed nor passed: the result says what follows when the
    year lands on its goals. ``at_least`` and ``at_most`` are limits. Assumptions hold from their low to their high, but
    those with a ``distribution`` are forecasts and bind nothing. A measure is not negative unless it says so. Ratios
    and products whose factors are all open are not guessed at but named in ``not_covered``.

    The relaxation is that of an elastic program: one slack per goal, relative to its target, weighted by 1 / rank (a
    goal without rank after all ranked ones). A goal on a ratio is weighed at last year's size of its whole.
    """
    asked = [m.id for m in plan.measures if measures is None or m.id in measures]
    return _Question(plan, frozenset(without), dict(targets or {}), asked).answer()


def goal_level(plan: Plan, goal: str) -> float | None:
    """The level a goal asks of its measure (growth applied to last year's base); ``None`` where it asks none.

    Raises ``KeyError`` where the plan has no such goal.
    """
    row = next((g for g in plan.goals if g.id == goal), None)
    if row is None:
        raise KeyError(goal)
    aim = aim_of(plan, row, {})
    return None if aim is None else aim.level


@dataclass
class _Question:
    plan: Plan
    without: frozenset[str]
    targets: dict[str, float]
    asked: list[str]

    @cached_property
    def aims(self) -> list[Aim]:
        found = (aim_of(self.plan, g, self.targets) for g in self.plan.goals if g.id not in self.without)
        return [aim for aim in found if aim is not None]

    @cached_property
    def binding(self) -> list[Assumption]:
        # A forecast says what may happen, and that the year may miss a goal does not make the goal impossible.
        return [a for a in self.plan.assumptions if a.distribution is None]

    def answer(self) -> GoalArithmetic:
        taken = {aim.goal for aim in self.aims}
        left_out = tuple(g.id for g in self.plan.goals if g.id not in taken | self.without)
        model = build(self.plan, self.aims, self.binding)
        not_covered = tuple(model.not_covered)
        if _can_hold(model):
            ranges = _ranges(self.plan, model, self.asked)
            return GoalArithmetic(True, ranges, left_out=left_out, not_covered=not_covered)
        goals, assumptions = self._conflict()
        moves = _moves(model, self.aims)
        relaxation = {goal: _round(abs(new - old)) for goal, (old, new) in moves.items()}
        eased = {goal: _round(new) for goal, (_, new) in moves.items()}
        return GoalArithmetic(False, {}, goals, relaxation, eased, assumptions, left_out, not_covered)

    def _conflict(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Deletion filter: what can be dropped and leaves the rest impossible was no part of the conflict."""
        goals, assumptions = list(self.aims), list(self.binding)
        for said in list(assumptions):
            fewer = [a for a in assumptions if a is not said]
            if not _can_hold(build(self.plan, goals, fewer)):
                assumptions = fewer
        for aim in sorted(goals, key=lambda a: -(a.rank or inf)):
            others = [a for a in goals if a is not aim]
            if not _can_hold(build(self.plan, others, assumptions)):
                goals = others
        return tuple(a.goal for a in goals), _names(assumptions)


def _names(assumptions: list[Assumption]) -> tuple[str, ...]:
    return tuple(a.id for a in assumptions)


def _complete(model: Model, floors: Mapping[str, float] | None = None) -> Program:
    return model.program([*model.aims.values(), *model.held], floors)


def _can_hold(model: Model) -> bool:
    # 60 % and 60 % of nothing would fit together, so a whole that is spoken of is more than nothing.
    return _complete(model, {whole: _LEAST_WHOLE * size for whole, size in model.wholes.items()}).has_solution()


def _ranges(plan: Plan, model: Model, asked: list[str]) -> dict[str, Implied]:
    program, loose = _complete(model), _touched(plan, model.not_covered)
    ranges = {}
    for name in dict.fromkeys(asked):
        rate = model.rates.get(name)
        if rate is None:
            ends = [program.least(name), program.least(name, -1.0)]
        else:
            found = [program.least_ratio(rate.part, rate.whole, sign) for sign in (1.0, -1.0)]
            ends = [end / rate.factor for end in found if end is not None]
        if len(ends) == 2:
            scale = model.scales[name]
            low, high = (_plain(end, scale) for end in ends)
            ranges[name] = Implied(name, base_value(plan, name), low, max(low, high), name not in loose)
    return ranges


def _plain(value: float, scale: float) -> float:
    """The solver's value without the noise of its last digits, so that stored outputs are the same everywhere."""
    return 0.0 if abs(value) <= 1e-9 * scale else _round(value)


def _round(value: float) -> float:
    return float(f"{value:.10g}")


def _touched(plan: Plan, not_covered: Collection[str]) -> set[str]:
    """The measures tied, through any chain of formulas, to one whose formula was left out."""
    ties = [tie for m in plan.measures if (tie := identity_of(plan, m.id)) is not None]
    touched, before = set(not_covered), -1
    while len(touched) > before:
        before = len(touched)
        for names in ({tie.result, *tie.parts} for tie in ties):
            if names & touched:
                touched |= names
    return touched


def _moves(model: Model, aims: list[Aim]) -> dict[str, tuple[float, float]]:
    """Old and new target of each goal that must give way; empty where no change of targets makes room."""
    for share in (1.0, _LEAST_WHOLE):
        # A ratio could be mended on paper by a year that shrinks to nothing; last year's size is the first try.
        values = _elastic(model, aims, {whole: share * size for whole, size in model.wholes.items()})
        if values is not None:
            levels = {aim: _level_now(model, aim, values) for aim in aims}
            return {
                aim.goal: (aim.target(aim.level), aim.target(level))
                for aim, level in levels.items()
                if abs(level - aim.level) > 1e-7 * (abs(aim.level) or 1.0)
            }
    return {}


def _elastic(model: Model, aims: list[Aim], floors: Mapping[str, float]) -> dict[str, float] | None:
    lowest = max((aim.rank for aim in aims if aim.rank), default=0) + 1
    rows, cost = list(model.held), {}
    for aim in aims:
        row = model.aims[aim.goal]
        if aim.goal in model.fixed_by_goal:
            rows.append(row)
            continue
        slack, size = f"slack {aim.goal}", _size(model, aim)
        cost[slack] = 1 / (aim.rank or lowest)
        if row.low > -inf:
            rows.append(Row({**row.terms, slack: size}, low=row.low))
        if row.high < inf:
            rows.append(Row({**row.terms, slack: -size}, high=row.high))
    ties = model.program(rows, floors)
    return Program({**ties.bounds, **dict.fromkeys(cost, (0.0, inf))}, ties.scales, ties.rows).solve(cost)


def _size(model: Model, aim: Aim) -> float:
    """What a slack of 1 stands for: the whole target, in the terms of the goal's row."""
    rate = model.rates.get(aim.measure)
    if rate is None:
        return abs(aim.level) or model.scales[aim.measure]
    return (abs(aim.level) or 1.0) * rate.factor * model.wholes[rate.whole]


def _level_now(model: Model, aim: Aim, values: Mapping[str, float]) -> float:
    """The level the goal can keep: its own where the solution leaves it whole."""
    level = model.level(aim.measure, values)
    if level is None:
        return aim.level
    return {"at_least": min(level, aim.level), "at_most": max(level, aim.level)}.get(aim.sense, level)


def needed_growth(total: float, share: float, rest: float) -> float:
    """The growth a part needs for the total to grow by ``total`` while the rest grows by ``rest`` (A2.17, D.2).

    ``share`` is the part's share of last year's total. Growth and share are fractions.
    Raises ``ValueError`` unless 0 < share <= 1.

    >>> round(needed_growth(0.20, share=0.4, rest=0.05), 4)
    0.425
    """
    if not 0 < share <= 1:
        raise ValueError(f"share: {share}")
    return (total - (1 - share) * rest) / share


def coverage(contribution: float, total: float) -> float:
    """The share of a total that one contribution covers (A3.10, D.4).

    Both in the same unit. Raises ``ValueError`` where the total is not positive.

    >>> coverage(3 * 12, total=300)
    0.12
    """
    if total <= 0:
        raise ValueError(f"total: {total}")
    return contribution / total


def people_needed(total: float, each: float) -> int:
    """How many people cover a total when each brings ``each``, both in the same unit and period (D.4, D.5).

    Raises ``ValueError`` where ``each`` is not positive or the total is negative.

    >>> people_needed(300, each=3 * 12)
    9
    """
    if each <= 0 or total < 0:
        raise ValueError(f"total {total}, each {each}")
    return ceil(round(total / each, 9))
