"""Writing a file where somebody asked for it, and saying plainly where that cannot be done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aop_lib.commands.spoken import Refusal
from aop_lib.locale import Locale

__all__ = ["taken", "writing"]


@contextmanager
def writing(path: Path, say: Locale) -> Iterator[None]:
    """Make the folder of ``path`` and let the caller write; whatever the system refuses becomes a refusal in words."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise _refusal(path, say, error) from error


def taken(path: Path, say: Locale) -> bool:
    """Whether a file stands there already; a place that cannot be looked at, a name too long, is refused in words."""
    try:
        return path.exists()
    except OSError as error:
        raise _refusal(path, say, error) from error


def _refusal(path: Path, say: Locale, error: OSError) -> Refusal:
    return Refusal(say("cli-cannot-write", path=str(path), found=error.strerror or type(error).__name__))
