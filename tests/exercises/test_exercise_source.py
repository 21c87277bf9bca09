"""An exercise source that cannot work is refused with the task and what to mend; nothing makes the parser fall."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from aop_lib.course.build import build
from aop_lib.course.source import LessonSource, SourceError, read_source
from aop_lib.course.task_text import ExerciseHead, Task
from aop_lib.locale import LANGUAGES, Locale

NUMBER: dict[str, Any] = {
    "id": "rate",
    "control": {"kind": "number", "unit": "%"},
    "question": {"en": "What is the rate?", "vi": "Tỷ lệ là bao nhiêu?"},
    "right": {"value": 20, "tolerance": 0.1, "reply": {"en": "8 of 40.", "vi": "8 trên 40."}},
    "wrong": [{"value": 50, "reply": {"en": "From the wrong base.", "vi": "Tính sai mẫu số."}}],
    "other": {"en": "Count again.", "vi": "Hãy đếm lại."},
    "hints": [{"en": "Count.", "vi": "Hãy đếm."}, {"en": "Divide.", "vi": "Hãy chia."}],
    "solution": {"en": "8 / 40 = 20%", "vi": "8 / 40 = 20%"},
}
SEVERAL: dict[str, Any] = NUMBER | {
    "id": "which",
    "control": {"kind": "several"},
    "options": [{"id": c, "text": {"en": f"Option {c}", "vi": f"Lựa chọn {c}"}} for c in "abc"],
    "right": {"value": ["a", "b"], "reply": {"en": "These two.", "vi": "Hai mục này."}},
    "wrong": [
        {"includes": "c", "reply": {"en": "Not the third.", "vi": "Không phải mục thứ ba."}},
        {"lacks": "a", "reply": {"en": "One is missing.", "vi": "Còn thiếu một mục."}},
    ],
}
ORDER: dict[str, Any] = SEVERAL | {
    "id": "order",
    "control": {"kind": "order"},
    "right": {"value": ["b", "c", "a"], "reply": {"en": "In order.", "vi": "Đúng thứ tự."}},
    "wrong": [{"value": ["c", "b", "a"], "reply": {"en": "Two are swapped.", "vi": "Hai mục bị đảo."}}],
}
OF_LESSON = {"lesson": "00_start_here"}
LESSON = """---
kernelspec: {name: python3, display_name: Python 3, language: python}
aop:
  title: {en: "Title", vi: "Tiêu đề"}
  minutes: {teaching: 20, exercise: 15}
  objectives: {en: [One], vi: [Một]}
  questions: {en: [Why], vi: [Sao]}
  key_points: {en: [Point], vi: [Điểm]}
  on_your_plan: {en: "Do", vi: "Làm"}
---
"""
PROSE = '\n+++ {"lang": "en", "serves": ["A0.17"]}\n\nHello.\n\n+++ {"lang": "vi"}\n\nXin chào.\n'
SECRET = (
    '\n+++ {"lang": "en", "solution": true}\n\nFor one.\n\n+++ {"lang": "vi", "solution": true}\n\nChỉ một người.\n'
)


def head(*tasks: dict[str, Any]) -> dict[str, Any]:
    return {
        "kind": "exercise",
        "title": {"en": "Exercise", "vi": "Bài tập"},
        "minutes": 10,
        "lesson": "02_where_alignment_breaks",
        "tasks": [deepcopy(t) for t in tasks],
    }


def cell(code: str) -> str:
    return f"\n```{{code-cell}} python\n{code}\n```\n"


def written(content: Any, asked: list[str] | None = None, progress: bool = True) -> str:
    out = io.StringIO()
    YAML().dump({"kernelspec": {"name": "python3", "display_name": "Python 3"}, "aop": content}, out)
    tasks = content.get("tasks", []) if isinstance(content, dict) else []
    codes = [t["id"] for t in tasks if isinstance(t, dict) and "id" in t] if asked is None else asked
    cells = "".join(cell(f'here.task("{code}")') for code in codes)
    return f"---\n{out.getvalue()}---\n{PROSE}{cells}" + (cell('here.show("progress")') if progress else "")


def read(tmp_path: Path, text: str) -> LessonSource:
    path = tmp_path / "02_exercise.md"
    path.write_text(text, encoding="utf-8")
    return read_source(path)


def test_whole_tasks_of_three_kinds_are_read(tmp_path: Path) -> None:
    source = read(tmp_path, written(head(NUMBER, SEVERAL, ORDER)))
    assert source.problems == ()
    assert isinstance(source.head, ExerciseHead)
    assert [task.id for task in source.head.tasks] == ["rate", "which", "order"]


def changed(task: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return head(deepcopy(task) | fields)


def text_of(reply: str) -> dict[str, str]:
    return {"en": reply, "vi": reply}


WRONG = NUMBER["wrong"][0]
BAD: dict[str, tuple[dict[str, Any], str]] = {
    "two tasks of one id": (head(NUMBER, NUMBER), "task-twice"),
    "a number with options": (changed(NUMBER, options=SEVERAL["options"]), "task-options"),
    "a choice without options": (changed(NUMBER, control={"kind": "choice"}), "task-options"),
    "one option": (changed(SEVERAL, options=SEVERAL["options"][:1]), "task-options"),
    "a unit on a choice": (changed(SEVERAL, control={"kind": "several", "unit": "%"}), "task-options"),
    "an option twice": (changed(SEVERAL, options=SEVERAL["options"] * 2), "task-option-twice"),
    "a key in words": (changed(NUMBER, right=NUMBER["right"] | {"value": "20"}), "task-key"),
    "a key there is not": (changed(SEVERAL, right=SEVERAL["right"] | {"value": ["a", "z"]}), "task-key"),
    "an order with a gap": (changed(ORDER, right=ORDER["right"] | {"value": ["b", "c"]}), "task-key"),
    "nothing as the key": (changed(SEVERAL, right=SEVERAL["right"] | {"value": []}), "task-key"),
    "a wrong answer without a key": (changed(NUMBER, wrong=[{"reply": WRONG["reply"]}]), "task-key"),
    "two keys in one": (changed(SEVERAL, wrong=[SEVERAL["wrong"][0] | {"lacks": "a"}]), "task-key"),
    "a number that includes": (changed(NUMBER, wrong=[{"includes": "a", "reply": WRONG["reply"]}]), "task-key"),
    "an unknown option included": (changed(SEVERAL, wrong=[SEVERAL["wrong"][0] | {"includes": "z"}]), "task-key"),
    "a wrong answer that is right": (changed(NUMBER, wrong=[WRONG | {"value": 20.05}]), "task-same-answer"),
    "including what is right": (changed(SEVERAL, wrong=[SEVERAL["wrong"][0] | {"includes": "a"}]), "task-same-answer"),
    "lacking what is wrong": (changed(SEVERAL, wrong=[SEVERAL["wrong"][1] | {"lacks": "c"}]), "task-same-answer"),
    "a wrong answer twice": (
        changed(NUMBER, wrong=[WRONG, WRONG | {"reply": text_of("Another.")}]),
        "task-same-answer",
    ),
    "one reply for two answers": (changed(NUMBER, other=WRONG["reply"]), "task-same-reply"),
    "one reply in one language": (
        changed(NUMBER, other={"en": "Something of its own.", "vi": WRONG["reply"]["vi"]}),
        "task-same-reply",
    ),
    "the order given away": (changed(ORDER, right=ORDER["right"] | {"value": ["a", "b", "c"]}), "task-order"),
    "numbers that differ": (changed(NUMBER, other={"en": "Count 3.", "vi": "Đếm 4."}), "task-numbers"),
    "a solution without the key": (changed(NUMBER, solution=text_of("8 / 40")), "task-solution"),
    "a key the other way round": (
        changed(NUMBER, right=NUMBER["right"] | {"value": 12.5}, solution=text_of("1 / 8 = 12.5%")),
        "task-solution",
    ),
}


@pytest.mark.parametrize("which", BAD)
def test_a_bad_task_is_named_with_its_line(tmp_path: Path, which: str) -> None:
    content, code = BAD[which]
    text = written(content)
    found = {p.code: p for p in read(tmp_path, text).problems}
    assert code in found
    line = text.splitlines()[found[code].line - 1]
    assert content["tasks"][0]["id"] in line
    for lang in LANGUAGES:
        assert content["tasks"][0]["id"] in found[code].message(Locale(lang))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (written(head(NUMBER), asked=[]), "task-asked"),
        (written(head(NUMBER), asked=["rate", "rate"]), "task-asked"),
        (written(head(NUMBER), asked=["rate", "gone"]), "task-unknown"),
        (written(head(NUMBER), progress=False), "task-progress"),
        (written(changed(NUMBER, hints=NUMBER["hints"][:1])), "front-matter"),
        (written(changed(NUMBER, hints=NUMBER["hints"] * 2)), "front-matter"),
        (written(changed(NUMBER, wrong=[])), "front-matter"),
        (written(changed(NUMBER, answer=3)), "front-matter"),
        (written(changed(NUMBER, other={"en": "Only here."})), "front-matter"),
        (written(changed(NUMBER, right=NUMBER["right"] | {"tolerance": "0.1"})), "front-matter"),
        (written(head(NUMBER) | {"lesson": "alignment"}), "front-matter"),
        (written(head(NUMBER) | {"tasks": []}), "front-matter"),
    ],
)
def test_what_else_is_refused(tmp_path: Path, text: str, code: str) -> None:
    problems = read(tmp_path, text).problems
    assert code in [p.code for p in problems]
    assert all(p.message(Locale(lang)) for p in problems for lang in LANGUAGES)


def test_a_front_matter_problem_names_its_field(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, written(changed(NUMBER, other={"en": "Only here."}))).problems
    assert problem.values["field"] == "tasks.0.other.vi"


_LEAF = st.none() | st.booleans() | st.integers(-99, 99) | st.floats(allow_nan=False) | st.text(max_size=8)
_ANY = st.recursive(_LEAF, lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=6), below))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([NUMBER, SEVERAL, ORDER]), st.data(), _ANY)
def test_any_value_in_any_field_is_a_problem_or_a_task(
    tmp_path: Path, task: dict[str, Any], data: st.DataObject, value: Any
) -> None:
    """Put anything into any place of a good source: it is read, or refused in a sentence; it never falls over."""
    content = json.loads(json.dumps(head(task)))
    places = list(_places(content))
    data.draw(st.sampled_from(places))(value)
    source = _parsed(content)
    for problem in source:
        assert all(problem.message(Locale(lang)) for lang in LANGUAGES)


def _places(part: Any) -> Any:
    for key, below in part.items() if isinstance(part, dict) else enumerate(part):
        yield _setter(part, key)
        if isinstance(below, dict | list):
            yield from _places(below)


def _setter(part: Any, key: Any) -> Callable[[Any], None]:
    def put(value: Any) -> None:
        part[key] = value

    return put


def _parsed(content: Any) -> Any:
    from aop_lib.course.source import SourceProblem, _front_matter
    from aop_lib.course.task_text import faults

    made, problems = _front_matter(content)
    if isinstance(made, ExerciseHead):
        code = [(f'here.task("{task.id}")', 1) for task in made.tasks]
        problems += [SourceProblem(*fault) for fault in faults(made, code, "")]
    return problems


@given(st.text(max_size=60))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_as_a_source_is_read_or_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "02_any.md"
    path.write_text(f"---\naop: {text}\n---\n{PROSE}", encoding="utf-8", errors="replace")
    for problem in read_source(path).problems:
        assert all(problem.message(Locale(lang)) for lang in LANGUAGES)


@given(st.floats(-1e6, 1e6), st.floats(0, 10), st.floats(-20, 20))
def test_a_number_is_right_within_its_tolerance_only(key: float, tolerance: float, off: float) -> None:
    made = Task.model_validate(NUMBER | {"right": NUMBER["right"] | {"value": key, "tolerance": tolerance}})
    slack = 1e-6 * max(1.0, abs(key))
    if abs(off) < tolerance - slack:
        assert made.is_right(key + off)
    elif abs(off) > tolerance + slack:
        assert not made.is_right(key + off)


@given(st.permutations(["a", "b"]))
def test_a_set_has_no_order_and_an_order_has(ticked: list[str]) -> None:
    several = Task.model_validate(SEVERAL)
    assert several.is_right(ticked)
    order = Task.model_validate(ORDER)
    assert order.is_right([*ticked, "c"]) is False
    assert order.is_right(["b", "c", "a"])


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A kit with one lesson and its exercise, built."""
    home = tmp_path_factory.mktemp("kit")
    for part, text in (("notebooks", LESSON + PROSE), ("exercises", written(head(NUMBER) | OF_LESSON) + SECRET)):
        (home / part / "source").mkdir(parents=True)
        (home / part / "source" / "00_start_here.md").write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AOP_HOME", str(home))
        assert build(langs=("vi",)) == ["vi/00_start_here", "exercises/vi/00_start_here"]
        yield home


def test_a_name_stands_for_the_lesson_and_its_exercise(kit: Path) -> None:
    assert build(["00_start_here"], langs=("vi",), check=True) == []
    with pytest.raises(LookupError, match=r"none: one of 00_start_here$"):
        build(["none"])


def test_solutions_stay_in_the_source(kit: Path) -> None:
    copy = (kit / "exercises" / "vi" / "00_start_here.ipynb").read_text(encoding="utf-8")
    assert "Chỉ một người" in (kit / "exercises" / "source" / "00_start_here.md").read_text(encoding="utf-8")
    assert "Xin chào" in copy
    assert not [s for s in ("Chỉ một người", "Hãy đếm", "Tính sai mẫu số", "8 trên 40") if s in copy]


def test_lesson_and_exercise_lead_to_each_other(kit: Path) -> None:
    lesson, exercise = (kit / part / "vi" / "00_start_here.ipynb" for part in ("notebooks", "exercises"))
    assert "](../../exercises/vi/00_start_here.ipynb)" in lesson.read_text(encoding="utf-8")
    assert "](../../notebooks/vi/00_start_here.ipynb)" in exercise.read_text(encoding="utf-8")


def test_a_bad_exercise_is_refused_before_anything_runs(tmp_path: Path) -> None:
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "02_exercise.md").write_text(written(head(NUMBER, NUMBER)), encoding="utf-8")
    with pytest.raises(SourceError, match="rate"):
        build(folder=tmp_path)
    assert not (tmp_path / "en").exists()
