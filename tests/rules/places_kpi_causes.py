"""Where the example of each KPI rule on causes is broken: table, row in the healthy plan, field."""

from __future__ import annotations

PLACES: dict[str, tuple[str, int | None, str | None]] = {
    "KPI901": ("kpis", 4, "kind"),
    "KPI902": ("kpis", 4, "parent"),
    "KPI903": ("kpis", 0, "weight"),
    "KPI904": ("kpis", 2, "weight_from"),
    "KPI905": ("goals", 0, "target"),
}
