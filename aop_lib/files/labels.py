"""Names of tables, fields and choices in both languages, and the way back from a name a person typed."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import TABLES, Company

__all__ = [
    "choice_from_text",
    "choice_label",
    "field_label",
    "field_note",
    "generated_sheets",
    "header_names",
    "letters",
    "month_label",
    "month_names",
    "nearest",
    "plain",
    "sheet_names",
    "table_label",
]

_MONTHS = (
    ("jan", "january"),
    ("feb", "february"),
    ("mar", "march"),
    ("apr", "april"),
    ("may",),
    ("jun", "june"),
    ("jul", "july"),
    ("aug", "august"),
    ("sep", "sept", "september"),
    ("oct", "october"),
    ("nov", "november"),
    ("dec", "december"),
)
_GENERATED = ("start", "scorecard", "findings")


def table_label(locale: Locale, table: str) -> str:
    """The name of a table, which is also the name of its sheet: ``Goals``, ``Mục tiêu``."""
    return locale(f"sheet-{table}")


def field_label(locale: Locale, table: str, field: str) -> str:
    """The header of a field: ``Target``, ``Chỉ tiêu``."""
    return locale(f"field-{table}-{field}")


def field_note(locale: Locale, table: str, field: str) -> str:
    """One or two sentences on what to write in a field."""
    return locale(f"field-{table}-{field}.note")


def choice_label(locale: Locale, table: str, field: str, value: str | bool) -> str:
    """What a drop-down shows for a value: ``grow`` is ``grow by``, ``tăng thêm``; true is ``yes``, ``có``."""
    if isinstance(value, bool):
        return locale("choice-yes" if value else "choice-no")
    own = f"choice-{table}-{field}-{value}"
    return locale(own if locale.has(own) else f"choice-{field}-{value}")


def month_label(locale: Locale, month: int) -> str:
    """The header of a calendar month (1-12): ``Jan``, ``T1``."""
    return _MONTHS[month - 1][0].title() if locale.lang == "en" else f"T{month}"


def month_names(month: int) -> tuple[str, ...]:
    """Every way (plain) in which people head the column of a calendar month (1-12)."""
    return (*_MONTHS[month - 1], f"t{month}", f"tháng {month}", f"month {month}")


def plain(text: str) -> str:
    """A name as it is compared: one case, one kind of space, no mark for a required field."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().replace("*", " ").split())


def letters(text: str) -> str:
    """A text without its diacritics and its case, as names are compared and put in order."""
    apart = unicodedata.normalize("NFD", plain(text).replace("đ", "d"))
    return "".join(c for c in apart if not unicodedata.combining(c))


def nearest(text: str, known: Iterable[str], cutoff: float = 0.75) -> str | None:
    """The known name a person most likely meant, diacritics aside; nothing where no name is near."""
    spelled: dict[str, str] = {}
    for name in known:
        spelled.setdefault(letters(name), name)
    found = difflib.get_close_matches(letters(text), spelled, n=1, cutoff=cutoff)
    return spelled[found[0]] if found else None


@cache
def sheet_names() -> Mapping[str, str]:
    """Sheet name (plain) -> table, in both languages; ``company`` is one of them."""
    return {plain(table_label(Locale(lang), table)): table for lang in LANGUAGES for table in ("company", *TABLES)}


@cache
def header_names(table: str) -> Mapping[str, str]:
    """Header (plain) -> field of a table, in both languages and by the field's own name."""
    record = TABLES.get(table, Company).model_fields
    names = {field.replace("_", " "): field for field in record} | {field: field for field in record}
    return names | {plain(field_label(Locale(lang), table, field)): field for lang in LANGUAGES for field in record}


@cache
def _choices(table: str, field: str, values: tuple[str | bool, ...]) -> Mapping[str, str | bool]:
    return {plain(str(value)): value for value in values} | {
        plain(choice_label(Locale(lang), table, field, value)): value for lang in LANGUAGES for value in values
    }


def choice_from_text(table: str, field: str, values: tuple[str, ...], text: str) -> str | None:
    """The value behind a drop-down label in either language, or behind the value's own name."""
    if text in values:
        return text
    found = _choices(table, field, values).get(plain(text))
    return found if isinstance(found, str) else None


@cache
def generated_sheets() -> frozenset[str]:
    """Names (plain) of the sheets the kit itself adds to a workbook and never reads back."""
    return frozenset(plain(Locale(lang)(f"sheet-{key}")) for lang in LANGUAGES for key in _GENERATED)
