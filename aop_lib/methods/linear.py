"""Linear programs over named quantities: is there a solution, how low and how high can one quantity or ratio go.

Solved by HiGHS through ``scipy.optimize.milp`` with no whole numbers asked for: a plain linear program, half as long on
its way to the solver as by ``linprog``. Ratios by Charnes & Cooper 1962. Columns are scaled before they are solved, so
that shares and billions stand together in one program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import inf, isinf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vector = NDArray[np.float64]

__all__ = ["Program", "Row"]

_INFEASIBLE = 2


@dataclass(frozen=True)
class Row:
    """``low <= sum of coefficient * quantity <= high``."""

    terms: Mapping[str, float]
    low: float = -inf
    high: float = inf


@dataclass(frozen=True)
class Program:
    """Quantities with their bounds and scales, and the rows that hold between them."""

    bounds: Mapping[str, tuple[float, float]]
    scales: Mapping[str, float]
    rows: Sequence[Row]

    def solve(self, cost: Mapping[str, float]) -> dict[str, float] | None:
        """The quantities at the least cost, or ``None`` where nothing fits or the cost has no least value."""
        found = self._plain.minimise({name: value * self._scale(name) for name, value in cost.items()})
        if found.values is None:
            return None
        return {name: float(v) * self._scale(name) for name, v in zip(self.bounds, found.values, strict=True)}

    def has_solution(self) -> bool:
        """Whether any set of values satisfies every bound and row."""
        return not self.bounds or self._plain.minimise({}).values is not None

    def least(self, name: str, sign: float = 1.0) -> float:
        """The lowest value of a quantity (``sign`` -1: the highest); infinite where nothing holds it.

        Asked of a program that has a solution.
        """
        found = self._plain.minimise({name: sign})
        return -sign * inf if found.values is None else sign * found.cost * self._scale(name)

    def least_ratio(self, part: str, whole: str, sign: float = 1.0) -> float | None:
        """The lowest ``part / whole`` (``sign`` -1: the highest); ``None`` where ``whole`` can only be zero.

        Asked of a program that has a solution and in which ``whole`` is not negative.
        """
        found = self._per_whole(whole).minimise({part: sign})
        if found.infeasible:
            return None
        return -sign * inf if found.values is None else sign * found.cost * self._scale(part) / self._scale(whole)

    def _scale(self, name: str) -> float:
        return self.scales.get(name, 1.0)

    @cached_property
    def _scaled(self) -> tuple[dict[str, tuple[float, float]], list[Row]]:
        bounds = {n: (low / self._scale(n), high / self._scale(n)) for n, (low, high) in self.bounds.items()}
        return bounds, [_level(row, self.scales) for row in self.rows]

    @cached_property
    def _plain(self) -> _Matrices:
        return _Matrices(*self._scaled)

    def _per_whole(self, whole: str) -> _Matrices:
        """Every quantity times t >= 0, where ``whole * t`` is 1; t is the quantity without a name."""
        bounds, rows = self._scaled
        stretched = [Row({whole: 1.0}, 1.0, 1.0)]
        for row in [*rows, *(Row({name: 1.0}, low, high) for name, (low, high) in bounds.items())]:
            if row.low == row.high:
                stretched.append(Row({**row.terms, "": -row.low}, 0.0, 0.0))
                continue
            if not isinf(row.low):
                stretched.append(Row({**row.terms, "": -row.low}, low=0.0))
            if not isinf(row.high):
                stretched.append(Row({**row.terms, "": -row.high}, high=0.0))
        return _Matrices({**dict.fromkeys(bounds, (-inf, inf)), "": (0.0, inf)}, stretched)


def _level(row: Row, scales: Mapping[str, float]) -> Row:
    terms = {name: value * scales.get(name, 1.0) for name, value in row.terms.items()}
    size = max((abs(v) for v in terms.values()), default=0.0) or 1.0
    return Row({name: value / size for name, value in terms.items()}, row.low / size, row.high / size)


@dataclass(frozen=True)
class _Found:
    cost: float = 0.0
    values: Vector | None = field(default=None, repr=False)
    infeasible: bool = False


class _Matrices:
    """A program as the solver takes it, ready to be asked several questions."""

    def __init__(self, bounds: Mapping[str, tuple[float, float]], rows: Sequence[Row]) -> None:
        import numpy as np
        from scipy.optimize import Bounds, LinearConstraint

        self._column = {name: number for number, name in enumerate(bounds)}
        self._bounds = Bounds(*np.array(list(bounds.values()), dtype=float).T)
        matrix = np.zeros((len(rows), len(bounds)))
        for number, row in enumerate(rows):
            for name, value in row.terms.items():
                matrix[number, self._column[name]] += value
        lows, highs = np.array([row.low for row in rows]), np.array([row.high for row in rows])
        self._rows = [LinearConstraint(matrix, lows, highs)] if rows else []

    def minimise(self, cost: Mapping[str, float]) -> _Found:
        import numpy as np
        from scipy.optimize import milp

        aims = np.zeros(len(self._column))
        for name, value in cost.items():
            aims[self._column[name]] = value
        result = milp(aims, bounds=self._bounds, constraints=self._rows)
        if result.status == 0 and result.fun is not None:
            return _Found(float(result.fun), result.x)
        return _Found(infeasible=result.status == _INFEASIBLE)
