"""The running example keeps what the article fixes (A1.28-44) and adds up to its own illustrative totals."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from case_words import words_in
from ruamel.yaml import YAML

from aop_lib.locale import glossary
from aop_lib.methods.goal_arithmetic import imply
from aop_lib.methods.scenarios import chances, goals_reached, scenario_figures
from aop_lib.plan import Plan, faults

CASE = Path(__file__).parents[2] / "case_studies" / "babycare_house"
CHANNELS = ("revenue_online", "revenue_store")
PROFITS = ("gross_profit_online", "gross_profit_store")
LAST_DAY_OF_ACTUALS = date(2026, 6, 30)


@pytest.fixture(scope="module")
def raw() -> dict[str, Any]:
    return YAML(typ="safe").load((CASE / "plan.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def plan(raw: dict[str, Any]) -> Plan:
    return Plan.model_validate(raw)


def months(plan: Plan, kind: str, year: int, *measures: str) -> list[float]:
    """The known months of the measures, added up month by month."""
    rows = [f.months for m in measures for f in plan.figures if (f.measure, f.kind, f.year) == (m, kind, year)]
    assert len(rows) == len(measures)
    return [sum(column) for column in zip(*rows, strict=True) if None not in column]


def test_rows_do_not_contradict_each_other(plan: Plan) -> None:
    assert faults(plan) == []


def test_goals_are_those_of_the_article(plan: Plan) -> None:
    assert [(g.id, g.measure, g.kind, g.target, g.rank) for g in plan.goals] == [
        ("G1", "revenue", "grow", 0.20, 1),
        ("G2", "online_share", "reach", 0.45, 2),
        ("G3", "gross_margin", "at_least", 0.35, 3),
    ]


@pytest.mark.parametrize(
    ("measures", "total"),
    [
        (("revenue_online",), 3600),
        (("revenue_store",), 8400),
        (CHANNELS, 12000),
        (("gross_profit_online",), 1080),
        (("gross_profit_store",), 3000),
        (PROFITS, 4080),
        (("marketing_cost",), 420),
    ],
)
def test_last_year_adds_up(plan: Plan, measures: tuple[str, ...], total: float) -> None:
    assert sum(months(plan, "actual", 2025, *measures)) == total


def test_stated_bases_agree_with_the_months_of_last_year(plan: Plan) -> None:
    base = {m.id: m.base for m in plan.measures if m.base is not None}
    for measure in (*CHANNELS, *PROFITS, "marketing_cost"):
        assert base[measure] == sum(months(plan, "actual", 2025, measure))
    assert base["revenue"] == base["revenue_online"] + base["revenue_store"] == 12000
    assert base["gross_profit"] == base["gross_profit_online"] + base["gross_profit_store"] == 4080
    assert base["online_share"] == pytest.approx(3600 / 12000)
    assert base["gross_margin"] == pytest.approx(4080 / 12000)
    assert base["margin_online"] == pytest.approx(1080 / 3600)
    assert base["marketing_ratio"] == pytest.approx(420 / 12000)


def test_plan_months_meet_the_goals(plan: Plan) -> None:
    # +20 %: 12,000 x 1.2 = 14,400; 45 % of it online = 6,480; the store keeps 7,920; 35 % of 14,400 = 5,040
    assert sum(months(plan, "plan", 2026, "revenue_online")) == 6480
    assert sum(months(plan, "plan", 2026, "revenue_store")) == 7920
    assert sum(months(plan, "plan", 2026, *CHANNELS)) == 14400
    assert sum(months(plan, "plan", 2026, *PROFITS)) >= 5040


def test_store_margin_of_the_plan_is_what_the_goals_ask_for(plan: Plan) -> None:
    # online keeps 30 % (1,944 of 6,480), so the store needs (5,040 - 1,944) / 7,920 = 39.09 % (D.1)
    online = sum(months(plan, "plan", 2026, "gross_profit_online")) / 6480
    store = sum(months(plan, "plan", 2026, "gross_profit_store")) / 7920
    assert online == pytest.approx(0.30)
    assert store >= 0.3909
    ranges = {a.measure: (a.low, a.likely, a.high) for a in plan.assumptions}
    assert ranges["margin_online"][0] <= online <= ranges["margin_online"][2]
    assert ranges["margin_store"][0] <= store <= ranges["margin_store"][2]


@pytest.mark.parametrize(("kind", "year"), [("actual", 2025), ("plan", 2026)])
def test_year_has_the_season_of_a_vietnamese_retailer(plan: Plan, kind: str, year: int) -> None:
    revenue = months(plan, kind, year, *CHANNELS)
    mean = sum(revenue) / 12
    january, february, march = revenue[:3]
    assert january > march, "families buy ahead of Tet"
    assert february == min(revenue), "the fortnight around Tet is dead"
    assert min(revenue[7], revenue[8]) > max(revenue[2:7]), "back to school"
    assert revenue[11] > revenue[10] > mean, "11.11 and 12.12"
    assert revenue[11] == max(revenue)


def test_six_months_of_actuals_drift(plan: Plan) -> None:
    online, planned = (months(plan, kind, 2026, "revenue_online") for kind in ("actual", "plan"))
    assert len(online) == 6
    assert all(a < p for a, p in zip(online, planned, strict=False))
    gaps = [p - a for a, p in zip(online, planned, strict=False)]
    assert gaps == sorted(gaps), "further below the path every month"
    revenue = months(plan, "actual", 2026, *CHANNELS)
    margin = [g / r for g, r in zip(months(plan, "actual", 2026, *PROFITS), revenue, strict=True)]
    ratio = [c / r for c, r in zip(months(plan, "actual", 2026, "marketing_cost"), revenue, strict=True)]
    assert margin == sorted(margin, reverse=True)
    assert margin[0] > 0.35 > margin[-1]
    assert ratio == sorted(ratio)


def test_marketing_is_the_same_in_the_budget_and_in_the_figures(plan: Plan) -> None:
    line = next(b for b in plan.budget if b.group == "marketing")
    assert line.months == months(plan, "plan", 2026, "marketing_cost")


def test_budget_holds_its_ceilings(plan: Plan) -> None:
    for line in plan.budget:
        assert sum(line.months) <= line.ceiling
        assert max(line.months) <= line.monthly_ceiling
    assert {b.group for b in plan.budget} == {"purchasing", "marketing", "operations"}
    total = next(limit.amount for limit in plan.limits if limit.kind == "total_budget")
    assert sum(b.ceiling for b in plan.budget) == total == 13800
    for limit in (one for one in plan.limits if one.kind == "group_ceiling"):
        assert sum(b.ceiling for b in plan.budget if b.group == limit.group) == limit.amount


def test_purchases_of_the_year_replace_the_goods_sold(plan: Plan) -> None:
    # revenue 14,400 less gross profit 5,060 = 9,340 of goods; stock ends the year where it began
    bought = sum(sum(b.months) for b in plan.budget if b.group == "purchasing")
    assert bought == 14400 - sum(months(plan, "plan", 2026, *PROFITS)) == 9340


def test_all_five_limits_are_stated(plan: Plan) -> None:
    assert {limit.kind for limit in plan.limits} == {
        "total_budget",
        "group_ceiling",
        "hiring",
        "capacity",
        "bottleneck",
    }


def test_resources_cover_what_the_initiatives_need(plan: Plan) -> None:
    needed = {r.id: 0.0 for r in plan.resources}
    for initiative in plan.initiatives:
        for need in initiative.needs:
            needed[need.resource] += need.amount
    assert needed == {"R1": 6.5, "R2": 8, "R3": 38, "R4": 7600, "R5": 648}
    assert all(needed[r.id] <= r.available for r in plan.resources)


def test_initiatives_start_after_those_they_depend_on_end(plan: Plan) -> None:
    assert [i.order for i in plan.initiatives] == [1, 2, 3]
    for initiative in plan.initiatives:
        assert all(plan.row("initiatives", before).end < initiative.start for before in initiative.depends_on)
    for milestone in plan.milestones:
        assert milestone.due <= plan.row("initiatives", milestone.initiative).end
        assert milestone.done is None or milestone.done <= LAST_DAY_OF_ACTUALS


def test_choices_name_priorities_tradeoffs_and_what_is_not_done(plan: Plan) -> None:
    kinds = [c.kind for c in plan.choices]
    assert {k: kinds.count(k) for k in kinds} == {"priority": 3, "tradeoff": 3, "not_doing": 3}
    assert [c.rank for c in plan.choices if c.kind == "priority"] == [1, 2, 3]
    assert all(c.in_exchange for c in plan.choices if c.kind == "tradeoff")


def test_risks_have_a_sign_in_the_figures_and_an_answer(plan: Plan) -> None:
    assert len(plan.risks) == 3
    for risk in plan.risks:
        assert None not in (risk.trigger_measure, risk.trigger_when, risk.trigger_value, risk.contingency, risk.owner)


def test_kpis_are_the_three_of_the_article_well_made(plan: Plan) -> None:
    assert [k.measure for k in plan.kpis] == ["revenue", "online_share", "gross_margin", "marketing_ratio"]
    weights = [k.weight for k in plan.kpis]
    assert sum(weights) == 100
    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) == 4
    better = {m.id: m.better for m in plan.measures}
    for kpi in plan.kpis:
        scale = [kpi.threshold, kpi.target, kpi.stretch]
        assert scale == sorted(scale, reverse=better[kpi.measure] == "lower")
        assert None not in (kpi.owner, kpi.reviewer, kpi.decision, kpi.contribution)
        assert kpi.cadence == "monthly"
    # a KPI on a goal's own measure asks for the goal's own level
    targets = {k.measure: k.target for k in plan.kpis}
    assert targets["revenue"] == 14400
    assert targets["online_share"] == 0.45
    assert targets["gross_margin"] == 0.35


def test_shared_work_has_one_lead_one_decider_and_a_partner(plan: Plan) -> None:
    for work in plan.responsibilities:
        assert len(work.lead) == len(work.decider) == 1
        assert work.partners


def test_every_sentence_stands_in_both_languages(raw: dict[str, Any]) -> None:
    texts = [(path, text) for path, text in words_in(raw) if path != ".company.name"]
    assert len(texts) > 100
    for path, text in texts:
        assert isinstance(text, dict), f"{path} stands in one language only"
        assert set(text) == {"en", "vi"}, path


def test_illustrative_figures_say_so(plan: Plan) -> None:
    assert plan.company.illustrative
    assert "illustrative" in plan.company.note.en
    assert "minh họa" in plan.company.note.vi
    for row in (*plan.figures, *plan.assumptions):
        assert row.illustrative
        assert "llustrative" in row.source.en
        assert "minh họa" in row.source.vi


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_readmes_tell_the_same_numbers(readme: str) -> None:
    text = (CASE / readme).read_text(encoding="utf-8")
    numbers = text.replace(".", ",") if readme.endswith(".vi.md") else text
    for number in ("14,400", "6,480", "7,920", "5,040", "13,563", "13,800", "2,350", "3,720"):
        assert number in numbers


def test_plan_and_readmes_use_the_words_of_the_glossary(raw: dict[str, Any]) -> None:
    pairs = [text for _, text in words_in(raw) if isinstance(text, dict)]
    texts = {
        "en": "\n".join([*(t["en"] for t in pairs), (CASE / "README.md").read_text(encoding="utf-8")]),
        "vi": "\n".join([*(t["vi"] for t in pairs), (CASE / "README.vi.md").read_text(encoding="utf-8")]),
    }
    avoided = [("en", w) for term in glossary() for w in term.avoid_en]
    avoided += [("vi", w) for term in glossary() for w in term.avoid_vi]
    assert [(lang, w) for lang, w in avoided if re.search(rf"(?<!\w){re.escape(w)}(?!\w)", texts[lang], re.I)] == []


def test_spending_exceeds_revenue_in_the_months_the_readme_names(plan: Plan) -> None:
    revenue = months(plan, "plan", 2026, *CHANNELS)
    spending = [sum(column) for column in zip(*(b.months for b in plan.budget), strict=True)]
    assert [n for n in range(12) if spending[n] > revenue[n]] == [1, 6, 9]


def test_ranges_leave_the_goal_arithmetic_alone(plan: Plan) -> None:
    """A forecast of 5,700 to 7,000 does not forbid the goals, and they still leave the store 7,920 (D.1)."""
    found = imply(plan)
    assert found.implied["revenue_store"].low == found.implied["revenue_store"].high == pytest.approx(7920)


def test_each_risk_has_a_scenario_that_breaks_the_goals_it_names(plan: Plan) -> None:
    figures = {s.id: scenario_figures(plan, s.id) for s in plan.scenarios}
    missed = {code: {g for g, held in goals_reached(plan, f).items() if not held} for code, f in figures.items()}
    assert missed["S0"] == set()
    # 6,480 x 28.3 % + 7,920 x 37.5 % = 1,833.84 + 2,970 = 4,803.84, of 14,400: 33.36 %
    assert figures["S1"]["gross_margin"] == pytest.approx(4803.84 / 14400)
    # 14,400 x 94 % = 13,536
    assert figures["S2"]["revenue"] == pytest.approx(13536)
    # 6,480 x 92 % = 5,961.6, of 13,881.6: 42.9 %; 648 x 110 % = 712.8, 5.1 % of revenue
    assert figures["S3"]["online_share"] == pytest.approx(5961.6 / 13881.6)
    assert figures["S3"]["marketing_ratio"] == pytest.approx(712.8 / 13881.6)
    for scenario in plan.scenarios[1:]:
        assert missed[scenario.id] == set(plan.row("risks", scenario.risk or "").goals)


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_the_readme_tells_the_chances(plan: Plan, readme: str) -> None:
    found = chances(plan)
    assert found is not None
    text = (CASE / readme).read_text(encoding="utf-8")
    years = [round(100 * g.reached) for g in found.goals.values()] + [round(100 * found.all_reached)]
    assert years == pytest.approx([46, 45, 67, 12], abs=1)
    assert re.search(r"46\D+(?:100\D+)?45\D+67\D+12", text)
