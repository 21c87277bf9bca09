from __future__ import annotations

from collections import Counter
from itertools import permutations, product
from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from methods_plans import plan

from aop_lib.methods import agreement
from aop_lib.methods.agreement import (
    agree,
    agreement_of,
    align,
    change,
    change_of,
    first_named,
    in_order,
    recall,
)
from aop_lib.methods.agreement_errors import (
    AnsweredTwice,
    CannotCompare,
    MissingAnswer,
    NamedTwice,
    NoOrder,
    NotComparable,
    NothingToCompare,
    TooFewDepartments,
    TooFewOptions,
    WrongTop,
)
from aop_lib.methods.nominal_agreement import nominal_agreement
from aop_lib.methods.weights import average_ranks
from aop_lib.plan import Choice, View

few = settings(max_examples=40, deadline=None)


def ranked(rows):
    """Rows of ranks -> department d1.. -> option a.. -> rank."""
    return {f"d{i}": {chr(97 + j): value for j, value in enumerate(row)} for i, row in enumerate(rows, 1)}


def squares(rows):
    """S: squared deviations of the rank sums from their mean m (n + 1) / 2."""
    middle = len(rows) * (len(rows[0]) + 1) / 2
    return sum((sum(column) - middle) ** 2 for column in zip(*rows, strict=True))


# --- rho, W, p ---


def test_executives_and_applicants():
    # Siegel & Castellan 1988: three executives rank six applicants. Rank sums 8 14 11 11 11 8, mean 10.5:
    # S = 6.25 + 12.25 + 0.25 + 0.25 + 0.25 + 6.25 = 25.5; W = 12 x 25.5 / (9 x 210) = .162.
    found = agree(ranked([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]]))
    assert found.w == pytest.approx(306 / 1890)
    assert found.rho == pytest.approx((3 * 306 / 1890 - 1) / 2)  # -.257: less alike than by chance, though W is .162
    assert found.chance_w == pytest.approx(1 / 3)
    # (6!)^2 = 518,400 joint orders: still counted out.
    assert found.exact
    # Squared differences: d1-d2 0 1 9 4 9 1 = 24; d1-d3 25 9 1 9 1 9 = 54; d2-d3 25 4 16 1 4 4 = 54.
    # rho = 1 - 6 D / 210: 11/35, -19/35, -19/35. Of two pairs equally far apart, the first by code.
    assert [round(p.rho * 35) for p in found.pairs] == [-19, -19, 11]
    assert (found.widest.first, found.widest.second, found.widest.option, found.widest.ranks) == (
        "d1",
        "d3",
        "a",
        (1, 6),
    )
    # Mean ranks 8/3 (a, f), 11/3 (c, d, e), 14/3 (b).
    assert found.options == ("a", "f", "c", "d", "e", "b")


def test_w_corrected_for_ties():
    # Kendall's example with ties, in Siegel & Castellan 1988: S = 591, and sum(t^3 - t) = 12 + 18 + 84 = 114, so
    # W = 12 x 591 / (9 x 990 - 3 x 114) = 7092 / 8568 = .828 (without the correction .796).
    found = agree(
        ranked(
            [
                [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
                [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
                [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
            ]
        )
    )
    assert found.w == pytest.approx(7092 / 8568)
    assert round(found.w, 3) == 0.828
    assert not found.exact
    assert found.p < 0.01


@pytest.mark.parametrize(
    ("m", "n", "smallest"),
    [(3, 3, 1.000), (3, 4, 0.822), (3, 5, 0.711), (4, 4, 0.650)],
)
def test_smallest_w_that_chance_rarely_gives(m, n, smallest):
    # Published: the smallest W with p <= .05. One joint order for each S there can be, the first row fixed.
    one = {}
    orders = list(permutations(range(1, n + 1)))
    for others in product(orders, repeat=m - 1):
        rows = (orders[0], *others)
        one.setdefault(squares(rows), rows)
    found = [agree(ranked(rows)) for rows in one.values()]
    assert all(a.exact for a in found)
    assert min(a.w for a in found if a.p <= 0.05) == pytest.approx(smallest, abs=0.0005)


@pytest.mark.parametrize(
    ("m", "n", "s", "friedman", "p"),
    [
        # The tables of Friedman's test (Siegel 1956, table N; Hollander & Wolfe) give the exact chance of a statistic
        # as large; it is m (n - 1) W, with W = 12 S / (m^2 (n^3 - n)). W by hand: 18/18, 37/45, 64/90, 52/80, 50/80.
        (3, 3, 18, 6.0, 0.028),
        (3, 4, 37, 7.4, 0.033),
        (3, 4, 41, 8.2, 0.017),
        (3, 4, 45, 9.0, 0.0017),
        (3, 5, 64, 8.533, 0.045),
        (4, 4, 52, 7.8, 0.036),
        (4, 4, 50, 7.5, 0.052),  # just not rare: .625 is below the smallest W above
    ],
)
def test_exact_p_as_published(m, n, s, friedman, p):
    orders = list(permutations(range(1, n + 1)))
    rows = next(r for o in product(orders, repeat=m - 1) if squares(r := (orders[0], *o)) == s)
    found = agree(ranked(rows))
    assert m * (n - 1) * found.w == pytest.approx(friedman, abs=0.0005)
    assert found.p == pytest.approx(p, abs=0.0005)


def test_ranks_are_kept_as_they_count():
    # d1 puts a and b level: places 1 and 2 shared.
    found = agree(ranked([[1, 1, 9], [3, 1, 2]]))
    assert found.ranks == {"d1": {"a": 1.5, "b": 1.5, "c": 3}, "d2": {"a": 3, "b": 1, "c": 2}}


def test_three_departments_alike_on_three_options():
    # The other two must each hit the first one's order: (1 / 3!)^2.
    found = agree(ranked([[1, 2, 3]] * 3))
    assert (found.w, found.rho, found.widest) == (1, 1, None)
    assert found.p == pytest.approx(1 / 36)


@pytest.mark.parametrize(("m", "n"), [(2, 4), (3, 3), (4, 3)])
def test_chance_means(m, n):
    orders = list(permutations(range(1, n + 1)))
    found = [agree(ranked((orders[0], *others))) for others in product(orders, repeat=m - 1)]
    assert mean(a.w for a in found) == pytest.approx(1 / m)
    assert mean(a.rho for a in found) == pytest.approx(0, abs=1e-12)


def test_exact_p_with_ties_by_brute_force():
    rows = [[1.5, 1.5, 3], [1, 2.5, 2.5], [1, 2, 3]]
    every = [squares((rows[0], *others)) for others in product(*map(permutations, rows[1:]))]
    expected = sum(s >= squares(rows) for s in every) / len(every)
    assert agree(ranked(rows)).p == pytest.approx(expected)


def test_counted_up_to_a_million_orders_and_drawn_beyond():
    # 3! ^ 7 = 279,936 and 3! ^ 8 = 1,679,616.
    assert agree(ranked([[1, 2, 3]] * 8)).exact
    assert not agree(ranked([[1, 2, 3]] * 9)).exact
    # 9! = 362,880 and 10! = 3,628,800.
    assert agree(ranked([range(9), range(9)])).p == pytest.approx(1 / 362880)
    assert not agree(ranked([range(10), range(10)])).exact


def test_drawn_p_is_near_the_exact_one_and_repeats(monkeypatch):
    rows = ranked([[1, 2, 3, 4, 5], [2, 1, 3, 5, 4], [1, 3, 2, 5, 4]])
    exact = agree(rows).p
    monkeypatch.setattr(agreement, "MOST_ORDERS", 0)
    drawn = agree(rows)
    assert not drawn.exact
    assert drawn.p == pytest.approx(exact, abs=5 * (exact * (1 - exact) / agreement.DRAWS) ** 0.5 + 1e-4)
    assert agree(rows) == drawn
    assert agree(rows, seed=7).p != drawn.p
    assert agree(rows, draws=99).p >= 1 / 100


def test_ties_share_the_mean_of_their_ranks():
    assert average_ranks([7, 3, 3, 9, 3]) == [4, 2, 2, 5, 2]
    # d1 ranks a b c as 1.5 1.5 3, d2 as 1 2 3: deviations -.5 -.5 1 and -1 0 1; rho = 1.5 / sqrt(1.5 x 2).
    assert agree(ranked([[1, 1, 9], [1, 2, 3]])).rho == pytest.approx(1.5 / 3**0.5)


@few
@given(st.integers(2, 5).flatmap(lambda n: st.lists(st.permutations(range(1, n + 1)), min_size=2, max_size=4)))
def test_rho_follows_from_w_without_ties(rows):
    found, m = agree(ranked(rows)), len(rows)
    assert found.rho == pytest.approx((m * found.w - 1) / (m - 1))
    assert 0 < found.p <= 1
    assert found.rho == pytest.approx(mean(p.rho for p in found.pairs))


places = st.integers(3, 5).flatmap(
    lambda n: st.lists(
        st.lists(st.integers(1, n), min_size=n, max_size=n).filter(lambda row: len(set(row)) > 1),
        min_size=3,
        max_size=5,
    )
)


@few
@given(places, st.randoms(use_true_random=False))
def test_order_of_departments_and_options_changes_nothing(rows, random):
    rankings = ranked(rows)
    names, options = list(rankings), list(rankings["d1"])
    random.shuffle(names)
    random.shuffle(options)
    assert agree({name: {o: rankings[name][o] for o in options} for name in names}) == agree(rankings)


@few
@given(places)
def test_w_with_ties_agrees_with_friedman(rows):
    from scipy.stats import friedmanchisquare

    # Friedman's statistic, corrected for ties, is m (n - 1) W.
    m, n = len(rows), len(rows[0])
    expected = friedmanchisquare(*zip(*rows, strict=True)).statistic / (m * (n - 1))
    assert agree(ranked(rows)).w == pytest.approx(expected)


@few
@given(places, st.integers(2, 6))
def test_identical_rankings_agree_fully(rows, m):
    found = agree(ranked([rows[0]] * m))
    assert found.w == 1
    assert found.rho == pytest.approx(1)
    assert found.widest is None


# --- what cannot be compared ---


def test_one_department():
    with pytest.raises(TooFewDepartments) as caught:
        agree(ranked([[1, 2]]))
    assert caught.value.count == 1


@pytest.mark.parametrize(("rankings", "count"), [(ranked([[1], [1]]), 1), ({"a": {}, "b": {}}, 0)])
def test_one_option(rankings, count):
    with pytest.raises(TooFewOptions) as caught:
        agree(rankings)
    assert caught.value.count == count


@pytest.mark.parametrize(
    ("given_by_d2", "missing"),
    [({"a": 1}, ("b", "c")), ({"a": 1, "b": None, "c": 2}, ("b",)), ({}, ()), ({"a": float("nan")}, ())],
)
def test_missing_answers(given_by_d2, missing):
    with pytest.raises(MissingAnswer, match="d2") as caught:
        agree({"d1": in_order("abc"), "d2": given_by_d2})
    assert (caught.value.department, caught.value.options) == ("d2", missing)


def test_everything_level_is_no_order():
    with pytest.raises(NoOrder) as caught:
        agree(ranked([[1, 2, 3], [1, 1, 1]]))
    assert caught.value.department == "d2"
    assert isinstance(caught.value, CannotCompare)


def test_option_ranked_twice():
    with pytest.raises(NamedTwice) as caught:
        in_order(["P1", "P2", "P1"], "sales")
    assert (caught.value.department, caught.value.option) == ("sales", "P1")


# --- number 1, top k ---


def test_three_departments_one_answer():
    found = first_named({"sales": "P1", "finance": "P1", "it": "P1"})
    assert (found.share, found.one_answer, found.most_named) == (1, True, ("P1",))


def test_three_departments_three_answers():
    found = first_named({"sales": "P2", "finance": "P1", "it": "P3"})
    assert found.share == pytest.approx(1 / 3)
    assert not found.one_answer
    assert found.most_named == ("P1", "P2", "P3")


def test_most_named_first():
    found = first_named({"sales": "P2", "finance": "P1", "it": "P2"})
    assert found.by_option == {"P2": ("it", "sales"), "P1": ("finance",)}
    assert found.share == pytest.approx(2 / 3)
    with pytest.raises(TooFewDepartments):
        first_named({"sales": "P1"})
    with pytest.raises(MissingAnswer, match="it"):
        first_named({"sales": "P1", "it": None})


def test_recall_of_the_top_two():
    rankings = {
        "sales": in_order(["P1", "P2", "P3"]),
        "finance": in_order(["P3", "P1", "P2"]),
        "it": in_order(["P3"]),
        "store": {"P1": 1, "P2": 2, "P3": 2},  # P2 and P3 share places 2 and 3: half of P2 is within two
    }
    found = recall(rankings, ["P1", "P2", "P3"], 2)
    assert found.by_department == {"finance": 0.5, "it": 0, "sales": 1, "store": 0.75}
    assert found.mean == pytest.approx(2.25 / 4)


@pytest.mark.parametrize(("k", "order"), [(0, ["P1"]), (2, ["P1"])])
def test_wrong_top(k, order):
    with pytest.raises(WrongTop) as caught:
        recall({"sales": in_order(["P1"])}, order, k)
    assert (caught.value.k, caught.value.count) == (k, 1)


def test_recall_without_answers():
    with pytest.raises(TooFewDepartments):
        recall({}, ["P1"], 1)
    with pytest.raises(MissingAnswer):
        recall({"sales": {}}, ["P1"], 1)


@few
@given(places, st.integers(1, 3))
def test_recall_lies_between_nothing_and_all(rows, k):
    found = recall(ranked(rows), sorted(ranked(rows)["d1"]), k)
    assert all(0 <= share <= 1 + 1e-12 for share in found.by_department.values())


# --- on a plan ---


def views(phase, **rankings):
    return [View(department=d, phase=phase, ranking=list(r)) for d, r in rankings.items()]


def with_views(rows):
    choices = [Choice(id=f"P{n}", kind="priority", name=f"P{n}", rank=n) for n in (3, 1, 2)]
    return plan([], choices=[*choices, Choice(id="N1", kind="not_doing", name="N1", rank=1)], views=rows)


P = {"1": "P1", "2": "P2", "3": "P3"}


def order(digits):
    return [P[d] for d in digits]


BEFORE = views("before", sales=order("123"), finance=order("231"), it=order("312"))
AFTER = views("after", sales=order("123"), finance=order("123"), it=order("132"))


def test_agreement_of_a_plan():
    found = agreement_of(with_views([*BEFORE, *AFTER]))
    # Every option has the rank sum 6: S = 0, W = 0, and rho = (3 x 0 - 1) / 2, the least there can be.
    assert (found.ranking.w, found.ranking.rho, found.ranking.p) == (0, pytest.approx(-0.5), 1)
    assert found.first.share == pytest.approx(1 / 3)
    # Top two of the plan P1 P2: sales both, finance P2 of {P2, P3}, it P1 of {P3, P1}.
    assert found.recall.by_department == {"finance": 0.5, "it": 0.5, "sales": 1}


def test_before_and_after():
    found = change_of(with_views([*BEFORE, *AFTER]))
    # After: rank sums 3 7 8, S = 9 + 1 + 4 = 14, W = 12 x 14 / (9 x 24) = 7/9; rho = (3 x 7/9 - 1) / 2 = 2/3.
    assert found.after.ranking.w == pytest.approx(7 / 9)
    assert found.w == pytest.approx(7 / 9)
    assert found.rho == pytest.approx(2 / 3 + 1 / 2)
    assert found.first == pytest.approx(2 / 3)
    assert found.recall == pytest.approx(2.5 / 3 - 2 / 3)


def test_what_a_view_says_comes_first_counts_as_its_number_one():
    rows = [View(department="sales", ranking=order("12"), first="P3"), *views("before", it=order("12"))]
    found = agreement_of(with_views(rows))
    assert found.first.by_option == {"P1": ("it",), "P3": ("sales",)}


def test_no_recall_where_the_plan_orders_too_few():
    assert agreement_of(with_views(BEFORE), k=4).recall is None
    assert align(ranked([[1, 2], [2, 1]])).recall is None


def test_a_shared_best_place_needs_an_answer():
    rankings = ranked([[1, 1, 3], [1, 2, 3]])
    with pytest.raises(MissingAnswer, match="d1"):
        align(rankings)
    assert align(rankings, {"d1": "b"}).first.most_named == ("a", "b")


def test_views_that_cannot_be_compared():
    with pytest.raises(TooFewDepartments):
        agreement_of(with_views(BEFORE), "after")
    with pytest.raises(AnsweredTwice) as caught:
        agreement_of(with_views([*BEFORE, *BEFORE]))
    assert (caught.value.department, caught.value.phase) == ("sales", "before")
    with pytest.raises(NamedTwice):
        agreement_of(with_views(views("before", sales=order("11"), it=order("12"))))
    with pytest.raises(MissingAnswer, match="it"):
        agreement_of(with_views([*views("before", sales=order("12")), View(department="it", first="P1")]))


def test_change_needs_the_same_departments_and_options():
    both, other = align(ranked([[1, 2], [2, 1]])), align({"d1": in_order("ab"), "d9": in_order("ab")})
    with pytest.raises(NotComparable) as caught:
        change(both, other)
    assert (caught.value.what, caught.value.before, caught.value.after) == ("departments", ("d2",), ("d9",))
    with pytest.raises(NotComparable, match="options"):
        change(both, align(ranked([[1, 2, 3], [2, 1, 3]])))
    assert change(both, both).recall is None


# --- nominal answers ---

OBSERVERS = {
    "A": "1 2 3 3 2 1 4 1 2 . . .",
    "B": "1 2 3 3 2 2 4 1 2 5 . 3",
    "C": ". 3 3 3 2 3 4 2 2 5 1 .",
    "D": "1 2 3 3 2 4 4 1 2 5 1 .",
}


def answered(lines):
    return {
        who: {f"q{n:02}": None if a == "." else a for n, a in enumerate(line.split(), 1)} for who, line in lines.items()
    }


def test_alpha_of_four_observers_with_missing_answers():
    # Krippendorff 2004, four observers and twelve units. The twelfth has one value and drops out, so n = 40:
    # 1 nine times, 2 thirteen, 3 ten, 4 five, 5 three; n^2 - sum n_c^2 = 1600 - (81 + 169 + 100 + 25 + 9) = 1216.
    # Unlike pairs by unit / (values - 1): q02 (2 2 3 2) 6/3 = 2; q06 (1 2 3 4) 12/3 = 4; q08 (1 1 2 1) 6/3 = 2; sum 8.
    # D_o = 8/40 = .2; D_e = 1216 / (40 x 39) = .7795; alpha = 1 - .2 / .7795 = .743.
    found = nominal_agreement(answered(OBSERVERS))
    assert found.alpha == pytest.approx(1 - 0.2 * 40 * 39 / 1216)
    assert round(found.alpha, 3) == 0.743
    assert found.observed == pytest.approx(0.8)
    assert found.questions == tuple(f"q{n:02}" for n in range(1, 12))


def test_pair_that_differs():
    # A and C answered eight questions both (q02 to q09) and differ on q02, q06 and q08; no other pair differs more.
    found = nominal_agreement(answered(OBSERVERS)).widest
    assert (found.first, found.second, found.compared) == ("A", "C", 8)
    assert found.differing == {"q02": ("2", "3"), "q06": ("1", "3"), "q08": ("1", "2")}
    assert found.share == pytest.approx(3 / 8)


def test_two_observers():
    # Krippendorff 2004, two observers and twelve units: the 1st, 5th and 12th differ, so D_o = 3 x 2 / 24 = .25;
    # D_e = 448 / (24 x 23) = .8116; alpha = 1 - .25 / .8116 = .692.
    a, b = "a a b b d c c c e d d a", "b a b b b c c c e d d d"
    total = Counter((a + " " + b).split())
    assert total == {"a": 4, "b": 6, "c": 6, "d": 6, "e": 2}  # 576 - (16 + 36 + 36 + 36 + 4) = 448
    found = nominal_agreement(answered({"A": a, "B": b}))
    assert found.alpha == pytest.approx(1 - 0.25 * 24 * 23 / 448)
    assert round(found.alpha, 3) == 0.692
    assert found.observed == pytest.approx(9 / 12)


def test_conversion_has_two_meanings():
    # A0.18, one question: different answers within one question are all there is, so alpha is 0 whatever they are.
    found = nominal_agreement({"finance": {"conversion": "lead"}, "sales": {"conversion": "qualified lead"}})
    assert (found.alpha, found.observed) == (0, 0)
    assert found.widest.differing == {"conversion": ("lead", "qualified lead")}


def test_all_answers_the_same_have_no_alpha():
    found = nominal_agreement({"a": {"q": "x"}, "b": {"q": "x"}})
    assert (found.alpha, found.observed, found.widest) == (None, 1, None)


def test_full_agreement_on_different_answers():
    found = nominal_agreement({"a": {"q": "x", "r": "y"}, "b": {"q": "x", "r": "y"}})
    assert (found.alpha, found.widest) == (1, None)


def test_nothing_to_compare():
    with pytest.raises(TooFewDepartments):
        nominal_agreement({"a": {"q": "x"}})
    with pytest.raises(NothingToCompare):
        nominal_agreement({"a": {"q": "x"}, "b": {"r": "x", "q": None}})


@few
@given(
    st.lists(st.lists(st.sampled_from(["x", "y", "z", None]), min_size=5, max_size=5), min_size=2, max_size=5),
    st.randoms(use_true_random=False),
)
def test_alpha_by_its_coincidences(rows, random):
    answers = {f"d{i}": {f"q{j}": value for j, value in enumerate(row)} for i, row in enumerate(rows)}
    # Krippendorff's coincidence matrix, value by value.
    seen = Counter()
    for column in zip(*rows, strict=True):
        values = [v for v in column if v is not None]
        for i, j in permutations(range(len(values)), 2):
            seen[values[i], values[j]] += 1 / (len(values) - 1)
    n = sum(seen.values())
    if not n:
        with pytest.raises(NothingToCompare):
            nominal_agreement(answers)
        return
    each = {c: sum(seen[c, k] for k in "xyz") for c in "xyz"}
    unlike = sum(count for (c, k), count in seen.items() if c != k) / n
    expected = sum(each[c] * each[k] for c, k in permutations("xyz", 2)) / (n * (n - 1))
    found = nominal_agreement(answers)
    assert found.observed == pytest.approx(1 - unlike)
    if found.alpha is None:
        assert expected == pytest.approx(0, abs=1e-9)
    else:
        assert found.alpha == pytest.approx(1 - unlike / expected)
    names = list(answers)
    random.shuffle(names)
    assert nominal_agreement({name: answers[name] for name in names}) == found
