"""One open exercise: its tasks in the reader's language, what has been answered, and how many are done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import ipywidgets as widgets
from markupsafe import Markup, escape

from aop_lib.course.answers import Answers
from aop_lib.course.keeping import Keeper
from aop_lib.course.lesson import PAGE_STYLE, Note
from aop_lib.course.marking import mark, shown_unit
from aop_lib.course.outline import front_matter
from aop_lib.course.task_text import ExerciseHead, Task
from aop_lib.forms import Choice, NumberEntry, Order, PairOf, Several, Stages, TaskForm
from aop_lib.forms.controls import Control
from aop_lib.forms.look import style_sheet
from aop_lib.forms.task_look import task_sheet
from aop_lib.home import kit
from aop_lib.locale import Locale
from aop_lib.plan import Lang

__all__ = ["Exercise", "exercises_folder", "open_exercise", "read_exercise"]


def exercises_folder() -> Path:
    """Where the sources of the exercises and the participants' copies built from them are."""
    return kit() / "exercises"


def read_exercise(name: str) -> ExerciseHead:
    """The tasks of an exercise with their keys, from its source. Raises ``LookupError`` or ``ValueError``."""
    path = exercises_folder() / "source" / f"{name}.md"
    if not path.is_file():
        known = sorted(p.stem for p in path.parent.glob("*.md"))
        raise LookupError(f"{name}: one of {', '.join(known)}")
    return ExerciseHead.model_validate(front_matter(path.read_text(encoding="utf-8")))


class Exercise:
    """What the cells of an exercise talk to: ``task`` puts a task, ``show("progress")`` says how many are done."""

    def __init__(self, name: str, lang: Lang, head: ExerciseHead) -> None:
        self.name, self.lang, self.head = name, lang, head
        self.say = Locale(lang)
        self.answers = Answers()
        self._open: dict[str, TaskForm] = {}
        self._progress: list[Progress] = []

    @property
    def known(self) -> list[str]:
        """The ids ``task`` answers to, in order."""
        return [task.id for task in self.head.tasks]

    def task(self, code: str) -> Any:
        """The form of a task, with what was answered earlier; each change is saved by itself."""
        found = self.head.task(code)
        if found is None:
            return Note(self.say("task-unknown", id=code, known=", ".join(self.known)))
        form = self._form(found)
        self._keep(code, form)
        self._open[code] = form
        self._tell()
        return form

    def show(self, view: str) -> Any:
        """``progress``: how many tasks are done, and which are still open."""
        if view != "progress":
            return Note(self.say("task-unknown-view", id=view, known="progress"))
        made = Progress(self)
        self._progress.append(made)
        return made

    def done(self, code: str) -> bool:
        """Whether a task has been answered right, now or at an earlier time."""
        if code in self._open:
            return self._open[code].done
        kept = self.answers.get(self.kept_as(code))
        return isinstance(kept, dict) and kept.get("state") == "right"

    def kept_as(self, code: str) -> str:
        """The id under which a task is kept among the answers; a lesson of the same name has others."""
        return f"exercise.{self.name}.{code}"

    def _form(self, task: Task) -> TaskForm:
        at = self.known.index(task.id) + 1
        return TaskForm(
            self.lang,
            self.say("task-name", number=str(at), all=str(len(self.known))),
            task.question.of(self.lang),
            _CONTROLS[task.control.kind](task, self.lang),
            lambda answer: mark(task, answer, self.lang),
            Stages([hint.of(self.lang) for hint in task.hints], task.solution.of(self.lang)),
            self._tell,
        )

    def _keep(self, code: str, form: TaskForm) -> None:
        kept = self.kept_as(code)
        saved = self.answers.saved_at(kept)
        if saved is not None:
            form.restore(self.answers.get(kept))
            form.saved(saved)
        Keeper(self.answers, kept, form)

    def _tell(self) -> None:
        for each in self._progress:
            each.write()

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """How the tasks work, in one sentence."""
        said = Note(self.say("task-how"))
        return {"text/html": f"{PAGE_STYLE}{said.markup}", "text/plain": said.text}


class Progress:
    """How many tasks are done; the line follows while they are answered."""

    def __init__(self, exercise: Exercise) -> None:
        self._exercise = exercise
        self._line = widgets.HTML(layout={"width": "100%"})
        self._line.add_class("aop-progress")
        style = widgets.HTML(style_sheet() + task_sheet(), layout={"display": "none"})
        self.widget = widgets.VBox([style, self._line], layout={"width": "100%"})
        self.widget.add_class("aop-form")
        self.write()

    @property
    def text(self) -> str:
        """The line as it stands."""
        here = self._exercise
        states = [here.done(code) for code in here.known]
        line = here.say("task-progress", done=str(sum(states)), all=str(len(states)))
        still = [str(number) for number, done in enumerate(states, 1) if not done]
        return f"{line} {here.say('task-open', numbers=', '.join(still), count=len(still))}" if still else line

    def write(self) -> None:
        """Say it anew."""
        self._line.value = str(escape(self.text))

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        live: dict[str, Any] = self.widget._repr_mimebundle_() or {}
        return {**live, "text/html": str(Markup("<p>{}</p>").format(self.text)), "text/plain": self.text}


def _offered(task: Task, lang: Lang) -> list[tuple[str, str]]:
    return [(option.id, option.text.of(lang)) for option in task.options]


_CONTROLS: dict[str, Callable[[Task, Lang], Control]] = {
    "number": lambda task, lang: NumberEntry(Locale(lang)("task-number"), shown_unit(task, lang)),
    "choice": lambda task, lang: Choice(_offered(task, lang)),
    "several": lambda task, lang: Several("", _offered(task, lang)),
    "order": lambda task, lang: Order(_offered(task, lang), lang),
    "pair": lambda task, lang: PairOf(_offered(task, lang), lang),
}


def open_exercise(name: str, lang: Lang) -> Exercise:
    """Open an exercise on the tasks of its source. Raises ``LookupError`` for an exercise there is not."""
    return Exercise(name, lang, read_exercise(name))
