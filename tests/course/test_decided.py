"""Decisions of lesson 03: each changes exactly what it says, and nothing is written before it is decided."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

import pytest

from aop_lib.course.decided import Decided
from aop_lib.course.events import Card
from aop_lib.course.lessons import design_steps as steps
from aop_lib.course.lessons.design_desk import _in_money_of, _rival
from aop_lib.course.lessons.signs import RULES_OF_STEP
from aop_lib.methods.rhythm import early_decisions
from aop_lib.plan import Option, Plan, faults
from aop_lib.rules import RULES


def plan(**tables: Any) -> Plan:
    return Plan.model_validate({"company": {"name": "A", "year": 2026}} | tables, strict=False)


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


@pytest.mark.parametrize(
    "kept",
    [
        ["P2", "P1"],
        {"order": 5},
        {"W": "an"},
        {"W": {"lead": "gone"}},
        {"W": {"lead": ["an"]}},
    ],
)
def test_an_answer_kept_by_an_older_lesson_or_on_an_older_plan_decides_nothing(kept: Any) -> None:
    start = plan(parties=PARTIES, choices=CHOICES, responsibilities=[{"id": "W", "item": "Prices"}])
    decided = Decided(start, {"order": steps.order_decided, "roles": steps.roles_decided}, lambda question: kept)
    assert decided.plan() == start


def test_a_level_of_a_sum_of_money_is_not_written_from_a_percentage() -> None:
    """20 % typed for "reach" of a money measure would be a goal of 0.2 million."""
    start = plan(**GOALS)
    level = {"goal": "G1", "measure": "sales", "kind": "reach", "target": 0.2}
    assert steps.goal_decided(start, level) == start
    share = start.model_copy(update={"measures": [start.measures[0].model_copy(update={"unit": "share"})]})
    assert steps.goal_decided(share, level).goals[0].target == 0.2


def test_a_plan_taken_home_and_opened_again_is_not_decided_twice() -> None:
    start = plan(parties=PARTIES, choices=CHOICES, initiatives=[{"id": "I1", "name": "System"}])
    order = {"order": ["P2", "P1"], "gain": "Speed", "exchange": "Cost", "not_doing": "No fifth store"}
    roles: dict[str, dict[str, str | None]] = {"ROLES_I1": {"lead": "an", "decider": "ba", "partner": None}}
    home = steps.roles_decided(steps.order_decided(start, order), roles)
    assert [c.id for c in home.choices] == ["P1", "P2", "T1", "T2", "N1"]
    assert [row.id for row in home.responsibilities] == ["ROLES_I1"]
    assert steps.roles_decided(steps.order_decided(home, order), roles) == home


def test_roles_that_only_repeat_the_plan_decide_nothing() -> None:
    """A form that is opened and not touched must not do away with what departments believe."""
    start = plan(
        parties=PARTIES,
        responsibilities=[{"id": "W", "item": "Prices", "lead": ["an"], "decider": ["ba"]}],
        role_views=[{"department": "s", "responsibility": "W", "lead": "ba"}],
    )
    assert steps.roles_decided(start, {"W": {"lead": "an", "decider": "ba", "partner": None}}) == start
    assert steps.roles_decided(start, {"W": {"lead": "an", "decider": "an", "partner": None}}).role_views == []


def test_what_a_department_counts_on_in_two_rows_stays_whole() -> None:
    """8 + 3 days of the van; the desk is settled at 2, the van nobody spoke of."""
    resources = [{"id": r, "name": r, "kind": "capability", "available": 20.0, "unit": "days"} for r in ("VAN", "DESK")]
    views = [
        {"department": "s", "resource": r, "amount": a, "unit": "days"}
        for r, a in (("VAN", 8.0), ("VAN", 3.0), ("DESK", 4.0), ("DESK", 1.0))
    ]
    now = steps.shares_decided(plan(parties=PARTIES, resources=resources, resource_views=views), {"DESK/s": 2.0})
    after = [(v.resource, v.amount) for v in now.resource_views if v.phase == "after"]
    assert after == [("VAN", 8.0), ("VAN", 3.0), ("DESK", 2.0)]


def test_money_kept_for_later_work_leaves_it_what_it_drew_on_before() -> None:
    start = plan(
        budget=[{"id": "B1", "name": "All", "group": "other", "months": [1.0] * 12}],
        initiatives=[{"id": "I1", "name": "System", "horizon": "beyond", "budget": ["B1"]}],
    )
    now = steps.limits_decided(start, {"keep/I1": 120.0})
    assert now.initiatives[0].budget == ["B1", "KEPT_I1"]
    assert (now.budget[1].months[0], sum(now.budget[1].months)) == (10.0, 120.0)
    assert steps.limits_decided(now, {"keep/I1": 120.0}) == now


def test_a_decision_is_not_moved_more_than_a_year_ahead() -> None:
    """The budget already decides twelve months ahead: earlier still, it would decide other periods."""
    budget = {**CYCLES[0], "ahead": 12, "months": [3]}
    campaign = {**CYCLES[1], "months": [3], "ahead": 12}
    start = plan(parties=PARTIES, cycles=[budget, campaign])
    # For March 2027 the campaign is decided on 10 March 2026, the budget on the 20th.
    assert [e.days for e in early_decisions(start)] == [10]
    assert steps.rhythm_decided(start, {"early": {"C": "input"}}) == start


def _deck_card() -> Card:
    texts = {name: {"en": name, "vi": name} for name in ("name", "text")}
    option = {"topic": "T", "helps": ["P1"], "cost": 380.0}
    options = [{"id": "A", "name": "Join", **option}, {"id": "B", "name": "Wait", "topic": "T"}]
    return Card.model_validate({"id": "E1", "kind": "crisis", "reflex": "A", "options": options, **texts}, strict=False)


@pytest.mark.parametrize(
    ("company", "cost"),
    [
        ({}, 380.0),
        ({"money_unit": "thousand"}, 380_000.0),
        ({"money_unit": "billion"}, 0.38),
        ({"currency": "USD", "money_unit": "thousand"}, None),
    ],
)
def test_a_card_s_cost_stands_in_the_plan_s_own_money(company: dict[str, str], cost: float | None) -> None:
    """The cards are written in millions of dong."""
    case, own = plan().company, plan(company={"name": "B", "year": 2026, **company}).company
    assert _in_money_of(own, _deck_card(), case).options[0].cost == cost


def test_another_company_s_choice_of_the_same_code_gives_no_verdict() -> None:
    case, card = plan(choices=CHOICES), _deck_card()
    own = plan(choices=[{**CHOICES[0], "name": "Exports"}])
    assert _rival(case, case, card, card.options[0]) == card.options[1]
    assert _rival(own, case, card, card.options[0]) is None


def test_every_alignment_rule_belongs_to_one_step() -> None:
    listed = [code for codes in RULES_OF_STEP.values() for code in codes]
    assert sorted(listed) == sorted(code for code in RULES if code.startswith("ALN"))
