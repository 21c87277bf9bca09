"""ALN7xx, step 7: the AOP as the reference when something unplanned comes (A0.71-77)."""

from __future__ import annotations

from collections.abc import Iterator

from aop_lib.methods.business_year import last_actual_day, month_end
from aop_lib.methods.decision_log import Question, days_taken, goes_against, unanswered
from aop_lib.plan import Decision, Plan
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import code, date, money, number, text, texts

__all__ = ["SLOW"]

_DESIGN = "03_alignment_by_design"
SLOW = 14
"""More days than this from the event to the decision are slow; our convention."""
_FIELDS: dict[Question, str] = {"serves": "serves_priority", "trades": "gives_up", "decides": "principle"}


@rule("ALN701", "major", lines=("A0.74", "A0.75", "A0.76"), lesson=_DESIGN)
def question_left_open(plan: Plan) -> Iterator[Seen]:
    for row, decision in enumerate(plan.decisions):
        missing = unanswered(decision)
        if missing:
            field = "decider" if missing[0] == "decides" and decision.decider is None else _FIELDS[missing[0]]
            yield Seen("decisions", row, field, {"event": text(decision.event), "missing": code("_".join(missing))})


@rule("ALN702", "major", lines=("A0.71", "A0.73"), lesson=_DESIGN)
def against_the_plan(plan: Plan) -> Iterator[Seen]:
    kinds = {choice.id: choice for choice in plan.choices}
    for row, decision in enumerate(plan.decisions):
        how = goes_against(plan, decision)
        named = [kinds[choice] for choice in decision.rests_on if choice in kinds]
        # A trade-off accepted is a principle; so is one put into words.
        if how is None or decision.principle is not None or any(choice.kind == "tradeoff" for choice in named):
            continue
        values = {"event": text(decision.event), "case": code(how), "cost": money(decision.cost or 0.0)}
        values["excluded"] = texts(choice.name for choice in named if choice.kind == "not_doing")
        yield Seen("decisions", row, "principle", values)


@rule("ALN703", "minor", lines=("A0.72",), lesson=_DESIGN)
def plan_not_used(plan: Plan) -> Iterator[Seen]:
    today = last_actual_day(plan)
    if today is not None and today >= month_end(plan, 5) and not plan.decisions:
        yield Seen("decisions", None, None, {"today": date(today)})


@rule("ALN704", "minor", lines=("A0.77",), lesson=_DESIGN)
def slow_or_disputed(plan: Plan) -> Iterator[Seen]:
    for row, decision in enumerate(plan.decisions):
        days = days_taken(decision) or 0
        if days > SLOW or decision.disputed:
            values = {"event": text(decision.event), "days": number(days), "most": number(SLOW)}
            yield Seen("decisions", row, _slow_field(days), values | {"case": code(_case(decision, days))})


def _slow_field(days: int) -> str:
    return "raised" if days > SLOW else "disputed"


def _case(decision: Decision, days: int) -> str:
    return ("both" if decision.disputed else "slow") if days > SLOW else "disputed"
