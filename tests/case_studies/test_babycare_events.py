"""The event cards of the BabyCare House year agree with its plan and with what the events do in the shop's world."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from case_words import words_in
from ruamel.yaml import YAML

from aop_lib.course.events import Card, Deck, read_deck
from aop_lib.files import read_plan
from aop_lib.locale import glossary
from aop_lib.methods.shop_events import Effects, answered, no_effects
from aop_lib.methods.shop_luck import calm, shop_luck
from aop_lib.methods.shop_world import (
    CARRY,
    COST,
    CREDIT,
    EVENTS,
    FEE,
    FIXED,
    GROUPS,
    INTEREST,
    OPENING_CASH,
    OPTIONS,
    PACKED,
    RENT,
    STOREROOM,
    WASTE,
    option,
)
from aop_lib.methods.tradeoffs import best, fit
from aop_lib.plan import Plan

CASE = Path(__file__).parents[2] / "case_studies" / "babycare_house"
MARCH = 2


@pytest.fixture(scope="module")
def raw() -> dict[str, Any]:
    return YAML(typ="safe").load((CASE / "events.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def plan() -> Plan:
    read = read_plan(CASE / "plan.yaml")
    assert read.plan is not None
    return read.plan


@pytest.fixture(scope="module")
def deck(plan: Plan) -> Deck:
    return read_deck(CASE / "events.yaml", plan)


def done(event: str, answer: str) -> Effects:
    """What one answer to an event in March does in a year without luck."""
    which = np.array([option(event, answer)])
    return answered(no_effects(1), MARCH, np.array([EVENTS.index(event)]), which, calm())


def numbers(text: str) -> set[float]:
    return {float(n) for n in re.findall(r"\d+(?:\.\d+)?", text)}


def said(card: Card, answer: str) -> set[float]:
    """The figures a reader sees: those of the card and of one answer, in English."""
    chosen = card.option(f"{card.id}.{answer}")
    return numbers(f"{card.text.en} {chosen.name.en}")  # type: ignore[union-attr]


def test_cards_and_answers_are_those_of_the_world_in_its_order(deck: Deck) -> None:
    found = {card.id: tuple(option.id for option in card.options) for card in deck.cards}
    assert found == {event: tuple(f"{event}.{a}" for a in answers) for event, answers in OPTIONS.items()}
    assert list(found) == list(EVENTS)
    assert all(card.reflex == card.options[0].id for card in deck.cards)


def test_plan_prefers_its_own_answer_to_the_reflex(deck: Deck, plan: Plan) -> None:
    for card in deck.cards:
        fits = [option.id for option in best(plan, card.options)]
        assert card.options[1].id in fits, card.id
        assert card.reflex not in fits, card.id


def test_what_the_plan_does_not_do_is_named(deck: Deck, plan: Plan) -> None:
    """N1 no new store, N3 no second marketplace; of hiring (N2) no card speaks."""
    broken = {o.id: fit(plan, o).broken for card in deck.cards for o in card.options if fit(plan, o).broken}
    assert broken == {"marketplace.open": ("N3",), "landlord.take": ("N1",)}


@pytest.mark.parametrize(
    ("event", "answer", "group"),
    [("fast_seller", "all_in", "rest"), ("fast_seller", "some", "rest"), ("price_rise", "stock_up", "staples")],
)
def test_a_lot_costs_what_the_card_says(deck: Deck, event: str, answer: str, group: str) -> None:
    more = float(done(event, answer).buy_more[MARCH, GROUPS.index(group), 0])
    assert more in said(deck.card(event), answer)
    assert more == deck.card(event).option(f"{event}.{answer}").cost


def test_what_is_spent_besides_is_what_the_cards_say(deck: Deck) -> None:
    """Live selling 3 x 18; a second marketplace 25 and then 6 a month; a corner 160 and then 45 a month."""
    spent = {
        e: done(e, a).extra[:, 0] for e, a in (("programme", "try"), ("marketplace", "open"), ("landlord", "take"))
    }
    assert list(spent["programme"][MARCH : MARCH + 4]) == [18, 18, 18, 0]
    assert list(spent["marketplace"][MARCH : MARCH + 2]) == [25 + 6, 6]
    assert list(spent["landlord"][MARCH : MARCH + 2]) == [160, 45]
    for event, answer, figures, cost in (
        ("programme", "try", {18}, 3 * 18),
        ("marketplace", "open", {25, 6}, 25),
        ("landlord", "take", {160, 45}, 160),
    ):
        assert figures <= said(deck.card(event), answer)
        assert deck.card(event).option(f"{event}.{answer}").cost == cost


def test_prices_move_as_the_cards_say(deck: Deck) -> None:
    joined = done("big_sale", "join")
    assert joined.price[MARCH, 0, 0, 0] == pytest.approx(-0.18)
    assert joined.demand[MARCH, 0, 0, 0] == pytest.approx(1.30)
    assert {18, 30} <= said(deck.card("big_sale"), "join")
    raised = done("price_rise", "move").price[MARCH + 1, :, 1:]
    assert np.allclose(raised, 0.035)
    assert 3.5 in said(deck.card("price_rise"), "move")
    # 15 % off is the discount of the world, put on by these two answers.
    for event, answer in (("competitor", "follow"), ("weak_demand", "discount")):
        assert done(event, answer).discount[MARCH, 0]
        assert 15 in said(deck.card(event), answer)


def test_half_the_marketing_for_two_months_and_a_third_less_of_the_rest(deck: Deck) -> None:
    assert list(done("ad_costs", "cut").marketing[MARCH : MARCH + 3, 0]) == [0.5, 0.5, 1]
    assert "Halve" in deck.card("ad_costs").option("ad_costs.cut").name.en  # type: ignore[union-attr]
    less = done("weak_demand", "shift").buying[MARCH : MARCH + 3, GROUPS.index("rest"), 0]
    assert less == pytest.approx([2 / 3, 2 / 3, 1])
    assert "a third less" in deck.card("weak_demand").option("weak_demand.shift").name.en  # type: ignore[union-attr]


def test_every_sentence_stands_in_both_languages_with_the_same_figures(raw: dict[str, Any]) -> None:
    pairs = [(path, text) for path, text in words_in(raw)]
    assert len(pairs) > 60
    for path, text in pairs:
        assert isinstance(text, dict), f"{path} stands in one language only"
        assert set(text) == {"en", "vi"}, path
        assert numbers(text["en"]) == numbers(text["vi"].replace(",", ".")), path


def test_the_deck_says_that_it_is_illustrative_and_keeps_the_glossary(raw: dict[str, Any]) -> None:
    assert "All figures are illustrative" in (CASE / "events.yaml").read_text(encoding="utf-8")
    texts = {lang: "\n".join(t[lang] for _, t in words_in(raw)) for lang in ("en", "vi")}
    avoided = [("en", w) for term in glossary() for w in term.avoid_en]
    avoided += [("vi", w) for term in glossary() for w in term.avoid_vi]
    assert [(lang, w) for lang, w in avoided if re.search(rf"(?<!\w){re.escape(w)}(?!\w)", texts[lang], re.I)] == []


# --- what the README and the guide say of the world ------------------------------------------------------------------


def in_english(name: str) -> str:
    return (CASE / name).read_text(encoding="utf-8").translate(str.maketrans(",.", ".,") if ".vi." in name else {})


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_readme_tells_the_figures_of_the_world(readme: str) -> None:
    heads = {"README.md": "## The year as a game", "README.vi.md": "## Một năm dưới dạng trò chơi"}
    text = in_english(readme).split(heads[readme], 1)[1].split("\n## ", 1)[0]
    figures = [f"{100 * part:.0f}%" for part in (*COST, RENT, WASTE, CARRY)]
    figures += [f"{100 * FEE:.1f}%", f"{100 * INTEREST:.1f}%"]
    figures += [f"{amount:,.0f}" for amount in (OPENING_CASH, CREDIT, FIXED[0], FIXED[1], STOREROOM, PACKED)]
    assert [figure for figure in figures if figure not in text] == []
    assert pytest.approx(2200 * 0.38) == PACKED
    assert text.count("\n| ") == 2 + 9 + len(EVENTS)


def test_events_come_in_the_months_the_readme_names() -> None:
    """Months from 0: February and March, April to June, July to September, October and November; each event once."""
    windows = {
        range(1, 3): ("fast_seller", "competitor"),
        range(3, 6): ("ad_costs", "price_rise", "programme"),
        range(6, 9): ("weak_demand", "marketplace"),
        range(9, 11): ("landlord", "big_sale"),
    }
    events = shop_luck(5, 40).event
    for months, names in windows.items():
        for name in names:
            came = np.argwhere(events == EVENTS.index(name))
            assert len(came) == 40
            assert set(came[:, 0]) <= set(months)
