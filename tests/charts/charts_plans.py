"""The article's retailer in its smallest form: last year 100, online 30; goals +20 %, online 45 % (A1.28, D.1)."""

from __future__ import annotations

from typing import Any

HOSTILE = '<script>alert("x")</script> & \\"] 😀 {signal} $%'


def _figures(measure: str, kind: str, year: int, months: list[float | None]) -> dict[str, Any]:
    return {"measure": measure, "kind": kind, "year": year, "months": months}


def _measure(code: str, name: str, unit: str = "money", **more: Any) -> dict[str, Any]:
    return {"id": code, "name": name, "unit": unit, **more}


def retailer() -> dict[str, Any]:
    """Online sells 2 a month and 8 in December last year: 30; the store 5 a month and 15 in December: 70."""
    return {
        "company": {"name": "Mẹ & Bé", "year": 2026, "direction": "Online trước"},
        "parties": [{"id": "lan", "name": "Lan", "kind": "person"}],
        "measures": [
            _measure("total", "Doanh thu", formula="online + store", base=100.0),
            _measure("online", "Online", base=30.0),
            _measure("store", "Cửa hàng", base=70.0),
            _measure("share", "Tỷ trọng online", "share", formula="online / total", base=0.3, aggregate="mean"),
        ],
        "figures": [
            _figures("online", "actual", 2025, [2.0] * 11 + [8.0]),
            _figures("store", "actual", 2025, [5.0] * 11 + [15.0]),
            _figures("total", "plan", 2026, [8.4] * 11 + [27.6]),
            _figures("total", "actual", 2026, [7.0] * 6 + [None] * 6),
        ],
        "goals": [
            {"id": "G1", "name": "Tăng 20%", "measure": "total", "kind": "grow", "target": 0.2, "rank": 1},
            {"id": "G2", "name": "Online 45%", "measure": "share", "kind": "reach", "target": 0.45, "rank": 2},
        ],
        "choices": [
            {"id": "P1", "kind": "priority", "name": "Online", "rank": 1},
            {"id": "T1", "kind": "tradeoff", "name": "Online nhanh", "in_exchange": "Cửa hàng chậm"},
            {"id": "N1", "kind": "not_doing", "name": "Không mở cửa hàng"},
        ],
        "budget": [
            {"id": "B1", "name": "Nhập hàng", "group": "purchasing", "months": [5.0] * 12, "monthly_ceiling": 6.0},
            {"id": "B2", "name": "Quảng cáo", "group": "marketing", "months": [1.0] * 11 + [3.0],
             "monthly_ceiling": 2.0},
        ],
        "limits": [{"id": "L1", "kind": "total_budget", "name": "Cả năm", "amount": 70.0}],
        "initiatives": [
            {"id": "I1", "name": "Gian hàng", "goals": ["G2"], "order": 1, "needs": [{"resource": "R1", "amount": 9.0}]}
        ],
        "resources": [
            {"id": "R1", "name": "Thời gian", "kind": "people", "available": 6.0},
            {"id": "R2", "name": "Kho", "kind": "capability", "available": 10.0, "unit": "count"},
        ],
        "risks": [{"id": "K1", "name": "Giá tăng", "contingency": "Đổi nguồn"}, {"id": "K2", "name": "Sức mua yếu"}],
        "kpis": [
            {
                "id": "KPI1", "name": "Doanh thu", "kind": "outcome", "measure": "total", "goals": ["G1"],
                "baseline": 100.0, "threshold": 110.0, "target": 120.0, "stretch": 126.0, "weight": 60.0,
            },
            {"id": "KPI2", "name": "Tỷ lệ", "unit": "share", "threshold": 0.05, "target": 0.04, "stretch": 0.03,
             "current": 0.035, "weight": 40.0},
        ],
        "reviews": [{"id": "V1", "name": "Hằng tháng", "cadence": "monthly", "day": 5, "decider": "lan"}],
    }  # fmt: skip
