"""The cells a plan was read from, kept beside its copy: a run reads the copy, its owner looks into the workbook."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from aop_lib.files.problem import Place, Places
from aop_lib.files.read import ReadResult

__all__ = ["cells_of", "read_places", "write_places"]

_KEPT = "places.json"
_PARTS = ("rows", "fields", "columns", "tables")


def write_places(places: Places, folder: Path) -> None:
    """Keep the places of a plan's rows and fields in ``folder``, beside the copy of the plan."""
    kept = {part: list(_entries(getattr(places, part))) for part in _PARTS}
    (folder / _KEPT).write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")


def read_places(folder: Path) -> Places | None:
    """The places kept in ``folder``; ``None`` where none are, or where they cannot be read."""
    try:
        kept: dict[str, list[Any]] = json.loads((folder / _KEPT).read_text(encoding="utf-8"))
        return Places(**{part: {_key(key): Place(**place) for key, place in kept[part]} for part in _PARTS})
    except (OSError, ValueError, KeyError, TypeError):
        return None


def cells_of(read: ReadResult, path: Path) -> Places | None:
    """Where the owner of a workbook finds each row; ``None`` for a plan that was written as YAML.

    A line of YAML tells a manager nothing, so nothing is better there than a line.
    """
    return read.places if read.source == "xlsx" else read_places(path.parent)


def _entries(places: Any) -> Iterator[list[Any]]:
    for key, place in places.items():
        yield [key, {name: value for name, value in asdict(place).items() if value is not None}]


def _key(key: Any) -> Any:
    return tuple(key) if isinstance(key, list) else key
