"""What keeps a file from being read as a plan: where it is, what was found there, how to mend it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, replace

from aop_lib.files.labels import choice_label, field_label, field_note, month_label, table_label
from aop_lib.locale import Locale
from aop_lib.plan import Text

__all__ = ["NOWHERE", "Place", "Places", "Problem", "clipped"]


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in a file: sheet, Excel row, column letter and header, or the line of a YAML file."""

    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    header: str | None = None
    line: int | None = None

    def text(self, locale: Locale) -> str:
        """``sheet Goals, row 7, column D (Target)`` or ``dòng 12 (Chỉ tiêu)``; empty where nothing is known."""
        if self.line is not None:
            shown = locale("problem-place-line", line=str(self.line))
        else:
            parts = (("sheet", self.sheet), ("row", self.row), ("column", self.column))
            shown = ", ".join(locale(f"problem-place-{name}", **{name: str(at)}) for name, at in parts if at)
        return f"{shown} ({self.header})" if shown and self.header else shown


NOWHERE = Place()


@dataclass(frozen=True)
class Places:
    """Where each row and field of a read plan stands in its file."""

    rows: Mapping[tuple[str, int], Place] = dataclasses.field(default_factory=dict)
    fields: Mapping[tuple[str, int, str], Place] = dataclasses.field(default_factory=dict)
    columns: Mapping[tuple[str, str], Place] = dataclasses.field(default_factory=dict)
    tables: Mapping[str, Place] = dataclasses.field(default_factory=dict)

    def find(self, table: str, row: int | None = None, field: str | None = None) -> Place:
        """The place of a row's field, else of the row, else of the table. ``row`` counts in the plan from 0."""
        whole = self.tables.get(table, NOWHERE)
        column = self.columns.get((table, field), NOWHERE) if field is not None else NOWHERE
        if row is None:
            return column if column != NOWHERE else whole
        if field is not None and (table, row, field) in self.fields:
            return self.fields[table, row, field]
        found = self.rows.get((table, row), whole)
        return replace(found, column=column.column, header=column.header) if found != NOWHERE else found


@dataclass(frozen=True)
class Problem:
    """One thing to mend before the file is a plan. ``found`` is the owner's own text: never into a log.

    ``values`` fills the placeholders of the message; a text in both languages is shown in the reader's.
    """

    code: str
    table: str | None = None
    row: int | None = None
    field: str | None = None
    found: str = ""
    values: Mapping[str, Text] = dataclasses.field(default_factory=dict)
    place: Place = NOWHERE

    def message(self, locale: Locale) -> str:
        """What was found."""
        return locale(self._id, **self._shown(locale))

    def mend(self, locale: Locale) -> str:
        """What to write instead, or what to do."""
        near = f"{self._id}.mend-near"
        message = near if "near" in self.values and locale.has(near) else f"{self._id}.mend"
        return locale(message, **self._shown(locale))

    def where(self, locale: Locale) -> str:
        """The exact place, or the name of the table where the file has no better one."""
        shown = self.place.text(locale)
        if shown or self.table is None:
            return shown
        return table_label(locale, self.table)

    @property
    def _id(self) -> str:
        return f"problem-{self.code.replace('_', '-')}"

    def _shown(self, locale: Locale) -> dict[str, str]:
        shown = {"found": self.found, **{name: locale.text(value) for name, value in self.values.items()}}
        if self.table is not None:
            shown["table"] = table_label(locale, self.table)
        if self.table is not None and self.field is not None:
            shown["field"] = field_label(locale, self.table, self.field)
            shown["note"] = field_note(locale, self.table, self.field)
            if "choices" in shown:
                labels = (choice_label(locale, self.table, self.field, c) for c in shown["choices"].split("|"))
                shown["choices"] = "; ".join(labels)
        if "month" in shown:
            shown["field"] = month_label(locale, int(shown["month"]))
        if "target" in shown:
            shown["target"] = table_label(locale, shown["target"])
        if "money" in shown:
            shown["money"] = choice_label(locale, "company", "money_unit", shown["money"])
        return shown


def clipped(value: object, length: int = 60) -> str:
    """A value as a message quotes it: one line, not long."""
    text = " ".join(str(value)[: length * 4].split())
    return text if len(text) <= length else text[: length - 1] + "…"
