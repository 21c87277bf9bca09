"""How often a KPI meets somebody who may decide."""

from __future__ import annotations

from typing import Any

from aop_lib.methods.kpi_rhythm import looked_at, own_rhythms
from aop_lib.plan import Plan


def plan(kpis: list[dict[str, Any]], reviews: list[dict[str, Any]], first_month: int = 1) -> Plan:
    company = {"name": "A", "year": 2026, "first_month": first_month}
    rows = [{"name": kpi["id"], **kpi} for kpi in kpis]
    parties = [{"id": "p", "name": "P", "kind": "person"}]
    held = [{"id": f"V{n}", "name": "V", **review} for n, review in enumerate(reviews)]
    return Plan.model_validate({"company": company, "parties": parties, "kpis": rows, "reviews": held}, strict=False)


def times(of: Plan) -> list[int]:
    return [seen.times for seen in looked_at(of)]


def test_only_reviews_with_a_decider_count() -> None:
    monthly, quarterly = {"cadence": "monthly", "decider": "p"}, {"cadence": "quarterly"}
    assert times(plan([{"id": "A"}], [monthly, quarterly])) == [12]
    assert times(plan([{"id": "A"}], [quarterly])) == [0]


def test_a_review_that_names_kpis_looks_at_no_others() -> None:
    of = plan([{"id": "A"}, {"id": "B"}], [{"cadence": "quarterly", "decider": "p", "kpis": ["A"]}])
    assert times(of) == [4, 0]
    assert [seen.in_time for seen in looked_at(of)] == [True, False]


def test_a_reviewer_of_its_own_counts_by_its_rhythm() -> None:
    assert times(plan([{"id": "A", "reviewer": "p", "cadence": "monthly"}], [])) == [12]
    assert times(plan([{"id": "A", "cadence": "monthly"}, {"id": "B", "reviewer": "p"}], [])) == [0, 0]


def test_own_rhythms_are_read_at_the_end_of_each_period() -> None:
    of = plan([{"id": c, "reviewer": "p", "cadence": "quarterly"} for c in "AB"], [], first_month=4)
    (own,) = own_rhythms(of)
    assert [kpi.id for kpi in own.kpis] == ["A", "B"]
    assert [day.isoformat() for day in own.days] == ["2026-06-30", "2026-09-30", "2026-12-31", "2027-03-31"]


def test_what_an_agenda_names_has_no_rhythm_of_its_own() -> None:
    kpis = [{"id": "A", "reviewer": "p", "cadence": "weekly"}]
    assert own_rhythms(plan(kpis, [{"kpis": ["A"]}])) == []
    assert len(own_rhythms(plan(kpis, []))[0].days) == 52
