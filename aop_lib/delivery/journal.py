"""The journal of a run: one line per step as it happens. Whether a run succeeded is read here and nowhere else."""

from __future__ import annotations

import datetime as dt
import json
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

__all__ = ["Entry", "Journal", "read_journal", "succeeded"]

State = Literal["started", "done", "failed"]


@dataclass(frozen=True)
class Entry:
    """One line: which step, how it went, when, and (once it ended) after how many seconds."""

    step: str
    state: State
    at: str
    seconds: float | None = None
    detail: str | None = None


class Journal:
    """Appends entries to ``journal.jsonl``; each line is on the disk before the next step begins."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, step: str, state: State, seconds: float | None = None, detail: str | None = None) -> None:
        """Add one line. ``detail`` holds codes and places, never a reader's own text."""
        at = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
        entry = {"step": step, "state": state, "at": at, "seconds": seconds, "detail": detail}
        line = json.dumps({k: v for k, v in entry.items() if v is not None})
        with self.path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
            file.flush()
            os.fsync(file.fileno())

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Note that a step began, and then that it was done, or failed and by which kind of error."""
        self.write(name, "started")
        began = time.perf_counter()
        try:
            yield
        except BaseException as error:
            self.write(name, "failed", round(time.perf_counter() - began, 3), type(error).__name__)
            raise
        self.write(name, "done", round(time.perf_counter() - began, 3))


def read_journal(path: Path) -> list[Entry]:
    """All whole lines of a journal; a last line cut short by a crash is left out."""
    entries = []
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else []:
        try:
            entries.append(Entry(**json.loads(line)))
        except (ValueError, TypeError):
            break
    return entries


def succeeded(entries: Sequence[Entry], steps: Sequence[str]) -> bool:
    """Whether every step expected was done and none failed."""
    done = {e.step for e in entries if e.state == "done"}
    return set(steps) <= done and not any(e.state == "failed" for e in entries)
