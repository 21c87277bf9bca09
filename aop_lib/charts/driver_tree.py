"""The driver tree as a picture: each factor with its plan and what it would be, the goal as a line below (A2.37-39)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import altair as alt

from aop_lib.charts.bridges import amount_text
from aop_lib.charts.frame import AnyChart, data, framed
from aop_lib.charts.lettering import width, wrap
from aop_lib.charts.theme import ACCENT, GUIDE, INK, MAIN, MUTED, PAPER, SIZES, SOFT, TINT, WASH
from aop_lib.locale import Locale
from aop_lib.plan import Measure, Plan

if TYPE_CHECKING:
    from aop_lib.methods.driver_tree import DriverTree

__all__ = ["WhatIf", "tree_chart", "tree_sentence"]

_WIDE = 664
_GAP = 30
_BOX = 62
_ROW = 74
_STRIP = 78
_LEVELS = 5
_LEAVES = 12
_SAME = 5e-4
_SIGNS = {"product": "×", "ratio": "÷"}


@dataclass(frozen=True)
class WhatIf:
    """Each measure of a tree over the year, as planned and as it would be; ``span`` is how far the outcome can go."""

    tree: DriverTree
    planned: dict[str, float]
    now: dict[str, float]
    span: tuple[float, float]
    goal: float | None = None
    source: str = "plan"


@dataclass
class _Box:
    measure: str
    level: int
    sign: str
    parent: _Box | None
    below: list[_Box]
    middle: float = 0.0


def tree_sentence(plan: Plan, what_if: WhatIf, locale: Locale) -> str:
    """Where the outcome comes to, against the goal where there is one, else against the plan."""
    root = plan.row("measures", what_if.tree.root)
    now, planned = (values[root.id] for values in (what_if.now, what_if.planned))
    against = planned if what_if.goal is None else what_if.goal
    gap = now - against
    size = max(abs(now), abs(against))
    values = {"name": locale.text(root.name), "now": locale.quantity(now, root.unit, plan.company)}
    values["gap"] = amount_text(abs(gap), root, locale, size, sign=root.unit == "share").lstrip("+")
    values["share"] = locale.percent(abs(gap / against)) if against else ""
    side = "level" if abs(gap) <= _SAME * abs(against) else "short" if gap < 0 else "above"
    return locale(f"tree-{'plan' if what_if.goal is None else 'goal'}.{side}", **values)


def tree_chart(plan: Plan, what_if: WhatIf, locale: Locale) -> AnyChart:
    """The outcome at the left, what it is made of to its right; below, a line from the least to the most it can be.

    Factors that were moved stand out; so does what they change. A tree too deep or too broad for a page is shown down
    to the level that fits.
    """
    boxes = _grown(what_if.tree)
    top = _placed(boxes)
    levels = max(box.level for box in boxes) + 1
    wide = min(210.0, (_WIDE - _GAP * (levels - 1)) / levels)
    step = wide + _GAP if levels < 2 else (_WIDE - wide) / (levels - 1)
    rows = [_drawn(plan, box, what_if, locale, wide, step) for box in boxes]
    lines, signs = _joints(boxes, wide, step)
    strip = _strip(plan, what_if, locale, top)
    height = top + _STRIP
    layers = [*_tree_marks(rows, lines, signs, height), *_strip_marks(strip)]
    chart = alt.layer(*layers).properties(width=_WIDE, height=height)
    told = " ".join(row["told"] for row in rows)
    subtitle = locale(f"tree-picture.{what_if.source.replace('_', '-')}", unit=locale.money_unit(plan.company))
    return framed(chart, tree_sentence(plan, what_if, locale), told, subtitle)


def _grown(tree: DriverTree) -> list[_Box]:
    """The boxes level by level, as far down as there is room."""
    root = _Box(tree.root, 0, "", None, [])
    boxes, row = [root], [root]
    for level in range(1, _LEVELS):
        ends = sum(not box.below for box in boxes) - sum(box.measure in tree.branches for box in row)
        ends += sum(len(tree.branches[box.measure].parts) for box in row if box.measure in tree.branches)
        if level > 1 and ends > _LEAVES:
            break
        row = [child for box in row for child in _children(tree, box, level)]
        boxes += row
    return boxes


def _children(tree: DriverTree, box: _Box, level: int) -> list[_Box]:
    tie = tree.branches.get(box.measure)
    if tie is None:
        return []
    for part, sign in zip(tie.parts, tie.signs, strict=True):
        shown = _SIGNS.get(tie.kind, "+" if sign > 0 else "−")
        box.below.append(_Box(part, level, shown if box.below or sign < 0 else "", box, []))
    return box.below


def _placed(boxes: list[_Box]) -> float:
    """Ends one below the other, what is made of them in their middle; returns how high the tree is."""
    at = 0
    stack = [boxes[0]]
    while stack:
        box = stack.pop()
        if not box.below:
            box.middle = _ROW * at + _BOX / 2 + 1
            at += 1
        stack += reversed(box.below)
    for box in reversed(boxes):
        if box.below:
            box.middle = (box.below[0].middle + box.below[-1].middle) / 2
    return _ROW * at


def _drawn(plan: Plan, box: _Box, what_if: WhatIf, locale: Locale, wide: float, step: float) -> dict[str, Any]:
    measure = plan.row("measures", box.measure)
    planned, now = what_if.planned[box.measure], what_if.now[box.measure]
    moved = abs(now - planned) > 1e-9 * max(abs(now), abs(planned))
    size = max(abs(planned), abs(now))
    change = _change(now, planned, measure, locale) if moved else ""
    shown = amount_text(now, measure, locale, size)
    name = wrap(locale.text(measure.name), wide - 14, SIZES["text"], lines=2)
    before = locale("tree-picture.before", value=amount_text(planned, measure, locale, size)) if moved else ""
    turned = moved and not box.below
    root = box.parent is None
    short = root and what_if.goal is not None and now < what_if.goal * (1 - _SAME)
    left = box.level * step
    return {
        "a": left,
        "b": left + wide,
        "top": box.middle - _BOX / 2,
        "bottom": box.middle + _BOX / 2,
        "x": left + 8,
        "end": left + wide - 8,
        "first": box.middle - (20 if len(name) > 1 else 15),
        "second": box.middle - 7,
        "third": box.middle + (8 if before else 10),
        "fourth": box.middle + 22,
        "one": name[0],
        "two": name[1] if len(name) > 1 else "",
        "value": shown,
        "change": change if width(shown + change, SIZES["strong"], bold=True) < wide - 22 else "",
        "before": before,
        "fill": TINT if turned else PAPER if root else WASH,
        "edge": ACCENT if short else MAIN if root or turned else GUIDE,
        "ink": ACCENT if short else INK,
        "turn": ACCENT if now < planned else MAIN,
        "told": f"{locale.text(measure.name)}: {shown}{f' ({change})' if change else ''}.",
    }


def _change(now: float, planned: float, measure: Measure, locale: Locale) -> str:
    if measure.unit == "share":
        return amount_text(now - planned, measure, locale, 1.0, sign=True)
    return locale.percent(now / planned - 1, 1, sign=True) if planned else ""


def _joints(boxes: list[_Box], wide: float, step: float) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    lines: list[dict[str, Any]] = []
    signs: list[dict[str, Any]] = []
    for box in boxes:
        if not box.below:
            continue
        spine = box.level * step + wide + (step - wide) / 2
        right = (box.level + 1) * step
        lines.append({"a": box.level * step + wide, "b": spine, "y": box.middle, "y2": box.middle})
        lines.append({"a": spine, "b": spine, "y": box.below[0].middle, "y2": box.below[-1].middle})
        lines += [{"a": spine, "b": right, "y": child.middle, "y2": child.middle} for child in box.below]
        above: _Box | None = None
        for child in box.below:
            if child.sign:
                middle = child.middle if above is None else (above.middle + child.middle) / 2
                signs.append({"x": spine, "y": middle, "sign": child.sign})
            above = child
    return lines, signs


def _strip(plan: Plan, what_if: WhatIf, locale: Locale, top: float) -> dict[str, Any]:
    """Places of plan, goal and what-if on the line below the tree, and their words."""
    root = plan.row("measures", what_if.tree.root)
    now, planned, goal = what_if.now[root.id], what_if.planned[root.id], what_if.goal
    marks = [now, planned, *what_if.span, *([] if goal is None else [goal])]
    low, high = min(marks), max(marks)
    span = (high - low) or 1.0

    def place(value: float) -> float:
        return 70 + (_WIDE - 140) * (value - low) / span

    def shown(value: float) -> str:
        return amount_text(value, root, locale, max(abs(low), abs(high)))

    middle = top + 34
    short = goal is not None and now < goal * (1 - _SAME)
    words = [{"x": place(now), "y": middle + 19, "text": shown(now), "ink": ACCENT if short else MAIN, "bold": True}]
    if goal is not None:
        text = locale("tree-picture.goal", value=shown(goal))
        words.append({"x": place(goal), "y": middle - 21, "text": text, "ink": INK, "bold": False})
    apart = abs(place(now) - place(planned))
    if apart > 4:
        kind = "planned" if what_if.source == "plan" else "last"
        text = locale(f"tree-picture.{kind}", value=shown(planned))
        clear = apart > (width(text, SIZES["text"]) + width(shown(now), SIZES["strong"], bold=True)) / 2 + 8
        words.append(
            {"x": place(planned), "y": middle + (19 if clear else 34), "text": text, "ink": MUTED, "bold": False}
        )
    return {
        "line": [{"a": 70, "b": _WIDE - 70, "y": middle}],
        "moved": [{"a": place(planned), "b": place(now), "y": middle, "fill": ACCENT if short else MAIN}],
        "points": [
            {"x": place(planned), "y": middle, "fill": PAPER, "edge": MUTED},
            {"x": place(now), "y": middle, "fill": ACCENT if short else MAIN, "edge": PAPER},
        ],
        "goal": [] if goal is None else [{"x": place(goal), "y": middle - 13, "y2": middle + 11}],
        "words": words,
    }


def _tree_marks(rows: list[dict[str, Any]], lines: Sequence[Any], signs: Sequence[Any], height: float) -> list[Any]:
    x = alt.X("a:Q", axis=None, scale=alt.Scale(domain=[0, _WIDE], nice=False))
    y = alt.Y("top:Q", axis=None, scale=alt.Scale(domain=[height, 0], nice=False))
    fill, edge = alt.Color("fill:N", scale=None), alt.Stroke("edge:N", scale=None)
    boxes = alt.Chart(data(rows)).mark_rect(cornerRadius=4, strokeWidth=1.5)
    joints = alt.Chart(data(lines)).mark_rule(color=SOFT, strokeWidth=1.5)
    small, strong = SIZES["text"], SIZES["strong"]
    marks: list[Any] = [
        boxes.encode(x=x, x2="b:Q", y=y, y2="bottom:Q", color=fill, stroke=edge),
        joints.encode(x=x, x2="b:Q", y=alt.Y("y:Q"), y2="y2:Q"),
        alt.Chart(data(signs)).mark_point(filled=True, size=330, color=PAPER, opacity=1).encode(x="x:Q", y="y:Q"),
        _words(signs, "x", "y", "sign", fontSize=16, fontWeight="bold", align="center", color=MAIN),
        _words(rows, "x", "first", "one", fontSize=small),
        _words(rows, "x", "second", "two", fontSize=small),
        _words(rows, "x", "third", "value", fontSize=strong, fontWeight="bold").encode(
            color=alt.Color("ink:N", scale=None)
        ),
        _words(rows, "x", "fourth", "before", fontSize=SIZES["note"], color=MUTED),
    ]
    changed = [row for row in rows if row["change"]]
    end = _words(changed, "end", "third", "change", fontSize=strong, fontWeight="bold", align="right")
    return [*marks, end.encode(color=alt.Color("turn:N", scale=None))]


def _strip_marks(strip: dict[str, Any]) -> list[Any]:
    line, moved, goal = (alt.Chart(data(strip[name])) for name in ("line", "moved", "goal"))
    points = alt.Chart(data(strip["points"])).mark_point(filled=True, size=120, opacity=1, strokeWidth=1.5)
    marks: list[Any] = [
        line.mark_rule(color=SOFT, strokeWidth=3).encode(x="a:Q", x2="b:Q", y="y:Q"),
        moved.mark_rule(strokeWidth=5).encode(x="a:Q", x2="b:Q", y="y:Q", color=alt.Color("fill:N", scale=None)),
        goal.mark_rule(color=INK, strokeWidth=2.5).encode(x="x:Q", y="y:Q", y2="y2:Q"),
        points.encode(x="x:Q", y="y:Q", color=alt.Color("fill:N", scale=None), stroke=alt.Stroke("edge:N", scale=None)),
    ]
    for bold in (True, False):
        some = [word for word in strip["words"] if word["bold"] is bold]
        style = {"fontSize": SIZES["strong" if bold else "text"], "fontWeight": "bold" if bold else "normal"}
        words = _words(some, "x", "y", "text", align="center", **style)
        marks.append(words.encode(color=alt.Color("ink:N", scale=None)))
    return marks


def _words(rows: Sequence[dict[str, Any]], x: str, y: str, what: str, **style: Any) -> Any:
    options = {"align": "left", "baseline": "middle", "color": INK, **style}
    marks = alt.Chart(data(rows)).mark_text(**options)
    return marks.encode(x=alt.X(f"{x}:Q"), y=alt.Y(f"{y}:Q"), text=alt.Text(f"{what}:N"))
