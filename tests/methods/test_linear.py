from __future__ import annotations

from math import inf

import pytest

from aop_lib.methods.linear import Program, Row

# x + y = 10, x at most 6, both not negative.
BOUNDS = {"x": (0.0, 6.0), "y": (0.0, inf)}
PROGRAM = Program(BOUNDS, {"x": 100.0}, [Row({"x": 1, "y": 1}, 10, 10)])


def test_ends_of_a_quantity():
    assert (PROGRAM.least("y"), PROGRAM.least("y", -1)) == pytest.approx((4, 10))


def test_ends_of_a_ratio():
    assert PROGRAM.least_ratio("x", "y") == pytest.approx(0)
    assert PROGRAM.least_ratio("x", "y", -1) == pytest.approx(6 / 4)


def test_nothing_holds_it():
    free = Program({"x": (-inf, inf), "y": (0.0, inf)}, {}, [])
    assert (free.least("x"), free.least("x", -1)) == (-inf, inf)
    assert (free.least_ratio("x", "y"), free.least_ratio("x", "y", -1)) == (-inf, inf)


def test_a_ratio_over_nothing():
    assert Program({"x": (0.0, 1.0), "y": (0.0, 0.0)}, {}, []).least_ratio("x", "y") is None


def test_no_solution():
    impossible = Program(BOUNDS, {}, [Row({"x": 1}, low=7)])
    assert not impossible.has_solution()
    assert impossible.solve({"y": 1}) is None
    assert PROGRAM.has_solution()


def test_cheapest_solution():
    assert PROGRAM.solve({"x": 1, "y": 2}) == pytest.approx({"x": 6, "y": 4})
