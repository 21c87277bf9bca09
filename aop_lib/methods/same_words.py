"""Texts that people wrote apart and that name one thing: a term, the question two options answer (A0.17, A0.45)."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from aop_lib.plan import Bilingual, Text

__all__ = ["fullest", "same_words", "spelled"]


def spelled(text: str) -> str:
    """The text as it is compared: one case, one kind of space.

    >>> spelled(" Tỷ lệ  CHUYỂN đổi ")
    'tỷ lệ chuyển đổi'
    """
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def same_words(texts: Sequence[Text]) -> list[list[int]]:
    """The places of the texts that name one thing, group by group in the order of their first text.

    Two texts name one thing where they share a wording in English or in Vietnamese; a text given once, in whichever
    language, is compared with both.

    >>> same_words(["Conversion", "Revenue", "conversion "])
    [[0, 2], [1]]
    """
    groups: list[tuple[set[str], list[int]]] = []
    for place, text in enumerate(texts):
        words, places = _wordings(text), [place]
        apart = []
        for known, members in groups:
            if known & words:
                words |= known
                places += members
            else:
                apart.append((known, members))
        groups = [*apart, (words, places)]
    return sorted(sorted(places) for _, places in groups)


def fullest(texts: Sequence[Text]) -> Text:
    """The first text given in both languages, else the first."""
    return next((text for text in texts if isinstance(text, Bilingual)), texts[0])


def _wordings(text: Text) -> set[str]:
    return {spelled(text.en), spelled(text.vi)} if isinstance(text, Bilingual) else {spelled(text)}
