"""Plans the delivery tests run: BabyCare House under hostile names, and a small one with round numbers."""

from __future__ import annotations

from typing import Any

from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.plan import Plan

SCRIPT = "<script>alert(1)</script>"
FORMULA = "=1+1"
TEMPLATE = "{{7*7}}"
LINK = "](javascript:alert(1))"
STYLE = "</style><script>alert(2)</script>"
IMAGE = '"><img src=x onerror=alert(3)>'
HOSTILE = (SCRIPT, FORMULA, TEMPLATE, LINK, STYLE, IMAGE)


def babycare() -> Plan:
    plan = read_plan(case_plan()).plan
    assert plan is not None
    return plan


def _renamed(rows: list[Any], name: str) -> list[Any]:
    return [rows[0].model_copy(update={"name": name}), *rows[1:]]


def hostile() -> Plan:
    """Text that would be a script, a formula, a template, a link or the end of a style sheet if anything let it."""
    plan = babycare()
    company = plan.company.model_copy(update={"name": SCRIPT, "business": STYLE, "direction": IMAGE})
    return plan.model_copy(
        update={
            "company": company,
            "goals": _renamed(plan.goals, FORMULA),
            "initiatives": _renamed(plan.initiatives, TEMPLATE),
            "risks": _renamed(plan.risks, LINK),
            "kpis": _renamed(plan.kpis, STYLE),
            "measures": [plan.measures[0].model_copy(update={"name": IMAGE}), *plan.measures[1:]],
        }
    )


def _figures(measure: str, kind: str, year: int, months: list[float | None]) -> dict[str, Any]:
    return {"measure": measure, "kind": kind, "year": year, "months": months}


def small(**kpi: Any) -> Plan:
    """Sales of 95 a month against a plan of 100, on a base of 1,000; one KPI of weight 60 unless told otherwise."""
    row: dict[str, Any] = {
        "id": "K1",
        "name": "Sales",
        "measure": "sales",
        "baseline": 1000.0,
        "threshold": 1100.0,
        "target": 1200.0,
        "stretch": 1300.0,
        "weight": 60.0,
    }
    return Plan.model_validate(
        {
            "company": {"name": "Small Shop", "year": 2026},
            "measures": [
                {"id": "sales", "name": "Sales", "unit": "money", "base": 1000.0},
                {"id": "cost", "name": "Cost", "unit": "money", "better": "lower"},
                {"id": "ratio", "name": "Cost on sales", "unit": "share", "formula": "cost / sales", "better": "lower"},
                {"id": "stock", "name": "Stock", "unit": "money", "aggregate": "last"},
            ],
            "figures": [
                _figures("sales", "actual", 2026, [95.0] * 6 + [None] * 6),
                _figures("sales", "plan", 2026, [100.0] * 12),
                _figures("cost", "actual", 2026, [19.0] * 3 + [28.5] * 3 + [None] * 6),
                _figures("cost", "actual", 2025, [20.0] * 12),
                _figures("stock", "actual", 2026, [300.0, 290.0, 310.0, 305.0, 280.0, 250.0] + [None] * 6),
            ],
            "goals": [{"id": "G1", "name": "Sell more", "measure": "sales", "kind": "grow", "target": 0.2, "rank": 1}],
            "initiatives": [{"id": "I1", "name": "Second counter", "goals": ["G1"]}],
            "milestones": [
                {"id": "M1", "initiative": "I1", "name": "Rented"},
                {"id": "M2", "initiative": "I1", "name": "Open"},
            ],
            "kpis": [row | kpi],
        }
    )
