"""The budget against its limits, and what is gone of it."""

from __future__ import annotations

from typing import Any

from aop_lib.methods.budget_so_far import budget_so_far, months_so_far
from aop_lib.plan import Plan

LINES = [
    {"id": "B1", "name": "Goods", "group": "purchasing", "months": [50.0] * 12, "ceiling": 650.0},
    {"id": "B2", "name": "More goods", "group": "purchasing", "months": [10.0] * 12, "ceiling": 120.0},
    {"id": "B3", "name": "Adverts", "group": "marketing", "months": [4.0] * 6 + [6.0] * 6},
]
ADVERTS = {"id": "adverts", "name": "Adverts", "unit": "money"}


def plan_of(**tables: Any) -> Plan:
    rows = {"budget": LINES, **tables}
    return Plan.model_validate({"company": {"name": "A", "year": 2026, "first_month": 4}, **rows})


def figures(kind: str, months: list[float | None]) -> dict[str, Any]:
    return {"measure": "adverts", "kind": kind, "year": 2026, "months": months}


def test_groups_add_up_and_the_whole_stands_last() -> None:
    found = budget_so_far(plan_of())
    assert [(g.group, g.budget) for g in found] == [
        ("purchasing", 720.0),  # 12 x (50 + 10)
        ("marketing", 60.0),  # 6 x 4 + 6 x 6
        (None, 780.0),
    ]


def test_the_limit_is_the_stated_one_else_the_ceilings_of_all_lines() -> None:
    limits = [
        {"id": "L1", "kind": "total_budget", "name": "All", "amount": 770.0},
        {"id": "L2", "kind": "group_ceiling", "name": "Adverts", "group": "marketing", "amount": 65.0},
    ]
    goods, adverts, whole = budget_so_far(plan_of(limits=limits))
    assert (goods.limit, goods.room) == (770.0, 50.0)  # 650 + 120, less 720
    assert (adverts.limit, adverts.room) == (65.0, 5.0)
    assert (whole.limit, whole.room, whole.over) == (770.0, -10.0, True)
    assert budget_so_far(plan_of())[1].limit is None  # its line has no ceiling


def test_so_far_is_as_many_months_as_have_figures() -> None:
    plan = plan_of(measures=[ADVERTS], figures=[figures("actual", [5.0, 5.0, 5.0] + [None] * 9)])
    assert months_so_far(plan) == 3
    goods, adverts, whole = budget_so_far(plan)
    assert (goods.planned, adverts.planned, whole.planned) == (180.0, 12.0, 192.0)  # 3 x 60, 3 x 4, their sum
    assert adverts.spent is None, "nothing says that the measure counts the money of this group"
    assert months_so_far(plan_of()) == 0


def test_a_measure_planned_as_the_group_is_says_what_was_spent() -> None:
    planned = figures("plan", [4.0] * 6 + [6.0] * 6)
    plan = plan_of(measures=[ADVERTS], figures=[planned, figures("actual", [5.0, 4.0, 4.5] + [None] * 9)])
    adverts = budget_so_far(plan)[1]
    assert (adverts.planned, adverts.spent, adverts.over) == (12.0, 13.5, True)
    other = figures("plan", [4.0] * 6 + [6.0] * 5 + [6.5])
    plan = plan_of(measures=[ADVERTS], figures=[other, figures("actual", [5.0] * 3 + [None] * 9)])
    assert budget_so_far(plan)[1].spent is None


def test_a_plan_without_a_budget_has_nothing_to_hold() -> None:
    assert budget_so_far(plan_of(budget=[])) == []
