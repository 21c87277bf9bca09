"""The answers of departments put into the plan; whatever stands against it is named, all in one pass (A0.40)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from aop_lib.files.answers import ANSWERS
from aop_lib.files.labels import nearest
from aop_lib.files.merge_context import context_problems, of_another_plan
from aop_lib.files.merge_words import department_name, phase_or_table
from aop_lib.files.problem import NOWHERE, Place, Places, Problem, clipped
from aop_lib.files.read import ReadResult
from aop_lib.files.repair import target_table
from aop_lib.plan import Plan, Text, faults

__all__ = ["Merged", "merge"]

# What one department answers once in a phase: a second row of the same key says the same, or contradicts the first.
_KEYS: Mapping[str, tuple[str, ...]] = {
    "views": ("department", "phase"),
    "definitions": ("department", "phase", "term"),
    "resource_views": ("department", "phase", "resource", "limit"),
    "role_views": ("department", "phase", "responsibility"),
    "readings": ("department", "measure", "month", "system"),
    "cycles": ("id",),
}


@dataclass(frozen=True)
class Merged:
    """The plan with the answers in it, or with ``problems`` the plan as it was.

    ``added`` says of each file how many rows of each table it brought; a table whose rows the plan had already stands
    there with 0, and a file without any answer with no table.
    """

    plan: Plan
    problems: list[Problem] = field(default_factory=list)
    added: dict[str, dict[str, int]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Part:
    """One file: its name, what it holds, where, and which of its answers the plan does not have yet."""

    file: str
    plan: Plan
    places: Places
    news: Mapping[str, list[tuple[int, Any]]]

    def place(self, table: str, row: int, name: str | None = None) -> Place:
        """Where in its file a row or a field of it stands."""
        return self.places.find(table, row, name)

    @property
    def departments(self) -> list[str]:
        """Those it answers for, in the order of its rows."""
        return list(dict.fromkeys(row.department for rows in self.news.values() for _, row in rows))


def merge(base: ReadResult | Plan, parts: Sequence[tuple[str, ReadResult | Plan]]) -> Merged:
    """Put the views, definitions, resource and role views, readings and cycles of each part into the plan.

    A part is a file's name and what was read from it. Rows that are the same are taken once. Refused are: a part of
    another company or year; a row of another table that differs from the plan's; a department the plan does not know;
    answers that differ from those the plan has already; and a department for which two parts answer in one phase.
    """
    plan = _plan_of(base)
    known = [_part(name, part, plan) for name, part in parts]
    problems = [p for part in known for p in _own_problems(plan, part)]
    problems += _claimed_twice(plan, known)
    if problems:
        return Merged(plan, problems)
    tables: dict[str, list[Any]] = {table: list(plan.rows(table)) for table in ANSWERS}
    came: list[tuple[str, int, _Part, int]] = []
    for part in known:
        for table, rows in part.news.items():
            for number, row in rows:
                if row not in tables[table]:
                    came.append((table, len(tables[table]), part, number))
                    tables[table].append(row)
    merged = plan.model_copy(update=tables)
    problems = list(_leading_nowhere(merged, came))
    if problems:
        return Merged(plan, problems)
    return Merged(merged, [], {part.file: _counts(part, came) for part in known})


def _plan_of(given: ReadResult | Plan) -> Plan:
    plan = given.plan if isinstance(given, ReadResult) else given
    if plan is None:
        raise ValueError("a file that could not be read cannot be merged")
    return plan


def _part(name: str, given: ReadResult | Plan, base: Plan) -> _Part:
    plan = _plan_of(given)
    news = {t: [(n, r) for n, r in enumerate(plan.rows(t)) if r not in base.rows(t)] for t in ANSWERS}
    return _Part(name, plan, given.places if isinstance(given, ReadResult) else Places(), news)


def _counts(part: _Part, came: Sequence[tuple[str, int, _Part, int]]) -> dict[str, int]:
    brought = [table for table, _, whose, _ in came if whose is part]
    return {table: brought.count(table) for table in ANSWERS if part.plan.rows(table)}


def _own_problems(base: Plan, part: _Part) -> Iterator[Problem]:
    """What is wrong with one part, whatever the others say."""
    other = list(of_another_plan(base, part.file, part.plan, part.places))
    if other:
        # Everything else would differ as well, and none of it would be news.
        yield from other
        return
    unknown = [code for code in part.departments if code not in {p.id for p in base.parties if p.kind == "department"}]
    yield from _unknown(base, part, unknown)
    new = frozenset(unknown) - {party.id for party in base.parties}
    yield from context_problems(base, part.file, part.plan, part.places, new)
    yield from _contradicting(base, part)


def _unknown(base: Plan, part: _Part, unknown: Sequence[str]) -> Iterator[Problem]:
    departments = [party.id for party in base.parties if party.kind == "department"]
    for code in unknown:
        table, number = next((t, n) for t, rows in part.news.items() for n, r in rows if r.department == code)
        near = nearest(code, departments)
        values: dict[str, Text] = {"file": part.file, "known": clipped(", ".join(departments) or "–", 200)}
        values |= {"near": near} if near else {}
        place = part.place(table, number, "department")
        yield Problem("merge_department", table, number, "department", clipped(code), values, place)


def _key(table: str, row: Any) -> tuple[Any, ...]:
    return tuple(getattr(row, name) for name in _KEYS[table])


def _contradicting(base: Plan, part: _Part) -> Iterator[Problem]:
    """Answers the plan has already, and has otherwise; one problem for a department, phase and table."""
    said: set[tuple[Any, ...]] = set()
    for table, rows in part.news.items():
        there = {_key(table, row) for row in base.rows(table)}
        for number, row in rows:
            about = (table, row.department, getattr(row, "phase", None))
            if _key(table, row) in there and about not in said:
                said.add(about)
                values = {"file": part.file, **_whose(base, table, row)}
                yield Problem("merge_answered", table, number, None, "", values, part.place(table, number))


def _whose(base: Plan, table: str, row: Any) -> dict[str, Text]:
    return {
        "department": department_name(base, row.department),
        "about": phase_or_table(table, getattr(row, "phase", None)),
    }


def _claimed_twice(base: Plan, parts: Sequence[_Part]) -> Iterator[Problem]:
    """Two parts that answer for one department in one phase, whatever they answer."""
    claims: dict[tuple[str, str], dict[int, tuple[str, int, Any]]] = {}
    for number, part in enumerate(parts):
        for table, rows in part.news.items():
            for at, row in rows:
                if hasattr(row, "phase"):
                    claims.setdefault((row.department, row.phase), {}).setdefault(number, (table, at, row))
    for claim in claims.values():
        if len(claim) > 1:
            yield _twice(base, [parts[number] for number in claim], *next(iter(claim.values())))
    yield from _told_apart(base, parts)


def _told_apart(base: Plan, parts: Sequence[_Part]) -> Iterator[Problem]:
    """Readings and cycles belong to no phase: two files may hold them, if they say the same."""
    seen: dict[tuple[str, tuple[Any, ...]], list[tuple[_Part, int, Any]]] = {}
    for part in parts:
        for table in ("readings", "cycles"):
            for at, row in part.news[table]:
                seen.setdefault((table, _key(table, row)), []).append((part, at, row))
    said: set[tuple[str, str]] = set()
    for (table, _), rows in seen.items():
        whose = list({id(part): part for part, _, _ in rows}.values())
        _, at, first = rows[0]
        if len(whose) > 1 and any(row != first for _, _, row in rows) and (table, first.department) not in said:
            said.add((table, first.department))
            yield _twice(base, whose, table, at, first)


def _twice(base: Plan, whose: Sequence[_Part], table: str, at: int, row: Any) -> Problem:
    values: dict[str, Text] = {
        "file": whose[0].file,
        "files": ", ".join(part.file for part in whose),
        **_whose(base, table, row),
    }
    several = next((part for part in whose if len(part.departments) > 1), None)
    if several is None:
        return Problem("merge_twice", table, at, None, "", values, NOWHERE)
    values |= {
        "file": several.file,
        "others": ", ".join(part.file for part in whose if part is not several),
        "departments": clipped(", ".join(several.departments), 200),
    }
    return Problem("merge_several", table, at, None, "", values, NOWHERE)


def _leading_nowhere(merged: Plan, came: Sequence[tuple[str, int, _Part, int]]) -> Iterator[Problem]:
    """References of the rows that came, to what neither the plan nor any part has."""
    from_part = {(table, at): (part, number) for table, at, part, number in came}
    for fault in faults(merged):
        if (fault.table, fault.row) in from_part:
            part, number = from_part[fault.table, fault.row]
            values: dict[str, Text] = {"file": part.file, "known": clipped(", ".join(fault.known) or "–", 200)}
            values |= {"target": target_table(fault)} if fault.code == "dangling" else {}
            place = part.place(fault.table, number, fault.field)
            yield Problem(f"merge_{fault.code}", fault.table, number, fault.field, clipped(fault.found), values, place)
