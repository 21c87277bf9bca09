"""The trade-off board: what comes first, what is accepted, what is not done; two options put against it (A0.41-45)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import Html, block
from aop_lib.locale import Locale
from aop_lib.methods.tradeoffs import Fit, Verdict, fit, priorities, room
from aop_lib.plan import Choice, Option, Plan

__all__ = ["board", "verdict", "verdict_sentence"]

_LEFT = Markup(' style="text-align:left"')


def board(plan: Plan, locale: Locale, options: Sequence[Option] | None = None) -> Html:
    """Priorities in order, trade-offs accepted, what is not done this year; with ``options``, how each stands to it."""
    return block(_table(plan, [fit(plan, option) for option in options or ()], locale), lang=locale.lang)


def verdict(plan: Plan, verdict: Verdict, locale: Locale) -> Html:
    """Which of the two options fits the plan better and by what, then row by row what either of them touches."""
    said = Markup('<p class="aop-headline"><b>{}</b></p>').format(verdict_sentence(plan, verdict, locale))
    return block(said, _table(plan, verdict.fits, locale, verdict), lang=locale.lang)


def verdict_sentence(plan: Plan, verdict: Verdict, locale: Locale) -> str:
    """The verdict in one sentence: which option fits better, and the line of the plan that decides."""
    first, second = (f.option for f in verdict.fits)
    better, worse = (second, first) if verdict.better == second.id else (first, second)
    on = next((c for c in plan.choices if c.id == verdict.on), None)
    values = {"better": locale.text(better.name), "worse": locale.text(worse.name)}
    values |= {"on": locale.text(on.name) if on else "", "rank": str(on.rank) if on else ""}
    if verdict.reason == "money":
        over = abs(verdict.fits[0].over - verdict.fits[1].over)
        return locale("meaning-verdict.money", over=locale.money(over, plan.company), **values)
    return locale(f"meaning-verdict.{_case(verdict, on)}", **values)


def _case(verdict: Verdict, on: Choice | None) -> str:
    if verdict.reason == "excluded":
        return "excluded" if verdict.better else "both"
    if verdict.reason == "priority":
        return "unranked" if on is None or on.rank is None else "first"
    return "silent" if on is None else "level"


def _table(plan: Plan, fits: Sequence[Fit], locale: Locale, verdict: Verdict | None = None) -> Markup:
    said = _sections(plan, fits, locale, whole=verdict is None)
    body = Markup("").join(
        _group(title, 2 + len(fits)) + Markup("").join(_row(row, verdict) for row in rows) for title, rows in said
    )
    return Markup("<table>{}<tbody>{}</tbody></table>").format(_head(fits, locale, verdict), body)


def _head(fits: Sequence[Fit], locale: Locale, verdict: Verdict | None) -> Markup:
    if not fits:
        return Markup("")
    cells = Markup('<th scope="col" colspan="2"{}>{}</th>').format(_LEFT, locale("meaning-board.choice"))
    for one in fits:
        wins = verdict is not None and verdict.better == one.option.id
        mark = Markup('<br><span class="aop-bad">✓ {}</span>').format(locale("meaning-board.better")) if wins else ""
        cells += Markup('<th scope="col"{}>{}{}</th>').format(_LEFT, locale.text(one.option.name), mark)
    return Markup("<thead><tr>{}</tr></thead>").format(cells)


def _group(title: str, columns: int) -> Markup:
    return Markup('<tr class="aop-group"><th colspan="{}"{}>{}</th></tr>').format(columns, _LEFT, title)


_Row = tuple[str | None, str, str, list[Any]]
"""What may decide (the choice's code, or the money), its number, its words, and how each option stands to it."""
_MONEY = ":money"


def _row(row: _Row, verdict: Verdict | None) -> Markup:
    code, number, words, cells = row
    deciding = None if verdict is None else _MONEY if verdict.reason == "money" else verdict.on
    decides = code is not None and code == deciding
    strong = Markup(' class="aop-strong"') if decides else ""
    shown = Markup("").join(Markup("<td{}>{}</td>").format(_LEFT, cell) for cell in cells)
    first = Markup('<td style="text-align:left;width:18px">{}</td><td{}>{}</td>').format(number, _LEFT, words)
    return Markup("<tr{}>{}{}</tr>").format(strong, first, shown)


def _sections(plan: Plan, fits: Sequence[Fit], locale: Locale, whole: bool) -> list[tuple[str, list[_Row]]]:
    """The board's parts; unless the ``whole`` is wanted, without the choices that no option touches."""
    touched = {code for one in fits for code in (*one.broken, one.option.under)}
    made = [
        ("priorities", _priority_rows(plan, fits, locale)),
        ("tradeoffs", [row for row in _tradeoff_rows(plan, fits, locale) if whole or row[0] in touched]),
        ("not-doing", [row for row in _excluded_rows(plan, fits, locale) if whole or row[0] in touched]),
    ]
    empty: list[Any] = [""] * len(fits)
    sections = [
        (locale(f"meaning-board.{name}"), rows or [(None, "", locale(f"meaning-board.no-{name}"), empty)])
        for name, rows in made
        if whole or rows or name == "priorities"
    ]
    money = _money_rows(plan, fits, locale)
    return [*sections, (locale("meaning-board.money"), money)] if money else sections


def _priority_rows(plan: Plan, fits: Sequence[Fit], locale: Locale) -> list[_Row]:
    def cell(one: Fit, code: str) -> str:
        effect = one.effects[code]
        state = "covered" if code in one.covered else {1: "helps", -1: "harms"}.get(effect, "nothing")
        sign = {"helps": "+ ", "harms": "− ", "covered": "− "}.get(state, "")
        return sign + locale(f"meaning-board.{state}")

    return [
        (c.id, "–" if c.rank is None else str(c.rank), locale.text(c.name), [cell(one, c.id) for one in fits])
        for c in priorities(plan)
    ]


def _tradeoff_rows(plan: Plan, fits: Sequence[Fit], locale: Locale) -> list[_Row]:
    return [
        (
            c.id,
            "⇄",
            locale("meaning-board.exchange", gain=locale.text(c.name), price=locale.text(c.in_exchange))
            if c.in_exchange
            else locale.text(c.name),
            [locale(f"meaning-board.{'under' if one.option.under == c.id else 'nothing'}") for one in fits],
        )
        for c in plan.choices
        if c.kind == "tradeoff"
    ]


def _excluded_rows(plan: Plan, fits: Sequence[Fit], locale: Locale) -> list[_Row]:
    return [
        (
            c.id,
            "✕",
            locale.text(c.name),
            [
                ("✕ " if c.id in one.broken else "")
                + locale(f"meaning-board.{'does' if c.id in one.broken else 'nothing'}")
                for one in fits
            ],
        )
        for c in plan.choices
        if c.kind == "not_doing"
    ]


def _money_rows(plan: Plan, fits: Sequence[Fit], locale: Locale) -> list[_Row]:
    rows: list[_Row] = []
    left = room(plan)
    if any(one.option.cost is not None for one in fits):
        name = (
            locale("meaning-board.cost")
            if left is None
            else locale("meaning-board.room", room=locale.money(left, plan.company))
        )
        rows.append((_MONEY, "", name, [_cost(plan, one, locale) for one in fits]))
    if any(one.option.gives_up for one in fits):
        given: list[Any] = [locale.text(one.option.gives_up) or "–" for one in fits]
        rows.append((None, "", locale("meaning-board.gives-up"), given))
    return rows


def _cost(plan: Plan, one: Fit, locale: Locale) -> str:
    if one.option.cost is None:
        return "–"
    cost = locale.money(one.option.cost, plan.company)
    if one.over:
        return locale("meaning-board.over", cost=cost, over=locale.money(one.over, plan.company))
    return locale("meaning-board.within", cost=cost)
