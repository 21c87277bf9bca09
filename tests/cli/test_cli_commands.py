"""What each command does, says and returns."""

from __future__ import annotations

import json

import pytest

from aop_lib.delivery import run as run_module
from aop_lib.files import read_plan, write_yaml
from aop_lib.home import case_plan
from aop_lib.plan import Plan

BROKEN = "company:\n  name: A\n  year: 2026\ngoals:\n  - id: G1\n    name: B\n    target: twenty\n"


@pytest.fixture
def bare(tmp_path):
    """A plan nobody has written much in."""
    path = tmp_path / "plan.yaml"
    write_yaml(Plan.model_validate({"company": {"name": "Cửa hàng", "year": 2026, "language": "vi"}}), path)
    return path


def test_check_prints_findings_with_place_reason_and_mend(aop):
    said = aop("check", case_plan(), "--lang", "en")
    assert said.code == 1
    assert said.out.startswith("BabyCare House 2026")
    assert all(word in said.out for word in ("line ", "Why:", "Mend:", "aop explain "))


def test_check_speaks_the_plans_own_language_unless_told(aop, bare):
    assert "phát hiện" in aop("check", bare).out
    assert "findings" in aop("check", bare, "--lang", "en").out


def test_check_as_json_is_json_with_the_same_findings(aop):
    data = json.loads(aop("check", case_plan(), "--json", "--lang", "en").out)
    assert data["problems"] == []
    assert data["file"] == "plan.yaml"
    assert {"code", "severity", "where", "found", "why", "mend"} <= set(data["findings"][0])


def test_check_of_a_file_that_is_no_plan_says_where_and_how_to_mend(aop, tmp_path):
    (tmp_path / "plan.yaml").write_text(BROKEN, encoding="utf-8")
    said = aop("check", tmp_path / "plan.yaml", "--lang", "en")
    assert said.code == 2
    assert "twenty" in said.out
    assert "line 7" in said.out
    assert "Mend:" in said.out


def test_a_rule_does_not_repeat_what_could_not_be_read(aop, tmp_path):
    """The goal has a target, only not a readable one: that it has none (PLN104) would be false."""
    text = case_plan().read_text(encoding="utf-8")
    assert text.count("target: 0.20\n") == 1
    (tmp_path / "plan.yaml").write_text(text.replace("target: 0.20\n", "target: 1.234\n"), encoding="utf-8")
    data = json.loads(aop("check", tmp_path / "plan.yaml", "--json", "--lang", "en").out)
    line = text[: text.index("target: 0.20\n")].count("\n") + 1
    assert [p["where"] for p in data["problems"]] == [f"line {line} (target)"]
    assert [f["where"] for f in data["findings"] if f["where"] == f"line {line} (target)"] == []


@pytest.mark.parametrize("content", [b"", b"\x00\xff\xfe", b"PK\x03\x04 not a zip", b"[1, 2", b"\xff" * 5000])
def test_check_of_any_bytes_is_a_sentence(aop, tmp_path, content):
    (tmp_path / "plan.xlsx").write_bytes(content)
    said = aop("check", tmp_path / "plan.xlsx")
    assert said.code == 2
    assert said.out


def test_more_than_twenty_problems_end_in_a_count(aop, tmp_path):
    goals = "".join(f"  - id: G{n}\n    name: B\n    target: many\n" for n in range(25))
    (tmp_path / "plan.yaml").write_text(f"company:\n  name: A\n  year: 2026\ngoals:\n{goals}", encoding="utf-8")
    said = aop("check", tmp_path / "plan.yaml", "--lang", "en")
    assert "25 places" in said.out
    assert "and 5 more" in said.out
    assert said.out.partition("what could be read")[0].count("Mend:") == 20


def test_new_writes_an_empty_workbook_that_reads_and_never_touches_one_that_is_there(aop, tmp_path):
    path = tmp_path / "mine.xlsx"
    assert aop("new", path, "--lang", "vi").code == 0
    before = path.read_bytes()
    again = aop("new", path, "--lang", "en")
    assert again.code == 2
    assert "--force" in again.err
    assert path.read_bytes() == before
    assert aop("new", path, "--force").code == 0


def test_new_with_the_example_is_babycare_house(aop, tmp_path):
    assert aop("new", tmp_path / "mine.xlsx", "--example", "--lang", "en").code == 0
    made, case = read_plan(tmp_path / "mine.xlsx"), read_plan(case_plan())
    assert made.problems == []
    assert [g.target for g in made.plan.goals] == [g.target for g in case.plan.goals]
    assert [f.months for f in made.plan.figures] == [f.months for f in case.plan.figures]
    assert made.plan.company.language == "en"


def test_new_wants_a_workbook_name(aop, tmp_path):
    assert aop("new", tmp_path / "mine.docx").code == 2
    assert list(tmp_path.iterdir()) == []


def test_convert_there_and_back_loses_nothing(aop, tmp_path):
    assert aop("convert", case_plan(), tmp_path / "a.xlsx", "--lang", "en").code == 0
    assert aop("convert", tmp_path / "a.xlsx", tmp_path / "b.yaml").code == 0
    assert read_plan(tmp_path / "b.yaml").plan == read_plan(case_plan()).plan


@pytest.mark.parametrize("target", ["b.txt", "plan.yaml"])
def test_convert_refuses_an_unknown_ending_and_a_file_that_is_there(aop, bare, target):
    before = bare.read_bytes()
    assert aop("convert", bare, bare.parent / target).code == 2
    assert bare.read_bytes() == before


def test_convert_of_a_broken_plan_writes_nothing(aop, tmp_path):
    (tmp_path / "plan.yaml").write_text(BROKEN, encoding="utf-8")
    assert aop("convert", tmp_path / "plan.yaml", tmp_path / "b.xlsx").code == 2
    assert not (tmp_path / "b.xlsx").exists()


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("code", ["PLN101", "pln101", "PLN-101"])
def test_explain_prints_the_page_of_a_rule(aop, code, lang):
    said = aop("explain", code, "--lang", lang)
    assert said.code == 0
    assert "PLN101" in said.out
    assert ".md)" not in said.out


def test_explain_names_rules_that_are_near(aop):
    assert "PLN101" in aop("explain", "PLN10", "--lang", "en").err


def test_doctor_looks_at_everything_in_both_languages(aop):
    english, vietnamese = aop("doctor", "--lang", "en"), aop("doctor", "--lang", "vi")
    assert english.code == vietnamese.code
    assert len(english.out.splitlines()) == len(vietnamese.out.splitlines())
    assert "Python: 3." in english.out


def test_coverage_ends_with_the_count(aop):
    said = aop("coverage", "A1", "--lang", "en")
    assert said.out.splitlines()[-1].endswith("lines served")


def test_coverage_of_nothing_is_refused(aop):
    assert aop("coverage", "A77").code == 2


def test_run_of_a_broken_plan_says_what_is_wrong_and_writes_nothing(aop, tmp_path):
    (tmp_path / "plan.yaml").write_text(BROKEN, encoding="utf-8")
    said = aop("run", tmp_path / "plan.yaml", "--out", tmp_path / "out", "--lang", "en")
    assert said.code == 2
    assert "twenty" in said.out
    assert not (tmp_path / "out").exists()


def test_run_never_replaces_a_folder_of_other_things(aop, tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    said = aop("run", "--out", tmp_path, "--lang", "en")
    assert said.code == 2
    assert "--out" in said.err


def test_run_that_fails_says_at_which_step_and_where_to_look(aop, tmp_path, monkeypatch):
    def breaks(*_):
        raise RuntimeError("inside")

    monkeypatch.setattr(run_module, "WarmKernel", breaks)
    said = aop("run", "--out", tmp_path / "out", "--lang", "en")
    assert said.code == 2
    assert "out.failed" in said.err


@pytest.mark.parametrize("sign", ["\x1b[2J", "\x9b2J", "\u202e", "\x7f"])
def test_nothing_from_a_file_steers_the_terminal(aop, tmp_path, sign):
    """Neither a value, nor the company's name, nor the name of the file itself, in words or as JSON."""
    coded = "".join(f"\\u{ord(c):04x}" for c in sign)
    text = f'company:\n  name: A\n  year: 2026\ngoals:\n  - id: G1\n    name: "a{coded}b"\n    rank: "{coded}"\n'
    path = tmp_path / f"p{sign}.yaml"
    path.write_text(text, encoding="utf-8")
    named = tmp_path / "named.yaml"
    named.write_text(f'company:\n  name: "A{coded}\\nB"\n  year: 2026\n', encoding="utf-8")
    missing = tmp_path / f"none{sign}.yaml"
    for arguments in (("check", path), ("check", path, "--json"), ("check", named), ("run", path), ("check", missing)):
        said = aop(*arguments, "--lang", "en")
        shown = said.out + said.err
        assert shown
        assert not any(c in shown for c in sign if not c.isprintable() and (c != "\u202e" or "--json" not in arguments))


def test_a_company_name_of_two_lines_is_shown_on_one(aop, tmp_path):
    path = tmp_path / "plan.yaml"
    path.write_text('company:\n  name: "A\\nNo findings."\n  year: 2026\n', encoding="utf-8")
    assert aop("check", path, "--lang", "en").out.splitlines()[0] == "A No findings. 2026"


def test_a_path_too_long_for_the_system_is_a_file_that_is_not_there(aop):
    said = aop("check", "a" * 5000, "--lang", "en")
    assert said.code == 2
    assert said.err.startswith("There is no file")


def test_names_as_long_as_a_plan_allows_are_checked(aop, tmp_path):
    path = tmp_path / "plan.yaml"
    path.write_text(
        f"company:\n  name: A\n  year: 2026\ngoals:\n  - id: G1\n    name: {'x' * 4000}\n", encoding="utf-8"
    )
    said = aop("check", path, "--lang", "en")
    assert said.code == 1
    assert "PLN104" in said.out


@pytest.mark.parametrize("command", [["new", "{}/plan.xlsx"], ["convert", str(case_plan()), "{}/plan.yaml"]])
def test_a_place_that_cannot_be_written_is_a_sentence(aop, tmp_path, command):
    """A file stands where the folder should be."""
    (tmp_path / "taken").write_text("", encoding="utf-8")
    said = aop(*(part.format(tmp_path / "taken") for part in command), "--lang", "en")
    assert said.code == 2
    assert "could not be written" in said.out + said.err


def test_a_name_one_letter_off_is_answered_with_the_right_one(aop, tmp_path):
    (tmp_path / "my_plan.yaml").write_text("company: {name: A, year: 2026}", encoding="utf-8")
    said = aop("check", tmp_path / "my_plna.yaml", "--lang", "en")
    assert said.code == 2
    assert "There is a file named my_plan.yaml" in said.err


@pytest.mark.parametrize(
    ("arguments", "environment", "spoken"),
    [
        ([], {}, "en"),
        ([], {"LANG": "vi_VN.UTF-8"}, "vi"),
        ([], {"AOP_LANG": "vi"}, "vi"),
        (["--lang", "en"], {"AOP_LANG": "vi"}, "en"),
        ([str(case_plan())], {}, None),
        ([str(case_plan())], {"AOP_LANG": "en"}, "en"),
    ],
)
def test_a_run_speaks_as_asked_the_example_as_its_reader_and_a_plan_as_written(
    aop, monkeypatch, arguments, environment, spoken
):
    """``None`` leaves the choice to the plan."""
    heard = []

    def stop(path, lang, out, watch):
        heard.append(lang)
        raise OSError("enough")

    monkeypatch.setattr(run_module, "run", stop)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert aop("run", *arguments).code == 2
    assert heard == [spoken]


def test_a_folder_is_called_a_folder(aop, tmp_path):
    said = aop("check", tmp_path, "--lang", "en")
    assert said.code == 2
    assert "is a folder, not a file" in said.err
