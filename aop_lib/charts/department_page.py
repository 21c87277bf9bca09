"""The page of one department: what it serves, owns, leads and attends, and who waits for whom (A0.50-63, A2.47-49)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from aop_lib.charts.goals import goal_value
from aop_lib.charts.html import Html, block
from aop_lib.charts.page_parts import (
    amount,
    beginning,
    from_to,
    joined,
    month_heads,
    page_head,
    page_part,
    page_table,
    party_name,
    strip_cells,
    two,
)
from aop_lib.files import choice_label
from aop_lib.locale import Locale
from aop_lib.methods.budget import line_total
from aop_lib.methods.department_part import DepartmentPart, Role, Wait
from aop_lib.plan import BudgetLine, Initiative, Kpi, Milestone, Plan, Responsibility, Review

__all__ = ["department_page"]

_LONG = 110
_HALF = 45


def department_page(plan: Plan, part: DepartmentPart, locale: Locale) -> Html:
    """Everything in the plan that is one department's, on one sheet; what it has nothing of is left out.

    ``part`` is ``department_part(plan, code)``. A department with much of everything runs on over the sheet.
    """
    page = _Page(plan, part, locale)
    parts = [
        page.head(),
        page.part("goals", page.goals()),
        page.part("kpis", page.kpis()),
        page.part("actions", page.actions()),
        page.part("work", page.work()),
        page.columns("budget", "resources", "reviews", "waits", "awaited"),
    ]
    return block(*parts, lang=locale.lang, kind="aop-page")


class _Page:
    def __init__(self, plan: Plan, part: DepartmentPart, say: Locale) -> None:
        self.plan, self.own, self.say = plan, part, say

    def part(self, name: str, inside: Markup) -> Markup:
        """A part under its title; nothing where there is nothing in it."""
        if not inside:
            return Markup("")
        asks = self.say(f"board-department.{name}-asks", **self._unit(name))
        return page_part(self.say(f"board-department.{name}"), asks, inside)

    def _unit(self, name: str) -> dict[str, str]:
        return {"unit": self.say.money_unit(self.plan.company)} if name == "budget" else {}

    def columns(self, *names: str) -> Markup:
        """Small parts in two columns of about the same length; each goes where there is more room."""
        made = {name: self.part(name, getattr(self, name)()) for name in names}
        filled = [part for part in made.values() if part]
        if len(filled) < 2:
            return joined(filled)
        sides, lengths = ([Markup(""), Markup("")], [0, 0])
        for part in filled:
            shorter = 0 if lengths[0] <= lengths[1] else 1
            sides[shorter] += part
            lengths[shorter] += _lines(part)
        return two(*(Markup("<div>{}</div>").format(side) for side in sides))

    def table(self, columns: str, rows: Sequence[Sequence[Any]], sides: Sequence[str]) -> Markup:
        """A table whose headers are the attributes of a message; nothing without rows."""
        message, _, names = columns.partition(":")
        heads = [self.say(f"{message}.{name}") for name in names.split()]
        return page_table(heads, rows, sides) if rows else Markup("")

    def name(self, code: str | None) -> str:
        return party_name(self.plan, code, self.say)

    def names(self, codes: Sequence[str]) -> str:
        return ", ".join(self.name(code) or code for code in dict.fromkeys(codes))

    def head(self) -> Markup:
        company, own = self.plan.company, self.own
        facts = [self.say("board-department.line", company=self.say.text(company.name), year=str(company.year))]
        people = [self._person(code) for code in own.people]
        if people:
            facts.append(self.say("board-department.people", names=", ".join(people)))
        if company.illustrative:
            facts.append(self.say("table-page.illustrative"))
        role = self.say.text(self.plan.row("parties", own.department).role)
        return page_head(self.name(own.department), " · ".join(facts), role)

    def _person(self, code: str) -> str:
        role = self.say.text(self.plan.row("parties", code).role)
        return f"{self.name(code)} ({role})" if role else self.name(code)

    def goals(self) -> Markup:
        rows = [
            Markup('<p><b>{} · {}</b> <span class="aop-soft">{}</span></p>').format(
                goal.id,
                self.say.text(goal.name),
                from_to(goal, self.plan, self.say) or goal_value(goal, self.plan, self.say),
            )
            for goal in self.own.goals
        ]
        return joined(rows)

    def kpis(self) -> Markup:
        sides = ["left", "left", "right", "right", "left"]
        made = self.table("board-kpi:name who weight target cadence", [self._kpi(k) for k in self.own.kpis], sides)
        if not self.own.moved:
            return made
        names = "; ".join(self.say.text(k.name) for k in self.own.moved)
        return joined(
            [made, Markup('<p style="margin-top:4px">{}</p>').format(self.say("board-kpi.moved", names=names))]
        )

    def _kpi(self, kpi: Kpi) -> list[Any]:
        unit: str = kpi.unit or next((m.unit for m in self.plan.measures if m.id == kpi.measure), "other")
        level = self.say("board-kpi.company") if kpi.level == "company" else ""
        return [
            _beside(Markup("<b>{}</b>").format(self.say.text(kpi.name)), level),
            self.name(kpi.owner),
            "–" if kpi.weight is None else self.say.number(kpi.weight),
            amount(kpi.target, unit, self.plan, self.say),
            choice_label(self.say, "kpis", "cadence", kpi.cadence) if kpi.cadence else "–",
        ]

    def actions(self) -> Markup:
        """The strip of the year, and below it every milestone with its day and sign."""
        own = self.own.initiatives
        if not own:
            return Markup("")
        strip = Markup('<table class="aop-strip"><thead><tr><th></th>{}</tr></thead><tbody>{}</tbody></table>').format(
            month_heads(self.plan, self.say), joined([self._initiative(i) for i in own])
        )
        codes = {i.id for i in own}
        stones = sorted(
            (m for m in self.plan.milestones if m.initiative in codes and m.due), key=lambda m: (m.due, m.id)
        )
        stones += [m for m in self.plan.milestones if m.initiative in codes and m.due is None]
        rows = [self._milestone(m) for m in stones]
        return joined([strip, self.table("board-stone:due name sign", rows, ["left"] * 3)])

    def _initiative(self, initiative: Initiative) -> Markup:
        facts = [self.name(initiative.owner), ", ".join(initiative.goals), self._span(initiative)]
        return Markup(
            '<tr><td style="text-align:left"><b>{}</b><br><span class="aop-soft">{}</span></td>{}</tr>'
        ).format(self.say.text(initiative.name), " · ".join(f for f in facts if f), strip_cells(initiative, self.plan))

    def _span(self, initiative: Initiative) -> str:
        ends = [self.say.date(day) for day in (initiative.start, initiative.end) if day is not None]
        return " – ".join(ends)

    def _milestone(self, stone: Milestone) -> list[Any]:
        done = self.say("board-stone.done", date=self.say.date(stone.done)) if stone.done else ""
        due = Markup('<span style="white-space:nowrap">{}</span>').format(
            self.say.date(stone.due) if stone.due else "–"
        )
        sign = beginning(self.say.text(stone.sign), _LONG)
        return [due, _beside(self.say.text(stone.name), done), sign]

    def budget(self) -> Markup:
        rows = [self._line(line) for line in self.own.budget]
        columns = "board-line:name year ceiling" + (" month" if any(x.monthly_ceiling for x in self.own.budget) else "")
        width = len(columns.split())
        return self.table(columns, [row[:width] for row in rows], ["left", *["right"] * (width - 1)])

    def _line(self, line: BudgetLine) -> list[Any]:
        def shown(value: float | None) -> str:
            return "–" if value is None else self.say.number(value, 0)

        return [self.say.text(line.name), shown(line_total(line)), shown(line.ceiling), shown(line.monthly_ceiling)]

    def resources(self) -> Markup:
        rows = []
        for one in self.own.resources:
            shown = amount(one.resource.available, one.resource.unit, self.plan, self.say)
            rows.append([self.say.text(one.resource.name), shown, self.say.number(one.taken) if one.taken else "–"])
        return self.table("board-resource:name there taken", rows, ["left", "right", "right"])

    def work(self) -> Markup:
        rows = [self._work(role, row) for role, row in self.own.work]
        return self.table("board-work:item role lead decider", rows, ["left"] * 4)

    def _work(self, role: Role, row: Responsibility) -> list[Any]:
        mine = self.say(f"board-role.{role}")
        return [
            self.say.text(row.item),
            Markup("<b>{}</b>").format(mine) if role != "informed" else mine,
            self.names(row.lead) or "–",
            self.names(row.decider) or "–",
        ]

    def waits(self) -> Markup:
        return joined([Markup("<p>{}</p>").format(self._waits_for(wait)) for wait in self.own.waits])

    def _waits_for(self, wait: Wait) -> str:
        who, due = self.name(wait.other), self._due(wait)
        who = self.say("board-due", name=who, date=due) if due else who
        return self.say("board-wait", mine=self._row(wait, wait.code), theirs=self._row(wait, wait.needs), who=who)

    def awaited(self) -> Markup:
        return joined([Markup("<p>{}</p>").format(self._awaited_by(wait)) for wait in self.own.awaited])

    def _awaited_by(self, wait: Wait) -> str:
        mine, theirs, due = self._row(wait, wait.needs), self._row(wait, wait.code), self._due(wait)
        mine = self.say("board-due", name=f"“{mine}”", date=due) if due else f"“{mine}”"
        return self.say("board-awaited", theirs=theirs, who=self.name(wait.other), mine=mine)

    def _row(self, wait: Wait, code: str) -> str:
        return self.say.text(self.plan.row(wait.table, code).name)

    def _due(self, wait: Wait) -> str:
        """The day on which what is waited for has to be there; a planning cycle has many."""
        if wait.table == "cycles":
            return ""
        row = self.plan.row(wait.table, wait.needs)
        day = row.due if wait.table == "milestones" else row.end
        return self.say.date(day) if day else ""

    def reviews(self) -> Markup:
        return joined([self._review(r) for r in self.own.reviews])

    def _review(self, review: Review) -> Markup:
        facts = [
            choice_label(self.say, "reviews", "cadence", review.cadence) if review.cadence else "",
            self.say("table-page.day", day=str(review.day)) if review.day else "",
            self.say("table-page.minutes", minutes=str(review.minutes)) if review.minutes else "",
            self.say("table-page.decides", name=self.name(review.decider)) if review.decider else "",
        ]
        return Markup('<p><b>{}</b> <span class="aop-soft">{}</span></p>').format(
            self.say.text(review.name), " · ".join(f for f in facts if f)
        )


def _lines(part: Markup) -> int:
    """About how many lines a part takes in half a page's width."""
    pieces = [Markup(piece).striptags() for piece in re.split(r"<tr>|<p>", str(part))]
    return 1 + sum(1 + len(piece) // _HALF for piece in pieces)


def _beside(first: Any, second: Any) -> Markup:
    """A name, and after it in a lighter tone what belongs to it."""
    more = Markup(' <span class="aop-soft" style="white-space:nowrap">· {}</span>').format(second) if second else ""
    return Markup("{}{}").format(first, more)
