"""Rows that contradict each other: codes twice, references to nothing, formulas unread or going round."""

from __future__ import annotations

from typing import Any

from aop_lib.plan import Plan, faults


def _faults(**tables: Any) -> list[tuple[str, int, str, str, str]]:
    plan = Plan.model_validate({"company": {"name": "A", "year": 2026}, **tables})
    return [(f.table, f.row, f.field, f.code, f.found) for f in faults(plan)]


def _measure(code: str, formula: str | None = None) -> dict[str, Any]:
    return {"id": code, "name": code, "unit": "money"} | ({"formula": formula} if formula else {})


def test_a_sound_plan_has_none() -> None:
    measures = [_measure("a"), _measure("b"), _measure("c", "a + b"), _measure("d", "c / a")]
    assert _faults(measures=measures, goals=[{"id": "G", "name": "G", "measure": "c"}]) == []


def test_a_code_twice() -> None:
    goals = [{"id": "G1", "name": "x"}, {"id": "G2", "name": "y"}, {"id": "G1", "name": "z"}]
    assert _faults(goals=goals) == [("goals", 2, "id", "duplicate", "G1")]


def test_the_same_code_in_two_tables_is_no_fault() -> None:
    risks = [{"id": "G1", "name": "x"}]
    assert _faults(goals=[{"id": "G1", "name": "x"}], risks=risks) == []


def test_references_to_nothing() -> None:
    initiative = {
        "id": "I1",
        "name": "x",
        "owner": "nobody",
        "goals": ["G1", "G2"],
        "needs": [{"resource": "R9", "amount": 1.0}],
    }
    found = _faults(goals=[{"id": "G1", "name": "x"}], initiatives=[initiative])
    assert sorted(found) == [
        ("initiatives", 0, "goals", "dangling", "G2"),
        ("initiatives", 0, "needs", "dangling", "R9"),
        ("initiatives", 0, "owner", "dangling", "nobody"),
    ]


def test_the_known_codes_are_told() -> None:
    plan = Plan.model_validate(
        {
            "company": {"name": "A", "year": 2026},
            "parties": [{"id": "lan", "name": "Lan", "kind": "person"}],
            "goals": [{"id": "G", "name": "G", "owner": "lna"}],
        }
    )
    assert faults(plan)[0].known == ("lan",)


def test_a_formula_that_cannot_be_read() -> None:
    assert _faults(measures=[_measure("a", "b ^ c")]) == [("measures", 0, "formula", "formula", "^ c")]


def test_a_formula_of_an_unknown_measure() -> None:
    assert _faults(measures=[_measure("a", "b + c"), _measure("b")]) == [("measures", 0, "formula", "dangling", "c")]


def test_formulas_that_go_round() -> None:
    going_round = [_measure("a", "b + x"), _measure("b", "c + x"), _measure("c", "a + x")]
    found = _faults(measures=[*going_round, _measure("x"), _measure("y", "a")])
    # y only looks into the round; it is not part of it.
    assert [(f[1], f[3], f[4]) for f in found] == [(0, "circular", "a"), (1, "circular", "b"), (2, "circular", "c")]


def test_a_measure_of_itself() -> None:
    assert [f[3] for f in _faults(measures=[_measure("a", "a + a")])] == ["circular"]
