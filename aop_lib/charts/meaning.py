"""One word and several meanings, one figure in several systems, two options and the plan (A0.17-19, A0.26, A0.45)."""

from __future__ import annotations

from collections.abc import Sequence

from aop_lib.charts.beside import Line, lines_chart
from aop_lib.charts.frame import AnyChart, framed
from aop_lib.charts.lettering import capital
from aop_lib.charts.options_board import board, verdict
from aop_lib.locale import Locale
from aop_lib.methods.glossary import Meaning, TermUse, gap_in_money, mean_contract, reached
from aop_lib.methods.readings import Differing
from aop_lib.methods.series import measure_of
from aop_lib.plan import Company, Definition, Milestone, Plan

__all__ = [
    "board",
    "definition_in_words",
    "definitions_chart",
    "definitions_sentence",
    "readings_chart",
    "readings_sentence",
    "verdict",
]


def definition_in_words(
    definition: Definition, locale: Locale, company: Company, milestones: Sequence[Milestone] = ()
) -> str:
    """What the definition counts, as a manager would say it; in its own words where it cannot be counted.

    ``milestones`` are the plan's, so that a milestone is called by its name.
    """
    row = definition
    if row.milestone is not None and row.counts is None:
        name = next((locale.text(m.name) for m in milestones if m.id == row.milestone), row.milestone)
        return locale("meaning-words.day", milestone=name)
    if row.counts is None or row.to_stage is None or (row.counts == "rate" and row.from_stage is None):
        return locale.text(row.meaning) or locale("meaning-words.nothing")
    if row.counts == "rate":
        ends = {"from": locale(f"meaning-{row.from_stage}.from"), "to": locale(f"meaning-{row.to_stage}.to")}
        said = locale("meaning-words.rate", **ends)
    else:
        said = locale(f"meaning-words.{row.counts}", **{"in": locale(f"meaning-{row.to_stage}.in")})
        if row.counts != "number" and not row.growth:
            said = locale("meaning-words.in-unit", what=said, unit=locale.money_unit(company))
    if row.growth:
        said = locale("meaning-words.growth", what=said[:1].lower() + said[1:])
    kept = [locale(f"meaning-words.{name}") for name in dict.fromkeys(row.filters)]
    if row.channel is not None:
        kept.append(locale("meaning-words.channel", channel=row.channel))
    return "; ".join([said, *kept])


def definitions_chart(plan: Plan, use: TermUse, locale: Locale) -> AnyChart:
    """One line per department: its definition in words and what it comes to; the gap stands out and is in the title."""
    dated = not use.comparable and any(m.day is not None for m in use.meanings)
    lines = [_line(plan, use, meaning, locale, dated) for meaning in use.meanings]
    pair = use.widest
    rows = (use.meanings.index(pair[0]), use.meanings.index(pair[1])) if pair else None
    chart = lines_chart(lines, rows, _gap(plan, use, locale), days=dated)
    told = " ".join(
        locale("meaning-definitions.row", name=x.name, words=x.words, label=f"{x.label} {x.more}".strip())
        for x in lines
    )
    return framed(chart, definitions_sentence(plan, use, locale), told, _explained(plan, use, locale, dated))


def definitions_sentence(plan: Plan, use: TermUse, locale: Locale) -> str:
    """The term, the lowest and the highest that departments make of it, and what lies between in money or days."""
    pair = use.widest
    values = {"term": locale.text(use.term), "month": _month(plan, use.month, locale)}
    if pair is None:
        known = use.comparable[0] if use.comparable else None
        low = _shown(plan, known, locale) if known else ""
        return locale(f"meaning-definitions.{_agreed(use)}", low=low, **values)
    low, high = (_shown(plan, meaning, locale) for meaning in pair)
    if pair[0].day is not None and pair[1].day is not None:
        days = (pair[1].day - pair[0].day).days
        return locale("meaning-definitions.days", low=low, high=high, days=days, **values)
    if pair[0].value is None or pair[1].value is None:
        return locale("meaning-definitions.words", count=str(len(use.different)), **values)
    if low == high:
        return locale("meaning-definitions.equal", low=low, **values)
    # The gap is one between numbers of one unit; a rate and an amount have none.
    gap = gap_in_money(plan, use) if pair[0].unit == pair[1].unit else None
    if gap is None:
        return locale("meaning-definitions.number", low=low, high=high, **values)
    case = "money" if use.unit == "money" else "worth"
    return locale(f"meaning-definitions.{case}", low=low, high=high, gap=locale.money(gap, plan.company), **values)


def _agreed(use: TermUse) -> str:
    """What may be said of a term on which nobody differs: one who can be worked out agrees with nobody yet."""
    told = sum(1 for meaning in use.meanings if meaning.what is not None)
    if told < 2:
        return "unclear" if told == 0 else "one" if use.comparable else "one-open"
    return "alike" if use.comparable else "same"


def _explained(plan: Plan, use: TermUse, locale: Locale, dated: bool) -> str:
    """Under the title: what is compared and, for a rate, how the gap in money is worked out."""
    if dated:
        return locale("meaning-definitions.dated")
    if not use.comparable or use.month is None:
        return ""
    if use.alike:
        return locale("meaning-definitions.agreed")
    gap, contract = gap_in_money(plan, use), mean_contract(plan, use.month)
    if use.unit != "share" or gap is None or contract is None:
        return locale("meaning-definitions.counted")
    return locale(
        "meaning-definitions.worked-out",
        leads=locale.number(len(reached(plan.leads, "created", use.month))),
        low=locale.percent(use.low or 0.0),
        high=locale.percent(use.high or 0.0),
        contract=locale.money(contract, plan.company, 1),
        gap=locale.money(gap, plan.company),
    )


def _gap(plan: Plan, use: TermUse, locale: Locale) -> str:
    """What stands inside the part that one has beyond the other."""
    if use.spread is None or use.unit is None:
        return ""
    if use.unit in ("share", "change"):
        return locale("meaning-definitions.points", points=locale.number(100 * use.spread))
    amount = locale.quantity(use.spread, use.unit, plan.company)
    return locale("meaning-definitions.difference", amount=amount)


def _line(plan: Plan, use: TermUse, meaning: Meaning, locale: Locale, dated: bool) -> Line:
    name = next((locale.text(p.name) for p in plan.parties if p.id == meaning.department), meaning.department)
    words = definition_in_words(meaning.definition, locale, plan.company, plan.milestones)
    label = _shown(plan, meaning, locale)
    if dated:
        place = None if meaning.day is None else float(meaning.day.toordinal())
        return Line(name, words, place, label, known=place is not None)
    # A bar alone in its unit has nothing to be longer or shorter than.
    place = meaning.value if meaning.unit == use.unit and len(use.comparable) > 1 else None
    known = meaning.value is not None or meaning.day is not None
    return Line(name, words, place, label, _basis(meaning, locale) if known else "", known=known)


def _shown(plan: Plan, meaning: Meaning, locale: Locale) -> str:
    """The number or the day, or why there is none."""
    if meaning.day is not None:
        return locale.date(meaning.day)
    if meaning.value is None or meaning.unit is None:
        return locale(f"meaning-reason.{_missing(meaning)}")
    if meaning.unit == "change":
        return locale.percent(meaning.value, sign=True)
    return locale.quantity(meaning.value, meaning.unit, plan.company)


def _missing(meaning: Meaning) -> str:
    if meaning.reason is not None:
        return meaning.reason
    if meaning.count is None:
        return "none"
    return "before" if meaning.count.base else "empty"


def _basis(meaning: Meaning, locale: Locale) -> str:
    """How many leads the figure rests on."""
    counts, count = meaning.definition.counts, meaning.count
    if count is None or meaning.definition.growth:
        return ""
    values = {"hits": locale.number(count.hits), "base": locale.number(count.base)}
    if counts == "rate":
        return locale("meaning-definitions.of", **values)
    if counts == "number":
        return ""
    if count.hits < count.base:
        return locale("meaning-definitions.unpriced", **values)
    return locale("meaning-definitions.leads", base=count.base)


def _month(plan: Plan, month: tuple[int, int] | None, locale: Locale) -> str:
    if month is None:
        return ""
    year, calendar_month = month
    index = (calendar_month - plan.company.first_month) % 12
    return locale("meaning-month", month=locale.month_in_words(plan.company, index), year=str(year))


def readings_chart(plan: Plan, differing: Differing, locale: Locale) -> AnyChart:
    """One line per system with the figure it gives, the plan's own figure below; the gap is in the title."""
    rows = [
        (_system(plan, r.department, r.system, locale), _read(plan, r.department, r.system, locale), r.value, False)
        for r in differing.readings
    ]
    if differing.figure is not None:
        rows.append((capital(locale("meaning-readings.plan")), "", differing.figure, True))
    lines = [
        Line(name, words, value, _measured(plan, differing.measure, value, locale), soft=soft)
        for name, words, value, soft in rows
    ]
    pair = (differing.readings.index(differing.lowest), differing.readings.index(differing.highest))
    told = " ".join(f"{line.name}: {line.label}." for line in lines)
    figure = differing.figure
    subtitle = (
        locale("meaning-readings.no-figure")
        if figure is None
        else locale("meaning-readings.figure", figure=_measured(plan, differing.measure, figure, locale))
    )
    gap = locale("meaning-definitions.difference", amount=_difference(plan, differing, locale))
    return framed(lines_chart(lines, pair, gap), readings_sentence(plan, differing, locale), told, subtitle)


def readings_sentence(plan: Plan, differing: Differing, locale: Locale) -> str:
    """The measure, the month, the lowest and the highest figure, and the gap between them."""
    measure = measure_of(plan, differing.measure)
    index = (differing.month - plan.company.first_month) % 12
    year = plan.company.year + (1 if differing.month < plan.company.first_month else 0)
    return locale(
        "meaning-readings.title",
        measure=locale.text(measure.name) if measure else differing.measure,
        month=locale("meaning-month", month=locale.month_in_words(plan.company, index), year=str(year)),
        low=_measured(plan, differing.measure, differing.low, locale),
        high=_measured(plan, differing.measure, differing.high, locale),
        gap=_difference(plan, differing, locale),
    )


def _measured(plan: Plan, measure: str, value: float, locale: Locale) -> str:
    row = measure_of(plan, measure)
    return locale.quantity(value, row.unit if row else "other", plan.company)


def _difference(plan: Plan, differing: Differing, locale: Locale) -> str:
    row = measure_of(plan, differing.measure)
    if row is not None and row.unit == "share":
        return locale("meaning-definitions.points", points=locale.number(100 * differing.gap))
    return _measured(plan, differing.measure, differing.gap, locale)


def _system(plan: Plan, department: str, system: str | None, locale: Locale) -> str:
    return system or next((locale.text(p.name) for p in plan.parties if p.id == department), department)


def _read(plan: Plan, department: str, system: str | None, locale: Locale) -> str:
    if system is None:
        return ""
    return capital(locale("meaning-readings.read", department=_system(plan, department, None, locale)))
