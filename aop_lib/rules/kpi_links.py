"""KPI3xx, step 3: what makes the outcome, and whether the plan says so (A2.37-39)."""

from __future__ import annotations

__all__: list[str] = []
