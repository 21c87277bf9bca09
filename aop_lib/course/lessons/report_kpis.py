"""The report on the KPI set: kinds for each goal, weights, the cascade, and what the checklist rests on (A2.30-54)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from aop_lib.charts.tables import checklist_table
from aop_lib.files import choice_label
from aop_lib.plan import Kpi, Plan
from aop_lib.rules.pln_kpis import goals_of

if TYPE_CHECKING:
    from aop_lib.course.lessons.report import Report

__all__ = ["checks", "goes_below_company", "kpi_set"]

_KINDS = ("outcome", "driver", "activity", "compliance")


def goes_below_company(plan: Plan) -> bool:
    """Whether the KPIs reach departments or people: then there is a cascade to look at."""
    return any(kpi.level != "company" for kpi in plan.kpis)


def kpi_set(report: Report) -> list[Any]:
    """How many KPIs of which kind each goal has, what weighs what, and who contributes how."""
    if not report.plan.kpis:
        return [report.note("report-no-kpi-set")]
    parts = [_kinds(report), *_weights(report)]
    if not goes_below_company(report.plan):
        return parts
    from aop_lib.charts.cascade import cascade_tree

    return [parts[0], report.note("report-kpis-levels"), *parts[1:], cascade_tree(report.plan, report.say)]


def _kinds(report: Report) -> Any:
    """A row for each goal, in the order of their rank, and one for KPIs that serve none; kinds across."""
    plan, say = report.plan, report.say
    served = {kpi.id: goals_of(kpi, plan) for kpi in plan.kpis}
    known = {goal.id for goal in plan.goals}
    rows: list[list[Any]] = []
    for goal in sorted(plan.goals, key=lambda g: g.rank or 100):
        rows.append([say.text(goal.name), *_counts([kpi for kpi in plan.kpis if goal.id in served[kpi.id]])])
    without = [kpi for kpi in plan.kpis if not served[kpi.id] & known]
    if without:
        rows.append([Markup('<span class="aop-bad">{}</span>').format(say("report-kpis-no-goal")), *_counts(without)])
    heads = [say("report-kpis-goal"), *(choice_label(say, "kpis", "kind", kind) for kind in _KINDS)]
    heads.append(say("report-kpis-unsorted"))
    shown = [at for at in range(len(heads)) if at < 3 or any(row[at] != "–" for row in rows)]
    return report.plain_table(
        [heads[at] for at in shown], [[row[at] for at in shown] for row in rows], ["left"] + ["right"] * 5
    )


def _counts(kpis: list[Kpi]) -> list[str]:
    """KPIs of each kind: those of the company, and beside them those of departments and people."""
    told = []
    for kind in (*_KINDS, None):
        company = sum(kpi.kind == kind and kpi.level == "company" for kpi in kpis)
        below = sum(kpi.kind == kind for kpi in kpis) - company
        told.append(f"{company} + {below}" if below else str(company) if company else "–")
    return told


def _weights(report: Report) -> list[Any]:
    """The company's weights in one line, the heaviest first."""
    weighed = [(kpi.weight, kpi.name) for kpi in report.plan.kpis if kpi.level == "company" and kpi.weight]
    if not weighed:
        return [report.note("report-kpis-no-weights")]
    say = report.say
    listed = [
        say("report-kpis-weight", name=say.text(name), weight=say.number(weight))
        for weight, name in sorted(weighed, key=lambda pair: -pair[0])
    ]
    return [report.note("report-kpis-weights", listed="; ".join(listed))]


def checks(report: Report) -> list[Any]:
    """The 24 items; where KPIs reach departments, also what the plan shows against each that fails."""
    made = [checklist_table(report.plan, report.checks, report.say)]
    if not goes_below_company(report.plan):
        return made
    from aop_lib.charts.checklist import evidence_of

    evidence = evidence_of(report.plan, report.say)
    rows = [
        [Markup('<span class="aop-code">{}</span>').format(item.code), evidence[item.code]]
        for item in report.checks.items
        if item.passed is False and item.code in evidence
    ]
    return [*made, report.table("report-evidence:item shown", rows)] if rows else made
