"""Rules on links between KPIs: what ties a driver to an outcome, and what does not."""

from __future__ import annotations

from typing import Any

import pytest
from rule_plans import found, places, values

REPEAT = {"id": "repeat_rate", "name": "Repeat", "unit": "share", "aggregate": "mean", "base": 0.3}
GOAL = {"id": "G4", "name": "Repeat", "measure": "repeat_rate", "kind": "reach", "target": 0.4, "rank": 4}
DRIVER = {"id": "Q7", "name": "Second orders", "kind": "driver", "owner": "P1", "unit": "count", "target": 10.0}
OUTCOME = {"id": "Q8", "name": "Repeat", "kind": "outcome", "goals": ["G4"], "measure": "repeat_rate", "target": 0.4}


@pytest.mark.parametrize(
    ("kpis", "silent"),
    [
        ([OUTCOME], False),
        ([OUTCOME, DRIVER], False),
        ([OUTCOME, DRIVER | {"drives": ["Q8"]}], True),
        ([OUTCOME, DRIVER | {"parent": "Q8", "contribution": "More second orders, more repeat"}], True),
    ],
)
def test_a_goal_needs_a_formula_or_a_kpi_that_drives_it(kpis: list[dict[str, Any]], silent: bool) -> None:
    places_found = places(found("KPI301", {"measures": [REPEAT], "goals": [GOAL], "kpis": kpis}))
    assert places_found == ([] if silent else [("goals", 3, "measure")])


def test_a_limit_is_held_not_driven() -> None:
    assert not found("KPI301", {"measures": [REPEAT], "goals": [GOAL | {"kind": "at_least"}]})


def test_a_plan_without_kpis_hears_that_first() -> None:
    assert not found("KPI301", {"measures": [REPEAT], "goals": [GOAL], "kpis": []})


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (DRIVER, "none"),
        (DRIVER | {"parent": "Q1"}, "none"),
        (DRIVER | {"drives": ["Q9"]}, "wrong"),
        (DRIVER | {"drives": ["Q1"]}, None),
        (DRIVER | {"measure": "online"}, None),
        (DRIVER | {"parent": "Q5", "contribution": "More orders"}, None),
        (DRIVER | {"form": "guardrail", "goals": ["G3"]}, None),
        (DRIVER | {"kind": "activity"}, None),
    ],
)
def test_what_ties_a_driver_to_an_outcome(row: dict[str, Any], says: str | None) -> None:
    alone = {"id": "Q9", "name": "Posts", "kind": "activity", "unit": "count"}
    seen = found("KPI302", {"kpis": [row, alone]})
    assert [values(f)["says"] for f in seen] == ([] if says is None else [says])


def test_drivers_of_an_activity_that_leads_to_an_outcome() -> None:
    chain = [DRIVER | {"drives": ["Q9"]}, {"id": "Q9", "name": "Trials", "kind": "driver", "drives": ["Q2"]}]
    assert not found("KPI302", {"kpis": chain})


def test_a_trial_that_shows_the_link_ties_a_driver() -> None:
    """Three places raised and three not: 1 of 20 ways puts as large a difference, p = .05."""
    trial = [
        {"kpi": "Q7", "name": str(n), "raised": n < 3, "activity": 0.3 * (n < 3), "result": 0.1 * (n < 3)}
        for n in range(6)
    ]
    assert not found("KPI302", {"kpis": [DRIVER], "trials": trial})


ASSUMED = {"measure": "online", "kind": "actual", "year": 2024, "months": [280.0] * 12}
STRAYS = [700, 620, 700, 760, 700, 640, 700, 780, 700, 700, 650, 750]
STORE = {"measure": "store", "kind": "actual", "year": 2024, "months": STRAYS}


def test_the_strongest_lever_is_said_with_what_it_does() -> None:
    (seen,) = found("KPI303", {"figures": [ASSUMED, STORE]})
    said = values(seen)
    assert said["basis"] == "history"
    assert said["low"] < 14400 < said["high"]


@pytest.mark.parametrize("measure", ["store", "store_share"])
def test_a_lever_is_watched_by_itself_or_in_what_is_made_of_it(measure: str) -> None:
    share = {"id": "store_share", "name": "Store share", "unit": "share", "formula": "store / revenue"}
    row = {"id": "Q7", "name": "Store", "kind": "driver", "owner": "P1", "measure": measure, "target": 0.5}
    assert not found("KPI303", {"figures": [ASSUMED, STORE], "measures": [share], "kpis": [row]})


def test_a_range_of_convention_says_nothing_of_the_strongest() -> None:
    assert not found("KPI303", {"figures": [STORE]})


def test_a_driver_with_an_owner_or_work_behind_it() -> None:
    bare = {"id": "Q7", "name": "Newborns", "kind": "driver", "unit": "count"}
    assert places(found("KPI305", {"kpis": [bare]})) == [("kpis", 6, "owner")]
    assert not found("KPI305", {"kpis": [bare | {"owner": "P1"}]})
    assert not found("KPI305", {"kpis": [bare | {"moved_by": ["D1"]}]})
    assert not found("KPI305", {"kpis": [bare | {"drives": ["Q1"]}]})
