"""The plan as data: strict, frozen, tidy, and the same after a trip through plain values."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from pydantic import ValidationError
from strategies import plans

from aop_lib.plan import CORE_TABLES, TABLES, Bilingual, Goal, Measure, Plan, Tick, faults, in_language, references

COMPANY = {"name": "A", "year": 2026}


def _plan(**tables: Any) -> Plan:
    return Plan.model_validate({"company": COMPANY, **tables})


def _errors(**goal: Any) -> set[str]:
    with pytest.raises(ValidationError) as error:
        Goal.model_validate({"id": "G1", "name": "Grow", **goal})
    return {str(e["loc"][0]) for e in error.value.errors()}


def test_a_goal_needs_only_code_and_name() -> None:
    goal = Goal(id="G1", name="Grow")
    assert (goal.measure, goal.kind, goal.target, goal.rank) == (None, None, None, None)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("target", float("nan")),
        ("target", float("inf")),
        ("target", "0.2"),
        ("target", True),
        ("rank", 0),
        ("rank", 1.5),
        ("kind", "increase"),
        ("name", "   "),
        ("name", "a\x07b"),
        ("name", "x" * 4001),
        ("id", "G 1"),
        ("id", "x" * 41),
        ("measure", "1st"),
        ("colour", "red"),
    ],
)
def test_what_does_not_fit_is_refused(field: str, value: Any) -> None:
    assert _errors(**{field: value}) == {field}


def test_a_whole_number_is_an_amount() -> None:
    assert Goal(id="G1", name="Grow", target=120).target == 120.0


def test_text_is_stripped_and_composed() -> None:
    # "Đẩy" typed as base letters and combining marks, as macOS writes file names.
    assert Goal(id="G1", name="  \u0110a\u0302\u0309y  ").name == "Đẩy"


def test_a_record_does_not_change() -> None:
    goal = Goal(id="G1", name="Grow")
    with pytest.raises(ValidationError):
        goal.name = "Shrink"


def test_text_in_one_or_both_languages() -> None:
    both = Bilingual(en="Revenue", vi="Doanh thu")
    assert (in_language(both, "en"), in_language(both, "vi")) == ("Revenue", "Doanh thu")
    assert in_language("Revenue", "vi") == "Revenue"
    assert in_language(None, "vi") == ""


def test_twelve_months_no_more_no_less() -> None:
    row = {"measure": "m", "kind": "actual", "year": 2025}
    measures = [{"id": "m", "name": "M", "unit": "money"}]
    assert _plan(measures=measures, figures=[row | {"months": [None] * 12}]).figures[0].months == [None] * 12
    for count in (0, 11, 13):
        with pytest.raises(ValidationError):
            _plan(measures=measures, figures=[row | {"months": [1.0] * count}])


@pytest.mark.parametrize("item", ["C0.1", "C9.1", "C1.4", "C1", "c1.1"])
def test_the_checklist_has_24_items(item: str) -> None:
    with pytest.raises(ValidationError):
        Tick(item=item, passed=True)
    assert len({Tick(item=f"C{g}.{i}", passed=True).item for g in range(1, 9) for i in range(1, 4)}) == 24


def test_a_newer_schema_is_refused() -> None:
    with pytest.raises(ValidationError):
        Plan.model_validate({"schema_version": 2, "company": COMPANY})


def test_rows_by_code() -> None:
    plan = _plan(goals=[{"id": "G1", "name": "Grow"}, {"id": "G2", "name": "Share"}])
    assert plan.row("goals", "G2").name == "Share"
    assert [g.id for g in plan.rows("goals")] == ["G1", "G2"]
    with pytest.raises(KeyError):
        plan.row("goals", "G3")


def test_tables_are_those_of_the_plan() -> None:
    assert set(CORE_TABLES) <= set(TABLES)
    assert TABLES["measures"] is Measure
    assert set(TABLES) == set(Plan.model_fields) - {"schema_version", "company"}


def test_every_reference_leads_to_a_table_with_codes() -> None:
    for record in TABLES.values():
        for target in references(record).values():
            assert "id" in TABLES[target].model_fields


def test_dates_are_dates() -> None:
    plan = _plan(initiatives=[{"id": "I1", "name": "Shop", "start": dt.date(2026, 2, 13)}])
    assert plan.initiatives[0].start == dt.date(2026, 2, 13)
    with pytest.raises(ValidationError):
        _plan(initiatives=[{"id": "I1", "name": "Shop", "start": "2026-02-13"}])


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans())
def test_the_same_after_plain_values(plan: Plan) -> None:
    assert Plan.model_validate(plan.model_dump()) == plan
    assert faults(plan) == []
