"""ALN, resources, horizons and shared KPIs."""

__all__: list[str] = []
