"""The BabyCare House year: reflex against plan on 1,000 years, what each contingency brings, and how long it takes."""

from __future__ import annotations

import numpy as np
from timing import line, median, once, repeats

from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.methods.shop_debrief import goal_values, reached, risk_answers
from aop_lib.methods.shop_luck import shop_luck
from aop_lib.methods.shop_policies import ShopPlan, plan_guided, reflex, shop_plan
from aop_lib.methods.shop_world import OPTIONS
from aop_lib.methods.shop_year import ShopYear, play

SEEDS = 1_000
NAMES = {"G1": "revenue", "G2": "online share", "G3": "gross margin"}


def main() -> None:
    count = repeats(__doc__ or "", 5)
    case = read_plan(case_plan()).plan
    assert case is not None
    plan, luck = shop_plan(case), shop_luck(1, SEEDS)
    by_reflex, by_plan = play(reflex, luck), play(plan_guided(plan), luck)
    _goals(by_reflex, by_plan, plan)
    _cash(by_reflex, by_plan)
    for found in risk_answers(plan, luck):
        instinct, contingency, nothing = OPTIONS[found.event]
        gains = ", ".join(f"{NAMES[g]} {_shown(g, found.gain(contingency, nothing, g))}" for g in NAMES)
        text = f"result {found.gain(contingency, nothing):+,.0f}; {gains}"
        line(f"{found.risk} contingency over nothing, median", text, "result above 0")
        line(
            f"{found.risk} contingency over reflex, median",
            f"result {found.gain(contingency, instinct):+,.0f}",
            "above 0",
        )
    seconds = median([once(lambda seed=seed: play(plan_guided(plan), shop_luck(seed, SEEDS))) for seed in range(count)])
    line(f"{SEEDS:,} years by the plan", f"{seconds:.2f} s", "–")


def _goals(by_reflex: ShopYear, by_plan: ShopYear, plan: ShopPlan) -> None:
    met = [reached(year, plan) for year in (by_reflex, by_plan)]
    values = [goal_values(year) for year in (by_reflex, by_plan)]
    for goal, name in NAMES.items():
        medians = [_level(goal, float(np.median(v[goal]))) for v in values]
        shares = [f"{m[goal].mean():.0%}" for m in met]
        line(
            f"{name}: reflex, plan (median)", " | ".join(medians), f"reached in {' | '.join(shares)} of {SEEDS:,} years"
        )
        turned = float((values[0][goal] > values[1][goal]).mean())
        line(f"{name}: years in which luck reverses it", f"{turned:.1%}", "–")
    both = [np.stack(list(m.values())).all(axis=0).mean() for m in met]
    line("all three goals: reflex, plan", f"{both[0]:.0%} | {both[1]:.0%}", "–")
    # Luck within one policy: an unlucky year by the plan against a lucky one by reflex.
    lucky = float((by_reflex.result[:, None] > by_plan.result[None, :]).mean())
    line("reflex beats plan, each with luck of its own", f"{lucky:.1%} of pairs", "–")


def _cash(by_reflex: ShopYear, by_plan: ShopYear) -> None:
    years = (by_reflex, by_plan)
    for name, values in {
        "result of the year, VND million": [y.result for y in years],
        "lowest cash, VND million": [y.cash.min(axis=0) for y in years],
        "months owing the bank": [y.owing.sum(axis=0) for y in years],
        "months sold out": [y.sold_out.sum(axis=0) for y in years],
    }.items():
        turned = float((values[0] > values[1]).mean() if "VND" in name else (values[0] < values[1]).mean())
        medians = " | ".join(f"{float(np.median(v)):,.0f}" for v in values)
        line(f"{name}: reflex, plan (median)", medians, f"luck reverses it in {turned:.1%} of years")


def _level(goal: str, value: float) -> str:
    return f"{value:,.0f}" if goal == "G1" else f"{value:.1%}"


def _shown(goal: str, value: float) -> str:
    return f"{value:+,.0f}" if goal == "G1" else f"{100 * value:+.1f} points"


if __name__ == "__main__":
    main()
