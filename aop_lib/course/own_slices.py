"""What each question of the capstone types: which fields of which rows of the reader's own plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aop_lib.files.schema import columns
from aop_lib.files.typed_cells import empty_value
from aop_lib.files.typed_plan import TypedRow

__all__ = ["QUESTIONS", "SHOWN", "Slice", "fitting", "year_of"]

Rows = dict[str, list[TypedRow]]
Value = list[dict[str, Any]]


def year_of(rows: Mapping[str, Sequence[TypedRow]]) -> int | None:
    """The year of the plan as it is typed, where it is one."""
    text = str(rows["company"][0].get("year", "")).strip() if rows.get("company") else ""
    return int(text) if text.isdecimal() and len(text) < 9 and 2000 <= int(text) <= 2100 else None


@dataclass(frozen=True)
class Slice:
    """Some fields of a table. ``more`` are those a form keeps folded; ``hidden`` are typed by no form.

    Rows of a ``fixed`` slice are added and removed elsewhere.
    """

    table: str
    fields: tuple[str, ...]
    more: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    fixed: bool = False

    @property
    def typed(self) -> tuple[str, ...]:
        """All fields a form of this slice types."""
        return (*self.fields, *self.more)

    def value(self, rows: Rows) -> Value:
        """What the form shows of the plan's rows."""
        return [{"id": row["id"], **{n: row[n] for n in self.typed if n in row}} for row in rows.get(self.table, [])]

    def put(self, rows: Rows, value: Value) -> Rows:
        """The plan's rows with what the form holds in them."""
        known = {row["id"]: row for row in rows.get(self.table, [])}
        given = {row["id"]: fitting(self.table, self.typed, row) for row in value}
        if self.fixed:
            made = [{**row, **given.get(key, {})} for key, row in known.items()]
        else:
            made = [{**known.get(key, {}), **row} for key, row in given.items()]
        return {**rows, self.table: made}


@dataclass(frozen=True)
class _Months(Slice):
    """Twelve months of each measure for the year of the plan, or ``before`` it; with last year's total beside.

    Measures with a formula work themselves out, and are shown only where figures were given for them all the same.
    """

    kind: str = "plan"
    before: int = 0

    def value(self, rows: Rows) -> Value:
        year, made = year_of(rows), []
        known = {row["id"]: row for row in rows.get("figures", [])}
        for measure in rows.get("measures", []):
            row = known.get(self._key(measure["id"], year), {})
            if measure.get("formula") and not any(row.get("months", ())) and not (self.before and measure.get("base")):
                continue
            shown = {"id": measure["id"], "months": row.get("months", empty_value("months"))}
            made.append({**shown, "base": measure.get("base", "")} if self.before else shown)
        return made if year is not None else []

    def _key(self, measure: str, year: int | None) -> str:
        return f"{measure}|{self.kind}|{(year or 0) - self.before}"

    def put(self, rows: Rows, value: Value) -> Rows:
        year = year_of(rows)
        if year is None:
            return rows
        figures = {row["id"]: row for row in rows.get("figures", [])}
        bases = {}
        for given in value:
            key = self._key(given["id"], year)
            months = fitting("figures", ("months",), given).get("months")
            said = {"measure": given["id"], "kind": self.kind, "year": str(year - self.before)}
            if months is not None and (key in figures or any(months)):
                figures[key] = {**figures.get(key, {}), "id": key, **said, "months": months}
            if isinstance(given.get("base"), str) and self.before:
                bases[given["id"]] = given["base"]
        measures = [{**m, "base": bases.get(m["id"], m.get("base", ""))} for m in rows.get("measures", [])]
        return {**rows, "figures": list(figures.values()), "measures": measures if self.before else rows["measures"]}


@dataclass(frozen=True)
class _Ticks(Slice):
    """One row for each item of the checklist, whether answered or not."""

    def value(self, rows: Rows) -> Value:
        known = {row["id"]: row for row in rows.get("ticks", [])}
        items = [f"C{group}.{item}" for group in range(1, 9) for item in range(1, 4)]
        return [{"id": item, **{n: known.get(item, {}).get(n, "") for n in self.typed}} for item in items]

    def put(self, rows: Rows, value: Value) -> Rows:
        known = {row["id"]: row for row in rows.get("ticks", [])}
        for given in value:
            row = fitting("ticks", self.typed, given)
            if given["id"] in known or any(row.get(name) for name in self.typed):
                known[given["id"]] = {**known.get(given["id"], {}), **row, "item": given["id"]}
        return {**rows, "ticks": list(known.values())}


@dataclass(frozen=True)
class _Scenarios(Slice):
    """Scenarios with what each changes: a list of ``{"measure", "change", "value"}`` in the field ``values``."""

    def value(self, rows: Rows) -> Value:
        made = super().value(rows)
        for shown in made:
            mine = [row for row in rows.get("scenario_values", []) if row.get("scenario") == shown["id"]]
            shown["values"] = [{n: row.get(n, "") for n in ("measure", "change", "value")} for row in mine]
        return made

    def put(self, rows: Rows, value: Value) -> Rows:
        made = super().put(rows, value)
        scenarios = {row["id"] for row in value}
        kept = [row for row in rows.get("scenario_values", []) if row.get("scenario") not in scenarios]
        for row in value:
            changes = row.get("values")
            for change in changes if isinstance(changes, list) else []:
                if not isinstance(change, Mapping) or not any(change.get(n) for n in ("measure", "change", "value")):
                    continue
                measure = str(change.get("measure") or "")
                said = {n: str(change.get(n) or "") for n in ("change", "value")}
                key = _free(f"{row['id']}|{measure}", [k["id"] for k in kept])
                kept.append({"id": key, "scenario": row["id"], "measure": measure, **said})
        return {**made, "scenario_values": kept}


def _free(key: str, taken: Sequence[str]) -> str:
    return (
        key if key not in taken else next(f"{key}~{n}" for n in range(1, len(taken) + 2) if f"{key}~{n}" not in taken)
    )


def fitting(table: str, names: Sequence[str], row: Mapping[str, Any]) -> TypedRow:
    """The fields of a row kept earlier that still have the shape they should have; ``id`` always."""
    made: TypedRow = {"id": str(row.get("id", ""))}
    for column in columns(table):
        if column.field not in names or column.field == "id":
            continue
        value = row.get(column.field)
        if _fits(value, empty_value(column.kind), column.kind):
            made[column.field] = value
    return made


def _fits(value: Any, empty: Any, kind: str) -> bool:
    if kind == "needs":
        return isinstance(value, str) or (isinstance(value, list) and all(_is_need(item) for item in value))
    if isinstance(empty, list):
        words = isinstance(value, list) and all(isinstance(item, str) for item in value)
        return words and (kind != "months" or len(value) == len(empty))
    return isinstance(value, str)


def _is_need(item: Any) -> bool:
    return isinstance(item, Mapping) and all(isinstance(item.get(name), str) for name in ("resource", "amount"))


QUESTIONS: dict[str, Slice] = {
    "company": Slice(
        "company",
        ("direction", "name", "year", "business"),
        ("first_month", "currency", "money_unit"),
        ("language",),
        fixed=True,
    ),
    "people": Slice("parties", ("name", "kind", "department", "role"), ("contact",)),
    "measures": Slice(
        "measures",
        ("name", "unit", "formula"),
        ("better", "aggregate", "unit_name", "can_be_negative", "definition"),
    ),
    "last_year": _Months("figures", ("months", "base"), kind="actual", before=1, fixed=True),
    "goals": Slice("goals", ("name", "measure", "kind", "target", "rank", "owner"), ("why",)),
    "choices": Slice("choices", ("kind", "name", "in_exchange", "rank"), ("goals", "why")),
    "plan_months": _Months("figures", ("months",), kind="plan", fixed=True),
    "budget": Slice("budget", ("name", "group", "months", "ceiling", "monthly_ceiling", "owner", "goals"), ("note",)),
    "limits": Slice("limits", ("kind", "name", "group", "amount", "unit", "period"), ("note",)),
    "resources": Slice("resources", ("name", "kind", "available", "unit", "extra", "owner"), ("limit",)),
    "initiatives": Slice(
        "initiatives",
        ("name", "goals", "owner", "order", "start", "end", "needs", "expected"),
        ("budget", "depends_on", "horizon"),
    ),
    "milestones": Slice("milestones", ("initiative", "name", "due", "sign"), ("depends_on", "done")),
    "risks": Slice(
        "risks",
        (
            "name",
            "goals",
            "likelihood",
            "impact",
            "trigger",
            "trigger_measure",
            "trigger_when",
            "trigger_value",
            "contingency",
            "owner",
        ),
    ),
    "ranges": Slice("assumptions", ("measure", "low", "likely", "high"), ("distribution", "source")),
    "scenarios": _Scenarios("scenarios", ("name", "risk", "note")),
    "kpis": Slice(
        "kpis",
        ("name", "kind", "goals", "measure", "owner", "target", "cadence", "reviewer", "decision"),
        ("level", "parent", "contribution", "unit", "form", "baseline", "drives", "shared", "moved_by", "evidence"),
    ),
    "scales": Slice("kpis", ("baseline", "threshold", "target", "stretch", "shape", "weight"), fixed=True),
    "roles": Slice(
        "responsibilities", ("item", "initiative", "departments", "lead", "decider", "partners", "informed")
    ),
    "reviews": Slice(
        "reviews",
        ("name", "cadence", "day", "minutes", "lead", "decider", "participants", "kpis", "asks", "changes"),
        ("agenda",),
    ),
    "ticks": _Ticks("ticks", ("passed", "evidence"), fixed=True),
}
"""Question -> what it types, in the order of the lesson: what a later one names is made in an earlier one."""


def _shown() -> dict[str, tuple[str, ...]]:
    shown: dict[str, dict[str, None]] = {"scenario_values": dict.fromkeys(("scenario", "measure", "change", "value"))}
    for part in QUESTIONS.values():
        names = (*part.typed, *part.hidden)
        shown.setdefault(part.table, {}).update(dict.fromkeys(names))
    shown["measures"]["base"] = None
    shown["figures"].pop("base")
    shown["figures"] |= dict.fromkeys(("measure", "kind", "year"))
    shown["ticks"]["item"] = None
    return {table: tuple(names) for table, names in shown.items()}


SHOWN: dict[str, tuple[str, ...]] = _shown()
"""Table -> every field the questions type."""
