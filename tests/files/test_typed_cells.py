"""What people type into the cells of a workbook, and how it is read."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from small_plan import TITLES, saved

from aop_lib.files import read_plan


@pytest.mark.parametrize(
    ("table", "cell", "typed", "row", "field", "value"),
    [
        ("goals", "F7", 13000.5, 2, "target", 13000.5),
        ("goals", "F7", 1.234, 2, "target", 1.234),
        ("goals", "F7", "13.000,5", 2, "target", 13000.5),
        ("goals", "F7", "13,000.5", 2, "target", 13000.5),
        ("goals", "F7", "13 000", 2, "target", 13000),
        ("goals", "F7", "(5000)", 2, "target", -5000),
        ("goals", "F6", "45%", 1, "target", 0.45),
        ("goals", "F6", "45,5 %", 1, "target", 0.455),
        ("goals", "F7", "  ", 2, "target", None),
        ("goals", "G5", 2, 0, "rank", 2),
        ("goals", "G5", "2", 0, "rank", 2),
        ("goals", "D5", "GROW BY", 0, "kind", "grow"),
        ("goals", "D5", "tăng thêm", 0, "kind", "grow"),
        ("goals", "D5", "grow", 0, "kind", "grow"),
        ("goals", "B5", "  Grow  ", 0, "name", "Grow"),
        ("goals", "B5", 2026, 0, "name", "2026"),
        ("goals", "B5", "two\r\nlines", 0, "name", "two\nlines"),
        ("measures", "I5", "x", 0, "can_be_negative", True),
        ("measures", "I5", "không", 0, "can_be_negative", False),
        ("measures", "I5", True, 0, "can_be_negative", True),
        ("initiatives", "F5", dt.datetime(2026, 2, 13), 0, "start", dt.date(2026, 2, 13)),
        ("initiatives", "F5", "13/02/2026", 0, "start", dt.date(2026, 2, 13)),
        ("initiatives", "C5", "G1;G2", 0, "goals", ["G1", "G2"]),
        ("initiatives", "C5", "G2", 0, "goals", ["G2"]),
        ("budget", "D5", None, 0, "months", [None] + [30.0] * 11),
    ],
)
def test_is_read(tmp_path: Path, table: str, cell: str, typed: Any, row: int, field: str, value: Any) -> None:
    read = read_plan(saved(tmp_path, "en", {(table, cell): typed}))
    assert read.problems == []
    assert read.plan is not None
    assert getattr(read.plan.rows(table)[row], field) == value


@pytest.mark.parametrize(
    ("table", "cell", "typed", "code"),
    [
        ("goals", "F7", "12,345", "ambiguous_number"),
        ("goals", "F7", "nhiều", "not_a_number"),
        ("goals", "F7", "5%", "percent_not_share"),
        ("goals", "F7", dt.datetime(2026, 1, 2), "date_not_number"),
        ("goals", "F5", 20, "share_or_percent"),
        ("goals", "G5", 1.5, "whole_number"),
        ("goals", "G5", 0, "greater_than_equal"),
        ("goals", "G5", 100, "less_than_equal"),
        ("goals", "D5", "increase", "choice_unknown"),
        ("goals", "A5", "G 1", "code_bad"),
        ("goals", "B5", None, "required"),
        ("measures", "I5", "maybe", "yes_no"),
        ("measures", "E7", "online ^ revenue", "formula"),
        ("initiatives", "F5", 46066, "not_a_date"),
        ("initiatives", "C5", 1.2, "code_number"),
        ("initiatives", "J5", "R1", "needs_form"),
        ("initiatives", "J5", "R1=1.234", "ambiguous_number"),
        ("kpis", "R5", "60%", "percent_not_share"),
        ("kpis", "R5", 101, "less_than_equal"),
        ("budget", "P5", "400 triệu", "number_with_unit"),
        ("company", "B10", "triệu đô", "choice_unknown"),
        ("company", "B8", 13, "less_than_equal"),
    ],
)
def test_is_asked_about(tmp_path: Path, table: str, cell: str, typed: Any, code: str) -> None:
    read = read_plan(saved(tmp_path, "en", {(table, cell): typed}))
    found = {(p.code, p.place.sheet, f"{p.place.column}{p.place.row}") for p in read.problems}
    assert (code, TITLES["en"][table], cell) in found
    assert read.plan is not None


def test_percent_format_on_money(tmp_path: Path) -> None:
    def edit(workbook: Any) -> None:
        workbook["Goals"]["F7"] = 0.45
        workbook["Goals"]["F7"].number_format = "0.0%"

    problems = read_plan(saved(tmp_path, "en", {}, edit=edit)).problems
    assert [(p.code, p.found) for p in problems] == [("percent_not_share", "45%")]


def test_rows_may_be_apart_and_columns_change_places(tmp_path: Path) -> None:
    def edit(workbook: Any) -> None:
        workbook["Goals"].insert_rows(6, 2)
        workbook["Goals"].move_range("B4:B9", cols=10)

    read = read_plan(saved(tmp_path, "en", {}, edit=edit))
    assert read.problems == []
    assert read.plan is not None
    assert [(g.id, g.name) for g in read.plan.goals] == [("G1", "Grow"), ("G2", "Share"), ("G3", "Floor")]
    # Places follow the rows of the file: the second goal now stands in row 8.
    assert read.places.find("goals", 1, "name").row == 8


def test_the_company_without_a_name_can_still_be_looked_at(tmp_path: Path) -> None:
    read = read_plan(saved(tmp_path, "en", {("company", "B5"): None}))
    assert [p.code for p in read.problems] == ["required"]
    assert read.plan is not None
    assert read.plan.company.name == "…"


def test_the_company_without_a_year_cannot(tmp_path: Path) -> None:
    read = read_plan(saved(tmp_path, "en", {("company", "B7"): "2.026"}))
    assert [(p.code, p.place.row) for p in read.problems] == [("ambiguous_number", 7)]
    assert read.plan is None
