"""The form of one part of the reader's own plan: its rows, what is asked beside them, what the part says now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from markupsafe import escape

from aop_lib.course.lesson import Lesson
from aop_lib.course.own_fields import months_of, options_of, ref_of
from aop_lib.course.own_plan import OwnPlan
from aop_lib.course.own_says import asked_beside, open_findings
from aop_lib.course.own_slices import QUESTIONS
from aop_lib.forms import Form
from aop_lib.forms.rows import Rows
from aop_lib.plan import Plan

__all__ = ["OwnForm", "Picture"]

Picture = Callable[[Plan, Any], Sequence[Any]]
"""Draws what a part of the plan says: from the plan and the reader's language."""


class OwnForm(Form):
    """A form whose answer is part of the plan.

    What is typed is kept at once; the plan is read anew when typing rests. Only then are the picture beneath, what is
    asked beside the fields, and the names to choose from renewed, each where it has changed. ``rests_on`` names the
    tables the picture is drawn from.
    """

    def __init__(
        self, lesson: Lesson, question: str, rows: Rows, picture: Picture | None = None, rests_on: Sequence[str] = ()
    ) -> None:
        assert lesson.own_plan is not None
        self._own: OwnPlan = lesson.own_plan
        self._question, self._rows = question, rows
        self._picture_of, self._rests_on = picture, tuple(rests_on)
        self._drawn: tuple[Any, list[Any]] | None = None
        say = lesson.say
        text = say(f"own-{question}.text") if say.has(f"own-{question}.text") else ""
        super().__init__(
            lesson.lang, say(f"own-{question}"), rows, self._draw, value=self._own.value(question), text=text
        )
        self.widget.add_class("aop-wide")
        self._own.watch(question, self._settled)
        self._settled()

    def _changed(self) -> None:
        value = self.value
        if self.on_change is not None:
            self.on_change(value)
        self._own.take(self._question, value)

    def restore(self, value: Any) -> None:
        """Show what the plan holds: answers kept earlier are in it already."""
        super().restore(self._own.value(self._question))

    def saved(self, at: dt.datetime) -> None:
        """Say that the answer is kept, and how the file stands."""
        super().saved(at)
        self._say_file()

    def _say_file(self) -> None:
        own = self._own
        said = []
        if own.notice is not None:
            said.append(self._say(own.notice[0], **own.notice[1]))
        elif own.written is not None and own.path is not None:
            said.append(self._say("own-file-written", file=own.path.name, time=f"{own.written:%H:%M}"))
        kept = self._note.value.split("<span", 1)[0].removesuffix("</p>")
        if kept and said:
            self._note.value = f"{kept}<span> · {escape(' '.join(said))}</span></p>"

    def _settled(self) -> None:
        """The plan has been read anew."""
        own, part = self._own, QUESTIONS[self._question]
        names = own.renamed(part.table)
        if names:
            self._rows.rename(names)
        if own.value(self._question) != self._rows.value:
            self._rows.restore(own.value(self._question))
        for field in self._rows.fields:
            table = ref_of(part.table, field.name)
            if table is not None:
                self._rows.offer(field.name, options_of(own, table, self._say))
        self._rows.relabel(months_of(own, self._say))
        self._rows.ask(asked_beside(own, self._question, self._say))
        self.redraw()
        self._say_file()

    def redraw(self) -> None:
        """Draw again where what is drawn has changed."""
        if self._key() != (self._drawn[0] if self._drawn is not None else None):
            super().redraw()

    def _key(self) -> Any:
        plan = self._own.plan
        rows = None if plan is None else [plan.company, *(plan.rows(table) for table in self._rests_on)]
        return rows, [each.table for each in self._own.elsewhere], self._own.part(self._question), len(self.value)

    def _draw(self, value: Any) -> list[Any]:
        key = self._key()
        plan = self._own.plan
        made = [] if plan is None or self._picture_of is None else list(self._picture_of(plan, self._say))
        made.append(open_findings(self._own, self._question, bool(value), self._say))
        self._drawn = key, made
        return [each for each in made if each is not None]
