"""The keys of exercise 11: held to the library, to BabyCare House's plan, or to arithmetic shown here."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from exercise_answers import key, known, printed, task

from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.methods.goal_arithmetic import imply
from aop_lib.methods.rhythm import review_dates
from aop_lib.methods.series import monthly
from aop_lib.plan import Plan, in_language

OWN = "11_your_own_aop"
APRIL = 3


def case() -> Plan:
    read = read_plan(case_plan())
    assert read.plan is not None
    return read.plan


SHOES = Plan.model_validate(
    {
        "company": {"name": "Shoes", "year": 2026},
        "measures": [
            {"id": "revenue", "name": "Revenue", "unit": "money", "formula": "online + store", "base": 10000.0},
            {"id": "online", "name": "Online", "unit": "money", "base": 6000.0},
            {"id": "store", "name": "Store", "unit": "money", "base": 4000.0},
            {"id": "share", "name": "Share", "unit": "share", "formula": "online / revenue", "base": 0.6},
        ],
        "goals": [
            {"id": "growth", "name": "Total", "measure": "revenue", "kind": "grow", "target": 0.2},
            {"id": "share", "name": "Share", "measure": "share", "kind": "reach", "target": 0.7},
            {"id": "store", "name": "Store", "measure": "store", "kind": "at_least", "target": 4000.0},
        ],
    }
)


def test_the_share_that_fits() -> None:
    fits = key(OWN, "share_that_fits") / 100
    assert imply(SHOES, targets={"share": fits - 1e-3}).feasible
    assert not imply(SHOES, targets={"share": fits + 1e-3}).feasible
    assert sorted(known(OWN, "share_that_fits")) == pytest.approx([4000 / 120, 60, 70, 80], abs=0.01)


def test_the_smallest_way_out() -> None:
    """The library weighs the goals alike here, and lets the share give way; so does each part by hand."""
    assert list(imply(SHOES).relaxation) == [key(OWN, "smallest")]
    parts = {
        "growth": (4000 / 0.3 - 12000) / 12000,
        "share": (0.7 - 8000 / 12000) / 0.7,
        "store": (4000 - 3600) / 4000,
    }
    assert min(parts, key=lambda goal: parts[goal]) == "share"
    assert [round(100 * p, 1) for p in parts.values()] == [11.1, 4.8, 10.0]


def test_two_goals_of_70_years() -> None:
    assert key(OWN, "both") == pytest.approx(100 * 0.7 * 0.7)
    assert sorted(known(OWN, "both")) == pytest.approx([100 * 0.3**2, 35, 40, 70, 100 * (1 - 0.3**2)])
    assert [round(100 * 0.7**n) for n in (3, 4)] == [34, 24]
    # The bad years of the two apart from each other: the least that is left, and together: the most.
    first, second = np.arange(100) < 70, np.arange(100) >= 30
    assert int((first & second).sum()) == key(OWN, "at_least")


@pytest.mark.parametrize(
    ("risk", "option", "has_come"),
    [
        ("K1", "goods", lambda m: m["gross_profit"] / m["revenue"] < 0.345),
        ("K2", "campaigns", lambda m: m["marketing_cost"] / m["revenue"] > 0.05),
        ("K3", "range", lambda m: m["revenue"] < 1000),
    ],
)
def test_the_signs_of_april(risk: str, option: str, has_come: Callable[[dict[str, float]], bool]) -> None:
    plan = case()
    measures = ("revenue", "gross_profit", "marketing_cost", "revenue_online", "revenue_store")
    april: dict[str, Any] = {m: monthly(plan, m, "actual", 2026)[APRIL] for m in measures}
    assert list(april.values()) == [1010, 347, 52, 400, 610]
    assert has_come(april) == (option in key(OWN, "signs"))
    row = plan.row("risks", risk)
    words = next(o.text.en for o in task(OWN, "signs").options if o.id == option)
    # The option is a shorter wording of the plan's own contingency.
    told = in_language(row.contingency, "en").lower()
    both = {"goods": "margin above 38%", "campaigns": "weakest third", "range": "by a third"}[option]
    assert both in words
    assert both in told


def test_the_signs_printed_are_those_of_the_plan() -> None:
    rows = dict(printed(OWN, "risk"))
    limits = [f"{case().row('risks', k).trigger_value:g}" for k in ("K1", "K2", "K3")]
    assert limits == ["0.345", "0.05", "1000"]
    assert [any(n in sign for sign in rows.values()) for n in ("34.5%", "5%", "1,000")] == [True] * 3


def test_a_review_on_day_31() -> None:
    """A calendar program skips a day that does not exist; the kit's own review falls on the last day instead."""
    lengths = [monthrange(2026, month)[1] for month in range(1, 13)]
    assert lengths.count(31) == key(OWN, "day_31")
    review = {"id": "R", "name": "Review", "cadence": "monthly", "day": 31}
    plan = Plan.model_validate({"company": {"name": "A", "year": 2026}, "reviews": [review]})
    assert [day.day for day in review_dates(plan, plan.reviews[0])] == lengths
    assert sorted(known(OWN, "day_31")) == [5, 11, 12]
