"""Reading and writing YAML: places by line, YAML 1.2, and what people get wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from small_plan import PLAN

from aop_lib.files import dump_yaml, read_plan, write_yaml
from aop_lib.files.assemble import Assembled, assemble
from aop_lib.files.yaml_read import read_yaml
from aop_lib.locale import Locale

HEAD = "company: {name: A, year: 2026}\nmeasures:\n"


def _read(text: str) -> Assembled:
    return assemble(read_yaml(text))


def _found(text: str) -> list[tuple[str, int | None]]:
    return [(p.code, p.place.line) for p in _read(text).problems]


def _goal(target: str, unit: str = "money", kind: str = "reach") -> Assembled:
    measure = f"  - {{id: m, name: M, unit: {unit}}}\n"
    return _read(f"{HEAD}{measure}goals:\n  - {{id: G, name: G, measure: m, kind: {kind}, target: {target}}}\n")


def test_no_stays_text() -> None:
    read = _read("company: {name: NO, year: 2026, business: yes}\n")
    assert read.problems == []
    assert read.plan is not None
    assert (read.plan.company.name, read.plan.company.business) == ("NO", "yes")


def test_numbers_keep_their_writing_where_text_is_meant() -> None:
    read = _read("company: {name: 1.10, year: 2026}\nparties:\n  - {id: 001, name: 2026, kind: person}\n")
    assert read.problems == []
    assert read.plan is not None
    assert (read.plan.company.name, read.plan.parties[0].id, read.plan.parties[0].name) == ("1.10", "001", "2026")


@pytest.mark.parametrize(
    ("target", "value"),
    [("14400", 14400), ("'14.400,5'", 14400.5), ("14,400.5", 14400.5), ("1.2340", 1.234), ("1e3", 1000)],
)
def test_amounts(target: str, value: float) -> None:
    read = _goal(target if "," not in target or "'" in target else f'"{target}"')
    assert read.problems == []
    assert read.plan is not None
    assert read.plan.goals[0].target == value


@pytest.mark.parametrize(
    ("target", "unit", "kind", "code"),
    [
        ("1.234", "money", "reach", "ambiguous_number"),
        ("'1,234'", "money", "reach", "ambiguous_number"),
        ("45%", "money", "reach", "percent_not_share"),
        ("45", "share", "reach", "share_or_percent"),
        ("1", "share", "reach", "share_or_percent"),
        ("20", "money", "grow", "share_or_percent"),
        (".inf", "money", "reach", "not_finite"),
        (".nan", "money", "reach", "not_finite"),
        ("2026-02-13", "money", "reach", "not_a_number"),
        ("true", "money", "reach", "not_a_number"),
        ("[1]", "money", "reach", "not_a_number"),
        ("3 tỷ", "money", "reach", "number_with_unit"),
    ],
)
def test_amounts_that_are_asked_about(target: str, unit: str, kind: str, code: str) -> None:
    read = _goal(target, unit, kind)
    assert [(p.code, p.field, p.place.line) for p in read.problems] == [(code, "target", 5)]
    assert read.plan is not None
    assert read.plan.goals[0].target is None


@pytest.mark.parametrize(("target", "value"), [("45%", 0.45), ("0.45", 0.45), ("'45,5 %'", 0.455), ("120%", 1.2)])
def test_shares(target: str, value: float) -> None:
    read = _goal(target, "share")
    assert read.problems == []
    assert read.plan is not None
    assert read.plan.goals[0].target == value


def test_percent_beside_fraction() -> None:
    text = HEAD + "  - {id: m, name: M, unit: share, base: 45%}\n  - {id: n, name: N, unit: share, base: 0.45}\n"
    text += "  - {id: o, name: O, unit: share, base: 0}\n  - {id: p, name: P, unit: money, base: 0.45}\n"
    problem = _read(text).problems[0]
    assert _found(text) == [("percent_mix", 4)]
    assert "45%" in problem.mend(Locale("vi"))


def test_every_duplicate_key_is_found_in_one_pass() -> None:
    text = "company:\n  name: A\n  year: 2026\n  year: 2027\n"
    text += "parties:\n  - id: x\n    id: y\n    name: X\n    kind: person\n"
    assert _found(text) == [("duplicate_key", 4), ("duplicate_key", 7)]
    assert "3" in _read(text).problems[0].message(Locale("en"))


def test_unknown_names_have_a_suggestion() -> None:
    read = _read("company: {name: A, year: 2026}\ngaols: []\ngoals:\n  - {id: G, name: G, tagret: 5}\n")
    assert [(p.code, p.values.get("near"), p.place.line) for p in read.problems] == [
        ("unknown_key", "goals", 2),
        ("unknown_key", "target", 4),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("company: {name: A\n", [("yaml_syntax", 2)]),
        ("company:\n\tname: A\n", [("yaml_syntax", 2)]),
        ("company: [A]\n", [("row_not_fields", 1)]),
        ("goals: []\n", [("company_missing", None)]),
        ("company: {name: A, year: 2026}\ngoals: {id: G}\n", [("table_not_rows", 2)]),
        ("company: {name: A, year: 2026}\ngoals:\n  - G1\n", [("row_not_fields", 3)]),
        ("schema_version: 2\ncompany: {name: A, year: 2026}\n", [("version_unknown", 1)]),
        ("company: {name: A, year: 2026}\ngoals:\n", []),
        ("company: {name: {en: A}, year: 2026}\n", []),
        ("company: {name: {en: A, fr: B}, year: 2026}\n", [("both_languages", 1)]),
        ("company: {name: [A], year: 2026}\n", [("text_expected", 1)]),
        ("company: {name: A, year: 2026.5}\n", [("whole_number", 1)]),
        ("company: {name: A, year: 1999}\n", [("greater_than_equal", 1)]),
        ("company: {name: A, year: 2026, first_month: 13}\n", [("less_than_equal", 1)]),
        ('company: {name: "A\\u0007", year: 2026}\n', [("unprintable", 1)]),
        (HEAD + "  - {id: a b, name: A, unit: money}\n", [("measure_code_bad", 3)]),
        (HEAD + "  - {id: a, name: A, unit: monney}\n", [("choice_unknown", 3)]),
        (HEAD + "  - {id: a, name: A, unit: money, formula: a ^ b}\n", [("formula", 3)]),
        (HEAD + "  - {id: a, name: A, unit: money, formula: a + a}\n", [("circular", 3)]),
        (
            "company: {name: A, year: 2026}\nbudget:\n  - {id: B, name: B, group: people, months: [1, 2]}\n",
            [("months_count", 3)],
        ),
    ],
)
def test_problems_and_their_lines(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert _found(text) == expected
    for problem in _read(text).problems:
        for lang in ("en", "vi"):
            assert problem.message(Locale(lang))
            assert problem.mend(Locale(lang))


def test_aliases_do_not_unfold_without_end() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for before, name in zip("abcdefg", "bcdefgh", strict=True):
        bomb += f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n"
    read = _read(bomb + "company: {name: *h, year: 2026}\n")
    assert any(p.code == "text_expected" for p in read.problems)


def test_deep_nesting_and_long_digits_are_no_crash() -> None:
    assert _found("company: " + "[" * 3000 + "]" * 3000)
    assert _found("company: {name: A, year: " + "9" * 6000 + "}")


def test_places_of_rows_and_fields() -> None:
    text = "company: {name: A, year: 2026}\ngoals:\n  - id: G1\n    name: X\n  - id: G2\n    name: Y\n    rank: 1\n"
    places = _read(text).places
    assert places.find("goals", 1, "rank").line == 7
    assert places.find("goals", 1).line == 5
    assert places.find("goals", 1, "owner").line == 5
    assert places.find("goals").line == 2
    assert places.find("goals", 1, "rank").text(Locale("vi")) == "dòng 7 (rank)"
    assert places.find("risks").text(Locale("vi")) == ""


def test_what_goes_without_saying_is_left_out() -> None:
    text = dump_yaml(PLAN)
    assert "illustrative" not in text
    assert "decisions" not in text
    # Money keeps its currency and unit, even the usual ones.
    assert "currency: VND" in text
    assert "money_unit: million" in text
    assert "  - id: G2\n    name: Share\n    measure: share\n    kind: reach\n    target: 0.45\n" in text
    assert "months: [30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30]" in text


def test_written_in_one_piece(tmp_path: Path) -> None:
    write_yaml(PLAN, tmp_path / "sub" / "plan.yaml")
    assert [p.name for p in (tmp_path / "sub").iterdir()] == ["plan.yaml"]
    read = read_plan(tmp_path / "sub" / "plan.yaml")
    assert (read.plan, read.problems, read.source, read.file) == (PLAN, [], "yaml", "plan.yaml")


def test_reading_yaml_brings_in_nothing_heavy(tmp_path: Path) -> None:
    write_yaml(PLAN, tmp_path / "plan.yaml")
    code = (
        "import sys; from pathlib import Path; from aop_lib.files import read_plan; "
        f"assert read_plan(Path({str(tmp_path / 'plan.yaml')!r})).plan; "
        "print([m for m in ('pandas', 'altair', 'openpyxl', 'scipy', 'numpy', 'fluent') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
