"""The small world of the paradox simulator: a distributor, its departments, what their effort moves, and luck.

The figures are illustrative and belong to no company. Last year's revenue is 100: 40 through Modern Trade (MT), 60
through General Trade (GT). The goal is 120, with MT the priority. Each month has four weeks; a department gives each
week to one of four activities. ``lead`` is the way that has worked so far, ``turn`` the way that works from July on,
``own`` looks after the department's own corner, ``busy`` is what can be counted: visits, programmes, forms. An activity
builds up a driver with diminishing returns; part of last month's driver stays. In July the large chains change their
terms: what is agreed with head offices moves less, what is done in the stores moves more. Sources: A2.17, A2.23-29.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ACTIVITIES",
    "BASE",
    "DEPARTMENTS",
    "EFFECT",
    "GOAL",
    "KEEP",
    "MONTHS",
    "SHIFT",
    "START",
    "WEEKS",
    "Floats",
    "Luck",
    "luck",
    "natural",
    "neutral",
    "response",
    "splits",
]

Floats = NDArray[Any]
"""Arrays of numbers (float32 where there are many), of splits or of truths."""

DEPARTMENTS = ("mt", "gt", "trade", "ops")
ACTIVITIES = ("lead", "turn", "own", "busy")
MONTHS, WEEKS = 12, 4
SHIFT = 6
"""The first month (from 0) under the new terms: July of a calendar year."""
BASE = {"mt": 40.0, "gt": 60.0}
GOAL = 120.0
KEEP = np.array([0.35, 0.35, 0.35, 0.0], np.float32)
"""What stays of last month's driver; a count begins anew each month."""
START = np.array([0.40, 0.15, 0.30, 0.0], np.float32)
"""Where the drivers stand when the year begins: what last year's work left."""
_BEND = 1.5
_NATURAL = {"mt": 0.02, "gt": 0.0}

# Growth of a channel (a part of last year) at a driver of 1, by department, channel and time: before and from July on.
EFFECT: dict[tuple[str, str], tuple[tuple[float, ...], tuple[float, ...]]] = {
    ("mt", "mt"): ((0.27, 0.10, 0.02, 0.01), (0.06, 0.31, 0.02, 0.01)),
    ("trade", "mt"): ((0.15, 0.06, 0.01, 0.0), (0.04, 0.18, 0.01, 0.0)),
    ("ops", "mt"): ((0.09, 0.04, 0.0, 0.0), (0.02, 0.11, 0.0, 0.0)),
    ("gt", "gt"): ((0.06, 0.02, 0.01, 0.0), (0.05, 0.03, 0.01, 0.0)),
    ("trade", "gt"): ((0.0, 0.0, 0.005, 0.0), (0.0, 0.0, 0.005, 0.0)),
}


@dataclass(frozen=True, eq=False)
class Luck:
    """What a year brings that nobody decides, for ``draws`` years; the same for every set of KPIs (common numbers).

    ``strength`` (departments x activities x draws) is how well each activity works, ``shift`` (draws) how far the
    terms change in July, ``market`` (channels x months x draws) what demand adds to the growth of each month.
    """

    strength: Floats
    shift: Floats
    market: Floats

    @property
    def draws(self) -> int:
        """How many years."""
        return int(self.shift.shape[0])


@lru_cache(maxsize=4)
def luck(seed: int, draws: int) -> Luck:
    """Seeded luck: the same seed gives the same years. Raises ``ValueError`` for fewer than one draw."""
    if draws < 1:
        raise ValueError(f"draws: {draws}")
    rng = np.random.default_rng(seed)
    places = (len(DEPARTMENTS), len(ACTIVITIES), draws)
    strength = np.exp(0.08 * rng.standard_normal(places, dtype=np.float32) - np.float32(0.0032))
    strength[:, ACTIVITIES.index("busy")] = 1.0
    shift = np.clip(1.0 + 0.12 * rng.standard_normal(draws, dtype=np.float32), 0.5, 1.5)
    channels = (len(BASE), 1, draws)
    whole_year = 0.018 * rng.standard_normal(channels, dtype=np.float32)
    months = 0.02 * rng.standard_normal((len(BASE), MONTHS, draws), dtype=np.float32)
    return Luck(strength, shift.astype(np.float32), whole_year + months)


@lru_cache(maxsize=1)
def neutral() -> Luck:
    """One year without luck: everything works as people expect."""
    places = (len(DEPARTMENTS), len(ACTIVITIES), 1)
    market = np.zeros((len(BASE), MONTHS, 1), np.float32)
    return Luck(np.ones(places, np.float32), np.ones(1, np.float32), market)


def response(effort: Sequence[float] | Floats) -> Floats:
    """What a month's effort builds (parts of one unit, activities last): diminishing returns, 1 for all of it.

    (1 - exp(-1.5 e)) / (1 - exp(-1.5)); what can be counted rises with the hours, e. Two weeks of four bring 0.68.
    """
    given = np.asarray(effort, np.float32)
    built = (1 - np.exp(-_BEND * given)) / (1 - np.exp(-_BEND))
    built[..., ACTIVITIES.index("busy")] = given[..., ACTIVITIES.index("busy")]
    made: Floats = built.astype(np.float32)
    return made


@lru_cache(maxsize=1)
def splits() -> Floats:
    """Every way to give four weeks to four activities (35 x 4, in parts of one unit), the most even first.

    Where several pay the same the first is taken: effort that earns nothing more is spread by habit.
    """
    weeks = [w for w in product(range(WEEKS + 1), repeat=len(ACTIVITIES)) if sum(w) == WEEKS]
    weeks.sort(key=lambda w: (sum(x * x for x in w), [-x for x in w]))
    return np.array(weeks, np.float32) / WEEKS


def natural(channel: str) -> float:
    """How a channel would grow by itself."""
    return _NATURAL[channel]
