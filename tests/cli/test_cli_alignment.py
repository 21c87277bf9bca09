"""Asking the departments and putting their answers into the plan, as somebody types it."""

from __future__ import annotations

import json

import openpyxl
import pytest

from aop_lib.files import read_plan, write_workbook, write_yaml
from aop_lib.plan import Plan

CHOICES = [
    {"id": "GROW", "kind": "priority", "name": "Grow", "rank": 1},
    {"id": "MARGIN", "kind": "priority", "name": "Margin", "rank": 2},
]
PARTIES = [
    {"id": "sales", "name": {"en": "Sales", "vi": "Kinh doanh"}, "kind": "department"},
    {"id": "tài_chính", "name": {"en": "Finance", "vi": "Tài chính"}, "kind": "department"},
    {"id": "kho.1", "name": {"en": "Storeroom", "vi": "Kho"}, "kind": "department"},
    {"id": "lan", "name": "Lan", "kind": "person"},
]


def plan_of(**tables) -> Plan:
    company = {"name": "Tiny", "year": 2029, "language": "en"}
    return Plan.model_validate({"company": company, "parties": PARTIES, "choices": CHOICES, **tables})


@pytest.fixture
def plan(tmp_path):
    """A plan of three departments."""
    write_yaml(plan_of(), tmp_path / "plan.yaml")
    return tmp_path / "plan.yaml"


@pytest.fixture
def asked(aop, plan):
    """The folder of the files handed out."""
    assert aop("ask", plan, "--out", plan.parent / "answers").code == 0
    return plan.parent / "answers"


def fill(path, **cells):
    workbook = openpyxl.load_workbook(path)
    for at, value in cells.items():
        workbook["Department views"][at] = value
    workbook.save(path)


def test_every_department_is_asked_in_a_file_of_its_own(aop, plan):
    said = aop("ask", plan, "--out", plan.parent / "answers")
    assert said.code == 0
    names = ["kho-1-before.xlsx", "sales-before.xlsx", "tai-chinh-before.xlsx"]
    assert sorted(p.name for p in (plan.parent / "answers").iterdir()) == names
    assert "3 files, for 3 departments" in said.out
    assert "aop merge" in said.out


def test_the_language_and_the_round_are_as_asked(aop, plan):
    said = aop("ask", plan, "--out", plan.parent / "a", "--phase", "after", "--lang", "vi")
    assert "3 tệp, cho 3 phòng ban" in said.out
    workbook = openpyxl.load_workbook(plan.parent / "a" / "sales-sau.xlsx")
    assert [cell.value for cell in workbook["Góc nhìn phòng ban"][5][:2]] == ["sales", "sau"]


def test_files_handed_out_are_never_replaced_unasked(aop, plan, asked):
    fill(asked / "sales-before.xlsx", C5="GROW")
    before = (asked / "sales-before.xlsx").read_bytes()
    (asked / "kho-1-before.xlsx").unlink()
    said = aop("ask", plan, "--out", asked)
    assert said.code == 2
    assert "sales-before.xlsx" in said.err
    assert "--force" in said.err
    assert (asked / "sales-before.xlsx").read_bytes() == before
    assert not (asked / "kho-1-before.xlsx").exists()
    assert aop("ask", plan, "--out", asked, "--force").code == 0


def test_two_codes_of_the_same_letters_have_two_files(aop, tmp_path):
    parties = [{"id": code, "name": code, "kind": "department"} for code in ("kd.1", "KD-1", "фин", "株")]
    write_yaml(plan_of(parties=parties), tmp_path / "plan.yaml")
    assert aop("ask", tmp_path / "plan.yaml", "--out", tmp_path / "a").code == 0
    assert len(list((tmp_path / "a").iterdir())) == 4


def test_a_plan_without_departments_cannot_be_asked(aop, tmp_path):
    write_yaml(plan_of(parties=[]), tmp_path / "plan.yaml")
    said = aop("ask", tmp_path / "plan.yaml", "--out", tmp_path / "a")
    assert said.code == 2
    assert "People and departments" in said.err
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(("codes", "tells"), [(("P1", "P2", "P10"), True), (("P2", "P1", "P10"), False)])
def test_codes_that_count_tell_the_order(aop, tmp_path, codes, tells):
    choices = [{"id": c, "kind": "priority", "name": c, "rank": n} for n, c in enumerate(codes, 1)]
    write_yaml(plan_of(choices=choices), tmp_path / "plan.yaml")
    said = aop("ask", tmp_path / "plan.yaml", "--out", tmp_path / "a")
    assert ("can guess the order" in " ".join(said.out.split())) is tells


def test_one_that_has_answered_already_is_named(aop, tmp_path):
    write_yaml(plan_of(views=[{"department": "sales", "first": "GROW"}]), tmp_path / "plan.yaml")
    assert "already has answers of: Sales." in aop("ask", tmp_path / "plan.yaml", "--out", tmp_path / "a").out
    after = aop("ask", tmp_path / "plan.yaml", "--out", tmp_path / "a", "--phase", "after")
    assert "already has answers" not in " ".join(after.out.split())


@pytest.mark.parametrize("target", ["merged.xlsx", "merged.yaml"])
def test_filled_in_files_come_back_into_the_plan(aop, plan, asked, target):
    fill(asked / "sales-before.xlsx", C5="GROW, MARGIN", D5="GROW")
    fill(asked / "tai-chinh-before.xlsx", C5="MARGIN, GROW", D5="MARGIN")
    (asked / "~$sales-before.xlsx").write_bytes(b"the lock Excel leaves beside an open file")
    said = aop("merge", plan, asked, "--out", plan.parent / target)
    assert said.code == 0
    assert "sales-before.xlsx: Department views 1" in said.out
    assert "kho-1-before.xlsx: no answers in it" in said.out
    assert "Not heard yet on the priorities: Storeroom." in said.out
    assert said.out.rstrip().splitlines()[-1].startswith("Next: aop check ")
    merged = read_plan(plan.parent / target)
    assert merged.problems == []
    assert [(v.department, v.first) for v in merged.plan.views] == [("sales", "GROW"), ("tài_chính", "MARGIN")]


def test_findings_on_the_merged_plan_point_into_its_workbook(aop, plan, asked):
    fill(asked / "sales-before.xlsx", C5="GROW, MARGIN", D5="GROW")
    merged = plan.parent / "merged.xlsx"
    assert aop("merge", plan, asked / "sales-before.xlsx", "--out", merged, "--lang", "vi").code == 0
    data = json.loads(aop("check", merged, "--json", "--lang", "vi").out)
    assert data["problems"] == []
    assert data["findings"]
    assert all(finding["where"].startswith("sheet ") for finding in data["findings"])


def test_two_files_of_one_department_are_refused_by_name(aop, plan, asked):
    fill(asked / "sales-before.xlsx", C5="GROW, MARGIN")
    (asked / "copy of sales.xlsx").write_bytes((asked / "sales-before.xlsx").read_bytes())
    said = aop("merge", plan, asked, "--out", plan.parent / "merged.xlsx")
    assert said.code == 2
    assert "copy of sales.xlsx, sales-before.xlsx answer for the same department: Sales (sales)" in " ".join(
        said.out.split()
    )
    assert "Nothing was written." in said.out
    assert not (plan.parent / "merged.xlsx").exists()
    assert "cùng trả lời cho một phòng ban" in " ".join(
        aop("merge", plan, asked, "--out", plan.parent / "m.xlsx", "--lang", "vi").out.split()
    )


def test_files_of_one_name_are_told_apart_by_their_folders(aop, plan, asked):
    fill(asked / "sales-before.xlsx", C5="GROW, MARGIN")
    other = plan.parent / "other"
    other.mkdir()
    (other / "sales-before.xlsx").write_bytes((asked / "sales-before.xlsx").read_bytes())
    said = aop("merge", plan, asked / "sales-before.xlsx", other / "sales-before.xlsx", "--out", plan.parent / "m.yaml")
    assert said.code == 2
    assert all(str(folder / "sales-before.xlsx") in said.out.replace("\n    ", "") for folder in (asked, other))


def test_the_same_file_named_twice_is_one_file(aop, plan, asked):
    fill(asked / "sales-before.xlsx", C5="GROW")
    said = aop("merge", plan, asked / "sales-before.xlsx", asked, "--out", plan.parent / "m.yaml")
    assert said.code == 0


def test_all_that_is_wrong_is_said_at_once_and_nothing_is_written(aop, plan, asked):
    fill(asked / "sales-before.xlsx", C5="GORW")
    workbook = openpyxl.load_workbook(asked / "tai-chinh-before.xlsx")
    workbook["Choices"]["C5"] = "Everything"
    workbook.save(asked / "tai-chinh-before.xlsx")
    write_workbook(
        plan_of().model_copy(update={"company": plan_of().company.model_copy(update={"year": 2030})}),
        asked / "old.xlsx",
        "en",
    )
    said = aop("merge", plan, asked, plan.parent / "none.xlsx", "--out", plan.parent / "merged.xlsx")
    assert said.code == 2
    text = " ".join(said.out.split())
    assert "There is no file named none.xlsx" in text
    assert "GORW is not a code of Choices" in text
    assert "sheet Department views, row 5, column C (Ranking)" in text
    assert "tai-chinh-before.xlsx: Choices GROW, “Choice” reads “Everything”. The plan says “Grow”." in text
    assert "make it in the plan, on the sheet Choices" in text
    assert "old.xlsx belongs to another year: 2030. The plan is of 2029." in text
    assert not (plan.parent / "merged.xlsx").exists()


def test_a_merged_file_is_not_replaced_unasked(aop, plan, asked):
    target = plan.parent / "merged.yaml"
    target.write_text("mine", encoding="utf-8")
    assert aop("merge", plan, asked, "--out", target).code == 2
    assert target.read_text(encoding="utf-8") == "mine"
    assert aop("merge", plan, asked, "--out", target, "--force").code == 0
    assert aop("merge", plan, asked, "--out", plan.parent / "merged.docx").code == 2


def test_an_empty_folder_and_a_missing_target_are_sentences(aop, plan, tmp_path):
    (tmp_path / "empty").mkdir()
    said = aop("merge", plan, tmp_path / "empty", "--out", tmp_path / "m.yaml", "--lang", "en")
    assert said.code == 2
    assert "no workbook (.xlsx)" in said.err
    assert "--out" in aop("merge", plan, tmp_path / "empty", "--lang", "en").err
    assert "--out" in aop("ask", plan, "--lang", "vi").err


def test_a_department_file_is_no_plan(aop, plan, asked):
    for command in (["check"], ["ask", "--out", plan.parent / "b"]):
        said = aop(command[0], asked / "sales-before.xlsx", *command[1:], "--lang", "en")
        assert said.code == 2
        assert "one department’s answers (sales)" in said.out


def test_a_broken_plan_is_read_out_and_nobody_is_asked(aop, tmp_path):
    (tmp_path / "plan.yaml").write_text("company: {name: A, year: soon}", encoding="utf-8")
    for arguments in (("ask", "--out", tmp_path / "a"), ("merge", tmp_path / "x.xlsx", "--out", tmp_path / "m.xlsx")):
        said = aop(arguments[0], tmp_path / "plan.yaml", *arguments[1:], "--lang", "en")
        assert said.code == 2
        assert "soon" in said.out
    assert [p.name for p in tmp_path.iterdir()] == ["plan.yaml"]


def test_what_was_merged_into_the_folder_is_not_merged_again(aop, plan, asked):
    """A department answers late: the same command, once more, with --force."""
    for name in ("sales", "tai-chinh"):
        fill(asked / f"{name}-before.xlsx", C5="MARGIN; GROW")
        assert aop("merge", plan, asked, "--out", asked / "merged.xlsx", "--force").code == 0
    views = read_plan(asked / "merged.xlsx").plan.views
    assert sorted(view.department for view in views) == ["sales", "tài_chính"]


@pytest.mark.parametrize("command", ["ask", "merge", "convert", "new"])
def test_a_name_too_long_for_the_system_is_a_sentence(aop, plan, command):
    long = plan.parent / ("x" * 300 + ".xlsx")
    given = {"ask": [plan, "--out", long], "merge": [plan, plan, "--out", long], "convert": [plan, long], "new": [long]}
    said = aop(command, *given[command], "--lang", "en")
    assert said.code == 2
    assert "too long" in said.err
    assert "unexpected" not in said.err
