from __future__ import annotations

import pytest
from methods_plans import YEAR, figures, measure, plan

from aop_lib.methods.series import adds_up, base_value, known_months, monthly, value_through, year_value

LAST = YEAR - 1


def channels(**tables):
    return plan(
        [
            measure("revenue", formula="online + store"),
            measure("online"),
            measure("store"),
            measure("share", "share", formula="online / revenue"),
            measure("stock", aggregate="last"),
            measure("people", "people", aggregate="mean"),
        ],
        **tables,
    )


def test_months_come_through_the_formula():
    p = channels(figures=[figures("online", [1, 2]), figures("store", [3, None, 5])])
    assert monthly(p, "revenue", "actual", YEAR)[:3] == [4, None, None]
    assert monthly(p, "share", "actual", YEAR)[:2] == [0.25, None]


def test_own_figures_come_first():
    p = channels(figures=[figures("revenue", [10]), figures("online", [1, 2]), figures("store", [3, 4])])
    assert monthly(p, "revenue", "actual", YEAR)[:3] == [10, 6, None]


def test_division_by_zero_is_not_known():
    p = channels(figures=[figures("online", [0]), figures("store", [0])])
    assert monthly(p, "share", "actual", YEAR)[0] is None


def test_year_of_a_ratio_is_the_ratio_of_the_years():
    # Online 10 of 20, then 10 of 100: 20 / 120, not the mean of 50 % and 10 %.
    p = channels(figures=[figures("online", [10, 10]), figures("store", [10, 90])])
    assert value_through(p, "share", "actual", YEAR, 2) == pytest.approx(20 / 120)


def test_last_and_mean():
    p = channels(figures=[figures("stock", range(1, 13)), figures("people", [4] * 6 + [6] * 6)])
    assert year_value(p, "stock", "actual", YEAR) == 12
    assert year_value(p, "people", "actual", YEAR) == 5


def test_a_missing_month_leaves_the_year_unknown():
    p = channels(figures=[figures("online", [1] * 11)])
    assert year_value(p, "online", "actual", YEAR) is None
    assert value_through(p, "online", "actual", YEAR, 11) == 11


def test_base_is_stated_else_last_year_else_the_formula():
    p = plan(
        [measure("revenue", formula="online + store"), measure("online", base=30.0), measure("store")],
        figures=[figures("online", [1] * 12, year=LAST), figures("store", [5] * 12, year=LAST)],
    )
    assert base_value(p, "online") == 30
    assert base_value(p, "store") == 60
    assert base_value(p, "revenue") == 12 * 6  # twelve months of both channels are known
    assert base_value(plan([measure("a", formula="b * c"), measure("b", base=3.0), measure("c", base=4.0)]), "a") == 12
    assert base_value(p, "nothing") is None


def test_a_formula_that_goes_round_or_cannot_be_read_gives_nothing():
    p = plan([measure("a", formula="b"), measure("b", formula="a"), measure("c", formula="a + * b")])
    assert base_value(p, "a") is None
    assert base_value(p, "c") is None
    assert monthly(p, "a", "actual", YEAR) == [None] * 12


def test_months_of_shares_do_not_add_up():
    p = plan([measure("s", "share")], figures=[figures("s", [0.5] * 12)])
    assert not adds_up(p, "s")
    assert year_value(p, "s", "actual", YEAR) is None
    assert value_through(p, "s", "actual", YEAR, 1) == 0.5
    assert [adds_up(channels(), m) for m in ("revenue", "share", "stock", "people")] == [True, False, False, False]


def test_known_months_stop_at_the_first_gap():
    assert known_months([None, 1]) == 0
    assert known_months([0.0, 1.0, None, 2.0]) == 2


@pytest.mark.parametrize("months", [0, 13])
def test_months_outside_the_year(months):
    with pytest.raises(ValueError, match="months"):
        value_through(channels(), "online", "actual", YEAR, months)


def test_a_measure_many_others_build_on_is_worked_out_once():
    """Each step doubles the one before: 10 a month, 31 doublings. Followed path by path that is 2 billion ways."""
    steps = [measure("m0"), *(measure(f"m{n}", formula=f"m{n - 1} + m{n - 1}") for n in range(1, 32))]
    tower = plan(steps, figures=[figures("m0", [10] * 12, year=YEAR - 1)])
    assert base_value(tower, "m31") == 120 * 2**31
    assert monthly(tower, "m31", "actual", YEAR - 1)[0] == 10 * 2**31
