"""Every task in each language: blank, right and each known wrong answer are told different things."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import ipywidgets as widgets
import pytest
from exercise_answers import HEADS, TASKS, UNLIKELY, blank, right, wrong

from aop_lib.course import open_exercise
from aop_lib.course.bilingual import numbers_in
from aop_lib.course.marking import mark
from aop_lib.course.task_text import Task
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Lang


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AOP_ANSWERS", str(tmp_path))


def words(form: Any) -> str:
    """What the form shows beneath its control."""
    return " ".join(part.value for part in form.widget.children if isinstance(part, widgets.HTML) and part.value)


def press(form: Any, at: int) -> None:
    row = next(c for c in form.widget.children if "aop-buttons" in getattr(c, "_dom_classes", ()))
    row.children[at].click()


def answered(form: Any, answer: Any) -> Any:
    form.restore({"answer": answer})
    press(form, 0)
    return form.reply


def test_there_are_enough_tasks() -> None:
    assert sum(len(head.tasks) for head in HEADS.values()) >= 10
    assert {head.lesson for head in HEADS.values()} == {
        *("02_where_alignment_breaks", "03_alignment_by_design"),
        *("05_what_a_kpi_is", "06_kpi_from_the_aop", "07_kpi_paradox"),
        "10_babycare_house_year",
        "11_your_own_aop",
    }
    assert min(len(head.tasks) for head in HEADS.values()) >= 4
    assert {task.control.kind for head in HEADS.values() for task in head.tasks} == {
        *("number", "choice", "several", "order", "pair"),
    }


@pytest.mark.parametrize(("name", "task", "lang"), TASKS)
def test_each_answer_gets_its_own_reply(name: str, task: Task, lang: Lang) -> None:
    form = open_exercise(name, lang).task(task.id)
    nothing = answered(form, blank(task))
    yes = answered(form, right(task, lang))
    known = [answered(form, wrong(task, each, lang)) for each in task.wrong]
    assert (nothing.state, yes.state) == ("blank", "right")
    assert {reply.state for reply in known} <= {"wrong"}
    assert [reply.text for reply in known] == [each.reply.of(lang) for each in task.wrong]
    told = [reply.text for reply in (nothing, yes, *known)]
    assert all(told)
    assert len(set(told)) == len(told)
    assert form.failure is None


@pytest.mark.parametrize(("name", "task", "lang"), TASKS)
def test_any_other_number_gets_the_general_reply(name: str, task: Task, lang: Lang) -> None:
    if task.control.kind == "number":
        assert mark(task, UNLIKELY, lang).text == task.other.of(lang)
        assert mark(task, "abc", lang).state == "unclear"


@pytest.mark.parametrize(("name", "task", "lang"), TASKS)
def test_hints_come_one_by_one_and_then_the_solution(name: str, task: Task, lang: Lang) -> None:
    form = open_exercise(name, lang).task(task.id)
    say = Locale(lang)
    stages = [say("task-hint-shown", number=str(n)) for n in range(1, len(task.hints) + 1)]
    stages.append(say("task-solution-shown"))
    for number in range(len(stages) + 1):
        shown = words(form)
        assert [stage for stage in stages if f"<strong>{stage}</strong>" in shown] == stages[:number]
        assert form.value["hints"] == number
        press(form, 1)
    assert form.value["hints"] == len(stages)


@pytest.mark.parametrize(("name", "task", "lang"), TASKS)
def test_the_solution_states_the_number(name: str, task: Task, lang: Lang) -> None:
    if isinstance(task.right.value, float | int):
        key = numbers_in(Locale(lang).number(abs(task.right.value), 4), lang)
        assert key <= numbers_in(task.solution.of(lang), lang)


@pytest.mark.parametrize(("name", "task", "lang"), TASKS)
def test_no_hint_gives_the_answer_away_before_the_last(name: str, task: Task, lang: Lang) -> None:
    if isinstance(task.right.value, float | int) and abs(task.right.value) >= 20:
        key = numbers_in(Locale(lang).number(abs(task.right.value), 4), lang)
        assert not any(key <= numbers_in(hint.of(lang), lang) for hint in task.hints[:1])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", HEADS)
def test_progress_follows_and_a_reopened_exercise_remembers(name: str, lang: Lang) -> None:
    here = open_exercise(name, lang)
    progress = here.show("progress")
    first, second = HEADS[name].tasks[:2]
    say, count = Locale(lang), str(len(HEADS[name].tasks))
    assert progress.text.startswith(say("task-progress", done="0", all=count))
    answered(here.task(first.id), right(first, lang))
    answered(here.task(second.id), wrong(second, second.wrong[0], lang))
    assert progress.text.startswith(say("task-progress", done="1", all=count))
    assert say("task-progress", done="1", all=count) in progress.widget.children[1].value

    again = open_exercise(name, lang)
    assert again.show("progress").text == progress.text
    form = again.task(first.id)
    assert (form.done, form.value["tries"], form.reply.state) == (True, 1, "right")
    other = again.task(second.id)
    assert (other.done, other.reply.text) == (False, second.wrong[0].reply.of(lang))
    assert Locale(lang)("task-wrong-mark") in words(other)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", HEADS)
def test_unknown_names_are_answered_in_a_sentence(name: str, lang: Lang) -> None:
    here = open_exercise(name, lang)
    assert HEADS[name].tasks[0].id in here.task("nothing").text
    assert "progress" in here.show("nothing").text
    assert here._repr_mimebundle_()["text/plain"] == Locale(lang)("task-how")


def test_an_exercise_there_is_not_names_those_there_are() -> None:
    with pytest.raises(LookupError, match="02_where_alignment_breaks"):
        open_exercise("nothing", "en")


@pytest.mark.parametrize("typed", ["20", "20%", "20 %", "20.0", "20,0 %", "20 percent", "20 phần trăm"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_percentage_may_carry_its_sign(typed: str, lang: Lang) -> None:
    task = HEADS["02_where_alignment_breaks"].task("conversion")
    assert task is not None
    assert mark(task, typed, lang).state == "right"


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        *(("720", "right"), ("720 triệu", "right"), ("VND 720 million", "right"), ("720 triệu đồng", "right")),
        *(("1.200", "unclear"), ("1,200", "unclear"), ("0,72 tỷ", "unclear"), ("720%", "unclear"), ("1200", "wrong")),
    ],
)
def test_money_is_read_in_the_unit_shown_or_asked_about(typed: str, state: str) -> None:
    task = HEADS["02_where_alignment_breaks"].task("promise")
    assert task is not None
    for lang in LANGUAGES:
        assert mark(task, typed, lang).state == state
