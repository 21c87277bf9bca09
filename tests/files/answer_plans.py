"""A plan of three departments whose every secret is a word or a figure of its own, and answers to put into it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl

from aop_lib.files import answer_workbook
from aop_lib.plan import Plan

__all__ = ["BASE", "FILL", "SECRETS", "answered", "with_answers"]

_TEXT = {"en": "Conversion", "vi": "Tỷ lệ chuyển đổi"}
BASE = Plan.model_validate(
    {
        "company": {"name": "Tiny", "year": 2029, "direction": "SECRET-direction", "note": "SECRET-company"},
        "parties": [
            {"id": "sales", "name": {"en": "Sales", "vi": "Kinh doanh"}, "kind": "department"},
            {"id": "marketing", "name": "Marketing", "kind": "department"},
            {"id": "tài_chính", "name": {"en": "Finance", "vi": "Tài chính"}, "kind": "department"},
            {"id": "hoa", "name": "Hoa", "kind": "person", "department": "sales", "role": "SECRET-role"},
        ],
        "measures": [{"id": "share", "name": "Online share", "unit": "share", "base": 0.3}],
        "goals": [{"id": "G1", "name": "SECRET-goal", "measure": "share", "kind": "reach", "target": 0.45}],
        "choices": [
            {"id": "GROW", "kind": "priority", "name": {"en": "Zeal", "vi": "Đà tăng"}, "rank": 1, "goals": ["G1"]},
            {"id": "T1", "kind": "tradeoff", "name": "Speed", "in_exchange": "cost"},
            {
                "id": "MARGIN",
                "kind": "priority",
                "name": {"en": "Margin", "vi": "Biên"},
                "rank": 2,
                "why": "SECRET-why",
            },
            {"id": "N1", "kind": "not_doing", "name": "No fifth store"},
            {"id": "BRAND", "kind": "priority", "name": {"en": "Attention", "vi": "Chú ý"}, "rank": 3},
        ],
        "limits": [
            {"id": "L1", "kind": "total_budget", "name": "All", "amount": 98765.0, "note": "SECRET-limit"},
            {"id": "L2", "kind": "capacity", "name": "Orders", "amount": 43210.0, "unit": "count", "period": "month"},
        ],
        "initiatives": [{"id": "I1", "name": "SECRET-initiative"}],
        "milestones": [{"id": "M1", "initiative": "I1", "name": "Ready", "sign": "SECRET-sign"}],
        "resources": [{"id": "R1", "name": "Hands", "kind": "people", "available": 77123.0, "limit": "SECRET-hands"}],
        "responsibilities": [
            {
                "id": "W1",
                "item": "Price",
                "departments": ["sales", "marketing"],
                "lead": ["hoa"],
                "decider": ["hoa"],
                "partners": ["marketing"],
            },
        ],
        "views": [{"department": "marketing", "ranking": ["BRAND"], "comment": "SECRET-comment"}],
        "definitions": [
            {"department": "marketing", "term": _TEXT, "meaning": "SECRET-meaning"},
            {"department": "tài_chính", "term": _TEXT, "meaning": "SECRET-finance"},
            {"department": "marketing", "term": "SECRET-term", "meaning": "of one department alone"},
        ],
    }
)
SECRETS = ("SECRET", "98765", "43210", "77123")
# Sheet and cell, in the order of the columns that a department sees.
FILL: dict[str, dict[tuple[str, str], Any]] = {
    "en": {
        ("Department views", "C5"): "MARGIN, GROW",
        ("Department views", "D5"): "MARGIN",
        ("Department views", "E5"): "T1",
        ("Definitions", "E5"): "Signed of all enquiries",
        ("Definitions", "F5"): "a rate",
        ("Definitions", "I5"): "new customers, not cancelled",
        ("Resource views", "F6"): 500,
        ("Role views", "E5"): "hoa",
    },
    "vi": {
        ("Góc nhìn phòng ban", "C5"): "MARGIN, GROW",
        ("Góc nhìn phòng ban", "D5"): "MARGIN",
        ("Góc nhìn phòng ban", "E5"): "T1",
        ("Định nghĩa", "E5"): "Signed of all enquiries",
        ("Định nghĩa", "F5"): "tỷ lệ",
        ("Định nghĩa", "I5"): "khách mới; không bị hủy",
        ("Góc nhìn nguồn lực", "F6"): 500,
        ("Góc nhìn vai trò", "E5"): "hoa",
    },
}


def answered(
    path: Path, lang: str, changes: dict[tuple[str, str], Any], department: str = "sales", phase: str = "before"
) -> Path:
    """A department's workbook as handed out, in which (sheet, cell) -> value was typed, saved and opened again."""
    answer_workbook(BASE, department, phase, lang).save(path)  # type: ignore[arg-type]
    workbook = openpyxl.load_workbook(path)
    for (sheet, at), value in changes.items():
        workbook[sheet][at] = value
    workbook.save(path)
    return path


def with_answers(plan: Plan, **tables: list[dict[str, Any]]) -> Plan:
    """The plan with rows of answers instead of those it has."""
    empty: dict[str, list[Any]] = {t: [] for t in ("views", "definitions", "resource_views", "role_views")}
    rows = Plan.model_validate({"company": {"name": "x", "year": 2029}, **tables})
    return plan.model_copy(update=empty | {table: rows.rows(table) for table in tables})
