"""Lesson 05: the AOP's three questions, answered by the plan, and the three things KPIs tell (A2.10-11, A2.14)."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup, escape

from aop_lib.charts.html import Html, block, table
from aop_lib.course.lesson import Lesson
from aop_lib.course.lessons.kpi_candidates import goal_of_the_lesson
from aop_lib.locale import Locale
from aop_lib.methods.removal import removal
from aop_lib.methods.scorecard import scores
from aop_lib.methods.series import known_months, monthly
from aop_lib.plan import BudgetLine, Kpi, Plan

__all__ = ["three_questions"]

_SHOWN = 4
_APART = Markup('<div style="margin:0 0 22px">{}</div>')


def three_questions(lesson: Lesson) -> Html:
    """Two tables: what the AOP answers, and what its KPIs tell; what the plan leaves open stands out."""
    plan = lesson.need() if lesson.need().goals else lesson.case
    say = lesson.say
    asked = [
        ("result", _lines([say.text(goal.name) for goal in _ranked(plan)[:1]])),
        ("focus", _lines(_focus(plan, say))),
        ("resources", _lines(_resources(plan, say))),
    ]
    told = [("nearer", _nearer(plan, say)), ("who", _who(plan, say)), ("where", _where(plan, say))]
    # Without planned months no KPI can be ahead or behind: the plan is not silent, it cannot be read.
    open_kpi = "open" if _paths(plan) else "no-path"
    parts = [_table(rows, name, open_, say) for name, rows, open_ in (("aop", asked, "open"), ("kpi", told, open_kpi))]
    said = [] if plan is lesson.need() else [_note(say("breaks-case-shown", company=say.text(plan.company.name)))]
    return block(*said, *(_APART.format(part.markup) for part in parts), lang=lesson.lang)


def _note(text: str) -> Markup:
    return Markup('<p class="aop-note">{}</p>').format(text)


def _table(rows: list[tuple[str, Markup]], name: str, open_: str, say: Locale) -> Html:
    nothing = Markup('<span class="aop-bad">{}</span>').format(say(f"sorter-questions.{open_}"))
    cells: list[list[Any]] = [[say(f"sorter-questions.{question}"), answer or nothing] for question, answer in rows]
    heads = [say("sorter-questions.question"), say(f"sorter-questions.{name}-says")]
    return table(heads, cells, caption=say(f"sorter-questions.{name}"), lang=say.lang)


def _lines(lines: list[str]) -> Markup:
    more = [] if len(lines) <= _SHOWN else ["…"]
    return Markup("<br>").join(escape(line) for line in [*lines[:_SHOWN], *more])


def _ranked(plan: Plan) -> list[Any]:
    return sorted(plan.goals, key=lambda goal: goal.rank or 100)


def _focus(plan: Plan, say: Locale) -> list[str]:
    first = [choice for choice in plan.choices if choice.kind == "priority"]
    ranked = sorted(first, key=lambda choice: choice.rank or 100)
    names = [
        say(f"sorter-questions.{'focus-is' if not at else 'support'}", name=say.text(c.name))
        for at, c in enumerate(ranked)
    ]
    return names or [say.text(goal.name) for goal in _ranked(plan)[1:]]


def _resources(plan: Plan, say: Locale) -> list[str]:
    # Goods and their handling follow what is sold; what is chosen is the rest.
    first = {goal.id for goal in _ranked(plan)[:1]}
    chosen = [
        line for line in plan.budget if first & set(line.goals) and line.group not in ("purchasing", "operations")
    ]
    spent = [
        say("sorter-questions.money", name=say.text(line.name), amount=say.money(_year(line), plan.company))
        for line in sorted(chosen, key=lambda line: -_year(line))[:2]
    ]
    traded = [
        say("sorter-questions.traded", exchange=say.text(c.in_exchange))
        for c in plan.choices
        if c.kind == "tradeoff" and c.in_exchange is not None
    ]
    undone = [say("sorter-questions.not-done", name=say.text(c.name)) for c in plan.choices if c.kind == "not_doing"]
    return [*spent, *traded[:1], *undone[:1]]


def _year(line: BudgetLine) -> float:
    return sum(month or 0.0 for month in line.months)


def _paths(plan: Plan) -> list[tuple[Kpi, float]]:
    """KPIs that tell about a goal, with how far each is ahead of its path (negative: behind), as a fraction."""
    rows = scores(plan)
    better = {measure.id: measure.better for measure in plan.measures}
    found = []
    for kpi in plan.kpis:
        row = rows[kpi.id]
        if row.value is not None and row.expected and removal(plan, kpi).keeps:
            sign = -1.0 if better.get(kpi.measure or "") == "lower" else 1.0
            found.append((kpi, sign * (row.value / row.expected - 1)))
    return found


def _nearer(plan: Plan, say: Locale) -> Markup:
    goal = goal_of_the_lesson(plan)
    own = next(((k, gap) for k, gap in _paths(plan) if goal is not None and k.measure == goal.measure), None)
    if own is None:
        return Markup("")
    kpi, gap = own
    months = known_months(monthly(plan, kpi.measure or "", "actual", plan.company.year))
    month = say.month_in_words(plan.company, max(months, 1) - 1)
    return escape(_gap("nearer", say.text(kpi.name), gap, say, month=month))


def _gap(name: str, kpi: str, gap: float, say: Locale, **more: str) -> str:
    way = "behind" if gap < -0.0005 else "ahead" if gap > 0.0005 else "on"
    return say(f"sorter-questions.{name}-{way}", name=kpi, gap=say.percent(abs(gap)), **more)


def _who(plan: Plan, say: Locale) -> Markup:
    """The drivers furthest ahead and furthest behind their path: who makes the result, and the bottleneck."""
    drivers = sorted(
        ((k, gap) for k, gap in _paths(plan) if removal(plan, k).kind == "driver"), key=lambda pair: pair[1]
    )
    named = {"strongest": drivers[-1:], "bottleneck": drivers[:1] if len(drivers) > 1 else []}
    return _lines(
        [
            say(f"sorter-questions.{name}", line=_gap("driver", say.text(kpi.name), gap, say))
            for name, shown in named.items()
            for kpi, gap in shown
        ]
    )


def _where(plan: Plan, say: Locale) -> Markup:
    behind = sorted(((k, gap) for k, gap in _paths(plan) if k.decision is not None), key=lambda pair: pair[1])
    if not behind:
        return Markup("")
    if behind[0][1] >= 0:
        return escape(say("sorter-questions.none-behind"))
    kpi = behind[0][0]
    return escape(say("sorter-questions.decision", name=say.text(kpi.name), decision=say.text(kpi.decision)))
