"""What the charts of chances say: years in 100, the range beside, the driver that decides, what scenarios miss."""

from __future__ import annotations

from typing import Any

import pytest
from charts_plans import HOSTILE, retailer  # type: ignore[import-not-found]

from aop_lib.charts.chances import (
    chances_chart,
    chances_sentence,
    goal_tornado_chart,
    goal_tornado_sentence,
    in_100_years,
    miss_sentence,
    scenario_sentence,
    scenario_table,
)
from aop_lib.charts.render import specification, svg
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.scenarios import Chances, GoalChance, GoalSwing, chances, goal_tornado
from aop_lib.plan import Plan

EN, VI = Locale("en"), Locale("vi")


def ranged(**more: Any) -> Plan:
    """The retailer, whose goals want 120 in all and 45 % of it online: 54 and 66 (D.1), with a range on online."""
    made = retailer()
    made["assumptions"] = [{"id": "A1", "measure": "online", "low": 50.0, "likely": 54.0, "high": 56.0}]
    made["scenarios"] = [
        {"id": "S0", "name": "As planned"},
        {"id": "S1", "name": {"en": "Weak year", "vi": "Năm yếu"}, "risk": made["risks"][0]["id"]},
    ]
    made["scenario_values"] = [{"scenario": "S1", "measure": "online", "change": -0.5}]
    return Plan.model_validate(made | more)


def counted(*goals: tuple[str, float], together: float) -> Chances:
    found = {g: GoalChance(g, reached, 110.0, 119.0, 126.0, 120.0, "online", 0.634) for g, reached in goals}
    return Chances(100, ("online",), {}, found, together)


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.0, "no year in 100"),
        (0.004, "fewer than 1 year in 100"),
        (0.012, "1 year in 100"),
        (0.415, "42 years in 100"),
        (0.993, "99 years in 100"),
        (0.998, "more than 99 years in 100"),
        (1.0, "all 100 of 100 years"),
    ],
)
def test_a_chance_is_said_in_years(share: float, words: str) -> None:
    assert in_100_years(share, EN) == words
    assert "100" in in_100_years(share, VI)


def test_the_title_counts_the_goals() -> None:
    both = counted(("G1", 0.7), ("G2", 0.6), together=0.41)
    assert chances_sentence(ranged(), both, EN) == "Both goals together: 41 years in 100"
    assert chances_sentence(ranged(), both, VI) == "Đạt cả hai mục tiêu cùng lúc: 41 trong 100 năm"
    one = counted(("G1", 0.7), together=0.7)
    assert chances_sentence(ranged(), one, EN) == "“Tăng 20%”: 70 years in 100"


def test_the_words_say_range_level_and_driver() -> None:
    told = specification(chances_chart(ranged(), counted(("G1", 0.7), ("G2", 0.6), together=0.41), EN))["description"]
    assert (
        "Tăng 20%: 70 years in 100. In 80 of 100 years Doanh thu ends between 110 and 126; the goal asks ≥ 120." in told
    )
    assert "Most of the miss comes from Online" in told
    assert "would be 63% smaller" in told
    assert "All goals together: 41 years in 100." in told


def test_no_driver_to_name() -> None:
    chance = GoalChance("G1", 1.0, 120.0, 121.0, 122.0, 120.0)
    assert miss_sentence(ranged(), chance, EN) == ""


def test_the_tornado_names_the_driver_and_leaves_out_what_does_nothing() -> None:
    swings = (GoalSwing("online", 0.0, 0.87, 51.2, 55.1), GoalSwing("store", 0.4, 0.4, 60.0, 70.0))
    chance = GoalChance("G1", 0.4, 110.0, 119.0, 126.0, 120.0)
    title = goal_tornado_sentence(ranged(), "G1", swings, EN)
    assert title == "Online decides most about “Tăng 20%”: reached in 0 of 100 years at its low, in 87 at its high"
    told = specification(goal_tornado_chart(ranged(), chance, swings, EN))["description"]
    assert "Online: 0 years in 100 at 51.2, 87 at 55.1." in told
    assert "Without effect on this goal: Cửa hàng." in told
    assert "No driver" in goal_tornado_sentence(ranged(), "G1", (), EN)
    assert "changes how often" in goal_tornado_sentence(ranged(), "G1", swings[1:], EN)


def test_scenarios_say_what_they_miss() -> None:
    plan = ranged()
    # The plan itself reaches both; online at half of 54 leaves 27 + 66 = 93 in all, 29 % of it online.
    assert scenario_sentence(plan, EN) == "The scenario misses at least one goal"
    text = scenario_table(plan, EN).text
    assert "As planned | 120 | 45% | 2 of 2" in text.replace("\n", " ")
    assert "93 missed | 29% missed | 0 of 2" in text.replace("\n", " ")
    assert "Năm yếu" in scenario_table(plan, VI).text


def test_without_scenarios() -> None:
    bare = ranged(scenarios=[], scenario_values=[])
    assert "no scenarios" in scenario_table(bare, EN).text
    assert "no scenarios" in scenario_sentence(bare, EN)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_drawn_whatever_the_names_are(lang: Any) -> None:
    made = ranged().model_dump()
    for table in ("measures", "goals", "scenarios", "risks"):
        for row in made[table]:
            row["name"] = HOSTILE
    plan, locale = Plan.model_validate(made), Locale(lang)
    found = chances(plan, draws=200)
    assert found is not None
    swings = goal_tornado(plan, "G1", draws=200)
    for chart in (chances_chart(plan, found, locale), goal_tornado_chart(plan, found.goals["G1"], swings, locale)):
        assert "<script" not in svg(chart)
    assert "<script" not in str(scenario_table(plan, locale))
