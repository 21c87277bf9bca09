"""A plan's goals, assumptions and ties between measures as rows of a linear program.

A signed sum is a row. Of a ratio or a product one factor, tied to nothing else, is read as the *rate* of one quantity
over another (margin = profit / revenue): what is said of the rate is linear in the two. A factor that is known
outright makes the tie a row. Any other tie is named in ``not_covered`` and left out.
Source: methods of linear goal programming, Charnes & Cooper 1961; A1.28, A2.17.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import inf, prod

from aop_lib.methods.linear import Program, Row
from aop_lib.methods.series import base_value, identity_of
from aop_lib.plan import Assumption, Goal, Identity, Measure, Plan

__all__ = ["Aim", "Model", "Rate", "aim_of", "build"]


@dataclass(frozen=True)
class Aim:
    """A goal as a level of its measure, in the measure's unit. ``base`` is there for goals of growth only."""

    goal: str
    measure: str
    sense: str
    level: float
    rank: int | None
    base: float | None = None

    def target(self, level: float) -> float:
        """The level in the words of the goal: a change on last year where it speaks of growth."""
        return level if self.base is None else level / self.base - 1


@dataclass(frozen=True)
class Rate:
    """A measure equal to ``part / (factor * whole)``."""

    part: str
    whole: str
    factor: float = 1.0


@dataclass
class Model:
    """The ties as rows between quantities, how each measure is read in them, a row for each aim and assumption."""

    bounds: dict[str, tuple[float, float]] = field(default_factory=dict)
    scales: dict[str, float] = field(default_factory=dict)
    ties: list[Row] = field(default_factory=list)
    rates: dict[str, Rate] = field(default_factory=dict)
    not_covered: list[str] = field(default_factory=list)
    aims: dict[str, Row] = field(default_factory=dict)
    assumptions: dict[str, list[Row]] = field(default_factory=dict)
    wholes: dict[str, float] = field(default_factory=dict)
    fixed_by_goal: set[str] = field(default_factory=set)

    @property
    def held(self) -> list[Row]:
        """What the assumptions say."""
        return [row for rows in self.assumptions.values() for row in rows]

    def program(self, rows: Iterable[Row], floors: Mapping[str, float] | None = None) -> Program:
        """The ties with more rows, and for some quantities a higher lower bound."""
        floors = floors or {}
        bounds = {name: (max(low, floors.get(name, low)), high) for name, (low, high) in self.bounds.items()}
        return Program(bounds, self.scales, [*self.ties, *rows])

    def level(self, measure: str, values: Mapping[str, float]) -> float | None:
        """The measure's value at a solution; ``None`` for the rate of something over nothing."""
        rate = self.rates.get(measure)
        if rate is None:
            return values[measure]
        whole = rate.factor * values[rate.whole]
        return values[rate.part] / whole if whole else None

    def row(self, measure: str, low: float, high: float) -> Row:
        """``low <= measure <= high`` as a row, for a quantity or a rate."""
        rate = self.rates.get(measure)
        if rate is None:
            return Row({measure: 1.0}, low, high)
        level = low if low > -inf else high
        return Row(
            {rate.part: 1.0, rate.whole: -level * rate.factor},
            0.0 if low > -inf else -inf,
            0.0 if high < inf else inf,
        )


def aim_of(plan: Plan, goal: Goal, targets: Mapping[str, float]) -> Aim | None:
    """The goal as an aim; ``None`` where it names no measure of the plan, no kind, no target, or no base to grow on."""
    target = targets.get(goal.id, goal.target)
    known = {m.id for m in plan.measures}
    if goal.measure is None or goal.measure not in known or goal.kind is None or target is None:
        return None
    if goal.kind != "grow":
        return Aim(goal.id, goal.measure, goal.kind, target, goal.rank)
    base = base_value(plan, goal.measure)
    if base is None or base <= 0:
        return None
    return Aim(goal.id, goal.measure, "reach", base * (1 + target), goal.rank, base)


def build(plan: Plan, aims: Iterable[Aim], assumptions: Iterable[Assumption]) -> Model:
    """The model of a plan under these aims and assumptions."""
    aims, assumptions = list(aims), [a for a in assumptions if a.measure in {m.id for m in plan.measures}]
    measures = {m.id: m for m in plan.measures}
    model = Model()
    bases = {name: base_value(plan, name) for name in measures}
    scales = _scales(measures, bases, aims)
    for name, measure in measures.items():
        model.bounds[name] = (-inf if measure.can_be_negative else 0.0, inf)
        model.scales[name] = scales[measure.unit]
    builder = _Builder(model, measures, _known(aims, assumptions), _fixed(aims), _ties(plan, measures))
    builder.add_all()
    _say(model, aims, assumptions)
    _wholes(model, bases, aims, assumptions)
    return model


def _ties(plan: Plan, measures: Mapping[str, Measure]) -> list[Identity]:
    ties = (identity_of(plan, name) for name in measures)
    return [tie for tie in ties if tie is not None and all(part in measures for part in tie.parts)]


def _scales(measures: Mapping[str, Measure], bases: Mapping[str, float | None], aims: list[Aim]) -> dict[str, float]:
    sizes: dict[str, float] = {}
    said = [(name, abs(base)) for name, base in bases.items() if base is not None]
    for name, size in said + [(aim.measure, abs(aim.level)) for aim in aims]:
        unit = measures[name].unit
        sizes[unit] = max(sizes.get(unit, 0.0), size)
    return {m.unit: sizes.get(m.unit) or 1.0 for m in measures.values()}


def _fixed(aims: list[Aim]) -> dict[str, str]:
    return {aim.measure: aim.goal for aim in aims if aim.sense == "reach"}


def _known(aims: list[Aim], assumptions: list[Assumption]) -> dict[str, float]:
    known = {aim.measure: aim.level for aim in aims if aim.sense == "reach"}
    return known | {a.measure: a.low for a in assumptions if a.low is not None and a.low == a.high}


def _say(model: Model, aims: list[Aim], assumptions: list[Assumption]) -> None:
    for aim in aims:
        low = -inf if aim.sense == "at_most" else aim.level
        high = inf if aim.sense == "at_least" else aim.level
        model.aims[aim.goal] = model.row(aim.measure, low, high)
    for said in assumptions:
        low, high = (-inf if said.low is None else said.low), (inf if said.high is None else said.high)
        sides = [(low, high)] if low == high else [(low, inf), (-inf, high)]
        rows = [model.row(said.measure, *side) for side in sides if side != (-inf, inf)]
        model.assumptions.setdefault(said.id, []).extend(rows)


def _wholes(model: Model, bases: Mapping[str, float | None], aims: list[Aim], assumptions: list[Assumption]) -> None:
    """The size each whole of a rate that is spoken of has had, or shall have: a rate over nothing is no rate."""
    spoken = [aim.measure for aim in aims] + [said.measure for said in assumptions]
    for rate in (model.rates[name] for name in spoken if name in model.rates):
        sizes = [aim.level for aim in aims if aim.measure == rate.whole] + [bases.get(rate.whole) or 0.0]
        sizes += [a.high for a in assumptions if a.measure == rate.whole and a.high is not None]
        model.wholes[rate.whole] = min((s for s in sizes if s > 0), default=model.scales[rate.whole])


@dataclass
class _Builder:
    model: Model
    measures: Mapping[str, Measure]
    known: Mapping[str, float]
    goals: Mapping[str, str]
    ties: list[Identity]
    uses: Counter[str] = field(default_factory=Counter)

    def add_all(self) -> None:
        self.uses.update(name for tie in self.ties for name in (tie.result, *tie.parts))
        for tie in self.ties:
            if tie.kind == "sum":
                self._sum(tie)
            elif not (self._ratio(tie) if tie.kind == "ratio" else self._product(tie)):
                self.model.not_covered.append(tie.result)

    def _sum(self, tie: Identity) -> None:
        terms = Counter({tie.result: 1.0})
        for sign, part in zip(tie.signs, tie.parts, strict=True):
            terms[part] -= sign
        self._equal(terms)

    def _equal(self, terms: Mapping[str, float], value: float = 0.0) -> None:
        self.model.ties.append(Row(dict(terms), value, value))

    def _ratio(self, tie: Identity) -> bool:
        part, whole = tie.parts
        if self._free(tie.result) and self._add_rate(tie.result, part, whole):
            return True
        if self._free(whole) and self._add_rate(whole, part, tie.result):
            return True
        for factor, other in ((tie.result, whole), (whole, tie.result)):
            if factor in self.known:
                self._equal({part: 1.0, other: -self._take(factor)})
                return True
        return False

    def _product(self, tie: Identity) -> bool:
        # A share is the natural rate, so the quantity the rates are taken of is one that is not a share.
        rates = sorted((p for p in tie.parts if self._free(p)), key=lambda p: self.measures[p].unit == "share")
        fixed = [p for p in tie.parts if not self._free(p) and p in self.known]
        start = [p for p in tie.parts if not self._free(p) and p not in self.known] or rates[:1]
        rates = [p for p in rates if p not in start]
        factor = prod(self.known[p] for p in fixed)
        signed = any(self.model.bounds[p][0] < 0 for p in [*start, *rates[:-1]])
        if len(start) > 1 or (rates and (signed or factor <= 0)):
            return False
        for name in fixed:
            self._take(name)
        if not start:
            self._equal({tie.result: 1.0}, factor)
        elif not rates:
            self._equal({tie.result: 1.0, start[0]: -factor})
        else:
            self._chain(tie.result, start[0], rates, factor)
        return True

    def _chain(self, result: str, whole: str, rates: list[str], factor: float) -> None:
        for number, name in enumerate(rates[:-1]):
            step = f"{result} {number}"
            self.model.bounds[step] = (0.0, inf)
            self.model.scales[step] = self.model.scales[result]
            self._add_rate(name, step, whole)
            whole = step
        self._add_rate(rates[-1], result, whole, factor)

    def _free(self, name: str) -> bool:
        return self.uses[name] == 1

    def _take(self, name: str) -> float:
        if name in self.goals:
            self.model.fixed_by_goal.add(self.goals[name])
        return self.known[name]

    def _add_rate(self, name: str, part: str, whole: str, factor: float = 1.0) -> bool:
        bounds = self.model.bounds
        if bounds[whole][0] < 0 or part == whole:
            return False
        if bounds[name][0] >= 0 and bounds[part][0] < 0:
            self.model.ties.append(Row({part: 1.0}, low=0.0))
        self.model.rates[name] = Rate(part, whole, factor)
        del bounds[name]
        return True
