"""Taking the decided plan home: a workbook beside the reader's answers, whole, to be checked like any other."""

from __future__ import annotations

from typing import Any

from aop_lib.course.lesson import Lesson, Note
from aop_lib.forms import Form, Reveal

__all__ = ["take_home"]


def take_home(lesson: Lesson) -> Form:
    """A button that writes the plan, with everything decided in the lesson, as an Excel workbook."""
    say = lesson.say

    def draw(pressed: bool) -> Any:
        if not pressed:
            return None
        path = lesson.answers.folder / f"{lesson.answers.path.stem}-{lesson.name}.xlsx"
        try:
            _write(lesson, path)
        except OSError:
            return Note(say("design-home.not-written", file=path.name))
        return Note(say("design-home.written", file=str(path)), say("design-home.next", file=str(path)))

    return Form(lesson.lang, say("design-home"), Reveal(say("design-home.button")), draw)


def _write(lesson: Lesson, path: Any) -> None:
    from aop_lib.files import write_workbook

    path.parent.mkdir(parents=True, exist_ok=True)
    write_workbook(lesson.decided.plan(), path, lesson.lang)
