"""Forms: one answer, one picture, no traceback, and nothing that a browser would have to trust."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import ipywidgets as widgets
import pytest

from aop_lib.forms import Choice, Form, Ranking, Rating, Reveal, Slider, Writing
from aop_lib.locale import Locale

HOSTILE = "<script>alert(1)</script> & co"


class Shown:
    """A picture that says what it was drawn from."""

    def __init__(self, value: object) -> None:
        self.value = value

    def _repr_html_(self) -> str:
        return f"<p>{self.value}</p>"


def parts(widget: Any, kind: type) -> Iterator[Any]:
    if isinstance(widget, kind):
        yield widget
    for child in getattr(widget, "children", ()):
        yield from parts(child, kind)


def picture(form: Form) -> str:
    (output,) = parts(form.widget, widgets.Output)
    return " ".join(o["data"]["text/html"] for o in output.outputs)


def percent(value: float) -> str:
    return f"{value:.0f} %"


def test_a_moved_slider_is_told_and_redrawn_at_once() -> None:
    told: list[float] = []
    form = Form("en", "How much?", Slider("Change", -30, 50, 1, 0, percent), Shown, told.append)
    (line,) = parts(form.widget, widgets.FloatSlider)
    assert picture(form) == "<p>0.0</p>"
    line.value = -6
    assert told == [-6]
    assert form.value == -6
    assert picture(form) == "<p>-6.0</p>"


def test_the_number_beside_a_slider_is_written_by_the_reader_s_language() -> None:
    form = Form("vi", "?", Slider("x", 0, 1, 0.001, 0.417, Locale("vi").percent))
    assert "41,7%" in [html.value for html in parts(form.widget, widgets.HTML)]


def test_several_controls_make_one_answer() -> None:
    told: list[dict[str, object]] = []
    controls = {"focus": Writing("Focus"), "do": Choice([("yes", "Do"), ("no", "Do not")])}
    form = Form("en", "?", controls, on_change=told.append)
    next(parts(form.widget, widgets.Textarea)).value = "Online"
    next(parts(form.widget, widgets.RadioButtons)).value = "no"
    assert told == [{"focus": "Online", "do": None}, {"focus": "Online", "do": "no"}]
    form.restore({"focus": "Margin", "do": "gone", "other": 3})
    assert form.value == {"focus": "Margin", "do": "no"}


def test_a_rating_grid_keeps_only_what_was_rated() -> None:
    form = Form("en", "?", Rating([("goals", "Goals"), ("risks", "Risks")], [("none", "None"), ("clear", "Clear")]))
    assert form.value == {}
    next(parts(form.widget, widgets.ToggleButtons)).value = "clear"
    assert form.value == {"goals": "clear"}
    form.restore({"risks": "none", "gone": "clear", "goals": "unheard of"})
    assert form.value == {"goals": "clear", "risks": "none"}


def test_a_ranked_list_moves_by_its_buttons() -> None:
    told: list[list[str]] = []
    form = Form("en", "?", Ranking([("a", "A"), ("b", "B"), ("c", "C")], "en"), on_change=told.append)
    buttons = list(parts(form.widget, widgets.Button))
    assert [b.disabled for b in buttons] == [True, False, False, False, False, True]
    buttons[1].click()
    assert told == [["b", "a", "c"]]
    form.restore(["c", "gone", "a", "c"])
    assert form.value == ["c", "a", "b"]


def test_a_reveal_stays_pressed() -> None:
    form = Form("en", "?", Reveal("Show"), Shown)
    form.restore(True)
    form.redraw()
    assert picture(form) == "<p>True</p>"


@pytest.mark.parametrize("value", [None, "x", [], 99, -99, True, float("nan"), {"a": 1}])
def test_an_answer_that_does_not_fit_is_left_aside(value: object) -> None:
    assert Form("en", "?", Slider("x", -30, 50, 1, 5, percent), value=value).value == 5
    assert Form("en", "?", Choice([("a", "A")]), value=value).value is None


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_failing_picture_is_a_sentence(lang: Any) -> None:
    def fail(value: float) -> object:
        raise ZeroDivisionError("secret")

    form = Form(lang, "?", Slider("x", 0, 1, 1, 0, percent), fail)
    assert Locale(lang)("form-not-drawn") in picture(form)
    assert "secret" not in picture(form)
    assert isinstance(form.failure, ZeroDivisionError)


def test_several_pictures_and_none() -> None:
    form = Form("en", "?", Slider("x", 0, 9, 1, 0, percent), lambda v: [Shown(v), None, Shown("two")] if v else None)
    assert picture(form) == ""
    next(parts(form.widget, widgets.FloatSlider)).value = 1
    assert picture(form) == "<p>1.0</p> <p>two</p>"


def test_when_it_was_saved() -> None:
    form = Form("vi", "?", Choice([("a", "A")]))
    form.saved(dt.datetime.combine(dt.date.today(), dt.time(14, 5)))
    assert any("Đã lưu 14:05" in html.value for html in parts(form.widget, widgets.HTML))
    form.saved(dt.datetime(2026, 3, 5, 9, 7))
    assert any("Đã lưu 09:07 05/03/2026" in html.value for html in parts(form.widget, widgets.HTML))


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_stored_form_says_how_to_open_it(lang: Any) -> None:
    bundle = Form(lang, "?", Choice([("a", "A")]))._repr_mimebundle_()
    assert set(bundle) == {"application/vnd.jupyter.widget-view+json", "text/html", "text/plain"}
    assert Locale(lang)("form-closed") in bundle["text/html"]


def test_hostile_text_is_shown_literally() -> None:
    controls = {
        "a": Choice([("x", HOSTILE)], label=HOSTILE),
        "b": Writing(HOSTILE),
        "c": Rating([("x", HOSTILE)], [("y", HOSTILE)]),
        "d": Ranking([("x", HOSTILE)], "en"),
        "e": Slider(HOSTILE, 0, 1, 1, 0, lambda _: HOSTILE),
    }
    form = Form("en", HOSTILE, controls)
    assert not [html.value for html in parts(form.widget, widgets.HTML) if "<script" in html.value]
