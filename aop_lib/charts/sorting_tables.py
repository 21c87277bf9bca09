"""Which numbers are KPIs, in tables: the removal test line by line, a KPI set held against a goal (A2.7, A2.18-20)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from aop_lib.charts.frame import value_text
from aop_lib.charts.html import Html, block, table
from aop_lib.charts.kpis import kpi_unit, row_state, row_verdict
from aop_lib.files import choice_label
from aop_lib.locale import Locale
from aop_lib.methods.removal import Removal, removal
from aop_lib.methods.scorecard import ScoreRow, scores
from aop_lib.plan import Goal, Kpi, Plan

__all__ = ["Line", "because", "kind_in_words", "removal_table", "set_table", "standing", "verdict_in_words"]

_MET = ("meets", "above", "exceeds", "held")


@dataclass(frozen=True)
class Line:
    """One KPI of a sheet as it stands: its value and where the plan wanted it in words, and whether it is met."""

    kpi: Kpi
    value: str
    planned: str
    state: str
    met: bool | None


def standing(plan: Plan, locale: Locale) -> list[Line]:
    """Every KPI of the plan, whatever its level, as far as figures go; ``met`` is ``None`` where it has none."""
    rows = scores(plan)
    return [_line(plan, kpi, rows[kpi.id], locale) for kpi in plan.kpis]


def _line(plan: Plan, kpi: Kpi, row: ScoreRow, locale: Locale) -> Line:
    unit = kpi_unit(kpi, plan)

    def shown(value: float | None) -> str:
        if value is None:
            return "–"
        # Amounts of money stand without their unit, which the table names once.
        return value_text(locale, value, unit) if unit == "money" else locale.quantity(value, unit, plan.company)

    state = row_state(plan, row)
    planned = shown(row.expected) if row.expected is not None else shown(kpi.target)
    met = None if row.band is None else state in _MET
    return Line(kpi, shown(row.value), planned, row_verdict(row, state, locale), met)


def because(seen: Removal, plan: Plan, locale: Locale) -> str:
    """Why a number passes the removal test or fails it, with the plan's own names."""
    goals = {goal.id: goal.name for goal in plan.goals}
    names = {kpi.id: kpi.name for kpi in plan.kpis}
    reason = seen.because.replace("_", "-")
    if seen.because == "drives" and seen.evidence == "trial":
        reason = "tried"
    if seen.goal is None and seen.because in ("drives", "unknown"):
        reason = f"{reason}-nothing"
    values = {"goal": locale.text(goals.get(seen.goal or "")), "like": locale.text(names.get(seen.like or ""))}
    kpi = next((kpi for kpi in plan.kpis if kpi.id == seen.kpi), None)
    led_to = [] if kpi is None else [code for code in (*kpi.drives, kpi.parent) if code in names]
    values["moves"] = locale.text(names[led_to[0]]) if led_to else ""
    return locale(f"sorter-because.{reason}", **values)


def kind_in_words(kind: str | None, locale: Locale) -> str:
    """A kind as the reader's sheet names it."""
    return locale("sorter-kind.none") if kind is None else choice_label(locale, "kpis", "kind", kind)


def verdict_in_words(seen: Removal, locale: Locale) -> str:
    """Keep, remove, or a duty that stands elsewhere."""
    return locale(f"sorter-verdict.{'duty' if seen.because == 'guards' else 'keep' if seen.keeps else 'remove'}")


def removal_table(plan: Plan, kpis: Sequence[Kpi], locale: Locale, said: dict[str, str] | None = None) -> Html:
    """The removal test on some of a plan's KPIs: the verdict, the kind and the reason.

    ``said`` holds what the reader answered, in words, by the KPI's code; a column of its own shows it.
    """
    rows: list[list[object]] = []
    strong = set()
    for at, kpi in enumerate(kpis):
        seen = removal(plan, kpi)
        if not seen.keeps:
            strong.add(at)
        verdict = verdict_in_words(seen, locale)
        mark = verdict if seen.keeps else Markup('<span class="aop-bad">{}</span>').format(verdict)
        own = [] if said is None else [said.get(kpi.id, "–")]
        kind = [kind_in_words(seen.kind, locale)] if said is None else []
        rows.append([locale.text(kpi.name), *own, mark, *kind, because(seen, plan, locale)])
    heads = ["number", *(["verdict", "kind"] if said is None else ["said", "verdict"]), "why"]
    return table([locale(f"sorter-table.{head}") for head in heads], rows, lang=locale.lang)


def set_table(plan: Plan, goal: Goal, locale: Locale, caption: str) -> Html:
    """The company's sheet as it stands: value, path, band, what each line tells about one goal; below, what is open."""
    lines = [line for line in standing(plan, locale) if line.kpi.level == "company"]
    rows, telling = [], 0
    for line in lines:
        seen = removal(plan, line.kpi)
        tells = seen.keeps and seen.goal == goal.id
        telling += tells
        state = line.state if line.met else Markup('<span class="aop-bad">{}</span>').format(line.state)
        words = because(seen, plan, locale)
        told = words if tells else Markup('<span class="aop-soft">{}</span>').format(words)
        rows.append([locale.text(line.kpi.name), line.value, line.planned, state, told])
    heads = [locale(f"sorter-sets.{head}") for head in ("number", "value", "planned", "state", "tells")]
    made = table(heads, rows, ["left", "right", "right"], caption, lang=locale.lang)
    values = {"goal": locale.text(goal.name), "count": telling, "all": str(len(lines))}
    open_ = locale("sorter-sets.open-all" if not telling else "sorter-sets.open-some", **values)
    money = any(kpi_unit(line.kpi, plan) == "money" for line in lines)
    unit = locale("sorter-sets.unit", unit=locale.money_unit(plan.company))
    notes = [Markup('<p class="aop-note">{}</p>').format(note) for note in (open_, *([unit] if money else []))]
    return block(made, *notes, lang=locale.lang)
