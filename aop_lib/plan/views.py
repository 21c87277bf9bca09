"""What each department privately understands of the plan: rankings, definitions, assumptions (A0.17-22, A0.47)."""

from __future__ import annotations

from typing import Annotated, Literal

from aop_lib.plan.base import Code, Line, Quantity, Record, Ref, Text, Unit

__all__ = ["Definition", "ResourceView", "View"]


class View(Record):
    """One department's answers, before or after the alignment work."""

    department: Annotated[Code, Ref("parties")]
    phase: Literal["before", "after"] = "before"
    ranking: Annotated[list[Code], Ref("choices")] = []
    first: Annotated[Code | None, Ref("choices")] = None
    tradeoff: Annotated[Code | None, Ref("choices")] = None
    not_doing: Annotated[list[Code], Ref("choices")] = []
    comment: Text | None = None


class Definition(Record):
    """How one department counts a term everybody uses: from which stage, to which stage, with which filter."""

    department: Annotated[Code, Ref("parties")]
    term: Line
    from_stage: Line | None = None
    to_stage: Line | None = None
    filter: Line | None = None
    meaning: Text | None = None


class ResourceView(Record):
    """How much of a resource or limit one department believes there is for it."""

    department: Annotated[Code, Ref("parties")]
    resource: Annotated[Code | None, Ref("resources")] = None
    limit: Annotated[Code | None, Ref("limits")] = None
    amount: Annotated[float, Quantity("by_row")]
    unit: Unit = "money"
    comment: Text | None = None
