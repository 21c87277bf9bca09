"""The meter's pictures: the planted pair and option stand out, figures are in words, W is never alone."""

from __future__ import annotations

import json
from typing import Any
from xml.etree import ElementTree

import pytest
from charts_plans import HOSTILE  # type: ignore[import-not-found]

from aop_lib.charts.meter import (
    agreement_chart,
    agreement_sentence,
    chance_sentence,
    change_chart,
    change_sentence,
    first_sentence,
    meter_table,
)
from aop_lib.charts.render import specification, svg
from aop_lib.charts.theme import ACCENT
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.agreement import change_of
from aop_lib.methods.meter import meter
from aop_lib.plan import Plan

EN, VI = Locale("en"), Locale("vi")
NAMES = {"sales": "Sales", "finance": "Finance", "trade": "Trade"}
BEFORE = {"sales": "132", "finance": "231", "trade": "123"}
AFTER = {"sales": "123", "finance": "123", "trade": "132"}


def asked(*rounds: dict[str, str], name: str = "", **more: Any) -> Plan:
    views = [
        {"department": d, "phase": phase, "ranking": [f"P{n}" for n in digits], **more}
        for phase, answers in zip(("before", "after"), rounds, strict=False)
        for d, digits in answers.items()
    ]
    choices = [{"id": f"P{n}", "kind": "priority", "name": name or f"Priority {n}", "rank": n} for n in (1, 2, 3)]
    choices += [{"id": "T1", "kind": "tradeoff", "name": name or "Growth", "in_exchange": name or "Margin"}]
    choices += [{"id": f"N{n}", "kind": "not_doing", "name": name or f"Store {n}"} for n in (1, 2)]
    parties = [{"id": d, "name": name or title, "kind": "department"} for d, title in NAMES.items()]
    return Plan.model_validate(
        {"company": {"name": "A", "year": 2026}, "parties": parties, "choices": choices, "views": views}
    )


def rows(chart: Any) -> list[dict[str, Any]]:
    return [row for rows in specification(chart)["datasets"].values() for row in rows]


def title(chart: Any) -> str:
    return " ".join(specification(chart)["title"]["text"])


def drawn(plan: Plan, **options: Any) -> Any:
    ranking = meter(plan, "before").ranking
    assert ranking is not None
    return agreement_chart(plan, ranking, EN, **options)


def test_columns_read_from_the_top_as_each_department_ranks() -> None:
    discs = [row for row in rows(drawn(asked(BEFORE))) if "fill" in row]
    columns = [[r["number"] for r in sorted(discs, key=lambda r: r["y"]) if r["x"] == x] for x in range(4)]
    # The plan, then the departments in the plan's own order.
    assert columns == [list("123"), list("132"), list("231"), list("123")]


def test_the_pair_that_differs_and_its_option_stand_out() -> None:
    # P1 P2 P3 by place: finance 3 1 2, sales 1 3 2, trade 1 2 3. Squared differences: finance-sales 8, finance-trade 6,
    # sales-trade 2. Finance and sales are two places apart on P1 and on P2; P1 comes first by its code.
    chart = drawn(asked(BEFORE))
    assert title(chart) == "Finance and Sales differ most: “Priority 1” is number 3 for one and number 1 for the other"
    filled = [(r["x"], r["number"], r["y"]) for r in rows(chart) if r.get("fill") == ACCENT]
    assert filled == [(1, "1", 1), (2, "1", 3)]
    assert {r["number"] for r in rows(chart) if r.get("line") == ACCENT} == {"1"}


def test_the_reader_may_look_first() -> None:
    chart = drawn(asked(BEFORE), highlight=False)
    assert title(chart) == "3 departments have put 3 priorities in order"
    assert ACCENT not in json.dumps(specification(chart))


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (
            {"sales": "123", "finance": "132"},
            "nearly alike; “Priority 2” is number 3 for Finance and number 2 for Sales",
        ),
        ({"sales": "123", "finance": "123"}, "All 2 departments rank the priorities alike"),
    ],
)
def test_what_is_nearly_alike_is_not_dramatised(answers: dict[str, str], said: str) -> None:
    plan = asked(answers)
    ranking = meter(plan).ranking
    assert ranking is not None
    assert said in agreement_sentence(plan, ranking, EN)


def test_without_an_order_of_the_plan_the_mean_stands_first() -> None:
    plan = asked(BEFORE)
    unranked = plan.model_copy(update={"choices": [c.model_copy(update={"rank": None}) for c in plan.choices]})
    assert "On average" in svg(drawn(unranked))


def test_change_in_three_figures() -> None:
    plan = asked(BEFORE, AFTER)
    # Before: rho -1, -.5, .5, mean -.33. After: 1, .5, .5, mean .67. Number 1: P1 for two of three, then for all.
    # The plan's P1 P2: sales one, finance one, trade both (67 %); after both, both, one (83 %).
    chart = change_chart(plan, change_of(plan), EN)
    shown = {row["row"]: row["value"] for row in rows(chart) if "value" in row}
    assert shown == {0: "−0.33 → 0.67", 1: "2 of 3 → 3 of 3", 2: "67% → 83%"}
    assert title(chart) == "All 3 departments now name “Priority 1” first; before, 2 of 3 agreed"


def test_rails_run_from_the_least_possible() -> None:
    plan = asked(BEFORE, AFTER)
    rails = {
        row["row"]: row for row in rows(change_chart(plan, change_of(plan), EN)) if "value" in row and row["before"]
    }
    # rho of three departments lies between -1/2 and 1: -1/3 stands at 1/9, chance (0) at 1/3.
    assert rails[0]["before"] == pytest.approx(1 / 9)
    assert rails[0]["chance"] == pytest.approx(1 / 3)
    # At least one of three names the most-named option: 2/3 stands halfway.
    assert rails[1]["before"] == pytest.approx(1 / 2)
    # Two of three options share at least one with two others: 1/2 is the least, and 2/3 by chance.
    assert rails[2]["before"] == pytest.approx((2 / 3 - 1 / 2) * 2)
    assert rails[2]["chance"] == pytest.approx((2 / 3 - 1 / 2) * 2)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("111", "112", "Only 2 of 3 departments still agree"),
        ("112", "112", "As before, 2 of 3 departments agree"),
        ("123", "112", "2 of 3 departments now name “Priority 1” first; before, 1 of 3 agreed"),
    ],
)
def test_change_of_number_one(before: str, after: str, said: str) -> None:
    def first(number: str) -> str:
        return number + "".join(n for n in "123" if n != number)

    plan = asked(*({d: first(n) for d, n in zip(NAMES, one, strict=True)} for one in (before, after)))
    assert said in change_sentence(plan, change_of(plan), EN)


@pytest.mark.parametrize(
    ("p", "said"),
    [(0.001, "in fewer than 1 of 100"), (0.028, "in 3 of 100"), (0.5, "in 50 of 100"), (1.0, "nearly always")],
)
def test_chance_is_said_in_cases_of_a_hundred(p: float, said: str) -> None:
    assert said in chance_sentence(p, EN)


def test_number_one_in_a_sentence() -> None:
    def said(answers: dict[str, str]) -> str:
        plan = asked(answers)
        first = meter(plan).first
        assert first is not None
        return first_sentence(plan, first, EN)

    assert said(BEFORE) == "Of 3 departments, 2 name “Priority 1” first."
    assert said(AFTER) == "All 3 departments name “Priority 1” first."
    assert said({"sales": "123", "finance": "213"}) == "2 departments, 2 answers to what comes first."


@pytest.mark.parametrize("say", [EN, VI], ids=LANGUAGES)
def test_w_stands_only_beside_rho_and_its_chance_value(say: Locale) -> None:
    plan = asked(BEFORE)
    made = str(meter_table(plan, meter(plan), say))
    # Rank sums 5 6 7 on P1 P2 P3: S = 2, W = 12 x 2 / (9 x 24) = .11; rho = (3 W - 1) / 2 = -.33; chance 1/3.
    before, _, note = made.partition("Kendall")
    assert say.number(-1 / 3, 2) in before
    assert say.number(1 / 9, 2) in note
    assert say.number(1 / 3, 2) in note
    assert "Kendall" not in note


def test_the_table_names_who_says_what() -> None:
    plan = asked(BEFORE)
    views = [v.model_copy(update={"tradeoff": "T1", "not_doing": ["N1"]}) for v in plan.views]
    views[1] = views[1].model_copy(update={"tradeoff": "P3", "not_doing": ["N1", "N2"]})
    plan = plan.model_copy(update={"views": views})
    text = meter_table(plan, meter(plan), EN).text
    assert "“Priority 1”: Sales, Trade" in text
    assert "“Priority 1” is not among the first 2 for Finance." in text
    assert "“Growth, in exchange: Margin”: Sales, Trade" in text
    assert "“Store 2”: named by Finance, not by Sales, Trade." in text
    assert "Store 1" not in text


def test_what_cannot_be_compared_says_why() -> None:
    plan = asked({"sales": "12", "finance": "123"})
    text = meter_table(plan, meter(plan), EN).text
    assert "Sales has not ranked “Priority 3”, which others ranked." in text
    assert "No answer yet: Trade." in text
    assert "Kendall" not in text
    assert meter_table(asked(), meter(asked()), EN).text == "No department has been asked yet."


@pytest.mark.parametrize("say", [EN, VI], ids=LANGUAGES)
def test_hostile_text_is_shown_literally(say: Locale) -> None:
    plan = asked(BEFORE, AFTER, name=HOSTILE, tradeoff="T1", not_doing=["N1"])
    ranking = meter(plan, "before").ranking
    assert ranking is not None
    for chart in (agreement_chart(plan, ranking, say), change_chart(plan, change_of(plan), say)):
        made = svg(chart)
        assert "<script" not in made
        assert "undefined" not in "".join(ElementTree.fromstring(made).itertext())
        assert specification(chart)["description"]
    table = str(meter_table(plan, meter(plan), say))
    assert "<script" not in table
    assert "alert" in table
