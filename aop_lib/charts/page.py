"""The plan on one A4 page: the six components as one picture of the year (A1.25-44)."""

from __future__ import annotations

from math import inf

from markupsafe import Markup

from aop_lib.charts.html import Html, block
from aop_lib.charts.lettering import capital
from aop_lib.charts.page_parts import (
    beginning,
    from_to,
    goal_number,
    joined,
    month_heads,
    page_head,
    page_part,
    party_name,
    strip_cells,
    two,
)
from aop_lib.charts.theme import GROUP_COLOURS, MUTED
from aop_lib.files import choice_label
from aop_lib.locale import Locale
from aop_lib.methods.budget import group_totals, year_total
from aop_lib.plan import Choice, Initiative, Kpi, Plan

__all__ = ["plan_on_a_page"]

_DO, _NOT, _TRADE = "✓", "✕", "⇄"
_MOST_LINES = 30


def plan_on_a_page(plan: Plan, locale: Locale) -> Html:
    """Goals large at the top, then choices, budget, the year's strip of initiatives, resources, risks and KPIs.

    Fits one A4 page for a plan of the size the course asks for; a longer plan simply runs on.
    """
    parts = [
        _head(plan, locale),
        _part("goals", _goals(plan, locale), locale),
        two(_part("choices", _choices(plan, locale), locale), _part("budget", _budget(plan, locale), locale)),
        _part("actions", _actions(plan, locale), locale),
        two(_part("resources", _resources(plan, locale), locale), _part("risks", _risks(plan, locale), locale)),
        _part("kpis", joined([_kpis(plan, locale), _reviews(plan, locale)]), locale),
    ]
    return block(*parts, lang=locale.lang, kind="aop-page aop-dense" if _long(plan) else "aop-page")


def _long(plan: Plan) -> bool:
    """Whether the plan has more lines than one sheet holds at full size; it is then printed smaller."""
    company = [k for k in plan.kpis if k.level == "company"]
    lines = len(plan.choices) + 2 * len(plan.initiatives) + 2 * len(plan.risks) + len(company) + len(plan.reviews)
    return lines > _MOST_LINES


def _part(name: str, inside: Markup, locale: Locale) -> Markup:
    return page_part(locale(f"table-page.{name}"), locale(f"table-page.{name}-asks"), inside or _nothing(locale))


def _nothing(locale: Locale) -> Markup:
    return Markup('<p class="aop-bad">{}</p>').format(locale("table-page.missing"))


def _head(plan: Plan, locale: Locale) -> Markup:
    company = plan.company
    note = locale("table-page.illustrative") if company.illustrative else ""
    line = " · ".join(x for x in (locale("table-page.year", year=str(company.year)), note) if x)
    return page_head(locale.text(company.name), line, locale.text(company.direction))


def _goals(plan: Plan, locale: Locale) -> Markup:
    cards = []
    for goal in sorted(plan.goals, key=lambda g: g.rank or 99):
        owner = party_name(plan, goal.owner, locale)
        facts = [from_to(goal, plan, locale), locale("table-page.owner", name=owner) if owner else ""]
        cards.append(
            Markup(
                '<div><div class="aop-goal-number" style="font-size:30px;font-weight:bold">{}</div>'
                '<div class="aop-goal-name"><b>{}</b></div><div class="aop-soft">{}</div></div>'
            ).format(
                goal_number(goal, plan, locale),
                f"{goal.id} · {locale.text(goal.name)}",
                " · ".join(filter(None, facts)),
            )
        )
    return Markup('<div class="aop-goals">{}</div>').format(joined(cards)) if cards else Markup("")


def _choices(plan: Plan, locale: Locale) -> Markup:
    signs = {"priority": _DO, "tradeoff": _TRADE, "not_doing": _NOT}
    rows = []
    for kind in ("priority", "tradeoff", "not_doing"):
        chosen = sorted((c for c in plan.choices if c.kind == kind), key=lambda c: c.rank or 99)
        rows += [_choice(c, signs[kind], locale) for c in chosen]
    return joined(rows)


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
    ).format(locale.money(whole, plan.company), limit, joined(rows))


def _actions(plan: Plan, locale: Locale) -> Markup:
    if not plan.initiatives:
        return Markup("")
    rows = [_initiative(i, plan, locale) for i in sorted(plan.initiatives, key=lambda i: i.order or 99)]
    return Markup('<table class="aop-strip"><thead><tr><th></th>{}</tr></thead><tbody>{}</tbody></table>').format(
        month_heads(plan, locale), joined(rows)
    )


def _initiative(initiative: Initiative, plan: Plan, locale: Locale) -> Markup:
    stones = [m for m in plan.milestones if m.initiative == initiative.id]
    facts = [party_name(plan, initiative.owner, locale), ", ".join(initiative.goals)]
    next_stone = joined(
        [Markup("{}: {}").format(locale.date(m.due), locale.text(m.name)) for m in stones[-1:] if m.due]
    )
    return Markup('<tr><td style="text-align:left"><b>{}</b><br><span class="aop-soft">{}</span></td>{}</tr>').format(
        locale.text(initiative.name), " · ".join(f for f in (*facts, next_stone) if f), strip_cells(initiative, plan)
    )


def _resources(plan: Plan, locale: Locale) -> Markup:
    rows = []
    for resource in plan.resources:
        amount = "" if resource.available is None else locale.quantity(resource.available, resource.unit, plan.company)
        rows.append(
            Markup(
                '<tr><td style="text-align:left">{}</td><td class="aop-num" style="text-align:right">{}</td></tr>'
            ).format(locale.text(resource.name), amount)
        )
    return Markup("<table><tbody>{}</tbody></table>").format(joined(rows)) if rows else Markup("")


def _risks(plan: Plan, locale: Locale) -> Markup:
    weight = {"high": 0, "medium": 1, "low": 2, None: 3}
    risks = sorted(plan.risks, key=lambda r: weight[r.impact] + weight[r.likelihood])
    return joined(
        [
            Markup("<p><b>{}</b><br>{}</p>").format(
                locale.text(r.name),
                locale("table-page.answer", answer=beginning(locale.text(r.contingency), 130))
                if r.contingency
                else Markup('<span class="aop-bad">{}</span>').format(locale("table-page.no-answer")),
            )
            for r in risks
        ]
    )


def _kpis(plan: Plan, locale: Locale) -> Markup:
    kpis = [k for k in plan.kpis if k.level == "company"]
    if not kpis:
        return Markup("")
    heads = ("kpi", "weight", "threshold", "target", "stretch", "cadence", "owner-short")
    head = joined(
        [
            Markup('<th scope="col" style="text-align:{}">{}</th>').format(_side(i), locale(f"table-page.{h}"))
            for i, h in enumerate(heads)
        ]
    )
    rows = [_kpi_row(k, plan, locale) for k in kpis]
    return Markup("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>").format(head, joined(rows))


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
        party_name(plan, kpi.owner, locale),
    ]
    made = [
        Markup('<td{} style="text-align:{}">{}</td>').format(
            Markup(' class="aop-num"') if _side(i) == "right" else "", _side(i), c
        )
        for i, c in enumerate(cells)
    ]
    return Markup("<tr>{}</tr>").format(joined(made))


def _reviews(plan: Plan, locale: Locale) -> Markup:
    rows = []
    for review in plan.reviews:
        facts = [
            choice_label(locale, "reviews", "cadence", review.cadence) if review.cadence else "",
            locale("table-page.day", day=str(review.day)) if review.day else "",
            locale("table-page.minutes", minutes=str(review.minutes)) if review.minutes else "",
            locale("table-page.decides", name=party_name(plan, review.decider, locale)) if review.decider else "",
        ]
        rows.append(
            Markup('<p><b>{}</b> <span class="aop-soft">{}</span></p>').format(
                locale.text(review.name), " · ".join(f for f in facts if f)
            )
        )
    return Markup('<div style="margin-top:5px">{}</div>').format(joined(rows)) if rows else Markup("")
