"""The curriculum line by line: which rule, lesson, exercise or case serves it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from aop_lib.home import kit

__all__ = ["Line", "Row", "coverage", "curriculum_lines", "servers"]

_LINE = re.compile(r"^\s*-\s+(?:\*\*)?((?:A\d+|D|E)\.C?[\d.]*\d)(?:\*\*)?\s+(?:\[(\w+)\]\s*)?(.*)$")
_SERVES = re.compile(r"\bserves\b[^\[\n]*\[([^\]]*)\]")
_CODE = re.compile(r"(?:A\d+|D|E)\.C?[\d.]*\d")
_PROSE = frozenset({"frame", "ref", "outc"})


@dataclass(frozen=True)
class Line:
    """One numbered line of the curriculum: its code (``A1.28``), its tag and its first words."""

    code: str
    tag: str
    text: str

    @property
    def may_be_prose(self) -> bool:
        """Framing, references and course outcomes may be served by prose alone."""
        return self.tag in _PROSE

    def belongs_to(self, part: str) -> bool:
        """Whether the line is ``part`` or lies under it: ``A1.28`` is under ``A1`` but not under ``A1.2``."""
        return not part or self.code == part or self.code.startswith(f"{part}.")


@dataclass(frozen=True)
class Row:
    """A line and everything that serves it, as ``rule PLN101`` or ``lesson 01_why_an_aop``."""

    line: Line
    served: tuple[str, ...]


def curriculum_lines(path: Path | None = None) -> list[Line]:
    """The numbered lines of ``docs/curriculum.md``, in its order."""
    text = (path or kit() / "docs" / "curriculum.md").read_text(encoding="utf-8")
    found = (_LINE.match(line) for line in text.splitlines())
    return [Line(m[1], m[2] or "", m[3].strip()) for m in found if m is not None]


def servers() -> dict[str, list[str]]:
    """Line code -> what serves it, over rules, lessons, exercises and cases."""
    served: dict[str, list[str]] = {}
    for code, where in (*_rules(), *_texts("notebooks/source", "lesson"), *_texts("exercises/source", "exercise")):
        served.setdefault(code, []).append(where)
    for code, where in _cases():
        served.setdefault(code, []).append(where)
    return {code: list(dict.fromkeys(places)) for code, places in served.items()}


def coverage() -> list[Row]:
    """Every line of the curriculum with what serves it."""
    served = servers()
    return [Row(line, tuple(served.get(line.code, ()))) for line in curriculum_lines()]


def _rules() -> Iterator[tuple[str, str]]:
    from aop_lib.rules import RULES

    for rule in RULES.values():
        for code in rule.lines:
            yield code, f"rule {rule.code}"


def _texts(folder: str, kind: str) -> Iterator[tuple[str, str]]:
    for path in sorted((kit() / folder).glob("*.md")):
        for code in _named(path):
            yield code, f"{kind} {path.stem}"


def _cases() -> Iterator[tuple[str, str]]:
    for path in sorted((kit() / "case_studies").glob("*/*.md")):
        for code in _named(path):
            yield code, f"case {path.parent.name}"


def _named(path: Path) -> Iterator[str]:
    """Codes in every ``serves: [A1.1, A1.2]`` of a text; a range ``A1.61-66`` stands for each of its lines."""
    for listed in _SERVES.findall(path.read_text(encoding="utf-8")):
        for piece in listed.split(","):
            yield from _expanded(piece.strip().strip("\"'"))


def _expanded(piece: str) -> Iterator[str]:
    first, _, last = piece.partition("-")
    if not _CODE.fullmatch(first):
        return
    if not last.isdigit():
        yield first
        return
    head, _, number = first.rpartition(".")
    yield from (f"{head}.{n}" for n in range(int(number), int(last) + 1))
