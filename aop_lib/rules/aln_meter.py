"""ALN, what departments take as first, and whether they agree."""

__all__: list[str] = []
