"""Does more of an activity bring more of the result? Trials by place, and the weaker evidence of months (A2.6).

A number of what was done becomes a KPI only where it is shown that more of it brings more of the result. A trial shows
that: the activity is raised on purpose in some places and left as it is in others. Its p is the exact share of all ways
of choosing the raised places that would have put at least as large a difference between the two groups (Fisher 1935;
Siegel & Castellan 1988, the permutation test for two independent samples).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import comb
from typing import Literal, Protocol

from aop_lib.methods.series import measure_of, monthly
from aop_lib.methods.weights import average_ranks, spearman
from aop_lib.plan import Plan

__all__ = [
    "CHANCE",
    "LAGS",
    "LEAST_PAIRS",
    "MOST_CHOICES",
    "Link",
    "MonthlyLink",
    "Place",
    "Verdict",
    "causal_evidence",
    "monthly_link",
    "trial_of",
]

Verdict = Literal["holds", "breaks_at_leads", "breaks_at_result", "no_link", "too_few"]

CHANCE = 0.05
"""A difference counts where chance alone would bring one as large at most this often: the usual convention."""
MOST_CHOICES = 10**6
"""Up to so many ways of choosing the raised places all are counted out; beyond, they are drawn."""
DRAWS = 20_000
SEED = 1935
LAGS = (0, 1, 2)
"""An activity may need a month or two to show."""
LEAST_PAIRS = 12


class Place(Protocol):
    """One place of a trial; changes against the period before, as fractions."""

    @property
    def raised(self) -> bool:
        """Whether the activity was raised here on purpose."""

    @property
    def activity(self) -> float:
        """Change of the activity."""

    @property
    def leads(self) -> float | None:
        """Change of the step between; ``None``: not counted."""

    @property
    def result(self) -> float:
        """Change of the result."""


@dataclass(frozen=True)
class Link:
    """What a trial shows. ``raised`` and ``left`` are how many places had the activity raised and left as it was.

    ``activity``, ``leads`` and ``difference`` are mean changes where it was raised less those where it was not, as
    fractions: of the activity itself, of the step between (``None`` where it was not counted everywhere) and of the
    result. ``p`` is the permutation p of the result and ``leads_p`` that of the step between, one-sided; ``exact`` says
    whether all choices were counted. ``None`` stands for what cannot be said with places in one group only.
    """

    verdict: Verdict
    raised: int
    left: int
    activity: float | None = None
    leads: float | None = None
    difference: float | None = None
    leads_p: float | None = None
    p: float | None = None
    exact: bool = True

    @property
    def shown(self) -> bool:
        """Whether the whole chain from the activity to the result is shown."""
        return self.verdict == "holds"

    @property
    def disproved(self) -> bool:
        """Whether there were places enough, and the chain broke."""
        return self.verdict in ("breaks_at_leads", "breaks_at_result", "no_link")


def causal_evidence(rows: Sequence[Place]) -> Link:
    """The verdict of one trial; each row is a place with ``raised``, ``activity``, ``leads`` and ``result``.

    ``holds``: the result rose where the activity was raised, and so did the step between where it was counted.
    ``breaks_at_leads``: the activity rose and the step between did not, so what the result does has other reasons.
    ``breaks_at_result``: the step between rose, the result did not. ``no_link``: nothing between was counted and the
    result did not rise. ``too_few``: no difference, however large, could be told from chance (fewer than 20 ways to
    choose the raised places), or the activity was not higher where it was meant to be.

    >>> from aop_lib.plan import Trial
    >>> told = [("a", True, 0.09), ("b", True, 0.08), ("c", True, 0.07), ("d", False, 0.0), ("e", False, 0.01),
    ...         ("f", False, 0.02)]
    >>> rows = [Trial(kpi="K", name=n, raised=r, activity=0.4 * r, result=x) for n, r, x in told]
    >>> causal_evidence(rows).p, causal_evidence(rows).verdict
    (0.05, 'holds')
    """
    raised = tuple(row.raised for row in rows)
    count, left = sum(raised), len(raised) - sum(raised)
    if not count or not left:
        return Link("too_few", count, left)
    activity = _difference(raised, [row.activity for row in rows])
    known = [row.leads for row in rows if row.leads is not None]
    leads = _difference(raised, known) if len(known) == len(rows) else None
    leads_p = _chance(raised, tuple(known)) if leads is not None else None
    result = tuple(row.result for row in rows)
    difference, p = _difference(raised, result), _chance(raised, result)
    if comb(len(raised), count) < 1 / CHANCE or activity <= 0:
        verdict: Verdict = "too_few"
    elif leads_p is not None and leads_p > CHANCE:
        verdict = "breaks_at_leads"
    elif p > CHANCE:
        verdict = "no_link" if leads_p is None else "breaks_at_result"
    else:
        verdict = "holds"
    exact = comb(len(raised), count) <= MOST_CHOICES
    return Link(verdict, count, left, activity, leads, difference, leads_p, p, exact)


def _difference(raised: Sequence[bool], values: Sequence[float]) -> float:
    up = [v for r, v in zip(raised, values, strict=True) if r]
    down = [v for r, v in zip(raised, values, strict=True) if not r]
    # Equal groups must not differ by the noise of their sums.
    return round(sum(up) / len(up) - sum(down) / len(down), 12)


@lru_cache(maxsize=256)
def _chance(raised: tuple[bool, ...], values: tuple[float, ...]) -> float:
    """The share of all choices of as many places whose difference is at least the one seen."""
    count = sum(raised)
    # With the places of both groups fixed, a larger difference of means is a larger sum of the raised.
    seen = sum(v for r, v in zip(raised, values, strict=True) if r) - 1e-9 * (1 + sum(map(abs, values)))
    ways = comb(len(values), count)
    if ways <= MOST_CHOICES:
        return sum(sum(chosen) >= seen for chosen in combinations(values, count)) / ways
    import numpy as np

    draws = np.random.default_rng(SEED).permuted(np.tile(np.asarray(values), (DRAWS, 1)), axis=1)
    # The choice made is one of the possible ones, so a drawn p is never nothing.
    return float((1 + (draws[:, :count].sum(axis=1) >= seen).sum()) / (1 + DRAWS))


def trial_of(plan: Plan, kpi: str) -> Link | None:
    """What the plan's own trial of a KPI shows; ``None`` where it has no places for it."""
    rows = [row for row in plan.trials if row.kpi == kpi]
    return causal_evidence(rows) if rows else None


@dataclass(frozen=True)
class MonthlyLink:
    """How two measures moved together over the months: weaker evidence than a trial, for nobody held the rest still.

    ``pairs`` counts the months in which both are known at the best ``lag`` (months from the first measure to the
    second). ``rho`` is Spearman's rank correlation of their changes on the same month of the year before, positive
    where both move in their good direction; ``None`` with fewer than ``LEAST_PAIRS`` pairs, or where one never
    changes. ``p`` is how often shuffled months reach it at any of the lags tried, one-sided.
    """

    pairs: int
    lag: int = 0
    rho: float | None = None
    p: float | None = None

    @property
    def verdict(self) -> Literal["together", "apart", "too_few"]:
        """``together`` where chance alone would do as well at most one time in twenty."""
        if self.rho is None or self.p is None:
            return "too_few"
        return "together" if self.p <= CHANCE else "apart"


def monthly_link(plan: Plan, activity: str, result: str) -> MonthlyLink:
    """How the changes of ``activity`` and ``result`` on the same month of the year before go together (A2.6, A2.38).

    The comparison with the same month takes the season out. Every lag of ``LAGS`` with at least ``LEAST_PAIRS`` months
    is tried and the best one reported. What moves together may have one cause: a trial alone can tell.
    """
    first, second = _changes(plan, activity), _changes(plan, result)
    by_lag = {lag: _paired(first, second, lag) for lag in LAGS}
    enough = {lag: pairs for lag, pairs in by_lag.items() if len(pairs) >= LEAST_PAIRS}
    rhos = {lag: rho for lag, pairs in enough.items() if (rho := _rho(pairs)) is not None}
    if not rhos:
        return MonthlyLink(max(map(len, by_lag.values())))
    best = max(rhos, key=lambda lag: rhos[lag])
    return MonthlyLink(len(by_lag[best]), best, rhos[best], _shuffled(tuple(tuple(enough[lag]) for lag in rhos)))


def _changes(plan: Plan, measure: str) -> dict[int, float]:
    """Month (counted through the years) -> change on the year before, in the good direction."""
    row = measure_of(plan, measure)
    sign = -1.0 if row is not None and row.better == "lower" else 1.0
    years = sorted({f.year for f in plan.figures if f.kind == "actual"})
    values = {12 * year + m: v for year in years for m, v in enumerate(monthly(plan, measure, "actual", year))}
    found = {}
    for month, value in values.items():
        before = values.get(month - 12)
        if value is not None and before is not None and before > 0:
            found[month] = sign * (value / before - 1)
    return found


def _paired(first: dict[int, float], second: dict[int, float], lag: int) -> list[tuple[float, float]]:
    return [(first[month - lag], change) for month, change in second.items() if month - lag in first]


def _rho(pairs: Sequence[tuple[float, float]]) -> float | None:
    return spearman([a for a, _ in pairs], [b for _, b in pairs])


@lru_cache(maxsize=64)
def _shuffled(by_lag: tuple[tuple[tuple[float, float], ...], ...]) -> float:
    """How often shuffled months give a correlation at one of the lags as high as the best one seen."""
    import numpy as np

    chance = np.random.default_rng(SEED)
    seen = max(rho for pairs in by_lag if (rho := _rho(pairs)) is not None)
    best = np.full(2000, -1.0)
    for pairs in by_lag:
        ranks = [np.asarray(average_ranks([pair[side] for pair in pairs])) for side in (0, 1)]
        a, b = (r - r.mean() for r in ranks)
        drawn = chance.permuted(np.tile(a, (best.size, 1)), axis=1)
        best = np.maximum(best, drawn @ b / np.sqrt((a**2).sum() * (b**2).sum()))
    return float((1 + (best >= seen - 1e-12).sum()) / (1 + best.size))
