from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aop_lib.methods.scale import NoDistance, Scale, WrongScale, band, clamp, pass_mark, payout, progress

# Revenue in VND million: 12,000 last year; at least 13,200, target 14,400, stretch 15,000.
RISING = Scale(target=14400, threshold=13200, stretch=15000, baseline=12000)
# Cost ratio: 5 % last year; at most 4.5 %, target 4 %, stretch 3.5 %.
FALLING = Scale(target=0.04, threshold=0.045, stretch=0.035, baseline=0.05)


def test_progress_rising_and_falling():
    assert progress(13200, 12000, 14400) == 0.5  # 1,200 of 2,400
    assert progress(0.045, 0.05, 0.04) == pytest.approx(0.5)
    assert progress(11400, 12000, 14400) == -0.25
    assert progress(15000, 12000, 14400) == 1.25
    assert (clamp(-0.25), clamp(1.25), clamp(0.5)) == (0, 1, 0.5)


def test_target_equal_to_baseline_is_an_error_that_names_the_kpi():
    with pytest.raises(NoDistance, match="KPI3") as caught:
        progress(1, 2, 2, "KPI3")
    assert caught.value.kpi == "KPI3"


@pytest.mark.parametrize(
    ("value", "expected"),
    [(13199, "below"), (13200, "meets"), (14400, "meets"), (14999, "meets"), (15000, "exceeds")],
)
def test_bands_rising(value, expected):
    assert band(value, RISING) == expected


@pytest.mark.parametrize(("value", "expected"), [(0.046, "below"), (0.045, "meets"), (0.035, "exceeds")])
def test_bands_falling(value, expected):
    assert band(value, FALLING) == expected


def test_bands_of_a_target_alone():
    alone = Scale(target=10)
    assert [band(v, alone) for v in (9, 10, 11)] == ["below", "meets", "exceeds"]


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        # below threshold, threshold, half way, target, half way, stretch, beyond
        ("step", [0, 0.5, 0.5, 1.0, 1.0, 1.2, 1.2]),
        ("linear", [0, 0.5, 0.75, 1.0, 1.1, 1.2, 1.2]),
        ("capped", [0, 0.5, 0.75, 1.0, 1.0, 1.0, 1.0]),
    ],
)
def test_payout_shapes(shape, expected):
    values = [13000, 13200, 13800, 14400, 14700, 15000, 16000]
    assert [payout(v, RISING, shape) for v in values] == pytest.approx(expected)


def test_payout_falling():
    assert payout(0.0425, FALLING, "linear") == pytest.approx(0.75)


def test_payout_without_a_threshold_starts_at_the_baseline():
    open_below = Scale(target=14400, baseline=12000)
    assert payout(13200, open_below, "linear") == pytest.approx(0.5)
    assert payout(13200, open_below, "step") == 0
    assert payout(11000, open_below, "linear") == 0
    assert payout(5, Scale(target=10), "linear") == 0


@pytest.mark.parametrize(
    "points",
    [{"threshold": 11, "stretch": 12}, {"threshold": 9, "stretch": 10}, {"threshold": 9, "stretch": 8}],
)
def test_points_out_of_order(points):
    with pytest.raises(WrongScale, match="KPI9"):
        Scale(target=10, kpi="KPI9", **points)


def test_direction_comes_from_the_points_then_the_baseline_then_the_measure():
    assert Scale(target=10, stretch=8).sign == -1
    assert Scale(target=10, baseline=12).sign == -1
    assert Scale(target=10, better="lower").sign == -1


@given(st.sampled_from(["step", "linear", "capped"]), st.floats(10000, 17000), st.floats(10000, 17000))
def test_a_better_value_never_pays_less(shape, one, other):
    low, high = sorted([one, other])
    assert payout(low, RISING, shape) <= payout(high, RISING, shape) + 1e-12


@given(st.floats(-1e6, 1e6), st.floats(-1e3, 1e3), st.floats(1, 1e3), st.sampled_from([-1, 1]))
def test_progress_turned_round_is_the_rest_of_the_way(value, baseline, distance, direction):
    target = baseline + direction * distance
    there, back = progress(value, baseline, target), progress(value, target, baseline)
    assert there + back == pytest.approx(1, abs=1e-6)


def test_24_items_pass_from_17():
    # D.3: 70 % of 24 is 16.8; 16 is 66.7 %, 17 is 70.8 %.
    assert pass_mark(24) == 17
    assert 16 / 24 < 0.70 <= 17 / 24
    assert pass_mark(10) == 7
