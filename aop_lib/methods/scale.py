"""How one KPI is read: progress, the band it falls into, what it pays.

Sources: A2.45-46, A2.C6; Kaplan & Norton 1992 and 1996; on step payouts Locke 2001 and Jensen 2003.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import Literal

__all__ = [
    "LEVELS",
    "Band",
    "NoDistance",
    "Scale",
    "Shape",
    "WrongScale",
    "band",
    "clamp",
    "pass_mark",
    "payout",
    "progress",
]

Band = Literal["below", "meets", "exceeds"]
Shape = Literal["step", "linear", "capped"]

LEVELS = (0.5, 1.0, 1.2)
"""What threshold, target and stretch pay, as parts of the weight: our convention, a setting."""


class NoDistance(ValueError):
    """A KPI whose target equals its baseline: there is no way to be part of the way."""

    def __init__(self, kpi: str) -> None:
        super().__init__(f"KPI {kpi}: target equals baseline")
        self.kpi = kpi


class WrongScale(ValueError):
    """Threshold, target and stretch do not follow one another in the KPI's own direction."""

    def __init__(self, kpi: str) -> None:
        super().__init__(f"KPI {kpi}: threshold, target and stretch out of order")
        self.kpi = kpi


def progress(value: float, baseline: float, target: float, kpi: str = "") -> float:
    """How much of the way from baseline to target is done, raw: below 0 and above 1 are possible.

    (value - baseline) / (target - baseline), which reads a falling KPI as well as a rising one; all three in the KPI's
    unit. Raises ``NoDistance``, naming ``kpi``, where target and baseline are the same.

    >>> progress(13, baseline=15, target=10)
    0.4
    """
    if target == baseline:
        raise NoDistance(kpi)
    return (value - baseline) / (target - baseline)


def clamp(raw: float) -> float:
    """Progress held between nothing (0) and all (1)."""
    return min(1.0, max(0.0, raw))


@dataclass(frozen=True)
class Scale:
    """Threshold < target < stretch, or the other way round where lower is better; all in the KPI's unit.

    ``baseline`` is where nothing is paid yet; it counts only where there is no threshold. ``better`` decides the
    direction where the points do not. Raises ``WrongScale``, naming ``kpi``, where the points are out of order.
    """

    target: float
    threshold: float | None = None
    stretch: float | None = None
    baseline: float | None = None
    better: Literal["higher", "lower"] = "higher"
    kpi: str = ""

    def __post_init__(self) -> None:
        points = [p for p in (self.threshold, self.target, self.stretch) if p is not None]
        forward = [p * self.sign for p in points]
        if any(a >= b for a, b in pairwise(forward)):
            raise WrongScale(self.kpi)

    @property
    def sign(self) -> float:
        """1 where a higher value is better, -1 where a lower one is."""
        for low, high in ((self.threshold, self.target), (self.target, self.stretch), (self.baseline, self.target)):
            if low is not None and high is not None and low != high:
                return 1.0 if high > low else -1.0
        return 1.0 if self.better == "higher" else -1.0


def band(value: float, scale: Scale) -> Band:
    """The band of a value: ``below`` is not acceptable, ``meets``, ``exceeds`` (A2.46).

    Below the threshold (without one: the target) is not acceptable; from the stretch on (without one: beyond the
    target) exceeds.
    """
    at = value * scale.sign
    floor = scale.target if scale.threshold is None else scale.threshold
    if at < floor * scale.sign:
        return "below"
    if scale.stretch is None:
        return "exceeds" if at > scale.target * scale.sign else "meets"
    return "exceeds" if at >= scale.stretch * scale.sign else "meets"


def payout(value: float, scale: Scale, shape: Shape, levels: tuple[float, float, float] = LEVELS) -> float:
    """What the value pays, as a part of the weight: 0 below the threshold, ``levels`` at the three points.

    ``step`` pays each level until the next point is reached, ``linear`` rises evenly between the points and holds the
    last level beyond the stretch, ``capped`` is linear up to the target and pays nothing more beyond it. Where there is
    no threshold, a linear payout starts with nothing at the baseline; where there is no baseline either, at the target.
    """
    points = _points(scale, shape, levels)
    at = value * scale.sign
    places = [place for place, _ in points]
    passed = bisect_right(places, at)
    if passed == 0:
        return 0.0
    place, level = points[passed - 1]
    if shape == "step" or passed == len(points):
        return level
    beyond, higher = points[passed]
    return level + (higher - level) * (at - place) / (beyond - place)


def _points(scale: Scale, shape: Shape, levels: tuple[float, float, float]) -> list[tuple[float, float]]:
    points = [(scale.target * scale.sign, levels[1])]
    if scale.threshold is not None:
        points.insert(0, (scale.threshold * scale.sign, levels[0]))
    elif scale.baseline is not None and shape != "step" and scale.baseline * scale.sign < scale.target * scale.sign:
        points.insert(0, (scale.baseline * scale.sign, 0.0))
    if scale.stretch is not None and shape != "capped":
        points.append((scale.stretch * scale.sign, levels[2]))
    return points


def pass_mark(items: int, share: float = 0.70) -> int:
    """The fewest items passed that are not below ``share`` of them all (A2.53, D.3).

    >>> pass_mark(24)
    17
    """
    return ceil(round(items * share, 9))
