"""Lesson 10, before the game: one decision at once, the year by reflex, and the plan in brief (A1.15-18, A1.28-44)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from aop_lib.charts.html import Html, table
from aop_lib.charts.render import show
from aop_lib.charts.shop_months import cash_chart, online_chart, stock_chart
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.lessons.shop_game import answer_name, chosen_code, deck, plan_of, seed_of
from aop_lib.forms import Choice, Form, Slider
from aop_lib.methods.budget import year_total
from aop_lib.methods.shop_luck import NOTHING, calm, shop_luck
from aop_lib.methods.shop_month import MonthFigures
from aop_lib.methods.shop_policies import reflex, restock
from aop_lib.methods.shop_world import EVENTS, GROUPS, LAST_DECEMBER, MONTHS, OPTIONS
from aop_lib.methods.shop_year import ShopYear, play

__all__ = ["FORMS", "VIEWS"]

_FIRST_MONTHS = 6
_EVENT = "fast_seller"


def _first_choice(lesson: Lesson) -> Form:
    """A fast seller in January: all in, some, or leave it; stock and cash until June."""
    say, company = lesson.say, lesson.case.company
    cards = deck(lesson)
    names = {a: answer_name(cards, _EVENT, a, lesson) for a in OPTIONS[_EVENT]}

    def draw(answer: str | None) -> Any:
        if answer is None:
            return None
        luck = calm(1, _EVENT)
        years = {names[a]: play(restock({_EVENT: a}), luck, until=_FIRST_MONTHS) for a in OPTIONS[_EVENT]}
        mine = names[answer]
        cash = [float(v) for v in years[mine].cash[:, 0]]
        lowest = min(range(_FIRST_MONTHS), key=lambda m: cash[m])
        values = {
            "lowest": say.money(cash[lowest], company),
            "month": say.month_in_words(company, lowest),
        }
        state = "owes" if cash[lowest] < -0.5 else "keeps"
        return [
            show(cash_chart(years, company, say, mine, say("shop-first", state=state, **values))),
            show(stock_chart(years, company, say, mine, say("shop-first.stock"))),
            Note(say("shop-first.after")),
        ]

    card = cards.card(_EVENT)
    control = Choice([(a, names[a]) for a in OPTIONS[_EVENT]])
    return Form(lesson.lang, say("shop-first.ask"), control, draw, text=say.text(card.text))


def _reflex_year(lesson: Lesson) -> Form:
    """The shop by itself: month by month what the reflex decided, why, and what became of stock and cash."""
    say = lesson.say
    control = Slider(say("shop-reflex.month"), 0, MONTHS, 1, 0, lambda v: say("shop-reflex.months", count=int(v)))

    def draw(value: float) -> Any:
        months = int(value)
        if months == 0:
            return Note(say("shop-reflex.begin"))
        code, _ = chosen_code(lesson.answer("code"))
        year = play(reflex, shop_luck(seed_of(code)), until=months)
        return _reflex_so_far(lesson, year)

    return Form(lesson.lang, say("shop-reflex"), control, draw)


def _reflex_so_far(lesson: Lesson, year: ShopYear) -> list[Any]:
    say, company = lesson.say, lesson.case.company
    name, months = say("shop-name-reflex"), len(year.months)
    plan = plan_of(lesson.case)
    online = {
        say("shop-name-path"): [float(v) for v in plan.online],
        name: [float(v) for v in year.of("revenue")[:, 0, 0]],
    }
    share = float(year.revenue[0, 0] / plan.online[:months].sum()) - 1
    title = say(
        "shop-reflex.online",
        share=say.percent(share, 0, sign=True),
        when=say.month_in_words(company, months - 1),
    )
    return [
        _reasons(lesson, year),
        show(cash_chart({name: year}, company, say, name)),
        show(stock_chart({name: year}, company, say, name)),
        show(online_chart(online, company, say, name, title)),
    ]


def _reasons(lesson: Lesson, year: ShopYear) -> Html:
    """Each month: what was decided, and the reason somebody would give for it."""
    say, company = lesson.say, lesson.case.company
    heads = [say(f"shop-reflex.{head}") for head in ("when", "goods", "marketing", "came-up", "cash")]
    rows: list[list[Any]] = []
    for place, month in enumerate(year.months):
        before = year.months[place - 1] if place else None
        rows.append(
            [
                say.month(company, place),
                _bought(lesson, month),
                _spent(lesson, month, before),
                _answered(lesson, month),
                say.number(float(month.cash[0]), 0),
            ]
        )
    unit = say.money_unit(company)
    return table(
        heads, rows, ["left", "left", "left", "left", "right"], say("shop-reflex.title", unit=unit), (), say.lang
    )


def _bought(lesson: Lesson, month: MonthFigures) -> str:
    say = lesson.say
    wanted, bought, sold = (float(a[:, 0].sum()) for a in (month.wanted, month.bought, month.sold))
    most = GROUPS[int(np.argmax(month.bought[:, 0] - month.sold[:, 0]))]
    state = "cut" if wanted - bought > 0.5 else "much" if bought > 1.15 * sold else "again"
    values = {"bought": say.number(bought, 0), "sold": say.number(sold, 0), "wanted": say.number(wanted, 0)}
    return say("shop-reflex-bought", state=state, group=say(f"shop-group-{most}"), **values)


def _spent(lesson: Lesson, month: MonthFigures, before: MonthFigures | None) -> str:
    say = lesson.say
    last = float(before.marketing[0]) if before is not None else LAST_DECEMBER["marketing"]
    now = float(month.marketing[0])
    state = "cut" if now < 0.8 * last else "poured" if now > 1.2 * last else "kept"
    return say("shop-reflex-spent", state=state, now=say.number(now, 0))


def _answered(lesson: Lesson, month: MonthFigures) -> str:
    say, event = lesson.say, int(month.event[0])
    if event == NOTHING:
        return "–"
    name = EVENTS[event]
    cards = deck(lesson)
    answer = answer_name(cards, name, OPTIONS[name][int(month.answer[0])], lesson)
    return f"{say.text(cards.card(name).name)}: {answer}"


def _plan_in_brief(lesson: Lesson) -> Html:
    """What the plan has fixed before the year begins: aims, limits, what is not done, risks with their answers."""
    say, case = lesson.say, lesson.case
    plan = plan_of(case)
    company = case.company
    rows: list[list[Any]] = [
        [say("shop-brief.goals"), "; ".join(say.text(g.name) for g in case.goals)],
        [say("shop-brief.priorities"), "; ".join(say.text(c.name) for c in case.choices if c.kind == "priority")],
        [say("shop-brief.not"), "; ".join(say.text(c.name) for c in case.choices if c.kind == "not_doing")],
        [say("shop-brief.trades"), "; ".join(_trade(lesson, c) for c in case.choices if c.kind == "tradeoff")],
        [
            say("shop-brief.budget"),
            say(
                "shop-brief.ceilings",
                total=say.money(year_total(case), company),
                core=say.number(plan.core_ceiling, 0),
                rest=say.number(plan.rest_ceiling, 0),
                marketing=say.number(plan.marketing_ceiling, 0),
            ),
        ],
    ]
    for risk in case.risks:
        words = {"sign": say.text(risk.trigger), "answer": say.text(risk.contingency)}
        rows.append([say("shop-brief.risk", name=say.text(risk.name)), say("shop-brief.answer", **words)])
    return table([say("shop-brief.what"), say("shop-brief.says")], rows, caption=say("shop-brief"), lang=say.lang)


def _trade(lesson: Lesson, choice: Any) -> str:
    say = lesson.say
    return say("shop-brief.trade", gained=say.text(choice.name), given=say.text(choice.in_exchange))


FORMS: dict[str, Callable[[Lesson], Any]] = {"first_choice": _first_choice, "reflex_year": _reflex_year}
VIEWS: dict[str, Callable[[Lesson], Any]] = {"plan_in_brief": _plan_in_brief}
