"""Numbers typed into a task: one reading, or a question back in the reader's language."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aop_lib.files.numbers import written_number
from aop_lib.forms.typed import Unclear, read_typed
from aop_lib.locale import LANGUAGES

MONEY = ("VND million", "triệu đồng")


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        *(("20", "%", 20), ("20%", "%", 20), (" 20 % ", "%", 20), ("0.2", "%", 0.2), ("20 per cent", "%", 20)),
        *(("-0,8", "", -0.8), ("−0.8", "", -0.8), ("1.234,5", "", 1234.5), ("1,234.5", "", 1234.5), ("(3)", "", -3)),
        *(
            ("720 triệu đồng", "VND million", 720),
            ("VND 720 million", "triệu đồng", 720),
            ("1 200", "triệu đồng", 1200),
        ),
        *(("41 days", "days", 41), ("41 Days", "days", 41)),
    ],
)
def test_one_reading(text: str, unit: str, value: float) -> None:
    for lang in LANGUAGES:
        assert read_typed(text, lang, unit, MONEY) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "unit", "en", "vi"),
    [
        ("1.234", "", "1234 or as 1.2340", "1234 hoặc 1.2340"),
        ("1.200", "VND million", "1200 or as 1.2", "1200 hoặc 1.2"),
        ("1.200 triệu đồng", "VND million", "1200 or as 1.2", "1200 hoặc 1.2"),
        ("3 tỷ", "VND million", "another unit", "đơn vị khác"),
        ("20%", "VND million", "% sign", "dấu %"),
        ("twenty", "%", "digits", "chữ số"),
        ("8/40", "%", "digits", "chữ số"),
        ("nan", "", "digits", "chữ số"),
        ("=1+1", "", "digits", "chữ số"),
    ],
)
def test_a_question_back(text: str, unit: str, en: str, vi: str) -> None:
    for lang, words in (("en", en), ("vi", vi)):
        with pytest.raises(Unclear) as asked:
            read_typed(text, lang, unit, MONEY)  # type: ignore[arg-type]
        assert words in str(asked.value)
        assert text in str(asked.value)


def test_a_very_long_answer_is_quoted_short() -> None:
    with pytest.raises(Unclear) as asked:
        read_typed("x" * 5000, "en")
    assert len(str(asked.value)) < 300


@given(st.text(max_size=30), st.sampled_from(LANGUAGES), st.sampled_from(["", "%", *MONEY]))
def test_any_text_is_a_number_or_a_question(text: str, lang: Any, unit: str) -> None:
    with suppress(Unclear):
        assert isinstance(read_typed(text, lang, unit, MONEY), float)


@given(st.floats(-1e9, 1e9).map(lambda x: round(x, 2)), st.sampled_from(LANGUAGES))
def test_a_number_written_by_us_is_read_back(value: float, lang: Any) -> None:
    assert read_typed(written_number(value, lang), lang) == pytest.approx(value)
