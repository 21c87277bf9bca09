"""From the company's KPIs down to departments and people: what hangs where, what on nothing (A2.26, A2.47-49).

A KPI comes down through its ``parent``. A link counts only upwards: a department's KPI stands under one of the company
or of a department, a person's under any. What never reaches a KPI of the company hangs loose.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from aop_lib.methods.roles import departments_of
from aop_lib.methods.series import adds_up, identity_of, measure_of
from aop_lib.plan import Kpi, Plan

__all__ = ["FULL", "Cascade", "Coverage", "Gap", "Node", "cascade", "coverage"]

Gap = Literal["no_parent", "no_words", "no_department_kpi", "no_role", "nobody_carries"]
FULL = 0.995
"""From this share on the parts are taken to make the whole: targets are rounded."""
_DEPTH = {"company": 0, "department": 1, "person": 2}


@dataclass(frozen=True)
class Node:
    """One KPI with what hangs below it.

    ``row`` is its place in ``plan.kpis``. ``below`` holds the KPIs of departments and people right under it; one of
    the company under another one of the company is a node of its own. ``gaps`` says what the plan leaves open:
    ``no_parent`` (nothing above it), ``no_words`` (a department's KPI without a word on how it contributes),
    ``no_department_kpi`` (a person's KPI with no department's above it), ``no_role`` (its person has no role in the
    plan), ``nobody_carries`` (a company KPI no department answers for).
    """

    row: int
    kpi: Kpi
    below: tuple[Node, ...] = ()
    gaps: tuple[Gap, ...] = ()

    def walk(self) -> Iterator[Node]:
        """The node and all below it, from the top."""
        yield self
        for node in self.below:
            yield from node.walk()


@dataclass(frozen=True)
class Cascade:
    """``company``: one tree for each KPI of the company; ``loose``: those that hang on nothing, with what is below."""

    company: tuple[Node, ...]
    loose: tuple[Node, ...]

    def nodes(self) -> list[Node]:
        """Every KPI of the plan once, tree by tree."""
        return [node for root in (*self.company, *self.loose) for node in root.walk()]

    @property
    def is_deep(self) -> bool:
        """Whether any KPI stands at a department or a person."""
        return any(node.kpi.level != "company" for node in self.nodes())


@dataclass(frozen=True)
class Coverage:
    """How far the targets of the parts make the target of the whole.

    ``row`` is the whole's place in ``plan.kpis`` and ``parts`` those of its parts; ``total`` is the parts' sum and
    ``target`` the whole's, both in its unit; ``share`` their quotient (0.975: the parts make 97.5 %).
    """

    row: int
    parts: tuple[int, ...]
    total: float
    target: float
    share: float
    short: bool


def cascade(plan: Plan) -> Cascade:
    """The KPIs as trees, with the gaps of each. A circle of parents is cut at its first KPI."""
    up = {row: _above(plan, row) for row in range(len(plan.kpis))}
    under: dict[int, list[int]] = defaultdict(list)
    for row, above in up.items():
        if above is not None and plan.kpis[row].level != "company":
            under[above].append(row)
    carried = _carried(plan, under)
    placed: set[int] = set()

    def grow(row: int) -> Node:
        placed.add(row)
        below = tuple(grow(child) for child in under[row] if child not in placed)
        return Node(row, plan.kpis[row], below, tuple(_gaps(plan, row, up, carried)))

    company = tuple(grow(row) for row, kpi in enumerate(plan.kpis) if kpi.level == "company")
    # First those with nothing above them, then whatever is left: circles.
    first = [row for row, kpi in enumerate(plan.kpis) if kpi.level != "company" and up[row] is None]
    loose = [grow(row) for row in (*first, *range(len(plan.kpis))) if row not in placed]
    return Cascade(company, tuple(loose))


def _above(plan: Plan, row: int) -> int | None:
    """The row of the KPI it stands under, where that is another one and not of a lower level."""
    kpi = plan.kpis[row]
    return next(
        (
            at
            for at, other in enumerate(plan.kpis)
            if other.id == kpi.parent and at != row and _DEPTH[other.level] <= _DEPTH[kpi.level]
        ),
        None,
    )


def _gaps(plan: Plan, row: int, up: dict[int, int | None], carried: set[int]) -> Iterator[Gap]:
    kpi = plan.kpis[row]
    if kpi.level == "company":
        if row not in carried:
            yield "nobody_carries"
        return
    way = list(_way_up(row, up))
    # One under a KPI that hangs on nothing itself has its own link in order; a circle leads nowhere.
    if not way or up[way[-1]] is not None:
        yield "no_parent"
    if kpi.level == "department":
        if kpi.contribution is None:
            yield "no_words"
        return
    if not any(plan.kpis[at].level == "department" for at in way):
        yield "no_department_kpi"
    person = next((p for p in plan.parties if p.id == kpi.owner and p.kind == "person"), None)
    if person is None or person.role is None:
        yield "no_role"


def _way_up(row: int, up: dict[int, int | None]) -> Iterator[int]:
    """The rows above, the nearest first; a circle is walked once."""
    seen, at = {row}, up[row]
    while at is not None and at not in seen:
        seen.add(at)
        yield at
        at = up[at]


def _carried(plan: Plan, under: dict[int, list[int]]) -> set[int]:
    """The rows of company KPIs a department answers for.

    Its own KPI (or one of its people's) hangs below, at whatever depth, or says that it drives this one; or the
    company KPI is moved by departments together, or owned by a department or one of its people.
    """
    homes = departments_of(plan)
    rows = {kpi.id: row for row, kpi in enumerate(plan.kpis)}
    carried = {row for row, kpis in under.items() if kpis}
    carried |= {rows[code] for kpi in plan.kpis if kpi.level != "company" for code in kpi.drives if code in rows}
    for row, kpi in enumerate(plan.kpis):
        if homes.get(kpi.owner or "") or any(homes.get(code) for code in kpi.moved_by):
            carried.add(row)
    # What carries a company KPI carries the company KPI above that one as well.
    for row in list(carried):
        seen = set()
        above = rows.get(plan.kpis[row].parent or "")
        while above is not None and above not in seen:
            seen.add(above)
            above = rows.get(plan.kpis[above].parent or "")
        carried |= seen
    return carried


def coverage(plan: Plan) -> list[Coverage]:
    """For each KPI whose target is the sum of other KPIs' targets: how far these make it, in the plan's order.

    Parts are KPIs right under it that read the same measure; else KPIs on all the parts of its measure's sum. Only
    quantities that add up count: shares, rates and levels have no parts. Without all targets nothing is said.
    """
    found = []
    for row, kpi in enumerate(plan.kpis):
        if kpi.target and kpi.form == "reach" and kpi.measure and adds_up(plan, kpi.measure):
            parts = _same_measure(plan, row) or _terms(plan, row)
            if parts:
                found.append(_covered(plan, row, parts))
    return found


def _same_measure(plan: Plan, row: int) -> list[tuple[int, int]]:
    """The KPIs on the same measure right below, each with its sign in the sum."""
    whole = plan.kpis[row]
    below = [
        (at, kpi)
        for at, kpi in enumerate(plan.kpis)
        if kpi.parent == whole.id
        and at != row
        and kpi.measure == whole.measure
        and _DEPTH[kpi.level] > _DEPTH[whole.level]
    ]
    return [(at, 1) for at, _ in below] if all(kpi.target is not None for _, kpi in below) else []


def _terms(plan: Plan, row: int) -> list[tuple[int, int]]:
    tie = identity_of(plan, plan.kpis[row].measure or "")
    if tie is None or tie.kind != "sum" or len(tie.parts) < 2 or len(set(tie.parts)) < len(tie.parts):
        return []
    found = []
    for measure, sign in zip(tie.parts, tie.signs, strict=True):
        reads = [
            at for at, kpi in enumerate(plan.kpis) if kpi.measure == measure and kpi.target is not None and at != row
        ]
        if not reads:
            return []
        # The highest level answers for the whole of a part; below it the same number is split again.
        found.append((min(reads, key=lambda at: (_DEPTH[plan.kpis[at].level], at)), sign))
    return found


def _covered(plan: Plan, row: int, parts: list[tuple[int, int]]) -> Coverage:
    whole = plan.kpis[row]
    target = whole.target or 0.0
    total = sum(sign * (plan.kpis[at].target or 0.0) for at, sign in parts)
    share = total / target
    measure = measure_of(plan, whole.measure or "")
    # Of something that should be low the parts must not come to more.
    lower = measure is not None and measure.better == "lower"
    short = share > 2 - FULL if lower else share < FULL
    return Coverage(row, tuple(at for at, _ in parts), total, target, share, short)
