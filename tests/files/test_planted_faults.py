"""A dozen faults planted in one workbook: each is found in one pass, at its place, and said in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_plan import TITLES, saved

from aop_lib.files import read_plan
from aop_lib.locale import Locale

# Columns of the goals sheet: A code, B goal, C measure, D kind, E unit (fills itself), F target, G rank, H owner.
# Initiatives: F is the start. Measures: E is the formula. KPIs: N is the target. Company: row 9 is the currency.
_FAULTS = {
    ("goals", "F7"): "1.234",
    ("goals", "F6"): 0.45,
    ("goals", "H5"): "slaes",
    ("budget", "D5"): "3 tỷ",
    ("initiatives", "F5"): "01/02/2026",
    ("milestones", "A6"): "M1",
    ("resources", "A5"): None,
    ("kpis", "N5"): 45,
    ("company", "B9"): "vnd",
    ("measures", "E7"): "#REF!",
}
_MISSPELT = {"en": ("Rsik", "Reveiws"), "vi": ("Rủi rro", "Rà sóat")}
_EXPECTED = {
    ("ambiguous_number", "goals", 7, "F", "1.234"),
    ("percent_mix", "goals", 6, "F", "0.45"),
    ("dangling", "goals", 5, "H", "slaes"),
    ("number_with_unit", "budget", 5, "D", "3 tỷ"),
    ("ambiguous_date", "initiatives", 5, "F", "01/02/2026"),
    ("duplicate", "milestones", 6, "A", "M1"),
    ("required", "resources", 5, "A", ""),
    ("share_or_percent", "kpis", 5, "N", "45"),
    ("bad_format", "company", 9, "B", "vnd"),
    ("cell_error", "measures", 7, "E", "#REF!"),
    # The initiative needs R1, whose code was taken away.
    ("dangling_empty", "initiatives", 5, "J", "R1"),
}


@pytest.fixture(params=["en", "vi"])
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _planted(folder: Path, lang: str) -> Path:
    header, sheet = _MISSPELT[lang]

    def edit(workbook):
        workbook[TITLES[lang]["risks"]]["B4"] = header
        workbook[TITLES[lang]["reviews"]].title = sheet

    return saved(folder, lang, _FAULTS, edit=edit)


def test_all_are_found_at_their_places(tmp_path: Path, lang: str) -> None:
    header, sheet = _MISSPELT[lang]
    found = {
        (p.code, p.table, p.place.row, p.place.column, p.found) for p in read_plan(_planted(tmp_path, lang)).problems
    }
    misspelt = {("header_misspelt", "risks", 4, "B", header), ("sheet_misspelt", "reviews", None, None, sheet)}
    assert found == _EXPECTED | misspelt


def test_each_names_sheet_row_and_column(tmp_path: Path, lang: str) -> None:
    locale = Locale(lang)
    row, column = ("row", "column") if lang == "en" else ("dòng", "cột")
    for problem in read_plan(_planted(tmp_path, lang)).problems:
        if problem.place.row is None:
            continue
        where = problem.where(locale)
        assert f"sheet {TITLES[lang][problem.table]}, {row} {problem.place.row}, {column} " in where
        assert problem.found in problem.message(locale)
        assert problem.mend(locale)


def test_the_rest_of_the_plan_can_still_be_looked_at(tmp_path: Path, lang: str) -> None:
    plan = read_plan(_planted(tmp_path, lang)).plan
    assert plan is not None
    # The bad cells are gone, the rows stay: G1 has lost its owner, G2 and G3 their targets.
    assert [(g.id, g.target, g.owner) for g in plan.goals] == [
        ("G1", 0.2, None),
        ("G2", None, "lan"),
        ("G3", None, None),
    ]
    # A month that cannot be read is open; the other eleven stand.
    assert plan.budget[0].months == [None] + [30.0] * 11
    # A row without its code is gone, and with it what an initiative said of it.
    assert plan.resources == []
    assert plan.initiatives[0].needs == []
    assert [m.id for m in plan.milestones] == ["M1"]


def test_the_mend_says_what_to_write(tmp_path: Path) -> None:
    problems = {p.code: p for p in read_plan(_planted(tmp_path, "vi")).problems}
    vi, en = Locale("vi"), Locale("en")
    # 3 tỷ in a plan written in millions is 3000.
    assert "3000" in problems["number_with_unit"].mend(vi)
    assert "1234" in problems["ambiguous_number"].mend(vi)
    assert "1.2340" in problems["ambiguous_number"].mend(vi)
    assert "45%" in problems["percent_mix"].mend(en)
    assert "0.45%" in problems["percent_mix"].mend(en)
    assert "sales" in problems["dangling"].mend(en)
    assert "2026-02-01" in problems["ambiguous_date"].mend(en)
    assert "Rủi ro" in problems["header_misspelt"].mend(vi)
