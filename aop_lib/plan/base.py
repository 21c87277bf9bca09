"""What every record of a plan has in common: strict fields, codes, text in one or both languages, quantities."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

__all__ = [
    "Bilingual",
    "Code",
    "Identifier",
    "Lang",
    "Line",
    "Months",
    "Quantity",
    "Record",
    "Ref",
    "Text",
    "Unit",
    "in_language",
]

Lang = Literal["en", "vi"]
Unit = Literal["money", "share", "count", "people", "person_months", "hours", "days", "points", "other"]
QuantityKind = Literal["money", "share", "number", "by_measure", "by_row"]


def _tidy(text: str) -> str:
    """Compose diacritics (NFC) and refuse characters that neither Excel nor YAML can hold."""
    text = unicodedata.normalize("NFC", text)
    bad = next((c for c in text if c != "\n" and unicodedata.category(c) in ("Cc", "Cs", "Cn")), None)
    if bad is not None or "\ufffe" in text or "\uffff" in text:
        raise ValueError("unprintable character")
    return text


class Record(BaseModel):
    """One row of a plan. Unknown keys, NaN and infinities are errors; a record does not change once made."""

    # Most plans use half of the tables: the validator of a record is built when its first row is read.
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False, defer_build=True)


@dataclass(frozen=True)
class Ref:
    """Marks a field that names rows of another table by their code."""

    table: str


@dataclass(frozen=True)
class Quantity:
    """Marks a number with what it counts.

    ``money`` is in the plan's currency and money unit; ``share`` is a fraction (0.45 is 45 %);
    ``by_measure`` takes the unit of the row's measure (or a share, where a goal speaks of growth);
    ``by_row`` takes the unit named in the row's own ``unit`` field.
    """

    kind: QuantityKind


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000), AfterValidator(_tidy)]
Code = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^\w[\w.\-]{0,39}$"), AfterValidator(_tidy)]
Identifier = Annotated[
    str, StringConstraints(strip_whitespace=True, pattern=r"^[^\W\d]\w{0,39}$"), AfterValidator(_tidy)
]
Months = Annotated[list[float | None], Field(min_length=12, max_length=12)]


class Bilingual(Record):
    """The same text in both languages."""

    en: Line
    vi: Line


Text = Line | Bilingual


def in_language(text: str | Bilingual | None, lang: Lang) -> str:
    """The text as a reader of ``lang`` sees it; a text given once is shown as it is; nothing is an empty string."""
    if text is None:
        return ""
    if isinstance(text, Bilingual):
        return text.vi if lang == "vi" else text.en
    return text
