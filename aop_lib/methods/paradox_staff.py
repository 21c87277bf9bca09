"""How a department of the simulator decides: of all ways to spend the month it takes the one that pays it best.

It knows its own sheet, what each KPI stands at so far, and what its effort moves now. It tries every split of the four
weeks, asks where each KPI would end if it went on like this, and takes the split with the most points. It looks at no
other department and at no company goal: that is the article's point (A2.23-27), staff do well what they are scored on.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import numpy as np

from aop_lib.methods.paradox_world import KEEP, Floats, response, splits
from aop_lib.methods.scale import LEVELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aop_lib.methods.paradox_sheets import Row

__all__ = ["Outlook", "best_split", "carried", "paid"]


@dataclass(frozen=True)
class Outlook:
    """What a department sees of one KPI at the beginning of a month.

    ``sure`` (draws) is what the KPI would end at if every driver fell to nothing from now on; ``moved`` (activities) is
    what a driver of 1 adds to the KPI in a month. The KPI is the mean of ``window`` months, ``left`` of them to come.
    """

    row: Row
    sure: Floats
    moved: tuple[float, ...]
    window: int
    left: int


@cache
def carried(left: int) -> Floats:
    """What a driver of 1, if nothing builds it any more, still adds up to over ``left`` months, by activity."""
    return sum((KEEP**month for month in range(1, left + 1)), np.zeros_like(KEEP))


@lru_cache(maxsize=256)
def _adds(moved: tuple[float, ...], window: int, left: int) -> tuple[Floats, Floats]:
    """What each split adds to a KPI by the end of its window: the different amounts, and which split adds which."""
    built = response(splits()) * (left - carried(left))
    amounts, which = np.unique(built @ np.array(moved, np.float32) / window, return_inverse=True)
    return amounts.astype(np.float32), which


def paid(value: Floats, row: Row) -> Floats:
    """What values of a KPI pay, as parts of its weight, on its scale and shape (``scale.payout``, for arrays)."""
    low, full, most = LEVELS
    reached = (value >= row.threshold).astype(np.float32) * np.float32(low)
    if row.shape == "step":
        reached += (value >= row.target).astype(np.float32) * np.float32(full - low)
        reached += (value >= row.stretch).astype(np.float32) * np.float32(most - full)
        return reached
    reached += _rising(value, row.threshold, row.target, full - low)
    if row.shape == "linear":
        reached += _rising(value, row.target, row.stretch, most - full)
    return reached


def _rising(value: Floats, start: float, end: float, height: float) -> Floats:
    slope = np.float32(height / (end - start))
    risen = value * slope
    risen -= np.float32(start) * slope
    return np.clip(risen, 0.0, np.float32(height), out=risen)


def best_split(outlooks: Sequence[Outlook]) -> Floats:
    """For each draw, which of ``splits()`` promises the department most points by the end of the year."""
    draws = outlooks[0].sure.shape[0]
    points = np.zeros((len(splits()), draws), np.float32)
    for seen in outlooks:
        amounts, which = _adds(seen.moved, seen.window, seen.left)
        by_amount = paid(seen.sure[None, :] + amounts[:, None], seen.row)
        by_amount *= np.float32(seen.row.weight)
        points += by_amount[which]
    # Rounding must not decide between splits that pay the same: of these the first is taken.
    close: Floats = points >= points.max(axis=0) - np.float32(1e-3)
    first: Floats = close.argmax(axis=0)
    return first
