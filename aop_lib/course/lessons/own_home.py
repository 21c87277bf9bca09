"""Lesson 11: the kit's main job on the reader's own plan, in a process of its own, started by a button (A1.53)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import aop_lib

__all__ = ["FILES", "Job", "Outcome", "job_for"]

FILES = ("report.html", "scorecard.xlsx", "calendar.ics")
"""What is worth opening of a run; a file the run did not write is not spoken of."""
_LONGEST = 300.0
_LINES = 6


@dataclass(frozen=True)
class Outcome:
    """How the job ended: where its files are, or what it said. ``said`` are the program's own sentences."""

    how: Literal["done", "late", "failed", "not_started"]
    files: tuple[Path, ...] = ()
    said: tuple[str, ...] = ()


@dataclass(frozen=True)
class Job:
    """One run of one plan file. ``command`` is given to the system as it is, never to a shell."""

    command: tuple[str, ...]
    out: Path
    longest: float = _LONGEST
    environment: Mapping[str, str] = field(default_factory=dict)

    def run(self) -> Outcome:
        """Wait for the program, at most ``longest`` seconds. Never raises."""
        began = time.time()
        try:
            self.out.parent.mkdir(parents=True, exist_ok=True)
            ended = subprocess.run(
                self.command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=self.longest,
                cwd=self.out.parent,
                env={**os.environ, **self.environment},
                encoding="utf-8",
                errors="replace",
                check=False,
                # On Windows a black window would open and close before the reader.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except subprocess.TimeoutExpired:
            return Outcome("late")
        except (OSError, ValueError) as error:
            return Outcome("not_started", said=(getattr(error, "strerror", None) or type(error).__name__,))
        # A run with a part it could not draw ends as a fault and its files are there all the same.
        files = tuple(path for path in (self.out / name for name in FILES) if _written_since(path, began))
        said = tuple(line.strip() for line in ended.stdout.splitlines() if line.strip())[-_LINES:]
        return Outcome("done", files) if files else Outcome("failed", said=said)

    def parts_done(self) -> int:
        """How many steps of the run under way are done, from the journal it writes; 0 where none can be read."""
        journals = sorted(self.out.parent.glob(".aop-*/journal.jsonl"), key=_changed)
        try:
            lines = journals[-1].read_text(encoding="utf-8").splitlines() if journals else []
        except OSError:
            return 0
        return sum(1 for line in lines if _state(line) == "done")


def job_for(plan: Path, lang: str, out: Path) -> Job | None:
    """The run of a plan file into ``out``; ``None`` where no program can be started, as inside a browser."""
    if sys.platform == "emscripten" or not sys.executable:
        return None
    command: Sequence[str] = (sys.executable, "-m", "aop_lib.cli", "run", str(plan), "--lang", lang, "--out", str(out))
    # The program finds the kit this lesson runs from, whether it is installed or only lies there.
    kit = str(Path(aop_lib.__file__).resolve().parent.parent)
    paths = os.pathsep.join(filter(None, (kit, os.environ.get("PYTHONPATH", ""))))
    return Job(tuple(command), out, environment={"PYTHONPATH": paths, "PYTHONUTF8": "1"})


def _written_since(path: Path, began: float) -> bool:
    # File systems keep times in steps of up to two seconds.
    return path.is_file() and path.stat().st_mtime >= began - 2


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _state(line: str) -> str:
    try:
        found = json.loads(line)
    except ValueError:
        return ""
    return str(found.get("state", "")) if isinstance(found, dict) else ""
