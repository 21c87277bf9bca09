"""What departments count on against what there is (A0.46-49); beside it the tables of shared KPIs and horizons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed
from aop_lib.charts.lettering import fit, width
from aop_lib.charts.means_tables import horizons_table, shared_matrix
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, PAPER, SIZES, SOFT, TINT, WASH
from aop_lib.locale import Locale
from aop_lib.plan import Plan

if TYPE_CHECKING:
    from aop_lib.methods.assumptions import Assumed

__all__ = ["assumed_chart", "assumed_sentence", "horizons_table", "shared_matrix"]

_WIDE = 660
_ROW = 104
_BAR = (36, 70)
# Fill and the colour of letters on it; neighbours are far apart in lightness, the warm colour is left to what breaks.
_FILLS: tuple[tuple[str, str], ...] = (
    *((MAIN, PAPER), (SOFT, INK), ("#2f7f7b", PAPER), (TINT, INK)),
    *(("#7a4b7d", PAPER), ("#ddd6c6", INK), ("#56636f", PAPER), ("#efe3b8", INK)),
)
# A bar longer than this many times what there is has a line of its own: it would press all others to the edge.
_MOST = 2.0


def assumed_chart(plan: Plan, assumed: Sequence[Assumed], locale: Locale) -> AnyChart:
    """One bar per resource or limit, stacked by department, against the line of what there is.

    What is right of the line is not there; how much that is stands under the bar. Each bar has its own unit, so each is
    drawn as a part of what there is and the lines stand on one place. Where there is nothing at all, the whole bar is
    right of the line.
    """
    names = _names(plan)
    colours = {d: _FILLS[n % len(_FILLS)] for n, d in enumerate(_in_order(plan, assumed))}
    line = _line(assumed)
    rows = [_row(plan, at, sums, locale, line) for at, sums in enumerate(assumed)]
    pieces = [p for r, s in zip(rows, assumed, strict=True) for p in _pieces(r, s, names, colours, locale)]
    below = _ROW * max(1, len(rows))
    key = [] if all(p["named"] for p in pieces) else _key(names, colours, locale, below)
    height = max([below, *(k["bottom"] + 6 for k in key)])
    chart = alt.layer(*_bars(rows, pieces, height), *_words(rows, pieces), *_key_marks(key))
    chart = chart.properties(width=_WIDE, height=height)
    told = " ".join(_told(r, s, names, locale) for r, s in zip(rows, assumed, strict=True))
    return framed(chart, assumed_sentence(plan, assumed, locale), told, locale("means-assumed.subtitle"))


def assumed_sentence(plan: Plan, assumed: Sequence[Assumed], locale: Locale) -> str:
    """How much departments count on that is not there, or that there is enough."""
    over = [a for a in assumed if a.excess_with_extra]
    if not assumed:
        return locale("means-assumed.nothing")
    if not over:
        return locale("means-assumed.unknown" if all(a.available is None for a in assumed) else "means-assumed.enough")
    worst = max(over, key=lambda a: (a.excess_with_extra or 0.0) / (_there(a) or 1e-12))
    excess = _amount(worst.excess_with_extra or 0.0, worst.unit, plan, locale)
    name = locale.text(plan.row(worst.table, worst.code).name)
    return locale("means-assumed.short", count=len(over), excess=excess, name=name)


def _amount(value: float, unit: str, plan: Plan, locale: Locale) -> str:
    return locale.quantity(value, unit, plan.company)


def _there(sums: Assumed) -> float:
    return (sums.available or 0.0) + sums.extra


def _names(plan: Plan) -> dict[str, Any]:
    return {party.id: party.name for party in plan.parties}


def _in_order(plan: Plan, assumed: Sequence[Assumed]) -> list[str]:
    spoken = {department for sums in assumed for department in sums.by_department}
    known = [party.id for party in plan.parties if party.id in spoken]
    return known + sorted(spoken - set(known))


def _line(assumed: Sequence[Assumed]) -> float:
    """Where the line of what there is stands, in pixels: as far right as the longest bar beside it allows."""
    parts = [a.total / _there(a) for a in assumed if a.available is not None and _there(a) > 0]
    nothing = any(a.available is not None and _there(a) == 0 for a in assumed)
    return _WIDE / max([1.06, 1.3 if nothing else 0.0, *(p for p in parts if p <= _MOST)])


def _place(sums: Assumed, line: float) -> tuple[float | None, float, float]:
    """Where the line, the beginning and the end of a bar are; no line where nobody said what there is."""
    there = _there(sums)
    if sums.available is None:
        return None, 0.0, line
    if there == 0:
        return line, line, _WIDE if sums.total else line
    part = sums.total / there
    return (_WIDE / part, 0.0, _WIDE) if part > _MOST else (line, 0.0, line * part)


def _row(plan: Plan, at: int, sums: Assumed, locale: Locale, common: float) -> dict[str, Any]:
    line, start, end = _place(sums, common)
    top = at * _ROW
    name = fit(locale.text(plan.row(sums.table, sums.code).name), 300, SIZES["strong"] + 1, bold=True)
    return {
        "name": name,
        "unit": _unit(plan, sums, locale),
        "unit_x": width(name, SIZES["strong"] + 1, bold=True) + 10,
        "start": start,
        "end": end,
        "line": line,
        "over": bool(sums.excess_with_extra),
        "head": top + 8,
        "label_y": top + 24,
        "top": top + _BAR[0],
        "bottom": top + _BAR[1],
        "rule_top": top + 30,
        "rule_bottom": top + 76,
        "under": top + 87,
        "there": _there_text(sums, locale),
        "together": _together(sums, locale),
    }


def _unit(plan: Plan, sums: Assumed, locale: Locale) -> str:
    """The unit and the period; what is only counted has its unit in its name."""
    period = locale(f"means-assumed.{sums.period}")
    if sums.unit in ("count", "other"):
        return period
    money = sums.unit == "money"
    unit = locale.money_unit(plan.company) if money else locale(f"means-unit.{sums.unit.replace('_', '-')}")
    return locale("means-assumed.unit", unit=unit, period=period)


def _plain(value: float, unit: str, locale: Locale) -> str:
    return locale.percent(value) if unit == "share" else locale.number(value)


def _there_text(sums: Assumed, locale: Locale) -> str:
    if sums.available is None:
        return locale("means-assumed.unstated")
    amount = _plain(_there(sums), sums.unit, locale)
    if sums.extra:
        return locale("means-assumed.there-extra", amount=amount, extra=_plain(sums.extra, sums.unit, locale))
    return locale("means-assumed.there", amount=amount)


def _together(sums: Assumed, locale: Locale) -> str:
    total, excess = _plain(sums.total, sums.unit, locale), sums.excess_with_extra
    if excess is None:
        return locale("means-assumed.together", total=total)
    if excess == 0:
        left = _there(sums) - sums.total
        if left <= 1e-9 * max(1.0, _there(sums)):
            return locale("means-assumed.exact", total=total)
        return locale("means-assumed.left", total=total, left=_plain(left, sums.unit, locale))
    over = _plain(excess, sums.unit, locale)
    if not _there(sums):
        return locale("means-assumed.beyond", total=total, excess=over)
    share = locale.percent(excess / _there(sums), 0, sign=True)
    return locale("means-assumed.beyond-share", total=total, excess=over, share=share)


def _pieces(
    row: dict[str, Any], sums: Assumed, names: dict[str, Any], colours: dict[str, Any], locale: Locale
) -> list[dict[str, Any]]:
    """The bar cut by department, the largest first; each piece has its department and amount where it has room."""
    at, pieces = row["start"], []
    for department, amount in sums.by_department.items():
        wide = (row["end"] - row["start"]) * amount / sums.total if sums.total else 0.0
        name, number = locale.text(names.get(department, department)), _plain(amount, sums.unit, locale)
        short = fit(name, wide - 6, SIZES["note"])
        named = short == name or len(short) > 6
        fill, letters = colours[department]
        piece = {"a": at, "b": at + wide, "top": row["top"], "bottom": row["bottom"], "fill": fill, "letters": letters}
        piece |= {"named": named, "name": short if named else "", "upper": row["top"] + 11}
        piece |= {"lower": row["top"] + (24 if named else 17)}
        piece["amount"] = number if width(number, SIZES["text"], bold=True) + 6 < wide else ""
        words = max(width(piece["name"], SIZES["note"]), width(number, SIZES["text"], bold=True))
        pieces.append(piece | {"mid": _clear_of(row["line"], at, at + wide, words)})
        at += wide
    return pieces


def _clear_of(line: float | None, start: float, end: float, wide: float) -> float:
    """The middle of a piece, moved off the line where words ``wide`` pixels long would lie under it."""
    mid = (start + end) / 2
    if line is None or not start < line < end or abs(mid - line) > wide / 2 + 6:
        return mid
    return (line + end) / 2 if end - line > line - start else (start + line) / 2


def _bars(rows: list[dict[str, Any]], pieces: list[dict[str, Any]], height: float) -> list[alt.Chart]:
    x = alt.X("a:Q", axis=None, scale=alt.Scale(domain=[0, _WIDE], nice=False))
    y = alt.Y("top:Q", axis=None, scale=alt.Scale(domain=[height, 0], nice=False))
    known = [r for r in rows if r["line"] is not None]
    there = [{"a": 0.0, "b": r["line"], "top": r["top"], "bottom": r["bottom"]} for r in known if r["start"] == 0]
    broken = [{"a": max(r["line"], r["start"]), "b": r["end"], "top": r["bottom"] + 5} for r in known if r["over"]]
    fill = alt.Color("fill:N", scale=None)
    ruled = alt.Chart(data(known)).encode(x=alt.X("line:Q"), y=alt.Y("rule_top:Q"), y2="rule_bottom:Q")
    return [
        alt.Chart(data(there)).mark_rect(color=WASH).encode(x=x, x2="b:Q", y=y, y2="bottom:Q"),
        alt.Chart(data(pieces))
        .mark_rect(stroke=PAPER, strokeWidth=1.5)
        .encode(x=x, x2="b:Q", y=y, y2="bottom:Q", color=fill),
        alt.Chart(data(broken)).mark_rule(color=ACCENT, strokeWidth=5).encode(x=x, x2="b:Q", y=y),
        # A little white beside the black keeps the line apart from a dark piece.
        ruled.mark_rule(color=PAPER, strokeWidth=4.5),
        ruled.mark_rule(color=INK, strokeWidth=2.5),
    ]


def _words(rows: list[dict[str, Any]], pieces: list[dict[str, Any]]) -> list[alt.Chart]:
    letters = alt.Color("letters:N", scale=None)
    for row in rows:
        row.update(_placed(row))
    right, left = ([r for r in rows if r["side"] == side] for side in ("right", "left"))
    marks = [
        _text(rows, "zero", "head", "name", fontSize=SIZES["strong"] + 1, fontWeight="bold"),
        _text(rows, "unit_x", "head", "unit", color=MUTED),
    ]
    for some, side in ((right, "right"), (left, "left")):
        marks.append(_text(some, "there_x", "label_y", "there", align=side))
    over, rest = ([r for r in rows if r["over"] is state] for state in (True, False))
    bold = {"fontSize": SIZES["strong"], "fontWeight": "bold", "align": "right"}
    marks.append(_text(over, "together_x", "under", "together", color=ACCENT, **bold))
    marks.append(_text(rest, "together_x", "under", "together", color=MUTED, **(bold | {"fontWeight": "normal"})))
    for what, place, style in (
        ("name", "upper", {"fontSize": SIZES["note"]}),
        ("amount", "lower", {"fontWeight": "bold"}),
    ):
        some = [p for p in pieces if p[what]]
        marks.append(_text(some, "mid", place, what, align="center", **style).encode(color=letters))
    return marks


def _placed(row: dict[str, Any]) -> dict[str, Any]:
    """Where the words of a row go: beside the line on the side with room, and under the end of the bar."""
    line = 0.0 if row["line"] is None else row["line"]
    wide = width(row["there"], SIZES["text"])
    side = "left" if line + 6 + wide < _WIDE or wide > line - 6 else "right"
    below = width(row["together"], SIZES["strong"], bold=True)
    return {
        "zero": 0.0,
        "side": side,
        "there_x": line + (-1 if side == "left" else 1),
        "together_x": max(row["end"], below + 2),
    }


def _text(rows: Sequence[dict[str, Any]], x: str, y: str, what: str, **style: Any) -> Any:
    options = {"align": "left", "baseline": "middle", "fontSize": SIZES["text"], "color": INK, **style}
    marks = alt.Chart(data(rows)).mark_text(**options)
    return marks.encode(x=alt.X(f"{x}:Q"), y=alt.Y(f"{y}:Q"), text=alt.Text(f"{what}:N"))


def _key(names: dict[str, Any], colours: dict[str, Any], locale: Locale, top: float) -> list[dict[str, Any]]:
    """Squares with departments' names, for the pieces too narrow for their own; as many lines as they take."""
    at, top, key = 0.0, top + 8, list[dict[str, Any]]()
    for department, (fill, _) in colours.items():
        name = fit(locale.text(names.get(department, department)), 210, SIZES["text"])
        wide = 17 + width(name, SIZES["text"])
        if at and at + wide > _WIDE:
            at, top = 0.0, top + 18
        square = {"a": at, "b": at + 12, "top": top, "bottom": top + 12, "fill": fill}
        key.append(square | {"x": at + 17, "mid": top + 6, "name": name})
        at += wide + 18
    return key


def _key_marks(key: list[dict[str, Any]]) -> list[alt.Chart]:
    if not key:
        return []
    squares = alt.Chart(data(key)).mark_rect()
    return [
        squares.encode(x="a:Q", x2="b:Q", y="top:Q", y2="bottom:Q", color=alt.Color("fill:N", scale=None)),
        _text(key, "x", "mid", "name"),
    ]


def _told(row: dict[str, Any], sums: Assumed, names: dict[str, Any], locale: Locale) -> str:
    amounts = [(locale.text(names.get(d, d)), _plain(a, sums.unit, locale)) for d, a in sums.by_department.items()]
    who = ", ".join(f"{name} {amount}" for name, amount in amounts)
    told = {"name": row["name"], "unit": row["unit"], "there": row["there"], "together": row["together"]}
    return locale("means-assumed.row", who=who, **told)
