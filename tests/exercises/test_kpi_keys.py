"""The keys of the three KPI exercises: held to the distributor's plan, or to arithmetic shown here.

Known wrong numbers are worked out as well, from the mistake each of them stands for. The printed tables are the plan's.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from math import comb, factorial, perm, prod
from statistics import mean
from typing import Any

import pytest
from exercise_answers import key, known, printed
from ruamel.yaml import YAML

from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.methods.bridge import bridge, shapley
from aop_lib.methods.causal_evidence import causal_evidence
from aop_lib.methods.driver_tree import driver_tree
from aop_lib.methods.goal_arithmetic import imply
from aop_lib.methods.landing import land_plan
from aop_lib.methods.levers import levers
from aop_lib.methods.price_volume_mix import Sold, price_volume_mix
from aop_lib.methods.removal import removal
from aop_lib.methods.scale import Scale, pass_mark, payout
from aop_lib.methods.series import base_value, monthly, year_value
from aop_lib.plan import Plan, Trial, in_language
from aop_lib.rules.checklist import AT_RISK, GATES, checklist

MEANING, STEPS, PARADOX = "05_what_a_kpi_is", "06_kpi_from_the_aop", "07_kpi_paradox"
CASE = "mt_gt_distributor"
HALF = slice(0, 6)
NEAR = 15
"""Revenue of several months is printed to the nearest ten, so that it can be worked with by hand."""


@cache
def case(name: str = "plan") -> Plan:
    read = read_plan(case_plan(CASE, name))
    assert read.plan is not None
    assert not read.problems
    return read.plan


def number(cell: str) -> float:
    return float(cell.replace(",", "").replace("%", "").replace("+", ""))


def months(measure: str, kind: str, year: int, plan: str = "plan") -> list[float]:
    known_values = [value for value in monthly(case(plan), measure, kind, year) if value is not None]
    assert known_values
    return known_values


def named(plan: Plan, name: str) -> Any:
    return next(kpi for kpi in plan.kpis if in_language(kpi.name, "en") == name)


def mt_growth(share: float, whole: float = 20, gt: float = 5) -> float:
    """D.2, in per cent."""
    return (whole - (1 - share) * gt) / share


# 05: what a KPI is


def test_what_passes_the_removal_test() -> None:
    names = {
        "visits": ("habit", "Visits to outlets"),
        "mt": ("plan", "MT revenue by month"),
        "programmes": ("habit", "Programmes run"),
        "share": ("plan", "MT share of revenue"),
        "growth": ("plan", "Revenue against the same period"),
        "outlets": ("habit", "New GT outlets opened"),
        "roi": ("plan", "ROI of trade marketing in MT"),
    }
    kept = {code for code, (plan, name) in names.items() if removal(case(plan), named(case(plan), name)).keeps}
    assert kept == set(key(MEANING, "removal"))


def test_three_questions_each() -> None:
    """A2.10: result, focus and support, resources and trade-off are the AOP's; A2.11: the other three are the KPI's."""
    assert set(key(MEANING, "who_answers")) == {"near", "where", "adjust"}


def test_the_printed_sheet_is_green_and_revenue_is_behind() -> None:
    for name, path, june, light in printed(MEANING, "KPI"):
        kpi = named(case("habit"), name)
        assert kpi.level == "company"
        assert sum(months(kpi.measure, "plan", 2026)[HALF]) == pytest.approx(number(path), abs=0.5)
        assert sum(months(kpi.measure, "actual", 2026)) == pytest.approx(number(june), abs=0.5)
        assert light == "green"
        assert number(june) > number(path)
    assert len(printed(MEANING, "KPI")) == sum(kpi.level == "company" for kpi in case("habit").kpis)
    behind = 1 - sum(months("revenue", "actual", 2026)) / sum(months("revenue", "plan", 2026)[HALF])
    assert round(behind * 100) == 4
    assert key(MEANING, "cannot_tell") == "neither"


def trials(firm: str) -> list[Trial]:
    content = YAML(typ="safe").load(case_plan(CASE, "calls"))
    rows = next(each["rows"] for each in content["firms"] if each["id"] == firm)
    return [Trial(kpi="K", **row) for row in rows]


def means(rows: list[Trial], raised: bool) -> list[float]:
    side = [row for row in rows if row.raised is raised]
    return [100 * mean(getattr(row, part) or 0 for row in side) for part in ("activity", "leads", "result")]


def test_company_a_s_calls_bring_revenue() -> None:
    """9 % against 2 %: 7 points. Leads 18 and 2, calls 40 and 2; the sums are 54 and 12."""
    rows = trials("a")
    for row, (area, raised, *changes) in zip(rows, printed(MEANING, "area"), strict=True):
        assert in_language(row.name, "en") == f"Area {area}"
        assert row.raised is (raised == "yes")
        assert [number(c) for c in changes] == pytest.approx([100 * x for x in (row.activity, row.leads, row.result)])
    up, left = means(rows, True), means(rows, False)
    assert up == pytest.approx([40, 18, 9])
    assert left == pytest.approx([2, 2, 2])
    assert key(MEANING, "calls_gap") == pytest.approx(up[2] - left[2])
    assert known(MEANING, "calls_gap") == pytest.approx([9, 18 - 2, 40 - 2, 6 * 9 - 6 * 2, 7 / 100])


def test_the_draw_that_only_chance_could_make() -> None:
    """12! / (6! 6!) = 924, and only one of them parts 7 to 11 from 0 to 4."""
    rows = trials("a")
    assert key(MEANING, "by_chance") == comb(12, 6) == 924
    assert min(r.result for r in rows if r.raised) > max(r.result for r in rows if not r.raised)
    link = causal_evidence(rows)
    assert link.verdict == "holds"
    assert link.p == pytest.approx(1 / 924)
    assert known(MEANING, "by_chance") == [2**12, perm(12, 6), factorial(6), 12 * 6]


def test_company_b_s_calls_bring_no_leads() -> None:
    rows = trials("b")
    shown = [[number(c) for c in row[1:]] for row in printed(MEANING, "areas")]
    assert shown == [pytest.approx(means(rows, True)), pytest.approx(means(rows, False))]
    assert causal_evidence(rows).verdict == "breaks_at_leads"
    assert key(MEANING, "company_b") == "leads"


def test_the_plan_s_own_figures_stand_in_the_comparison() -> None:
    """200,000 = 80,000 + 120,000; +20 % and GT +5 % leave MT 114,000: +42.5 %."""
    rows = {name: cells for name, *cells in printed(MEANING, "| our distributor")}
    ours = [number(rows[name][0]) for name in ("MT 2025", "GT 2025", "together 2025")]
    assert ours == [base_value(case(), m) for m in ("revenue_mt", "revenue_gt", "revenue")] == [80000, 120000, 200000]
    theirs = [number(rows[name][1]) for name in ("MT 2025", "GT 2025", "together 2025")]
    assert theirs == [120000, 80000, 200000]
    assert number(rows["goal of the year"][0]) == 100 * (case().row("goals", "G1").target or 0) == 20
    assert number(rows["GT grows by"][0]) == 5
    implied = imply(case()).implied["revenue_mt"]
    assert implied.low == pytest.approx(114000)
    assert implied.high == pytest.approx(114000)
    assert number(rows["MT must grow by"][0]) == pytest.approx(100 * (114000 / 80000 - 1)) == mt_growth(0.4)


def test_two_more_companies() -> None:
    """MT 60 %: (240 - 84) / 120 - 1 = 30 %. MT 50 %: (120 - 52.5) / 50 - 1 = 35 %, whatever the revenue."""
    assert key(MEANING, "other_share") == pytest.approx(100 * ((240 - 80 * 1.05) / 120 - 1))
    assert key(MEANING, "other_share") == pytest.approx(mt_growth(0.6))
    assert known(MEANING, "other_share") == [
        *(mt_growth(0.4), 20, 2 * 20 - 5, 156000 - 120000),
        *(pytest.approx(100 * 36 / 156, abs=0.05), pytest.approx(100 * 40 / 120, abs=0.05)),
    ]
    for revenue in (100, 1000):
        mt, gt = revenue / 2, revenue / 2
        assert key(MEANING, "secret") == pytest.approx(100 * ((1.2 * revenue - 1.05 * gt) / mt - 1))
    assert key(MEANING, "secret") == pytest.approx(mt_growth(0.5))
    assert known(MEANING, "secret") == [20 - 0.5 * 5, 20 - 5, 20 / 0.5, mt_growth(0.6)]


def test_the_steps_can_only_be_taken_in_this_order() -> None:
    """Each step uses what the step before it has brought forth."""
    assert taken(key(MEANING, "steps")) == pytest.approx(35)
    for order in known(MEANING, "steps"):
        with pytest.raises(KeyError):
            taken(order)


def taken(order: list[str]) -> float:
    """MT's growth in the company that keeps its revenue secret, the steps taken in this order."""
    steps: dict[str, Callable[[dict[str, float]], dict[str, float]]] = {
        "gt": lambda have: {"gt_share": 1 - have["s"]},
        "part": lambda have: {"gt_brings": have["gt_share"] * have["gt"]},
        "rest": lambda have: {"left": have["g"] - have["gt_brings"]},
        "divide": lambda have: {"mt": have["left"] / have["s"]},
    }
    have = {"s": 0.5, "g": 20.0, "gt": 5.0}
    for code in order:
        have |= steps[code](have)
    return have["mt"]


def test_only_one_equation_fits_all_three() -> None:
    equations: dict[str, Callable[[float], float]] = {
        "plain": lambda s: (20 - 5) / s,
        "whole": lambda s: 20 - (1 - s) * 5,
        "right": mt_growth,
        "swapped": lambda s: (20 - s * 5) / (1 - s),
    }
    fits = [code for code, of in equations.items() if [of(s) for s in (0.4, 0.5, 0.6)] == pytest.approx([42.5, 35, 30])]
    assert fits == [key(MEANING, "equation")]
    tried = (equations["plain"](0.4), equations["whole"](0.5), equations["swapped"](0.4))
    assert tried == pytest.approx((37.5, 17.5, 30))


def test_backwards() -> None:
    """(20 - 0.4 x 30) / 0.6 = 13.33; in money 240,000 - 80,000 x 1.3 = 136,000."""
    assert key(MEANING, "backwards") == pytest.approx((20 - 0.4 * 30) / 0.6, abs=0.005)
    gt = 240000 - 80000 * 1.3
    assert (gt, gt / 120000 - 1) == (136000, pytest.approx(0.1333, abs=1e-4))
    assert known(MEANING, "backwards") == [2 * 20 - 30, 20 - 0.4 * 30, 5, 20]
    assert any("GT" in in_language(c.in_exchange, "en") for c in case().choices if c.kind == "tradeoff")


def test_the_pace_of_the_first_half() -> None:
    """107,460 / 94,610 - 1 = 13.6 %; by the equation 0.4 x 31.9 + 0.6 x 1.5 = 13.7."""
    rows = {name: cells for name, *cells in printed(MEANING, "January to June")}
    totals = []
    for name, measure in (("MT", "revenue_mt"), ("GT", "revenue_gt"), ("together", "revenue")):
        before, after = sum(months(measure, "actual", 2025)[HALF]), sum(months(measure, "actual", 2026))
        assert [number(c) for c in rows[name][:2]] == pytest.approx([before, after], abs=NEAR)
        totals.append(100 * (after / before - 1))
    mt, gt, whole = totals
    assert [number(rows[name][2]) for name in ("MT", "GT")] == pytest.approx([mt, gt], abs=0.05)
    assert key(MEANING, "pace") == pytest.approx(whole, abs=0.05)
    assert 0.4 * mt + 0.6 * gt == pytest.approx(key(MEANING, "pace"), abs=0.15)
    assert known(MEANING, "pace") == pytest.approx(
        [(mt + gt) / 2, mt, mt + gt, whole / 2, 100 * whole / (100 + whole)], abs=0.08
    )
    assert whole / 20 == pytest.approx(2 / 3, abs=0.02)
    assert mt_growth(0.4) - mt > 10


def test_the_last_month_in_which_acting_helps() -> None:
    """Last year's months times the growth so far; 8,490 are missing and October to December can add 8,920."""
    growth = sum(months("revenue_mt", "actual", 2026)) / sum(months("revenue_mt", "actual", 2025)[HALF])
    pace = [value * growth for value in months("revenue_mt", "actual", 2025)[6:]]
    most = months("revenue_mt", "capacity", 2026)[6:]
    rows = printed(MEANING, "month")
    assert [[number(c) for c in row[1:]] for row in rows[:-1]] == [
        pytest.approx([p, m], abs=NEAR) for p, m in zip(pace, most, strict=True)
    ]
    assert [number(c) for c in rows[-1][1:]] == [sum(number(row[n]) for row in rows[:-1]) for n in (1, 2)]
    so_far = number(next(row for row in printed(MEANING, "January to June") if row[0] == "MT")[2])
    missing = 114000 - so_far - number(rows[-1][1])
    room = [number(row[2]) - number(row[1]) for row in rows[:-1]]
    in_time = [row[0].lower() for n, row in enumerate(rows[:-1]) if sum(room[n:]) >= missing]
    assert in_time[-1] == key(MEANING, "last_month")
    assert (missing, sum(room[3:]), sum(room[4:]), room[5]) == (8490, 8920, 6250, 3320)
    # The course's own landing, with the best of four forecasts, comes to the same month.
    assert land_plan(case())["revenue_mt"].last_useful_month == 10


# 06: KPIs from the AOP


def test_the_sentence_that_says_result_priority_and_limit() -> None:
    """G1 is +20 %, MT comes first, and no new GT province is among the things not done."""
    assert case().row("goals", "G1").target == 0.20
    said = {c.kind: in_language(c.name, "en") for c in reversed(case().choices)}
    assert "MT first" in said["priority"]
    assert any("No new province for GT" in in_language(c.name, "en") for c in case().choices if c.kind == "not_doing")
    assert key(STEPS, "aim") == "whole"


def test_the_drivers_multiply_to_mt_revenue() -> None:
    leaves = {"stores": "mt_stores", "orders": "mt_orders_per_store", "value": "mt_order_value"}
    assert {leaves[code] for code in key(STEPS, "kinds")} == set(driver_tree(case(), "revenue_mt").leaves)
    for month in range(12):
        product = prod(months(leaf, "plan", 2026)[month] for leaf in leaves.values())
        assert product == pytest.approx(months("revenue_mt", "plan", 2026)[month])
    for name, kind in (("Visits to outlets", "activity"), ("Reports handed in on time", "compliance")):
        assert named(case("habit"), name).kind == kind


def test_the_strongest_lever() -> None:
    """30 x 111.8 x 4.33 = 14,523 is wider than 235 x 14 x 4.33 = 14,246 and 235 x 111.8 x 0.2 = 5,255."""
    rows = printed(STEPS, "driver")
    assumed = {a.measure: [a.likely, a.low, a.high] for a in case().assumptions}
    measures = ("mt_stores", "mt_orders_per_store", "mt_order_value")
    table = [[number(c) for c in row[1:]] for row in rows]
    assert table == [assumed[m] for m in measures]
    plan = [row[0] for row in table]
    swings = [(high - low) * prod(plan) / base for base, low, high in table]
    assert swings == pytest.approx([14523, 14246, 5255], abs=1)
    assert key(STEPS, "lever") == pytest.approx(max(swings), abs=1)
    assert known(STEPS, "lever") == pytest.approx([swings[1], swings[2], swings[0] / 2, 30], abs=1)
    found = levers(case(), "revenue_mt")
    assert found is not None
    assert found.strongest.measure == measures[swings.index(max(swings))]


def test_the_bridge_of_june() -> None:
    """-137 x (4.28 + 4.22) / 2 = -582.25 and -0.06 x (2,139 + 2,002) / 2 = -124.23: together -706.48."""
    states = []
    for column, kind in ((1, "plan"), (2, "actual")):
        orders, value, revenue = (number(row[column]) for row in printed(STEPS, "June"))
        stores = months("mt_stores", kind, 2026)[5]
        assert orders == pytest.approx(stores * months("mt_orders_per_store", kind, 2026)[5])
        assert value == months("mt_order_value", kind, 2026)[5]
        assert revenue == pytest.approx(orders * value) == pytest.approx(months("revenue_mt", kind, 2026)[5])
        states.append((orders, value))
    (o0, v0), (o1, v1) = states
    orders, value = (o1 - o0) * (v0 + v1) / 2, (v1 - v0) * (o0 + o1) / 2
    assert key(STEPS, "bridge") == pytest.approx(orders)
    assert shapley([0, o1 * v0 - o0 * v0, o0 * v1 - o0 * v0, o1 * v1 - o0 * v0]) == pytest.approx([orders, value])
    assert known(STEPS, "bridge") == pytest.approx(
        [(o1 - o0) * v0, (o1 - o0) * v1, o1 * v1 - o0 * v0, value, -orders, o1 - o0], abs=0.005
    )
    assert orders / (orders + value) == pytest.approx(4 / 5, abs=0.03)
    for busy in ("visits", "calls"):
        assert months(busy, "actual", 2026)[5] > months(busy, "plan", 2026)[5]


def test_the_bridge_of_the_library_adds_up_to_the_same_gap() -> None:
    tree = driver_tree(case(), "revenue_mt")
    before, after = ({leaf: months(leaf, kind, 2026)[5] for leaf in tree.leaves} for kind in ("plan", "actual"))
    assert bridge(tree, before, after).gap == pytest.approx(8448.44 - 9154.92)


def test_price_volume_and_mix_by_hand() -> None:
    """40,000 + 6,000 - 5,100 = 40,900 = 240,900 - 200,000."""
    rows = {name: [number(c) for c in cells if c] for name, *cells in printed(STEPS, "channel")}
    sold = []
    for name in ("MT", "GT"):
        units_before, price_before, before, units_after, price_after, after = rows[name]
        assert (units_before * price_before, units_after * price_after) == (before, after)
        sold.append(Sold(name, units_before, price_before, units_after, price_after))
    assert rows["together"] == [750, 200000, 900, 240900]
    third = 250 / 750
    mix = (375 - 900 * third) * 320 + (525 - 900 * (1 - third)) * 240
    price = 375 * (312 - 320) + 525 * (236 - 240)
    assert (key(STEPS, "mix"), key(STEPS, "price")) == (pytest.approx(mix), price)
    found = price_volume_mix(sold)
    assert (found.effects.volume, found.effects.mix, found.effects.price) == pytest.approx((40000, mix, price))
    assert found.effects.total == pytest.approx(240900 - 200000)
    assert [base_value(case(), m) for m in ("revenue_mt", "revenue_gt")] == [s.before for s in sold]
    at_new_prices = 75 * 312 - 75 * 236
    assert known(STEPS, "mix") == [375 * 320 + 525 * 240 - 200000, at_new_prices, 75 * 320, 40900 - 40000, 40000]
    assert known(STEPS, "price") == [250 * -8 + 500 * -4, 375 * -8, 525 * -4, 5100, -8 - 4]


def test_how_many_kpis_may_stay() -> None:
    """At most 2 outcomes and 4 drivers (A2.41), each with a decision (A2.42)."""
    rows = printed(STEPS, "KPI")[:9]
    kept = [kind for _, kind, decision in rows if decision]
    assert (kept.count("outcome"), kept.count("driver"), len(kept)) == (2, 4, key(STEPS, "few"))
    kinds = [kind for _, kind, _ in rows]
    assert known(STEPS, "few") == [len(kept) + 1, 9 - kinds.count("activity"), 1 + 2, len(rows)]


def test_the_weights_that_follow_the_goals() -> None:
    offered = {"equal": (25, 25, 25, 25), "easy": (20, 15, 25, 40), "order": (40, 30, 20, 10), "more": (40, 30, 20, 20)}
    healthy = [
        code
        for code, weights in offered.items()
        if sum(weights) == 100 and weights[3] <= 20 and weights[0] > weights[1] > weights[2]
    ]
    assert healthy == [key(STEPS, "weights")]
    ranks = {g.rank: g.measure for g in case().goals}
    assert ranks == {1: "revenue", 2: "mt_share", 3: "gt_cash_rate"}


def test_points_for_an_hour() -> None:
    """30 / 5 = 6, 10 / 2 = 5, 40 / 25 = 1.6, 20 / 40 = 0.5."""
    sheet = {name.split()[-1].lower(): (number(w), number(h)) for name, w, h in printed_sheet()}
    codes = {"share": "share", "time": "reports", "store": "orders", "visits": "visits"}
    rates = {codes[name]: weight / hours for name, (weight, hours) in sheet.items()}
    assert sorted(rates, key=rates.__getitem__, reverse=True) == key(STEPS, "hours")
    by_weight = sorted(sheet, key=lambda n: -sheet[n][0])
    by_hours = sorted(sheet, key=lambda n: sheet[n][1])
    assert known(STEPS, "hours")[:2] == [[codes[n] for n in order] for order in (by_weight, by_hours)]
    assert sum(weight for weight, _ in sheet.values()) == 100


def printed_sheet() -> list[list[str]]:
    """The second table that begins with a column of KPIs."""
    return printed(STEPS, "KPI | weight")


def test_points_of_a_scale() -> None:
    """0.5 + (96 - 90) / (100 - 90) x 0.5 = 0.8 of 40."""
    scale = Scale(target=100, threshold=90, stretch=110)
    assert key(STEPS, "payout") == pytest.approx(40 * payout(96, scale, "linear")) == pytest.approx(32)
    assert known(STEPS, "payout") == pytest.approx(
        [0.96 * 40, 0.6 * 40, 40 * payout(96, scale, "step"), 40 * payout(96, Scale(target=100), "step"), 40, 0.8]
    )


def test_the_scale_that_pays_for_one_more_order() -> None:
    threshold_and_target = Scale(target=100, threshold=90)
    whole = Scale(target=100, threshold=90, stretch=110)
    scales = {
        "cliff": (Scale(target=100), "step"),
        "capped": (threshold_and_target, "capped"),
        "open": (whole, "linear"),
        "steps": (whole, "step"),
    }
    pays = [
        code
        for code, (scale, shape) in scales.items()
        if all(payout(at + 1, scale, shape) > payout(at, scale, shape) for at in (96, 101))  # type: ignore[arg-type]
    ]
    assert pays == [key(STEPS, "scale")]


def test_what_the_two_kams_cover() -> None:
    """62,000 + 40,600 = 102,600 = 90 % of 114,000."""
    signed = [number(row[1]) for row in printed(STEPS, "KAM")]
    target = case().row("kpis", "KPI2").target
    assert target == year_value(case(), "revenue_mt", "plan", 2026) == pytest.approx(114000)
    assert key(STEPS, "coverage") == pytest.approx(100 * sum(signed) / 114000)
    assert known(STEPS, "coverage") == [100, 10, sum(signed), 0.9]
    people = {in_language(p.name, "en"): in_language(p.role, "en") for p in case().parties if p.kind == "person"}
    for who, chains in (row[0].split(", ") for row in printed(STEPS, "KAM")):
        assert chains.rstrip("s") in people[who]


def test_the_rhythm_that_is_in_time() -> None:
    """Known on 5 August, to be decided by 31 August: 10 August is in time, 10 October is 40 days late."""
    meetings = {"monthly": [(m, 10) for m in range(1, 13)], "quarterly": [(m, 10) for m in (1, 4, 7, 10)]}
    meetings["yearly"] = [(12, 31)]
    in_time = [code for code, days in meetings.items() if any((8, 5) <= day <= (8, 31) for day in days)]
    assert in_time == [key(STEPS, "rhythm")]
    assert 30 + 10 == 40


# 07: the paradox


def best(rows: list[list[float]], by: int) -> tuple[float, float]:
    """Points and revenue of ten days filled from the best of column ``by`` down."""
    days, points, revenue = 10.0, 0.0, 0.0
    for row in sorted(rows, key=lambda r: -r[by]):
        spent = min(days, row[2])
        days, points, revenue = days - spent, points + spent * row[0], revenue + spent * row[1]
    return points, revenue


def test_ten_days_by_points_and_by_revenue() -> None:
    """6 x 5 + 4 x 4 = 46 points and 160; 6 x 150 + 4 x 100 = 1,300 and 16 points."""
    rows = [[number(c) for c in row[1:]] for row in printed(PARADOX, "activity")]
    (points, mine), (fewer, ours) = best(rows, 0), best(rows, 1)
    assert (points, mine, fewer, ours) == (46, 160, 16, 1300)
    assert key(PARADOX, "effort") == ours - mine
    programmes_first = 5 * 10 + 5 * 20
    visits_last = 6 * 150 + 4 * 20
    assert known(PARADOX, "effort") == [mine, ours, points - fewer, ours - programmes_first, visits_last - mine]
    assert mine / ours == pytest.approx(1 / 8, abs=0.005)


def test_the_causes_in_the_article_s_order() -> None:
    """A2.24 activity, A2.26 not tied, A2.27 weights, A2.28 not updated."""
    assert key(PARADOX, "causes") == ["reach", "nobody", "points", "terms"]
    assert key(PARADOX, "context") == "revise"


def test_the_gap_shared_by_shapley() -> None:
    """Activity KPIs: (10,000 + 28,000) / 2 = 19,000; weights: (4,000 + 22,000) / 2 = 13,000."""
    (_, good, weights), (_, activity, both) = printed(PARADOX, "KPIs")
    none, only_weights, only_activity, all_wrong = map(number, (good, weights, activity, both))
    shares = shapley([0, none - only_activity, none - only_weights, none - all_wrong])
    assert shares == [19000, 13000]
    assert key(PARADOX, "attribution") == shares[0]
    first, second = none - only_activity, only_weights - all_wrong
    gap = none - all_wrong
    assert known(PARADOX, "attribution") == [first, second, gap / 2, shares[1], gap]
    assert key(PARADOX, "mend_one") == second
    assert known(PARADOX, "mend_one") == [shares[0], first, only_activity - all_wrong, gap, none - only_weights]


def test_seventeen_of_twenty_four() -> None:
    """D.3: 70 % of 24 is 16.8."""
    assert key(PARADOX, "fewest") == pass_mark(24) == AT_RISK + 1 == 17
    assert known(PARADOX, "fewest") == [AT_RISK, pytest.approx(0.7 * 24), 18, 70]


def test_the_healthy_state_passes() -> None:
    """E.5: equal weights do not pass C5.3, and the habit set of the case has them."""
    assert {k.weight for k in case("habit").kpis if k.level == "company"} == {20}
    assert next(i for i in checklist(case("habit")).items if i.code == "C5.3").computed is False
    assert key(PARADOX, "polarity") == "failed"


def test_ticks_against_evidence() -> None:
    """Ticked 20 of 24 = 83.33 %, shown 16 of 24 = 66.67 %; 5 ticks too many leave 15 = 62.5 %."""
    rows = [[number(c) for c in row[1:]] for row in printed(PARADOX, "group")]
    ticked, shown = (sum(row[n] for row in rows) for n in (0, 1))
    assert (len(rows), ticked, shown) == (8, 20, 16)
    assert key(PARADOX, "evidence") == pytest.approx(100 * shown / 24, abs=0.005)
    too_many = sum(max(0, t - s) for t, s in rows)
    assert known(PARADOX, "evidence") == pytest.approx(
        [100 * ticked / 24, 100 * shown / ticked, shown, 100 * (ticked - too_many) / 24], abs=0.005
    )


def test_the_three_gates() -> None:
    assert key(PARADOX, "gates") == [f"g{group}" for group in GATES]
    shown = {int(row[0].split()[0]): number(row[2]) for row in printed(PARADOX, "group")}
    assert all(shown[group] < 3 for group in GATES)
    assert checklist(case("habit")).gates == GATES
