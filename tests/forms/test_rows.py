"""A list of rows that is typed: added, taken out, moved; twelve months pasted; questions beside fields."""

from __future__ import annotations

from typing import Any

import pytest

from aop_lib.forms.field_lists import FormulaBox, ListBox, MonthsBox
from aop_lib.forms.fields import ChipsBox, DateBox, Field, PickBox
from aop_lib.forms.rows import Asked, Rows

KINDS = [("grow", "grow by"), ("reach", "reach")]
FIELDS = [
    Field("name", "Goal", brief=True),
    Field("kind", "Kind", "choice", options=KINDS, brief=True),
    Field("goals", "Serves", "several", options=[("G1", "Revenue"), ("G2", "Margin")]),
    Field("months", "Months", "months", heads=[f"M{n}" for n in range(1, 13)]),
    Field("why", "Why", "long", more=True),
]


def rows(**more: Any) -> Rows:
    numbers = iter(range(1, 99))
    return Rows("en", FIELDS, lambda: f"G{next(numbers)}", **more)


def box(control: Rows, key: str, name: str) -> Any:
    control.open(key)
    fields = control._cards[key]._fields
    assert fields is not None
    if name not in fields.boxes:
        fields.unfold()
    return fields.boxes[name]


def type_into(control: Rows, key: str, name: str, text: str) -> None:
    box(control, key, name).widget.value = text


def test_rows_are_added_and_typed_into() -> None:
    told: list[Any] = []
    control = rows(start={"kind": "reach"})
    control.watch(lambda: told.append(control.value))
    key = control.add()
    type_into(control, key, "name", "Online")
    type_into(control, key, "why", "because")
    assert control.value == [
        {"id": "G1", "name": "Online", "kind": "reach", "goals": [], "months": [""] * 12, "why": "because"}
    ]
    assert told[-1] == control.value


def test_a_folded_row_is_known_by_its_brief_fields() -> None:
    control = rows()
    control.restore([{"id": "G1", "name": "Online", "kind": "grow"}, {"id": "G2", "name": ""}])
    assert [card._button.description for card in control._cards.values()] == ["▸ Online · grow by", "▸ No name yet"]


def test_only_the_open_row_has_boxes() -> None:
    control = rows()
    control.restore([{"id": f"G{n}", "name": "x"} for n in range(20)])
    assert all(card._fields is None for card in control._cards.values())
    control.open("G3")
    assert [key for key, card in control._cards.items() if card._fields is not None] == ["G3"]


def test_a_row_taken_out_can_be_brought_back_to_its_place() -> None:
    control = rows()
    control.restore([{"id": key, "name": key} for key in "abc"])
    before = control.value
    control.remove("b")
    assert [r["id"] for r in control.value] == ["a", "c"]
    assert "“b” has been taken out" in control._undo.children[0].value
    control.undo()
    assert control.value == before


def test_rows_move_up_and_down_within_the_list() -> None:
    control = rows()
    control.restore([{"id": key} for key in "abc"])
    control.move("a", 1)
    control.move("c", 1)
    control.move("b", -1)
    assert [r["id"] for r in control.value] == ["b", "a", "c"]


@pytest.mark.parametrize("kept", [None, 3, "x", {}, [1, None, {"name": "no id"}], [{"id": 4}]])
def test_what_is_no_list_of_rows_is_left_aside(kept: Any) -> None:
    control = rows()
    control.restore(kept)
    assert control.value == []


def test_a_field_of_another_shape_is_empty() -> None:
    control = rows()
    control.restore([{"id": "G1", "name": 3, "goals": "x", "months": "y", "kind": ["z"]}])
    assert control.value == [{"id": "G1", "name": "", "kind": "", "goals": [], "months": [""] * 12, "why": ""}]


def test_a_question_stands_beside_its_field_and_in_the_folded_line() -> None:
    control = rows()
    control.restore([{"id": "G1", "name": "1.234"}])
    control.ask({("G1", "name"): Asked("1234 or 1.234?", ("1234", "1.2340"))})
    assert control._cards["G1"]._button.description.endswith("1 box to look at")
    control.open("G1")
    fields = control._cards["G1"]._fields
    assert fields is not None
    assert "1234 or 1.234?" in fields._below["name"].value
    buttons = fields._answers["name"].children[-1].children
    assert [b.description for b in buttons] == ["It is 1234", "It is 1.2340"]
    buttons[0].click()
    assert control.value[0]["name"] == "1234"


def test_text_is_shown_as_text() -> None:
    control = Rows("en", FIELDS, names=lambda key: "<b>x</b>")
    control.restore([{"id": "a"}])
    control.ask({("a", "name"): Asked("<i>?</i>")})
    fields = control._cards["a"]._fields
    assert fields is not None
    assert "&lt;b&gt;" in control._cards["a"]._name.value
    assert "&lt;i&gt;" in fields._below["name"].value


MONTHS = Field("months", "", "months", heads=[f"M{n}" for n in range(1, 13)])


def pasted(text: str, at: int = 0) -> list[str]:
    control = MonthsBox(MONTHS)
    control._boxes[at].value = text
    return control.value


def test_twelve_cells_copied_from_excel_fill_the_months() -> None:
    twelve = [str(n) for n in range(1, 13)]
    assert pasted("\t".join(twelve)) == twelve
    assert pasted(" ".join(twelve)) == twelve
    assert pasted("\t".join([*twelve, "78"])) == twelve
    assert pasted("a\tb", at=10) == [""] * 10 + ["a", "b"]
    assert pasted("1 234") == ["1 234"] + [""] * 11


def test_months_with_two_readings_are_settled_together() -> None:
    control = Rows("en", [MONTHS], names=str)
    control.restore([{"id": "a", "months": ["1.234", "12", "2.500", *[""] * 9]}])
    control.ask({("a", "months"): Asked("?", ("1234", "1.2340"))})
    fields = control._cards["a"]._fields
    assert fields is not None
    fields._answers["months"].children[-1].children[0].click()
    assert control.value[0]["months"][:3] == ["1234", "12", "2500"]


def test_a_pick_that_is_not_in_the_list_is_kept_and_shown() -> None:
    control = PickBox(Field("m", "M", "choice", options=[("a", "A")]))
    control.put("gone")
    assert (control.value, control.widget.options[-1]) == ("gone", ("gone", "gone"))
    control.offer([("a", "A"), ("gone", "Back")])
    assert (control.value, control.widget.options[-1]) == ("gone", ("Back", "gone"))


def test_chips_are_told_once_and_kept_through_a_new_list() -> None:
    told: list[Any] = []
    control = ChipsBox(FIELDS[2], "none")
    control.watch(lambda: told.append(control.value))
    control._chips["G2"].value = True
    control.offer([("G2", "Margin"), ("G3", "Cash")])
    assert (told, control.value) == ([["G2"]], ["G2"])


def test_a_day_and_words_that_are_none() -> None:
    control = DateBox(Field("due", "Due", "date"), "en")
    control.put("2026-03-31")
    assert (control.value, control._picker.value.isoformat()) == ("2026-03-31", "2026-03-31")
    control.put("01/02/2026")
    assert (control.value, control._picker.value) == ("01/02/2026", None)


MEASURES = [("online", "Online"), ("store", "Store"), ("revenue", "Revenue")]


@pytest.mark.parametrize("text", ["online + store", "online / revenue", "revenue - online", "online * store", ""])
def test_a_formula_is_chosen_by_name(text: str) -> None:
    control = FormulaBox(Field("formula", "F", "formula", options=MEASURES), "en")
    control.put(text)
    assert control.value == text
    assert [p.value for p in control._parts if p.value] == [t for t in text.split() if t.isalpha()]


def test_a_formula_is_built_part_by_part() -> None:
    control = FormulaBox(Field("formula", "F", "formula", options=MEASURES), "en")
    control._kind.widget.value = "sum"
    control._parts[0].widget.value = "online"
    assert control.value == "online +"
    control._parts[1].widget.value = "store"
    assert control.value == "online + store"
    again = FormulaBox(Field("formula", "F", "formula", options=MEASURES), "en")
    again.put("online +")
    assert (again._kind.value, again._parts[0].value) == ("sum", "online")


def test_a_formula_of_another_form_stays_as_it_is() -> None:
    control = FormulaBox(Field("formula", "F", "formula", options=MEASURES), "en")
    control.put("online + store - revenue")
    assert (control._kind.value, control.value) == ("other", "online + store - revenue")


def test_a_list_within_a_row_grows_and_leaves_empty_lines_out() -> None:
    control = ListBox(Field("needs", "N", "needs", options=[("R1", "People")]), ("resource", "amount"), "en")
    control.put([{"resource": "R1", "amount": "2"}])
    assert len(control._lines) == 2
    control._lines[1]["boxes"]["resource"].widget.value = "R1"
    assert control.value == [{"resource": "R1", "amount": "2"}, {"resource": "R1", "amount": ""}]
    control.put("R1: a lot")
    assert control.value == "R1: a lot"


@pytest.mark.parametrize("formula", ["a * 2", "(a + b)", "a + 5", "???", "doanh thu + a"])
def test_a_formula_with_more_than_measures_in_it_is_shown_as_it_stands(formula: str) -> None:
    control = FormulaBox(Field("formula", "How", "formula", options=[("a", "A"), ("b", "B")]), "en")
    control.put(formula)
    assert control._line.children == (control._words.widget,)
    control._changed()
    assert (control.value, control._words.widget.value) == (formula, formula)
