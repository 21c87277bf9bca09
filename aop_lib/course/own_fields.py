"""The fields of the capstone's forms: kind of box, words, notes, and the names a reader chooses from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from aop_lib.course.own_plan import OwnPlan
from aop_lib.course.own_slices import QUESTIONS
from aop_lib.files import choice_label, field_label, field_note
from aop_lib.files.schema import Column, columns
from aop_lib.files.units import Units
from aop_lib.forms.fields import Field, FieldKind
from aop_lib.locale import Locale
from aop_lib.plan import Company

__all__ = ["fields_of", "month_heads", "months_of", "named", "options_of", "ref_of", "unit_of"]

Option = tuple[str, str]
_LONG = frozenset(
    (
        *("direction", "why", "business", "expected", "contingency", "decision", "changes", "note", "definition"),
        *("agenda", "contribution", "evidence", "limit"),
    )
)
_WIDE = frozenset(("name", "item", "sign", "in_exchange", "trigger"))
_BRIEF = {
    "people": ("name", "kind"),
    "measures": ("name", "unit"),
    "goals": ("name",),
    "choices": ("kind", "name"),
    "budget": ("name", "group"),
    "limits": ("name", "amount"),
    "resources": ("name", "available"),
    "initiatives": ("name", "owner"),
    "milestones": ("name", "initiative", "due"),
    "risks": ("name",),
    "ranges": ("measure", "low", "likely", "high"),
    "scenarios": ("name",),
    "kpis": ("name", "kind"),
    "roles": ("item",),
    "reviews": ("name", "cadence"),
}


@cache
def _column(table: str, name: str) -> Column | None:
    return next((c for c in columns(table) if c.field == name), None)


def ref_of(table: str, name: str) -> str | None:
    """The table whose rows a field is chosen from."""
    if (table, name) == ("scenarios", "values") or (table, name) == ("measures", "formula"):
        return "measures"
    column = _column(table, name)
    return None if column is None else column.ref


def fields_of(question: str, say: Locale) -> list[Field]:
    """The fields of a question's rows, without the names that are chosen from."""
    part = QUESTIONS[question]
    made = [_field(question, name, say, more=name in part.more) for name in part.typed]
    if question == "scenarios":
        heads = [say(f"own-change.{name}") for name in ("measure", "change", "value")]
        made.insert(2, Field("values", say("own-change"), "changes", say("own-change.note"), heads=heads))
    return made


def _field(question: str, name: str, say: Locale, more: bool) -> Field:
    table = "measures" if name == "base" else QUESTIONS[question].table
    column = _column(table, name)
    assert column is not None
    kind = _kind(question, column)
    return Field(
        name,
        _label(question, table, name, say),
        kind,
        note=_note(question, table, column, say),
        options=_choices(column, say),
        more=more,
        brief=name in _BRIEF.get(question, ()),
        wide=name in _WIDE,
        heads=_heads(column, say),
    )


def _kind(question: str, column: Column) -> FieldKind:
    if (column.table, column.field) == ("measures", "formula"):
        return "formula"
    if column.kind in ("choice", "bool") or (column.kind == "line" and column.ref is not None):
        return "choice"
    if column.kind in ("codes", "choices"):
        return "several"
    if column.kind in ("number", "int"):
        return "number"
    if column.kind in ("months", "needs", "date"):
        return column.kind
    return "long" if column.field in _LONG and question != "ticks" else "text"


def _label(question: str, table: str, name: str, say: Locale) -> str:
    own = f"own-label-{question}-{name}"
    return say(own) if say.has(own) else field_label(say, table, name)


def _note(question: str, table: str, column: Column, say: Locale) -> str:
    """What to write: in a form names are chosen, so what a workbook says of codes is not said here."""
    own = f"own-note-{question}-{column.field}"
    if say.has(own):
        return say(own)
    if column.ref is not None or column.kind in ("months", "needs") or column.field in ("formula", "owner"):
        return ""
    return field_note(say, table, column.field)


def _choices(column: Column, say: Locale) -> tuple[Option, ...]:
    if column.kind == "bool":
        return (("yes", choice_label(say, column.table, column.field, True)), ("no", choice_label(say, "", "", False)))
    return tuple((value, choice_label(say, column.table, column.field, value)) for value in column.choices)


def _heads(column: Column, say: Locale) -> tuple[str, ...]:
    if column.kind == "months":
        return month_heads(1, say)
    return (say("own-need.resource"), say("own-need.amount")) if column.kind == "needs" else ()


def month_heads(first_month: int, say: Locale) -> tuple[str, ...]:
    """The names of twelve months in the order of the business year."""
    from aop_lib.files.labels import month_label

    return tuple(month_label(say, (first_month - 1 + n) % 12 + 1) for n in range(12))


def months_of(own: OwnPlan, say: Locale) -> tuple[str, ...]:
    """The months of the reader's own business year."""
    first = str(own.rows("company")[0].get("first_month") or "1").strip()
    return month_heads(int(first) if first.isdecimal() and len(first) < 9 and 1 <= int(first) <= 12 else 1, say)


def named(own: OwnPlan, table: str, key: str, say: Locale) -> str:
    """A row by the name it was given; without one, by its code."""
    return next((text for code, text in options_of(own, table, say) if code == key), key)


def options_of(own: OwnPlan, table: str, say: Locale) -> list[Option]:
    """The rows of a table that have a name, to be chosen from."""
    name = "item" if table == "responsibilities" else "name"
    rows = [(row["id"], str(row.get(name) or "").strip()) for row in own.rows(table)]
    return [(code, " ".join(text.split())) for code, text in rows if text]


def unit_of(own: OwnPlan, table: str, name: str, row: dict[str, Any], say: Locale) -> str:
    """In what a number of a row counts, in words; nothing for a bare number or one nobody has said."""
    column = _column(table, name)
    if column is None or column.kind == "int" or column.quantity == "number":
        return ""
    if table == "figures":
        row = {"measure": row["id"]}
    if table == "measures" and name == "base":
        row = next((m for m in own.rows("measures") if m["id"] == row["id"]), {})
    whole = next((r for r in own.rows(table) if r["id"] == row.get("id")), {})
    unit = Units({"measures": own.rows("measures")}).of(column, {**whole, **row})
    return unit_in_words(own, unit, say)


def unit_in_words(own: OwnPlan, unit: str | None, say: Locale) -> str:
    """A unit as a reader says it; money with the plan's currency."""
    if unit in (None, "", "number", "other"):
        return ""
    if unit == "money":
        return _money(own, say)
    return say("own-unit-share") if unit == "share" else choice_label(say, "measures", "unit", str(unit))


def _money(own: OwnPlan, say: Locale) -> str:
    company = own.rows("company")[0] if own.rows("company") else {}
    currency, scale = str(company.get("currency") or "VND"), str(company.get("money_unit") or "million")
    if own.plan is not None:
        return say.money_unit(own.plan.company)
    try:
        made: Sequence[Company] = [Company(name="…", year=2026, currency=currency, money_unit=scale)]  # type: ignore[arg-type]
    except ValueError:
        return ""
    return say.money_unit(made[0])
