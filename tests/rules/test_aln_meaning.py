"""ALN107-109 and ALN203: what they state. The healthy plan has five leads in March: two qualified, one signed (30)."""

from __future__ import annotations

from typing import Any

import pytest
from rule_plans import changed, found, places, values

from aop_lib.locale import LANGUAGES, Locale
from aop_lib.rules import check

TERM = "term: {en: Conversion, vi: Tỷ lệ chuyển đổi}"


def definitions(one: str, other: str) -> str:
    return f"""
        definitions:
          - {{department: D1, {TERM}, {one}}}
          - {{department: D2, {TERM}, {other}}}
    """


def said(code: str, changes: str, lang: Any) -> str:
    plan = changed(changes)
    (finding,) = check(plan).of(code)
    return f"{finding.found(Locale(lang), plan)} {finding.mend(Locale(lang), plan)}"


class TestOneTermTwoMeanings:
    RATES = definitions("from_stage: created", "from_stage: qualified")

    def test_rates_and_what_their_difference_is_worth(self) -> None:
        # 1 of 5 leads and 1 of 2 qualified leads; (50 % - 20 %) x 5 leads x 30 a contract = 45
        (finding,) = found("ALN107", self.RATES)
        told = values(finding)
        assert (told["case"], told["low"], told["high"], told["count"]) == ("rate", 0.2, 0.5, 2)
        assert told["gap"] == pytest.approx(45)
        assert (told["first"].en, told["second"]) == ("Store", "Online")
        assert told["month"] == (2,)  # the third month of a business year from January

    def test_it_is_said_in_both_languages(self) -> None:
        en, vi = said("ALN107", self.RATES, "en"), said("ALN107", self.RATES, "vi")
        assert "In March 2026 it is 20% for Store and 50% for Online" in en
        assert "VND 45 million of contracts will be missing" in en
        assert "Trong tháng 3/2026, Cửa hàng tính ra 20%, Online tính ra 50%" in vi
        assert "hụt 45 triệu đồng" in vi

    def test_revenue_signed_and_revenue_paid(self) -> None:
        (finding,) = found("ALN107", definitions("counts: value", "counts: value, to_stage: paid"))
        told = values(finding)
        assert (told["case"], told["low"], told["high"], told["gap"]) == ("money", 0, 30, 30)
        assert places([finding]) == [("definitions", 1, "to_stage")]  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("one", "other", "case", "field"),
        [
            ("counts: number", "counts: number, to_stage: created", "number", "to_stage"),
            ("counts: value", "counts: rate", "number", "counts"),
            ("counts: number", "counts: number, filters: [not_cancelled]", "equal", "filters"),
            ("counts: number, growth: true", "counts: value, growth: true", "words", "counts"),
            ("counts: ~, milestone: M1", "counts: ~, milestone: M2", "days", "milestone"),
        ],
    )
    def test_other_ways_to_differ(self, one: str, other: str, case: str, field: str) -> None:
        (finding,) = found("ALN107", definitions(one, other))
        assert values(finding)["case"] == case
        assert finding.field == field
        for lang in LANGUAGES:
            assert len(said("ALN107", definitions(one, other), lang)) > 100

    def test_a_rate_beside_two_equal_amounts_has_no_gap_in_money(self) -> None:
        # D1 counts 20 %, D2 the value of contracts twice, 30 and 30: between a rate and an amount there is no gap.
        third = f"          - {{department: D2, {TERM}, counts: value, filters: [not_cancelled]}}\n    "
        (finding,) = found("ALN107", definitions("counts: rate", "counts: value").rstrip(" ") + third)
        assert values(finding)["case"] == "number"

    def test_days_apart(self) -> None:
        # M1 is due on 28 February, M2 on 30 June: 31 + 30 + 31 + 30 = 122 days later.
        (finding,) = found("ALN107", definitions("counts: ~, milestone: M1", "counts: ~, milestone: M2"))
        assert values(finding)["gap"] == 122

    def test_agreed_answers_silence_those_before(self) -> None:
        before = f"{{department: D2, {TERM}, from_stage: qualified}}"
        after = f"{{department: D2, phase: after, {TERM}, counts: rate, from_stage: created, to_stage: contracted}}"
        assert len(found("ALN107", f"definitions: [{before}]")) == 1
        assert not found("ALN107", f"definitions: [{before}, {after}]")

    def test_without_leads_the_difference_is_still_seen(self) -> None:
        one = f"{{department: D2, {TERM}, from_stage: qualified}}"
        (finding,) = found("ALN107", f"{{definitions: [{one}], leads: []}}")
        assert values(finding)["case"] == "words"


class TestTwoSystems:
    def test_both_figures_the_gap_and_the_plans_own(self) -> None:
        changes = "readings: [{department: D2, measure: online, month: 3, value: 620}]"
        (finding,) = found("ALN108", changes)
        told = values(finding)
        assert (told["low"], told["high"], told["gap"], told["figure"]) == (550, 620, 70, 550)
        assert "VND 550 million in Accounting (Store), VND 620 million in CRM (Online)" in said("ALN108", changes, "en")
        assert "Kế hoạch đang ghi 550 triệu đồng" in said("ALN108", changes, "vi")

    def test_one_percent_is_rounding(self) -> None:
        assert not found("ALN108", "readings: [{department: D2, measure: online, month: 3, value: 555}]")

    def test_departments_stand_in_for_systems_without_a_name(self) -> None:
        changes = "readings: [{department: D2, measure: online, month: 3, value: 620, system: }]"
        assert "Store reads VND 550 million, Online reads VND 620 million" in said("ALN108", changes, "en")

    def test_a_month_without_a_figure_in_the_plan(self) -> None:
        changes = """
            readings:
              - {department: D1, measure: online, month: 9, value: 500}
              - {department: D2, measure: online, month: 9, value: 600}
        """
        assert "no figure for this month yet" in said("ALN108", changes, "en")


@pytest.mark.parametrize(
    ("definition", "field"),
    [
        ("counts: ", "counts"),
        ("counts: , meaning: Leads that buy", "counts"),
        ("to_stage: ", "to_stage"),
        ("from_stage: paid", "to_stage"),
        ("filters: [new_customers, returning_customers]", "filters"),
        ("channel: Fax", "channel"),
        ("milestone: M1", "milestone"),
        ("counts: value, to_stage: contracted, channel: Online", None),
    ],
)
def test_definitions_that_cannot_be_worked_out(definition: str, field: str | None) -> None:
    changes = f"definitions: [{{department: D2, {TERM}, {definition}}}]"
    assert [f.field for f in found("ALN109", changes)] == ([field] if field else [])
    if field:
        assert said("ALN109", changes, "vi") != said("ALN109", changes, "en")


def test_amounts_and_dates_that_are_missing() -> None:
    unpriced = "{leads: [{id: N1, value: }], definitions: [{department: D1, counts: value}]}"
    assert [f.field for f in found("ALN109", unpriced)] == ["counts"]
    undated = f"{{milestones: [{{id: M2, due: }}], definitions: [{{department: D9, {TERM}, milestone: M2}}]}}"
    assert [f.field for f in found("ALN109", undated)] == ["milestone"]


class TestThePlanChooses:
    def test_alike_in_everything(self) -> None:
        (finding,) = found("ALN203", "options: [{id: O1, helps: []}]")
        assert values(finding)["case"] == "alike"

    def test_no_priority_at_all(self) -> None:
        (finding,) = found("ALN203", "choices: [{id: C1, kind: tradeoff, in_exchange: x}]")
        assert values(finding)["case"] == "nothing"

    def test_two_priorities_without_an_order(self) -> None:
        changes = """
            choices: [{id: C4, kind: priority, name: Margin, rank: 1}]
            options: [{id: O2, helps: [C4]}]
        """
        (finding,) = found("ALN203", changes)
        assert values(finding)["case"] == "order"
        assert "does not say which comes first" in said("ALN203", changes, "en")

    @pytest.mark.parametrize("decides", ["helps: [C1]", "against: [C3]", "against: [C1]", "cost: 50"])
    def test_anything_that_sets_them_apart_is_enough(self, decides: str) -> None:
        # The budget of the healthy plan uses up its limit: 50 more is beyond the room.
        assert not found("ALN203", f"options: [{{id: O1, helps: []}}, {{id: O2, {decides}}}]")

    def test_a_third_option_that_loses_does_not_matter(self) -> None:
        third = "{id: O3, topic: {en: What does the online team do next?, vi: Việc khác}, name: Third}"
        assert not found("ALN203", f"options: [{third}]")

    def test_one_option_is_no_question(self) -> None:
        assert not found("ALN203", "options: [{id: O3, topic: Another question, name: Alone}]")
