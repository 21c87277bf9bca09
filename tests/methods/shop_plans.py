"""The case's plan as the shop's policies read it, read once."""

from __future__ import annotations

from functools import cache

from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.methods.shop_policies import ShopPlan, shop_plan
from aop_lib.plan import Plan


@cache
def babycare() -> Plan:
    plan = read_plan(case_plan()).plan
    assert plan is not None
    return plan


@cache
def plan_of_the_shop() -> ShopPlan:
    return shop_plan(babycare())
