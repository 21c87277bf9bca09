"""Tables of what rules and methods found: findings by gravity, implied figures, scorecard, checklist."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from math import inf
from typing import TYPE_CHECKING, Any, Protocol

from markupsafe import Markup, escape

from aop_lib.charts.goals import goal_value, growth_text, implied_sentence, range_text
from aop_lib.charts.html import Html, block, table
from aop_lib.charts.kpis import kpi_unit, row_state, row_verdict
from aop_lib.charts.page import plan_on_a_page
from aop_lib.charts.theme import SEVERITY_COLOURS
from aop_lib.files import table_label
from aop_lib.locale import Locale
from aop_lib.plan import Plan

if TYPE_CHECKING:
    from aop_lib.methods.goal_arithmetic import GoalArithmetic, Implied
    from aop_lib.methods.scorecard import Scorecard, ScoreRow
    from aop_lib.rules import Checklist, Finding, Item

__all__ = [
    "Html",
    "Places",
    "block",
    "checklist_table",
    "findings_table",
    "implied_table",
    "plan_on_a_page",
    "scorecard_table",
    "table",
]


class _Place(Protocol):
    def text(self, locale: Locale) -> str: ...


class Places(Protocol):
    """Where rows of a plan stand in its file (``aop_lib.files.Places``)."""

    def find(self, table: str, row: int | None, field: str | None) -> _Place:
        """The place of a field of a row."""
        ...


def findings_table(
    findings: Iterable[Finding], plan: Plan, locale: Locale, places: Places | None = None, why: bool = True
) -> Html:
    """Findings by gravity; those of one rule stand together: where, what was found, how to mend it, why it matters.

    ``places`` gives the cell or line of the file; without it the table's name says where. ``why`` folds the reason in
    under each.
    """
    found = sorted(findings, key=lambda f: f.order())
    parts: list[Any] = [Markup('<p class="aop-headline"><b>{}</b></p>').format(_counted(found, locale))]
    for severity, group in groupby(found, key=lambda f: f.severity):
        parts.append(Markup('<p class="aop-gravity"><b>{}</b></p>').format(locale(f"rule-severity-{severity}")))
        # One rule may have spoken in several tables; it is explained once.
        by_code: dict[str, list[Finding]] = {}
        for finding in group:
            by_code.setdefault(finding.code, []).append(finding)
        parts += [_rule_block(same, plan, locale, places, why) for same in by_code.values()]
    return block(*parts, lang=locale.lang)


def _counted(found: list[Finding], locale: Locale) -> str:
    if not found:
        return locale("table-findings.none")
    counts = {s: sum(1 for f in found if f.severity == s) for s in SEVERITY_COLOURS}
    listed = ", ".join(locale(f"table-findings.{s}", count=n) for s, n in counts.items() if n)
    return locale("table-findings.count", count=len(found), listed=listed)


def _rule_block(same: list[Finding], plan: Plan, locale: Locale, places: Places | None, why: bool) -> Markup:
    first = same[0]
    mends = [f.mend(locale, plan) for f in same]
    shared = len(set(mends)) == 1
    shown = Markup("")
    for finding, mend in zip(same, mends, strict=True):
        place = locale("table-findings.where", place=_where(finding, locale, places))
        found = finding.found(locale, plan)
        shown += Markup('<p>{} <span class="aop-where">{}</span></p>').format(found, place)
        # What mends every case alike is said once, after the last of them.
        if not shared or finding is same[-1]:
            label = locale("table-findings.mend")
            shown += Markup('<p class="aop-mend"><span class="aop-label">{}</span> {}</p>').format(label, mend)
    folded = Markup("<details><summary>{}</summary><p>{}</p></details>").format(
        locale("table-findings.why"), first.why(locale)
    )
    return Markup(
        '<div class="aop-finding" style="border-left:3px solid {};padding-left:12px">'
        '<p><span class="aop-finding-title"><b>{}</b></span> <span class="aop-code">{}</span></p>{}{}</div>'
    ).format(
        SEVERITY_COLOURS[first.severity],
        first.title(locale),
        first.code,
        shown,
        folded if why else "",
    )


def _where(finding: Finding, locale: Locale, places: Places | None) -> str:
    shown = places.find(finding.table, finding.row, finding.field).text(locale) if places is not None else ""
    return shown or table_label(locale, finding.table)


def implied_table(plan: Plan, arithmetic: GoalArithmetic, locale: Locale) -> Html:
    """Each measure: last year, what the goals imply, the change; what has to shrink stands out.

    Where the goals cannot hold together, each goal and the nearest target that lets the others stand.
    """
    title = implied_sentence(plan, arithmetic, locale)
    if not arithmetic.feasible:
        return _conflict_table(plan, arithmetic, locale, title)
    rows: list[list[Any]] = []
    strong: list[int] = []
    for measure in plan.measures:
        implied = arithmetic.implied.get(measure.id)
        if implied is None:
            continue
        if _is_free(implied):
            rows.append(
                [locale.text(measure.name), _base(implied, measure.unit, locale), locale("table-implied.free"), "–"]
            )
            continue
        if _shrinks(implied) and measure.unit == "money":
            strong.append(len(rows))
        base = _base(implied, measure.unit, locale)
        change = _points(implied, locale) if measure.unit == "share" else growth_text(implied, locale)
        rows.append([locale.text(measure.name), base, range_text(implied, measure.unit, locale) or "–", change or "–"])
    year = plan.company.year
    heads = [
        locale("table-implied.measure", unit=locale.money_unit(plan.company)),
        str(year - 1),
        locale("table-implied.implied", year=str(year)),
        locale("table-implied.change"),
    ]
    return table(heads, rows, ["left", "right", "right", "right"], title, strong, locale.lang)


def _base(implied: Implied, unit: str, locale: Locale) -> str:
    return "–" if implied.base is None else _amount(implied.base, unit, locale)


def _is_free(implied: Implied) -> bool:
    """Whether the goals leave the measure open: from nothing to anything."""
    return implied.low <= 0 and implied.high == inf


def _shrinks(implied: Implied) -> bool:
    return implied.growth is not None and implied.growth[1] < -0.0005


def _points(implied: Implied, locale: Locale) -> str:
    """The change of a share, in percentage points, where the goals fix it."""
    if implied.base is None or not implied.fixed:
        return ""
    points = round((implied.low - implied.base) * 100, 1)
    return locale("table-implied.points", points=f"{'+' if points > 0 else ''}{locale.number(points)}")


def _amount(value: float, unit: str, locale: Locale) -> str:
    return locale.percent(value) if unit == "share" else locale.number(value, 0 if abs(value) >= 100 else 1)


def _conflict_table(plan: Plan, arithmetic: GoalArithmetic, locale: Locale, title: str) -> Html:
    rows: list[list[Any]] = []
    strong: list[int] = []
    for goal in plan.goals:
        if goal.id in arithmetic.eased:
            strong.append(len(rows))
        reach = arithmetic.eased.get(goal.id, goal.target)
        texts = [f"{goal.id} {locale.text(goal.name)}", goal_value(goal, plan, locale)]
        rows.append([*texts, goal_value(goal, plan, locale, reach)])
    heads = [locale(f"table-implied.{h}") for h in ("goal", "asked", "reach")]
    return table(heads, rows, ["left", "right", "right"], title, strong, locale.lang)


def scorecard_table(plan: Plan, scorecard: Scorecard, locale: Locale) -> Html:
    """Each KPI: weight, so far, the plan so far, target, verdict and points; the sum beneath."""
    columns = ("kpi", "weight", "so-far", "planned", "target", "verdict", "points")
    sides = ["left", "right", "right", "right", "right", "left", "right"]
    heads = [locale(f"table-score.{c}", months=str(scorecard.month)) for c in columns]
    rows = [_score_cells(plan, row, locale) for row in scorecard.rows]
    if scorecard.points is not None:
        total = [locale("table-score.total"), locale.number(scorecard.weight_total), "", "", "", ""]
        rows.append([Markup("<b>{}</b>").format(c) for c in [*total, locale.number(scorecard.points)]])
    return table(heads, rows, sides, lang=locale.lang)


def _score_cells(plan: Plan, row: ScoreRow, locale: Locale) -> list[Any]:
    kpi = plan.row("kpis", row.kpi)
    unit, state = kpi_unit(kpi, plan), row_state(plan, row)

    def shown(value: float | None) -> str:
        return "–" if value is None else _amount(value, unit, locale)

    kind = "aop-bad" if state in ("below", "near", "broken") else "aop-good"
    return [
        locale.text(kpi.name),
        "–" if row.weight is None else locale.number(row.weight),
        shown(row.value),
        shown(row.expected),
        shown(kpi.target),
        Markup('<span class="{}">{}</span>').format(kind, row_verdict(row, state, locale)),
        "–" if row.points is None else locale.number(row.points),
    ]


def checklist_table(plan: Plan, checklist: Checklist, locale: Locale) -> Html:
    """The 24 items in their 8 groups: what the plan shows, what its people answered, and where the two differ."""
    heads = [locale(f"table-check.{c}") for c in ("item", "computed", "ticked")]
    head = Markup("").join(Markup('<th scope="col" style="text-align:left">{}</th>').format(h) for h in heads)
    body = Markup("")
    for group, items in groupby(checklist.items, key=lambda i: i.group):
        name = locale(f"rule-group-{group}")
        body += Markup('<tr class="aop-group"><th colspan="3" style="text-align:left">{}</th></tr>').format(name)
        body += Markup("").join(_item_row(item, locale) for item in items)
    state = "risk" if checklist.at_risk else "fine"
    values = {"passed": str(checklist.passed), "answered": str(checklist.answered)}
    parts = [
        Markup('<p class="aop-headline"><b>{}</b></p>').format(locale(f"table-check.{state}", **values)),
        Markup("<p>{}</p>").format(locale("table-check.paradox", groups=", ".join(map(str, checklist.gates))))
        if checklist.paradox
        else "",
        Markup("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>").format(head, body),
    ]
    return block(*parts, lang=locale.lang)


def _item_row(item: Item, locale: Locale) -> Markup:
    def shown(answer: bool | None) -> Markup:
        if answer is None:
            return Markup('<span class="aop-soft">–</span>')
        kind = "" if answer else "aop-bad"
        return Markup('<span class="{}">{}</span>').format(kind, locale("rule-pass" if answer else "rule-not-pass"))

    differs = Markup(' <span class="aop-bad">{}</span>').format(locale("table-check.disputed")) if item.disputed else ""
    question = locale(f"rule-item-{item.group}-{item.code[3]}")
    left = Markup(' style="text-align:left"')
    return Markup("<tr><td{0}>{1} {2}</td><td{0}>{3}</td><td{0}>{4}{5}</td></tr>").format(
        left,
        Markup('<span class="aop-code">{}</span>').format(item.code),
        escape(question),
        shown(item.computed),
        shown(item.ticked),
        differs,
    )
