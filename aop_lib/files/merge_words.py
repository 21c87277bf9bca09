"""Values of a plan as a message about a merge says them, in both languages, for its reader is not known yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from aop_lib.files.cell_write import shown_value
from aop_lib.files.labels import choice_label, table_label
from aop_lib.files.problem import clipped
from aop_lib.files.schema import Column
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Bilingual, Plan, Text

__all__ = ["department_name", "phase_or_table", "row_name", "value_shown"]

_NOTHING = "–"


def department_name(plan: Plan, code: str) -> Text:
    """``Sales (sales)``; only the code of one the plan does not know."""
    party = next((p for p in plan.parties if p.id == code), None)
    if party is None:
        return clipped(code)
    return _said(lambda locale: f"{locale.text(party.name)} ({code})")


def phase_or_table(table: str, phase: str | None) -> Text:
    """``before`` or ``after``; of a table without phases, its name."""
    if phase is None:
        return _said(lambda locale: table_label(locale, table))
    return _said(lambda locale: choice_label(locale, table, "phase", phase))


def row_name(table: str, code: str) -> Text:
    """``Choices P1``; of a row without a code, the table alone."""
    return _said(lambda locale: f"{table_label(locale, table)} {code}".rstrip())


def value_shown(column: Column, value: Any) -> Text:
    """A field's value as its owner reads it in a sheet."""
    return _said(lambda locale: _in(locale, column, value))


def _in(locale: Locale, column: Column, value: Any) -> str:
    if column.kind == "text":
        return locale.text(value)
    if column.kind == "months":
        return "; ".join(_NOTHING if month is None else locale.number(month, 4) for month in value)
    if column.kind == "number":
        return _NOTHING if value is None else locale.number(value, 4)
    if isinstance(value, dt.date):
        return locale.date(value)
    shown = shown_value(column, value, locale)
    return _NOTHING if shown is None else str(shown)


def _said(words: Callable[[Locale], str]) -> Text:
    en, vi = (clipped(words(Locale(lang))) or _NOTHING for lang in LANGUAGES)
    return Bilingual(en=en, vi=vi)
