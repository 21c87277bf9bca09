"""Where each example of these rules is broken: table, row in the healthy plan, field; added rows come last."""

from __future__ import annotations

PLACES: dict[str, tuple[str, int | None, str | None]] = {
    "KPI805": ("kpis", 0, "cadence"),
    "KPI806": ("goals", 0, "target"),
}
