"""KPI8xx, step 8: who looks when, who decides, when KPIs change (A2.50-51)."""

from __future__ import annotations

from collections.abc import Iterator

from aop_lib.methods.kpi_rhythm import looks_at
from aop_lib.plan import Plan
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import code, number, texts

__all__: list[str] = []

_LESSON = "06_kpi_from_the_aop"
_IN_TIME = ("weekly", "monthly", "quarterly")


def _listed(plan: Plan, rows: list[int], field: str) -> Iterator[Seen]:
    if rows:
        values = {"names": texts(plan.kpis[row].name for row in rows), "count": number(len(rows))}
        yield Seen("kpis", rows[0], field, values | {"case": code("one" if len(rows) == 1 else "several")})


@rule("KPI801", "major", lines=("A2.50", "A2.51"), lesson=_LESSON, covers=("CHK81",))
def read_at_year_end(plan: Plan) -> Iterator[Seen]:
    in_time = [review for review in plan.reviews if review.cadence in _IN_TIME]
    rows = [
        row
        for row, kpi in enumerate(plan.kpis)
        if kpi.cadence not in _IN_TIME and (kpi.cadence or not any(looks_at(r, kpi) for r in in_time))
    ]
    yield from _listed(plan, rows, "cadence")


@rule("KPI802", "major", lines=("A2.51",), lesson=_LESSON)
def nobody_decides(plan: Plan) -> Iterator[Seen]:
    deciding = [review for review in plan.reviews if review.decider is not None]
    rows = [
        row
        for row, kpi in enumerate(plan.kpis)
        if kpi.reviewer is None and not any(looks_at(review, kpi) for review in deciding)
    ]
    yield from _listed(plan, rows, "reviewer")


@rule("KPI803", "major", lines=("A2.51", "A2.28"), lesson=_LESSON, covers=("CHK83",))
def no_word_on_change(plan: Plan) -> Iterator[Seen]:
    if plan.kpis and plan.reviews and all(review.changes is None for review in plan.reviews):
        yield Seen("reviews", 0, "changes", {"names": texts(review.name for review in plan.reviews)})


@rule("KPI804", "minor", lines=("A2.50",), lesson=_LESSON)
def in_no_review(plan: Plan) -> Iterator[Seen]:
    if any(review.kpis for review in plan.reviews):
        rows = [row for row, kpi in enumerate(plan.kpis) if not any(looks_at(review, kpi) for review in plan.reviews)]
        yield from _listed(plan, rows, "id")
