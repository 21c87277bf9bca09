"""What a scale asks people to do: the payout read from where somebody stands near the end of the year (A2.45-46).

The scale is read on the way from baseline (0) to target (1), whatever its unit. Somebody who would land at a given
point if they worked as usual may push further, stay, or put off results into next year. They choose what leaves them
best off:

    payout(landing + move) - PUSH * move ** 2      for a push, up to MOST of the way
    payout(landing + move) + LATER * -move         for putting off, up to HALF of that

PUSH is set so that a payout rising evenly from nothing at the baseline to the full weight at the target is worth a push
of a tenth of the way. All four are conventions of ours that show the shape of an answer, not the size of anybody's.
Sources: Locke 2001 and Jensen 2003 on step payouts and putting off; Merchant & Van der Stede on ceilings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from aop_lib.methods.scale import Scale, Shape, payout
from aop_lib.methods.series import base_value, measure_of
from aop_lib.plan import Kpi, Plan

__all__ = [
    "LATER",
    "MOST",
    "PUSH",
    "USUAL",
    "Answer",
    "Invitation",
    "Way",
    "answers",
    "invitations",
    "stands_at",
    "way_of",
]

USUAL = (0.70, 0.95, 1.00, 1.10)
"""Landings at which the answer is shown, as parts of the way."""
PUSH, LATER, MOST, HALF = 5.0, 0.25, 0.20, 0.10
_STEP = 0.0025

Invitation = Literal["free", "all_or_nothing", "steps", "just_enough", "reach_on"]


@dataclass(frozen=True)
class Way:
    """A scale on the way from baseline to target: ``scale`` has its target at 1, and 0 at ``start``.

    ``start`` and ``length`` bring a place back into the KPI's unit: ``start + place * length``. ``known`` says whether
    the plan holds where the KPI stands. ``free`` says that the target is no better than where it stands.
    """

    scale: Scale
    shape: Shape
    start: float
    length: float
    known: bool
    free: bool

    def at(self, place: float) -> float:
        """A place on the way in the KPI's unit."""
        return self.start + place * self.length

    def pays(self, place: float) -> float:
        """What a place pays, as a part of the weight."""
        return payout(round(place, 9), self.scale, self.shape)

    @property
    def points(self) -> list[float]:
        """Threshold, target and stretch as places, those there are."""
        return [p for p in (self.scale.threshold, self.scale.target, self.scale.stretch) if p is not None]


@dataclass(frozen=True)
class Answer:
    """Who would land at ``usual`` (a part of the way) goes for ``chosen``; these pay ``before`` and ``after``."""

    usual: float
    chosen: float
    before: float
    after: float

    @property
    def move(self) -> Literal["push", "stay", "put_off"]:
        """What that is: pushing on, staying, or putting results off."""
        if abs(self.chosen - self.usual) < 1e-9:
            return "stay"
        return "push" if self.chosen > self.usual else "put_off"


def stands_at(plan: Plan, kpi: Kpi) -> float | None:
    """Where a KPI stood before the year: its own baseline, else last year's value of its measure."""
    if kpi.baseline is not None:
        return kpi.baseline
    return base_value(plan, kpi.measure) if kpi.measure is not None else None


def way_of(plan: Plan, kpi: Kpi) -> Way | None:
    """The KPI's scale on its way. ``None`` where it is not reached for, has no target, or its points are out of order.

    Where the target is no better than where the KPI stands, or nobody knows where it stands, the way begins as far
    below the threshold as the target is above it; without a threshold, a tenth of the target below it.
    """
    if kpi.target is None or kpi.form != "reach":
        return None
    sign, stands = _sign(plan, kpi), stands_at(plan, kpi)
    free = stands is not None and (kpi.target - stands) * sign <= 0
    start = stands
    if start is None or free:
        floor = kpi.threshold if kpi.threshold is not None else kpi.target - sign * (abs(kpi.target) / 20 or 0.5)
        start = floor - (kpi.target - floor)
    length = kpi.target - start
    if not length or length * sign < 0:
        return None
    placed = {n: None if v is None else (v - start) / length for n, v in _points(kpi).items()}
    if any(a >= b for a, b in _pairs([placed["threshold"], 1.0, placed["stretch"]])):
        return None
    # Where nobody knows where it stands, nothing is paid for the way to the target that the scale itself does not say.
    base = 0.0 if stands is not None and not free else None
    scale = Scale(1.0, placed["threshold"], placed["stretch"], base, "higher", kpi.id)
    return Way(scale, kpi.shape, start, length, stands is not None, free)


def _points(kpi: Kpi) -> dict[str, float | None]:
    return {"threshold": kpi.threshold, "stretch": kpi.stretch}


def _pairs(points: Sequence[float | None]) -> list[tuple[float, float]]:
    known = [p for p in points if p is not None]
    return list(pairwise(known))


def _sign(plan: Plan, kpi: Kpi) -> float:
    target = kpi.target or 0.0
    for low, high in ((kpi.threshold, target), (target, kpi.stretch)):
        if low is not None and high is not None and low != high:
            return 1.0 if high > low else -1.0
    measure = measure_of(plan, kpi.measure) if kpi.measure is not None else None
    if measure is None and kpi.baseline is not None and kpi.baseline != target:
        return 1.0 if target > kpi.baseline else -1.0
    return -1.0 if measure is not None and measure.better == "lower" else 1.0


def invitations(way: Way) -> list[Invitation]:
    """What the scale invites, the gravest first.

    ``free``: green without moving. ``all_or_nothing``: nothing is paid short of the target. ``steps``: between the
    points more effort earns nothing. ``just_enough``: nothing is gained beyond the target. ``reach_on``: none of
    these, each step forward pays.
    """
    found: list[Invitation] = ["free"] if way.free else []
    nearly = way.pays(1 - 1e-6)
    if nearly <= 0:
        found.append("all_or_nothing")
    elif way.shape == "step":
        found.append("steps")
    if way.shape == "capped" or way.scale.stretch is None:
        found.append("just_enough")
    return found or ["reach_on"]


def answers(way: Way, usual: Sequence[float] = USUAL) -> list[Answer]:
    """What somebody at each landing chooses; of equally good choices the one nearest to working as usual."""
    return [_answer(way, place) for place in usual]


def _answer(way: Way, usual: float) -> Answer:
    steps = range(round(-HALF / _STEP), round(MOST / _STEP) + 1)
    places = {round(usual + n * _STEP, 9) for n in steps}
    places |= {p for p in way.points if -HALF - 1e-9 <= p - usual <= MOST + 1e-9}
    chosen = max(places, key=lambda place: (round(_worth(way, usual, place), 9), -abs(place - usual)))
    return Answer(usual, chosen, way.pays(usual), way.pays(chosen))


def _worth(way: Way, usual: float, place: float) -> float:
    move = place - usual
    return way.pays(place) - (PUSH * move**2 if move > 0 else LATER * move)
