"""Reflex and plan in the same world, the three risks and what each answer brings (A1.16-18, A1.41, A1.61-66)."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from shop_case import case, path

from aop_lib.methods.shop_debrief import (
    breaks,
    compared,
    goal_values,
    reached,
    risk_answers,
    worth_of_decisions,
)
from aop_lib.methods.shop_luck import NOTHING, shop_luck, with_other_noise
from aop_lib.methods.shop_month import Decision
from aop_lib.methods.shop_policies import do_nothing, plan_guided, reflex
from aop_lib.methods.shop_world import EVENTS, FIXED, LAST_DECEMBER, OPTIONS, PACKED, RISKS, SEASON, STOREROOM
from aop_lib.methods.shop_year import ShopYear, play, view_of

SEEDS = 300
_BOOKS = {"online": "revenue_online", "store": "revenue_store", "marketing": "marketing_cost"}


@cache
def years() -> tuple[ShopYear, ShopYear]:
    """The reflex and the plan on the same 300 years."""
    luck = shop_luck(7, SEEDS)
    return play(reflex, luck), play(plan_guided(path()), luck)


def test_the_season_is_spread_over_twelve_months() -> None:
    assert SEASON.sum(axis=1) == pytest.approx([12, 12])


def test_the_world_is_that_of_the_case() -> None:
    """Fixed cost, storeroom, parcels of 0.38 million, and last December, as the case's plan has them."""
    plan = case()
    store, staff = (plan.row("budget", line).months for line in ("B4", "B5"))
    assert [a + b for a, b in zip(store, staff, strict=True)] == FIXED.tolist()
    assert plan.row("limits", "L7").amount == STOREROOM
    assert plan.row("limits", "L6").amount * 0.38 == pytest.approx(PACKED)
    december = {name: (plan.months(name, "actual", 2025) or [])[11] for name in _BOOKS.values()}
    assert {key: december[name] for key, name in _BOOKS.items()} == {key: LAST_DECEMBER[key] for key in _BOOKS}
    profit = sum((plan.months(f"gross_profit_{c}", "actual", 2025) or [])[11] or 0 for c in ("online", "store"))
    assert profit / (450 + 820) == pytest.approx(LAST_DECEMBER["margin"], abs=5e-4)


def test_a_seed_gives_the_same_year_alone_and_among_others() -> None:
    one, many = shop_luck(5), shop_luck(5, 4)
    assert (many.event[:, 0] == one.event[:, 0]).all()
    assert many.demand[..., 0] == pytest.approx(one.demand[..., 0])
    assert not np.allclose(many.demand[..., 1], one.demand[..., 0])


def test_every_year_brings_each_event_once_and_no_month_two() -> None:
    luck = shop_luck(11, 50)
    assert luck.event.shape == (12, 50)
    for draw in range(50):
        come = [e for e in luck.event[:, draw] if e != NOTHING]
        assert sorted(come) == list(range(len(EVENTS)))
    assert (luck.event[0] == NOTHING).all()


def test_a_luck_below_one_draw_is_refused() -> None:
    with pytest.raises(ValueError, match="draws"):
        shop_luck(1, 0)


def test_other_noise_keeps_the_events() -> None:
    luck = shop_luck(3)
    other = with_other_noise(luck, 1, 6)
    assert (other.event == luck.event).all()
    assert other.ads == pytest.approx(np.repeat(luck.ads, 6))
    assert other.demand.std(axis=-1).min() > 0
    late = with_other_noise(luck, 1, 6, 4)
    assert late.demand[:, :4].std(axis=-1).max() == pytest.approx(0)
    assert late.taste[:, 4:].std(axis=-1).min() > 0


def test_the_three_risks_of_the_plan_are_events() -> None:
    assert {r.id for r in case().risks} == set(RISKS)
    assert set(RISKS.values()) <= set(EVENTS)


def test_the_reflex_does_visibly_worse_on_goals_and_on_cash() -> None:
    """A1.16-18 over 300 years: every goal, the result, the lowest cash; a tenth of the goal and more apart."""
    by_reflex, by_plan = years()
    assert np.median(by_plan.total) > 1.10 * np.median(by_reflex.total)
    for goal, values in goal_values(by_plan).items():
        assert np.median(values) > np.median(goal_values(by_reflex)[goal])
    plan = path()
    kept, lost = (np.stack(list(reached(y, plan).values())).all(axis=0).mean() for y in (by_plan, by_reflex))
    assert kept > lost + 0.15
    assert np.median(by_plan.cash.min(axis=0)) > np.median(by_reflex.cash.min(axis=0)) + 200
    assert by_reflex.owing.sum(axis=0).mean() > 3
    assert by_plan.owing.sum(axis=0).mean() < 0.5
    assert by_reflex.overfull.sum(axis=0).mean() > by_plan.overfull.sum(axis=0).mean() + 2


def test_the_plan_reaches_each_goal_on_the_median_draw() -> None:
    """The article's goals: 12,000 x 1.20 = 14,400; 45 %; 35 % (A1.28)."""
    _, by_plan = years()
    medians = {goal: float(np.median(values)) for goal, values in goal_values(by_plan).items()}
    assert medians["G1"] >= 14_400 * 0.995
    assert medians["G2"] >= 0.45 - 0.002
    assert medians["G3"] >= 0.35


@pytest.mark.parametrize("risk", list(RISKS))
def test_each_contingency_is_better_than_doing_nothing_and_than_the_reflex(risk: str) -> None:
    """On the median draw, in the year's result and in the first goal the plan says the risk hits."""
    found = next(r for r in risk_answers(path(), shop_luck(7, 150)) if r.risk == risk)
    instinct, contingency, nothing = OPTIONS[found.event]
    hit = case().row("risks", risk).goals[0]
    for other in (instinct, nothing):
        assert found.gain(contingency, other) > 0
        assert found.gain(contingency, other, hit) > 0


def test_marketing_cut_by_reflex_is_followed_by_less_online_revenue() -> None:
    """A1.17, on the median of the years: the months after the cut against the plan's."""
    luck = shop_luck(7, 60)
    cut, moved = (play(plan_guided(path(), answers={"ad_costs": a}), luck).revenue[0] for a in ("cut", "move"))
    assert np.median(moved - cut) > 100


def test_only_what_is_known_reaches_who_decides() -> None:
    seen = []

    def watching(view):  # type: ignore[no-untyped-def]
        seen.append((view.month, len(view.past), view.event.shape))
        return reflex(view)

    year = play(watching, shop_luck(2), until=3)
    assert seen == [(0, 0, (1,)), (1, 1, (1,)), (2, 2, (1,))]
    assert view_of(year, shop_luck(2)).month == 3
    whole = play(reflex, shop_luck(2))
    with pytest.raises(ValueError, match="over"):
        view_of(whole, shop_luck(2))


def taken(year: ShopYear) -> list[Decision]:
    return [Decision(m.wanted, m.marketing, m.promotion, m.answer) for m in year.months]


def test_the_plans_own_decisions_are_worth_nothing_more_than_the_plans() -> None:
    """Replaying a plan-guided month by the plan changes nothing where the state is the same."""
    luck, plan = shop_luck(4), path()
    seen: list[Decision] = []

    def noting(view):  # type: ignore[no-untyped-def]
        seen.append(plan_guided(plan)(view))
        return seen[-1]

    play(noting, luck)
    found = worth_of_decisions(seen, luck, plan, draws=5)
    assert [w.here for w in found] == pytest.approx([0.0] * 12, abs=1e-6)
    assert [w.mean for w in found] == pytest.approx([0.0] * 12, abs=1e-6)
    assert [w.luck for w in found] == pytest.approx([0.0] * 12, abs=1e-6)
    whole = compared(seen, luck, plan, draws=5)
    assert whole.gap == pytest.approx(0, abs=1e-6)
    assert whole.better == 0


def test_worth_and_luck_add_up_to_what_happened() -> None:
    luck, plan = shop_luck(4), path()
    decided = [Decision(np.full((3, 1), 150.0), np.array([60.0]), np.array([0]), np.array([2])) for _ in range(12)]
    found = worth_of_decisions(decided, luck, plan, draws=20)
    played = play(plan_guided(plan), luck, decided)
    for worth in found:

        def but_one(view, month=worth.month):  # type: ignore[no-untyped-def]
            return plan_guided(plan)(view) if view.month == month else decided[view.month]

        other = play(but_one, luck)
        assert worth.mean + worth.luck == pytest.approx(float((played.result - other.result)[0]))


def test_a_whole_year_is_compared_on_the_same_draws() -> None:
    luck, plan = shop_luck(4), path()
    decided = [Decision(np.zeros((3, 1)), np.array([0.0]), np.array([0]), np.array([2])) for _ in range(12)]
    found = compared(decided, luck, plan, draws=20)
    assert found.better == 0
    assert found.gap < -1000


def test_breaks_name_month_kind_and_amount() -> None:
    """All of the money into goods in January: the storeroom is overfull in February and the bank lends."""
    luck, plan = shop_luck(4), path()

    def greedy(view):  # type: ignore[no-untyped-def]
        order = np.full((3, 1), 900.0 if view.month == 0 else 100.0)
        return Decision(order, np.array([40.0]), np.array([0]), np.array([2]))

    year = play(greedy, luck)
    found = {(b.month, b.kind): b.amount for b in breaks(year)}
    assert found[0, "owing"] == pytest.approx(-float(year.cash[0, 0]))
    assert found[0, "unpaid"] == pytest.approx(2700 - float(year.of("bought")[0].sum()))
    held = float(year.of("opening")[1].sum() + year.of("arrived")[1].sum())
    assert found[1, "overfull"] == pytest.approx(held - 1300)
    assert [b.month for b in breaks(year)] == sorted(b.month for b in breaks(year))
    assert not [b for b in breaks(play(plan_guided(plan), luck)) if b.kind in ("owing", "unpaid")]


def test_doing_nothing_is_the_third_answer() -> None:
    assert do_nothing("price_rise") == {"price_rise": "keep"}
