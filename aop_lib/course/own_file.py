"""The file of the reader's own plan: read as cells, written in place, never over what somebody else put there."""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

from aop_lib.files.atomic import write_bytes
from aop_lib.files.cells import RawPlan
from aop_lib.files.read import TakenApart, take_apart
from aop_lib.files.typed_plan import Shown, TypedPlan
from aop_lib.plan import Lang

__all__ = ["Notice", "OwnFile"]

Notice = tuple[str, dict[str, str]]
"""A message id with its values."""


class OwnFile:
    """A plan file that is typed into. ``refused`` says why it cannot be read or written at present."""

    def __init__(self, path: Path | None, lang: Lang) -> None:
        self.path, self._lang = path, lang
        self.refused: Notice | None = None
        self.written: dt.datetime | None = None
        self._apart = TakenApart()
        if path is not None and path.exists():
            self.read()

    @property
    def name(self) -> str:
        """The name a reader knows it by: with its folder where it is the kit's own."""
        return "" if self.path is None else self.path.name

    @property
    def raw(self) -> RawPlan:
        """Its cells as they were last read or written."""
        return self._apart.raw

    @property
    def sha256(self) -> str | None:
        """The hash of what was last read or written."""
        return self._apart.sha256

    @property
    def exists(self) -> bool:
        """Whether there was a file that could be read."""
        return self._apart.sha256 is not None

    def read(self) -> None:
        """Read it anew."""
        assert self.path is not None
        self._apart = take_apart(self.path)
        bad = self._apart.refused is not None
        self.refused = ("own-file-unreadable", {"file": self.name}) if bad else None

    def changed(self) -> bool:
        """Whether it is not as it was last read or written; a file that is gone counts as never written."""
        assert self.path is not None
        try:
            return hashlib.sha256(self.path.read_bytes()).hexdigest() != self.sha256
        except FileNotFoundError:
            self._apart = TakenApart()
            return False
        except OSError:
            return False

    def keep_copy(self) -> str:
        """Keep it as it is now beside itself; returns the name of the copy."""
        assert self.path is not None
        stamp = dt.datetime.now().strftime("%Y-%m-%d %H.%M.%S")
        copy = self.path.with_name(f"{self.path.stem} ({stamp}){self.path.suffix}")
        try:
            shutil.copy2(self.path, copy)
        except OSError:
            return ""
        return copy.name

    def write(self, read: Callable[[RawPlan], TypedPlan], shown: Shown) -> Notice | None:
        """Write what was typed, as ``read`` lays it over cells; returns what the reader should know.

        ``refused`` says why nothing was written. A file that says all of it already is left alone.
        """
        assert self.path is not None
        typed = read(self.raw)
        self.refused = self._why_not(typed, shown)
        if self.refused is not None:
            return self.refused
        if self.exists and (typed.raw.company, typed.raw.tables) == (self.raw.company, self.raw.tables):
            return None
        try:
            made, lost = self._content(typed, read)
            copy = self.keep_copy() if lost else ""
            if lost and not copy:
                raise OSError("no copy, and parts of the file would be lost")
            write_bytes(self.path, made.content)
        except OSError:
            self.refused = "own-file-busy", {"file": self.name}
            return self.refused
        self._apart = made
        self.written = dt.datetime.now()
        return ("own-file-lost", {"file": self.name, "copy": copy}) if copy else None

    def _why_not(self, typed: TypedPlan, shown: Shown) -> Notice | None:
        assert self.path is not None
        if self.path.exists() and not self.exists:
            return "own-file-unreadable", {"file": self.name}
        locks = (f"~${self.name}", f"~${self.name[2:]}", f".~lock.{self.name}#")
        if any(self.path.with_name(lock).exists() for lock in locks):
            return "own-file-open", {"file": self.name}
        if self._is_yaml and (typed.plan is None or typed.elsewhere(shown)):
            return "own-file-yaml", {"file": self.name}
        return None

    @property
    def _is_yaml(self) -> bool:
        assert self.path is not None
        return self._apart.source == "yaml" or (not self.exists and self.path.suffix.lower() in (".yaml", ".yml"))

    def _content(self, typed: TypedPlan, read: Callable[[RawPlan], TypedPlan]) -> tuple[TakenApart, tuple[str, ...]]:
        """The new file with its cells, and the kinds of parts that would be lost."""
        from aop_lib.files.workbook_read import read_workbook
        from aop_lib.files.workbook_update import update_workbook
        from aop_lib.files.workbook_write import plan_to_workbook, workbook_bytes
        from aop_lib.files.yaml_read import read_yaml
        from aop_lib.files.yaml_write import dump_yaml

        if self._is_yaml:
            assert typed.plan is not None
            text = dump_yaml(typed.plan)
            return TakenApart(read_yaml(text), "yaml", text.encode()), ()
        content, before, after = self._apart.content, self._apart.raw, typed.raw
        if not self.exists:
            content = workbook_bytes(plan_to_workbook(typed.plan, self._lang))
            before = read_workbook(content)
            if typed.plan is not None and not typed.problems:
                return TakenApart(before, "xlsx", content), ()
            after = read(before).raw
        update = update_workbook(content, before, after, self._lang)
        return TakenApart(update.raw, "xlsx", update.content), update.lost
