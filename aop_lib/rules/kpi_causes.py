"""KPI9xx, the four causes of "KPIs met, goal missed" (A2.23-29)."""

from __future__ import annotations

__all__: list[str] = []
