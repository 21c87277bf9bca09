"""Lesson 02, break point 2: every department has a number 1, the company has none (A0.20-22, A0.40)."""

from __future__ import annotations

from typing import Any

from aop_lib.charts.meter import agreement_chart, meter_table
from aop_lib.charts.render import show
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons.breaks_ground import Ground, ground, name_of
from aop_lib.forms import Choice, Control, Form, Pick, Ranking
from aop_lib.methods.agreement import Agreement
from aop_lib.methods.meter import Meter, meter
from aop_lib.methods.phases import in_phase
from aop_lib.plan import Plan, View

__all__ = ["first_guess", "my_view"]


def _asked(lesson: Lesson) -> tuple[Ground, Meter, Agreement]:
    """The plan in which departments were asked and their answers can be compared."""
    on = ground(lesson, "views")
    measured = meter(on.plan)
    if measured.ranking is None or measured.first is None:
        raise Lacking("breaks-needs-views")
    return on, measured, measured.ranking


def first_guess(lesson: Lesson) -> Form:
    """How many answers the departments give to one question; then who said what, and how far apart they are."""
    say = lesson.say
    on, measured, ranking = _asked(lesson)
    given = str(len(measured.first.by_option)) if measured.first is not None else ""
    asked = len(ranking.departments)
    options = [(str(n), say("breaks-first.answers", count=str(n))) for n in range(1, asked + 1)]

    def draw(chosen: str | None) -> Any:
        if chosen is None:
            return Note(say("breaks-choose"))
        said = Note(say(f"breaks-first.{'right' if chosen == given else 'wrong'}", count=given))
        return on.shown(
            said,
            show(agreement_chart(on.plan, ranking, say)),
            meter_table(on.plan, measured, say),
        )

    return Form(lesson.lang, say("breaks-first", departments=str(asked)), Choice(options), draw)


def my_view(lesson: Lesson) -> Form:
    """The reader answers for one department and sees where that puts it among the others."""
    say = lesson.say
    on, _, ranking = _asked(lesson)
    departments = [(code, name_of(lesson, on.plan, code)) for code in ranking.departments]
    options = [(code, name_of(lesson, on.plan, code)) for code in _in_plan_order(on.plan, ranking)]
    controls: dict[str, Control] = {
        "department": Pick(say("breaks-view.department"), departments),
        "order": Ranking(options, lesson.lang),
    }
    return Form(lesson.lang, say("breaks-view"), controls, lambda value: _seen(lesson, on, value))


def _in_plan_order(plan: Plan, ranking: Agreement) -> list[str]:
    places = {choice.id: choice.rank or len(plan.choices) + 1 for choice in plan.choices}
    return sorted(ranking.options, key=lambda code: places.get(code, len(plan.choices) + 1))


def _seen(lesson: Lesson, on: Ground, value: dict[str, Any]) -> Any:
    say, department = lesson.say, value["department"]
    if department is None:
        return Note(say("breaks-view.choose"))
    with_me = _answered(on.plan, department, value["order"])
    measured = meter(with_me)
    if measured.ranking is None:
        return Note(say("breaks-needs-views"))
    return on.shown(
        show(agreement_chart(with_me, measured.ranking, say)),
        Note(_furthest(lesson, on.plan, measured.ranking, department)),
        meter_table(with_me, measured, say),
    )


def _answered(plan: Plan, department: str, order: list[str]) -> Plan:
    """The plan with one department's latest answer replaced."""
    places = {place for place, view in in_phase(plan.views) if view.department == department}
    views = [_ranked(view, order) if place in places else view for place, view in enumerate(plan.views)]
    return plan.model_copy(update={"views": views})


def _ranked(view: View, order: list[str]) -> View:
    return view.model_copy(update={"ranking": order, "first": order[0]})


def _furthest(lesson: Lesson, plan: Plan, ranking: Agreement, department: str) -> str:
    """Whom the reader, as this department, now differs from most, and on what."""
    say = lesson.say
    pair = next(p for p in ranking.pairs if department in (p.first, p.second))
    if pair.option is None or pair.ranks is None:
        return say("breaks-view.alike", department=name_of(lesson, plan, department))
    own, other = pair.ranks if pair.first == department else pair.ranks[::-1]
    return say(
        "breaks-view.differs",
        department=name_of(lesson, plan, department),
        other=name_of(lesson, plan, pair.second if pair.first == department else pair.first),
        option=name_of(lesson, plan, pair.option),
        own=say.number(own),
        theirs=say.number(other),
    )
