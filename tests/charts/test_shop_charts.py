"""Charts and tables of the shop's year: they say what they show in both languages and draw with nothing outside."""

from __future__ import annotations

import json
from functools import cache

import numpy as np
import pytest
from shop_case import case, path

from aop_lib.charts.render import specification, svg
from aop_lib.charts.shop_debrief import answers_table, breaks_table, goal_lines_table, spread_chart, worth_chart
from aop_lib.charts.shop_months import cash_chart, figures_table, goods_table, online_chart, stock_chart
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.shop_debrief import Worth, risk_answers
from aop_lib.methods.shop_luck import shop_luck
from aop_lib.methods.shop_policies import plan_guided, reflex
from aop_lib.methods.shop_year import ShopYear, play, view_of

COMPANY = case().company
LUCK = shop_luck(2026)


@cache
def years() -> dict[str, ShopYear]:
    return {"A": play(reflex, LUCK), "B": play(plan_guided(path()), LUCK)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_chart_has_a_title_a_unit_and_alt_text(lang: str) -> None:
    say = Locale(lang)  # type: ignore[arg-type]
    unit = say.money_unit(COMPANY)
    worths = [Worth(m, -10.0 * m, -8.0 * m, {}) for m in range(12)]
    made = [
        cash_chart(years(), COMPANY, say, "A"),
        stock_chart(years(), COMPANY, say, "A"),
        online_chart({"A": [1.0, 2.0]}, COMPANY, say, "A", "t"),
        worth_chart(worths, ["x"] * 12, COMPANY, say),
        spread_chart({"A": np.arange(10.0), "B": np.arange(10.0) + 5}, COMPANY, say, ("me", 3.0)),
    ]
    for chart in made:
        spec = specification(chart)
        assert spec["title"]["text"]
        assert unit in " ".join(spec["title"]["subtitle"])
        assert len(spec["description"]) > 40
        assert "http" not in json.dumps({k: v for k, v in spec.items() if k != "$schema"})
    assert "<svg" in svg(made[0])


def test_the_lowest_month_of_a_decision_is_named_with_its_worth() -> None:
    """Months -10, -50, +20: the second cost most, 50. No sum is shown: months replayed alone do not add up."""
    worths = [Worth(0, -10, -10, {}), Worth(1, -50, -30, {}), Worth(2, 20, 25, {})]
    title = " ".join(specification(worth_chart(worths, ["", "", ""], COMPANY, Locale("en")))["title"]["text"])
    assert "February cost most: VND 50 million" in title
    assert "40" not in title


def test_luck_beside_a_decision_is_what_it_brought_less_what_it_was_worth() -> None:
    """Worth -50, in this year -30: luck +20."""
    spec = json.dumps(specification(worth_chart([Worth(1, -50, -30, {})], [""], COMPANY, Locale("en"))))
    assert "luck +20" in spec


def test_goal_lines_show_what_is_asked_and_what_came() -> None:
    text = goal_lines_table(years(), path(), COMPANY, Locale("en")).text
    assert "Revenue | 14,400" in text
    assert "Online share of revenue | 45%" in text
    assert "Gross margin | 35%" in text


def test_where_nothing_breaks_the_table_says_so() -> None:
    short = {"B": play(plan_guided(path()), LUCK, until=1)}
    assert "did stock or cash break" in breaks_table(short, COMPANY, Locale("en")).text
    assert "owes" in breaks_table(years(), COMPANY, Locale("en")).text


def test_figures_before_the_game_are_last_decembers() -> None:
    """The case's own December: online 450, store 820, marketing 48 of 1,270 is 3.8 %."""
    view = view_of(play(reflex, LUCK, until=0), LUCK)
    text = figures_table(view, path(), COMPANY, Locale("en")).text
    assert "Online revenue | – | 450 | – | 440" in text
    assert "3.8%" in text
    assert "VND 500 million" in goods_table(view, COMPANY, Locale("en")).text


def test_differences_of_shares_are_points() -> None:
    found = risk_answers(path(), shop_luck(1, 20))[1]
    assert "points)" in answers_table(found, COMPANY, Locale("en")).text
    assert "điểm)" in answers_table(found, COMPANY, Locale("vi")).text
