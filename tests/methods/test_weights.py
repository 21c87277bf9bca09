from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from methods_plans import goal, measure, plan

from aop_lib.methods.weights import herfindahl, spearman, weight_profile, weight_profiles
from aop_lib.plan import Kpi


def kpi(code, weight, goals=(), **fields):
    return Kpi(id=code, name=code, weight=weight, goals=list(goals), **fields)


def scored(kpis):
    goals = [goal("G1", "a", "reach", 1, 1), goal("G2", "a", "reach", 1, 2), goal("G3", "a", "reach", 1, 3)]
    return plan([measure("a")], goals, kpis=kpis)


def test_equal_weights():
    found = weight_profile(scored([kpi(f"K{n}", 25.0) for n in range(4)]))
    assert found.concentration == pytest.approx(1 / 4)
    assert found.equal
    assert found.total == 100
    assert found.with_goals is None  # no KPI serves a ranked goal


def test_weights_by_priority():
    found = weight_profile(scored([kpi("A", 50.0, ["G1"]), kpi("B", 30.0, ["G2"]), kpi("C", 20.0, ["G3"])]))
    assert found.concentration == pytest.approx(0.5**2 + 0.3**2 + 0.2**2)  # 0.38 against 1/3
    assert found.with_goals == pytest.approx(1)
    assert not found.equal


def test_weights_against_priority():
    assert weight_profile(scored([kpi("A", 20.0, ["G1"]), kpi("B", 80.0, ["G3"])])).with_goals == pytest.approx(-1)


def test_a_kpi_of_several_goals_counts_with_the_most_important():
    assert weight_profile(scored([kpi("A", 70.0, ["G3", "G1"]), kpi("B", 30.0, ["G2"])])).with_goals == pytest.approx(1)


def test_compliance_share():
    found = weight_profile(scored([kpi("A", 60.0, kind="outcome"), kpi("B", 20.0, kind="compliance")]))
    assert found.compliance == pytest.approx(0.25)  # 20 of 80


def test_units_are_scored_apart():
    found = weight_profiles(
        scored([kpi("A", 100.0), kpi("B", 60.0, level="department", owner="x"), kpi("C", 40.0, level="department")])
    )
    assert [(p.level, p.unit, p.total) for p in found] == [
        ("company", "company", 100),
        ("department", "x", 60),
        ("department", None, 40),
    ]


def test_no_weights():
    assert weight_profiles(scored([kpi("A", None)])) == []
    assert weight_profile(scored([])).count == 0
    assert herfindahl([0, 0]) is None
    assert spearman([1], [2]) is None
    assert spearman([1, 1], [2, 3]) is None


def test_spearman_by_hand():
    # Ranks 1 2 3 4 5 and 2 1 4 3 5: 1 - 6 x (1+1+1+1+0) / (5 x 24) = 0.8.
    assert spearman([10, 20, 30, 40, 50], [2, 1, 4, 3, 5]) == pytest.approx(0.8)
    with pytest.raises(ValueError, match="lengths"):
        spearman([1, 2], [1])


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=2, max_size=12))
def test_spearman_agrees_with_scipy(pairs):
    from scipy.stats import spearmanr

    first, second = [a for a, _ in pairs], [b for _, b in pairs]
    assume(len(set(first)) > 1 and len(set(second)) > 1)
    assert spearman(first, second) == pytest.approx(spearmanr(first, second).statistic)


@given(st.lists(st.integers(1, 100), min_size=1, max_size=20))
def test_concentration_is_least_where_all_are_equal(weights):
    assert 1 / len(weights) - 1e-12 <= herfindahl(weights) <= 1 + 1e-12
