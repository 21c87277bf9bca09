"""One set of versions: conda, Binder and uv install the same project, on the same range of Pythons."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ENVIRONMENT = YAML(typ="safe").load((ROOT / "environment.yml").read_text(encoding="utf-8"))


def test_conda_takes_the_project_itself_and_states_no_versions():
    pip = next(d["pip"] for d in ENVIRONMENT["dependencies"] if isinstance(d, dict))
    plain = [d for d in ENVIRONMENT["dependencies"] if isinstance(d, str)]
    assert pip == ["-e ."]
    assert sorted(re.split(r"[<>=]", d)[0] for d in plain) == ["pip", "python"]


def test_conda_and_the_project_agree_on_python():
    python = next(d for d in ENVIRONMENT["dependencies"] if isinstance(d, str) and d.startswith("python"))
    assert python.removeprefix("python") == PROJECT["project"]["requires-python"]


def test_conda_environment_has_the_project_name():
    assert ENVIRONMENT["name"] == PROJECT["project"]["name"]


def test_every_direct_dependency_is_pinned():
    named = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
    assert [d for d in named if not re.fullmatch(r"[\w.\-]+==[\w.]+", d)] == []


def test_the_test_command_is_the_one_the_readme_gives():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    command = script.strip().splitlines()[-1]
    assert command == "pip install uv && uv run pytest"
    for readme in ("README.md", "README.vi.md"):
        assert command in (ROOT / readme).read_text(encoding="utf-8")


def test_the_test_script_is_a_script_and_can_be_read_by_bash():
    path = ROOT / ".ci" / "run"
    if sys.platform == "win32":
        pytest.skip("bash is not part of Windows")
    assert path.stat().st_mode & 0o111
    assert subprocess.run(["bash", "-n", str(path)], check=False).returncode == 0


@pytest.mark.parametrize("name", [".ci/run", "environment.yml", "pyproject.toml", ".pre-commit-config.yaml"])
def test_no_registry_address_is_written_down(name):
    text = (ROOT / name).read_text(encoding="utf-8").lower()
    assert not re.search(r"https?://|index-url|index_url|find-links", text)
