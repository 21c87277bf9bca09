"""Reading a deck of event cards, and saying exactly where one is wrong."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from aop_lib.course.events import Deck, DeckError, Fault, read_deck
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Choice, Company, Plan

PLAN = Plan(
    company=Company(name="Test", year=2026),
    choices=[
        Choice(id="P1", kind="priority", name="Growth", rank=1),
        Choice(id="T1", kind="tradeoff", name="Margin", in_exchange="Volume"),
        Choice(id="N1", kind="not_doing", name="No new store"),
    ],
)
BOTH = {"en": "A corner", "vi": "Một góc"}
CARD: dict[str, Any] = {
    "id": "E1",
    "kind": "opportunity",
    "name": BOTH,
    "text": BOTH,
    "reflex": "E1A",
    "options": [
        {"id": "E1A", "topic": BOTH, "name": BOTH, "helps": ["P1"], "against": ["N1"], "under": "T1", "cost": 60},
        {"id": "E1B", "topic": BOTH, "name": BOTH, "gives_up": BOTH},
    ],
}


@pytest.fixture
def written(tmp_path: Path):
    def write(*cards: dict[str, Any]) -> Path:
        path = tmp_path / "events.yaml"
        with path.open("w", encoding="utf-8") as file:
            YAML(typ="safe", pure=True).dump({"cards": list(cards)}, file)
        return path

    return write


def card(option: int | None = None, without: str = "", **changes: Any) -> dict[str, Any]:
    made = copy.deepcopy(CARD)
    part = made if option is None else made["options"][option]
    part.update(copy.deepcopy(changes))
    part.pop(without, None)
    return made


def faults(path: Path, plan: Plan = PLAN) -> tuple[Fault, ...]:
    with pytest.raises(DeckError) as refused:
        read_deck(path, plan)
    return refused.value.faults


def test_a_deck(written) -> None:
    deck = read_deck(written(CARD), PLAN)
    assert isinstance(deck, Deck)
    assert deck.card("E1").option(deck.card("E1").reflex).cost == 60
    assert deck.card("E1").options[1].helps == []


@pytest.mark.parametrize(
    ("made", "fault"),
    [
        (card(reflex="E9"), Fault("reflex", "E1", "", "reflex", "E9", ("E1A", "E1B"))),
        (card(option=0, helps=["P9"]), Fault("unknown_choice", "E1", "E1A", "helps", "P9", ("P1",))),
        (card(option=0, helps=["N1"]), Fault("wrong_kind", "E1", "E1A", "helps", "N1", ("P1",))),
        (card(option=1, against=["T1"]), Fault("wrong_kind", "E1", "E1B", "against", "T1", ("P1", "N1"))),
        (card(option=1, under="P1"), Fault("wrong_kind", "E1", "E1B", "under", "P1", ("T1",))),
        (card(option=1, id="E1A"), Fault("duplicate", "E1", "E1A", "id", "E1A")),
        (card(without="text"), Fault("missing", "E1", "", "text")),
        (card(option=1, without="topic"), Fault("missing", "E1", "E1B", "topic")),
        (card(option=1, without="id"), Fault("missing", "E1", "2", "id")),
        (card(answer="x"), Fault("unknown_field", "E1", "", "answer", "x")),
        (card(option=0, cost="sixty"), Fault("value", "E1", "E1A", "cost", "sixty")),
        (card(option=0, cost=-1), Fault("value", "E1", "E1A", "cost", "-1")),
        (card(text="only one language"), Fault("value", "E1", "", "text", "only one language")),
    ],
)
def test_each_fault_has_its_place(written, made: dict[str, Any], fault: Fault) -> None:
    assert faults(written(made)) == (fault,)


def test_a_kind_that_is_none_of_the_five(written) -> None:
    (fault,) = faults(written(card(kind="party")))
    assert (fault.code, fault.field, fault.found) == ("kind", "kind", "party")
    assert "opportunity" in fault.known[0]


def test_fewer_than_two_options(written) -> None:
    (fault,) = faults(written(card(options=CARD["options"][:1])))
    assert (fault.code, fault.card, fault.field) == ("few_options", "E1", "options")


def test_a_card_that_stands_twice(written) -> None:
    second = card()
    second["options"][0]["id"], second["options"][1]["id"], second["reflex"] = "E2A", "E2B", "E2A"
    assert faults(written(CARD, second)) == (Fault("duplicate", "E1", "", "id", "E1"),)


def test_all_faults_are_told_at_once(written) -> None:
    made = card(option=0, helps=["P9"], under="T9")
    assert [f.found for f in faults(written(made))] == ["P9", "T9"]


@pytest.mark.parametrize(
    "text", ["cards: [", "cards: [{id: 1, id: 2}]", "\x00", "cards: []", "- a", "", "42", "cards: 5"]
)
def test_a_file_that_is_no_deck(tmp_path: Path, text: str) -> None:
    path = tmp_path / "events.yaml"
    path.write_text(text, encoding="utf-8")
    assert faults(path)


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "events.yaml"
    path.write_bytes("cards: cửa hàng".encode("utf-16"))
    assert faults(path) == (Fault("yaml", found="none"),)


def test_yaml_1_2_leaves_words_alone(written, tmp_path: Path) -> None:
    path = tmp_path / "events.yaml"
    path.write_text(written(CARD).read_text(encoding="utf-8").replace("E1B", "NO"), encoding="utf-8")
    assert read_deck(path, PLAN).card("E1").option("NO").id == "NO"


def test_the_plan_beside_it_is_read_where_none_is_given(written, tmp_path: Path) -> None:
    assert faults(written(CARD), None) == (Fault("plan", found="plan.yaml"),)
    text = "company: {name: Test, year: 2026}\nchoices: [{id: P1, kind: priority, name: Growth, rank: 1}]\n"
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    assert [f.found for f in faults(written(CARD), None)] == ["N1", "T1"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "code",
    [
        "yaml", "plan", "missing", "unknown_field", "value", "kind", "empty", "few_options", "duplicate", "reflex",
        "unknown_choice", "wrong_kind",
    ],
)  # fmt: skip
def test_every_fault_is_a_sentence(code: str, lang: Any) -> None:
    message = Fault(code, "E1", "E1A", "helps", "P9", ("P1",)).message(Locale(lang))
    assert "E1A" in message
    assert message.endswith(".")


def test_the_error_names_file_and_place(written) -> None:
    with pytest.raises(DeckError, match="card E1, option E1A, helps: the plan has no choice P9; here it could be P1"):
        read_deck(written(card(option=0, helps=["P9"])), PLAN)
    with pytest.raises(DeckError) as refused:
        read_deck(written(card(reflex="E9")), PLAN)
    said = refused.value.message(Locale("vi"))
    assert said == "events.yaml: thẻ E1, reflex: E9 không phải phương án nào của thẻ (E1A, E1B)."
