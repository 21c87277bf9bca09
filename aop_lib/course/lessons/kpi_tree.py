"""Lesson 06, step 3: the driver tree, what moves the goal most, and where it broke (A2.37-39)."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, floor, isfinite
from typing import Any

from markupsafe import Markup

from aop_lib.charts.bridges import amount_text, digits_of, gap_chart, mix_chart, mix_table, months_text
from aop_lib.charts.driver_tree import WhatIf, tree_chart
from aop_lib.charts.html import Html, block
from aop_lib.charts.render import show
from aop_lib.charts.tornado import swing_text, tornado_chart
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons.kpi_candidates import habit_set
from aop_lib.forms import Choice, Control, Form, Slider
from aop_lib.methods.goal_arithmetic import goal_level
from aop_lib.methods.levers import Lever, Levers, levers
from aop_lib.methods.sales_lines import sales_lines
from aop_lib.methods.tree_figures import Gap, gap
from aop_lib.plan import Goal, Plan

__all__ = ["FORMS", "VIEWS"]

_SLIDERS = 6
_CHOICES = 8
_STEP = 0.005
_LEAST, _MOST = -0.9, 3.0
_CLOSE = 0.0005
_NOTHING = 1e-9


def _goals(plan: Plan) -> list[Goal]:
    """The goals that are reached, in the order of their rank; limits come last."""
    on = [goal for goal in plan.goals if goal.measure is not None and any(m.id == goal.measure for m in plan.measures)]
    return sorted(on, key=lambda goal: (goal.kind in ("at_least", "at_most"), goal.rank or 100))


def _found(plan: Plan) -> tuple[Goal, Levers]:
    """The first goal whose measure is made of drivers with figures, with what each driver can do."""
    for goal in _goals(plan):
        found = levers(plan, goal.measure or "")
        if found is not None:
            return goal, found
    raise Lacking("tree-needs-formula")


def _name(lesson: Lesson, plan: Plan, measure: str) -> str:
    return lesson.say.text(plan.row("measures", measure).name)


def _tree_form(lesson: Lesson) -> Form:
    """Sliders for the drivers, the tree as a picture, the goal as a line."""
    say, plan = lesson.say, lesson.need()
    goal, found = _found(plan)
    stands = found.standing
    widest = {lever.measure: lever for lever in found.all[:_SLIDERS]}
    sliders: dict[str, Control] = {
        leaf: _slider(lesson, plan, widest[leaf]) for leaf in stands.tree.leaves if leaf in widest
    }
    level = goal_level(plan, goal.id) if goal.kind in ("grow", "reach", "at_least") else None
    ends = [_total(found, {name: getattr(lever.range, end) for name, lever in widest.items()}) for end in _ENDS]
    planned = stands.totals

    def draw(changes: dict[str, float]) -> Any:
        factors = {leaf: 1 + change for leaf, change in changes.items()}
        now = {name: float(value) for name, value in stands.tree.totals(stands.moved(factors)).items()}
        if not all(isfinite(value) for value in now.values()):
            return Note(say("tree-form.no-value"))
        what_if = WhatIf(stands.tree, planned, now, (min(ends), max(ends)), level, stands.source)
        state = _state(changes, level is None or now[stands.tree.root] >= level * (1 - _CLOSE), stands.source)
        notes = [] if level is None else [Note(say(f"tree-form.{state}"))]
        return [show(tree_chart(plan, what_if, say)), *notes]

    since = "" if stands.source == "plan" else "-last"
    text = say(f"tree-form.tree-text{since}")
    return Form(lesson.lang, say(f"tree-form.tree{since}"), sliders, draw, text=text)


def _state(changes: dict[str, float], reached: bool, source: str) -> str:
    if not any(changes.values()):
        return "reset"
    if not reached:
        return "need"
    # On the plan the goal is reached to begin with: the task is to come back to it.
    return "easy" if source == "plan" and min(changes.values()) >= 0 else "on-goal"


_ENDS = ("low", "high")


def _total(found: Levers, factors: dict[str, float]) -> float:
    return float(found.standing.tree.total(found.standing.moved(factors)))


def _slider(lesson: Lesson, plan: Plan, lever: Lever) -> Slider:
    """The ends are the driver's realistic range, widened to whole steps; the middle is where it is planned."""
    say = lesson.say
    low = max(_LEAST, min(-_STEP * 2, floor((lever.range.low - 1) / _STEP) * _STEP))
    high = min(_MOST, max(_STEP * 2, ceil((lever.range.high - 1) / _STEP) * _STEP))
    name = _name(lesson, plan, lever.measure)
    return Slider(name, round(low, 4), round(high, 4), _STEP, 0.0, lambda change: say.percent(change, 1, sign=True))


def _lever_form(lesson: Lesson) -> Form:
    """Guess the strongest lever; then each driver within its realistic range."""
    say, plan = lesson.say, lesson.need()
    _, found = _found(plan)
    root = plan.row("measures", found.standing.tree.root)
    offered = [lever.measure for lever in found.all[:_CHOICES]]
    options = [(leaf, _name(lesson, plan, leaf)) for leaf in found.standing.tree.leaves if leaf in offered]
    by_name = {lever.measure: lever for lever in found.all}

    def draw(guess: str | None) -> Any:
        if guess is None:
            return Note(say("tree-form.lever-first"))
        best = found.strongest
        if best.swing.size <= _NOTHING * abs(found.outcome):
            return Note(say("tree-form.lever-no-room"))
        said = say("tree-form.right")
        if guess != best.measure:
            values = {"lever": _name(lesson, plan, best.measure), "guess": _name(lesson, plan, guess)}
            values["swing"] = swing_text(best, root, found.outcome, say)
            values["own"] = swing_text(by_name[guess], root, found.outcome, say)
            said = say("tree-form.lever-wrong", **values)
        return [Note(said, *_steepest(lesson, plan, found)), show(tornado_chart(plan, found, say, guess))]

    return Form(lesson.lang, say("tree-form.lever", name=say.text(root.name)), Choice(options), draw)


def _steepest(lesson: Lesson, plan: Plan, found: Levers) -> list[str]:
    """What the elasticity alone would have said, where that is another driver."""
    steepest = max(found.all, key=lambda lever: abs(lever.elasticity))
    if abs(steepest.elasticity) <= abs(found.strongest.elasticity) * 1.001:
        return []
    return [lesson.say("tree-lever.steepest", other=_name(lesson, plan, steepest.measure))]


def _gap(plan: Plan) -> Gap:
    for goal in _goals(plan):
        found = gap(plan, goal.measure or "")
        if found is not None:
            return found
    raise Lacking("tree-needs-actual")


def _broke_form(lesson: Lesson) -> Form:
    """Guess which driver cost most of the gap; then the bridge from plan to actual."""
    say, plan = lesson.say, lesson.need()
    found = _gap(plan)
    root = plan.row("measures", found.bridge.root)
    size = max(abs(found.bridge.before), abs(found.bridge.after))
    # The words say the digits of the picture.
    made = found.bridge.rounded(digits_of(root, size))
    largest = sorted(made.effects, key=lambda leaf: -abs(made.effects[leaf]))[:_CHOICES]
    options = [(leaf, _name(lesson, plan, leaf)) for leaf in found.tree.leaves if leaf in largest]

    def amount(value: float, sign: bool = False) -> str:
        return amount_text(value, root, say, size, sign=sign or root.unit == "share")

    def draw(guess: str | None) -> Any:
        if guess is None:
            return Note(say("tree-form.broke-first"))
        worst = made.costliest
        if worst is None:
            said = [say("tree-form.broke-none")]
        else:
            values = {"driver": _name(lesson, plan, worst), "cost": amount(-made.effects[worst]).lstrip("+")}
            values |= {"guess": _name(lesson, plan, guess), "own": amount(made.effects[guess], sign=True)}
            said = [say(f"tree-form.broke-{'right' if guess == worst else 'wrong'}", **values)]
            said.append(" ".join(_watched(lesson, plan, worst, made.root)))
        return [Note(*said), show(gap_chart(plan, found, say, guess))]

    total = made.gap + found.rest
    values = {"name": say.text(root.name), "months": months_text(plan, found.months, say)}
    question = say("tree-form.broke-any", **values)
    if total < 0:
        missing = amount(-total).lstrip("+")
        unit = f" {say.money_unit(plan.company)}" if root.unit == "money" else ""
        question = say("tree-form.broke", gap=f"{missing}{unit}", **values)
    return Form(lesson.lang, question, Choice(options), draw)


def _watched(lesson: Lesson, plan: Plan, leaf: str, root: str) -> list[str]:
    """Which KPIs read a driver, or what is made directly of it; in the case also whether those from habit do."""
    say = lesson.say
    readers = _readers(plan, leaf, root)
    quoted = ", ".join(f"“{name}”" for name in dict.fromkeys(say.text(kpi.name) for kpi in readers))
    said = [say("tree-form.watched", kpis=quoted) if readers else say("tree-form.unwatched")]
    if not lesson.own and not _readers(habit_set(lesson.case_name), leaf, root):
        said.append(say("tree-form.habit"))
    return said


def _readers(plan: Plan, leaf: str, root: str) -> list[Any]:
    made = {tie.result for tie in plan.identities if leaf in tie.parts and tie.result != root}
    return [kpi for kpi in plan.kpis if kpi.measure == leaf or kpi.measure in made]


def _mix_view(lesson: Lesson) -> Html:
    """Price, volume and mix of channels or products against the same months of last year."""
    say, plan = lesson.say, lesson.need()
    for measure in dict.fromkeys(goal.measure or "" for goal in _goals(plan)):
        found = sales_lines(plan, measure)
        if found is not None:
            # A table and a picture make one view; where no drawing can be made the table says it all.
            drawn = show(mix_chart(plan, found, say))
            picture = Markup(drawn.svg) if drawn.svg is not None else Markup("<p>{}</p>").format(drawn.alt)
            return block(picture, mix_table(plan, found, say).markup, lang=lesson.lang)
    raise Lacking("tree-needs-lines")


FORMS: dict[str, Callable[[Lesson], Any]] = {"tree": _tree_form, "lever": _lever_form, "where_broke": _broke_form}
VIEWS: dict[str, Callable[[Lesson], Any]] = {"pvm": _mix_view}
