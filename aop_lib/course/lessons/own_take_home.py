"""Lesson 11: the button that makes report, scorecard and calendar of the reader's own plan, and what it says of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import Html, block, table
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.lessons.own_home import Job, Outcome, job_for
from aop_lib.course.lessons.own_view_present import Present, present
from aop_lib.course.lessons.own_view_steps import Missing
from aop_lib.forms import Form
from aop_lib.forms.again import Again
from aop_lib.locale import Locale

__all__ = ["take_home"]

_PROBLEMS = 8
_GLANCE = 0.5


def take_home(lesson: Lesson) -> Form:
    """A button; beneath it how far the work is, then the files with their full paths and what each is for."""
    say = lesson.say
    again = Again(say("ownview-home-go.button"))
    home = _Home(lesson, again)
    form = Form(lesson.lang, say("ownview-home-go"), again, lambda _: home.shown())
    home.redraw, again.pressed = form.redraw, home.press
    return form


class _Home:
    """What stands beneath the button: nothing, what must be mended first, the work under way, or what came of it."""

    def __init__(self, lesson: Lesson, again: Again) -> None:
        self._lesson, self._again, self._say = lesson, again, lesson.say
        self._said: list[Any] = []
        self._job: Job | None = None
        self._waiting: asyncio.Task[None] | None = None
        self.redraw: Callable[[], None] = lambda: None

    def shown(self) -> list[Any]:
        """The present state, as pictures."""
        return self._said

    def press(self) -> None:
        """Start the work, or say why it cannot be started."""
        now = present(self._lesson, settled=True)
        self._said = _refused(now, self._say)
        if not self._said and now.file is not None:
            self._job = job_for(now.file, self._say.lang, _out(self._lesson, now.file))
            if self._job is None:
                self._said = _by_hand(now.file, self._say)
            else:
                self._start(self._job)
        self.redraw()

    def _start(self, job: Job) -> None:
        self._again.enabled = False
        self._said = [Note(self._say("ownview-home.begun"))]
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._end(job.run(), job)
            return
        # The kernel goes on answering other forms; the task is held, for the loop itself does not hold it.
        self._waiting = loop.create_task(self._wait(job))

    async def _wait(self, job: Job) -> None:
        working = asyncio.get_running_loop().run_in_executor(None, job.run)
        while not working.done():
            await asyncio.wait([working], timeout=_GLANCE)
            self._said = [Note(self._say("ownview-home.under-way", count=job.parts_done()))]
            self.redraw()
        self._end(working.result(), job)
        self.redraw()

    def _end(self, outcome: Outcome, job: Job) -> None:
        self._again.enabled = True
        self._said = _told(outcome, job, self._say)


def _refused(now: Present, say: Locale) -> list[Any]:
    """Why there is nothing to make yet: no plan, no file, or cells that cannot be read, each with its mend."""
    if now.problems:
        shown = now.problems[:_PROBLEMS]
        rows = [[p.where(say), p.message(say), p.mend(say)] for p in shown]
        heads = [say(f"ownview-home-unread.{head}") for head in ("where", "found", "mend")]
        return [Note(say("ownview-home-unread", count=len(now.problems))), table(heads, rows, lang=say.lang)]
    if now.plan is None:
        return [Missing("direction").said(say)]
    if now.file is None or not now.file.is_file():
        return [Note(say("ownview-home.no-file"))]
    return []


def _out(lesson: Lesson, plan: Path) -> Path:
    """Where the files go: ``runs/`` beside the answers, in a folder named as the plan file."""
    return lesson.answers.folder.resolve().parent / "runs" / plan.stem


def _by_hand(plan: Path, say: Locale) -> list[Any]:
    return [Note(say("ownview-home.by-hand", file=str(plan)), f'aop run "{plan.name}" --lang {say.lang}')]


def _told(outcome: Outcome, job: Job, say: Locale) -> list[Any]:
    if outcome.how == "done":
        return [_files(outcome.files, say)]
    if outcome.how == "late":
        return [Note(say("ownview-home.late", minutes=say.number(job.longest / 60, 0)))]
    said = [line for line in outcome.said if line]
    return [Note(say(f"ownview-home.{outcome.how.replace('_', '-')}"), *said)]


def _files(files: tuple[Path, ...], say: Locale) -> Html:
    """Each file with its place and its use; the report first."""
    rows = [
        [
            Markup("<b>{}</b>").format(say(f"ownview-home-file.{path.stem}")),
            say(f"ownview-home-use.{path.stem}"),
            Markup('<span class="aop-code">{}</span>').format(path),
        ]
        for path in files
    ]
    head = Markup('<p class="aop-headline">{}</p><p>{}</p>').format(
        say("ownview-home.done"), say("ownview-home.open", folder=str(files[0].parent))
    )
    heads = [say(f"ownview-home-table.{h}") for h in ("what", "use", "where")]
    return block(head, table(heads, rows, lang=say.lang), lang=say.lang)
