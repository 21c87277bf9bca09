"""Two real runs, made once: BabyCare House in Vietnamese, and the same plan under hostile names in English."""

from __future__ import annotations

from pathlib import Path

import pytest
from delivery_plans import hostile  # type: ignore[import-not-found]

from aop_lib.delivery.run import RunResult, run
from aop_lib.files import write_yaml


@pytest.fixture(scope="session")
def babycare_run(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    return run(lang="vi", out=tmp_path_factory.mktemp("runs") / "babycare")


@pytest.fixture(scope="session")
def hostile_run(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    # Braces are what papermill would format a path with, were it given one.
    folder: Path = tmp_path_factory.mktemp("hostile {run} 'x'")
    write_yaml(hostile(), folder / "plan {x}.yaml")
    return run(folder / "plan {x}.yaml", "en", folder / "out")
