"""A folder that appears whole or not at all: written beside its place under another name, synced, then renamed."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["NotARun", "fresh_folder", "is_run", "put_in_place"]

_MARK = "run.json"


class NotARun(Exception):
    """The folder asked for holds something else than an earlier run, so it is not replaced."""


def is_run(folder: Path) -> bool:
    """Whether a run wrote the folder: other programs, too, leave a ``run.json``, and theirs is never replaced."""
    try:
        content = json.loads((folder / _MARK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(content, dict) and {"company_key", "files"} <= content.keys()


@contextmanager
def fresh_folder(target: Path) -> Iterator[Path]:
    """A new folder beside ``target``; it is removed at the end if it is still there.

    Raises ``NotARun`` where ``target`` holds files that no run has written, ``OSError`` where nothing can be written.
    """
    if target.is_file() or (target.is_dir() and any(target.iterdir()) and not is_run(target)):
        raise NotARun(target.name)
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=".aop-", dir=target.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def put_in_place(folder: Path, target: Path) -> None:
    """Sync ``folder`` to the disk and give it the name ``target``; an earlier run of that name goes only then."""
    folder.chmod(0o755)
    _sync(folder)
    if not target.exists():
        folder.rename(target)
    else:
        earlier = Path(tempfile.mkdtemp(prefix=".aop-", dir=target.parent))
        target.rename(earlier / "earlier")
        try:
            folder.rename(target)
        except OSError:
            (earlier / "earlier").rename(target)
            raise
        finally:
            shutil.rmtree(earlier, ignore_errors=True)
    _sync_folder(target.parent)


def _sync(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            # Windows flushes only what is open for writing.
            with path.open("r+b") as file:
                os.fsync(file.fileno())
        else:
            _sync_folder(path)
    _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
