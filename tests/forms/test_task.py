"""The form of a task: three kinds of reply, hints by stages, everything kept, and no traceback."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import ipywidgets as widgets
import pytest

from aop_lib.forms import Choice, NumberEntry, Order, PairOf, Reply, Several, Stages, TaskForm
from aop_lib.locale import Locale

HOSTILE = "<script>alert(1)</script> & co"
REPLIES = {"": Reply("blank", "Nothing"), "4": Reply("right", "Two and two"), "1,234": Reply("unclear", "Which?")}
STAGES = Stages(["Add.", "Two and two."], "2 + 2 = 4\nSo four.")


def judged(answer: Any) -> Reply:
    return REPLIES.get(answer, Reply("wrong", "Not that"))


def task(lang: Any = "en", control: Any = None, **more: Any) -> TaskForm:
    return TaskForm(lang, "Task 1 of 2", "2 + 2?", control or NumberEntry("Number"), judged, STAGES, **more)


def parts(widget: Any, kind: type) -> Iterator[Any]:
    if isinstance(widget, kind):
        yield widget
    for child in getattr(widget, "children", ()):
        yield from parts(child, kind)


def typed(form: TaskForm, text: str) -> None:
    next(parts(form.widget, widgets.Text)).value = text


def shown(form: TaskForm) -> str:
    return " ".join(html.value for html in parts(form.widget, widgets.HTML))


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_blank_unclear_wrong_and_right_are_four_answers(lang: Any) -> None:
    form, seen = task(lang), []
    for text in ("", "1,234", "5", "4"):
        typed(form, text)
        form.check()
        assert form.reply is not None
        assert Locale(lang)(f"task-{form.reply.state}-mark") in shown(form)
        seen.append((form.reply.state, form.value["tries"], form.done))
    assert seen == [("blank", 0, False), ("unclear", 0, False), ("wrong", 1, False), ("right", 2, True)]


def test_a_reply_goes_when_the_answer_changes_and_done_stays() -> None:
    form = task()
    typed(form, "4")
    form.check()
    assert "Two and two" in shown(form)
    typed(form, "5")
    assert form.reply is None
    assert "Two and two" not in shown(form)
    form.check()
    assert (form.reply.state if form.reply else None, form.done) == ("wrong", True)


def test_hints_come_in_stages_and_end_in_the_solution() -> None:
    form = task()
    offered = []
    for _ in range(4):
        button = list(parts(form.widget, widgets.Button))[1]
        offered.append((button.description, button.disabled, "Add." in shown(form), "So four." in shown(form)))
        button.click()
    assert offered == [
        ("Hint 1 of 2", False, False, False),
        ("Hint 2 of 2", False, True, False),
        ("Solution", False, True, False),
        ("Solution", True, True, True),
    ]


def test_whoever_has_it_right_may_read_the_solution_at_once() -> None:
    form = task()
    typed(form, "4")
    form.check()
    button = list(parts(form.widget, widgets.Button))[1]
    assert button.description == "Solution"
    button.click()
    assert "So four." in shown(form)
    assert "Add." not in shown(form)


def test_everything_is_told_to_be_kept_and_comes_back() -> None:
    kept: list[Any] = []
    form, again = task(), task("vi")
    form.on_change = kept.append
    typed(form, "5")
    form.check()
    form.uncover()
    assert kept[-1] == {"answer": "5", "tries": 1, "hints": 1, "state": "not", "checked": "5"}
    again.restore(kept[-1])
    assert again.value == kept[-1]
    assert "Not that" in shown(again)
    assert "Add." in shown(again)


def test_the_reply_does_not_come_back_for_another_answer() -> None:
    form = task()
    form.restore({"answer": "6", "checked": "5", "tries": 1})
    assert form.reply is None


def test_progress_is_told() -> None:
    told: list[bool] = []
    form = task(on_done=lambda: told.append(form.done))
    typed(form, "4")
    form.check()
    assert told == [False, True]


@pytest.mark.parametrize(
    "value", [None, 3, "x", [], {"answer": 7, "hints": 99, "tries": -3, "state": 5}, {"answer": {"a": 1}, "hints": "2"}]
)
def test_what_was_not_kept_by_us_is_left_aside(value: Any) -> None:
    form = task()
    form.restore(value)
    assert form.value["answer"] == ""
    assert form.value["tries"] == 0
    assert form.value["hints"] in (0, 3)
    assert form.done is False


def test_a_check_that_fails_is_a_sentence() -> None:
    def fail(answer: Any) -> Reply:
        raise ZeroDivisionError("secret")

    form = TaskForm("vi", "Câu 1", "?", NumberEntry("Số"), fail, STAGES)
    form.check()
    assert Locale("vi")("task-not-checked") in shown(form)
    assert "secret" not in shown(form)
    assert isinstance(form.failure, ZeroDivisionError)


def test_enter_checks_as_the_button_does() -> None:
    form = task()
    typed(form, "4")
    box = next(parts(form.widget, widgets.Text))
    box._handle_custom_msg({"event": "submit"}, [])
    assert form.done


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_stored_task_says_how_to_open_it_and_nothing_else(lang: Any) -> None:
    bundle = task(lang)._repr_mimebundle_()
    assert bundle["text/plain"] == Locale(lang)("task-closed", name="Task 1 of 2")
    assert "2 + 2" not in bundle["text/html"]


def test_an_order_is_no_answer_until_something_moves() -> None:
    told: list[int] = []
    order = Order([("a", "A"), ("b", "B")], "en")
    order.watch(lambda: told.append(1))
    assert order.value == []
    list(parts(order.widget, widgets.Button))[1].click()
    assert (order.value, told) == (["b", "a"], [1])
    for odd in (None, ["a"], ["a", "z"], [["a"], "b"], {"a": 1}):
        order.restore(odd)
        assert order.value == ["b", "a"]
    order.restore(["a", "b"])
    assert order.value == ["a", "b"]


def test_a_pair_is_no_answer_until_both_are_chosen() -> None:
    pair = PairOf([("a", "A"), ("b", "B"), ("c", "C")], "vi")
    one, two = parts(pair.widget, widgets.Dropdown)
    one.value = "c"
    assert pair.value == []
    two.value = "a"
    assert pair.value == ["c", "a"]
    for odd in (None, ["a"], ["a", "z"], "ab", [["a"], "b"]):
        pair.restore(odd)
        assert pair.value == ["c", "a"]
    pair.restore(["b", "c"])
    assert (one.value, two.value) == ("b", "c")


def test_hostile_text_is_shown_literally() -> None:
    options = [("a", HOSTILE), ("b", HOSTILE)]
    controls = (NumberEntry(HOSTILE, HOSTILE), Choice(options), Several("", options), Order(options, "en"))
    for control in (*controls, PairOf(options, "en")):
        reply = Reply("wrong", HOSTILE)
        form = TaskForm("en", HOSTILE, HOSTILE, control, lambda _, told=reply: told, Stages([HOSTILE] * 2, HOSTILE))
        form.check()
        for _ in range(3):
            form.uncover()
        assert "<script" not in shown(form)
        assert "&lt;script&gt;" in shown(form)
