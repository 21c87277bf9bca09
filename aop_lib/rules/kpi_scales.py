"""KPI6xx, step 6: scales and the behaviour they invite (A2.45-46)."""

from __future__ import annotations

__all__: list[str] = []
