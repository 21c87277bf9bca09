"""Which cause costs how much of the goal: the exact Shapley value over all ways the causes can come together.

A cause costs more or less depending on which others are there already; the Shapley value is the mean of what it costs
over every order in which the causes can come, so that the shares add up to the whole gap. Sources: Shapley 1953;
A2.24-28.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from aop_lib.methods import bridge
from aop_lib.methods.paradox_sheets import CAUSES, SETTINGS, Cause

__all__ = ["Attribution", "attribution", "rounded", "shapley"]

Player = TypeVar("Player")


@dataclass(frozen=True)
class Attribution:
    """Growth with nothing wrong (``right``) and with all causes (``wrong``), and what each cause takes of it."""

    right: float
    wrong: float
    shares: dict[Cause, float]

    @property
    def gap(self) -> float:
        """What all causes take together; the shares add up to it."""
        return self.right - self.wrong

    @property
    def largest(self) -> Cause:
        """The cause that takes most."""
        return max(self.shares, key=lambda cause: self.shares[cause])


def shapley(players: Sequence[Player], worth: Callable[[frozenset[Player]], float]) -> dict[Player, float]:
    """Each player's part of ``worth(all) - worth(none)``: the mean of what it adds, over all orders of arrival.

    ``worth`` is asked for each of the 2^n sets. Two players who together bring 1 and alone nothing share it evenly:

    >>> shapley(["a", "b"], lambda there: float(len(there) == 2))
    {'a': 0.5, 'b': 0.5}
    """
    sets = (frozenset(p for bit, p in enumerate(players) if case >> bit & 1) for case in range(2 ** len(players)))
    return dict(zip(players, bridge.shapley([worth(there) for there in sets]), strict=True))


def attribution(growth: Mapping[frozenset[Cause], float]) -> Attribution:
    """The gap shared out, from the growth under each of the 16 settings. Raises ``KeyError`` where one is missing."""
    lost = shapley(CAUSES, lambda there: -growth[there])
    return Attribution(growth[SETTINGS[0]], growth[SETTINGS[-1]], lost)


def rounded(shares: Mapping[Player, float], digits: int = 1) -> dict[Player, float]:
    """Shares rounded so that they still add up to their rounded total: the largest remainders are rounded up.

    >>> rounded({"a": 1.04, "b": 1.04, "c": 1.04})
    {'a': 1.1, 'b': 1.0, 'c': 1.0}
    """
    return bridge.largest_remainder(shares, round(sum(shares.values()), digits), digits)
