"""Every table, field and choice has its words in both languages, and every name leads back to one thing."""

from __future__ import annotations

import re

import pytest

from aop_lib.files.drop_downs import choice_list
from aop_lib.files.headers import known_headers
from aop_lib.files.labels import choice_from_text, choice_label, field_label, field_note, nearest, plain, table_label
from aop_lib.files.layout import Book
from aop_lib.files.look import PARTS
from aop_lib.files.schema import columns
from aop_lib.files.units import Units
from aop_lib.locale import Locale, message_files
from aop_lib.plan import TABLES

ALL = ("company", *TABLES)
LANGS = ("en", "vi")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("table", ALL)
def test_every_field_has_a_label_and_a_note(table: str, lang: str) -> None:
    locale = Locale(lang)
    labels = [field_label(locale, table, c.field) for c in columns(table)]
    assert len({plain(label) for label in labels}) == len(labels)
    assert all(field_note(locale, table, c.field) for c in columns(table))


@pytest.mark.parametrize("table", ALL)
def test_a_header_means_the_same_in_both_languages(table: str) -> None:
    known = known_headers(table)
    for lang in LANGS:
        for column in columns(table):
            if column.kind != "months":
                assert known[plain(field_label(Locale(lang), table, column.field))].field == column.field


@pytest.mark.parametrize("lang", LANGS)
def test_sheet_names_fit_excel(lang: str) -> None:
    names = [table_label(Locale(lang), table) for table in ALL]
    assert len({plain(n) for n in names}) == len(names)
    for name in names:
        assert len(name) <= 31
        assert not re.search(r"[\[\]:*?/\\']", name)
        assert Locale(lang)(f"sheet-{ALL[names.index(name)]}.question")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("table", ALL)
def test_every_choice_has_a_label_of_its_own(table: str, lang: str) -> None:
    for column in columns(table):
        labels = [choice_label(Locale(lang), table, column.field, value) for value in column.choices]
        assert len({plain(label) for label in labels}) == len(labels)
        # Excel takes 255 characters in a list, and a comma parts its items.
        assert len(",".join(labels)) <= 253
        assert not any("," in label or '"' in label for label in labels)


@pytest.mark.parametrize("table", ALL)
def test_a_choice_is_read_in_either_language(table: str) -> None:
    for column in columns(table):
        for value in column.choices:
            for lang in LANGS:
                label = choice_label(Locale(lang), table, column.field, value)
                assert choice_from_text(table, column.field, column.choices, label.upper()) == value


@pytest.mark.parametrize("domain", ["field", "sheet", "choice", "problem", "start"])
def test_both_languages_say_the_same_things(domain: str) -> None:
    shapes = []
    for lang in LANGS:
        text = next(p for p in message_files(lang) if p.stem == domain).read_text(encoding="utf-8")
        current = ""
        shape = {}
        for line in text.splitlines():
            if match := re.match(r"([a-z][\w-]*) =|    (\.[\w-]+) =", line):
                current = match[1] or current.split(".")[0] + match[2]
                shape[current] = sorted(set(re.findall(r"\{ (\$\w+) \}", line)))
        shapes.append(shape)
    assert shapes[0] == shapes[1]


def test_every_table_belongs_to_one_part() -> None:
    tables = [table for part in PARTS for table in part.tables]
    assert sorted(tables) == sorted(ALL)


def test_nearest_looks_past_diacritics() -> None:
    assert nearest("Muc tieu", ["Mục tiêu", "Ngân sách"]) == "Mục tiêu"
    assert nearest("Doanh thu", ["Mục tiêu", "Ngân sách"]) is None


def test_a_drop_down_lists_the_labels() -> None:
    book = Book(None, Locale("vi"), None, {}, Units({}), 0)  # type: ignore[arg-type]
    column = next(c for c in columns("goals") if c.field == "kind")
    assert choice_list(book, column).formula1 == '"tăng thêm,đạt mức,ít nhất,nhiều nhất"'
