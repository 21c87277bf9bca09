"""The 24 items: computed, ticked, both or neither; the 70 % threshold (D.3) and the gates (A2.54)."""

from __future__ import annotations

import pytest
from rule_plans import changed, found

from aop_lib.plan import Plan
from aop_lib.rules import check, checklist
from aop_lib.rules.checklist import ITEMS


def item(plan: Plan, code: str):
    return next(i for i in checklist(plan).items if i.code == code)


def test_twenty_four_items_in_eight_groups_of_three(healthy: Plan) -> None:
    assert [(i.group, i.code) for i in checklist(healthy).items] == [
        (group, f"C{group}.{number}") for group in range(1, 9) for number in (1, 2, 3)
    ]


def test_healthy_plan_passes_all(healthy: Plan) -> None:
    result = checklist(healthy)
    assert (result.passed, result.answered, result.at_risk, result.gates, result.paradox) == (24, 24, False, (), False)


def test_what_the_plan_cannot_show_is_left_to_its_people(healthy: Plan) -> None:
    assert [i.code for i in checklist(healthy).items if i.computed is None] == ["C7.2"]
    unanswered = changed("ticks: []")
    assert item(unanswered, "C7.2").passed is None
    assert (checklist(unanswered).passed, checklist(unanswered).answered) == (23, 23)


def test_the_plan_outweighs_a_tick() -> None:
    plan = changed("{kpis: [{id: Q1, owner: }], ticks: [{item: C4.3, passed: true}]}")
    assert (item(plan, "C4.3").passed, item(plan, "C4.3").disputed) == (False, True)
    assert [f.row for f in check(plan).of("CHK92")] == [1]


def test_a_tick_against_oneself_is_a_finding() -> None:
    (finding,) = found("CHK72", "ticks: [{item: C7.2, passed: false}]")
    assert (finding.table, finding.row, finding.field) == ("ticks", 0, "passed")


def test_a_tick_below_what_the_plan_shows_is_no_dispute() -> None:
    plan = changed("ticks: [{item: C4.3, passed: false}]")
    assert item(plan, "C4.3").passed is True
    assert not check(plan).of("CHK92")


# Each change takes some items out; D.3: 17 of 24 is 70.8 % and holds, 16 is 66.7 % and does not.
SIX_ACTIVITIES = ", ".join(f"{{id: Q{n}, kind: activity}}" for n in range(1, 7))


def test_sixteen_is_at_risk_and_seventeen_is_not() -> None:
    # Without any outcome or driver: C2.1, C3.1, C3.2, C3.3 fail; C4.1, C6.1, C6.2, C6.3 have nothing to look at.
    sixteen = changed(f"kpis: [{SIX_ACTIVITIES}]")
    assert (checklist(sixteen).passed, checklist(sixteen).at_risk) == (16, True)
    seventeen = changed(f"{{kpis: [{SIX_ACTIVITIES}], ticks: [{{item: C4.1, passed: true}}]}}")
    assert (checklist(seventeen).passed, checklist(seventeen).at_risk) == (17, False)
    assert not check(seventeen).of("CHK90")


@pytest.mark.parametrize(
    ("changes", "gates"),
    [
        ("kpis: [{id: Q1, goals: []}]", (2, 5)),  # the heaviest KPI then serves no goal at all
        ("kpis: [{id: Q4, weight: 40}, {id: Q1, weight: 10}]", (5,)),
        ("kpis: [{id: Q5, contribution: }]", (7,)),
        ("kpis: [{id: Q1, owner: }]", ()),
        ("reviews: [{id: V1, lead: }]", ()),
    ],
)
def test_trouble_in_groups_2_5_and_7_is_the_paradox(changes: str, gates: tuple[int, ...]) -> None:
    result = checklist(changed(changes))
    assert (result.gates, result.paradox) == (gates, bool(gates))
    assert bool(found("CHK91", changes)) == bool(gates)


def test_an_open_answer_is_no_trouble_yet() -> None:
    assert checklist(changed("ticks: []")).gates == ()


def test_a_plan_without_kpis_is_told_once() -> None:
    codes = {f.code for f in check(changed("kpis: []"))}
    assert "PLN601" in codes
    assert not {c for c in codes if c.startswith("CHK")}
    assert "PLN604" not in codes


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("C2.1", "kpis: [{id: Q2, kind: }]"),
        ("C2.3", "kpis: [{id: Q2, decision: }]"),
        ("C5.1", "goals: [{id: G1, rank: }, {id: G2, rank: }, {id: G3, rank: }]"),
        ("C5.2", "kpis: [{id: Q2, kind: }]"),
        ("C7.1", "kpis: [{id: Q5, level: company}]"),
        ("C8.2", "reviews: []"),
    ],
)
def test_no_evidence_is_no_answer(code: str, changes: str) -> None:
    assert item(changed(changes), code).computed is None


def test_each_item_is_looked_at_once_however_many_rules_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Plan] = []
    real = ITEMS["C1.1"]
    monkeypatch.setitem(ITEMS, "C1.1", lambda plan: looked.append(plan) or real(plan))
    plans = [changed({}), changed("kpis: []")]
    for plan in plans:
        check(plan)
    assert [at is plan for at, plan in zip(looked, plans, strict=True)] == [True, True]
