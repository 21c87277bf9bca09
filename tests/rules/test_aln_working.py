"""ALN5xx to ALN7xx: what they name, and when they keep silent. Dates are counted by hand."""

from __future__ import annotations

import datetime as dt

import pytest
from rule_plans import HEALTHY, as_plan, changed, found, places, values

from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Plan
from aop_lib.rules import check

OWN = ("ALN5", "ALN6", "ALN7")
SHARED = "id: W1, item: Range"


def names(finding, value: str) -> list[str]:
    return [name if isinstance(name, str) else name.en for name in values(finding)[value]]


def test_a_plan_without_these_tables_is_left_alone() -> None:
    tables = ("responsibilities", "role_views", "cycles", "decisions", "reviews", "initiatives")
    plan = changed({table: [] for table in tables})
    assert [f.code for f in check(plan) if f.code.startswith(OWN)] == []


class TestRoles:
    def test_two_leads_are_named(self) -> None:
        (finding,) = found("ALN501", f"responsibilities: [{{{SHARED}, lead: [P1, P2]}}]")
        assert names(finding, "names") == ["Lan", "Minh"]

    def test_two_leads_of_all_departments_are_not_also_dropped(self) -> None:
        change = f"responsibilities: [{{{SHARED}, lead: [P1, P2], partners: []}}]"
        assert [f.code for f in check(changed(change)).of("ALN5")] == ["ALN501"]

    @pytest.mark.parametrize(
        ("change", "cause", "field"),
        [
            ("lead: []", "no_lead", "lead"),
            ("lead: [], decider: [], partners: []", "nobody", "lead"),
            ("partners: []", "no_partner", "partners"),
        ],
    )
    def test_dropped(self, change: str, cause: str, field: str) -> None:
        (finding,) = found("ALN502", f"responsibilities: [{{{SHARED}, {change}}}]")
        assert (values(finding)["cause"], finding.field) == (cause, field)

    def test_the_department_that_is_left_out_is_named(self) -> None:
        (finding,) = found("ALN502", f"responsibilities: [{{{SHARED}, partners: []}}]")
        assert names(finding, "names") == ["Online"]

    @pytest.mark.parametrize(
        ("change", "cause", "who"),
        [
            ("decider: []", "no_decider", []),
            ("decider: [P1, P2]", "two_deciders", ["Lan", "Minh"]),
            ("informed: [P2]", "only_informed", ["Minh"]),
        ],
    )
    def test_waiting(self, change: str, cause: str, who: list[str]) -> None:
        (finding,) = found("ALN503", f"responsibilities: [{{{SHARED}, {change}}}]")
        assert (values(finding)["cause"], names(finding, "names")) == (cause, who)

    def test_work_of_two_departments_is_seen_by_resources_and_budget(self) -> None:
        # I1 is Minh's and needs only Online's people; its budget line, given to Lan, makes it work of two departments.
        assert not found("ALN504", "responsibilities: [{id: W1, item: x}]")
        (finding,) = found("ALN504", "budget: [{id: B2, owner: P1}]")
        assert (finding.row, names(finding, "departments")) == (0, ["Online", "Store"])

    def test_owners_whose_department_is_not_known_make_no_shared_work(self) -> None:
        change = "{responsibilities: [], parties: [{id: P1, department: }]}"
        assert not found("ALN504", change)

    def test_the_answers_and_who_gave_them(self) -> None:
        change = "role_views: [{department: D2, phase: before, responsibility: W1, lead: P2, decider: P2}]"
        lead, decider = found("ALN506", change)
        assert [values(f)["role"] for f in (lead, decider)] == ["lead", "decider"]
        assert values(lead)["count"] == 2
        plan = changed(change)
        assert "“Lan”: Store; “Minh”: Online." in lead.found(Locale("en"), plan)
        assert "“Lan”: Cửa hàng; “Minh”: Online." in lead.found(Locale("vi"), plan)

    def test_all_answers_are_told(self) -> None:
        change = """
            parties: [{id: D3, name: Office, kind: department}]
            role_views:
              - {department: D2, phase: before, responsibility: W1, lead: P2}
              - {department: D3, phase: before, responsibility: W1, lead: D3}
        """
        (finding,) = found("ALN506", change)
        assert values(finding)["answers"].en == "“Lan”: Store; “Minh”: Online; “Office”: Office"

    def test_what_was_answered_before_the_work_is_past(self) -> None:
        change = """
            role_views:
              - {department: D2, phase: before, responsibility: W1, lead: P2, decider: P1}
              - {department: D1, phase: after, responsibility: W1, lead: P1, decider: P1}
              - {department: D2, phase: after, responsibility: W1, lead: P1, decider: P1}
        """
        assert not found("ALN506", change)


class TestRhythm:
    def test_days_before_the_input(self) -> None:
        # Campaigns from January are decided on 20 August; their input on 15 November: 11 + 30 + 31 + 15 = 87 days.
        change = "cycles: [{id: Y2, ahead: 5}]"
        (finding,) = found("ALN601", change)
        shown = values(finding)
        assert (shown["on"], shown["input_on"], shown["days"]) == (dt.date(2026, 8, 20), dt.date(2026, 11, 15), 87)
        assert "87 days too late" in finding.found(Locale("en"), changed(change))
        assert "muộn 87 ngày" in finding.found(Locale("vi"), changed(change))

    def test_one_finding_for_each_pair(self) -> None:
        # Decided in the month before, the range of the half year comes too late for two campaigns of the year.
        change = "cycles: [{id: Y1, months: [3, 9], day: 10, ahead: 0}, {id: Y2, ahead: 1, day: 1}]"
        (finding,) = found("ALN601", change)
        assert values(finding)["days"] == 40  # 1 August to 10 September

    def test_a_day_too_late(self) -> None:
        change = "cycles: [{id: Y2, months: [11], day: 14}]"
        (finding,) = found("ALN601", change)
        assert finding.found(Locale("en"), changed(change)).endswith("a day too late.")

    def test_who_is_missing_at_the_table(self) -> None:
        (finding,) = found("ALN602", "reviews: [{id: V1, decider: P2}]")
        assert names(finding, "missing") == ["Store"]

    def test_a_department_counts_through_its_people(self) -> None:
        assert not found("ALN602", "reviews: [{id: V1, lead: , decider: , participants: [D1, P2]}]")

    def test_one_department_needs_no_common_review(self) -> None:
        data = HEALTHY | {"parties": HEALTHY["parties"][1:], "reviews": []}
        assert not check(as_plan(data)).of("ALN602")

    def test_cycles_without_any_review(self) -> None:
        (finding,) = found("ALN602", "reviews: []")
        assert (finding.row, values(finding)["case"]) == (None, "none")

    def test_two_common_reviews_may_share_the_questions(self) -> None:
        change = """
            reviews:
              - {id: V1, asks: [resources, shared_kpis]}
              - {id: V2, name: Quarter, cadence: quarterly, lead: P1, decider: P2, asks: [goals, bottlenecks]}
        """
        assert not found("ALN603", change)

    def test_the_questions_left_out(self) -> None:
        change = "reviews: [{id: V1, asks: [goals, shared_kpis]}]"
        (finding,) = found("ALN603", change)
        assert values(finding)["missing"] == ("resources", "bottlenecks")
        assert "do resources deviate from the plan" in finding.found(Locale("en"), changed(change))

    def test_a_quarter_is_not_too_long(self) -> None:
        # July to October is 92 days, the longest quarter; the KPIs are then read at that rhythm too.
        kpis = ", ".join(f"{{id: Q{n}, cadence: quarterly}}" for n in range(1, 5))
        assert not found("ALN604", f"{{reviews: [{{id: V1, cadence: quarterly}}], kpis: [{kpis}]}}")

    def test_a_year_is(self) -> None:
        (finding,) = found("ALN604", "reviews: [{id: V1, cadence: yearly}]")
        assert values(finding)["days"] == 365

    def test_numbers_read_more_often_than_anyone_meets(self) -> None:
        # Q1 to Q4 are the company's and monthly; Q5 and Q6 are a department's and a person's own.
        change = "reviews: [{id: V1, cadence: quarterly}]"
        (finding,) = found("ALN604", change)
        assert places([finding]) == [("kpis", 0, "cadence")]
        assert len(values(finding)["kpi"]) == 4
        assert "quarterly" in finding.found(Locale("en"), changed(change))
        assert "hằng quý" in finding.found(Locale("vi"), changed(change))


class TestDecisions:
    @pytest.mark.parametrize(
        ("change", "missing", "field"),
        [
            ("serves_priority: ", "serves", "serves_priority"),
            ("gives_up: , cost: ", "trades", "gives_up"),
            ("decider: ", "decides", "decider"),
            ("principle: , rests_on: []", "decides", "principle"),
            ("gives_up: , cost: , decider: ", "trades_decides", "gives_up"),
        ],
    )
    def test_the_question_left_open(self, change: str, missing: str, field: str) -> None:
        (finding,) = found("ALN701", f"decisions: [{{id: E1, {change}}}]")
        assert (values(finding)["missing"], finding.field) == (missing, field)

    def test_a_principle_or_an_accepted_trade_off_covers_what_it_costs(self) -> None:
        against = "id: E1, serves_priority: false, cost: 60"
        assert found("ALN702", f"decisions: [{{{against}, principle: , rests_on: []}}]")
        assert not found("ALN702", f"decisions: [{{{against}, principle: , rests_on: [C2]}}]")
        assert not found("ALN702", f"decisions: [{{{against}, rests_on: []}}]")

    def test_the_exclusion_is_named(self) -> None:
        change = "decisions: [{id: E1, serves_priority: false, cost: 60, principle: , rests_on: [C3]}]"
        (finding,) = found("ALN702", change)
        assert values(finding)["case"] == "excluded"
        assert "“No new store this year”" in finding.found(Locale("en"), changed(change))
        assert "60 triệu đồng" in finding.found(Locale("vi"), changed(change))

    def test_half_a_year_without_a_decision(self) -> None:
        figures = "{measure: online, kind: actual, year: 2026, months: [1, 1, 1, 1, 1, %s, ~, ~, ~, ~, ~, ~]}"
        assert found("ALN703", f"{{figures: [{figures % 1}], decisions: []}}")
        assert not found("ALN703", f"{{figures: [{figures % '~'}], decisions: []}}")

    @pytest.mark.parametrize(
        ("change", "case"),
        [
            ("raised: 2026-03-09", "slow"),  # 15 days
            ("raised: 2026-03-10", None),  # 14 days
            ("raised: 2026-03-09, disputed: true", "both"),
            ("disputed: true", "disputed"),
        ],
    )
    def test_slow_or_disputed(self, change: str, case: str | None) -> None:
        findings = found("ALN704", f"decisions: [{{id: E1, {change}}}]")
        assert [values(f)["case"] for f in findings] == ([case] if case else [])


def test_codes_that_lead_nowhere_are_read_to_the_end() -> None:
    plan: Plan = changed(
        """
        responsibilities: [{id: W1, lead: [gone, D1], decider: [gone], partners: [gone], informed: [gone]}]
        role_views: [{department: gone, phase: before, responsibility: lost, lead: gone}]
        cycles: [{id: Y1, department: gone, needs: [gone, Y1]}]
        reviews: [{id: V1, lead: gone, decider: gone}]
        decisions: [{id: E1, decider: gone, rests_on: [gone]}]
        """
    )
    for lang in LANGUAGES:
        for finding in check(plan):
            assert finding.found(Locale(lang), plan)
            assert finding.mend(Locale(lang), plan)
