"""Dates and days are counted by hand in each test; 2026 has 365 days, 2028 has 366."""

from __future__ import annotations

import datetime as dt

import pytest

from aop_lib.methods.rhythm import (
    Decided,
    calendar,
    common_reviews,
    departments_at,
    early_decisions,
    longest_wait,
    periods,
    review_dates,
    worst_of_each_pair,
)
from aop_lib.plan import Company, Cycle, Party, Plan, Review

PARTIES = [
    Party(id="finance", name="Finance", kind="department"),
    Party(id="marketing", name="Marketing", kind="department"),
    Party(id="ha", name="Ha", kind="person", department="finance"),
    Party(id="minh", name="Minh", kind="person", department="marketing"),
]


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def cycle(code: str, months: list[int], on: int | None = 15, ahead: int = 0, cadence="yearly", needs=()) -> Cycle:
    return Cycle(
        id=code, department="finance", name=code, cadence=cadence, months=months, day=on, ahead=ahead, needs=list(needs)
    )


def made(*cycles: Cycle, first_month: int = 1, year: int = 2026, reviews=()) -> Plan:
    company = Company(name="Test", year=year, first_month=first_month)
    return Plan(company=company, parties=PARTIES, cycles=list(cycles), reviews=list(reviews))


class TestCalendar:
    def test_quarterly_two_months_ahead(self):
        # Decided in February for April to June, and so on round the year.
        found = calendar(made(cycle("F", [2, 5, 8, 11], 20, 2, "quarterly")))
        assert found == [
            Decided("F", day("2026-02-20"), day("2026-04-01"), day("2026-06-30")),
            Decided("F", day("2026-05-20"), day("2026-07-01"), day("2026-09-30")),
            Decided("F", day("2026-08-20"), day("2026-10-01"), day("2026-12-31")),
            Decided("F", day("2026-11-20"), day("2027-01-01"), day("2027-03-31")),
        ]

    def test_a_season_lasts_until_the_next_one_begins(self):
        # Decided in January and July, a month ahead: February to July, August to January.
        found = calendar(made(cycle("M", [7, 1], 10, 1)))
        assert [(d.covers_from, d.covers_to) for d in found] == [
            (day("2026-02-01"), day("2026-07-31")),
            (day("2026-08-01"), day("2027-01-31")),
        ]

    def test_once_a_year_covers_a_year(self):
        (found,) = calendar(made(cycle("Y", [11], 30, 2)))
        assert found == Decided("Y", day("2026-11-30"), day("2027-01-01"), day("2027-12-31"))

    def test_a_business_year_from_april(self):
        found = calendar(made(cycle("Y", [2], 1, 2), first_month=4))
        assert [(d.on, d.covers_from) for d in found] == [(day("2027-02-01"), day("2027-04-01"))]

    def test_periods_of_the_year_whenever_they_were_decided(self):
        # Decided on 30 November for the year from January: 2026 was decided in 2025.
        assert [d.on for d in periods(made(cycle("Y", [11], 30, 2)))] == [day("2025-11-30")]
        # From March on: January and February still belong to what began the year before.
        assert [d.covers_from for d in periods(made(cycle("Y", [3])))] == [day("2025-03-01"), day("2026-03-01")]
        # A quarter that is decided in December for December to February reaches into the next year.
        found = periods(made(cycle("Q", [3, 6, 9, 12], 1, 0, "quarterly")))
        assert [d.covers_from.month for d in found] == [12, 3, 6, 9, 12]

    def test_a_day_the_month_has_not_and_a_day_left_open_are_its_last(self):
        assert [d.on for d in calendar(made(cycle("A", [2], 31)))] == [day("2026-02-28")]
        assert [d.on for d in calendar(made(cycle("A", [4], None)))] == [day("2026-04-30")]

    def test_cycles_without_months(self):
        assert len(calendar(made(cycle("A", [], cadence="monthly")))) == 12
        assert [d.on for d in calendar(made(cycle("A", [], None, cadence="weekly")))][:2] == [
            day("2026-01-07"),
            day("2026-02-07"),
        ]
        assert calendar(made(cycle("A", [], cadence="quarterly"))) == []

    def test_a_month_named_twice_counts_once(self):
        assert len(calendar(made(cycle("A", [3, 3, 9])))) == 2


class TestEarly:
    def test_decided_before_the_input(self):
        # The campaign from 1 April is decided on 31 January; the budget it rests on is decided on 15 April.
        # 31 January to 15 April: 28 days of February + 31 of March + 15 = 74.
        budget = cycle("F", [4, 10], 15, 0, "quarterly")
        campaign = cycle("M", [1], 31, 3, needs=["F"])
        # The period from 1 April lies in the budget of April to September.
        (found,) = early_decisions(made(campaign, budget))
        assert (found.cycle, found.needs, found.on, found.input_on) == ("M", "F", day("2026-01-31"), day("2026-04-15"))
        assert found.days == 74

    def test_the_input_may_be_decided_the_year_before(self):
        # The range plan of 2026 was decided on 15 November 2025.
        campaign = cycle("M", [2], 20, 1, needs=["R"])
        assert early_decisions(made(campaign, cycle("R", [11], 15, 2))) == []

    def test_the_input_may_only_come_next_year(self):
        # Decided on 20 December for January; its input on 10 January: 11 + 10 = 21 days.
        campaign = cycle("M", [12], 20, 1, needs=["R"])
        (found,) = early_decisions(made(campaign, cycle("R", [1], 10)))
        assert (found.input_on, found.days) == (day("2027-01-10"), 21)

    def test_the_same_day_is_in_time(self):
        assert early_decisions(made(cycle("M", [3], 5, needs=["R"]), cycle("R", [3], 5))) == []

    def test_the_worst_first_and_one_of_each_pair(self):
        # Quarters from March, June, September and December, decided on the 1st of the month before; half years from
        # March and September, decided on the 10th of those months.
        # 1 August to 10 September: 30 + 10 = 40 days; 1 February to 10 March: 27 + 10 = 37 days.
        # The quarters from June and December rest on what was decided in March and September: in time.
        quarters = cycle("M", [2, 5, 8, 11], 1, 1, "quarterly", needs=["R", "S"])
        halves = Cycle(id="R", department="finance", name="R", cadence="quarterly", months=[3, 9], day=10)
        found = early_decisions(made(quarters, halves))
        assert [(e.on, e.days) for e in found] == [(day("2026-08-01"), 40), (day("2026-02-01"), 37)]
        assert [e.days for e in worst_of_each_pair(found)] == [40]

    def test_a_leap_year_has_a_day_more(self):
        # 31 January to 15 April 2028: 29 + 31 + 15 = 75.
        (found,) = early_decisions(made(cycle("M", [1], 31, 3, needs=["F"]), cycle("F", [4], 15), year=2028))
        assert found.days == 75

    def test_nothing_to_wait_for(self):
        assert early_decisions(made(cycle("M", [1], needs=["M", "gone"]))) == []
        assert early_decisions(made(cycle("M", [1], needs=["Q"]), cycle("Q", [], cadence="quarterly"))) == []
        assert early_decisions(made()) == []


def review(code="V", cadence="monthly", on: int | None = 5, **fields) -> Review:
    return Review(id=code, name=code, cadence=cadence, day=on, **{"participants": ["ha", "minh"], **fields})


class TestReviews:
    @pytest.mark.parametrize(
        ("cadence", "on", "count", "first", "last"),
        [
            ("monthly", 5, 12, "2026-01-05", "2026-12-05"),
            ("monthly", 31, 12, "2026-01-31", "2026-12-31"),
            ("quarterly", None, 4, "2026-01-31", "2026-10-31"),
            ("yearly", 10, 1, "2026-01-10", "2026-01-10"),
            ("weekly", 2, 52, "2026-01-02", "2026-12-25"),  # 2 January + 51 weeks of 7 days = day 359
            (None, 5, 0, None, None),
        ],
    )
    def test_dates(self, cadence, on, count, first, last):
        found = review_dates(made(), review(cadence=cadence, on=on))
        assert len(found) == count
        assert ([found[0], found[-1]] if found else [None, None]) == [first and day(first), last and day(last)]

    def test_quarters_of_a_business_year_from_april(self):
        found = review_dates(made(first_month=4), review(cadence="quarterly", on=10))
        assert found == [day("2026-04-10"), day("2026-07-10"), day("2026-10-10"), day("2027-01-10")]

    def test_who_sits_there(self):
        assert departments_at(made(), review(participants=["ha"], lead="minh")) == {"finance", "marketing"}
        assert departments_at(made(), review(participants=["marketing"])) == {"marketing"}

    def test_a_common_review_has_every_department(self):
        reviews = [review("A"), review("B", participants=["ha"]), review("C", participants=[], decider="ha")]
        assert [r.id for r in common_reviews(made(reviews=reviews))] == ["A"]
        assert common_reviews(Plan(company=Company(name="T", year=2026), reviews=[review()])) == []

    def test_the_longest_wait(self):
        # Quarterly on the 10th: January to April 90 days, April to July 91, July to October 92, October to January 92.
        assert longest_wait(made(reviews=[review(cadence="quarterly", on=10)])) == 92
        assert longest_wait(made(reviews=[review()])) == 31
        assert longest_wait(made(reviews=[review(cadence="yearly")])) == 365
        assert longest_wait(made(reviews=[review(participants=["ha"])])) is None
        assert longest_wait(made()) is None

    def test_two_common_reviews_shorten_the_wait(self):
        # Days 5 and 20 of every month: from the 5th to the 20th 15 days, back at most 16 in a month of 31.
        assert longest_wait(made(reviews=[review("A"), review("B", on=20)])) == 16
