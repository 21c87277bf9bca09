"""One open lesson: the reader's language, the plan it is read on, and the questions and views it can show."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from aop_lib.charts.html import Html
from aop_lib.course.answers import Answers
from aop_lib.course.decided import Decided
from aop_lib.home import BABYCARE, case_plan
from aop_lib.locale import Locale
from aop_lib.plan import Lang, Plan

if TYPE_CHECKING:
    from aop_lib.course.own_plan import OwnPlan
    from aop_lib.files import Places, ReadResult
    from aop_lib.methods.goal_arithmetic import GoalArithmetic
    from aop_lib.plan import Company

__all__ = ["CASES", "LESSONS", "OWN", "PAGE_STYLE", "Lacking", "Lesson", "Note", "open_lesson"]

LESSONS: dict[str, str] = {
    "00_start_here": "start",
    "01_why_an_aop": "why",
    "02_where_alignment_breaks": "breaks",
    "03_alignment_by_design": "design",
    "04_six_components": "components",
    "05_what_a_kpi_is": "kpi_meaning",
    "06_kpi_from_the_aop": "kpi_steps",
    "07_kpi_paradox": "kpi_paradox",
    "10_babycare_house_year": "babycare_year",
    "11_your_own_aop": "own",
}
"""Lesson name -> the module of ``aop_lib.course.lessons`` that holds its ``FORMS`` and ``VIEWS``."""
CASES = {
    **dict.fromkeys(("02_where_alignment_breaks", "03_alignment_by_design"), "babycare_chain"),
    **dict.fromkeys(("05_what_a_kpi_is", "06_kpi_from_the_aop", "07_kpi_paradox"), "mt_gt_distributor"),
}
"""Lessons that are read on another case than BabyCare House where no plan of one's own is given."""

OWN = ("11_your_own_aop",)
"""Lessons in which the reader's own plan is typed: it is read from its file, and grows while the lesson is open."""

_LOG = logging.getLogger(__name__)
_SHOWN_PROBLEMS = 20
# What JupyterLab leaves of a cell whose code is hidden is of no use to somebody who reads no code.
PAGE_STYLE = (
    "<style>.jp-CodeCell .jp-InputPlaceholder{visibility:hidden;height:0;min-height:0;padding:0;margin:0;border:0}"
    ".jp-OutputArea-prompt{visibility:hidden}.jp-RenderedMarkdown details{margin:0 0 1em}"
    ".aop-calm{color:#56636f;font-size:13px}.aop-calm p{margin:0 0 4px}</style>"
)


class Lacking(Exception):
    """What a view needs and the plan does not hold; ``message`` is the id of the sentence that says so."""

    def __init__(self, message: str, **values: str) -> None:
        self.message, self.values = message, values
        super().__init__(message)


class Note(Html):
    """A few plain lines where a picture cannot be."""

    def __init__(self, *lines: str) -> None:
        paragraphs = Markup("").join(Markup("<p>{}</p>").format(line) for line in lines)
        super().__init__(Markup('<div class="aop aop-calm">{}</div>').format(paragraphs))


class Lesson:
    """What the cells of a lesson talk to: ``ask`` puts a question, ``show`` shows a view of the plan."""

    def __init__(self, name: str, lang: Lang, read: ReadResult, own: bool, places: Places | None = None) -> None:
        content = import_module(f"aop_lib.course.lessons.{LESSONS[name]}")
        self.name, self.lang, self.own = name, lang, own
        self.plan, self.problems, self.places = read.plan, list(read.problems), places
        self.say = Locale(lang)
        self.answers = Answers()
        self._forms: dict[str, Callable[[Lesson], Any]] = content.FORMS
        self._views: dict[str, Callable[[Lesson], Any]] = content.VIEWS
        self._follows: dict[str, tuple[str, ...]] = getattr(content, "FOLLOWS", {})
        self._asked: dict[str, Any] = {}
        self._settled: Callable[[Lesson], Decided] | None = getattr(content, "decided", None)
        self.own_plan: OwnPlan | None = None
        self._file_key = ""

    @property
    def known(self) -> tuple[list[str], list[str]]:
        """The ids ``ask`` and ``show`` answer to."""
        return list(self._forms), list(self._views)

    def need(self) -> Plan:
        """The plan; a lesson without one never comes this far."""
        if self.plan is None:
            raise Lacking("lesson-no-plan")
        return self.plan

    @property
    def case_name(self) -> str:
        """The folder of the case the lesson is written on."""
        return CASES.get(self.name, BABYCARE)

    @cached_property
    def case(self) -> Plan:
        """The plan of the case the lesson is written on."""
        from aop_lib.files import read_plan

        read = read_plan(case_plan(self.case_name)).plan
        assert read is not None
        return read

    def case_or_own(self, table: str) -> tuple[Plan, bool]:
        """The reader's plan, and true, where it has rows in ``table``; else the plan of the case, and false."""
        plan = self.need()
        return (plan, self.own) if plan.rows(table) else (self.case, False)

    @cached_property
    def decided(self) -> Decided:
        """The plan as the answers of this lesson change it; in a lesson that changes nothing, the plan as it is."""
        return self._settled(self) if self._settled is not None else Decided(self.need(), {}, lambda question: None)

    @property
    def company(self) -> Company:
        """Whose plan it is."""
        return self.need().company

    @cached_property
    def arithmetic(self) -> GoalArithmetic:
        """What the plan's goals imply together, worked out once."""
        from aop_lib.methods.goal_arithmetic import imply

        return imply(self.need())

    def party(self, code: str | None) -> str:
        """A department or person by name; nothing where none is named."""
        found = next((p for p in self.need().parties if p.id == code), None)
        return self.say.text(found.name) if found is not None else code or ""

    @property
    def this_month(self) -> int:
        """The first month (0-11) of the plan's year that has no actual figures yet; the first one where none has."""
        year = self.company.year
        months = [f.months for f in self.need().figures if f.kind == "actual" and f.year == year]
        return min(max((sum(1 for m in row if m is not None) for row in months), default=0), 11)

    def ask(self, question: str) -> Any:
        """The form of a question, with the answer given earlier; each change is saved by itself."""
        if question not in self._forms:
            return Note(self.say("lesson-unknown-question", id=question, known=", ".join(self._forms)))
        form = self._made(question, self._forms[question])
        if not isinstance(form, Note):
            self._keep(question, form)
            if form.failure is not None:
                self._heard_of(question, form.failure)
        return form

    def show(self, view: str) -> Any:
        """One view of the plan, or a sentence that says what it needs."""
        if view not in self._views:
            return Note(self.say("lesson-unknown-view", id=view, known=", ".join(self._views)))
        return self._made(view, self._views[view])

    def exercise(self, question: str) -> str:
        """The id an answer is kept under. Answers on different companies' plans do not meet."""
        code = f"{self.name}.{question}"
        if self.name in OWN:
            return f"{code}{self._file_key}"
        if not self.own or self.plan is None:
            return code
        whose = f"{self.plan.company.name!r}{self.plan.company.year}"
        return f"{code}@{hashlib.sha256(whose.encode('utf-8')).hexdigest()[:8]}"

    def answer(self, question: str) -> Any:
        """The newest answer to a question of this lesson: as its form stands now, else as it was kept."""
        form = self._asked.get(question)
        return form.value if form is not None else self.answers.get(self.exercise(question))

    def _keep(self, question: str, form: Any) -> None:
        from aop_lib.course.keeping import Keeper

        exercise = self.exercise(question)
        saved = self.answers.saved_at(exercise)
        if saved is not None:
            form.restore(self.answers.get(exercise))
            form.redraw()
            form.saved(saved)
        keeper = Keeper(self.answers, exercise, form)
        self._asked[question] = form
        if question in self._follows:

            def heard(value: Any) -> None:
                keeper.note(value)
                self._redraw(question, value)

            form.on_change = heard

    def _redraw(self, question: str, value: Any) -> None:
        """Forms further down that show what this answer decides are drawn again."""
        self.decided.decide(question, value)
        for later in self._follows[question]:
            if later in self._asked:
                self._asked[later].redraw()

    def grow(self, path: Path | None) -> None:
        """Take up the reader's own plan, from ``path`` or where it is kept; from now on ``plan`` is the plan as typed.

        Answers on a plan the reader opened are kept apart from those on the one the lesson keeps.
        """
        from aop_lib.course.own_plan import OwnPlan, own_path, path_key

        self.own = True
        self._file_key = f"@{path_key(path)}" if path is not None else ""
        file = path if path is not None else None if _strict() else own_path(self.answers)
        self.own_plan = OwnPlan(self.lang, self.answers, file, self.exercise)
        self.own_plan.watch("", self._grown)
        self._grown()

    def _grown(self) -> None:
        assert self.own_plan is not None
        self.plan, self.problems = self.own_plan.plan, self.own_plan.elsewhere
        for known in ("arithmetic", "decided"):
            self.__dict__.pop(known, None)

    def _made(self, name: str, make: Callable[[Lesson], Any]) -> Any:
        if self.plan is None and self.own_plan is None:
            return Note(self.say("lesson-no-plan"))
        try:
            return make(self)
        except Lacking as lacking:
            return Note(self.say(lacking.message, **lacking.values))
        except Exception as failure:
            self._heard_of(name, failure)
            return Note(self.say("lesson-not-shown"))

    def _heard_of(self, name: str, failure: Exception) -> None:
        """A reader gets a sentence; whoever runs or tests the lesson gets the failure itself."""
        if _strict():
            raise failure
        _LOG.debug("a view could not be made", exc_info=failure, extra={"view": name})

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """Whose plan the lesson is read on, and what could not be read of it."""
        said = Note(*self._whose(), *self._unread())
        return {"text/html": f"{PAGE_STYLE}{said.markup}", "text/plain": said.text}

    def _whose(self) -> list[str]:
        if self.own_plan is not None:
            return [self.say(self.own_plan.opening[0], **self.own_plan.opening[1])]
        if self.plan is None:
            return [self.say("lesson-no-plan")]
        company = self.plan.company
        kind = "lesson-plan-illustrative" if company.illustrative else "lesson-plan"
        return [self.say(kind, company=self.say.text(company.name), year=str(company.year))]

    def _unread(self) -> list[str]:
        if not self.problems:
            return []
        shown = [f"{p.where(self.say)}: {p.message(self.say)}" for p in self.problems[:_SHOWN_PROBLEMS]]
        count = str(len(self.problems))
        return [self.say("lesson-problems", count=count, shown=str(len(shown))), *shown]


def open_lesson(name: str, lang: Lang, plan_path: str | Path = "") -> Lesson:
    """Open a lesson on a plan file: the one named, else ``AOP_PLAN``, else the plan of the lesson's case.

    A plan that cannot be read never raises; the lesson then says where its problems are. Raises ``LookupError`` for a
    lesson there is not.
    """
    from aop_lib.files import ReadResult, cells_of, read_plan

    if name not in LESSONS:
        raise LookupError(f"{name}: one of {', '.join(LESSONS)}")
    own = str(plan_path) or os.environ.get("AOP_PLAN", "")
    if name in OWN:
        lesson = Lesson(name, lang, ReadResult(), own=True)
        lesson.grow(Path(own) if own else None)
        return lesson
    path = Path(own) if own else case_plan(CASES.get(name, BABYCARE))
    read = read_plan(path)
    return Lesson(name, lang, read, bool(own), cells_of(read, path))


def _strict() -> bool:
    """While the notebooks are built and tested, a failure is an error, not a sentence."""
    return bool(os.environ.get("AOP_STRICT"))
