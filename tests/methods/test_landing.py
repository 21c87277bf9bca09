from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from methods_plans import YEAR, figures, goal, measure, plan, shop

from aop_lib.methods.forecast import mase, run_rate, seasonal_growth, seasonal_share, trend_season, trials
from aop_lib.methods.landing import land, land_plan, landing_target, last_useful_month

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


@pytest.mark.parametrize(
    ("last", "actual", "reason"),
    [(PEAK, [], "no_actuals"), (PEAK, [90.0] * 3, "too_few_months"), ([], [90.0] * 6, "no_last_year")],
)
def test_not_enough_says_why_and_chooses_nothing(last, actual, reason):
    landing = land(last, actual, target=1440)
    assert (landing.enough, landing.reason) == (False, reason)
    assert (landing.chosen, landing.low, landing.high, landing.coverage) == (None, None, None, None)
    assert landing.gap is None


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
        assert set(found) == {"revenue", "online", "store"}
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
