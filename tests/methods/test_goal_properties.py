"""Goal arithmetic held against points and plans drawn at random."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from methods_plans import assumption, goal, measure, plan, shop

from aop_lib.methods.goal_arithmetic import imply

amounts = st.floats(1, 1000).map(lambda x: round(x, 3))
margins = st.floats(0.01, 0.9).map(lambda x: round(x, 4))
room = st.floats(0, 0.5)
few = settings(max_examples=40, deadline=None)


@st.composite
def feasible_shops(draw):
    """A point (what a year could be), and limits around it that it satisfies."""
    online, store, m_online, m_store = draw(amounts), draw(amounts), draw(margins), draw(margins)
    revenue, profit = online + store, online * m_online + store * m_store
    point = {
        "revenue": revenue,
        "online": online,
        "store": store,
        "online_share": online / revenue,
        "profit": profit,
        "profit_online": online * m_online,
        "profit_store": store * m_store,
        "margin": profit / revenue,
        "margin_online": m_online,
        "margin_store": m_store,
    }
    spoken = draw(st.lists(st.sampled_from(sorted(point)), unique=True, max_size=5))
    goals = []
    for number, name in enumerate(spoken):
        kind = draw(st.sampled_from(["reach", "at_least", "at_most"]))
        slack = {"reach": 0.0, "at_least": -draw(room), "at_most": draw(room)}[kind]
        goals.append(goal(f"G{number}", name, kind, point[name] * (1 + slack), number + 1))
    taken = draw(st.lists(st.sampled_from(sorted(point)), unique=True, max_size=3))
    said = [
        assumption(f"A{n}", name, point[name] * (1 - draw(room)), point[name] * (1 + draw(room)))
        for n, name in enumerate(taken)
    ]
    return shop(goals, said), point


@few
@given(feasible_shops())
def test_ranges_hold_every_point_that_satisfies_the_goals(case):
    p, point = case
    found = imply(p)
    assert found.feasible
    for name, value in point.items():
        implied = found.implied[name]
        assert implied.low <= value * (1 + 1e-6) + 1e-6
        assert implied.high >= value * (1 - 1e-6) - 1e-6
    assert found.conflict == ()
    assert found.relaxation == {}


money = st.tuples(st.sampled_from(["revenue", "online", "store"]), st.integers(1, 200).map(float))
shares = st.tuples(
    st.sampled_from(["online_share", "margin", "margin_online"]), st.integers(0, 100).map(lambda n: n / 100)
)
targets = st.lists(
    st.tuples(st.one_of(money, shares), st.sampled_from(["reach", "at_least", "at_most"])), min_size=1, max_size=6
)


def goals_of(drawn):
    return [goal(f"G{n}", name, kind, level, n + 1) for n, ((name, level), kind) in enumerate(drawn)]


@few
@given(targets)
def test_relaxation_is_empty_exactly_where_the_goals_can_hold(drawn):
    p = shop(goals_of(drawn))
    found = imply(p)
    assert found.feasible == (not found.relaxation) == (not found.conflict)
    assert all(change > 0 for change in found.relaxation.values())
    assert imply(p, targets=found.eased).feasible


@few
@given(targets)
def test_a_conflict_is_irreducible(drawn):
    p = shop(goals_of(drawn))
    found = imply(p)
    if not found.feasible:
        others = {g.id for g in p.goals} - set(found.conflict)
        assert not imply(p, without=others).feasible
        for one in found.conflict:
            assert imply(p, without=others | {one}).feasible


@few
@given(st.floats(0.05, 0.95), st.floats(-0.3, 0.6), st.floats(0.01, 0.6))
def test_part_growth_agrees_with_the_closed_form(share, rest, total):
    # D.2: (total - (1 - share) x rest) / share, as long as the part does not have to fall below nothing.
    needed = (total - (1 - share) * rest) / share
    p = plan(
        [measure("all", formula="mt + gt"), measure("mt", base=100 * share), measure("gt", base=100 * (1 - share))],
        [goal("G1", "all", "grow", total), goal("G2", "gt", "grow", rest)],
    )
    found = imply(p)
    if needed > -0.999:
        assert found.implied["mt"].growth == pytest.approx((needed, needed), abs=1e-6)
    elif needed < -1.001:
        assert not found.feasible
