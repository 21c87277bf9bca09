"""What each chart says: titles with the number that matters, and where marks stand."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from charts_plans import retailer  # type: ignore[import-not-found]

from aop_lib.charts.budget import budget_sentence, ceiling_chart
from aop_lib.charts.components import COMPONENTS, components_sentence
from aop_lib.charts.goals import growth_text, implied_chart, implied_sentence, range_text
from aop_lib.charts.kpis import place_on_scale, scorecard_sentence
from aop_lib.charts.landing import landing_chart, landing_sentence
from aop_lib.charts.render import specification
from aop_lib.charts.resources import cover_chart, cover_sentence
from aop_lib.charts.season import channels, season_chart
from aop_lib.locale import Locale
from aop_lib.methods.goal_arithmetic import Implied, imply
from aop_lib.methods.landing import land_plan
from aop_lib.methods.resources import cover
from aop_lib.methods.scorecard import scorecard
from aop_lib.plan import Kpi, Plan

VI, EN = Locale("vi"), Locale("en")


def rows(chart: Any) -> list[dict[str, Any]]:
    """Every row of data of a chart."""
    return [row for rows in specification(chart)["datasets"].values() for row in rows]


def title(chart: Any) -> str:
    return " ".join(specification(chart)["title"]["text"])


def changed(**tables: Any) -> Plan:
    return Plan.model_validate(retailer() | tables)


def test_the_store_must_shrink(plan: Plan) -> None:
    # 100 × 1.2 × (1 − 0.45) = 66; 66 / 70 − 1 = −5.714 %
    assert title(implied_chart(plan, imply(plan), VI)) == "Cửa hàng phải giảm 5,7% nếu cả hai mục tiêu cùng đạt"
    shown = {row["growth"]: row["low"] for row in rows(implied_chart(plan, imply(plan), VI)) if "growth" in row}
    assert shown["−5,7%"] == pytest.approx(66)
    assert shown["+80%"] == pytest.approx(54)


def test_only_what_shrinks_stands_out(plan: Plan) -> None:
    bars = [row for row in rows(implied_chart(plan, imply(plan), EN)) if "growth" in row]
    largest = max(bars, key=lambda row: row["size"])
    assert largest["growth"] == "−5.7%"
    assert [row["fill"] for row in bars].count(largest["fill"]) == 1


def test_a_guess_is_marked_on_the_measure_it_is_about(plan: Plan) -> None:
    marked = [row for row in rows(implied_chart(plan, imply(plan), EN, {"store": 0.1})) if "x" in row]
    # 70 × 1.1 = 77, on the third bar.
    assert [(row["row"], row["x"], row["text"]) for row in marked] == [(2, pytest.approx(77), "Your guess: +10%")]


def test_goals_that_cannot_hold_say_so(plan: Plan) -> None:
    # Online cannot be 120 % of what it is a part of; 100 % is the nearest.
    targets = {"G2": 1.2}
    chart = implied_chart(plan, imply(plan, targets=targets), EN, targets=targets)
    assert "cannot" in title(chart)
    assert any(row.get("label") == "120% → 100%" for row in rows(chart))


def test_ranges_say_which_end_is_open() -> None:
    floor = Implied("profit", base=34.0, low=42.0, high=float("inf"))
    assert range_text(floor, "money", EN) == "≥ 42"
    assert growth_text(floor, EN) == "≥ +23.5%"  # 42 / 34 − 1
    both = Implied("profit", base=None, low=1000.0, high=2000.0)
    assert range_text(both, "money", VI) == "1.000 đến 2.000"
    assert growth_text(both, VI) == ""


def test_without_goals_nothing_is_claimed() -> None:
    plan = changed(goals=[])
    assert implied_sentence(plan, imply(plan), EN) == "The goals leave every measure open"


def test_the_budget_is_held_against_its_limit(plan: Plan) -> None:
    # 12 × 5 + 11 × 1 + 3 = 74, over 70
    assert budget_sentence(plan, EN) == "The year's budget is VND 74 million, over its limit of 70"
    assert "no limit" in budget_sentence(changed(limits=[]), EN)


@pytest.mark.parametrize(("spend", "said"), [(1.0, "left"), (2.0, "left"), (3.0, "over")])
def test_a_month_against_its_ceiling(plan: Plan, spend: float, said: str) -> None:
    assert said in title(ceiling_chart(plan, "B2", spend, EN))


def test_the_season_names_its_extremes(plan: Plan) -> None:
    assert channels(plan) == ("total", ("online", "store"))
    # December 8 + 15 = 23, every other month 7: 3.3 times.
    assert title(season_chart(plan, EN)) == "Doanh thu peaks in Dec, at 3.3 times the low of Jan"


def test_tet_stands_over_its_month(plan: Plan) -> None:
    # The first day of the lunar year was 29 January 2025.
    assert [row["m"] for row in rows(season_chart(plan, VI)) if row.get("text") == "Tết"] == [0]


def test_tet_is_left_out_abroad() -> None:
    plan = changed(company={"name": "A", "year": 2026, "currency": "EUR"})
    assert not [row for row in rows(season_chart(plan, EN)) if row.get("text") == "Tet"]


def test_a_season_needs_figures() -> None:
    with pytest.raises(LookupError):
        season_chart(changed(figures=[]), EN)


def test_the_landing_names_the_gap(plan: Plan) -> None:
    landing = land_plan(plan)["total"]
    assert landing.total is not None
    sentence = landing_sentence(plan, "total", landing, EN)
    # Six months equal to last year's: the year ends near last year's 100, some 20 short of 120.
    assert "short of target" in sentence
    assert f"VND {landing.total:.0f} million" in sentence


def test_the_forecast_goes_on_from_the_last_month_known(plan: Plan) -> None:
    landing = land_plan(plan)["total"]
    ahead = sorted((r for r in rows(landing_chart(plan, "total", landing, EN)) if "high" in r), key=lambda r: r["m"])
    assert ahead[0] == {"m": 5, "y": 42.0, "low": 42.0, "high": 42.0}  # six months of 7
    assert ahead[-1]["m"] == 11
    assert ahead[-1]["y"] == pytest.approx(landing.total)
    assert ahead[-1]["low"] == pytest.approx(landing.low)
    assert all(a["high"] - a["low"] <= b["high"] - b["low"] for a, b in pairwise(ahead))


def test_too_few_months_are_said_to_be_too_few() -> None:
    short = retailer()["figures"]
    short[-1]["months"] = [7.0, 7.0] + [None] * 10
    plan = changed(figures=short)
    landing = land_plan(plan)["total"]
    assert "too few months" in landing_sentence(plan, "total", landing, EN)
    assert rows(landing_chart(plan, "total", landing, EN))


KPI = {"id": "K", "name": "K", "threshold": 110.0, "target": 120.0, "stretch": 126.0}
COST = {"id": "K", "name": "K", "threshold": 0.055, "target": 0.045, "stretch": 0.040}


@pytest.mark.parametrize(
    ("kpi", "value", "place"),
    [
        (KPI, 110.0, 0), (KPI, 115.0, 0.5), (KPI, 120.0, 1), (KPI, 123.0, 1.5), (KPI, 126.0, 2), (KPI, 100.0, -1),
        (COST, 0.055, 0), (COST, 0.050, 0.5), (COST, 0.0425, 1.5), (COST, 0.065, -1),
        (KPI | {"stretch": None}, 130.0, 2), (KPI | {"threshold": None}, 115.0, None), (KPI, None, None),
    ],
)  # fmt: skip
def test_place_on_the_common_scale(kpi: dict[str, Any], value: float | None, place: float | None) -> None:
    expected = None if place is None else pytest.approx(place)
    assert place_on_scale(Kpi.model_validate(kpi), value) == expected


def test_the_scorecard_counts_what_is_short(plan: Plan) -> None:
    # KPI1: 42 of a path of 50.4 on the way to 120 is 100, short. KPI2: 3.5 % is better than its target of 4 %.
    assert scorecard_sentence(plan, scorecard(plan), EN).startswith("1 of 2 KPIs are short of target")


def test_a_resource_that_is_short_is_named(plan: Plan) -> None:
    # 9 of 6 is 150 %.
    assert cover_sentence(plan, cover(plan), EN).startswith("“Thời gian” is needed at 150%")
    assert cover_chart(plan, cover(plan), EN)
    assert "does not say" in cover_sentence(plan, [], EN)


def test_the_six_components_are_counted() -> None:
    assert len(COMPONENTS) == 6
    assert components_sentence({"goals": "clear", "risks": "partly"}, EN) == "Components that are clear: 1 of 6"
    same = components_sentence({"goals": "clear"}, EN, {"goals": "clear"})
    differ = components_sentence({"goals": "clear"}, VI, {"goals": "none"})
    assert "alike" in same
    assert "1 trong 6" in differ
