"""The log of decisions on what was not planned: the three questions, and what the log shows as a whole (A0.71-77)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from aop_lib.methods.tradeoffs import room
from aop_lib.plan import Decision, Plan

__all__ = ["QUESTIONS", "Debrief", "Question", "days_taken", "debrief", "goes_against", "rests_on_plan", "unanswered"]

Question = Literal["serves", "trades", "decides"]
QUESTIONS: tuple[Question, ...] = ("serves", "trades", "decides")
"""Does it serve the goals and priorities (A0.74); what is traded (A0.75); who decides, by which principle (A0.76)."""


@dataclass(frozen=True)
class Debrief:
    """What a log shows. Decisions are given by their codes, money in the plan's money unit.

    ``entries`` is how many decisions there are, ``cost`` what they cost together, ``room`` what the year's total limit
    leaves beside the budget (``None`` where the plan states no such limit). ``mean_days`` is how long a decision took
    from the day the event came up, over the decisions that say so, ``slowest`` the longest with its days. ``disputed``
    were contested afterwards. ``resting`` is how many rest on a choice of the plan, ``against`` those that cost money
    against it.
    """

    entries: int
    cost: float
    room: float | None
    mean_days: float | None
    slowest: tuple[str, int] | None
    disputed: tuple[str, ...]
    resting: int
    against: tuple[str, ...]


def unanswered(decision: Decision) -> tuple[Question, ...]:
    """Which of the three questions a decision leaves open, in their order.

    The first is answered by yes or no; the second by what is given up or by a cost, which may be nothing; the third
    takes both the one who decides and the principle, or the choice of the plan it rests on.
    """
    answered: dict[Question, bool] = {
        "serves": decision.serves_priority is not None,
        "trades": decision.gives_up is not None or decision.cost is not None,
        "decides": decision.decider is not None and bool(decision.principle is not None or decision.rests_on),
    }
    return tuple(question for question in QUESTIONS if not answered[question])


def days_taken(decision: Decision) -> int | None:
    """Days from the day the event came up to the decision; ``None`` where that day is not known or lies after it."""
    if decision.raised is None or decision.raised > decision.date:
        return None
    return (decision.date - decision.raised).days


def rests_on_plan(plan: Plan, decision: Decision) -> bool:
    """Whether the decision names at least one choice the plan has."""
    return any(choice.id in decision.rests_on for choice in plan.choices)


def goes_against(plan: Plan, decision: Decision) -> Literal["excluded", "no_priority"] | None:
    """How a decision that costs money goes against the plan.

    ``excluded``: it names as its ground something the company accepts not to do, serves no priority, and spends all
    the same. ``no_priority``: it serves no priority. ``None`` where it costs nothing, or serves a priority.
    """
    if not decision.cost or decision.cost < 0 or decision.serves_priority:
        return None
    kinds = {choice.kind for choice in plan.choices if choice.id in decision.rests_on}
    if kinds == {"not_doing"}:
        return "excluded"
    return "no_priority" if decision.serves_priority is False else None


def debrief(plan: Plan) -> Debrief:
    """What the plan's whole log shows; an empty log gives zeros."""
    taken = [(decision.id, days) for decision in plan.decisions if (days := days_taken(decision)) is not None]
    return Debrief(
        entries=len(plan.decisions),
        cost=sum(decision.cost or 0.0 for decision in plan.decisions),
        room=room(plan),
        mean_days=sum(days for _, days in taken) / len(taken) if taken else None,
        slowest=max(taken, key=lambda item: item[1]) if taken else None,
        disputed=tuple(decision.id for decision in plan.decisions if decision.disputed),
        resting=sum(rests_on_plan(plan, decision) for decision in plan.decisions),
        against=tuple(decision.id for decision in plan.decisions if goes_against(plan, decision)),
    )
