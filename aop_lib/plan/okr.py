"""Objectives, key results and check-ins beside the KPIs (A3.11-23, A4.16-21)."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from aop_lib.plan.base import Code, Identifier, Quantity, Record, Ref, Text, Unit

__all__ = ["CheckIn", "Decision", "KeyResult", "Objective"]


class Objective(Record):
    """What a unit wants to bring about in a period; it may grow out of a goal, a KPI, or another's key result."""

    id: Code
    name: Text
    owner: Annotated[Code | None, Ref("parties")] = None
    level: Literal["company", "department", "person"] = "company"
    period: Annotated[str, Field(pattern=r"^\d{4}(-Q[1-4])?$")]
    ambition: Literal["committed", "aspirational"] = "committed"
    goals: Annotated[list[Code], Ref("goals")] = []
    kpi: Annotated[Code | None, Ref("kpis")] = None
    parent: Annotated[Code | None, Ref("objectives")] = None
    parent_result: Annotated[Code | None, Ref("key_results")] = None
    link: Literal["contributes", "supports"] = "contributes"


class KeyResult(Record):
    """A measurable result by which the objective is judged."""

    id: Code
    objective: Annotated[Code, Ref("objectives")]
    name: Text
    kind: Literal["reach", "increase", "decrease", "guardrail", "milestone"]
    measure: Annotated[Identifier | None, Ref("measures")] = None
    measurand: Text | None = None
    unit: Unit | None = None
    start: Annotated[float | None, Quantity("by_row")] = None
    target: Annotated[float | None, Quantity("by_row")] = None
    weight: Annotated[float | None, Field(ge=0), Quantity("number")] = None
    owner: Annotated[Code | None, Ref("parties")] = None
    due: dt.date | None = None


class CheckIn(Record):
    """Where a key result stood on a day."""

    key_result: Annotated[Code, Ref("key_results")]
    date: dt.date
    value: Annotated[float | None, Quantity("by_row")] = None
    unit: Unit | None = None
    status: Literal["on_track", "at_risk", "off_track"] | None = None
    note: Text | None = None


class Decision(Record):
    """An unplanned event and what was decided, held against the plan by three questions (A0.71-76).

    ``rests_on`` names the priorities, trade-offs and exclusions it was decided by. ``raised`` is the day the event came
    up, ``disputed`` whether the decision was contested afterwards (A0.77).
    """

    id: Code
    date: dt.date
    event: Text
    kind: Literal["opportunity", "crisis", "market_change", "shortage", "competitor", "review"]
    goals: Annotated[list[Code], Ref("goals")] = []
    serves_priority: bool | None = None
    gives_up: Text | None = None
    decider: Annotated[Code | None, Ref("parties")] = None
    principle: Text | None = None
    rests_on: Annotated[list[Code], Ref("choices")] = []
    answer: Text | None = None
    cost: Annotated[float | None, Quantity("money")] = None
    raised: dt.date | None = None
    disputed: bool | None = None
