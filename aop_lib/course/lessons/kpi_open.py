"""Lesson 06: what the rules of one step still find while the set is being built."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import Html, block, table
from aop_lib.locale import Locale
from aop_lib.plan import Plan
from aop_lib.rules import RULES, Finding, Findings

__all__ = ["Drawing", "open_now"]

_SHOWN = 4
# What they find is the year so far, not how the set is built.
_OF_THE_YEAR = ("KPI703", "KPI805", "KPI806")


class Drawing:
    """A form's picture, made anew only where its answer or the set it rests on has changed.

    Forms further up draw this one again at each letter typed there; most of these change nothing here.
    """

    def __init__(self, make: Callable[[Plan, Any], list[Any]]) -> None:
        self._make = make
        self._last: tuple[Any, list[Any]] | None = None

    def __call__(self, plan: Plan, value: Any) -> list[Any]:
        """The picture of an answer; ``plan`` is the plan with the answer in it."""
        key = copy.deepcopy(value), [(k.id, k.kind, k.goals, k.weight, k.parent, k.drives) for k in plan.kpis]
        if self._last is None or self._last[0] != key:
            self._last = key, self._make(plan, value)
        return self._last[1]


def open_now(plan: Plan, step: int, locale: Locale, rows: Collection[int] | None = None) -> Html:
    """The findings of the rules of a step, the gravest first, a few of them in full; or that there are none.

    ``rows`` narrows it to those on some KPIs, by their place in the plan.
    """
    # Only the rules of this step: the others take their time, and the reader is waiting.
    codes = [code for code in RULES if code.startswith(f"KPI{step}") and code not in _OF_THE_YEAR]
    found = [f for f in Findings(f for code in codes for f in RULES[code](plan)) if rows is None or _is_on(f, rows)]
    if not found:
        return block(Markup('<p class="aop-note">{}</p>').format(locale("kpiset-open.none")), lang=locale.lang)
    shown = [[finding.found(locale, plan), _code(finding)] for finding in found[:_SHOWN]]
    rest = len(found) - _SHOWN
    if rest > 0:
        shown.append([Markup('<span class="aop-soft">{}</span>').format(locale("kpiset-open.more", count=rest)), ""])
    title = locale("kpiset-open.title", count=len(found))
    return table([title, ""], shown, lang=locale.lang)


def _is_on(finding: Finding, rows: Collection[int]) -> bool:
    return finding.table == "kpis" and finding.row in rows


def _code(finding: Finding) -> Markup:
    return Markup('<span class="aop-code">{}</span>').format(finding.code)
