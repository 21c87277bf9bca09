from __future__ import annotations

from collections import Counter
from itertools import product
from statistics import mean

import pytest
from methods_plans import plan

from aop_lib.methods.agreement_errors import (
    AnsweredTwice,
    MissingAnswer,
    NamedTwice,
    NotComparable,
    TooFewDepartments,
    TooFewOptions,
)
from aop_lib.methods.meter import (
    Unmoved,
    chance_first,
    incomparable_rounds,
    meter,
    missing_from_top,
    number_one,
    unmoved,
)
from aop_lib.plan import Choice, View

CHOICES = [
    *(Choice(id=f"P{n}", kind="priority", name=f"P{n}", rank=n) for n in (2, 1, 3)),
    Choice(id="T1", kind="tradeoff", name="T1"),
    Choice(id="N1", kind="not_doing", name="N1"),
    Choice(id="N2", kind="not_doing", name="N2"),
]


def view(department, digits="", **more):
    return View(department=department, ranking=[f"P{d}" for d in digits], **more)


def asked(*views, choices=CHOICES):
    return plan([], choices=choices, views=list(views))


def test_nobody_was_asked():
    found = meter(asked())
    assert (found.phase, found.departments, found.ranking, found.first, found.recall) == (
        "before",
        (),
        None,
        None,
        None,
    )
    assert isinstance(found.problem, TooFewDepartments)
    assert found.problem.count == 0


def test_the_latest_round_speaks():
    first = [view("sales", "321", phase="before"), view("it", "123", phase="before")]
    second = [view("sales", "123", phase="after"), view("it", "123", phase="after")]
    both = asked(*first, *second)
    assert meter(asked(*first)).ranking.rho == -1
    assert (meter(both).phase, meter(both).ranking.rho) == ("after", 1)
    assert meter(both, "before").ranking.rho == -1
    assert not meter(both).problems


def test_five_measures():
    found = meter(
        asked(
            view("sales", "132", tradeoff="T1", not_doing=["N1"]),
            view("it", "231", first="P2", tradeoff="P3", not_doing=["N1"]),
            view("finance", "123", tradeoff="T1", not_doing=["N1", "N2"]),
        )
    )
    # finance 1 2 3, it 3 1 2, sales 1 3 2 on P1 P2 P3; squared differences: finance-it 6, finance-sales 2, it-sales 8;
    # rho = 1 - 6 D / 24: -.5, .5, -1.
    assert [(p.first, p.second, p.rho) for p in found.ranking.pairs] == [
        ("it", "sales", pytest.approx(-1)),
        ("finance", "it", pytest.approx(-0.5)),
        ("finance", "sales", pytest.approx(0.5)),
    ]
    assert found.differs
    assert found.first.by_option == {"P1": ("finance", "sales"), "P2": ("it",)}
    # Top two of the plan are P1 P2: sales has P1, it P2, finance both.
    assert found.recall.mean == pytest.approx((0.5 + 0.5 + 1) / 3)
    assert missing_from_top(found, ("P1", "P2", "P3")) == {"it": ("P1",), "sales": ("P2",)}
    # Of the three pairs of answers on the trade-off one is alike.
    assert found.tradeoff.observed == pytest.approx(1 / 3)
    # N1: all name it. N2: only finance. Six pairs of answers, four alike.
    assert found.not_doing.questions == ("N1", "N2")
    assert found.not_doing.observed == pytest.approx(4 / 6)


def test_one_adjacent_swap_of_three_is_not_named():
    found = meter(asked(view("sales", "123"), view("it", "132")))
    assert (found.ranking.widest.rho, found.differs) == (0.5, False)


def test_what_a_view_says_first_goes_before_its_ranking():
    views = [view("sales", "12", first="P3"), view("it", "21"), View(department="hr")]
    assert number_one(views) == {"sales": "P3", "it": "P2", "hr": None}


def test_naming_number_one_is_an_answer_where_nobody_ranks():
    found = meter(asked(view("sales", first="P1"), view("it", first="P2")))
    assert (found.ranking, found.problems) == (None, ())
    assert found.first.share == 0.5


def test_one_department():
    for views in ([view("sales", "123")], [view("sales", first="P1")]):
        (problem,) = meter(asked(*views)).problems
        assert isinstance(problem, TooFewDepartments)
        assert problem.count == 1
    assert meter(asked(view("sales", "132"))).recall.mean == 0.5


def test_one_option():
    found = meter(asked(view("sales", "1"), view("it", "1")))
    assert isinstance(found.problem, TooFewOptions)
    assert found.first.one_answer


def test_missing_answers_leave_the_rest():
    found = meter(asked(view("sales", "12"), view("it", "321"), view("finance", "123"), View(department="hr")))
    assert found.ranking is None
    assert [(type(p), p.department, p.options) for p in found.problems] == [
        (MissingAnswer, "hr", ()),
        (MissingAnswer, "sales", ("P3",)),
    ]
    assert found.problem is found.problems[0]
    assert found.first.by_option == {"P1": ("finance", "sales"), "P3": ("it",)}
    # sales and finance have both of P1 P2 at the top, it P2.
    assert found.recall.by_department == {"finance": 1, "it": 0.5, "sales": 1}
    assert missing_from_top(found, ("P1", "P2", "P3")) == {}


def test_an_empty_answer_is_a_problem_even_where_nobody_ranks():
    found = meter(asked(view("sales", first="P1"), View(department="it", tradeoff="T1")))
    assert [(type(p), p.department) for p in found.problems] == [(MissingAnswer, "it")]


def test_an_option_named_twice():
    found = meter(asked(view("sales", "121"), view("it", "12"), view("hr", "21")))
    assert [(type(p), p.department, p.option) for p in found.problems] == [(NamedTwice, "sales", "P1")]
    assert found.ranking is None


def test_a_department_that_answers_twice_silences_the_meter():
    found = meter(asked(view("sales", "12"), view("sales", "21"), view("it", "12")))
    assert [(type(p), p.department, p.phase) for p in found.problems] == [(AnsweredTwice, "sales", "before")]
    assert (found.ranking, found.first, found.recall, found.tradeoff, found.not_doing) == (None,) * 5


def test_a_single_answer_on_the_tradeoff_compares_with_nothing():
    found = meter(asked(view("sales", "12", tradeoff="T1"), view("it", "12", not_doing=["N1"])))
    assert (found.tradeoff, found.not_doing) == (None, None)


@pytest.mark.parametrize(("m", "n"), [(2, 2), (3, 3), (4, 3), (4, 5)])
def test_chance_of_one_number_one(m, n):
    every = [max(Counter(names).values()) / m for names in product(range(n), repeat=m)]
    assert chance_first(m, n) == pytest.approx(mean(every))


def test_two_departments_and_two_options_agree_half_of_the_time():
    # Half of the time both name the same (share 1), half of the time not (share 1/2).
    assert chance_first(2, 2) == pytest.approx(0.75)


ROUNDS = [view("sales", "321", phase="before"), view("it", "312", phase="before")]


def test_a_department_that_stays_while_another_moves():
    found = unmoved(asked(*ROUNDS, view("sales", "123", phase="after"), view("it", "312", phase="after")))
    # it: P3 P1 P2 against P1 P2 P3: P3 is two places off, the others one.
    assert found == [Unmoved("it", ("sales",), "P3", 1, 3)]


@pytest.mark.parametrize(("sales", "it"), [("321", "312"), ("123", "123"), ("123", "132")])
def test_nobody_stays_alone(sales, it):
    # All stay; both move to the plan; both move, one not all the way.
    assert unmoved(asked(*ROUNDS, view("sales", sales, phase="after"), view("it", it, phase="after"))) == []


def test_who_already_has_the_plans_order_may_stay():
    before = [view("sales", "321", phase="before"), view("it", "123", phase="before")]
    assert unmoved(asked(*before, view("sales", "213", phase="after"), view("it", "123", phase="after"))) == []


def test_no_movement_can_be_seen_without_a_plan_order_or_with_broken_rankings():
    after = [view("sales", "123", phase="after"), view("it", "312", phase="after")]
    assert unmoved(asked(*ROUNDS, *after, choices=[])) == []
    assert unmoved(asked(view("sales", "11", phase="before"), *ROUNDS[1:], *after)) == []
    assert unmoved(asked(*ROUNDS)) == []


def test_rounds_must_ask_the_same():
    after = [view("sales", "123", phase="after"), view("it", "312", phase="after")]
    assert incomparable_rounds(asked(*ROUNDS)) is None
    assert incomparable_rounds(asked(*ROUNDS, *after)) is None
    found = incomparable_rounds(asked(*ROUNDS, *after, view("hr", "123", phase="after")))
    assert isinstance(found, NotComparable)
    assert (found.what, found.before, found.after) == ("departments", (), ("hr",))
    fewer = [view("sales", "12", phase="after"), view("it", "12", phase="after")]
    assert incomparable_rounds(asked(*ROUNDS, *fewer)).before == ("P3",)
