"""The review calendar: days counted by hand, text that stays text, events that update when imported again."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from delivery_plans import babycare  # type: ignore[import-not-found]
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from aop_lib.delivery.calendar import review_calendar, write_calendar
from aop_lib.locale import LANGUAGES
from aop_lib.methods.rhythm import review_dates
from aop_lib.plan import Plan

STAMP = dt.datetime(2026, 7, 1, 8, 30, tzinfo=dt.UTC)
REVIEW = {"id": "V1", "name": "Review", "cadence": "monthly"}


def plan_of(year: int = 2026, first_month: int = 1, name: Any = "Small Shop", **tables: Any) -> Plan:
    return Plan.model_validate({"company": {"name": name, "year": year, "first_month": first_month}, **tables})


def read(plan: Plan, lang: Any = "en", stamp: dt.datetime = STAMP) -> Any:
    return Calendar.from_ical(review_calendar(plan, lang, stamp).to_ical())


def events(plan: Plan, lang: Any = "en") -> list[Any]:
    return list(read(plan, lang).walk("VEVENT"))


def days(event: Any) -> list[dt.date]:
    """Every day on which an event begins, as a calendar program counts them from its recurrence."""
    start = event.decoded("DTSTART")
    if "RRULE" not in event:
        return [start.date()]
    return [d.date() for d in rrulestr(event["RRULE"].to_ical().decode(), dtstart=start)]


def held(year: int = 2026, first_month: int = 1, **review: Any) -> list[dt.date]:
    (event,) = events(plan_of(year, first_month, reviews=[REVIEW | review]))
    return days(event)


def test_a_monthly_review_stands_on_its_day_of_each_month():
    assert held(day=5) == [dt.date(2026, m, 5) for m in range(1, 13)]


@pytest.mark.parametrize("day", [31, None])
def test_the_31st_is_the_last_day_of_shorter_months(day):
    # 2026 is no leap year: 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 days.
    last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    assert held(day=day) == [dt.date(2026, m, d) for m, d in enumerate(last, 1)]


def test_the_30th_is_the_28th_of_february_and_the_29th_in_a_leap_year():
    days_2026 = [30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30]
    assert held(day=30) == [dt.date(2026, m, d) for m, d in enumerate(days_2026, 1)]
    # 2028 is divisible by 4.
    days_2028 = [30, 29, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30]
    assert held(2028, day=30) == [dt.date(2028, m, d) for m, d in enumerate(days_2028, 1)]
    assert held(day=29)[:3] == [dt.date(2026, 1, 29), dt.date(2026, 2, 28), dt.date(2026, 3, 29)]


def test_a_quarterly_review_is_held_in_the_first_month_of_each_quarter():
    assert held(cadence="quarterly", day=10) == [dt.date(2026, m, 10) for m in (1, 4, 7, 10)]
    # January and July have 31 days, April 30, October 31.
    expected = [dt.date(2026, 1, 31), dt.date(2026, 4, 30), dt.date(2026, 7, 31), dt.date(2026, 10, 31)]
    assert held(cadence="quarterly", day=31) == expected


def test_a_fiscal_year_begins_in_its_own_first_month():
    # April 2026 to March 2027; quarters begin in April, July, October and January.
    months = [(2026, m) for m in range(4, 13)] + [(2027, m) for m in range(1, 4)]
    assert held(first_month=4, day=7) == [dt.date(y, m, 7) for y, m in months]
    quarters = [(2026, 4), (2026, 7), (2026, 10), (2027, 1)]
    assert held(first_month=4, cadence="quarterly", day=7) == [dt.date(y, m, 7) for y, m in quarters]
    # Quarters from February on: of the 30th, February has only the 28th.
    expected = [dt.date(2026, 2, 28), dt.date(2026, 5, 30), dt.date(2026, 8, 30), dt.date(2026, 11, 30)]
    assert held(first_month=2, cadence="quarterly", day=30) == expected


def test_a_weekly_review_goes_on_every_seventh_day_to_the_end_of_the_year():
    # From 5 January, 52 times 7 days is 4 January 2027: the 51st week after it, 28 December, is the last.
    found = held(cadence="weekly", day=5)
    assert found[0] == dt.date(2026, 1, 5)
    assert {(b - a).days for a, b in pairwise(found)} == {7}
    assert found[-1] == dt.date(2026, 12, 28)
    assert len(found) == 52


def test_a_yearly_review_is_one_event():
    (event,) = events(plan_of(reviews=[REVIEW | {"cadence": "yearly", "day": 15}]))
    assert "RRULE" not in event
    assert days(event) == [dt.date(2026, 1, 15)]


def test_a_review_nobody_says_how_often_has_no_event():
    assert events(plan_of(reviews=[{"id": "V1", "name": "Review"}])) == []


@given(
    st.sampled_from(["weekly", "monthly", "quarterly", "yearly"]),
    st.integers(1, 31) | st.none(),
    st.integers(2000, 2099),
    st.integers(1, 12),
)
def test_the_calendar_holds_the_days_the_rhythm_counts(cadence, day, year, first):
    plan = plan_of(year, first, reviews=[REVIEW | {"cadence": cadence, "day": day}])
    assert days(events(plan)[0]) == review_dates(plan, plan.reviews[0])


def test_hour_and_length():
    (event,) = events(plan_of(reviews=[REVIEW | {"day": 5, "minutes": 90}]))
    assert event.decoded("DTSTART") == dt.datetime(2026, 1, 5, 9, 0)
    assert event.decoded("DTEND") == dt.datetime(2026, 1, 5, 10, 30)  # 90 minutes are one hour and a half
    (short,) = events(plan_of(reviews=[REVIEW | {"day": 5}]))
    assert short.decoded("DTEND") - short.decoded("DTSTART") == dt.timedelta(hours=1)


def test_local_time_floats():
    made = review_calendar(babycare(), "vi", STAMP).to_ical().decode()
    assert "DTSTART:20260105T090000\r\n" in made
    assert "TZID" not in made
    assert "VTIMEZONE" not in made


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_done_in_a_review_stands_in_it(lang):
    from aop_lib.locale import Locale

    say, plan = Locale(lang), babycare()
    monthly = events(plan, lang)[0]
    words = str(monthly["DESCRIPTION"])
    assert str(monthly["SUMMARY"]) == say.text(plan.reviews[0].name)
    for text in (plan.reviews[0].agenda, plan.reviews[0].changes, *(k.decision for k in plan.kpis)):
        assert say.text(text) in words
    # A0.66-69 and the third question of A1.57.
    for question in ("goals", "resources", "shared_kpis", "bottlenecks", "risks"):
        assert say(f"calendar-asks-{question}") in words
    assert say("calendar-lead", name="Minh") in words
    assert say("calendar-decider", name=say.text(plan.row("parties", "lan").name)) in words
    assert say("calendar-movable") in words
    assert say("calendar-illustrative") in words


def test_milestones_and_ends_of_initiatives_are_whole_days_with_owner_and_sign():
    plan = babycare()
    whole = {str(e["SUMMARY"]): e for e in events(plan) if "RRULE" not in e}
    # 10 milestones, 3 initiatives, and one day on which all four weights become valid.
    assert len(whole) == 14
    stone = whole["Milestone: Stock for 11.11 and 12.12 in the storeroom"]
    assert stone.decoded("DTSTART") == dt.date(2026, 10, 31)
    assert stone.decoded("DTEND") == dt.date(2026, 11, 1)
    assert "The storeroom stays under 1,300 million at cost" in stone["DESCRIPTION"]
    assert "Owner: Minh" in stone["DESCRIPTION"]
    assert whole["Initiative ends: Optimise the marketplace storefront"].decoded("DTSTART") == dt.date(2026, 3, 31)
    weights = whole["KPI weights valid from today"]
    assert weights.decoded("DTSTART") == dt.date(2026, 1, 1)
    assert "Gross margin by month: weight 25" in weights["DESCRIPTION"]


def test_a_milestone_that_is_reached_says_so_and_rings_no_more():
    first = {"id": "M1", "initiative": "I1", "name": "Open", "due": dt.date(2026, 3, 1)}
    tables = {"initiatives": [{"id": "I1", "name": "Counter"}]}
    (ahead,) = events(plan_of(milestones=[first], **tables))
    (done,) = events(plan_of(milestones=[first | {"done": dt.date(2026, 3, 4)}], **tables))
    assert str(ahead["SUMMARY"]) == "Milestone: Open"
    assert str(done["SUMMARY"]) == "Milestone reached: Open"
    assert "Reached on 4 Mar 2026" in done["DESCRIPTION"]
    assert len(ahead.walk("VALARM")) == 1
    assert done.walk("VALARM") == []
    assert ahead["UID"] == done["UID"]


def test_key_results_stand_on_their_due_day_and_rows_without_a_date_nowhere():
    result = {"id": "R1", "objective": "O1", "name": "Orders", "kind": "reach", "unit": "count", "target": 500.0}
    tables = {
        "parties": [{"id": "hoa", "name": "Hoa", "kind": "person"}],
        "objectives": [{"id": "O1", "name": "Sell online", "period": "2026-Q2"}],
        "initiatives": [{"id": "I1", "name": "Counter"}],
        "milestones": [{"id": "M1", "initiative": "I1", "name": "Open"}],
    }
    (event,) = events(plan_of(key_results=[result | {"due": dt.date(2026, 6, 30), "owner": "hoa"}], **tables))
    assert event.decoded("DTSTART") == dt.date(2026, 6, 30)
    for told in ("Target: 500", "Objective: Sell online", "Owner: Hoa"):
        assert told in event["DESCRIPTION"]


def test_an_alarm_rings_the_morning_before():
    review, stone = events(
        plan_of(
            reviews=[REVIEW | {"day": 5}],
            initiatives=[{"id": "I1", "name": "Counter", "end": dt.date(2026, 3, 31)}],
        )
    )
    # Nine o'clock less a day; and midnight less 15 hours: both are nine o'clock of the day before.
    for event in (review, stone):
        start, before = event.decoded("DTSTART"), event.walk("VALARM")[0].decoded("TRIGGER")
        begin = start if isinstance(start, dt.datetime) else dt.datetime.combine(start, dt.time())
        assert (begin + before).time() == dt.time(9)
        assert (begin + before).date() == begin.date() - dt.timedelta(days=1)


HARD = "Giá, kho; hàng\nDòng hai \\n: “ưu đãi” 😀 " + "điều chỉnh ngân sách " * 12


@pytest.mark.parametrize("lang", LANGUAGES)
def test_text_of_a_plan_comes_back_as_it_was_written(lang):
    plan = plan_of(
        name=HARD.strip(),
        reviews=[REVIEW | {"name": HARD, "agenda": HARD, "day": 5}],
        initiatives=[{"id": "I1", "name": HARD, "end": dt.date(2026, 3, 31)}],
    )
    made = review_calendar(plan, lang, STAMP).to_ical()
    review, end = Calendar.from_ical(made).walk("VEVENT")
    assert str(review["SUMMARY"]) == HARD.strip()
    assert HARD.strip() in review["DESCRIPTION"]
    assert HARD.strip() in end["SUMMARY"]
    # RFC 5545: no line is longer than 75 octets, and each ends in CRLF.
    assert max(len(line) for line in made.split(b"\r\n")) <= 75
    assert b"\n" not in made.replace(b"\r\n", b"")


INTRUDER = "A\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Intruder\nATTENDEE:mailto:x@evil.example"


def test_text_of_a_plan_never_becomes_an_event_of_its_own():
    tables = {"reviews": [REVIEW | {"name": INTRUDER, "agenda": INTRUDER, "day": 5}]}
    calendar = read(plan_of(name=INTRUDER, **tables))
    (event,) = calendar.walk("VEVENT")
    assert "ATTENDEE" not in event
    assert INTRUDER in str(calendar["DESCRIPTION"])
    # What is no standard property comes back as it stands in the file: escaped, on one line.
    assert INTRUDER.replace("\n", "\\n") in str(calendar["X-WR-CALNAME"])


def test_who_takes_part_is_named_and_nobody_is_invited():
    people = [
        {"id": "hoa", "name": "Hoa, store", "kind": "person", "contact": "hoa@babycare.example"},
        {"id": "minh", "name": "Minh", "kind": "person", "contact": "0903 000 000"},
        {"id": "lan", "name": "Lan", "kind": "person"},
    ]
    review = REVIEW | {"day": 5, "lead": "minh", "decider": "lan", "participants": ["hoa", "minh", "lan"]}
    (event,) = events(plan_of(parties=people, reviews=[review]))
    assert "ATTENDEE" not in event
    assert "ORGANIZER" not in event
    assert "Taking part: Hoa, store, Minh, Lan" in event["DESCRIPTION"]
    made = review_calendar(plan_of(parties=people, reviews=[review]), "en", STAMP).to_ical().decode()
    assert "0903" not in made
    assert "hoa@babycare" not in made


def test_it_is_the_same_calendar_each_time_but_for_the_stamp():
    later = STAMP + dt.timedelta(days=30)
    first, second = (read(babycare(), "vi", stamp) for stamp in (STAMP, later))
    old, new = first.walk("VEVENT"), second.walk("VEVENT")
    assert [e["UID"] for e in old] == [e["UID"] for e in new]
    assert len({e["UID"] for e in old}) == len(old)
    # A program updates what it has where the number has grown: 30 days are 43,200 minutes.
    assert {b["SEQUENCE"] - a["SEQUENCE"] for a, b in zip(old, new, strict=True)} == {43_200}
    for event in (*old, *new):
        del event["SEQUENCE"], event["DTSTAMP"]
    assert first.to_ical() == second.to_ical()
    assert review_calendar(babycare(), "vi", STAMP).to_ical() == review_calendar(babycare(), "vi", STAMP).to_ical()


def test_uids_tell_companies_years_and_tables_apart():
    plans = [plan_of(reviews=[REVIEW]), plan_of(2027, reviews=[REVIEW]), plan_of(name="Other", reviews=[REVIEW])]
    assert len({str(events(p)[0]["UID"]) for p in plans}) == 3
    same = plan_of(reviews=[REVIEW], initiatives=[{"id": "V1", "name": "Counter", "end": dt.date(2026, 3, 31)}])
    assert len({str(e["UID"]) for e in events(same)}) == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_head_of_the_file(lang, tmp_path):
    write_calendar(babycare(), tmp_path / "calendar.ics", lang, STAMP)
    made = (tmp_path / "calendar.ics").read_bytes()
    assert made.startswith(b"BEGIN:VCALENDAR\r\n")
    calendar: Any = Calendar.from_ical(made)
    assert calendar["VERSION"] == "2.0"
    assert calendar["METHOD"] == "PUBLISH"
    assert calendar["PRODID"]
    assert "BabyCare House" in calendar["X-WR-CALNAME"]
    assert "2026" in calendar["X-WR-CALNAME"]
    assert calendar.walk("VEVENT")[0].decoded("DTSTAMP") == STAMP


def test_a_plan_without_reviews_is_an_empty_calendar():
    assert events(plan_of()) == []


def test_a_due_date_on_the_last_day_there_is_has_its_event() -> None:
    milestone = {"id": "M1", "name": "Never", "initiative": "I1", "due": dt.date(9999, 12, 31)}
    (event,) = events(plan_of(milestones=[milestone]))
    assert (event.decoded("DTSTART"), "DTEND" in event) == (dt.date(9999, 12, 31), False)
