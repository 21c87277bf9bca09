"""Where the rows of a plan are."""

from __future__ import annotations

from aop_lib.plan import Plan

__all__ = ["rows_by_code"]


def rows_by_code(plan: Plan, table: str) -> dict[str, int]:
    """Code -> row number of a table whose rows have codes."""
    return {row.id: number for number, row in enumerate(plan.rows(table))}
