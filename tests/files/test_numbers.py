"""Numbers as people type them: one reading or a question."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aop_lib.files.cells import Trouble
from aop_lib.files.numbers import parse_number, written_number, written_share


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1234", 1234),
        ("1 234", 1234),
        ("1\u00a0234,5", 1234.5),
        ("1\u202f234.5", 1234.5),
        ("1.234.567", 1234567),
        ("1,234,567", 1234567),
        ("1.234.567,89", 1234567.89),
        ("1,234.567", 1234.567),
        ("0,5", 0.5),
        ("0.5", 0.5),
        ("0.125", 0.125),
        ("12,34", 12.34),
        ("1.2340", 1.234),
        ("1234.567", 1234.567),
        (".5", 0.5),
        ("-5", -5),
        ("−5", -5),
        ("+5", 5),
        ("(1200)", -1200),
        ("(1.200,5)", -1200.5),
        ("  7 ", 7),
    ],
)
def test_one_reading(text: str, value: float) -> None:
    number = parse_number(text)
    assert (number.value, number.percent) == (value, False)


@pytest.mark.parametrize(
    ("text", "value"), [("45%", 0.45), ("45,5 %", 0.455), ("45.5%", 0.455), ("-5,7%", -0.057), ("120%", 1.2)]
)
def test_percent_is_a_fraction(text: str, value: float) -> None:
    number = parse_number(text)
    assert (number.value, number.percent) == (value, True)


@pytest.mark.parametrize(
    ("text", "large", "small"),
    [
        ("1.234", "1234", "1.2340"),
        ("1,234", "1234", "1,2340"),
        ("12.345", "12345", "12.3450"),
        ("(1,200)", "1200", "1,2"),
        ("1.000", "1000", "1.0"),
        ("-1.234", "1234", "1.2340"),
        ("1.234%", "1234", "1.2340"),
    ],
)
def test_two_readings_are_asked_about(text: str, large: str, small: str) -> None:
    with pytest.raises(Trouble) as trouble:
        parse_number(text)
    assert trouble.value.code == "ambiguous_number"
    assert (trouble.value.values["large"], trouble.value.values["small"]) == (large, small)


@pytest.mark.parametrize(
    ("text", "unit", "amount", "scale"),
    [
        ("3 tỷ", "tỷ", "3", "billion"),
        ("3,5 tỷ đồng", "tỷ đồng", "3.5", "billion"),
        ("300 triệu", "triệu", "300", "million"),
        ("300tr", "tr", "300", "million"),
        ("500k", "k", "500", "thousand"),
        ("VND 500", "VND", "500", "one"),
        ("$5", "$", "5", "one"),
        ("12 người", "người", "12", "one"),
        ("khoảng 500", "khoảng", "500", "one"),
    ],
)
def test_units_are_named(text: str, unit: str, amount: str, scale: str) -> None:
    with pytest.raises(Trouble) as trouble:
        parse_number(text)
    assert trouble.value.code == "number_with_unit"
    assert trouble.value.values == {"unit": unit, "amount": amount, "scale": scale}


@pytest.mark.parametrize(
    "text",
    ["", "-", "abc", "5.", "1,23,456", "1.23.4", "1..2", "500-600", "1e5", "--5", "%", "1 23", "12/5", "٣", "9" * 401],
)
def test_no_reading(text: str) -> None:
    with pytest.raises(Trouble) as trouble:
        parse_number(text)
    assert trouble.value.code == "not_a_number"


@pytest.mark.parametrize("text", ["nan", "NaN", "inf", "-inf", "Infinity", ".nan", "9" * 399])
def test_not_finite(text: str) -> None:
    with pytest.raises(Trouble) as trouble:
        parse_number(text)
    assert trouble.value.code == "not_finite"


@given(st.text(max_size=40))
def test_anything_is_a_number_or_a_trouble(text: str) -> None:
    code = "read"
    try:
        parse_number(text)
    except Trouble as trouble:
        code = trouble.code
    assert code in {"read", "ambiguous_number", "number_with_unit", "not_finite", "not_a_number"}


finite = st.floats(allow_nan=False, allow_infinity=False)


@given(finite, st.sampled_from(["en", "vi"]))
@example(1.234, "vi")
@example(999.999, "en")
@example(1e22, "en")
def test_a_written_number_has_one_reading(value: float, lang: str) -> None:
    assert parse_number(written_number(value, lang)).value == value


@given(finite, st.sampled_from(["en", "vi"]))
@example(0.01234, "vi")
def test_a_written_share_has_one_reading(value: float, lang: str) -> None:
    number = parse_number(written_share(value, lang))
    assert number.percent
    assert number.value == value


@given(st.integers(0, 10**12), st.integers(1, 99))
def test_both_styles_agree(whole: int, cents: int) -> None:
    english = f"{whole:,}.{cents:02}"
    vietnamese = english.translate(str.maketrans(",.", ".,"))
    assert parse_number(english) == parse_number(vietnamese)
