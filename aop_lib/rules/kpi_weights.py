"""KPI5xx, step 5: weights that say what matters (A2.43-44)."""

from __future__ import annotations

__all__: list[str] = []
