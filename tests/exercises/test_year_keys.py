"""The keys of the exercise on the BabyCare House year: arithmetic shown here, held to the case and to its world."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from exercise_answers import key, known, printed

from aop_lib.course.events import read_deck
from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.methods.shop_debrief import Worth
from aop_lib.methods.shop_luck import calm
from aop_lib.methods.shop_month import Decision, opening, play_month
from aop_lib.methods.shop_world import CREDIT, FEE, FIXED, GROUPS, STOREROOM
from aop_lib.methods.tradeoffs import fit
from aop_lib.plan import Plan

YEAR = "10_babycare_house_year"
OCTOBER = 9


@cache
def case() -> Plan:
    plan = read_plan(case_plan("babycare_house")).plan
    assert plan is not None
    return plan


def number(cell: str) -> float:
    return float(cell.replace(",", ""))


def october() -> list[float]:
    """Opening, arrived, sold, expired, ordered, revenue, fees, marketing, fixed, cash: as printed."""
    return [number(row[1]) for row in printed(YEAR, "October")]


def test_goods_at_cost_close() -> None:
    """640 + 760 - 690 - 10 = 700; with the order of the month 840 too many, with the revenue 310."""
    begin, arrived, sold, expired, ordered, revenue, *_ = october()
    assert key(YEAR, "closing") == begin + arrived - sold - expired == 700
    forgotten, at_prices = begin + arrived - sold, begin + arrived - revenue - expired
    assert known(YEAR, "closing") == [forgotten, at_prices, begin + ordered - sold - expired, begin + arrived]


def test_cash_is_what_came_in_less_what_was_paid() -> None:
    """380 + 1,080 - 22 - 56 - 285 - 900 = 197."""
    _, arrived, sold, _, ordered, revenue, fees, marketing, fixed, cash = october()
    before = cash + revenue - fees - marketing - fixed
    assert key(YEAR, "cash") == before - ordered == 197
    assert known(YEAR, "cash") == [before - sold, before - arrived, before - ordered + fees, 197 - cash, before]


def test_october_has_the_costs_of_the_case() -> None:
    _, _, _, _, ordered, _, fees, marketing, fixed, _ = october()
    assert fees == pytest.approx(FEE * 400)
    assert fixed == FIXED[OCTOBER] == sum(case().row("budget", line).months[OCTOBER] for line in ("B4", "B5"))
    assert marketing == case().row("budget", "B3").months[OCTOBER]
    purchasing = sum(case().row("budget", line).monthly_ceiling for line in ("B1", "B2"))
    assert ordered <= purchasing
    assert october()[0] + october()[1] > STOREROOM, "the month began with more than the storeroom holds"


def test_the_world_of_the_game_closes_in_the_same_way() -> None:
    """Opening + arrived - sold - expired, and cash paid for what arrives next month."""
    buy = np.array([[300.0], [100.0], [100.0]])
    decision = Decision(buy, np.array([40.0]), np.array([0]), np.array([2]))
    state, first = play_month(opening(1), 0, decision, calm())
    _, second = play_month(state, 1, decision, calm())
    assert second.arrived == pytest.approx(first.bought)
    assert second.opening + second.arrived - second.sold - second.wasted == pytest.approx(second.stock)
    spent = second.fees + second.marketing + second.fixed + second.rent + second.interest + second.extra
    assert second.cash == pytest.approx(second.cash_before + second.revenue.sum() - spent - second.bought.sum())
    assert len(GROUPS) == len(buy)
    assert second.cash >= -CREDIT


def test_goods_for_the_peak_are_ordered_in_september() -> None:
    """In the storeroom by 31 October (M33); an order takes a month. First of all comes M31, due on 15 July."""
    milestones = {m.id: m.due for m in case().milestones}
    months = ["august", "september", "october", "november"]
    assert milestones["M33"].month == 10
    assert key(YEAR, "latest") == months[milestones["M33"].month - 1 - 8]
    assert (milestones["M31"].day, milestones["M31"].month) == (15, 7)
    assert key(YEAR, "peak") == ["agreed", "paid", "stored", "sale", "review"]


def test_volume_for_the_same_gross_profit() -> None:
    """100 - 64 = 36, 85 - 64 = 21; 36 / 21 = 1.714."""
    usual, reduced = 100 - 64, 85 - 64
    assert (usual, reduced) == (36, 21)
    assert key(YEAR, "volume") == pytest.approx(100 * (usual / reduced - 1), abs=0.005)
    same_revenue, lost, left = 100 * (100 / 85 - 1), 100 * (1 - reduced / usual), 100 * reduced / usual
    assert known(YEAR, "volume") == pytest.approx([15, same_revenue, lost, left, 100 * usual / reduced], abs=0.005)


def test_two_months_of_a_discount() -> None:
    """14 x 21 = 294 for 360; 8.8 x 36 = 316.8 for 360."""
    first, second, usual = 10 * 1.4 * 21, 10 * 0.88 * 36, 10 * 36
    assert (first, usual - first) == (294, 66)
    assert key(YEAR, "two_months") == pytest.approx(2 * usual - first - second) == pytest.approx(109.2)
    old_profit = 10 * 1.4 * 36 + second
    assert known(YEAR, "two_months") == pytest.approx(
        [usual - first, usual - second, first + second, 2 * usual - old_profit]
    )


def test_the_sign_of_k2() -> None:
    risk = case().row("risks", "K2")
    assert (risk.trigger_measure, risk.trigger_when, risk.trigger_value) == ("marketing_ratio", "above", 0.05)
    ratios = {row[0].lower(): number(row[2]) / number(row[1]) for row in printed(YEAR, "month")}
    assert [month for month, ratio in ratios.items() if ratio > risk.trigger_value] == [key(YEAR, "sign")]
    assert ratios["may"] == 0.05
    assert round(ratios["july"], 3) == 0.05


def test_the_question_skipped_is_the_one_the_plan_answers() -> None:
    """N3 forbids a second marketplace; money, time, person and principle are all named in the corridor."""
    deck = read_deck(case_plan("babycare_house").with_name("events.yaml"), case())
    assert fit(case(), deck.card("marketplace").option("marketplace.open")).broken == ("N3",)
    assert key(YEAR, "skipped") == "serves"


def test_luck_is_what_happened_less_the_worth() -> None:
    assert key(YEAR, "luck") == Worth(4, mean=-80, here=20, goals={}).luck == 20 - (-80)
    assert known(YEAR, "luck") == [20 - 80, 20, -100, -80]
    assert key(YEAR, "judge") == "change"
