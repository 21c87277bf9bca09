"""Where the example of each KPI rule on links is broken: table, row in the healthy plan, field."""

PLACES: dict[str, tuple[str, int | None, str | None]] = {
    "KPI301": ("goals", 3, "measure"),
    "KPI302": ("kpis", 3, "drives"),
    "KPI303": ("measures", 1, "id"),
    "KPI304": ("kpis", 6, "drives"),
    "KPI305": ("kpis", 6, "owner"),
}
