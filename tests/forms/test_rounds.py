"""Rounds of a game: nothing played is lost, whatever is closed, switched, begun again or broken by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from aop_lib.forms import Form, Round, Rounds, Slider, Writing


def rounds(key: str = "a", last: int = 3) -> Rounds:
    def make(closed: Sequence[Any]) -> Round:
        if any(not isinstance(entry["amount"], int | float) for entry in closed):
            raise ValueError("amount")
        if len(closed) == last:
            return Round("over", Markup("<p>over</p>"))
        controls = {"amount": Slider("amount", 0, 100, 10, 50, str), "why": Writing("why")}
        return Round(f"round {len(closed)}", Markup("<p>figures</p>"), controls, "close")

    def missing(draft: Mapping[str, Any]) -> str:
        return "" if draft["why"] else "write why"

    return Rounds(key, make, missing, "again", "sure?")


def write(made: Rounds, why: str, amount: float = 50) -> None:
    made._controls["why"]._box.value = why  # type: ignore[attr-defined]
    made._controls["amount"]._line.value = amount  # type: ignore[attr-defined]


def test_a_round_is_closed_only_when_nothing_is_missing() -> None:
    made = rounds()
    made._close.click()
    assert made.closed == []
    assert "write why" in made._said.value
    write(made, "because", 70)
    made._close.click()
    assert made.closed == [{"amount": 70.0, "why": "because"}]
    assert made._title.value == "round 1"
    assert made.draft == {"amount": 50.0, "why": ""}


def test_each_change_and_each_close_is_told() -> None:
    told: list[Any] = []
    form = Form("en", "?", rounds(), on_change=told.append)
    control = form._controls[""]
    write(control, "x")  # type: ignore[arg-type]
    assert told[-1]["games"]["a"]["draft"]["why"] == "x"
    control._close.click()  # type: ignore[attr-defined]
    assert told[-1]["games"]["a"]["closed"] == [{"amount": 50.0, "why": "x"}]


def test_what_was_typed_and_closed_comes_back() -> None:
    made = rounds()
    write(made, "one", 20)
    made._close.click()
    write(made, "half a line", 80)
    again = rounds()
    again.restore(made.value)
    assert again.closed == made.closed
    assert again.draft == {"amount": 80.0, "why": "half a line"}


def test_another_key_is_another_game_and_the_first_waits() -> None:
    made = rounds()
    write(made, "one")
    made._close.click()
    write(made, "open")
    made.switch("b")
    assert made.closed == []
    write(made, "in b")
    made.switch("a")
    assert len(made.closed) == 1
    assert made.draft["why"] == "open"
    assert set(made.value["games"]) == {"a"}


def test_beginning_again_asks_first_and_keeps_the_year_played() -> None:
    made = rounds()
    write(made, "one")
    made._close.click()
    made._again.click()
    assert len(made.closed) == 1
    assert made._again.description == "sure?"
    made._again.click()
    assert made.closed == []
    assert made.value["games"]["a"]["earlier"] == [[{"amount": 50.0, "why": "one"}]]


def test_the_last_round_has_nothing_to_close() -> None:
    made = rounds(last=1)
    write(made, "one")
    made._close.click()
    assert made._close.layout.display == "none"
    made._close.click()
    assert len(made.closed) == 1


def test_rounds_that_no_longer_fit_are_set_aside_and_not_lost() -> None:
    made = rounds()
    broken = [{"amount": "much", "why": "by hand"}]
    made.restore({"key": "a", "games": {"a": {"closed": broken, "draft": {"why": 3}}}})
    assert made.closed == []
    assert made.value["games"]["a"]["earlier"] == [broken]


def test_values_of_another_shape_are_left_aside() -> None:
    made = rounds()
    for value in (None, 3, [], {"games": []}, {"games": {"a": 1}}, {"games": {"a": {"closed": None}}}):
        made.restore(value)
    assert made.closed == []
