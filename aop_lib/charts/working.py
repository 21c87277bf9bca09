"""How departments work together, as a manager reads it: roles, the calendar, the agenda, the log of decisions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from markupsafe import Markup, escape

from aop_lib.charts.cycles import calendar_chart, calendar_sentence
from aop_lib.charts.html import Html, table
from aop_lib.charts.kpis import kpi_unit
from aop_lib.charts.lettering import capital
from aop_lib.files import choice_label
from aop_lib.locale import Locale
from aop_lib.methods.decision_log import Question, debrief, goes_against, unanswered
from aop_lib.methods.rhythm import common_reviews
from aop_lib.methods.roles import RoleGap, role_gaps
from aop_lib.methods.scorecard import scorecard
from aop_lib.methods.tradeoffs import priorities
from aop_lib.plan import Decision, Kpi, Limit, Plan, Responsibility, Review

__all__ = ["agenda", "calendar_chart", "calendar_sentence", "debrief_table", "log_table", "roles_table"]

_SHOWN = 4


def roles_table(plan: Plan, locale: Locale) -> Html:
    """Each piece of shared work with its four roles, and what will happen to it; what goes wrong stands out."""
    gaps: dict[int, list[RoleGap]] = {}
    for gap in role_gaps(plan):
        gaps.setdefault(gap.row, []).append(gap)
    rows = [
        [
            locale.text(work.item),
            *(_names(plan, codes, locale) or "–" for codes in (work.lead, work.partners, work.decider, work.informed)),
            _what_happens(plan, work, gaps.get(row, []), locale),
        ]
        for row, work in enumerate(plan.responsibilities)
    ]
    heads = [locale(f"working-roles.{h}") for h in ("work", "lead", "partners", "decider", "informed", "happens")]
    state = "none" if not rows else "failing" if gaps else "clear"
    caption = locale(f"working-roles.{state}", count=len(gaps), all=len(rows))
    return table(heads, rows, caption=caption, lang=locale.lang)


def _what_happens(plan: Plan, work: Responsibility, gaps: list[RoleGap], locale: Locale) -> Markup:
    said = Markup("<br>").join(
        Markup('<span class="aop-bad">{}</span> {}').format(
            locale(f"working-roles.{gap.failure.replace('_', '-')}"),
            locale(f"working-roles.{gap.cause.replace('_', '-')}", names=_names(plan, gap.parties, locale)),
        )
        for gap in gaps
    )
    departments = {party.id for party in plan.parties if party.kind == "department"}
    if not said and departments & set(work.lead):
        return Markup('<span class="aop-bad">{}</span>').format(locale("working-roles.whom"))
    return said or Markup('<span class="aop-soft">{}</span>').format(locale("working-roles.fine"))


def _names(plan: Plan, codes: Iterable[str], locale: Locale) -> str:
    known = {party.id: party.name for party in plan.parties}
    return ", ".join(locale.text(known.get(code, code)) for code in dict.fromkeys(codes))


def agenda(plan: Plan, locale: Locale) -> Html:
    """The four questions of a common review (A0.66-69), each with what this plan gives to look at.

    Above them the plan's common reviews, or that it has none; a question none of them asks says so.
    """
    common = common_reviews(plan)
    asked = {question for review in common for question in review.asks}
    looks = {
        "goals": _lines([locale.text(choice.name) for choice in priorities(plan)], ordered=True),
        "resources": _lines([_limit(plan, x, locale) for x in plan.limits if x.kind not in _PLACES_IT_STICKS]),
        "shared_kpis": _lines([_kpi(plan, kpi, locale) for kpi in plan.kpis if kpi.shared]),
        "bottlenecks": _lines([_limit(plan, x, locale) for x in plan.limits if x.kind in _PLACES_IT_STICKS]),
    }
    rows = []
    for question, look in looks.items():
        name = question.replace("_", "-")
        missing = Markup('<br><span class="aop-bad">{}</span>').format(locale("working-agenda.not-asked"))
        nothing = Markup('<span class="aop-bad">{}</span>').format(locale(f"working-agenda.no-{name}"))
        asks = Markup("{}{}").format(
            capital(locale(f"working-agenda.{name}")), missing if common and question not in asked else ""
        )
        rows.append([asks, look or nothing])
    caption = "; ".join(_meeting(plan, review, locale) for review in common) or locale("working-agenda.no-review")
    return table(
        [locale("working-agenda.question"), locale("working-agenda.look")], rows, [], caption, lang=locale.lang
    )


_PLACES_IT_STICKS = ("bottleneck", "capacity")


def _lines(lines: list[str], ordered: bool = False) -> Markup:
    if not lines:
        return Markup("")
    shown = [f"{at}. {line}" for at, line in enumerate(lines, 1)] if ordered else lines
    return Markup("<br>").join(escape(line) for line in shown)


def _limit(plan: Plan, limit: Limit, locale: Locale) -> str:
    name = locale.text(limit.name)
    if limit.amount is None:
        return name
    amount = locale.quantity(limit.amount, limit.unit, plan.company)
    return locale(f"working-agenda.limit-{limit.period}", name=name, amount=amount)


def _kpi(plan: Plan, kpi: Kpi, locale: Locale) -> str:
    unit, name = kpi_unit(kpi, plan), locale.text(kpi.name)
    so_far = next((row.value for row in scorecard(plan).rows if row.kpi == kpi.id), kpi.current)
    target = None if kpi.target is None else locale.quantity(kpi.target, unit, plan.company)
    if so_far is None or target is None:
        return locale("working-agenda.kpi-target", name=name, target=target) if target else name
    now = locale.quantity(so_far, unit, plan.company)
    return locale("working-agenda.kpi", name=name, now=now, target=target)


def _meeting(plan: Plan, review: Review, locale: Locale) -> str:
    facts = [
        locale.text(review.name),
        choice_label(locale, "reviews", "cadence", review.cadence) if review.cadence else "",
        locale("working-agenda.day", day=str(review.day)) if review.day else "",
        locale("working-agenda.leads", name=_names(plan, [review.lead], locale)) if review.lead else "",
        locale("working-agenda.decides", name=_names(plan, [review.decider], locale)) if review.decider else "",
    ]
    return ", ".join(fact for fact in facts if fact)


def log_table(plan: Plan, locale: Locale) -> Html:
    """Each decision: what came up, what was decided, and the three answers; what is left open stands out."""
    rows = [
        [
            Markup('<span class="aop-where">{}, {}</span><br>{}').format(
                locale.date(decision.date),
                choice_label(locale, "decisions", "kind", decision.kind),
                locale.text(decision.event),
            ),
            locale.text(decision.answer)
            or Markup('<span class="aop-bad">{}</span>').format(locale("working-log.open")),
            _answers(plan, decision, locale),
        ]
        for decision in plan.decisions
    ]
    heads = [locale(f"working-log.{h}") for h in ("event", "answer", "questions")]
    open_ones = sum(bool(unanswered(decision)) for decision in plan.decisions)
    state = "none" if not rows else "left" if open_ones else "full"
    return table(heads, rows, caption=locale(f"working-log.{state}", count=open_ones, all=len(rows)), lang=locale.lang)


def _answers(plan: Plan, decision: Decision, locale: Locale) -> Markup:
    missing = unanswered(decision)
    said: dict[Question, str] = {
        "serves": ""
        if decision.serves_priority is None
        else locale(f"choice-{'yes' if decision.serves_priority else 'no'}"),
        "trades": _joined(_traded(plan, decision, locale)),
        "decides": _joined(_decided_by(plan, decision, locale)),
    }
    lines = [
        Markup('<span class="aop-label">{}</span> {}{}').format(
            locale(f"working-log.{question}"),
            words,
            Markup(' <span class="aop-bad">{}</span>').format(locale(f"working-log.{question}-open"))
            if question in missing
            else "",
        )
        for question, words in said.items()
    ]
    if goes_against(plan, decision):
        lines.append(Markup('<span class="aop-bad">{}</span>').format(locale("working-log.against")))
    if decision.disputed:
        lines.append(Markup('<span class="aop-bad">{}</span>').format(locale("working-log.disputed")))
    return Markup("<br>").join(lines)


def _joined(parts: list[str]) -> str:
    """Parts of one line; the full stop of a part in the middle would end the line."""
    return "; ".join([*(part.rstrip(".") for part in parts[:-1]), *parts[-1:]])


def _traded(plan: Plan, decision: Decision, locale: Locale) -> list[str]:
    given = [locale.text(decision.gives_up)] if decision.gives_up else []
    if decision.cost is not None:
        free = not decision.cost
        money = locale.money(decision.cost, plan.company)
        given.append(locale("working-log.free") if free else locale("working-log.cost", amount=money))
    return given


def _decided_by(plan: Plan, decision: Decision, locale: Locale) -> list[str]:
    names = {choice.id: choice.name for choice in plan.choices}
    return [
        *([_names(plan, [decision.decider], locale)] if decision.decider else []),
        *([locale.text(decision.principle)] if decision.principle else []),
        *(locale("working-log.choice", name=locale.text(names.get(code, code))) for code in decision.rests_on),
    ]


def debrief_table(plan: Plan, locale: Locale) -> Html:
    """What the whole log shows: what decisions rest on, cost and took; what a manager should look at stands out."""
    seen, events = debrief(plan), {decision.id: locale.text(decision.event) for decision in plan.decisions}
    rows: list[list[Any]] = []
    strong: list[int] = []

    def line(name: str, value: str, note: str = "", grave: bool = False) -> None:
        if grave:
            strong.append(len(rows))
        rows.append([locale(f"working-debrief.{name}"), value, note])

    def listed(codes: Iterable[str]) -> str:
        shown = [locale("working-debrief.event", name=events[code]) for code in codes]
        more = len(shown) - _SHOWN
        return "; ".join(shown[:_SHOWN]) + (locale("working-debrief.more", count=more) if more > 0 else "")

    of = locale("working-debrief.of", count=str(seen.resting), all=str(seen.entries))
    line("resting", of, grave=seen.resting < seen.entries)
    line("against", str(len(seen.against)), listed(seen.against), bool(seen.against))
    left = [decision.id for decision in plan.decisions if unanswered(decision)]
    line("left", str(len(left)), listed(left), bool(left))
    beyond = seen.room is not None and seen.cost > max(seen.room, 0.0)
    room = "" if seen.room is None else locale("working-debrief.room", amount=locale.money(seen.room, plan.company))
    line("cost", locale.money(seen.cost, plan.company), room, beyond)
    if seen.mean_days is not None and seen.slowest is not None:
        code, days = seen.slowest
        note = locale("working-debrief.slowest", days=days, name=events[code])
        line("days", locale("working-debrief.mean", days=locale.number(seen.mean_days)), note)
    line("disputed", str(len(seen.disputed)), listed(seen.disputed), bool(seen.disputed))
    heads = [locale(f"working-debrief.{h}") for h in ("what", "value", "note")]
    caption = locale("working-debrief.title" if seen.entries else "working-debrief.none", count=seen.entries)
    return table(heads, rows if seen.entries else [], ["left", "right", "left"], caption, strong, locale.lang)
