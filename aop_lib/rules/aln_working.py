"""ALN, roles, rhythm and decisions."""

__all__: list[str] = []
