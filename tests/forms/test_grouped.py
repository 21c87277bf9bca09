"""Many rows rated under the headings of their groups: one value for all of them."""

from __future__ import annotations

from typing import Any

import ipywidgets as widgets

from aop_lib.forms import Form, GroupedRating

GROUPS = [("First <b>", [("a", "Row a"), ("b", "Row b")]), ("Second", [("c", "Row c")])]
LEVELS = [("yes", "Yes"), ("no", "No")]


def buttons(widget: Any) -> list[Any]:
    below = [b for child in getattr(widget, "children", ()) for b in buttons(child)]
    return [widget, *below] if isinstance(widget, widgets.ToggleButtons) else below


def test_rows_of_all_groups_make_one_value() -> None:
    rating = GroupedRating(GROUPS, LEVELS)
    assert rating.value == {}
    first, _, third = buttons(rating.widget)
    first.value, third.value = "yes", "no"
    assert rating.value == {"a": "yes", "c": "no"}


def test_told_kept_and_put_back() -> None:
    told: list[Any] = []
    form = Form("en", "?", GroupedRating(GROUPS, LEVELS), on_change=told.append)
    buttons(form.widget)[1].value = "no"
    assert told == [{"b": "no"}]
    again = GroupedRating(GROUPS, LEVELS)
    again.restore({"b": "no", "gone": "yes", "c": "maybe"})
    assert again.value == {"b": "no"}
    again.restore("nothing of the kind")
    assert again.value == {"b": "no"}


def test_headings_are_text() -> None:
    rating = GroupedRating(GROUPS, LEVELS)
    assert rating.widget.children[0].value == "First &lt;b&gt;"
