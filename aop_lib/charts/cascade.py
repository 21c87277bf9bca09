"""The KPIs from the company down to departments and people; each says how it contributes (A2.47-49)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from aop_lib.charts.html import Html, block
from aop_lib.charts.theme import GUIDE, MAIN
from aop_lib.locale import Locale
from aop_lib.methods.cascade import Cascade, Node, cascade
from aop_lib.methods.roles import departments_of
from aop_lib.plan import Kpi, Plan

__all__ = ["cascade_sentence", "cascade_tree"]

_LEVELS = ("company", "department", "person")
_WORDLESS = ("no_parent", "no_words", "no_department_kpi")


@dataclass(frozen=True)
class _Cell:
    """What stands in one column of one line, over how many lines it reaches, and whether a line leads to it."""

    text: Markup
    lines: int = 1
    tied: bool = False


def cascade_tree(plan: Plan, locale: Locale, found: Cascade | None = None) -> Html:
    """Three columns, company, department, person: what stands under a KPI stands to its right.

    Every KPI below the company says how it contributes; one that does not, and a KPI of the company no department
    carries, stand out. What hangs on nothing comes last. ``found`` is the plan's ``cascade`` where it is known already.
    """
    tree = cascade(plan) if found is None else found
    rows = [row for root in tree.company for row in _rows(plan, root, locale)]
    head = Markup("").join(
        Markup('<th scope="col" style="text-align:left;width:33%">{}</th>').format(locale(f"kpiset-cascade.{level}"))
        for level in _LEVELS
    )
    body = Markup("").join(Markup("<tr>{}</tr>").format(_line(row)) for row in rows)
    title = Markup('<p class="aop-headline">{}</p>').format(cascade_sentence(plan, locale, tree))
    made = Markup("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>").format(head, body)
    return block(title, *([made] if rows else []), *_hanging_loose(plan, tree, locale), lang=locale.lang)


def _hanging_loose(plan: Plan, tree: Cascade, locale: Locale) -> list[Markup]:
    """What hangs on nothing, a line for each department: there is nothing to draw it under."""
    if not tree.loose:
        return []
    homes, names = departments_of(plan), {party.id: party.name for party in plan.parties}
    by_home: dict[str, list[str]] = {}
    for node in (node for root in tree.loose for node in root.walk()):
        by_home.setdefault(homes.get(node.kpi.owner or "", ""), []).append(locale.text(node.kpi.name))
    lines = Markup("").join(
        Markup("<li><b>{}</b>: {}</li>").format(
            locale.text(names[home]) if home else locale("kpiset-cascade.nobodys"), ", ".join(kpis)
        )
        for home, kpis in by_home.items()
    )
    head = Markup('<p style="margin:12px 0 4px">{}</p>').format(_warn(locale("kpiset-cascade.loose")))
    return [head, Markup('<ul class="aop-list">{}</ul>').format(lines)]


def cascade_sentence(plan: Plan, locale: Locale, found: Cascade | None = None) -> str:
    """How many KPIs below the company say how they contribute, and how many company KPIs nobody carries."""
    tree = cascade(plan) if found is None else found
    nodes = tree.nodes()
    if not nodes:
        return locale("kpiset-cascade.none")
    below = [node for node in nodes if node.kpi.level != "company"]
    if not below:
        return locale("kpiset-cascade.company-only", count=len(nodes))
    silent = sum(not _explains(node) for node in below)
    alone = sum("nobody_carries" in node.gaps for node in nodes)
    state = "whole" if not silent + alone else "silent" if silent else "alone"
    return locale(f"kpiset-cascade.{state}", count=len(below), silent=silent, alone=alone)


def _explains(node: Node) -> bool:
    """Whether it says how it contributes, to something that is there."""
    return node.kpi.contribution is not None and not set(_WORDLESS) & set(node.gaps)


def _rows(plan: Plan, root: Node, locale: Locale) -> list[list[_Cell | None]]:
    """The lines of one tree: a cell for each column, none where the cell above reaches down."""
    lines = list(_paths(root))
    started: set[int] = set()
    rows: list[list[_Cell | None]] = []
    for path in lines:
        cells: list[_Cell | None] = []
        for level in _LEVELS:
            node = path.get(level)
            if node is None:
                cells.append(_Cell(_empty(plan, root, level, path, locale)))
            elif node.row in started:
                cells.append(None)
            else:
                started.add(node.row)
                reach = sum(other.get(level) is node for other in lines)
                cells.append(_Cell(_told(plan, node, locale), reach, level != root.kpi.level))
        rows.append(cells)
    return rows


def _paths(node: Node, so_far: dict[str, Node] | None = None) -> Iterator[dict[str, Node]]:
    """Every way from a root to an end, as level -> KPI; one of the same level below another begins a way of its own."""
    here = {**(so_far or {}), node.kpi.level: node}
    deeper = [below for below in node.below if below.kpi.level != node.kpi.level]
    if not deeper:
        yield here
    for below in deeper:
        yield from _paths(below, here)
    for below in node.below:
        if below.kpi.level == node.kpi.level:
            yield from _paths(below, so_far)


def _line(cells: list[_Cell | None]) -> Markup:
    made = Markup("")
    for cell in cells:
        if cell is None:
            continue
        # A short rule before the words leads from the KPI at the left to the one that stands under it.
        edge = f"border-left:3px solid {MAIN if cell.tied else GUIDE};padding-left:10px;" if cell.text else ""
        made += Markup('<td rowspan="{}" style="text-align:left;vertical-align:top;{}">{}</td>').format(
            cell.lines, edge, cell.text
        )
    return made


def _told(plan: Plan, node: Node, locale: Locale) -> Markup:
    kpi = node.kpi
    name = Markup("<b>{}</b>").format(locale.text(kpi.name))
    facts = " · ".join(_facts(plan, kpi, locale))
    parts = [name, *([Markup('<span class="aop-where">{}</span>').format(facts)] if facts else [])]
    if kpi.level == "company":
        parts += [_soft(line) for line in _serves(plan, kpi, locale)]
    elif kpi.contribution is not None:
        parts.append(escape(locale.text(kpi.contribution)))
    elif "no_words" not in node.gaps:
        parts.append(_warn(locale("kpiset-cascade.no-words")))
    # That nobody carries it is said in the column of the departments; a person needs a department's KPI above first.
    told_elsewhere = {"nobody_carries", *(["no_parent"] if "no_department_kpi" in node.gaps else [])}
    gaps = [gap.replace("_", "-") for gap in node.gaps if gap not in told_elsewhere]
    parts += [_warn(locale(f"kpiset-cascade.{gap}")) for gap in gaps]
    return Markup("<br>").join(parts)


def _facts(plan: Plan, kpi: Kpi, locale: Locale) -> Iterator[str]:
    names = {party.id: party for party in plan.parties}
    owner = names.get(kpi.owner or "")
    if owner is not None:
        role = f" ({locale.text(owner.role)})" if kpi.level == "person" and owner.role is not None else ""
        yield f"{locale.text(owner.name)}{role}"
    if kpi.weight:
        yield locale("kpiset-cascade.weight", weight=locale.number(kpi.weight))


def _serves(plan: Plan, kpi: Kpi, locale: Locale) -> Iterator[str]:
    goals = [locale.text(goal.name) for goal in plan.goals if goal.id in kpi.goals]
    if goals:
        yield locale("kpiset-cascade.goal", goals="; ".join(goals))
    above = next((k for k in plan.kpis if k.id == kpi.parent and k.id != kpi.id), None)
    if above is not None:
        yield locale("kpiset-cascade.under", kpi=locale.text(above.name))


def _empty(plan: Plan, root: Node, level: str, path: dict[str, Node], locale: Locale) -> Markup:
    """What stands where a level is missing: what is wrong, or who answers without a KPI of its own."""
    if level != "department" or root.kpi.level != "company" or len(path) > 1:
        return Markup("")
    if "nobody_carries" in root.gaps:
        return _warn(locale("kpiset-cascade.nobody-carries"))
    homes, names = departments_of(plan), {party.id: party.name for party in plan.parties}
    who = dict.fromkeys(homes[code] for code in (root.kpi.owner or "", *root.kpi.moved_by) if code in homes)
    through = any(kpi.parent == root.kpi.id and kpi.id != root.kpi.id for kpi in plan.kpis)
    if through or not who:
        return _soft(locale("kpiset-cascade.through"))
    return _soft(locale("kpiset-cascade.answers", who=", ".join(locale.text(names[code]) for code in who)))


def _warn(text: str) -> Markup:
    return Markup('<span class="aop-bad">{}</span>').format(text)


def _soft(text: str) -> Markup:
    return Markup('<span class="aop-soft">{}</span>').format(text)
