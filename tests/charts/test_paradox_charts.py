"""Charts of the simulated year: lights told apart by shape and colour, figures that add up, in both languages."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aop_lib.charts.paradox import kpi_name, lights_chart, paths_chart
from aop_lib.charts.paradox_shares import effort_chart, shares_chart
from aop_lib.charts.render import specification, svg
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.paradox_attribution import Attribution
from aop_lib.methods.paradox_sheets import SETTINGS, year_of
from aop_lib.methods.paradox_world import luck
from aop_lib.methods.paradox_year import simulate

EN = Locale("en")
CHANCE = luck(2026, 60)
RIGHT, WRONG = (simulate(year_of(SETTINGS[n]), CHANCE) for n in (0, -1))
SHARED = Attribution(
    0.21,
    0.03,
    {"activity_kpis": 0.08, "no_cascade": 0.05, "wrong_weights": 0.03, "not_updated": 0.02},
)


def title(chart: Any) -> str:
    return " ".join(specification(chart)["title"]["text"])


def points(chart: Any) -> dict[str, int]:
    """How many lights of each shape, the two of the key included."""
    spec = specification(chart)
    sets = spec["datasets"]
    found: dict[str, int] = {}
    for layer in spec["layer"]:
        if layer["mark"]["type"] == "point":
            shape = layer["mark"]["shape"]
            found[shape] = found.get(shape, 0) + len(sets[layer["data"]["name"]])
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_chart_draws_in_both_languages(lang: Any) -> None:
    say = Locale(lang)
    for chart in (
        lights_chart(RIGHT, say),
        lights_chart(WRONG, say, 0),
        paths_chart({"A": RIGHT, "B": WRONG}, say, "B"),
        paths_chart({"A": RIGHT}, say, "A", 0),
        shares_chart(SHARED, say, "no_cascade"),
        effort_chart([("A", [0.25] * 4, "100"), ("B", [1, 0, 0, 0], "")], "mt", say, "", 0),
    ):
        assert svg(chart).startswith("<svg")
        assert specification(chart)["description"]


def test_lights_differ_in_shape_and_colour() -> None:
    spec = specification(lights_chart(RIGHT, EN))
    marks = {(la["mark"]["shape"], la["mark"]["color"]) for la in spec["layer"] if la["mark"]["type"] == "point"}
    assert len({shape for shape, _ in marks}) == len({colour for _, colour in marks}) == 2


def test_as_many_lights_as_months_played() -> None:
    """16 KPIs, none replaced in the sheets from habit, and one light of each kind in the key."""
    for months in (0, 5, 12):
        assert sum(points(lights_chart(WRONG, EN, months)).values()) == 16 * months + 2


def test_a_kpi_replaced_in_july_has_lights_for_its_months_only() -> None:
    """Three departments replace one KPI each: 16 KPIs in any month, 19 names."""
    chart = lights_chart(RIGHT, EN)
    assert sum(points(chart).values()) == 16 * 12 + 2
    names = json.dumps(specification(chart)["datasets"])
    assert all(kpi_name(reading, EN) in names for reading in ("mt-lead", "mt-turn", "trade-turn", "ops-turn"))


def test_titles_say_how_it_ends() -> None:
    assert title(lights_chart(WRONG, EN)) == "16 of 16 KPIs are at target by December"
    assert "is missed" in title(paths_chart({"A": WRONG}, EN, "A"))
    assert "is reached" in title(paths_chart({"A": RIGHT}, EN, "A"))
    assert "by June" in title(lights_chart(WRONG, EN, 6))
    assert title(paths_chart({"A": RIGHT}, EN, "A", 6)).startswith("By June")


def test_bars_of_the_waterfall_meet() -> None:
    """21 less 8, 5, 3 and 2 is 3."""
    spec = specification(shares_chart(SHARED, EN))
    bars = next(rows for rows in spec["datasets"].values() if len(rows) == 6)
    assert [round(b["low"], 6) for b in bars] == [0, 13, 8, 5, 3, 0]
    assert [round(b["high"], 6) for b in bars] == [21, 21, 13, 8, 5, 3]
    assert [b["text"] for b in bars[1:5]] == ["−8 points", "−5 points", "−3 points", "−2 points"]


def test_the_guess_stands_out() -> None:
    spec = specification(shares_chart(SHARED, EN, "wrong_weights"))
    bars = next(rows for rows in spec["datasets"].values() if len(rows) == 6)
    fills = [b["fill"] for b in bars[1:5]]
    assert fills.count(fills[2]) == 1
    assert "your guess" in bars[3]["name"]


def test_the_weeks_of_a_month_fill_the_bar() -> None:
    spec = specification(effort_chart([("A", [0.5, 0.25, 0.25, 0], "")], "mt", EN))
    pieces = next(rows for rows in spec["datasets"].values() if rows and "mid" in rows[0])
    assert pieces[-1]["x2"] - pieces[0]["x"] == pytest.approx(320)
    assert [p["text"] for p in pieces] == ["50%", "25%", "25%", ""]
