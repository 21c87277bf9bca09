"""Texts as long as a plan allows: every rule that fires still says so, in both languages."""

from __future__ import annotations

from typing import Any

import pytest
from rule_plans import HEALTHY, as_plan

from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Lang, Plan
from aop_lib.rules import check


def _babycare() -> Plan:
    plan = read_plan(case_plan()).plan
    assert plan is not None
    return plan


def _lengthened(value: Any) -> Any:
    """Every name and every sentence, 4,000 characters long."""
    if isinstance(value, list):
        return [_lengthened(row) for row in value]
    if not isinstance(value, dict):
        return value
    long = ("name", "contingency", "in_exchange", "evidence")
    return {key: "x" * 4000 if key in long and item else _lengthened(item) for key, item in value.items()}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", ["babycare", "empty tables"])
def test_long_texts_do_not_stop_a_rule(case: str, lang: Lang) -> None:
    if case == "babycare":
        plan = Plan.model_validate(_lengthened(_babycare().model_dump()))
    else:
        kept = ("company", "measures", "goals", "risks", "ticks", "parties")
        plan = as_plan(_lengthened({table: HEALTHY[table] for table in kept}))
    findings, say = check(plan), Locale(lang)
    assert len(findings) > 0
    for finding in findings:
        assert 0 < len(finding.found(say, plan)) < 4000
        assert 0 < len(finding.mend(say, plan)) < 4000
