"""How far off a forecast may be: an interval from what it missed so far, and how often that would have held.

A miss is known for every month a forecast was tried on and for every stretch of months it looked ahead. Misses over
different stretches are brought to one scale first. Were months independent of each other, a miss would shrink with
``sqrt(1 / known + 1 / ahead)``; a drift of the level does not shrink at all. The fourth root stands between the two.
A turn that comes after the forecast was made is in no past miss: where growth turns in mid-year it holds less often.
Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), 5.5 (prediction intervals), 5.10.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

__all__ = ["INSIDE", "Miss", "coverage", "half_width"]

INSIDE = 0.80
"""The share of years the interval is to hold."""
_WIDER = 1.25
"""The forecast chosen is the one that missed least so far; on simulated years with a season it later misses by a
quarter more than that, whatever the noise."""


@dataclass(frozen=True)
class Miss:
    """The ``share`` by which the sum of ``ahead`` months was off the forecast made with ``known`` months."""

    known: int
    ahead: int
    share: float


def half_width(misses: Sequence[Miss], known: int, ahead: int) -> float:
    """The share of what is still to come, up or down, within which four of five years should end; 0 without misses.

    >>> half_width([Miss(6, 6, 0.04)], known=6, ahead=6)
    0.05
    """
    return _WIDER * _quantile([miss.share / _scale(miss.known, miss.ahead) for miss in misses]) * _scale(known, ahead)


def coverage(tries: Sequence[Sequence[Miss]]) -> float | None:
    """The share of misses an interval made without their own try would have held; ``None`` where there is none."""
    held: list[bool] = []
    for number, misses in enumerate(tries):
        others = [miss for n, other in enumerate(tries) if n != number for miss in other]
        if others:
            held += [miss.share <= half_width(others, miss.known, miss.ahead) for miss in misses]
    return sum(held) / len(held) if held else None


def _scale(known: int, ahead: int) -> float:
    return float((1 / known + 1 / ahead) ** 0.25)


def _quantile(values: list[float]) -> float:
    ordered = sorted(values)
    if not ordered:
        return 0.0
    place = INSIDE * (len(ordered) - 1)
    below = floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
