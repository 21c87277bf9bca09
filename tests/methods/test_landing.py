from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from methods_plans import YEAR, figures, goal, measure, plan, shop

from aop_lib.methods.forecast import mase, run_rate, seasonal_growth, seasonal_share, trend_season, trials
from aop_lib.methods.landing import land, land_plan, land_ratio, landing_target
from aop_lib.methods.year_end import last_useful_month, year_end_from

# Eleven months of 90 and a December of 210: 1,200.
PEAK = [90.0] * 11 + [210.0]


def test_run_rate():
    # 300 in three months: 1,200 in twelve.
    assert sum([90, 100, 110, *run_rate([], [90, 100, 110])]) == 1200


def test_seasonal_share():
    # Half a year: 540 last year, 45 % of it; 594 now: 594 / 0.45 = 1,320.
    assert sum([99.0] * 6 + seasonal_share(PEAK, [99.0] * 6)) == pytest.approx(594 / 0.45)


def test_seasonal_growth_counts_months_alike():
    # +21 % and 0 %: the geometric mean is +10 %, whatever the size of the months.
    last = [10.0, 1000.0] + [100.0] * 10
    assert seasonal_growth(last, [12.1, 1000.0]) == pytest.approx([110.0] * 10)


def test_trend_times_season_carries_a_steady_rise_on():
    # Last year flat at 100 and this year flat at 100: no slope, so the season alone remains.
    assert trend_season(PEAK, PEAK[:6]) == pytest.approx(PEAK[6:])


def test_methods_refuse_what_they_cannot_use():
    assert run_rate([], []) is None
    assert seasonal_share([0.0] * 12, [1.0]) is None
    assert seasonal_growth([0.0] * 12, [1.0]) is None
    assert trend_season([0.0] * 12, [1.0]) is None


def test_mase_of_a_forecast_half_as_wrong_as_last_year():
    # Every month 20 above last year; run rate after two months knows that exactly: error 0.
    years = [[100.0] * 12, [120.0] * 4]
    assert mase(trials(seasonal_share, years), years) == pytest.approx(0)
    # Repeating last year errs by the scale itself.
    repeat = trials(lambda last, actual: list(last[len(actual) :]) or None, years)
    assert mase(repeat, years) == pytest.approx(1)
    assert mase([], years) is None


def test_every_origin_of_the_year_is_tried():
    made = trials(seasonal_share, [PEAK, PEAK[:5]])
    assert [(t.origin, len(t.actual)) for t in made] == [(2, 3), (3, 2), (4, 1)]


def test_a_season_is_recognised():
    landing = land(PEAK, [99.0] * 6, target=1440)
    assert landing.enough
    assert landing.chosen == "seasonal_share"
    assert landing.total == pytest.approx(1320)
    assert landing.gap == pytest.approx(-120)
    assert landing.low == landing.high == pytest.approx(1320)  # never missed so far
    assert landing.coverage == 1
    assert landing.forecasts["run_rate"].total == pytest.approx(99 * 12)
    assert landing.forecasts["run_rate"].mase > landing.forecasts["seasonal_share"].mase
    assert landing.forecasts["seasonal_share"].months[:6] == (99.0,) * 6


def test_all_four_forecasts_are_shown():
    assert set(land(PEAK, [99.0] * 6).forecasts) == {"run_rate", "seasonal_share", "seasonal_growth", "trend_season"}


GAPPY = [*PEAK[:4], None, *PEAK[5:]]


@pytest.mark.parametrize(
    ("last", "actual", "reason"),
    [
        (PEAK, [], "no_actuals"),
        (PEAK, [None] * 12, "no_actuals"),
        (PEAK, [90.0] * 3, "too_few_months"),
        ([], [90.0] * 6, "no_last_year"),
        ([None] * 12, [90.0] * 6, "no_last_year"),
        (PEAK, [90.0, 90.0, None, 90.0, 90.0, 90.0], "gap_this_year"),
        (PEAK, [None, 90.0, 90.0, 90.0, 90.0, 90.0], "gap_this_year"),
        (GAPPY, [90.0] * 6, "gap_last_year"),
        ([*PEAK, *GAPPY], [90.0] * 6, "gap_last_year"),
    ],
)
def test_not_enough_says_why_and_chooses_nothing(last, actual, reason):
    landing = land(last, actual, target=1440)
    assert (landing.enough, landing.reason) == (False, reason)
    assert (landing.chosen, landing.low, landing.high, landing.coverage) == (None, None, None, None)
    assert landing.gap is None


def test_months_after_a_gap_are_left_aside_and_a_gappy_year_before_last_does_not_count():
    # Five months stand before the gap; what came after it cannot be set against a forecast.
    landing = land(PEAK, [99.0] * 5 + [None, 500.0])
    assert (landing.enough, landing.known, landing.total) == (True, 5, pytest.approx(1320))
    assert land([*GAPPY, *PEAK], [99.0] * 6) == land(PEAK, [99.0] * 6)


def test_a_full_year_has_landed():
    landing = land(PEAK, [100.0] * 12, target=1100)
    assert (landing.total, landing.low, landing.high, landing.gap, landing.chosen) == (1200, 1200, 1200, 100, "actual")


def test_last_useful_month_by_hand():
    # 60 in six months, 10 a month to come, at most 20 a month: full effort from month s on brings
    # 60 + 10 (s - 7) + 20 (13 - s) = 250 - 10 s, at least 160 up to s = 9.
    six = [10.0] * 6
    assert last_useful_month(six, six, [20.0] * 12, 160) == 9
    assert last_useful_month(six, six, [20.0] * 12, 180) == 7
    assert last_useful_month(six, six, [20.0] * 12, 181) is None
    assert last_useful_month(six, six, [20.0] * 12, 100) == 12
    with pytest.raises(ValueError, match="capacity"):
        last_useful_month(six, six, [20.0] * 11, 160)


def test_last_useful_month_of_a_landing():
    capacity = [140.0] * 12
    landing = land([100.0] * 12, [100.0] * 6, 1320, capacity)
    # 600 + 100 (s - 7) + 140 (13 - s) = 1,720 - 40 s, at least 1,320 up to s = 10.
    assert (landing.last_useful_month, landing.reachable) == (10, True)
    assert land([100.0] * 12, [100.0] * 6, 2000, capacity).reachable is False
    assert land([100.0] * 12, [100.0] * 6, 2000).reachable is None


def test_the_year_end_by_the_month_of_acting():
    # 60 so far, 10 a month to come, 20 at most: every month earlier is worth 10 more.
    six = [10.0] * 6
    assert [year_end_from(start, six, six, [20.0] * 12) for start in (7, 9, 12, 13)] == [180, 160, 130, 120]
    # A forecast above what a month can bring is not made worse by acting.
    assert year_end_from(7, six, six, [5.0] * 12) == 120


def test_capacity_counts_from_the_known_months_on():
    # Nobody has to say what January could have brought.
    landing = land([100.0] * 12, [100.0] * 6, 1320, [None] * 6 + [140.0] * 6)
    assert landing.last_useful_month == 10
    assert land([100.0] * 12, [100.0] * 6, 1320, [140.0] * 11 + [None]).reachable is None


class TestRatio:
    """A share is landed through its parts: 40 of 100 a month last year, 45 and 50 of 100 this year."""

    last = ([40.0] * 12, [100.0] * 12)

    def test_the_ratio_of_the_totals(self):
        # Six months at 45 of 100: 540 of 1,200.
        landing = land_ratio((self.last[0], [45.0] * 6), (self.last[1], [100.0] * 6), target=0.475)
        assert (landing.enough, landing.chosen, landing.known) == (True, "parts", 6)
        assert landing.total == pytest.approx(0.45)
        assert landing.gap == pytest.approx(-0.025)
        assert (landing.low, landing.high) == (pytest.approx(0.45), pytest.approx(0.45))

    def test_months_in_which_more_is_sold_count_for_more(self):
        # December alone brings half of the year: 0.5 of it and 0.4 of the rest is 0.45, not 0.408.
        top = [*[40.0] * 11, 550.0]
        bottom = [*[100.0] * 11, 1100.0]
        assert land_ratio((top, top[:6]), (bottom, bottom[:6])).total == pytest.approx(990 / 2200)

    def test_as_many_months_as_both_have(self):
        landing = land_ratio((self.last[0], [45.0] * 6), (self.last[1], [100.0] * 4))
        assert landing.known == 4

    def test_says_what_its_parts_lack(self):
        short = land_ratio((self.last[0], [45.0] * 3), (self.last[1], [100.0] * 6))
        assert (short.enough, short.reason) == (False, "too_few_months")
        gappy = land_ratio((self.last[0], [45.0, None, 45.0, 45.0, 45.0]), (self.last[1], [100.0] * 6))
        assert gappy.reason == "gap_this_year"
        assert land_ratio(([], [45.0] * 6), (self.last[1], [100.0] * 6)).reason == "no_last_year"

    def test_a_whole_year_is_its_own_ratio(self):
        landing = land_ratio((self.last[0], [45.0] * 12), (self.last[1], [100.0] * 12))
        assert (landing.total, landing.low, landing.high) == pytest.approx((0.45, 0.45, 0.45))


def seasonal_years(chance, growth, noise):
    """Three years with a season and a peak month, each at its own level, and chance months: the truth is known."""
    season = 1 + 0.3 * np.sin(2 * np.pi * (np.arange(12) + chance.uniform(0, 12)) / 12)
    season[chance.integers(12)] *= 1.3
    level = np.repeat(np.cumprod([1.0, *(chance.uniform(*growth) for _ in range(2))]), 12)
    steady = chance.uniform(*growth) ** (np.arange(36) / 12)
    made = np.tile(season, 3) * (level if chance.random() < 0.5 else steady)
    return 100 * made * np.exp(chance.normal(0, noise, 36))


@pytest.mark.parametrize("years", [1, 2])
def test_on_known_truth_the_chosen_beats_last_year_and_the_interval_holds(years):
    """What the year brings is known beforehand; the forecast sees only the first months of it."""
    chance = np.random.default_rng(20260)
    for known in (4, 6, 8, 11):
        off, naive, held = [], [], []
        for noise in (0.03, 0.08):
            for _ in range(60):
                series = seasonal_years(chance, (0.9, 1.3), noise)
                so_far, truth = series[24 : 24 + known], series[24:].sum()
                landing = land(list(series[24 - 12 * years : 24]), list(so_far))
                off.append(abs(landing.total - truth))
                naive.append(abs(so_far.sum() + series[12 + known : 24].sum() - truth))
                held.append(landing.low <= truth <= landing.high)
        assert np.mean(off) < 0.8 * np.mean(naive)
        assert 0.70 <= np.mean(held) <= 0.90


def test_months_that_make_no_year():
    for last, actual, capacity in (([1.0] * 11, [1.0], None), (PEAK, [1.0] * 13, None), (PEAK, [1.0], [1.0])):
        with pytest.raises(ValueError, match="months"):
            land(last, actual, capacity=capacity)


months = st.lists(st.floats(10, 1000), min_size=12, max_size=12)


@settings(max_examples=40, deadline=None)
@given(months, st.lists(st.floats(10, 1000), min_size=4, max_size=11), st.floats(1.0, 3.0))
def test_landings_hold_together(last, actual, factor):
    landing = land(last, actual, target=sum(last), capacity=[max(last) * factor] * 12)
    best = landing.forecasts[landing.chosen]
    assert landing.low <= best.total <= landing.high
    assert best.mase == min(f.mase for f in landing.forecasts.values())
    assert 0 <= landing.coverage <= 1
    for forecast in landing.forecasts.values():
        assert len(forecast.months) == 12
        assert list(forecast.months[: len(actual)]) == actual
        assert sum(forecast.months) == pytest.approx(forecast.total)


@settings(max_examples=40, deadline=None)
@given(months, st.floats(0.5, 2.0), st.integers(4, 11))
def test_the_same_year_times_a_growth_lands_at_that_growth(last, growth, known):
    landing = land(last, [m * growth for m in last[:known]])
    assert landing.forecasts["seasonal_share"].total == pytest.approx(sum(last) * growth)
    assert landing.forecasts["seasonal_growth"].total == pytest.approx(sum(last) * growth)


class TestPlan:
    def channels(self):
        p = shop([goal("G1", "revenue", "grow", 0.20, 1), goal("G2", "online_share", "reach", 0.45, 2)])
        rows = [
            figures("online", [2.5] * 12, year=YEAR - 1),
            figures("store", [70 / 12] * 12, year=YEAR - 1),
            figures("online", [3.0] * 6),
            figures("store", [5.5] * 6),
        ]
        return p.model_copy(update={"figures": rows})

    def test_summed_measures_with_figures_land(self):
        found = land_plan(self.channels())
        assert set(found) == {"revenue", "online", "store", "online_share"}
        assert found["online"].total == pytest.approx(36)
        assert found["revenue"].total == pytest.approx(12 * 8.5)

    def test_targets_are_goals_or_what_they_imply(self):
        p = self.channels()
        assert landing_target(p, "revenue") == pytest.approx(120)
        assert landing_target(p, "online") == pytest.approx(54)
        assert land_plan(p)["store"].target == pytest.approx(66)

    def test_else_the_plans_own_months(self):
        p = plan([measure("cost")], figures=[figures("cost", [5] * 12, "plan"), figures("cost", [6])])
        found = land_plan(p)["cost"]
        assert (found.target, found.reason) == (60, "no_last_year")

    def test_a_ratio_lands_through_its_parts(self):
        # 18 of 51 so far, and so on: 36 of 102.
        found = land_plan(self.channels())["online_share"]
        assert found.total == pytest.approx(36 / 102)
        assert found.target == pytest.approx(0.45)

    def test_only_the_measures_asked_for(self):
        assert set(land_plan(self.channels(), {"online"})) == {"online"}

    def test_capacity_comes_from_the_plan(self):
        p = self.channels()
        p = p.model_copy(update={"figures": [*p.figures, figures("online", [None] * 6 + [8.0] * 6, "capacity")]})
        # 18 so far and 3 a month to come, 8 at most: 18 + 3 (s - 7) + 8 (13 - s) = 101 - 5 s, at least 54 up to s = 9.
        found = land_plan(p)
        assert (found["online"].last_useful_month, found["online"].reachable) == (9, True)
        assert found["store"].reachable is None
