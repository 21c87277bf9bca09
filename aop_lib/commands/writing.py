"""Writing a file where somebody asked for it, and saying plainly where that cannot be done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aop_lib.commands.spoken import Refusal
from aop_lib.locale import Locale

__all__ = ["writing"]


@contextmanager
def writing(path: Path, say: Locale) -> Iterator[None]:
    """Make the folder of ``path`` and let the caller write; whatever the system refuses becomes a refusal in words."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        found = error.strerror or type(error).__name__
        raise Refusal(say("cli-cannot-write", path=str(path), found=found)) from error
