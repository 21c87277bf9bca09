"""ALN, resources, horizons and shared KPIs: what departments count on, and whether one result ties them together.

Beside the rules on what each assumes (A0.46-49) and on shared KPIs (A0.50-55) stands the balance of short and long term
(A0.33-34).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from aop_lib.locale import Locale
from aop_lib.methods.assumptions import Assumed, UnitMismatch, countable, refused
from aop_lib.methods.horizons import Horizons, long_term
from aop_lib.methods.shared_kpis import Link, Shared, conflicts, departments, links, shared_kpis
from aop_lib.plan import Bilingual, Plan, Text
from aop_lib.rules.once import once_per_plan
from aop_lib.rules.places import rows_by_code
from aop_lib.rules.pln_kpis import unit_of
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import Value, choices, code, date, number, quantity, text, texts

__all__ = ["MOST_SHARED"]

MOST_SHARED = 5
"""Few shared KPIs are enough (A0.52); the limit of five, the number of usual ones (A0.53), is our convention."""

_BREAKS = "02_where_alignment_breaks"
_DESIGN = "03_alignment_by_design"
_NAME = 60

_countable = once_per_plan(countable)


@rule("ALN110", "major", lines=("A0.33", "A0.34"), lesson=_BREAKS)
def long_term_put_off(plan: Plan) -> Iterator[Seen]:
    horizons = long_term(plan)
    for initiative in horizons.initiatives:
        lacks = [what for what in initiative.lacks if what != "order"]
        values = {"initiative": text(plan.initiatives[initiative.row].name)} | _no_milestone()
        if lacks:
            case = code("both" if len(lacks) == 2 else lacks[0])
            field = "budget" if "budget" in lacks else "needs"
            yield Seen("initiatives", initiative.row, field, values | {"case": case})
        elif horizons.is_put_off and initiative.overdue:
            yield Seen(
                "milestones", initiative.overdue[0], "due", values | _late(plan, horizons, initiative.overdue[0])
            )


def _no_milestone() -> dict[str, Value]:
    return {"milestone": text(None), "due": text(None), "on_time": text(None)}


def _late(plan: Plan, horizons: Horizons, row: int) -> dict[str, Value]:
    milestone = plan.milestones[row]
    due = text(None) if milestone.due is None else date(milestone.due)
    late = {"milestone": text(milestone.name), "due": due, "on_time": number(horizons.due_short)}
    return {"case": code("late")} | late


@rule("ALN301", "critical", lines=("A0.47", "A0.48", "A0.49", "A0.12"), lesson=_DESIGN)
def more_counted_on_than_there_is(plan: Plan) -> Iterator[Seen]:
    for sums in _countable(plan):
        excess = sums.excess_with_extra
        if excess and sums.available is not None:
            values = _spoken_of(plan, sums) | {"total": quantity(sums.total, sums.unit)}
            values |= {"available": quantity(sums.available + sums.extra, sums.unit)}
            values |= {"excess": quantity(excess, sums.unit), "period": code(sums.period)}
            yield Seen(sums.table, rows_by_code(plan, sums.table)[sums.code], _amount(sums), values)


@rule("ALN302", "major", lines=("A0.48",), lesson=_DESIGN)
def assumption_that_cannot_be_added(plan: Plan) -> Iterator[Seen]:
    names = {party.id: party.name for party in plan.parties}
    for problem in refused(plan):
        view = plan.resource_views[problem.row]
        values = {"department": text(names.get(problem.department, problem.department))}
        values |= {"amount": quantity(view.amount, view.unit)}
        if isinstance(problem, UnitMismatch):
            table = "resources" if view.resource is not None else "limits"
            values |= {"case": code("unit"), "what": text(plan.row(table, problem.code).name)}
            values |= {"unit": _unit(problem.unit), "expected": _unit(problem.expected)}
            yield Seen("resource_views", problem.row, "unit", values)
        else:
            values |= {"case": code(problem.reason), "what": text(", ".join(problem.found))}
            field = "limit" if view.limit is not None else "resource"
            yield Seen("resource_views", problem.row, field, values | {"unit": text(None), "expected": text(None)})


def _unit(unit: str) -> Value:
    return choices("resource_views", "unit", [unit])


@rule("ALN303", "minor", lines=("A0.46", "A0.49"), lesson=_DESIGN)
def counted_on_and_never_stated(plan: Plan) -> Iterator[Seen]:
    for sums in _countable(plan):
        if sums.available is None:
            values = _spoken_of(plan, sums) | {"total": quantity(sums.total, sums.unit)}
            yield Seen(sums.table, rows_by_code(plan, sums.table)[sums.code], _amount(sums), values)


def _amount(sums: Assumed) -> str:
    return "available" if sums.table == "resources" else "amount"


def _spoken_of(plan: Plan, sums: Assumed) -> dict[str, Value]:
    names = {party.id: party.name for party in plan.parties}
    whose = {department: names.get(department, department) for department in sums.by_department}
    count = code("one" if len(whose) == 1 else "several")
    what = text(plan.row(sums.table, sums.code).name)
    return {"what": what, "who": _each(whose, sums.by_department), "count": count}


def _each(names: Mapping[str, Text], amounts: Mapping[str, float]) -> Value:
    """Departments with their amounts, written out in both languages; the unit stands beside the total."""
    told = {}
    for lang in ("en", "vi"):
        say = Locale(lang)
        told[lang] = ", ".join(f"{_short(say.text(names[d]))} {say.number(amount)}" for d, amount in amounts.items())
    # A list of many departments may be longer than a text of a plan.
    return text(Bilingual(en=told["en"][:2000], vi=told["vi"][:2000]))


def _short(name: str) -> str:
    return name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"


@rule("ALN401", "major", lines=("A0.50", "A0.51", "A0.53"), lesson=_DESIGN)
def no_shared_kpi(plan: Plan) -> Iterator[Seen]:
    if len(departments(plan)) > 1 and plan.kpis and not shared_kpis(plan):
        yield Seen("kpis", None, "shared", {"count": number(len(departments(plan)))})


@rule("ALN402", "major", lines=("A0.51", "A0.54"), lesson=_DESIGN)
def shared_by_one(plan: Plan) -> Iterator[Seen]:
    names = {party.id: party.name for party in plan.parties}
    for shared in shared_kpis(plan):
        if len(shared.movers) < 2 <= len(departments(plan)):
            values = {"kpi": text(plan.kpis[shared.row].name), "case": code("one" if shared.alone else "nobody")}
            values |= {"department": text(names[shared.alone] if shared.alone else None)}
            yield Seen("kpis", shared.row, "moved_by", values)


@rule("ALN403", "major", lines=("A0.55", "A0.9"), lesson=_DESIGN)
def part_in_the_shared_not_seen(plan: Plan) -> Iterator[Seen]:
    shared = shared_kpis(plan)
    if not shared or len(departments(plan)) < 2:
        return
    linked = links(plan)
    parties = rows_by_code(plan, "parties")
    kpis = {s.kpi: plan.kpis[s.row].name for s in shared}
    for department in departments(plan):
        values = {"department": text(plan.parties[parties[department]].name)}
        own = [link for link in linked if link.department == department]
        if not own:
            yield Seen("parties", parties[department], "id", values | _apart(shared, kpis))
        yield from _unsaid(plan, own, values, kpis)


def _apart(shared: Iterable[Shared], kpis: Mapping[str, Text]) -> dict[str, Value]:
    return {"case": code("apart"), "kpi": texts(kpis[s.kpi] for s in shared), "own": text(None)}


def _unsaid(plan: Plan, own: Iterable[Link], values: Mapping[str, Value], kpis: Mapping[str, Text]) -> Iterator[Seen]:
    # A plan that stops at the company's KPIs has no place yet to say how a department contributes.
    if all(kpi.level == "company" for kpi in plan.kpis):
        return
    rows = rows_by_code(plan, "kpis")
    for link in own:
        if link.clear:
            continue
        about = {**values, "kpi": texts([kpis[link.kpi]])}
        if link.through is None:
            yield Seen("kpis", rows[link.kpi], "moved_by", about | {"case": code("none"), "own": text(None)})
        else:
            row = rows[link.through]
            about |= {"case": code("silent"), "own": text(plan.kpis[row].name)}
            yield Seen("kpis", row, "contribution", about)


@rule("ALN404", "major", lines=("A0.52",), lesson=_DESIGN)
def own_met_shared_missed(plan: Plan) -> Iterator[Seen]:
    rows = rows_by_code(plan, "kpis")
    for conflict in conflicts(plan):
        own, shared = plan.kpis[conflict.row], plan.kpis[rows[conflict.shared.kpi]]
        values = {"own": text(own.name), "kpi": text(shared.name)}
        for name, kpi, score in (("own_value", own, conflict.own), ("value", shared, conflict.shared)):
            at = score.value if score.on_year is None else score.on_year
            unit = "share" if kpi.form == "milestone" else unit_of(kpi, plan)
            values |= {name: quantity(at or 0.0, unit)}
        floor = shared.target if shared.threshold is None or shared.form == "guardrail" else shared.threshold
        values |= {"threshold": quantity(1.0 if floor is None else floor, unit_of(shared, plan))}
        yield Seen("kpis", conflict.row, "target", values)


@rule("ALN405", "minor", lines=("A0.52",), lesson=_DESIGN)
def too_many_shared(plan: Plan) -> Iterator[Seen]:
    shared = shared_kpis(plan)
    if len(shared) > MOST_SHARED:
        values = {"count": number(len(shared)), "most": number(MOST_SHARED)}
        values |= {"last": texts(plan.kpis[s.row].name for s in shared[MOST_SHARED:])}
        yield Seen("kpis", shared[MOST_SHARED].row, "shared", values)
