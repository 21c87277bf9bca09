"""KPI8xx, step 8: who looks when, who decides, when KPIs change (A2.50-51)."""

from __future__ import annotations

__all__: list[str] = []
