"""How often each KPI meets somebody who may decide on it within the year (A2.50-51)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from aop_lib.methods.rhythm import review_dates
from aop_lib.plan import Kpi, Plan, Review
from aop_lib.plan.kpis import Cadence

__all__ = ["OwnRhythm", "Seen", "looked_at", "looks_at", "own_rhythms"]

_A_YEAR = {"weekly": 52, "monthly": 12, "quarterly": 4, "yearly": 1}


@dataclass(frozen=True)
class Seen:
    """One KPI: ``row`` in ``plan.kpis``, how many times a year somebody with the right to decide looks at it.

    ``reviews`` are the codes of the reviews that do. A reviewer of its own counts by the KPI's own rhythm, where that
    is more often than the reviews.
    """

    row: int
    kpi: Kpi
    times: int
    reviews: tuple[str, ...]

    @property
    def in_time(self) -> bool:
        """Whether that is at least every quarter."""
        return self.times >= _A_YEAR["quarterly"]


@dataclass(frozen=True)
class OwnRhythm:
    """KPIs on no agenda that somebody (``reviewer``, a code) reads on the same ``days`` of the year all the same."""

    cadence: Cadence
    reviewer: str
    kpis: tuple[Kpi, ...]
    days: tuple[dt.date, ...]


def looks_at(review: Review, kpi: Kpi) -> bool:
    """Whether a review has the KPI on its agenda; one that names no KPI looks at all of them."""
    return not review.kpis or kpi.id in review.kpis


def looked_at(plan: Plan) -> list[Seen]:
    """One ``Seen`` per KPI, in the plan's order."""
    held = {review.id: len(review_dates(plan, review)) for review in plan.reviews if review.decider is not None}
    found = []
    for row, kpi in enumerate(plan.kpis):
        reviews = tuple(r.id for r in plan.reviews if r.id in held and held[r.id] and looks_at(r, kpi))
        own = _A_YEAR[kpi.cadence] if kpi.reviewer is not None and kpi.cadence is not None else 0
        found.append(Seen(row, kpi, max(own, sum(held[code] for code in reviews)), reviews))
    return found


def own_rhythms(plan: Plan) -> list[OwnRhythm]:
    """The KPIs no agenda names that have a reviewer and a rhythm, those of one reviewer and rhythm together.

    Without a day of their own they are read on the last day of each period: a week, a month, a quarter, the year.
    """
    named = {code for review in plan.reviews for code in review.kpis}
    groups: dict[tuple[Cadence, str], list[Kpi]] = {}
    for kpi in plan.kpis:
        if kpi.reviewer is not None and kpi.cadence is not None and kpi.id not in named:
            groups.setdefault((kpi.cadence, kpi.reviewer), []).append(kpi)
    return [OwnRhythm(how, who, tuple(kpis), tuple(_ends(plan, how))) for (how, who), kpis in groups.items()]


def _ends(plan: Plan, cadence: Cadence) -> list[dt.date]:
    year, month = plan.company.year, plan.company.first_month
    first = dt.date(year, month, 1)
    if cadence == "weekly":
        days = [first + dt.timedelta(days=7 * n + 6) for n in range(52)]
        return [day for day in days if day < first.replace(year=year + 1)]
    step = 12 // _A_YEAR[cadence]
    ends = [month - 1 + n for n in range(step, 13, step)]
    return [dt.date(year + at // 12, at % 12 + 1, 1) - dt.timedelta(days=1) for at in ends]
