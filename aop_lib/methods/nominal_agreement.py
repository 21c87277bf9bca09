"""How far departments agree on what a word means or who decides: answers that have no order (A0.17-19, A0.31).

Source: Krippendorff 2004 (alpha, nominal, with missing answers).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from itertools import combinations

from aop_lib.methods.agreement_errors import NothingToCompare, TooFewDepartments

__all__ = ["NominalAgreement", "NominalPair", "nominal_agreement"]

Answers = Mapping[str, Mapping[str, Hashable | None]]


@dataclass(frozen=True)
class NominalPair:
    """Two departments: how many questions both answered, and those where they differ with both answers."""

    first: str
    second: str
    compared: int
    differing: dict[str, tuple[Hashable, Hashable]]

    @property
    def share(self) -> float:
        """The part of the questions both answered on which they differ."""
        return len(self.differing) / self.compared


@dataclass(frozen=True)
class NominalAgreement:
    """Agreement of answers that are names, not amounts: which definition, who decides.

    ``alpha`` is Krippendorff's: 1 alike, 0 as by chance, below 0 worse; ``None`` where every answer is the same, for
    then nothing shows that departments could have differed. With one question that has different answers it is always
    0, so read ``observed`` (the part of the pairs of answers that are alike) beside it. ``questions`` are those that
    count, with at least two answers; ``pairs`` starts with the pair that differs most.
    """

    alpha: float | None
    observed: float
    questions: tuple[str, ...]
    pairs: tuple[NominalPair, ...]

    @property
    def widest(self) -> NominalPair | None:
        """The pair that differs on the largest part of its questions; ``None`` where all answer alike."""
        return self.pairs[0] if self.pairs[0].differing else None


def nominal_agreement(answers: Answers) -> NominalAgreement:
    """Krippendorff's alpha, nominal: department -> question -> answer; a missing answer is ``None`` or left out.

    alpha = 1 - D_o / D_e. D_o = sum over questions of (pairs of different answers) / (answers - 1), over n; D_e =
    (n^2 - sum n_c^2) / (n (n - 1)), with n answers in all that have another beside them, n_c of them c (Krippendorff
    2004). Raises ``TooFewDepartments`` or ``NothingToCompare``.
    """
    if len(answers) < 2:
        raise TooFewDepartments(len(answers))
    given = {d: {q: a for q, a in answers[d].items() if a is not None} for d in sorted(answers)}
    asked = sorted({question for own in given.values() for question in own})
    every = {question: Counter(own[question] for own in given.values() if question in own) for question in asked}
    counts = {question: count for question, count in every.items() if count.total() > 1}
    if not counts:
        raise NothingToCompare
    total = sum((count for count in counts.values()), Counter[Hashable]())
    n = total.total()
    differing = sum(_unlike(count) / (count.total() - 1) for count in counts.values()) / n
    expected = _unlike(total) / (n * (n - 1))
    pairs = [pair for a, b in combinations(given, 2) if (pair := _nominal_pair(a, b, given)).compared]
    return NominalAgreement(
        1 - differing / expected if expected else None,
        1 - differing,
        tuple(counts),
        tuple(sorted(pairs, key=lambda pair: (-pair.share, -len(pair.differing), pair.first, pair.second))),
    )


def _unlike(count: Counter[Hashable]) -> int:
    return count.total() ** 2 - sum(times**2 for times in count.values())


def _nominal_pair(first: str, second: str, given: Mapping[str, Mapping[str, Hashable]]) -> NominalPair:
    a, b = given[first], given[second]
    both = sorted(a.keys() & b.keys())
    return NominalPair(first, second, len(both), {q: (a[q], b[q]) for q in both if a[q] != b[q]})
