"""Definitions counted on leads one can count by hand (see ``march_leads``): 10 came in, 4 qualified, 2 signed."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from march_leads import MARCH, YEAR, day, define, lead, month_of_leads, rate
from methods_plans import plan

from aop_lib.methods.glossary import (
    STAGES,
    Count,
    TermUse,
    Uncountable,
    count,
    gap_in_money,
    last_month,
    meanings_agreement,
    terms,
)
from aop_lib.plan import Definition, Initiative, Lead, Milestone, Party, Plan

few = settings(max_examples=60, deadline=None)

FINANCE = rate(department="finance")
SALES = rate("qualified", department="sales")


def march(definition: Definition) -> Count:
    return count(month_of_leads(), definition, YEAR, MARCH)


def company(*definitions: Definition, leads: list[Lead] | None = None, **tables: Any) -> Plan:
    parties = [Party(id=code, name=code.title(), kind="department") for code in ("finance", "sales", "marketing")]
    own = month_of_leads() if leads is None else leads
    return plan([], parties=parties, definitions=list(definitions), leads=own, **tables)


def the_term(*definitions: Definition, **tables: Any) -> TermUse:
    (use,) = terms(company(*definitions, **tables))
    return use


class TestCounting:
    def test_the_same_month_is_20_percent_for_finance_and_50_for_sales(self) -> None:
        assert march(FINANCE) == Count(2 / 10, 10, 2)
        assert march(SALES) == Count(2 / 4, 4, 2)

    @pytest.mark.parametrize(
        ("fields", "value", "base"),
        [
            ({"counts": "number", "to_stage": "created"}, 10, 10),
            ({"counts": "number", "to_stage": "qualified"}, 4, 4),
            ({"counts": "value", "to_stage": "contracted"}, 100 + 300, 2),
            ({"counts": "value", "to_stage": "paid"}, 100, 1),
            ({"counts": "profit", "to_stage": "contracted"}, (100 - 60) + (300 - 250), 2),
            ({"counts": "value", "to_stage": "delivered"}, 0, 0),
        ],
    )
    def test_sums(self, fields: dict[str, Any], value: float, base: int) -> None:
        assert march(define(**fields)) == Count(value, base, base)

    @pytest.mark.parametrize(
        ("fields", "value", "base"),
        [
            ({"filters": ["not_cancelled"]}, 2 / 3, 3),  # L4 was cancelled
            ({"filters": ["new_customers"]}, 1 / 3, 3),  # L2 is a returning customer
            ({"filters": ["returning_customers"]}, 1.0, 1),
            ({"filters": ["new_customers", "not_cancelled"]}, 1 / 2, 2),
            ({"channel": " ONLINE "}, 1 / 3, 3),
            ({"channel": "Online", "filters": ["not_cancelled"]}, 1 / 2, 2),
        ],
    )
    def test_filters_and_channel(self, fields: dict[str, Any], value: float, base: int) -> None:
        assert march(rate("qualified", **fields)) == Count(pytest.approx(value), base, round(value * base))

    def test_a_stage_reached_after_the_month_counts_for_a_rate(self) -> None:
        late = [lead("A", contracted=day(5)), lead("B")]
        assert count(late, FINANCE, YEAR, MARCH) == Count(1 / 2, 2, 1)

    @pytest.mark.parametrize(
        ("fields", "change"),
        [
            ({"counts": "number", "to_stage": "created"}, 10 / 5 - 1),
            ({"counts": "value", "to_stage": "contracted"}, 400 / 200 - 1),
            ({"counts": "profit", "to_stage": "contracted"}, 90 / 50 - 1),
            ({"counts": "rate", "from_stage": "created", "to_stage": "contracted"}, (2 / 10) / (1 / 5) - 1),
            ({"counts": "value", "to_stage": "paid"}, None),  # nothing was paid in February
        ],
    )
    def test_growth_is_the_change_on_the_month_before(self, fields: dict[str, Any], change: float | None) -> None:
        expected = None if change is None else pytest.approx(change)
        assert march(define(growth=True, **fields)).value == expected

    def test_growth_in_january_looks_at_december(self) -> None:
        leads = [lead("A").model_copy(update={"created": dt.date(2025, 12, 5)})]
        leads += [lead("B", 1), lead("C", 1), lead("D", 1)]
        growth = define(counts="number", to_stage="created", growth=True)
        assert count(leads, growth, YEAR, 1).value == 3 / 1 - 1

    def test_a_loss_that_shrinks_is_growth(self) -> None:
        leads = [lead("A", 2, paid=day(2), value=10.0, cost=30.0), lead("B", paid=day(3), value=20.0, cost=30.0)]
        growth = define(counts="profit", to_stage="paid", growth=True)
        assert count(leads, growth, YEAR, MARCH).value == (-10 + 20) / 20

    def test_a_rate_of_no_leads_is_nothing_and_a_sum_is_zero(self) -> None:
        assert count(month_of_leads(), FINANCE, YEAR, 7) == Count(None, 0, 0)
        assert count(month_of_leads(), define(counts="number", to_stage="paid"), YEAR, 7) == Count(0, 0, 0)

    def test_amounts_that_are_missing_are_counted(self) -> None:
        value = define(counts="value", to_stage="contracted")
        assert count([lead("A", contracted=day(3), value=5.0), lead("B", contracted=day(3))], value, YEAR, 3) == Count(
            5.0, 2, 1
        )
        assert count([lead("B", contracted=day(3))], value, YEAR, 3) == Count(None, 1, 0)
        profit = define(counts="profit", to_stage="contracted")
        assert count([lead("A", contracted=day(3), value=5.0)], profit, YEAR, 3) == Count(None, 1, 0)

    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({}, "nothing"),
            ({"meaning": "Leads that buy"}, "words"),
            ({"counts": "number"}, "to_stage"),
            ({"counts": "rate", "to_stage": "contracted"}, "from_stage"),
            ({"counts": "rate", "from_stage": "contracted", "to_stage": "created"}, "backwards"),
            ({"counts": "rate", "from_stage": "paid", "to_stage": "paid"}, "backwards"),
            (
                {"counts": "number", "to_stage": "paid", "filters": ["new_customers", "returning_customers"]},
                "contradicts",
            ),
            ({"counts": "number", "to_stage": "paid", "channel": "Fax"}, "channel"),
            ({"milestone": "M1"}, "milestone"),
            ({"milestone": "M1", "counts": "number", "to_stage": "paid"}, "both"),
        ],
    )
    def test_what_cannot_be_counted_says_why(self, fields: dict[str, Any], reason: str) -> None:
        with pytest.raises(Uncountable) as refused:
            march(define(**fields))
        assert refused.value.reason == reason


class TestTerms:
    def test_departments_are_put_side_by_side(self) -> None:
        use = the_term(SALES, FINANCE)
        assert (use.month, use.phase, use.alike, use.unit) == ((2026, 3), "before", False, "share")
        assert (use.low, use.high, use.spread) == (0.2, 0.5, pytest.approx(0.3))
        assert use.widest is not None
        assert [m.department for m in use.widest] == ["finance", "sales"]
        assert [m.row for m in use.meanings] == [0, 1]

    def test_terms_are_one_by_their_text(self) -> None:
        both = {"en": "Conversion", "vi": "Tỷ lệ chuyển đổi"}
        words = ["conversion ", both, "TỶ LỆ  chuyển đổi", "Chuyển đổi"]
        found = terms(company(*(rate(term=word) for word in words)))
        assert [[m.row for m in use.meanings] for use in found] == [[0, 1, 2], [3]]
        assert found[0].term.vi == "Tỷ lệ chuyển đổi"  # type: ignore[union-attr]

    def test_the_latest_answers_speak_unless_others_are_asked_for(self) -> None:
        agreed = rate("qualified", department="finance", phase="after")
        whole = company(FINANCE, SALES, agreed)
        assert [m.department for use in terms(whole) for m in use.meanings] == ["finance"]
        assert not terms(whole, "before")[0].alike

    def test_another_month_may_be_asked_for(self) -> None:
        # February: 5 came in, 2 qualified, 1 signed.
        (use,) = terms(company(FINANCE, SALES), month=(YEAR, 2))
        assert (use.low, use.high) == (1 / 5, 1 / 2)

    def test_what_does_not_change_the_count_makes_no_difference(self) -> None:
        def value(**more: Any) -> Definition:
            return define(counts="value", to_stage="paid", **more)

        assert the_term(value(from_stage="created"), value(meaning="Money in the bank", channel=None)).alike
        assert the_term(
            value(filters=["new_customers", "not_cancelled"]), value(filters=["not_cancelled", "new_customers"])
        ).alike
        assert the_term(value(channel="Online"), value(channel="online ")).alike

    def test_what_cannot_be_worked_out_shows_no_difference(self) -> None:
        use = the_term(FINANCE, define("sales", meaning="Leads that buy"))
        assert use.alike
        assert use.widest is None
        assert [m.reason for m in use.meanings] == [None, "words"]

    def test_without_leads_definitions_still_differ(self) -> None:
        use = the_term(FINANCE, SALES, leads=[])
        assert (use.alike, use.month, use.low, use.spread) == (False, None, None, None)
        assert use.widest is not None
        assert [m.reason for m in use.meanings] == [None, None]

    def test_different_counts_may_meet_by_chance(self) -> None:
        # One lead was paid in March; one signed lead was a returning customer's.
        one, other = (
            define("finance", counts="number", to_stage="paid"),
            define("sales", counts="number", to_stage="contracted", filters=["returning_customers"]),
        )
        use = the_term(one, other)
        assert (use.low, use.high, use.spread, use.alike) == (1, 1, 0, False)
        assert use.widest is not None

    def test_numbers_of_different_kinds_are_not_subtracted(self) -> None:
        money = define("marketing", counts="value", to_stage="contracted")
        use = the_term(money, FINANCE, SALES)
        assert (use.unit, use.low, use.high) == ("share", 0.2, 0.5)
        mixed = the_term(money, FINANCE)
        assert mixed.spread is None
        assert mixed.widest is not None

    def test_amounts_none_of_which_is_known_are_a_reason(self) -> None:
        use = the_term(define(counts="value", to_stage="paid"), leads=[lead("A", paid=day(3))])
        assert [m.reason for m in use.meanings] == ["amounts"]

    def test_a_milestone_that_is_two_days(self) -> None:
        # A4.3: 1 February to 16 March 2026 is 27 days of February and 16 of March: 43.
        own = {
            "initiatives": [Initiative(id="I1", name="Product")],
            "milestones": [
                Milestone(id="M1", initiative="I1", name="MVP feature complete", due=dt.date(2026, 2, 1)),
                Milestone(id="M2", initiative="I1", name="Public launch", due=dt.date(2026, 3, 16)),
                Milestone(id="M3", initiative="I1", name="Some day"),
            ],
        }
        engineering, marketing = define("sales", milestone="M1"), define("marketing", milestone="M2")
        use = the_term(marketing, engineering, **own)
        assert use.days_apart == 43
        assert use.widest is not None
        assert [m.definition.milestone for m in use.widest] == ["M1", "M2"]
        assert the_term(define(milestone="M1"), define("marketing", milestone="M1"), **own).alike
        undated = the_term(define(milestone="M3"), **own)
        assert [m.reason for m in undated.meanings] == ["milestone"]

    def test_the_last_month_is_that_of_the_last_lead_created(self) -> None:
        assert last_month(month_of_leads()) == (2026, 3)
        assert last_month([]) is None


class TestMoney:
    def test_a_rate_promised_to_next_months_leads(self) -> None:
        # (50 % - 20 %) x 10 leads x (100 + 300) / 2 a contract = 600
        whole = company(FINANCE, SALES)
        assert gap_in_money(whole, terms(whole)[0]) == pytest.approx(600)

    def test_revenue_signed_less_revenue_paid(self) -> None:
        signed, paid = define(counts="value", to_stage="contracted"), define("finance", counts="value", to_stage="paid")
        whole = company(signed, paid)
        assert gap_in_money(whole, terms(whole)[0]) == 400 - 100

    @pytest.mark.parametrize(
        "definitions",
        [
            [FINANCE, FINANCE],
            [define(counts="number", to_stage="paid"), define("finance", counts="number", to_stage="created")],
            [FINANCE.model_copy(update={"growth": True}), SALES.model_copy(update={"growth": True})],
            [FINANCE, define("sales", counts="value", to_stage="paid")],
        ],
    )
    def test_where_no_money_follows(self, definitions: list[Definition]) -> None:
        whole = company(*definitions)
        assert gap_in_money(whole, terms(whole)[0]) is None

    def test_without_a_contract_in_the_month_there_is_no_mean(self) -> None:
        whole = company(FINANCE, SALES, leads=[lead("A", qualified=day(3)), lead("B")])
        assert gap_in_money(whole, terms(whole)[0]) is None


class TestAgreement:
    def test_the_pair_that_differs_is_named(self) -> None:
        revenue = {"term": "Revenue", "counts": "value"}
        whole = company(
            FINANCE,
            SALES,
            define("finance", to_stage="paid", **revenue),
            define("sales", to_stage="paid", **revenue),
        )
        agreement = meanings_agreement(whole)
        assert agreement is not None
        assert agreement.questions == ("Conversion", "Revenue")
        assert agreement.observed == 1 / 2
        assert agreement.widest is not None
        assert list(agreement.widest.differing) == ["Conversion"]

    def test_one_department_alone_agrees_with_nobody(self) -> None:
        assert meanings_agreement(company(FINANCE)) is None
        assert meanings_agreement(company()) is None
        assert meanings_agreement(company(FINANCE, define("sales", meaning="Leads that buy"))) is None


days = st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2026, 6, 30))
amounts = st.none() | st.floats(0, 1e6)


@st.composite
def some_leads(draw: st.DrawFn) -> list[Lead]:
    fields = dict.fromkeys(STAGES[1:], days) | {"cancelled": days, "value": amounts, "cost": amounts}
    row = st.fixed_dictionaries(
        {**fields, "new_customer": st.booleans(), "channel": st.sampled_from(["Online", "Store"])}
    )
    created = st.dates(dt.date(2026, 1, 1), dt.date(2026, 6, 30))
    rows = draw(st.lists(st.tuples(created, row), max_size=12))
    made = [Lead(id=f"L{n}", created=on, **more) for n, (on, more) in enumerate(rows)]
    return [*made, Lead(id="on", created=dt.date(2025, 1, 1), channel="Online")]


filters = st.lists(st.sampled_from(["returning_customers", "not_cancelled"]), unique=True)
months = st.integers(1, 6)
pairs = st.tuples(st.sampled_from(range(5)), st.integers(1, 5)).filter(lambda p: p[0] < p[1])


@few
@given(some_leads(), pairs, filters, months)
def test_a_rate_lies_between_nothing_and_one(leads: list[Lead], ends: Any, kept: Any, month: int) -> None:
    found = count(leads, rate(STAGES[ends[0]], STAGES[ends[1]], filters=kept), YEAR, month)
    assert 0 <= found.hits <= found.base
    assert found.value is None if found.base == 0 else 0 <= found.value <= 1  # type: ignore[operator]


@few
@given(some_leads(), st.sampled_from(STAGES), filters, filters, st.booleans(), months)
def test_more_filters_never_count_more_leads(
    leads: list[Lead], stage: Any, some: Any, more: Any, online: bool, month: int
) -> None:
    wide = define(counts="number", to_stage=stage, filters=some)
    narrow = define(
        counts="number", to_stage=stage, filters=sorted({*some, *more}), channel="Online" if online else None
    )
    fewer, all_ = count(leads, narrow, YEAR, month), count(leads, wide, YEAR, month)
    assert fewer.value is not None
    assert all_.value is not None
    assert fewer.value <= all_.value
    assert fewer.base <= all_.base


@few
@given(some_leads(), st.sampled_from(STAGES), st.sampled_from(["value", "profit"]), months)
def test_new_and_returning_customers_add_up(leads: list[Lead], stage: Any, counts: Any, month: int) -> None:
    def total(*kept: Any) -> float:
        return count(leads, define(counts=counts, to_stage=stage, filters=list(kept)), YEAR, month).value or 0.0

    assert total() == pytest.approx(total("new_customers") + total("returning_customers"), abs=1e-3)


@few
@given(some_leads(), st.lists(st.tuples(pairs, filters), min_size=1, max_size=4))
def test_low_and_high_enclose_every_number(leads: list[Lead], chosen: Any) -> None:
    definitions = [rate(STAGES[a], STAGES[b], filters=kept) for (a, b), kept in chosen]
    use = the_term(*definitions, leads=leads)
    values = [m.value for m in use.meanings if m.value is not None]
    assert (use.low, use.high) == ((min(values), max(values)) if values else (None, None))
    assert (use.widest is None) is use.alike
