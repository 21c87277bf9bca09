"""A small plan whose every value is known by heart, and workbooks of it with single cells changed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from aop_lib.files import plan_to_workbook
from aop_lib.files.workbook_write import workbook_bytes
from aop_lib.plan import Plan

__all__ = ["PLAN", "TITLES", "saved"]

PLAN = Plan.model_validate(
    {
        "company": {"name": "Tiny", "year": 2026},
        "parties": [
            {"id": "sales", "name": "Sales", "kind": "department"},
            {"id": "lan", "name": "Lan", "kind": "person", "department": "sales"},
        ],
        "measures": [
            {"id": "revenue", "name": "Revenue", "unit": "money", "base": 12000.0},
            {"id": "online", "name": "Online", "unit": "money", "base": 3600.0},
            {"id": "share", "name": "Online share", "unit": "share", "formula": "online / revenue", "base": 0.3},
        ],
        "figures": [{"measure": "revenue", "kind": "actual", "year": 2025, "months": [1000.0] * 12}],
        "goals": [
            {"id": "G1", "name": "Grow", "measure": "revenue", "kind": "grow", "target": 0.2, "owner": "sales"},
            {"id": "G2", "name": "Share", "measure": "share", "kind": "reach", "target": 0.45, "owner": "lan"},
            {"id": "G3", "name": "Floor", "measure": "revenue", "kind": "at_least", "target": 13000.0},
        ],
        "budget": [{"id": "B1", "name": "Ads", "group": "marketing", "months": [30.0] * 12, "ceiling": 400.0}],
        "limits": [{"id": "L1", "kind": "total_budget", "name": "All", "amount": 500.0}],
        "initiatives": [
            {
                "id": "I1",
                "name": "Shopfront",
                "goals": ["G1", "G2"],
                "start": dt.date(2026, 2, 13),
                "budget": ["B1"],
                "needs": [{"resource": "R1", "amount": 2.5}],
            }
        ],
        "milestones": [
            {"id": "M1", "initiative": "I1", "name": "Opened"},
            {"id": "M2", "initiative": "I1", "name": "Running"},
        ],
        "resources": [{"id": "R1", "name": "Hands", "kind": "people", "available": 12.0}],
        "risks": [{"id": "K1", "name": "Prices", "goals": ["G3"], "likelihood": "high"}],
        "kpis": [
            {"id": "P1", "name": "Share", "unit": "share", "threshold": 0.4, "target": 0.45, "weight": 60.0},
            {"id": "P2", "name": "Revenue", "measure": "revenue", "target": 14400.0, "weight": 40.0},
        ],
        "reviews": [{"id": "V1", "name": "Monthly", "cadence": "monthly", "kpis": ["P1", "P2"]}],
    }
)

TITLES = {
    "en": {
        "start": "Start",
        "company": "Company",
        "measures": "Measures",
        "goals": "Goals",
        "budget": "Budget",
        "initiatives": "Initiatives",
        "milestones": "Milestones",
        "resources": "Resources",
        "risks": "Risks",
        "kpis": "KPIs",
        "reviews": "Reviews",
    },
    "vi": {
        "start": "Bắt đầu",
        "company": "Công ty",
        "measures": "Chỉ số",
        "goals": "Mục tiêu",
        "budget": "Ngân sách",
        "initiatives": "Sáng kiến",
        "milestones": "Cột mốc",
        "resources": "Nguồn lực",
        "risks": "Rủi ro",
        "kpis": "KPI",
        "reviews": "Rà soát",
    },
}


def saved(folder: Path, lang: str, changes: dict[tuple[str, str], Any], **more: Any) -> Path:
    """The small plan as a workbook in which (table, cell) -> value was typed over; a typed number is unformatted."""
    workbook = plan_to_workbook(PLAN, lang, spare_rows=2)  # type: ignore[arg-type]
    for (table, at), value in changes.items():
        cell = workbook[TITLES[lang][table]][at]
        cell.value = value
        if isinstance(value, int | float):
            cell.number_format = "General"
    if "edit" in more:
        more["edit"](workbook)
    path = folder / f"{lang}.xlsx"
    path.write_bytes(workbook_bytes(workbook))
    return path
