"""Where the plan's own numbers stand in its workbook, as references a formula can use."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aop_lib.plan import Plan

if TYPE_CHECKING:
    from openpyxl import Workbook

    from aop_lib.files import Places

__all__ = ["PlanCells", "quoted"]


def quoted(title: str) -> str:
    """A sheet's title as formulas write it."""
    return "'" + title.replace("'", "''") + "'"


@dataclass(frozen=True)
class PlanCells:
    """References to the cells of a plan's workbook, found by reading the workbook back as anybody would."""

    plan: Plan
    places: Places

    @classmethod
    def of(cls, plan: Plan, workbook: Workbook) -> PlanCells:
        """Look the places up in a workbook that has just been made from ``plan``."""
        from tempfile import TemporaryDirectory

        from aop_lib.files import read_plan

        with TemporaryDirectory() as folder:
            from pathlib import Path

            path = Path(folder) / "plan.xlsx"
            content = io.BytesIO()
            workbook.save(content)
            path.write_bytes(content.getvalue())
            return cls(plan, read_plan(path).places)

    def field(self, table: str, row: int, field: str) -> str | None:
        """The cell of one field of a row (index in the plan), or ``None`` where the workbook has no such column."""
        place = self.places.find(table, row, field)
        if place.sheet is None or place.column is None or place.row is None:
            return None
        return f"{quoted(place.sheet)}!${place.column}${place.row}"

    def months(self, row: int) -> list[str]:
        """The twelve cells of one row of figures, in the order of the business year."""
        from openpyxl.utils import column_index_from_string, get_column_letter

        place = self.places.find("figures", row, "months")
        first = column_index_from_string(place.column or "A")
        return [f"{quoted(place.sheet or '')}!${get_column_letter(first + i)}${place.row}" for i in range(12)]
