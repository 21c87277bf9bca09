"""ALN, words, systems and options that mean two things: silent differences between departments (A0.17-29, A0.45)."""

from __future__ import annotations

from collections.abc import Iterator

from aop_lib.methods.glossary import Meaning, TermUse, gap_in_money, terms
from aop_lib.methods.readings import differing_readings
from aop_lib.methods.series import measure_of
from aop_lib.methods.tradeoffs import topics, undecided
from aop_lib.plan import Definition, Plan, Text
from aop_lib.rules.places import rows_by_code
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import Value, change, code, date, measured, money, month, number, quantity, text

__all__: list[str] = []

BREAKS = "02_where_alignment_breaks"
DESIGN = "03_alignment_by_design"
_COMPARED = ("counts", "from_stage", "to_stage", "filters", "channel", "growth", "milestone")


@rule("ALN107", "major", lines=("A0.17", "A0.18", "A0.19", "A0.39", "A4.3"), lesson=BREAKS)
def one_term_two_meanings(plan: Plan) -> Iterator[Seen]:
    for use in terms(plan):
        pair = use.widest
        if pair is not None:
            later = max(pair, key=lambda meaning: meaning.row)
            field = _first_difference(pair[0].definition, pair[1].definition)
            yield Seen("definitions", later.row, field, _meanings(plan, use, *pair))


def _first_difference(one: Definition, other: Definition) -> str:
    """The field in which two definitions part."""
    return next(field for field in _COMPARED if getattr(one, field) != getattr(other, field))


def _meanings(plan: Plan, use: TermUse, low: Meaning, high: Meaning) -> dict[str, Value]:
    case, gap = _case(plan, use, low, high)
    values = {"term": text(use.term), "case": code(case), "gap": gap, "count": number(len(use.different))}
    values |= {"first": text(_party(plan, low.department)), "second": text(_party(plan, high.department))}
    values |= {"low": _shown(low), "high": _shown(high)}
    year, calendar_month = use.month or (plan.company.year, 1)
    values |= {"month": month((calendar_month - plan.company.first_month) % 12), "year": code(str(year))}
    return values


def _case(plan: Plan, use: TermUse, low: Meaning, high: Meaning) -> tuple[str, Value]:
    if low.day is not None and high.day is not None:
        return "days", number((high.day - low.day).days)
    if low.value is None or high.value is None:
        return "words", text("")
    if (low.value, low.unit) == (high.value, high.unit):
        return "equal", text("")
    # The gap is one between numbers of one unit; a rate and an amount have none.
    gap = gap_in_money(plan, use) if low.unit == high.unit else None
    if gap is None:
        return "number", text("")
    return "money" if use.unit == "money" else "rate", money(gap)


def _shown(meaning: Meaning) -> Value:
    if meaning.day is not None:
        return date(meaning.day)
    if meaning.value is None or meaning.unit is None:
        return text("–")
    return change(meaning.value) if meaning.unit == "change" else quantity(meaning.value, meaning.unit)


def _party(plan: Plan, party: str) -> Text:
    return next((row.name for row in plan.parties if row.id == party), party)


@rule("ALN108", "major", lines=("A0.26", "A0.27", "A0.29"), lesson=BREAKS)
def two_systems_two_figures(plan: Plan) -> Iterator[Seen]:
    for found in differing_readings(plan):
        measure = measure_of(plan, found.measure)
        low, high = found.lowest, found.highest

        def shown(value: float, of: str = found.measure) -> Value:
            row = measure_of(plan, of)
            return measured(value, row) if row else number(value)

        values = {"measure": text(measure.name if measure else found.measure)}
        values |= {"month": month((found.month - plan.company.first_month) % 12)}
        values |= {"low": shown(found.low), "high": shown(found.high), "gap": shown(found.gap)}
        values |= {"first": text(_party(plan, low.department)), "second": text(_party(plan, high.department))}
        values |= {"here": text(low.system or "–"), "there": text(high.system or "–")}
        values |= {"case": code("systems" if low.system and high.system else "departments")}
        values |= {"figure": text("") if found.figure is None else shown(found.figure)}
        values |= {"plan": code("none" if found.figure is None else "known")}
        row = max(found.rows[found.readings.index(reading)] for reading in (low, high))
        yield Seen("readings", row, "value", values)


@rule("ALN109", "minor", lines=("A0.17",), lesson=BREAKS)
def definition_nobody_can_work_out(plan: Plan) -> Iterator[Seen]:
    fields = {"to_stage": "to_stage", "from_stage": "from_stage", "backwards": "to_stage", "contradicts": "filters"}
    fields |= {"channel": "channel", "amounts": "counts", "milestone": "milestone", "both": "milestone"}
    for use in terms(plan):
        for meaning in use.meanings:
            if meaning.reason is not None:
                row = meaning.definition
                values = {"term": text(row.term), "department": text(_party(plan, meaning.department))}
                values |= {"reason": code(meaning.reason), "channel": text(row.channel or "")}
                yield Seen("definitions", meaning.row, fields.get(meaning.reason, "counts"), values)


@rule("ALN203", "major", lines=("A0.42", "A0.45"), lesson=DESIGN)
def plan_cannot_choose(plan: Plan) -> Iterator[Seen]:
    rows = rows_by_code(plan, "options")
    for options in topics(plan).values():
        found = undecided(plan, options)
        if found is not None:
            first, second = (fit.option for fit in found.fits)
            between = next((c for c in plan.choices if c.id == found.on), None)
            case = "order" if between else "alike" if found.fits[0].effects else "nothing"
            values = {"topic": text(second.topic), "first": text(first.name), "second": text(second.name)}
            values |= {"case": code(case), "priority": text(between.name if between else "")}
            yield Seen("options", rows[second.id], "helps", values)
