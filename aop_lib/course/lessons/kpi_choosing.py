"""Lesson 06, steps 1, 2 and 4: the aim, outcomes and drivers, few but on target (A2.31-36, A2.40-42)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import Html, block, table
from aop_lib.charts.sorting_tables import because, kind_in_words
from aop_lib.course.decided import Step
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons import kpi_choosing_steps as steps
from aop_lib.course.lessons.kpi_candidates import candidates, goal_of_the_lesson, habit_set
from aop_lib.forms import Choice, Chosen, Control, Form, Pick, Rating, Several, Writing
from aop_lib.locale import Locale
from aop_lib.methods.removal import Removal, drivers_of, outcomes_of, removal
from aop_lib.plan import Goal, Kpi, Plan
from aop_lib.rules import RULES, Finding, Findings

__all__ = ["FORMS", "STEPS", "VIEWS"]

_FIVE = 5
_LAYERS = ("outcome", "driver", "neither")
_LIMITS = ("tradeoff", "not_doing")
_RULES: dict[int, tuple[str, ...]] = {
    1: ("PLN104", "PLN105", "KPI101", "KPI102"),
    2: ("KPI201", "KPI202", "KPI203", "KPI204", "KPI205", "KPI206"),
    4: ("KPI401", "KPI402", "KPI403", "KPI404", "KPI405"),
}


def _numbers(lesson: Lesson) -> list[Kpi]:
    found = candidates(lesson.decided.start)
    if not found:
        raise Lacking("choosing-needs-numbers")
    # By name, so that the order does not give away where a number comes from.
    return found if lesson.own else sorted(found, key=lambda kpi: lesson.say.text(kpi.name).casefold())


def _goal(lesson: Lesson) -> Goal:
    goal = goal_of_the_lesson(lesson.decided.start)
    if goal is None:
        raise Lacking("view-needs-goals")
    return goal


def _told(lesson: Lesson, kpi: Kpi) -> tuple[Removal, Plan]:
    """The removal test on a number, in the plan where it is at home."""
    homes = [lesson.need()] if lesson.own else [lesson.need(), habit_set(lesson.case_name)]
    for plan in homes:
        at_home = next((own for own in plan.kpis if own.id == kpi.id), None)
        if at_home is not None:
            return removal(plan, at_home), plan
    return removal(lesson.need(), kpi), lesson.need()


def _sheet_first(lesson: Lesson) -> Form:
    """Ten minutes, five ticks; then how many of them tell about the goal, and what the others would be paid for."""
    say, goal, numbers = lesson.say, _goal(lesson), _numbers(lesson)
    options = [(kpi.id, say.text(kpi.name)) for kpi in numbers]
    most = min(_FIVE, len(options))

    def draw(picked: list[str]) -> Any:
        if len(picked) != most:
            way = "more" if len(picked) < most else "fewer"
            return Note(say(f"choosing-sheet.{way}", count=str(len(picked)), most=str(most)))
        chosen = [(kpi, *_told(lesson, kpi)) for kpi in numbers if kpi.id in picked]
        return _sent(chosen, goal, say)

    question = say("choosing-sheet", most=str(most))
    return Form(lesson.lang, question, Several(say("choosing-sheet.tick"), options), draw)


def _sent(chosen: Sequence[tuple[Kpi, Removal, Plan]], goal: Goal, say: Locale) -> list[Any]:
    telling = sum(seen.keeps and seen.goal == goal.id for _, seen, _ in chosen)
    idle = [kpi for kpi, seen, _ in chosen if not seen.keeps or seen.because == "guards"]
    # Nobody has weighed anything yet: a sheet sent in ten minutes is split equally.
    paid = 100 * len(idle) / len(chosen)
    name = say.text(goal.name)
    lines = [
        say("choosing-sheet.telling", count=telling, all=str(len(chosen)), goal=name),
        say("choosing-sheet.paid" if idle else "choosing-sheet.none-paid", points=say.number(paid)),
    ]
    rows = [
        [
            say.text(kpi.name),
            Markup('<span class="aop-soft">{}</span>').format(because(seen, plan, say))
            if seen.goal != goal.id
            else because(seen, plan, say),
        ]
        for kpi, seen, plan in chosen
    ]
    heads = [say("choosing-sheet.number"), say("choosing-sheet.tells", goal=name)]
    return [Note(*lines), table(heads, rows, lang=say.lang)]


def _aim(lesson: Lesson) -> Form:
    """Step 1: which result, which priority, which limit; a phrase without a number is refused, with what follows."""
    say, plan, goal = lesson.say, lesson.decided.start, _goal(lesson)
    results = [("goal", say.text(goal.name)), *((vague, say(f"choosing-aim.{vague}")) for vague in steps.VAGUE)]
    priorities = _offered(plan, ("priority",), say)
    limits = _offered(plan, _LIMITS, say)
    controls: dict[str, Control] = {
        "result": Choice(results, say("choosing-aim.result")),
        "priority": Pick(say("choosing-aim.priority"), priorities),
        "own_priority": Writing("", say("choosing-aim.own"), 1),
        "limit": Pick(say("choosing-aim.limit"), limits),
        "own_limit": Writing("", say("choosing-aim.own"), 1),
    }

    def draw(value: dict[str, Any]) -> Any:
        now = lesson.decided.decide("aim", value)
        if value["result"] in steps.VAGUE:
            phrase = steps.vague_aim(now, goal.id, say(f"choosing-aim.{value['result']}"))
            return [Note(say("choosing-aim.vague")), _still_open(1, phrase, say)]
        left = [name for name in ("result", "priority", "limit") if not (value[name] or value.get(f"own_{name}"))]
        if left:
            names = ", ".join(say(f"choosing-aim.{name}-short") for name in left)
            return Note(say("choosing-aim.open", names=names))
        return [_aim_said(lesson, value, goal), _still_open(1, now, say)]

    return Form(lesson.lang, say("choosing-aim", goal=say.text(goal.name)), controls, draw)


def _offered(plan: Plan, kinds: Sequence[str], say: Locale) -> list[tuple[str, str]]:
    """The choices of these kinds by name; a trade-off is named by what is given up for it."""
    return [
        (c.id, say.text(c.in_exchange if c.kind == "tradeoff" and c.in_exchange is not None else c.name))
        for c in plan.choices
        if c.kind in kinds
    ]


def _aim_said(lesson: Lesson, value: dict[str, Any], goal: Goal) -> Note:
    say, plan = lesson.say, lesson.decided.start
    own = next((c for c in plan.choices if c.kind == "priority" and goal.id in c.goals), None)
    if own is None or not value["priority"]:
        return Note(say("choosing-aim.done"))
    same = own.id == value["priority"] or goal.id in plan.row("choices", value["priority"]).goals
    return Note(say(f"choosing-aim.{'same' if same else 'other'}", priority=say.text(own.name)))


def _kinds(lesson: Lesson) -> Form:
    """Step 2: outcome, driver or neither; where the reader and the sorter differ, the reason."""
    say, numbers = lesson.say, _numbers(lesson)
    _goal(lesson)
    levels = [(layer, say(f"choosing-kinds.{layer}")) for layer in _LAYERS]

    def draw(value: dict[str, str]) -> Any:
        now = lesson.decided.decide("kinds", value)
        if not value:
            return Note(say("choosing-kinds.first"))
        rows, same = [], 0
        for kpi in numbers:
            seen, plan = _told(lesson, kpi)
            layer = value.get(kpi.id)
            told = seen.kind if seen.kind in ("outcome", "driver") else "neither"
            same += layer == told
            if layer is not None and layer != told:
                own = [say(f"choosing-kinds.{layer}"), kind_in_words(seen.kind, say)]
                rows.append([say.text(kpi.name), *own, because(seen, plan, say)])
        lines = [say("choosing-kinds.same", count=same, all=str(len(value)))]
        if len(value) < len(numbers):
            lines.append(say("choosing-kinds.left", count=str(len(numbers) - len(value))))
        heads = [say(f"choosing-kinds.{head}") for head in ("number", "own", "plan", "why")]
        shown = [table(heads, rows, lang=say.lang)] if rows else []
        return [Note(*lines), *shown, _still_open(2, now, say)]

    return Form(lesson.lang, say("choosing-kinds"), Rating([(k.id, say.text(k.name)) for k in numbers], levels), draw)


def _few(lesson: Lesson) -> Form:
    """Step 4: one or two outcomes, two to four drivers, and beside each the decision it helps to make."""
    say, goal, numbers = lesson.say, _goal(lesson), _numbers(lesson)
    rows = [(kpi.id, say.text(kpi.name)) for kpi in numbers]
    kept = {kpi.id: {"keep": True, "says": say.text(kpi.decision)} for kpi in numbers if lesson.own}

    def draw(value: dict[str, dict[str, Any]]) -> Any:
        now = lesson.decided.decide("few", value)
        picked = [code for code, line in value.items() if line["keep"]]
        if not picked:
            return Note(say("choosing-few.first"))
        on_sheet = {kpi.id for kpi in candidates(now)}
        lost = [say.text(kpi.name) for kpi in numbers if kpi.id in picked and kpi.id not in on_sheet]
        lines = [_counted(now, goal, say), *([say("choosing-few.lost", names=", ".join(lost))] if lost else [])]
        return [Note(*lines), _chosen_table(now, say), _still_open(4, now, say)]

    form = Form(lesson.lang, say("choosing-few"), Chosen(rows, say("choosing-few.decision"), kept), draw)
    return form


def _counted(plan: Plan, goal: Goal, say: Locale) -> str:
    own = {kpi.id for kpi in candidates(plan)}
    count = {
        "outcomes": str(len(outcomes_of(plan, goal))),
        "drivers": str(sum(kpi.id in own for kpi in drivers_of(plan, goal))),
    }
    return say("choosing-few.counted", goal=say.text(goal.name), **count)


def _chosen_table(plan: Plan, say: Locale) -> Html:
    nothing = Markup('<span class="aop-bad">{}</span>').format(say("choosing-few.no-decision"))
    rows = [
        [say.text(kpi.name), kind_in_words(kpi.kind, say), say.text(kpi.decision) or nothing]
        for kpi in candidates(plan)
    ]
    heads = [say(f"choosing-few.{head}") for head in ("number", "kind", "helps")]
    return table(heads, rows, lang=say.lang)


def _still_open(step: int, plan: Plan, say: Locale) -> Html:
    """What the rules of one step find on the company's sheet as decided so far; the sheets below come with step 7."""
    plan = steps.without_kpis(plan, {kpi.id for kpi in plan.kpis if kpi.level != "company"})
    found = Findings(finding for code in _RULES[step] for finding in RULES[code](plan))
    if not found:
        return block(_note(say("choosing-rules.none")), lang=say.lang)
    rows = [[finding.found(say, plan), _code(finding)] for finding in found]
    return table([say("choosing-rules.open"), ""], rows, lang=say.lang)


def _note(text: str) -> Markup:
    return Markup('<p class="aop-note">{}</p>').format(text)


def _code(finding: Finding) -> Markup:
    return Markup('<span class="aop-code">{}</span>').format(finding.code)


FORMS: dict[str, Callable[[Lesson], Any]] = {
    "sheet_first": _sheet_first,
    "aim": _aim,
    "kinds": _kinds,
    "few": _few,
}
VIEWS: dict[str, Callable[[Lesson], Any]] = {}
STEPS: dict[str, Step] = {"aim": steps.aim_decided, "kinds": steps.kinds_decided, "few": steps.few_decided}
"""Questions whose answers change the plan, in the order they are applied."""
