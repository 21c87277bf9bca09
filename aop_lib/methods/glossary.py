"""An executable glossary: each department's own definition of a term on the same leads (A0.17-19, A0.39, A4.3).

A department defines a term by choosing what is counted, the stages and the filters; see ``plan.Definition``. The same
month then shows how far apart the words are, in numbers, in days and in money.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Literal

from aop_lib.methods.agreement_errors import CannotCompare
from aop_lib.methods.lead_counting import (
    STAGES,
    Count,
    Month,
    Reason,
    Uncountable,
    count,
    last_month,
    mean_contract,
    reached,
    refusal,
)
from aop_lib.methods.nominal_agreement import NominalAgreement, nominal_agreement
from aop_lib.methods.phases import in_phase
from aop_lib.methods.same_words import fullest, same_words, spelled
from aop_lib.plan import Definition, Phase, Plan, Text, in_language

__all__ = [
    "STAGES",
    "Count",
    "Meaning",
    "Month",
    "Reason",
    "TermUse",
    "Uncountable",
    "Unit",
    "count",
    "gap_in_money",
    "last_month",
    "mean_contract",
    "meanings_agreement",
    "reached",
    "terms",
]

Unit = Literal["share", "change", "count", "money"]


@dataclass(frozen=True)
class Meaning:
    """What one department means by a term. ``row`` is the definition's place in ``plan.definitions``.

    ``count`` is what it comes to in the month, ``day`` the date of the milestone it means. Where neither is known,
    ``reason`` says why (see ``Uncountable``); it is ``None`` too where the plan has no leads at all.
    """

    row: int
    department: str
    definition: Definition
    count: Count | None = None
    day: dt.date | None = None
    reason: Reason | None = None

    @property
    def value(self) -> float | None:
        """The number it comes to in the month."""
        return None if self.count is None else self.count.value

    @property
    def unit(self) -> Unit | None:
        """The unit of ``value``: a fraction, a change as a fraction, a number of leads, money."""
        units: dict[str | None, Unit] = {"rate": "share", "number": "count", "value": "money", "profit": "money"}
        return "change" if self.definition.growth and self.definition.counts else units.get(self.definition.counts)

    @property
    def what(self) -> Hashable | None:
        """What is counted, so that two meanings can be compared; ``None`` where that cannot be told."""
        row = self.definition
        refused = refusal(row)
        if refused is not None:
            return row.milestone if refused == "milestone" else None
        start = row.from_stage if row.counts == "rate" else None
        channel = None if row.channel is None else spelled(row.channel)
        return row.counts, start, row.to_stage, frozenset(row.filters), channel, row.growth


@dataclass(frozen=True)
class TermUse:
    """One term and what each department means by it, in the plan's order; ``month`` is the month counted."""

    term: Text
    phase: Phase
    month: Month | None
    meanings: tuple[Meaning, ...]

    @property
    def different(self) -> tuple[Meaning, ...]:
        """The first meaning of each kind: as many as things the term stands for."""
        seen: dict[Hashable, Meaning] = {}
        for meaning in self.meanings:
            if meaning.what is not None:
                seen.setdefault(meaning.what, meaning)
        return tuple(seen.values())

    @property
    def alike(self) -> bool:
        """Whether all departments count the same thing; what cannot be worked out does not show a difference."""
        return len(self.different) < 2

    @property
    def comparable(self) -> tuple[Meaning, ...]:
        """The meanings whose numbers stand in one unit, lowest first; of several units, the one with most meanings."""
        by_unit: dict[Unit, list[Meaning]] = {}
        for meaning in self.meanings:
            if meaning.unit is not None and meaning.value is not None:
                by_unit.setdefault(meaning.unit, []).append(meaning)
        most = max(by_unit.values(), key=lambda same: (len({m.what for m in same}), len(same)), default=[])
        return tuple(sorted(most, key=lambda m: m.value or 0.0))

    @property
    def unit(self) -> Unit | None:
        """The unit of ``low`` and ``high``."""
        return self.comparable[0].unit if self.comparable else None

    @property
    def low(self) -> float | None:
        """The lowest number of those that can be compared."""
        return self.comparable[0].value if self.comparable else None

    @property
    def high(self) -> float | None:
        """The highest number of those that can be compared."""
        return self.comparable[-1].value if self.comparable else None

    @property
    def spread(self) -> float | None:
        """The highest number less the lowest; ``None`` where fewer than two can be compared."""
        numbers = [m.value for m in self.comparable if m.value is not None]
        return numbers[-1] - numbers[0] if len(numbers) > 1 else None

    @property
    def days_apart(self) -> int | None:
        """The days from the earliest to the latest milestone meant; ``None`` where fewer than two have a date."""
        days = [m.day for m in self.meanings if m.day is not None]
        return (max(days) - min(days)).days if len(days) > 1 else None

    @property
    def widest(self) -> tuple[Meaning, Meaning] | None:
        """The two meanings furthest apart, the lower or earlier one first; ``None`` where all mean the same.

        Numbers first, then days; where neither shows a difference, the first two that count different things.
        """
        if self.alike:
            return None
        numbers = self.comparable
        dated = [m for m in self.meanings if m.day is not None]
        if self.spread:
            return numbers[0], max(numbers, key=lambda m: m.value or 0.0)
        if self.days_apart:
            return _ends(dated)
        first, second = self.different[:2]
        return first, second


def _ends(dated: list[Meaning]) -> tuple[Meaning, Meaning]:
    return min(dated, key=lambda m: m.day or dt.date.max), max(dated, key=lambda m: m.day or dt.date.min)


def terms(plan: Plan, phase: Phase | None = None, month: Month | None = None) -> list[TermUse]:
    """Every term that departments define, in the plan's order, counted on the plan's leads in one calendar month.

    Without ``phase`` the latest; without ``month`` the last one in which any lead was created. Terms are one where
    they share a wording (``same_words``).
    """
    rows = in_phase(plan.definitions, phase)
    chosen = month or last_month(plan.leads)
    uses = []
    for places in same_words([row.term for _, row in rows]):
        own = [rows[place] for place in places]
        meanings = tuple(_meaning(plan, place, row, chosen) for place, row in own)
        uses.append(TermUse(fullest([row.term for _, row in own]), own[0][1].phase, chosen, meanings))
    return uses


def _meaning(plan: Plan, place: int, row: Definition, month: Month | None) -> Meaning:
    refused = refusal(row)
    if refused == "milestone":
        meant = next((m for m in plan.milestones if m.id == row.milestone), None)
        day = None if meant is None else meant.due or meant.done
        return Meaning(place, row.department, row, day=day, reason="milestone" if day is None else None)
    if refused is not None or month is None or not plan.leads:
        return Meaning(place, row.department, row, reason=refused)
    try:
        found = count(plan.leads, row, *month)
    except Uncountable as problem:
        return Meaning(place, row.department, row, reason=problem.reason)
    unpriced = row.counts in ("value", "profit") and found.base > 0 and found.hits == 0
    return Meaning(place, row.department, row, found, reason="amounts" if unpriced else None)


def gap_in_money(plan: Plan, use: TermUse) -> float | None:
    """What the difference is worth in the plan's money unit; ``None`` where money does not follow from the numbers.

    A value or a profit: the highest less the lowest. A rate: (highest - lowest) x leads created in the month x mean
    value of the contracts signed in it, that is what the same number of leads would be promised next month.
    """
    if use.spread is None or use.month is None or use.alike:
        return None
    if use.unit == "money":
        return use.spread
    contract = mean_contract(plan, use.month)
    if use.unit != "share" or contract is None:
        return None
    return use.spread * len(reached(plan.leads, "created", use.month)) * contract


def meanings_agreement(plan: Plan, phase: Phase | None = None) -> NominalAgreement | None:
    """How far departments mean the same by the terms they define; ``None`` where no term has two meanings to compare.

    Questions are the terms in the plan's own language. Of two definitions a department gives of one term the first
    speaks; one that cannot be worked out is a missing answer.
    """
    answers: dict[str, dict[str, Hashable | None]] = {
        row.department: {} for _, row in in_phase(plan.definitions, phase)
    }
    for use in terms(plan, phase):
        for meaning in use.meanings:
            answers[meaning.department].setdefault(in_language(use.term, plan.company.language), meaning.what)
    try:
        return nominal_agreement(answers)
    except CannotCompare:
        return None
