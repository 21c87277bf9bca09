"""Decisions of lesson 03: each changes exactly what it says, and nothing is written before it is decided."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

import pytest

from aop_lib.course.decided import Decided
from aop_lib.course.lessons import design_steps as steps
from aop_lib.course.lessons.signs import RULES_OF_STEP
from aop_lib.methods.rhythm import early_decisions
from aop_lib.plan import Option, Plan, faults
from aop_lib.rules import RULES


def plan(**tables: Any) -> Plan:
    return Plan.model_validate({"company": {"name": "A", "year": 2026}, **tables}, strict=False)


PARTIES = [
    {"id": "s", "name": "Sales", "kind": "department"},
    {"id": "f", "name": "Finance", "kind": "department"},
    {"id": "an", "name": "An", "kind": "person", "department": "s"},
    {"id": "ba", "name": "Ba", "kind": "person", "department": "f"},
]
CHOICES = [
    {"id": "P1", "kind": "priority", "name": "Online", "rank": 1},
    {"id": "P2", "kind": "priority", "name": "Margin", "rank": 2},
    {"id": "T1", "kind": "tradeoff", "name": "More", "in_exchange": "Cost"},
]


def ranks(of: Plan) -> dict[str, int | None]:
    return {c.id: c.rank for c in of.choices if c.kind == "priority"}


def test_answers_are_put_in_one_after_the_other_and_the_first_plan_stays() -> None:
    start = plan(choices=CHOICES)
    decided = Decided(start, {"order": steps.order_decided}, lambda question: None)
    now = decided.decide("order", {"order": ["P2", "P1"]})
    assert ranks(now) == {"P2": 1, "P1": 2}
    assert ranks(start) == {"P1": 1, "P2": 2}
    assert decided.answered == ["order"]


def test_an_answer_of_an_earlier_day_counts_until_a_new_one_is_given() -> None:
    decided = Decided(plan(choices=CHOICES), {"order": steps.order_decided}, lambda question: {"order": ["P2", "P1"]})
    assert ranks(decided.plan()) == {"P2": 1, "P1": 2}
    assert ranks(decided.decide("order", {"order": ["P1", "P2"]})) == {"P1": 1, "P2": 2}


GOALS = {
    "measures": [{"id": "sales", "name": "Sales", "unit": "money", "base": 100.0}],
    "goals": [{"id": "G1", "name": "Growth"}],
}


def test_a_goal_with_a_part_missing_is_not_written() -> None:
    start = plan(**GOALS)
    half = {"goal": "G1", "measure": "sales", "kind": "grow", "target": None}
    assert steps.goal_decided(start, half) == start
    now = steps.goal_decided(start, {**half, "target": 0.2})
    assert (now.goals[0].measure, now.goals[0].kind, now.goals[0].target) == ("sales", "grow", 0.2)


def test_a_bargain_and_a_refusal_become_choices_with_codes_of_their_own() -> None:
    value = {"order": ["P1", "P2"], "gain": " Speed ", "exchange": "Cost", "not_doing": "No fifth store"}
    now = steps.order_decided(plan(choices=CHOICES), value)
    added = [(c.id, c.kind, c.name, c.in_exchange) for c in now.choices[3:]]
    assert added == [("T2", "tradeoff", "Speed", "Cost"), ("N1", "not_doing", "No fifth store", None)]


def test_half_a_bargain_is_none() -> None:
    start = plan(choices=CHOICES)
    assert steps.order_decided(start, {"order": ["P1", "P2"], "gain": "Speed", "exchange": "  "}) == start


def test_answers_heard_again_name_only_what_the_plan_has() -> None:
    views = plan(
        parties=PARTIES,
        choices=CHOICES,
        views=[
            {"department": "s", "ranking": ["P1", "P2"]},
            {"department": "s", "phase": "after", "ranking": ["P1", "P2"], "first": "P1", "tradeoff": "T1"},
            {"department": "f", "phase": "after", "ranking": ["P2", "P1"], "first": "P2", "tradeoff": "T1"},
        ],
    ).views
    small = plan(parties=PARTIES, choices=CHOICES[:2], views=[{"department": "s", "ranking": ["P2", "P1"]}])
    now = steps.with_answers(small, views)
    assert [(v.department, v.phase, v.first, v.tradeoff) for v in now.views] == [
        ("s", "before", None, None),
        ("s", "after", "P1", None),
        ("f", "after", "P2", None),
    ]
    assert faults(now) == []


def test_what_is_settled_replaces_what_was_hoped_for_and_the_first_answers_stay() -> None:
    start = plan(
        parties=PARTIES,
        resources=[{"id": "R", "name": "Van", "kind": "capability", "available": 10.0, "unit": "days"}],
        resource_views=[
            {"department": "s", "resource": "R", "amount": 8.0, "unit": "days"},
            {"department": "f", "resource": "R", "amount": 5.0, "unit": "days"},
        ],
    )
    now = steps.shares_decided(start, {"R/s": 6.0, "R/f": 4.0})
    told = {(v.phase, v.department): v.amount for v in now.resource_views}
    assert told == {("before", "s"): 8.0, ("before", "f"): 5.0, ("after", "s"): 6.0, ("after", "f"): 4.0}


def test_a_kpi_of_one_department_does_not_become_shared() -> None:
    start = plan(parties=PARTIES, kpis=[{"id": "K", "name": "Revenue"}, {"id": "S", "name": "Leads", "owner": "an"}])
    assert steps.shared_decided(start, {"kpi": "K", "moved_by": ["s"], "through": {}}) == start
    through = {"s": {"own": "S", "says": "brings customers"}, "f": {"own": None, "says": None}}
    now = steps.shared_decided(start, {"kpi": "K", "moved_by": ["s", "f"], "through": through})
    assert (now.kpis[0].shared, now.kpis[0].moved_by) == (True, ["s", "f"])
    assert (now.kpis[1].parent, now.kpis[1].contribution) == ("K", "brings customers")


def test_roles_leave_nobody_both_acting_and_only_told() -> None:
    start = plan(
        parties=PARTIES,
        responsibilities=[{"id": "W", "item": "Prices", "lead": ["an", "ba"], "informed": ["ba"]}],
        role_views=[{"department": "s", "responsibility": "W", "lead": "an"}],
    )
    now = steps.roles_decided(start, {"W": {"lead": "an", "decider": "ba", "partner": "ba"}})
    (work,) = now.responsibilities
    assert (work.lead, work.decider, work.partners, work.informed) == (["an"], ["ba"], [], [])
    assert now.role_views == []


CYCLES = [
    {
        "id": "B",
        "department": "f",
        "name": "Budget",
        "cadence": "quarterly",
        "months": [3, 6, 9, 12],
        "day": 20,
        "ahead": 1,
    },
    {
        **{
            "id": "C",
            "department": "s",
            "name": "Campaign",
            "cadence": "quarterly",
            "months": [2, 5, 8, 11],
            "day": 10,
        },
        **{"ahead": 2, "needs": ["B"]},
    },
]


@pytest.mark.parametrize("mend", ["input", "later"])
def test_an_early_decision_finds_its_input_after_the_mend(mend: str) -> None:
    # The campaign for July is decided on 10 May, the budget for July on 20 June: 21 + 20 = 41 days later.
    start = plan(parties=PARTIES, cycles=CYCLES)
    assert max(e.days for e in early_decisions(start)) == 41
    assert early_decisions(steps.rhythm_decided(start, {"early": {"C": mend}})) == []


def test_the_common_review_seats_every_department_and_is_made_once() -> None:
    value = {"early": {}, "cadence": "monthly", "day": 5.0, "asks": ["goals"], "decider": "ba", "name": "Common"}
    start = plan(parties=PARTIES, kpis=[{"id": "K", "name": "Revenue", "shared": True}])
    now = steps.rhythm_decided(steps.rhythm_decided(start, value), value)
    (review,) = now.reviews
    assert (review.participants, review.day, review.asks, review.kpis) == (["s", "f"], 5, ["goals"], ["K"])


def test_a_card_leaves_one_row_in_the_log_however_often_it_is_answered() -> None:
    options = [Option(id="A", topic="T", name="Join", cost=5.0), Option(id="B", topic="T", name="Wait")]
    card = SimpleNamespace(id="E1", kind="competitor", text="A rival moves", options=options, reflex="A")
    start = plan(parties=PARTIES, choices=CHOICES)
    answer = {"serves": "no", "gives_up": "A week", "decider": "an", "principle": "P1", "option": "A"}
    day = dt.date(2026, 7, 1)
    now = steps.card_decided(steps.card_decided(start, card, answer, day), card, {**answer, "option": "B"}, day)
    (row,) = now.decisions
    assert (row.answer, row.cost, row.serves_priority, row.rests_on) == ("Wait", None, False, ["P1"])
    assert faults(now) == []
    assert steps.card_decided(start, card, {**answer, "option": None}, day) == start


def test_every_alignment_rule_belongs_to_one_step() -> None:
    listed = [code for codes in RULES_OF_STEP.values() for code in codes]
    assert sorted(listed) == sorted(code for code in RULES if code.startswith("ALN"))
