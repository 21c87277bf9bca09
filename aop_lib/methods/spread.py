"""How a measure may turn out: a range with a shape, as triangular, PERT, even or normal distribution.

Sources: Kotz & van Dorp 2004 (triangular); Malcolm, Roseboom, Clark & Fazar 1959 (PERT); A1.39-41.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from aop_lib.plan import Assumption

__all__ = ["Spread", "spread_of"]

_TENTH = 1.2815515655446004
"""How many standard deviations from the middle one year in ten lies beyond: the 90 % point of the normal curve."""
_LARGEST = 1e15
"""No figure of a company is larger; a range that is has been mistyped, and nothing is drawn from it."""


@dataclass(frozen=True)
class Spread:
    """A range from ``low`` to ``high`` around ``likely``, in the measure's unit, low <= likely <= high, low < high.

    For ``normal`` low and high are the points one year in ten lies below and above, and ``likely`` the middle of the
    years; where it does not stand half-way each side has its own standard deviation.
    """

    kind: Literal["triangular", "pert", "uniform", "normal"]
    low: float
    likely: float
    high: float

    def at(self, chance: ArrayLike) -> NDArray[Any]:
        """The value below which the year stays with this chance (0 < chance < 1; any shape): the quantile.

        >>> float(Spread("triangular", 0, 6, 10).at(0.6))
        6.0
        """
        share = np.asarray(chance, dtype=float)
        low, width = self.low, self.high - self.low
        if self.kind == "uniform":
            return np.asarray(low + share * width)
        if self.kind == "normal":
            return self._normal(share)
        up = (self.likely - low) / width
        if self.kind == "pert":
            from scipy.special import betaincinv

            return np.asarray(low + width * betaincinv(1 + 4 * up, 5 - 4 * up, share))
        rising = low + width * np.sqrt(share * up)
        falling = self.high - width * np.sqrt((1 - share) * (1 - up))
        return np.where(share < up, rising, falling)

    def _normal(self, share: NDArray[Any]) -> NDArray[Any]:
        from scipy.special import ndtri

        steps = ndtri(share) / _TENTH
        return np.asarray(self.likely + steps * np.where(steps < 0, self.likely - self.low, self.high - self.likely))


def spread_of(assumption: Assumption) -> Spread | None:
    """The assumption as a spread; ``None`` where it gives no range, or one whose likely value lies outside.

    Without a distribution it is triangular, without a likely value that is the middle of the range.
    """
    low, high = assumption.low, assumption.high
    if low is None or high is None or not -_LARGEST <= low < high <= _LARGEST:
        return None
    likely = (low + high) / 2 if assumption.likely is None else assumption.likely
    if not low <= likely <= high:
        return None
    return Spread(assumption.distribution or "triangular", low, likely, high)
