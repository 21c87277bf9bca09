"""A case some weeks on: its plan with the answers departments gave when they were asked again (A0.30, A0.40)."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from aop_lib.plan import Plan, View

__all__ = ["with_later_answers"]


class _Answers(BaseModel):
    model_config = ConfigDict(extra="forbid")

    views: list[View]


def with_later_answers(plan: Plan, path: Path) -> Plan:
    """``plan`` with the views of a YAML file beside it added to its own.

    Raises ``OSError`` for a file that is not there, ``ValueError`` for one that holds anything but views.
    """
    from ruamel.yaml import YAML

    read = _Answers.model_validate(YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8")))
    return plan.model_copy(update={"views": [*plan.views, *read.views]})
