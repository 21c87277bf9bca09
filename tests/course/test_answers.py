"""Answers outlive the notebook: merged, atomic, never lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aop_lib.course.answers import Answers

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=5,
)


def test_an_answer_comes_back(tmp_path: Path) -> None:
    Answers(tmp_path).put("04.guess", -6)
    assert Answers(tmp_path).get("04.guess") == -6
    assert Answers(tmp_path).saved_at("04.guess") is not None


def test_no_answer_yet(tmp_path: Path) -> None:
    answers = Answers(tmp_path / "not" / "there")
    assert answers.get("04.guess") is None
    assert answers.get("04.guess", 3) == 3
    assert answers.saved_at("04.guess") is None
    assert not (tmp_path / "not").exists()


@given(value=JSON)
def test_any_value_comes_back(value: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    answers = Answers(tmp_path_factory.mktemp("a"))
    answers.put("x", value)
    assert answers.get("x") == value


def test_two_lessons_side_by_side_do_not_undo_each_other(tmp_path: Path) -> None:
    one, two = Answers(tmp_path), Answers(tmp_path)
    one.get("a")
    two.put("b", 2)
    one.put("a", 1)
    assert (one.get("a"), one.get("b")) == (1, 2)


def test_many_writers_at_once(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from aop_lib.course.answers import Answers\n"
        "for n in range(20): Answers(pathlib.Path(sys.argv[1])).put(sys.argv[2] + str(n), n)"
    )
    writers = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), name]) for name in "abc"]
    assert [w.wait() for w in writers] == [0, 0, 0]
    kept = Answers(tmp_path)
    assert [kept.get(f"{name}{n}") for name in "abc" for n in range(20)] == list(range(20)) * 3
    assert [p.name for p in tmp_path.iterdir()] == ["me.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"answers": [1]}', b'{"answers": {"a": 1}}'])
def test_an_unreadable_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "me.json").write_bytes(content)
    answers = Answers(tmp_path)
    assert answers.get("a") is None
    answers.put("a", 1)
    assert answers.get("a") == 1
    aside = [p for p in tmp_path.iterdir() if "unreadable" in p.name]
    assert [p.read_bytes() for p in aside] == [content]


@pytest.mark.parametrize("person", ["../../etc/passwd", "Trần Thị Bích", "a/b", "A", "con\x00", ".." * 30])
def test_any_name_stays_in_the_folder(tmp_path: Path, person: str) -> None:
    Answers(tmp_path, person).put("a", 1)
    (file,) = tmp_path.iterdir()
    assert file.parent == tmp_path
    assert json.loads(file.read_text(encoding="utf-8"))["person"] == person


def test_a_file_that_cannot_be_opened_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "me.json").mkdir()
    assert Answers(tmp_path).get("a", 3) == 3
    with pytest.raises(OSError, match=r"me\.json"):
        Answers(tmp_path).put("a", 1)
    assert (tmp_path / "me.json").is_dir()


def test_each_person_has_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Answers(tmp_path, "an").put("a", 1)
    monkeypatch.setenv("AOP_PERSON", "Ân")
    monkeypatch.setenv("AOP_ANSWERS", str(tmp_path))
    assert Answers().get("a") is None
    Answers().put("a", 2)
    assert Answers(tmp_path, "an").get("a") == 1
