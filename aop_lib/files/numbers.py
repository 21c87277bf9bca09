"""Numbers as people type them, in the Vietnamese or the English way; what has two readings is refused."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from aop_lib.files.cells import Trouble
from aop_lib.plan import Lang

__all__ = ["SCALES", "Number", "parse_number", "written_number", "written_share"]

# The longest a float is when written out without an exponent is about 330 characters.
_LONGEST = 400
_MINUS = str.maketrans(dict.fromkeys("−–‒﹣－", "-"))
_SIGNED = re.compile(
    r"(?:(?P<minus>[+-]?) ?(?P<plain>[0-9][0-9., ]*?|[.,][0-9]+)|\( ?(?P<bracketed>[0-9][0-9., ]*?) ?\))"
    r" ?(?P<percent>%?)"
)
_GROUPED = {mark: re.compile(rf"[1-9][0-9]{{0,2}}(?:{re.escape(mark)}[0-9]{{3}})+") for mark in ".,"}
_SPACED = re.compile(r"[1-9][0-9]{0,2}(?: [0-9]{3})+")
_WITH_UNIT = re.compile(
    r"(?P<before>[^\W\d_][^\d]*?|[$€£¥₫])? ?(?P<number>-?[0-9][0-9., ]*?) ?(?P<after>(?:[^\W\d_]|[$€£¥₫%])[^\d]*)?"
)
_LARGE = {
    "thousand": ("k", "nghìn", "ngàn", "thousand", "thousands"),
    "million": ("tr", "triệu", "million", "millions", "m", "mn", "mio"),
    "billion": ("tỷ", "tỉ", "ty", "billion", "billions", "bn", "b"),
}
SCALES = {"one": 1, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}


@dataclass(frozen=True)
class Number:
    """A number that has one reading; ``percent`` tells that it was written with its % sign (45 % is 0.45)."""

    value: float
    percent: bool = False


def parse_number(text: str) -> Number:
    """Read a typed number: ``1.234,5``, ``1,234.5``, ``1 234``, ``45,5 %``, ``(1200)``, ``−3``.

    Raises ``Trouble``: ``ambiguous_number`` (``1.234`` is 1234 or 1.234), ``number_with_unit`` (``3 tỷ``),
    ``not_finite`` (``nan``) or ``not_a_number``.

    >>> parse_number("1.234,5").value, parse_number("45%").value
    (1234.5, 0.45)
    """
    if len(text) > _LONGEST:
        raise Trouble("not_a_number")
    tidy = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip().translate(_MINUS)
    match = _SIGNED.fullmatch(tidy)
    if match is None:
        raise _not_digits(tidy)
    amount = _magnitude(match["plain"] or match["bracketed"])
    if match["minus"] == "-" or match["bracketed"]:
        amount = -amount
    value = float(amount / 100 if match["percent"] else amount)
    if not math.isfinite(value):
        raise Trouble("not_finite")
    return Number(value, bool(match["percent"]))


def _magnitude(text: str) -> Decimal:
    dots, commas = text.count("."), text.count(",")
    if dots and commas:
        mark = max(".,", key=text.rindex)
        group = "." if mark == "," else ","
        whole, part = text.rsplit(mark, 1)
        if text.count(mark) > 1 or not _GROUPED[group].fullmatch(whole) or not part.isdecimal():
            raise Trouble("not_a_number")
        return Decimal(f"{whole.replace(group, '')}.{part}")
    if not dots and not commas:
        return _spaced(text)
    mark = "." if dots else ","
    if text.count(mark) > 1:
        if not _GROUPED[mark].fullmatch(text):
            raise Trouble("not_a_number")
        return Decimal(text.replace(mark, ""))
    whole, part = text.split(mark)
    if not part.isdecimal():
        raise Trouble("not_a_number")
    if len(part) == 3 and re.fullmatch(r"[1-9][0-9]{0,2}", whole):
        short = part.rstrip("0")
        # As a fraction it has no two readings once it is not three digits long: 1.9 for 1.900, 1.2340 for 1.234.
        small = f"{part}0" if len(short) == 3 else short or "0"
        raise Trouble("ambiguous_number", large=f"{whole}{part}", small=f"{whole}{mark}{small}")
    return _spaced(whole or "0") + Decimal(f"0.{part}") if " " in whole else Decimal(f"{whole or '0'}.{part}")


def _spaced(text: str) -> Decimal:
    if " " in text and not _SPACED.fullmatch(text):
        raise Trouble("not_a_number")
    return Decimal(text.replace(" ", ""))


def _not_digits(text: str) -> Trouble:
    if text.casefold().strip("+-.") in ("nan", "inf", "infinity"):
        return Trouble("not_finite")
    match = _WITH_UNIT.fullmatch(text)
    if match is None or not (match["before"] or match["after"]):
        return Trouble("not_a_number")
    unit = " ".join(w for w in (match["before"], match["after"]) if w)
    try:
        value = Decimal(repr(parse_number(match["number"]).value))
    except Trouble as trouble:
        return trouble
    words = {w.strip(".") for w in re.split(r"[\s/]+", unit.casefold())}
    scale = next((name for name, spellings in _LARGE.items() if words & set(spellings)), "one")
    return Trouble("number_with_unit", unit=unit, amount=_plain(value), scale=scale)


def _plain(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def written_number(value: float, lang: Lang = "en") -> str:
    """The number as text with one reading in both styles: no thousands marks, never exactly three decimals.

    >>> written_number(14400.0), written_number(1.234), written_number(0.5, "vi")
    ('14400', '1.2340', '0,5')
    """
    text = _plain(Decimal(repr(float(value))))
    whole, _, part = text.lstrip("-").partition(".")
    if len(part) == 3 and len(whole) <= 3 and whole != "0":
        text += "0"
    return text.replace(".", ",") if lang == "vi" else text


def written_share(value: float, lang: Lang = "en") -> str:
    """A share as text with its % sign: 0.45 is ``45%``."""
    text = _plain(Decimal(repr(float(value))).scaleb(2))
    whole, _, part = text.lstrip("-").partition(".")
    if len(part) == 3 and len(whole) <= 3 and whole != "0":
        text += "0"
    return f"{text.replace('.', ',') if lang == 'vi' else text}%"
