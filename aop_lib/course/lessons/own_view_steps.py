"""Lesson 11: the steps of one's own plan, what each holds by now, what is open in it, and where to go on (A1.46)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import Html, block, table
from aop_lib.course.own_parts import part_of_finding
from aop_lib.locale import Locale
from aop_lib.methods.budget import year_total
from aop_lib.plan import Plan
from aop_lib.rules import Finding, Findings, check, said_once
from aop_lib.rules.checklist import ITEMS
from aop_lib.rules.once import once_per_plan

__all__ = [
    "STEPS",
    "Missing",
    "Step",
    "begun",
    "found_in",
    "heading",
    "link",
    "next_step",
    "open_findings",
    "step_of",
    "where_you_are",
]

_SHORT = 60
_GRAVE = ("critical", "major")
_HERE = "\0"
"""Stands in a sentence where the link goes."""


class Missing(Exception):
    """A picture needs what a step of the lesson fills in, and the plan does not hold it yet."""

    def __init__(self, step: str) -> None:
        self.step = step
        super().__init__(step)

    def said(self, say: Locale) -> Html:
        """One sentence with a link to the step."""
        return block(Markup("<p>{}</p>").format(_linked(say("ownview-missing", step=_HERE), self.step, say)))


@dataclass(frozen=True)
class Step:
    """One step: the questions it asks, what the plan holds of it, and whether a plan can do without it for now.

    ``begun`` says whether there is enough to leave it; left out, whatever it holds is enough.
    """

    id: str
    questions: tuple[str, ...]
    holds: Callable[[Plan, Locale], str]
    optional: bool = False
    begun: Callable[[Plan], bool] = lambda plan: True


def _direction(plan: Plan, say: Locale) -> str:
    return _cut(say.text(plan.company.direction))


def _names(*tables: str, plan: Plan, say: Locale) -> str:
    rows = [row for name in tables for row in plan.rows(name)]
    return _cut("; ".join(say.text(getattr(row, "name", None) or getattr(row, "item", None)) for row in rows))


def _filled(*tables: str) -> Callable[[Plan, Locale], str]:
    return lambda plan, say: _names(*tables, plan=plan, say=say)


def _of_last_year(plan: Plan) -> set[str]:
    """Measures whose last year is known, by a value of the year or by its months."""
    months = {f.measure for f in plan.figures if f.year == plan.company.year - 1 and f.kind == "actual"}
    return {m.id for m in plan.measures if m.base is not None or m.id in months}


def _last_year(plan: Plan, say: Locale) -> str:
    if not plan.measures:
        return ""
    tied = {m.id for m in plan.measures if m.formula}
    count = len(_of_last_year(plan) | tied)
    return say("ownview-holds.last-year", count=str(count), all=str(len(plan.measures)))


def _months(plan: Plan, say: Locale) -> str:
    year = plan.company.year
    planned = [f for f in plan.figures if f.kind == "plan" and f.year == year and any(m is not None for m in f.months)]
    names = {m.id: say.text(m.name) for m in plan.measures}
    return _cut("; ".join(names.get(f.measure, f.measure) for f in planned))


def _budget(plan: Plan, say: Locale) -> str:
    if not plan.budget:
        return ""
    total = say.money(year_total(plan), plan.company)
    return say("ownview-holds.budget", count=len(plan.budget), total=total)


def _ranges(plan: Plan, say: Locale) -> str:
    names = {m.id: say.text(m.name) for m in plan.measures}
    return _cut("; ".join(names.get(a.measure, a.measure) for a in plan.assumptions))


def _ticks(plan: Plan, say: Locale) -> str:
    if not plan.ticks:
        return ""
    return say("ownview-holds.ticks", count=str(len(plan.ticks)), all=str(len(ITEMS)))


STEPS: tuple[Step, ...] = (
    Step("direction", ("company",), _direction),
    Step("choices", ("choices",), _filled("choices")),
    Step("people", ("people",), _filled("parties")),
    Step("base", ("measures", "last_year"), _last_year, begun=lambda plan: bool(_of_last_year(plan))),
    Step("goals", ("goals",), _filled("goals")),
    Step("months", ("plan_months",), _months),
    Step("budget", ("budget", "limits"), _budget),
    Step("actions", ("initiatives", "milestones"), _filled("initiatives")),
    Step("resources", ("resources",), _filled("resources")),
    Step("roles", ("roles",), _filled("responsibilities"), optional=True),
    Step("risks", ("risks",), _filled("risks")),
    Step("ranges", ("ranges",), _ranges),
    Step("scenarios", ("scenarios",), _filled("scenarios"), optional=True),
    Step("kpis", ("kpis", "scales"), _filled("kpis")),
    Step("rhythm", ("reviews",), _filled("reviews")),
    Step("questions", ("ticks",), _ticks),
)
"""In the order of the lesson."""


def _cut(text: str) -> str:
    return text if len(text) <= _SHORT else text[:_SHORT].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def step_of(finding: Finding, plan: Plan) -> Step | None:
    """The step in which a finding can be mended; none where no form of the lesson mends it."""
    question = part_of_finding(finding, plan)
    return next((step for step in STEPS if question in step.questions), None)


@once_per_plan
def found_in(plan: Plan) -> Findings:
    """What the rules find in a plan, gravest first; what another finding says more exactly is left out."""
    return said_once(check(plan))


def open_findings(plan: Plan, step: Step) -> list[Finding]:
    """What the rules find that a step can mend, gravest first."""
    return [finding for finding in found_in(plan) if step_of(finding, plan) is step]


def next_step(plan: Plan, say: Locale) -> Step | None:
    """Where to go on: the first step that holds nothing yet, else the one with the gravest finding, else none.

    Steps a plan can do without are never asked for.
    """
    for step in STEPS:
        if not step.optional and not (step.holds(plan, say) and step.begun(plan)):
            return step
    grave = (step_of(f, plan) for f in found_in(plan) if f.severity in _GRAVE)
    return next((step for step in grave if step is not None), None)


def begun(plan: Plan, say: Locale) -> bool:
    """Whether any step holds something."""
    return any(step.holds(plan, say) for step in STEPS)


def heading(step: str, say: Locale) -> str:
    """The heading of the step in the lesson."""
    return say(f"ownview-step-{step}")


def link(step: str, say: Locale) -> Markup:
    """A link to the step's place in the open notebook.

    The place has a name of its own: JupyterLab does not find a heading whose name has other letters than ASCII.
    """
    return Markup('<a href="#step-{}">{}</a>').format(step, heading(step, say))


def where_you_are(plan: Plan | None, say: Locale) -> Html:
    """The steps with what each holds by now and what is open in it; above them the one to go on with."""
    if plan is None or not begun(plan, say):
        first = Markup('<p class="aop-headline">{}</p>').format(
            _linked(say("ownview-where.begin", step=_HERE), "direction", say)
        )
        rows = [[link(step.id, say), Markup('<span class="aop-soft">–</span>'), ""] for step in STEPS]
        return block(first, _listed(rows, say), lang=say.lang)
    after = next_step(plan, say)
    said = say("ownview-where.next", step=_HERE) if after else say("ownview-where.home", step=_HERE)
    head = Markup('<p class="aop-headline">{}</p>').format(_linked(said, after.id if after else "home", say))
    return block(head, _listed([_row(plan, step, say) for step in STEPS], say), lang=say.lang)


def _linked(said: str, step: str, say: Locale) -> Markup:
    """A sentence with the step's link in its place."""
    before, _, rest = said.partition(_HERE)
    return Markup("{}{}{}").format(before, link(step, say), rest)


def _row(plan: Plan, step: Step, say: Locale) -> list[Any]:
    holds = step.holds(plan, say)
    if not holds:
        optional = say("ownview-where.optional") if step.optional else say("ownview-where.empty")
        return [link(step.id, say), Markup('<span class="aop-soft">{}</span>').format(optional), ""]
    found = open_findings(plan, step)
    return [link(step.id, say), holds, _open(found, say)]


def _open(found: Sequence[Finding], say: Locale) -> Markup:
    """How many findings, the grave ones in the colour of warning."""
    if not found:
        return Markup('<span class="aop-good">✓</span>')
    grave = sum(1 for f in found if f.severity in _GRAVE)
    shown = say("ownview-where.found", count=len(found))
    return Markup('<span class="{}" style="white-space:nowrap">{}</span>').format(
        "aop-bad" if grave else "aop-soft", shown
    )


def _listed(rows: list[list[Any]], say: Locale) -> Html:
    heads = [say(f"ownview-where.{head}") for head in ("step", "holds", "open")]
    return table(heads, rows, lang=say.lang)
