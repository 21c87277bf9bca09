"""Keeping a form's answer while it changes: at once, then at most every half second until it rests."""

from __future__ import annotations

import asyncio
import atexit
import time
import weakref
from typing import Any

from aop_lib.course.answers import Answers
from aop_lib.forms import Form

__all__ = ["Keeper"]

PAUSE = 0.5
_OPEN: weakref.WeakSet[Keeper] = weakref.WeakSet()
_NOTHING = object()


class Keeper:
    """Stands between a form and the answers. A slider that is dragged does not write at each pixel."""

    def __init__(self, answers: Answers, exercise: str, form: Form) -> None:
        self._answers, self._exercise, self._form = answers, exercise, form
        self._waiting: Any = _NOTHING
        self._timer: asyncio.TimerHandle | None = None
        self._last = 0.0
        _OPEN.add(self)
        form.on_change = self.note

    def note(self, value: Any) -> None:
        """Take the newest answer; it is on disk within ``PAUSE`` seconds."""
        self._waiting = value
        rest = self._last + PAUSE - time.monotonic()
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            rest = 0.0
        if rest <= 0:
            self.flush()
        elif self._timer is None:
            self._timer = loop.call_later(rest, self.flush)

    def flush(self) -> None:
        """Write what waits to be written."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._waiting is _NOTHING:
            return
        value, self._waiting, self._last = self._waiting, _NOTHING, time.monotonic()
        try:
            self._form.saved(self._answers.put(self._exercise, value))
        except OSError:
            self._form.not_saved()


@atexit.register
def _flush_all() -> None:
    for keeper in list(_OPEN):
        keeper.flush()
