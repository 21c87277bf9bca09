"""Components 3 to 5: actions with milestones, resources, risks (A1.33-41)."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from aop_lib.plan.base import Code, Identifier, Quantity, Record, Ref, Text, Unit

__all__ = ["Initiative", "Milestone", "Need", "Resource", "Risk", "Scenario", "ScenarioValue"]

Level = Literal["low", "medium", "high"]


class Need(Record):
    """How much of one resource an initiative takes over the year, in the resource's unit."""

    resource: Annotated[Code, Ref("resources")]
    amount: Annotated[float, Field(ge=0)]


class Initiative(Record):
    """One of the few big things to do, in relative order, tied to the goals it serves (A1.33-35).

    ``horizon`` says whether it pays off this year or beyond (A0.33-34).
    """

    id: Code
    name: Text
    goals: Annotated[list[Code], Ref("goals")] = []
    owner: Annotated[Code | None, Ref("parties")] = None
    order: Annotated[int, Field(ge=1, le=99)] | None = None
    start: dt.date | None = None
    end: dt.date | None = None
    depends_on: Annotated[list[Code], Ref("initiatives")] = []
    budget: Annotated[list[Code], Ref("budget")] = []
    needs: list[Need] = []
    expected: Text | None = None
    horizon: Literal["this_year", "beyond"] | None = None


class Milestone(Record):
    """A point that shows an initiative is on its way, with the sign by which everyone sees it is reached."""

    id: Code
    initiative: Annotated[Code, Ref("initiatives")]
    name: Text
    due: dt.date | None = None
    sign: Text | None = None
    depends_on: Annotated[list[Code], Ref("milestones")] = []
    done: dt.date | None = None


class Resource(Record):
    """People, time, operating capability or money there is for the year (A1.36-38)."""

    id: Code
    name: Text
    kind: Literal["people", "time", "capability", "money"]
    available: Annotated[float | None, Field(ge=0), Quantity("by_row")] = None
    unit: Unit = "person_months"
    extra: Annotated[float | None, Field(ge=0), Quantity("by_row")] = None
    owner: Annotated[Code | None, Ref("parties")] = None
    limit: Text | None = None


class Risk(Record):
    """A risk, the goals it hits, the sign that it has come and the contingency that answers it (A1.39-41)."""

    id: Code
    name: Text
    goals: Annotated[list[Code], Ref("goals")] = []
    likelihood: Level | None = None
    impact: Level | None = None
    trigger: Text | None = None
    trigger_measure: Annotated[Identifier | None, Ref("measures")] = None
    trigger_when: Literal["above", "below"] | None = None
    trigger_value: Annotated[float | None, Quantity("by_row")] = None
    contingency: Text | None = None
    owner: Annotated[Code | None, Ref("parties")] = None


class Scenario(Record):
    """A year that could come, with a name: the risk it describes, or none where it is the plan itself (A1.39-41)."""

    id: Code
    name: Text
    risk: Annotated[Code | None, Ref("risks")] = None
    note: Text | None = None


class ScenarioValue(Record):
    """What is different in a scenario: a measure changed by a part of its planned value (-0.10 is 10 % less), or set to
    a value of the whole year. Exactly one of the two counts; a row with both or neither is left aside and found by a
    rule."""

    scenario: Annotated[Code, Ref("scenarios")]
    measure: Annotated[Identifier, Ref("measures")]
    change: Annotated[float | None, Quantity("share")] = None
    value: Annotated[float | None, Quantity("by_measure")] = None
