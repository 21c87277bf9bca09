"""The company, its people and departments."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from aop_lib.plan.base import Code, Lang, Line, Record, Ref, Text

__all__ = ["Company", "MoneyUnit", "Party"]

MoneyUnit = Literal["one", "thousand", "million", "billion"]


class Company(Record):
    """Whose plan it is, for which year, and in which money it is written (A1.3)."""

    name: Text
    business: Text | None = None
    year: Annotated[int, Field(ge=2000, le=2100)]
    first_month: Annotated[int, Field(ge=1, le=12)] = 1
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "VND"
    money_unit: MoneyUnit = "million"
    language: Lang = "en"
    direction: Text | None = None
    illustrative: bool = False
    note: Text | None = None


class Party(Record):
    """A department or a person: whoever can own, decide or take part (A0.58-61)."""

    id: Code
    name: Text
    kind: Literal["department", "person"]
    department: Annotated[Code | None, Ref("parties")] = None
    role: Text | None = None
    contact: Line | None = None
