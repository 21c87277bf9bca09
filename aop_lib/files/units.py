"""What each number of a file counts: the unit of its own row, of its measure, or of its key result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aop_lib.files.schema import Column, columns

__all__ = ["Units"]

_Row = Mapping[str, Any]


class Units:
    """Looks up the unit of an amount among the rows of one plan, whether read from a file or from a ``Plan``.

    Rows are mappings of field values; ``None`` as a unit means that nobody has said.
    """

    def __init__(self, tables: Mapping[str, Sequence[_Row]]) -> None:
        self._measures = {r.get("id"): r.get("unit") for r in tables.get("measures", ())}
        self._results = {r.get("id"): self._own(r) for r in tables.get("key_results", ())}

    def of(self, column: Column, row: _Row) -> str | None:
        """The unit of ``column`` in ``row``: one of ``plan.Unit``, or ``number`` for a bare number."""
        if column.quantity not in ("by_measure", "by_row"):
            return column.quantity
        if column.table == "goals" and row.get("kind") == "grow":
            return "share"
        if column.table == "checkins":
            return row.get("unit") or self._results.get(row.get("key_result"))
        return self._own(row) or _default_unit(column.table)

    def _own(self, row: _Row) -> str | None:
        measure = row.get("measure") or row.get("trigger_measure")
        return row.get("unit") or self._measures.get(measure)


def _default_unit(table: str) -> str | None:
    unit: str | None = next((c.default for c in columns(table) if c.field == "unit"), None)
    return unit
