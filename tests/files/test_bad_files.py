"""Files that are no plan: each gives a clear problem in both languages, never an exception."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest
from small_plan import PLAN, TITLES, saved

from aop_lib.files import read_plan, write_workbook
from aop_lib.locale import Locale


def _codes(path: Path) -> list[str]:
    result = read_plan(path)
    for problem in result.problems:
        for lang in ("en", "vi"):
            assert problem.message(Locale(lang))
            assert problem.mend(Locale(lang))
    return [p.code for p in result.problems]


def test_missing_file_names_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("company: {name: A, year: 2026}")
    assert _codes(tmp_path / "paln.yaml") == ["file_missing"]
    assert "plan.yaml" in read_plan(tmp_path / "paln.yaml").problems[0].mend(Locale("en"))
    assert _codes(tmp_path / "nowhere" / "plan.yaml") == ["file_missing"]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.xlsx", b"", "file_empty"),
        ("blank.yaml", b" \n\n", "file_empty"),
        ("text.xlsx", b"Revenue;100\n", "file_text_as_workbook"),
        ("yaml.xlsx", b"company: {name: A, year: 2026}\n", "file_text_as_workbook"),
        ("picture.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0", "file_not_workbook"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0", "file_not_text"),
        ("old.xls", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "file_old"),
        ("locked.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "file_encrypted"),
        ("cut.xlsx", b"PK\x03\x04" + b"\0" * 100, "file_damaged"),
        ("latin.yaml", "company: {name: Công ty}".encode("cp1258", "replace"), "file_not_text"),
        ("prose.yaml", "Kính gửi quý công ty".encode(), "yaml_not_plan"),
        ("list.yaml", b"- a\n- b\n", "yaml_not_plan"),
        ("other.yaml", b"name: x\nversion: 2\n", "yaml_not_plan"),
    ],
)
def test_content_decides(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert _codes(tmp_path / name) == [code]
    assert read_plan(tmp_path / name).plan is None


def test_folder(tmp_path: Path) -> None:
    assert _codes(tmp_path) == ["file_folder"]


def test_too_big(tmp_path: Path) -> None:
    with (tmp_path / "big.xlsx").open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    assert _codes(tmp_path / "big.xlsx") == ["file_too_big"]


def _zipped(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_other_zip_files(tmp_path: Path) -> None:
    assert _codes(_zipped(tmp_path / "a.xlsx", {"word/document.xml": b"<a/>"})) == ["file_not_workbook"]
    assert _codes(_zipped(tmp_path / "b.ods", {"content.xml": b"<a/>"})) == ["file_old"]
    assert _codes(_zipped(tmp_path / "c.xlsb", {"xl/workbook.bin": b"x"})) == ["file_old"]
    assert _codes(_zipped(tmp_path / "d.xlsx", {"xl/workbook.xml": b"<workbook/>"})) == ["file_damaged"]


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = _zipped(tmp_path / "bomb.xlsx", {"xl/workbook.xml": b"<a/>", "xl/big.bin": bytes(301 * 1024 * 1024)})
    assert bomb.stat().st_size < 1024 * 1024
    assert _codes(bomb) == ["file_too_big"]


def test_entities_are_not_followed(tmp_path: Path) -> None:
    evil = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>'
    assert _codes(_zipped(tmp_path / "evil.xlsx", {"xl/workbook.xml": evil})) == ["file_damaged"]


def test_a_truncated_workbook(tmp_path: Path) -> None:
    write_workbook(PLAN, tmp_path / "whole.xlsx", "vi")
    whole = (tmp_path / "whole.xlsx").read_bytes()
    (tmp_path / "half.xlsx").write_bytes(whole[: len(whole) // 2])
    assert _codes(tmp_path / "half.xlsx") == ["file_damaged"]


def test_a_workbook_of_something_else(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook.active["A1"] = "hello"
    workbook.save(tmp_path / "other.xlsx")
    assert _codes(tmp_path / "other.xlsx") == ["workbook_not_plan"]


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_missing_sheet_is_named(tmp_path: Path, lang: str) -> None:
    path = saved(tmp_path, lang, {}, edit=lambda book: book.remove(book[TITLES[lang]["risks"]]))
    result = read_plan(path)
    assert [p.code for p in result.problems] == ["sheet_missing"]
    assert TITLES[lang]["risks"] in result.problems[0].message(Locale(lang))
    assert result.plan is not None
    assert result.plan.risks == []


def test_an_optional_sheet_may_be_missing(tmp_path: Path) -> None:
    path = saved(tmp_path, "en", {}, edit=lambda book: book.remove(book["Decisions"]))
    assert read_plan(path).problems == []


def test_sheets_of_ones_own_are_left_alone(tmp_path: Path) -> None:
    def edit(book):
        book.create_sheet("My sums")["A1"] = "=1/0"
        book.create_sheet("Scorecard")["A1"] = "KPI"

    assert read_plan(saved(tmp_path, "en", {}, edit=edit)).problems == []


def test_a_formula_never_computed(tmp_path: Path) -> None:
    problems = read_plan(saved(tmp_path, "en", {("budget", "E5"): "=D5*2"})).problems
    assert [(p.code, p.place.row, p.place.column) for p in problems] == [("formula_no_value", 5, "E")]


def test_headers_unknown_blank_and_twice(tmp_path: Path) -> None:
    changes = {
        ("risks", "L4"): "Phone bill",
        ("risks", "L5"): "x",
        ("risks", "M5"): "y",
        ("goals", "I4"): "Rank",
        ("resources", "I4"): "# my own",
        ("resources", "I5"): "z",
    }
    found = [(p.code, p.table, p.place.row, p.place.column) for p in read_plan(saved(tmp_path, "en", changes)).problems]
    # The goals' rank is headed Priority; the field's own name is known too, so the column stands twice.
    assert found == [
        ("header_twice", "goals", 4, "I"),
        ("header_unknown", "risks", 4, "L"),
        ("header_blank", "risks", 5, "M"),
    ]


def test_a_required_column_missing(tmp_path: Path) -> None:
    path = saved(tmp_path, "en", {}, edit=lambda book: book["Risks"].delete_cols(2))
    found = [(p.code, p.field) for p in read_plan(path).problems]
    assert ("header_missing", "name") in found


def test_a_sheet_without_headers(tmp_path: Path) -> None:
    path = saved(tmp_path, "en", {}, edit=lambda book: book["Risks"].delete_rows(4))
    assert [p.code for p in read_plan(path).problems] == ["no_header"]


def test_an_empty_workbook_asks_for_the_company_only(tmp_path: Path) -> None:
    from aop_lib.files import new_workbook

    new_workbook(tmp_path / "new.xlsx", "vi")
    found = [(p.code, p.place.sheet, p.place.row, p.place.column) for p in read_plan(tmp_path / "new.xlsx").problems]
    assert found == [("required", "Công ty", 5, "B"), ("required", "Công ty", 7, "B")]


def test_mixed_languages_are_read(tmp_path: Path) -> None:
    def edit(book):
        book["Goals"].title = "Mục tiêu"
        book["Budget"]["B4"] = "Khoản chi"

    changes = {("budget", "C5"): "nhập hàng", ("kpis", "C5"): "outcome"}
    result = read_plan(saved(tmp_path, "en", changes, edit=edit))
    assert result.problems == []
    assert result.plan is not None
    assert (result.plan.budget[0].group, result.plan.kpis[0].kind) == ("purchasing", "outcome")


def test_never_raises_on_spoilt_bytes(tmp_path: Path) -> None:
    write_workbook(PLAN, tmp_path / "plan.xlsx", "en")
    whole = (tmp_path / "plan.xlsx").read_bytes()
    for at in range(0, len(whole), len(whole) // 12):
        (tmp_path / "spoilt.xlsx").write_bytes(whole[:at] + b"\xff" * 50 + whole[at + 50 :])
        read_plan(tmp_path / "spoilt.xlsx")


def test_the_hash_is_of_the_file(tmp_path: Path) -> None:
    # printf 'abc' | sha256sum, the example of FIPS 180-2.
    (tmp_path / "a.yaml").write_bytes(b"abc")
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert read_plan(tmp_path / "a.yaml").sha256 == expected


def test_an_unreadable_company_does_not_hide_the_other_faults(tmp_path: Path) -> None:
    text = "company: {name: A, year: soon}\ngoals:\n- {id: G1, name: B, measure: nothing}\n"
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    found = read_plan(tmp_path / "plan.yaml")
    assert found.plan is None
    assert [(p.table, p.field, p.place.line) for p in found.problems] == [
        ("company", "year", 1),
        ("goals", "measure", 3),
    ]


def test_a_negative_month_of_a_budget_is_named_and_costs_no_other_month(tmp_path: Path) -> None:
    months = "[10, 10, -30, 10, 10, 10, 10, 10, 10, 10, 10, 10]"
    text = f"company: {{name: A, year: 2026}}\nbudget:\n- id: B1\n  name: Ads\n  group: marketing\n  months: {months}\n"
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    found = read_plan(tmp_path / "plan.yaml")
    assert [(p.code, p.found, p.place.line) for p in found.problems] == [("greater_than_equal", "-30", 6)]
    assert found.plan is not None
    assert found.plan.budget[0].months == [10, 10, None, *[10] * 9]


def test_a_code_that_stands_twice_is_offered_once(tmp_path: Path) -> None:
    path = tmp_path / "twice.yaml"
    text = "company: {name: Moc, year: 2026}\nkpis:\n  - {id: C1, name: A}\n  - {id: C1, name: B}\n"
    path.write_text(text + "  - {id: D1, name: C, parent: C2}\n", encoding="utf-8")
    (unknown,) = [p for p in read_plan(path).problems if p.found == "C2"]
    assert "Codes there: C1, D1." in unknown.mend(Locale("en"))
