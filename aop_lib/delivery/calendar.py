"""``calendar.ics``: the reviews of a plan and its due dates, for Outlook, Google Calendar and DingTalk (A1.55-57).

RFC 5545, written by the icalendar library, which escapes whatever a plan's text holds.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aop_lib.delivery.calendar_words import (
    initiative_words,
    milestone_words,
    result_words,
    review_words,
    weight_words,
)
from aop_lib.delivery.slug import company_key
from aop_lib.locale import Locale
from aop_lib.methods.rhythm import review_dates
from aop_lib.plan import Kpi, Lang, Milestone, Plan, Review

if TYPE_CHECKING:
    from icalendar import Calendar, Event

__all__ = ["review_calendar", "write_calendar"]

_PRODUCT = "-//AOP workbook//Annual Operating Plan//EN"
_KIT = uuid.UUID("5e0c2f9a-6b0e-5c1f-9f65-0d6f2a8f4a11")
_FIRST_HOUR = 9
_MINUTES = 60
_DAY_BEFORE = dt.timedelta(days=-1)
# An all-day event begins at midnight: 15 hours earlier is nine o'clock in the morning of the day before.
_MORNING_BEFORE = dt.timedelta(hours=-15)
_COUNTED_FROM = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_STEP = {"monthly": 1, "quarterly": 3}


def write_calendar(plan: Plan, path: Path, lang: Lang, stamp: dt.datetime) -> None:
    """Write the calendar of ``plan`` to ``path``; see ``review_calendar``. Raises ``OSError`` where it cannot."""
    path.write_bytes(review_calendar(plan, lang, stamp).to_ical())


def review_calendar(plan: Plan, lang: Lang, stamp: dt.datetime) -> Calendar:
    """The reviews as recurring events of the business year; milestones, ends and due dates as days (A0.64-69, A1.57).

    ``stamp`` (with its time zone) is when the calendar was made. Each event keeps its UID from run to run, so a second
    import updates what the first one brought. A review without a cadence, and a row without a date, has no event.
    """
    from icalendar import Calendar, vText

    say, company = Locale(lang), plan.company
    values = {"company": say.text(company.name), "year": str(company.year)}
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    # RFC 7986 has NAME; Outlook, Google Calendar and DingTalk read the older X-WR-CALNAME, which the library escapes
    # only where it is told that it is text.
    for name in ("name", "x-wr-calname"):
        calendar.add(name, vText(say("calendar-name", **values)))
    for name in ("description", "x-wr-caldesc"):
        calendar.add(name, vText(say("calendar-about", **values)))
    for event in _Events(plan, say, stamp.astimezone(dt.UTC)).all():
        calendar.add_component(event)
    return calendar


class _Events:
    """Makes the events of one plan, in the order of the plan."""

    def __init__(self, plan: Plan, say: Locale, stamp: dt.datetime) -> None:
        self.plan, self.say, self.stamp = plan, say, stamp

    def all(self) -> Iterable[Event]:
        for review in self.plan.reviews:
            yield from self._review(review)
        for milestone in self.plan.milestones:
            yield from self._milestone(milestone)
        for initiative in self.plan.initiatives:
            if initiative.end is not None:
                summary = self.say("calendar-initiative", name=self.say.text(initiative.name))
                words = initiative_words(self.plan, initiative, self.say)
                yield self._day("initiatives", initiative.id, initiative.end, summary, words)
        for result in self.plan.key_results:
            if result.due is not None:
                summary = self.say("calendar-result", name=self.say.text(result.name))
                words = result_words(self.plan, result, self.say)
                yield self._day("key_results", result.id, result.due, summary, words)
        for day, kpis in self._weighed().items():
            summary, words = self.say("calendar-weights"), weight_words(self.plan, kpis, self.say)
            yield self._day("weights", day.isoformat(), day, summary, words)

    def _review(self, review: Review) -> Iterable[Event]:
        days = review_dates(self.plan, review)
        if not days:
            return
        # Floating local time: a plan names no time zone, and nine o'clock is meant where the company sits. A time zone
        # guessed from this machine would move the review for whoever imports the file elsewhere.
        begin = dt.datetime.combine(days[0], dt.time(_FIRST_HOUR))
        summary = self.say.text(review.name)
        event = self._event("reviews", review.id, summary, review_words(self.plan, review, self.say))
        event.add("dtstart", begin)
        event.add("dtend", begin + dt.timedelta(minutes=review.minutes or _MINUTES))
        rule = _rule(review, days)
        if rule is not None:
            event.add("rrule", rule)
        event.add("transp", "OPAQUE")
        # Who takes part stands in the text: a published calendar has no attendees (RFC 5546, 3.2.1), and no server
        # may write to anybody because a file was opened.
        event.add_component(self._alarm(_DAY_BEFORE, summary))
        yield event

    def _milestone(self, milestone: Milestone) -> Iterable[Event]:
        if milestone.due is None:
            return
        state = "milestone" if milestone.done is None else "milestone-done"
        summary = self.say(f"calendar-{state}", name=self.say.text(milestone.name))
        words = milestone_words(self.plan, milestone, self.say)
        yield self._day("milestones", milestone.id, milestone.due, summary, words, remind=milestone.done is None)

    def _weighed(self) -> dict[dt.date, list[Kpi]]:
        """The KPIs by the day their weight becomes valid: one event a day, not one a KPI."""
        by_day: dict[dt.date, list[Kpi]] = {}
        for kpi in self.plan.kpis:
            if kpi.weight is not None and kpi.weight_from is not None:
                by_day.setdefault(kpi.weight_from, []).append(kpi)
        return dict(sorted(by_day.items()))

    def _day(self, table: str, code: str, day: dt.date, summary: str, words: str, remind: bool = True) -> Event:
        event = self._event(table, code, summary, words)
        event.add("dtstart", day)
        # The end of an all-day event is the first day after it; the calendar's last day has none, and needs none.
        if day < dt.date.max:
            event.add("dtend", day + dt.timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        if remind:
            event.add_component(self._alarm(_MORNING_BEFORE, summary))
        return event

    def _event(self, table: str, code: str, summary: str, words: str) -> Event:
        from icalendar import Event

        event = Event()
        # One key for the row, whatever its code holds; nothing of the company can be read from it.
        row = f"{company_key(self.plan.company)}/{self.plan.company.year}/{table}/{code}"
        event.add("uid", str(uuid.uuid5(_KIT, row)))
        event.add("dtstamp", self.stamp)
        # A calendar takes an event again only where its number has grown, also after somebody moved it there by hand.
        event.add("sequence", int((self.stamp - _COUNTED_FROM).total_seconds() // 60))
        event.add("summary", summary)
        event.add("description", words)
        event.add("categories", ["AOP"])
        return event

    def _alarm(self, before: dt.timedelta, summary: str) -> Any:
        from icalendar import Alarm

        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", before)
        alarm.add("description", self.say("calendar-soon", name=summary))
        return alarm


def _rule(review: Review, days: list[dt.date]) -> dict[str, Any] | None:
    """The recurrence whose days are ``days``; nothing where there is one day only."""
    if len(days) == 1:
        return None
    if review.cadence == "weekly":
        return {"freq": "weekly", "count": len(days)}
    rule: dict[str, Any] = {"freq": "monthly", "interval": _STEP[review.cadence or "monthly"], "count": len(days)}
    return rule | _day_of_month(review.day or 31, days)


def _day_of_month(day: int, days: list[dt.date]) -> dict[str, Any]:
    """The day, or where a month of the year is too short for it the last day of that month.

    BYMONTHDAY=31 alone would leave April out: RFC 5545 skips a day that is not there.
    """
    if all(one.day == day for one in days):
        return {"bymonthday": day}
    if day == 31:
        return {"bymonthday": -1}
    # Of 28, 29 and 30, whichever the month has, the last one.
    return {"bymonthday": list(range(28, day + 1)), "bysetpos": -1}
