"""What an answer to a task is told: nothing answered, not clear, right, a wrong answer we know, or any other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.course.bilingual import Both
from aop_lib.course.task_text import Task
from aop_lib.forms.task import Reply
from aop_lib.forms.typed import Unclear, read_typed
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Lang

__all__ = ["mark", "shown_unit"]


def mark(task: Task, answer: Any, lang: Lang) -> Reply:
    """Hold an answer as the task's control gives it (typed text, a code, a list of codes) against the key."""
    if not (answer.strip() if isinstance(answer, str) else answer):
        return Reply("blank", _nothing(task, lang))
    try:
        value = _READ.get(task.control.kind, _as_given)(task, answer, lang)
    except Unclear as unclear:
        return Reply("unclear", str(unclear))
    if task.is_right(value):
        return Reply("right", task.right.reply.of(lang))
    known = task.known_wrong(value)
    return Reply("wrong", (known.reply if known is not None else task.other).of(lang))


def shown_unit(task: Task, lang: Lang) -> str:
    """The unit beside a typed number, in the reader's language."""
    unit = task.control.unit
    return unit.of(lang) if isinstance(unit, Both) else unit or ""


def _nothing(task: Task, lang: Lang) -> str:
    return task.blank.of(lang) if task.blank is not None else Locale(lang)(f"task-blank.{task.control.kind}")


def _number(task: Task, answer: Any, lang: Lang) -> float:
    unit = task.control.unit
    words = tuple(unit.of(each) for each in LANGUAGES) if isinstance(unit, Both) else ()
    return read_typed(str(answer), lang, shown_unit(task, lang), words)


def _pair(task: Task, answer: Any, lang: Lang) -> list[str]:
    if len(set(answer)) < 2:
        raise Unclear(Locale(lang)("task-unclear.pair"))
    return list(answer)


def _as_given(task: Task, answer: Any, lang: Lang) -> Any:
    return answer


_READ: dict[str, Callable[[Task, Any, Lang], Any]] = {"number": _number, "pair": _pair}
