"""PLN2xx, component 2: a budget with ceilings, and the five limits a plan states (A1.29-32, A0.46-49)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from aop_lib.methods.budget import OverCeiling, line_total, over_ceiling
from aop_lib.plan import BudgetLine, Limit, Plan
from aop_lib.rules.places import rows_by_code
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import Value, choices, code, money, month, months, number, text

__all__ = ["RUNNING_COST"]

LESSON = "04_six_components"
RUNNING_COST = ("operations", "people")
"""Groups that keep the firm open whatever the goals are; they need a ceiling, not a goal."""
_LIMITS = ("total_budget", "group_ceiling", "hiring", "capacity", "bottleneck")


@rule("PLN201", "critical", lines=("A1.29", "A1.30"), lesson=LESSON)
def no_budget(plan: Plan) -> Iterator[Seen]:
    if not plan.budget:
        yield Seen("budget")


@rule("PLN202", "critical", lines=("A1.30", "A1.32"), lesson=LESSON)
def line_over_year_ceiling(plan: Plan) -> Iterator[Seen]:
    rows = rows_by_code(plan, "budget")
    for over in over_ceiling(plan):
        if over.table == "budget" and over.period == "year":
            line = plan.budget[rows[over.code]]
            spend = [amount or 0.0 for amount in line.months]
            values = {"line": text(line.name), "total": money(over.amount), "ceiling": money(over.ceiling)}
            values |= {"over": money(over.over), "peak": month(spend.index(max(spend)))}
            yield Seen("budget", rows[over.code], "ceiling", values)


@rule("PLN203", "major", lines=("A1.31", "A1.32"), lesson=LESSON)
def line_over_month_ceiling(plan: Plan) -> Iterator[Seen]:
    passed: dict[str, list[OverCeiling]] = defaultdict(list)
    for over in over_ceiling(plan):
        if over.table == "budget" and over.period == "month":
            passed[over.code].append(over)
    rows = rows_by_code(plan, "budget")
    for line, months_over in passed.items():
        worst = max(months_over, key=lambda over: over.amount)
        values = {"line": text(plan.budget[rows[line]].name), "ceiling": money(worst.ceiling)}
        values |= {"months": months(over.first_month - 1 for over in months_over), "most": money(worst.amount)}
        yield Seen("budget", rows[line], "months", values | {"peak": month(worst.first_month - 1)})


@rule("PLN204", "critical", lines=("A0.48", "A1.32"), lesson=LESSON)
def group_over_limit(plan: Plan) -> Iterator[Seen]:
    for row, limit in enumerate(plan.limits):
        if limit.kind == "group_ceiling" and limit.group is not None:
            values = _worst(plan, limit, [line for line in plan.budget if line.group == limit.group])
            if values:
                yield Seen("limits", row, "amount", values | {"group": choices("budget", "group", [limit.group])})


@rule("PLN205", "critical", lines=("A0.48", "A1.30"), lesson=LESSON)
def budget_over_total(plan: Plan) -> Iterator[Seen]:
    for row, limit in enumerate(plan.limits):
        values = _worst(plan, limit, plan.budget) if limit.kind == "total_budget" else {}
        if values:
            yield Seen("limits", row, "amount", values)


def _worst(plan: Plan, limit: Limit, lines: Sequence[BudgetLine]) -> dict[str, Value]:
    """The stretch of months where spending passes the limit most; empty where it holds."""
    passed = [over for over in over_ceiling(plan) if over.table == "limits" and over.code == limit.id]
    if not passed:
        return {}
    worst = max(passed, key=lambda over: over.amount)
    span = slice(worst.first_month - 1, worst.last_month)
    largest = max(lines, key=lambda line: sum(amount or 0.0 for amount in line.months[span]))
    return {
        "limit": text(limit.name),
        "total": money(worst.amount),
        "ceiling": money(worst.ceiling),
        "over": money(worst.over),
        "period": code(worst.period),
        "months": months(range(span.start, span.stop)),
        "largest": text(largest.name),
    }


@rule("PLN206", "major", lines=("A1.30", "A1.32"), lesson=LESSON)
def line_without_ceiling(plan: Plan) -> Iterator[Seen]:
    held = {limit.group for limit in plan.limits if limit.kind == "group_ceiling" and limit.amount is not None}
    for row, line in enumerate(plan.budget):
        if line.ceiling is None and line.monthly_ceiling is None and line.group not in held:
            yield Seen("budget", row, "ceiling", {"line": text(line.name), "total": money(line_total(line))})


@rule("PLN207", "major", lines=("A1.30", "A1.31"), lesson=LESSON)
def line_with_empty_months(plan: Plan) -> Iterator[Seen]:
    for row, line in enumerate(plan.budget):
        empty = [i for i, amount in enumerate(line.months) if amount is None]
        if empty:
            case = "all" if len(empty) == 12 else "some"
            yield Seen("budget", row, "months", {"line": text(line.name), "months": months(empty), "case": code(case)})


@rule("PLN208", "minor", lines=("A1.4", "A1.29"), lesson=LESSON)
def spending_for_no_goal(plan: Plan) -> Iterator[Seen]:
    used = {line for initiative in plan.initiatives if initiative.goals for line in initiative.budget}
    for row, line in enumerate(plan.budget):
        if not line.goals and line.id not in used and line.group not in RUNNING_COST:
            yield Seen("budget", row, "goals", {"line": text(line.name), "total": money(line_total(line))})


@rule("PLN209", "major", lines=("A0.48", "A1.38"), lesson=LESSON)
def limits_not_stated(plan: Plan) -> Iterator[Seen]:
    stated = {limit.kind for limit in plan.limits}
    if plan.budget and all(line.ceiling is not None or line.monthly_ceiling is not None for line in plan.budget):
        stated |= {"group_ceiling"}
    missing = [kind for kind in _LIMITS if kind not in stated]
    if missing:
        values = {"kinds": choices("limits", "kind", missing), "count": number(len(_LIMITS) - len(missing))}
        yield Seen("limits", None, "kind", values)


@rule("PLN210", "major", lines=("A0.48", "A0.49"), lesson=LESSON)
def limit_without_amount(plan: Plan) -> Iterator[Seen]:
    for row, limit in enumerate(plan.limits):
        if limit.kind == "group_ceiling" and limit.group is None:
            yield Seen("limits", row, "group", {"limit": text(limit.name), "case": code("group")})
        elif limit.amount is None and limit.kind != "bottleneck" and (limit.kind != "capacity" or limit.note is None):
            yield Seen("limits", row, "amount", {"limit": text(limit.name), "case": code("amount")})
