"""The reader's own plan: nothing typed is lost, the file is Excel's too, and nothing is written unasked."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from aop_lib.course import open_lesson
from aop_lib.course.lesson import Lesson
from aop_lib.course.own_plan import OwnPlan
from aop_lib.course.own_slices import QUESTIONS, SHOWN
from aop_lib.files import read_plan, write_workbook, write_yaml
from aop_lib.files.schema import columns
from aop_lib.home import case_plan
from aop_lib.plan import Plan

LESSON = "11_your_own_aop"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AOP_ANSWERS", str(tmp_path / "answers"))
    monkeypatch.setenv("AOP_PLANS", str(tmp_path / "plans"))
    for name in ("AOP_PLAN", "AOP_STRICT", "AOP_PERSON"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


class Reader:
    """Somebody in front of the lesson, typing."""

    def __init__(self, plan: Path | str = "", lang: Any = "vi") -> None:
        self.lesson: Lesson = open_lesson(LESSON, lang, plan)
        assert self.lesson.own_plan is not None
        self.own: OwnPlan = self.lesson.own_plan

    def form(self, question: str) -> Any:
        if question not in self.lesson._asked:
            self.lesson.ask(question)
        return self.lesson._asked[question]

    def types(self, question: str, key: str | None = None, **fields: Any) -> str:
        """Fill boxes of one row, a new one where no key is given, as widgets of a browser would."""
        rows = self.form(question)._rows
        key = rows.add() if key is None else key
        if not rows.fixed:
            rows.open(key)
        boxes = rows._cards[key]._boxes()
        boxes.unfold()
        for name, value in fields.items():
            box = boxes.boxes[name]
            box.put(value)
            boxes._heard(name)
        self.own.settle()
        return str(key)

    def begins(self) -> None:
        self.types("company", "", name="Hoa Mai", year="2026")
        self.form("measures")._rows.begin("shop")
        self.own.settle()
        self.types("last_year", "revenue_online", base="3600")
        self.types("last_year", "revenue_store", base="8400")


def goals(reader: Reader) -> None:
    """Total up 20 %, online share 45 % and a store that does not shrink: 14,400 x 0.55 = 7,920 is less than 8,400."""
    reader.types("goals", name="Doanh thu +20%", measure="revenue", kind="grow", target="20%", rank="1")
    reader.types("goals", name="Online 45%", measure="online_share", kind="reach", target="45%", rank="2")
    reader.types("goals", name="Cửa hàng", measure="revenue_store", kind="at_least", target="8400", rank="3")


def test_nothing_is_there_and_nothing_is_written_before_anything_is_typed(own_folder: Path) -> None:
    reader = Reader()
    for question in QUESTIONS:
        reader.form(question)
    assert reader.own.write()
    assert not (own_folder / "plans").exists()
    assert (reader.own.plan is None or not reader.own.plan.goals, reader.own.problems[0].field) == (True, "name")


def test_a_plan_is_typed_from_nothing_and_is_the_file_excel_opens(own_folder: Path) -> None:
    reader = Reader()
    reader.begins()
    goals(reader)
    assert reader.own.write()
    read = read_plan(own_folder / "plans" / "my_plan.xlsx")
    assert (read.plan, read.problems) == (reader.own.plan, [])
    assert read.plan is not None
    assert [(g.id, g.target) for g in read.plan.goals] == [("G1", 0.2), ("G2", 0.45), ("G3", 8400.0)]


def test_impossible_goals_are_named_with_the_least_that_makes_room() -> None:
    reader = Reader()
    reader.begins()
    goals(reader)
    form = reader.form("goals")
    (finding,) = [f for f in reader.own.part("goals") if f.code == "PLN102"]
    assert reader.own.plan is not None
    said = finding.found(reader.lesson.say, reader.own.plan)
    assert all(name in said for name in ("Doanh thu +20%", "Online 45%", "Cửa hàng"))
    shown = "".join(str(output["data"]) for output in form._picture.outputs)
    assert said.split(":")[0] in shown or "PLN102" in shown


def test_a_kernel_that_dies_loses_nothing() -> None:
    reader = Reader()
    reader.begins()
    reader.types("goals", name="Doanh thu +20%", measure="revenue", kind="grow", target="1.234")
    del reader
    again = Reader()
    assert again.own.value("goals")[0]["target"] == "1.234"
    assert again.own.plan is not None
    assert (again.own.plan.company.name, again.own.plan.measures[0].base) == ("Hoa Mai", 3600.0)
    assert [p.code for p in again.own.problems] == ["ambiguous_number"]
    assert again.form("goals")._rows.value == again.own.value("goals")


def test_an_ambiguous_number_is_asked_about_beside_its_field() -> None:
    reader = Reader()
    reader.begins()
    reader.types("last_year", "cost_of_goods", base="7.800")
    fields = reader.form("last_year")._rows._cards["cost_of_goods"]._fields
    assert "7800" in fields._below["base"].value
    fields._settle("base", 0, "7800")
    reader.own.settle()
    assert reader.own.problems == []


def change(path: Path, sheet: str, was: str, now: Any) -> None:
    """Somebody opens the file in Excel and changes one cell."""
    workbook = openpyxl.load_workbook(path)
    cell = next(c for row in workbook[sheet].iter_rows() for c in row if c.value == was)
    cell.value = now
    workbook.save(path)


@pytest.fixture(scope="module")
def earlier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What an earlier day left behind: the answers, and the plan file."""
    folder = tmp_path_factory.mktemp("earlier")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AOP_ANSWERS", str(folder / "answers"))
        patch.setenv("AOP_PLANS", str(folder / "plans"))
        patch.delenv("AOP_STRICT", raising=False)
        patch.delenv("AOP_PLAN", raising=False)
        reader = Reader()
        reader.begins()
        goals(reader)
        assert reader.own.write()
    return folder


@pytest.fixture
def file(own_folder: Path, earlier: Path) -> Path:
    shutil.copytree(earlier, own_folder, dirs_exist_ok=True)
    return own_folder / "plans" / "my_plan.xlsx"


def test_what_is_changed_in_excel_is_there_when_the_lesson_opens(file: Path) -> None:
    change(file, "Mục tiêu", "Online 45%", "Online gần một nửa")
    again = Reader()
    assert [g["name"] for g in again.own.value("goals")][1] == "Online gần một nửa"
    assert again.form("goals")._rows.value == again.own.value("goals")
    assert again.own.notice is not None
    assert again.own.notice[0] == "own-file-changed"
    assert again.own.plan == read_plan(file).plan


def test_what_is_changed_in_excel_while_the_lesson_is_open_stays(file: Path) -> None:
    reader = Reader()
    reader.types("goals", "G1", rank="9", name="typed here")
    change(file, "Mục tiêu", "Doanh thu +20%", "changed there")
    assert reader.own.write()
    plan = read_plan(file).plan
    assert plan is not None
    assert (plan.goals[0].name, plan.goals[0].rank) == ("changed there", 9)
    assert reader.form("goals")._rows.value[0]["name"] == "changed there"
    assert len(list(file.parent.glob("my_plan (*).xlsx"))) == 1
    assert reader.own.notice is not None
    assert reader.own.notice[0] == "own-file-clashed"


def test_a_cell_that_cannot_be_read_is_kept_in_form_and_file(file: Path) -> None:
    change(file, "Mục tiêu", 8400, "khoảng 8.400")
    again = Reader()
    assert again.own.value("goals")[2]["target"] == "khoảng 8.400"
    again.types("goals", "G1", rank="7")
    assert again.own.write()
    sheet = openpyxl.load_workbook(file)["Mục tiêu"]
    assert "khoảng 8.400" in [c.value for row in sheet.iter_rows() for c in row]


def test_a_file_open_in_excel_is_not_written_and_nothing_is_lost(file: Path) -> None:
    reader = Reader()
    reader.types("goals", "G1", name="waiting")
    lock = file.with_name(f"~${file.name}")
    lock.touch()
    before = file.read_bytes()
    assert not reader.own.write()
    assert (file.read_bytes(), reader.own.notice and reader.own.notice[0]) == (before, "own-file-open")
    assert Reader().own.value("goals")[0]["name"] == "waiting"
    lock.unlink()
    assert reader.own.write()
    assert read_plan(file).plan == reader.own.plan


def test_a_company_typed_here_and_changed_in_excel_is_one_company(own_folder: Path) -> None:
    reader = Reader()
    reader.begins()
    assert reader.own.write()
    file = own_folder / "plans" / "my_plan.xlsx"
    change(file, openpyxl.load_workbook(file).sheetnames[1], "Hoa Mai", "Hoa Mai Mới")
    reader.types("people", name="Marketing")
    assert reader.own.write()
    assert [row["name"] for row in reader.own.rows("company")] == ["Hoa Mai Mới"]
    assert reader.own.plan is not None
    assert (reader.own.plan.company.name, read_plan(file).plan) == ("Hoa Mai Mới", reader.own.plan)
    assert [row["name"] for row in Reader().own.rows("company")] == ["Hoa Mai Mới"]


def test_a_picture_is_never_lost_without_a_copy(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture openpyxl cannot carry over: where the disk has no room for a copy, the file stays as it is."""
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("xl/media/image1.png", b"not really")
    reader = Reader()
    reader.types("goals", "G1", name="waiting")
    before = file.read_bytes()

    def full(*_: Any) -> None:
        raise OSError

    with monkeypatch.context() as disk:
        disk.setattr(shutil, "copy2", full)
        assert not reader.own.write()
    assert (file.read_bytes(), reader.own.notice and reader.own.notice[0]) == (before, "own-file-busy")
    assert reader.own.write()
    assert [each.read_bytes() for each in file.parent.glob("my_plan (*).xlsx")] == [before]


def test_a_file_that_cannot_be_replaced_is_tried_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader()
    reader.types("goals", "G1", name="waiting")

    def refused(*_: Any) -> None:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr("aop_lib.course.own_file.write_bytes", refused)
        assert not reader.own.write()
    assert reader.own.notice is not None
    assert reader.own.notice[0] == "own-file-busy"
    assert reader.own.dirty
    assert reader.own.write()


def test_a_file_that_is_no_plan_is_left_alone(own_folder: Path) -> None:
    path = own_folder / "plans" / "my_plan.xlsx"
    path.parent.mkdir()
    path.write_bytes(b"not a workbook")
    reader = Reader()
    reader.types("company", "", name="Hoa Mai")
    assert not reader.own.write()
    assert path.read_bytes() == b"not a workbook"


def test_what_no_form_shows_stays_in_the_file(own_folder: Path) -> None:
    """Every table and both languages of BabyCare House, through one typed goal."""
    plan = read_plan(case_plan()).plan
    assert plan is not None
    path = own_folder / "house.xlsx"
    write_workbook(plan, path, "en")
    reader = Reader(path)
    reader.types("goals", plan.goals[0].id, why="vì thế")
    assert reader.own.write()
    now = read_plan(path)
    first = plan.goals[0].model_copy(update={"why": now.plan and now.plan.goals[0].why})
    assert now.plan == plan.model_copy(update={"goals": [first, *plan.goals[1:]]})
    assert now.problems == []


def test_the_same_plan_opened_in_the_other_language_is_the_same(file: Path) -> None:
    before = read_plan(file).plan
    reader = Reader(lang="en")
    assert (reader.own.plan, reader.own.dirty) == (before, False)
    assert reader.own.value("goals")[0]["target"] == "20%"


def test_a_yaml_plan_is_written_as_yaml(own_folder: Path) -> None:
    path = own_folder / "plan.yaml"
    write_yaml(Plan.model_validate({"company": {"name": "A", "year": 2026}}), path)
    reader = Reader(path)
    reader.types("people", name="Lan", kind="person")
    assert reader.own.write()
    assert read_plan(path).plan == reader.own.plan


def test_codes_are_never_used_again(file: Path) -> None:
    reader = Reader()
    reader.form("goals")._rows.remove("G3")
    reader.own.settle()
    reader.own.write()
    again = Reader()
    assert again.types("goals", name="Mới") == "G4"


def test_a_measure_typed_by_name_gets_a_readable_code_when_it_is_written() -> None:
    reader = Reader()
    reader.begins()
    key = reader.types("measures", name="Khách mới", unit="count")
    reader.types("goals", name="Thêm khách", measure=key, kind="reach", target="500")
    reader.types("last_year", key, base="400")
    assert reader.own.write()
    assert reader.own.plan is not None
    assert reader.own.plan.goals[0].measure == "khach_moi"
    assert reader.own.plan.row("measures", "khach_moi").base == 400.0
    assert reader.form("measures")._rows.value == reader.own.value("measures")
    assert reader.form("goals")._rows.value[0]["measure"] == "khach_moi"


def test_months_are_those_of_the_year_and_of_the_year_before() -> None:
    reader = Reader()
    reader.begins()
    reader.types("last_year", "revenue_online", months=["300"] * 12)
    reader.types("plan_months", "revenue_online", months=["400"] * 12)
    assert reader.own.plan is not None
    assert reader.own.plan.months("revenue_online", "actual", 2025) == [300.0] * 12
    assert reader.own.plan.months("revenue_online", "plan", 2026) == [400.0] * 12


def test_a_measure_taken_out_takes_its_figures_along_and_brings_them_back() -> None:
    reader = Reader()
    reader.begins()
    reader.types("last_year", "marketing_cost", months=["5"] * 12)
    form = reader.form("measures")
    form._rows.remove("marketing_cost")
    reader.own.settle()
    assert reader.own.plan is not None
    assert reader.own.plan.figures == []
    form._rows.undo()
    reader.own.settle()
    assert reader.own.plan.months("marketing_cost", "actual", 2025) == [5.0] * 12


def test_names_to_choose_from_follow_what_is_typed() -> None:
    reader = Reader()
    reader.begins()
    reader.form("goals")
    reader.types("people", name="Lan", kind="person")
    owner = next(f for f in reader.form("goals")._rows.fields if f.name == "owner")
    assert owner.options == (("P1", "Lan"),)


def test_a_scenario_with_what_it_changes() -> None:
    reader = Reader()
    reader.begins()
    changes = [{"measure": "revenue_online", "change": "-10%", "value": ""}]
    reader.types("scenarios", name="Mùa thấp", values=changes)
    assert reader.own.plan is not None
    (value,) = reader.own.plan.scenario_values
    assert (value.scenario, value.measure, value.change) == ("S1", "revenue_online", -0.1)


def test_ticks_are_kept_by_item() -> None:
    reader = Reader()
    reader.begins()
    reader.types("ticks", "C2.1", passed="no", evidence="chưa có")
    assert reader.own.plan is not None
    assert [(t.item, t.passed, t.evidence) for t in reader.own.plan.ticks] == [("C2.1", False, "chưa có")]


def test_while_the_notebooks_are_built_nothing_is_read_or_written(
    own_folder: Path, monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    monkeypatch.setenv("AOP_STRICT", "1")
    reader = Reader()
    assert (reader.own.path, reader.own.rows("goals")) == (None, [])
    assert reader.own.rows("company")[0]["year"] == "2026"


def test_letters_no_workbook_can_hold_are_kept_and_asked_about(own_folder: Path) -> None:
    reader = Reader()
    reader.begins()
    odd = "a\x0bb\x00\uffffc"
    key = reader.types("goals", name=odd)
    assert reader.own.write()
    assert [(p.code, p.field) for p in reader.own.problems] == [("unprintable", "name")]
    file = own_folder / "plans" / "my_plan.xlsx"
    assert {s["B5"].value for s in openpyxl.load_workbook(file).worksheets} >= {"a_x000B_b_x0000__xFFFF_c"}
    shutil.rmtree(own_folder / "answers")
    assert [(row["id"], row["name"]) for row in Reader().own.rows("goals")] == [(key, odd)]


def test_a_year_or_month_of_thousands_of_digits_is_asked_about(own_folder: Path) -> None:
    """Python refuses to make a number of more than 4,300 digits."""
    reader = Reader()
    reader.begins()
    reader.types("company", "", first_month="9" * 5000)
    assert ("company", "first_month") in {(p.table, p.field) for p in reader.own.problems}
    assert reader.own.write()
    reader.types("company", "", first_month="1", year="9" * 5000)
    assert reader.own.value("last_year") == []
    reader.types("company", "", year="2026")
    assert [row["base"] for row in reader.own.value("last_year")][:2] == ["3600", "8400"]


def test_answers_changed_by_hand_never_stop_the_lesson(own_folder: Path) -> None:
    reader = Reader()
    reader.begins()
    for question in QUESTIONS:
        reader.lesson.answers.put(reader.lesson.exercise(question), [{"id": "x", "name": [1], "months": "?"}, 3, None])
    reader.lesson.answers.put(reader.lesson.exercise("file"), {"base": {"goals": 3, "x": []}, "codes": 5, "lang": 7})
    again = Reader()
    for question in QUESTIONS:
        assert again.form(question).failure is None


def test_every_field_of_a_form_is_a_field_of_the_plan() -> None:
    for table, names in SHOWN.items():
        assert set(names) <= {column.field for column in columns(table)}
