"""Imports run downwards only, and the lower floors stay free of what a browser cannot run."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

LIBRARY = Path(__file__).parent.parent / "aop_lib"
FLOOR = {
    "home": 0,
    "plan": 0,
    "locale": 0,
    "methods": 1,
    "files": 1,
    "rules": 2,
    "charts": 3,
    "forms": 3,
    "course": 4,
    "delivery": 5,
    "cli": 6,
    "commands": 6,
}
ONLY_ABOVE_4 = {"papermill", "nbconvert", "click", "rich", "icalendar"}
BUILD_ONLY = {"nbformat", "nbclient", "jupytext"}
BUILDERS = {"course/build.py", "course/source.py"}
MODULES = sorted(p.relative_to(LIBRARY).as_posix() for p in LIBRARY.rglob("*.py") if p.parent != LIBRARY)


def imported(module: str) -> set[str]:
    tree = ast.parse((LIBRARY / module).read_text(encoding="utf-8"))
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def floors_of(names: set[str]) -> set[str]:
    return {n.split(".")[1] for n in names if n.startswith("aop_lib.") and n.split(".")[1] in FLOOR}


@pytest.mark.parametrize("module", MODULES)
def test_imports_run_downwards(module: str) -> None:
    mine = FLOOR[module.split("/")[0]]
    above = {f for f in floors_of(imported(module)) if FLOOR[f] > mine}
    assert not above, f"{module} imports from above: {above}"


@pytest.mark.parametrize("module", MODULES)
def test_lower_floors_run_in_a_browser(module: str) -> None:
    if FLOOR[module.split("/")[0]] > 4:
        return
    barred = ONLY_ABOVE_4 if module in BUILDERS else ONLY_ABOVE_4 | BUILD_ONLY
    top = {n.split(".")[0] for n in imported(module)}
    assert not top & barred, f"{module} needs {top & barred}, which the browser edition has not"


@pytest.mark.parametrize(
    ("lower", "neighbour"), [("methods", "rules"), ("methods", "files"), ("charts", "course"), ("forms", "course")]
)
def test_neighbours_that_must_not_meet(lower: str, neighbour: str) -> None:
    for module in MODULES:
        if module.startswith(f"{lower}/"):
            assert neighbour not in floors_of(imported(module)), module


def test_checking_a_plan_does_not_load_pandas_or_altair() -> None:
    heavy = {"pandas", "altair", "papermill", "openpyxl"}
    code = f"import sys, aop_lib.cli, aop_lib.files, aop_lib.rules; print({heavy!r} & set(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "set()"
