"""What each decision of lesson 03 writes into the plan (A0.37-77). Pure: a plan and an answer in, a plan out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from aop_lib.methods.glossary import TermUse, terms
from aop_lib.methods.phases import in_phase
from aop_lib.methods.rhythm import early_decisions
from aop_lib.methods.roles import departments_of
from aop_lib.methods.shared_kpis import departments
from aop_lib.plan import (
    BudgetLine,
    Choice,
    Cycle,
    Decision,
    Definition,
    Initiative,
    Kpi,
    Plan,
    Reading,
    ResourceView,
    Responsibility,
    Review,
    View,
)

__all__ = [
    "COMMON_REVIEW",
    "DROP",
    "ROLES",
    "card_decided",
    "goal_decided",
    "limits_decided",
    "meaning_decided",
    "order_decided",
    "rhythm_decided",
    "roles_decided",
    "shared_decided",
    "shares_decided",
    "silent_decided",
    "with_answers",
]

COMMON_REVIEW = "COMMON"
DROP = "drop"
KEPT = "KEPT_"
ROLES = "ROLES_"


def goal_decided(plan: Plan, value: dict[str, Any]) -> Plan:
    """Step 1: growth of what, in which direction, how far (A0.38), on the goal the group works on.

    The target is a fraction, so a level is set only of a measure that is a share itself.
    """
    changes = {name: value.get(name) for name in ("measure", "kind", "target")}
    if value.get("goal") is None or any(part is None for part in changes.values()):
        return plan
    unit = next((m.unit for m in plan.measures if m.id == changes["measure"]), None)
    if changes["kind"] != "grow" and unit != "share":
        return plan
    return _with_row(plan, "goals", value["goal"], **changes)


def order_decided(plan: Plan, value: dict[str, Any]) -> Plan:
    """Step 2: the order of priorities, one trade-off accepted and one thing not done yet (A0.41-44).

    What the plan says already, word for word, is not written a second time: it may have been taken home and reopened.
    """
    places = {code: place for place, code in enumerate(value.get("order") or [], start=1)}
    choices = [c.model_copy(update={"rank": places[c.id]}) if c.id in places else c for c in plan.choices]
    gain, exchange = _words(value, "gain"), _words(value, "exchange")
    said = {(c.kind, c.name, c.in_exchange) for c in plan.choices}
    if gain and exchange and ("tradeoff", gain, exchange) not in said:
        choices.append(Choice(id=_free(plan, "T"), kind="tradeoff", name=gain, in_exchange=exchange))
    not_yet = _words(value, "not_doing")
    if not_yet and ("not_doing", not_yet, None) not in said:
        choices.append(Choice(id=_free(plan, "N"), kind="not_doing", name=not_yet))
    return plan.model_copy(update={"choices": choices})


def with_answers(plan: Plan, views: Iterable[View]) -> Plan:
    """The departments asked again: their answers after the work stand beside those from before (A0.40)."""
    known = {choice.id for choice in plan.choices}
    heard = [
        view.model_copy(
            update={
                "ranking": [code for code in view.ranking if code in known],
                "first": view.first if view.first in known else None,
                "tradeoff": view.tradeoff if view.tradeoff in known else None,
                "not_doing": [code for code in view.not_doing if code in known],
            }
        )
        for view in views
        if view.phase == "after" and view.department in departments(plan)
    ]
    return plan.model_copy(update={"views": [v for v in plan.views if v.phase == "before"] + heard})


def shares_decided(plan: Plan, value: dict[str, float]) -> Plan:
    """Step 3: how much of each scarce resource or limit each department may count on.

    ``value`` maps ``subject/department`` to an amount. What departments assume of anything else stays as it is.
    """
    own: dict[tuple[str, str | None, str | None], list[ResourceView]] = {}
    for view in plan.resource_views:
        own.setdefault((view.department, view.resource, view.limit), []).append(view)
    rows: list[ResourceView] = []
    for (department, resource, limit), views in own.items():
        amount = value.get(f"{resource or limit}/{department}")
        latest = [view.model_copy(update={"phase": "after"}) for _, view in in_phase(views)]
        # What a department counts on in two rows adds up; what it may count on is one amount.
        rows += latest if amount is None else [latest[-1].model_copy(update={"amount": amount})]
    before = [view for view in plan.resource_views if view.phase == "before"]
    return plan.model_copy(update={"resource_views": before + rows})


def shared_decided(plan: Plan, value: dict[str, Any]) -> Plan:
    """Step 4: one KPI several departments reach together, and each one's own KPI that feeds it (A0.50-55)."""
    code, moved_by = value.get("kpi"), value.get("moved_by") or []
    if code is None or len(moved_by) < 2:
        return plan
    plan = _with_row(plan, "kpis", code, shared=True, moved_by=moved_by)
    for department, parts in (value.get("through") or {}).items():
        own, says = parts.get("own"), parts.get("says")
        if department in moved_by and own is not None and own != code:
            kpi: Kpi = plan.row("kpis", own)
            plan = _with_row(plan, "kpis", own, parent=code, contribution=says or kpi.contribution)
    return plan


def roles_decided(plan: Plan, value: dict[str, dict[str, str | None]]) -> Plan:
    """Step 5: one lead, one last word, who must cooperate, who is only told (A0.58-61).

    An initiative without a row for its shared work gets one. What departments believed of roles before is out of date
    then, and is left out until they are asked again. Picks that only repeat what the plan says decide nothing.
    """
    # The code of a row made here is cut to the length of a code.
    value = {code[:40]: picks for code, picks in value.items()}
    known = {row.id for row in plan.responsibilities}
    work = [_shared_work(initiative) for initiative in plan.initiatives]
    added = [row for row in work if row.id not in known and any((value.get(row.id) or {}).values())]
    if not added and not any(_is_new(row, value.get(row.id) or {}) for row in plan.responsibilities):
        return plan
    homes = departments_of(plan)
    rows = [_assigned(row, value.get(row.id) or {}, homes) for row in (*plan.responsibilities, *added)]
    changed = {row.id for row in rows if any((value.get(row.id) or {}).values())}
    beliefs = [view for view in plan.role_views if view.responsibility not in changed]
    return plan.model_copy(update={"responsibilities": rows, "role_views": beliefs})


def _is_new(row: Responsibility, picks: dict[str, str | None]) -> bool:
    fields = {"lead": row.lead, "decider": row.decider, "partner": row.partners}
    return any(code is not None and fields[role] != [code] for role, code in picks.items() if role in fields)


def _shared_work(initiative: Initiative) -> Responsibility:
    return Responsibility(id=f"{ROLES}{initiative.id}"[:40], item=initiative.name, initiative=initiative.id)


def _assigned(row: Responsibility, picks: dict[str, str | None], homes: dict[str, str]) -> Responsibility:
    given = {role: code for role, code in picks.items() if code is not None}
    changes: dict[str, Any] = {role: [given[role]] for role in ("lead", "decider") if role in given}
    taken = {code for codes in changes.values() for code in codes}
    if "partner" in given and given["partner"] not in taken:
        changes["partners"] = [given["partner"], *(p for p in row.partners if p not in {given["partner"], *taken})]
        taken.add(given["partner"])
    if changes:
        # Whoever acts is not only told, nor is the department he acts for.
        acting = taken | {homes[code] for code in taken if code in homes}
        changes["informed"] = [code for code in row.informed if code not in acting]
    return row.model_copy(update=changes)


def rhythm_decided(plan: Plan, value: dict[str, Any]) -> Plan:
    """Step 6: early decisions mended, and one review in which every department sits (A0.65-69).

    ``early`` maps the cycle that decides too early to ``input`` (what it waits for is brought forward) or ``later``
    (it waits). ``cadence``, ``day`` and ``asks`` make the common review.
    """
    for cycle, mend in (value.get("early") or {}).items():
        plan = _mended(plan, cycle, mend)
    if value.get("cadence") and value.get("asks"):
        review = Review(
            id=COMMON_REVIEW,
            name=value.get("name") or COMMON_REVIEW,
            cadence=value["cadence"],
            day=int(value.get("day") or 5),
            participants=departments(plan),
            decider=value.get("decider"),
            lead=value.get("decider"),
            kpis=[kpi.id for kpi in plan.kpis if kpi.shared],
            asks=value["asks"],
        )
        plan = plan.model_copy(update={"reviews": [r for r in plan.reviews if r.id != COMMON_REVIEW] + [review]})
    return plan


def _mended(plan: Plan, cycle: str, mend: str | None) -> Plan:
    """Move one of two cycles month by month, until the decision finds its input; a year at most."""
    for _ in range(12):
        early = next((e for e in early_decisions(plan) if e.cycle == cycle), None)
        if early is None or mend not in ("input", "later"):
            return plan
        moved = plan.row("cycles", early.needs if mend == "input" else cycle)
        # A period cannot be decided after it began, nor more than a year ahead.
        if moved.ahead == (0 if mend == "later" else 12):
            return plan
        plan = _with_row(plan, "cycles", moved.id, **_shifted(moved, -1 if mend == "input" else 1))
    return plan


def _shifted(cycle: Cycle, by: int) -> dict[str, Any]:
    """The same periods, decided ``by`` months later (earlier where below zero)."""
    months = sorted((month - 1 + by) % 12 + 1 for month in cycle.months)
    return {"months": months, "ahead": cycle.ahead - by}


def card_decided(plan: Plan, card: Any, value: dict[str, Any], day: dt.date) -> Plan:
    """Step 7: one event of the desk, decided by three questions, in the plan's log of decisions (A0.74-76)."""
    option = next((o for o in card.options if o.id == value.get("option")), None)
    if option is None:
        return plan
    serves = {"yes": True, "no": False}.get(value.get("serves") or "")
    principle = value.get("principle")
    decision = Decision(
        id=card.id,
        date=day,
        raised=day,
        event=card.text,
        kind=card.kind,
        serves_priority=serves,
        gives_up=_words(value, "gives_up"),
        decider=value.get("decider"),
        rests_on=[principle] if principle else [],
        answer=option.name,
        cost=option.cost,
    )
    kept = [d for d in plan.decisions if d.id != card.id]
    return plan.model_copy(update={"decisions": [*kept, decision]})


def _words(value: dict[str, Any], name: str) -> str | None:
    said = value.get(name)
    return said.strip() or None if isinstance(said, str) else None


def _free(plan: Plan, letter: str) -> str:
    taken = {choice.id for choice in plan.choices}
    return next(code for n in range(1, 1000) if (code := f"{letter}{n}") not in taken)


def _with_row(plan: Plan, table: str, code: str, **changes: Any) -> Plan:
    rows = [row.model_copy(update=changes) if row.id == code else row for row in plan.rows(table)]
    return plan.model_copy(update={table: rows})


def meaning_decided(plan: Plan, value: dict[str, str | None]) -> Plan:
    """Step 1: one meaning for each word, one source for each figure (A0.17-19, A0.26-29).

    ``term/<n>`` names the department whose definition holds for all that use the plan's n-th term, or ``drop``: nobody
    plans with the word until it can be counted. ``reading/<measure>/<month>`` names the system that counts.
    """
    picked = {number: value.get(f"term/{number}") for number, _ in enumerate(terms(plan, "before"))}
    rows = [row for n, use in enumerate(terms(plan, "before")) for row in _agreed(use, picked[n])]
    before = [d for d in plan.definitions if d.phase == "before"]
    changes: dict[str, Any] = {"definitions": before + rows} if any(picked.values()) else {}
    return plan.model_copy(update={**changes, "readings": [r for r in plan.readings if _counts(r, value)]})


def _agreed(use: TermUse, picked: str | None) -> list[Definition]:
    """The same definition for every department that uses the term; as they were where nothing is picked."""
    if picked == DROP:
        return []
    held = next((m.definition for m in use.meanings if m.department == picked), None)
    return [
        (held or m.definition).model_copy(update={"department": m.department, "phase": "after"}) for m in use.meanings
    ]


def _counts(reading: Reading, value: dict[str, str | None]) -> bool:
    system = value.get(f"reading/{reading.measure}/{reading.month}")
    return system is None or system == (reading.system or reading.department)


def silent_decided(plan: Plan, value: dict[str, str | None]) -> Plan:
    """Step 2: what an option also brings nearer, said where the plan could not choose (A0.42)."""
    for option, priority in value.items():
        row = next((o for o in plan.options if o.id == option), None)
        if row is not None and priority is not None and priority not in row.helps:
            plan = _with_row(plan, "options", option, helps=[*row.helps, priority])
    return plan


def limits_decided(plan: Plan, value: dict[str, float | None]) -> Plan:
    """Step 3: what there is of something the plan did not state, and money kept for what pays off later (A0.34, A0.48).

    ``there/<code>`` is an amount of a limit or resource in its own unit, ``keep/<initiative>`` money of the year.
    """
    for key, amount in value.items():
        kind, _, code = key.partition("/")
        if kind == "there" and amount is not None:
            for table, field in (("limits", "amount"), ("resources", "available")):
                plan = _with_row(plan, table, code, **{field: amount})
        elif kind == "keep" and amount:
            plan = _kept_for(plan, code, amount)
    return plan


def _kept_for(plan: Plan, code: str, amount: float) -> Plan:
    initiative = next((i for i in plan.initiatives if i.id == code), None)
    if initiative is None:
        return plan
    line = BudgetLine(
        id=f"{KEPT}{code}"[:40],
        name=initiative.name,
        group="investment",
        months=[amount / 12] * 12,
        ceiling=amount,
        owner=initiative.owner,
        goals=initiative.goals,
    )
    plan = plan.model_copy(update={"budget": [b for b in plan.budget if b.id != line.id] + [line]})
    drawn_on = [*(b for b in initiative.budget if b != line.id), line.id]
    return _with_row(plan, "initiatives", code, budget=drawn_on)
