"""Small plans for the tests of the methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aop_lib.plan import Assumption, Company, Figures, Goal, Measure, Plan

YEAR = 2026


def measure(code: str, unit: str = "money", **fields: Any) -> Measure:
    return Measure.model_validate({"id": code, "name": code, "unit": unit, **fields})


def goal(code: str, on: str, kind: str, target: float, rank: int | None = None) -> Goal:
    return Goal.model_validate({"id": code, "name": code, "measure": on, "kind": kind, "target": target, "rank": rank})


def assumption(code: str, on: str, low: float | None = None, high: float | None = None) -> Assumption:
    return Assumption(id=code, measure=on, low=low, high=high)


def figures(on: str, months: Sequence[float | None], kind: str = "actual", year: int = YEAR) -> Figures:
    padded = [*months, *[None] * (12 - len(months))]
    return Figures.model_validate({"measure": on, "kind": kind, "year": year, "months": padded})


def plan(measures: Sequence[Measure], goals: Sequence[Goal] = (), **tables: Any) -> Plan:
    company = Company(name="Test", year=YEAR)
    return Plan(company=company, measures=list(measures), goals=list(goals), **tables)


def shop(
    goals: Sequence[Goal], assumptions: Sequence[Assumption] = (), base: Mapping[str, float] | None = None
) -> Plan:
    """Two channels: revenue 100, of it 30 online; gross profit 34 (A1.28, D.1)."""
    bases = {"online": 30.0, "store": 70.0, "profit": 34.0} if base is None else base
    return plan(
        [
            measure("revenue", formula="online + store"),
            measure("online", base=bases.get("online")),
            measure("store", base=bases.get("store")),
            measure("online_share", "share", formula="online / revenue"),
            measure("profit", formula="profit_online + profit_store", base=bases.get("profit")),
            measure("profit_online"),
            measure("profit_store"),
            measure("margin", "share", formula="profit / revenue"),
            measure("margin_online", "share", formula="profit_online / online"),
            measure("margin_store", "share", formula="profit_store / store"),
        ],
        goals,
        assumptions=list(assumptions),
    )


def article_goals() -> list[Goal]:
    """A1.28: revenue +20 %, online 45 % of it, gross margin at least 35 %."""
    return [
        goal("G1", "revenue", "grow", 0.20, 1),
        goal("G2", "online_share", "reach", 0.45, 2),
        goal("G3", "margin", "at_least", 0.35, 3),
    ]
