"""JupyterLab for the course: copies of one's own, nothing of anybody's work lost, nothing from outside."""

from __future__ import annotations

import json
import os
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_markdown_cell, new_notebook

from aop_lib.delivery import laboratory


@pytest.fixture
def kit(tmp_path, monkeypatch):
    """A kit with one lesson in both languages."""
    monkeypatch.setenv("AOP_HOME", str(tmp_path / "kit"))
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter"))
    for lang in ("en", "vi"):
        _write(tmp_path / "kit" / "notebooks" / lang / "00_start_here.ipynb", "one")
    return tmp_path / "kit" / "notebooks"


def _write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(new_notebook(cells=[new_markdown_cell(text)]), path)


def _text(path):
    return nbformat.read(path, as_version=4).cells[0].source


def test_lessons_are_copied_and_the_folder_keeps_itself_out_of_git(kit, tmp_path):
    assert laboratory.copy_lessons(tmp_path / "work") == []
    assert _text(tmp_path / "work" / "vi" / "00_start_here.ipynb") == "one"
    assert (tmp_path / "work" / ".gitignore").read_text() == "*\n"


def test_a_copy_nobody_changed_follows_the_lesson(kit, tmp_path):
    laboratory.copy_lessons(tmp_path / "work")
    _write(kit / "en" / "00_start_here.ipynb", "two")
    assert laboratory.copy_lessons(tmp_path / "work") == []
    assert _text(tmp_path / "work" / "en" / "00_start_here.ipynb") == "two"


def test_a_copy_the_reader_changed_is_kept_and_named(kit, tmp_path):
    laboratory.copy_lessons(tmp_path / "work")
    _write(tmp_path / "work" / "en" / "00_start_here.ipynb", "my notes")
    _write(kit / "en" / "00_start_here.ipynb", "two")
    assert laboratory.copy_lessons(tmp_path / "work") == ["en/00_start_here"]
    assert _text(tmp_path / "work" / "en" / "00_start_here.ipynb") == "my notes"


def test_a_damaged_record_loses_nobodys_work(kit, tmp_path):
    laboratory.copy_lessons(tmp_path / "work")
    _write(tmp_path / "work" / "en" / "00_start_here.ipynb", "my notes")
    (tmp_path / "work" / ".lab" / "copied.json").write_text("{")
    assert laboratory.copy_lessons(tmp_path / "work") == ["en/00_start_here"]


def test_lessons_from_10_on_are_copied_and_the_report_is_not(kit, tmp_path):
    for name in ("10_babycare_house_year", "11_your_own_aop", "90_report"):
        _write(kit / "vi" / f"{name}.ipynb", name)
    laboratory.copy_lessons(tmp_path / "work")
    copied = {path.stem for path in (tmp_path / "work" / "vi").glob("*.ipynb")}
    assert copied == {"00_start_here", "10_babycare_house_year", "11_your_own_aop"}


def test_without_built_lessons_there_is_nothing_to_open(tmp_path, monkeypatch):
    monkeypatch.setenv("AOP_HOME", str(tmp_path / "empty"))
    with pytest.raises(LookupError):
        laboratory.copy_lessons(tmp_path / "work")


def test_exercises_lie_beside_the_lessons_and_the_links_between_them_hold(kit, tmp_path):
    _write(kit / "vi" / "00_start_here.ipynb", "[exercise](../../exercises/vi/02_breaks.ipynb)")
    _write(kit.parent / "exercises" / "vi" / "02_breaks.ipynb", "[lesson](../../notebooks/vi/00_start_here.ipynb)")
    work = tmp_path / "work"
    assert laboratory.copy_lessons(work) == []
    lesson, exercise = work / "vi" / "00_start_here.ipynb", work / "exercises" / "vi" / "02_breaks.ipynb"
    for here, there in ((lesson, exercise), (exercise, lesson)):
        link = _text(here).split("(")[1].rstrip(")")
        assert (here.parent / link).resolve() == there.resolve()


def test_a_changed_exercise_is_kept_and_named_and_an_unchanged_one_follows(kit, tmp_path):
    source, work = kit.parent / "exercises" / "en" / "02_breaks.ipynb", tmp_path / "work"
    _write(source, "[lesson](../../notebooks/en/00_start_here.ipynb) one")
    laboratory.copy_lessons(work)
    _write(source, "[lesson](../../notebooks/en/00_start_here.ipynb) two")
    assert laboratory.copy_lessons(work) == []
    assert _text(work / "exercises" / "en" / "02_breaks.ipynb").endswith("two")
    _write(work / "exercises" / "en" / "02_breaks.ipynb", "my answers")
    assert laboratory.copy_lessons(work) == ["exercises/en/02_breaks"]
    assert _text(work / "exercises" / "en" / "02_breaks.ipynb") == "my answers"


@pytest.mark.parametrize(("lang", "interface"), [("en", "en"), ("vi", "vi_VN")])
def test_the_interface_speaks_the_readers_language_and_fetches_no_news(kit, tmp_path, lang, interface):
    told = laboratory.environment(tmp_path / "work", lang, "token")
    folder = tmp_path / "work" / ".lab" / "config" / "labconfig"
    settings = json.loads((folder / "default_setting_overrides.json").read_text())
    assert told["JUPYTER_CONFIG_PATH"] == str(folder.parent)
    assert settings["@jupyterlab/translation-extension:plugin"]["locale"] == interface
    assert settings["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
    off = json.loads((folder / "page_config.json").read_text())["disabledExtensions"]
    assert off["@jupyterlab/apputils-extension:announcements"] is True


def test_it_listens_to_this_machine_only_and_opens_the_start_lesson_alone(tmp_path):
    given = laboratory.arguments(tmp_path, "vi", 8899, no_browser=True)
    assert "--ServerApp.ip=127.0.0.1" in given
    assert "--LabApp.default_url=/doc/tree/vi/00_start_here.ipynb" in given
    assert "--LabApp.news_url=None" in given
    assert "--no-browser" in given


def test_kernels_are_reached_through_short_private_paths():
    with laboratory.sockets() as (environment, arguments):
        if os.name == "nt":
            assert (environment, arguments) == ({}, [])
            return
        folder = Path(environment["JUPYTER_RUNTIME_DIR"])
        assert folder.stat().st_mode & 0o077 == 0
        # A kernel's name is 43 letters, "-ipc-5" follows; systems allow about a hundred.
        assert len(str(folder)) + 50 < 100
    assert not folder.exists()
