"""The small healthy plan as a fixture."""

from __future__ import annotations

import pytest
from rule_plans import HEALTHY, as_plan

from aop_lib.plan import Plan


@pytest.fixture(scope="session")
def healthy() -> Plan:
    return as_plan(HEALTHY)
