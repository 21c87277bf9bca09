"""A plan with rows missing, codes that lead nowhere, or hardly anything in it is still read to the end."""

from __future__ import annotations

import random

import pytest
from rule_plans import HEALTHY, as_plan

from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import TABLES, Plan
from aop_lib.rules import check, checklist

FREE = {"company", "schema_version"}


def say_all(plan: Plan) -> set[str]:
    for lang in LANGUAGES:
        locale = Locale(lang)
        for finding in check(plan):
            assert finding.found(locale, plan)
            assert finding.mend(locale, plan)
    return {f.code for f in check(plan)}


def test_empty_plan_lacks_its_six_components() -> None:
    codes = say_all(as_plan({"company": HEALTHY["company"]}))
    assert {"PLN101", "PLN201", "PLN301", "PLN401", "PLN501", "PLN601", "PLN607"} <= codes


@pytest.mark.parametrize("table", sorted(set(TABLES) & set(HEALTHY)))
def test_any_table_may_be_missing(table: str) -> None:
    say_all(as_plan({name: rows for name, rows in HEALTHY.items() if name != table}))


@pytest.mark.parametrize("seed", range(25))
def test_any_optional_cells_may_be_empty(seed: int) -> None:
    chance = random.Random(seed)
    data = {"company": HEALTHY["company"]}
    for table, rows in HEALTHY.items():
        if table in FREE:
            continue
        record = TABLES[table]
        optional = {name for name, field in record.model_fields.items() if not field.is_required()}
        data[table] = [
            {k: v for k, v in row.items() if k not in optional or chance.random() < 0.6}
            for row in rows
            if chance.random() < 0.8
        ]
    plan = as_plan(data)
    say_all(plan)
    assert len(checklist(plan).items) == 24
