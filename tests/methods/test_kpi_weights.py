"""Concentration, rank correlation with the goals, who is neglected and favoured, and weights brought to one hundred."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aop_lib.methods.kpi_weights import attention, steering, to_hundred
from aop_lib.plan import Plan

GOALS = [{"id": f"G{n}", "name": f"G{n}", "rank": n} for n in (1, 2, 3)]


def plan(*kpis: dict[str, Any]) -> Plan:
    rows = [{"id": f"K{n}", "name": f"K{n}", **kpi} for n, kpi in enumerate(kpis)]
    return Plan.model_validate({"company": {"name": "A", "year": 2026}, "goals": GOALS, "kpis": rows}, strict=False)


def weights(*given_weights: float) -> Plan:
    """Goals 1, 2, 3 in this order, one outcome KPI each."""
    return plan(
        *(
            {"goals": [f"G{n}"], "kind": "outcome", "weight": weight, "level": "company"}
            for n, weight in enumerate(given_weights, 1)
        )
    )


def test_weights_that_follow_the_goals() -> None:
    """0.5² + 0.3² + 0.2² = 0.38; an equal split of three is 1/3."""
    found = steering(weights(50, 30, 20))
    assert found is not None
    assert (found.concentration, found.equal) == (pytest.approx(0.38), pytest.approx(1 / 3))
    assert (found.with_goals, found.ranked, found.total) == (1.0, 3, 100.0)


def test_weights_that_run_against_the_goals() -> None:
    found = steering(weights(20, 30, 50))
    assert found is not None
    assert found.with_goals == -1.0


def test_equal_weights_follow_nothing() -> None:
    found = steering(weights(40, 40, 40))
    assert found is not None
    assert (found.with_goals, found.concentration) == (None, pytest.approx(found.equal))


def test_a_kpi_below_another_serves_the_same_goal() -> None:
    of = plan({"goals": ["G1"], "weight": 60}, {"parent": "K0", "weight": 30}, {"goals": ["G2"], "weight": 10})
    assert [one.rank for one in attention(of)] == [1, 1, 2]


def test_nothing_weighed() -> None:
    assert steering(plan({"weight": 0.0}, {})) is None
    assert attention(plan({})) == []


def test_important_and_light_is_neglected_and_the_rest_favoured() -> None:
    """An equal split of four is 25: the first goal's outcome has 10, the activity 40, the second goal 30."""
    of = plan(
        {"goals": ["G1"], "kind": "outcome", "weight": 10},
        {"goals": ["G1"], "kind": "activity", "weight": 40},
        {"goals": ["G2"], "kind": "outcome", "weight": 30},
        {"goals": ["G1"], "kind": "driver", "weight": 20},
    )
    assert {one.kpi.id: one.fate for one in attention(of)} == {
        "K0": "neglected",
        "K1": "favoured",
        "K2": "favoured",
        "K3": "fits",
    }
    assert [one.kpi.id for one in attention(of)] == ["K1", "K2", "K3", "K0"]


def test_to_hundred_keeps_proportions() -> None:
    """30 of 120 is 25, 50 is 41.67, 40 is 33.33; the point left over goes to the largest remainder."""
    assert to_hundred({"a": 30, "b": 50, "c": 40}) == {"a": 25.0, "b": 42.0, "c": 33.0}
    assert to_hundred({"a": 0, "b": 0}) == {"a": 0, "b": 0}


@given(st.lists(st.floats(0, 100), min_size=1, max_size=12).filter(lambda given: sum(given) > 1e-6))
def test_to_hundred_always_makes_one_hundred(given_weights: list[float]) -> None:
    made = to_hundred({str(n): weight for n, weight in enumerate(given_weights)})
    assert sum(made.values()) == 100
    assert all(value >= 0 and value == int(value) for value in made.values())
