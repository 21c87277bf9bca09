"""What steps 1, 2 and 4 of lesson 06 write into the plan (A2.31-42). Pure: a plan and an answer in, a plan out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from aop_lib.course.lessons.kpi_candidates import goal_of_the_lesson
from aop_lib.methods.removal import made_of
from aop_lib.plan import Choice, Goal, Kpi, Plan

__all__ = ["VAGUE", "aim_decided", "few_decided", "kinds_decided", "vague_aim", "without_kpis"]

VAGUE = ("strong", "optimise")
"""Phrases offered as the year's result that name none; a plan never takes them."""
_LONGEST = 2000


def aim_decided(plan: Plan, value: Any) -> Plan:
    """Step 1: the priority and the limit goal number 1 rests on, picked among the plan's or written (A2.32).

    A pick names the goal in that choice and in no other of its kind; the plan's own order is kept. A phrase without a
    number decides nothing.
    """
    goal = goal_of_the_lesson(plan)
    if goal is None or not isinstance(value, Mapping) or value.get("result") in VAGUE:
        return plan
    for picked, own, kinds in (
        (value.get("priority"), _words(value, "own_priority"), ("priority",)),
        (value.get("limit"), _words(value, "own_limit"), ("tradeoff", "not_doing")),
    ):
        known = {choice.id for choice in plan.choices if choice.kind in kinds}
        if picked in known:
            plan = _named_in(plan, goal, str(picked), kinds)
        elif own and not any(choice.kind in kinds and choice.name == own for choice in plan.choices):
            written = Choice(id=_free(plan), kind="priority" if "priority" in kinds else "not_doing", name=own)
            plan = plan.model_copy(update={"choices": [*plan.choices, written]})
            plan = _named_in(plan, goal, written.id, kinds)
    return plan


def _words(value: Mapping[str, Any], name: str) -> str:
    words = value.get(name)
    return " ".join(words.split())[:_LONGEST] if isinstance(words, str) else ""


def _free(plan: Plan) -> str:
    taken = {choice.id for choice in plan.choices}
    return next(code for n in range(1, len(taken) + 2) if (code := f"AIM{n}") not in taken)


def _named_in(plan: Plan, goal: Goal, picked: str, kinds: Collection[str]) -> Plan:
    choices = []
    for choice in plan.choices:
        if choice.kind in kinds:
            others = [code for code in choice.goals if code != goal.id]
            goals = [goal.id, *others] if choice.id == picked else others
            if set(goals) != set(choice.goals):
                choice = choice.model_copy(update={"goals": goals})
        choices.append(choice)
    return plan.model_copy(update={"choices": choices})


def vague_aim(plan: Plan, goal: str, phrase: str) -> Plan:
    """The plan as it would stand with a phrase in place of the goal's number: to look at, never to keep."""
    changes = {"name": phrase, "measure": None, "kind": None, "target": None}
    goals = [g.model_copy(update=changes) if g.id == goal else g for g in plan.goals]
    return plan.model_copy(update={"goals": goals})


def kinds_decided(plan: Plan, value: Any) -> Plan:
    """Step 2: each number of the company's sheet becomes an outcome or a driver; what is neither leaves it (A2.34-36).

    An outcome serves the goal whose measure it reads, else the goal the set is built for; so does a driver of a part of
    a goal's measure.
    """
    goal = goal_of_the_lesson(plan)
    if goal is None or not isinstance(value, Mapping):
        return plan
    kpis = []
    for kpi in plan.kpis:
        layer = value.get(kpi.id) if kpi.level == "company" else None
        if layer in ("outcome", "driver"):
            goals = kpi.goals or [_served(plan, kpi, goal).id]
            kpi = kpi.model_copy(update={"kind": layer, "goals": goals})
        kpis.append(kpi)
    out = {kpi.id for kpi in plan.kpis if kpi.level == "company" and value.get(kpi.id) == "neither"}
    return without_kpis(plan.model_copy(update={"kpis": kpis}), out)


def _served(plan: Plan, kpi: Kpi, goal: Goal) -> Goal:
    same = next((g for g in plan.goals if g.measure is not None and g.measure == kpi.measure), None)
    return same or goal


def few_decided(plan: Plan, value: Any) -> Plan:
    """Step 4: what is ticked stays on the company's sheet, with the decision written beside it (A2.41-42).

    A number called a driver in step 2 drives the outcomes chosen for its goal wherever no formula says so already.
    """
    if not isinstance(value, Mapping):
        return plan
    lines = {code: line for code, line in value.items() if isinstance(line, Mapping)}
    ticked = {code for code, line in lines.items() if line.get("keep") is True}
    if not ticked & {kpi.id for kpi in plan.kpis}:
        return plan
    out = {kpi.id for kpi in plan.kpis if kpi.level == "company" and kpi.id not in ticked}
    plan = without_kpis(plan, out)
    kpis = [_said(kpi, _words(lines[kpi.id], "says")) if kpi.id in ticked else kpi for kpi in plan.kpis]
    plan = plan.model_copy(update={"kpis": kpis})
    return plan.model_copy(update={"kpis": [_driving(plan, kpi) if kpi.id in ticked else kpi for kpi in kpis]})


def _said(kpi: Kpi, words: str) -> Kpi:
    known = (
        {kpi.decision} if isinstance(kpi.decision, str) or kpi.decision is None else {kpi.decision.en, kpi.decision.vi}
    )
    return kpi if not words or words in known else kpi.model_copy(update={"decision": words})


def _driving(plan: Plan, kpi: Kpi) -> Kpi:
    if kpi.kind != "driver" or kpi.drives:
        return kpi
    goals = [goal for goal in plan.goals if goal.id in kpi.goals]
    if any(goal.measure is not None and kpi.measure in made_of(plan, goal.measure) for goal in goals):
        return kpi
    outcomes = [
        k.id for k in plan.kpis if k.kind == "outcome" and k.level == "company" and set(k.goals) & set(kpi.goals)
    ]
    return kpi.model_copy(update={"drives": outcomes}) if outcomes else kpi


def without_kpis(plan: Plan, codes: Collection[str]) -> Plan:
    """The plan without some KPIs, and without whatever in it points at them."""
    if not codes:
        return plan
    kpis = [
        kpi.model_copy(
            update={
                "parent": None if kpi.parent in codes else kpi.parent,
                "drives": [code for code in kpi.drives if code not in codes],
            }
        )
        for kpi in plan.kpis
        if kpi.id not in codes
    ]
    reviews = [r.model_copy(update={"kpis": [code for code in r.kpis if code not in codes]}) for r in plan.reviews]
    objectives = [o.model_copy(update={"kpi": None}) if o.kpi in codes else o for o in plan.objectives]
    trials = [trial for trial in plan.trials if trial.kpi not in codes]
    return plan.model_copy(update={"kpis": kpis, "reviews": reviews, "objectives": objectives, "trials": trials})
