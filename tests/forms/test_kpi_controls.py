"""Weights typed or dragged, scales one KPI at a time, links group by group: one value each, kept and put back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import ipywidgets as widgets
import pytest

from aop_lib.forms import Form, Group, LinkRow, Links, Pick, PickGrid, ScaleEntry, ScaleRow, Weights

ROWS = [("a", "First"), ("b", "Second")]


def parts(widget: Any, kind: type) -> Iterator[Any]:
    if isinstance(widget, kind):
        yield widget
    for child in getattr(widget, "children", ()):
        yield from parts(child, kind)


def lines(control: Any) -> list[Any]:
    return list(parts(control.widget, widgets.FloatSlider))


def boxes(control: Any) -> list[Any]:
    return list(parts(control.widget, widgets.Text))


def said(control: Any) -> str:
    return " ".join(html.value for html in parts(control.widget, widgets.HTML))


class TestWeights:
    def test_nothing_is_weighed_at_first(self) -> None:
        assert Weights(ROWS, "en").value == {"a": 0.0, "b": 0.0}

    def test_dragging_writes_the_number_and_typing_moves_the_line(self) -> None:
        control = Weights(ROWS, "vi")
        lines(control)[0].value = 40
        assert boxes(control)[0].value == "40"
        boxes(control)[1].value = "32,5"
        assert lines(control)[1].value == 32.5
        assert control.value == {"a": 40.0, "b": 32.5}

    def test_each_change_is_told_once(self) -> None:
        told: list[Any] = []
        control = Weights(ROWS, "en")
        form = Form("en", "?", control, on_change=told.append)
        lines(form)[0].value = 40
        boxes(form)[1].value = "60"
        assert told == [{"a": 40.0, "b": 0.0}, {"a": 40.0, "b": 60.0}]

    @pytest.mark.parametrize("typed", ["many", "140", "-5"])
    def test_what_is_no_weight_changes_nothing(self, typed: str) -> None:
        control = Weights(ROWS, "en", {"a": 30.0})
        boxes(control)[0].value = typed
        assert control.value["a"] == 30.0

    def test_an_emptied_box_is_no_weight(self) -> None:
        control = Weights(ROWS, "en", {"a": 30.0})
        boxes(control)[0].value = ""
        assert control.value["a"] == 0.0

    def test_the_sum_says_what_is_missing_or_too_much(self) -> None:
        control = Weights(ROWS, "en", {"a": 60.0, "b": 35.0})
        assert "Sum 95: 5 still to give" in said(control)
        lines(control)[1].value = 50
        assert "Sum 110: 10 too many" in said(control)
        lines(control)[1].value = 40
        assert "Sum 100" in said(control)

    def test_the_button_brings_them_to_one_hundred(self) -> None:
        """60 of 90 is 66.67, 30 of 90 is 33.33."""
        told: list[Any] = []
        form = Form("en", "?", Weights(ROWS, "en", {"a": 60.0, "b": 30.0}), on_change=told.append)
        (button,) = parts(form.widget, widgets.Button)
        button.click()
        assert told == [{"a": 67.0, "b": 33.0}]
        assert button.disabled

    def test_kept_weights_come_back_where_they_fit(self) -> None:
        control = Weights(ROWS, "en")
        control.restore({"a": 25, "gone": 10, "b": "much"})
        assert control.value == {"a": 25.0, "b": 0.0}
        control.restore([1, 2])
        assert control.value == {"a": 25.0, "b": 0.0}

    def test_rows_out_of_sight_do_not_count(self) -> None:
        control = Weights(ROWS, "en", {"a": 60.0, "b": 40.0})
        control.show_only(["a"])
        assert control.value == {"a": 60.0}
        assert "Sum 60" in said(control)
        control.show_only(["a", "b"])
        assert control.total == 100


def scale_rows() -> list[ScaleRow]:
    return [
        ScaleRow("a", "First", lambda place: f"{100 + 50 * place:.0f} stores", {}),
        ScaleRow("b", "Second", lambda place: f"{place:.0%}", {"target": 1.2}, "line"),
    ]


class TestScaleEntry:
    def test_nothing_is_decided_until_it_is_touched(self) -> None:
        assert ScaleEntry("KPI", scale_rows(), "en").value == {"kpi": "a", "scales": {}}

    def test_places_are_shown_in_the_kpi_s_unit(self) -> None:
        control = ScaleEntry("KPI", scale_rows(), "en")
        lines(control)[1].value = 1.1
        assert "155 stores" in said(control)
        assert control.value["scales"]["a"] == {"pays": None, "threshold": 0.5, "target": 1.1, "stretch": 1.25}

    def test_each_kpi_keeps_its_own_scale(self) -> None:
        control = ScaleEntry("KPI", scale_rows(), "en")
        (pays,) = parts(control.widget, widgets.RadioButtons)
        (pick,) = parts(control.widget, widgets.Dropdown)
        pays.value = "capped"
        pick.value = "b"
        assert pays.value == "line"
        assert lines(control)[1].value == 1.2
        pick.value = "a"
        assert pays.value == "capped"
        assert list(control.value["scales"]) == ["a"]

    def test_points_a_way_to_pay_does_not_use_are_out_of_reach(self) -> None:
        control = ScaleEntry("KPI", scale_rows(), "en")
        (pays,) = parts(control.widget, widgets.RadioButtons)
        pays.value = "all"
        assert [line.disabled for line in lines(control)] == [True, False, True]

    def test_kept_scales_come_back(self) -> None:
        first = ScaleEntry("KPI", scale_rows(), "en")
        lines(first)[0].value = 0.6
        again = ScaleEntry("KPI", scale_rows(), "en")
        again.restore({**first.value, "kpi": "b"})
        assert again.value == {"kpi": "b", "scales": first.value["scales"]}
        again.restore({"kpi": "gone", "scales": {"b": {"pays": "loudly"}}})
        assert again.value["kpi"] == "b"

    def test_a_kpi_that_left_the_set_is_not_offered(self) -> None:
        control = ScaleEntry("KPI", scale_rows(), "en")
        told: list[int] = []
        control.watch(lambda: told.append(1))
        control.show_only(["b"])
        assert control.value["kpi"] is None
        assert told == []


def links() -> Links:
    above = [("r", "Revenue"), ("drop", "drop it")]
    rows = [LinkRow("a", "Stores", above), LinkRow("b", "Visits", above, "r", "brings shelves")]
    groups = [Group("mt", "Modern Trade", rows[:1]), Group("gt", "General Trade", rows[1:])]
    return Links("Department", groups, ("KPI", "under", "how"), "because …")


class TestLinks:
    def test_groups_take_turns_and_the_value_holds_all(self) -> None:
        control = links()
        pick, parent = parts(control.widget, widgets.Dropdown)
        parent.value = "r"
        assert [box.value for box in boxes(control)] == [""]
        pick.value = "gt"
        assert [box.value for box in boxes(control)] == ["brings shelves"]
        assert control.value == {
            "a": {"parent": "r", "says": ""},
            "b": {"parent": "r", "says": "brings shelves"},
        }

    def test_kept_answers_come_back_where_they_fit(self) -> None:
        control = links()
        control.restore({"a": {"parent": "gone", "says": "moves it"}, "b": {"parent": "drop"}, "c": {}})
        assert control.value["a"] == {"parent": None, "says": "moves it"}
        assert control.value["b"]["parent"] == "drop"

    def test_what_is_no_longer_offered_is_not_picked(self) -> None:
        control, told = links(), list[int]()
        control.watch(lambda: told.append(1))
        control.offer({"a": [("s", "Share")], "b": [("r", "Revenue"), ("s", "Share")]})
        assert (control.value["a"]["parent"], control.value["b"]["parent"]) == (None, "r")
        assert told == []


def test_another_list_keeps_what_still_stands_in_it() -> None:
    control, told = Pick("?", ROWS, "a"), list[int]()
    control.watch(lambda: told.append(1))
    control.offer([("a", "First"), ("c", "Third")])
    assert control.value == "a"
    control.offer([("c", "Third")])
    assert (control.value, told) == (None, [])


def test_rows_of_a_grid_out_of_sight_keep_their_picks() -> None:
    grid = PickGrid(ROWS, {"who": ("who", [("x", "X")])}, {"a": {"who": "x"}})
    grid.show_only(["b"])
    assert len(list(parts(grid.widget, widgets.Dropdown))) == 1
    assert grid.value["a"] == {"who": "x"}
