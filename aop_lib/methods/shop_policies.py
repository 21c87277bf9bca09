"""Ways to run the shop: by reflex, by the plan, or buying again what was sold (A1.16-18, A1.61-66, A0.74-76).

Both see the same figures in the same world; only what they decide differs. The reflex pours money into what sold, cuts
marketing when it grows dearer, copies promotions and tries what is new. The plan buys what next month needs and the
budget allows, keeps marketing on its path, and answers events by its priorities, limits and contingencies.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from aop_lib.methods.goal_arithmetic import goal_level
from aop_lib.methods.shop_month import Decision, expected_demand
from aop_lib.methods.shop_world import COST, EVENTS, MIX, MONTHS, OPTIONS, PROMOTIONS, Array, option
from aop_lib.methods.shop_year import Policy, ShopView
from aop_lib.plan import Plan

__all__ = ["GOALS", "ShopPlan", "do_nothing", "plan_guided", "reflex", "restock", "shop_plan"]

GOALS = ("G1", "G2", "G3")
"""The plan's goals: revenue, online share, gross margin (A1.28)."""
_NONE, _SETS, _DISCOUNT = range(len(PROMOTIONS))
_REFLEX, _BY_PLAN, _NOTHING_DONE = range(3)
_COVER = 1.40
_DEAR = 0.045
_CAMPAIGNS = (3, 4, 7, 8, 10, 11)
"""Months (from 0) of the plan's sets: the post-natal push from April on, and the peaks of August to December."""


@dataclass(frozen=True, eq=False)
class ShopPlan:
    """What the plan of the case says month by month (12 values each), and the ceilings a decision may not pass.

    ``core`` and ``rest`` are the purchasing lines B1 and B2, ``aims`` the level each goal asks of the year.
    """

    online: Array
    store: Array
    core: Array
    rest: Array
    marketing: Array
    aims: dict[str, float]
    core_ceiling: float
    rest_ceiling: float
    marketing_ceiling: float


def shop_plan(plan: Plan) -> ShopPlan:
    """The path and ceilings of the case's plan: revenue by channel, budget lines B1 to B3, goals.

    Raises ``KeyError`` or ``ValueError`` for a plan that has none of them.
    """
    year = plan.company.year
    paths = [plan.months(measure, "plan", year) for measure in ("revenue_online", "revenue_store")]
    if any(path is None for path in paths):
        raise ValueError("no monthly plan")
    lines = [plan.row("budget", code) for code in ("B1", "B2", "B3")]
    online, store, core, rest, marketing = (
        np.array([month or 0.0 for month in row or []]) for row in (*paths, *(line.months for line in lines))
    )
    ceilings = [float(line.monthly_ceiling or max(m or 0.0 for m in line.months)) for line in lines]
    aims = {goal: goal_level(plan, goal) or 0.0 for goal in GOALS}
    return ShopPlan(online, store, core, rest, marketing, aims, *ceilings)


def reflex(view: ShopView) -> Decision:
    """A1.16-18: all that is at hand into what sold, marketing after the last figure, discounts and novelties copied."""
    sold = view.past[-1].group_revenue if view.past else _usual_sales(view)
    order = sold * COST[:, None] * _dearer(view)
    before = view.past[-2].group_revenue if len(view.past) > 1 else _usual_sales(view)
    fastest = np.argmax(sold / np.maximum(before, 1.0), axis=0)
    spare = np.maximum(0.0, view.state.cash - 100.0)
    order[fastest, np.arange(view.draws)] += spare
    promotion = np.full(view.draws, _NONE)
    # A second store is beyond what a shop without cash can even be tempted by.
    tempted = (view.event != EVENTS.index("landlord")) | (view.state.cash > 220.0)
    answer = np.where(tempted, _REFLEX, _NOTHING_DONE)
    return Decision(order, _reflex_marketing(view), promotion, answer)


def _reflex_marketing(view: ShopView) -> Array:
    """Halved when it has grown dear against revenue, poured in again when online sales fall or rise clearly."""
    ratio = view.marketing() / np.maximum(view.revenue().sum(axis=0), 1.0)
    now, before = view.revenue()[0], view.revenue(2)[0]
    signal = (now < 0.94 * before) | (now > 1.08 * before)
    spend = view.marketing() * np.where(ratio > _DEAR, 0.5, np.where(signal, 1.7, 1.0))
    clipped: Array = np.clip(spend, 18.0, 100.0)
    return clipped


def _usual_sales(view: ShopView) -> Array:
    """What last December sold, by group."""
    sold: Array = np.einsum("cg,cd->gd", MIX, view.revenue())
    return sold


def plan_guided(plan: ShopPlan, *, answers: Mapping[str, str] | None = None) -> Policy:
    """Deciding by the plan. ``answers`` replaces what it says to an event: event -> answer."""
    says = np.array([_BY_PLAN] * len(EVENTS))
    for event, answer in (answers or {}).items():
        says[EVENTS.index(event)] = option(event, answer)

    def decide(view: ShopView) -> Decision:
        month = view.month
        promotion = np.full(view.draws, _SETS if month in _CAMPAIGNS else _NONE)
        answer = np.where(view.event >= 0, says[view.event], _NOTHING_DONE)
        marketing = np.full(view.draws, min(plan.marketing[month], plan.marketing_ceiling))
        return Decision(_orders(view, plan), marketing, promotion, answer)

    return decide


def _orders(view: ShopView, plan: ShopPlan) -> Array:
    """Next month's expected sales and a small reserve, less what will be left; within the ceilings of the budget."""
    month, state = view.month, view.state
    later = min(month + 1, MONTHS - 1)
    now, needed = (_forecast(view, plan, m) for m in (month, later))
    left = np.maximum(0.0, state.stock + state.coming - now)
    units = np.maximum(0.0, _COVER * needed - left)
    money: Array = units * COST[:, None] * _dearer(view)
    money[:2] *= np.minimum(1.0, plan.core_ceiling / np.maximum(money[:2].sum(axis=0), 1.0))
    money[2] = np.minimum(money[2], plan.rest_ceiling)
    return money


def _dearer(view: ShopView) -> Array:
    """What goods cost now against list, from this month's price lists."""
    cost: Array = view.state.effects.cost[view.month]
    return cost


def _forecast(view: ShopView, plan: ShopPlan, month: int) -> Array:
    """Goods at list (groups x draws) the plan's path needs in a month, corrected by how the last two months went."""
    ratio = np.ones(view.draws)
    if view.past:
        back = min(2, len(view.past))
        planned = sum(plan.online[view.month - b] + plan.store[view.month - b] for b in range(1, back + 1))
        ratio = np.clip(sum(view.revenue(b).sum(axis=0) for b in range(1, back + 1)) / planned, 0.80, 1.12)
    shape = expected_demand(view.state, month)
    mix = shape.sum(axis=0) / shape.sum(axis=(0, 1))
    mix[1] *= 1.08 if month in _CAMPAIGNS else 1.0
    total: Array = mix / mix.sum(axis=0) * (plan.online[month] + plan.store[month]) * ratio
    return total


def restock(answers: Mapping[str, str]) -> Policy:
    """Each month what the last one sold, marketing as last month, no promotion; events are answered as given."""
    chosen = {EVENTS.index(event): option(event, answer) for event, answer in answers.items()}

    def decide(view: ShopView) -> Decision:
        order = view.past[-1].sold if view.past else _usual_sales(view) * COST[:, None]
        answer = np.array([chosen.get(int(e), _NOTHING_DONE) for e in view.event])
        return Decision(order, view.marketing(), np.full(view.draws, _NONE), answer)

    return decide


def do_nothing(event: str) -> dict[str, str]:
    """The answers of somebody who decides by the plan in everything, and lets one event pass."""
    return {event: OPTIONS[event][_NOTHING_DONE]}
