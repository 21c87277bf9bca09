"""Chances of the goals and named scenarios: what the year brings when its drivers turn out otherwise than planned.

Drivers are the measures an assumption gives a range. Each of many years draws them, the ties of the plan make all other
measures out of them, and the goals are held against every year. Each driver has a stream of random numbers of its own,
so that another driver changes nothing about it. Drivers are drawn independently of each other.
Sources: A1.39-41, A2.57; Metropolis & Ulam 1949, Hertz 1964 (risk analysis by simulation); Howard 1988 (tornado).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aop_lib.methods.goal_model import aim_of
from aop_lib.methods.plan_model import PlanModel, Step, plan_model
from aop_lib.methods.scenario_moves import Move, moves_of
from aop_lib.methods.spread import Spread, spread_of
from aop_lib.plan import Plan

__all__ = [
    "Chances",
    "GoalChance",
    "GoalSwing",
    "chances",
    "goal_tornado",
    "goals_reached",
    "scenario_figures",
    "spreads",
]

Array = NDArray[Any]
_ENDS = (0.1, 0.9)
_SAME = 1e-9
_LEAST = 2.0**-54
_LEAST_PART = 0.01
"""A driver that explains less than this of a miss explains nothing worth saying."""


@dataclass(frozen=True)
class GoalChance:
    """How often a goal is reached, as a share of the years drawn, and where its measure ends up.

    ``low`` and ``high`` bound the middle 80 % of the years, in the measure's unit, ``level`` is what the goal asks and
    ``upwards`` whether it asks for that or more. ``explains`` is the driver that explains most of the miss: held at its
    likely value, the mean shortfall falls by the part ``explained`` (0.6: by 60 %). ``None`` and 0 where nothing is
    missed or no single driver helps.
    """

    goal: str
    reached: float
    low: float
    median: float
    high: float
    level: float
    explains: str | None = None
    explained: float = 0.0
    upwards: bool = True


@dataclass(frozen=True)
class Chances:
    """``values`` has every measure of the plan over the ``draws`` years (shape: draws), in the measure's own unit.

    ``drivers`` are the measures drawn, in the order of the plan, ``goals`` those that can be worked out, and
    ``all_reached`` the share of years in which all of these are reached together.
    """

    draws: int
    drivers: tuple[str, ...]
    values: dict[str, Array]
    goals: dict[str, GoalChance]
    all_reached: float


@dataclass(frozen=True)
class GoalSwing:
    """The chance of a goal with one driver at its low (10 % point) and at its high (90 % point), the others drawn.

    ``low`` and ``high`` are chances, ``at_low`` and ``at_high`` the values of the driver there, in its own unit.
    """

    driver: str
    low: float
    high: float
    at_low: float
    at_high: float

    @property
    def size(self) -> float:
        """How far apart the two chances are."""
        return abs(self.high - self.low)


def spreads(plan: Plan) -> dict[str, Spread]:
    """The drivers: measures with an assumption that has a range, and how each is spread; of two ranges the first."""
    known = {m.id for m in plan.measures}
    found: dict[str, Spread] = {}
    for assumption in plan.assumptions:
        spread = spread_of(assumption)
        if spread is not None and assumption.measure in known:
            found.setdefault(assumption.measure, spread)
    return {m.id: found[m.id] for m in plan.measures if m.id in found}


def _points(plan: Plan) -> dict[str, float]:
    """Measures the plan takes as given with one value."""
    known = {m.id for m in plan.measures}
    return {a.measure: a.low for a in plan.assumptions if a.low is not None and a.low == a.high and a.measure in known}


def chances(plan: Plan, *, seed: int = 1, draws: int = 10_000, scenario: str | None = None) -> Chances | None:
    """In how many of ``draws`` years each goal is reached, and all of them; the same seed gives the same years.

    With ``scenario``, a driver it changes keeps its spread around the changed value, and a measure it sets stands
    still. ``None`` where no driver has a range, or no goal can be worked out.
    Raises ``KeyError`` where the plan has no such scenario and ``ValueError`` where ``draws`` is not positive.
    """
    game = _game(plan, seed, draws, scenario)
    if game is None:
        return None
    values = game.years({})
    tests = {test.goal: short for test in game.tests if (short := test.short(values)) is not None}
    if not tests:
        return None
    held = {driver: game.years({driver: game.likely(driver)}) for driver in game.drivers}
    goals = {test.goal: _chance(test, values, held) for test in game.tests if test.goal in tests}
    met = [test.met(values) for test in game.tests if test.goal in tests]
    return Chances(draws, game.drivers, values, goals, float(np.mean(np.all(met, axis=0))))


def goal_tornado(plan: Plan, goal: str, *, seed: int = 1, draws: int = 10_000) -> tuple[GoalSwing, ...]:
    """The chance of one goal with each driver in turn at its low and at its high, the widest swing first.

    Empty where no driver has a range or the goal cannot be worked out. Raises ``KeyError`` for a goal the plan has not.
    """
    plan.row("goals", goal)
    game = _game(plan, seed, draws, None)
    test = next((t for t in game.tests if t.goal == goal), None) if game else None
    if game is None or test is None or test.short(game.years({})) is None:
        return ()
    swings = []
    for driver in game.drivers:
        ends = [game.at(driver, end) for end in _ENDS]
        odds = [float(np.mean(test.met(game.years({driver: end})))) for end in ends]
        swings.append(GoalSwing(driver, odds[0], odds[1], ends[0], ends[1]))
    return tuple(sorted(swings, key=lambda swing: -swing.size))


def scenario_figures(plan: Plan, scenario: str | None) -> dict[str, float]:
    """Every measure of the year in one named scenario, in its own unit; ``None`` is the plan as it stands.

    A change is one of the planned value. What the scenario does not name stays as planned where it is a driver or
    nothing ties it, and follows from the ties otherwise: when revenue falls a margin keeps its level and the profit
    follows, a cost stays as budgeted and its share of revenue rises.
    Raises ``KeyError`` where the plan has no such scenario.
    """
    expected = _points(plan) | {name: spread.likely for name, spread in spreads(plan).items()}
    model = plan_model(plan, expected)
    moves = moves_of(plan, model, scenario)
    given = {name: model.planned[name] for name in expected if name in model.planned}
    given |= {name: move.of(model.planned.get(name, 0.0)) for name, move in moves.items()}
    values = model.solve(model.steps(given, first=moves), given)
    return {name: float(values[name]) for name in model.measures if name in values and np.isfinite(values[name])}


def goals_reached(plan: Plan, figures: Mapping[str, float]) -> dict[str, bool]:
    """Whether each goal holds on figures of the year by measure; goals that cannot be judged on them are left out."""
    values = {name: np.asarray([value]) for name, value in figures.items()}
    return {test.goal: bool(test.met(values)[0]) for test in _tests(plan) if test.short(values) is not None}


@dataclass(frozen=True)
class _Test:
    """What one goal asks of a year."""

    goal: str
    measure: str
    level: float
    upwards: bool

    def short(self, values: Mapping[str, Array]) -> Array | None:
        """By how much each year misses; ``None`` where no year has a value."""
        value = values.get(self.measure)
        if value is None or not np.isfinite(value).any():
            return None
        with np.errstate(all="ignore"):
            return np.maximum(self.level - value if self.upwards else value - self.level, 0.0)

    def met(self, values: Mapping[str, Array]) -> Array:
        short = self.short(values)
        # A year in which the measure has no value has not reached its goal: nothing compares to it.
        return np.zeros(1, dtype=bool) if short is None else np.asarray(short <= _SAME * abs(self.level))


def _tests(plan: Plan) -> tuple[_Test, ...]:
    better = {m.id: m.better for m in plan.measures}
    aims = [aim for goal in plan.goals if (aim := aim_of(plan, goal, {})) is not None]
    ways = {"at_least": True, "at_most": False}
    return tuple(
        _Test(aim.goal, aim.measure, aim.level, ways.get(aim.sense, better[aim.measure] == "higher")) for aim in aims
    )


@dataclass(frozen=True)
class _Game:
    """The years of one plan: drivers as drawn, measures a scenario sets, the order in which the rest follows."""

    model: PlanModel
    steps: tuple[Step, ...]
    spreads: dict[str, Spread]
    moves: dict[str, Move]
    fixed: dict[str, float]
    tests: tuple[_Test, ...]
    draws: int
    not_negative: frozenset[str]
    drawn: dict[str, Array] = field(default_factory=dict)

    @property
    def drivers(self) -> tuple[str, ...]:
        taken = {step.measure for step in self.steps if step.how == "given"}
        return tuple(name for name in self.spreads if name in taken)

    def at(self, driver: str, chance: float) -> float:
        """The driver's value at a point of its spread."""
        return float(self.placed(driver, self.spreads[driver].at(chance)))

    def likely(self, driver: str) -> float:
        return float(self.placed(driver, np.asarray(self.spreads[driver].likely)))

    def placed(self, driver: str, value: Array) -> Array:
        """A drawn value where the scenario and the measure's own limit put it."""
        value = value * self.moves[driver].factor if driver in self.moves else value
        return np.maximum(value, 0.0) if driver in self.not_negative else value

    def years(self, held: Mapping[str, float]) -> dict[str, Array]:
        """Every measure in every year, with the drivers in ``held`` standing still."""
        values = self.model.solve(self.steps, {**self.fixed, **self.drawn, **held})
        return {name: np.broadcast_to(value, (self.draws,)) for name, value in values.items()}


def _game(plan: Plan, seed: int, draws: int, scenario: str | None) -> _Game | None:
    if draws < 1:
        raise ValueError(f"draws: {draws}")
    ranges = spreads(plan)
    if scenario is not None:
        plan.row("scenarios", scenario)
    tests = _tests(plan)
    if not ranges or not tests:
        return None
    points = {name: value for name, value in _points(plan).items() if name not in ranges}
    model = plan_model(plan, {name: spread.likely for name, spread in ranges.items()} | points)
    moves = moves_of(plan, model, scenario)
    ranges = {name: spread for name, spread in ranges.items() if name not in moves or moves[name].value is None}
    fixed = {name: move.of(model.planned.get(name, 0.0)) for name, move in moves.items() if name not in ranges}
    steps = model.steps([*ranges, *points, *fixed], first=fixed)
    fixed = points | fixed
    positive = frozenset(m.id for m in plan.measures if not m.can_be_negative)
    game = _Game(model, steps, ranges, moves, fixed, tests, draws, positive)
    game.drawn.update({name: game.placed(name, ranges[name].at(_uniform(seed, name, draws))) for name in ranges})
    return game if game.drivers else None


def _uniform(seed: int, measure: str, draws: int) -> Array:
    """One stream for each measure, spawned from the seed by the measure's code."""
    stream = np.random.SeedSequence(seed, spawn_key=tuple(measure.encode()))
    return np.maximum(np.random.default_rng(stream).random(draws), _LEAST)


def _chance(test: _Test, values: Mapping[str, Array], held: Mapping[str, Mapping[str, Array]]) -> GoalChance:
    seen = values[test.measure][np.isfinite(values[test.measure])]
    low, median, high = (float(q) for q in np.quantile(seen, (_ENDS[0], 0.5, _ENDS[1])))
    miss = _mean_miss(test, values)
    parts = {driver: 1 - _mean_miss(test, years) / miss for driver, years in held.items()} if miss > 0 else {}
    best = max(parts, key=lambda driver: parts[driver], default=None)
    explained = parts[best] if best is not None and parts[best] > _LEAST_PART else 0.0
    reached = float(np.mean(test.met(values)))
    explains = best if explained else None
    return GoalChance(test.goal, reached, low, median, high, test.level, explains, explained, test.upwards)


def _mean_miss(test: _Test, values: Mapping[str, Array]) -> float:
    short = test.short(values)
    known = short[np.isfinite(short)] if short is not None else ()
    return float(np.mean(known)) if len(known) else 0.0
