"""Which of two rounds of answers speaks: departments answer before the alignment work, and again after it (A0.40)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from aop_lib.plan import Phase

__all__ = ["in_phase", "latest_phase"]


class _Answered(Protocol):
    @property
    def phase(self) -> Phase: ...


_Row = TypeVar("_Row", bound=_Answered)


def latest_phase(rows: Iterable[_Answered]) -> Phase:
    """``after`` once any row was answered after the work, else ``before``."""
    return "after" if any(row.phase == "after" for row in rows) else "before"


def in_phase(rows: Iterable[_Row], phase: Phase | None = None) -> list[tuple[int, _Row]]:
    """The rows of one phase (left out: the latest) with their place in the table, in the table's order."""
    kept = list(rows)
    wanted = phase or latest_phase(kept)
    return [(place, row) for place, row in enumerate(kept) if row.phase == wanted]
