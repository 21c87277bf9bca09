"""ALN5xx, step 5 and the sixth break point: who leads, must cooperate and decides last (A0.31-32, A0.56-63)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aop_lib.methods.role_views import RoleDifference, differing_roles
from aop_lib.methods.roles import Cause, Failure, departments_of, role_gaps
from aop_lib.plan import Bilingual, Initiative, Lang, Plan, in_language
from aop_lib.rules.once import once_per_plan
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import Value, code, number, text, texts

__all__: list[str] = []

_BREAKS = "02_where_alignment_breaks"
_DESIGN = "03_alignment_by_design"
_LONGEST = 4000
_FIELDS: dict[Cause, str] = {
    "nobody": "lead",
    "no_lead": "lead",
    "two_leads": "lead",
    "no_decider": "decider",
    "two_deciders": "decider",
    "no_partner": "partners",
    "only_informed": "informed",
}

_gaps = once_per_plan(role_gaps)


def _names(plan: Plan, codes: Iterable[str]) -> Value:
    """The parties by name; one the plan does not have by its code."""
    known = {party.id: party.name for party in plan.parties}
    return texts(known.get(party, party) for party in codes)


def _failing(plan: Plan, failure: Failure) -> Iterator[Seen]:
    for gap in _gaps(plan):
        if gap.failure == failure:
            values = {"work": text(plan.responsibilities[gap.row].item), "cause": code(gap.cause)}
            yield Seen("responsibilities", gap.row, _FIELDS[gap.cause], values | {"names": _names(plan, gap.parties)})


@rule("ALN501", "major", lines=("A0.57", "A0.58", "A0.62"), lesson=_DESIGN)
def done_twice(plan: Plan) -> Iterator[Seen]:
    yield from _failing(plan, "done_twice")


@rule("ALN502", "major", lines=("A0.57", "A0.59", "A0.62"), lesson=_DESIGN)
def dropped(plan: Plan) -> Iterator[Seen]:
    yield from _failing(plan, "dropped")


@rule("ALN503", "major", lines=("A0.57", "A0.60", "A0.61"), lesson=_DESIGN)
def waiting(plan: Plan) -> Iterator[Seen]:
    yield from _failing(plan, "waiting")


@rule("ALN504", "major", lines=("A0.31", "A0.56"), lesson=_BREAKS)
def shared_work_without_roles(plan: Plan) -> Iterator[Seen]:
    covered = {work.initiative for work in plan.responsibilities}
    for row, initiative in enumerate(plan.initiatives):
        departments = _departments_in(plan, initiative)
        if len(departments) > 1 and initiative.id not in covered:
            values = {"initiative": text(initiative.name), "departments": _names(plan, departments)}
            yield Seen("initiatives", row, "owner", values)


def _departments_in(plan: Plan, initiative: Initiative) -> list[str]:
    """The departments an initiative takes: of its owner, and of who answers for the resources and budget it draws on.

    Nobody owns a milestone, and waiting for another initiative is a hand-over, not shared work.
    """
    homes = departments_of(plan)
    needed = {need.resource for need in initiative.needs}
    owners = [
        initiative.owner,
        *(resource.owner for resource in plan.resources if resource.id in needed),
        *(line.owner for line in plan.budget if line.id in initiative.budget),
    ]
    return list(dict.fromkeys(homes[owner] for owner in owners if owner in homes))


@rule("ALN505", "minor", lines=("A0.63",), lesson=_DESIGN)
def nobody_to_call(plan: Plan) -> Iterator[Seen]:
    departments = {party.id for party in plan.parties if party.kind == "department"}
    for row, work in enumerate(plan.responsibilities):
        named = [party for party in dict.fromkeys(work.lead) if party in departments]
        if named:
            values = {"work": text(work.item), "names": _names(plan, named)}
            yield Seen("responsibilities", row, "lead", values)


@rule("ALN506", "minor", lines=("A0.2", "A0.31", "A0.32"), lesson=_BREAKS)
def named_differently(plan: Plan) -> Iterator[Seen]:
    items = {work.id: work.item for work in plan.responsibilities}
    for difference in differing_roles(plan):
        work = items.get(difference.responsibility, difference.responsibility)
        values = {"work": text(work), "role": code(difference.role)}
        values |= {"count": number(len(difference.departments_by_party)), "answers": _answers(plan, difference)}
        yield Seen("role_views", difference.row, difference.role, values)


def _answers(plan: Plan, difference: RoleDifference) -> Value:
    """Who was named, and by whom: ``“Minh”: Sales, Finance; “An”: Trade``."""
    known = {party.id: party.name for party in plan.parties}

    def name(party: str, lang: Lang) -> str:
        return in_language(known.get(party, party), lang)

    def said(lang: Lang) -> str:
        return "; ".join(
            f"“{name(party, lang)}”: {', '.join(name(department, lang) for department in departments)}"
            for party, departments in difference.departments_by_party.items()
        )

    return text(Bilingual(en=said("en")[:_LONGEST], vi=said("vi")[:_LONGEST]))
