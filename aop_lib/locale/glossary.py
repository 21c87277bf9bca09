"""The course's words: one word per thing in each language."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = ["Term", "glossary"]


@dataclass(frozen=True)
class Term:
    """A term in both languages. ``avoid_*`` are words we do not use for it; ``context`` says where it belongs."""

    term: str
    en: str
    vi: str
    avoid_en: tuple[str, ...]
    avoid_vi: tuple[str, ...]
    context: str


@cache
def glossary() -> tuple[Term, ...]:
    """All terms, in the order of the glossary file."""
    with (Path(__file__).parent / "glossary.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Term(
                row["term"],
                row["en"],
                row["vi"],
                tuple(w for w in row["avoid_en"].split("|") if w),
                tuple(w for w in row["avoid_vi"].split("|") if w),
                row["context"],
            )
            for row in csv.DictReader(file)
        )
