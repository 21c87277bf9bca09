"""KPI7xx, step 7: from the company to departments and people (A2.47-49)."""

from __future__ import annotations

__all__: list[str] = []
