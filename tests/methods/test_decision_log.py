"""The three questions of A0.74-76, and what a log of four decisions adds up to."""

from __future__ import annotations

import datetime as dt

import pytest
from methods_plans import plan

from aop_lib.methods.decision_log import days_taken, debrief, goes_against, unanswered
from aop_lib.plan import BudgetLine, Choice, Decision, Limit

CHOICES = [
    Choice(id="P1", kind="priority", name="Online", rank=1),
    Choice(id="T1", kind="tradeoff", name="Margin", in_exchange="Volume"),
    Choice(id="N1", kind="not_doing", name="No new store"),
]
FULL = {"serves_priority": True, "gives_up": "A month", "decider": "lan", "principle": "Margin first", "cost": 30.0}


def decision(code="D1", **fields) -> Decision:
    return Decision(id=code, date=dt.date(2026, 3, 20), event="Something", kind="crisis", **fields)


@pytest.mark.parametrize(
    ("without", "missing"),
    [
        ({}, ()),
        ({"serves_priority": None}, ("serves",)),
        ({"serves_priority": False}, ()),  # no is an answer
        ({"gives_up": None}, ()),  # the cost says what it takes
        ({"gives_up": None, "cost": 0.0}, ()),
        ({"gives_up": None, "cost": None}, ("trades",)),
        ({"decider": None}, ("decides",)),
        ({"principle": None}, ("decides",)),
        ({"principle": None, "rests_on": ["P1"]}, ()),
        (dict.fromkeys(FULL), ("serves", "trades", "decides")),
    ],
)
def test_questions_left_open(without, missing):
    assert unanswered(decision(**{**FULL, **without})) == missing


@pytest.mark.parametrize(
    ("fields", "how"),
    [
        ({"serves_priority": False, "cost": 80.0}, "no_priority"),
        ({"serves_priority": False, "cost": 0.0}, None),
        ({"serves_priority": False}, None),
        ({"serves_priority": True, "cost": 80.0, "rests_on": ["N1"]}, None),
        ({"cost": 80.0, "rests_on": ["N1"]}, "excluded"),
        ({"serves_priority": False, "cost": 80.0, "rests_on": ["N1"]}, "excluded"),
        ({"cost": 80.0, "rests_on": ["N1", "P1"]}, None),
        ({"cost": 80.0}, None),  # nothing is said of it: an open question, not a contradiction
    ],
)
def test_decisions_against_the_plan(fields, how):
    assert goes_against(plan([], choices=CHOICES), decision(**fields)) == how


def test_days():
    # 24 February to 20 March 2026: 4 + 20 days.
    assert days_taken(decision(raised=dt.date(2026, 2, 24))) == 24
    assert days_taken(decision(raised=dt.date(2026, 3, 20))) == 0
    assert days_taken(decision(raised=dt.date(2026, 3, 21))) is None
    assert days_taken(decision()) is None


def test_debrief():
    log = [
        decision("D1", cost=30.0, rests_on=["P1"], raised=dt.date(2026, 3, 18)),  # 2 days
        decision("D2", cost=0.0, rests_on=["gone"], raised=dt.date(2026, 3, 6)),  # 14 days
        decision("D3", serves_priority=False, cost=80.0, disputed=True),
        decision("D4", rests_on=["N1"], disputed=False, raised=dt.date(2026, 3, 18)),  # 2 days
    ]
    budget = [BudgetLine(id="B1", name="All", group="other", months=[10.0] * 12)]
    limits = [Limit(id="L1", kind="total_budget", name="All", amount=200.0)]
    found = debrief(plan([], choices=CHOICES, decisions=log, budget=budget, limits=limits))
    assert (found.entries, found.cost, found.room) == (4, 110.0, 80.0)  # 200 - 12 x 10
    assert (found.mean_days, found.slowest) == (6.0, ("D2", 14))  # (2 + 14 + 2) / 3
    assert (found.disputed, found.resting, found.against) == (("D3",), 2, ("D3",))


def test_an_empty_log():
    found = debrief(plan([]))
    assert (found.entries, found.cost, found.room, found.mean_days, found.slowest) == (0, 0.0, None, None, None)
