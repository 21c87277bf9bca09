"""A number somebody types as the answer to a task: one reading, or a question back, never a guess."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from aop_lib.locale import Locale
from aop_lib.plan import Lang

__all__ = ["PERCENT", "Unclear", "read_typed"]

PERCENT = "%"
_WORD = re.compile(r"[^\W\d_]+|[$€£¥₫]")
_PERCENT_WORDS = ("percent", "per", "cent", "phần", "trăm")
_SHOWN = 40


class Unclear(ValueError):
    """An answer that cannot be taken as it stands; the text asks the reader what is meant."""


def read_typed(text: str, lang: Lang, unit: str = "", spellings: Iterable[str] = ()) -> float:
    """The number typed, in the unit shown; the unit itself may be typed with it, in any of its ``spellings``.

    Where the unit is ``%``, ``20`` and ``20 %`` are both 20. Raises ``Unclear``.
    """
    from aop_lib.files.cells import Trouble
    from aop_lib.files.numbers import parse_number

    say = Locale(lang)
    typed = " ".join(unicodedata.normalize("NFC", text).split())
    shown = typed if len(typed) <= _SHOWN else f"{typed[:_SHOWN]}…"
    try:
        number = parse_number(_without_unit(typed, unit, spellings))
    except Trouble as trouble:
        if trouble.code == "ambiguous_number":
            raise Unclear(say("task-unclear.ambiguous", typed=shown, **trouble.values)) from trouble
        unread = "task-unclear.unit" if trouble.code == "number_with_unit" and unit else "task-unclear.number"
        raise Unclear(say(unread, typed=shown, unit=unit)) from trouble
    if number.percent and unit != PERCENT:
        raise Unclear(say("task-unclear.percent", typed=shown))
    return number.value * 100 if number.percent else number.value


def _without_unit(typed: str, unit: str, spellings: Iterable[str]) -> str:
    """The text without the words of the unit, where it holds no others."""
    known = {word.casefold() for spelling in (unit, *spellings) for word in _WORD.findall(spelling)}
    if unit == PERCENT:
        known |= set(_PERCENT_WORDS)
    words = [word.casefold() for word in _WORD.findall(typed)]
    if not words or not set(words) <= known:
        return typed
    return " ".join(_WORD.sub(" ", typed).replace("/", " ").split())
