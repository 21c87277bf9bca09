"""A lesson source is refused with the line to mend, never built half."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aop_lib.course.source import CodeCell, LessonSource, Prose, numbers_in, read_source
from aop_lib.home import kit
from aop_lib.locale import LANGUAGES, Locale

HEAD = """---
jupytext: {text_representation: {extension: .md, format_name: myst}}
kernelspec: {name: python3, display_name: Python 3, language: python}
aop:
  title: {en: "Title", vi: "Tiêu đề"}
  minutes: {teaching: 20, exercise: 15}
  objectives: {en: [One], vi: [Một]}
  questions: {en: [Why], vi: [Sao]}
  key_points: {en: [Point], vi: [Điểm]}
  on_your_plan: {en: "Do", vi: "Làm"}
---
"""
PAIR = """
+++ {"lang": "en", "serves": ["A1.1", "A1.2"]}

The year has 12,000.5 in March.

+++ {"lang": "vi"}

Năm có 12.000,5 vào tháng 3.
"""
CODE = """
```{code-cell} python
:tags: [hide-input]
here.ask("x")
```
"""


def read(tmp_path: Path, text: str) -> LessonSource:
    path = tmp_path / "00_lesson.md"
    path.write_text(text, encoding="utf-8")
    return read_source(path)


def codes(source: LessonSource) -> list[str]:
    return [p.code for p in source.problems]


def test_a_whole_lesson(tmp_path: Path) -> None:
    source = read(tmp_path, HEAD + PAIR + CODE)
    assert codes(source) == []
    prose, code = source.cells
    assert isinstance(prose, Prose)
    assert prose.text["vi"] == "Năm có 12.000,5 vào tháng 3."
    assert prose.serves == ("A1.1", "A1.2")
    assert isinstance(code, CodeCell)
    assert code.source == 'here.ask("x")'
    assert source.serves == (("A1.1", 15), ("A1.2", 15))


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (PAIR, "no-front-matter", 1),
        (HEAD.replace("  minutes", "  hours"), "front-matter", 1),
        (HEAD.replace("  questions: {en: [Why], vi: [Sao]}\n", ""), "head-lacks", 1),
        (HEAD + '\n+++ {"lang": "en"}\n\nOnly here.\n' + CODE, "one-language", 15),
        (HEAD + '\n+++ {"lang": "en"}\n\nOnly here.\n', "one-language", 15),
        (HEAD + '\n+++ {"lang": "en"}\n\nOne.\n\n+++ {"lang": "en"}\n\nTwo.\n', "one-language", 15),
        (HEAD + "\nNo mark.\n", "no-language", 13),
        (HEAD + PAIR.replace("12.000,5", "12.000"), "numbers", 19),
        (HEAD + PAIR.replace("tháng 3", "tháng 4"), "numbers", 19),
        (HEAD + "```{code-cell} python\n" + "a = 1\n" * 6 + "```\n", "long-code", 13),
        (HEAD + '+++ {"lang": \n\nBroken.\n', "unreadable", 1),
    ],
)
def test_what_is_wrong_and_where(tmp_path: Path, text: str, code: str, line: int) -> None:
    found = [(p.code, p.line) for p in read(tmp_path, text).problems]
    assert (code, line) in found
    for problem in read(tmp_path, text).problems:
        assert all(problem.message(Locale(lang)) for lang in LANGUAGES)


def test_a_report_needs_only_a_title(tmp_path: Path) -> None:
    head = HEAD[: HEAD.index("  minutes")] + "  kind: report\n---\n"
    assert codes(read(tmp_path, head + CODE)) == []


@pytest.mark.parametrize(
    ("en", "vi"),
    [
        ("1,234.5", "1.234,5"),
        ("a margin of 39.10%", "biên 39,1%"),
        ("from 30% to 45%", "từ 30% lên 45%"),
        ("30-50", "30–50"),
        ("VND 100 million in 2026.", "Năm 2026: 100 triệu đồng."),
        ("G1 and `x = 3` and [a](b3.html)", "G2 và `x = 4`"),
        ("12,000 × 1.20 = 14,400", "12.000 × 1,20 = 14.400"),
    ],
)
def test_the_same_numbers_in_both_styles(en: str, vi: str) -> None:
    assert numbers_in(en, "en") == numbers_in(vi, "vi")


@given(st.integers(0, 10**9), st.integers(0, 99))
def test_any_number_written_both_ways(whole: int, hundredths: int) -> None:
    english = f"{whole:,}.{hundredths:02d}"
    vietnamese = english.translate(str.maketrans(",.", ".,"))
    assert numbers_in(english, "en") == numbers_in(vietnamese, "vi")


@pytest.mark.parametrize("path", sorted((kit() / "notebooks" / "source").glob("*.md")), ids=lambda p: p.stem)
def test_our_own_sources_are_whole(path: Path) -> None:
    assert [p.message(Locale("en")) for p in read_source(path).problems] == []
