"""The rules there are, and running them on a plan."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Plan
from aop_lib.rules.finding import Finding, Findings, Severity, message_id
from aop_lib.rules.values import Value

__all__ = ["ATTRIBUTES", "RULES", "Rule", "Seen", "check", "rule", "said_once", "untold"]

ATTRIBUTES = ("found", "why", "mend", "what")
_CODE = re.compile(r"[A-Z]{3}\d{2,3}")


@dataclass(frozen=True)
class Seen:
    """What a rule's function yields: a place, and the values its sentences need."""

    table: str
    row: int | None = None
    field: str | None = None
    values: dict[str, Value] | None = None
    message: str = ""


@dataclass(frozen=True)
class Rule:
    """One testable statement of the curriculum."""

    code: str
    severity: Severity
    lines: tuple[str, ...]
    lesson: str
    see: Callable[[Plan], Iterable[Seen]]
    covers: tuple[str, ...] = ()
    """Rules that say the same with less to go by; where this one speaks they need not."""
    covers_here: tuple[str, ...] = ()
    """Rules whose finding on the same row is said, or would be undone, by mending this one."""

    @property
    def family(self) -> str:
        """The three letters before the number."""
        return self.code[:3]

    @property
    def message(self) -> str:
        """Where the rule's sentences are."""
        return message_id(self.code)

    def __call__(self, plan: Plan) -> Iterator[Finding]:
        """All findings of this rule."""
        for seen in self.see(plan):
            place = (seen.table, seen.row, seen.field)
            yield Finding(self.code, self.severity, *place, seen.values or {}, seen.message)


RULES: dict[str, Rule] = {}


def rule(
    code: str,
    severity: Severity,
    *,
    lines: tuple[str, ...],
    lesson: str,
    covers: tuple[str, ...] = (),
    covers_here: tuple[str, ...] = (),
) -> Callable[[Any], Rule]:
    """Register a function ``plan -> what it saw`` as a rule; ``covers`` names rules it makes unnecessary, and
    ``covers_here`` those it makes unnecessary for the same row only.

    Raises ``ValueError`` for a code that is taken or not of the form ``PLN101``, and for a rule that serves no line
    of the curriculum.
    """

    def register(see: Callable[[Plan], Iterable[Seen]]) -> Rule:
        if not _CODE.fullmatch(code) or code in RULES or not lines:
            raise ValueError(f"rule {code}: a new code such as PLN101, and the curriculum lines it serves")
        RULES[code] = Rule(code, severity, lines, lesson, see, covers, covers_here)
        return RULES[code]

    return register


def untold(rule: Rule) -> list[str]:
    """The sentences a rule still lacks, as ``language: message``."""
    wanted = [rule.message, *(f"{rule.message}.{attribute}" for attribute in ATTRIBUTES)]
    return [f"{lang}: {message}" for lang in LANGUAGES for message in wanted if not Locale(lang).has(message)]


def check(plan: Plan, families: Collection[str] | None = None) -> Findings:
    """What the rules (of the families named, else all) find in a plan."""
    chosen = [r for r in RULES.values() if families is None or r.family in families]
    return Findings(finding for r in chosen for finding in r(plan))


def said_once(findings: Findings) -> Findings:
    """The findings without those that another one here says more exactly, for people who read them in a row."""
    covered = {code for finding in findings for code in RULES[finding.code].covers}
    here = {(code, f.table, f.row) for f in findings for code in RULES[f.code].covers_here}
    return Findings(f for f in findings if f.code not in covered and (f.code, f.table, f.row) not in here)
