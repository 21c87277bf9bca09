"""What a reader may answer to a task, as the control gives it: nothing, the key, each wrong answer the source knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aop_lib.course.exercise import exercises_folder, read_exercise
from aop_lib.course.task_text import ExerciseHead, Task, Wrong
from aop_lib.files.numbers import written_number
from aop_lib.locale import LANGUAGES
from aop_lib.plan import Lang

SOURCES = sorted((exercises_folder() / "source").glob("*.md"))
HEADS: dict[str, ExerciseHead] = {path.stem: read_exercise(path.stem) for path in SOURCES}
TASKS = [
    pytest.param(name, task, lang, id=f"{name[:2]}-{task.id}-{lang}")
    for name, head in HEADS.items()
    for task in head.tasks
    for lang in LANGUAGES
]
UNLIKELY = "987654321"


def as_given(task: Task, value: Any, lang: Lang) -> Any:
    """An answer as the control gives it: numbers are typed."""
    return written_number(value, lang) if task.control.kind == "number" else value


def right(task: Task, lang: Lang) -> Any:
    return as_given(task, task.right.value, lang)


def wrong(task: Task, known: Wrong, lang: Lang) -> Any:
    """An answer that is this known wrong one and none before it."""
    if known.value is not None:
        return as_given(task, known.value, lang)
    key = list(task.right.value) if isinstance(task.right.value, list) else []
    return [*key, known.includes] if known.includes else [code for code in key if code != known.lacks]


def blank(task: Task) -> Any:
    return {"number": "  ", "choice": None}.get(task.control.kind, [])


def built(name: str, lang: Lang) -> Path:
    return exercises_folder() / lang / f"{name}.ipynb"
