"""ALN, the meter: who is named, with which figures, at which row (the healthy plan puts C1 first)."""

from __future__ import annotations

import pytest
from rule_plans import changed, found, places, values

from aop_lib.locale import LANGUAGES, Locale
from aop_lib.rules import check

ORDER = """
    choices:
      - {id: C4, kind: priority, name: {en: Gross margin, vi: Biên lợi nhuận gộp}, rank: 2}
      - {id: C5, kind: priority, name: {en: Range for mothers, vi: Hàng cho mẹ}, rank: 3}
"""
THIRD = ORDER + "    parties: [{id: D3, name: {en: Finance, vi: Tài chính}, kind: department}]\n"


def views(*rows: str, base: str = ORDER) -> str:
    return base + "    views:\n" + "".join(f"      - {{{row}}}\n" for row in rows)


def answers(*rankings: str) -> str:
    rows = [f"department: D{n}, phase: before, first: , ranking: [{r}]" for n, r in enumerate(rankings, 1)]
    return views(*rows, base=THIRD if len(rankings) > 2 else ORDER)


def in_words(code: str, changes: str) -> tuple[str, str]:
    plan = changed(changes)
    en, vi = (" ".join(f.found(Locale(lang), plan) for f in check(plan).of(code)) for lang in LANGUAGES)
    return en, vi


class TestNumberOne:
    def test_asked_and_agreed_is_silent(self) -> None:
        assert not found("ALN1", answers("C1, C4, C5", "C1, C4, C5", "C1, C4, C5"))

    def test_two_of_three_name_the_same(self) -> None:
        changes = answers("C1, C4, C5", "C4, C1, C5", "C1, C4, C5")
        (finding,) = found("ALN102", changes)
        assert (values(finding)["case"], values(finding)["count"], values(finding)["different"]) == ("differ", 3, 2)
        assert places(found("ALN102", changes)) == [("views", 1, "ranking")]
        en, vi = in_words("ALN102", changes)
        assert "Store, Finance: “Online growth first”; Online: “Gross margin”." in en
        assert "Cửa hàng, Tài chính: “Ưu tiên tăng trưởng online”" in vi

    def test_what_is_said_first_counts_before_the_ranking(self) -> None:
        changes = views("department: D2, first: C4, ranking: [C1, C4, C5]", "department: D1, ranking: [C1, C4, C5]")
        assert places(found("ALN102", changes)) == [("views", 1, "first")]

    def test_one_answer_that_is_not_the_plans(self) -> None:
        changes = views("department: D1, first: C4", "department: D2, first: C4")
        (finding,) = found("ALN102", changes)
        assert (values(finding)["case"], finding.row) == ("other", 0)
        assert in_words("ALN102", changes)[0] == (
            "All 2 departments that answered name “Gross margin” first. The plan puts “Online growth first” first."
        )

    def test_a_plan_without_an_order_has_no_number_one(self) -> None:
        changes = "{choices: [{id: C1, rank: }], views: [{department: D2, first: C2}]}"
        (finding,) = found("ALN102", changes)
        assert values(finding)["case"] == "open"
        assert "no number 1 either" in finding.mend(Locale("en"), changed(changes))
        assert not found("ALN102", "choices: [{id: C1, rank: }]")

    def test_nobody_asked_needs_two_departments(self) -> None:
        assert values(found("ALN101", "views: []")[0])["count"] == 2
        assert not found("ALN101", "{views: [], parties: [{id: D2, kind: person}]}")

    def test_only_the_latest_round_speaks(self) -> None:
        after = [f"department: D{n}, phase: after, first: C1, ranking: [C1, C4, C5]" for n in (1, 2)]
        before = [f"department: D{n}, phase: before, first: {o[:2]}, ranking: [{o}]" for n, o in
                  ((1, "C5, C4, C1"), (2, "C4, C1, C5"))]  # fmt: skip
        assert {f.code for f in found("ALN", views(*before))} >= {"ALN102", "ALN104"}
        assert not found("ALN", views(*before, *after))


class TestRankings:
    def test_the_widest_pair_and_its_option_alone_are_named(self) -> None:
        # C1 C4 C5 by place: D1 1 2 3, D2 3 2 1, D3 2 1 3. Squared differences D1-D2 8, D1-D3 2, D2-D3 6.
        changes = answers("C1, C4, C5", "C5, C4, C1", "C4, C1, C5")
        (finding,) = found("ALN103", changes)
        assert (values(finding)["a"], values(finding)["b"], values(finding)["count"]) == (1, 3, 3)
        # D1 has the option where the plan has it, D2 is two places off.
        assert finding.row == 1
        assert in_words("ALN103", changes)[0] == (
            "Store and Online differ most. “Online growth first” is number 1 of 3 for Store and number 3 for Online."
        )

    def test_half_is_not_below_half(self) -> None:
        # One adjacent swap of three: D = 2, rho = 1 - 12/24 = .5.
        assert not found("ALN103", answers("C1, C4, C5", "C1, C5, C4"))

    def test_each_department_hears_what_it_lacks(self) -> None:
        changes = answers("C1, C5, C4", "C5, C4, C1", "C4, C1, C5")
        findings = found("ALN104", changes)
        assert places(findings) == [("views", 0, "ranking"), ("views", 1, "ranking")]
        assert [len(values(f)["missing"]) for f in findings] == [1, 1]
        assert "Store does not place “Gross margin” among its first 2" in in_words("ALN104", changes)[0]


class TestCannotCompare:
    @pytest.mark.parametrize(
        ("rows", "case", "place"),
        [
            (("department: D2, ranking: [C1, C4]", "department: D1, ranking: [C1, C4, C5]"), "missing", (1, "ranking")),
            (("department: D1, ranking: [C1, C4, C1]",), "repeated", (0, "ranking")),
            (("department: D1, ranking: [C1, C4]", "department: D2, ranking: []"), "none", (1, "ranking")),
            (("department: D1, ranking: [C1]", "department: D2, ranking: [C1]"), "one", (0, "ranking")),
            (("department: D2, phase: before, term: 1",), "twice", (2, "department")),
        ],
    )
    def test_each_reason_names_its_row(self, rows: tuple[str, ...], case: str, place: tuple[int, str]) -> None:
        if case == "twice":
            plan = changed({})
            plan = plan.model_copy(update={"views": [*plan.views, plan.views[1]]})
        else:
            plan = changed(views(*rows))
        finding = check(plan).of("ALN105")[0]
        assert (values(finding)["case"], (finding.row, finding.field)) == (case, place)
        for lang in LANGUAGES:
            assert finding.found(Locale(lang), plan)
            assert finding.mend(Locale(lang), plan)

    def test_one_department_alone(self) -> None:
        plan = changed({})
        plan = plan.model_copy(update={"views": plan.views[:1]})
        (finding,) = check(plan).of("ALN105")
        assert (values(finding)["case"], finding.row) == ("alone", 0)
        assert finding.found(Locale("en"), plan) == "Only Store has answered."

    def test_all_reasons_are_told_at_once(self) -> None:
        changes = answers("C1, C4", "C1", "C1, C4, C5")
        assert places(found("ALN105", changes)) == [("views", 0, "ranking"), ("views", 1, "ranking")]

    def test_rounds_that_asked_different_departments(self) -> None:
        both = [f"department: D{n}, phase: {p}, ranking: [C1, C4]" for p in ("before", "after") for n in (1, 2)]
        changes = views(*both, "department: D3, phase: after, ranking: [C1, C4]", base=THIRD)
        assert places(found("ALN105", changes)) == [("views", 4, "department")]
        assert "In one round only: “Finance”." in in_words("ALN105", changes)[0]
        longer = [row.replace("C4]", "C4, C5]") if "after" in row else row for row in both]
        assert places(found("ALN105", views(*longer))) == [("views", 2, "ranking")]


class TestTradeoffsAndLimits:
    def test_two_gain_the_same_for_different_prices(self) -> None:
        changes = """
            choices: [{id: C6, kind: tradeoff, name: Faster, in_exchange: A thinner margin}]
            views: [{department: D2, tradeoff: C6}]
        """
        assert in_words("ALN201", changes)[0] == (
            "Asked which trade-off is accepted, 2 departments give 2 different answers. "
            "Store: “Faster online growth, in exchange: The store sells less than last year”; "
            "Online: “Faster, in exchange: A thinner margin”."
        )

    def test_no_answer_is_no_difference(self) -> None:
        assert not found("ALN2", "views: [{department: D2, tradeoff: , not_doing: []}]")

    @pytest.mark.parametrize(
        ("changes", "case", "place"),
        [
            ("views: [{department: D2, first: C3}]", "wants", (1, "first")),
            ("views: [{department: D1, ranking: [C1, C3], first: C1}]", "wants", (0, "ranking")),
            ("views: [{department: D2, not_doing: [C3, C1]}]", "priority", (1, "not_doing")),
            ("choices: [{id: C7, kind: not_doing, name: No own deliveries}]", "forgotten", (0, "not_doing")),
            ("views: [{department: D1, not_doing: [C3, C2]}]", "differs", (0, "not_doing")),
            (
                "{choices: [{id: C7, kind: not_doing, name: N}], views: [{department: D1, not_doing: [C3, C7]}]}",
                "differs",
                (1, "not_doing"),
            ),
        ],
    )
    def test_what_is_left_out(self, changes: str, case: str, place: tuple[int, str]) -> None:
        (finding,) = found("ALN202", changes)
        assert (values(finding)["case"], (finding.row, finding.field)) == (case, place)
        plan = changed(changes)
        for lang in LANGUAGES:
            said = finding.found(Locale(lang), plan) + finding.mend(Locale(lang), plan)
            assert "  " not in said
            assert ": ." not in said


def test_codes_that_lead_nowhere_are_shown_as_they_are() -> None:
    plan = changed("{choices: [], parties: [], views: [{department: D1, first: X1}, {department: D2, first: X2}]}")
    (finding,) = check(plan).of("ALN102")
    assert "D1: “X1”; D2: “X2”" in finding.found(Locale("vi"), plan)


def test_a_department_that_stays() -> None:
    rows = [("before", "C5, C4, C1", "C5, C1, C4"), ("after", "C1, C4, C5", "C5, C1, C4")]
    changes = views(*(f"department: D{n}, phase: {p}, ranking: [{r}]" for p, *rs in rows for n, r in enumerate(rs, 1)))
    (finding,) = found("ALN106", changes)
    assert (values(finding)["place"], values(finding)["planned"], finding.row) == (1, 3, 3)
    assert "Store came nearer to the plan's order; Online answers as before" in in_words("ALN106", changes)[0]
