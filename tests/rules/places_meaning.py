"""Where each example of these rules is broken: table, row in the healthy plan, field; added rows come last."""

from __future__ import annotations

PLACES: dict[str, tuple[str, int | None, str | None]] = {
    "ALN107": ("definitions", 1, "from_stage"),
    "ALN108": ("readings", 1, "value"),
    "ALN109": ("definitions", 1, "from_stage"),
    "ALN203": ("options", 1, "helps"),
}
