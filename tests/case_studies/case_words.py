"""The sentences of a case file, wherever they stand in it."""

from __future__ import annotations

from typing import Any


def words_in(value: Any, path: str = "") -> list[tuple[str, Any]]:
    """Every ``{en, vi}`` pair and every bare string below ``value``, with its path."""
    if isinstance(value, dict):
        if set(value) & {"en", "vi"}:
            return [(path, value)]
        return [found for key, below in value.items() for found in words_in(below, f"{path}.{key}")]
    if isinstance(value, list):
        return [found for n, below in enumerate(value) for found in words_in(below, f"{path}[{n}]")]
    return [(path, value)] if isinstance(value, str) and " " in value and not path.endswith(".formula") else []
