"""Options held against a plan with two ranked priorities, one trade-off, one thing not done, and 100 left to spend."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from methods_plans import plan

from aop_lib.methods.tradeoffs import best, fit, priorities, room, topics, undecided, weigh
from aop_lib.plan import BudgetLine, Choice, Limit, Option, Plan

few = settings(max_examples=60, deadline=None)

CHOICES = [
    Choice(id="margin", kind="priority", name="Margin", rank=2),
    Choice(id="online", kind="priority", name="Online", rank=1),
    Choice(id="fast", kind="tradeoff", name="Grow fast", in_exchange="Higher cost"),
    Choice(id="stores", kind="not_doing", name="No new store"),
]
# 12 x 75 = 900 of 1,000 is planned: 100 is left.
MONEY: dict[str, Any] = {
    "limits": [Limit(id="L1", kind="total_budget", name="All", amount=1000.0)],
    "budget": [BudgetLine(id="B1", name="All", group="other", months=[75.0] * 12)],
}


def option(code: str = "a", **fields: Any) -> Option:
    return Option.model_validate({"id": code, "topic": "What next?", "name": code, **fields})


def shop(*options: Option, choices: list[Choice] | None = None, **tables: Any) -> Plan:
    own = CHOICES if choices is None else choices
    return plan([], choices=own, options=list(options), **(MONEY | tables))


def judged(a: dict[str, Any], b: dict[str, Any], **tables: Any) -> tuple[str | None, str, str | None]:
    first, second = option("a", **a), option("b", **b)
    verdict = weigh(shop(first, second, **tables), first, second)
    return verdict.better, verdict.reason, verdict.on


def test_priorities_stand_by_their_rank() -> None:
    late = Choice(id="late", kind="priority", name="No rank")
    assert [c.id for c in priorities(shop(choices=[late, *CHOICES]))] == ["online", "margin", "late"]


def test_the_room_left_in_the_budget() -> None:
    assert room(shop()) == 100
    assert room(shop(limits=[])) is None
    monthly = Limit(id="L2", kind="total_budget", name="Month", amount=10.0, period="month")
    assert room(shop(limits=[*MONEY["limits"], monthly])) == 100
    tighter = Limit(id="L3", kind="total_budget", name="All", amount=850.0)
    assert room(shop(limits=[*MONEY["limits"], tighter])) == -50


def test_how_one_option_stands() -> None:
    found = fit(shop(), option(helps=["online"], against=["margin", "stores"], cost=130.0))
    assert found.effects == {"online": 1, "margin": -1}
    assert (found.broken, found.covered, found.over) == (("stores",), (), 30)


def test_harm_an_accepted_tradeoff_covers_does_not_count() -> None:
    found = fit(shop(), option(helps=["online"], against=["margin"], under="fast"))
    assert (found.effects, found.covered) == ({"online": 1, "margin": 0}, ("margin",))
    assert fit(shop(), option(against=["margin"], under="stores")).covered == ()  # not a trade-off
    assert fit(shop(), option(against=["stores"], under="fast")).broken == ("stores",)  # not a priority


def test_help_and_harm_of_one_priority_cancel_out() -> None:
    assert fit(shop(), option(helps=["online"], against=["online"])).effects["online"] == 0


def test_money_beyond_the_room() -> None:
    assert fit(shop(), option(cost=100.0)).over == 0
    assert fit(shop(), option()).over == 0
    assert fit(shop(limits=[]), option(cost=1e6)).over == 0
    # What the budget is over already is not the option's doing.
    assert (
        fit(shop(limits=[Limit(id="L1", kind="total_budget", name="All", amount=850.0)]), option(cost=30.0)).over == 30
    )


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ({"helps": ["online"], "against": ["stores"]}, {}, ("b", "excluded", "stores")),
        ({"against": ["stores"]}, {"against": ["stores", "online"]}, (None, "excluded", "stores")),
        ({"helps": ["online"]}, {"helps": ["margin"]}, ("a", "priority", "online")),
        ({"helps": ["online", "margin"]}, {"helps": ["online"]}, ("a", "priority", "margin")),
        ({"against": ["online"]}, {"against": ["margin"]}, ("b", "priority", "online")),
        ({"helps": ["online"], "cost": 500.0}, {"helps": ["margin"]}, ("a", "priority", "online")),
        ({"against": ["margin"], "under": "fast"}, {"against": ["margin"]}, ("a", "priority", "margin")),
        ({"cost": 120.0}, {"cost": 140.0}, ("a", "money", None)),
        ({"cost": 10.0}, {"cost": 90.0}, (None, "silent", None)),  # both fit into the room
        ({"helps": ["online"]}, {"helps": ["online"]}, (None, "silent", None)),
    ],
)
def test_which_fits_better(a: Any, b: Any, expected: Any) -> None:
    assert judged(a, b) == expected


def test_priorities_of_one_rank_do_not_decide_between_themselves() -> None:
    level = [c.model_copy(update={"rank": 1}) if c.kind == "priority" else c for c in CHOICES]
    no_rank = [c.model_copy(update={"rank": None}) for c in CHOICES]
    for choices in (level, no_rank):
        assert judged({"helps": ["online"]}, {"helps": ["margin"]}, choices=choices) == (None, "silent", "margin")
        assert judged({"helps": ["online"]}, {}, choices=choices) == ("a", "priority", "online")
        assert judged({"helps": ["online", "margin"]}, {"helps": ["margin"]}, choices=choices)[0] == "a"


def test_the_best_of_several() -> None:
    one, two, three = (
        option("one", helps=["margin"]),
        option("two", helps=["online"]),
        option("three", helps=["online"]),
    )
    whole = shop(one, two, three)
    assert [o.id for o in best(whole, whole.options)] == ["two", "three"]


def test_options_of_one_question_stand_together() -> None:
    both = {"en": "What next?", "vi": "Làm gì tiếp?"}
    found = topics(
        shop(option("a"), option("b", topic="Who?"), option("c", topic=" what NEXT?"), option("d", topic=both))
    )
    assert {topic: [o.id for o in own] for topic, own in found.items()} == {
        "What next?": ["a", "c", "d"],
        "Who?": ["b"],
    }


codes = st.lists(st.sampled_from([c.id for c in CHOICES]), max_size=3, unique=True)
fields = st.fixed_dictionaries(
    {"helps": codes, "against": codes, "under": st.none() | st.just("fast"), "cost": st.none() | st.floats(0, 1e4)}
)
ranks = st.lists(st.none() | st.integers(1, 2), min_size=2, max_size=2)


def ranked(own: list[int | None]) -> list[Choice]:
    first, second, *rest = CHOICES
    return [first.model_copy(update={"rank": own[0]}), second.model_copy(update={"rank": own[1]}), *rest]


@few
@given(fields, fields, ranks)
def test_it_does_not_matter_which_is_named_first(a: Any, b: Any, own: Any) -> None:
    one, two = option("a", **a), option("b", **b)
    whole = shop(one, two, choices=ranked(own))
    there, back = weigh(whole, one, two), weigh(whole, two, one)
    assert (there.better, there.reason) == (back.better, back.reason)
    assert (there.better is None) is (there.reason == "silent" or bool(there.fits[0].broken and there.fits[1].broken))


@few
@given(st.lists(fields, min_size=1, max_size=4), ranks)
def test_some_option_is_always_among_the_best(many: list[Any], own: Any) -> None:
    options = [option(f"o{n}", **one) for n, one in enumerate(many)]
    assert best(shop(*options, choices=ranked(own)), options)


def test_silence_counts_only_between_the_best() -> None:
    """Of three, the first harms what comes first; the plan cannot choose between the other two, which do the same."""
    a, b, c = option("a", against=["online"]), option("b", helps=["online"]), option("c", helps=["online"])
    found = undecided(shop(a, b, c), [a, b, c])
    assert found is not None
    assert [one.option.id for one in found.fits] == ["b", "c"]
    assert undecided(shop(a, b), [a, b]) is None
