"""Lesson 10, the game itself: from what somebody typed to decisions, and from decisions to the year (A1.61-66)."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from aop_lib.course.answers import Answers
from aop_lib.course.events import Deck, read_deck
from aop_lib.home import BABYCARE, case_plan, kit
from aop_lib.methods.shop_luck import NOTHING, ShopLuck, shop_luck
from aop_lib.methods.shop_month import Decision
from aop_lib.methods.shop_policies import ShopPlan, plan_guided, shop_plan
from aop_lib.methods.shop_world import EVENTS, GROUPS, MONTHS, OPTIONS, PROMOTIONS, option
from aop_lib.methods.shop_year import ShopView, ShopYear, play, view_of
from aop_lib.plan import Plan

if TYPE_CHECKING:
    from aop_lib.course.lesson import Lesson

__all__ = [
    "LARGEST",
    "LESSON",
    "PACES",
    "USUAL_CODE",
    "Game",
    "Pace",
    "answer_name",
    "chosen_code",
    "decision_of",
    "deck",
    "events_of",
    "game_among",
    "game_kept",
    "game_of",
    "is_the_case",
    "plan_of",
    "seed_of",
]

PACES = ("months", "quarters")
Pace = Literal["months", "quarters"]
USUAL_CODE = "2026"
LARGEST = {"staples": 900.0, "postnatal": 500.0, "rest": 500.0, "marketing": 140.0}
"""The most that can be spent in a month: the ends of the sliders, in millions."""
LESSON = "10_babycare_house_year"
"""The lesson whose answers hold the game."""
_QUARTER = 3
_LONGEST_CODE = 40


def seed_of(code: str) -> int:
    """The same year for all who type the same code, whatever the case of its letters and the spaces around it."""
    plain = " ".join(code.casefold().split()) or USUAL_CODE
    return int.from_bytes(hashlib.sha256(plain.encode("utf-8")).digest()[:4], "big")


@lru_cache(maxsize=32)
def _luck(code: str) -> ShopLuck:
    return shop_luck(seed_of(code))


def plan_of(case: Plan) -> ShopPlan:
    """What the game takes from the case's plan."""
    return shop_plan(case)


def deck(lesson: Lesson) -> Deck:
    """The nine event cards of the case."""
    return read_deck(kit() / "case_studies" / BABYCARE / "events.yaml", lesson.case)


def answer_name(cards: Deck, event: str, answer: str, lesson: Lesson) -> str:
    """What an answer is called on its card."""
    return lesson.say.text(cards.card(event).option(f"{event}.{answer}").name)


@dataclass(frozen=True, eq=False)
class Game:
    """One game as far as it has been played. ``closed`` are the rounds as the form holds them, oldest first.

    Raises ``ValueError`` from ``decisions`` where a round cannot be read as a decision.
    """

    code: str
    pace: Pace
    closed: tuple[Mapping[str, Any], ...]
    plan: ShopPlan

    @property
    def luck(self) -> ShopLuck:
        """What this year brings."""
        return _luck(self.code)

    @property
    def months(self) -> list[int]:
        """The months (0-11) the open round decides; none when the year is over."""
        length = 1 if self.pace == "months" else _QUARTER
        first = len(self.closed) * length
        return list(range(first, min(first + length, MONTHS)))

    @cached_property
    def decisions(self) -> list[Decision]:
        """Every month decided so far."""
        length = 1 if self.pace == "months" else _QUARTER
        made = []
        for place, entry in enumerate(self.closed[: MONTHS // length]):
            months = list(range(place * length, (place + 1) * length))
            made += [decision_of(entry, month, months, self.luck, self.plan) for month in months]
        return made

    @cached_property
    def year(self) -> ShopYear:
        """The months played."""
        return play(plan_guided(self.plan), self.luck, self.decisions, until=len(self.decisions))

    @property
    def over(self) -> bool:
        """Whether December is closed."""
        return not self.months

    def view(self) -> ShopView:
        """What is known when the open round begins. Raises ``ValueError`` where the year is over."""
        return view_of(self.year, self.luck)


def game_of(value: Any, code: str, pace: Pace, plan: ShopPlan) -> Game:
    """The game of a code and a pace out of what the form keeps."""
    games = value.get("games", {}) if isinstance(value, Mapping) else {}
    kept = games.get(f"{code}|{pace}", {}) if isinstance(games, Mapping) else {}
    closed = kept.get("closed", []) if isinstance(kept, Mapping) else []
    return Game(code, pace, tuple(c for c in closed if isinstance(c, Mapping)), plan)


def events_of(luck: ShopLuck, months: Sequence[int]) -> dict[int, str]:
    """Month (0-11) -> what comes up in it."""
    return {m: EVENTS[int(luck.event[m, 0])] for m in months if int(luck.event[m, 0]) != NOTHING}


def decision_of(
    entry: Mapping[str, Any], month: int, months: Sequence[int], luck: ShopLuck, plan: ShopPlan
) -> Decision:
    """What a closed round decides for one of its months.

    Amounts are a month's; over a quarter they follow the plan's path, more before a peak and less after it. Raises
    ``ValueError`` for an amount that is none, and ``LookupError`` for an unknown promotion.
    """
    buy = [_amount(entry, g) * _part(plan.rest if g == "rest" else plan.core, month, months) for g in GROUPS]
    marketing = _amount(entry, "marketing") * _part(plan.marketing, month, months)
    event = events_of(luck, [month]).get(month)
    answer = entry.get(f"answer_{event}") if event else None
    chosen = option(event, answer) if event and answer in OPTIONS[event] else len(OPTIONS["landlord"]) - 1
    return Decision(
        np.array([[b] for b in buy]),
        np.array([marketing]),
        np.array([PROMOTIONS.index(str(entry.get("promotion") or "none"))]),
        np.array([chosen]),
    )


def _part(path: Any, month: int, months: Sequence[int]) -> float:
    return float(path[month] / path[list(months)].mean())


def _amount(entry: Mapping[str, Any], name: str) -> float:
    value = entry.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        raise ValueError(f"{name}: {value!r}")
    if not 0 <= value <= LARGEST[name]:
        raise ValueError(f"{name}: {value!r}")
    return float(value)


def chosen_code(value: Any) -> tuple[str, Pace]:
    """The code and the pace as the form ``code`` holds them; the usual ones where it holds none."""
    kept = value if isinstance(value, Mapping) else {}
    code = " ".join(str(kept.get("code") or "").split())[:_LONGEST_CODE].replace("|", "/") or USUAL_CODE
    pace: Pace = "quarters" if kept.get("pace") == "quarters" else "months"
    return code, pace


def is_the_case(plan: Plan) -> bool:
    """Whether the plan is BabyCare House's: its name, its year, and all that the game takes from it."""
    from aop_lib.files import read_plan

    case = read_plan(case_plan()).plan
    if case is None or (plan.company.name, plan.company.year) != (case.company.name, case.company.year):
        return False
    try:
        shop_plan(plan)
    except (KeyError, ValueError):
        return False
    return True


def game_kept(answers: Answers, plan: ShopPlan) -> dict[str, Any]:
    """The game among somebody's answers, as answers of its own: nothing else they hold, and nothing that is no game.

    Exercise id -> value; empty where no month of a game has been closed.
    """
    game = game_among(answers, plan)
    if not game.closed:
        return {}
    key = f"{game.code}|{game.pace}"
    return {
        f"{LESSON}.code": {"code": game.code, "pace": game.pace},
        f"{LESSON}.year": {"key": key, "games": {key: {"closed": [dict(entry) for entry in game.closed]}}},
    }


def game_among(answers: Answers, plan: ShopPlan) -> Game:
    """The reader's game, where it is kept; a game that cannot be read counts as one not begun."""
    code, pace = chosen_code(answers.get(f"{LESSON}.code"))
    game = game_of(answers.get(f"{LESSON}.year"), code, pace, plan)
    try:
        return game if len(game.decisions) else Game(code, pace, (), plan)
    except (ValueError, LookupError):
        return Game(code, pace, (), plan)
