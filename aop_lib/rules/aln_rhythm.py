"""ALN6xx, step 6 and the third break point: cycles that fit, and one rhythm of review (A0.23-25, A0.64-70)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from aop_lib.methods.rhythm import common_reviews, departments_at, early_decisions, longest_wait, worst_of_each_pair
from aop_lib.plan import Kpi, Plan, Review
from aop_lib.plan.kpis import Cadence, ReviewQuestion
from aop_lib.rules.places import rows_by_code
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import choices, code, date, number, text, texts

__all__ = ["LONGEST_WAIT"]

_BREAKS = "02_where_alignment_breaks"
_DESIGN = "03_alignment_by_design"
LONGEST_WAIT = 92
"""Days of the longest quarter (July to September): the usual rhythm is monthly or quarterly (A0.65)."""
_HOW_OFTEN = {cadence: place for place, cadence in enumerate(get_args(Cadence))}


@rule("ALN601", "major", lines=("A0.23", "A0.24", "A0.25"), lesson=_BREAKS)
def due_before_its_input(plan: Plan) -> Iterator[Seen]:
    rows = rows_by_code(plan, "cycles")
    for early in worst_of_each_pair(early_decisions(plan)):
        made, needed = (plan.cycles[rows[cycle]] for cycle in (early.cycle, early.needs))
        values = {"cycle": text(made.name), "on": date(early.on), "input": text(needed.name)}
        values |= {"input_on": date(early.input_on), "days": number(early.days)}
        values["case"] = code("one" if early.days == 1 else "more")
        yield Seen("cycles", rows[made.id], "months", values)


@rule("ALN602", "major", lines=("A0.64", "A0.65"), lesson=_DESIGN)
def no_common_review(plan: Plan) -> Iterator[Seen]:
    departments = {party.id: party.name for party in plan.parties if party.kind == "department"}
    if len(departments) < 2 or not (plan.reviews or plan.cycles) or common_reviews(plan):
        return
    if not plan.reviews:
        yield Seen("reviews", None, "participants", {"case": code("none"), "review": text(""), "missing": texts([])})
        return
    # The review that comes nearest: one more chair there is less than one more meeting.
    seats = [departments_at(plan, review) for review in plan.reviews]
    row = max(range(len(seats)), key=lambda at: (len(seats[at]), -at))
    missing = [name for party, name in departments.items() if party not in seats[row]]
    values = {"case": code("some"), "review": text(plan.reviews[row].name), "missing": texts(missing)}
    yield Seen("reviews", row, "participants", values)


@rule("ALN603", "minor", lines=("A0.66", "A0.67", "A0.68", "A0.69"), lesson=_DESIGN)
def questions_not_asked(plan: Plan) -> Iterator[Seen]:
    common = common_reviews(plan)
    missing = [q for q in get_args(ReviewQuestion) if all(q not in review.asks for review in common)]
    if common and missing:
        review = max(common, key=lambda review: len(review.asks))
        values = {"review": text(review.name), "missing": choices("reviews", "asks", missing)}
        yield Seen("reviews", rows_by_code(plan, "reviews")[review.id], "asks", values)


@rule("ALN604", "minor", lines=("A0.65", "A0.70"), lesson=_DESIGN)
def found_too_late(plan: Plan) -> Iterator[Seen]:
    wait, nothing = longest_wait(plan), {"kpi": texts([]), "often": choices("reviews", "cadence", [])}
    if wait is not None and wait > LONGEST_WAIT:
        review = common_reviews(plan)[0]
        values = nothing | {"case": code("wait"), "review": text(review.name), "days": number(wait)}
        yield Seen("reviews", rows_by_code(plan, "reviews")[review.id], "cadence", values)
        return
    often = _most_often(plan.reviews)
    rows = [row for row, kpi in enumerate(plan.kpis) if often is not None and _is_read_more(kpi, often)]
    if rows and often is not None:
        values = {"case": code("kpi"), "kpi": texts(plan.kpis[row].name for row in rows)}
        values |= {"often": choices("reviews", "cadence", [often]), "review": text(""), "days": number(0)}
        yield Seen("kpis", rows[0], "cadence", values)


def _most_often(reviews: list[Review]) -> Cadence | None:
    return min((r.cadence for r in reviews if r.cadence), key=lambda cadence: _HOW_OFTEN[cadence], default=None)


def _is_read_more(kpi: Kpi, often: Cadence) -> bool:
    """Whether a number of the company or of several departments is; one of its own a department may read at will."""
    everyones = kpi.shared or kpi.level == "company"
    return everyones and kpi.cadence is not None and _HOW_OFTEN[kpi.cadence] < _HOW_OFTEN[often]
