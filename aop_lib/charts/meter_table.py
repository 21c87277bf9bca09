"""The alignment meter as a table: what was asked, the figure, and what it means (A0.40)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import Html, block, table
from aop_lib.charts.meter_words import (
    chance_sentence,
    choice_name,
    first_sentence,
    pair_sentence,
    party_names,
    who_says,
)
from aop_lib.locale import Locale
from aop_lib.methods.agreement import Agreement, plan_order
from aop_lib.methods.meter import Meter, missing_from_top
from aop_lib.methods.phases import in_phase
from aop_lib.plan import Plan
from aop_lib.rules import Finding
from aop_lib.rules.aln_meter import why_not

__all__ = ["meter_table"]

_Row = tuple[str, str, list[str], bool]


def meter_table(plan: Plan, meter: Meter, locale: Locale) -> Html:
    """All five measures of one round with what each means, in words a manager can use.

    Kendall's W stands only in the note, beside its chance value. What could not be compared says why.
    """
    rows: list[list[Any]] = []
    strong: list[int] = []
    for name, figure, words, stands_out in _rows(plan, meter, locale):
        if stands_out:
            strong.append(len(rows))
        rows.append([name, figure, Markup("<br>").join(words)])
    parts: list[Any] = []
    if not meter.departments:
        parts.append(_note(locale("meter-table.nobody")))
    elif meter.first is not None:
        parts.append(Markup('<p class="aop-headline"><b>{}</b></p>').format(first_sentence(plan, meter.first, locale)))
    if rows:
        heads = [locale(f"meter-table.{head}") for head in ("asked", "figure", "meaning")]
        parts.append(table(heads, rows, ["left", "right", "left"], strong=strong, lang=locale.lang))
    parts += [_note(sentence) for sentence in _notes(plan, meter, locale)]
    parts += _for_statisticians(meter, locale)
    return block(*parts, lang=locale.lang)


def _rows(plan: Plan, meter: Meter, locale: Locale) -> list[_Row]:
    rows: list[_Row] = []
    if meter.first is not None:
        most = max(map(len, meter.first.by_option.values()))
        figure = locale("meter-table.of", part=str(most), all=str(sum(map(len, meter.first.by_option.values()))))
        rows.append((locale("meter-table.first"), figure, who_says(plan, meter.first.by_option, locale), False))
    if meter.ranking is not None:
        rows += _ranking_rows(plan, meter, meter.ranking, locale)
    # With the top as long as the list, everyone has it all.
    if meter.recall is not None and meter.ranking is not None and meter.recall.k < len(meter.ranking.options):
        words = _lacking(plan, meter, locale)
        name = locale("meter-table.recall", k=str(meter.recall.k))
        rows.append((name, locale.percent(meter.recall.mean, 0), words, False))
    views = [view for _, view in in_phase(plan.views, meter.phase)]
    if meter.tradeoff is not None:
        said: dict[str, list[str]] = {}
        for view in views:
            if view.tradeoff is not None:
                said.setdefault(view.tradeoff, []).append(view.department)
        figure = locale("meter-table.answers", count=len(said))
        rows.append((locale("meter-table.tradeoff"), figure, who_says(plan, said, locale), False))
    if meter.not_doing is not None:
        left = {view.department: view.not_doing for view in views if view.not_doing}
        rows.append(_left_out_row(plan, left, meter.not_doing.questions, locale))
    return rows


def _ranking_rows(plan: Plan, meter: Meter, ranking: Agreement, locale: Locale) -> list[_Row]:
    words = [chance_sentence(ranking.p, locale), locale("meter-table.scale")]
    rows: list[_Row] = [(locale("meter-table.order"), locale.number(ranking.rho, 2), words, False)]
    if ranking.widest is not None:
        words = [pair_sentence(plan, ranking.widest, locale)]
        rows.append((locale("meter-table.pair"), locale.number(ranking.widest.rho, 2), words, meter.differs))
    return rows


def _lacking(plan: Plan, meter: Meter, locale: Locale) -> list[str]:
    lacking = missing_from_top(meter, plan_order(plan))
    by_option: dict[str, list[str]] = {}
    for department, options in lacking.items():
        for option in options:
            by_option.setdefault(option, []).append(department)
    return [
        locale(
            "meter-table.recall-lacking",
            option=choice_name(plan, option, locale),
            k=str(meter.recall.k if meter.recall else 0),
            who=party_names(plan, by_option[option], locale),
        )
        for option in plan_order(plan)
        if option in by_option
    ] or [locale("meter-table.recall-all")]


def _left_out_row(plan: Plan, left: Mapping[str, Sequence[str]], asked: Iterable[str], locale: Locale) -> _Row:
    """What only some departments leave out, with who does; what all or none names is no difference among them."""
    split = {option: [d for d, named in left.items() if option in named] for option in asked}
    split = {option: who for option, who in split.items() if 0 < len(who) < len(left)}
    figure = locale("meter-table.split", count=len(split))
    words = [
        locale(
            "meter-table.left-out",
            choice=choice_name(plan, option, locale),
            who=party_names(plan, who, locale),
            others=party_names(plan, [d for d in left if d not in who], locale),
        )
        for option, who in split.items()
    ]
    return locale("meter-table.not-doing"), figure, words or [locale("meter-table.left-alike")], False


def _notes(plan: Plan, meter: Meter, locale: Locale) -> list[str]:
    notes = [
        Finding("ALN105", "major", seen.table, seen.row, seen.field, seen.values or {}).found(locale, plan)
        for seen in (why_not(plan, meter.phase, problem) for problem in meter.problems if meter.departments)
    ]
    departments = [party.id for party in plan.parties if party.kind == "department"]
    if meter.departments and (silent := [d for d in departments if d not in meter.departments]):
        notes.append(locale("meter-table.silent", listed=party_names(plan, silent, locale)))
    return notes


def _for_statisticians(meter: Meter, locale: Locale) -> list[Markup]:
    """W beside its chance value, folded: few managers miss it, and it is never shown alone."""
    if meter.ranking is None:
        return []
    w, chance = (locale.number(value, 2) for value in (meter.ranking.w, meter.ranking.chance_w))
    said = locale("meter-table.w", w=w, chance=chance)
    fold = Markup('<details><summary>{}</summary><p class="aop-note">{}</p></details>')
    return [fold.format(locale("meter-table.statistics"), said)]


def _note(sentence: str) -> Markup:
    return Markup('<p class="aop-note">{}</p>').format(sentence)
