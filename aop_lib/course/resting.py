"""Work that waits until typing rests; without a running loop, as in a program, it is done at once or when asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

__all__ = ["Resting"]


class Resting:
    """Does ``work`` once nothing has stirred for ``pause`` seconds."""

    def __init__(self, work: Callable[[], object], pause: float) -> None:
        self._work, self._pause = work, pause
        self._timer: asyncio.TimerHandle | None = None

    def stir(self, pause: float | None = None) -> None:
        """Begin to wait anew."""
        self.done()
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        self._timer = loop.call_later(self._pause if pause is None else pause, self._work)

    def done(self) -> None:
        """Wait no longer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
