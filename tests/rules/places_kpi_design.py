"""Where the example of each KPI rule on design is broken: table, row in the healthy plan, field."""

from __future__ import annotations

PLACES: dict[str, tuple[str, int | None, str | None]] = {
    "KPI501": ("kpis", 1, "weight"),
    "KPI502": ("kpis", 2, "weight"),
    "KPI503": ("kpis", 0, "weight"),
    "KPI504": ("kpis", 6, "weight"),
    "KPI505": ("kpis", 6, "weight"),
    "KPI506": ("kpis", 0, "weight_from"),
    "KPI601": ("kpis", 0, "threshold"),
    "KPI602": ("kpis", 0, "shape"),
    "KPI603": ("kpis", 4, "shape"),
    "KPI604": ("kpis", 4, "target"),
    "KPI605": ("kpis", 3, "stretch"),
    "KPI701": ("kpis", 4, "parent"),
    "KPI702": ("kpis", 5, "parent"),
    "KPI703": ("kpis", 5, "contribution"),
    "KPI704": ("kpis", 2, "id"),
    "KPI705": ("kpis", 0, "target"),
    "KPI801": ("kpis", 2, "cadence"),
    "KPI802": ("kpis", 2, "reviewer"),
    "KPI803": ("reviews", 0, "changes"),
    "KPI804": ("kpis", 5, "id"),
}
