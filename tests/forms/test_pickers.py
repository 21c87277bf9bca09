"""Pick lists, ticks, typed numbers and grids: one value each, kept and put back, and no number is guessed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import ipywidgets as widgets
import pytest

from aop_lib.forms import Form, Number, Pick, PickGrid, Several

OPTIONS = [("a", "First"), ("b", "Second")]


def parts(widget: Any, kind: type) -> Iterator[Any]:
    if isinstance(widget, kind):
        yield widget
    for child in getattr(widget, "children", ()):
        yield from parts(child, kind)


def test_nothing_is_picked_at_first() -> None:
    assert Pick("Which?", OPTIONS).value is None


def test_a_pick_is_told_and_kept() -> None:
    told: list[Any] = []
    form = Form("en", "?", Pick("Which?", OPTIONS), on_change=told.append)
    (box,) = parts(form.widget, widgets.Dropdown)
    box.value = "b"
    assert told == ["b"]
    again = Pick("Which?", OPTIONS)
    again.restore("b")
    assert again.value == "b"
    again.restore("gone")
    assert again.value == "b"


def test_ticks_come_in_the_order_of_the_list() -> None:
    control = Several("Which?", OPTIONS)
    control.restore(["b", "a", "gone"])
    assert control.value == ["a", "b"]


def typed(text: str, unit: str = "", lang: Any = "en") -> Number:
    control = Number("How much?", unit, lang)
    (box,) = parts(control.widget, widgets.Text)
    box.value = text
    return control


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("", "", None),
        ("12", "", 12.0),
        ("12.5", "", 12.5),
        ("12,5", "", 12.5),
        ("1.234", "", None),
        ("20", "%", 0.2),
        ("20%", "%", 0.2),
        ("20%", "", None),
        ("twenty", "", None),
        ("3 tỷ", "", None),
        ("12 days", "days", 12.0),
    ],
)
def test_a_number_is_read_or_left_open(text: str, unit: str, value: float | None) -> None:
    assert typed(text, unit).value == value


@pytest.mark.parametrize(("lang", "said"), [("en", "can be read as 1234 or as 1.2340"), ("vi", "1234")])
def test_two_readings_are_asked_about(lang: str, said: str) -> None:
    control = typed("1.234", "", lang)
    assert any(said in html.value for html in parts(control.widget, widgets.HTML))


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("value", [0.0, 1234.0, 1.234, -7.25, 14400.0, 0.2])
def test_a_number_put_back_is_the_same(lang: Any, value: float) -> None:
    control = Number("?", "", lang)
    control.restore(value)
    assert control.value == value


def test_a_grid_keeps_each_cell() -> None:
    grid = PickGrid([("w", "Work")], {"lead": ("Leads", OPTIONS), "decides": ("Decides", OPTIONS)})
    assert grid.value == {"w": {"lead": None, "decides": None}}
    grid.restore({"w": {"lead": "a", "decides": "gone"}, "other": {"lead": "a"}})
    assert grid.value == {"w": {"lead": "a", "decides": None}}
