"""What hangs where between company, department and person, and whether the parts make the whole."""

from __future__ import annotations

from typing import Any

import pytest

from aop_lib.methods.cascade import cascade, coverage
from aop_lib.plan import Plan

PARTIES = [
    {"id": "mt", "name": "MT", "kind": "department"},
    {"id": "thao", "name": "Thao", "kind": "person", "department": "mt", "role": "Head of MT"},
    {"id": "nga", "name": "Nga", "kind": "person", "department": "mt"},
    {"id": "ceo", "name": "Quang", "kind": "person"},
]


def plan(*kpis: dict[str, Any], **tables: Any) -> Plan:
    rows = [{"name": kpi["id"], **kpi} for kpi in kpis]
    company = {"name": "A", "year": 2026}
    return Plan.model_validate({"company": company, "parties": PARTIES, "kpis": rows, **tables}, strict=False)


def dept(code: str, **fields: Any) -> dict[str, Any]:
    return {"id": code, "level": "department", **fields}


def person(code: str, **fields: Any) -> dict[str, Any]:
    return {"id": code, "level": "person", **fields}


def gaps(of: Plan) -> dict[str, tuple[str, ...]]:
    return {node.kpi.id: node.gaps for node in cascade(of).nodes()}


def test_a_whole_cascade_has_no_gap() -> None:
    of = plan(
        {"id": "C"},
        dept("D", owner="thao", parent="C", contribution="brings most of it"),
        person("P", owner="thao", parent="D"),
    )
    assert gaps(of) == {"C": (), "D": (), "P": ()}
    (root,) = cascade(of).company
    assert [node.kpi.id for node in root.walk()] == ["C", "D", "P"]
    assert cascade(of).loose == ()


def test_what_a_department_leaves_open() -> None:
    of = plan({"id": "C", "owner": "thao"}, dept("D", parent="C"), dept("E", contribution="somehow"), dept("F"))
    assert gaps(of) == {"C": (), "D": ("no_words",), "E": ("no_parent",), "F": ("no_parent", "no_words")}


def test_a_link_counts_only_upwards() -> None:
    of = plan(
        {"id": "C", "owner": "thao"}, dept("D", parent="P", contribution="x"), person("P", owner="nga", parent="C")
    )
    assert gaps(of)["D"] == ("no_parent",)
    assert gaps(of)["P"] == ("no_department_kpi", "no_role")


def test_a_person_may_stand_under_another_one_of_its_department() -> None:
    of = plan(
        {"id": "C"},
        dept("D", parent="C", contribution="x"),
        person("P", owner="thao", parent="D"),
        person("Q", owner="thao", parent="P"),
    )
    assert gaps(of)["Q"] == ()


def test_one_under_a_loose_kpi_has_its_own_link_in_order() -> None:
    of = plan({"id": "C", "owner": "thao"}, dept("D", contribution="x"), person("P", owner="thao", parent="D"))
    assert gaps(of) == {"C": (), "D": ("no_parent",), "P": ()}
    assert [node.kpi.id for node in cascade(of).loose] == ["D"]


def test_a_circle_is_walked_once() -> None:
    of = plan(dept("D", parent="E", contribution="x"), dept("E", parent="D", contribution="x"), dept("S", parent="S"))
    assert sorted(gaps(of)) == ["D", "E", "S"]
    assert all("no_parent" in found for found in gaps(of).values())


@pytest.mark.parametrize(
    ("kpi", "others", "carried"),
    [
        ({"owner": "ceo"}, [], False),
        ({"owner": "thao"}, [], True),
        ({"owner": "mt"}, [], True),
        ({"moved_by": ["mt"]}, [], True),
        ({}, [dept("D", parent="C")], True),
        ({}, [dept("D", drives=["C"])], True),
        ({}, [{"id": "C2", "parent": "C"}, dept("D", parent="C2")], True),
        ({}, [{"id": "C2", "parent": "C"}], False),
    ],
)
def test_who_carries_a_company_kpi(kpi: dict[str, Any], others: list[dict[str, Any]], carried: bool) -> None:
    assert ("nobody_carries" not in gaps(plan({"id": "C", **kpi}, *others))["C"]) is carried


MEASURES = [
    {"id": "revenue", "name": "R", "unit": "money", "formula": "mt + gt"},
    {"id": "mt", "name": "MT", "unit": "money"},
    {"id": "gt", "name": "GT", "unit": "money"},
    {"id": "share", "name": "S", "unit": "share", "formula": "mt / revenue"},
    {"id": "cost", "name": "C", "unit": "money", "better": "lower"},
]


def parts(target: float, mt: float | None, gt: float | None) -> Plan:
    """D.2: 114,000 from MT and 126,000 from GT make the 240,000 of +20 %."""
    return plan(
        {"id": "C", "measure": "revenue", "target": target},
        dept("M", measure="mt", target=mt, parent="C"),
        dept("G", measure="gt", target=gt, parent="C"),
        measures=MEASURES,
    )


def test_parts_that_make_the_whole() -> None:
    (found,) = coverage(parts(240_000.0, 114_000.0, 126_000.0))
    assert (found.row, found.parts, found.total, found.share, found.short) == (0, (1, 2), 240_000.0, 1.0, False)


def test_parts_that_fall_short() -> None:
    """108,000 + 126,000 = 234,000, which is 97.5 % of 240,000."""
    (found,) = coverage(parts(240_000.0, 108_000.0, 126_000.0))
    assert (found.total, found.share, found.short) == (234_000.0, 0.975, True)


def test_without_every_target_nothing_is_said() -> None:
    assert coverage(parts(240_000.0, 108_000.0, None)) == []


def test_people_who_share_a_number_of_their_department() -> None:
    """D.4: a rep brings 36 billion a year; 8 of them make 288 of 300: 96 %."""
    reps = [person(f"P{n}", measure="mt", target=36.0, parent="D") for n in range(8)]
    (found,) = coverage(plan({"id": "D", "measure": "mt", "target": 300.0}, *reps, measures=MEASURES))
    assert (found.total, found.share, found.short) == (288.0, pytest.approx(0.96), True)


def test_costs_below_may_not_come_to_more() -> None:
    kpis = [dept(f"D{n}", measure="cost", target=60.0, parent="C") for n in range(2)]
    (found,) = coverage(plan({"id": "C", "measure": "cost", "target": 100.0}, *kpis, measures=MEASURES))
    assert (found.share, found.short) == (1.2, True)


def test_shares_have_no_parts() -> None:
    kpis = [dept(f"D{n}", measure="share", target=0.2, parent="C") for n in range(2)]
    assert coverage(plan({"id": "C", "measure": "share", "target": 0.475}, *kpis, measures=MEASURES)) == []
