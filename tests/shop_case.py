"""The plan of BabyCare House as the game of lesson 10 reads it, read once."""

from __future__ import annotations

from functools import cache

from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.methods.shop_policies import ShopPlan, shop_plan
from aop_lib.plan import Plan


@cache
def case() -> Plan:
    plan = read_plan(case_plan()).plan
    assert plan is not None
    return plan


@cache
def path() -> ShopPlan:
    return shop_plan(case())
