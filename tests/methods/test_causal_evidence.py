"""Trials and months: does more of an activity bring more of the result (A2.6)?"""

from __future__ import annotations

import random

import pytest
from methods_plans import YEAR, figures, measure, plan

from aop_lib.methods.causal_evidence import Link, causal_evidence, monthly_link, trial_of
from aop_lib.plan import Plan, Trial


def places(raised: list[float], left: list[float], leads: list[float] | None = None, lift: float = 0.4) -> list[Trial]:
    """Places with their change of result: the first ones raised, the others left as they were."""
    rows = [(True, r) for r in raised] + [(False, r) for r in left]
    return [
        Trial(
            kpi="K",
            name=f"Area {n}",
            raised=was,
            activity=lift if was else 0.0,
            leads=None if leads is None else leads[n],
            result=result,
        )
        for n, (was, result) in enumerate(rows)
    ]


def test_only_the_choice_made_puts_the_largest_three_on_one_side() -> None:
    """Of the 6 over 3 = 20 ways to choose 3 of 6 places, one has the sum of the three largest: p = 1 / 20."""
    link = causal_evidence(places([0.09, 0.08, 0.07], [0.00, 0.01, 0.02]))
    assert (link.verdict, link.raised, link.left, link.exact) == ("holds", 3, 3, True)
    assert link.p == pytest.approx(1 / 20)
    # (9 + 8 + 7) / 3 - (0 + 1 + 2) / 3 = 8 - 1 = 7 points
    assert link.difference == pytest.approx(0.07)
    assert link.activity == pytest.approx(0.4)
    assert (link.leads, link.leads_p) == (None, None)


def test_one_place_out_of_order_counts_the_ways_that_do_as_well() -> None:
    """Raised 9, 8, 2 (sum 19) against 7, 1, 0: also 9+8+7 = 24 and 9+8+2 = 19 itself reach 19; 9+7+2 = 18 does not."""
    link = causal_evidence(places([0.09, 0.08, 0.02], [0.07, 0.01, 0.00]))
    assert link.p == pytest.approx(2 / 20)
    assert link.verdict == "no_link"


def test_equal_results_are_no_evidence() -> None:
    """Where all places changed alike, every choice does as well as the one made."""
    link = causal_evidence(places([0.05] * 3, [0.05] * 3))
    assert (link.p, link.difference, link.verdict) == (1.0, 0.0, "no_link")


@pytest.mark.parametrize(
    ("leads", "result", "verdict"),
    [
        ([0.2, 0.19, 0.18, 0.0, 0.01, 0.02], [0.09, 0.08, 0.07, 0.0, 0.01, 0.02], "holds"),
        ([0.2, 0.19, 0.18, 0.0, 0.01, 0.02], [0.01, 0.00, 0.02, 0.0, 0.01, 0.02], "breaks_at_result"),
        ([0.0, 0.02, 0.01, 0.0, 0.01, 0.02], [0.01, 0.00, 0.02, 0.0, 0.01, 0.02], "breaks_at_leads"),
        # The result rose, the step between did not: it rose for another reason.
        ([0.0, 0.02, 0.01, 0.0, 0.01, 0.02], [0.09, 0.08, 0.07, 0.0, 0.01, 0.02], "breaks_at_leads"),
    ],
)
def test_the_chain_breaks_at_its_first_weak_step(leads: list[float], result: list[float], verdict: str) -> None:
    link = causal_evidence(places(result[:3], result[3:], leads))
    assert link.verdict == verdict
    assert link.shown is (verdict == "holds")
    assert link.disproved is (verdict != "holds")


@pytest.mark.parametrize(
    ("raised", "left"),
    # 5 over 2 = 10 and 6 over 1 = 6 ways: even the largest difference has p = 1/10, 1/6
    [([0.9, 0.8], [0.0, 0.0, 0.0]), ([0.9], [0.0] * 5), ([], [0.0] * 8), ([0.9] * 8, []), ([], [])],
)
def test_too_few_places_say_nothing(raised: list[float], left: list[float]) -> None:
    link = causal_evidence(places(raised, left))
    assert link.verdict == "too_few"
    assert not link.shown
    assert not link.disproved


def test_an_activity_that_was_not_raised_was_not_tried() -> None:
    assert causal_evidence(places([0.09, 0.08, 0.07], [0.0, 0.01, 0.02], lift=0.0)).verdict == "too_few"


def test_a_lead_count_with_gaps_is_not_a_step() -> None:
    rows = places([0.09, 0.08, 0.07], [0.0, 0.01, 0.02], [0.0] * 6)
    rows[2] = rows[2].model_copy(update={"leads": None})
    assert causal_evidence(rows).verdict == "holds"
    assert causal_evidence(rows).leads is None


def test_beyond_a_million_ways_a_draw_comes_near_the_exact_share() -> None:
    """24 over 12 is 2.7 million. Without any effect p is what a draw of the same statistic gives, and never 0."""
    chance = random.Random(1)
    values = [chance.gauss(0, 1) for _ in range(24)]
    link = causal_evidence(places(values[:12], values[12:]))
    assert not link.exact
    assert link == causal_evidence(places(values[:12], values[12:]))
    # The normal approximation of the permutation distribution: mean and standard deviation of the sum of 12 of 24
    mean = sum(values) / 24
    spread = (sum((v - mean) ** 2 for v in values) / 23 * 12 * 12 / 24) ** 0.5
    z = (sum(values[:12]) - 12 * mean) / spread
    normal = 0.5 * (1 - _error_function(z / 2**0.5))
    assert link.p == pytest.approx(normal, abs=0.02)
    large = causal_evidence(places([v + 9 for v in values[:12]], values[12:]))
    assert large.p == pytest.approx(1 / 20_001)


def _error_function(x: float) -> float:
    from math import erf

    return erf(x)


def test_a_plan_holds_trials_of_several_kpis() -> None:
    rows = places([0.09, 0.08, 0.07], [0.00, 0.01, 0.02])
    other = [row.model_copy(update={"kpi": "L"}) for row in places([0.0], [0.0])]
    of = plan([], trials=[*rows, *other])
    assert trial_of(of, "K") == causal_evidence(rows)
    assert trial_of(of, "L") == Link("too_few", 1, 1, 0.4, None, 0.0, None, 1.0)
    assert trial_of(of, "M") is None


def two_years(first: list[float], second: list[float]) -> Plan:
    """Measures ``a`` and ``b``: 100 each month of the year before, then the changes given."""
    return plan(
        [measure("a"), measure("b")],
        figures=[
            *(figures(code, [100.0] * 12, year=YEAR - 1) for code in "ab"),
            figures("a", [100 * (1 + change) for change in first]),
            figures("b", [100 * (1 + change) for change in second]),
        ],
    )


RISING = [n / 100 for n in (3, 7, 1, 12, 5, 9, 2, 11, 4, 8, 6, 10)]


def test_months_in_the_same_order_have_rho_one() -> None:
    link = monthly_link(two_years(RISING, [2 * change for change in RISING]), "a", "b")
    assert (link.pairs, link.lag) == (12, 0)
    assert link.rho == pytest.approx(1.0)
    assert link.verdict == "together"


def test_months_in_the_opposite_order_are_apart() -> None:
    link = monthly_link(two_years(RISING, [-change for change in RISING]), "a", "b")
    assert link.rho == pytest.approx(-1.0)
    assert link.verdict == "apart"


def test_what_is_better_low_turns_the_sign() -> None:
    of = two_years(RISING, [-change for change in RISING])
    lower = of.model_copy(update={"measures": [measure("a"), measure("b", better="lower")]})
    assert monthly_link(lower, "a", "b").rho == pytest.approx(1.0)


def test_an_effect_a_month_later_is_found_at_its_lag() -> None:
    """Eighteen months of changes; the second follows the first by one month: 17 pairs at lag 1."""
    chance = random.Random(2)
    first = [chance.random() for _ in range(18)]
    second = [0.5, *first[:-1]]
    rows = []
    for code, changes in (("a", first), ("b", second)):
        rows.append(figures(code, [100.0] * 12, year=YEAR - 2))
        rows.append(figures(code, [100 * (1 + c) for c in changes[:12]], year=YEAR - 1))
        last = [100 * (1 + before) * (1 + c) for before, c in zip(changes, changes[12:], strict=False)]
        rows.append(figures(code, last))
    link = monthly_link(plan([measure("a"), measure("b")], figures=rows), "a", "b")
    assert (link.lag, link.pairs, link.verdict) == (1, 17, "together")
    assert link.rho == pytest.approx(1.0)


def test_eleven_months_are_too_few() -> None:
    link = monthly_link(two_years(RISING[:11], RISING[:11]), "a", "b")
    assert (link.pairs, link.rho, link.verdict) == (11, None, "too_few")


def test_a_measure_that_never_changes_or_is_not_known_says_nothing() -> None:
    assert monthly_link(two_years([0.1] * 12, RISING), "a", "b").verdict == "too_few"
    assert monthly_link(two_years(RISING, RISING), "a", "nothing").pairs == 0
