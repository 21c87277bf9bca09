"""KPI9xx, the four causes of "KPIs met, goal missed", and its sign (A2.13, A2.23-29)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from aop_lib.methods.business_year import business_year, month_end
from aop_lib.methods.removal import is_activity
from aop_lib.methods.roles import departments_of
from aop_lib.methods.scorecard import ScoreRow, scores
from aop_lib.methods.series import known_months, monthly, value_through
from aop_lib.plan import Goal, Kpi, Measure, Plan, Risk
from aop_lib.rules.places import rows_by_code
from aop_lib.rules.pln_kpis import goals_of
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import code, date, measured, month, number, share, text, texts

__all__ = ["BEHIND_PATH", "HALF", "LEAST_FOR_FIRST", "MOSTLY_GREEN", "MUCH_MORE"]

_LESSON = "07_kpi_paradox"
HALF = 0.5
"""Activity KPIs that carry half of the weight decide what people do; our convention."""
LEAST_FOR_FIRST = 0.20
"""The least that goal number 1 should have of the weight; our convention."""
MUCH_MORE = 1.5
"""A lesser goal that weighs half as much again steers people away from goal number 1; our convention."""
MOSTLY_GREEN = 0.80
"""So many KPIs at target look like a good year; our convention."""
BEHIND_PATH = 0.02
"""How far behind its path a goal may be and still count as on its way; our convention."""
_FEWEST = 3
_EARLY = 6
"""Weights dated half a year or more before the plan's year begins were made for the year before."""
_IN_THE_YEAR = ("weekly", "monthly", "quarterly")


def _below(plan: Plan) -> list[int]:
    """Rows of the KPIs of departments and people."""
    return [row for row, kpi in enumerate(plan.kpis) if kpi.level != "company"]


def _company(plan: Plan) -> list[int]:
    return [row for row, kpi in enumerate(plan.kpis) if kpi.level == "company"]


def _first(plan: Plan) -> list[Goal]:
    """The goals of the best rank; none where no goal has one."""
    ranks = [goal.rank for goal in plan.goals if goal.rank is not None]
    return [goal for goal in plan.goals if ranks and goal.rank == min(ranks)]


@rule("KPI901", "critical", lines=("A2.24", "A2.25"), lesson=_LESSON, covers=("CHK33",))
def activity_carries_the_weight(plan: Plan) -> Iterator[Seen]:
    for level, rows in (("company", _company(plan)), ("below", _below(plan))):
        kpis = [plan.kpis[row] for row in rows]
        weights = [kpi.weight or 0.0 for kpi in kpis]
        by_weight = sum(weights) > 0
        parts = weights if by_weight else [1.0] * len(kpis)
        counted = [n for n, kpi in enumerate(kpis) if is_activity(plan, kpi)]
        carried = sum(parts[n] for n in counted)
        if not counted or carried < HALF * sum(parts):
            continue
        counted.sort(key=lambda n: -parts[n])
        values = {"level": code(level), "by": code("weight" if by_weight else "number")}
        values |= {"share": share(carried / sum(parts)), "kpis": texts(kpis[n].name for n in counted)}
        yield Seen("kpis", rows[counted[0]], "kind", values | {"count": number(len(counted))})


@rule("KPI902", "critical", lines=("A2.26",), lesson=_LESSON)
def not_tied_to_the_company(plan: Plan) -> Iterator[Seen]:
    below = _below(plan)
    if not below:
        return
    apart = [row for row in below if plan.kpis[row].kind != "compliance" and not goals_of(plan.kpis[row], plan)]
    if apart and len(apart) >= HALF * len(below):
        values = {"count": number(len(apart)), "all": number(len(below))}
        names = texts(plan.kpis[row].name for row in apart)
        yield Seen("kpis", apart[0], "parent", values | {"case": code("apart"), "names": names})
    for row, goal in enumerate(plan.goals):
        if not _answered(plan, goal):
            values = {"case": code("nobody"), "names": texts([goal.name])}
            yield Seen("goals", row, "owner", values | {"count": number(0), "all": number(len(below))})


def _answered(plan: Plan, goal: Goal) -> bool:
    """Whether a department answers for the goal: as its owner, or by a KPI of its own or one it moves."""
    homes = departments_of(plan)
    departments = {party.id for party in plan.parties if party.kind == "department"}
    serving = [kpi for kpi in plan.kpis if goal.id in _all_goals(kpi, plan)]
    named = [goal.owner, *(kpi.owner for kpi in serving), *(mover for kpi in serving for mover in kpi.moved_by)]
    return any(homes.get(code or "", code) in departments for code in named)


def _all_goals(kpi: Kpi, plan: Plan) -> set[str]:
    """The goals a KPI serves and those of all KPIs above it, since what it brings flows up."""
    above, goals, seen = kpi.parent, set(kpi.goals), {kpi.id}
    while above is not None and above not in seen:
        seen.add(above)
        higher = next((k for k in plan.kpis if k.id == above), None)
        goals |= set() if higher is None else set(higher.goals)
        above = None if higher is None else higher.parent
    return goals


@rule("KPI903", "critical", lines=("A2.27",), lesson=_LESSON, covers=("KPI501", "KPI502"))
def strategy_weighs_little(plan: Plan) -> Iterator[Seen]:
    first = _first(plan)
    rows = [row for row in _company(plan) if plan.kpis[row].weight] or [r for r in _below(plan) if plan.kpis[r].weight]
    total = sum(plan.kpis[row].weight or 0.0 for row in rows)
    if len(rows) < 2 or not first:
        return
    weighs = {goal.id: _weight(plan, rows, goal) / total for goal in plan.goals}
    own = max(weighs[goal.id] for goal in first)
    lesser = [goal for goal in plan.goals if goal not in first and weighs[goal.id] > MUCH_MORE * own + 1e-9]
    heaviest = max(lesser, key=lambda goal: weighs[goal.id], default=None)
    if own >= LEAST_FOR_FIRST and heaviest is None:
        return
    values = {"goal": text(first[0].name), "share": share(own), "least": share(LEAST_FOR_FIRST)}
    values |= {"other": text(None if heaviest is None else heaviest.name), "case": code("little")}
    values |= {"other_share": share(0.0)}
    if heaviest is not None:
        values |= {"case": code("lesser"), "other_share": share(weighs[heaviest.id])}
    serving = [row for row in rows if first[0].id in goals_of(plan.kpis[row], plan)]
    yield Seen("kpis", serving[0] if serving else rows[0], "weight", values)


def _weight(plan: Plan, rows: list[int], goal: Goal) -> float:
    return sum(plan.kpis[row].weight or 0.0 for row in rows if goal.id in goals_of(plan.kpis[row], plan))


@rule("KPI904", "critical", lines=("A2.28", "A2.51"), lesson=_LESSON)
def context_changed_kpis_did_not(plan: Plan) -> Iterator[Seen]:
    yield from _carried_over(plan)
    if any(review.changes and review.decider and review.cadence in _IN_THE_YEAR for review in plan.reviews):
        return
    measures = {measure.id: measure for measure in plan.measures}
    for risk in plan.risks:
        measure = measures.get(risk.trigger_measure or "")
        passed = None if measure is None else _passed_since(plan, risk, measure)
        if measure is None or passed is None or _taken_up(plan, risk, month_end(plan, passed[0])):
            continue
        since = month_end(plan, passed[0])
        concerned = [row for row, kpi in enumerate(plan.kpis) if goals_of(kpi, plan) & set(risk.goals)]
        dated = [(row, day) for row in concerned if (day := plan.kpis[row].weight_from) is not None]
        if not dated or any(day > since for _, day in dated):
            continue
        row, day = max(dated, key=lambda pair: pair[1])
        values = {"case": code("trigger"), "risk": text(risk.name), "measure": text(measure.name)}
        values |= {"month": month(passed[0]), "value": measured(passed[1], measure), "day": date(day)}
        yield Seen("kpis", row, "weight_from", values | {"kpis": texts(plan.kpis[r].name for r, _ in dated)})


def _carried_over(plan: Plan) -> Iterator[Seen]:
    """KPIs whose weights are older than the plan: a new AOP, and the sheets of the one before."""
    begin, _ = business_year(plan)
    dated = [(row, day) for row, kpi in enumerate(plan.kpis) if (day := kpi.weight_from) is not None]
    old = [(row, day) for row, day in dated if _months_before(day, begin) >= _EARLY]
    if not old or len(old) < HALF * len(dated):
        return
    row, day = old[0]
    values = {"case": code("carried"), "kpis": texts(plan.kpis[r].name for r, _ in old), "day": date(day)}
    values |= {"risk": text(None), "measure": text(None), "month": text(None), "value": text(None)}
    yield Seen("kpis", row, "weight_from", values)


def _months_before(day: dt.date, begin: dt.date) -> int:
    return (begin.year - day.year) * 12 + begin.month - day.month


def _passed_since(plan: Plan, risk: Risk, measure: Measure) -> tuple[int, float] | None:
    """The month (0-11) since which the sign of the risk has been there without a break, and its latest value."""
    if risk.trigger_value is None or risk.trigger_when is None:
        return None
    sign = 1.0 if risk.trigger_when == "above" else -1.0
    known = [(i, v) for i, v in enumerate(monthly(plan, measure.id, "actual", plan.company.year)) if v is not None]
    since = None
    for place, value in reversed(known):
        if sign * value <= sign * risk.trigger_value:
            break
        since = place
    return None if since is None else (since, known[-1][1])


def _taken_up(plan: Plan, risk: Risk, since: dt.date) -> bool:
    """Whether something was decided on the goals of the risk since its sign came."""
    return any(
        decision.date is not None and decision.date > since and set(decision.goals) & set(risk.goals)
        for decision in plan.decisions
    )


@rule("KPI905", "critical", lines=("A2.13", "A2.23", "A2.29"), lesson=_LESSON)
def green_and_behind(plan: Plan) -> Iterator[Seen]:
    for goal in _first(plan)[:1]:
        behind = _behind(plan, goal)
        rows = _below(plan) or [r for r in _company(plan) if plan.kpis[r].measure != goal.measure]
        read = scores(plan)
        known = [row for row in rows if read[plan.kpis[row].id].payout is not None]
        green = [row for row in known if _is_met(read[plan.kpis[row].id])]
        if behind is None or len(known) < _FEWEST or len(green) < MOSTLY_GREEN * len(known):
            continue
        last, off = behind
        values = {"goal": text(goal.name), "green": number(len(green)), "all": number(len(known))}
        values |= {"month": month(last - 1), "off": share(off), "level": code("below" if _below(plan) else "company")}
        yield Seen("goals", rows_by_code(plan, "goals")[goal.id], "target", values)


def _is_met(score: ScoreRow) -> bool:
    return score.payout is not None and score.payout > 1 - 1e-9


def _behind(plan: Plan, goal: Goal) -> tuple[int, float] | None:
    """How many months are known and how far, as a part of its path, the goal's measure is behind; else ``None``."""
    measure = next((m for m in plan.measures if m.id == goal.measure), None)
    if measure is None or goal.target is None:
        return None
    months = known_months(monthly(plan, measure.id, "actual", plan.company.year))
    path = _path(plan, goal, measure, months) if months else None
    actual = value_through(plan, measure.id, "actual", plan.company.year, months) if months else None
    if not path or actual is None:
        return None
    lower = goal.kind == "at_most" or (goal.kind != "at_least" and measure.better == "lower")
    off = (actual - path) / abs(path) * (1.0 if lower else -1.0)
    return (months, off) if off > BEHIND_PATH else None


def _path(plan: Plan, goal: Goal, measure: Measure, months: int) -> float | None:
    """Where the goal asks the measure to be after so many months: as planned, else last year's months grown by it."""
    planned = value_through(plan, measure.id, "plan", plan.company.year, months)
    if planned is not None:
        return planned
    if goal.kind == "grow":
        # Of a year known only as a whole nobody can say what was due by now: a season may be still to come.
        before = value_through(plan, measure.id, "actual", plan.company.year - 1, months)
        return None if before is None or goal.target is None else before * (1 + goal.target)
    return None
