"""The removal test, and the kind a number is of: outcome, driver, activity or compliance (A2.3-7, A2.34-36).

Take the number away: do you know less about being nearer the goal or farther from it? The plan answers where it can:
the number is a goal's own, makes it through the formulas, or is stated to drive an outcome. What is only an activity
stays one until a trial shows that more of it brings more of the result (A2.6).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from aop_lib.methods.causal_evidence import Link, trial_of
from aop_lib.methods.series import identity_of
from aop_lib.plan import Goal, Kpi, Plan

__all__ = [
    "Because",
    "Kind",
    "Removal",
    "drivers_of",
    "goals_reached",
    "is_activity",
    "made_of",
    "outcomes_of",
    "reaches",
    "removal",
    "sheet_of",
]

Kind = Literal["outcome", "driver", "activity", "compliance"]
Because = Literal["measures_goal", "makes_goal", "drives", "guards", "repeats", "activity", "disproved", "unknown"]
Evidence = Literal["formula", "trial", "stated", "none"]
_KINDS: dict[Because, Kind] = {
    "measures_goal": "outcome",
    "makes_goal": "driver",
    "drives": "driver",
    "guards": "compliance",
    "activity": "activity",
    "disproved": "activity",
}


@dataclass(frozen=True)
class Removal:
    """Whether a number passes the removal test, and why.

    ``because``: ``measures_goal`` it is what a goal speaks of; ``makes_goal`` it is a part of a goal's measure through
    the formulas; ``drives`` the plan states which outcome it moves, or its trial shows it; ``guards`` it watches a
    limit or a duty; ``repeats`` a number before it on the same sheet reads the same; ``activity`` it counts what was
    done; ``disproved`` its own trial shows no link; ``unknown`` the plan does not say what it tells about any goal.
    ``goal`` is the goal meant, ``like`` the number repeated, both by code. ``evidence`` says what the answer rests on,
    and ``trial`` is what the number's trial shows, where the plan holds one. ``kind`` is what it is after all that;
    ``None`` where the plan does not let one say.
    """

    kpi: str
    keeps: bool
    because: Because
    kind: Kind | None
    goal: str | None = None
    like: str | None = None
    evidence: Evidence = "none"
    trial: Link | None = None


def removal(plan: Plan, kpi: Kpi) -> Removal:
    """The removal test on one KPI of the plan (A2.7)."""
    trial = trial_of(plan, kpi.id)
    if kpi.kind == "compliance":
        return Removal(kpi.id, True, "guards", "compliance", evidence="stated", trial=trial)
    like = _repeated(plan, kpi)
    told = _told(plan, kpi, trial)
    if like is None:
        return told
    return Removal(kpi.id, False, "repeats", told.kind, told.goal, like, "formula", trial)


def _told(plan: Plan, kpi: Kpi, trial: Link | None) -> Removal:
    goal = _by_formula(plan, kpi)
    served = next(iter(goals_reached(plan, kpi)), None)
    # A formula only says how figures add up; that more of one brought nothing is said by its own trial.
    if trial is not None and trial.disproved and (goal is None or goal.measure != kpi.measure):
        return Removal(kpi.id, False, "disproved", "activity", served, evidence="trial", trial=trial)
    if goal is not None:
        because: Because = "measures_goal" if goal.measure == kpi.measure else "makes_goal"
        return Removal(kpi.id, True, because, _KINDS[because], goal.id, evidence="formula", trial=trial)
    if trial is not None and trial.shown:
        return Removal(kpi.id, True, "drives", "driver", served, evidence="trial", trial=trial)
    if kpi.kind == "activity":
        return Removal(kpi.id, False, "activity", "activity", served, trial=trial)
    because = _stated(plan, kpi)
    kind = kpi.kind if because == "unknown" else _KINDS[because]
    return Removal(kpi.id, because != "unknown", because, kind, served, None, _resting(because), trial)


def _resting(because: Because) -> Evidence:
    return "none" if because == "unknown" else "stated"


def _stated(plan: Plan, kpi: Kpi) -> Because:
    """What the plan says in words, where no formula says it."""
    if kpi.form == "guardrail" and (kpi.goals or kpi.drives):
        return "guards" if kpi.kind is None else "drives" if kpi.kind == "driver" else "measures_goal"
    # An outcome without figures in the plan, of a goal without them, or made of the goal's own, is taken at its word.
    if kpi.kind == "outcome" and any(_reads(plan, kpi, goal) for goal in plan.goals if goal.id in kpi.goals):
        return "measures_goal"
    if kpi.drives or (kpi.parent is not None and kpi.contribution is not None):
        return "drives"
    return "unknown"


def _reads(plan: Plan, kpi: Kpi, goal: Goal) -> bool:
    return goal.measure is None or kpi.measure is None or goal.measure in made_of(plan, kpi.measure)


def _by_formula(plan: Plan, kpi: Kpi) -> Goal | None:
    """The goal the KPI's measure is that of, else one whose measure it is a part of; its own goals come first."""
    if kpi.measure is None:
        return None
    ordered = sorted(plan.goals, key=lambda goal: (goal.id not in kpi.goals, goal.rank or 100))
    same = next((goal for goal in ordered if goal.measure == kpi.measure), None)
    if same is not None:
        return same
    return next((g for g in ordered if g.measure is not None and kpi.measure in made_of(plan, g.measure)), None)


def made_of(plan: Plan, measure: str) -> set[str]:
    """All measures a measure is made of through its formula, their formulas, and so on; a circle is walked once."""
    found: set[str] = set()
    waiting = [measure]
    while waiting:
        tie = identity_of(plan, waiting.pop())
        parts = [] if tie is None else [part for part in tie.parts if part not in found and part != measure]
        found.update(parts)
        waiting += parts
    return found


def is_activity(plan: Plan, kpi: Kpi) -> bool:
    """Whether a KPI only counts what was done: an activity no trial has shown to bring more of the result (A2.6)."""
    if kpi.kind != "activity":
        return False
    trial = trial_of(plan, kpi.id)
    return trial is None or not trial.shown


def sheet_of(kpi: Kpi) -> tuple[str, str]:
    """The sheet a KPI stands on: the company's, or that of the one who owns it."""
    return kpi.level, "" if kpi.level == "company" else kpi.owner or ""


def _repeated(plan: Plan, kpi: Kpi) -> str | None:
    """The code of a KPI before it on the same sheet that reads the same measure."""
    if kpi.measure is None:
        return None
    for other in plan.kpis:
        if other.id == kpi.id:
            return None
        if other.measure == kpi.measure and sheet_of(other) == sheet_of(kpi):
            return other.id
    return None


def reaches(plan: Plan, kpi: Kpi) -> list[Kpi]:
    """The KPI and those it leads to: the one above it and those it drives, and so on; a circle is walked once."""
    known = {k.id: k for k in plan.kpis}
    found, waiting = {kpi.id: kpi}, [kpi]
    while waiting:
        at = waiting.pop(0)
        for code in (at.parent, *at.drives):
            if code in known and code not in found:
                found[code] = known[code]
                waiting.append(known[code])
    return list(found.values())


def goals_reached(plan: Plan, kpi: Kpi) -> list[str]:
    """The goals a KPI serves: its own, then those of all it leads to, each once."""
    return list(dict.fromkeys(goal for each in reaches(plan, kpi) for goal in each.goals))


def outcomes_of(plan: Plan, goal: Goal) -> list[Kpi]:
    """The company's outcome KPIs that name the goal (A2.41)."""
    return [k for k in plan.kpis if k.level == "company" and k.kind == "outcome" and goal.id in k.goals]


def drivers_of(plan: Plan, goal: Goal) -> list[Kpi]:
    """The driver KPIs of a goal, on any sheet: the company's, a department's, a person's (A2.35-36, A2.41).

    A driver KPI counts for every goal it leads to, by its own goals, the KPI above it or ``drives``, so that a small
    company needs no list of its own for each goal. An activity whose trial shows the link is a driver. A KPI that reads
    a part of the goal's measure counts as well unless it is an outcome of the company: a department's outcome is, seen
    from the company, a factor that makes the goal.
    """
    parts = made_of(plan, goal.measure) if goal.measure is not None else set()
    shown = {code for code in {row.kpi for row in plan.trials} if (link := trial_of(plan, code)) and link.shown}
    return [
        k
        for k in plan.kpis
        if not (k.level == "company" and k.kind == "outcome")
        and (
            (k.measure in parts and k.kind != "compliance")
            or ((k.kind == "driver" or k.id in shown) and goal.id in goals_reached(plan, k))
        )
    ]
