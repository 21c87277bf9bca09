"""The removal test and the kinds of numbers (A2.3-7, A2.34-36, A2.41)."""

from __future__ import annotations

from typing import Any

import pytest
from methods_plans import goal, measure, plan

from aop_lib.methods.removal import drivers_of, goals_reached, made_of, outcomes_of, reaches, removal
from aop_lib.plan import Kpi, Plan, Trial

MEASURES = [
    measure("revenue", formula="mt + gt"),
    measure("mt", formula="orders * order_value"),
    measure("gt"),
    measure("orders", "count"),
    measure("order_value"),
    measure("share", "share", formula="mt / revenue"),
    measure("growth", "share", formula="revenue / last"),
    measure("last"),
    measure("visits", "count"),
    measure("roi", "share"),
]
GOALS = [goal("G1", "revenue", "grow", 0.2, 1), goal("G2", "share", "reach", 0.475, 2)]


def kpi(code: str, **fields: Any) -> Kpi:
    return Kpi.model_validate({"id": code, "name": code, **fields})


def distributor(*kpis: Kpi, trials: list[Trial] | None = None) -> Plan:
    return plan(MEASURES, GOALS, kpis=list(kpis), trials=trials or [])


def trial(code: str, works: bool) -> list[Trial]:
    """Three places raised and three left: where it works, the raised three have the largest results."""
    results = [0.09, 0.08, 0.07, 0.0, 0.01, 0.02] if works else [0.0, 0.01, 0.02, 0.0, 0.01, 0.02]
    return [
        Trial(kpi=code, name=f"Area {n}", raised=n < 3, activity=0.4 if n < 3 else 0.0, result=result)
        for n, result in enumerate(results)
    ]


@pytest.mark.parametrize(
    ("one", "because", "kind", "on"),
    [
        (kpi("K", kind="outcome", measure="revenue", goals=["G1"]), "measures_goal", "outcome", "G1"),
        (kpi("K", measure="share"), "measures_goal", "outcome", "G2"),
        # MT revenue is part of both goals' measures; the goal the KPI names comes first.
        (kpi("K", measure="mt"), "makes_goal", "driver", "G1"),
        (kpi("K", measure="mt", goals=["G2"]), "makes_goal", "driver", "G2"),
        (kpi("K", measure="order_value"), "makes_goal", "driver", "G1"),
        (kpi("K", kind="activity", measure="orders"), "makes_goal", "driver", "G1"),
        (kpi("K", kind="driver", measure="roi", drives=["R"]), "drives", "driver", "G1"),
        (kpi("K", measure="roi", parent="R", contribution="More for each đồng"), "drives", "driver", "G1"),
        (kpi("K", kind="driver", measure="roi", parent="R"), "unknown", "driver", "G1"),
        (kpi("K", kind="compliance", measure="visits"), "guards", "compliance", None),
        (kpi("K", kind="activity", measure="visits", goals=["G1"], weight=20), "activity", "activity", "G1"),
        (kpi("K", measure="visits", goals=["G1"]), "unknown", None, "G1"),
        (kpi("K", kind="outcome", measure="visits", goals=["G1"]), "unknown", "outcome", "G1"),
        # Growth is made of the goal's own measure, and an outcome without figures is taken at its word.
        (kpi("K", kind="outcome", measure="growth", goals=["G1"]), "measures_goal", "outcome", "G1"),
        (kpi("K", kind="outcome", goals=["G1"]), "measures_goal", "outcome", "G1"),
    ],
)
def test_each_answer(one: Kpi, because: str, kind: str | None, on: str | None) -> None:
    above = kpi("R", kind="outcome", level="company", goals=["G1"])
    found = removal(distributor(above, one), one)
    assert (found.because, found.kind, found.goal) == (because, kind, on)
    assert found.keeps is (because in ("measures_goal", "makes_goal", "drives", "guards"))


def test_the_second_to_read_a_measure_repeats_the_first() -> None:
    first, second = kpi("A", measure="revenue", goals=["G1"]), kpi("B", measure="revenue", goals=["G1"])
    below = kpi("C", level="department", owner="D", measure="revenue", parent="A")
    of = distributor(first, second, below)
    assert removal(of, first).keeps
    assert (removal(of, second).keeps, removal(of, second).like) == (False, "A")
    # A department's sheet may read again what the company's reads.
    assert removal(of, below).keeps


@pytest.mark.parametrize("kind", ["activity", "driver"])
def test_a_trial_decides_what_an_activity_is(kind: str) -> None:
    calls = kpi("K", kind=kind, measure="visits", goals=["G1"], drives=[])
    shown = removal(distributor(calls, trials=trial("K", works=True)), calls)
    assert (shown.keeps, shown.because, shown.kind, shown.evidence) == (True, "drives", "driver", "trial")
    broken = removal(distributor(calls, trials=trial("K", works=False)), calls)
    assert (broken.keeps, broken.because, broken.kind) == (False, "disproved", "activity")


def test_a_trial_too_small_promotes_nothing() -> None:
    calls = kpi("K", kind="activity", measure="visits", goals=["G1"])
    rows = [row for row in trial("K", works=True) if row.name in ("Area 0", "Area 3")]
    assert removal(distributor(calls, trials=rows), calls).because == "activity"


def test_what_a_measure_is_made_of() -> None:
    of = distributor()
    assert made_of(of, "revenue") == {"mt", "gt", "orders", "order_value"}
    assert made_of(of, "share") == {"mt", "revenue", "gt", "orders", "order_value"}
    assert made_of(of, "visits") == made_of(of, "nothing") == set()


def test_a_circle_of_formulas_and_of_kpis_is_walked_once() -> None:
    of = plan([measure("a", formula="b + c"), measure("b", formula="a + c"), measure("c")])
    assert made_of(of, "a") == {"b", "c"}
    round_about = plan([], kpis=[kpi("A", parent="B"), kpi("B", drives=["A"], goals=["G"])])
    assert [k.id for k in reaches(round_about, round_about.kpis[0])] == ["A", "B"]
    assert goals_reached(round_about, round_about.kpis[0]) == ["G"]


def test_drivers_of_a_goal_over_all_sheets() -> None:
    """Counted for G1: a driver that names it, one that drives its outcome, a person's under that one, an activity with
    its trial, and the department's outcome that is part of revenue. Not counted: G1's own outcome, an activity without
    a trial, compliance, and a driver of G2 only."""
    of = distributor(
        kpi("REV", kind="outcome", measure="revenue", goals=["G1"]),
        kpi("SHARE", kind="outcome", measure="share", goals=["G2"]),
        kpi("ROI", kind="driver", measure="roi", goals=["G1"]),
        kpi("FILL", kind="driver", drives=["REV"]),
        kpi("MINE", kind="driver", level="person", owner="P", parent="FILL"),
        kpi("CALLS", kind="activity", goals=["G1"]),
        kpi("VISITS", kind="activity", measure="visits", goals=["G1"]),
        kpi("GT", kind="outcome", level="department", owner="D", measure="gt", parent="REV"),
        kpi("TAX", kind="compliance", measure="gt"),
        kpi("SPACE", kind="driver", drives=["SHARE"]),
        trials=trial("CALLS", works=True),
    )
    assert [k.id for k in drivers_of(of, of.goals[0])] == ["ROI", "FILL", "MINE", "CALLS", "GT"]
    assert [k.id for k in outcomes_of(of, of.goals[0])] == ["REV"]


def test_a_formula_does_not_save_what_its_own_trial_disproves() -> None:
    """Orders make revenue by arithmetic; raised in three places of six, they brought no more of it (A2.6)."""
    orders = kpi("K", kind="activity", measure="orders")
    assert removal(distributor(orders), orders).because == "makes_goal"
    found = removal(distributor(orders, trials=trial("K", works=False)), orders)
    assert (found.keeps, found.because, found.kind) == (False, "disproved", "activity")
