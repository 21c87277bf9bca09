"""What the one-page sheets of a report are put together from: head, parts with their question, strip of the year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from markupsafe import Markup, escape

from aop_lib.charts.theme import TINT
from aop_lib.locale import Locale
from aop_lib.methods.series import base_value
from aop_lib.plan import Goal, Initiative, Plan

__all__ = [
    "amount",
    "beginning",
    "from_to",
    "goal_number",
    "joined",
    "month_heads",
    "month_of",
    "page_head",
    "page_part",
    "page_table",
    "party_name",
    "strip_cells",
    "two",
]


def joined(parts: Sequence[Any]) -> Markup:
    """Parts one after the other; what is not markup is escaped."""
    return Markup("").join(escape(p) for p in parts)


def page_part(title: str, asks: str, inside: Any) -> Markup:
    """One part of a page under its title, with the question it answers in a lighter tone."""
    return Markup(
        '<section class="aop-part"><div class="aop-part-title"><b>{}</b> <span>{}</span></div>{}</section>'
    ).format(title, asks, inside)


def two(left: Any, right: Any) -> Markup:
    """Two parts beside each other."""
    return Markup('<div class="aop-two">{}{}</div>').format(left, right)


def page_head(name: str, line: str, words: str) -> Markup:
    """The head of a page: a name in large type, a line of facts, and one sentence."""
    return Markup(
        '<div class="aop-head"><div class="aop-name"><b>{}</b></div><div class="aop-year">{}</div>'
        '<p class="aop-direction">{}</p></div>'
    ).format(name, line, words)


def page_table(heads: Sequence[Any], rows: Sequence[Sequence[Any]], sides: Sequence[str]) -> Markup:
    """A table in the small type of a page; ``sides`` are ``"left"`` or ``"right"``, a column each."""

    def cell(tag: str, content: Any, side: str) -> Markup:
        number = Markup(' class="aop-num"') if side == "right" and tag == "td" else ""
        scope = Markup(' scope="col"') if tag == "th" else ""
        return Markup('<{}{}{} style="text-align:{}">{}</{}>').format(tag, scope, number, side, content, tag)

    head = joined([cell("th", h, side) for h, side in zip(heads, sides, strict=True)])
    body = joined(
        [
            Markup("<tr>{}</tr>").format(joined([cell("td", c, s) for c, s in zip(row, sides, strict=True)]))
            for row in rows
        ]
    )
    return Markup("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>").format(head, body)


def party_name(plan: Plan, code: str | None, locale: Locale) -> str:
    """The name of a department or person; nothing where the plan has none of that code."""
    return next((locale.text(p.name) for p in plan.parties if p.id == code), "")


def goal_number(goal: Goal, plan: Plan, locale: Locale) -> str:
    """What a goal asks as its shortest number: ``+20%``, ``≥ 35%``, ``?`` where it has none."""
    if goal.target is None:
        return "?"
    if goal.kind == "grow":
        return locale.percent(goal.target, sign=True)
    unit = next((m.unit for m in plan.measures if m.id == goal.measure), "other")
    bound = {"at_least": "≥ ", "at_most": "≤ "}.get(goal.kind or "", "")
    shown = locale.percent(goal.target) if unit == "share" else locale.number(goal.target)
    return bound + shown


def from_to(goal: Goal, plan: Plan, locale: Locale) -> str:
    """Where the measure stood last year and where the goal puts it."""
    base = base_value(plan, goal.measure) if goal.measure else None
    if base is None or goal.target is None:
        return ""
    unit = next((m.unit for m in plan.measures if m.id == goal.measure), "other")
    to = base * (1 + goal.target) if goal.kind == "grow" else goal.target
    first = locale.number(base) if unit != "share" else locale.percent(base)
    return f"{first} → {locale.quantity(to, unit, plan.company)}"


def amount(value: float | None, unit: str, plan: Plan, locale: Locale) -> str:
    """A value with its unit, small sums of money with a decimal, or a dash: 4.2 million is not 4 million."""
    if value is None:
        return "–"
    digits = 1 if unit == "money" and abs(value) < 100 else None
    return locale.quantity(value, unit, plan.company, digits)


def month_heads(plan: Plan, locale: Locale) -> Markup:
    """Twelve header cells, a month of the business year each."""
    cell = Markup('<th scope="col" class="aop-m" style="text-align:center">{}</th>')
    return joined([cell.format(locale.month(plan.company, i)) for i in range(12)])


def strip_cells(initiative: Initiative, plan: Plan) -> Markup:
    """Twelve cells of the year: shaded while the initiative runs, with a mark where a milestone is due."""
    stones = [m for m in plan.milestones if m.initiative == initiative.id]
    due = {month_of(m.due, plan) for m in stones if m.due is not None}
    first = month_of(initiative.start, plan) if initiative.start else None
    last = month_of(initiative.end, plan) if initiative.end else first
    on = [first is not None and last is not None and first <= i <= last for i in range(12)]
    return joined([_strip_cell(on[i], i in due) for i in range(12)])


def _strip_cell(on: bool, due: bool) -> Markup:
    # The shade is also written into the cell, for readers whose notebook takes style sheets out.
    shade = Markup(' style="background-color:{};text-align:center"').format(TINT) if on else ""
    mark = Markup("<b>◆</b>") if due else ""
    return Markup('<td class="aop-m{}"{}>{}</td>').format(" aop-on" if on else "", shade, mark)


def month_of(day: dt.date, plan: Plan) -> int:
    """The place of a day's month in the business year: below 0 before it, above 11 after it."""
    return (day.year - plan.company.year) * 12 + day.month - plan.company.first_month


def beginning(text: str, most: int) -> str:
    """The first ``most`` letters of a long text, cut at a word: a page is an overview, the plan has the rest."""
    if len(text) <= most:
        return text
    cut = text[:most].rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:.") + "…"
