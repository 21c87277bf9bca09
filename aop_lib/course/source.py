"""A lesson or exercise as it is written: one MyST text, prose in both languages side by side, each code cell once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from aop_lib.course.bilingual import Both, BothLists, Strict, differing_numbers, numbers_in
from aop_lib.course.task_text import ExerciseHead, faults
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Lang

__all__ = [
    "MAX_CODE_LINES",
    "CodeCell",
    "FrontMatter",
    "LessonSource",
    "Minutes",
    "Prose",
    "SourceError",
    "SourceProblem",
    "numbers_in",
    "read_source",
]

MAX_CODE_LINES = 5


class Minutes(Strict):
    """How long a lesson takes."""

    teaching: int = Field(ge=0, le=240)
    exercise: int = Field(ge=0, le=240)


class FrontMatter(Strict):
    """What stands at the head and foot of a lesson. A report carries only its title."""

    kind: Literal["lesson", "report"] = "lesson"
    title: Both
    minutes: Minutes | None = None
    objectives: BothLists | None = None
    questions: BothLists | None = None
    key_points: BothLists | None = None
    on_your_plan: Both | None = None

    def missing(self) -> list[str]:
        """The parts a lesson must have and this one lacks."""
        if self.kind == "report":
            return []
        parts = ("minutes", "objectives", "questions", "key_points", "on_your_plan")
        return [part for part in parts if getattr(self, part) is None]


@dataclass(frozen=True)
class Prose:
    """One passage in both languages, with the curriculum lines it serves and the line it starts at in each.

    A ``solution`` stays in the source: the participant's copy is built without it.
    """

    text: dict[Lang, str]
    lines: dict[Lang, int]
    serves: tuple[str, ...] = ()
    solution: bool = False


@dataclass(frozen=True)
class CodeCell:
    """A few lines that call the library, with the cell's own metadata."""

    source: str
    line: int
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class SourceProblem:
    """Something in a source that must be mended before it can be built. ``values`` fill the message's places."""

    line: int
    code: str
    values: dict[str, str]

    def message(self, locale: Locale) -> str:
        """The problem in one sentence, with its line."""
        return locale(
            "build-problem-line", line=str(self.line), problem=locale(f"build-problem-{self.code}", **self.values)
        )


class SourceError(ValueError):
    """A lesson source that cannot be built; ``problems`` says where and why."""

    def __init__(self, name: str, problems: list[SourceProblem]) -> None:
        self.name, self.problems = name, problems
        super().__init__("\n".join(f"{name}: {p.message(Locale('en'))}" for p in problems))


@dataclass(frozen=True)
class LessonSource:
    """A parsed lesson or exercise: its front matter, its cells in order, and what is wrong with it."""

    name: str
    head: FrontMatter | ExerciseHead | None
    cells: tuple[Prose | CodeCell, ...]
    problems: tuple[SourceProblem, ...]

    @property
    def serves(self) -> tuple[tuple[str, int], ...]:
        """Curriculum line and source line of everything a passage says it serves."""
        return tuple((code, cell.lines["en"]) for cell in self.cells if isinstance(cell, Prose) for code in cell.serves)


def read_source(path: Path) -> LessonSource:
    """Parse one lesson. Bad content never raises: it comes back as ``problems`` with line numbers."""
    from jupytext.myst import myst_to_notebook

    text = path.read_text(encoding="utf-8")
    try:
        notebook = myst_to_notebook(text, add_source_map=True)
    except Exception as error:
        # Three parsers work on the text (markdown, YAML, cell marks), each with failures of its own.
        return LessonSource(path.stem, None, (), (SourceProblem(1, "unreadable", {"found": str(error)}),))
    starts = notebook.metadata.get("source_map", [])
    raw = [
        _RawCell(c.cell_type, c.source, _first_text_line(text, line), c.metadata)
        for c, line in zip(notebook.cells, starts, strict=True)
    ]
    head, problems = _front_matter(notebook.metadata.get("aop"))
    cells = list(_pair(raw, problems))
    problems += [p for cell in cells for p in _check(cell)]
    if isinstance(head, ExerciseHead):
        code = [(cell.source, cell.line) for cell in cells if isinstance(cell, CodeCell)]
        problems += [SourceProblem(*fault) for fault in faults(head, code, text)]
    return LessonSource(path.stem, head, tuple(cells), tuple(sorted(problems, key=lambda p: p.line)))


@dataclass(frozen=True)
class _RawCell:
    kind: str
    source: str
    line: int
    metadata: dict[str, Any]


def _first_text_line(text: str, start: int) -> int:
    lines = text.splitlines()
    return next((n for n in range(start, len(lines)) if lines[n].strip()), start) + 1


def _front_matter(content: Any) -> tuple[FrontMatter | ExerciseHead | None, list[SourceProblem]]:
    if content is None:
        return None, [SourceProblem(1, "no-front-matter", {})]
    try:
        if isinstance(content, dict) and content.get("kind") == "exercise":
            return ExerciseHead.model_validate(content), []
        head = FrontMatter.model_validate(content)
    except ValidationError as error:
        return None, [
            SourceProblem(1, "front-matter", {"field": ".".join(str(p) for p in e["loc"]), "found": e["msg"]})
            for e in error.errors()
        ]
    return head, [SourceProblem(1, "head-lacks", {"field": field}) for field in head.missing()]


def _pair(raw: list[_RawCell], problems: list[SourceProblem]) -> Iterator[Prose | CodeCell]:
    """Join each passage with its other language; what stays single is a problem and still comes out."""
    waiting: _RawCell | None = None
    for cell in raw:
        lang = cell.metadata.get("lang") if cell.kind == "markdown" else None
        if cell.kind == "markdown" and lang not in LANGUAGES:
            problems.append(SourceProblem(cell.line, "no-language", {}))
            continue
        if waiting is not None and lang != _other(waiting.metadata["lang"]):
            problems.append(_single(waiting))
            waiting = None
        if cell.kind == "code":
            yield CodeCell(cell.source, cell.line, tuple(cell.metadata.get("tags", ())))
        elif cell.kind != "markdown":
            problems.append(SourceProblem(cell.line, "unknown-cell", {"found": cell.kind}))
        elif waiting is None:
            waiting = cell
        else:
            yield _prose(waiting, cell)
            waiting = None
    if waiting is not None:
        problems.append(_single(waiting))


def _other(lang: Lang) -> Lang:
    return "vi" if lang == "en" else "en"


def _single(cell: _RawCell) -> SourceProblem:
    return SourceProblem(cell.line, "one-language", {"lang": cell.metadata["lang"]})


def _prose(one: _RawCell, two: _RawCell) -> Prose:
    serves = [*one.metadata.get("serves", []), *two.metadata.get("serves", [])]
    return Prose(
        {c.metadata["lang"]: c.source for c in (one, two)},
        {c.metadata["lang"]: c.line for c in (one, two)},
        tuple(dict.fromkeys(serves)),
        any(c.metadata.get("solution") is True for c in (one, two)),
    )


def _check(cell: Prose | CodeCell) -> Iterator[SourceProblem]:
    if isinstance(cell, CodeCell):
        count = len(cell.source.strip().splitlines())
        if count > MAX_CODE_LINES:
            yield SourceProblem(cell.line, "long-code", {"count": str(count), "limit": str(MAX_CODE_LINES)})
        return
    missing, extra = differing_numbers(cell.text["en"], cell.text["vi"])
    if missing or extra:
        found = {"en": _listed(missing), "vi": _listed(extra)}
        yield SourceProblem(cell.lines["vi"], "numbers", found)


def _listed(numbers: Counter[str]) -> str:
    return ", ".join(sorted(numbers.elements())) or "–"
