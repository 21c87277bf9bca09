"""Codes for rows that are typed: nobody types a code, and none is used twice in a plan."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from aop_lib.files.cells import RawRow
from aop_lib.files.labels import letters
from aop_lib.files.schema import columns
from aop_lib.files.words import words_of

__all__ = ["PROVISIONAL", "code_from_name", "new_code", "row_keys"]

PREFIXES = {
    "parties": "P",
    "measures": "new_",
    "goals": "G",
    "choices": "C",
    "options": "O",
    "assumptions": "A",
    "budget": "B",
    "limits": "L",
    "initiatives": "I",
    "milestones": "M",
    "resources": "R",
    "risks": "K",
    "kpis": "KPI",
    "responsibilities": "T",
    "reviews": "V",
    "scenarios": "S",
}
PROVISIONAL = re.compile(r"new_\d+")
"""The code of a measure that has no name yet."""
_LONGEST = 40
_OWN_KEYS = {"figures": ("measure", "kind", "year"), "ticks": ("item",), "scenario_values": ("scenario", "measure")}


def new_code(table: str, taken: Collection[str], from_number: int = 1) -> str:
    """The next free code of a table, such as ``G4``; ``from_number`` is above every number used before.

    >>> new_code("goals", ["G1", "G3"])
    'G4'
    """
    prefix = PREFIXES.get(table, "X")
    used = [int(code[len(prefix) :]) for code in taken if re.fullmatch(rf"{re.escape(prefix)}\d{{1,6}}", code)]
    return f"{prefix}{max([from_number, *(number + 1 for number in used)])}"


def code_from_name(name: str, taken: Collection[str]) -> str | None:
    """A readable code for a measure: lower-case letters of its name; ``None`` while the name has none.

    >>> code_from_name("Doanh thu online", ["revenue"])
    'doanh_thu_online'
    """
    plain = re.sub(r"[^a-z0-9]+", "_", letters(name)).strip("_")
    if not plain:
        return None
    plain = plain if plain[0].isalpha() else f"m_{plain}"
    plain = plain[: _LONGEST - 4].rstrip("_")
    known = {code.casefold() for code in taken}
    if plain not in known:
        return plain
    return next(f"{plain}_{number}" for number in range(2, len(known) + 3) if f"{plain}_{number}" not in known)


def row_keys(table: str, rows: Sequence[RawRow]) -> list[str]:
    """A key for each row of a file: its code, or what tells it apart; one that has none, or another's, is given one.

    The company is one row without a code: its key is empty, whether it was typed or stood in a file.
    """
    if table == "company":
        return [""] * len(rows)
    found = [_own_key(table, row) for row in rows]
    has_code = any(column.field == "id" for column in columns(table))
    keys: list[str] = []
    for key in found:
        if key and key not in keys:
            keys.append(key)
        elif has_code:
            keys.append(new_code(table, [*found, *keys]))
        else:
            keys.append(_numbered(key, keys))
    return keys


def _own_key(table: str, row: RawRow) -> str:
    words = words_of(table, row)
    if table not in _OWN_KEYS:
        return str(words.get("id", "")).strip()
    parts = [str(words.get(name) or _text(row, name)) for name in _OWN_KEYS[table]]
    return "|".join(part.strip() for part in parts)


def _text(row: RawRow, name: str) -> str:
    cell = row.cells.get(name)
    return "" if cell is None or cell.blank else f"{cell.value:g}" if isinstance(cell.value, float) else str(cell.value)


def _numbered(key: str, keys: Iterable[str]) -> str:
    taken = set(keys)
    return next(f"{key}~{number}" for number in range(1, len(taken) + 2) if f"{key}~{number}" not in taken)
