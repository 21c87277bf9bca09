"""The lessons and documents keep to the glossary: words to avoid are avoided, and terms are rendered by their term."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aop_lib.course.build import sources
from aop_lib.course.source import Prose
from aop_lib.locale import Term, glossary

DOCS = Path(__file__).parent.parent.parent / "docs"
TERMS = {term.term: term for term in glossary()}
# Terms that stand for one thing wherever they occur; others (plan, goal, share ...) are also everyday words.
FIRM = (
    "gross-margin",
    "cash-flow",
    "contingency",
    "trade-off",
    "milestone",
    "ceiling",
    "initiative",
    "gross-profit",
    "scorecard",
    "threshold",
    "bottleneck",
)


def has(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word.lower())}s?(?!\w)", text.lower()) is not None


def prose(name: str) -> list[tuple[str, str]]:
    """Pairs of English and Vietnamese prose of a lesson."""
    lesson = next(s for s in sources() if s.name == name)
    return [(cell.text["en"], cell.text["vi"]) for cell in lesson.cells if isinstance(cell, Prose)]


LESSONS = [s.name for s in sources()]


@pytest.mark.parametrize("lesson", LESSONS)
def test_lessons_avoid_the_words_to_avoid(lesson: str) -> None:
    for en, vi in prose(lesson):
        for term in glossary():
            assert [w for w in term.avoid_en if has(w, en)] == []
            assert [w for w in term.avoid_vi if has(w, vi)] == []


@pytest.mark.parametrize("lesson", LESSONS)
@pytest.mark.parametrize("term", [TERMS[t] for t in FIRM], ids=FIRM)
def test_a_term_in_english_is_the_same_term_in_vietnamese(lesson: str, term: Term) -> None:
    assert [vi for en, vi in prose(lesson) if has(term.en, en) and not has(term.vi, vi)] == []


@pytest.mark.parametrize("document", sorted(DOCS.glob("*.vi.md")), ids=lambda p: p.name)
def test_documents_avoid_the_words_to_avoid(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    assert [w for term in glossary() for w in term.avoid_vi if has(w, text)] == []
