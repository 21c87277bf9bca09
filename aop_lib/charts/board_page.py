"""The page for the board: one A4 sheet on where the goals stand, what they cost, and what has to be decided (A1.54-57).

Direction, goals, price, budget, risks, decisions; nothing else. What needs reckoning is handed in; this page shows it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from aop_lib.charts.chances import in_100_years
from aop_lib.charts.goals import goal_value, growth_text, implied_sentence, range_text
from aop_lib.charts.html import Html, block
from aop_lib.charts.landing import goes_wrong
from aop_lib.charts.lettering import capital
from aop_lib.charts.page_parts import (
    beginning,
    from_to,
    goal_number,
    joined,
    page_head,
    page_part,
    page_table,
    party_name,
    two,
)
from aop_lib.files import choice_label
from aop_lib.locale import Locale
from aop_lib.methods.budget_so_far import GroupSoFar, budget_so_far, months_so_far
from aop_lib.plan import Goal, Plan, Risk

if TYPE_CHECKING:
    from aop_lib.methods.goal_arithmetic import GoalArithmetic, Implied
    from aop_lib.methods.scenarios import Chances
    from aop_lib.methods.year_end import Landing

__all__ = ["Outlook", "board_page"]

_PRICES, _RISKS, _DECISIONS = 5, 3, 6
_LONG = 165
_FIRST = {"high": 0, "medium": 1, "low": 2, None: 3}


@dataclass(frozen=True)
class Outlook:
    """What was worked out from a plan, for its page.

    ``landings`` maps a measure to where its year ends, ``come`` a risk to the sentence that says its sign has come;
    ``decisions`` are rows of what to decide, why, and who prepares it, the most urgent first.
    """

    arithmetic: GoalArithmetic
    landings: Mapping[str, Landing] = field(default_factory=dict)
    chances: Chances | None = None
    come: Mapping[str, str] = field(default_factory=dict)
    decisions: Sequence[Sequence[str]] = ()


def board_page(plan: Plan, outlook: Outlook, locale: Locale) -> Html:
    """Goals with what they ask, where the year ends and their chance; their price; budget; risks; decisions.

    Fits one A4 page for a plan of the size the course asks for. A part of which the plan has nothing is left out.
    """
    price = _part("price", _price(plan, outlook.arithmetic, locale), locale)
    budget = _part("budget", _budget(plan, locale), locale)
    parts = [
        _head(plan, locale),
        _part("goals", _goals(plan, outlook, locale), locale),
        two(price, budget) if price and budget else joined([price, budget]),
        _part("risks", _risks(plan, outlook, locale), locale),
        _part("decisions", _decisions(outlook, locale), locale),
    ]
    return block(*parts, lang=locale.lang, kind="aop-page")


def _part(name: str, inside: Markup, locale: Locale) -> Markup:
    if not inside:
        return Markup("")
    return page_part(locale(f"board-page.{name}"), locale(f"board-page.{name}-asks"), inside)


def _head(plan: Plan, locale: Locale) -> Markup:
    company, done = plan.company, months_so_far(plan)
    facts = [locale("board-page.line", year=str(company.year))]
    if done:
        facts.append(locale("board-page.until", month=locale.month_in_words(company, done - 1)))
    if company.illustrative:
        facts.append(locale("table-page.illustrative"))
    return page_head(locale.text(company.name), " · ".join(facts), locale.text(company.direction))


def _goals(plan: Plan, outlook: Outlook, locale: Locale) -> Markup:
    """A row for each goal; columns nothing is known of are left out."""
    goals = sorted(plan.goals, key=lambda g: g.rank or 100)
    if not goals:
        return Markup("")
    landed = any(_landed(goal, outlook) is not None for goal in goals)
    names = ["name", "asks", *(["lands"] if landed else []), *(["chance"] if outlook.chances else [])]
    rows = [_goal_row(goal, plan, outlook, names, locale) for goal in goals]
    heads = [locale(f"board-goal.{name}") for name in names]
    made = page_table(heads, rows, ["left", *["right"] * (len(names) - 1)])
    return joined([made, _all_goals(plan, outlook, locale)])


def _landed(goal: Goal, outlook: Outlook) -> Landing | None:
    found = outlook.landings.get(goal.measure or "")
    return found if found is not None and found.total is not None else None


def _goal_row(goal: Goal, plan: Plan, outlook: Outlook, names: Sequence[str], locale: Locale) -> list[Any]:
    owner = party_name(plan, goal.owner, locale)
    title = f"{goal.id} · {locale.text(goal.name)}"
    cells: dict[str, Any] = {
        "name": _above(Markup("<b>{}</b>").format(title), locale("board-owner", name=owner) if owner else ""),
        "asks": _above(_large(goal_number(goal, plan, locale)), from_to(goal, plan, locale)),
        "lands": _lands(goal, plan, outlook, locale),
        "chance": "–",
    }
    known = outlook.chances.goals.get(goal.id) if outlook.chances else None
    if known is not None:
        said = in_100_years(known.reached, locale)
        cells["chance"] = Markup('<b style="font-size:13px;padding-left:12px">{}</b>').format(
            _bad(said, known.reached < 0.5)
        )
    return [cells[name] for name in names]


def _lands(goal: Goal, plan: Plan, outlook: Outlook, locale: Locale) -> Any:
    """Where the year ends, and below it the range and how far that is from the goal."""
    landing = _landed(goal, outlook)
    if landing is None or landing.total is None:
        return "–"
    measure = plan.row("measures", goal.measure or "")
    low, high = (_plain(v, measure.unit, locale) for v in (landing.low, landing.high))
    facts = [] if landing.low is None else [locale("board-range", low=low, high=high)]
    if landing.gap is not None and landing.target:
        facts.append(_gap(landing.gap, landing.target, measure.unit, locale))
    return _above(_large(_plain(landing.total, measure.unit, locale), goes_wrong(landing, measure)), " · ".join(facts))


def _gap(gap: float, target: float, unit: str, locale: Locale) -> str:
    if unit != "share":
        return locale.percent(gap / abs(target), sign=True)
    return locale("board-points", points=f"{'+' if gap > 0 else ''}{locale.number(100 * gap)}")


def _all_goals(plan: Plan, outlook: Outlook, locale: Locale) -> Markup:
    """The chance of all goals in one year, and the driver that explains most of what the weakest goal misses."""
    known = outlook.chances
    if known is None:
        return Markup("")
    rare = known.all_reached < 0.5
    said = Markup('<p style="margin-top:5px"><b>{}: {}</b>').format(
        locale("board-all"), _bad(in_100_years(known.all_reached, locale), rare)
    )
    weakest = min(known.goals.values(), key=lambda one: one.reached)
    if weakest.explains is not None:
        driver = locale.text(plan.row("measures", weakest.explains).name)
        name = locale.text(plan.row("goals", weakest.goal).name)
        said += Markup('. <span class="aop-soft">{}</span>').format(locale("board-explains", goal=name, driver=driver))
    return said + Markup("</p>")


def _price(plan: Plan, arithmetic: GoalArithmetic, locale: Locale) -> Markup:
    """What the goals ask of measures none of them names, the one that falls first; or what cannot hold together."""
    if not any(g.measure and g.target is not None for g in plan.goals):
        return Markup("")
    if not arithmetic.feasible:
        return _conflict(plan, arithmetic, locale)
    asked = {g.measure for g in plan.goals}
    found = [i for m in plan.measures if m.id not in asked and (i := arithmetic.implied.get(m.id)) and _says(i)]
    found.sort(key=lambda one: (one.growth[1] > -0.0005, -abs(one.growth[1])) if one.growth else (True, 0.0))
    if not found:
        return Markup("<p>{}</p>").format(locale("board-price-none"))
    rows = [_price_row(one, plan, locale) for one in found[:_PRICES]]
    heads = [locale(f"board-price.{name}") for name in ("measure", "last", "now", "change")]
    return page_table(heads, rows, ["left", "right", "right", "right"])


def _says(implied: Implied) -> bool:
    """Whether the goals hold the measure from both sides, and its change on last year can be told."""
    return implied.bounded and implied.growth is not None and all(isfinite(g) and g < 1e6 for g in implied.growth)


def _price_row(implied: Implied, plan: Plan, locale: Locale) -> list[Any]:
    measure = plan.row("measures", implied.measure)
    falls = implied.growth is not None and implied.growth[1] < -0.0005
    # A share that grows by 8 % reads like eight points: what it was and what it must be say it without a third number.
    change = "" if measure.unit == "share" else growth_text(implied, locale)
    last, now = _plain(implied.base, measure.unit, locale), range_text(implied, measure.unit, locale)
    return [locale.text(measure.name), last, now, _bad(change, falls)]


def _plain(value: float | None, unit: str, locale: Locale) -> str:
    """A number whose unit the row names already."""
    if value is None:
        return "–"
    return locale.percent(value) if unit == "share" else locale.number(value, 0 if abs(value) >= 100 else 1)


def _conflict(plan: Plan, arithmetic: GoalArithmetic, locale: Locale) -> Markup:
    eased = [
        Markup("<p>{}</p>").format(
            locale("board-gives-way", goal=locale.text(goal.name), target=goal_value(goal, plan, locale, value))
        )
        for goal in plan.goals
        if (value := arithmetic.eased.get(goal.id)) is not None
    ]
    return joined([Markup('<p class="aop-bad">{}</p>').format(implied_sentence(plan, arithmetic, locale)), *eased])


def _budget(plan: Plan, locale: Locale) -> Markup:
    groups = budget_so_far(plan)
    if not groups:
        return Markup("")
    done = months_so_far(plan)
    names = ["group", "budget", "limit", *(["planned"] if done else [])]
    names += ["spent"] if any(g.spent is not None for g in groups) else []
    month = locale.month(plan.company, done - 1) if done else ""
    heads = [locale(f"board-money.{n}", unit=locale.money_unit(plan.company), month=month) for n in names]
    rows = [_money_row(group, names, locale) for group in groups]
    return page_table(heads, rows, ["left", *["right"] * (len(names) - 1)])


def _money_row(group: GroupSoFar, names: Sequence[str], locale: Locale) -> list[Any]:
    def shown(value: float | None) -> str:
        return "–" if value is None else locale.number(value, 0)

    name = "" if group.group is None else capital(choice_label(locale, "budget", "group", group.group))
    over_limit = group.room is not None and group.room < 0
    cells: dict[str, Any] = {
        "group": name or Markup("<b>{}</b>").format(locale("board-money.whole")),
        "budget": _bad(shown(group.budget), over_limit),
        "limit": shown(group.limit),
        "planned": shown(group.planned),
        "spent": _bad(shown(group.spent), group.over and not over_limit),
    }
    return [cells[n] for n in names]


def _risks(plan: Plan, outlook: Outlook, locale: Locale) -> Markup:
    """The largest risks; one whose sign has come stands before the others."""
    risks = sorted(plan.risks, key=lambda r: (r.id not in outlook.come, _FIRST[r.impact] + _FIRST[r.likelihood]))
    if not risks:
        return Markup("")
    rows = [_risk_row(risk, outlook, locale) for risk in risks[:_RISKS]]
    return page_table([locale(f"board-risk.{n}") for n in ("name", "sign", "answer")], rows, ["left"] * 3)


def _risk_row(risk: Risk, outlook: Outlook, locale: Locale) -> list[Any]:
    come = outlook.come.get(risk.id)
    sign = beginning(locale.text(risk.trigger), _LONG) or "–"
    answer = beginning(locale.text(risk.contingency), _LONG)
    return [
        Markup("<b>{}</b>").format(locale.text(risk.name)),
        _above(sign, Markup('<span class="aop-bad">{}</span>').format(come)) if come else sign,
        answer or _bad(locale("board-risk.none"), True),
    ]


def _decisions(outlook: Outlook, locale: Locale) -> Markup:
    """Numbered lines; what the page has said above is not said again."""
    if not outlook.decisions:
        return Markup("<p>{}</p>").format(locale("board-decision-none"))
    line = Markup('<p class="aop-choice"><b>{}</b> {}<span class="aop-soft">{}</span></p>')
    return joined(
        [
            line.format(at, beginning(what, _LONG), "".join(f" · {x}" for x in (beginning(because, _LONG), who) if x))
            for at, (what, because, who) in enumerate(outlook.decisions[:_DECISIONS], 1)
        ]
    )


def _large(text: str, bad: bool = False) -> Markup:
    return Markup('<b{} style="font-size:16px;white-space:nowrap">{}</b>').format(
        Markup(' class="aop-bad"') if bad else "", text
    )


def _bad(text: str, bad: bool) -> Any:
    return Markup('<span class="aop-bad">{}</span>').format(text) if bad else text


def _above(first: Any, second: Any) -> Markup:
    """Two lines in one cell, the second in a lighter tone."""
    below = Markup('<br><span class="aop-soft">{}</span>').format(second) if second else ""
    return Markup("{}{}").format(first, below)
