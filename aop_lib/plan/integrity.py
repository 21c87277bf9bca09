"""What the fields alone cannot say: codes are unique, references lead somewhere, formulas can be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from aop_lib.plan.base import Record, Ref
from aop_lib.plan.formula import parse_formula
from aop_lib.plan.plan import TABLES, Plan

__all__ = ["Fault", "faults", "references"]


@dataclass(frozen=True)
class Fault:
    """A row that contradicts the rest of the plan.

    ``code`` is ``duplicate``, ``dangling``, ``formula`` or ``circular``; ``found`` is the offending text.
    """

    table: str
    row: int
    field: str
    code: str
    found: str
    known: tuple[str, ...] = ()


def references(record: type[Record]) -> dict[str, str]:
    """Field name -> table it refers to, for one record class."""
    return {
        name: mark.table
        for name, field in record.model_fields.items()
        for mark in field.metadata
        if isinstance(mark, Ref)
    }


def faults(plan: Plan) -> list[Fault]:
    """Everything that makes the plan's rows contradict each other, in the order of the tables."""
    codes = {t: tuple(r.id for r in plan.rows(t) if hasattr(r, "id")) for t in TABLES}
    return [
        fault
        for table, record in TABLES.items()
        for finder in (_duplicates(plan, table), _dangling(plan, table, references(record), codes))
        for fault in finder
    ] + list(_formulas(plan, codes["measures"]))


def _duplicates(plan: Plan, table: str) -> Iterator[Fault]:
    seen: set[str] = set()
    for number, row in enumerate(plan.rows(table)):
        code = getattr(row, "id", None)
        if code is None:
            continue
        if code in seen:
            yield Fault(table, number, "id", "duplicate", code)
        seen.add(code)


def _dangling(plan: Plan, table: str, refs: dict[str, str], codes: dict[str, tuple[str, ...]]) -> Iterator[Fault]:
    for number, row in enumerate(plan.rows(table)):
        for field, target in refs.items():
            for code in _as_list(getattr(row, field)):
                if code not in codes[target]:
                    yield Fault(table, number, field, "dangling", code, codes[target])
        for need in getattr(row, "needs", []) if table == "initiatives" else []:
            if need.resource not in codes["resources"]:
                yield Fault(table, number, "needs", "dangling", need.resource, codes["resources"])


def _as_list(value: Any) -> list[str]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _formulas(plan: Plan, known: tuple[str, ...]) -> Iterator[Fault]:
    ties: dict[str, tuple[str, ...]] = {}
    rows = {m.id: n for n, m in enumerate(plan.measures)}
    for number, measure in enumerate(plan.measures):
        if measure.formula is None:
            continue
        try:
            parts = parse_formula(measure.id, measure.formula).parts
        except ValueError as problem:
            yield Fault("measures", number, "formula", "formula", str(problem), known)
            continue
        ties[measure.id] = parts
        for part in parts:
            if part not in known:
                yield Fault("measures", number, "formula", "dangling", part, known)
    for name in ties:
        if _reaches(name, name, ties, set()):
            yield Fault("measures", rows[name], "formula", "circular", name, known)


def _reaches(start: str, goal: str, ties: dict[str, tuple[str, ...]], seen: set[str]) -> bool:
    for part in ties.get(start, ()):
        if part == goal:
            return True
        if part not in seen:
            seen.add(part)
            if _reaches(part, goal, ties, seen):
                return True
    return False
