"""The report on the year end: how sure that is and until when it can be turned (A2.18, A2.21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from aop_lib.charts.landing import goes_wrong, landing_chart
from aop_lib.charts.render import show
from aop_lib.methods.landing import Landing, land_plan
from aop_lib.methods.series import identity_of
from aop_lib.plan import Plan

if TYPE_CHECKING:
    from aop_lib.course.lessons.report import Report

__all__ = ["followed_landings", "landing_parts"]

_CHARTS = 2


def followed_landings(plan: Plan) -> dict[str, Landing]:
    """The landings of what goals and company KPIs read and of what that is made of; those the goals speak of first."""
    ranks = {g.measure: g.rank or 100 for g in reversed(plan.goals)}
    order = {m.id: at for at, m in enumerate(plan.measures)}
    read = {m for m in (*ranks, *(k.measure for k in plan.kpis if k.level == "company")) if m}
    ties = [identity_of(plan, measure) for measure in read]
    parts = {part for tie in ties if tie is not None for part in tie.parts}
    found = land_plan(plan, read | parts)
    return dict(sorted(found.items(), key=lambda item: (ranks.get(item[0], 1000), order[item[0]])))


def landing_parts(report: Report) -> list[Any]:
    """The table of landings, how such ranges did so far, and pictures of the two that matter most."""
    known = {code: landed for code, landed in report.landings.items() if landed.enough}
    if not known:
        return [report.note("report-no-landing")]
    sums = [code for code, landed in known.items() if landed.chosen != "parts"]
    drawn = sorted(sums, key=lambda code: not goes_wrong(known[code], report.measure(code)))[:_CHARTS]
    charts = [show(landing_chart(report.plan, code, known[code], report.say)) for code in sums if code in drawn]
    rows = [_row(report, code, landed) for code, landed in known.items()]
    sides = ("left", "right", "right", "right", "right")
    made = report.table("report-landing:measure total range target gap", rows, sides)
    return [made, *_trial(report, list(known.values())), *_until_when(report, known), *charts]


def _trial(report: Report, landings: list[Landing]) -> list[Any]:
    """How often such ranges would have held so far; a promise of 80% that did not hold must be seen."""
    held = [landed.coverage for landed in landings if landed.coverage is not None]
    if not held:
        return []
    low, high = (report.say.percent(share, 0) for share in (min(held), max(held)))
    return [report.note("report-landing-trial", share=low if low == high else f"{low} – {high}")]


def _until_when(report: Report, known: dict[str, Landing]) -> list[Any]:
    """Until when acting still helps, where the plan says what a month can bring at most."""
    said = []
    for code, landed in known.items():
        if landed.reachable is None or not goes_wrong(landed, report.measure(code)):
            continue
        name, last = report.say.text(report.measure(code).name), landed.last_useful_month
        if last is None:
            said.append(report.note("report-landing-late", name=name))
        else:
            month = report.say.month_in_words(report.plan.company, last - 1)
            said.append(report.note("report-landing-last", name=name, month=month))
    return said


def _row(report: Report, code: str, landed: Landing) -> list[Any]:
    measure, say = report.measure(code), report.say
    digits = 1 if measure.unit == "share" else 0
    total, low, high, target = (
        report.amount(v, measure.unit, digits) for v in (landed.total, landed.low, landed.high, landed.target)
    )
    gap = "–"
    if landed.gap is not None and landed.target:
        off = landed.gap if measure.unit == "share" else landed.gap / abs(landed.target)
        gap = say.percent(off, sign=True)
        if measure.unit == "share":
            sign = "+" if landed.gap > 0 else ""
            gap = say("report-landing-points", points=f"{sign}{say.number(100 * landed.gap)}")
    marked = Markup('<span class="aop-bad">{}</span>').format(gap) if goes_wrong(landed, measure) else gap
    return [say.text(measure.name), total, f"{low} – {high}", target, marked]
