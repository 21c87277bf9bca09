"""Component 2, the budget and the limits within which decisions are made (A1.29-32, A0.46-49)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from aop_lib.plan.base import Code, Quantity, Record, Ref, Text, Unit

__all__ = ["BudgetGroup", "BudgetLine", "Limit"]

BudgetGroup = Literal["purchasing", "marketing", "operations", "people", "investment", "other"]


class BudgetLine(Record):
    """One large item of spending, month by month, with the ceiling it may not pass (A1.30-32)."""

    id: Code
    name: Text
    group: BudgetGroup
    months: Annotated[
        list[Annotated[float, Field(ge=0)] | None], Field(min_length=12, max_length=12), Quantity("money")
    ]
    ceiling: Annotated[float | None, Field(ge=0), Quantity("money")] = None
    monthly_ceiling: Annotated[float | None, Field(ge=0), Quantity("money")] = None
    owner: Annotated[Code | None, Ref("parties")] = None
    goals: Annotated[list[Code], Ref("goals")] = []
    note: Text | None = None


class Limit(Record):
    """One of the five limits a plan states: total budget, ceiling of a group, hiring, capacity, bottleneck (A0.48)."""

    id: Code
    kind: Literal["total_budget", "group_ceiling", "hiring", "capacity", "bottleneck"]
    name: Text
    group: BudgetGroup | None = None
    amount: Annotated[float | None, Field(ge=0), Quantity("by_row")] = None
    unit: Unit = "money"
    period: Literal["year", "quarter", "month"] = "year"
    note: Text | None = None
