"""What an event of the calendar says below its title, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aop_lib.locale import Locale
from aop_lib.plan import Initiative, KeyResult, Kpi, Milestone, Plan, Review

__all__ = ["initiative_words", "milestone_words", "result_words", "review_words", "weight_words"]


def review_words(plan: Plan, review: Review, say: Locale) -> str:
    """Agenda, questions, KPIs with the decision each helps, what may change, who leads, decides and takes part.

    The questions are those the plan gives the review (A0.66-69) and the three of every review (A1.57).
    """
    asked = [f"– {say(f'calendar-asks-{q}')}" for q in _questions(review)]
    kpis = [_kpi_line(k, say) for code in review.kpis for k in plan.kpis if k.id == code]
    people = [
        *_named(plan, "lead", review.lead, say),
        *_named(plan, "decider", review.decider, say),
        *_taking_part(plan, review, say),
    ]
    parts = [
        _under("agenda", [say.text(review.agenda)], say),
        _under("questions", asked, say),
        _under("kpis", kpis, say),
        _under("changes", [say.text(review.changes)], say),
        people,
        [say("calendar-movable")],
    ]
    return _joined(plan, parts, say)


def milestone_words(plan: Plan, milestone: Milestone, say: Locale) -> str:
    """The sign, the initiative, its owner; and when it was reached."""
    initiative = next((i for i in plan.initiatives if i.id == milestone.initiative), None)
    done = [] if milestone.done is None else [say("calendar-done", date=say.date(milestone.done))]
    facts = [] if initiative is None else [say("calendar-of-initiative", name=say.text(initiative.name))]
    owner = [] if initiative is None else _named(plan, "owner", initiative.owner, say)
    return _joined(plan, [done, _under("sign", [say.text(milestone.sign)], say), [*facts, *owner]], say)


def initiative_words(plan: Plan, initiative: Initiative, say: Locale) -> str:
    """What it should bring, its owner, and the signs of its milestones that are still open."""
    open_signs = [
        f"– {say.text(m.name)}: {say.text(m.sign)}" if m.sign else f"– {say.text(m.name)}"
        for m in plan.milestones
        if m.initiative == initiative.id and m.done is None
    ]
    expected = _under("expected", [say.text(initiative.expected)], say)
    return _joined(plan, [expected, _under("sign", open_signs, say), _named(plan, "owner", initiative.owner, say)], say)


def result_words(plan: Plan, result: KeyResult, say: Locale) -> str:
    """The target, the objective it belongs to, its owner."""
    objective = next((o for o in plan.objectives if o.id == result.objective), None)
    target = [] if result.target is None else [_target(plan, result.target, _unit(plan, result), say)]
    facts = [] if objective is None else [say("calendar-of-objective", name=say.text(objective.name))]
    return _joined(plan, [[*target, *facts, *_named(plan, "owner", result.owner, say)]], say)


def weight_words(plan: Plan, kpis: Sequence[Kpi], say: Locale) -> str:
    """Each KPI with its weight, its target and its owner."""
    return _joined(plan, [[_weighed(plan, kpi, say) for kpi in kpis]], say)


def _weighed(plan: Plan, kpi: Kpi, say: Locale) -> str:
    facts = [f"– {say('calendar-weight', name=say.text(kpi.name), weight=say.number(kpi.weight or 0.0))}"]
    if kpi.target is not None:
        facts.append(_target(plan, kpi.target, _unit(plan, kpi), say))
    return "; ".join([*facts, *_named(plan, "owner", kpi.owner, say)])


def _target(plan: Plan, value: float, unit: str, say: Locale) -> str:
    # 4.2 million is not 4 million.
    digits = 1 if unit == "money" and abs(value) < 100 else None
    return say("calendar-target", value=say.quantity(value, unit, plan.company, digits))


def _unit(plan: Plan, row: Kpi | KeyResult) -> str:
    return row.unit or next((m.unit for m in plan.measures if m.id == row.measure), "other")


def _questions(review: Review) -> list[str]:
    asked = ["progress", *review.asks]
    return list(dict.fromkeys([*asked, "resources", "risks"]))


def _kpi_line(kpi: Kpi, say: Locale) -> str:
    return f"– {say.text(kpi.name)}" + (f": {say.text(kpi.decision)}" if kpi.decision else "")


def _party(plan: Plan, code: str, say: Locale) -> str:
    return next((say.text(p.name) for p in plan.parties if p.id == code), code)


def _named(plan: Plan, role: str, code: str | None, say: Locale) -> list[str]:
    return [] if code is None else [say(f"calendar-{role}", name=_party(plan, code, say))]


def _taking_part(plan: Plan, review: Review, say: Locale) -> list[str]:
    names = [_party(plan, code, say) for code in dict.fromkeys(review.participants)]
    return [say("calendar-participants", names=", ".join(names))] if names else []


def _under(head: str, lines: Sequence[str], say: Locale) -> list[str]:
    """Lines below their head; nothing where there are none. The text stands outside the message: it may be long."""
    told = [line for line in lines if line]
    return [say(f"calendar-{head}") + ":", *told] if told else []


def _joined(plan: Plan, parts: Iterable[Sequence[str]], say: Locale) -> str:
    """Parts with an empty line between; figures made for a course say so."""
    mark = [say("calendar-illustrative")] if plan.company.illustrative else []
    return "\n\n".join("\n".join(part) for part in [*parts, mark] if part)
