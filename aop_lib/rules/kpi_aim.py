"""KPI1xx, 2xx, 4xx: an aim to be measured, outcomes with their drivers, few KPIs (A2.1-22, A2.31-36, A2.40-42)."""

from __future__ import annotations

__all__: list[str] = []
