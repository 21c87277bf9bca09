"""Lesson 03, step 7: events come up, three questions are put, and the log remembers what was decided (A0.71-77)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from aop_lib.charts.meaning import verdict
from aop_lib.charts.working import debrief_table, log_table
from aop_lib.course.events import Card, Deck, read_deck
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons.design_steps import card_decided
from aop_lib.course.lessons.signs import sign
from aop_lib.files.numbers import SCALES
from aop_lib.forms import Choice, Control, Form, Pick, Reveal, Writing
from aop_lib.home import kit
from aop_lib.methods.business_year import last_actual_day
from aop_lib.methods.tradeoffs import room, weigh
from aop_lib.plan import Company, Option, Plan

__all__ = ["CARDS", "card_form", "card_step", "log_form"]

CARDS = (1, 2, 3, 4, 5)


def _deck(lesson: Lesson) -> Deck:
    return read_deck(kit() / "case_studies" / lesson.case_name / "events.yaml", lesson.case)


def _card(lesson: Lesson, number: int) -> Card:
    cards = _deck(lesson).cards
    if number > len(cards):
        raise Lacking("design-no-card", number=str(number))
    return _in_money_of(lesson.company, cards[number - 1], lesson.case.company)


def _in_money_of(company: Company, card: Card, written_in: Company) -> Card:
    """The card with its costs in the plan's own money unit; in another currency they are left out."""
    if (company.currency, company.money_unit) == (written_in.currency, written_in.money_unit):
        return card
    scale = SCALES[written_in.money_unit] / SCALES[company.money_unit]
    options = [
        o.model_copy(
            update={"cost": o.cost * scale if o.cost is not None and company.currency == written_in.currency else None}
        )
        for o in card.options
    ]
    return card.model_copy(update={"options": options})


def _day(plan: Plan) -> dt.date:
    """Events come a month after the last figures, when the year has gone on."""
    last = last_actual_day(plan)
    return last + dt.timedelta(days=30) if last else dt.date(plan.company.year, plan.company.first_month, 1)


def card_step(lesson: Lesson, number: int, plan: Plan, value: dict[str, Any]) -> Plan:
    """The plan with the answer to one card in its log; an answer with something left open is not in it yet."""
    if _left_open(value):
        return plan
    return card_decided(plan, _card(lesson, number), value, _day(plan))


def _left_open(value: dict[str, Any]) -> list[str]:
    asked = ("serves", "gives_up", "decider", "principle", "option")
    return [name for name in asked if not str(value.get(name) or "").strip()]


def card_form(lesson: Lesson, number: int) -> Form:
    """One event: three questions first, then the answer; the plan's own verdict stands beside it afterwards."""
    say, plan, card = lesson.say, lesson.need(), _card(lesson, number)
    people = [(p.id, say.text(p.name)) for p in plan.parties]
    choices = [(c.id, f"{c.id} · {say.text(c.name)}") for c in plan.choices]
    controls: dict[str, Control] = {
        "serves": Pick(say("design-desk.serves"), [(v, say(f"design-desk.{v}")) for v in ("yes", "no")]),
        "gives_up": Writing(say("design-desk.gives-up"), say("design-desk.gives-up-example"), 1),
        "decider": Pick(say("design-desk.decider"), people),
        "principle": Pick(say("design-desk.principle"), choices),
        "option": Choice([(o.id, _option_line(lesson, o)) for o in card.options], say("design-desk.answer")),
    }

    def draw(value: dict[str, Any]) -> Any:
        now = lesson.decided.decide(f"card_{number}", value)
        return _answered(lesson, card, value, now)

    return Form(lesson.lang, say.text(card.name), controls, draw, text=say.text(card.text))


def _option_line(lesson: Lesson, option: Option) -> str:
    say = lesson.say
    if not option.cost:
        return say.text(option.name)
    return say("design-desk.option", name=say.text(option.name), cost=say.money(option.cost, lesson.company))


def _answered(lesson: Lesson, card: Card, value: dict[str, Any], now: Plan) -> Any:
    say = lesson.say
    left = _left_open(value)
    if left:
        names = ", ".join(say(f"design-desk.{name.replace('_', '-')}-short") for name in left)
        return Note(say("design-desk.open", names=names))
    chosen = next(o for o in card.options if o.id == value["option"])
    lines: list[Any] = [Note(say("design-desk.reflex" if chosen.id == card.reflex else "design-desk.kept"))]
    rival = _rival(now, lesson.case, card, chosen)
    if rival is not None:
        judged = weigh(now, chosen, rival)
        state = "backed" if judged.better == chosen.id else "other" if judged.better else "level"
        lines += [Note(say(f"design-desk.{state}")), verdict(now, judged, say)]
    left_over = room(now)
    if chosen.cost and left_over is not None:
        lines.append(
            Note(
                say(
                    "design-desk.room", cost=say.money(chosen.cost, now.company), room=say.money(left_over, now.company)
                )
            )
        )
    return lines


def _rival(plan: Plan, case: Plan, card: Card, chosen: Option) -> Option | None:
    """The option that fits the plan best beside the one chosen; nothing where the plan has no such choices.

    A choice of the same code that says something else in another company's plan is another choice.
    """
    meant = {choice.id: (choice.kind, choice.name) for choice in case.choices}
    known = {choice.id for choice in plan.choices if meant.get(choice.id) == (choice.kind, choice.name)}
    named = {code for o in card.options for code in (*o.helps, *o.against, *([o.under] if o.under else []))}
    others = [o for o in card.options if o.id != chosen.id]
    if not named <= known or not others:
        return None
    best = others[0]
    for other in others[1:]:
        if weigh(plan, other, best).better == other.id:
            best = other
    return best


def log_form(lesson: Lesson) -> Form:
    """The log as the plan holds it now, what it tells when read in one go, and how often the first impulse won."""
    say = lesson.say

    def draw(pressed: bool) -> Any:
        if not pressed:
            return None
        plan = lesson.decided.plan()
        if not plan.decisions:
            return Note(say("design-desk.empty"))
        return [log_table(plan, say), debrief_table(plan, say), *_impulses(lesson, plan), _sign(lesson, plan)]

    return Form(lesson.lang, say("design-log"), Reveal(say("design-log.button")), draw)


def _impulses(lesson: Lesson, plan: Plan) -> list[Any]:
    say = lesson.say
    cards = {card.id: card for card in _deck(lesson).cards}
    own = [(cards[d.id], d) for d in plan.decisions if d.id in cards]
    count = sum(_by_reflex(card, decision.answer) for card, decision in own)
    return [Note(say("design-desk.impulse", count=str(count), all=str(len(own))))] if own else []


def _sign(lesson: Lesson, plan: Plan) -> Any:
    """The sign looks at what was decided from now on; what is past stays in the log as it is."""
    past = {decision.id for decision in lesson.need().decisions}
    ours = [decision for decision in plan.decisions if decision.id not in past]
    if not ours:
        return Note(lesson.say("design-desk.none-yet"))
    return sign(7, plan.model_copy(update={"decisions": []}), plan.model_copy(update={"decisions": ours}), lesson.say)


def _by_reflex(card: Card, answer: Any) -> bool:
    return bool(card.option(card.reflex).name == answer)
