from __future__ import annotations

import pytest
from methods_plans import plan

from aop_lib.methods.resources import cover
from aop_lib.plan import Initiative, Need, Resource


def resource(code, available, extra=None):
    return Resource(id=code, name=code, kind="people", available=available, extra=extra)


def initiative(code, **needs):
    return Initiative(id=code, name=code, needs=[Need(resource=r, amount=a) for r, a in needs.items()])


def test_needs_add_up_by_initiative():
    p = plan(
        [],
        resources=[resource("R1", 12.0), resource("R2", 5.0, 2.0), resource("R3", None), resource("R4", 3.0)],
        initiatives=[initiative("I1", R1=8.0, R2=4.0), initiative("I2", R1=6.0, R2=3.0, R3=1.0)],
    )
    one, two, three, four = cover(p)
    assert (one.needed, one.short, one.enough) == (14, 2, False)
    assert one.by_initiative == {"I1": 8, "I2": 6}
    assert (two.needed, two.short, two.enough) == (7, 0, True)  # 5 and 2 more make just 7
    assert (three.available, three.short, three.enough) == (None, None, None)
    assert (four.needed, four.by_initiative, four.enough) == (0, {}, True)


def test_one_initiative_naming_a_resource_twice():
    twice = Initiative(id="I1", name="I", needs=[Need(resource="R1", amount=0.1), Need(resource="R1", amount=0.2)])
    (found,) = cover(plan([], resources=[resource("R1", 0.3)], initiatives=[twice]))
    assert found.needed == pytest.approx(0.3)
    assert found.enough
