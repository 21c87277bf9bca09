"""A plan whose rows contradict each other, with the contradictions taken out so that the rest can be looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set
from dataclasses import dataclass
from typing import Any

from aop_lib.files.schema import Column, columns
from aop_lib.plan import TABLES, Fault, Plan, Record, faults

__all__ = ["Repaired", "target_table", "without_faults"]


@dataclass(frozen=True)
class Repaired:
    """The plan without its faults, the faults to report, and each table's row numbers in the plan it came from."""

    plan: Plan
    faults: list[Fault]
    rows: dict[str, list[int]]


def without_faults(plan: Plan, lost: Set[tuple[str, str]]) -> Repaired:
    """Take out what ``plan.faults`` finds: a second row of one code, a reference to nothing, a formula unread.

    ``lost`` holds (table, code) of rows that could not be read; a reference to one is taken out without a word,
    for the row itself is reported already.
    """
    rows = {table: list(range(len(plan.rows(table)))) for table in TABLES}
    reported: list[Fault] | None = None
    while found := faults(plan):
        if reported is None:
            reported = [f for f in found if not _follows(f, lost)]
        plan, rows = _mended(plan, rows, found)
    return Repaired(plan, reported or [], rows)


def target_table(fault: Fault) -> str:
    """The table in which a dangling code should have stood."""
    column = next(c for c in columns(fault.table) if c.field == fault.field)
    return column.ref or "measures"


def _follows(fault: Fault, lost: Set[tuple[str, str]]) -> bool:
    return fault.code == "dangling" and (target_table(fault), fault.found) in lost


def _mended(plan: Plan, rows: dict[str, list[int]], found: list[Fault]) -> tuple[Plan, dict[str, list[int]]]:
    by_row: dict[tuple[str, int], list[Fault]] = defaultdict(list)
    for fault in found:
        by_row[fault.table, fault.row].append(fault)
    tables: dict[str, list[Record]] = {}
    numbers: dict[str, list[int]] = {}
    for table in TABLES:
        kept = [(n, _mended_row(r, by_row.get((table, i), []))) for i, (n, r) in enumerate(_pairs(plan, rows, table))]
        tables[table] = [r for _, r in kept if r is not None]
        numbers[table] = [n for n, r in kept if r is not None]
    return Plan(company=plan.company, **tables), numbers  # type: ignore[arg-type]


def _pairs(plan: Plan, rows: dict[str, list[int]], table: str) -> list[tuple[int, Any]]:
    return list(zip(rows[table], plan.rows(table), strict=True))


def _mended_row(row: Record, found: list[Fault]) -> Record | None:
    for fault in found:
        column = next(c for c in columns(fault.table) if c.field == fault.field)
        if fault.code == "duplicate" or (column.required and column.kind == "line"):
            return None
        row = row.model_copy(update={fault.field: _without(column, getattr(row, fault.field), fault.found)})
    return row


def _without(column: Column, value: Any, code: str) -> Any:
    if column.kind == "codes":
        return [c for c in value if c != code]
    if column.kind == "needs":
        return [need for need in value if need.resource != code]
    return None
