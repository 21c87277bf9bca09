"""What a scale invites: the best answer of somebody near the end of the year, worked out by hand.

Baseline 100, target 200: one point of value is 1 % of the way. A push of m of the way costs 5 m²; putting off is worth
0.25 of the way; at most 0.20 forward and 0.10 back.
"""

from __future__ import annotations

from typing import Any

import pytest

from aop_lib.methods.scale_behaviour import Answer, answers, invitations, way_of
from aop_lib.plan import Kpi, Plan


def plan(**tables: Any) -> Plan:
    return Plan.model_validate({"company": {"name": "A", "year": 2026}, **tables}, strict=False)


def kpi(**fields: Any) -> Kpi:
    return Kpi.model_validate({"id": "K", "name": "K", "baseline": 100.0, "target": 200.0, **fields})


def chosen(**fields: Any) -> list[float]:
    way = way_of(plan(), kpi(**fields))
    assert way is not None
    return [answer.chosen for answer in answers(way)]


def invited(**fields: Any) -> list[str]:
    way = way_of(plan(), kpi(**fields))
    assert way is not None
    return list(invitations(way))


THREE = {"threshold": 160.0, "stretch": 225.0}


def test_a_line_through_three_points_always_rewards_the_next_step() -> None:
    """From threshold to target 0.5 / 0.4 = 1.25: push 1.25 / 10 = 0.125. Beyond it 0.2 / 0.25 = 0.8: push 0.08."""
    assert chosen(**THREE) == [0.825, 1.03, 1.08, 1.18]
    assert invited(**THREE) == ["reach_on"]


def test_all_or_nothing_makes_people_give_up_or_stop() -> None:
    """At 70 % the target is out of reach, so results wait for next year; at 95 % a push of 0.05 costs 0.0125 of 1."""
    assert chosen(shape="step") == [0.6, 1.0, 1.0, 1.0]
    assert invited(shape="step") == ["all_or_nothing", "just_enough"]


def test_steps_leave_a_flat_way_between_them() -> None:
    """At 70 % as much as possible waits, down to the threshold; the stretch, 0.15 beyond 110 %, costs 0.1125 of 0.2."""
    assert chosen(**THREE, shape="step") == [0.6, 1.0, 1.0, 1.25]
    assert invited(**THREE, shape="step") == ["steps"]


def test_a_cap_is_just_enough() -> None:
    """Below the target as with a line; beyond it nothing is paid, so what is over waits for next year."""
    assert chosen(**THREE, shape="capped") == [0.825, 1.0, 1.0, 1.0]
    assert invited(**THREE, shape="capped") == ["just_enough"]


def test_moves_have_names() -> None:
    assert [Answer(0.95, c, 0.0, 0.0).move for c in (1.0, 0.95, 0.9)] == ["push", "stay", "put_off"]


def test_a_target_where_it_stands_is_green_without_moving() -> None:
    assert invited(baseline=200.0, **THREE)[0] == "free"
    assert invited(baseline=230.0, **THREE)[0] == "free"


def test_lower_may_be_better() -> None:
    """From 10 hours down to 5, threshold at 7: 60 % of the way."""
    way = way_of(plan(), kpi(baseline=10.0, target=5.0, threshold=7.0, stretch=4.0))
    assert way is not None
    assert (way.scale.threshold, way.scale.stretch) == (pytest.approx(0.6), pytest.approx(1.2))
    assert way.at(1.2) == pytest.approx(4.0)
    assert not way.free


def test_where_it_stands_may_come_from_the_measure() -> None:
    of = plan(measures=[{"id": "sales", "name": "S", "unit": "money", "base": 80.0}])
    way = way_of(of, kpi(baseline=None, measure="sales", target=120.0, threshold=100.0))
    assert way is not None
    assert (way.start, way.length, way.known) == (80.0, 40.0, True)


def test_where_nobody_knows_where_it_stands_the_way_begins_below_the_threshold() -> None:
    way = way_of(plan(), kpi(baseline=None, threshold=160.0))
    assert way is not None
    assert (way.start, way.known) == (120.0, False)


@pytest.mark.parametrize(
    "fields", [{"target": None}, {"form": "guardrail"}, {"form": "milestone"}, {"threshold": 210.0, "stretch": 205.0}]
)
def test_no_way_where_there_is_no_scale(fields: dict[str, Any]) -> None:
    assert way_of(plan(), kpi(**fields)) is None
