"""What a finding saw, kept as typed values until the reader's language is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from aop_lib.locale import Locale
from aop_lib.plan import Bilingual, Company, Goal, Measure, Plan, Text

__all__ = [
    "Value",
    "change",
    "choices",
    "code",
    "date",
    "measured",
    "money",
    "month",
    "months",
    "number",
    "quantity",
    "share",
    "target",
    "text",
    "texts",
]

Kind = Literal["text", "texts", "code", "number", "share", "change", "quantity", "date", "months", "choices"]
_SHOWN = 4


@dataclass(frozen=True)
class Value:
    """One value of a finding. ``unit`` is the unit of a quantity, or ``table.field`` of a choice."""

    kind: Kind
    value: Any
    unit: str | None = None

    def show(self, locale: Locale, company: Company) -> str:
        """The value as a reader of this language sees it."""
        match self.kind:
            case "text":
                return locale.text(self.value)
            case "texts":
                return _several([f"“{locale.text(t)}”" for t in self.value], locale)
            case "code":
                return str(self.value)
            case "number":
                return locale.number(self.value, _digits(self.value))
            case "share":
                return locale.percent(self.value)
            case "change":
                return locale.percent(self.value, sign=True)
            case _:
                return self._show_unit(locale, company)

    def _show_unit(self, locale: Locale, company: Company) -> str:
        if self.kind == "quantity":
            unit = self.unit or "other"
            return locale.quantity(self.value, unit, company, 1 if unit == "share" else _digits(self.value))
        if self.kind == "date":
            return locale.date(self.value)
        if self.kind == "months":
            if len(self.value) == 1:
                return locale.month_in_words(company, self.value[0])
            return _several([locale.month(company, index) for index in self.value], locale, 12)
        from aop_lib.files.labels import choice_label

        table, _, field = (self.unit or "").partition(".")
        return _several([choice_label(locale, table, field, value) for value in self.value], locale)

    def to_json(self) -> dict[str, Any]:
        """The value with its kind, in types JSON has."""
        value = self.value
        if isinstance(value, dt.date):
            value = value.isoformat()
        elif self.kind in ("text", "texts"):
            value = _plain(value) if self.kind == "text" else [_plain(v) for v in value]
        elif isinstance(value, tuple):
            value = list(value)
        return {"kind": self.kind, "value": value} | ({"unit": self.unit} if self.unit else {})


def _plain(text: str | Bilingual) -> str | dict[str, str]:
    return text if isinstance(text, str) else {"en": text.en, "vi": text.vi}


def _digits(value: float) -> int:
    # Two figures after the point on small amounts, none on large ones: 3.62 billion, 780 million.
    size = abs(value)
    return 0 if size >= 1000 else 1 if size >= 10 else 2


def _several(shown: list[str], locale: Locale, limit: int = _SHOWN) -> str:
    listed = ", ".join(shown[:limit])
    rest = len(shown) - limit
    return locale("rule-and-more", listed=listed, count=str(rest)) if rest > 0 else listed


def text(value: Text | None) -> Value:
    """A text of the plan, in whichever language it has."""
    return Value("text", "" if value is None else value)


def texts(values: Iterable[Text]) -> Value:
    """Several texts of the plan, each in quotes; after four, a count."""
    return Value("texts", tuple(values))


def code(value: str) -> Value:
    """A code, or the case a message distinguishes; never translated."""
    return Value("code", value)


def number(value: float) -> Value:
    """A bare number."""
    return Value("number", value)


def share(value: float) -> Value:
    """A fraction, shown as a percentage."""
    return Value("share", value)


def change(value: float) -> Value:
    """A change on last year as a fraction, shown with its sign."""
    return Value("change", value)


def quantity(value: float, unit: str) -> Value:
    """A value with its unit (``plan.base.Unit``)."""
    return Value("quantity", value, unit)


def money(value: float) -> Value:
    """An amount in the plan's currency and money unit."""
    return Value("quantity", value, "money")


def measured(value: float, measure: Measure) -> Value:
    """A value of a measure, in the measure's unit."""
    return quantity(value, measure.unit)


def date(value: dt.date) -> Value:
    """A day."""
    return Value("date", value)


def month(index: int) -> Value:
    """The ``index``-th month (0-11) of the business year."""
    return months([index])


def months(indexes: Iterable[int]) -> Value:
    """Several months (0-11) of the business year."""
    return Value("months", tuple(indexes))


def choices(table: str, field: str, values: Iterable[str]) -> Value:
    """Values of a field that allows only a few, named as the reader's sheet names them."""
    return Value("choices", tuple(values), f"{table}.{field}")


def target(goal: Goal, plan: Plan, value: float | None = None) -> Value:
    """A goal's target (or ``value`` in its place): a change for growth, else in the measure's unit."""
    amount = goal.target if value is None else value
    if amount is None:
        return text("")
    if goal.kind == "grow":
        return change(amount)
    known = {m.id: m for m in plan.measures}
    return measured(amount, known[goal.measure]) if goal.measure in known else number(amount)
