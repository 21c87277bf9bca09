from __future__ import annotations

from math import inf

import pytest
from methods_plans import article_goals, assumption, goal, measure, plan, shop

from aop_lib.methods.goal_arithmetic import coverage, goal_level, imply, needed_growth, people_needed


def range_of(arithmetic, name):
    implied = arithmetic.implied[name]
    return implied.low, implied.high


# A product whose two factors are themselves sums.
TIED_FACTORS = [
    measure("revenue", formula="orders * value"),
    measure("orders", "count", formula="new + old"),
    measure("new", "count"),
    measure("old", "count"),
    measure("value", formula="goods + delivery"),
    measure("goods"),
    measure("delivery"),
]


class TestAnchor:
    """A1.28 and D.1."""

    def test_total_online_and_store(self):
        found = imply(shop(article_goals()))
        assert found.feasible
        assert range_of(found, "revenue") == pytest.approx((120, 120))
        assert range_of(found, "online") == pytest.approx((54, 54))
        assert range_of(found, "store") == pytest.approx((66, 66))
        assert found.implied["online"].growth == pytest.approx((0.80, 0.80))
        assert found.implied["store"].growth == pytest.approx((66 / 70 - 1, 66 / 70 - 1))
        assert round(found.implied["store"].growth[0], 3) == -0.057
        assert found.implied["store"].fixed
        assert (found.conflict, found.relaxation, found.left_out, found.not_covered) == ((), {}, (), ())

    def test_gross_profit_is_at_least_42_and_nothing_holds_it_from_above(self):
        profit = imply(shop(article_goals())).implied["profit"]
        assert profit.low == pytest.approx(42)
        assert profit.high == inf
        assert not profit.fixed
        assert not profit.bounded

    def test_store_margin_when_online_earns_30_percent(self):
        # (42 - 54 x 0.30) / 66 = 0.390909...
        found = imply(shop(article_goals(), [assumption("A", "margin_online", 0.30, 0.30)]))
        assert round(found.implied["margin_store"].low, 4) == 0.3909
        assert range_of(found, "profit_online") == pytest.approx((16.2, 16.2))

    def test_store_margin_when_online_margin_is_a_range(self):
        # The more online earns, the less the store must: (42 - 54 x 0.31) / 66, and at most 40 % / 66 of the store.
        found = imply(
            shop(
                article_goals(),
                [assumption("A", "margin_online", 0.29, 0.31), assumption("B", "margin_store", None, 0.40)],
            )
        )
        assert range_of(found, "margin_store") == pytest.approx(((42 - 54 * 0.31) / 66, 0.40))
        assert range_of(found, "profit") == pytest.approx((42, 54 * 0.31 + 66 * 0.40))


class TestDistributor:
    """A2.17 and D.2: total +20 %, general trade (GT) +5 %."""

    @pytest.mark.parametrize(("share", "growth"), [(0.4, 0.425), (0.6, 0.30)])
    def test_modern_trade_must_grow(self, share, growth):
        p = plan(
            [
                measure("revenue", formula="mt + gt"),
                measure("mt", base=100 * share),
                measure("gt", base=100 * (1 - share)),
            ],
            [goal("G1", "revenue", "grow", 0.20), goal("G2", "gt", "grow", 0.05)],
        )
        assert imply(p).implied["mt"].growth == pytest.approx((growth, growth))
        assert needed_growth(0.20, share, 0.05) == pytest.approx(growth)

    def test_share_outside_its_range(self):
        with pytest.raises(ValueError, match="share"):
            needed_growth(0.2, 0, 0.05)


class TestSouthernGrowth:
    """A3.10, A3.12, D.4 and D.5, in VND billion."""

    def test_one_seller_covers_12_percent(self):
        assert coverage(3 * 12, 300) == pytest.approx(0.12)
        assert round(300 / (3 * 12), 2) == 8.33
        assert people_needed(300, 3 * 12) == 9

    def test_ten_sellers_for_100_approaches_cover_120_percent(self):
        assert people_needed(100, 10) == 10
        assert coverage(10 * 36, 300) == pytest.approx(1.2)

    def test_a_rounding_hair_needs_no_extra_person(self):
        assert people_needed(0.3, 0.1) == 3

    def test_nothing_to_divide_by(self):
        with pytest.raises(ValueError, match="each"):
            people_needed(300, 0)
        with pytest.raises(ValueError, match="total"):
            coverage(1, 0)


def test_targets_can_be_tried_and_goals_left_aside():
    p = shop(article_goals())
    assert range_of(imply(p, targets={"G1": 0.5}), "store") == pytest.approx((150 * 0.55, 150 * 0.55))
    assert range_of(imply(p, without=["G2"]), "online") == pytest.approx((0, 120))


def test_only_some_measures_can_be_asked_for():
    found = imply(shop(article_goals()), measures=["store"])
    assert list(found.implied) == ["store"]
    assert range_of(found, "store") == pytest.approx((66, 66))


def test_share_goal_without_a_fixed_total():
    # Total at least 110, online exactly 45 % of it: online from 49.5 up.
    p = shop([goal("G1", "revenue", "at_least", 110), goal("G2", "online_share", "reach", 0.45)])
    assert range_of(imply(p), "online") == (pytest.approx(49.5), inf)
    assert range_of(imply(p), "online_share") == pytest.approx((0.45, 0.45))


def test_range_of_a_ratio_with_an_open_denominator():
    # Online 40 to 60 and store 60 to 80: the share runs from 40 / 120 to 60 / 120.
    p = shop(
        [
            goal("G1", "online", "at_least", 40),
            goal("G2", "online", "at_most", 60),
            goal("G3", "store", "at_least", 60),
            goal("G4", "store", "at_most", 80),
        ]
    )
    assert range_of(imply(p), "online_share") == pytest.approx((40 / 120, 60 / 120))


def test_growth_of_a_share_is_a_change_of_the_share():
    p = shop([goal("G1", "online_share", "grow", 0.5)])
    assert goal_level(p, "G1") == pytest.approx(0.45)
    assert range_of(imply(p), "online_share") == pytest.approx((0.45, 0.45))


class TestProducts:
    tree = [
        measure("revenue", formula="visits * conversion * order_value", base=100.0),
        measure("visits", "count"),
        measure("conversion", "share"),
        measure("order_value"),
    ]

    def test_a_chain_of_factors(self):
        # 1,000 visits x 5 % x order value = 120: an order of 2.4.
        p = plan(
            self.tree,
            [
                goal("G1", "revenue", "grow", 0.20),
                goal("G2", "visits", "reach", 1000),
                goal("G3", "conversion", "reach", 0.05),
            ],
        )
        assert range_of(imply(p), "order_value") == pytest.approx((2.4, 2.4))

    def test_a_range_of_one_factor_gives_a_range_of_the_other(self):
        p = plan(
            self.tree,
            [goal("G1", "revenue", "grow", 0.20), goal("G2", "visits", "reach", 1000)],
            assumptions=[assumption("A", "conversion", 0.04, 0.06)],
        )
        assert range_of(imply(p), "order_value") == pytest.approx((2.0, 3.0))

    def test_one_factor_known_where_both_are_tied_elsewhere(self):
        p = plan(
            TIED_FACTORS,
            [goal("G1", "revenue", "reach", 120)],
            assumptions=[assumption("A", "value", 2.0, 2.0)],
        )
        found = imply(p)
        assert range_of(found, "orders") == pytest.approx((60, 60))
        assert found.not_covered == ()

    def test_both_factors_open_and_tied_elsewhere_is_not_covered(self):
        p = plan(
            [*TIED_FACTORS, measure("rent")],
            [goal("G1", "revenue", "reach", 120)],
        )
        found = imply(p)
        assert found.not_covered == ("revenue",)
        assert not found.implied["new"].exact
        assert found.implied["rent"].exact

    def test_a_square_is_not_covered(self):
        assert imply(plan([measure("a", formula="b * b"), measure("b")])).not_covered == ("a",)


class TestConflict:
    def test_parts_and_total(self):
        # Parts 60 and 66 cannot make 120, and 30 of costs has no part in it.
        p = shop(
            [
                goal("G1", "revenue", "reach", 120, 1),
                goal("G2", "online", "at_least", 60, 2),
                goal("G3", "store", "at_least", 66, 3),
                goal("G4", "margin", "at_least", 0.35, 4),
            ]
        )
        found = imply(p)
        assert not found.feasible
        assert found.implied == {}
        assert set(found.conflict) == {"G1", "G2", "G3"}
        # A part of G3 costs 1 / 66 / 3 a unit, of G2 1 / 60 / 2, of G1 1 / 120: the 6 come from G3.
        assert found.relaxation == pytest.approx({"G3": 6})
        assert found.eased == pytest.approx({"G3": 60})

    def test_a_goal_against_an_assumption_names_both(self):
        # 45 % of 120 is 54, but only 50 can be sold online: 50 / 120 = 41.67 %.
        found = imply(shop(article_goals(), [assumption("A", "online", None, 50), assumption("B", "store", 0, 900)]))
        assert set(found.conflict) == {"G1", "G2"}
        assert found.conflict_assumptions == ("A",)
        assert found.eased == pytest.approx({"G2": 50 / 120})
        assert found.relaxation == pytest.approx({"G2": 0.45 - 50 / 120})

    def test_relaxed_targets_can_hold(self):
        p = shop(article_goals(), [assumption("A", "online", None, 50)])
        assert imply(p, targets=imply(p).eased).feasible

    def test_relaxation_of_growth_is_in_points_of_growth(self):
        # At most 110 can be sold: growth gives way from 20 % to 10 %.
        found = imply(shop([goal("G1", "revenue", "grow", 0.20)], [assumption("A", "revenue", None, 110)]))
        assert found.relaxation == pytest.approx({"G1": 0.10})
        assert found.eased == pytest.approx({"G1": 0.10})

    def test_an_upper_limit_gives_way_upwards(self):
        found = imply(shop([goal("G1", "revenue", "at_most", 90, 1)], [assumption("A", "online", 100, None)]))
        assert found.relaxation == pytest.approx({"G1": 10})
        assert found.eased == pytest.approx({"G1": 100})

    def test_shares_of_nothing_do_not_hold(self):
        # 60 % and 60 % of one total fit only a total of zero.
        p = plan(
            [
                measure("total", formula="a + b"),
                measure("a"),
                measure("b"),
                measure("share_a", "share", formula="a / total"),
                measure("share_b", "share", formula="b / total"),
            ],
            [goal("G1", "share_a", "reach", 0.6, 1), goal("G2", "share_b", "reach", 0.6, 2)],
        )
        found = imply(p)
        assert not found.feasible
        assert set(found.conflict) == {"G1", "G2"}
        assert found.eased == pytest.approx({"G2": 0.4})

    def test_assumptions_that_contradict_each_other(self):
        found = imply(shop([], [assumption("A", "online", 5, None), assumption("B", "online", None, 4)]))
        assert not found.feasible
        assert found.conflict == ()
        assert set(found.conflict_assumptions) == {"A", "B"}


def test_what_cannot_take_part_is_named():
    p = plan(
        [measure("a"), measure("loss", can_be_negative=True, base=-10.0)],
        [
            goal("G1", "a", "grow", 0.2),
            goal("G2", "loss", "grow", 0.2),
            goal("G3", "a", "reach", 5).model_copy(update={"target": None}),
            goal("G4", "a", "at_least", 5),
        ],
    )
    found = imply(p)
    assert found.left_out == ("G1", "G2", "G3")
    assert range_of(found, "a") == (5, inf)
    assert goal_level(p, "G1") is None


def test_only_some_measures_may_be_negative():
    p = plan([measure("result", formula="sales - cost", can_be_negative=True), measure("sales"), measure("cost")])
    found = imply(p)
    assert range_of(found, "result") == (-inf, inf)
    assert range_of(found, "sales") == (0, inf)
    assert found.implied["sales"].growth is None


def test_a_ratio_of_something_that_may_be_negative_is_not_covered():
    p = plan(
        [
            measure("r", "share", formula="a / result"),
            measure("a"),
            measure("result", formula="sales - cost", can_be_negative=True),
            measure("sales"),
            measure("cost"),
        ],
        [goal("G1", "r", "at_least", 2)],
    )
    assert imply(p).not_covered == ("r",)


def test_a_plan_without_measures_implies_nothing():
    found = imply(plan([]))
    assert found.feasible
    assert found.implied == {}


@pytest.mark.parametrize("unit", [1e-6, 1.0, 1e9])
def test_the_money_unit_does_not_matter(unit):
    p = shop(article_goals(), base={"online": 30 * unit, "store": 70 * unit, "profit": 34 * unit})
    assert range_of(imply(p), "store") == pytest.approx((66 * unit, 66 * unit))


def test_a_goal_the_plan_does_not_have():
    with pytest.raises(KeyError):
        goal_level(shop([]), "G1")
