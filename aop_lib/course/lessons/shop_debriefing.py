"""Lesson 10, after the game: three years side by side, each decision apart from luck, three questions (A1.64-67)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from aop_lib.charts.html import Html, table
from aop_lib.charts.render import show
from aop_lib.charts.shop_debrief import answers_table, breaks_table, goal_lines_table, spread_chart, worth_chart
from aop_lib.charts.shop_months import cash_chart
from aop_lib.course.events import Card
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.lessons.shop_game import Game, answer_name, deck, events_of, plan_of
from aop_lib.course.lessons.shop_play import played
from aop_lib.forms import Control, Form, Pick, Writing
from aop_lib.forms.again import Again
from aop_lib.methods.shop_debrief import RiskAnswers, compared, risk_answers, worth_of_decisions
from aop_lib.methods.shop_luck import shop_luck
from aop_lib.methods.shop_policies import ShopPlan, plan_guided, reflex
from aop_lib.methods.shop_world import MONTHS, OPTIONS, RISKS, Array
from aop_lib.methods.shop_year import ShopYear, play
from aop_lib.methods.tradeoffs import fit
from aop_lib.plan import Option

__all__ = ["FORMS"]

_SEED, _YEARS = 10, 400


def _at_a_press(lesson: Lesson, name: str, make: Callable[[], Any]) -> Form:
    """A form that shows what has been played at the moment its button is pressed, and anew at each press."""
    button = Again(lesson.say(f"{name}.button"))
    pressed: list[bool] = []
    form = Form(lesson.lang, lesson.say(name), button, lambda _: make() if pressed else None)

    def press() -> None:
        pressed.append(True)
        form.redraw()

    button.pressed = press
    return form


def _three_years(lesson: Lesson) -> Form:
    """Reflex, the reader's year and the plan-guided one on the same luck, as far as the reader has played."""
    say, company = lesson.say, lesson.case.company

    def make() -> Any:
        game = played(lesson)
        years = _side_by_side(lesson, game)
        mine = say("shop-name-mine") if game.over else None
        return [
            *([] if game.over else [Note(say("shop-three.unplayed", count=len(game.decisions)))]),
            goal_lines_table(years, game.plan, company, say),
            show(cash_chart(years, company, say, mine)),
            breaks_table(years, company, say),
        ]

    return _at_a_press(lesson, "shop-three", make)


def _side_by_side(lesson: Lesson, game: Game) -> dict[str, ShopYear]:
    """The three years; a year that is not over is no year yet and left out."""
    say = lesson.say
    years = {say("shop-name-reflex"): play(reflex, game.luck)}
    if game.over:
        years[say("shop-name-mine")] = game.year
    years[say("shop-name-plan")] = play(plan_guided(game.plan), game.luck)
    return years


def _each_decision(lesson: Lesson) -> Form:
    """Each closed month replayed against the plan's decision, on the same draws."""
    say, company = lesson.say, lesson.case.company

    def make() -> Any:
        game = played(lesson)
        if not game.decisions:
            return Note(say("shop-each.unplayed"))
        cards = deck(lesson)
        worths = worth_of_decisions(game.decisions, game.luck, game.plan)
        came = events_of(game.luck, range(len(worths)))
        names = [say.text(cards.card(came[w.month]).name) if w.month in came else "" for w in worths]
        shown: list[Any] = [show(worth_chart(worths, names, company, say)), _reasons(lesson, game, worths)]
        if game.over:
            whole = compared(game.decisions, game.luck, game.plan)
            values = {"gap": say.money(abs(whole.gap), company), "better": str(round(100 * whole.better))}
            state = "behind" if whole.gap < 0 else "ahead"
            shown.append(Note(say("shop-each.whole", state=state, **values)))
        return shown

    return _at_a_press(lesson, "shop-each", make)


def _reasons(lesson: Lesson, game: Game, worths: Any) -> Html:
    """The line written at the time, beside what the decision was worth and what it moved."""
    say, company = lesson.say, lesson.case.company
    length = MONTHS // 4 if game.pace == "quarters" else 1
    rows: list[list[Any]] = []
    for worth in worths:
        entry = game.closed[worth.month // length]
        moved = worth.goals
        rows.append(
            [
                say.month(company, worth.month),
                str(entry.get("why") or "–"),
                _signed(say.number(worth.mean, 0)),
                _signed(say.number(moved["G1"], 0)),
                _signed(say.number(100 * moved["G2"])),
                _signed(say.number(100 * moved["G3"])),
            ]
        )
    heads = [say(f"shop-each.{h}") for h in ("month", "why", "worth", "revenue", "share", "margin")]
    caption = say("shop-each.table", unit=say.money_unit(company))
    return table(heads, rows, ["left", "left", *["right"] * 4], caption, lang=say.lang)


def _signed(text: str) -> str:
    return f"+{text}" if text[0].isdigit() and text.strip("0,.") else text


def _three_questions(lesson: Lesson) -> Form:
    """Each event: what was answered, and what the three questions say to it."""
    say = lesson.say

    def make() -> Any:
        game = played(lesson)
        came = events_of(game.luck, range(len(game.decisions)))
        if not came:
            return Note(say("shop-asked.unplayed"))
        heads = [say(f"shop-asked.{h}") for h in ("event", "serves", "trades", "decides", "plan")]
        rows = [_asked(lesson, game, month, event) for month, event in came.items()]
        by_plan = sum(int(game.decisions[m].answer[0]) == 1 for m in came)
        by_reflex = sum(int(game.decisions[m].answer[0]) == 0 for m in came)
        counts = {"plan": str(by_plan), "reflex": str(by_reflex), "all": str(len(came))}
        return [table(heads, rows, lang=say.lang), Note(say("shop-asked.count", **counts))]

    return _at_a_press(lesson, "shop-asked", make)


def _asked(lesson: Lesson, game: Game, month: int, event: str) -> list[Any]:
    say, case, cards = lesson.say, lesson.case, deck(lesson)
    place = int(game.decisions[month].answer[0])
    answers = OPTIONS[event]
    card = cards.card(event)
    chosen = card.option(f"{event}.{answers[place]}")
    mine = f"{say.month(case.company, month)} · {say.text(card.name)}: {say.text(chosen.name)}"
    same = place == 1
    says = say("shop-asked.same") if same else answer_name(cards, event, answers[1], lesson)
    return [mine, _serves(lesson, chosen), say.text(chosen.gives_up) or "–", _decides(lesson, card, chosen), says]


def _serves(lesson: Lesson, chosen: Option) -> str:
    """The first question: what the answer brings nearer and what it harms."""
    say, case = lesson.say, lesson.case
    judged = fit(case, chosen)
    names = {c.id: say.text(c.name) for c in case.choices}
    parts = [say("shop-asked.helps", name=names[c]) for c, effect in judged.effects.items() if effect > 0]
    parts += [say("shop-asked.harms", name=names[c]) for c, effect in judged.effects.items() if effect < 0]
    parts += [say("shop-asked.breaks", name=names[c]) for c in judged.broken]
    return "; ".join(parts) or say("shop-asked.neither")


def _decides(lesson: Lesson, card: Card, chosen: Option) -> str:
    """The third question: the owner of goal number 1, by the line that speaks on it; a refusal, by what it keeps to."""
    say, case = lesson.say, lesson.case
    names = {c.id: say.text(c.name) for c in case.choices}
    excluded = [c.id for c in case.choices if c.kind == "not_doing" and c.id in card.option(card.reflex).against]
    speaks = [*([chosen.under] if chosen.under else []), *chosen.against, *excluded, *chosen.helps]
    first = min(case.goals, key=lambda goal: goal.rank or len(case.goals))
    decider = say.text(case.row("parties", first.owner or "").name)
    if not speaks:
        return decider
    return say("shop-asked.by", who=decider, code=speaks[0], name=names[speaks[0]])


def _risks(lesson: Lesson) -> Form:
    """One of the plan's three risks under its three answers, over many years."""
    say, case = lesson.say, lesson.case
    plan = plan_of(case)
    options = [(r.id, f"{r.id} · {say.text(r.name)}") for r in case.risks if r.id in RISKS]
    made: dict[str, dict[str, RiskAnswers]] = {}

    def draw(risk: str | None) -> Any:
        if risk is None:
            return None
        if not made:
            made["all"] = {found.risk: found for found in risk_answers(plan, shop_luck(_SEED, _YEARS))}
        found = made["all"][risk]
        row, cards = case.row("risks", risk), deck(lesson)
        instinct, contingency, _ = OPTIONS[found.event]
        gain = found.gain(contingency, OPTIONS[found.event][2])
        words = {
            "sign": say.text(row.trigger),
            "contingency": say.text(row.contingency),
            "reflex": answer_name(cards, found.event, instinct, lesson),
            "gain": say.money(gain, case.company),
        }
        return [
            answers_table(found, case.company, say),
            Note(say("shop-risk.told", **words), say("shop-risk.gain", **words)),
        ]

    return Form(lesson.lang, say("shop-risk"), Pick("", options), draw)


def _luck(lesson: Lesson) -> Form:
    """Many years by reflex and by the plan; the reader's own result among them."""
    say, company = lesson.say, lesson.case.company

    def make() -> Any:
        game = played(lesson)
        results = _many(game.plan)
        named = {say("shop-name-reflex"): results["reflex"], say("shop-name-plan"): results["plan"]}
        mine = (say("shop-name-mine"), float(game.year.result[0])) if game.over else None
        turned = int((results["reflex"] > results["plan"]).sum())
        apart = float((results["reflex"][:, None] > results["plan"][None, :]).mean())
        values = {"count": str(_YEARS), "same": turned, "apart": say.percent(apart)}
        return [show(spread_chart(named, company, say, mine)), Note(say("shop-luck.told", **values))]

    return _at_a_press(lesson, "shop-luck", make)


def _many(plan: ShopPlan) -> dict[str, Array]:
    luck = shop_luck(_SEED, _YEARS)
    years = {"reflex": play(reflex, luck), "plan": play(plan_guided(plan), luck)}
    return {name: np.asarray(year.result) for name, year in years.items()}


def _your_rules(lesson: Lesson) -> Form:
    """The reader's own sign, answer and decider, written before the event comes."""
    say = lesson.say
    controls: dict[str, Control] = {
        name: Writing(say(f"shop-rules.{name}"), say(f"shop-rules.{name}-example"), 1)
        for name in ("sign", "answer", "decider")
    }

    def draw(value: Mapping[str, str]) -> Any:
        left = [name for name in controls if not value[name].strip()]
        return Note(say("shop-rules.open", count=len(left))) if left else Note(say("shop-rules.done"))

    return Form(lesson.lang, say("shop-rules"), controls, draw)


FORMS: dict[str, Callable[[Lesson], Any]] = {
    "three_years": _three_years,
    "each_decision": _each_decision,
    "three_questions": _three_questions,
    "risks": _risks,
    "luck": _luck,
    "your_rules": _your_rules,
}
