"""What a participant opens holds no key, no hint and no solution; it leads back to its lesson.

That building again gives the same copies is tested with the lessons, in ``tests/notebooks``: one build makes both.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from exercise_answers import HEADS, SOURCES, built

from aop_lib.course.build import exercise_sources
from aop_lib.course.exercise import exercises_folder
from aop_lib.course.source import CodeCell, Prose, read_source
from aop_lib.home import kit
from aop_lib.locale import LANGUAGES, Locale, glossary
from aop_lib.plan import Lang

COPIES = [pytest.param(name, lang, id=f"{lang}-{name}") for name in HEADS for lang in LANGUAGES]
FIRM = ("gross-margin", "trade-off", "milestone", "ceiling", "initiative", "gross-profit", "bottleneck", "threshold")


def cells(name: str, lang: Lang, kind: str = "code") -> list[dict[str, Any]]:
    every = json.loads(built(name, lang).read_text(encoding="utf-8"))["cells"]
    return [cell for cell in every if cell["cell_type"] == kind]


def plain(text: str) -> str:
    """Letters and digits only, so that no line break, escape or markup hides a sentence."""
    return re.sub(r"[\W_]+", " ", text).casefold().strip()


def everything(name: str, lang: Lang) -> str:
    """All texts of a built notebook, whichever way they are nested."""

    def texts(part: Any) -> Any:
        if isinstance(part, str):
            yield part
        elif isinstance(part, list) and all(isinstance(line, str) for line in part):
            yield "".join(part)
        else:
            for below in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
                yield from texts(below)

    notebook = json.loads(built(name, lang).read_text(encoding="utf-8"))
    return " | ".join(plain(text) for text in texts(notebook))


def test_each_source_is_built_in_both_languages_and_nothing_else_is_there() -> None:
    found = {
        path.relative_to(exercises_folder()) for lang in LANGUAGES for path in (exercises_folder() / lang).glob("*")
    }
    assert {p for p in found if p.suffix == ".ipynb"} == {
        Path(lang) / f"{path.stem}.ipynb" for path in SOURCES for lang in LANGUAGES
    }


@pytest.mark.parametrize(("name", "lang"), COPIES)
def test_no_key_hint_or_solution_is_in_it(name: str, lang: Lang) -> None:
    shown = everything(name, lang)
    secret = [cell.text[lang] for s in exercise_sources() if s.name == name for cell in s.cells if is_solution(cell)]
    for task in HEADS[name].tasks:
        secret += [text.of(lang) for text in (*task.hints, task.solution, *task.replies())]
    assert secret
    assert [text for text in secret if plain(text) in shown] == []
    lines = [line for text in secret for line in text.splitlines() if len(plain(line)) > 25]
    assert [line for line in lines if plain(line) in shown] == []


def is_solution(cell: Prose | CodeCell) -> bool:
    return isinstance(cell, Prose) and cell.solution


@pytest.mark.parametrize(("name", "lang"), COPIES)
def test_no_task_is_stored_but_as_one_calm_line(name: str, lang: Lang) -> None:
    asked = [c for c in cells(name, lang) if "here.task(" in "".join(c["source"])]
    assert len(asked) == len(HEADS[name].tasks)
    for number, cell in enumerate(asked, 1):
        (output,) = cell["outputs"]
        assert set(output["data"]) == {"text/html", "text/plain"}
        who = Locale(lang)("task-name", number=str(number), all=str(len(asked)))
        assert "".join(output["data"]["text/plain"]) == Locale(lang)("task-closed", name=who)
        assert "nbval-ignore-output" in cell["metadata"]["tags"]


@pytest.mark.parametrize(("name", "lang"), COPIES)
def test_code_is_short_and_hidden(name: str, lang: Lang) -> None:
    for cell in cells(name, lang):
        assert cell["metadata"]["jupyter"] == {"source_hidden": True}
        assert len("".join(cell["source"]).splitlines()) <= 5
    first = cells(name, lang)[0]
    assert "".join(first["source"]) == f'lang = "{lang}"'
    assert "parameters" in first["metadata"]["tags"]


@pytest.mark.parametrize(("name", "lang"), COPIES)
def test_nothing_of_this_machine_or_the_outside_is_in_it(name: str, lang: Lang) -> None:
    text = built(name, lang).read_text(encoding="utf-8")
    assert str(exercises_folder().parent) not in text
    assert not re.findall(r"https?://[^\s\"\\)]+|widget-view|Traceback|/tmp/|site-packages", text)


@pytest.mark.parametrize(("name", "lang"), COPIES)
def test_it_leads_to_its_lesson_and_to_the_other_language(name: str, lang: Lang) -> None:
    prose = "".join("".join(cell["source"]) for cell in cells(name, lang, "markdown"))
    links = re.findall(r"\]\(([^)]+)\)", prose)
    other = "vi" if lang == "en" else "en"
    assert links.count(f"../../notebooks/{lang}/{HEADS[name].lesson}.ipynb") == 2
    assert f"../{other}/{name}.ipynb" in links
    assert (kit() / "notebooks" / "source" / f"{HEADS[name].lesson}.md").is_file()


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.stem)
def test_our_own_sources_are_whole(path: Path) -> None:
    assert [p.message(Locale("en")) for p in read_source(path).problems] == []


def pairs(name: str) -> list[tuple[str, str]]:
    source = next(s for s in exercise_sources() if s.name == name)
    said = [(cell.text["en"], cell.text["vi"]) for cell in source.cells if isinstance(cell, Prose)]
    return said + [(text.en, text.vi) for task in HEADS[name].tasks for text in task.texts()]


def has(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word.lower())}s?(?!\w)", text.lower()) is not None


@pytest.mark.parametrize("name", HEADS)
def test_words_follow_the_glossary(name: str) -> None:
    firm = [term for term in glossary() if term.term in FIRM]
    assert len(firm) == len(FIRM)
    for en, vi in pairs(name):
        for term in glossary():
            assert [w for w in term.avoid_en if has(w, en)] == []
            assert [w for w in term.avoid_vi if has(w, vi)] == []
        assert [(term.en, vi) for term in firm if has(term.en, en) and not has(term.vi, vi)] == []
