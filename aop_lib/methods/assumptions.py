"""What departments believe there is for them against what there is (A0.46-49).

Plans break midway because departments count on the same people or money without knowing it (A0.47): each amount looks
possible alone, their sum is not. Departments may answer twice; the latest phase speaks unless one is named.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from aop_lib.methods.phases import in_phase
from aop_lib.plan import Phase, Plan, ResourceView, Unit

__all__ = ["Assumed", "Subject", "UnitMismatch", "WrongSubject", "assumed", "assumed_of", "countable", "refused"]

Subject = Literal["resources", "limits"]


class UnitMismatch(ValueError):
    """A department counts in another unit than the plan: the amounts cannot be added.

    ``row`` is the place in ``plan.resource_views``; ``unit`` is the department's, ``expected`` the plan's.
    """

    def __init__(self, row: int, department: str, code: str, unit: Unit, expected: Unit) -> None:
        super().__init__(f"department {department}, {code}: {unit} instead of {expected}")
        self.row, self.department, self.code, self.unit, self.expected = row, department, code, unit, expected


class WrongSubject(ValueError):
    """A resource view that speaks of nothing, of a resource and a limit at once, or of one the plan does not have.

    ``reason`` is ``none``, ``both`` or ``unknown``; ``found`` holds the codes given.
    """

    def __init__(self, row: int, department: str, reason: Literal["none", "both", "unknown"], *found: str) -> None:
        super().__init__(f"department {department}, row {row}: {reason} {' '.join(found)}".rstrip())
        self.row, self.department, self.reason, self.found = row, department, reason, found


@dataclass(frozen=True)
class Assumed:
    """One resource or limit: what there is, and what each department believes there is for it.

    ``table`` is ``resources`` or ``limits`` and ``code`` the row's code there. All amounts are in ``unit`` for one
    ``period`` (a resource's is the year). ``available`` is ``None`` where the plan does not say; ``extra`` is what may
    be added to a resource. ``by_department`` maps department codes to amounts, the largest first.
    """

    table: Subject
    code: str
    unit: Unit
    period: Literal["year", "quarter", "month"]
    available: float | None
    extra: float
    by_department: dict[str, float]

    @property
    def total(self) -> float:
        """What all departments together count on."""
        return sum(self.by_department.values())

    @property
    def excess(self) -> float | None:
        """How much of the total is not there; zero where it is enough; ``None`` where nobody said what there is."""
        return None if self.available is None else self._beyond(self.available)

    @property
    def excess_with_extra(self) -> float | None:
        """The same, even if all that may be added is added."""
        return None if self.available is None else self._beyond(self.available + self.extra)

    def _beyond(self, there: float) -> float:
        over = self.total - there
        # Amounts such as 0.1 + 0.2 add up to a hair more than 0.3.
        return over if over > 1e-9 * max(1.0, abs(self.total)) else 0.0


def assumed(plan: Plan, phase: Phase | None = None) -> list[Assumed]:
    """One ``Assumed`` per resource and limit that a department speaks of, in the plan's order, resources first.

    Raises ``WrongSubject`` or ``UnitMismatch`` at the first row that cannot be counted.
    """
    spoken = {_subject(plan, row, view) for row, view in in_phase(plan.resource_views, phase)}
    return [assumed_of(plan, table, code, phase) for table, code in _lines(plan) if (table, code) in spoken]


def assumed_of(plan: Plan, table: Subject, code: str, phase: Phase | None = None) -> Assumed:
    """What departments assume of one resource or limit; amounts that a department gives in two rows are added.

    Views of anything else are not looked at. Raises ``UnitMismatch``, and ``KeyError`` for an unknown code.
    """
    line = plan.row(table, code)
    amounts: dict[str, float] = {}
    for row, view in in_phase(plan.resource_views, phase):
        if (view.resource if table == "resources" else view.limit) == code:
            if view.unit != line.unit:
                raise UnitMismatch(row, view.department, code, view.unit, line.unit)
            amounts[view.department] = amounts.get(view.department, 0.0) + view.amount
    by_department = dict(sorted(amounts.items(), key=lambda item: (-item[1], item[0])))
    if table == "resources":
        return Assumed(table, code, line.unit, "year", line.available, line.extra or 0.0, by_department)
    return Assumed(table, code, line.unit, line.period, line.amount, 0.0, by_department)


def refused(plan: Plan, phase: Phase | None = None) -> list[UnitMismatch | WrongSubject]:
    """Every row that cannot be counted, with the reason, in the order of the rows; nothing is raised."""
    found: list[UnitMismatch | WrongSubject] = []
    for row, view in in_phase(plan.resource_views, phase):
        try:
            table, code = _subject(plan, row, view)
        except WrongSubject as problem:
            found.append(problem)
            continue
        expected: Unit = plan.row(table, code).unit
        if view.unit != expected:
            found.append(UnitMismatch(row, view.department, code, view.unit, expected))
    return found


def countable(plan: Plan, phase: Phase | None = None) -> list[Assumed]:
    """As ``assumed``, but a resource or limit with a row that cannot be counted is left out; nothing is raised."""
    rows, bad = in_phase(plan.resource_views, phase), {problem.row for problem in refused(plan, phase)}
    named = {row: {("resources", view.resource), ("limits", view.limit)} for row, view in rows}
    spoken = set().union(*(subjects for row, subjects in named.items() if row not in bad))
    # A sum without the row that was refused would lack a department.
    partial = set().union(*(subjects for row, subjects in named.items() if row in bad))
    return [assumed_of(plan, table, code, phase) for table, code in _lines(plan) if (table, code) in spoken - partial]


def _lines(plan: Plan) -> list[tuple[Subject, str]]:
    tables: tuple[Subject, ...] = ("resources", "limits")
    return [(table, line.id) for table in tables for line in plan.rows(table)]


def _subject(plan: Plan, row: int, view: ResourceView) -> tuple[Subject, str]:
    if view.resource is not None and view.limit is not None:
        raise WrongSubject(row, view.department, "both", view.resource, view.limit)
    table: Subject = "resources" if view.resource is not None else "limits"
    code = view.resource if view.resource is not None else view.limit
    if code is None:
        raise WrongSubject(row, view.department, "none")
    if all(line.id != code for line in plan.rows(table)):
        raise WrongSubject(row, view.department, "unknown", code)
    return table, code
