"""Lesson 02, break points 3, 6 and 7: rhythms, roles, short against long term (A0.23-25, A0.31-34)."""

from __future__ import annotations

from typing import Any

from aop_lib.charts.means import horizons_table
from aop_lib.charts.render import show
from aop_lib.charts.working import calendar_chart, roles_table
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons.breaks_ground import ground, name_of, on_case
from aop_lib.forms import Choice, Form, Rating
from aop_lib.methods.horizons import long_term
from aop_lib.methods.rhythm import early_decisions
from aop_lib.methods.roles import FAILURES, Failure, role_gaps
from aop_lib.plan import Plan, Responsibility

__all__ = ["delayed_guess", "early_guess", "roles_guess"]

_NONE = "none"
_MOST_ROWS = 3
_FAILURES: tuple[Failure, ...] = ("done_twice", "dropped", "waiting")


def early_guess(lesson: Lesson) -> Form:
    """Which decision comes before its input; then the calendar of all of them."""
    say = lesson.say
    on = ground(lesson, "cycles")
    waiting = [cycle for cycle in on.plan.cycles if cycle.needs]
    if not waiting:
        raise Lacking("breaks-needs-cycles")
    options = [
        (
            cycle.id,
            say(
                "breaks-early.option",
                department=name_of(lesson, on.plan, cycle.department),
                cycle=say.text(cycle.name),
                needs=", ".join(name_of(lesson, on.plan, code) for code in cycle.needs),
            ),
        )
        for cycle in waiting
    ]
    early = {each.cycle for each in early_decisions(on.plan)}

    def draw(chosen: str | None) -> Any:
        if chosen is None:
            return Note(say("breaks-choose"))
        right = chosen in early or (chosen == _NONE and not early)
        said = Note(say(f"breaks-early.{'right' if right else 'wrong'}"))
        return on.shown(said, show(calendar_chart(on.plan, say)))

    return Form(lesson.lang, say("breaks-early"), Choice([*options, (_NONE, say("breaks-early.none"))]), draw)


def roles_guess(lesson: Lesson) -> Form:
    """What will happen to each piece of shared work; then the roles and the failures the rules name."""
    say = lesson.say
    on = ground(lesson, "responsibilities")
    failing = _failing(on.plan)
    if not failing:
        raise Lacking("breaks-needs-roles")
    rows = [(row.id, _who(lesson, on.plan, row)) for row, _ in failing]
    levels = [(failure, say(f"breaks-roles.{failure.replace('_', '-')}")) for failure in _FAILURES]

    def draw(value: dict[str, Any]) -> Any:
        if len(value) < len(rows):
            return Note(say("breaks-roles.open", count=str(len(rows) - len(value))))
        right = sum(1 for row, failures in failing if value[row.id] in failures)
        said = Note(say("breaks-roles.right", right=str(right), count=str(len(rows))))
        return on.shown(said, roles_table(on.plan, say))

    return Form(lesson.lang, say("breaks-roles"), Rating(rows, levels), draw)


def _failing(plan: Plan) -> list[tuple[Responsibility, set[Failure]]]:
    """Shared work with what it will end in: a few rows, each new kind of failure before a second of the same."""
    found: dict[int, set[Failure]] = {}
    for gap in role_gaps(plan):
        found.setdefault(gap.row, set()).add(FAILURES[gap.cause])
    seen: set[Failure] = set()
    fresh: list[tuple[Responsibility, set[Failure]]] = []
    again: list[tuple[Responsibility, set[Failure]]] = []
    for row, failures in found.items():
        (again if failures <= seen else fresh).append((plan.responsibilities[row], failures))
        seen |= failures
    return (fresh + again)[:_MOST_ROWS]


def _who(lesson: Lesson, plan: Plan, row: Responsibility) -> str:
    """The work and who has which part in it, as the plan says."""
    roles = {role: getattr(row, role) for role in ("lead", "partners", "decider")}
    named = {role: ", ".join(name_of(lesson, plan, code) for code in codes) for role, codes in roles.items()}
    nobody = lesson.say("breaks-roles.nobody")
    return lesson.say("breaks-roles.row", item=lesson.say.text(row.item), **{r: n or nobody for r, n in named.items()})


def delayed_guess(lesson: Lesson) -> Form:
    """Which initiative is put off first; then what protects each of them and what does not."""
    say = lesson.say
    on = ground(lesson, "initiatives")
    if not _has_long_term(on.plan):
        on = on_case(lesson, on, "breaks-needs-horizons", _has_long_term)
    options = [(each.id, say.text(each.name)) for each in on.plan.initiatives]
    found = long_term(on.plan)
    late = {each.initiative for each in found.initiatives if each.overdue or each.lacks}

    def draw(chosen: str | None) -> Any:
        if chosen is None:
            return Note(say("breaks-choose"))
        said = Note(say(f"breaks-delayed.{'right' if chosen in late else 'wrong'}"))
        return on.shown(said, horizons_table(on.plan, say))

    return Form(lesson.lang, say("breaks-delayed"), Choice(options), draw)


def _has_long_term(plan: Plan) -> bool:
    return any(each.horizon == "beyond" for each in plan.initiatives)
