"""Which field a column of a sheet holds, from its header in either language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from aop_lib.files.labels import header_names, month_names, plain
from aop_lib.files.schema import columns
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Lang

__all__ = ["Header", "computed_headers", "header_in", "known_headers", "required_headers"]


@dataclass(frozen=True)
class Header:
    """What a header stands for: a field, one of its twelve calendar months (1-12), or its text in one language."""

    field: str
    month: int | None = None
    lang: Lang | None = None


def header_in(locale: Locale, label: str, lang: Lang) -> str:
    """The header of the column that holds a text in another language: ``Name (Vietnamese)``, ``Tên (tiếng Anh)``."""
    return locale("sheet-header-in", label=label, language=locale(f"sheet-language-{lang}"))


@cache
def known_headers(table: str) -> Mapping[str, Header]:
    """Header (plain) -> what it stands for, in both languages."""
    kinds = {c.field: c.kind for c in columns(table)}
    known: dict[str, Header] = {}
    for name, field in header_names(table).items():
        if kinds[field] == "months":
            continue
        known[name] = Header(field)
        if kinds[field] == "text":
            for locale in (Locale(lang) for lang in LANGUAGES):
                known |= {plain(header_in(locale, name, lang)): Header(field, lang=lang) for lang in LANGUAGES}
    if "months" in kinds.values():
        known |= _month_headers(next(f for f, k in kinds.items() if k == "months"))
    return known


def _month_headers(field: str) -> dict[str, Header]:
    return {name: Header(field, month=number) for number in range(1, 13) for name in month_names(number)}


@cache
def computed_headers() -> frozenset[str]:
    """Headers (plain) of columns that fill themselves and are never read."""
    shown = ("sheet-unit-shown", "sheet-name-shown")
    return frozenset(plain(Locale(lang)(message)) for lang in LANGUAGES for message in shown)


def required_headers(table: str) -> list[Header]:
    """The headers a sheet cannot do without."""
    found: list[Header] = []
    for column in columns(table):
        if column.required and column.kind == "months":
            found += [Header(column.field, month=number) for number in range(1, 13)]
        elif column.required:
            found.append(Header(column.field))
    return found
