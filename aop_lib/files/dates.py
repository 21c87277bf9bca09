"""Dates as people type them; a day and a month that could change places are refused."""

from __future__ import annotations

import datetime as dt
import re

from aop_lib.files.cells import Trouble

__all__ = ["parse_date"]

_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")
_SHORT = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_VIETNAMESE = re.compile(r"(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,? năm|,)? (\d{4})", re.IGNORECASE)
_ENGLISH = re.compile(r"(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def parse_date(text: str) -> dt.date:
    """Read a typed date: ``2026-02-13``, ``13/02/2026``, ``13 tháng 2 năm 2026``, ``13 Feb 2026``.

    Raises ``Trouble``: ``ambiguous_date`` (``01/02/2026``), ``short_year`` (``13/02/26``) or ``not_a_date``.

    >>> parse_date("13/02/2026")
    datetime.date(2026, 2, 13)
    """
    tidy = " ".join(text[:60].split())
    if match := _ISO.fullmatch(tidy):
        return _day(int(match[1]), int(match[3]), int(match[4]))
    if match := _VIETNAMESE.fullmatch(tidy):
        return _day(int(match[3]), int(match[2]), int(match[1]))
    if (match := _ENGLISH.fullmatch(tidy)) and match[2].casefold() in _MONTHS:
        return _day(int(match[3]), _MONTHS.index(match[2].casefold()) + 1, int(match[1]))
    if match := _SHORT.fullmatch(tidy):
        return _short(int(match[1]), int(match[3]), match[4])
    raise Trouble("not_a_date")


def _short(first: int, second: int, year: str) -> dt.date:
    if len(year) == 2:
        raise Trouble("short_year")
    if first <= 12 and second <= 12 and first != second:
        raise Trouble("ambiguous_date", large=f"{year}-{second:02}-{first:02}", small=f"{year}-{first:02}-{second:02}")
    day, month = (first, second) if second <= 12 else (second, first)
    return _day(int(year), month, day)


def _day(year: int, month: int, day: int) -> dt.date:
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise Trouble("not_a_date") from None
