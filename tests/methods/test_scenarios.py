"""Chances of the goals, named scenarios and the tornado of a goal's chance. Expected values are worked out here."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from methods_plans import article_goals, figures, goal, measure, plan, shop  # type: ignore[import-not-found]

from aop_lib.methods.goal_arithmetic import imply
from aop_lib.methods.plan_model import plan_model
from aop_lib.methods.scenarios import chances, goal_tornado, scenario_figures
from aop_lib.methods.spread import Spread, spread_of
from aop_lib.plan import Assumption, Plan, Scenario, ScenarioValue

SHARES = np.linspace(0.0005, 0.9995, 1000)
"""The middles of 1,000 equal steps of chance: their values stand for the whole distribution."""


def expects(on: str, low: float | None, likely: float | None, high: float | None, kind: Any = None) -> Assumption:
    return Assumption(id=f"A_{on}", measure=on, low=low, likely=likely, high=high, distribution=kind)


def changes(code: str, **measures: float) -> dict[str, Any]:
    """One scenario that changes measures by a part."""
    rows = [ScenarioValue(scenario=code, measure=m, change=change) for m, change in measures.items()]
    return {"scenarios": [Scenario(id=code, name=code)], "scenario_values": rows}


def two_parts(*assumptions: Assumption, goals: Any = (), **tables: Any) -> Plan:
    """A whole of two parts, 10 each."""
    rows = [measure("whole", formula="a + b"), measure("a", base=10.0), measure("b", base=10.0)]
    return plan(rows, goals, assumptions=list(assumptions), **tables)


class TestSpread:
    def test_triangular(self) -> None:
        spread = Spread("triangular", 2.0, 3.0, 7.0)
        # F(likely) = (3 - 2) / (7 - 2) = 0.2; above it F(x) = 1 - (7 - x)^2 / (5 * 4): F(5) = 1 - 4 / 20 = 0.8
        assert [float(spread.at(p)) for p in (0.2, 0.8)] == pytest.approx([3.0, 5.0])
        # below it F(x) = (x - 2)^2 / (5 * 1): F(2.5) = 0.05
        assert float(spread.at(0.05)) == pytest.approx(2.5)
        # mean (2 + 3 + 7) / 3 = 4
        assert spread.at(SHARES).mean() == pytest.approx(4.0, abs=1e-3)

    def test_likely_at_an_end(self) -> None:
        # Falling from 0 to 1: F(x) = 1 - (1 - x)^2, so F(0.5) = 0.75; rising it is F(x) = x^2, so F(0.5) = 0.25
        assert float(Spread("triangular", 0, 0, 1).at(0.75)) == pytest.approx(0.5)
        assert float(Spread("triangular", 0, 1, 1).at(0.25)) == pytest.approx(0.5)

    def test_pert(self) -> None:
        # alpha = 1 + 4 * (2 - 0) / 8 = 2, beta = 1 + 4 * (8 - 2) / 8 = 4: mean (0 + 4 * 2 + 8) / 6 = 16 / 6,
        # variance 8^2 * alpha * beta / ((alpha + beta)^2 (alpha + beta + 1)) = 64 * 8 / (36 * 7) = 2.0317
        drawn = Spread("pert", 0.0, 2.0, 8.0).at(SHARES)
        assert drawn.mean() == pytest.approx(16 / 6, abs=2e-3)
        assert drawn.var() == pytest.approx(64 * 8 / (36 * 7), abs=1e-2)

    def test_uniform(self) -> None:
        assert Spread("uniform", 4.0, 5.0, 8.0).at([0.25, 0.5, 0.75]) == pytest.approx([5.0, 6.0, 7.0])

    def test_normal_has_one_year_in_ten_below_low_and_one_above_high(self) -> None:
        # With unequal sides each keeps its own tenth, and likely stays the middle.
        assert Spread("normal", 90.0, 100.0, 120.0).at([0.1, 0.5, 0.9]) == pytest.approx([90.0, 100.0, 120.0])
        # 97.725 % of a normal curve lies below two standard deviations: 100 + 2 * 20 / 1.28155 = 131.21
        assert float(Spread("normal", 90.0, 100.0, 120.0).at(0.97725)) == pytest.approx(131.21, abs=0.01)

    @pytest.mark.parametrize("kind", ["triangular", "pert", "uniform", "normal"])
    @given(ends=st.lists(st.floats(-1e9, 1e9), min_size=3, max_size=3))
    @settings(max_examples=30)
    def test_more_chance_is_more_value(self, kind: Any, ends: list[float]) -> None:
        low, likely, high = sorted(ends)
        spread = spread_of(expects("a", low, likely, high, kind))
        if spread is not None:
            drawn = spread.at([0.01, 0.1, 0.5, 0.9, 0.99])
            assert (np.diff(drawn) >= -1e-6 * max(abs(low), abs(high))).all()
            assert kind == "normal" or (low <= drawn[0] and drawn[-1] <= high + 1e-6 * abs(high))

    def test_what_is_no_range(self) -> None:
        for low, likely, high in [
            (None, 1.0, 2.0),
            (1.0, 1.0, None),
            (2.0, 2.0, 2.0),
            (3.0, 2.0, 1.0),
            (1.0, 5.0, 2.0),
        ]:
            assert spread_of(expects("a", low, likely, high)) is None
        assert spread_of(expects("a", 1.0, 2.0, 1.7e308)) is None
        # Without a likely value: the middle. Without a distribution: a triangle.
        assert spread_of(expects("a", 1.0, None, 2.0)) == Spread("triangular", 1.0, 1.5, 2.0)


class TestModel:
    def test_any_one_unknown_is_worked_out(self) -> None:
        """D.1: 120 in all, 54 online; 30 % of 54 = 16.2; (42 - 16.2) / 66 = 39.09 %."""
        model = plan_model(shop([]))
        given_ = {"revenue": 120.0, "online": 54.0, "profit": 42.0, "margin_online": 0.30}
        values = model.solve(model.steps(given_), given_)
        expected = {"store": 66, "profit_online": 16.2, "profit_store": 25.8, "margin_store": 25.8 / 66, "margin": 0.35}
        assert {name: float(values[name]) for name in expected} == pytest.approx(expected)

    def test_a_factor_and_a_signed_part(self) -> None:
        rows = [measure("sales", formula="orders * value"), measure("orders", "count"), measure("value")]
        rows += [
            measure("rest", formula="sales - cost - cost"),
            measure("cost"),
            measure("left", formula="sales - due"),
        ]
        model = plan_model(plan([*rows, measure("due")]))
        given_ = {"sales": 60.0, "orders": 20.0, "cost": 7.0, "left": 45.0}
        values = model.solve(model.steps(given_), given_)
        # 60 / 20 = 3; 60 - 7 - 7 = 46; 60 - 45 = 15
        assert [float(values[name]) for name in ("value", "rest", "due")] == [3.0, 46.0, 15.0]

    def test_the_most_basic_of_too_many_values_counts(self) -> None:
        model = plan_model(two_parts())
        given_ = {"whole": 99.0, "a": 1.0, "b": 2.0}
        values = model.solve(model.steps(given_), given_)
        assert float(values["whole"]) == 3.0

    def test_parts_of_a_total_keep_their_proportions(self) -> None:
        model = plan_model(shop([]))
        values = model.solve(model.steps({"revenue": 200.0}), {"revenue": 200.0})
        # 30 : 70 of 200
        assert [float(values["online"]), float(values["store"])] == pytest.approx([60.0, 140.0])

    def test_a_plan_without_months_stands_where_its_goals_put_it(self) -> None:
        # +20 % of 100, 45 % of it online: 54 and 66 (D.1). The profit, which no goal settles, is last year's 34.
        planned = plan_model(shop(article_goals())).planned
        assert [planned[m] for m in ("revenue", "online", "store", "profit")] == pytest.approx([120, 54, 66, 34])

    def test_the_plan_s_months_come_before_goals_and_last_year(self) -> None:
        made = two_parts(goals=[goal("G", "a", "grow", 0.5)], figures=[figures("a", [1.0] * 12, "plan")])
        # a: 12 x 1; b: last year's 10
        assert plan_model(made).planned == pytest.approx({"whole": 22, "a": 12, "b": 10})
        without_months = made.model_copy(update={"figures": []})
        assert plan_model(without_months).planned["a"] == pytest.approx(15)

    def test_nothing_over_nothing_is_no_value(self) -> None:
        rows = [measure("rate", "share", formula="a / b"), measure("a", base=1.0), measure("b", base=0.0)]
        assert "rate" not in plan_model(plan(rows)).planned

    def test_an_amount_follows_its_rate_and_a_cost_stays(self) -> None:
        rows = [measure("sales", base=100.0), measure("profit", base=30.0), measure("cost", base=10.0, better="lower")]
        rows += [
            measure("margin", "share", formula="profit / sales"),
            measure("burden", "share", formula="cost / sales"),
        ]
        model = plan_model(plan(rows))
        values = model.solve(model.steps({"sales": 200.0}), {"sales": 200.0})
        # 30 % of 200 = 60; 10 of 200 = 5 %
        assert [float(values[m]) for m in ("profit", "margin", "cost", "burden")] == pytest.approx([60, 0.3, 10, 0.05])
        both = {"sales": 200.0, "profit": 40.0}
        assert float(model.solve(model.steps(both), both)["margin"]) == pytest.approx(0.2)

    def test_last_year_s_rate_stands_where_this_year_states_no_amount(self) -> None:
        rows = [
            measure("sales", base=100.0),
            measure("profit", base=30.0),
            measure("margin", "share", formula="profit / sales"),
        ]
        grown = plan(rows, [goal("G", "sales", "grow", 1.0)])
        assert plan_model(grown).planned == pytest.approx({"sales": 200, "profit": 60, "margin": 0.3})
        stated = grown.model_copy(update={"figures": [figures("profit", [4.0] * 12, "plan")]})
        assert plan_model(stated).planned == pytest.approx({"sales": 200, "profit": 48, "margin": 0.24})

    def test_formulas_in_a_circle_end(self) -> None:
        made = plan([measure("a", formula="b + c"), measure("b", formula="a - c"), measure("c", base=1.0)])
        assert plan_model(made).planned == {"c": 1.0}


class TestChances:
    def test_two_independent_even_drivers(self) -> None:
        """a and b even from 0 to 10: each at least 5 in half of the years, both in a quarter.

        a + b at least 15 is the corner of the square of 10 x 10 with sides of 5: 5 * 5 / 2 / 100 = 12.5 %.
        """
        goals = [goal("A", "a", "at_least", 5), goal("B", "b", "at_least", 5), goal("C", "whole", "at_least", 15)]
        p = two_parts(expects("a", 0, 5, 10, "uniform"), expects("b", 0, 5, 10, "uniform"), goals=goals[:2])
        found = chances(p)
        assert found is not None
        assert found.drivers == ("a", "b")
        assert [found.goals[g].reached for g in "AB"] == pytest.approx([0.5, 0.5], abs=0.02)
        assert found.all_reached == pytest.approx(0.25, abs=0.02)
        third = chances(p.model_copy(update={"goals": goals}))
        assert third is not None
        assert third.goals["C"].reached == pytest.approx(0.125, abs=0.02)
        # 80 % of an even range from 0 to 10 lies between 1 and 9.
        assert (found.goals["A"].low, found.goals["A"].median, found.goals["A"].high) == pytest.approx(
            (1, 5, 9), abs=0.2
        )
        assert found.values["whole"].shape == (10_000,)
        assert found.values["whole"] == pytest.approx(found.values["a"] + found.values["b"])

    def test_what_explains_the_miss(self) -> None:
        """whole = a + b at least 20, a even 0 to 20, b even 8 to 12 (likely 10 both).

        With a held at 10 the mean shortfall is that of b under 10: 2^2 / 2 / 4 = 0.5. With both drawn, b = 10 + e falls
        short by the mean of (10 - e)^2 / 40 = (100 + 16 / 12) / 40 = 2.533. So a explains 1 - 0.5 / 2.533 = 80 %.
        """
        p = two_parts(
            expects("a", 0, 10, 20, "uniform"),
            expects("b", 8, 10, 12, "uniform"),
            goals=[goal("G", "whole", "at_least", 20)],
        )
        found = chances(p, draws=40_000)
        assert found is not None
        assert found.goals["G"].explains == "a"
        assert found.goals["G"].explained == pytest.approx(1 - 0.5 / 2.5333, abs=0.01)

    def test_a_goal_never_missed_has_no_culprit(self) -> None:
        found = chances(two_parts(expects("a", 5, 6, 7), goals=[goal("G", "whole", "at_least", 15)]))
        assert found is not None
        assert (found.goals["G"].reached, found.goals["G"].explains, found.goals["G"].explained) == (1.0, None, 0.0)

    def test_the_margin_makes_the_profit(self) -> None:
        """D.1 with ranges: online 54 at 30 % and the store 66 at an even 38 to 40 %.

        42 needs a store margin of 39.09 %, which (40 - 39.09) / 2 = 45.5 % of the years have.
        """
        p = shop(
            article_goals(),
            [expects("margin_online", 0.3, None, 0.3), expects("margin_store", 0.38, 0.39, 0.4, "uniform")],
        )
        found = chances(p)
        assert found is not None
        assert found.goals["G3"].reached == pytest.approx((0.40 - 25.8 / 66) / 0.02, abs=0.02)
        assert found.values["profit_store"] == pytest.approx(66 * found.values["margin_store"])
        # Revenue and share are as planned, and rounding in their last digit is no miss.
        assert [found.goals[g].reached for g in ("G1", "G2")] == [1.0, 1.0]
        assert found.all_reached == found.goals["G3"].reached

    def test_the_way_a_goal_points(self) -> None:
        rows = [measure("cost", base=100.0, better="lower"), measure("waste", base=100.0)]
        goals = [goal("R", "cost", "reach", 95), goal("M", "waste", "at_most", 95)]
        ranges = [expects("cost", 90, 95, 110, "uniform"), expects("waste", 90, 95, 110, "uniform")]
        found = chances(plan(rows, goals, assumptions=ranges))
        assert found is not None
        # Both want 95 or less of 90 to 110: a quarter.
        assert [g.reached for g in found.goals.values()] == pytest.approx([0.25, 0.25], abs=0.02)
        assert [g.upwards for g in found.goals.values()] == [False, False]

    def test_the_same_seed_is_the_same_years_and_another_driver_changes_none(self) -> None:
        g = [goal("G", "whole", "at_least", 20)]
        one = chances(two_parts(expects("a", 5, 10, 15), goals=g))
        again = chances(two_parts(expects("a", 5, 10, 15), goals=g))
        both = chances(two_parts(expects("b", 5, 10, 15), expects("a", 5, 10, 15), goals=g))
        other = chances(two_parts(expects("a", 5, 10, 15), goals=g), seed=2)
        assert one is not None
        assert again is not None
        assert both is not None
        assert other is not None
        assert (one.values["a"] == again.values["a"]).all()
        assert (one.values["a"] == both.values["a"]).all()
        assert (one.values["a"] != both.values["b"]).any()
        assert (one.values["a"] != other.values["a"]).any()

    def test_what_cannot_be_negative_is_not(self) -> None:
        p = two_parts(expects("a", 0, 1, 10, "normal"), goals=[goal("G", "a", "at_least", 0)])
        found = chances(p)
        assert found is not None
        assert found.values["a"].min() == 0
        assert found.goals["G"].reached == 1.0

    def test_years_without_a_value_do_not_reach_a_goal(self) -> None:
        rows = [
            measure("rate", "share", formula="a / b"),
            measure("a", base=1.0, better="lower"),
            measure("b", base=1.0),
        ]
        p = plan(rows, [goal("G", "rate", "at_most", 5)], assumptions=[expects("b", -1, 0, 1)])
        found = chances(p)
        assert found is not None
        # b is drawn under 0 half of the time and stands at 0 then.
        assert found.goals["G"].reached <= 0.5

    def test_nothing_to_say(self) -> None:
        g = [goal("G", "whole", "at_least", 20)]
        assert chances(two_parts(goals=g)) is None
        assert chances(two_parts(expects("a", 5, 10, 15))) is None
        assert chances(two_parts(expects("a", 10, 10, 10), goals=g)) is None
        nowhere = plan(
            [measure("x"), measure("y")], [goal("G", "x", "at_least", 1)], assumptions=[expects("y", 1, 2, 3)]
        )
        assert chances(nowhere) is None
        with pytest.raises(ValueError, match="draws"):
            chances(two_parts(), draws=0)
        with pytest.raises(KeyError):
            chances(two_parts(expects("a", 5, 10, 15), goals=g), scenario="S9")

    def test_a_forecast_does_not_bind_the_goals_but_a_limit_does(self) -> None:
        limit = two_parts(expects("a", 5, 10, 11), expects("b", 5, 10, 11), goals=[goal("G", "whole", "grow", 0.2)])
        # 11 + 11 = 22 is less than 20 x 1.2 = 24
        assert not imply(limit).feasible
        forecasts = [a.model_copy(update={"distribution": "triangular"}) for a in limit.assumptions]
        forecast = limit.model_copy(update={"assumptions": forecasts})
        assert imply(forecast).feasible
        found = [chances(p) for p in (limit, forecast)]
        assert found[0] is not None
        assert found[1] is not None
        assert found[0].goals == found[1].goals


class TestScenarios:
    def test_the_plan_as_it_stands(self) -> None:
        months = [figures("a", [1.0] * 12, "plan")]
        # A range does not move what is planned: 12 x 1 and last year's 10.
        assert scenario_figures(two_parts(expects("a", 8, 13, 14), figures=months), None) == {
            "whole": 22,
            "a": 12,
            "b": 10,
        }
        # Where nothing is planned, what is likely this year comes before last year's 10.
        assert scenario_figures(two_parts(expects("a", 8, 13, 14)), None) == {"whole": 23, "a": 13, "b": 10}

    def test_a_change_and_a_value(self) -> None:
        rows = [
            ScenarioValue(scenario="S", measure="a", change=-0.2),
            ScenarioValue(scenario="S", measure="b", value=7),
        ]
        p = two_parts(scenarios=[Scenario(id="S", name="S")], scenario_values=rows)
        # 10 x 0.8 + 7
        assert scenario_figures(p, "S") == {"whole": 15, "a": 8, "b": 7}

    def test_margins_fall_and_profit_with_them(self) -> None:
        """Purchase prices up: online 30 -> 29 %, store 39.09 -> 37 %: 54 * 0.29 + 66 * 0.37 = 40.08 of 120."""
        ranges = [expects("margin_online", 0.29, 0.30, 0.31), expects("margin_store", 0.38, 0.3909, 0.4)]
        rows = [
            ScenarioValue(scenario="S", measure=m, value=v)
            for m, v in (("margin_online", 0.29), ("margin_store", 0.37))
        ]
        tables = {"scenarios": [Scenario(id="S", name="S")], "scenario_values": rows}
        found = scenario_figures(shop(article_goals(), ranges).model_copy(update=tables), "S")
        assert found["profit"] == pytest.approx(40.08)
        assert found["margin"] == pytest.approx(0.334)
        assert found["revenue"] == pytest.approx(120)

    def test_a_margin_with_a_range_keeps_its_level_when_revenue_falls(self) -> None:
        p = shop(article_goals(), [expects("margin_store", 0.38, 0.39, 0.4)]).model_copy(
            update=changes("S", store=-0.5)
        )
        # 66 / 2 = 33 at the likely 39 %
        assert scenario_figures(p, "S")["profit_store"] == pytest.approx(33 * 0.39)

    def test_a_total_moves_its_parts_alike(self) -> None:
        p = two_parts(
            expects("a", 5, 10, 15, "uniform"), goals=[goal("G", "whole", "at_least", 10)], **changes("S", whole=-0.5)
        )
        assert scenario_figures(p, "S") == {"whole": 10, "a": 5, "b": 5}
        found = chances(p, scenario="S")
        assert found is not None
        # a: even from 2.5 to 7.5 with b at 5: half of the years
        assert found.goals["G"].reached == pytest.approx(0.5, abs=0.02)
        assert (found.values["a"].min(), found.values["a"].max()) == pytest.approx((2.5, 7.5), abs=0.01)

    def test_a_value_stands_still(self) -> None:
        rows = [ScenarioValue(scenario="S", measure="a", value=4.0)]
        p = two_parts(
            expects("a", 5, 10, 15),
            expects("b", 5, 10, 15),
            goals=[goal("G", "whole", "at_least", 10)],
            scenarios=[Scenario(id="S", name="S")],
            scenario_values=rows,
        )
        found = chances(p, scenario="S")
        assert found is not None
        assert found.drivers == ("b",)
        assert set(found.values["a"]) == {4.0}

    def test_rows_that_say_nothing_are_left_out(self) -> None:
        rows = [
            ScenarioValue(scenario="S", measure="a"),
            ScenarioValue(scenario="S", measure="b", change=0.1, value=3.0),
            ScenarioValue(scenario="S", measure="gone", change=0.1),
        ]
        p = two_parts(scenarios=[Scenario(id="S", name="S")], scenario_values=rows)
        assert scenario_figures(p, "S") == {"whole": 20, "a": 10, "b": 10}
        with pytest.raises(KeyError):
            scenario_figures(p, "T")


class TestTornado:
    def test_the_widest_swing_comes_first(self) -> None:
        """whole = a + b at least 20; a even 0 to 20 has its ends at 2 and 18, b even 8 to 12 at 8.4 and 11.6.

        a at 2 needs b >= 18: never; a at 18 needs b >= 2: always. b at 8.4 needs a >= 11.6: 42 %; b at 11.6 needs
        a >= 8.4: 58 %.
        """
        p = two_parts(
            expects("b", 8, 10, 12, "uniform"),
            expects("a", 0, 10, 20, "uniform"),
            goals=[goal("G", "whole", "at_least", 20)],
        )
        first, second = goal_tornado(p, "G")
        assert (first.driver, first.low, first.high) == ("a", 0.0, 1.0)
        assert (first.at_low, first.at_high) == pytest.approx((2, 18))
        assert (second.driver, second.low, second.high) == (
            "b",
            pytest.approx(0.42, abs=0.02),
            pytest.approx(0.58, abs=0.02),
        )
        assert first.size == 1.0

    def test_nothing_to_show(self) -> None:
        assert goal_tornado(two_parts(goals=[goal("G", "whole", "at_least", 20)]), "G") == ()
        with pytest.raises(KeyError):
            goal_tornado(two_parts(), "G9")
