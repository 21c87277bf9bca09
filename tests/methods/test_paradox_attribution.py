"""The gap shared out exactly, and repairs scored against nothing and the best."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aop_lib.methods.paradox_attribution import attribution, rounded, shapley
from aop_lib.methods.paradox_repair import BUDGET, CHANGES, Change, best_repair, repair, repaired
from aop_lib.methods.paradox_sheets import CAUSES, RIGHT_WEIGHTS, SETTINGS, Cause, year_of
from aop_lib.methods.paradox_world import luck
from aop_lib.methods.paradox_year import all_settings, simulate

CHANCE = luck(2026, 100)


def test_the_glove_game() -> None:
    """Two left gloves, one right; a pair is worth 1. Textbook: 1/6, 1/6, 2/3 (Shapley 1953; Osborne & Rubinstein)."""
    shared = shapley(["l1", "l2", "r"], lambda there: float("r" in there and len(there) > 1))
    assert shared == pytest.approx({"l1": 1 / 6, "l2": 1 / 6, "r": 2 / 3})


GAMES = st.lists(st.floats(-100, 100), min_size=16, max_size=16).map(lambda v: dict(zip(SETTINGS, v, strict=True)))


@given(GAMES)
def test_shares_add_up_to_the_gap(growth: dict[frozenset[Cause], float]) -> None:
    shared = attribution(growth)
    assert sum(shared.shares.values()) == pytest.approx(shared.gap, abs=1e-9)


@given(GAMES)
def test_a_cause_that_changes_nothing_takes_nothing(growth: dict[frozenset[Cause], float]) -> None:
    idle = CAUSES[2]
    flat = {there: growth[there - {idle}] for there in SETTINGS}
    assert attribution(flat).shares[idle] == pytest.approx(0, abs=1e-9)


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.floats(-50, 50), min_size=1, max_size=6))
def test_rounded_shares_add_up_to_the_rounded_total(shares: dict[str, float]) -> None:
    made = rounded(shares)
    assert sum(made.values()) == pytest.approx(round(sum(shares.values()) * 10) / 10, abs=1e-6)
    assert all(abs(made[name] - share) < 0.1 + 1e-9 for name, share in shares.items())


def test_the_four_shares_of_the_simulator() -> None:
    growth = {wrong: result.median for wrong, result in all_settings(2026, 500).items()}
    shared = attribution(growth)
    assert sum(shared.shares.values()) == pytest.approx(shared.gap, abs=1e-12)
    assert shared.gap == pytest.approx(growth[SETTINGS[0]] - growth[SETTINGS[-1]])
    assert min(shared.shares.values()) > 0.005
    with pytest.raises(KeyError):
        attribution({SETTINGS[0]: 1.0})


def test_doing_nothing_scores_nothing() -> None:
    left = repair((), CHANCE)
    assert left.score == 0
    assert left.growth == left.nothing == simulate(year_of(SETTINGS[-1]), CHANCE).median


def test_no_more_changes_than_the_budget() -> None:
    with pytest.raises(ValueError, match="changes"):
        repair(CHANGES[: BUDGET + 1], CHANCE)
    with pytest.raises(ValueError, match="changes"):
        repair([("mt", "moon")], CHANCE)  # type: ignore[list-item]


@settings(max_examples=40)
@given(st.sets(st.sampled_from(CHANGES), max_size=BUDGET))
def test_nothing_beats_the_best(changes: set[Change]) -> None:
    made = repair(changes, CHANCE)
    assert made.growth <= made.best + 1e-6
    assert made.score <= 1 + 1e-6


def test_the_best_repair_wins_something_and_less_than_a_right_year() -> None:
    best = best_repair(CHANCE)
    made = repair(best, CHANCE)
    assert made.score == pytest.approx(1)
    assert made.nothing < made.best < made.january


def test_what_a_change_changes() -> None:
    """Only the sheet named, from July on: ``kind`` its second line, ``cascade`` its first, the others all lines."""
    start = year_of(SETTINGS[-1])
    for what in ("kind", "cascade", "weights", "targets"):
        year = repaired([("mt", what)])  # type: ignore[list-item]
        assert year.first == start.first
        assert {d: rows for d, rows in year.late.items() if d != "mt"} == {
            d: rows for d, rows in start.late.items() if d != "mt"
        }
    assert repaired([("mt", "kind")]).late["mt"][1].reading == "mt-turn"
    assert repaired([("mt", "cascade")]).late["mt"][0].reading == "mt-result"
    assert tuple(r.weight for r in repaired([("mt", "weights")]).late["mt"]) == RIGHT_WEIGHTS
    assert [r.target for r in repaired([("mt", "targets")]).late["mt"]] == pytest.approx([120.0] * 4)
