"""Where each example of these rules is broken: table, row in the healthy plan, field; added rows come last."""

from __future__ import annotations

PLACES: dict[str, tuple[str, int | None, str | None]] = {
    "ALN101": ("views", None, None),
    "ALN102": ("views", 1, "first"),
    "ALN103": ("views", 1, "ranking"),
    "ALN104": ("views", 1, "ranking"),
    "ALN105": ("views", 1, "ranking"),
    "ALN106": ("views", 3, "ranking"),
    "ALN201": ("views", 1, "tradeoff"),
    "ALN202": ("views", 1, "not_doing"),
}
