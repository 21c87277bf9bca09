"""Answers are kept while they change: the first at once, the last within a second, the many between not at all."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import ipywidgets as widgets

from aop_lib.course.answers import Answers
from aop_lib.course.keeping import Keeper
from aop_lib.forms import Form, Writing
from aop_lib.locale import Locale


class Counting(Answers):
    """Answers that count how often they are written."""

    written = 0

    def put(self, exercise: str, value: Any) -> Any:
        self.written += 1
        return super().put(exercise, value)


def form_kept(folder: Path) -> tuple[Form, Counting, Keeper]:
    form, answers = Form("en", "?", Writing("Say")), Counting(folder)
    return form, answers, Keeper(answers, "x", form)


def box(widget: Any) -> Any:
    if isinstance(widget, widgets.Textarea):
        return widget
    return next((found for child in getattr(widget, "children", ()) if (found := box(child)) is not None), None)


def notes(form: Form) -> str:
    return " ".join(child.value for child in form.widget.children if isinstance(child, widgets.HTML))


def test_without_a_running_loop_each_change_is_written_at_once(tmp_path: Path) -> None:
    form, answers, _ = form_kept(tmp_path)
    box(form.widget).value = "a"
    box(form.widget).value = "ab"
    assert answers.get("x") == "ab"
    assert "Saved" in notes(form)


def test_a_fast_typist_is_written_twice_and_nothing_is_lost(tmp_path: Path) -> None:
    form, answers, _ = form_kept(tmp_path)

    async def type_fast() -> None:
        for length in range(1, 41):
            box(form.widget).value = "x" * length
        assert answers.written == 1
        await asyncio.sleep(1)

    asyncio.run(type_fast())
    assert answers.written == 2
    assert answers.get("x") == "x" * 40


def test_what_still_waits_is_written_when_the_lesson_ends(tmp_path: Path) -> None:
    form, answers, keeper = form_kept(tmp_path)

    async def type_and_leave() -> None:
        box(form.widget).value = "a"
        box(form.widget).value = "ab"

    asyncio.run(type_and_leave())
    keeper.flush()
    assert answers.get("x") == "ab"


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    form, _, _ = form_kept(tmp_path / "file" / "below")
    box(form.widget).value = "a"
    assert Locale("en")("form-not-saved") in notes(form)
