"""Whether departments name the same lead and the same decider for shared work (A0.2, A0.31-32).

The plan may name one lead and still be read in two ways: each department was asked alone, and here the answers meet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from aop_lib.methods.agreement_errors import NothingToCompare, TooFewDepartments
from aop_lib.methods.nominal_agreement import NominalAgreement, nominal_agreement
from aop_lib.methods.phases import in_phase
from aop_lib.methods.roles import departments_of
from aop_lib.plan import Phase, Plan

__all__ = ["ROLES", "Role", "RoleDifference", "differing_roles", "question", "role_agreement", "role_answers"]

Role = Literal["lead", "decider"]
ROLES: tuple[Role, ...] = ("lead", "decider")


@dataclass(frozen=True)
class RoleDifference:
    """One role of one piece of shared work for which departments name different parties.

    ``responsibility`` is its code, ``row`` the place in ``plan.role_views`` of the first answer about it.
    ``departments_by_party`` maps each party named to the departments that name it, both as codes, the party named
    most often first.
    """

    row: int
    responsibility: str
    role: Role
    departments_by_party: dict[str, tuple[str, ...]]


def question(responsibility: str, role: Role) -> str:
    """What a department is asked, as ``role_agreement`` names it: ``W1/lead``. A code holds no stroke."""
    return f"{responsibility}/{role}"


def role_agreement(plan: Plan, phase: Phase | None = None) -> NominalAgreement | None:
    """Krippendorff's alpha over all questions ``question(...)``; ``None`` where there is nothing to compare."""
    try:
        return nominal_agreement(role_answers(plan, phase))
    except (TooFewDepartments, NothingToCompare):
        return None


def differing_roles(plan: Plan, phase: Phase | None = None) -> list[RoleDifference]:
    """Every role departments disagree on, in the order in which the work is first spoken of; leads before deciders."""
    answers = role_answers(plan, phase)
    first: dict[str, int] = {}
    for row, view in in_phase(plan.role_views, phase):
        first.setdefault(view.responsibility, row)
    found = []
    for responsibility, row in first.items():
        for role in ROLES:
            named = _named(answers, question(responsibility, role))
            if len(named) > 1:
                found.append(RoleDifference(row, responsibility, role, named))
    return found


def role_answers(plan: Plan, phase: Phase | None = None) -> dict[str, dict[str, str]]:
    """Department -> question -> party named, in one phase (left out: the latest).

    A department that answers twice is heard with its later answer. Where one department says "Online" and another
    "Minh", who is of Online, both mean the same, unless two people of Online are named.
    """
    answers: dict[str, dict[str, str]] = {}
    for _, view in in_phase(plan.role_views, phase):
        own = answers.setdefault(view.department, {})
        for role, party in zip(ROLES, (view.lead, view.decider), strict=True):
            if party is not None:
                own[question(view.responsibility, role)] = party
    homes = departments_of(plan)
    for asked in dict.fromkeys(q for own in answers.values() for q in own):
        meant = _people_meant({own[asked] for own in answers.values() if asked in own}, homes)
        for own in answers.values():
            if asked in own:
                own[asked] = meant.get(own[asked], own[asked])
    return answers


def _people_meant(named: set[str], homes: Mapping[str, str]) -> dict[str, str]:
    """Department named -> the one person of it who is named too."""
    people: dict[str, list[str]] = {}
    for party in sorted(named):
        home = homes.get(party)
        if home in named and home != party:
            people.setdefault(home, []).append(party)
    return {department: those[0] for department, those in people.items() if len(those) == 1}


def _named(answers: Mapping[str, Mapping[str, str]], asked: str) -> dict[str, tuple[str, ...]]:
    named: dict[str, tuple[str, ...]] = {}
    for department, own in answers.items():
        if asked in own:
            named[own[asked]] = (*named.get(own[asked], ()), department)
    return dict(sorted(named.items(), key=lambda item: -len(item[1])))
