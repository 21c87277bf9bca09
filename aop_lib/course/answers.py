"""What a person has answered: one small file per person, kept outside the notebooks."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from aop_lib.home import answers_folder

__all__ = ["Answers"]

_SCHEMA = 1
_LOCK_WAIT = 2.0
_LOCK_STALE = 5.0


class Answers:
    """The answers of one person, by exercise id. Values are whatever JSON can hold.

    Each write reads the file again, puts the one answer in and replaces the file in one step, so two lessons open
    side by side do not undo each other, and a computer that stops halfway leaves the old file whole.
    """

    def __init__(self, folder: Path | None = None, person: str | None = None) -> None:
        self.folder = folder or answers_folder()
        self.person = person or os.environ.get("AOP_PERSON") or "me"
        self.path = self.folder / f"{_file_name(self.person)}.json"

    def get(self, exercise: str, default: Any = None) -> Any:
        """The saved answer, or ``default`` where there is none yet."""
        return self._known().get(exercise, {}).get("value", default)

    def saved_at(self, exercise: str) -> dt.datetime | None:
        """When the answer was last saved, in the computer's own time."""
        stamp = self._known().get(exercise, {}).get("saved")
        with suppress(ValueError):
            return dt.datetime.fromisoformat(str(stamp))
        return None

    def put(self, exercise: str, value: Any) -> dt.datetime:
        """Save one answer and return when. Raises ``OSError`` where the folder cannot be written."""
        now = dt.datetime.now().replace(microsecond=0)
        self.folder.mkdir(parents=True, exist_ok=True)
        with _locked(self.path):
            answers = self._read()
            answers[exercise] = {"value": value, "saved": now.isoformat()}
            self._write(answers)
        return now

    def _known(self) -> dict[str, dict[str, Any]]:
        """What can be read now. A file that is there and cannot be opened is never taken for an empty one to write."""
        try:
            return self._read()
        except OSError:
            return {}

    def _read(self) -> dict[str, dict[str, Any]]:
        """All answers; a file that cannot be read is set aside under another name, and nothing of it is lost."""
        try:
            text = self.path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return {}
        try:
            answers = json.loads(text.decode("utf-8"))["answers"]
            if isinstance(answers, dict) and all(isinstance(a, dict) for a in answers.values()):
                return answers
        except (ValueError, LookupError, TypeError, RecursionError):
            pass
        self._set_aside()
        return {}

    def _set_aside(self) -> None:
        stamp = dt.datetime.now().strftime("%Y%m%d-%H%M%S-%f")
        with suppress(FileNotFoundError):
            self.path.replace(self.path.with_name(f"{self.path.stem}.unreadable-{stamp}.json"))

    def _write(self, answers: dict[str, dict[str, Any]]) -> None:
        content = {"schema": _SCHEMA, "person": self.person, "answers": answers}
        fresh = self.path.with_name(f".{self.path.stem}-{os.getpid()}.tmp")
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False, indent=1, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.path)


def _file_name(person: str) -> str:
    """A name every system takes; people whose names would be written alike still get different files."""
    plain = re.sub(r"[^\w\-]", "_", person)[:40]
    if plain == person and plain.isascii() and plain.islower():
        return plain
    return f"{plain}-{hashlib.sha256(person.encode('utf-8')).hexdigest()[:8]}"


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Keep other lessons from writing the same file; a lock left by a computer that stopped is ignored."""
    lock = path.with_name(f".{path.stem}.lock")
    until = time.monotonic() + _LOCK_WAIT
    held = False
    while not held and time.monotonic() < until:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            held = True
        except FileExistsError:
            with suppress(FileNotFoundError):
                if time.time() - lock.stat().st_mtime > _LOCK_STALE:
                    lock.unlink()
            time.sleep(0.01)
    try:
        yield
    finally:
        if held:
            lock.unlink(missing_ok=True)
