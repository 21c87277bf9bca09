from __future__ import annotations

import datetime as dt

import pytest
from methods_plans import YEAR, figures, measure, plan

from aop_lib.methods.scorecard import scorecard
from aop_lib.plan import Initiative, Kpi, Milestone

LAST = YEAR - 1
FLAT = [100.0] * 12  # 1,200 last year
PATH = [100.0] * 6 + [140.0] * 6  # 1,440 planned, of it 600 in the first half


def kpi(**fields):
    return Kpi.model_validate({"id": "K", "name": "K", "weight": 50.0, "target": 1440.0, **fields})


def first(measures, kpi_, tables, through=None):
    return scorecard(plan(measures, kpis=[kpi_], **tables), through).rows[0]


REVENUE = [measure("revenue")]


def test_half_a_year_is_read_along_the_plans_path():
    # 570 so far where the path is at 600: the year reads as 570 x 1,440 / 600 = 1,368; progress 168 of 240.
    tables = {
        "figures": [figures("revenue", FLAT, year=LAST), figures("revenue", PATH, "plan"), figures("revenue", [95] * 6)]
    }
    row = first(REVENUE, kpi(measure="revenue", threshold=1320.0, stretch=1500.0), tables)
    assert (row.value, row.expected, row.month) == (570, 600, 6)
    assert row.on_year == pytest.approx(1368)
    assert row.raw == pytest.approx(0.70)
    assert row.provenance == "measured"
    assert row.band == "meets"
    assert row.payout == pytest.approx(0.5 + 0.5 * (1368 - 1320) / 120)
    assert row.points == pytest.approx(50 * row.payout)


def test_without_a_path_last_years_season_is_used():
    # Half of last year fell into the first six months: 660 so far reads as 1,320.
    row = first(
        REVENUE,
        kpi(measure="revenue"),
        {"figures": [figures("revenue", FLAT, year=LAST), figures("revenue", [110] * 6)]},
    )
    assert row.on_year == pytest.approx(1320)
    assert row.raw == pytest.approx(0.5)
    assert row.expected is None


def test_without_path_and_last_year_nothing_is_scored():
    row = first([measure("revenue", base=1200.0)], kpi(measure="revenue"), {"figures": [figures("revenue", [110] * 6)]})
    assert (row.value, row.raw, row.band, row.points, row.problem) == (660, None, None, None, "no_path")


def test_a_full_year_needs_no_path():
    row = first(
        [measure("revenue", base=1200.0)], kpi(measure="revenue"), {"figures": [figures("revenue", [115] * 12)]}
    )
    assert row.raw == pytest.approx((1380 - 1200) / 240)


def test_an_earlier_month_can_be_asked_for():
    tables = {
        "figures": [figures("revenue", FLAT, year=LAST), figures("revenue", PATH, "plan"), figures("revenue", [95] * 6)]
    }
    row = first(REVENUE, kpi(measure="revenue"), tables, through=3)
    assert (row.month, row.value) == (3, 285)


def test_a_ratio_is_computed_and_follows_its_own_path():
    # Planned share: 30 % in the first half, 400 / 1,000 = 40 % for the year; actual 27 %: 0.27 x 0.40 / 0.30 = 0.36.
    measures = [measure("share", "share", formula="online / revenue"), measure("online"), measure("revenue")]
    tables = {
        "figures": [
            figures("online", [15] * 6 + [310 / 6] * 6, "plan"),
            figures("revenue", [50] * 6 + [700 / 6] * 6, "plan"),
            figures("online", [27] * 6),
            figures("revenue", [100] * 6),
        ]
    }
    row = first(measures, kpi(measure="share", baseline=0.30, target=0.40), tables)
    assert row.provenance == "computed"
    assert row.value == pytest.approx(0.27)
    assert row.on_year == pytest.approx(0.36)
    assert row.raw == pytest.approx(0.6)


def test_a_rate_without_a_path_is_compared_as_it_stands():
    measures = [measure("share", "share", formula="online / revenue"), measure("online"), measure("revenue")]
    tables = {"figures": [figures("online", [27]), figures("revenue", [100])]}
    assert first(measures, kpi(measure="share", baseline=0.20, target=0.30), tables).raw == pytest.approx(0.7)


def test_guardrail_share_of_months_held_and_distance():
    # Margin 36, 35, 34, 33 %: two of four months hold 35 %; over the four months 34.5 %, half a point beyond the limit.
    measures = [measure("margin", "share", formula="profit / revenue"), measure("profit"), measure("revenue")]
    tables = {"figures": [figures("profit", [36, 35, 34, 33]), figures("revenue", [100] * 4)]}
    row = first(measures, kpi(measure="margin", form="guardrail", target=0.35, baseline=0.40), tables)
    assert row.raw == row.payout == 0.5
    assert row.distance == pytest.approx(-0.005)
    assert row.band == "below"


def test_guardrail_from_above():
    measures = [
        measure("ratio", "share", formula="cost / revenue", better="lower"),
        measure("cost"),
        measure("revenue"),
    ]
    tables = {"figures": [figures("cost", [4, 5]), figures("revenue", [100] * 2)]}
    row = first(measures, kpi(measure="ratio", form="guardrail", target=0.05, baseline=0.04), tables)
    assert (row.raw, row.band) == (1, "meets")
    assert row.distance == pytest.approx(0.005)


def test_guardrail_on_an_amount_takes_each_months_part_of_the_year():
    # At least 1,440 in the year: 100 a month in the first half of the path. 90 misses, 110 holds.
    tables = {"figures": [figures("revenue", PATH, "plan"), figures("revenue", [90, 110])]}
    row = first(REVENUE, kpi(measure="revenue", form="guardrail"), tables)
    assert row.raw == 0.5
    assert row.distance == pytest.approx(0)
    assert (
        first(REVENUE, kpi(measure="revenue", form="guardrail"), {"figures": [figures("revenue", [90])]}).problem
        == "no_path"
    )


def test_milestones_of_the_initiatives_that_serve_the_goals():
    tables = {
        "initiatives": [Initiative(id="I1", name="I", goals=["G1"]), Initiative(id="I2", name="I", goals=["G2"])],
        "milestones": [
            Milestone(id="M1", initiative="I1", name="m", done=dt.date(YEAR, 3, 31)),
            Milestone(id="M2", initiative="I1", name="m", done=dt.date(YEAR, 4, 1)),
            Milestone(id="M3", initiative="I1", name="m"),
            Milestone(id="M4", initiative="I1", name="m"),
            Milestone(id="M5", initiative="I2", name="m", done=dt.date(YEAR, 1, 1)),
        ],
    }
    on_goal = kpi(form="milestone", goals=["G1"], target=None)
    assert first(REVENUE, on_goal, tables).raw == 0.5
    assert first(REVENUE, on_goal, tables, through=3).raw == 0.25
    assert first(REVENUE, kpi(form="milestone", target=None), tables).provenance == "missing"


def test_what_a_person_typed_is_asserted_and_nothing_is_missing():
    assert first(REVENUE, kpi(current=1320.0, baseline=1200.0), {}).provenance == "asserted"
    assert first(REVENUE, kpi(current=1320.0, baseline=1200.0), {}).raw == pytest.approx(0.5)
    empty = first(REVENUE, kpi(measure="revenue"), {})
    assert (empty.value, empty.provenance, empty.raw, empty.points, empty.problem) == (
        None,
        "missing",
        None,
        None,
        "no_value",
    )


def test_what_cannot_be_scored_says_why():
    def problem(**fields):
        return first(REVENUE, kpi(current=5.0, **fields), {}).problem

    assert problem(target=None) == "no_target"
    assert problem(target=10.0) == "no_baseline"
    assert problem(target=10.0, baseline=10.0) == "target_is_baseline"
    assert problem(target=10.0, baseline=1.0, threshold=12.0, stretch=11.0) == "scale_order"


def test_points_count_only_what_is_known():
    kpis = [
        kpi(id="A", weight=60.0, current=1440.0, baseline=1200.0),
        kpi(id="B", weight=40.0, measure="revenue"),
        kpi(id="C", weight=100.0, level="department", current=1.0),
    ]
    found = scorecard(plan(REVENUE, kpis=kpis))
    assert [row.kpi for row in found.rows] == ["A", "B"]
    assert (found.weight_total, found.weight_scored, found.points, found.month) == (100, 60, 60, 0)
    assert found.row("B").provenance == "missing"
    with pytest.raises(KeyError):
        found.row("C")


def test_an_empty_scorecard_has_no_points():
    assert scorecard(plan(REVENUE)).points is None


def test_month_outside_the_year():
    with pytest.raises(ValueError, match="through"):
        scorecard(plan(REVENUE), 13)
