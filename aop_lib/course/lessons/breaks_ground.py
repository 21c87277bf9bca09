"""Lesson 02: the plan a break point is shown on, and the small parts its forms share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aop_lib.course.later_answers import with_later_answers
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.home import case_plan
from aop_lib.plan import Plan

__all__ = ["Ground", "case_later", "ground", "name_of", "on_case"]


@dataclass(frozen=True)
class Ground:
    """The reader's plan where it has rows in the table a view needs, else the case's; ``said`` says so then."""

    plan: Plan
    said: tuple[Note, ...]

    def shown(self, *pictures: Any) -> list[Any]:
        """Pictures of this plan, under the line that says whose it is."""
        return [*self.said, *pictures]


def ground(lesson: Lesson, *tables: str) -> Ground:
    """The plan to show something of ``tables`` on: the reader's where it has rows in each of them, else the case's."""
    for table in tables:
        plan, _ = lesson.case_or_own(table)
        if plan is not lesson.need():
            return _stand_in(lesson)
    return Ground(lesson.need(), ())


def on_case(lesson: Lesson, on: Ground, message: str, holds: Callable[[Plan], Any]) -> Ground:
    """The case in place of a plan whose rows do not say enough; ``Lacking`` where the case does not either."""
    if on.plan is lesson.case or not holds(lesson.case):
        raise Lacking(message)
    return _stand_in(lesson)


def _stand_in(lesson: Lesson) -> Ground:
    said = Note(lesson.say("breaks-case-shown", company=lesson.say.text(lesson.case.company.name)))
    return Ground(lesson.case, (said,))


def case_later(lesson: Lesson) -> Plan:
    """The case three weeks after its first talk, when departments had answered for the second time."""
    return with_later_answers(lesson.case, case_plan(lesson.case_name, "three_weeks_later"))


def name_of(lesson: Lesson, plan: Plan, code: str | None) -> str:
    """A department, person, choice or cycle of ``plan`` by name; the code where it has no row."""
    rows = (row for table in ("parties", "choices", "cycles", "initiatives") for row in plan.rows(table))
    found = next((row for row in rows if row.id == code), None)
    return lesson.say.text(found.name) if found is not None else code or ""
