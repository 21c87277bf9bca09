"""Lesson 10: the year's code, and the year played month by month or quarter by quarter (A1.61-66)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import Html, block
from aop_lib.charts.render import show
from aop_lib.charts.shop_months import cash_chart, figures_table, goods_table, online_chart, stock_chart
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.lessons.shop_game import (
    LARGEST,
    PACES,
    USUAL_CODE,
    Game,
    Pace,
    chosen_code,
    deck,
    events_of,
    game_of,
    plan_of,
    seed_of,
)
from aop_lib.forms import Choice, Control, Form, Round, Rounds, Slider, Writing
from aop_lib.methods.shop_world import COST, CREDIT, GROUPS, LAST_DECEMBER, MIX, MONTHS, OPTIONS, PROMOTIONS

__all__ = ["FORMS", "played"]


def played(lesson: Lesson) -> Game:
    """The game as far as it has been played and kept."""
    code, pace = chosen_code(lesson.answer("code"))
    return game_of(lesson.answer("year"), code, pace, plan_of(lesson.case))


def _code(lesson: Lesson) -> Form:
    """Which year is played, and how fast."""
    say = lesson.say
    controls: dict[str, Control] = {
        "code": Writing(say("shop-code.code"), USUAL_CODE, 1),
        "pace": Choice([(p, say(f"shop-code.{p}")) for p in PACES], say("shop-code.pace"), "months"),
    }

    def draw(value: Any) -> Any:
        code, pace = chosen_code(value)
        return Note(say("shop-code.told", code=code, pace=pace))

    return Form(lesson.lang, say("shop-code"), controls, draw)


def _year(lesson: Lesson) -> Form:
    """The game. What is above the controls is known when the round begins; what has happened so far is drawn below."""
    say, plan = lesson.say, plan_of(lesson.case)
    code, pace = chosen_code(lesson.answer("code"))

    def now() -> tuple[str, Pace]:
        return chosen_code(lesson.answer("code"))

    def make(closed: Sequence[Any]) -> Round:
        return _round(lesson, Game(*now(), tuple(closed), plan))

    def missing(draft: Mapping[str, Any]) -> str:
        open_answers = [n for n in draft if n.startswith("answer_") and draft[n] is None]
        if open_answers:
            return say("shop-year.answer-first")
        return "" if str(draft.get("why") or "").strip() else say("shop-year.why-first")

    rounds = Rounds(f"{code}|{pace}", make, missing, say("shop-year.again"), say("shop-year.sure"))
    drawn: dict[Any, list[Any]] = {}

    def draw(value: Any) -> Any:
        rounds.switch("|".join(now()))
        game = Game(*now(), tuple(rounds.closed), plan)
        key = (game.code, game.pace, repr(game.closed))
        if key not in drawn:
            drawn.clear()
            drawn[key] = _so_far(lesson, game)
        return [*_preview(lesson, game, rounds.draft), *drawn[key]]

    return Form(lesson.lang, say("shop-year"), rounds, draw)


def _round(lesson: Lesson, game: Game) -> Round:
    say, company = lesson.say, lesson.case.company
    # Also finds out whether what was kept can be played; Rounds sets it aside where it cannot.
    year = game.year
    if game.over:
        return Round(say("shop-year.over"), Markup("<p>{}</p>").format(say("shop-year.over-next")))
    view = game.view()
    tables = [figures_table(view, game.plan, company, say), goods_table(view, company, say)]
    above = Markup("").join(Markup(t._repr_html_()) for t in (*tables, *_events(lesson, game)))
    names = [say.month_in_words(company, m) for m in game.months]
    ends, span = {"first": names[0], "last": names[-1]}, "quarter" if len(names) > 1 else "month"
    title = say(f"shop-year.{span}", **ends)
    controls = {**_event_controls(lesson, game), **_amounts(lesson, game, len(year.months))}
    return Round(title, above, controls, say(f"shop-year.close-{span}", **ends))


def _events(lesson: Lesson, game: Game) -> list[Html]:
    """What comes up in the round: the month's event, over a quarter up to three."""
    say, cards = lesson.say, deck(lesson)
    line = Markup("<p><b>{}</b> {}</p>")
    told = [
        line.format(_event_name(lesson, month, event), say.text(cards.card(event).text))
        for month, event in events_of(game.luck, game.months).items()
    ]
    return [block(*told or [Markup("<p>{}</p>").format(say("shop-year.nothing"))], lang=say.lang)]


def _event_name(lesson: Lesson, month: int, event: str) -> str:
    say = lesson.say
    when = say.month_in_words(lesson.case.company, month)
    return say("shop-year.event", when=f"{when[0].upper()}{when[1:]}", name=say.text(deck(lesson).card(event).name))


def _event_controls(lesson: Lesson, game: Game) -> dict[str, Control]:
    """The answers to what has come up; nothing is chosen at first."""
    cards, made = deck(lesson), {}
    for month, event in events_of(game.luck, game.months).items():
        card = cards.card(event)
        options = [(a, _option(lesson, card.option(f"{event}.{a}"))) for a in OPTIONS[event]]
        # The order of the answers says nothing about them, and is the same for the whole room.
        options.sort(key=lambda o: seed_of(f"{game.code} {event} {o[0]}"))
        made[f"answer_{event}"] = Choice(options, _event_name(lesson, month, event))
    return dict(made)


def _option(lesson: Lesson, row: Any) -> str:
    say = lesson.say
    name = say.text(row.name)
    if not row.cost:
        return name
    return say("design-desk.option", name=name, cost=say.money(row.cost, lesson.case.company))


def _amounts(lesson: Lesson, game: Game, month: int) -> dict[str, Control]:
    """Purchases by group, marketing, promotion, one line why; the sliders begin where last month stood."""
    say, company = lesson.say, lesson.case.company
    before = game.closed[-1] if game.closed else _usual()
    controls: dict[str, Control] = {}
    for name in (*GROUPS, "marketing"):
        label = say("shop-year.marketing") if name == "marketing" else say(f"shop-buy-{name}")
        step = 2 if name == "marketing" else 10
        controls[name] = Slider(label, 0, LARGEST[name], step, float(before[name]), lambda v: say.money(v, company))
    promotions = [(p, say(f"shop-promotion-{p}")) for p in PROMOTIONS]
    controls["promotion"] = Choice(promotions, say("shop-year.promotion"), "none")
    controls["why"] = Writing(say("shop-year.why"), say("shop-year.why-example"), 1)
    return controls


def _usual() -> dict[str, float]:
    """What last December's sales cost, rounded to the step of the sliders."""
    sold = COST * (MIX * [[LAST_DECEMBER["online"]], [LAST_DECEMBER["store"]]]).sum(axis=0)
    usual = {group: round(float(cost), -1) for group, cost in zip(GROUPS, sold, strict=True)}
    return {**usual, "marketing": LAST_DECEMBER["marketing"]}


def _preview(lesson: Lesson, game: Game, draft: Mapping[str, Any]) -> list[Any]:
    """What the orders come to before the month is closed: against the budget, and against the cash there is."""
    if game.over or any(name not in draft for name in (*GROUPS, "marketing")):
        return []
    say, company = lesson.say, lesson.case.company
    core, rest = draft["staples"] + draft["postnatal"], draft["rest"]
    months = game.months
    lines = [
        say(
            "shop-preview",
            core=say.number(core, 0),
            core_plan=say.number(float(game.plan.core[months].mean()), 0),
            core_most=say.number(game.plan.core_ceiling, 0),
            rest=say.number(rest, 0),
            rest_plan=say.number(float(game.plan.rest[months].mean()), 0),
            rest_most=say.number(game.plan.rest_ceiling, 0),
            marketing=say.number(draft["marketing"], 0),
            marketing_plan=say.number(float(game.plan.marketing[months].mean()), 0),
            marketing_most=say.number(game.plan.marketing_ceiling, 0),
            unit=say.money_unit(company),
        )
    ]
    over = core > game.plan.core_ceiling or rest > game.plan.rest_ceiling
    if over or draft["marketing"] > game.plan.marketing_ceiling:
        lines.append(say("shop-preview.over"))
    return [Note(*lines)]


def _so_far(lesson: Lesson, game: Game) -> list[Any]:
    say, company, year = lesson.say, lesson.case.company, game.year
    if not year.months:
        return [Note(say("shop-year.begin", credit=say.money(CREDIT, company)))]
    mine = say("shop-name-mine")
    done = len(year.months)
    online = {
        say("shop-name-path"): [float(v) for v in game.plan.online],
        mine: [float(v) for v in year.of("revenue")[:, 0, 0]],
    }
    share = float(year.revenue[0, 0] / game.plan.online[:done].sum()) - 1
    when = say.month_in_words(company, done - 1)
    revenue = say.percent(share, 0, sign=True)
    title = say("shop-online", when=when, share=revenue, state="over" if done == MONTHS else "so-far")
    return [
        show(online_chart(online, company, say, mine, title)),
        show(cash_chart({mine: year}, company, say, mine)),
        show(stock_chart({mine: year}, company, say, mine)),
    ]


FORMS: dict[str, Callable[[Lesson], Any]] = {"code": _code, "year": _year}
