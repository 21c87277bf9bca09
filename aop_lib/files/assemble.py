"""From the cells of a file to a plan: every problem in one pass, and as much of the plan as can be had."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from aop_lib.files.amounts import read_amounts
from aop_lib.files.cells import Cell, Draft, RawPlan, Trouble
from aop_lib.files.convert import convert
from aop_lib.files.labels import nearest
from aop_lib.files.problem import Places, Problem, clipped
from aop_lib.files.repair import target_table, without_faults
from aop_lib.files.schema import columns, record_class
from aop_lib.plan import TABLES, Company, Fault, Plan

__all__ = ["Assembled", "assemble"]

_LIMITS = {"greater_than_equal": "ge", "less_than_equal": "le"}
_KINDS = {
    "missing": "required",
    "string_too_long": "text_long",
    "value_error": "unprintable",
    "finite_number": "not_finite",
}
# Stands in for a company that cannot be read, so that the other tables are still compared in the same pass.
_NOBODY = Company(name="…", year=2000)
_PATTERNS = dict.fromkeys(("currency", "period", "item"), "bad_format") | dict.fromkeys(
    ("measure", "trigger_measure"), "measure_code_bad"
)


@dataclass
class Assembled:
    """A plan, or what could be had of it, with what stands in the way and where its rows are."""

    plan: Plan | None
    problems: list[Problem]
    places: Places


def assemble(raw: RawPlan, beside: Plan | None = None) -> Assembled:
    """Read the cells as a plan. Never raises; the plan is None only where the company cannot be read at all.

    ``beside`` is a plan whose rows the file may name, and whose units it may count in, without holding them itself.
    """
    problems = list(raw.problems)
    rows = {t: [Draft(t, n, r) for n, r in enumerate(raw.tables.get(t, []))] for t in TABLES}
    company = [] if raw.company is None else [Draft("company", 0, raw.company)]
    # An amount's unit may stand in another table, so all words are read before the first amount.
    for row in [*company, *(row for table in rows.values() for row in table)]:
        _read_words(row, problems)
    problems += read_amounts(company, rows, beside)
    head = [_record(row, problems) for row in company]
    made = {t: [(row, _record(row, problems)) for row in table] for t, table in rows.items()}
    known = head[0] if head else None
    kept = {t: [row for row, record in table if record is not None] for t, table in made.items()}
    records = {t: [record for _, record in table if record is not None] for t, table in made.items()}
    whole = records if beside is None else {t: [*rows, *_others(beside, t, rows)] for t, rows in records.items()}
    plan = Plan(company=known or _NOBODY, **whole)  # type: ignore[arg-type]
    lost = {(t, str(row.values.get("id"))) for t, table in made.items() for row, record in table if record is None}
    repaired = without_faults(plan, lost)
    problems += [_fault_problem(f, kept[f.table][f.row]) for f in repaired.faults if f.row < len(kept[f.table])]
    sources = {t: [kept[t][n] for n in numbers if n < len(kept[t])] for t, numbers in repaired.rows.items()}
    readable = None
    if known is not None:
        own = {t: repaired.plan.rows(t)[: len(rows)] for t, rows in sources.items()}
        readable = repaired.plan if beside is None else repaired.plan.model_copy(update=own)
    return Assembled(readable, _in_order(problems), _places(raw.places, sources | {"company": company}))


def _others(beside: Plan, table: str, rows: list[Any]) -> list[Any]:
    """The rows of the plan beside the file that the file does not hold itself."""
    own = {getattr(row, "id", None) for row in rows}
    return [row for row in beside.rows(table) if getattr(row, "id", None) not in own or not hasattr(row, "id")]


def _read_words(row: Draft, problems: list[Problem]) -> None:
    for column in columns(row.table):
        cell = row.raw.cells.get(column.field)
        if cell is None or cell.blank or column.kind in ("number", "months"):
            continue
        try:
            row.values[column.field] = convert(column, cell)
        except Trouble as trouble:
            row.bad.add(column.field)
            problems.append(row.problem(column.field, trouble, cell))


def _record(row: Draft, problems: list[Problem]) -> Any:
    """The row as a record of its class, without the fields that are bad; None where one of those is required."""
    required = {c.field for c in columns(row.table) if c.required}
    while True:
        try:
            return record_class(row.table).model_validate({k: v for k, v in row.values.items() if k not in row.bad})
        except ValidationError as error:
            for name, month, trouble in _troubles(row.table, error):
                cell = row.raw.cells.get(name)
                if month is not None and cell is not None:
                    # As with a month that cannot be read: it is left open and costs the row nothing else.
                    row.values[name][month] = None
                    problems.append(row.problem(name, trouble, cell.value[month]))
                elif name not in row.bad:
                    row.bad.add(name)
                    problems.append(row.problem(name, trouble, cell))
            if row.table == "company" and row.bad & required == {"name"}:
                # A plan can be looked at without the company's name, not without its year.
                row.values["name"] = "…"
                row.bad.discard("name")
            if row.bad & required:
                return None


def _troubles(table: str, error: ValidationError) -> Iterator[tuple[str, int | None, Trouble]]:
    """Field, month where it has twelve, and what is wrong."""
    of_months = {c.field for c in columns(table) if c.kind == "months"}
    for one in error.errors(include_url=False, include_input=False):
        name, *within = one["loc"]
        name = str(name)
        month = next((i for i in within if isinstance(i, int)), None) if name in of_months else None
        kind, context = one["type"], one.get("ctx", {})
        if kind in _LIMITS:
            yield name, month, Trouble(kind, limit=f"{context[_LIMITS[kind]]:g}")
        elif kind == "string_pattern_mismatch":
            of_measure = (table, name) == ("measures", "id")
            yield name, month, Trouble("measure_code_bad" if of_measure else _PATTERNS.get(name, "code_bad"))
        else:
            yield name, month, Trouble(_KINDS.get(kind, "invalid"))


def _fault_problem(fault: Fault, row: Draft) -> Problem:
    values = {"known": clipped(", ".join(dict.fromkeys(fault.known)), 200)}
    if fault.code == "dangling":
        near = nearest(fault.found, fault.known)
        values |= {"target": target_table(fault)} | ({"near": near} if near else {})
    trouble = Trouble(fault.code if fault.known or fault.code != "dangling" else "dangling_empty", **values)
    cell = row.raw.cells.get(fault.field)
    shown = Cell(fault.found, cell.place) if cell is not None else None
    return row.problem(fault.field, trouble, shown)


def _places(found: Places, sources: dict[str, list[Draft]]) -> Places:
    numbered = [(t, n, row.raw) for t, rows in sources.items() for n, row in enumerate(rows)]
    return replace(
        found,
        rows={(t, n): raw.place for t, n, raw in numbered},
        fields={(t, n, name): cell.place for t, n, raw in numbered for name, cell in raw.cells.items()},
    )


def _in_order(problems: list[Problem]) -> list[Problem]:
    order = ["company", *TABLES]

    def key(problem: Problem) -> tuple[int, int, int, int, str]:
        place, column = problem.place, problem.place.column or ""
        table = order.index(problem.table) if problem.table in order else -1
        return place.line or 0, table, place.row or 0, len(column), column

    return sorted(problems, key=key)
