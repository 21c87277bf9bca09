"""The small healthy plan, and changing a few of its rows."""

from __future__ import annotations

import copy
import datetime as dt
import json
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from aop_lib.plan import Plan
from aop_lib.rules import Finding, Findings, check

Data = dict[str, Any]


def read(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


# What tells the rows of a table without codes apart.
KEYS = ("department", "phase", "term", "responsibility", "resource", "limit")
KEYS += ("measure", "month", "kind", "year", "item")
HEALTHY: Data = read((Path(__file__).parent / "healthy.yaml").read_text(encoding="utf-8"))


def as_plan(data: Data) -> Plan:
    return Plan.model_validate_json(json.dumps(data, default=dt.date.isoformat))


def _is_same_row(row: Data, change: Data) -> bool:
    keys = ["id"] if "id" in change else [k for k in KEYS if k in change]
    return bool(keys) and all(row.get(k) == change[k] for k in keys)


def changed(changes: str | Data) -> Plan:
    """The healthy plan with rows changed (matched by code), added, or a whole table emptied (``risks: []``)."""
    data = copy.deepcopy(HEALTHY)
    for table, rows in (read(changes) if isinstance(changes, str) else changes).items():
        if not rows:
            data[table] = []
        for change in rows:
            same = [row for row in data[table] if _is_same_row(row, change)]
            for row in same:
                row.update(change)
            if not same:
                data[table].append(dict(change))
    return as_plan(data)


def found(code: str, changes: str | Data) -> Findings:
    return check(changed(changes)).of(code)


def places(findings: Findings) -> list[tuple[str, int | None, str | None]]:
    return [(f.table, f.row, f.field) for f in findings]


def values(finding: Finding) -> dict[str, Any]:
    return {name: value.value for name, value in finding.values.items()}
