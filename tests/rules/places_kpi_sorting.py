"""Where the example of each KPI rule on sorting is broken: table, row in the healthy plan, field."""

PLACES: dict[str, tuple[str, int | None, str | None]] = {
    "KPI101": ("goals", 3, "target"),
    "KPI102": ("goals", 0, "id"),
    "KPI201": ("goals", 3, "id"),
    "KPI202": ("goals", 1, "id"),
    "KPI203": ("kpis", 6, "kind"),
    "KPI204": ("kpis", 6, "kind"),
    "KPI205": ("kpis", 6, "weight"),
    "KPI206": ("kpis", 6, "kind"),
    "KPI401": ("goals", 0, "id"),
    "KPI402": ("kpis", 9, "goals"),
    "KPI403": ("kpis", 3, "decision"),
    "KPI404": ("kpis", 6, "measure"),
    "KPI405": ("goals", 3, "id"),
}
