"""What the pictures of the driver tree, the levers, the gap and the channels say."""

from __future__ import annotations

from typing import Any

import pytest
from charts_plans import HOSTILE  # type: ignore[import-not-found]

from aop_lib.charts.bridges import gap_chart, mix_chart, mix_table
from aop_lib.charts.driver_tree import WhatIf, tree_chart
from aop_lib.charts.render import specification
from aop_lib.charts.tornado import tornado_chart
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.levers import levers
from aop_lib.methods.sales_lines import sales_lines
from aop_lib.methods.tree_figures import gap, standing
from aop_lib.plan import Lang, Plan

EN = Locale("en")


def months(measure: str, kind: str, year: int, *values: float) -> dict[str, Any]:
    row: list[float | None] = [*values] * 12 if len(values) == 1 else [*values, *[None] * (12 - len(values))]
    return {"measure": measure, "kind": kind, "year": year, "months": row}


def company(**names: str) -> Plan:
    """Two channels: planned 10 orders at 30 and 20 at 10, 500 a month; two months of 8 at 30 and 22 at 10."""
    formulas = {"revenue": "mt + gt", "mt": "mt_orders * mt_value", "gt": "gt_orders * gt_value"}
    units = {"mt_orders": "count", "gt_orders": "count"}
    codes = ("revenue", "mt", "gt", "mt_orders", "mt_value", "gt_orders", "gt_value")
    means = {"mt_value": "mean", "gt_value": "mean"}
    measures = [
        {"id": c, "name": names.get("all", c), "unit": units.get(c, "money"), "aggregate": means.get(c, "sum")}
        | ({"formula": formulas[c]} if c in formulas else {})
        for c in codes
    ]
    share = {"id": "share", "name": names.get("all", "share"), "unit": "share", "formula": "mt / revenue"}
    planned = {"mt_orders": 10.0, "mt_value": 30.0, "gt_orders": 20.0, "gt_value": 10.0}
    actual = planned | {"mt_orders": 8.0, "gt_orders": 22.0}
    last = planned | {"mt_orders": 5.0, "gt_orders": 25.0}
    figures = [
        *(months(c, "plan", 2026, v) for c, v in planned.items()),
        *(months(c, "actual", 2026, v, v) for c, v in actual.items()),
        *(months(c, "actual", 2025, v) for c, v in last.items()),
    ]
    return Plan.model_validate(
        {"company": {"name": "A", "year": 2026}, "measures": [*measures, share], "figures": figures}
    )


def rows(chart: Any) -> list[dict[str, Any]]:
    return [row for rows in specification(chart)["datasets"].values() for row in rows]


def title(chart: Any) -> str:
    return " ".join(specification(chart)["title"]["text"])


def what_if(plan: Plan, factors: dict[str, float], goal: float | None = None, root: str = "revenue") -> WhatIf:
    stands = standing(plan, root)
    assert stands is not None
    now = {name: float(value) for name, value in stands.tree.totals(stands.moved(factors)).items()}
    return WhatIf(stands.tree, stands.totals, now, (4000.0, 7000.0), goal, stands.source)


def test_each_factor_with_its_plan_and_what_it_would_be() -> None:
    # 120 orders of MT less a tenth: 108 x 30 = 3,240, with GT 2,400: 5,640 of 6,000.
    chart = tree_chart(company(), what_if(company(), {"mt_orders": 0.9}, 6000.0), EN)
    assert title(chart) == "revenue comes to VND 5,640 million, 360 short of the goal"
    texts = [row["text"] for row in rows(chart) if "text" in row]
    for word in ("5,640", "plan 6,000", "108", "−10%", "3,240", "goal 6,000", "×", "+"):
        assert word in texts
    assert texts.count("plan 2,400") == 0
    boxes = [row for row in rows(chart) if "edge" in row and "b" in row]
    assert len(boxes) == 7


def test_without_a_goal_it_is_held_against_the_plan() -> None:
    assert title(tree_chart(company(), what_if(company(), {"mt_value": 1.1}), EN)).startswith("revenue rises to")
    assert title(tree_chart(company(), what_if(company(), {}), EN)) == "revenue stays at VND 6,000 million"
    above = tree_chart(company(), what_if(company(), {"mt_value": 1.1}, 6000.0), EN)
    assert title(above) == "revenue comes to VND 6,360 million, 360 above the goal"


def test_a_share_moves_in_points() -> None:
    # 3,960 of 6,360 is 62.26 % for 60 %.
    chart = tree_chart(company(), what_if(company(), {"mt_value": 1.1}, 0.6, "share"), EN)
    assert title(chart) == "share comes to 62.3%, 2.26 points above the goal"


def test_a_tree_too_deep_for_a_page_is_cut() -> None:
    codes = [f"m{n}" for n in range(9)]
    measures = [
        {"id": c, "name": c, "unit": "money"} | ({"formula": f"{codes[n + 1]} + x{n}"} if n < 8 else {})
        for n, c in enumerate(codes)
    ]
    extra = [{"id": f"x{n}", "name": f"x{n}", "unit": "money", "base": 1.0} for n in range(8)]
    measures[-1]["base"] = 1.0
    plan = Plan.model_validate({"company": {"name": "A", "year": 2026}, "measures": [*measures, *extra]})
    chart = tree_chart(plan, what_if(plan, {}, root="m0"), EN)
    # Five levels: the root and two boxes on each of four.
    assert len([row for row in rows(chart) if "edge" in row and "b" in row]) == 9


def test_the_bars_of_the_gap_add_up() -> None:
    """Plan 1,000 for two months, actual 2 x (240 + 220) = 920: MT orders -120, GT orders +40."""
    found = gap(company(), "revenue")
    assert found is not None
    chart = gap_chart(company(), found, EN, guess="gt_orders")
    assert title(chart) == "revenue, January to February: 80 behind plan. “mt_orders” alone cost 120"
    texts = {row["text"]: row for row in rows(chart) if "level" in row}
    assert {"1,000", "−120", "+40", "920"} <= set(texts)
    assert texts["+40"]["note"] == "your guess"
    assert (texts["−120"]["a"], texts["−120"]["b"]) == (880, 1000)
    assert (texts["+40"]["a"], texts["+40"]["b"]) == (880, 920)


def test_what_the_factors_do_not_explain_has_a_bar_of_its_own() -> None:
    own = [months("revenue", "plan", 2026, 500.0), months("revenue", "actual", 2026, 470.0, 470.0)]
    plan = company()
    plan = Plan.model_validate(plan.model_dump() | {"figures": [*(f.model_dump() for f in plan.figures), *own]})
    found = gap(plan, "revenue")
    assert found is not None
    chart = gap_chart(plan, found, EN)
    assert "60 behind plan" in title(chart)
    told = specification(chart)["description"]
    assert "Not explained by these factors: +20." in told
    assert "Actual: 940." in told


def test_a_gap_of_a_share_is_in_points() -> None:
    found = gap(company(), "share")
    assert found is not None
    # 480 / 920 = 52.17 % for 60 %.
    assert "7.83 points behind plan" in title(gap_chart(company(), found, EN))


def test_the_widest_bar_on_top() -> None:
    found = levers(company(), "revenue")
    assert found is not None
    chart = tornado_chart(company(), found, EN, guess="gt_value")
    bars = sorted((row for row in rows(chart) if "range" in row), key=lambda row: row["row"])
    widths = [abs(row["high"] - row["low"]) for row in bars]
    assert widths == sorted(widths, reverse=True)
    # 10 % to either side of 3,600: no history, our convention.
    assert bars[0]["name"] in ("mt_orders", "mt_value")
    assert bars[0]["range"] == "−10% to +10%"
    assert bars[0]["slope"] == "1% more: +0.6%"
    assert [row["guess"] for row in bars if row["name"] == "gt_value"] == ["your guess"]


def test_volume_mix_and_price_of_channels() -> None:
    """Two months: 800 last year, 920 this year; 60 units in both, 6 more of MT at 30 and 6 fewer of GT at 10."""
    found = sales_lines(company(), "revenue")
    assert found is not None
    chart = mix_chart(company(), found, EN)
    assert title(chart).endswith("is up 120 on the same months of last year: volume 0, mix +120, price 0")
    text = mix_table(company(), found, EN).text
    assert "mt | 10 → 16 | 30 → 30 | 0 | +180 | 0 | +180" in text
    assert "All lines | 60 → 60 | 13.3 → 15.3 | 0 | +120 | 0 | +120" in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_hostile_names_are_shown_literally(lang: Lang) -> None:
    plan, say = company(all=HOSTILE), Locale(lang)
    found, stands, sales = gap(plan, "revenue"), levers(plan, "revenue"), sales_lines(plan, "revenue")
    assert found is not None
    assert stands is not None
    assert sales is not None
    charts = [gap_chart(plan, found, say), tornado_chart(plan, stands, say), mix_chart(plan, sales, say)]
    for chart in (*charts, tree_chart(plan, what_if(plan, {"mt_value": 0.9}, 6000.0), say)):
        assert specification(chart)["description"]
    assert "<script" not in str(mix_table(plan, sales, say))
