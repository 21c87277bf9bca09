"""The workbook a department answers in: what it asks, what it shows, and what it must not tell."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import openpyxl
import pytest
from answer_plans import BASE, FILL, SECRETS, answered

from aop_lib.files import answer_workbook, read_answers, read_plan, table_label
from aop_lib.locale import Locale
from aop_lib.plan import Definition, Lang, Lead, ResourceView, RoleView, View

LANGS: tuple[Lang, ...] = ("en", "vi")
SHEETS = {
    "en": (
        *("Start", "Department views", "Definitions", "Resource views", "Role views"),
        *("Company", "People and departments", "Choices", "Resources", "Limits", "Responsibilities", "Milestones"),
    ),
    "vi": (
        *("Bắt đầu", "Góc nhìn phòng ban", "Định nghĩa", "Góc nhìn nguồn lực", "Góc nhìn vai trò"),
        *("Công ty", "Phòng ban và con người", "Lựa chọn", "Nguồn lực", "Giới hạn", "Trách nhiệm", "Cột mốc"),
    ),
}


@pytest.fixture(scope="module", params=LANGS)
def lang(request: pytest.FixtureRequest) -> Lang:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def book(lang: Lang) -> openpyxl.Workbook:
    return answer_workbook(BASE, "sales", "before", lang)  # type: ignore[return-value]


def _column(book: openpyxl.Workbook, sheet: str, letter: str, first: int = 5) -> list[object]:
    return [cell.value for cell in book[sheet][letter][first - 1 :] if cell.value is not None]


def test_what_is_asked_stands_before_what_is_shown(book: openpyxl.Workbook, lang: Lang) -> None:
    assert tuple(book.sheetnames) == SHEETS[lang]


def test_the_first_sheet_says_in_six_lines_what_to_do(book: openpyxl.Workbook, lang: Lang) -> None:
    start = book.worksheets[0]
    assert [start[f"A{row}"].value for row in range(3, 10)] == [1, 2, 3, 4, 5, 6, None]
    assert {"en": "Nobody sees your answers", "vi": "Không ai xem câu trả lời"}[lang] in str(start["B4"].value)
    assert {"en": "Sales", "vi": "Kinh doanh"}[lang] in str(start["A1"].value)


def test_nothing_in_the_file_tells_an_answer(tmp_path: Path, lang: Lang) -> None:
    """Not on a sheet, not hidden, not in the properties: amounts, reasons, roles, or what others answered."""
    for department in ("sales", "marketing"):
        answer_workbook(BASE, department, "before", lang).save(tmp_path / "a.xlsx")
        with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
            parts = {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}
        assert [(name, secret) for name, text in parts.items() for secret in SECRETS if secret in text] == []


def test_priorities_stand_in_the_order_of_their_names(book: openpyxl.Workbook, lang: Lang) -> None:
    """Attention, Margin, Zeal; Biên, Chú ý, Đà tăng (đ is sorted as d). Then the trade-off, then what is not done."""
    choices = SHEETS[lang][7]
    expected = {"en": ["BRAND", "MARGIN", "GROW", "T1", "N1"], "vi": ["MARGIN", "BRAND", "GROW", "T1", "N1"]}[lang]
    assert _column(book, choices, "A") == expected
    headers = {str(cell.value) for cell in book[choices][4]}
    assert not headers & {"Priority", "Thứ tự ưu tiên"}
    # Beside the ranking the codes are explained in the same order.
    assert _column(book, SHEETS[lang][1], "I") == expected


def test_rows_wait_for_each_resource_limit_and_shared_work(book: openpyxl.Workbook, lang: Lang) -> None:
    before = {"en": "before", "vi": "trước"}[lang]
    resources = [[cell.value for cell in row[:5]] for row in book[SHEETS[lang][3]].iter_rows(5, 7)]
    month = {"en": "each month", "vi": "mỗi tháng"}[lang]
    assert resources == [
        ["sales", before, "R1", None, "Hands"],
        ["sales", before, None, "L1", "All"],
        ["sales", before, None, "L2", f"Orders ({month})"],
    ]
    assert [c.value for c in book[SHEETS[lang][4]][5][:4]] == ["sales", before, "W1", "Price"]
    assert [c.value for c in book[SHEETS[lang][1]][5][:3]] == ["sales", before, None]


def test_the_words_to_explain_are_those_several_departments_use(book: openpyxl.Workbook, lang: Lang) -> None:
    term = {"en": "Conversion", "vi": "Tỷ lệ chuyển đổi"}[lang]
    assert _column(book, SHEETS[lang][2], "C") == [term]


def test_without_such_words_the_usual_ones_are_asked(lang: Lang) -> None:
    """Revenue, conversion and growth are the words of the course (A0.17); a plan with milestones has a fourth."""
    fresh = BASE.model_copy(update={"definitions": []})
    words = {
        "en": ["revenue", "conversion", "growth", "milestone"],
        "vi": ["doanh thu", "tỷ lệ chuyển đổi", "tăng trưởng", "cột mốc"],
    }
    found = answer_workbook(fresh, "sales", "before", lang)
    assert _column(found, SHEETS[lang][2], "C") == words[lang]
    without = answer_workbook(fresh.model_copy(update={"milestones": []}), "sales", "before", lang)
    assert _column(without, SHEETS[lang][2], "C") == words[lang][:3]


def test_drop_downs_offer_the_codes_of_the_kind_asked_for(book: openpyxl.Workbook, lang: Lang) -> None:
    choices, parties = SHEETS[lang][7], SHEETS[lang][6]

    def rules(sheet: str) -> dict[str, str]:
        return {str(r.sqref): r.formula1 for r in book[sheet].data_validations.dataValidation}

    def offered(rule: str) -> str:
        return book.defined_names[rule.removeprefix("=")].attr_text.replace("'", "")

    views = rules(SHEETS[lang][1])
    assert offered(views["D5:D500"]) == f"{choices}!$A$5:$A$7"
    assert offered(views["E5:E500"]) == f"{choices}!$A$8:$A$8"
    roles = rules(SHEETS[lang][4])
    assert offered(roles["E5:E500"]) == f"{parties}!$A$5:$A$8"
    assert rules(SHEETS[lang][2])["K5:K500"] == {"en": '"yes,no"', "vi": '"có,không"'}[lang]


def test_channels_are_offered_as_the_leads_spell_them() -> None:
    leads = [Lead(id=c, created=dt.date(2029, 2, 1), channel=c) for c in ("store", "online")]
    plan = BASE.model_copy(update={"leads": leads})
    rules = answer_workbook(plan, "sales", "before", "en")["Definitions"].data_validations.dataValidation
    assert '"online,store"' in [rule.formula1 for rule in rules]


def test_a_long_choice_has_the_room_it_needs_beside_the_ranking() -> None:
    long = BASE.choices[0].model_copy(update={"name": "A known brand among new mothers in the city " * 4})
    sheet = answer_workbook(BASE.model_copy(update={"choices": [long]}), "sales", "before", "en")["Department views"]
    # 176 letters in a column of about 50: four lines of 13 points.
    assert sheet.row_dimensions[5].height >= 4 * 13


def test_what_is_shown_is_locked_and_what_is_asked_is_not(book: openpyxl.Workbook) -> None:
    assert [sheet.protection.sheet for sheet in book.worksheets] == [False] * 5 + [True] * 7
    assert all(sheet.freeze_panes for sheet in book.worksheets[1:])


def test_only_what_is_to_be_written_is_tinted(book: openpyxl.Workbook, lang: Lang) -> None:
    sheet = book[SHEETS[lang][3]]
    tinted = [cell.column_letter for cell in sheet[5] if cell.fill.fgColor.rgb == "00FFF8E3"]
    assert tinted == ["F", "H"]


def test_where_there_is_nothing_to_ask_there_is_no_sheet() -> None:
    plan = BASE.model_copy(update={"choices": [], "responsibilities": [], "resources": [], "limits": [], "views": []})
    found = answer_workbook(plan, "sales", "after", "en").sheetnames
    assert found == ["Start", "Definitions", "Company", "People and departments", "Milestones"]


def test_an_untouched_file_reads_as_no_answer_at_all(tmp_path: Path, lang: Lang) -> None:
    read = read_answers(answered(tmp_path / "a.xlsx", lang, {}), BASE)
    assert read.problems == []
    assert read.plan is not None
    asked = ("views", "definitions", "resource_views", "role_views")
    assert [read.plan.rows(table) for table in asked] == [[], [], [], []]
    assert read.plan.limits[0].amount is None


def test_what_is_typed_is_read(tmp_path: Path, lang: Lang) -> None:
    read = read_answers(answered(tmp_path / "a.xlsx", lang, FILL[lang]), BASE)
    assert read.problems == []
    assert read.plan is not None
    term = BASE.definitions[0].term
    assert read.plan.views == [View(department="sales", ranking=["MARGIN", "GROW"], first="MARGIN", tradeoff="T1")]
    assert read.plan.definitions == [
        Definition(
            department="sales",
            term=term,
            counts="rate",
            filters=["new_customers", "not_cancelled"],
            meaning="Signed of all enquiries",
        )
    ]
    assert read.plan.resource_views == [ResourceView(department="sales", limit="L1", amount=500.0)]
    assert read.plan.role_views == [RoleView(department="sales", responsibility="W1", lead="hoa")]
    assert read.places.find("resource_views", 0, "amount").row == 6


def test_the_later_round_is_written_in_the_rows(tmp_path: Path) -> None:
    path = answered(tmp_path / "a.xlsx", "en", FILL["en"], phase="after")
    read = read_answers(path, BASE)
    assert read.plan is not None
    assert {r.phase for t in ("views", "definitions", "resource_views", "role_views") for r in read.plan.rows(t)} == {
        "after"
    }


def test_a_code_is_known_even_where_its_sheet_was_deleted(tmp_path: Path) -> None:
    path = answered(tmp_path / "a.xlsx", "en", FILL["en"])
    workbook = openpyxl.load_workbook(path)
    for title in ("Choices", "Limits", "People and departments"):
        del workbook[title]
    workbook.save(path)
    assert read_answers(path, BASE).problems == []


def test_a_code_that_does_not_exist_is_named_with_its_cell(tmp_path: Path) -> None:
    path = answered(tmp_path / "a.xlsx", "vi", {("Góc nhìn phòng ban", "C5"): "MARGIN, GORW"})
    problem = read_answers(path, BASE).problems[0]
    assert (problem.code, problem.found, problem.place.row, problem.place.column) == ("dangling", "GORW", 5, "C")
    assert "GROW" in problem.mend(Locale("vi"))


def test_an_amount_that_was_forgotten_beside_a_comment_is_asked_for(tmp_path: Path) -> None:
    read = read_answers(answered(tmp_path / "a.xlsx", "en", {("Resource views", "H5"): "too few"}), BASE)
    assert [(p.code, p.field, p.place.row) for p in read.problems] == [("required", "amount", 5)]


def test_as_a_plan_it_is_refused_in_one_sentence(tmp_path: Path, lang: Lang) -> None:
    read = read_plan(answered(tmp_path / "a.xlsx", lang, {}))
    assert [p.code for p in read.problems] == ["answers_only"]
    assert read.plan is None
    assert "aop merge" in read.problems[0].mend(Locale(lang))


def test_the_shown_names_of_sheets_are_those_of_a_plan(lang: Lang) -> None:
    assert SHEETS[lang][1] == table_label(Locale(lang), "views")


def test_an_unknown_department_cannot_be_asked() -> None:
    with pytest.raises(KeyError):
        answer_workbook(BASE, "nobody", "before", "en")
