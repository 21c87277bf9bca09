"""Where the kit's own files are: notebooks, case studies, and the folder people's runs and answers go to."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["BABYCARE", "answers_folder", "case_plan", "kit", "plans_folder", "runs_folder"]

BABYCARE = "babycare_house"


def kit() -> Path:
    """The folder that holds ``notebooks/`` and ``case_studies/`` (``AOP_HOME``, else beside the library)."""
    return Path(os.environ.get("AOP_HOME") or Path(__file__).resolve().parent.parent)


def case_plan(case: str = BABYCARE, name: str = "plan") -> Path:
    """A plan file of a case study: its ``plan``, or another it has, such as ``aligned``."""
    return kit() / "case_studies" / case / f"{name}.yaml"


def answers_folder() -> Path:
    """Where a reader's answers are kept (``AOP_ANSWERS``, else ``answers/`` in the kit)."""
    return Path(os.environ.get("AOP_ANSWERS") or kit() / "answers")


def plans_folder() -> Path:
    """Where the plans are that readers type in a lesson (``AOP_PLANS``, else ``plans/`` beside the answers)."""
    return Path(os.environ.get("AOP_PLANS") or answers_folder().parent / "plans")


def runs_folder() -> Path:
    """Where runs are written when nobody says otherwise: ``runs/`` in the folder the command was given in."""
    return Path.cwd() / "runs"
