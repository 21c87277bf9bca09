"""Where each example of these rules is broken: table, row in the healthy plan, field; added rows come last."""

from __future__ import annotations

PLACES: dict[str, tuple[str, int | None, str | None]] = {
    "ALN110": ("initiatives", 1, "budget"),
    "ALN301": ("resources", 0, "available"),
    "ALN302": ("resource_views", 1, "unit"),
    "ALN303": ("limits", 4, "amount"),
    "ALN401": ("kpis", None, "shared"),
    "ALN402": ("kpis", 0, "moved_by"),
    "ALN403": ("kpis", 1, "moved_by"),
    "ALN404": ("kpis", 4, "target"),
    "ALN405": ("kpis", 6, "shared"),
}
