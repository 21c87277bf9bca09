"""The form of a task: an answer, a button that checks it, hints by stages, and a reply in plain language beneath."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import ipywidgets as widgets
from markupsafe import Markup, escape

from aop_lib.forms.controls import Control
from aop_lib.forms.form import Form
from aop_lib.forms.task_controls import NumberEntry
from aop_lib.forms.task_look import task_sheet
from aop_lib.plan import Lang

__all__ = ["Reply", "Stages", "TaskForm"]

_LOG = logging.getLogger(__name__)
_ANSWERED = ("right", "wrong")


@dataclass(frozen=True)
class Reply:
    """What an answer is told. ``blank`` and ``unclear`` answers are no tries."""

    state: Literal["blank", "unclear", "wrong", "right"]
    text: str


@dataclass(frozen=True)
class Stages:
    """What the reader may uncover one after the other: hints, the weakest first, then the worked solution."""

    hints: Sequence[str]
    solution: str


class TaskForm(Form):
    """A question, its control, the buttons Check and Hint, and the reply.

    ``judge(answer)`` says what an answer is told. ``name`` stands above the question ("Task 2 of 8"). The value kept is
    the answer, the tries, the hints seen, whether the task is done (right once is enough), and the answer last checked,
    so that its reply stands there again when the exercise is reopened. ``on_done`` is told when that may have changed.
    """

    def __init__(
        self,
        lang: Lang,
        name: str,
        question: str,
        control: Control,
        judge: Callable[[Any], Reply],
        stages: Stages,
        on_done: Callable[[], None] | None = None,
    ) -> None:
        self._name, self._judge, self._stages, self._on_done = name, judge, stages, on_done
        self._control = control
        self._tries, self._seen, self._done, self._checked = 0, 0, False, None
        self.reply: Reply | None = None
        super().__init__(lang, question, control)
        self._extend()
        if isinstance(control, NumberEntry):
            control.entered(self.check)

    def _extend(self) -> None:
        """Put the name above the question, and buttons, reply and stages between the control and the note."""
        self._check = widgets.Button(description=self._say("task-check"), tooltip=self._say("task-check"))
        self._check.add_class("aop-check")
        self._hint = widgets.Button(layout={"width": "auto"})
        self._check.on_click(lambda _: self.check())
        self._hint.on_click(lambda _: self.uncover())
        self._said = widgets.HTML(layout={"width": "100%"})
        self._shown = widgets.HTML(layout={"width": "100%"})
        style = widgets.HTML(task_sheet(), layout={"display": "none"})
        name = widgets.HTML(str(escape(self._name)), layout={"width": "100%"})
        name.add_class("aop-task")
        buttons = widgets.HBox([self._check, self._hint], layout={"flex_flow": "row wrap"})
        buttons.add_class("aop-buttons")
        parts = list(self.widget.children)
        at = parts.index(self._note)
        self.widget.children = [style, name, *parts[:at], buttons, self._said, self._shown, *parts[at:]]
        self._write()

    @property
    def value(self) -> dict[str, Any]:
        """Everything of the task that is kept."""
        return {
            "answer": self._control.value,
            "tries": self._tries,
            "hints": self._seen,
            "state": "right" if self._done else "not",
            "checked": self._checked,
        }

    @property
    def done(self) -> bool:
        """Whether the right answer has been given, now or earlier."""
        return self._done

    def restore(self, value: Any) -> None:
        """Put back what was kept; the reply stands again where the answer is still the one it was given to."""
        if not isinstance(value, dict):
            return
        self._control.restore(value.get("answer"))
        self._tries = _count(value.get("tries"), 10**6)
        self._seen = _count(value.get("hints"), len(self._stages.hints) + 1)
        self._done = value.get("state") == "right"
        self._checked = value.get("checked")
        self.reply = self._told() if self._checked is not None and self._checked == self._control.value else None
        self._write()

    def check(self) -> None:
        """Hold the answer against the key and say what comes of it."""
        self.reply = self._told()
        if self.reply is not None and self.reply.state in _ANSWERED:
            self._tries += 1
            self._checked = self._control.value
            self._done = self._done or self.reply.state == "right"
        self._write()
        self._keep()

    def uncover(self) -> None:
        """Show the next hint; after the last one, or once the task is done, the worked solution."""
        last = len(self._stages.hints) + 1
        self._seen = last if self._done else min(self._seen + 1, last)
        self._write()
        self._keep()

    def _told(self) -> Reply | None:
        try:
            self.failure = None
            return self._judge(self._control.value)
        except Exception as failure:
            _LOG.debug("an answer could not be checked", exc_info=True)
            self.failure = failure
            return None

    def _changed(self) -> None:
        self.reply, self.failure = None, None
        self._write()
        self._keep()

    def _keep(self) -> None:
        if self.on_change is not None:
            self.on_change(self.value)
        if self._on_done is not None:
            self._on_done()

    def _write(self) -> None:
        """The reply, the stages uncovered so far, and what the hint button offers next."""
        if self.failure is not None:
            self._said.value = str(_spoken("blank", "", self._say("task-not-checked")))
        elif self.reply is None:
            self._said.value = ""
        else:
            state = self.reply.state
            self._said.value = str(_spoken(state, self._say(f"task-{state}-mark"), self.reply.text))
        hints, last = self._stages.hints, len(self._stages.hints)
        # A reader who needed no hint and asks for the solution gets that alone.
        shown = [] if self._seen > last and self._done else hints[: self._seen]
        parts = [_stage(self._say("task-hint-shown", number=str(n)), text) for n, text in enumerate(shown, 1)]
        if self._seen > last:
            parts.append(_stage(self._say("task-solution-shown"), self._stages.solution))
        self._shown.value = str(Markup("").join(parts))
        to_solution = self._done or self._seen >= last
        offered = "task-solution" if to_solution else "task-hint"
        self._hint.description = self._say(offered, **({} if to_solution else _of(self._seen + 1, last)))
        self._hint.tooltip = self._hint.description
        self._hint.disabled = self._seen > last

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        """The live task; where no kernel answers, one line that says how to open it."""
        line = self._say("task-closed", name=self._name)
        live = super()._repr_mimebundle_(include, exclude)
        return {**live, "text/html": str(Markup('<p class="aop-note">{}</p>').format(line)), "text/plain": line}

    def saved(self, at: dt.datetime) -> None:
        """Say when the answer was kept, and after how many tries."""
        super().saved(at)
        if self._tries:
            tries = self._say("task-tries", count=self._tries)
            self._note.value = str(Markup(self._note.value).replace("</p>", escape(f" · {tries}") + Markup("</p>")))


def _count(value: Any, most: int) -> int:
    return min(max(value, 0), most) if isinstance(value, int) and not isinstance(value, bool) else 0


def _of(number: int, every: int) -> dict[str, str]:
    return {"number": str(number), "all": str(every)}


def _spoken(state: str, mark: str, text: str) -> Markup:
    # Whoever does not see the page hears the reply when it comes.
    begin = Markup('<div class="aop-said aop-{}" role="status" aria-live="polite">').format(state)
    first = Markup("<strong>{}</strong> ").format(mark) if mark else Markup("")
    return begin + first + _lines(text) + Markup("</div>")


def _stage(title: str, text: str) -> Markup:
    return Markup('<div class="aop-stage"><strong>{}</strong><br>{}</div>').format(title, _lines(text))


def _lines(text: str) -> Markup:
    return Markup("<br>").join(escape(line) for line in text.strip().splitlines())
