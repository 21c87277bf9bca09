"""PLN3xx, component 3: few initiatives, tied to goals, with milestones, in an order that can be kept (A1.33-35)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from aop_lib.methods.business_year import business_year, last_actual_day
from aop_lib.plan import Initiative, Plan
from aop_lib.rules.places import rows_by_code
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import code, date, number, text, texts

__all__ = ["MOST_INITIATIVES", "SHORTEST"]

LESSON = "04_six_components"
MOST_INITIATIVES = 7
"""More key initiatives than this is a task list (A1.34); the figure is our convention."""
SHORTEST = dt.timedelta(days=14)
"""What is done within two weeks is a task, not an initiative; our convention."""


@rule("PLN301", "critical", lines=("A1.33", "A1.34"), lesson=LESSON)
def no_initiatives(plan: Plan) -> Iterator[Seen]:
    if not plan.initiatives:
        yield Seen("initiatives")


@rule("PLN302", "major", lines=("A1.33", "A1.10"), lesson=LESSON)
def initiative_for_no_goal(plan: Plan) -> Iterator[Seen]:
    for row, initiative in enumerate(plan.initiatives):
        if not initiative.goals:
            yield Seen("initiatives", row, "goals", {"initiative": text(initiative.name)})


@rule("PLN303", "critical", lines=("A1.33", "A1.35"), lesson=LESSON)
def goal_nobody_works_on(plan: Plan) -> Iterator[Seen]:
    served = {goal for initiative in plan.initiatives for goal in initiative.goals}
    for row, goal in enumerate(plan.goals):
        if plan.initiatives and goal.id not in served:
            yield Seen("goals", row, "id", {"goal": text(goal.name)})


@rule("PLN304", "major", lines=("A1.38", "A0.58"), lesson=LESSON)
def initiative_without_owner(plan: Plan) -> Iterator[Seen]:
    for row, initiative in enumerate(plan.initiatives):
        if initiative.owner is None:
            yield Seen("initiatives", row, "owner", {"initiative": text(initiative.name)})


@rule("PLN305", "major", lines=("A1.34",), lesson=LESSON)
def initiative_without_milestone(plan: Plan) -> Iterator[Seen]:
    marked = {m.initiative for m in plan.milestones}
    for row, initiative in enumerate(plan.initiatives):
        if initiative.id not in marked:
            yield Seen("initiatives", row, "id", {"initiative": text(initiative.name)})


@rule("PLN306", "minor", lines=("A1.34",), lesson=LESSON)
def initiative_without_order(plan: Plan) -> Iterator[Seen]:
    for row, initiative in enumerate(plan.initiatives):
        if initiative.order is None and len(plan.initiatives) > 1:
            yield Seen("initiatives", row, "order", {"initiative": text(initiative.name)})


@rule("PLN307", "critical", lines=("A1.34", "A4.21"), lesson=LESSON)
def waits_for_itself(plan: Plan) -> Iterator[Seen]:
    for table in ("initiatives", "milestones"):
        rows = rows_by_code(plan, table)
        for circle in _circles({r.id: r.depends_on for r in plan.rows(table)}):
            names = texts(plan.rows(table)[rows[c]].name for c in circle)
            yield Seen(
                table,
                rows[circle[0]],
                "depends_on",
                {"circle": names, "case": code("self" if len(circle) == 1 else "circle")},
            )


def _circles(ties: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Each circle once, from its first member in the plan's order."""
    done: set[str] = set()
    for start in ties:
        path = _path_back(start, ties) if start not in done else []
        if path:
            done |= set(path)
            yield path


def _path_back(start: str, ties: Mapping[str, Sequence[str]]) -> list[str]:
    queue, seen = [[start]], {start}
    while queue:
        path = queue.pop(0)
        for following in ties.get(path[-1], ()):
            if following == start:
                return path
            if following in ties and following not in seen:
                seen.add(following)
                queue.append([*path, following])
    return []


@rule("PLN308", "major", lines=("A1.34", "A4.21"), lesson=LESSON)
def starts_before_what_it_needs(plan: Plan) -> Iterator[Seen]:
    for table, begins, ends in (("initiatives", "start", "end"), ("milestones", "due", "due")):
        known = {r.id: r for r in plan.rows(table)}
        for row, record in enumerate(plan.rows(table)):
            for needed in (known[n] for n in record.depends_on if n in known and n != record.id):
                start, end = getattr(record, begins), getattr(needed, ends)
                if start is not None and end is not None and end > start:
                    values = {"later": text(record.name), "earlier": text(needed.name), "case": code(table)}
                    yield Seen(table, row, begins, values | {"start": date(start), "end": date(end)})


@rule("PLN309", "major", lines=("A1.34",), lesson=LESSON)
def milestone_outside_its_initiative(plan: Plan) -> Iterator[Seen]:
    initiatives = {i.id: i for i in plan.initiatives}
    for row, milestone in enumerate(plan.milestones):
        initiative = initiatives.get(milestone.initiative)
        if initiative is None or milestone.due is None or initiative.start is None or initiative.end is None:
            continue
        if initiative.start <= initiative.end and not initiative.start <= milestone.due <= initiative.end:
            values = {"milestone": text(milestone.name), "due": date(milestone.due)}
            values |= {"initiative": text(initiative.name)}
            values |= {"start": date(initiative.start), "end": date(initiative.end)}
            yield Seen("milestones", row, "due", values)


@rule("PLN310", "minor", lines=("A1.34",), lesson=LESSON)
def milestone_nobody_can_see(plan: Plan) -> Iterator[Seen]:
    for row, milestone in enumerate(plan.milestones):
        missing = next((f for f in ("due", "sign") if getattr(milestone, f) is None), None)
        if missing:
            yield Seen("milestones", row, missing, {"milestone": text(milestone.name), "missing": code(missing)})


@rule("PLN311", "minor", lines=("A1.34", "A1.51"), lesson=LESSON)
def too_many_initiatives(plan: Plan) -> Iterator[Seen]:
    if len(plan.initiatives) > MOST_INITIATIVES:
        last = sorted(plan.initiatives, key=lambda i: i.order or 99)[MOST_INITIATIVES:]
        values = {"count": number(len(plan.initiatives)), "most": number(MOST_INITIATIVES)}
        yield Seen("initiatives", None, None, values | {"last": texts(i.name for i in last)})


@rule("PLN312", "minor", lines=("A1.34", "A1.35"), lesson=LESSON)
def initiative_is_a_small_task(plan: Plan) -> Iterator[Seen]:
    for row, initiative in enumerate(plan.initiatives):
        length = _length(initiative)
        if length is not None and dt.timedelta(0) <= length < SHORTEST:
            values = {"initiative": text(initiative.name), "days": number(length.days + 1)}
            yield Seen("initiatives", row, "end", values)


def _length(initiative: Initiative) -> dt.timedelta | None:
    return initiative.end - initiative.start if initiative.start and initiative.end else None


@rule("PLN313", "major", lines=("A1.34",), lesson=LESSON)
def dates_do_not_work(plan: Plan) -> Iterator[Seen]:
    first, last = business_year(plan)
    for row, initiative in enumerate(plan.initiatives):
        start, end = initiative.start, initiative.end
        values = {"initiative": text(initiative.name), "first": date(first), "last": date(last)}
        if start is None or end is None:
            field = "start" if start is None else "end"
            yield Seen("initiatives", row, field, values | {"case": code(field)})
        elif end < start:
            yield Seen("initiatives", row, "end", values | {"case": code("backwards")})
        elif end < first or start > last:
            yield Seen("initiatives", row, "start", values | {"case": code("outside")})


@rule("PLN314", "major", lines=("A1.34", "A1.57"), lesson=LESSON)
def milestone_overdue(plan: Plan) -> Iterator[Seen]:
    today = last_actual_day(plan)
    for row, milestone in enumerate(plan.milestones):
        if today and milestone.due and milestone.done is None and milestone.due <= today:
            values = {"milestone": text(milestone.name), "due": date(milestone.due), "today": date(today)}
            yield Seen("milestones", row, "done", values)
