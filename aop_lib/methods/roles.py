"""Who leads, must cooperate and decides last in shared work, and what goes wrong where it is not clear (A0.56-63).

Shared work fails in three ways (A0.57); each follows from a role that is empty or filled twice:

* done twice: two lead, so each does it;
* dropped: nobody leads, or the other department's part has nobody who must do it, so each thinks someone else does;
* waiting: in a dispute nobody, or more than one, has the last word; or one who must act is told that knowing is enough.

Terms beside ours: RACI, DACI, RAPID (Rogers & Blenko 2006, "Who has the D?", on one decider).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from aop_lib.plan import Plan, Responsibility

__all__ = ["FAILURES", "Cause", "Failure", "RoleGap", "departments_of", "gaps_in", "role_gaps"]

Failure = Literal["done_twice", "dropped", "waiting"]
Cause = Literal["nobody", "no_lead", "two_leads", "no_decider", "two_deciders", "no_partner", "only_informed"]

FAILURES: dict[Cause, Failure] = {
    "nobody": "dropped",
    "no_lead": "dropped",
    "two_leads": "done_twice",
    "no_decider": "waiting",
    "two_deciders": "waiting",
    "no_partner": "dropped",
    "only_informed": "waiting",
}
"""The failure each cause leads to: our reading of A0.57-62; the article names the failures, not their causes."""


@dataclass(frozen=True)
class RoleGap:
    """One thing unclear in one responsibility.

    ``row`` is its place in ``plan.responsibilities``, ``responsibility`` its code. ``parties`` are the codes concerned:
    the leads or deciders that are too many, those both needed and only informed, or, for ``no_partner``, the
    departments involved beside the lead's.
    """

    row: int
    responsibility: str
    cause: Cause
    parties: tuple[str, ...] = ()

    @property
    def failure(self) -> Failure:
        """What the gap ends in: done twice, dropped or waiting."""
        return FAILURES[self.cause]


def role_gaps(plan: Plan) -> list[RoleGap]:
    """Every gap of every responsibility, in the plan's order; empty where all roles are clear."""
    homes = departments_of(plan)
    return [
        RoleGap(row, responsibility.id, cause, parties)
        for row, responsibility in enumerate(plan.responsibilities)
        for cause, parties in gaps_in(responsibility, homes)
    ]


def departments_of(plan: Plan) -> dict[str, str]:
    """Party code -> department: a department is its own, a person's is the one named; without one, left out."""
    homes = {p.id: p.id if p.kind == "department" else p.department for p in plan.parties}
    return {party: home for party, home in homes.items() if home is not None}


def gaps_in(responsibility: Responsibility, homes: Mapping[str, str]) -> Iterator[tuple[Cause, tuple[str, ...]]]:
    """The gaps of one responsibility, as (cause, party codes); ``homes`` is ``departments_of`` the plan.

    There must be exactly one lead and exactly one decider (who may be the same), and where the work spans departments
    at least one required partner. The lead, or a partner known to be of the lead's own department, is no partner
    across departments. Where nobody has any of the three roles, that alone is said. A code named twice in one role
    counts once.
    """
    leads, deciders, partners = (
        tuple(dict.fromkeys(role)) for role in (responsibility.lead, responsibility.decider, responsibility.partners)
    )
    acting = {*leads, *deciders, *partners}
    if not acting:
        yield "nobody", ()
        return
    if len(leads) != 1:
        yield ("two_leads" if leads else "no_lead"), leads
    if len(deciders) != 1:
        yield ("two_deciders" if deciders else "no_decider"), deciders
    if (others := _without_partner(responsibility, homes)) is not None:
        yield "no_partner", others
    if both := tuple(code for code in dict.fromkeys(responsibility.informed) if code in acting):
        yield "only_informed", both


def _without_partner(responsibility: Responsibility, homes: Mapping[str, str]) -> tuple[str, ...] | None:
    """The departments beside the lead's where none of them must cooperate; ``None`` where the roles are in order."""
    named = [homes[code] for code in (*responsibility.lead, *responsibility.partners) if code in homes]
    involved = tuple(dict.fromkeys([*responsibility.departments, *named]))
    leading = {homes.get(code) for code in responsibility.lead} - {None}
    across = [
        code
        for code in responsibility.partners
        if code not in responsibility.lead and (homes.get(code) is None or homes[code] not in leading)
    ]
    if len(involved) < 2 or across:
        return None
    # Where each department has a lead, that there are two is what is wrong.
    return tuple(department for department in involved if department not in leading) or None
