"""Rule pages are built from the rules, and the pages in docs are the built ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aop_lib.locale import LANGUAGES
from aop_lib.rules import RULES
from aop_lib.rules.pages import page, pages, write_pages

DOCS = Path(__file__).parents[2] / "docs" / "rules"


def test_pages_in_docs_are_up_to_date() -> None:
    kept = {p.relative_to(DOCS).as_posix(): p.read_text(encoding="utf-8") for p in DOCS.glob("*/*.md")}
    built = pages()
    assert sorted(kept) == sorted(built)
    assert [name for name in built if kept[name] != built[name]] == [], "python -m aop_lib.rules.pages docs/rules"


def test_writing_takes_away_pages_of_rules_that_are_gone(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "PLN000.md").write_text("old", encoding="utf-8")
    assert write_pages(tmp_path) == 2 * (len(RULES) + 1)
    assert not (tmp_path / "en" / "PLN000.md").exists()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_has_its_parts_and_an_example_in_the_readers_words(lang: str) -> None:
    text = page(RULES["PLN202"], lang)  # type: ignore[arg-type]
    assert text.count("\n## ") == 5
    assert ("Marketing online" if lang == "vi" else "Online marketing") in text
    assert "720" in text
    assert "A1.30" in text


def test_links_between_pages_lead_somewhere() -> None:
    built = pages()
    for name, text in built.items():
        for target in re.findall(r"\]\(([^)]+\.md)\)", text):
            path = (DOCS / name).parent / target
            inside = path.resolve().is_relative_to(DOCS.resolve())
            assert not inside or path.resolve().relative_to(DOCS.resolve()).as_posix() in built, (name, target)
