"""Wrapping and cutting lines without a browser."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from aop_lib.charts.frame import ticks
from aop_lib.charts.lettering import capital, fit, width, wrap

words = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp")), max_size=60)


def test_width_is_that_of_arial() -> None:
    # Arial: "A" is 667 thousandths of the type size, "i" 222, a space 278.
    assert width("Ai i", 10) == (667 + 222 + 278 + 222) / 100


def test_marks_add_no_width() -> None:
    text = "Cửa hàng phải giảm"
    assert width(text, 12) == width(unicodedata.normalize("NFD", text).replace("ư", "ư"), 12)


@given(words, st.floats(20, 400))
def test_a_line_fits_its_room(text: str, room: float) -> None:
    assert width(fit(text, room, 12), 12) <= max(room, width("…", 12))


@given(words, st.floats(60, 400))
def test_wrapping_keeps_to_its_lines(text: str, room: float) -> None:
    rows = wrap(text, room, 12, lines=2)
    assert 1 <= len(rows) <= 2
    assert all(width(row, 12) <= room for row in rows)


def test_wrapping_keeps_every_word_where_there_is_room() -> None:
    assert wrap("một hai ba bốn", 60, 12) == ["một hai ba", "bốn"]


def test_line_breaks_become_spaces() -> None:
    assert fit("a\nb", 100, 12) == "a b"


def test_capital_leaves_the_rest_alone() -> None:
    assert capital("điện Thoại") == "Điện Thoại"
    assert capital("") == ""


def test_ticks_are_round() -> None:
    assert ticks(14_400) == [0, 5000, 10_000]
    assert ticks(1) == [0, 0.25, 0.5, 0.75, 1]
    assert ticks(0) == [0]


@given(st.floats(1e-6, 1e12))
def test_ticks_stay_within_their_top(top: float) -> None:
    marks = ticks(top)
    assert marks[0] == 0
    assert marks[-1] <= top * (1 + 1e-6)
    assert 2 <= len(marks) <= 9
