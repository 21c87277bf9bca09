"""Component 1, business goals: measures tied by identities, goals on them, the choices made (A1.26-28, A0.37-45)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from aop_lib.plan.base import Code, Identifier, Line, Months, Quantity, Record, Ref, Text, Unit

__all__ = ["Assumption", "Choice", "Figures", "Goal", "Measure", "Option"]


class Measure(Record):
    """Something counted each month. ``formula`` ties it to others: ``a + b``, ``a - b``, ``a / b`` or ``a * b``.

    ``base`` is last year's value of the whole year; left empty, it is taken from last year's monthly figures.
    """

    id: Identifier
    name: Text
    unit: Unit
    unit_name: Text | None = None
    formula: Line | None = None
    base: Annotated[float | None, Quantity("by_row")] = None
    aggregate: Literal["sum", "last", "mean"] = "sum"
    better: Literal["higher", "lower"] = "higher"
    can_be_negative: bool = False
    definition: Text | None = None


class Figures(Record):
    """Twelve months of one measure in the order of the business year; an empty month is not known yet."""

    measure: Annotated[Identifier, Ref("measures")]
    kind: Literal["actual", "plan", "capacity"]
    year: Annotated[int, Field(ge=2000, le=2100)]
    months: Annotated[Months, Quantity("by_measure")]
    illustrative: bool = False
    source: Text | None = None


class Goal(Record):
    """What the year must bring. ``grow`` is a change on last year (0.20 is +20 %); the others are levels.

    ``reach`` sets the level, ``at_least`` and ``at_most`` guard it.
    """

    id: Code
    name: Text
    measure: Annotated[Identifier | None, Ref("measures")] = None
    kind: Literal["grow", "reach", "at_least", "at_most"] | None = None
    target: Annotated[float | None, Quantity("by_measure")] = None
    rank: Annotated[int, Field(ge=1, le=99)] | None = None
    owner: Annotated[Code | None, Ref("parties")] = None
    why: Text | None = None


class Assumption(Record):
    """What the plan takes as given about a measure this year, as a range (low = high for one value).

    Without a ``distribution`` the range is a limit: goal arithmetic counts on nothing outside it, and where chances are
    worked out it is drawn as a triangle. With one it is a forecast, of which goal arithmetic takes no account, since
    what may happen forbids no goal. ``low`` and ``high`` are the ends of the range, for ``normal`` the points one year
    in ten lies below and above.
    """

    id: Code
    measure: Annotated[Identifier, Ref("measures")]
    low: Annotated[float | None, Quantity("by_measure")] = None
    likely: Annotated[float | None, Quantity("by_measure")] = None
    high: Annotated[float | None, Quantity("by_measure")] = None
    source: Text | None = None
    illustrative: bool = False
    distribution: Literal["triangular", "pert", "uniform", "normal"] | None = None


class Choice(Record):
    """A priority, a trade-off accepted, or something the company accepts not to do this year (A0.41-44, A1.4).

    For a trade-off ``name`` says what is gained and ``in_exchange`` what is given up for it.
    """

    id: Code
    kind: Literal["priority", "tradeoff", "not_doing"]
    name: Text
    rank: Annotated[int, Field(ge=1, le=99)] | None = None
    in_exchange: Text | None = None
    goals: Annotated[list[Code], Ref("goals")] = []
    why: Text | None = None


class Option(Record):
    """One way to answer a question on which people differ; options of one ``topic`` are weighed against each other.

    ``helps`` names priorities it brings nearer, ``against`` priorities it harms and things the company accepts not to
    do that it would do all the same. ``under`` names the trade-off accepted that covers such harm (A0.44-45).
    """

    id: Code
    topic: Text
    name: Text
    helps: Annotated[list[Code], Ref("choices")] = []
    against: Annotated[list[Code], Ref("choices")] = []
    under: Annotated[Code | None, Ref("choices")] = None
    cost: Annotated[float | None, Field(ge=0), Quantity("money")] = None
    gives_up: Text | None = None
