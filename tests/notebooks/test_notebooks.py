"""The built notebooks are those of the sources, and a strict run would notice if one were not.

Every built notebook is also run cell by cell against its stored outputs: ``pytest`` collects ``notebooks/en`` and
``notebooks/vi`` themselves (nbval, strict).
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from aop_lib.course.build import build, notebooks_folder, sources
from aop_lib.locale import LANGUAGES, Locale

BUILT = sorted(path for lang in LANGUAGES for path in (notebooks_folder() / lang).glob("*.ipynb"))
SOURCE = """---
jupytext: {text_representation: {extension: .md, format_name: myst}}
kernelspec: {name: python3, display_name: Python 3, language: python}
aop:
  kind: report
  title: {en: "Title", vi: "Tiêu đề"}
---

```{code-cell} python
f"{6 * 7} in {lang}"
```
"""


def cells(path: Path, kind: str = "code") -> list[dict[str, Any]]:
    return [c for c in json.loads(path.read_text(encoding="utf-8"))["cells"] if c["cell_type"] == kind]


def code(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])


def is_form(cell: dict[str, Any]) -> bool:
    return "here.ask(" in code(cell)


def strict_run(*paths: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "--nbval", "-p", "no:cacheprovider", "-c", "/dev/null", "-rA"]
    command += ["--color=no", *map(str, paths)]
    return subprocess.run(command, capture_output=True, text=True, cwd=paths[0].parent, check=False)


def test_each_source_is_built_in_both_languages_and_nothing_else_is_there() -> None:
    assert {p.stem for p in BUILT} == {s.name for s in sources()}
    assert len(BUILT) == len(LANGUAGES) * len(sources())


def test_building_again_gives_the_same_lessons_and_exercises() -> None:
    assert build(check=True) == []


@pytest.mark.parametrize("path", BUILT, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_code_is_short_hidden_and_compared_unless_it_is_a_form(path: Path) -> None:
    for cell in cells(path):
        assert cell["metadata"]["jupyter"] == {"source_hidden": True}
        assert len(code(cell).strip().splitlines()) <= 5
        assert ("nbval-ignore-output" in cell["metadata"]["tags"]) == is_form(cell)
        assert cell["execution_count"] is not None


@pytest.mark.parametrize("path", BUILT, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_a_stored_form_is_one_calm_line(path: Path) -> None:
    line = Locale(path.parent.name)("form-closed")  # type: ignore[arg-type]
    for cell in filter(is_form, cells(path)):
        (output,) = cell["outputs"]
        assert set(output["data"]) == {"text/html", "text/plain"}
        assert "".join(output["data"]["text/plain"]) == line


@pytest.mark.parametrize("path", BUILT, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_nothing_of_this_machine_or_the_outside_is_in_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("https://vega.github.io/schema/vega-lite/v5.json", "")
    text = text.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xlink", "")
    assert str(notebooks_folder().parent) not in text
    assert not re.findall(r"https?://[^\s\"\\)]+", text)
    assert not re.findall(r"widget-view|Traceback|/tmp/|site-packages", text)


def test_a_changed_output_fails_the_strict_run(tmp_path: Path) -> None:
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "90_small.md").write_text(SOURCE, encoding="utf-8")
    build(folder=tmp_path, langs=("en",))
    path = tmp_path / "en" / "90_small.ipynb"
    text = path.read_text(encoding="utf-8")
    changed = path.with_stem("91_changed")
    changed.write_text(text.replace("42 in en", "41 in en"), encoding="utf-8")
    ran = strict_run(path, changed)
    assert ran.returncode == 1, ran.stdout
    assert "Cell outputs differ" in ran.stdout
    ended = re.findall(r"^(PASSED|FAILED|ERROR) \S*?(9\d_\w+)\.ipynb::Cell (\d)", ran.stdout, re.MULTILINE)
    # The first cell holds the language, the second the figure; only the changed figure is told.
    right = [("PASSED", "90_small", "0"), ("PASSED", "90_small", "1"), ("PASSED", "91_changed", "0")]
    assert sorted(ended) == sorted([*right, ("FAILED", "91_changed", "1")])
