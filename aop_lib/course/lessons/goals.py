"""Lesson 04, component 1: what the goals imply together, guessed first, then moved by hand (A1.26-28, D.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aop_lib.charts.goals import implied_chart
from aop_lib.charts.render import show
from aop_lib.charts.tables import implied_table
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.forms import Control, Form, Reveal, Slider
from aop_lib.methods.goal_arithmetic import GoalArithmetic, Implied, imply
from aop_lib.plan import Goal, Measure, Plan

__all__ = ["goal_sliders", "implied", "quiet_measure", "store_guess"]

_MOST_SLIDERS = 5
_LOW, _HIGH = -0.30, 0.50


@dataclass(frozen=True)
class Quiet:
    """A measure no goal names and yet the goals decide, with the change they imply."""

    measure: Measure
    base: float
    growth: float


def quiet_measure(plan: Plan, arithmetic: GoalArithmetic) -> Quiet | None:
    """Of the amounts no goal names, the one the goals shrink most, else the one they raise most; or none."""
    named = {goal.measure for goal in plan.goals}
    found = []
    for measure in plan.measures:
        implied = arithmetic.implied.get(measure.id)
        change = None if implied is None or measure.id in named or measure.unit == "share" else _change(implied)
        if implied is not None and change is not None:
            found.append(Quiet(measure, implied.base or 0.0, change))
    if not found:
        return None
    least = min(found, key=lambda quiet: quiet.growth)
    return least if least.growth < 0 else max(found, key=lambda quiet: quiet.growth)


def _change(implied: Implied) -> float | None:
    return implied.growth[0] if implied.fixed and implied.growth is not None else None


def store_guess(lesson: Lesson) -> Form:
    """A guess first; what the goals imply is shown when the reader asks for it."""
    say, plan = lesson.say, lesson.need()
    quiet = quiet_measure(plan, lesson.arithmetic)
    if quiet is None:
        raise Lacking("view-needs-quiet-measure")
    name, year = say.text(quiet.measure.name), str(lesson.company.year)
    low, high = min(_LOW, quiet.growth), max(_HIGH, quiet.growth)
    controls: dict[str, Control] = {
        "guess": Slider(
            say("lesson-guess.slider"), round(low, 2), round(high, 2), 0.01, 0, lambda v: say.percent(v, 0, sign=True)
        ),
        "shown": Reveal(say("lesson-guess.show")),
    }
    question = say("lesson-guess", name=name, year=year, last=str(lesson.company.year - 1))
    return Form(lesson.lang, question, controls, lambda value: _guess_picture(lesson, quiet, value))


def _guess_picture(lesson: Lesson, quiet: Quiet, value: dict[str, Any]) -> Any:
    say, guess = lesson.say, value["guess"]
    values = {
        "name": say.text(quiet.measure.name),
        "guess": say.percent(guess, 0, sign=True),
        "base": say.quantity(quiet.base, quiet.measure.unit, lesson.company),
        "value": say.quantity(quiet.base * (1 + guess), quiet.measure.unit, lesson.company),
    }
    if not value["shown"]:
        return Note(say("view-guess.hidden", **values))
    away = say.number(abs(round(guess, 2) - quiet.growth) * 100)
    said = Note(say("view-guess.shown", implied=say.percent(quiet.growth, sign=True), away=away, **values))
    return [said, show(implied_chart(lesson.need(), lesson.arithmetic, say, guess={quiet.measure.id: guess}))]


def goal_sliders(lesson: Lesson) -> Form:
    """One slider a goal; the chart says what they imply, or which of them cannot hold together."""
    say, plan = lesson.say, lesson.need()
    goals = [g for g in plan.goals if g.measure is not None and g.kind is not None and g.target is not None]
    if not goals:
        raise Lacking("view-needs-goals")
    controls = {goal.id: _goal_slider(lesson, goal) for goal in goals[:_MOST_SLIDERS]}

    def draw(targets: dict[str, float]) -> Any:
        return show(implied_chart(_moved(plan, targets), imply(plan, targets=targets), say))

    return Form(lesson.lang, say("lesson-goals"), controls, draw)


def _goal_slider(lesson: Lesson, goal: Goal) -> Slider:
    say, plan = lesson.say, lesson.need()
    target = goal.target or 0.0
    measure = next((m for m in plan.measures if m.id == goal.measure), None)
    name = say.text(measure.name) if measure is not None else say.text(goal.name)
    label = say(f"lesson-goals.{(goal.kind or 'reach').replace('_', '-')}", name=name)
    if goal.kind == "grow":
        return Slider(label, min(-0.2, target), max(0.6, target), 0.001, target, lambda v: say.percent(v, sign=True))
    unit = measure.unit if measure is not None else "other"
    if unit == "share":
        return Slider(label, min(0.0, target), max(1.0, target), 0.001, target, say.percent)
    low, high = sorted((0.5 * target, 1.5 * target))
    return Slider(label, low, high, (high - low) / 200 or 1, target, lambda v: say.quantity(v, unit, plan.company))


def _moved(plan: Plan, targets: dict[str, float]) -> Plan:
    """The plan with the goals where the sliders stand, so that the picture names what was asked."""
    goals = [goal.model_copy(update={"target": targets.get(goal.id, goal.target)}) for goal in plan.goals]
    return plan.model_copy(update={"goals": goals})


def implied(lesson: Lesson) -> Any:
    """Every measure: last year, what the goals imply, the change."""
    if not lesson.need().goals:
        raise Lacking("view-needs-goals")
    return implied_table(lesson.need(), lesson.arithmetic, lesson.say)
