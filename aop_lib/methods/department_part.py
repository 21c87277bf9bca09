"""The part one department has in the plan: what it serves, owns, leads, waits for, and who waits for it (A0.50-63).

A person belongs to the department the plan names. What the department or one of its people owns is the department's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from aop_lib.methods.resources import cover
from aop_lib.methods.rhythm import departments_at
from aop_lib.methods.roles import departments_of
from aop_lib.plan import BudgetLine, Goal, Initiative, Kpi, Plan, Resource, Responsibility, Review

__all__ = ["DepartmentPart", "Role", "Table", "Taken", "Wait", "department_part"]

Table = Literal["initiatives", "milestones", "cycles"]
Role = Literal["lead", "decider", "partner", "informed"]
_ROLES: tuple[Role, ...] = ("lead", "decider", "partner", "informed")
_Tie = tuple[Table, str, str | None, str, str | None]
_DEPTH = {"company": 0, "department": 1, "person": 2}


@dataclass(frozen=True)
class Wait:
    """Row ``code`` of ``table`` cannot begin before row ``needs`` of the same table, which is another department's.

    ``other`` is that department's code: the one waited for, or in ``DepartmentPart.awaited`` the one that waits.
    """

    table: Table
    code: str
    needs: str
    other: str


@dataclass(frozen=True)
class Taken:
    """A resource the department owns or uses, and how much its initiatives take of it in the resource's unit."""

    resource: Resource
    taken: float


@dataclass(frozen=True)
class DepartmentPart:
    """Everything in the plan that is one department's; each list keeps the plan's order unless it says otherwise.

    ``goals`` stand by rank. ``kpis`` are its own and its people's, company first, then department, then person;
    ``moved`` are KPIs of others it is named as moving. ``work`` gives each piece of shared work with the strongest role
    the department has in it. ``waits`` are what it waits for from others, ``awaited`` what others wait for from it.
    """

    department: str
    people: tuple[str, ...]
    goals: tuple[Goal, ...]
    kpis: tuple[Kpi, ...]
    moved: tuple[Kpi, ...]
    initiatives: tuple[Initiative, ...]
    budget: tuple[BudgetLine, ...]
    work: tuple[tuple[Role, Responsibility], ...]
    reviews: tuple[Review, ...]
    waits: tuple[Wait, ...]
    awaited: tuple[Wait, ...]
    resources: tuple[Taken, ...]

    @property
    def empty(self) -> bool:
        """Whether the plan gives the department nothing to do, to reach or to spend."""
        return not (self.goals or self.kpis or self.moved or self.initiatives or self.budget or self.work)


def department_part(plan: Plan, department: str) -> DepartmentPart:
    """The part of ``department`` (a code). Raises ``KeyError`` where the plan has no department of that code."""
    if plan.row("parties", department).kind != "department":
        raise KeyError(department)
    return _Looking(plan, department).part()


class _Looking:
    def __init__(self, plan: Plan, department: str) -> None:
        self.plan, self.department = plan, department
        self.homes = departments_of(plan)

    def mine(self, code: str | None) -> bool:
        return code is not None and self.homes.get(code) == self.department

    def part(self) -> DepartmentPart:
        plan = self.plan
        kpis = sorted((k for k in plan.kpis if self.mine(k.owner)), key=lambda k: _DEPTH[k.level])
        moved = [k for k in plan.kpis if k not in kpis and any(self.mine(code) for code in k.moved_by)]
        initiatives = [i for i in plan.initiatives if self.mine(i.owner)]
        budget = [line for line in plan.budget if self.mine(line.owner)]
        waits, awaited = self._waits()
        return DepartmentPart(
            self.department,
            tuple(p.id for p in plan.parties if p.kind == "person" and self.mine(p.id)),
            self._goals([*kpis, *moved], initiatives, budget),
            tuple(kpis),
            tuple(moved),
            tuple(sorted(initiatives, key=lambda i: i.order or 100)),
            tuple(budget),
            tuple((role, row) for row in plan.responsibilities if (role := self._role(row)) is not None),
            tuple(r for r in plan.reviews if self.department in departments_at(plan, r)),
            waits,
            awaited,
            self._resources(initiatives),
        )

    def _goals(self, kpis: list[Kpi], initiatives: list[Initiative], budget: list[BudgetLine]) -> tuple[Goal, ...]:
        served = {g for kpi in kpis for g in self._served(kpi)}
        served |= {g for initiative in initiatives for g in initiative.goals}
        served |= {g for line in budget for g in line.goals}
        served |= {g.id for g in self.plan.goals if self.mine(g.owner)}
        return tuple(sorted((g for g in self.plan.goals if g.id in served), key=lambda g: g.rank or 100))

    def _served(self, kpi: Kpi) -> list[str]:
        """A KPI's own goals, else those of the KPI above it."""
        seen: set[str] = set()
        above: Kpi | None = kpi
        while above is not None and not above.goals and above.id not in seen:
            seen.add(above.id)
            above = next((k for k in self.plan.kpis if k.id == above.parent), None)
        return [] if above is None else above.goals

    def _role(self, row: Responsibility) -> Role | None:
        holders = (row.lead, row.decider, row.partners, row.informed)
        named = (role for role, codes in zip(_ROLES, holders, strict=True) if any(self.mine(code) for code in codes))
        return next(named, None)

    def _waits(self) -> tuple[tuple[Wait, ...], tuple[Wait, ...]]:
        """What this department waits for, and what others wait for from it."""
        waits, awaited = [], []
        for table, code, whose, needs, others in self._ties():
            if whose == self.department and others not in (None, whose):
                waits.append(Wait(table, code, needs, others or ""))
            elif others == self.department and whose not in (None, others):
                awaited.append(Wait(table, code, needs, whose or ""))
        return tuple(waits), tuple(awaited)

    def _ties(self) -> list[_Tie]:
        """Every dependency still open: table, what waits, whose it is, what it waits for, whose that is."""
        plan = self.plan
        initiatives = {i.id: self.homes.get(i.owner or "") for i in plan.initiatives}
        stones = {m.id: initiatives.get(m.initiative) for m in plan.milestones}
        cycles: dict[str, str | None] = {c.id: c.department for c in plan.cycles}
        reached = {m.id for m in plan.milestones if m.done is not None}
        whose: dict[Table, dict[str, str | None]] = {"initiatives": initiatives, "milestones": stones, "cycles": cycles}
        needs: dict[Table, list[tuple[str, list[str]]]] = {
            "initiatives": [(i.id, i.depends_on) for i in plan.initiatives],
            "milestones": [
                (m.id, [n for n in m.depends_on if n not in reached]) for m in plan.milestones if not m.done
            ],
            "cycles": [(c.id, c.needs) for c in plan.cycles],
        }
        return [
            (table, code, whose[table][code], need, whose[table].get(need))
            for table, rows in needs.items()
            for code, needed in rows
            for need in dict.fromkeys(needed)
        ]

    def _resources(self, initiatives: list[Initiative]) -> tuple[Taken, ...]:
        own = {i.id for i in initiatives}
        taken = {
            c.resource: sum(amount for code, amount in c.by_initiative.items() if code in own) for c in cover(self.plan)
        }
        return tuple(Taken(r, taken[r.id]) for r in self.plan.resources if self.mine(r.owner) or taken[r.id])
