"""The driver tree as a picture: each factor with its plan and what it would be, the goal as a line below (A2.37-39)."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    drawing = _Drawing()
    _joints(drawing, boxes, wide, step)
    for box in boxes:
        _box(drawing, plan, box, what_if, locale, (box.level * step, wide))
    _strip(drawing, plan, what_if, locale, top)
    chart = alt.layer(*drawing.layers(top + _STRIP)).properties(width=_WIDE, height=top + _STRIP)
    subtitle = locale(f"tree-picture.{what_if.source.replace('_', '-')}", unit=locale.money_unit(plan.company))
    return framed(chart, tree_sentence(plan, what_if, locale), " ".join(drawing.told), subtitle)


@dataclass
class _Drawing:
    """Everything on the page, by the kind of mark: few layers are drawn sooner."""

    boxes: list[dict[str, Any]] = field(default_factory=list)
    lines: list[dict[str, Any]] = field(default_factory=list)
    points: list[dict[str, Any]] = field(default_factory=list)
    words: list[dict[str, Any]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def line(self, ends: tuple[float, float, float, float], fill: str = SOFT, size: float = 1.5) -> None:
        self.lines.append(dict(zip(("a", "y", "b", "y2"), ends, strict=True)) | {"fill": fill, "size": size})

    def say(self, at: tuple[float, float], text: str, ink: str = INK, align: str = "left", size: int = 0) -> None:
        """Words at a place; those of a ``size`` are bold."""
        if text:
            row = {"a": at[0], "y": at[1], "text": text, "ink": ink, "size": size or SIZES["text"]}
            self.words.append(row | {"style": (align, bool(size))})

    def layers(self, height: float) -> list[Any]:
        """The marks, the words on top."""
        x = alt.X("a:Q", axis=None, scale=alt.Scale(domain=[0, _WIDE], nice=False))
        y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[height, 0], nice=False))
        x2, y2 = alt.X2("b:Q"), alt.Y2("y2:Q")
        fill, edge = alt.Color("fill:N", scale=None), alt.Stroke("edge:N", scale=None)
        size = alt.Size("size:Q", scale=None)
        lines, boxes, points = (alt.Chart(data(rows)) for rows in (self.lines, self.boxes, self.points))
        marks: list[Any] = [
            lines.mark_rule().encode(x=x, y=y, x2=x2, y2=y2, color=fill, size=size),
            boxes.mark_rect(cornerRadius=4, strokeWidth=1.5).encode(x=x, y=y, x2=x2, y2=y2, color=fill, stroke=edge),
            points.mark_point(filled=True, opacity=1, strokeWidth=1.5).encode(
                x=x, y=y, color=fill, stroke=edge, size=size
            ),
        ]
        for style in dict.fromkeys(row["style"] for row in self.words):
            some = [{k: v for k, v in row.items() if k != "style"} for row in self.words if row["style"] == style]
            options: dict[str, Any] = {"align": style[0], "fontWeight": "bold" if style[1] else "normal"}
            ink = alt.Color("ink:N", scale=None)
            words = alt.Chart(data(some)).mark_text(baseline="middle", **options)
            marks.append(words.encode(x=x, y=y, color=ink, size=size, text=alt.Text("text:N")))
        return marks


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


def _box(drawing: _Drawing, plan: Plan, box: _Box, what_if: WhatIf, locale: Locale, place: tuple[float, float]) -> None:
    measure = plan.row("measures", box.measure)
    planned, now = what_if.planned[box.measure], what_if.now[box.measure]
    moved = abs(now - planned) > 1e-9 * max(abs(now), abs(planned))
    size = max(abs(planned), abs(now))
    shown, change = amount_text(now, measure, locale, size), ""
    left, wide = place
    root = box.parent is None
    short = root and what_if.goal is not None and now < what_if.goal * (1 - _SAME)
    fill = TINT if moved and not box.below else PAPER if root else WASH
    edge = ACCENT if short else MAIN if root or fill == TINT else GUIDE
    ends = {"a": left, "b": left + wide, "y": box.middle - _BOX / 2, "y2": box.middle + _BOX / 2}
    drawing.boxes.append(ends | {"fill": fill, "edge": edge})
    name = wrap(locale.text(measure.name), wide - 14, SIZES["text"], lines=2)
    for line, row in enumerate(name):
        drawing.say((left + 8, box.middle - (20 if len(name) > 1 else 15) + 13 * line), row)
    ink = ACCENT if short else INK
    drawing.say((left + 8, box.middle + (8 if moved else 10)), shown, ink, size=SIZES["strong"])
    if moved:
        change = _change(now, planned, measure, locale)
        kind = "planned" if what_if.source == "plan" else "last"
        before = locale(f"tree-picture.{kind}", value=amount_text(planned, measure, locale, size))
        drawing.say((left + 8, box.middle + 22), before, MUTED)
        if width(shown + change, SIZES["strong"], bold=True) < wide - 22:
            turn = ACCENT if now < planned else MAIN
            drawing.say((left + wide - 8, box.middle + 8), change, turn, "right", SIZES["strong"])
    drawing.told.append(f"{locale.text(measure.name)}: {shown}{f' ({change})' if change else ''}.")


def _change(now: float, planned: float, measure: Measure, locale: Locale) -> str:
    if measure.unit == "share":
        return amount_text(now - planned, measure, locale, 1.0, sign=True)
    return locale.percent(now / planned - 1, 1, sign=True) if planned else ""


def _joints(drawing: _Drawing, boxes: list[_Box], wide: float, step: float) -> None:
    for box in boxes:
        if not box.below:
            continue
        spine = box.level * step + wide + (step - wide) / 2
        drawing.line((box.level * step + wide, box.middle, spine, box.middle))
        drawing.line((spine, box.below[0].middle, spine, box.below[-1].middle))
        above: _Box | None = None
        for child in box.below:
            drawing.line((spine, child.middle, (box.level + 1) * step, child.middle))
            if child.sign:
                middle = child.middle if above is None else (above.middle + child.middle) / 2
                drawing.points.append({"a": spine, "y": middle, "fill": PAPER, "edge": PAPER, "size": 330})
                drawing.say((spine, middle), child.sign, MAIN, "center", 16)
            above = child


def _strip(drawing: _Drawing, plan: Plan, what_if: WhatIf, locale: Locale, top: float) -> None:
    """Places of plan, goal and what-if on the line below the tree, and their words."""
    root = plan.row("measures", what_if.tree.root)
    now, planned, goal = what_if.now[root.id], what_if.planned[root.id], what_if.goal
    marks = [now, planned, *what_if.span, *([] if goal is None else [goal])]
    low, high = min(marks), max(marks)

    def place(value: float) -> float:
        return 70 + (_WIDE - 140) * (value - low) / ((high - low) or 1.0)

    def shown(value: float) -> str:
        return amount_text(value, root, locale, max(abs(low), abs(high)))

    middle = top + 34
    colour = ACCENT if goal is not None and now < goal * (1 - _SAME) else MAIN
    drawing.line((70, middle, _WIDE - 70, middle), SOFT, 3)
    drawing.line((place(planned), middle, place(now), middle), colour, 5)
    if goal is not None:
        drawing.line((place(goal), middle - 13, place(goal), middle + 11), INK, 2.5)
        drawing.say((place(goal), middle - 21), locale("tree-picture.goal", value=shown(goal)), INK, "center")
    drawing.points.append({"a": place(planned), "y": middle, "fill": PAPER, "edge": MUTED, "size": 120})
    drawing.points.append({"a": place(now), "y": middle, "fill": colour, "edge": PAPER, "size": 120})
    drawing.say((place(now), middle + 19), shown(now), colour, "center", SIZES["strong"])
    apart = abs(place(now) - place(planned))
    if apart > 4:
        text = locale(f"tree-picture.{'planned' if what_if.source == 'plan' else 'last'}", value=shown(planned))
        clear = apart > (width(text, SIZES["text"]) + width(shown(now), SIZES["strong"], bold=True)) / 2 + 8
        drawing.say((place(planned), middle + (19 if clear else 34)), text, MUTED, "center")
