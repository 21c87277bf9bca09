"""What the report says has to be decided this month: findings, the pace, risks that have come, KPIs (A1.5, A1.54)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from aop_lib.charts.kpis import kpi_unit
from aop_lib.charts.landing import goes_wrong, landing_sentence
from aop_lib.methods.series import known_months, monthly
from aop_lib.plan import Kpi, Risk

if TYPE_CHECKING:
    from aop_lib.course.lessons.report import Report

__all__ = ["decide", "decisions_of_the_board", "risks_come"]

_CRITICAL = 5


def decide(report: Report) -> list[Any]:
    """What asks for a decision this month, why, and who decides."""
    rows = [*_from_findings(report), *_from_landings(report), *_from_risks(report), *_from_kpis(report)]
    if not rows:
        return [report.note("report-decide-nothing")]
    whole = Markup('<span style="white-space:nowrap">{}</span>')
    return [report.table("report-decide:what because who", [[*row[:2], whole.format(row[2])] for row in rows])]


def decisions_of_the_board(report: Report) -> list[list[str]]:
    """What those who run the month cannot decide alone: critical findings, goals the year will miss, risks that came.

    Goals and risks come without a reason: the page of the board shows it in their own row.
    """
    goals = [[what, "", who] for what, _, who in _from_landings(report)]
    say = report.say
    risks = [
        [say("board-decision-risk", name=say.text(risk.name)), "", report.party(risk.owner)]
        for risk, _, _ in risks_come(report)
    ]
    return [*_from_findings(report)[:2], *goals, *risks]


def _from_findings(report: Report) -> list[list[str]]:
    """What is critical asks to be mended before anything else is decided."""
    rows: dict[str, list[str]] = {}
    for finding in report.findings.by_severity()["critical"]:
        because = f"{finding.title(report.say)} ({finding.code})"
        rows.setdefault(finding.code, [finding.mend(report.say, report.plan), because, ""])
    return list(rows.values())[:_CRITICAL]


def _from_kpis(report: Report) -> list[list[str]]:
    """A KPI short of its target asks for the decision it is there for."""
    rows = []
    for score in report.card.rows:
        kpi: Kpi = report.plan.row("kpis", score.kpi)
        if score.payout is None or score.payout >= 1 or kpi.decision is None:
            continue
        unit, name = kpi_unit(kpi, report.plan), report.say.text(kpi.name)
        value, path, target = (report.amount(v, unit) for v in (score.value, score.expected, kpi.target))
        message = "report-decide-kpi" if score.expected is None else "report-decide-kpi-path"
        because = report.say(message, name=name, value=value, target=target, path=path, months=str(score.month or 0))
        rows.append([report.say.text(kpi.decision), because, report.party(kpi.reviewer or kpi.owner)])
    return rows


def _from_risks(report: Report) -> list[list[str]]:
    """A risk whose sign has come asks for its contingency."""
    rows = []
    for risk, value, month in risks_come(report):
        if risk.contingency is None:
            continue
        sign = report.say.text(report.measure(risk.trigger_measure or "").name)
        name = report.say.text(risk.name)
        because = report.say("report-decide-risk", name=name, measure=sign, value=value, month=month)
        rows.append([report.say.text(risk.contingency), because, report.party(risk.owner)])
    return rows


def risks_come(report: Report) -> list[tuple[Risk, str, str]]:
    """The risks whose sign has come in the latest month known: the risk, the value that says so, and the month."""
    found = []
    for risk in report.plan.risks:
        if risk.trigger_measure is None or risk.trigger_value is None:
            continue
        months = monthly(report.plan, risk.trigger_measure, "actual", report.plan.company.year)
        latest = months[known_months(months) - 1] if known_months(months) else None
        if latest is not None and _has_come(risk, latest):
            unit = report.measure(risk.trigger_measure).unit
            month = report.say.month_in_words(report.plan.company, known_months(months) - 1)
            found.append((risk, report.amount(latest, unit), month))
    return found


def _has_come(risk: Risk, latest: float) -> bool:
    if risk.trigger_value is None or risk.trigger_when is None:
        return False
    return latest > risk.trigger_value if risk.trigger_when == "above" else latest < risk.trigger_value


def _from_landings(report: Report) -> list[list[str]]:
    """A goal the year will miss asks whether to catch up or to say now what gives way."""
    rows = []
    for goal in report.plan.goals:
        landing = report.landings.get(goal.measure or "")
        if landing is None or not goes_wrong(landing, report.measure(goal.measure or "")):
            continue
        because = landing_sentence(report.plan, goal.measure or "", landing, report.say)
        rows.append(
            [report.say("report-decide-landing", goal=report.say.text(goal.name)), because, report.party(goal.owner)]
        )
    return rows
