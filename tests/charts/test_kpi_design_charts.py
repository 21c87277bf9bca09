"""What the pictures of weights, scales, cascade and KPI calendar say."""

from __future__ import annotations

from typing import Any

import pytest
from charts_plans import HOSTILE  # type: ignore[import-not-found]

from aop_lib.charts.cascade import cascade_sentence, cascade_tree
from aop_lib.charts.kpi_calendar import kpi_calendar, kpi_calendar_sentence
from aop_lib.charts.render import specification
from aop_lib.charts.scales import payout_chart, payout_sentence
from aop_lib.charts.weights import staff_table, steering_sentence, weights_chart, weights_sentence
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Lang, Plan

VI, EN = Locale("vi"), Locale("en")
PARTIES = [
    {"id": "mt", "name": "Modern Trade", "kind": "department"},
    {"id": "ops", "name": "Operations", "kind": "department"},
    {"id": "nga", "name": "Nga", "kind": "person", "department": "mt", "role": "Key accounts"},
]
GOALS = [{"id": f"G{n}", "name": f"Goal {n}", "rank": n} for n in (1, 2)]


def plan(*kpis: dict[str, Any], **tables: Any) -> Plan:
    rows = [{"id": f"K{n}", "name": f"Number {n}", **kpi} for n, kpi in enumerate(kpis)]
    base = {"company": {"name": "A", "year": 2026}, "parties": PARTIES, "goals": GOALS, "kpis": rows}
    return Plan.model_validate({**base, **tables}, strict=False)


def weighted(*weights: tuple[str, float], kind: str = "outcome") -> Plan:
    return plan(*({"goals": [goal], "weight": weight, "kind": kind} for goal, weight in weights))


def drawn(chart: Any) -> list[dict[str, Any]]:
    return [row for rows in specification(chart)["datasets"].values() for row in rows]


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        ((("G1", 60.0), ("G2", 40.0)), "fits"),
        ((("G1", 30.0), ("G1", 35.0), ("G2", 35.0)), "against"),
        ((("G1", 34.0), ("G1", 33.0), ("G2", 33.0)), "equal"),
        ((("G1", 60.0), ("G1", 5.0), ("G2", 35.0)), "neglected"),
    ],
)
def test_the_sentence_over_the_weights(weights: Any, said: str) -> None:
    of = weighted(*weights)
    name = "Number 1" if said == "neglected" else ""
    assert weights_sentence(of, EN) == EN(f"kpiset-weights.{said}", name=name)


def test_a_heavy_activity_is_named() -> None:
    of = plan({"goals": ["G1"], "weight": 40, "kind": "driver"}, {"goals": ["G1"], "weight": 60, "kind": "activity"})
    assert weights_sentence(of, EN) == EN("kpiset-weights.favoured", name="Number 1")
    assert EN("kpiset-staff.favoured-activity") in staff_table(of, EN).text


def test_bars_stand_in_the_order_of_the_goals() -> None:
    bars = [row["name"] for row in drawn(weights_chart(weighted(("G2", 70.0), ("G1", 30.0)), EN)) if "serves" in row]
    assert bars[:2] == ["Number 1", "Number 0"]


def test_correlation_and_concentration_in_words() -> None:
    """0.6² + 0.4² = 0.52; an equal split of two is 0.5; the heavier serves the first goal: 1."""
    said = steering_sentence(weighted(("G1", 60.0), ("G2", 40.0)), EN)
    assert "rank correlation 1 " in said
    assert "Concentration 0.52; an equal split of 2 would be 0.5." in said
    assert "0,52" in steering_sentence(weighted(("G1", 60.0), ("G2", 40.0)), VI)


def test_nothing_weighed_is_no_picture() -> None:
    assert weights_sentence(plan({}), EN) == EN("kpiset-weights.none")
    with pytest.raises(LookupError):
        weights_chart(plan({}), EN)


SCALE = {"unit": "money", "baseline": 100.0, "threshold": 160.0, "target": 200.0, "stretch": 225.0}


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "reach-on"),
        ({"shape": "capped"}, "just-enough"),
        ({"shape": "step"}, "steps"),
        ({"shape": "step", "threshold": None, "stretch": None}, "both"),
        ({"baseline": 200.0}, "free"),
        ({"target": None}, "none"),
    ],
)
def test_the_sentence_over_a_scale(fields: dict[str, Any], said: str) -> None:
    of = plan({**SCALE, **fields})
    assert payout_sentence(of, of.kpis[0], EN) == EN(f"kpiset-scale.{said}", name="Number 0")


def test_the_answers_below_the_curve() -> None:
    """At 95 % a cap is worth a push of 0.05 of the way: 1.25 x 0.05 = 6 points; at 110 % the rest waits."""
    of = plan({**SCALE, "shape": "capped"})
    said = specification(payout_chart(of, of.kpis[0], EN))["description"]
    assert "Who would land at 95% pushes on to 100% and gains 6 points." in said
    assert "Who would land at 110% keeps results back for next year, down to 100%." in said


def test_the_points_carry_the_kpi_s_own_numbers() -> None:
    of = plan({**SCALE, "unit": "share", "baseline": 0.4, "threshold": 0.45, "target": 0.475, "stretch": 0.49})
    shown = {row["shown"] for row in drawn(payout_chart(of, of.kpis[0], VI)) if "shown" in row}
    assert shown == {"40%", "45%", "47,5%", "49%"}


CASCADE = (
    {"goals": ["G1"]},
    {"level": "department", "owner": "mt", "parent": "K0", "contribution": "brings the stores"},
    {"level": "person", "owner": "nga", "parent": "K1", "contribution": "wins the chains"},
)


def test_a_whole_cascade() -> None:
    text = cascade_tree(plan(*CASCADE), EN).text
    assert cascade_sentence(plan(*CASCADE), EN) == EN("kpiset-cascade.whole", count=2)
    assert "brings the stores" in text
    assert "Nga (Key accounts)" in text


def test_what_cannot_explain_itself_stands_out() -> None:
    of = plan({}, {"level": "department", "owner": "mt", "parent": "K0"}, {"level": "department", "owner": "ops"}, {})
    made = cascade_tree(of, EN)
    assert cascade_sentence(of, EN) == EN("kpiset-cascade.silent", count=2, silent=2, alone=1)
    assert made.markup.count(EN("kpiset-cascade.no-words")) == 1
    assert made.markup.count(EN("kpiset-cascade.nobody-carries")) == 1
    assert "Operations: Number 2" in made.text


def test_kpis_that_stop_at_the_company() -> None:
    assert cascade_sentence(plan({}, {}), VI) == VI("kpiset-cascade.company-only", count=2)
    assert cascade_tree(plan(), VI).text == VI("kpiset-cascade.none")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_names_are_shown_literally(lang: Lang) -> None:
    named = [{**kpi, "name": HOSTILE} for kpi in CASCADE]
    parties = [{**party, "name": HOSTILE} for party in PARTIES]
    of = plan(*named, {"name": HOSTILE, "level": "department", "owner": "ops"}, parties=parties)
    assert "<script" not in cascade_tree(of, Locale(lang)).markup
    assert "<script" not in staff_table(weighted(("G1", 60.0)), Locale(lang)).markup


REVIEWS = [
    {
        "id": "V1",
        "name": "Monthly",
        "cadence": "monthly",
        "day": 5,
        "decider": "nga",
        "kpis": ["K0"],
        "changes": "KPIs",
    },
    {"id": "V2", "name": "Report", "cadence": "quarterly", "kpis": ["K1"]},
]


def test_the_calendar_counts_who_may_decide() -> None:
    of = plan({}, {}, {}, reviews=REVIEWS)
    assert kpi_calendar_sentence(of, EN) == EN("kpiset-calendar.late", count=2, all=3)
    spec = specification(kpi_calendar(of, EN))
    assert "Monthly: 12 days a year. Decides: Nga. Looks at: Number 0." in spec["description"]
    words = {row["text"] for row in drawn(kpi_calendar(of, EN)) if "text" in row}
    assert {"Nobody decides", "On no agenda", "Number 2"} <= words


def test_kpis_read_at_a_rhythm_of_their_own_have_a_line() -> None:
    of = plan({"reviewer": "nga", "cadence": "monthly"}, reviews=[])
    assert kpi_calendar_sentence(of, EN) == EN("kpiset-calendar.in-time", times=12)
    assert "Every month" in {row.get("text") for row in drawn(kpi_calendar(of, EN))}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_calendar_is_drawn(lang: Lang) -> None:
    assert kpi_calendar_sentence(plan(), Locale(lang)) == Locale(lang)("kpiset-calendar.none")
    kpi_calendar(plan({}), Locale(lang))
    kpi_calendar(plan(reviews=[{"id": "V", "name": "V"}]), Locale(lang))
    with pytest.raises(LookupError):
        kpi_calendar(plan(), Locale(lang))
