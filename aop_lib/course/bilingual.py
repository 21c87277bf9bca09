"""Texts of a source in both languages side by side, and the numbers they must both state."""

from __future__ import annotations

import re
from collections import Counter

from pydantic import BaseModel, ConfigDict, Field

from aop_lib.plan import Lang

__all__ = ["Both", "BothLists", "Strict", "differing_numbers", "numbers_in"]

_TO_AUGUST = ("January", "February", "March", "April", "May", "June", "July", "August")
_MONTHS = (*_TO_AUGUST, "September", "October", "November", "December")
_NUMBER = {
    "en": re.compile(r"(?<![\w.,])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\w|[.,]\d)"),
    "vi": re.compile(r"(?<![\w.,])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?!\w|[.,]\d)"),
}
_NOT_TEXT = re.compile(r"`[^`]*`|\]\([^)]*\)|<[^>]*>|https?://\S+")


class Strict(BaseModel):
    """A part of a source that holds exactly the fields it names."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Both(Strict):
    """One text in both languages."""

    en: str = Field(min_length=1)
    vi: str = Field(min_length=1)

    def of(self, lang: Lang) -> str:
        """The text a reader of ``lang`` sees."""
        return (self.vi if lang == "vi" else self.en).strip()


class BothLists(Strict):
    """The same lines in both languages."""

    en: list[str] = Field(min_length=1)
    vi: list[str] = Field(min_length=1)


def differing_numbers(en: str, vi: str) -> tuple[Counter[str], Counter[str]]:
    """Numbers only the English text states, and numbers only the Vietnamese one does."""
    english, vietnamese = numbers_in(en, "en"), numbers_in(vi, "vi")
    return english - vietnamese, vietnamese - english - _named_months(en)


def numbers_in(text: str, lang: Lang) -> Counter[str]:
    """The numbers a passage states, whichever way its language writes them: ``1.234,5`` and ``1,234.5`` are one.

    Numbers that belong to a code (``G1``), a code span or a link are not counted.
    """
    plain = _NOT_TEXT.sub(" ", text)
    return Counter(_canonical(m[1], lang) for m in _NUMBER[lang].finditer(plain))


def _canonical(written: str, lang: Lang) -> str:
    group, point = (",", ".") if lang == "en" else (".", ",")
    whole, _, decimals = written.replace(group, "").partition(point)
    decimals = decimals.rstrip("0")
    return str(int(whole)) + (f".{decimals}" if decimals else "")


def _named_months(text: str) -> Counter[str]:
    """Months an English passage names, in full or in three letters, which Vietnamese writes as numbers."""
    named = ((number, re.findall(rf"\b{name[:3]}(?:{name[3:]})?\b", text)) for number, name in enumerate(_MONTHS, 1))
    return Counter({str(number): len(found) for number, found in named if found})
