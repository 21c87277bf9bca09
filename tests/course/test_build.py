"""The build: same text, same bytes; hidden code; nothing of one run left in the notebook."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aop_lib.course.build import BuildError, build
from aop_lib.course.source import SourceError

HEAD = """---
jupytext: {text_representation: {extension: .md, format_name: myst}}
kernelspec: {name: python3, display_name: Python 3, language: python}
aop:
  kind: report
  title: {en: "Title", vi: "Tiêu đề"}
---
"""
PAIR = '\n+++ {"lang": "en"}\n\nHello.\n\n+++ {"lang": "vi"}\n\nXin chào.\n'


def source(folder: Path, *cells: str, name: str = "90_test") -> Path:
    (folder / "source").mkdir(exist_ok=True)
    text = HEAD + PAIR + "".join(f"\n```{{code-cell}} python\n{cell}\n```\n" for cell in cells)
    (folder / "source" / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


def built(folder: Path, lang: str) -> dict[str, Any]:
    notebook: dict[str, Any] = json.loads((folder / lang / "90_test.ipynb").read_text(encoding="utf-8"))
    return notebook


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    cells = ("lang", "import ipywidgets\nipywidgets.IntSlider()", "plan_path")
    made = source(tmp_path_factory.mktemp("notebooks"), *cells)
    assert build(folder=made) == ["en/90_test", "vi/90_test"]
    return made


def test_building_again_changes_nothing(folder: Path) -> None:
    assert build(folder=folder) == []
    assert build(folder=folder, check=True) == []


def test_each_language_has_its_own_prose_and_parameter(folder: Path) -> None:
    for lang, words in (("en", "Hello."), ("vi", "Xin chào.")):
        cells = built(folder, lang)["cells"]
        assert [c["source"] for c in cells if c["cell_type"] == "markdown"] == [[words]]
        assert cells[0]["metadata"]["tags"] == ["hide-input", "parameters"]
        assert cells[2]["outputs"][0]["data"]["text/plain"] == [f"'{lang}'"]


def test_code_is_hidden_and_counted_from_one(folder: Path) -> None:
    code = [c for c in built(folder, "en")["cells"] if c["cell_type"] == "code"]
    assert all(c["metadata"]["jupyter"] == {"source_hidden": True} for c in code)
    assert [c["execution_count"] for c in code] == [1, 2, 3, 4]


def test_nothing_of_the_run_is_left(folder: Path) -> None:
    notebook = built(folder, "en")
    text = json.dumps(notebook)
    assert "widget-view" not in text
    assert set(notebook["metadata"]) == {"aop", "kernelspec", "language_info"}
    assert notebook["metadata"]["language_info"] == {"name": "python"}
    assert len({c["id"] for c in notebook["cells"]}) == len(notebook["cells"])


def test_a_changed_notebook_is_reported_and_put_right(folder: Path) -> None:
    path = folder / "vi" / "90_test.ipynb"
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace("Xin chào", "Tạm biệt"), encoding="utf-8")
    assert build(folder=folder, langs=("vi",), check=True) == ["vi/90_test"]
    assert "Tạm biệt" in path.read_text(encoding="utf-8")
    assert build(["90_test"], folder=folder, langs=("vi",)) == ["vi/90_test"]
    assert path.read_text(encoding="utf-8") == before


@pytest.mark.parametrize("cell", ["1 / 0", "print('aside')", "import sys\nsys.stderr.write('aside')"])
def test_a_cell_that_fails_or_prints_is_refused(tmp_path: Path, cell: str) -> None:
    with pytest.raises(BuildError):
        build(folder=source(tmp_path, cell), langs=("en",))
    assert not (tmp_path / "en").exists()


def test_a_source_with_problems_is_refused_before_anything_runs(tmp_path: Path) -> None:
    source(tmp_path, "1")
    bad = tmp_path / "source" / "91_bad.md"
    bad.write_text(HEAD + "\nNo language.\n", encoding="utf-8")
    with pytest.raises(SourceError, match="91_bad: line 9"):
        build(folder=tmp_path)
    with pytest.raises(LookupError, match="none"):
        build(["none"], folder=tmp_path)
