"""ALN, words, systems and options that mean two things."""

__all__: list[str] = []
