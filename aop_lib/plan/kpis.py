"""Component 6, KPIs and how they are followed (A1.42-44, A2.30-51)."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from aop_lib.plan.base import Code, Identifier, Quantity, Record, Ref, Text, Unit

__all__ = ["Cadence", "Cycle", "Kpi", "Responsibility", "Review", "ReviewQuestion", "Tick", "Trial"]

Cadence = Literal["weekly", "monthly", "quarterly", "yearly"]
ReviewQuestion = Literal["goals", "resources", "shared_kpis", "bottlenecks"]
"""The four questions of a common review (A0.66-69)."""


class Kpi(Record):
    """A number that tells whether a goal is nearer, with its scale, weight, owner and the decision it informs.

    ``form`` says how progress is read: ``reach`` from baseline to target, ``guardrail`` as the share of periods
    held, ``milestone`` as the part done. ``shape`` is the payout between threshold, target and stretch.
    A ``shared`` KPI is one several departments reach together, those in ``moved_by`` (A0.50-55). ``drives`` names the
    outcome KPIs a driver moves where no formula between their measures says so (A2.37-39).
    """

    id: Code
    name: Text
    kind: Literal["outcome", "driver", "activity", "compliance"] | None = None
    level: Literal["company", "department", "person"] = "company"
    owner: Annotated[Code | None, Ref("parties")] = None
    parent: Annotated[Code | None, Ref("kpis")] = None
    contribution: Text | None = None
    goals: Annotated[list[Code], Ref("goals")] = []
    measure: Annotated[Identifier | None, Ref("measures")] = None
    unit: Unit | None = None
    form: Literal["reach", "guardrail", "milestone"] = "reach"
    baseline: Annotated[float | None, Quantity("by_row")] = None
    threshold: Annotated[float | None, Quantity("by_row")] = None
    target: Annotated[float | None, Quantity("by_row")] = None
    stretch: Annotated[float | None, Quantity("by_row")] = None
    shape: Literal["step", "linear", "capped"] = "linear"
    current: Annotated[float | None, Quantity("by_row")] = None
    weight: Annotated[float | None, Field(ge=0, le=100), Quantity("number")] = None
    weight_from: dt.date | None = None
    cadence: Cadence | None = None
    reviewer: Annotated[Code | None, Ref("parties")] = None
    decision: Text | None = None
    evidence: Text | None = None
    drives: Annotated[list[Code], Ref("kpis")] = []
    shared: bool = False
    moved_by: Annotated[list[Code], Ref("parties")] = []


class Responsibility(Record):
    """Who leads, must cooperate, decides last and is only informed, for one piece of shared work (A0.56-63)."""

    id: Code
    item: Text
    initiative: Annotated[Code | None, Ref("initiatives")] = None
    departments: Annotated[list[Code], Ref("parties")] = []
    lead: Annotated[list[Code], Ref("parties")] = []
    decider: Annotated[list[Code], Ref("parties")] = []
    partners: Annotated[list[Code], Ref("parties")] = []
    informed: Annotated[list[Code], Ref("parties")] = []


class Review(Record):
    """A recurring review of the plan: when, who leads and decides, which KPIs, what may change (A1.55-57, A2.51)."""

    id: Code
    name: Text
    cadence: Cadence | None = None
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    minutes: Annotated[int, Field(ge=1, le=1440)] | None = None
    lead: Annotated[Code | None, Ref("parties")] = None
    decider: Annotated[Code | None, Ref("parties")] = None
    participants: Annotated[list[Code], Ref("parties")] = []
    kpis: Annotated[list[Code], Ref("kpis")] = []
    agenda: Text | None = None
    asks: list[ReviewQuestion] = []
    changes: Text | None = None


class Cycle(Record):
    """A department's own planning cycle and the inputs it waits for (A0.23-25).

    It decides in the calendar ``months``, on ``day``, for the period that begins ``ahead`` months later and lasts until
    the next one begins.
    """

    id: Code
    department: Annotated[Code, Ref("parties")]
    name: Text
    cadence: Cadence
    months: list[Annotated[int, Field(ge=1, le=12)]] = []
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    ahead: Annotated[int, Field(ge=0, le=12)] = 0
    needs: Annotated[list[Code], Ref("cycles")] = []


class Trial(Record):
    """One place of a trial: does more of an activity bring more of the result (A2.6)?

    ``raised`` says whether the activity was raised here on purpose; places left as they were are what it is compared
    with. ``activity``, ``leads`` (the step between, where there is one) and ``result`` are changes against the period
    before, as fractions.
    """

    kpi: Annotated[Code, Ref("kpis")]
    name: Text
    raised: bool
    activity: Annotated[float, Quantity("share")]
    leads: Annotated[float | None, Quantity("share")] = None
    result: Annotated[float, Quantity("share")]


class Tick(Record):
    """The company's own answer to one of the 24 checklist items (A2.C1.1 to A2.C8.3); ``passed`` is healthy."""

    item: Annotated[str, Field(pattern=r"^C[1-8]\.[1-3]$")]
    passed: bool
    evidence: Text | None = None
