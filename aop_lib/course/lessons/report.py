"""The report: what an owner prints and shows. Each view is one part of the page; prose stands in the source."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from aop_lib.charts.goals import implied_chart, implied_sentence
from aop_lib.charts.kpis import scorecard_chart
from aop_lib.charts.landing import goes_wrong, landing_sentence
from aop_lib.charts.render import show
from aop_lib.charts.tables import (
    Html,
    block,
    findings_table,
    implied_table,
    plan_on_a_page,
    scorecard_table,
    table,
)
from aop_lib.course.lessons.report_alignment import alignment
from aop_lib.course.lessons.report_board import board_parts
from aop_lib.course.lessons.report_chances import chance_parts
from aop_lib.course.lessons.report_decide import decide
from aop_lib.course.lessons.report_departments import department_parts
from aop_lib.course.lessons.report_kpis import checks, kpi_set
from aop_lib.course.lessons.report_landing import followed_landings, landing_parts
from aop_lib.course.lessons.report_year import year_parts
from aop_lib.home import case_plan
from aop_lib.locale import Locale
from aop_lib.methods.goal_arithmetic import GoalArithmetic, imply
from aop_lib.methods.scorecard import Scorecard, scorecard
from aop_lib.methods.year_end import Landing
from aop_lib.plan import Lang, Measure, Plan
from aop_lib.rules import Checklist, Findings, check, checklist, said_once

if TYPE_CHECKING:
    from aop_lib.files import Places
    from aop_lib.methods.scenarios import Chances

__all__ = ["Report", "open_report"]

_LOG = logging.getLogger(__name__)


def open_report(lang: Lang, plan_path: str | Path = "") -> Report:
    """The report on a plan file, or on BabyCare House. Raises ``ValueError`` for a file that is no plan."""
    from aop_lib.files import cells_of, read_plan

    path = Path(plan_path) if plan_path else case_plan()
    read = read_plan(path)
    if read.plan is None:
        raise ValueError(read.file)
    return Report(read.plan, Locale(lang), cells_of(read, path))


class Report:
    """What the cells of the report notebook talk to: ``show`` displays one part of the page."""

    def __init__(self, plan: Plan, say: Locale, places: Places | None = None) -> None:
        self.plan, self.say, self.places = plan, say, places

    def show(self, view: str) -> None:
        """Display a part; a part that cannot be made for this plan says so, and the run hears of it."""
        import IPython.display

        display: Any = IPython.display.display
        try:
            parts = VIEWS[view](self)
        except Exception:
            if os.environ.get("AOP_STRICT"):
                raise
            _LOG.debug("a part of the report could not be made", exc_info=True, extra={"view": view})
            parts = [self.note("report-not-shown")]
        for part in parts:
            display(part, metadata={"aop": {"view": view}})

    def note(self, message: str, **values: str) -> Html:
        """One plain sentence."""
        return self.block(Markup("<p>{}</p>").format(self.say(message, **values)))

    def block(self, *parts: Any) -> Html:
        """Markup of the report's own; whatever is not markup is escaped."""
        return block(*parts, lang=self.say.lang)

    def table(self, columns: str, rows: list[list[Any]], align: tuple[str, ...] = ()) -> Html:
        """A table whose headers are the attributes of a message, named in order."""
        message, _, names = columns.partition(":")
        return self.plain_table([self.say(f"{message}.{name}") for name in names.split()], rows, align)

    def plain_table(self, heads: list[str], rows: list[list[Any]], align: Sequence[str] = ()) -> Html:
        """A table whose headers are words already."""
        return table(heads, rows, align=align, lang=self.say.lang)

    @cached_property
    def arithmetic(self) -> GoalArithmetic:
        """What the goals imply together."""
        return imply(self.plan)

    @cached_property
    def findings(self) -> Findings:
        """What the rules see."""
        return said_once(check(self.plan))

    @cached_property
    def chances(self) -> Chances | None:
        """How often the goals are reached, where a driver has a range."""
        from aop_lib.methods.scenarios import chances

        return chances(self.plan)

    @cached_property
    def card(self) -> Scorecard:
        """The company's KPIs."""
        return scorecard(self.plan)

    @cached_property
    def checks(self) -> Checklist:
        """The 24 items."""
        return checklist(self.plan)

    @cached_property
    def landings(self) -> dict[str, Landing]:
        """Where the year of what goals and KPIs read will end, those the goals speak of first."""
        return followed_landings(self.plan)

    @property
    def headline(self) -> str:
        """Goals that exclude each other; else where the first goal lands; else what the goals imply; else the count."""
        if not self.arithmetic.feasible:
            return implied_sentence(self.plan, self.arithmetic, self.say) + "."
        short = [m for m, landing in self.landings.items() if goes_wrong(landing, self.measure(m))]
        if short:
            return landing_sentence(self.plan, short[0], self.landings[short[0]], self.say) + "."
        if any(g.measure and g.target is not None for g in self.plan.goals):
            return implied_sentence(self.plan, self.arithmetic, self.say) + "."
        return self.say("report-headline-findings", count=len(self.findings))

    def measure(self, code: str) -> Measure:
        """A measure of the plan."""
        row: Measure = self.plan.row("measures", code)
        return row

    def party(self, code: str | None) -> str:
        """The name of a department or person; nothing where none is named."""
        names = {p.id: self.say.text(p.name) for p in self.plan.parties}
        return names.get(code or "", code or "")

    def amount(self, value: float | None, unit: str, digits: int | None = None) -> str:
        """A value with its unit, or a dash."""
        return "–" if value is None else self.say.quantity(value, unit, self.plan.company, digits)


def _headline(report: Report) -> list[Any]:
    return [report.block(Markup('<p class="aop-headline">{}</p>').format(report.headline)), _numbers(report)]


def _numbers(report: Report) -> Html:
    """The four numbers behind the headline, the bad ones in the colour of warning."""
    say, checks, card = report.say, report.checks, report.card
    grave = len(report.findings.by_severity()["critical"])
    facts = [(str(len(report.findings)), say("report-number-findings", count=grave), grave > 0)]
    facts.append((f"{checks.passed} / {len(checks.items)}", say("report-number-checklist"), checks.at_risk))
    if card.points is not None:
        points = say.number(card.points, 0)
        facts.append((f"{points} / {say.number(card.weight_total, 0)}", say("report-number-points"), False))
    for code, landing in list(report.landings.items())[:1]:
        if landing.gap is not None and landing.target:
            share = say.percent(landing.gap / abs(landing.target), sign=True)
            name = say.text(report.measure(code).name)
            facts.append((share, say("report-number-landing", name=name), goes_wrong(landing, report.measure(code))))
    cell = Markup('<div class="aop-number"><b{}>{}</b><span>{}</span></div>')
    bad = Markup(' class="aop-bad"')
    cells = Markup("").join(cell.format(bad if wrong else "", value, text) for value, text, wrong in facts)
    return report.block(Markup('<div class="aop-numbers" style="display:flex;gap:24px">{}</div>').format(cells))


def _plan_page(report: Report) -> list[Any]:
    return [plan_on_a_page(report.plan, report.say)]


def _implied(report: Report) -> list[Any]:
    if not any(g.measure and g.target is not None for g in report.plan.goals):
        return [report.note("report-no-goals")]
    return [
        show(implied_chart(report.plan, report.arithmetic, report.say)),
        implied_table(report.plan, report.arithmetic, report.say),
    ]


def _findings(report: Report) -> list[Any]:
    if not report.findings:
        return [report.note("report-no-findings")]
    return [findings_table(report.findings, report.plan, report.say, report.places)]


def _scorecard(report: Report) -> list[Any]:
    if not report.card.rows:
        return [report.note("report-no-kpis")]
    shown = [show(scorecard_chart(report.plan, report.card, report.say))] if report.card.points is not None else []
    return [*shown, scorecard_table(report.plan, report.card, report.say)]


VIEWS: dict[str, Callable[[Report], list[Any]]] = {
    "headline": _headline,
    "decide": decide,
    "board": board_parts,
    "plan_on_a_page": _plan_page,
    "implied": _implied,
    "chances": chance_parts,
    "alignment": alignment,
    "findings": _findings,
    "kpi_set": kpi_set,
    "checklist": checks,
    "scorecard": _scorecard,
    "landing": landing_parts,
    "departments": department_parts,
    "year_game": year_parts,
}
