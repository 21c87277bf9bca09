"""How far departments agree on what comes first (A0.20-22, A0.40, A0.77).

Sources: Kendall & Babington Smith 1939 (the coefficient of concordance W); Siegel & Castellan 1988 (its correction for
ties, its exact test); Floyd & Wooldridge 1992 (strategic consensus).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations
from math import factorial, isnan
from typing import Literal

from aop_lib.methods.agreement_errors import (
    AnsweredTwice,
    MissingAnswer,
    NamedTwice,
    NoOrder,
    NotComparable,
    TooFewDepartments,
    TooFewOptions,
    WrongTop,
)
from aop_lib.methods.weights import average_ranks, spearman
from aop_lib.plan import Plan

__all__ = [
    "DRAWS",
    "MOST_ORDERS",
    "SEED",
    "TOP",
    "Agreement",
    "Alignment",
    "Change",
    "FirstNamed",
    "Pair",
    "Phase",
    "Recall",
    "agree",
    "agreement_of",
    "align",
    "change",
    "change_of",
    "first_named",
    "in_order",
    "plan_order",
    "recall",
]

Phase = Literal["before", "after"]
Rankings = Mapping[str, Mapping[str, float | None]]

MOST_ORDERS = 10**6
"""Up to so many joint orders the chance distribution of W is counted out; beyond, it is drawn."""
DRAWS = 20_000
"""How many joint orders are drawn: a p of .05 then has a standard error of .0015."""
SEED = 1939
"""The same answers always give the same p."""
TOP = 2
"""How many of the plan's priorities a department should know: number 1 and number 2 (A0.41); a setting."""


@dataclass(frozen=True)
class Pair:
    """Two departments' rankings: Spearman's rho, and the option they place furthest apart with its two ranks.

    ``option`` is ``None`` where they rank alike; of several options equally far apart, the first by its code.
    """

    first: str
    second: str
    rho: float
    option: str | None
    ranks: tuple[float, float] | None


@dataclass(frozen=True)
class Agreement:
    """How far m departments rank the same n options alike.

    ``rho`` is the mean of Spearman's rho over all pairs: 1 alike, about 0 by chance, at least -1 / (m - 1). ``w`` is
    Kendall's W, 0 to 1; by chance it is ``chance_w`` on average, so show it only beside ``rho``. ``p`` is the chance
    of a W as large where departments rank at random: counted out where ``exact``, else drawn. ``mean_rank`` maps
    options to their mean rank, the most important first; ``pairs`` starts with the pair that differs most. ``ranks``
    maps departments to the rank each gives each option.
    """

    departments: tuple[str, ...]
    mean_rank: dict[str, float]
    rho: float
    w: float
    p: float
    exact: bool
    pairs: tuple[Pair, ...]
    ranks: dict[str, dict[str, float]]

    @property
    def options(self) -> tuple[str, ...]:
        """The options ranked, the most important first by mean rank."""
        return tuple(self.mean_rank)

    @property
    def chance_w(self) -> float:
        """The mean of W among departments that rank at random: 1 / m."""
        return 1 / len(self.departments)

    @property
    def widest(self) -> Pair | None:
        """The pair that differs most; ``None`` where all rank alike."""
        return None if self.pairs[0].option is None else self.pairs[0]


def in_order(order: Sequence[str], department: str = "") -> dict[str, float]:
    """The ranks of options listed from the most important on. Raises ``NamedTwice``, naming ``department``.

    >>> in_order(["online", "margin", "cash"])
    {'online': 1.0, 'margin': 2.0, 'cash': 3.0}
    """
    ranks: dict[str, float] = {}
    for place, option in enumerate(order, 1):
        if option in ranks:
            raise NamedTwice(department, option)
        ranks[option] = float(place)
    return ranks


def agree(rankings: Rankings, *, seed: int = SEED, draws: int = DRAWS) -> Agreement:
    """How far departments rank alike: department -> option -> place (1 is the most important, equal places are ties).

    Without ties rho = (m W - 1) / (m - 1); with ties rho is the mean over pairs of mean ranks, and W has the correction
    of Siegel & Castellan 1988, W = 12 S / (m^2 (n^3 - n) - m sum(t^3 - t)), with S the squared deviations of the rank
    sums and t the size of each group of ties. p is exact while (n!)^(m-1) <= ``MOST_ORDERS``.

    Raises ``TooFewDepartments``, ``TooFewOptions``, ``MissingAnswer`` or ``NoOrder``.

    >>> agree({"sales": {"a": 1, "b": 2, "c": 3}, "finance": {"a": 2, "b": 1, "c": 3}}).rho
    0.5
    """
    options, rows = _ranked(rankings)
    m, n = len(rows), len(options)
    doubled = [[round(2 * rank) for rank in row] for row in rows.values()]
    # Mean ranks are whole or half: doubled, all of W's sums are whole numbers and compare exactly.
    apart = sum((sum(column) - m * (n + 1)) ** 2 for column in zip(*doubled, strict=True))
    ties = sum(count**3 - count for row in doubled for count in Counter(row).values())
    p, exact = _chance(doubled, apart, seed, draws)
    pairs = [_pair(a, b, options, rows) for a, b in combinations(rows, 2)]
    means = {option: sum(row[i] for row in rows.values()) / m for i, option in enumerate(options)}
    return Agreement(
        tuple(rows),
        dict(sorted(means.items(), key=lambda item: (item[1], item[0]))),
        sum(pair.rho for pair in pairs) / len(pairs),
        3 * apart / (m * m * (n**3 - n) - m * ties),
        p,
        exact,
        tuple(sorted(pairs, key=lambda pair: (pair.rho, pair.first, pair.second))),
        {department: dict(zip(options, row, strict=True)) for department, row in rows.items()},
    )


def _ranked(rankings: Rankings) -> tuple[list[str], dict[str, list[float]]]:
    """Options and departments by code, so that the order in which they answered changes nothing."""
    if len(rankings) < 2:
        raise TooFewDepartments(len(rankings))
    options = sorted({option for places in rankings.values() for option in places})
    if len(options) < 2:
        raise TooFewOptions(len(options))
    rows: dict[str, list[float]] = {}
    for department in sorted(rankings):
        given = {o: v for o, v in rankings[department].items() if v is not None and not isnan(v)}
        if missing := tuple(option for option in options if option not in given):
            raise MissingAnswer(department, missing if given else ())
        if len(set(given.values())) == 1:
            raise NoOrder(department)
        rows[department] = average_ranks([given[option] for option in options])
    return options, rows


def _pair(first: str, second: str, options: list[str], rows: dict[str, list[float]]) -> Pair:
    a, b = rows[first], rows[second]
    rho = spearman(a, b) or 0.0  # never None: neither puts all options level
    furthest = max(range(len(options)), key=lambda i: abs(a[i] - b[i]))
    if a[furthest] == b[furthest]:
        return Pair(first, second, rho, None, None)
    return Pair(first, second, rho, options[furthest], (a[furthest], b[furthest]))


def _chance(doubled: list[list[int]], observed: int, seed: int, draws: int) -> tuple[float, bool]:
    """The chance of rank sums at least as far apart, and whether it is exact.

    Only each department's pattern of ties matters, so rows are sorted: any order of departments gives the same draws.
    """
    rows = sorted(sorted(row) for row in doubled)
    if factorial(len(rows[0])) ** (len(rows) - 1) <= MOST_ORDERS:
        return _counted(rows, observed), True
    return _drawn(rows, observed, seed, draws), False


def _counted(rows: list[list[int]], observed: int) -> float:
    import numpy as np

    sums: np.ndarray[tuple[int, ...], np.dtype[np.int64]] = np.array(rows[:1], dtype=np.int64)
    times: np.ndarray[tuple[int, ...], np.dtype[np.int64]] = np.ones(1, dtype=np.int64)
    for row in rows[1:]:
        orders = np.array(list(permutations(row)), dtype=np.int64)
        # The order of the options does not matter, so sums that differ only in it are counted as one.
        every = np.sort((sums[:, None, :] + orders).reshape(-1, len(row)), axis=1)
        each = np.repeat(times, len(orders))
        sums, place = np.unique(every, axis=0, return_inverse=True)
        times = np.bincount(place.ravel(), weights=each).astype(np.int64)
    apart = ((sums - len(rows) * (len(rows[0]) + 1)) ** 2).sum(axis=1)
    return float(times[apart >= observed].sum() / times.sum())


def _drawn(rows: list[list[int]], observed: int, seed: int, draws: int) -> float:
    import numpy as np

    rng = np.random.default_rng(seed)
    sums = np.zeros((draws, len(rows[0])), dtype=np.int64)
    for row in rows:
        sums += rng.permuted(np.tile(row, (draws, 1)), axis=1)
    apart = ((sums - len(rows) * (len(rows[0]) + 1)) ** 2).sum(axis=1)
    # The order observed is one of the possible ones, so p is never 0.
    return float((1 + (apart >= observed).sum()) / (1 + draws))


@dataclass(frozen=True)
class FirstNamed:
    """What each department puts first: ``by_option`` maps an option to the departments that name it, most named first.

    ``share`` is the part of the departments that name the most-named option: 1 is one answer, 1 / m all different.
    """

    by_option: dict[str, tuple[str, ...]]
    share: float

    @property
    def most_named(self) -> tuple[str, ...]:
        """The option most departments name; several where they are named equally often."""
        most = max(len(departments) for departments in self.by_option.values())
        return tuple(option for option, departments in self.by_option.items() if len(departments) == most)

    @property
    def one_answer(self) -> bool:
        """The article's sign: all departments asked give one answer (A0.40)."""
        return len(self.by_option) == 1


def first_named(first: Mapping[str, str | None]) -> FirstNamed:
    """Agreement on number 1 (A0.40): department -> option. Raises ``TooFewDepartments`` or ``MissingAnswer``.

    >>> first_named({"sales": "online", "finance": "margin", "store": "online"}).most_named
    ('online',)
    """
    if len(first) < 2:
        raise TooFewDepartments(len(first))
    named: dict[str, list[str]] = {}
    for department in sorted(first):
        option = first[department]
        if option is None:
            raise MissingAnswer(department, ())
        named.setdefault(option, []).append(department)
    by_option = dict(sorted(((o, tuple(d)) for o, d in named.items()), key=lambda item: (-len(item[1]), item[0])))
    return FirstNamed(by_option, max(map(len, named.values())) / len(first))


@dataclass(frozen=True)
class Recall:
    """Which part of the plan's top ``k`` each department has in its own top ``k``, 0 to 1, and the mean.

    By chance it is k / n among n options: with k = n it is 1 and says nothing.
    """

    k: int
    by_department: dict[str, float]
    mean: float


def recall(rankings: Rankings, order: Sequence[str], k: int = TOP) -> Recall:
    """How much of the plan's top ``k`` (the first ``k`` of ``order``) departments name among their own top ``k``.

    ``rankings`` as in ``agree``, but a department may rank only some options. Options that tie across the k-th place
    count in part: two that tie for the last place count one half each. Raises ``WrongTop``, ``TooFewDepartments``
    or ``MissingAnswer``.
    """
    if not 1 <= k <= len(order):
        raise WrongTop(k, len(order))
    if not rankings:
        raise TooFewDepartments(0)
    shares: dict[str, float] = {}
    for department in sorted(rankings):
        places = {o: v for o, v in rankings[department].items() if v is not None and not isnan(v)}
        if not places:
            raise MissingAnswer(department, ())
        shares[department] = sum(_within(places, option, k) for option in order[:k]) / k
    return Recall(k, shares, sum(shares.values()) / len(shares))


def _within(places: Mapping[str, float], option: str, k: int) -> float:
    if option not in places:
        return 0.0
    before = sum(place < places[option] for place in places.values())
    level = sum(place == places[option] for place in places.values())
    return min(1.0, max(0.0, (k - before) / level))


@dataclass(frozen=True)
class Alignment:
    """What departments' rankings say at one time; ``recall`` is ``None`` where the plan orders too few priorities."""

    ranking: Agreement
    first: FirstNamed
    recall: Recall | None


def align(
    rankings: Rankings, first: Mapping[str, str | None] | None = None, order: Sequence[str] = (), k: int = TOP
) -> Alignment:
    """Agreement, number 1 and recall together; what ``first`` does not say is each department's best place.

    ``order`` is the plan's own order of priorities. A department whose best place is shared and that is not in
    ``first`` raises ``MissingAnswer``; otherwise as ``agree``.
    """
    ranking = agree(rankings)
    named = {department: (first or {}).get(department) or _best(rankings[department]) for department in rankings}
    return Alignment(ranking, first_named(named), recall(rankings, order, k) if 1 <= k <= len(order) else None)


def _best(places: Mapping[str, float | None]) -> str | None:
    top = min(place for place in places.values() if place is not None)
    best = [option for option, place in places.items() if place == top]
    return best[0] if len(best) == 1 else None


def plan_order(plan: Plan) -> tuple[str, ...]:
    """The codes of the plan's priorities, number 1 first; those without a rank are left out (A0.41)."""
    ranked = [(c.rank, c.id) for c in plan.choices if c.kind == "priority" and c.rank is not None]
    return tuple(code for _, code in sorted(ranked))


def agreement_of(plan: Plan, phase: Phase = "before", k: int = TOP) -> Alignment:
    """Agreement of the departments' views of one phase; the plan's order is that of its priorities by rank.

    Number 1 is what a view says comes first, else the head of its ranking. Every view of the phase must rank every
    option that any of them ranks. Raises ``AnsweredTwice``, ``NamedTwice``, and as ``agree``.
    """
    rankings: dict[str, dict[str, float]] = {}
    first: dict[str, str | None] = {}
    for view in plan.views:
        if view.phase == phase:
            if view.department in rankings:
                raise AnsweredTwice(view.department, phase)
            rankings[view.department] = in_order(view.ranking, view.department)
            first[view.department] = view.first
    return align(rankings, first, plan_order(plan), k)


@dataclass(frozen=True)
class Change:
    """The same measures twice, and after minus before of each (A0.77); ``recall`` ``None`` where one has none."""

    before: Alignment
    after: Alignment
    rho: float
    w: float
    first: float
    recall: float | None


def change(before: Alignment, after: Alignment) -> Change:
    """What the alignment work changed. Raises ``NotComparable`` where other departments answered or options ranked."""
    for what in ("departments", "options"):
        old, new = set(getattr(before.ranking, what)), set(getattr(after.ranking, what))
        if old != new:
            raise NotComparable(what, tuple(sorted(old - new)), tuple(sorted(new - old)))
    remembered = None
    if before.recall and after.recall and before.recall.k == after.recall.k:
        remembered = after.recall.mean - before.recall.mean
    return Change(
        before,
        after,
        after.ranking.rho - before.ranking.rho,
        after.ranking.w - before.ranking.w,
        after.first.share - before.first.share,
        remembered,
    )


def change_of(plan: Plan, k: int = TOP) -> Change:
    """``change`` between the plan's views before and after. Raises as ``agreement_of`` and ``change``."""
    return change(agreement_of(plan, "before", k), agreement_of(plan, "after", k))
