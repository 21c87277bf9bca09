"""A plan in YAML taken apart into cells. YAML 1.2, so ``NO`` stays text; every value knows its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from aop_lib.files.cells import Cell, RawPlan, RawRow
from aop_lib.files.labels import nearest
from aop_lib.files.problem import Place, Places, Problem, clipped
from aop_lib.files.schema import columns
from aop_lib.plan import TABLES

__all__ = ["read_yaml"]

_TAG = "tag:yaml.org,2002:"
_HEAD = ("schema_version", "company")
# More than any plan holds: aliases can make a small file unfold without end.
_MOST_VALUES = 500_000
_DEPTH = 4


def read_yaml(text: str) -> RawPlan:
    """Take the text of a YAML file apart. Never raises; a text that is no YAML gives a plan without company."""
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        root = _composed(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else None
        return RawPlan(problems=[Problem("yaml_syntax", place=Place(line=line))])
    except (YAMLError, RecursionError, ValueError):
        return RawPlan(problems=[Problem("yaml_syntax")])
    return _Reading().plan(root)


@lru_cache(maxsize=16)
def _composed(text: str) -> Any:
    """The nodes of a text; nobody changes them. A run reads its plan in each of its notebooks, half a second a time."""
    from ruamel.yaml import YAML

    return YAML(typ="safe", pure=True).compose(text)


class _Reading:
    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._left = _MOST_VALUES

    def plan(self, root: Any) -> RawPlan:
        known = (*_HEAD, *TABLES)
        if root is None or root.id != "mapping" or not {k.value for k, _ in root.value} & {"company", *TABLES}:
            return RawPlan(problems=[Problem("yaml_not_plan")])
        parts = {name: (key, node) for name, key, node in self._entries(root, known, None)}
        raw = RawPlan(problems=self.problems)
        if "schema_version" in parts and parts["schema_version"][1].value != "1":
            node = parts["schema_version"][1]
            self.problems.append(Problem("version_unknown", found=clipped(node.value), place=_line(node)))
        if "company" not in parts:
            self.problems.append(Problem("company_missing", "company"))
        elif parts["company"][1].id != "mapping":
            self.problems.append(Problem("row_not_fields", "company", 0, place=_line(parts["company"][0])))
        else:
            raw.company = self._row("company", 0, parts["company"][1])
        for table in TABLES:
            if table in parts:
                raw.tables[table] = self._table(table, *parts[table])
        raw.places = Places(tables={name: _line(key) for name, (key, _) in parts.items()})
        return raw

    def _table(self, table: str, key: Any, node: Any) -> list[RawRow]:
        if node.id == "scalar" and node.tag == f"{_TAG}null":
            return []
        if node.id != "sequence":
            self.problems.append(Problem("table_not_rows", table, place=_line(key)))
            return []
        rows = []
        for number, item in enumerate(node.value):
            if item.id == "mapping":
                rows.append(self._row(table, number, item))
            else:
                self.problems.append(Problem("row_not_fields", table, number, place=_line(item)))
        return rows

    def _row(self, table: str, number: int, node: Any) -> RawRow:
        known = tuple(c.field for c in columns(table))
        cells = {}
        for name, key, value in self._entries(node, known, table, number):
            cells[name] = self._cell(value, _line(key, name))
        return RawRow(_line(node), cells)

    def _entries(
        self, node: Any, known: tuple[str, ...], table: str | None, row: int | None = None
    ) -> Iterator[tuple[str, Any, Any]]:
        seen: dict[str, int] = {}
        for key, value in node.value:
            name = key.value if key.id == "scalar" else "…"
            if name in seen:
                values = {"first": str(seen[name])}
                self.problems.append(Problem("duplicate_key", table, row, None, clipped(name), values, _line(key)))
            elif name not in known:
                near = nearest(name, known)
                values = {"known": ", ".join(known)} | ({"near": near} if near else {})
                self.problems.append(Problem("unknown_key", table, row, None, clipped(name), values, _line(key)))
            else:
                yield name, key, value
            seen.setdefault(name, key.start_mark.line + 1)

    def _cell(self, node: Any, place: Place, depth: int = 0) -> Cell:
        self._left -= 1
        if depth > _DEPTH or self._left < 0:
            return Cell("…", place)
        if node.id == "sequence":
            return Cell([self._cell(item, _line(item), depth + 1) for item in node.value], place)
        if node.id == "mapping":
            return Cell({str(k.value): self._cell(v, _line(k), depth + 1) for k, v in node.value}, place)
        return Cell(_scalar(node.tag.removeprefix(_TAG), node.value), place, text=node.value)


def _line(node: Any, header: str | None = None) -> Place:
    return Place(line=node.start_mark.line + 1, header=header)


def _scalar(kind: str, text: str) -> Any:
    if kind == "null":
        return None
    if kind == "bool":
        return text.casefold() == "true"
    if kind == "int" and re.fullmatch(r"[+-]?\d{1,400}", text):
        return int(text)
    if kind == "float" and len(text) <= 400:
        return _float(text)
    return text


def _float(text: str) -> Any:
    try:
        return float(text.replace(".inf", "inf").replace(".nan", "nan"))
    except ValueError:
        return text
