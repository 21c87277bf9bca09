"""What a reader may answer to a task, as the control gives it: nothing, the key, each wrong answer the source knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aop_lib.course.build import exercise_sources
from aop_lib.course.exercise import exercises_folder, read_exercise
from aop_lib.course.source import Prose
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


def task(exercise: str, code: str) -> Task:
    found = HEADS[exercise].task(code)
    assert found is not None
    return found


def key(exercise: str, code: str) -> Any:
    return task(exercise, code).right.value


def known(exercise: str, code: str) -> list[Any]:
    """The exact wrong answers a task knows."""
    return [wrong.value for wrong in task(exercise, code).wrong if wrong.value is not None]


def printed(exercise: str, heading: str) -> list[list[str]]:
    """The rows of the printed table whose head begins with ``heading``, in English."""
    source = next(s for s in exercise_sources() if s.name == exercise)
    lines = [line for cell in source.cells if isinstance(cell, Prose) for line in cell.text["en"].splitlines()]
    at = next(number for number, line in enumerate(lines) if line.startswith(f"| {heading} |"))
    rows = []
    for line in lines[at + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows
