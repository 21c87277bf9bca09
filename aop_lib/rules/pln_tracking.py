"""PLN6xx, component 6: a rhythm of review, and what the months so far say (A1.43, A1.55-57, A2.50-51)."""

from __future__ import annotations

from collections.abc import Iterator

from aop_lib.methods.series import known_months, monthly, value_through
from aop_lib.plan import Measure, Plan
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import change, code, measured, month, months, target, text

__all__ = ["BEHIND"]

LESSON = "04_six_components"
BEHIND = 0.05
"""More than five percent off the planned path is worth a decision; our convention."""


@rule("PLN607", "critical", lines=("A1.43", "A1.56"), lesson=LESSON)
def no_review(plan: Plan) -> Iterator[Seen]:
    if not plan.reviews:
        yield Seen("reviews")


@rule("PLN608", "major", lines=("A2.51", "A0.60"), lesson=LESSON)
def review_that_cannot_decide(plan: Plan) -> Iterator[Seen]:
    for row, review in enumerate(plan.reviews):
        missing = next((f for f in ("decider", "cadence") if getattr(review, f) is None), None)
        if missing:
            yield Seen("reviews", row, missing, {"review": text(review.name), "missing": code(missing)})


@rule("PLN609", "major", lines=("A1.57", "A2.11", "A2.21"), lesson=LESSON)
def behind_the_plan(plan: Plan) -> Iterator[Seen]:
    followed = _followed(plan)
    for measure in plan.measures:
        so_far = _so_far(plan, measure) if measure.id in followed else None
        if so_far is None:
            continue
        last, actual, planned = so_far
        off = (actual - planned) / abs(planned) if planned else 0.0
        if (-off if measure.better == "higher" else off) > BEHIND:
            values = {"measure": text(measure.name), "month": month(last), "actual": measured(actual, measure)}
            values |= {"planned": measured(planned, measure), "off": change(off)}
            yield Seen(*_place(plan, measure), values)


def _followed(plan: Plan) -> set[str]:
    """Measures with a goal or a KPI, and the parts they are added up from, where the cause is to be seen."""
    named = {m for m in (*(g.measure for g in plan.goals), *(k.measure for k in plan.kpis)) if m}
    return named | {part for tie in plan.identities if tie.result in named and tie.kind == "sum" for part in tie.parts}


def _place(plan: Plan, measure: Measure) -> tuple[str, int | None, str]:
    """The actual figures somebody typed; for a measure worked out from others, what follows it."""
    year = plan.company.year
    typed = (n for n, f in enumerate(plan.figures) if (f.measure, f.kind, f.year) == (measure.id, "actual", year))
    goals = (n for n, g in enumerate(plan.goals) if g.measure == measure.id)
    kpis = (n for n, k in enumerate(plan.kpis) if k.measure == measure.id)
    for table, rows, field in (("figures", typed, "months"), ("goals", goals, "target"), ("kpis", kpis, "measure")):
        row = next(rows, None)
        if row is not None:
            return table, row, field
    return "figures", None, "months"


def _so_far(plan: Plan, measure: Measure) -> tuple[int, float, float] | None:
    """The last month (0-11) known both as plan and as actual, and both values up to it."""
    year = plan.company.year
    actual, planned = (monthly(plan, measure.id, kind, year) for kind in ("actual", "plan"))
    known = min(known_months(actual), known_months(planned))
    if known == 0:
        return None
    through = [value_through(plan, measure.id, kind, year, known) for kind in ("actual", "plan")]
    # A share nothing ties to other measures has no value over several months; its latest month stands for it.
    pair = [
        value if value is not None else by_month[known - 1]
        for value, by_month in zip(through, (actual, planned), strict=True)
    ]
    return None if pair[0] is None or pair[1] is None else (known - 1, pair[0], pair[1])


@rule("PLN610", "major", lines=("A1.28", "A1.57"), lesson=LESSON)
def guard_is_broken(plan: Plan) -> Iterator[Seen]:
    measures = {m.id: m for m in plan.measures}
    for row, goal in enumerate(plan.goals):
        measure = measures.get(goal.measure or "")
        if measure is None or goal.target is None or goal.kind not in ("at_least", "at_most"):
            continue
        known = [(i, v) for i, v in enumerate(monthly(plan, measure.id, "actual", plan.company.year)) if v is not None]
        # A year's amount is only reached in December; a share or a level can be held to its limit every month.
        if not known or (measure.aggregate == "sum" and measure.unit != "share"):
            continue
        short = [(i, v) for i, v in known if (v < goal.target if goal.kind == "at_least" else v > goal.target)]
        if short and short[-1] == known[-1]:
            values = {"goal": text(goal.name), "measure": text(measure.name), "target": target(goal, plan)}
            values |= {"month": month(known[-1][0]), "value": measured(known[-1][1], measure)}
            yield Seen(
                "goals", row, "target", values | {"months": months(i for i, _ in short), "kind": code(goal.kind)}
            )


@rule("PLN611", "minor", lines=("A1.56", "A1.57"), lesson=LESSON)
def months_missing_between(plan: Plan) -> Iterator[Seen]:
    names = {m.id: m.name for m in plan.measures}
    for row, figures in enumerate(plan.figures):
        known = [i for i, value in enumerate(figures.months) if value is not None]
        gaps = [i for i in range(max(known, default=0)) if figures.months[i] is None]
        if figures.kind == "actual" and gaps and figures.measure in names:
            values = {"measure": text(names[figures.measure]), "months": months(gaps)}
            yield Seen("figures", row, "months", values | {"year": code(str(figures.year))})
