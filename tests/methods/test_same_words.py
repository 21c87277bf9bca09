from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from aop_lib.methods.same_words import fullest, same_words
from aop_lib.plan import Bilingual

few = settings(max_examples=100, deadline=None)

BOTH = Bilingual(en="Conversion", vi="Tỷ lệ chuyển đổi")
wordings = st.sampled_from(["a", " A ", "b", "B  b", "b b", "c"])
texts = st.lists(wordings | st.builds(Bilingual, en=wordings, vi=wordings), max_size=6)


def test_case_and_spaces_do_not_matter() -> None:
    assert same_words(["Doanh thu", " doanh  THU", "Doanh số"]) == [[0, 1], [2]]


def test_a_text_in_one_language_matches_that_text_in_either() -> None:
    assert same_words([BOTH, "conversion", "tỷ lệ chuyển đổi", "chuyển đổi"]) == [[0, 1, 2], [3]]


def test_two_texts_in_both_languages_match_by_one_of_them() -> None:
    assert same_words([BOTH, Bilingual(en="conversion", vi="Chuyển đổi")]) == [[0, 1]]
    assert same_words([BOTH, Bilingual(en="Retention", vi="Giữ chân khách hàng")]) == [[0], [1]]


def test_a_later_text_joins_earlier_ones() -> None:
    assert same_words(["Conversion", "Tỷ lệ chuyển đổi", BOTH]) == [[0, 1, 2]]


def test_the_fullest_text_speaks_both_languages() -> None:
    assert fullest(["Conversion", BOTH]) == BOTH
    assert fullest(["Conversion", "conversion"]) == "Conversion"


@few
@given(texts)
def test_every_text_is_in_one_group(texts: list[str | Bilingual]) -> None:
    groups = same_words(texts)
    assert sorted(place for group in groups for place in group) == list(range(len(texts)))
    assert [min(group) for group in groups] == sorted(min(group) for group in groups)


@few
@given(texts, texts)
def test_more_texts_only_bring_texts_together(some: list[str | Bilingual], more: list[str | Bilingual]) -> None:
    wide = [set(group) for group in same_words([*some, *more])]
    assert all(any(set(group) <= other for other in wide) for group in same_words(some))
