"""What holds for every plan file of every case."""

from __future__ import annotations

from pathlib import Path

import pytest

from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.plan import faults
from aop_lib.rules import check

CASES = Path(__file__).parents[2] / "case_studies"
FILES = sorted(path for name in ("plan.yaml", "aligned.yaml", "habit.yaml") for path in CASES.glob(f"*/{name}"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_files_are_read_without_a_problem(path: Path) -> None:
    result = read_plan(path)
    assert result.problems == []
    assert result.plan is not None
    assert faults(result.plan) == []


def test_of_alignment_babycare_house_lacks_only_the_asking() -> None:
    """Nobody asked its three departments yet (A0.40); what can be settled without them is."""
    plan = read_plan(case_plan()).plan
    assert plan is not None
    assert [finding.code for finding in check(plan, {"ALN"})] == ["ALN101"]
