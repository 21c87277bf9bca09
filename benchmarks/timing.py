"""What the benchmarks share: repeated runs of a command, medians, and one line for each figure."""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

__all__ = ["AOP", "CASE", "line", "median", "once", "repeats", "spent"]

ROOT = Path(__file__).resolve().parent.parent
AOP = str(Path(sys.executable).with_name("aop"))
CASE = ROOT / "case_studies" / "babycare_house" / "plan.yaml"


def repeats(purpose: str, usual: int) -> int:
    """How often to repeat, from the command line."""
    parser = argparse.ArgumentParser(description=purpose)
    parser.add_argument("-n", type=int, default=usual, help=f"how often (default {usual})")
    return max(1, int(parser.parse_args().n))


def spent(command: Sequence[str], answers: str) -> float:
    """Seconds a whole process takes; what a reader would type is kept in ``answers``, away from the kit's own."""
    start = time.perf_counter()
    done = subprocess.run(
        list(command), cwd=ROOT, env={**os.environ, "AOP_ANSWERS": answers}, capture_output=True, text=True
    )
    seconds = time.perf_counter() - start
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit code {done.returncode}\n{done.stderr.strip()}")
    return seconds


def once(action: Callable[[], object]) -> float:
    """Seconds one call takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def line(what: str, found: str, figure: str) -> None:
    """One figure, what it was designed to be beside it."""
    print(f"{what:<52} {found:>14}   design: {figure}")
