"""Messages (Project Fluent), numbers and dates (Babel) in one reader's language."""

from __future__ import annotations

import datetime as dt
import re
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aop_lib.plan.base import Bilingual, Lang, in_language

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

    from aop_lib.plan.company import Company

__all__ = ["LANGUAGES", "Locale", "MissingMessage", "message_files"]

LANGUAGES: tuple[Lang, ...] = ("en", "vi")
_HERE = Path(__file__).parent
# Fluent refuses a piece of a sentence of more than 2,500 characters, and a piece may hold several values, some twice;
# one text of a plan may have 4,000.
_LONGEST = 1000
_BEGINNING = re.compile(r"^([a-zA-Z][\w-]*)(?=[ ]*=)", re.MULTILINE | re.ASCII)


class MissingMessage(LookupError):
    """A message, or one of its placeholders, does not exist in the language asked for."""


def message_files(lang: Lang) -> list[Path]:
    """The message files of one language; a message stands in the file named by the first word of its id."""
    return sorted((_HERE / lang).glob("*.ftl"))


class _Domain:
    """One message file. A message is parsed when it is first said; none refers to another, so each stands alone."""

    def __init__(self, lang: Lang, domain: str) -> None:
        from fluent.runtime import FluentBundle

        path = _HERE / lang / f"{domain}.ftl"
        if not path.is_file():
            raise MissingMessage(f"no message file {lang}/{domain}.ftl")
        self.bundle: FluentBundle = FluentBundle([lang], use_isolating=False)
        _, *parts = _BEGINNING.split(path.read_text(encoding="utf-8"))
        self._unread = dict(zip(parts[0::2], parts[1::2], strict=True))

    def message(self, name: str) -> Any:
        """The message, or nothing where the file has none of that name."""
        from fluent.runtime import FluentResource

        rest = self._unread.pop(name, None)
        if rest is not None:
            self.bundle.add_resource(FluentResource(f"{name}{rest}"))
        return self.bundle.get_message(name) if self.bundle.has_message(name) else None


def _fitting(values: dict[str, Any]) -> dict[str, Any]:
    """The values as they are, or where they are too long together each cut to its part of the room."""
    texts = [value for value in values.values() if isinstance(value, str)]
    if sum(map(len, texts)) <= _LONGEST:
        return values
    most = max(_LONGEST // len(texts), 2)
    return {n: f"{v[: most - 1]}…" if isinstance(v, str) and len(v) > most else v for n, v in values.items()}


def _half_up(value: float, digits: int) -> Decimal:
    """Rounded as a spreadsheet does it: 62.5 is 63. What arithmetic leaves in the 13th digit is no reason to differ."""
    exact = Decimal(f"{value:.12g}")
    return exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP) + 0 if exact.adjusted() < 20 else exact


@cache
def _domain(lang: Lang, domain: str) -> _Domain:
    return _Domain(lang, domain)


class Locale:
    """One reader's language: call it with a message id to get the sentence.

    ``Locale("vi")("word-goal")`` reads message ``word-goal`` of ``vi/word.ftl``; ``"pln-101.found"`` reads an
    attribute. Arguments fill the placeholders; numbers should come formatted by the methods below.
    """

    def __init__(self, lang: Lang) -> None:
        if lang not in LANGUAGES:
            raise ValueError(f"language {lang!r}: one of {', '.join(LANGUAGES)}")
        self.lang: Lang = lang

    def __call__(self, message: str, /, **values: Any) -> str:
        """The sentence. Raises ``MissingMessage`` where the message or one of its values is missing."""
        name, _, attribute = message.partition(".")
        domain = _domain(self.lang, name.partition("-")[0])
        entry = domain.message(name)
        pattern = None if entry is None else entry.attributes.get(attribute) if attribute else entry.value
        if pattern is None:
            raise MissingMessage(f"{self.lang}: {message}")
        text, errors = domain.bundle.format_pattern(pattern, _fitting(values))
        if errors:
            raise MissingMessage(f"{self.lang}: {message}: {errors[0]}")
        return str(text)

    def has(self, message: str) -> bool:
        """Whether the message (or attribute) exists in this language."""
        name, _, attribute = message.partition(".")
        try:
            entry = _domain(self.lang, name.partition("-")[0]).message(name)
        except MissingMessage:
            return False
        if entry is None:
            return False
        return (attribute in entry.attributes) if attribute else entry.value is not None

    def text(self, text: str | Bilingual | None) -> str:
        """A plan's own text in this language."""
        return in_language(text, self.lang)

    def number(self, value: float, digits: int = 1) -> str:
        """1,234.5 in English, 1.234,5 in Vietnamese; at most ``digits`` decimals, none that are zero."""
        from babel.numbers import format_decimal

        if abs(value) >= 1e18 or value != value:  # beyond what the decimal arithmetic of Babel can round
            return f"{value:.3e}".replace("-", "−")
        pattern = "#,##0" + ("." + "#" * digits if digits else "")
        return format_decimal(_half_up(value, digits), format=pattern, locale=self.lang).replace("-", "−")

    def percent(self, share: float, digits: int = 1, sign: bool = False) -> str:
        """0.453 as ``45.3%``; with ``sign`` a gain carries its plus."""
        plus = "+" if sign and round(share * 100, digits) > 0 else ""
        return f"{plus}{self.number(share * 100, digits)}%"

    def money(self, value: float, company: Company, digits: int = 0) -> str:
        """An amount of the plan with its currency: ``VND 3,600 million``, ``3.600 triệu đồng``."""
        shown = self.number(value, digits)
        if self.lang == "vi":
            return f"{shown} {self.money_unit(company)}"
        scale = "" if company.money_unit == "one" else f" {self('word-' + company.money_unit)}"
        return f"{company.currency} {shown}{scale}"

    def money_unit(self, company: Company) -> str:
        """The plan's money unit as a reader says it: ``VND million``, ``triệu đồng``."""
        currency = "đồng" if company.currency == "VND" and self.lang == "vi" else company.currency
        if company.money_unit == "one":
            return currency
        scale = self(f"word-{company.money_unit}")
        return f"{scale} {currency}" if self.lang == "vi" else f"{currency} {scale}"

    def quantity(self, value: float, unit: str, company: Company, digits: int | None = None) -> str:
        """A value with its unit (``money``, ``share``, ``count`` …, see ``plan.base.Unit``)."""
        if unit == "money":
            return self.money(value, company, 0 if digits is None else digits)
        if unit == "share":
            return self.percent(value, 1 if digits is None else digits)
        shown = self.number(value, 1 if digits is None else digits)
        return (
            shown if unit in ("count", "points", "other") else f"{shown} {self('word-unit-' + unit.replace('_', '-'))}"
        )

    def date(self, day: dt.date) -> str:
        """``5 Mar 2026`` in English, ``05/03/2026`` in Vietnamese."""
        from babel.dates import format_date

        return format_date(day, format="dd/MM/yyyy" if self.lang == "vi" else "d MMM yyyy", locale=self.lang)

    def month(self, company: Company, index: int, year: int | None = None) -> str:
        """The ``index``-th month (0-11) of the business year, short: ``Mar`` / ``T3``; with ``year``, ``Mar 2026``."""
        month = (company.first_month - 1 + index) % 12 + 1
        late = (company.first_month - 1 + index) // 12
        name = f"T{month}" if self.lang == "vi" else dt.date(2000, month, 1).strftime("%b")
        if year is None:
            return name
        return f"{name}/{year + late}" if self.lang == "vi" else f"{name} {year + late}"

    def month_in_words(self, company: Company, index: int) -> str:
        """The ``index``-th month (0-11) of the business year within a sentence: ``March``, ``tháng 3``.

        ``T3`` is for axes and headers: within a Vietnamese sentence it reads as a weekday.
        """
        month = (company.first_month - 1 + index) % 12 + 1
        return f"tháng {month}" if self.lang == "vi" else dt.date(2000, month, 1).strftime("%B")
