"""Event cards for the decision desk: something unplanned, and the answers to hold against the plan (A0.73).

A deck is a file of its own beside a case's plan: ``cards``, each with two options or more in the words of
``plan.Option``, so that the plan itself says which of them fits better. The codes in ``helps``, ``against`` and
``under`` are choices of that plan; ``reflex`` is the answer people give by instinct.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError

from aop_lib.files import read_plan
from aop_lib.locale import Locale
from aop_lib.plan import Bilingual, Option, Plan, Record
from aop_lib.plan.base import Code

__all__ = ["Card", "Deck", "DeckError", "Fault", "read_deck"]

_PLAN = "plan.yaml"
_ALLOWED = {"helps": ("priority",), "against": ("priority", "not_doing"), "under": ("tradeoff",)}


class Card(Record):
    """One event: what came up, the reflex (an option's code), and two answers or more."""

    id: Code
    kind: Literal["opportunity", "crisis", "market_change", "shortage", "competitor"]
    name: Bilingual
    text: Bilingual
    reflex: Code
    options: Annotated[list[Option], Field(min_length=2)]

    def option(self, code: str) -> Option:
        """The option of that code. Raises ``KeyError``."""
        return {option.id: option for option in self.options}[code]


class Deck(Record):
    """The cards of one case, in the order in which they come up."""

    cards: Annotated[list[Card], Field(min_length=1)]

    def card(self, code: str) -> Card:
        """The card of that code. Raises ``KeyError``."""
        return {card.id: card for card in self.cards}[code]


@dataclass(frozen=True)
class Fault:
    """One thing wrong in a deck.

    ``code`` is ``yaml``, ``plan``, ``missing``, ``unknown_field``, ``value``, ``kind``, ``empty``, ``few_options``,
    ``duplicate``, ``reflex``, ``unknown_choice`` or ``wrong_kind``. ``card`` and ``option`` are codes, or numbers from
    1 where a row has none; ``found`` is what stands there, ``known`` what could.
    """

    code: str
    card: str = ""
    option: str = ""
    field: str = ""
    found: str = ""
    known: tuple[str, ...] = ()

    def where(self, locale: Locale) -> str:
        """The place in the file, in words."""
        places = {"card": self.card, "option": self.option, "field": self.field}
        return ", ".join(locale(f"working-deck.{name}", name=place) for name, place in places.items() if place)

    def message(self, locale: Locale) -> str:
        """The place, what is wrong there, and what could stand there instead."""
        code = self.code.replace("_", "-")
        said = locale(f"working-deck.{code}", found=self.found, known=", ".join(self.known))
        where = self.where(locale)
        return f"{where}: {said}" if where else said


class DeckError(ValueError):
    """A deck that cannot be used: ``file`` is its name, ``faults`` everything wrong with it."""

    def __init__(self, file: str, faults: tuple[Fault, ...]) -> None:
        self.file, self.faults = file, faults
        super().__init__(self.message(Locale("en")))

    def message(self, locale: Locale) -> str:
        """A line for each fault, in the reader's language."""
        return "\n".join(f"{self.file}: {fault.message(locale)}" for fault in self.faults)


def read_deck(path: Path, plan: Plan | None = None) -> Deck:
    """The deck of a case, its codes checked against ``plan`` (left out: the ``plan.yaml`` beside it).

    Raises ``DeckError`` with everything that is wrong, and ``OSError`` where the file cannot be opened.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise DeckError(path.name, (Fault("yaml", found="none"),)) from None
    deck = _read(text, path.name)
    against = read_plan(path.with_name(_PLAN)).plan if plan is None else plan
    if against is None:
        raise DeckError(path.name, (Fault("plan", found=_PLAN),))
    faults = (*_doubles(deck), *_without_reflex(deck), *_strangers(deck, against))
    if faults:
        raise DeckError(path.name, faults)
    return deck


@lru_cache(maxsize=8)
def _read(text: str, file: str) -> Deck:
    """A lesson asks for the deck again with every answer; the same text is read once."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        data = YAML(typ="safe", pure=True).load(text)
    except MarkedYAMLError as error:
        line = str(error.problem_mark.line + 1) if error.problem_mark else ""
        raise DeckError(file, (Fault("yaml", found=line or "none"),)) from None
    except (YAMLError, RecursionError, ValueError):
        raise DeckError(file, (Fault("yaml", found="none"),)) from None
    try:
        return Deck.model_validate(data)
    except ValidationError as error:
        raise DeckError(file, tuple(_misshapen(data, error))) from None


def _misshapen(data: Any, error: ValidationError) -> Iterator[Fault]:
    codes = {"missing": "missing", "extra_forbidden": "unknown_field"}
    told = set()
    for problem in error.errors(include_url=False, include_context=True):
        card, option, field = _place(data, problem["loc"])
        code = codes.get(problem["type"], "value")
        if problem["type"] == "too_short":
            code = "few_options" if field == "options" else "empty"
        found = "" if code == "missing" else _shown(problem["input"])
        known = (str(problem["ctx"]["expected"]),) if problem["type"] == "literal_error" else ()
        code = "kind" if known else code
        # A text may be given once or in both languages: what fits neither is told twice.
        if (card, option, field) not in told:
            yield Fault(code, card, option, field, found, known)
        told.add((card, option, field))


def _place(data: Any, steps: tuple[int | str, ...]) -> tuple[str, str, str]:
    """Card, option and field of a place such as ``cards, 0, options, 1, helps, 0``."""
    named, rest, here = {"cards": "", "options": ""}, list(steps), data
    for table in named:
        if len(rest) > 1 and rest[0] == table:
            here = _inside(_inside(here, table), rest[1])
            own = _inside(here, "id")
            named[table] = own if isinstance(own, str) else str(int(rest[1]) + 1)
            rest = rest[2:]
    return named["cards"], named["options"], str(rest[0]) if rest else ""


def _inside(here: Any, step: int | str) -> Any:
    try:
        return here[step]
    except (KeyError, IndexError, TypeError):
        return None


def _shown(found: Any) -> str:
    text = " ".join(str(found).split())
    return text if len(text) <= 60 else f"{text[:59]}…"


def _doubles(deck: Deck) -> Iterator[Fault]:
    seen: set[str] = set()
    for card in deck.cards:
        for option, code in (("", card.id), *((o.id, o.id) for o in card.options)):
            if code in seen:
                yield Fault("duplicate", card.id, option, "id", code)
            seen.add(code)


def _without_reflex(deck: Deck) -> Iterator[Fault]:
    for card in deck.cards:
        known = tuple(option.id for option in card.options)
        if card.reflex not in known:
            yield Fault("reflex", card.id, "", "reflex", card.reflex, known)


def _strangers(deck: Deck, plan: Plan) -> Iterator[Fault]:
    kinds = {choice.id: choice.kind for choice in plan.choices}
    for card in deck.cards:
        for option in card.options:
            named = [("helps", c) for c in option.helps] + [("against", c) for c in option.against]
            for field, code in named + ([("under", option.under)] if option.under else []):
                known = tuple(choice for choice, kind in kinds.items() if kind in _ALLOWED[field])
                if code not in known:
                    fault = "wrong_kind" if code in kinds else "unknown_choice"
                    yield Fault(fault, card.id, option.id, field, code, known)
