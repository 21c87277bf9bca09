"""Firms that tried the same activity in some of their areas: the trials a lesson compares (A2.6)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import Field

from aop_lib.plan import Bilingual, Record
from aop_lib.plan.base import Code

__all__ = ["Firm", "Place", "read_firms"]


class Place(Record):
    """One area: whether the activity was raised there, and how activity, leads and result changed, as fractions."""

    name: Bilingual
    raised: bool
    activity: float
    leads: float | None = None
    result: float


class Firm(Record):
    """One firm and the areas of its trial."""

    id: Code
    name: Bilingual
    rows: Annotated[list[Place], Field(min_length=1)]


class _Firms(Record):
    firms: Annotated[list[Firm], Field(min_length=1)]


@cache
def read_firms(path: Path) -> tuple[Firm, ...]:
    """The firms of a case's file, in its order.

    Raises ``OSError`` for a file that is not there, ``ValueError`` for one that holds anything else.
    """
    from ruamel.yaml import YAML

    read = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    return tuple(_Firms.model_validate(read).firms)
