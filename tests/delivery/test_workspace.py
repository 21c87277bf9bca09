from __future__ import annotations

import os

import pytest

from aop_lib.delivery.workspace import NotARun, fresh_folder, put_in_place


def _make(target, text):
    with fresh_folder(target) as folder:
        (folder / "run.json").write_text('{"company_key": "ab", "files": []}', encoding="utf-8")
        (folder / "report.html").write_text(text, encoding="utf-8")
        put_in_place(folder, target)


def _fail(target):
    with fresh_folder(target) as folder:
        (folder / "report.html").write_text("half")
        raise RuntimeError


def test_a_run_appears_whole(tmp_path):
    _make(tmp_path / "a", "one")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a"]
    assert (tmp_path / "a" / "report.html").read_text() == "one"


def test_a_later_run_replaces_an_earlier_one_and_leaves_nothing_of_it(tmp_path):
    _make(tmp_path / "a", "one")
    (tmp_path / "a" / "old.txt").write_text("")
    _make(tmp_path / "a", "two")
    assert sorted(p.name for p in (tmp_path / "a").iterdir()) == ["report.html", "run.json"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a"]


def test_a_run_that_fails_leaves_the_earlier_one_in_place(tmp_path):
    _make(tmp_path / "a", "one")
    with pytest.raises(RuntimeError):
        _fail(tmp_path / "a")
    assert (tmp_path / "a" / "report.html").read_text() == "one"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a"]


def test_a_rename_that_fails_puts_the_earlier_run_back(tmp_path, monkeypatch):
    _make(tmp_path / "a", "one")
    real, target = os.rename, tmp_path / "a"

    def refuses(self, goal):
        if goal == target and self.name != "earlier":
            raise OSError("no")
        real(self, goal)
        return goal

    monkeypatch.setattr(type(target), "rename", refuses)
    with pytest.raises(OSError, match="no"):
        _make(target, "two")
    assert (target / "report.html").read_text() == "one"


def test_a_folder_of_other_things_is_never_replaced(tmp_path):
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "thesis.txt").write_text("mine")
    with pytest.raises(NotARun), fresh_folder(tmp_path / "documents"):
        pass
    assert (tmp_path / "documents" / "thesis.txt").read_text() == "mine"


@pytest.mark.parametrize("content", ["{}", "[]", "not json", '{"name": "another program"}'])
def test_a_run_json_of_another_program_does_not_make_a_folder_ours(tmp_path, content):
    (tmp_path / "experiment").mkdir()
    (tmp_path / "experiment" / "run.json").write_text(content)
    (tmp_path / "experiment" / "results.csv").write_text("mine")
    with pytest.raises(NotARun), fresh_folder(tmp_path / "experiment"):
        pass
    assert (tmp_path / "experiment" / "results.csv").read_text() == "mine"


def test_a_file_of_that_name_is_never_replaced(tmp_path):
    (tmp_path / "a").write_text("mine")
    with pytest.raises(NotARun), fresh_folder(tmp_path / "a"):
        pass


def test_an_empty_folder_may_be_used(tmp_path):
    (tmp_path / "a").mkdir()
    _make(tmp_path / "a", "one")
    assert (tmp_path / "a" / "report.html").exists()
