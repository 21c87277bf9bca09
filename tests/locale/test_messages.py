"""Both languages hold the same messages, attributes, placeholders and figures; words follow the glossary."""

from __future__ import annotations

import re
from calendar import month_name
from collections import Counter
from functools import cache

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from aop_lib.locale import LANGUAGES, Locale, glossary, message_files

DOMAINS = sorted({p.stem for lang in LANGUAGES for p in message_files(lang)})
DIACRITICS = re.compile("[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]", re.IGNORECASE)


class _Placeholders(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def placeholders(pattern: ast.Pattern) -> set[str]:
    visitor = _Placeholders()
    visitor.visit(pattern)
    return visitor.found


def plain(pattern: ast.Pattern) -> str:
    return "".join(e.value if isinstance(e, ast.TextElement) else " " for e in pattern.elements)


@cache
def messages(lang: str, domain: str) -> dict[str, ast.Pattern]:
    path = next((p for p in message_files(lang) if p.stem == domain), None)
    assert path is not None, f"{lang}/{domain}.ftl is missing"
    found: dict[str, ast.Pattern] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content[:80]}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{path.name}: {entry.id.name} stands twice"
            assert entry.id.name.split("-")[0] == domain, f"{path.name}: {entry.id.name} belongs to another file"
            if entry.value is not None:
                found[entry.id.name] = entry.value
            for attribute in entry.attributes:
                found[f"{entry.id.name}.{attribute.id.name}"] = attribute.value
    return found


@pytest.mark.parametrize("domain", DOMAINS)
def test_both_languages_hold_the_same_messages(domain: str) -> None:
    assert set(messages("en", domain)) == set(messages("vi", domain))


@pytest.mark.parametrize("domain", DOMAINS)
def test_placeholders_agree(domain: str) -> None:
    vi = messages("vi", domain)
    differing = [n for n, p in messages("en", domain).items() if n in vi and placeholders(p) != placeholders(vi[n])]
    assert differing == []


def figures(text: str) -> list[str]:
    """Digits with either language's separators taken out, so that 1,234.5 and 1.234,5 are the same figure."""
    return sorted(re.sub(r"[.,\s]", "", n) for n in re.findall(r"\d[\d.,]*", text))


def agree(en: str, vi: str) -> bool:
    """Both state the same figures; the month a Vietnamese text numbers (tháng 7) may stand by name in the English."""
    english, vietnamese = Counter(figures(en)), Counter(figures(vi))
    months = Counter(str(n) for n, name in enumerate(month_name) if name for _ in re.findall(rf"\b{name}\b", en))
    return not english - vietnamese and not vietnamese - english - months


@pytest.mark.parametrize("domain", DOMAINS)
def test_figures_agree(domain: str) -> None:
    vi = messages("vi", domain)
    differing = [n for n, p in messages("en", domain).items() if n in vi and not agree(plain(p), plain(vi[n]))]
    assert differing == []


@pytest.mark.parametrize("domain", DOMAINS)
def test_vietnamese_is_vietnamese(domain: str) -> None:
    """A sentence of several words that equals the English one, or has no diacritics at all, was not translated."""
    en, vi = messages("en", domain), messages("vi", domain)
    same = [
        n
        for n, p in vi.items()
        if n in en and len(re.findall(r"[^\W\d]{2,}", plain(p))) > 3 and plain(p) == plain(en[n])
    ]
    bare = [n for n, p in vi.items() if len(plain(p).split()) > 6 and not DIACRITICS.search(plain(p))]
    assert [*same, *bare] == []


@pytest.mark.parametrize("domain", DOMAINS)
def test_words_to_avoid_are_avoided(domain: str) -> None:
    found = []
    for lang in LANGUAGES:
        for name, pattern in messages(lang, domain).items():
            text = plain(pattern).lower()
            for term in glossary():
                for word in term.avoid_en if lang == "en" else term.avoid_vi:
                    if re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", text):
                        found.append((lang, name, word))
    assert found == []


@pytest.mark.parametrize(
    ("lang", "call", "shown"),
    [
        ("en", lambda say: say.number(1234.5), "1,234.5"),
        ("vi", lambda say: say.number(1234.5), "1.234,5"),
        ("vi", lambda say: say.number(-5.71), "−5,7"),
        ("en", lambda say: say.percent(0.2, sign=True), "+20%"),
        ("vi", lambda say: say.percent(-0.0571), "−5,7%"),
    ],
)
def test_numbers_as_each_language_writes_them(lang: str, call, shown: str) -> None:
    assert call(Locale(lang)) == shown


@pytest.mark.parametrize("length", [1000, 1001, 4000])
def test_the_longest_text_a_plan_may_hold_fits_into_a_sentence(length: int) -> None:
    shown = Locale("en")("pln-105.found", goal="x" * length)
    assert shown.count("x") >= 999
    assert ("…" in shown) is (length > 1000)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_message_is_found_alone_as_in_its_whole_file(lang: str) -> None:
    """Messages are read one by one from the text of their file; cutting it up must not lose or bend any."""
    say = Locale(lang)
    for domain in DOMAINS:
        for name, pattern in messages(lang, domain).items():
            assert say.has(name)
            if not placeholders(pattern) and all(isinstance(e, ast.TextElement) for e in pattern.elements):
                assert say(name) == plain(pattern)


def test_no_message_refers_to_another() -> None:
    class References(Visitor):
        def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
            raise AssertionError(node.id.name)

        def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
            raise AssertionError(node.id.name)

    for lang in LANGUAGES:
        for domain in DOMAINS:
            for pattern in messages(lang, domain).values():
                References().visit(pattern)
