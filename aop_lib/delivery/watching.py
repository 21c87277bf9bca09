"""Runs inside the kernel of a run: whatever view could not be made is noted in the run's journal.

A lesson shows a sentence where a view fails and goes on, so that one odd plan does not take the whole course away.
The run must still know; it hears of it through the log of ``aop_lib.course``.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path

from aop_lib.delivery.journal import Journal

__all__ = ["JOURNAL", "VIEW", "begin"]

JOURNAL = "AOP_RUN_JOURNAL"
"""The environment variable that names the journal."""
VIEW = "view"
"""The step under which a view that could not be made is noted."""


class _Noting(logging.Handler):
    def __init__(self, journal: Journal) -> None:
        super().__init__(logging.DEBUG)
        self.journal = journal

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[0] is not None:
            what = f"{getattr(record, 'view', record.module)}: {record.exc_info[0].__name__}"
            self.journal.write(VIEW, "failed", detail=what)


def begin() -> None:
    """Start noting, if the process was told where."""
    path = os.environ.get(JOURNAL)
    if path:
        log = logging.getLogger("aop_lib.course")
        log.setLevel(logging.DEBUG)
        log.propagate = False
        log.addHandler(_Noting(Journal(Path(path))))
