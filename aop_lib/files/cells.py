"""What a workbook and a YAML file have in common once opened: rows of cells that know where they stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from aop_lib.files.problem import NOWHERE, Place, Places, Problem, clipped

__all__ = ["Cell", "Draft", "RawPlan", "RawRow", "Trouble"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A value as the file holds it, before it is read as a plan's.

    ``value`` is a scalar, a list of cells, or a mapping of cells by name; ``text`` is how a scalar was written,
    where the file tells; ``percent`` says that a number is shown with a % sign.
    """

    value: Any
    place: Place = NOWHERE
    percent: bool = False
    text: str = ""

    @property
    def blank(self) -> bool:
        """Whether nothing is written here."""
        if isinstance(self.value, list | dict):
            items = self.value.values() if isinstance(self.value, dict) else self.value
            return all(c.blank for c in items)
        return self.value is None or (isinstance(self.value, str) and not self.value.strip())

    @property
    def shown(self) -> str:
        """The value as a message quotes it."""
        if isinstance(self.value, list | dict):
            return "[…]" if isinstance(self.value, list) else "{…}"
        if self.blank:
            return ""
        if self.percent and isinstance(self.value, int | float):
            return f"{self.value * 100:.10g}%"
        return clipped(self.text or self.value)


@dataclass(frozen=True)
class RawRow:
    """One row of a table, its cells by field."""

    place: Place
    cells: dict[str, Cell]


@dataclass
class RawPlan:
    """A file taken apart: the company's cells, the tables' rows, where they stand, and what was wrong so far.

    ``answers_of`` is the department whose answer file it says it is, if any.
    """

    company: RawRow | None = None
    tables: dict[str, list[RawRow]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    places: Places = field(default_factory=Places)
    answers_of: str | None = None


class Trouble(ValueError):
    """Why a value cannot be taken as it stands: the code of a problem and the words its message needs."""

    def __init__(self, code: str, cell: Cell | None = None, /, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.cell = cell
        self.values = values


@dataclass
class Draft:
    """A row on its way to a record: the values read so far, and the fields that could not be read."""

    table: str
    number: int
    raw: RawRow
    values: dict[str, Any] = field(default_factory=dict)
    bad: set[str] = field(default_factory=set)

    def problem(self, name: str, trouble: Trouble, cell: Cell | None) -> Problem:
        """The problem of one field, at the part of the cell where the trouble is, else at the cell, else the row."""
        at = trouble.cell or cell
        found = "" if at is None else at.shown
        place = next((c.place for c in (at, cell) if c is not None and c.place != NOWHERE), self.raw.place)
        return Problem(trouble.code, self.table, self.number, name, found, trouble.values, place)
