"""Sources of lessons and exercises in, notebooks out: one notebook a language, executed, with its outputs stored.

- read ``notebooks/source/*.md`` and ``exercises/source/*.md`` and refuse a source with problems;
- lay out head, prose of one language, code cells, foot; of an exercise, leave keys, hints and solutions behind;
- run everything in one kernel, away from any reader's answers;
- take out whatever differs from run to run (widget models, counters, timings).
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from aop_lib.course.exercise import exercises_folder
from aop_lib.course.source import CodeCell, FrontMatter, LessonSource, Prose, SourceError, read_source
from aop_lib.course.task_text import ExerciseHead
from aop_lib.home import kit
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Lang

__all__ = ["BuildError", "build", "exercise_sources", "notebooks_folder", "sources"]

Notebook = Any
"""A notebook, or one of its cells, as nbformat (which has no types) makes it."""

_new: Any = nbformat.v4
_WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
_HIDDEN: dict[str, Any] = {"jupyter": {"source_hidden": True}, "tags": ["hide-input"]}
_METADATA: dict[str, Any] = {
    "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
    "language_info": {"name": "python"},
}
_FRESH = "get_ipython().reset(new_session=False)"


class BuildError(RuntimeError):
    """A lesson whose code fails, or says something on the side, when it is run."""


def notebooks_folder() -> Path:
    """Where the sources and the built notebooks are."""
    return kit() / "notebooks"


def sources(folder: Path | None = None) -> list[LessonSource]:
    """All lesson sources, in the order of their names."""
    return [read_source(path) for path in sorted(((folder or notebooks_folder()) / "source").glob("*.md"))]


def exercise_sources(folder: Path | None = None) -> list[LessonSource]:
    """All sources of exercises, in the order of their names."""
    return sources(folder or exercises_folder())


@dataclass(frozen=True)
class _Shelf:
    """A folder of sources and of what is built from them; ``label`` goes before the names of what is built."""

    folder: Path
    label: str
    sources: list[LessonSource]

    def named(self, lang: Lang, name: str) -> str:
        return f"{self.label}{lang}/{name}"


def build(
    names: Iterable[str] | None = None,
    langs: Sequence[Lang] = LANGUAGES,
    check: bool = False,
    folder: Path | None = None,
) -> list[str]:
    """Build the notebooks and return those that differ from what was there, as ``en/NAME`` or ``exercises/en/NAME``.

    Lessons and exercises are built unless one ``folder`` is given; an exercise has the name of its lesson, and a name
    stands for both. With ``check`` nothing is written. Raises ``SourceError`` for a source with problems,
    ``BuildError`` where a cell fails, ``LookupError`` for a name that has no source.
    """
    shelves = [_Shelf(folder or notebooks_folder(), "", sources(folder))]
    if folder is None:
        shelves.append(_Shelf(exercises_folder(), "exercises/", exercise_sources()))
    every = [source for shelf in shelves for source in shelf.sources]
    wanted = _chosen(every, names)
    for source in wanted:
        if source.problems:
            raise SourceError(source.name, list(source.problems))
    made, paths = {}, {}
    for shelf in shelves:
        for source in (s for s in wanted if s in shelf.sources):
            for lang in langs:
                name = shelf.named(lang, source.name)
                made[name] = _lay_out(source, lang, every)
                paths[name] = shelf.folder / lang / f"{source.name}.ipynb"
    _execute(made)
    return [name for name, notebook in made.items() if _store(paths[name], notebook, check)]


def _chosen(every: list[LessonSource], names: Iterable[str] | None) -> list[LessonSource]:
    if names is None:
        return every
    wanted = list(names)
    known = dict.fromkeys(source.name for source in every)
    unknown = [name for name in wanted if name not in known]
    if unknown:
        raise LookupError(f"{', '.join(unknown)}: one of {', '.join(known)}")
    return [source for name in wanted for source in every if source.name == name]


def _lay_out(lesson: LessonSource, lang: Lang, every: list[LessonSource]) -> Notebook:
    """The notebook of one language before it is run."""
    head = lesson.head
    assert head is not None
    cells = [_parameters(lang, plan=head.kind != "exercise")]
    if isinstance(head, ExerciseHead):
        cells = [_new.new_markdown_cell(_exercise_head(lesson.name, head, lang)), *cells]
        cells.append(_set_up(lesson.name, "exercise", "lang"))
    elif head.kind == "lesson":
        cells = [_new.new_markdown_cell(_head(lesson.name, head, lang)), *cells]
        cells.append(_set_up(lesson.name, "lesson", "lang, plan_path"))
    for cell in lesson.cells:
        if not (isinstance(cell, Prose) and cell.solution):
            cells.append(_code(cell) if isinstance(cell, CodeCell) else _new.new_markdown_cell(cell.text[lang]))
    if isinstance(head, ExerciseHead):
        cells.append(_new.new_markdown_cell(_to_lesson(head, lang)))
    elif head.kind == "lesson":
        cells.append(_new.new_markdown_cell(_foot(lesson.name, head, lang, every)))
    for number, made in enumerate(cells):
        made["id"] = f"{lesson.name}-{number:02d}"[:64]
    return _new.new_notebook(cells=cells, metadata={**_METADATA, "aop": {_page(head): lesson.name, "lang": lang}})


def _hidden(source: str, *tags: str) -> Notebook:
    return _new.new_code_cell(source, metadata={**_HIDDEN, "tags": [*_HIDDEN["tags"], *tags]})


def _page(head: FrontMatter | ExerciseHead) -> str:
    return "exercise" if isinstance(head, ExerciseHead) else "lesson"


def _parameters(lang: Lang, plan: bool) -> Notebook:
    return _hidden(f'lang = "{lang}"' + ('\nplan_path = ""' if plan else ""), "parameters")


def _set_up(name: str, what: str, given: str) -> Notebook:
    return _hidden(f'from aop_lib.course import open_{what}\n\nhere = open_{what}("{name}", {given})\nhere')


def _code(cell: CodeCell) -> Notebook:
    tags = [tag for tag in cell.tags if tag not in _HIDDEN["tags"]]
    form = "here.ask(" in cell.source or "here.task(" in cell.source
    if form and "nbval-ignore-output" not in tags:
        tags.append("nbval-ignore-output")
    return _hidden(cell.source, *tags)


def _head(name: str, head: FrontMatter, lang: Lang) -> str:
    say, other = Locale(lang), "vi" if lang == "en" else "en"
    assert head.minutes is not None
    minutes = say("build-minutes", teaching=str(head.minutes.teaching), exercise=str(head.minutes.exercise))
    return "\n\n".join(
        [
            f"# {getattr(head.title, lang)}",
            f"*{minutes}* [{say('build-other-language')}](../{other}/{name}.ipynb)",
            _list(say("build-objectives"), getattr(head.objectives, lang)),
            _list(say("build-questions"), getattr(head.questions, lang)),
        ]
    )


def _foot(name: str, head: FrontMatter, lang: Lang, every: list[LessonSource]) -> str:
    say = Locale(lang)
    parts = [
        _list(say("build-key-points"), getattr(head.key_points, lang), "##"),
        f"## {say('build-on-your-plan')}",
        getattr(head.on_your_plan, lang).strip(),
    ]
    for own in every:
        if isinstance(own.head, ExerciseHead) and own.head.lesson == name:
            link = f"../../exercises/{lang}/{own.name}.ipynb"
            parts.append(f"[{say('build-exercise-open', title=own.head.title.of(lang))}]({link})")
    after = next((o for o in every if o.name > name and o.head is not None and o.head.kind == "lesson"), None)
    if after is not None and after.head is not None:
        parts.append(f"[{say('build-next', title=getattr(after.head.title, lang))}]({after.name}.ipynb)")
    return "\n\n".join(parts)


def _exercise_head(name: str, head: ExerciseHead, lang: Lang) -> str:
    say, other = Locale(lang), "vi" if lang == "en" else "en"
    minutes = say("build-exercise-minutes", minutes=str(head.minutes))
    links = f"[{say('build-exercise-other')}](../{other}/{name}.ipynb) · {_to_lesson(head, lang)}"
    return f"# {head.title.of(lang)}\n\n*{minutes}* {links}"


def _to_lesson(head: ExerciseHead, lang: Lang) -> str:
    return f"[{Locale(lang)('build-exercise-lesson')}](../../notebooks/{lang}/{head.lesson}.ipynb)"


def _list(heading: str, lines: list[str], level: str = "") -> str:
    top = f"{level} {heading}" if level else f"**{heading}**"
    return top + "\n\n" + "\n".join(f"- {line.strip()}" for line in lines)


def _execute(made: dict[str, Notebook]) -> None:
    """Run all notebooks one after the other in one kernel, each from an empty name space."""
    if not made:
        return
    every = _new.new_notebook(metadata=_METADATA)
    for notebook in made.values():
        every.cells += [_new.new_code_cell(_FRESH), *(c for c in notebook.cells if c.cell_type == "code")]
    with tempfile.TemporaryDirectory() as scratch, _environment(scratch):
        client = NotebookClient(
            every,
            timeout=120,
            km=_kernel(scratch),
            store_widget_state=False,
            record_timing=False,
            resources={"metadata": {"path": scratch}},
        )
        # The kernel ends with its notebooks.
        client.owns_km = True
        try:
            client.execute()
        except CellExecutionError as error:
            raise BuildError(str(error)) from error
    for name, notebook in made.items():
        _tidy(name, notebook)


def _kernel(scratch: str) -> Any:
    """A kernel that talks through files of its own folder where the system can, so that nobody listens in."""
    if os.name != "posix":
        return AsyncKernelManager(kernel_name="python3")
    return AsyncKernelManager(kernel_name="python3", transport="ipc", ip=str(Path(scratch) / "kernel"))


@contextmanager
def _environment(scratch: str) -> Iterator[None]:
    """The kernel starts without the builder's own answers, plan or start-up scripts; a view that fails is an error."""
    before = dict(os.environ)
    for name in ("AOP_PERSON", "AOP_PLAN", "PYTHONSTARTUP"):
        os.environ.pop(name, None)
    os.environ.update(
        AOP_ANSWERS=str(Path(scratch) / "answers"), IPYTHONDIR=str(Path(scratch) / "ipython"), AOP_STRICT="1"
    )
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _tidy(name: str, notebook: Notebook) -> None:
    count = 0
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        count += 1
        cell.execution_count = count
        cell.metadata.pop("execution", None)
        for output in cell.outputs:
            if output.output_type == "stream":
                raise BuildError(f"{name}: a cell prints instead of showing:\n{cell.source}\n{output.text}")
            if output.output_type == "execute_result":
                output.execution_count = count
            output.get("data", {}).pop(_WIDGET_VIEW, None)


def _store(path: Path, notebook: Notebook, check: bool) -> bool:
    """Whether the notebook differs from the file; written only where it does."""
    nbformat.validate(notebook)
    write: Any = nbformat.writes
    text = write(notebook, version=4) + "\n"
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    if not check:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".tmp")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(path)
    return True
