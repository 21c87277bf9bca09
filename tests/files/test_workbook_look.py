"""What a manager meets in the workbook: notes, drop-downs, tinted cells, units, a first sheet, text that stays text."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from small_plan import PLAN, TITLES

from aop_lib.files import new_workbook, plan_to_workbook, read_plan, write_workbook
from aop_lib.plan import TABLES, Plan

LANGS = ("en", "vi")
INPUT = "00FFF8E3"


@pytest.fixture(scope="module", params=LANGS)
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def book(lang: str) -> openpyxl.Workbook:
    return plan_to_workbook(PLAN, lang)  # type: ignore[arg-type]


def test_the_first_sheet_explains_in_ten_lines(book: openpyxl.Workbook, lang: str) -> None:
    sheet = book.worksheets[0]
    assert sheet.title == TITLES[lang]["start"]
    assert [sheet[f"A{row}"].value for row in range(3, 13)] == list(range(1, 11))
    assert all(sheet[f"B{row}"].value for row in range(3, 13))
    links = [c.hyperlink.location or c.hyperlink.target for row in sheet for c in row if c.hyperlink]
    assert len(links) == len(TABLES) + 1


def test_sheets_follow_the_six_components(book: openpyxl.Workbook, lang: str) -> None:
    titles = [s.title for s in book.worksheets]
    order = ["start", "company", "measures", "goals", "budget", "initiatives", "resources", "risks", "kpis", "reviews"]
    places = [titles.index(TITLES[lang][key]) for key in order]
    assert places == sorted(places)
    grey = {s.sheet_properties.tabColor.rgb for s in book.worksheets[-10:]}
    assert len(grey) == 1


def test_every_header_has_its_note(book: openpyxl.Workbook) -> None:
    for sheet in book.worksheets[2:]:
        heads = [cell for cell in sheet[4] if cell.value]
        assert heads
        assert all(cell.comment and cell.comment.text for cell in heads)


def test_thirty_spare_rows_are_ready(book: openpyxl.Workbook, lang: str) -> None:
    goals = book[TITLES[lang]["goals"]]
    # Three goals stand in rows 5 to 7.
    assert goals["A37"].fill.fgColor.rgb == INPUT
    assert goals["A37"].value is None
    assert goals["A38"].fill.fgColor.rgb != INPUT
    assert goals.freeze_panes == "C5"


def test_shares_show_as_percent_and_money_as_number(book: openpyxl.Workbook, lang: str) -> None:
    goals = book[TITLES[lang]["goals"]]
    assert [goals[f"F{row}"].number_format for row in (5, 6, 7)] == ["0%", "0%", "#,##0"]
    assert book[TITLES[lang]["kpis"]]["N5"].number_format == "0%"
    assert goals["E5"].data_type == "f"


def test_drop_downs(book: openpyxl.Workbook, lang: str) -> None:
    rules = {str(r.sqref): r.formula1 for r in book[TITLES[lang]["goals"]].data_validations.dataValidation}
    kinds = {"en": '"grow by,reach,at least,at most"', "vi": '"tăng thêm,đạt mức,ít nhất,nhiều nhất"'}
    assert rules["D5:D500"] == kinds[lang]
    # By a name: Excel keeps a list that names another sheet where other programs lose it.
    named = book.defined_names[rules["C5:C500"].removeprefix("=")]
    assert named.attr_text == f"'{TITLES[lang]['measures']}'!$A$5:$A$500"


def test_a_text_is_never_a_formula(tmp_path: Path) -> None:
    plan = Plan.model_validate({"company": {"name": "=1+1", "year": 2026, "note": "@SUM(A1)"}})
    write_workbook(plan, tmp_path / "plan.xlsx", "en")
    sheet = openpyxl.load_workbook(tmp_path / "plan.xlsx")["Company"]
    assert (sheet["B5"].value, sheet["B5"].data_type, sheet["B5"].quotePrefix) == ("=1+1", "s", True)
    start = openpyxl.load_workbook(tmp_path / "plan.xlsx")["Start"]
    assert start["A1"].data_type == "s"


def test_both_languages_stand_side_by_side_only_where_needed(tmp_path: Path) -> None:
    goal = {"id": "G1", "name": {"en": "Grow", "vi": "Tăng trưởng"}, "why": "one text"}
    plan = Plan.model_validate({"company": {"name": "A", "year": 2026}, "goals": [goal]})
    write_workbook(plan, tmp_path / "plan.xlsx", "vi")
    sheet = openpyxl.load_workbook(tmp_path / "plan.xlsx")["Mục tiêu"]
    assert [c.value for c in sheet[4]][:3] == ["Mã *", "Mục tiêu *", "Mục tiêu (tiếng Anh)"]
    assert [c.value for c in sheet[5]][:3] == ["G1", "Tăng trưởng", "Grow"]
    assert sheet.column_dimensions["C"].hidden
    assert read_plan(tmp_path / "plan.xlsx").plan == plan


def test_an_example_speaks_one_language(tmp_path: Path) -> None:
    goal = {"id": "G1", "name": {"en": "Grow", "vi": "Tăng trưởng"}}
    plan = Plan.model_validate({"company": {"name": "A", "year": 2026}, "goals": [goal]})
    new_workbook(tmp_path / "plan.xlsx", "vi", plan)
    read = read_plan(tmp_path / "plan.xlsx")
    assert read.problems == []
    assert read.plan is not None
    assert (read.plan.goals[0].name, read.plan.company.language) == ("Tăng trưởng", "vi")


def test_months_follow_the_business_year(tmp_path: Path) -> None:
    figures = {"measure": "m", "kind": "actual", "year": 2025, "months": [float(n) for n in range(12)]}
    plan = Plan.model_validate(
        {
            "company": {"name": "A", "year": 2026, "first_month": 4},
            "measures": [{"id": "m", "name": "M", "unit": "count"}],
            "figures": [figures],
        }
    )
    write_workbook(plan, tmp_path / "plan.xlsx", "en")
    sheet = openpyxl.load_workbook(tmp_path / "plan.xlsx")["Monthly figures"]
    # A measure, B kind, C year, D unit; April opens the year and March ends it.
    assert (sheet["E4"].value, sheet["P4"].value) == ("Apr", "Mar")
    assert read_plan(tmp_path / "plan.xlsx").plan == plan


def test_places_of_a_workbook(tmp_path: Path) -> None:
    from aop_lib.locale import Locale

    write_workbook(PLAN, tmp_path / "plan.xlsx", "vi")
    places = read_plan(tmp_path / "plan.xlsx").places
    assert places.find("goals", 2, "target").text(Locale("en")) == "sheet Mục tiêu, row 7, column F (Chỉ tiêu)"
    assert places.find("goals", 2).text(Locale("vi")) == "sheet Mục tiêu, dòng 7"
    assert places.find("goals").text(Locale("vi")) == "sheet Mục tiêu"
    assert places.find("company", 0, "year").text(Locale("vi")) == "sheet Công ty, dòng 7, cột B (Năm kế hoạch)"
    # An empty table still has its sheet and its columns.
    assert places.find("decisions").text(Locale("vi")) == "sheet Quyết định"
