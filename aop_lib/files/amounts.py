"""The amounts of a file, each in its unit, with % signs held against each other column by column."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from aop_lib.files.cells import Cell, Draft, Trouble
from aop_lib.files.convert import to_number
from aop_lib.files.numbers import SCALES, Number, written_number
from aop_lib.files.problem import Problem
from aop_lib.files.schema import Column, columns
from aop_lib.files.units import Units
from aop_lib.plan import Plan

__all__ = ["read_amounts"]


@dataclass(frozen=True)
class _Amount:
    """A number of a row that has one reading; ``month`` tells which of twelve it is."""

    row: Draft
    column: Column
    month: int | None
    cell: Cell
    number: Number
    unit: str | None


def read_amounts(
    company: Sequence[Draft], tables: Mapping[str, Sequence[Draft]], beside: Plan | None = None
) -> list[Problem]:
    """Read every number of the rows into their values, and report those that cannot be read as they stand.

    Measures that only ``beside`` has are counted in the unit they have there.
    """
    known = {t: [vars(r) for r in beside.rows(t)] if beside is not None else [] for t in tables}
    units = Units({t: [*known[t], *(r.values for r in rows)] for t, rows in tables.items()})
    money_unit = str(company[0].values.get("money_unit", "million")) if company else "million"
    problems: list[Problem] = []
    amounts = [a for rows in tables.values() for row in rows for a in _amounts(row, units, money_unit, problems)]
    unsigned = _unsigned(amounts)
    for number, amount in enumerate(amounts):
        if number in unsigned:
            problems.append(_mix_problem(amount, unsigned[number]))
            if amount.month is None:
                amount.row.bad.add(amount.column.field)
        elif amount.month is None:
            amount.row.values[amount.column.field] = amount.number.value
        else:
            amount.row.values[amount.column.field][amount.month] = amount.number.value
    return problems


def _amounts(row: Draft, units: Units, money_unit: str, problems: list[Problem]) -> Iterator[_Amount]:
    for column in columns(row.table):
        unit = units.of(column, row.values)
        for month, cell in _cells(row, column, problems):
            try:
                yield _Amount(row, column, month, cell, to_number(cell, unit), unit)
            except Trouble as trouble:
                # A month that cannot be read is left open; it does not cost the row its other months.
                if month is None:
                    row.bad.add(column.field)
                if unit == "money":
                    _suggest(trouble, money_unit)
                problems.append(row.problem(column.field, trouble, cell))


def _cells(row: Draft, column: Column, problems: list[Problem]) -> list[tuple[int | None, Cell]]:
    cell = row.raw.cells.get(column.field)
    if cell is None or (column.kind == "number" and cell.blank):
        return []
    if column.kind == "number":
        return [(None, cell)]
    if column.kind != "months":
        return []
    if not isinstance(cell.value, list) or len(cell.value) != 12:
        row.bad.add(column.field)
        problems.append(row.problem(column.field, Trouble("months_count"), cell))
        return []
    row.values[column.field] = [None] * 12
    return [(month, part) for month, part in enumerate(cell.value) if not part.blank]


def _suggest(trouble: Trouble, money_unit: str) -> None:
    """For "3 tỷ" in a plan written in millions: 3000."""
    scale = trouble.values.get("scale", "one")
    if scale != "one" and money_unit in SCALES:
        amount = float(trouble.values["amount"]) * SCALES[scale] / SCALES[money_unit]
        trouble.values |= {"near": written_number(amount), "money": money_unit}


def _unsigned(amounts: Sequence[_Amount]) -> dict[int, _Amount]:
    """Shares written without a % sign in a column where others have one -> the first of those others."""
    shares: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, amount in enumerate(amounts):
        if amount.unit == "share" and amount.number.value != 0:
            shares[amount.row.table, amount.column.field].append(number)
    found: dict[int, _Amount] = {}
    for numbers in shares.values():
        signed = next((amounts[n] for n in numbers if amounts[n].number.percent), None)
        if signed is not None:
            found |= {n: signed for n in numbers if not amounts[n].number.percent}
    return found


def _mix_problem(amount: _Amount, other: _Amount) -> Problem:
    value = amount.number.value
    trouble = Trouble("percent_mix", other=other.cell.shown, small=f"{value:.10g}%", large=f"{value * 100:.10g}%")
    return amount.row.problem(amount.column.field, trouble, amount.cell)
