from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aop_lib.methods.marketing_response import adstock, respond

shop = {"base": 200.0, "ceiling": 80.0, "half": 100.0, "carry": 0.5}
spends = st.lists(st.floats(0, 1000), min_size=1, max_size=12)


def test_half_of_the_ceiling_at_half():
    assert respond([100], **(shop | {"carry": 0.0})) == [240]


def test_no_marketing_sells_the_base():
    assert respond([0, 0], **shop) == [200, 200]


def test_effect_carries_over():
    # 100, then 50, then 25 still at work: 80 / (1 + 100 / 50) = 26.67 above the base, 80 / 5 = 16.
    assert adstock([100, 0, 0], 0.5) == [100, 50, 25]
    assert respond([100, 0, 0], **shop) == pytest.approx([240, 200 + 80 / 3, 216])


def test_a_steady_spend_before_stays_steady():
    # 100 a month for ever keeps 100 / (1 - 0.5) = 200 at work.
    assert adstock([100, 100], 0.5, before=100) == [200, 200]


def test_a_steeper_curve():
    assert respond([200], base=0, ceiling=80, half=100, carry=0, slope=2) == pytest.approx([80 * 4 / 5])


def test_cutting_marketing_lowers_sales_at_once_and_more_later():
    # A1.17: sales fall right after the cut, and keep falling while the earlier effect wears off.
    kept, cut = respond([100] * 6, **shop, before=100), respond([50] * 6, **shop, before=100)
    losses = [k - c for k, c in zip(kept, cut, strict=True)]
    assert losses[0] > 0
    assert losses == sorted(losses)


@pytest.mark.parametrize("wrong", [{"carry": 1.0}, {"carry": -0.1}, {"half": 0.0}, {"slope": 0.0}, {"before": -1.0}])
def test_settings_without_meaning(wrong):
    with pytest.raises(ValueError, match=r"carry|half|spend"):
        respond([100], **(shop | wrong))


@given(spends, st.floats(0, 0.95))
def test_sales_stay_between_base_and_ceiling(spend, carry):
    for sales in respond(spend, base=200, ceiling=80, half=100, carry=carry):
        assert 200 <= sales <= 280


@given(spends, st.floats(0, 500))
def test_more_spend_never_sells_less(spend, more):
    less_spent = respond(spend, **shop)
    more_spent = respond([spend[0] + more, *spend[1:]], **shop)
    assert all(b >= a - 1e-9 for a, b in zip(less_spent, more_spent, strict=True))
