"""The order of the lessons and the time each takes, from the heads of their sources."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from aop_lib.course.source import FrontMatter
from aop_lib.home import kit

__all__ = ["front_matter", "lesson_path", "outline", "start_lesson"]

_HEAD = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)


def outline(folder: Path | None = None) -> dict[str, FrontMatter]:
    """Name -> head of each lesson, in order; reports and sources without a readable head are left out."""
    found: dict[str, FrontMatter] = {}
    for path in sorted(((folder or kit() / "notebooks") / "source").glob("*.md")):
        head = _head(path.read_text(encoding="utf-8"))
        if head is not None and head.kind == "lesson":
            found[path.stem] = head
    return found


def front_matter(text: str) -> Any:
    """What a source says of itself under ``aop``; nothing where it has no readable front matter."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    match = _HEAD.match(text)
    if match is None:
        return None
    try:
        return YAML(typ="safe").load(match[1])["aop"]
    except (YAMLError, LookupError, TypeError, ValueError):
        return None


def _head(text: str) -> FrontMatter | None:
    try:
        return FrontMatter.model_validate(front_matter(text))
    except ValueError:
        return None


def lesson_path(name: str, lang: str) -> Path:
    """The built notebook of a lesson."""
    return kit() / "notebooks" / lang / f"{name}.ipynb"


def start_lesson() -> str:
    """The lesson the course opens with: the first one."""
    return next(iter(outline()), "00_start_here")
