"""The plan on one A4 page: the six components as one picture of the year (A1.25-44)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from math import inf
from typing import Any

from markupsafe import Markup, escape

from aop_lib.charts.html import Html, block
from aop_lib.charts.lettering import capital
from aop_lib.charts.theme import GROUP_COLOURS, MUTED, TINT
from aop_lib.files import choice_label
from aop_lib.locale import Locale
from aop_lib.methods.budget import group_totals, year_total
from aop_lib.methods.series import base_value
from aop_lib.plan import Choice, Goal, Initiative, Kpi, Plan

__all__ = ["plan_on_a_page"]

_DO, _NOT, _TRADE = "✓", "✕", "⇄"


def plan_on_a_page(plan: Plan, locale: Locale) -> Html:
    """Goals large at the top, then choices, budget, the year's strip of initiatives, resources, risks and KPIs.

    Fits one A4 page for a plan of the size the course asks for; a longer plan simply runs on.
    """
    parts = [
        _head(plan, locale),
        _part("goals", _goals(plan, locale), locale),
        _two(_part("choices", _choices(plan, locale), locale), _part("budget", _budget(plan, locale), locale)),
        _part("actions", _actions(plan, locale), locale),
        _two(_part("resources", _resources(plan, locale), locale), _part("risks", _risks(plan, locale), locale)),
        _part("kpis", _join([_kpis(plan, locale), _reviews(plan, locale)]), locale),
    ]
    return block(*parts, lang=locale.lang, kind="aop-page")


def _join(parts: Sequence[Any]) -> Markup:
    return Markup("").join(escape(p) for p in parts)


def _part(name: str, inside: Markup, locale: Locale) -> Markup:
    return Markup(
        '<section class="aop-part"><div class="aop-part-title"><b>{}</b> <span>{}</span></div>{}</section>'
    ).format(locale(f"table-page.{name}"), locale(f"table-page.{name}-asks"), inside or _nothing(locale))


def _nothing(locale: Locale) -> Markup:
    return Markup('<p class="aop-bad">{}</p>').format(locale("table-page.missing"))


def _two(left: Markup, right: Markup) -> Markup:
    return Markup('<div class="aop-two">{}{}</div>').format(left, right)


def _head(plan: Plan, locale: Locale) -> Markup:
    company = plan.company
    note = locale("table-page.illustrative") if company.illustrative else ""
    return Markup(
        '<div class="aop-head"><div class="aop-name"><b>{}</b></div><div class="aop-year">{}</div>'
        '<p class="aop-direction">{}</p></div>'
    ).format(
        locale.text(company.name),
        " · ".join(x for x in (locale("table-page.year", year=str(company.year)), note) if x),
        locale.text(company.direction),
    )


def _party(plan: Plan, code: str | None, locale: Locale) -> str:
    return next((locale.text(p.name) for p in plan.parties if p.id == code), "")


def _goals(plan: Plan, locale: Locale) -> Markup:
    cards = []
    for goal in sorted(plan.goals, key=lambda g: g.rank or 99):
        owner = _party(plan, goal.owner, locale)
        facts = [_from_to(goal, plan, locale), locale("table-page.owner", name=owner) if owner else ""]
        cards.append(
            Markup(
                '<div><div class="aop-goal-number" style="font-size:30px;font-weight:bold">{}</div>'
                '<div class="aop-goal-name"><b>{}</b></div><div class="aop-soft">{}</div></div>'
            ).format(
                _goal_number(goal, plan, locale),
                f"{goal.id} · {locale.text(goal.name)}",
                " · ".join(filter(None, facts)),
            )
        )
    return Markup('<div class="aop-goals">{}</div>').format(_join(cards)) if cards else Markup("")


def _goal_number(goal: Goal, plan: Plan, locale: Locale) -> str:
    if goal.target is None:
        return "?"
    if goal.kind == "grow":
        return locale.percent(goal.target, sign=True)
    unit = next((m.unit for m in plan.measures if m.id == goal.measure), "other")
    bound = {"at_least": "≥ ", "at_most": "≤ "}.get(goal.kind or "", "")
    shown = locale.percent(goal.target) if unit == "share" else locale.number(goal.target)
    return bound + shown


def _from_to(goal: Goal, plan: Plan, locale: Locale) -> str:
    """Where the measure stood last year and where the goal puts it."""
    base = base_value(plan, goal.measure) if goal.measure else None
    if base is None or goal.target is None:
        return ""
    unit = next((m.unit for m in plan.measures if m.id == goal.measure), "other")
    to = base * (1 + goal.target) if goal.kind == "grow" else goal.target
    first = locale.number(base) if unit != "share" else locale.percent(base)
    return f"{first} → {locale.quantity(to, unit, plan.company)}"


def _choices(plan: Plan, locale: Locale) -> Markup:
    signs = {"priority": _DO, "tradeoff": _TRADE, "not_doing": _NOT}
    rows = []
    for kind in ("priority", "tradeoff", "not_doing"):
        chosen = sorted((c for c in plan.choices if c.kind == kind), key=lambda c: c.rank or 99)
        rows += [_choice(c, signs[kind], locale) for c in chosen]
    return _join(rows)


def _choice(choice: Choice, sign: str, locale: Locale) -> Markup:
    name = locale.text(choice.name)
    if choice.kind == "tradeoff" and choice.in_exchange:
        words = locale("table-page.exchange", gain=name, price=locale.text(choice.in_exchange))
    else:
        words = locale(f"table-page.{choice.kind.replace('_', '-')}", name=name)
    return Markup('<p class="aop-choice"><b>{}</b> {}</p>').format(sign, words)


def _budget(plan: Plan, locale: Locale) -> Markup:
    totals, whole = group_totals(plan), year_total(plan)
    if not totals:
        return Markup("")
    widest = max(totals.values()) or 1.0
    rows = [
        Markup(
            '<tr><td style="text-align:left">{}'
            '<span class="aop-bar" style="display:block;height:7px;background-color:{};width:{}%"></span></td>'
            '<td class="aop-num" style="text-align:right">{}</td>'
            '<td class="aop-num" style="text-align:right">{}</td></tr>'
        ).format(
            capital(choice_label(locale, "budget", "group", group)),
            GROUP_COLOURS.get(group, MUTED),
            max(1, min(100, round(100 * (amount / widest)))) if 0 < amount < inf and widest < inf else 1,
            locale.number(amount, 0),
            locale.percent(amount / whole, 0) if whole else "",
        )
        for group, amount in totals.items()
    ]
    limits = (x for x in plan.limits if x.kind == "total_budget" and x.amount is not None)
    limit = next((locale("table-page.limit", amount=locale.number(x.amount or 0, 0)) for x in limits), "")
    return Markup(
        '<p><b style="font-size:17px">{}</b> <span class="aop-soft">{}</span></p><table><tbody>{}</tbody></table>'
    ).format(locale.money(whole, plan.company), limit, _join(rows))


def _actions(plan: Plan, locale: Locale) -> Markup:
    if not plan.initiatives:
        return Markup("")
    months = _join(
        [
            Markup('<th scope="col" class="aop-m" style="text-align:center">{}</th>').format(
                locale.month(plan.company, i)
            )
            for i in range(12)
        ]
    )
    rows = [_initiative(i, plan, locale) for i in sorted(plan.initiatives, key=lambda i: i.order or 99)]
    return Markup('<table class="aop-strip"><thead><tr><th></th>{}</tr></thead><tbody>{}</tbody></table>').format(
        months, _join(rows)
    )


def _initiative(initiative: Initiative, plan: Plan, locale: Locale) -> Markup:
    stones = [m for m in plan.milestones if m.initiative == initiative.id]
    due = {_month(m.due, plan) for m in stones if m.due is not None}
    first = _month(initiative.start, plan) if initiative.start else None
    last = _month(initiative.end, plan) if initiative.end else first
    cells = [_strip_cell(first is not None and last is not None and first <= i <= last, i in due) for i in range(12)]
    facts = [_party(plan, initiative.owner, locale), ", ".join(initiative.goals)]
    next_stone = _join([Markup("{}: {}").format(locale.date(m.due), locale.text(m.name)) for m in stones[-1:] if m.due])
    return Markup('<tr><td style="text-align:left"><b>{}</b><br><span class="aop-soft">{}</span></td>{}</tr>').format(
        locale.text(initiative.name), " · ".join(f for f in (*facts, next_stone) if f), _join(cells)
    )


def _strip_cell(on: bool, due: bool) -> Markup:
    # The shade is also written into the cell, for readers whose notebook takes style sheets out.
    shade = Markup(' style="background-color:{};text-align:center"').format(TINT) if on else ""
    mark = Markup("<b>◆</b>") if due else ""
    return Markup('<td class="aop-m{}"{}>{}</td>').format(" aop-on" if on else "", shade, mark)


def _month(day: dt.date, plan: Plan) -> int:
    """The place of a day's month in the business year: below 0 before it, above 11 after it."""
    return (day.year - plan.company.year) * 12 + day.month - plan.company.first_month


def _resources(plan: Plan, locale: Locale) -> Markup:
    rows = []
    for resource in plan.resources:
        amount = "" if resource.available is None else locale.quantity(resource.available, resource.unit, plan.company)
        rows.append(
            Markup(
                '<tr><td style="text-align:left">{}</td><td class="aop-num" style="text-align:right">{}</td></tr>'
            ).format(locale.text(resource.name), amount)
        )
    return Markup("<table><tbody>{}</tbody></table>").format(_join(rows)) if rows else Markup("")


def _risks(plan: Plan, locale: Locale) -> Markup:
    weight = {"high": 0, "medium": 1, "low": 2, None: 3}
    risks = sorted(plan.risks, key=lambda r: weight[r.impact] + weight[r.likelihood])
    return _join(
        [
            Markup("<p><b>{}</b><br>{}</p>").format(
                locale.text(r.name),
                locale("table-page.answer", answer=_short(locale.text(r.contingency), 130))
                if r.contingency
                else Markup('<span class="aop-bad">{}</span>').format(locale("table-page.no-answer")),
            )
            for r in risks
        ]
    )


def _short(text: str, most: int) -> str:
    """The first sentence or clause of a long text: the page is an overview, the plan has the rest."""
    if len(text) <= most:
        return text
    cut = text[:most].rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:.") + "…"


def _kpis(plan: Plan, locale: Locale) -> Markup:
    kpis = [k for k in plan.kpis if k.level == "company"]
    if not kpis:
        return Markup("")
    heads = ("kpi", "weight", "threshold", "target", "stretch", "cadence", "owner-short")
    head = _join(
        [
            Markup('<th scope="col" style="text-align:{}">{}</th>').format(_side(i), locale(f"table-page.{h}"))
            for i, h in enumerate(heads)
        ]
    )
    rows = [_kpi_row(k, plan, locale) for k in kpis]
    return Markup("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>").format(head, _join(rows))


def _side(column: int) -> str:
    return "right" if 1 <= column <= 4 else "left"


def _kpi_row(kpi: Kpi, plan: Plan, locale: Locale) -> Markup:
    unit = kpi.unit or next((m.unit for m in plan.measures if m.id == kpi.measure), "other")

    def shown(value: float | None) -> str:
        if value is None:
            return "–"
        return locale.percent(value) if unit == "share" else locale.number(value)

    cells = [
        Markup("<b>{}</b>").format(locale.text(kpi.name)),
        "–" if kpi.weight is None else locale.number(kpi.weight),
        shown(kpi.threshold),
        Markup("<b>{}</b>").format(shown(kpi.target)),
        shown(kpi.stretch),
        choice_label(locale, "kpis", "cadence", kpi.cadence) if kpi.cadence else "–",
        _party(plan, kpi.owner, locale),
    ]
    made = [
        Markup('<td{} style="text-align:{}">{}</td>').format(
            Markup(' class="aop-num"') if _side(i) == "right" else "", _side(i), c
        )
        for i, c in enumerate(cells)
    ]
    return Markup("<tr>{}</tr>").format(_join(made))


def _reviews(plan: Plan, locale: Locale) -> Markup:
    rows = []
    for review in plan.reviews:
        facts = [
            choice_label(locale, "reviews", "cadence", review.cadence) if review.cadence else "",
            locale("table-page.day", day=str(review.day)) if review.day else "",
            locale("table-page.minutes", minutes=str(review.minutes)) if review.minutes else "",
            locale("table-page.decides", name=_party(plan, review.decider, locale)) if review.decider else "",
        ]
        rows.append(
            Markup('<p><b>{}</b> <span class="aop-soft">{}</span></p>').format(
                locale.text(review.name), " · ".join(f for f in facts if f)
            )
        )
    return Markup('<div style="margin-top:5px">{}</div>').format(_join(rows)) if rows else Markup("")
