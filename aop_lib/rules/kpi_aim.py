"""KPI1xx, 2xx, 4xx: an aim to be measured, outcomes with their drivers, few KPIs (A2.1-22, A2.31-36, A2.40-42).

Outcome KPIs of a goal are counted on the company's sheet. Driver KPIs are counted over all sheets where the question is
whether there are enough (a small company with three goals needs no fifteen KPIs: one driver may serve several goals),
and sheet by sheet where it is whether there are too many for those who read it. A goal that is a limit to be kept (at
least, at most) is held, not driven: it needs no driver KPI of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from aop_lib.methods.causal_evidence import monthly_link
from aop_lib.methods.removal import Removal, drivers_of, goals_reached, outcomes_of, reaches, removal, sheet_of
from aop_lib.plan import Goal, Kpi, Plan
from aop_lib.rules.once import once_per_plan
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import Value, code, number, text, texts

__all__ = ["FEWEST_DRIVERS", "MOST_DRIVERS", "MOST_OUTCOMES"]

MOST_OUTCOMES = 2
FEWEST_DRIVERS = 2
MOST_DRIVERS = 4
"""One or two outcome KPIs and two to four driver KPIs for each strategic goal (A2.41)."""

_MEANING = "05_what_a_kpi_is"
_STEPS = "06_kpi_from_the_aop"


@once_per_plan
def _removals(plan: Plan) -> list[Removal]:
    return [removal(plan, kpi) for kpi in plan.kpis]


@once_per_plan
def _drivers(plan: Plan) -> dict[str, list[Kpi]]:
    return {goal.id: drivers_of(plan, goal) for goal in plan.goals}


def _names(kpis: Iterable[Kpi]) -> Value:
    return texts(kpi.name for kpi in kpis)


def _counted(kpis: Sequence[Kpi]) -> dict[str, Value]:
    """The KPIs by name, how many they are, and whether that is one or several."""
    many = code("one" if len(kpis) == 1 else "several")
    return {"kpis": _names(kpis), "count": number(len(kpis)), "many": many}


def _serving(plan: Plan, goal: Goal) -> list[Kpi]:
    return [kpi for kpi in plan.kpis if goal.id in goals_reached(plan, kpi)]


@rule("KPI101", "major", lines=("A2.31", "A2.33"), lesson=_STEPS)
def vague_goal_of_activities(plan: Plan) -> Iterator[Seen]:
    for row, goal in enumerate(plan.goals):
        lacks = [name for name in ("measure", "kind", "target") if getattr(goal, name) is None]
        counted = [kpi for kpi in _serving(plan, goal) if kpi.kind == "activity"]
        if lacks and counted:
            values = {"goal": text(goal.name)} | _counted(counted)
            yield Seen("goals", row, lacks[-1], values)


@rule("KPI102", "minor", lines=("A2.10", "A2.32"), lesson=_STEPS)
def first_goal_without_priority_or_limit(plan: Plan) -> Iterator[Seen]:
    ranks = [goal.rank for goal in plan.goals if goal.rank is not None]
    if not plan.kpis or not ranks:
        return
    for row, goal in enumerate(plan.goals):
        if goal.rank == min(ranks):
            lacks = [
                name
                for name, kinds in (("priority", ("priority",)), ("limit", ("tradeoff", "not_doing")))
                if _said_of_others_only(plan, goal, kinds)
            ]
            if lacks:
                case = code("both" if len(lacks) > 1 else lacks[0])
                yield Seen("goals", row, "id", {"goal": text(goal.name), "case": case})


def _said_of_others_only(plan: Plan, goal: Goal, kinds: Sequence[str]) -> bool:
    """Rows of these kinds are there and none names the goal; that there are none at all is for other rules to say."""
    rows = [choice for choice in plan.choices if choice.kind in kinds]
    return bool(rows) and not any(goal.id in choice.goals for choice in rows)


def _is_driven(goal: Goal) -> bool:
    return goal.kind not in ("at_least", "at_most")


@rule("KPI201", "major", lines=("A2.35", "A2.36"), lesson=_STEPS)
def outcome_without_driver(plan: Plan) -> Iterator[Seen]:
    for row, goal in enumerate(plan.goals):
        outcomes = outcomes_of(plan, goal)
        if outcomes and _is_driven(goal) and not _drivers(plan)[goal.id]:
            yield Seen("goals", row, "id", {"goal": text(goal.name), "kpis": _names(outcomes)})


@rule("KPI202", "major", lines=("A2.35", "A2.36"), lesson=_STEPS, covers=("CHK21", "CHK31"))
def drivers_without_outcome(plan: Plan) -> Iterator[Seen]:
    for row, goal in enumerate(plan.goals):
        on = _serving(plan, goal)
        unclear = any(kpi.kind in (None, "outcome") and goal.id in kpi.goals for kpi in on)
        counted = [kpi for kpi in on if kpi.kind in ("driver", "activity")]
        if counted and not unclear:
            case = code("activities" if all(kpi.kind == "activity" for kpi in counted) else "drivers")
            yield Seen("goals", row, "id", {"goal": text(goal.name), "case": case} | _counted(counted))


@rule("KPI203", "minor", lines=("A2.34",), lesson=_STEPS)
def kpi_of_no_kind(plan: Plan) -> Iterator[Seen]:
    rows = [row for row, kpi in enumerate(plan.kpis) if kpi.kind is None]
    if rows:
        yield Seen("kpis", rows[0], "kind", _counted([plan.kpis[row] for row in rows]))


def _scores(kpi: Kpi) -> bool:
    return bool(kpi.weight) or bool(kpi.goals)


@rule("KPI204", "major", lines=("A2.3", "A2.7"), lesson=_MEANING)
def fails_the_removal_test(plan: Plan) -> Iterator[Seen]:
    for row, (kpi, seen) in enumerate(zip(plan.kpis, _removals(plan), strict=True)):
        # An activity that scores, a number read twice, a driver tied to nothing, a KPI for no goal: other rules.
        not_said = seen.because == "unknown" and kpi.kind != "driver" and bool(seen.goal)
        if not_said or (seen.because in ("activity", "disproved") and not _scores(kpi) and kpi.kind != "driver"):
            yield Seen("kpis", row, "kind", {"kpi": text(kpi.name), "case": code(seen.because)} | _goal(plan, seen))


def _goal(plan: Plan, seen: Removal) -> dict[str, Value]:
    """The goal a KPI is for, by name; where it names none, the goal that comes first."""
    goal = _meant(plan, seen)
    return {"goal": text(None if goal is None else goal.name), "known": code("no" if goal is None else "yes")}


def _meant(plan: Plan, seen: Removal) -> Goal | None:
    first = min(plan.goals, key=lambda goal: goal.rank or 100, default=None)
    return next((goal for goal in plan.goals if goal.id == seen.goal), first)


# Out of the scoring it needs no scale; asking for one in the same row would send the reader two ways.
_SCALE = ("KPI601", "KPI602", "KPI603", "KPI605")


@rule("KPI205", "major", lines=("A2.5", "A2.6", "A2.19"), lesson=_MEANING, covers_here=_SCALE)
def activity_that_scores(plan: Plan) -> Iterator[Seen]:
    for row, (kpi, seen) in enumerate(zip(plan.kpis, _removals(plan), strict=True)):
        if kpi.kind == "activity" and seen.because == "activity" and _scores(kpi):
            values = {"kpi": text(kpi.name), "weight": number(kpi.weight or 0.0)}
            values |= {"scores": code("weight" if kpi.weight else "goal")} | _goal(plan, seen) | _shown(plan, kpi, seen)
            yield Seen("kpis", row, "weight" if kpi.weight else "goals", values)


def _shown(plan: Plan, kpi: Kpi, seen: Removal) -> dict[str, Value]:
    """What there is instead of a trial: one too small, or months that do or do not move together."""
    if seen.trial is not None:
        return {"case": code("few"), "count": number(seen.trial.raised + seen.trial.left), "rho": number(0.0)}
    goal = _meant(plan, seen)
    if kpi.measure is not None and goal is not None and goal.measure is not None:
        link = monthly_link(plan, kpi.measure, goal.measure)
        if link.rho is not None:
            return {"case": code(link.verdict), "count": number(link.pairs), "rho": number(link.rho)}
    return {"case": code("none"), "count": number(0), "rho": number(0.0)}


@rule("KPI206", "major", lines=("A2.6",), lesson=_MEANING, covers_here=_SCALE)
def promoted_against_its_trial(plan: Plan) -> Iterator[Seen]:
    for row, (kpi, seen) in enumerate(zip(plan.kpis, _removals(plan), strict=True)):
        trial = seen.trial
        if trial is not None and seen.because == "disproved" and (kpi.kind == "driver" or _scores(kpi)):
            values = {"kpi": text(kpi.name), "case": code(trial.verdict)} | _goal(plan, seen)
            values |= {"count": number(trial.raised), "left": number(trial.left)}
            yield Seen("kpis", row, "kind", values)


@rule("KPI401", "major", lines=("A2.40", "A2.41"), lesson=_STEPS, covers=("CHK41",))
def too_many_outcomes(plan: Plan) -> Iterator[Seen]:
    for row, goal in enumerate(plan.goals):
        outcomes = outcomes_of(plan, goal)
        if len(outcomes) > MOST_OUTCOMES:
            values = {"goal": text(goal.name), "count": number(len(outcomes)), "kpis": _names(outcomes)}
            yield Seen("goals", row, "id", values | {"most": number(MOST_OUTCOMES)})


@rule("KPI402", "major", lines=("A2.40", "A2.41"), lesson=_STEPS)
def too_many_drivers(plan: Plan) -> Iterator[Seen]:
    rows = {kpi.id: row for row, kpi in enumerate(plan.kpis)}
    for goal in plan.goals:
        counted = [kpi for kpi in _drivers(plan)[goal.id] if kpi.kind != "outcome"]
        sheets = _by_sheet(kpi for kpi in counted if goal.id in _nearest_goals(plan, kpi))
        for sheet, drivers in sheets.items():
            if len(drivers) > MOST_DRIVERS:
                values = {"goal": text(goal.name), "count": number(len(drivers)), "kpis": _names(drivers)}
                values |= {"most": number(MOST_DRIVERS)} | _whose(plan, sheet)
                yield Seen("kpis", rows[drivers[MOST_DRIVERS].id], "goals", values)


def _nearest_goals(plan: Plan, kpi: Kpi) -> list[str]:
    """The goals it names, else those of the nearest KPI it leads to: where it counts among the too many."""
    return next((each.goals for each in reaches(plan, kpi) if each.goals), [])


def _by_sheet(kpis: Iterable[Kpi]) -> dict[tuple[str, str], list[Kpi]]:
    sheets: dict[tuple[str, str], list[Kpi]] = defaultdict(list)
    for kpi in kpis:
        sheets[sheet_of(kpi)].append(kpi)
    return sheets


def _whose(plan: Plan, sheet: tuple[str, str]) -> dict[str, Value]:
    name = next((party.name for party in plan.parties if party.id == sheet[1]), None)
    whose = "company" if sheet[0] == "company" else "nobody" if name is None else "party"
    return {"whose": code(whose), "party": text(name)}


@rule("KPI403", "minor", lines=("A2.42",), lesson=_STEPS, covers=("CHK73",))
def kpi_for_no_decision(plan: Plan) -> Iterator[Seen]:
    rows = {kpi.id: row for row, kpi in enumerate(plan.kpis)}
    for sheet, kpis in _by_sheet(kpi for kpi in plan.kpis if kpi.decision is None).items():
        yield Seen("kpis", rows[kpis[0].id], "decision", _counted(kpis) | _whose(plan, sheet))


@rule("KPI404", "minor", lines=("A2.40", "A2.7"), lesson=_STEPS)
def measure_read_twice(plan: Plan) -> Iterator[Seen]:
    known = {kpi.id: kpi for kpi in plan.kpis}
    for row, (kpi, seen) in enumerate(zip(plan.kpis, _removals(plan), strict=True)):
        if seen.like is not None:
            yield Seen("kpis", row, "measure", {"kpi": text(kpi.name), "first": text(known[seen.like].name)})


@rule("KPI405", "minor", lines=("A2.41",), lesson=_STEPS)
def too_few_drivers(plan: Plan) -> Iterator[Seen]:
    for row, goal in enumerate(plan.goals):
        drivers = _drivers(plan)[goal.id]
        # Without any driver it is another finding, and a graver one.
        if outcomes_of(plan, goal) and _is_driven(goal) and 0 < len(drivers) < FEWEST_DRIVERS:
            values = {"goal": text(goal.name), "kpis": _names(drivers), "fewest": number(FEWEST_DRIVERS)}
            yield Seen("goals", row, "id", values | {"most": number(MOST_DRIVERS)})
