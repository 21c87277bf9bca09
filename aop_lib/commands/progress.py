"""Showing that something is under way, where somebody watches; a pipe or a log stays quiet."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["bar", "working"]

Advance = Callable[[str, float], None]


@contextmanager
def bar() -> Iterator[Advance]:
    """A progress bar; call what it gives with what is being done now and the share done (0 to 1)."""
    if not sys.stderr.isatty():
        yield lambda label, share: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(), TimeElapsedColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=1.0)

        def advance(label: str, share: float) -> None:
            progress.update(task, description=label, completed=share)

        yield advance


@contextmanager
def working(label: str) -> Iterator[None]:
    """One line that moves while something of unknown length is done."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(label):
        yield
