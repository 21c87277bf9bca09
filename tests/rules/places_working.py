"""Where each example of these rules is broken: table, row in the healthy plan, field; added rows come last."""

from __future__ import annotations

PLACES: dict[str, tuple[str, int | None, str | None]] = {
    "ALN501": ("responsibilities", 0, "lead"),
    "ALN502": ("responsibilities", 0, "partners"),
    "ALN503": ("responsibilities", 0, "decider"),
    "ALN504": ("initiatives", 1, "owner"),
    "ALN505": ("responsibilities", 0, "lead"),
    "ALN506": ("role_views", 0, "lead"),
    "ALN601": ("cycles", 1, "months"),
    "ALN602": ("reviews", 0, "participants"),
    "ALN603": ("reviews", 0, "asks"),
    "ALN604": ("reviews", 0, "cadence"),
    "ALN701": ("decisions", 0, "serves_priority"),
    "ALN702": ("decisions", 0, "principle"),
    "ALN703": ("decisions", None, None),
    "ALN704": ("decisions", 0, "raised"),
}
