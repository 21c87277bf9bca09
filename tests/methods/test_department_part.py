"""The part of one department in a plan, on a shop of three departments written out here."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from aop_lib.methods.department_part import DepartmentPart, Wait, department_part
from aop_lib.plan import Plan

TABLES: dict[str, list[dict[str, Any]]] = {
    "parties": [
        *({"id": d, "name": d.title(), "kind": "department"} for d in ("sales", "marketing", "idle")),
        {"id": "hoa", "name": "Hoa", "kind": "person", "department": "sales"},
        {"id": "minh", "name": "Minh", "kind": "person", "department": "marketing"},
        {"id": "lan", "name": "Lan", "kind": "person"},
    ],
    "goals": [
        {"id": "G1", "name": "Margin", "rank": 2, "owner": "minh"},
        {"id": "G2", "name": "Grow", "rank": 1},
        {"id": "G3", "name": "Cash", "rank": 3},
    ],
    "kpis": [
        {"id": "K3", "name": "Calls", "level": "person", "owner": "hoa", "parent": "K2"},
        {"id": "K2", "name": "Orders", "level": "department", "owner": "sales", "parent": "K1"},
        {"id": "K1", "name": "Revenue", "level": "company", "owner": "lan", "goals": ["G2"], "moved_by": ["marketing"]},
    ],
    "initiatives": [
        {"id": "I2", "name": "Campaign", "owner": "minh", "order": 2, "depends_on": ["I1"],
         "needs": [{"resource": "R1", "amount": 3.0}]},
        {"id": "I1", "name": "Counter", "owner": "hoa", "order": 1, "goals": ["G3"]},
    ],
    "milestones": [
        {"id": "M1", "initiative": "I1", "name": "Rented", "done": dt.date(2026, 2, 1)},
        {"id": "M2", "initiative": "I1", "name": "Open", "depends_on": ["M1"]},
        {"id": "M3", "initiative": "I2", "name": "Posters", "depends_on": ["M1", "M2"]},
    ],
    "budget": [{"id": "B1", "name": "Adverts", "group": "marketing", "months": [1.0] * 12, "owner": "minh"}],
    "resources": [
        {"id": "R1", "name": "Store team", "kind": "people", "available": 5.0, "owner": "hoa"},
        {"id": "R2", "name": "Van", "kind": "capability", "unit": "days"},
    ],
    "responsibilities": [
        {"id": "W1", "item": "Prices", "lead": ["hoa"], "decider": ["lan"], "partners": ["minh"],
         "informed": ["sales"]},
        {"id": "W2", "item": "Stock", "lead": ["lan"], "decider": ["hoa"], "partners": ["sales"]},
    ],
    "reviews": [
        {"id": "V1", "name": "Monthly", "participants": ["hoa", "minh"]},
        {"id": "V2", "name": "Sales", "lead": "hoa"},
    ],
    "cycles": [
        {"id": "C1", "department": "sales", "name": "Store plan", "cadence": "monthly", "needs": ["C2", "C1"]},
        {"id": "C2", "department": "marketing", "name": "Season", "cadence": "quarterly"},
    ],
}  # fmt: skip


def part(department: str) -> DepartmentPart:
    return department_part(Plan.model_validate({"company": {"name": "A", "year": 2026}, **TABLES}), department)


def codes(rows: Any) -> list[str]:
    return [row.id for row in rows]


def test_what_people_own_is_the_department_s() -> None:
    sales, marketing = part("sales"), part("marketing")
    assert (sales.people, marketing.people) == (("hoa",), ("minh",))
    assert (codes(sales.initiatives), codes(marketing.initiatives)) == (["I1"], ["I2"])
    assert (codes(sales.budget), codes(marketing.budget)) == ([], ["B1"])


def test_kpis_stand_from_the_company_down_and_those_of_others_apart() -> None:
    assert codes(part("sales").kpis) == ["K2", "K3"]
    assert codes(part("marketing").moved) == ["K1"]


def test_goals_come_through_kpis_initiatives_and_owners_by_rank() -> None:
    # Sales: G2 through K2, which stands under K1; G3 through its initiative. Marketing: G2 moves with K1, G1 is Minh's.
    assert codes(part("sales").goals) == ["G2", "G3"]
    assert codes(part("marketing").goals) == ["G2", "G1"]


def test_the_strongest_role_counts() -> None:
    assert [(role, row.id) for role, row in part("sales").work] == [("lead", "W1"), ("decider", "W2")]
    assert [(role, row.id) for role, row in part("marketing").work] == [("partner", "W1")]


def test_reviews_are_attended_in_person_or_through_somebody() -> None:
    assert codes(part("sales").reviews) == ["V1", "V2"]
    assert codes(part("marketing").reviews) == ["V1"]


def test_waits_are_between_departments_and_end_with_what_is_done() -> None:
    # M1 is done, so nobody waits for it; M2 waits only for its own department; C1 may not wait for itself.
    assert part("marketing").waits == (
        Wait("initiatives", "I2", "I1", "sales"),
        Wait("milestones", "M3", "M2", "sales"),
    )
    assert part("marketing").awaited == (Wait("cycles", "C1", "C2", "sales"),)
    assert part("sales").waits == (Wait("cycles", "C1", "C2", "marketing"),)
    assert [w.code for w in part("sales").awaited] == ["I2", "M3"]


def test_resources_are_those_it_owns_or_uses() -> None:
    assert [(t.resource.id, t.taken) for t in part("sales").resources] == [("R1", 0.0)]
    assert [(t.resource.id, t.taken) for t in part("marketing").resources] == [("R1", 3.0)]


def test_a_department_with_nothing_says_so_and_a_person_is_none() -> None:
    assert part("idle").empty
    assert not part("sales").empty
    for code in ("hoa", "nobody"):
        with pytest.raises(KeyError):
            part(code)
