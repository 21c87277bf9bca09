"""Columns in which several words of one list may stand: filters of a definition, questions of a review."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pytest
from small_plan import PLAN

from aop_lib.files import Problem, plan_to_workbook, read_plan
from aop_lib.files.assemble import assemble
from aop_lib.files.labels import choice_label
from aop_lib.files.schema import columns
from aop_lib.files.workbook_write import workbook_bytes
from aop_lib.files.yaml_read import read_yaml
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import TABLES, Definition, Lang

LISTS = [column for table in TABLES for column in columns(table) if column.kind == "choices"]
DEFINITIONS = {"en": "Definitions", "vi": "Định nghĩa"}
# Department, phase, term, counts, from stage, to stage, filters: the seventh column.
CELL = "G5"


def _typed(folder: Path, lang: Lang, text: object) -> tuple[list[str], list[Problem]]:
    row = Definition(department="sales", term="Conversion", filters=["new_customers"])
    workbook = plan_to_workbook(PLAN.model_copy(update={"definitions": [row]}), lang, spare_rows=1)
    workbook[DEFINITIONS[lang]][CELL] = text
    (folder / "plan.xlsx").write_bytes(workbook_bytes(workbook))
    read = read_plan(folder / "plan.xlsx")
    assert read.plan is not None
    return list(read.plan.definitions[0].filters), read.problems


def test_there_are_such_columns() -> None:
    assert {(c.table, c.field) for c in LISTS} >= {("definitions", "filters"), ("reviews", "asks")}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("column", LISTS, ids=lambda c: f"{c.table}-{c.field}")
def test_a_label_never_holds_what_parts_the_words(column, lang: Lang) -> None:
    labels = [choice_label(Locale(lang), column.table, column.field, value) for value in column.choices]
    assert [label for label in labels if re.search(r"[,;\n]", label)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("column", LISTS, ids=lambda c: f"{c.table}-{c.field}")
def test_the_note_on_the_header_lists_the_words(column, lang: Lang) -> None:
    locale = Locale(lang)
    sheet = plan_to_workbook(PLAN, lang)[locale(f"sheet-{column.table}")]
    head = next(c for c in sheet[4] if c.value == locale(f"field-{column.table}-{column.field}"))
    labels = [choice_label(locale, column.table, column.field, value) for value in column.choices]
    assert "; ".join(labels) in head.comment.text


@pytest.mark.parametrize(
    ("lang", "typed", "expected"),
    [
        ("en", "new customers, not cancelled", ["new_customers", "not_cancelled"]),
        ("en", " New Customers ;\nnot cancelled; ", ["new_customers", "not_cancelled"]),
        ("vi", "khách cũ; không bị hủy", ["returning_customers", "not_cancelled"]),
        ("vi", "new customers, khách cũ", ["new_customers", "returning_customers"]),
        ("en", "not_cancelled", ["not_cancelled"]),
        ("en", " ", []),
        ("en", None, []),
    ],
)
def test_words_are_read_in_either_language(tmp_path: Path, lang: Lang, typed: object, expected: list[str]) -> None:
    assert _typed(tmp_path, lang, typed) == (expected, [])


@pytest.mark.parametrize(
    ("lang", "typed", "found", "near"),
    [
        ("en", "new customers, not canceled", "not canceled", "Did you mean “not cancelled”?"),
        ("vi", "khach moi nua, không bị hủy", "khach moi nua", "Có phải ý bạn là “khách mới”?"),
        ("en", "new customers; everybody", "everybody", "new customers; returning customers; not cancelled"),
        ("vi", 7, "7", "khách mới; khách cũ; không bị hủy"),
    ],
)
def test_an_unknown_word_is_named_with_its_cell_and_the_nearest(
    tmp_path: Path, lang: Lang, typed: object, found: str, near: str
) -> None:
    read, problems = _typed(tmp_path, lang, typed)
    assert read == []
    assert [(p.code, p.found, p.place.sheet, f"{p.place.column}{p.place.row}") for p in problems] == [
        ("choice_unknown", found, DEFINITIONS[lang], CELL)
    ]
    assert near in problems[0].mend(Locale(lang))


def test_in_yaml_a_list_or_one_word() -> None:
    head = "company: {name: A, year: 2026}\nparties: [{id: s, name: S, kind: department}]\ndefinitions:\n"
    text = head + "".join(
        f"  - {{department: s, term: T, filters: {given}}}\n"
        for given in (
            "[new_customers, khách cũ]",
            "not_cancelled",
            "[]",
            "[new_customers, nobody]",
            "[[new_customers]]",
        )
    )
    read = assemble(read_yaml(text))
    assert read.plan is not None
    assert [d.filters for d in read.plan.definitions] == [
        ["new_customers", "returning_customers"],
        ["not_cancelled"],
        [],
        [],
        [],
    ]
    # The word itself is quoted, at its own line.
    assert [(p.code, p.found, p.place.line) for p in read.problems] == [
        ("choice_unknown", "nobody", 7),
        ("text_expected", "[…]", 8),
    ]


def test_a_written_list_shows_the_words_of_the_language() -> None:
    row = Definition(department="sales", term="Conversion", filters=["new_customers", "not_cancelled"])
    workbook: openpyxl.Workbook = plan_to_workbook(PLAN.model_copy(update={"definitions": [row]}), "vi")
    assert workbook["Định nghĩa"][CELL].value == "khách mới, không bị hủy"
