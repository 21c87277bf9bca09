"""A month of leads that can be counted by hand.

In March 2026 ten leads come in. Four of them are qualified, all in March. Of these four, two have signed a contract in
March, worth 100 and 300; one of the two has paid. In February five leads came in, two were qualified, one signed a
contract of 200.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from aop_lib.plan import Definition, Lead

YEAR, MARCH = 2026, 3


def day(month: int, of_month: int = 10) -> dt.date:
    return dt.date(YEAR, month, of_month)


def lead(code: str, month: int = MARCH, **fields: Any) -> Lead:
    return Lead.model_validate({"id": code, "created": day(month, 1), **fields})


def month_of_leads() -> list[Lead]:
    signed = {"qualified": day(3), "offered": day(3, 12), "contracted": day(3, 20)}
    return [
        lead("L1", **signed, value=100.0, cost=60.0, paid=day(3, 28), channel="Online"),
        lead("L2", **signed, value=300.0, cost=250.0, channel="Store", new_customer=False),
        lead("L3", qualified=day(3), channel="Online"),
        lead("L4", qualified=day(3), channel="Online", cancelled=day(3, 15)),
        *(lead(f"L{n}", channel="Store") for n in range(5, 11)),
        lead("F1", 2, qualified=day(2), contracted=day(2, 20), value=200.0, cost=150.0, channel="Online"),
        lead("F2", 2, qualified=day(2), channel="Store"),
        *(lead(f"F{n}", 2, channel="Store") for n in range(3, 6)),
    ]


def define(department: str = "sales", term: Any = "Conversion", **fields: Any) -> Definition:
    return Definition.model_validate({"department": department, "term": term, **fields})


def rate(start: str = "created", to: str = "contracted", **fields: Any) -> Definition:
    return define(counts="rate", from_stage=start, to_stage=to, **fields)
