"""Why answers cannot be compared; each carries what a clear message needs."""

from __future__ import annotations

__all__ = [
    "AnsweredTwice",
    "CannotCompare",
    "MissingAnswer",
    "NamedTwice",
    "NoOrder",
    "NotComparable",
    "NothingToCompare",
    "TooFewDepartments",
    "TooFewOptions",
    "WrongTop",
]


class CannotCompare(ValueError):
    """The answers do not allow a comparison; the classes below say why."""


class TooFewDepartments(CannotCompare):
    """Fewer than two departments answered (for ``recall``: none)."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} departments answered")
        self.count = count


class TooFewOptions(CannotCompare):
    """Fewer than two options were ranked: there is nothing to put in order."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} options ranked")
        self.count = count


class MissingAnswer(CannotCompare):
    """A department did not rank ``options``, which others ranked; empty where it gave no answer at all."""

    def __init__(self, department: str, options: tuple[str, ...]) -> None:
        super().__init__(f"department {department}: no answer on {', '.join(options) or 'anything'}")
        self.department, self.options = department, options


class NoOrder(CannotCompare):
    """A department puts all options level: its ranking correlates with nothing."""

    def __init__(self, department: str) -> None:
        super().__init__(f"department {department}: all options level")
        self.department = department


class NamedTwice(CannotCompare):
    """A department names one option at two places of its ranking."""

    def __init__(self, department: str, option: str) -> None:
        super().__init__(f"department {department}: option {option} ranked twice")
        self.department, self.option = department, option


class AnsweredTwice(CannotCompare):
    """A department has two rows of answers for the same phase."""

    def __init__(self, department: str, phase: str) -> None:
        super().__init__(f"department {department}: two answers {phase}")
        self.department, self.phase = department, phase


class WrongTop(CannotCompare):
    """The plan orders fewer than ``k`` priorities (it orders ``count``), or ``k`` is below 1."""

    def __init__(self, k: int, count: int) -> None:
        super().__init__(f"top {k} of {count} priorities")
        self.k, self.count = k, count


class NothingToCompare(CannotCompare):
    """No question was answered by two departments."""

    def __init__(self) -> None:
        super().__init__("no question with two answers")


class NotComparable(CannotCompare):
    """Before and after differ in who answered or in what was ranked, so their difference says nothing.

    ``what`` is ``departments`` or ``options``; ``before`` and ``after`` hold the codes found on one side only.
    """

    def __init__(self, what: str, before: tuple[str, ...], after: tuple[str, ...]) -> None:
        super().__init__(f"{what} only before: {', '.join(before)}; only after: {', '.join(after)}")
        self.what, self.before, self.after = what, before, after
