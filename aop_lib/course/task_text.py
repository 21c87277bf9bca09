"""An exercise as it is written: its tasks with their keys, known wrong answers, hints and worked solutions.

All of it stands in the front matter of ``exercises/source/NAME.md`` and stays there: what a participant opens is built
without it, and a task reads it again when an answer is checked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Literal

from pydantic import ConfigDict, Field

from aop_lib.course.bilingual import Both, Strict, differing_numbers, numbers_in
from aop_lib.locale import LANGUAGES, Locale

__all__ = ["Control", "ExerciseHead", "Fault", "Option", "Right", "Task", "Wrong", "faults"]

Fault = tuple[int, str, dict[str, str]]
"""The line of the source, the code of the problem, and the words its message needs."""
Value = float | str | list[str]
Kind = Literal["number", "choice", "several", "order", "pair"]
_NEAR = 1e-9
_ASKED = re.compile(r"here\.task\(\s*[\"']([^\"']*)[\"']")
_PROGRESS = re.compile(r"here\.show\(\s*[\"']progress[\"']")


class _Exact(Strict):
    """Nothing is turned into another kind: a code written ``yes`` is not a text, ``"20"`` not a number."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Option(_Exact):
    """Something to choose or to put in order."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    text: Both


class Control(_Exact):
    """What the reader answers with: a typed number in a unit, one or several options, their order, or a pair of them.

    The unit is shown beside the number. With ``%`` both ``20`` and ``20%`` are twenty per cent.
    """

    kind: Kind
    unit: Literal["%"] | Both | None = None


class Right(_Exact):
    """The key: a number with its tolerance in the unit shown, an option, or a list of options; and why it is right."""

    value: Value
    tolerance: float = Field(default=0.0, ge=0)
    reply: Both


class Wrong(_Exact):
    """A wrong answer we know, with what it comes from: an exact answer, or every set that has or lacks one option."""

    value: Value | None = None
    includes: str | None = None
    lacks: str | None = None
    reply: Both


class Task(_Exact):
    """One task. ``blank`` may be left out; a sentence that fits the control then serves."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    control: Control
    question: Both
    options: list[Option] = []
    right: Right
    wrong: list[Wrong] = Field(min_length=1)
    other: Both
    blank: Both | None = None
    hints: list[Both] = Field(min_length=2, max_length=3)
    solution: Both

    def is_right(self, answer: Value) -> bool:
        """Whether an answer of the control's kind is the key."""
        return self._same(self.right.value, answer)

    def known_wrong(self, answer: Value) -> Wrong | None:
        """The first known wrong answer that this one is."""
        return next((wrong for wrong in self.wrong if self._is(wrong, answer)), None)

    def _is(self, wrong: Wrong, answer: Value) -> bool:
        if wrong.value is not None:
            return self._same(wrong.value, answer)
        named = answer if isinstance(answer, list) else [answer]
        return wrong.includes in named or (wrong.lacks is not None and wrong.lacks not in named)

    def _same(self, one: Value, two: Value) -> bool:
        if isinstance(one, str) or isinstance(two, str):
            return one == two
        if isinstance(one, list) or isinstance(two, list):
            return isinstance(one, list) and isinstance(two, list) and self._ordered(one) == self._ordered(two)
        return abs(one - two) <= self.right.tolerance + _NEAR * max(1.0, abs(one))

    def _ordered(self, codes: list[str]) -> list[str]:
        return codes if self.control.kind == "order" else sorted(codes)

    def texts(self) -> Iterator[Both]:
        """Every text of the task in both languages."""
        yield from (self.question, *(option.text for option in self.options), *self.replies())
        yield from (*self.hints, self.solution)

    def replies(self) -> list[Both]:
        """What an answer is told: right, each known wrong one, any other, and nothing where the source says it."""
        said = [self.right.reply, *(wrong.reply for wrong in self.wrong), self.other]
        return said if self.blank is None else [*said, self.blank]


class ExerciseHead(_Exact):
    """The front matter of an exercise: the lesson it belongs to, the case it draws on, and its tasks."""

    kind: Literal["exercise"]
    title: Both
    minutes: int = Field(ge=1, le=240)
    lesson: str = Field(pattern=r"^\d\d_\w+$")
    case: str | None = Field(default=None, pattern=r"^\w+$")
    tasks: list[Task] = Field(min_length=1)

    def task(self, code: str) -> Task | None:
        """The task of that id, where there is one."""
        return next((task for task in self.tasks if task.id == code), None)


def faults(head: ExerciseHead, code: Sequence[tuple[str, int]], text: str) -> list[Fault]:
    """What must be mended before the exercise can be built; ``code`` is each code cell with its line."""
    found = list(_asked(head, code))
    for name, count in Counter(task.id for task in head.tasks).items():
        if count > 1:
            found.append((_line(text, name), "task-twice", {"task": name}))
    for task in head.tasks:
        line = _line(text, task.id)
        wanting = list(_options(task)) or list(_keys(task)) or [*_answers(task), *_wording(task)]
        found += [(line, name, {"task": task.id, **values}) for name, values in wanting]
    return found


def _line(text: str, task: str) -> int:
    """Where a task begins."""
    match = re.search(rf"^\s*-\s+id:\s*[\"']?{re.escape(task)}\b", text, re.MULTILINE)
    return text.count("\n", 0, match.end()) + 1 if match else 1


def _asked(head: ExerciseHead, code: Sequence[tuple[str, int]]) -> Iterator[Fault]:
    asked = [(name, line) for source, line in code for name in _ASKED.findall(source)]
    known = {task.id for task in head.tasks}
    yield from ((line, "task-unknown", {"task": name}) for name, line in asked if name not in known)
    counts = Counter(name for name, _ in asked)
    for task in known:
        if counts[task] != 1:
            yield 1, "task-asked", {"task": task, "count": str(counts[task])}
    if not any(_PROGRESS.search(source) for source, _ in code):
        yield 1, "task-progress", {}


_Wanting = Iterator[tuple[str, dict[str, str]]]


def _options(task: Task) -> _Wanting:
    codes = [option.id for option in task.options]
    number = task.control.kind == "number"
    if number != (not codes) or (not number and len(codes) < 2) or (task.control.unit is not None and not number):
        yield "task-options", {"kind": task.control.kind, "count": str(len(codes))}
    for option, count in Counter(codes).items():
        if count > 1:
            yield "task-option-twice", {"option": option}


def _keys(task: Task) -> _Wanting:
    """Keys that do not fit the control, or name an option there is not."""
    if not _fits(task, task.right.value):
        yield "task-key", {"found": str(task.right.value)}
    several = task.control.kind == "several"
    for wrong in task.wrong:
        given = [key for key in (wrong.value, wrong.includes, wrong.lacks) if key is not None]
        part = wrong.includes or wrong.lacks
        fits = _fits(task, given[0]) if part is None and given else several and part in {o.id for o in task.options}
        if len(given) != 1 or not fits:
            yield "task-key", {"found": ", ".join(str(key) for key in given) or "–"}


def _fits(task: Task, value: Any) -> bool:
    codes, kind = [option.id for option in task.options], task.control.kind
    if kind == "number":
        return isinstance(value, float | int)
    if kind == "choice":
        return value in codes
    if not isinstance(value, list) or len(set(value)) < len(value) or not set(value) <= set(codes):
        return False
    wanted = {"several": range(1, len(codes) + 1), "order": (len(codes),), "pair": (2,)}
    return len(value) in wanted[kind]


def _answers(task: Task) -> _Wanting:
    """Answers that cannot be told apart, or that stand there before anybody has answered."""
    right = task.right.value
    if task.control.kind == "order" and right == [option.id for option in task.options]:
        yield "task-order", {}
    for number, wrong in enumerate(task.wrong):
        before = [right, *(w.value for w in task.wrong[:number] if w.value is not None)]
        same = wrong.value is not None and any(task._same(value, wrong.value) for value in before)
        named = right if isinstance(right, list) else []
        if same or wrong.includes in named or (wrong.lacks is not None and wrong.lacks not in named):
            yield "task-same-answer", {"found": str(wrong.value or wrong.includes or wrong.lacks)}
    for lang in LANGUAGES:
        said = Counter(" ".join(reply.of(lang).split()).casefold() for reply in task.replies())
        yield from (("task-same-reply", {"found": text[:60]}) for text, count in said.items() if count > 1)


def _wording(task: Task) -> _Wanting:
    for text in task.texts():
        missing, extra = differing_numbers(text.en, text.vi)
        if missing or extra:
            yield "task-numbers", {"en": _listed(missing), "vi": _listed(extra), "text": text.en[:60]}
    if task.control.kind != "number" or not isinstance(task.right.value, float | int):
        return
    for lang in LANGUAGES:
        key = Locale(lang).number(abs(task.right.value), 4)
        if not numbers_in(key, lang) <= numbers_in(task.solution.of(lang), lang):
            yield "task-solution", {"key": key, "lang": lang}


def _listed(numbers: Counter[str]) -> str:
    return ", ".join(sorted(numbers.elements())) or "–"
