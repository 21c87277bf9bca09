"""Every statistic a lesson repeats has a record with its true scope, and the reader sees it beside the figure."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pydantic import ValidationError

from aop_lib.charts.claims import claim_card
from aop_lib.course.build import sources
from aop_lib.course.claims import Claim, claims
from aop_lib.course.source import CodeCell, Prose, numbers_in
from aop_lib.home import kit
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Bilingual

ARTICLES = ("A0",)
"""The articles whose statistics the lessons repeat so far."""
LINE = re.compile(r"^\s*- (A\d+\.\d+) \[claim\] (.*)$", re.MULTILINE)
CURRICULUM = dict(LINE.findall((kit() / "docs" / "curriculum.md").read_text(encoding="utf-8")))
TAUGHT = {line: text for line, text in CURRICULUM.items() if line.split(".")[0] in ARTICLES}


def texts(claim: Claim) -> list[Bilingual]:
    path = [text for told in claim.path for text in (told.who, told.words)]
    return [claim.says, *path, claim.about, claim.checked, claim.unchecked, *claim.arithmetic]


def card(line: str, lang: Any) -> str:
    return claim_card(claims()[line], Locale(lang)).text


def test_the_statistics_of_the_article_on_alignment_are_these_two() -> None:
    assert set(TAUGHT) == {"A0.10", "A0.28"}


def test_every_statistic_taught_has_a_record_and_every_record_a_line() -> None:
    assert set(TAUGHT) <= set(claims())
    assert set(claims()) <= set(CURRICULUM)


@pytest.mark.parametrize("line", claims())
def test_figures_are_those_of_the_curriculum_and_are_stated(line: str) -> None:
    claim = claims()[line]
    for figure in claim.figures:
        assert figure in CURRICULUM[line]
        assert figure in claim.says.en
        assert figure in claim.says.vi


@pytest.mark.parametrize("line", claims())
def test_both_languages_state_the_same_numbers(line: str) -> None:
    for text in texts(claims()[line]):
        assert text.vi
        assert numbers_in(text.en, "en") == numbers_in(text.vi, "vi")


def test_growing_19_percent_faster_is_a_part_of_the_growth() -> None:
    """10 % x 1.19 = 11.9 %; 10 % + 19 points would be 29 %."""
    assert round(10 * 1.19, 9) == 11.9
    for lang, faster in (
        ("en", "10% a year becomes 11.9%, not 29%"),
        ("vi", "10% một năm thành 11,9%, không phải 29%"),
    ):
        assert faster in card("A0.10", lang)


def test_15_percent_more_profitable_is_not_15_points() -> None:
    """1,000 x 1.15 = 1,150; a margin of 10 % x 1.15 = 11.5 %; 10 % + 15 points would be 25 %."""
    assert (round(1000 * 1.15, 9), round(10 * 1.15, 9)) == (1150, 11.5)
    for lang, numbers in (("en", ("1,150", "11.5%", "25%")), ("vi", ("1.150", "11,5%", "25%"))):
        assert [n for n in numbers if n not in card("A0.10", lang)] == []


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ("Sales and marketing", "B2B", "Spendflo", "CASK")),
        ("vi", ("sales và marketing", "B2B", "Spendflo", "CASK")),
    ],
)
def test_the_card_says_what_was_measured_and_how_it_was_widened(lang: str, words: tuple[str, ...]) -> None:
    """E.1: the figure is about sales and marketing in B2B; Spendflo widened it and CASK repeats Spendflo."""
    assert [word for word in words if word not in card("A0.10", lang)] == []
    assert [told.who.en.split(" ")[0].rstrip(",") for told in claims()["A0.10"].path] == [
        "Forrester",
        "Spendflo",
        "CASK",
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("line", claims())
def test_a_card_shows_all_of_its_record(line: str, lang: Any) -> None:
    shown = card(line, lang)
    for text in texts(claims()[line]):
        assert getattr(text, lang) in shown


def test_what_a_record_says_is_shown_literally() -> None:
    claim = claims()["A0.28"].model_copy(update={"about": Bilingual(en="<script>", vi="<script>")})
    assert "<script>" not in str(claim_card(claim, Locale("en")))


@pytest.mark.parametrize(
    "change", [{"figures": []}, {"voice": "friend"}, {"path": []}, {"id": "10"}, {"more": 1}, {"says": {"en": "Only"}}]
)
def test_a_record_that_lacks_something_is_refused(change: dict[str, Any]) -> None:
    content = {**claims()["A0.28"].model_dump(), **change}
    with pytest.raises(ValidationError):
        Claim.model_validate(content)


@pytest.mark.parametrize("lesson", [s.name for s in sources()])
def test_a_lesson_that_states_a_figure_shows_its_card(lesson: str) -> None:
    cells = next(s for s in sources() if s.name == lesson).cells
    code = " ".join(cell.source for cell in cells if isinstance(cell, CodeCell))
    served = {line for cell in cells if isinstance(cell, Prose) for line in cell.serves}
    for line, claim in claims().items():
        together = any(
            len(claim.figures) > 1 and all(figure in cell.text["en"] for figure in claim.figures)
            for cell in cells
            if isinstance(cell, Prose)
        )
        if line in served or together:
            assert f'here.show("claim_{line}")' in code
