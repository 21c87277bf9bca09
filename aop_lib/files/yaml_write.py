"""A plan as YAML for people and for git: one field a line, nothing that goes without saying, nothing lost."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from aop_lib.files.atomic import write_bytes
from aop_lib.files.numbers import written_number, written_share
from aop_lib.files.schema import Column, columns
from aop_lib.files.units import Units
from aop_lib.plan import TABLES, Bilingual, Plan

__all__ = ["dump_yaml", "write_yaml"]

_NEVER_FOLD = 1_000_000
# Numbers carry their unit and money its currency, even where these are the usual ones.
_ALWAYS = frozenset(("unit", "currency", "money_unit", "language"))


class _Plain(str):
    """Text that stands in the file as it is, without quotes: a number as we want it written."""


def write_yaml(plan: Plan, path: Path) -> None:
    """Write the plan to a YAML file; the file is there whole or not at all."""
    write_bytes(path, dump_yaml(plan).encode())


def dump_yaml(plan: Plan) -> str:
    """The plan as YAML 1.2. Fields that hold their default are left out; reading puts them back."""
    rows = {t: [_values(r) for r in plan.rows(t)] for t in TABLES}
    units = Units(rows)
    sections: dict[str, Any] = {"schema_version": plan.schema_version, "company": {}}
    sections["company"] = _fields("company", _values(plan.company), units, frozenset())
    for table in TABLES:
        if rows[table]:
            signed = _signed_fields(table, rows[table], units)
            sections[table] = [_fields(table, row, units, signed) for row in rows[table]]
    return "\n".join(_dumped({name: content}) for name, content in sections.items())


def _values(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in type(record).model_fields}


def _signed_fields(table: str, rows: list[dict[str, Any]], units: Units) -> frozenset[str]:
    """The fields whose shares need their % sign, because one of them is 100 % or more and 1.2 would be asked about."""
    signed = set()
    for column in columns(table):
        if column.kind in ("number", "months"):
            for row in rows:
                values = row[column.field] if column.kind == "months" else [row[column.field]]
                if units.of(column, row) == "share" and any(v is not None and abs(v) >= 1 for v in values):
                    signed.add(column.field)
    return frozenset(signed)


def _fields(table: str, row: dict[str, Any], units: Units, signed: frozenset[str]) -> dict[str, Any]:
    fields = {}
    for column in columns(table):
        value = row[column.field]
        said = column.field in _ALWAYS and value is not None
        if column.required or said or value != column.default:
            as_share = column.field in signed and units.of(column, row) == "share"
            fields[column.field] = _written(column, value, as_share)
    return fields


def _written(column: Column, value: Any, as_share: bool) -> Any:
    if column.kind == "number":
        return _number(value, as_share)
    if column.kind == "months":
        return [_number(v, as_share) for v in value]
    if column.kind == "needs":
        return [{"resource": need.resource, "amount": _number(need.amount, False)} for need in value]
    if isinstance(value, Bilingual):
        return {"en": value.en, "vi": value.vi}
    return value


def _number(value: float | None, as_share: bool) -> _Plain | None:
    if value is None:
        return None
    return _Plain(written_share(value) if as_share else written_number(value))


def _dumped(section: dict[str, Any]) -> str:
    from ruamel.yaml import YAML
    from ruamel.yaml.representer import SafeRepresenter

    class Representer(SafeRepresenter):
        def ignore_aliases(self, data: Any) -> bool:
            return True

    def number(representer: SafeRepresenter, data: _Plain) -> Any:
        kind = "str" if data.endswith("%") else "float" if "." in data else "int"
        return representer.represent_scalar(f"tag:yaml.org,2002:{kind}", str(data))

    def sequence(representer: SafeRepresenter, data: list[Any]) -> Any:
        flow = not any(isinstance(item, dict) for item in data)
        return representer.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=flow)

    def text(representer: SafeRepresenter, data: str) -> Any:
        style = "|" if "\n" in data and all(_simple(line) for line in data.split("\n")) else None
        return representer.represent_scalar("tag:yaml.org,2002:str", data, style=style)

    Representer.add_representer(_Plain, number)
    Representer.add_representer(list, sequence)
    Representer.add_representer(str, text)
    yaml = YAML(typ="safe", pure=True)
    yaml.Representer = Representer
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.width = _NEVER_FOLD
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]
    yaml.indent(mapping=2, sequence=4, offset=2)
    out = io.StringIO()
    yaml.dump(section, out)
    return out.getvalue()


def _simple(line: str) -> bool:
    return line.strip() != "" and line == line.strip() and line.isprintable()
