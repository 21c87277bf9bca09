"""Where the example of each KPI rule on links is broken: table, row in the healthy plan, field."""

PLACES: dict[str, tuple[str, int | None, str | None]] = {}
