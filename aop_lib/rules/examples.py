"""One example per rule: a piece of a plan that breaks it, and the same piece mended."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["Example", "Piece", "examples"]

Piece = dict[str, list[dict[str, Any]]]
"""Rows by table, as a plan file holds them; a row says only what the example is about."""


@dataclass(frozen=True)
class Example:
    """What breaks a rule, and the same mended."""

    breaks: Piece
    mended: Piece


@cache
def examples() -> dict[str, Example]:
    """The example of every rule, by the rule's code."""
    from ruamel.yaml import YAML

    yaml = YAML(typ="safe", pure=True)
    files = sorted((Path(__file__).parent / "examples").glob("*.yaml"))
    read = [yaml.load(file.read_text(encoding="utf-8")) or {} for file in files]
    return {code: Example(**pieces) for part in read for code, pieces in part.items()}
