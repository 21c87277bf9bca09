"""KPI805 and KPI806: trouble that is seen only when little can be done about it (A2.11, A2.18, A2.21, A2.50).

Today is the end of the last month with actual figures. A decision made in a month can still move that month.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from math import isclose

from aop_lib.methods.business_year import business_year, month_end
from aop_lib.methods.goal_arithmetic import goal_level
from aop_lib.methods.landing import Landing, land_plan
from aop_lib.methods.rhythm import review_dates
from aop_lib.plan import Goal, Measure, Plan, Review
from aop_lib.rules.implied import implied
from aop_lib.rules.once import once_per_plan
from aop_lib.rules.places import rows_by_code
from aop_lib.rules.pln_kpis import goals_of
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import Value, code, date, measured, month, number, share, text

__all__ = ["SHORT", "next_decision"]

SHORT = 0.01
"""A year that lands more than one percent off its target is worth a word; our convention."""
_IN_TIME = ("weekly", "monthly", "quarterly")
_LESSON = "05_what_a_kpi_is"


@once_per_plan
def _landings(plan: Plan) -> dict[str, Landing]:
    """Of the measures of goals, and of those whose capacity is known and which a KPI reads."""
    if not plan.kpis:
        return {}
    aims = {g.measure for g in plan.goals if g.measure and g.target is not None}
    read = {k.measure for k in plan.kpis}
    limited = {f.measure for f in plan.figures if f.kind == "capacity" and f.year == plan.company.year}
    found = land_plan(plan, aims | (limited & {m for m in read if m}), implied(plan))
    return {code: landing for code, landing in found.items() if landing.enough and landing.known < 12}


def next_decision(plan: Plan, after: dt.date) -> dt.date | None:
    """The next day on which a review with somebody who decides is held in the business year."""
    dates = (day for review in plan.reviews if review.decider is not None for day in review_dates(plan, review))
    return min((day for day in dates if day > after), default=None)


def _short(landing: Landing, measure: Measure, goal: Goal | None = None) -> bool:
    """Whether the year lands clearly on the wrong side of its target."""
    if landing.gap is None or not landing.target:
        return False
    falls = {"grow": False, "at_least": False, "at_most": True}.get(
        (goal.kind if goal is not None else None) or "", measure.better == "lower"
    )
    off = landing.gap / abs(landing.target)
    return off > SHORT if falls else off < -SHORT


@rule("KPI805", "major", lines=("A2.21", "A2.50"), lesson=_LESSON)
def decided_too_late(plan: Plan) -> Iterator[Seen]:
    measures = {m.id: m for m in plan.measures}
    for name, landing in _landings(plan).items():
        measure = measures[name]
        # The most a month can bring says nothing of a cost: what helps there is the least.
        if landing.reachable is None or measure.better == "lower" or not _short(landing, measure):
            continue
        today = month_end(plan, landing.known - 1)
        following = next_decision(plan, today)
        last = landing.last_useful_month
        if last is not None and following is not None and following <= month_end(plan, last - 1):
            continue
        case = "passed" if last is None else "nobody" if following is None else "late"
        values = _lands(landing, measure) | {"case": code(case), "today": month(landing.known - 1)}
        values["last"] = text(None) if last is None else month(last - 1)
        values["following"] = text(None) if following is None else date(following)
        yield Seen(*_place(plan, name), values)


def _place(plan: Plan, measure: str) -> tuple[str, int, str]:
    """The KPI that should have told in time; without one, the goal."""
    for row, kpi in enumerate(plan.kpis):
        if kpi.measure == measure:
            return "kpis", row, "cadence"
    return "goals", next(row for row, goal in enumerate(plan.goals) if goal.measure == measure), "measure"


def _lands(landing: Landing, measure: Measure) -> dict[str, Value]:
    total, target = landing.total or 0.0, landing.target or 0.0
    values = {"measure": text(measure.name), "total": measured(total, measure), "target": measured(target, measure)}
    points = measure.unit == "share"
    off = number(100 * abs(total - target)) if points else share(abs(total / target - 1))
    return values | {"off": off, "unit": code("points" if points else "share")}


@rule("KPI806", "minor", lines=("A2.11", "A2.18"), lesson=_LESSON)
def short_and_not_taken_up(plan: Plan) -> Iterator[Seen]:
    measures, rows = {m.id: m for m in plan.measures}, rows_by_code(plan, "goals")
    for goal in plan.goals:
        landing = _landings(plan).get(goal.measure or "")
        if landing is None or goal.measure is None or goal.target is None:
            continue
        measure, own = measures[goal.measure], goal_level(plan, goal.id)
        # Of two goals on one measure the landing is held against the more important.
        if own is None or landing.target is None or not isclose(own, landing.target):
            continue
        if _short(landing, measure, goal) and not _taken_up(plan, goal):
            values = _lands(landing, measure) | {"goal": text(goal.name), "today": month(landing.known - 1)}
            low, high = landing.low or 0.0, landing.high or 0.0
            values |= {"low": measured(low, measure), "high": measured(high, measure)}
            values["range"] = code("none" if high - low <= 1e-9 * abs(high) else "some")
            yield Seen("goals", rows[goal.id], "target", values)


def _taken_up(plan: Plan, goal: Goal) -> bool:
    """A decision of the year names the goal, or a review with somebody who decides looks at it at least quarterly."""
    first, last = business_year(plan)
    decided = any(goal.id in d.goals and first <= d.date <= last for d in plan.decisions)
    return decided or any(_looks_at(plan, review, goal) for review in plan.reviews)


def _looks_at(plan: Plan, review: Review, goal: Goal) -> bool:
    if review.decider is None or review.cadence not in _IN_TIME:
        return False
    # A review that names neither questions nor KPIs looks at everything.
    if not review.asks and not review.kpis:
        return True
    listed = [kpi for kpi in plan.kpis if kpi.id in review.kpis]
    return "goals" in review.asks or any(goal.id in goals_of(kpi, plan) for kpi in listed)
