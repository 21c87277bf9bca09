"""Plans the chart tests draw."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from altair.utils import schemapi
from charts_plans import HOSTILE, retailer  # type: ignore[import-not-found]

from aop_lib.plan import Plan


@pytest.fixture(autouse=True)
def _checked_while_built() -> Iterator[None]:
    """Altair checks every piece of a chart against its schema here; for readers it is switched off."""
    with schemapi.debug_mode(True):
        yield


@pytest.fixture
def plan() -> Plan:
    return Plan.model_validate(retailer())


@pytest.fixture
def hostile() -> Plan:
    """The same plan with every name of its own set to text that would be markup, script or an expression."""
    made = retailer()
    made["company"] |= {"name": HOSTILE, "direction": HOSTILE}
    for table in ("parties", "measures", "goals", "choices", "budget", "initiatives", "resources", "risks", "kpis"):
        for row in made[table]:
            row["name"] = HOSTILE
    made["risks"][0]["contingency"] = made["choices"][1]["in_exchange"] = made["reviews"][0]["name"] = HOSTILE
    return Plan.model_validate(made)
