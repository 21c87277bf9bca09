"""KPIs that several departments reach together: who moves them, through which KPI of its own (A0.50-55).

A shared KPI is the "glue": no department can reach it alone (A0.51). Beside it each department has KPIs of its own, and
one of these says how it contributes (A0.55). Where a department's own KPI is met and the shared one above it is missed,
the own KPI measures the wrong thing (A0.52).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aop_lib.methods.removal import made_of, reaches
from aop_lib.methods.roles import departments_of
from aop_lib.methods.scorecard import ScoreRow, scores
from aop_lib.plan import Kpi, Plan, Text

__all__ = ["Conflict", "Link", "Shared", "conflicts", "departments", "links", "movers", "shared_kpis"]


@dataclass(frozen=True)
class Shared:
    """One KPI marked as shared: ``kpi`` is its code, ``row`` its place in ``plan.kpis``.

    ``movers`` are the codes of the departments that move it, in the plan's order. ``home`` is the department that
    answers for it, by its owner; ``None`` where nobody does.
    """

    kpi: str
    row: int
    movers: tuple[str, ...]
    home: str | None

    @property
    def alone(self) -> str | None:
        """The one department that can reach it without the others; ``None`` where several or none move it."""
        return self.movers[0] if len(self.movers) == 1 else None


@dataclass(frozen=True)
class Link:
    """How one department moves one shared KPI.

    ``through`` is the code of its own KPI that hangs under the shared one, or the shared KPI itself for the department
    that answers for it; ``None`` where it has neither. ``says`` is that KPI's contribution in words.
    """

    department: str
    kpi: str
    through: str | None
    says: Text | None

    @property
    def clear(self) -> bool:
        """Whether the plan says how the department contributes; who answers for the shared KPI need not say more."""
        return self.through == self.kpi or (self.through is not None and self.says is not None)


@dataclass(frozen=True)
class Conflict:
    """A KPI at or above its target while the shared KPI above it is below its threshold, with both scores.

    ``row`` is the place of the first in ``plan.kpis`` and ``department`` whose it is (``None``: of nobody known).
    """

    row: int
    own: ScoreRow
    shared: ScoreRow
    department: str | None


def departments(plan: Plan) -> list[str]:
    """The codes of the plan's departments, in its order."""
    return [party.id for party in plan.parties if party.kind == "department"]


def movers(plan: Plan, kpi: str) -> tuple[str, ...]:
    """The departments that move a KPI, in the plan's order: those it names, and owners of KPIs right under it.

    A person counts for its department; one without a department counts for none. Raises ``KeyError`` for an unknown
    code.
    """
    homes = departments_of(plan)
    below = [k.owner for k in plan.kpis if k.parent == kpi and k.id != kpi]
    named = {homes.get(code or "") for code in (*plan.row("kpis", kpi).moved_by, *below)}
    return tuple(code for code in departments(plan) if code in named)


def shared_kpis(plan: Plan) -> list[Shared]:
    """One ``Shared`` per KPI marked as shared, in the plan's order."""
    homes = departments_of(plan)
    return [
        Shared(kpi.id, row, movers(plan, kpi.id), homes.get(kpi.owner or ""))
        for row, kpi in enumerate(plan.kpis)
        if kpi.shared
    ]


def links(plan: Plan) -> list[Link]:
    """One ``Link`` per shared KPI and department that moves it or answers for it: KPI by KPI, in the plan's order."""
    found = []
    for shared in shared_kpis(plan):
        for department in departments(plan):
            if department in shared.movers or department == shared.home:
                through = _own_kpi(plan, department, shared)
                says = None if through is None else through.contribution
                found.append(Link(department, shared.kpi, None if through is None else through.id, says))
    return found


def _own_kpi(plan: Plan, department: str, shared: Shared) -> Kpi | None:
    """The department's KPI that leads to the shared one; one that says how it contributes comes before others."""
    homes = departments_of(plan)
    under = [k for k in plan.kpis if homes.get(k.owner or "") == department and _leads_to(plan, k, shared)]
    answering = [plan.kpis[shared.row]] if shared.home == department else []
    candidates = [k for k in under if k.contribution is not None] + answering + under
    return candidates[0] if candidates else None


def _leads_to(plan: Plan, kpi: Kpi, shared: Shared) -> bool:
    """Whether a KPI hangs under the shared one, drives it, or is a part of it through a formula.

    A KPI stands under one KPI only, and a department may move several shared ones.
    """
    above = plan.kpis[shared.row]
    if kpi.id == above.id or kpi.level == "company":
        return shared.kpi in _above(plan, kpi)
    if above.measure is not None and kpi.measure is not None and kpi.measure in made_of(plan, above.measure):
        return True
    return above.id in {led.id for led in reaches(plan, kpi)}


def _above(plan: Plan, kpi: Kpi) -> Iterator[str]:
    """The codes of the KPIs a KPI hangs under, the nearest first; a circle is walked once."""
    parents = {k.id: k.parent for k in plan.kpis}
    seen, code = {kpi.id}, kpi.parent
    while code is not None and code not in seen:
        seen.add(code)
        yield code
        code = parents.get(code)


def conflicts(plan: Plan) -> list[Conflict]:
    """KPIs that meet their target under a shared KPI that misses its threshold, in the plan's order.

    Read on what is known so far (``scorecard``); a KPI without a value, a target or a way to be scored is left out.
    """
    shared = {s.kpi for s in shared_kpis(plan)}
    if not shared:
        return []
    read = scores(plan)
    homes = departments_of(plan)
    return [
        Conflict(row, read[kpi.id], read[code], homes.get(kpi.owner or ""))
        for row, kpi in enumerate(plan.kpis)
        for code in _above(plan, kpi)
        if code in shared and _is_met(read[kpi.id]) and read[code].band == "below"
    ]


def _is_met(score: ScoreRow) -> bool:
    """At or above target: paid in full, whatever the shape of the payout."""
    return score.payout is not None and score.payout > 1 - 1e-9
