"""Findings: what the rules saw in a plan, in the order a manager would mend it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol, overload

from aop_lib.locale import Locale
from aop_lib.plan import TABLES, Lang, Plan
from aop_lib.rules.values import Value

__all__ = ["SEVERITIES", "Finding", "Findings", "Severity", "message_id"]

Severity = Literal["critical", "major", "minor"]
SEVERITIES: tuple[Severity, ...] = ("critical", "major", "minor")
_TABLE_ORDER = {table: number for number, table in enumerate(("company", *TABLES))}


class _Place(Protocol):
    def text(self, locale: Locale) -> str: ...


class _Places(Protocol):
    def find(self, table: str, row: int | None, field: str | None) -> _Place: ...


def message_id(code: str) -> str:
    """Where a rule's sentences are: ``PLN101`` -> ``pln-101``."""
    return f"{code[:3].lower()}-{code[3:].lower()}"


@dataclass(frozen=True)
class Finding:
    """One thing a rule saw. ``row`` is the index in ``plan.<table>``; no row means the whole table."""

    code: str
    severity: Severity
    table: str
    row: int | None = None
    field: str | None = None
    values: dict[str, Value] = dataclasses.field(default_factory=dict)
    message: str = ""

    def title(self, locale: Locale) -> str:
        """The rule's name."""
        return locale(message_id(self.code))

    def found(self, locale: Locale, plan: Plan) -> str:
        """What was found, with the plan's own names and numbers."""
        return locale(f"{self.message or message_id(self.code)}.found", **self._shown(locale, plan))

    def why(self, locale: Locale) -> str:
        """Why it matters."""
        return locale(f"{message_id(self.code)}.why")

    def mend(self, locale: Locale, plan: Plan) -> str:
        """What to write instead."""
        return locale(f"{message_id(self.code)}.mend", **self._shown(locale, plan))

    def order(self) -> tuple[int, int, int, str]:
        """The gravest first, then in the order of the tables and their rows."""
        row = -1 if self.row is None else self.row
        return SEVERITIES.index(self.severity), _TABLE_ORDER[self.table], row, self.code

    def to_json(self, plan: Plan, lang: Lang, places: _Places | None = None) -> dict[str, Any]:
        """The finding in one language, with its typed values and, where known, its place in the file."""
        locale = Locale(lang)
        where = places.find(self.table, self.row, self.field).text(locale) if places else None
        return {
            "code": self.code,
            "severity": self.severity,
            "table": self.table,
            "row": self.row,
            "field": self.field,
            "where": where,
            "title": self.title(locale),
            "found": self.found(locale, plan),
            "why": self.why(locale),
            "mend": self.mend(locale, plan),
            "values": {name: value.to_json() for name, value in self.values.items()},
        }

    def _shown(self, locale: Locale, plan: Plan) -> dict[str, str]:
        return {name: value.show(locale, plan.company) for name, value in self.values.items()}


class Findings(Sequence[Finding]):
    """All findings on a plan, gravest first."""

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self._all = tuple(sorted(findings, key=Finding.order))

    @overload
    def __getitem__(self, at: int) -> Finding: ...
    @overload
    def __getitem__(self, at: slice) -> Findings: ...
    def __getitem__(self, at: int | slice) -> Finding | Findings:
        return Findings(self._all[at]) if isinstance(at, slice) else self._all[at]

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._all)

    def __repr__(self) -> str:
        return f"Findings({', '.join(f.code for f in self)})"

    def of(self, code: str) -> Findings:
        """Those of one rule (``PLN101``) or one family (``PLN``)."""
        return Findings(f for f in self if f.code.startswith(code))

    def about(self, *tables: str) -> Findings:
        """Those that point into the tables named."""
        return Findings(f for f in self if f.table in tables)

    def by_severity(self) -> dict[Severity, Findings]:
        """Findings of each severity; every severity is there, even with none."""
        return {s: Findings(f for f in self if f.severity == s) for s in SEVERITIES}

    def to_json(self, plan: Plan, lang: Lang, places: _Places | None = None) -> list[dict[str, Any]]:
        """All findings, ready for ``json.dumps``."""
        return [f.to_json(plan, lang, places) for f in self]
