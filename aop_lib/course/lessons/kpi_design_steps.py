"""Lesson 06, steps 5 to 8: what each answer changes in the plan (A2.43-51).

Nothing is filled in: what an answer leaves open stays open, and an answer that no longer fits the plan changes nothing.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from aop_lib.course.lessons.kpi_choosing_steps import without_kpis
from aop_lib.forms.scale_entry import POINTS, USED
from aop_lib.locale import Locale
from aop_lib.methods.roles import departments_of
from aop_lib.methods.scale_behaviour import stands_at
from aop_lib.methods.series import year_value
from aop_lib.plan import Bilingual, Kpi, Plan, Review

__all__ = [
    "DROP",
    "KPI_REVIEW",
    "SHEET",
    "cascade_step",
    "is_drawn",
    "pays_of",
    "rhythm_step",
    "scale_step",
    "way_to_plan",
    "weights_step",
]

DROP = "drop"
"""What is picked for a number nobody can tie to anything: it leaves the set."""
SHEET = "sheet/"
"""Before the code of a department whose KPIs, and those of its people, are decided in one go."""
KPI_REVIEW = "kpi_review"
_LONGEST = 2000
_SHAPES = {"all": "step", "steps": "step", "capped": "capped", "line": "linear"}


def _changed(plan: Plan, changes: Mapping[str, Mapping[str, Any]]) -> Plan:
    kpis = [k.model_copy(update=changes[k.id]) if changes.get(k.id) else k for k in plan.kpis]
    return plan.model_copy(update={"kpis": kpis}) if any(changes.values()) else plan


def weights_step(plan: Plan, value: Any) -> Plan:
    """Step 5: the weight of each KPI of the company, and the day from which the weights hold.

    ``{"weights": {kpi: 0 to 100}, "from": ISO day}``; a weight of 0 is none. Without any weight above 0 all stay
    as they are.
    """
    if not isinstance(value, dict):
        return plan
    weights, day = _mapping(value.get("weights")), _day(value.get("from"))
    given = {code: float(weight) for code, weight in weights.items() if _is_number(weight) and 0 <= weight <= 100}
    if not any(given.values()):
        return plan
    changes = {
        kpi.id: {"weight": weight or None, "weight_from": day if weight and day else kpi.weight_from}
        for kpi in plan.kpis
        if kpi.level == "company" and (weight := given.get(kpi.id)) is not None
    }
    return _changed(plan, changes)


def way_to_plan(plan: Plan, kpi: Kpi) -> tuple[float, float] | None:
    """Where a KPI stands and how far it is to what the plan needs, in its unit; ``None`` where there is no way.

    The plan needs what its monthly path comes to, else the KPI's own target. Where nobody knows where it stands, the
    way begins at nothing.
    """
    needs = year_value(plan, kpi.measure, "plan", plan.company.year) if kpi.measure else None
    needs = kpi.target if needs is None else needs
    if needs is None or kpi.form != "reach":
        return None
    stands = stands_at(plan, kpi) or 0.0
    return (stands, needs - stands) if needs != stands else None


def pays_of(kpi: Kpi) -> str | None:
    """How a KPI pays now, as the four ways of the lesson; ``None`` where its target is not set."""
    if kpi.target is None:
        return None
    if kpi.shape == "step":
        return "all" if kpi.threshold is None else "steps"
    return "capped" if kpi.shape == "capped" or kpi.stretch is None else "line"


def scale_step(plan: Plan, value: Any) -> Plan:
    """Step 6: the scales drawn. One without a way to pay, or with its points out of order, is not decided yet."""
    scales = _mapping(value.get("scales")) if isinstance(value, dict) else {}
    changes = {}
    for kpi in plan.kpis:
        scale, way = _mapping(scales.get(kpi.id)), way_to_plan(plan, kpi)
        if way is not None and is_drawn(scale):
            used = USED[scale["pays"]]
            points = {p: round(way[0] + scale[p] * way[1], 9) if p in used else None for p in POINTS}
            changes[kpi.id] = {**points, "shape": _SHAPES[scale["pays"]]}
    return _changed(plan, changes)


def is_drawn(scale: Mapping[str, Any]) -> bool:
    """Whether a scale of the form is whole: a way to pay, and its points one after the other."""
    if scale.get("pays") not in USED or not all(_is_number(scale.get(point)) for point in POINTS):
        return False
    return all(a < b for a, b in pairwise(scale[point] for point in POINTS if point in USED[scale["pays"]]))


def cascade_step(plan: Plan, value: Any) -> Plan:
    """Step 7: what each KPI below the company hangs on and how it contributes; what nobody can tie is dropped."""
    if not isinstance(value, dict):
        return plan
    picks = {code: _mapping(pick) for code, pick in value.items()}
    dropped = {k.id for k in plan.kpis if k.level != "company" and picks.get(k.id, {}).get("parent") == DROP}
    known = {kpi.id for kpi in plan.kpis} - dropped
    plan = without_kpis(plan, dropped)
    changes: dict[str, dict[str, Any]] = {}
    for kpi in plan.kpis:
        pick = picks.get(kpi.id, {}) if kpi.level != "company" else {}
        change = {"parent": pick["parent"]} if pick.get("parent") in known - {kpi.id} else {}
        says = pick.get("says")
        if isinstance(says, str) and says.strip() and says.strip() not in _texts(kpi.contribution):
            change["contribution"] = says.strip()[:_LONGEST]
        changes[kpi.id] = change
    return _changed(plan, changes)


def _texts(text: Any) -> set[str]:
    """A text in both languages, so that what was only shown is not taken for something typed."""
    return {text.en or "", text.vi or ""} if isinstance(text, Bilingual) else {text or ""}


def rhythm_step(plan: Plan, value: Any) -> Plan:
    """Step 8: how often each KPI is read and by whom, and what a review may change when the context does.

    ``{"rows": {KPI, or SHEET + department: {"cadence": ..., "reviewer": code}}, "changes": words}``. The words go to
    every review that has none; where the plan has no review, to one led by whoever reviews most KPIs.
    """
    if not isinstance(value, dict):
        return plan
    rows, homes = _mapping(value.get("rows")), departments_of(plan)
    people = {party.id for party in plan.parties}
    changes: dict[str, dict[str, Any]] = {}
    for kpi in plan.kpis:
        own = kpi.id if kpi.level == "company" else f"{SHEET}{homes.get(kpi.owner or '', '')}"
        pick = _mapping(rows.get(own))
        change = {"cadence": pick.get("cadence")} if pick.get("cadence") in _CADENCES else {}
        change |= {"reviewer": pick.get("reviewer")} if pick.get("reviewer") in people else {}
        changes[kpi.id] = change
    plan = _changed(plan, changes)
    says = value.get("changes")
    return _may_change(plan, says.strip()[:_LONGEST]) if isinstance(says, str) and says.strip() else plan


_CADENCES = ("weekly", "monthly", "quarterly", "yearly")


def _may_change(plan: Plan, says: str) -> Plan:
    if plan.reviews:
        told = [r if r.changes is not None else r.model_copy(update={"changes": says}) for r in plan.reviews]
        return plan.model_copy(update={"reviews": told})
    reviewers = Counter(kpi.reviewer for kpi in plan.kpis if kpi.reviewer is not None)
    if not reviewers:
        return plan
    who = reviewers.most_common(1)[0][0]
    often = Counter(kpi.cadence for kpi in plan.kpis if kpi.reviewer == who and kpi.cadence is not None)
    name = Bilingual(en=Locale("en")("kpiset-rhythm.review"), vi=Locale("vi")("kpiset-rhythm.review"))
    cadence = often.most_common(1)[0][0] if often else None
    review = Review(id=KPI_REVIEW, name=name, cadence=cadence, lead=who, decider=who, changes=says)
    return plan.model_copy(update={"reviews": [review]})


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _day(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
