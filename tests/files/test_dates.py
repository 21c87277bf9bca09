"""Dates as people type them."""

from __future__ import annotations

import datetime as dt

import pytest

from aop_lib.files.cells import Trouble
from aop_lib.files.dates import parse_date


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-13",
        "2026/2/13",
        "13/02/2026",
        "13.2.2026",
        "13-02-2026",
        "02/13/2026",
        "ngày 13 tháng 2 năm 2026",
        "13 tháng 2, 2026",
        "13 Feb 2026",
        "13 February 2026",
    ],
)
def test_one_reading(text: str) -> None:
    assert parse_date(text) == dt.date(2026, 2, 13)


def test_same_day_and_month_cannot_change_places() -> None:
    assert parse_date("05/05/2026") == dt.date(2026, 5, 5)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("01/02/2026", "ambiguous_date"),
        ("13/02/26", "short_year"),
        ("31/02/2026", "not_a_date"),
        ("2026-13-01", "not_a_date"),
        ("13/02-2026", "not_a_date"),
        ("Q2", "not_a_date"),
        ("tháng 2", "not_a_date"),
        ("2026", "not_a_date"),
    ],
)
def test_trouble(text: str, code: str) -> None:
    with pytest.raises(Trouble) as trouble:
        parse_date(text)
    assert trouble.value.code == code
