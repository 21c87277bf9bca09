"""Lesson 03: seven steps; each ends in something the group has decided and the plan now holds (A0.36-80)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any

from aop_lib.charts.goals import implied_chart
from aop_lib.charts.html import table
from aop_lib.charts.meaning import board, verdict
from aop_lib.charts.meter import change_chart, meter_table
from aop_lib.charts.render import show
from aop_lib.course.decided import Decided, Step
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons import design_steps as steps
from aop_lib.course.lessons.design_desk import CARDS, card_form, card_step, log_form
from aop_lib.course.lessons.design_words import meaning_form, silent_form
from aop_lib.course.lessons.design_working import (
    limits_form,
    rhythm_form,
    rhythm_step,
    roles_form,
    shared_form,
    shared_step,
    shares_form,
)
from aop_lib.course.lessons.signs import RULES_OF_STEP, sign, steps_table
from aop_lib.course.lessons.take_home import take_home
from aop_lib.files import choice_label
from aop_lib.forms import Choice, Control, Form, Number, Pick, Ranking, Reveal, Writing
from aop_lib.home import case_plan
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.agreement import change_of
from aop_lib.methods.agreement_errors import CannotCompare
from aop_lib.methods.goal_arithmetic import imply
from aop_lib.methods.meter import meter
from aop_lib.methods.tradeoffs import topics, weigh
from aop_lib.plan import Bilingual, Goal, Plan, View, in_language
from aop_lib.rules import check

__all__ = ["FOLLOWS", "FORMS", "VIEWS", "decided"]

_HOUR = ("budget", "system", "meetings", "order")
_TOUCHES = {
    "budget": RULES_OF_STEP[3][1:],
    "system": ("ALN108",),
    "meetings": RULES_OF_STEP[6][1:],
    "order": (*RULES_OF_STEP[1][1:6], *RULES_OF_STEP[2]),
}
_SENTENCES = ("grow", "best", "exact", "expand")


def _fix_first(lesson: Lesson) -> Form:
    """One hour with the heads of department: how much of what the rules found does each use of it touch?"""
    say = lesson.say
    found = check(lesson.need(), {"ALN"})
    if not found:
        raise Lacking("design-nothing-open")

    def draw(chosen: str | None) -> Any:
        if chosen is None:
            return Note(say("lesson-choose-first"))
        touched = {hour: sum(f.code in codes for f in found) for hour, codes in _TOUCHES.items()}
        order = sorted(_HOUR, key=lambda hour: -touched[hour])
        counts = {hour: say("design-hour.of", count=str(touched[hour]), all=str(len(found))) for hour in order}
        rows = [[say(f"design-hour.{hour}"), counts[hour]] for hour in order]
        heads = [say("design-hour.use"), say("design-hour.touches")]
        shown = table(heads, rows, ["left", "right"], strong={order.index(chosen)}, lang=lesson.lang)
        return [shown, Note(say(f"design-hour-{chosen}"))]

    return Form(lesson.lang, say("design-hour"), Choice([(hour, say(f"design-hour.{hour}")) for hour in _HOUR]), draw)


def _goal_words(lesson: Lesson) -> Form:
    say = lesson.say
    options = [(s, say(f"design-words.{s}")) for s in _SENTENCES]

    def draw(chosen: str | None) -> Any:
        return Note(say("lesson-choose-first") if chosen is None else say(f"design-words.{chosen}-reply"))

    return Form(lesson.lang, say("design-words"), Choice(options), draw)


def _common_goal(lesson: Lesson) -> Form:
    say, plan = lesson.say, lesson.need()
    if not plan.goals or not plan.measures:
        raise Lacking("design-needs-goals")
    first = _first_goal(plan)
    controls: dict[str, Control] = {
        "measure": Pick(say("design-goal.measure"), [(m.id, say.text(m.name)) for m in plan.measures], first.measure),
        "kind": Pick(say("design-goal.kind"), _kinds(lesson), first.kind),
        "target": Number(say("design-goal.target"), "%", lesson.lang, first.target if _as_share(plan, first) else None),
    }
    text = say("design-goal.goal", goal=say.text(first.name))
    return Form(lesson.lang, say("design-goal"), controls, partial(_goal_picture, lesson), text=text)


def _first_goal(plan: Plan) -> Goal:
    """The goal to sharpen: one that cannot be measured yet, else the first in rank."""
    open_goals = [g for g in plan.goals if g.measure is None or g.kind is None or g.target is None]
    return min(open_goals or plan.goals, key=lambda goal: goal.rank or 99)


def _goal_step(plan: Plan, value: dict[str, Any]) -> Plan:
    """The answer about the goal the form is on; a goal that says something new gets a name that says it."""
    if not plan.goals:
        return plan
    first = _first_goal(plan)
    now = steps.goal_decided(plan, {**value, "goal": first.id})
    goal = now.row("goals", first.id)
    if now == plan or goal.measure is None or goal.target is None:
        return now
    name = now.row("measures", goal.measure).name
    words = {
        lang: Locale(lang)(
            f"design-goal.name-{(goal.kind or '').replace('_', '-')}",
            measure=in_language(name, lang),
            target=Locale(lang).percent(goal.target),
        )
        for lang in LANGUAGES
    }
    renamed = [g.model_copy(update={"name": Bilingual(**words)}) if g.id == first.id else g for g in now.goals]
    return now.model_copy(update={"goals": renamed})


def _as_share(plan: Plan, goal: Goal) -> bool:
    return goal.kind == "grow" or (goal.measure is not None and plan.row("measures", goal.measure).unit == "share")


def _kinds(lesson: Lesson) -> list[tuple[str, str]]:
    return [(k, choice_label(lesson.say, "goals", "kind", k)) for k in ("grow", "reach", "at_least", "at_most")]


def _goal_picture(lesson: Lesson, value: dict[str, Any]) -> Any:
    say = lesson.say
    now = lesson.decided.decide("common_goal", value)
    if any(value[name] is None for name in ("measure", "kind", "target")):
        return Note(say("design-goal.open"))
    measure = lesson.need().row("measures", value["measure"])
    if value["kind"] != "grow" and measure.unit != "share":
        return Note(say("design-goal.level"))
    said = say(
        f"design-goal.{value['kind'].replace('_', '-')}",
        measure=say.text(measure.name),
        target=say.percent(value["target"], 1),
    )
    arithmetic = imply(now)
    state = "holds" if arithmetic.feasible else "conflict"
    return [Note(said, say(f"design-goal.{state}")), show(implied_chart(now, arithmetic, say))]


def _order(lesson: Lesson) -> Form:
    say, plan = lesson.say, lesson.need()
    ranked = sorted((c for c in plan.choices if c.kind == "priority"), key=lambda c: (c.rank is None, c.rank or 0))
    if len(ranked) < 2:
        raise Lacking("design-needs-priorities")
    controls: dict[str, Control] = {
        "order": Ranking([(c.id, say.text(c.name)) for c in ranked], lesson.lang),
        "gain": Writing(say("design-order.gain"), say("design-order.gain-example"), 1),
        "exchange": Writing(say("design-order.exchange"), say("design-order.exchange-example"), 1),
        "not_doing": Writing(say("design-order.not-doing"), say("design-order.not-doing-example"), 1),
    }

    def draw(value: dict[str, Any]) -> Any:
        return board(lesson.decided.decide("order", value), say)

    return Form(lesson.lang, say("design-order"), controls, draw)


def _two_options(lesson: Lesson) -> Form:
    say, plan = lesson.say, lesson.need()
    pair = next((options[:2] for options in topics(plan).values() if len(options) > 1), None)
    if pair is None:
        raise Lacking("design-needs-options")

    def draw(chosen: str | None) -> Any:
        if chosen is None:
            return Note(say("lesson-choose-first"))
        now = lesson.decided.plan()
        judged = weigh(now, *pair)
        state = "silent" if judged.better is None else "same" if judged.better == chosen else "other"
        return [Note(say(f"design-options.{state}")), verdict(now, judged, say)]

    options = [(option.id, say.text(option.name)) for option in pair]
    return Form(lesson.lang, say.text(pair[0].topic), Choice(options), draw)


def _ask_again(lesson: Lesson) -> Form:
    say = lesson.say

    def draw(asked: bool) -> Any:
        now = lesson.decided.decide("ask_again", asked)
        if not asked:
            return None
        if not any(view.phase == "after" for view in now.views):
            return Note(say("design-again.own"))
        try:
            moved: list[Any] = [show(change_chart(now, change_of(now), say))]
        except CannotCompare:
            moved = []
        signs = [sign(step, lesson.need(), now, say) for step in (1, 2)]
        return [*moved, meter_table(now, meter(now), say), *signs]

    return Form(lesson.lang, say("design-again"), Reveal(say("design-again.button")), draw)


def _heard_again(lesson: Lesson) -> list[View]:
    """The case's departments asked again; departments of one's own company have to be asked by oneself."""
    if lesson.own:
        return [view for view in lesson.need().views if view.phase == "after"]
    return list(_views_in(case_plan(lesson.case_name, "aligned")))


@cache
def _views_in(path: Path) -> tuple[View, ...]:
    """Read once: every answer of the lesson asks for the plan as decided so far."""
    from aop_lib.files import read_plan

    aligned = read_plan(path).plan
    return () if aligned is None else tuple(aligned.views)


def _meter_before(lesson: Lesson) -> Any:
    plan, _ = lesson.case_or_own("views")
    return meter_table(plan, meter(plan, "before"), lesson.say)


def _decided(lesson: Lesson) -> Form:
    """All seven steps, as the answers stand at the moment the button is pressed."""
    say = lesson.say

    def draw(pressed: bool) -> Any:
        return steps_table(lesson.need(), lesson.decided.plan(), say) if pressed else None

    return Form(lesson.lang, say("design-steps"), Reveal(say("design-steps.button")), draw)


def _steps(lesson: Lesson) -> dict[str, Step]:
    """The questions whose answers change the plan, in the order of the seven steps."""
    heard = partial(_again, lesson)
    return {
        "common_goal": _goal_step,
        "one_meaning": steps.meaning_decided,
        "order": steps.order_decided,
        "silent": steps.silent_decided,
        "ask_again": heard,
        "limits": steps.limits_decided,
        "shares": steps.shares_decided,
        "shared": shared_step,
        "roles": steps.roles_decided,
        "rhythm": rhythm_step,
        **{f"card_{n}": partial(card_step, lesson, n) for n in CARDS},
    }


def _again(lesson: Lesson, plan: Plan, asked: bool) -> Plan:
    return steps.with_answers(plan, _heard_again(lesson)) if asked else plan


def decided(lesson: Lesson) -> Decided:
    """What the group has decided in this lesson so far."""
    return Decided(lesson.need(), _steps(lesson), lambda question: lesson.answers.get(lesson.exercise(question)))


FORMS: dict[str, Callable[[Lesson], Any]] = {
    "fix_first": _fix_first,
    "goal_words": _goal_words,
    "common_goal": _common_goal,
    "order": _order,
    "one_meaning": meaning_form,
    "two_options": _two_options,
    "silent": silent_form,
    "ask_again": _ask_again,
    "limits": limits_form,
    "shares": shares_form,
    "shared": shared_form,
    "roles": roles_form,
    "rhythm": rhythm_form,
    **{f"card_{n}": partial(card_form, number=n) for n in CARDS},
    "log": log_form,
    "decided": _decided,
    "take_home": take_home,
}
FOLLOWS = {"order": ("two_options", "silent"), "limits": ("shares",)}
"""Which forms further down show what an answer decides, and are drawn again with it."""
VIEWS: dict[str, Callable[[Lesson], Any]] = {
    "meter_before": _meter_before,
}
