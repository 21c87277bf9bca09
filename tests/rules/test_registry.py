"""The registry, the order of findings, and what leaves the rules as JSON."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rule_plans import changed

from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Plan
from aop_lib.rules import RULES, SEVERITIES, Finding, Findings, check, rule, untold
from aop_lib.rules.registry import Rule

ROOT = Path(__file__).parents[2]
CURRICULUM = ROOT / "docs" / "curriculum.md"


def test_a_code_is_registered_once() -> None:
    with pytest.raises(ValueError, match="PLN101"):
        rule("PLN101", "minor", lines=("A1.26",), lesson="04_six_components")(lambda plan: [])


@pytest.mark.parametrize("code", ["pln1", "PLN1", "PLAN101", "PLN1011"])
def test_a_code_has_three_letters_and_a_number(code: str) -> None:
    with pytest.raises(ValueError, match=code):
        rule(code, "minor", lines=("A1.26",), lesson="04_six_components")(lambda plan: [])


def test_a_rule_without_lines_is_refused() -> None:
    with pytest.raises(ValueError, match="PLN999"):
        rule("PLN999", "minor", lines=(), lesson="04_six_components")(lambda plan: [])


def test_a_rule_without_sentences_is_told() -> None:
    stranger = Rule("PLN999", "minor", ("A1.26",), "04_six_components", lambda plan: [])
    assert len(untold(stranger)) == 5 * len(LANGUAGES)


@pytest.mark.parametrize("code", sorted(RULES))
def test_every_rule_speaks_both_languages(code: str) -> None:
    assert untold(RULES[code]) == []


def test_both_families_and_all_24_items_are_there() -> None:
    assert len([c for c in RULES if c.startswith("PLN")]) >= 30
    items = {line for r in RULES.values() for line in r.lines if line.startswith("A2.C")}
    assert items == {f"A2.C{group}.{number}" for group in range(1, 9) for number in (1, 2, 3)}


@pytest.mark.skipif(not CURRICULUM.is_file(), reason="the curriculum is not there yet")
def test_rules_serve_lines_that_exist() -> None:
    known = set(re.findall(r"\b[A-E]\d?\.[C\d][\d.]*", CURRICULUM.read_text(encoding="utf-8")))
    named = {line for r in RULES.values() for line in r.lines}
    assert named - {line.rstrip(".") for line in known} == set()


def test_the_gravest_comes_first_then_the_order_of_the_plan() -> None:
    changes = """
        risks: [{id: K1, contingency: }]
        budget: [{id: B2, ceiling: 700}, {id: B1, goals: []}]
        goals: [{id: G2, rank: }]
    """
    assert [(f.severity, f.code) for f in check(changed(changes))] == [
        ("critical", "PLN202"),
        ("critical", "PLN502"),
        ("major", "PLN110"),
        ("minor", "PLN208"),
    ]


def test_findings_can_be_asked() -> None:
    findings = check(changed("{risks: [{id: K1, contingency: , owner: }], budget: [{id: B2, ceiling: 700}]}"))
    assert [f.code for f in findings.about("risks")] == ["PLN502", "PLN504"]
    assert [f.code for f in findings.of("PLN5")] == ["PLN502", "PLN504"]
    assert {s: len(f) for s, f in findings.by_severity().items()} == {"critical": 2, "major": 0, "minor": 1}
    assert isinstance(findings[:1], Findings)
    assert isinstance(findings[0], Finding)


def test_families_can_be_chosen() -> None:
    changes = "kpis: [{id: Q1, goals: []}]"
    assert {f.code[:3] for f in check(changed(changes), families=["CHK"])} == {"CHK"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_findings_are_json(lang: str) -> None:
    plan = changed("{risks: [{id: K1, contingency: }], initiatives: [{id: I2, start: 2026-04-01}]}")
    rows = json.loads(json.dumps(check(plan).to_json(plan, lang)))  # type: ignore[arg-type]
    assert [row["code"] for row in rows] == ["PLN502", "PLN308"]
    assert rows[1]["values"]["start"] == {"kind": "date", "value": "2026-04-01"}
    assert rows[0]["values"]["risk"]["value"] == {"en": "Purchase prices rise", "vi": "Giá nhập hàng tăng"}
    assert {"severity", "table", "row", "field", "where", "title", "found", "why", "mend"} <= set(rows[0])


def test_names_are_shown_as_they_are_written() -> None:
    name = "{ $x } <b>1|2</b> =1+1"
    plan = changed({"risks": [{"id": "K1", "name": name, "contingency": None}]})
    assert name in check(plan).of("PLN502")[0].found(Locale("vi"), plan)


def test_checking_does_not_change_the_plan(healthy: Plan) -> None:
    before = healthy.model_dump_json()
    check(healthy)
    assert healthy.model_dump_json() == before


def test_severities_are_three() -> None:
    assert {r.severity for r in RULES.values()} == set(SEVERITIES)


def test_rules_load_without_heavy_packages() -> None:
    code = "import sys, aop_lib.rules; print(sorted({'pandas', 'scipy', 'altair', 'openpyxl'} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert shown.stdout.strip() == "[]"
