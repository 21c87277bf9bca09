"""What each department privately understands of the plan: rankings, meanings, assumptions, roles (A0.17-22, A0.47).

Everything here can be answered twice, ``before`` and ``after`` the alignment work.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from aop_lib.plan.base import Code, Identifier, Line, Quantity, Record, Ref, Text, Unit

__all__ = ["Definition", "Filter", "Lead", "Phase", "Reading", "ResourceView", "RoleView", "Stage", "View"]

Phase = Literal["before", "after"]
Stage = Literal["created", "qualified", "offered", "contracted", "delivered", "paid"]
Filter = Literal["new_customers", "returning_customers", "not_cancelled"]


class View(Record):
    """One department's answers: its order of the year's priorities, number 1, the trade-off, what is not done."""

    department: Annotated[Code, Ref("parties")]
    phase: Phase = "before"
    ranking: Annotated[list[Code], Ref("choices")] = []
    first: Annotated[Code | None, Ref("choices")] = None
    tradeoff: Annotated[Code | None, Ref("choices")] = None
    not_doing: Annotated[list[Code], Ref("choices")] = []
    comment: Text | None = None


class Lead(Record):
    """One enquiry of a customer and the day it reached each stage; an empty day is a stage it has not reached.

    ``value`` is the contract without VAT, ``cost`` what the goods or the service in it cost. The fields of the stages
    are named as the stages are.
    """

    id: Code
    created: dt.date
    channel: Line | None = None
    new_customer: bool = True
    qualified: dt.date | None = None
    offered: dt.date | None = None
    contracted: dt.date | None = None
    delivered: dt.date | None = None
    paid: dt.date | None = None
    cancelled: dt.date | None = None
    value: Annotated[float | None, Field(ge=0), Quantity("money")] = None
    cost: Annotated[float | None, Field(ge=0), Quantity("money")] = None


class Definition(Record):
    """How one department counts a term everybody uses (A0.17-19), so exactly that it can be worked out.

    ``rate`` is the share of the leads that reached ``from_stage`` in the month and have also reached ``to_stage``;
    ``number``, ``value`` and ``profit`` (value less cost) add up the leads that reached ``to_stage`` in the month. With
    ``growth`` the result is its change on the month before. Only leads that pass every filter count, and only those
    of ``channel`` where one is named. A term that is a point in time names the ``milestone`` it means instead.
    """

    department: Annotated[Code, Ref("parties")]
    phase: Phase = "before"
    term: Text
    counts: Literal["rate", "number", "value", "profit"] | None = None
    from_stage: Stage | None = None
    to_stage: Stage | None = None
    filters: list[Filter] = []
    channel: Line | None = None
    growth: bool = False
    milestone: Annotated[Code | None, Ref("milestones")] = None
    meaning: Text | None = None


class ResourceView(Record):
    """How much of a resource or limit one department believes there is for it."""

    department: Annotated[Code, Ref("parties")]
    phase: Phase = "before"
    resource: Annotated[Code | None, Ref("resources")] = None
    limit: Annotated[Code | None, Ref("limits")] = None
    amount: Annotated[float, Quantity("by_row")]
    unit: Unit = "money"
    comment: Text | None = None


class RoleView(Record):
    """Who leads and who decides last in one piece of shared work, as one department believes (A0.31-32)."""

    department: Annotated[Code, Ref("parties")]
    phase: Phase = "before"
    responsibility: Annotated[Code, Ref("responsibilities")]
    lead: Annotated[Code | None, Ref("parties")] = None
    decider: Annotated[Code | None, Ref("parties")] = None


class Reading(Record):
    """What one department reads for a measure and a calendar month in the system it works with (A0.26-29)."""

    department: Annotated[Code, Ref("parties")]
    measure: Annotated[Identifier, Ref("measures")]
    month: Annotated[int, Field(ge=1, le=12)]
    value: Annotated[float, Quantity("by_measure")]
    system: Line | None = None
