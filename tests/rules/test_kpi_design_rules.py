"""KPI5xx to 8xx at their edges: weights, scales, cascade, rhythm."""

from __future__ import annotations

import pytest
from rule_plans import found, places, values


def q(code: str, **fields: object) -> str:
    return "{" + ", ".join(f"{name}: {value}" for name, value in {"id": code, **fields}.items()) + "}"


def kpis(*rows: str) -> str:
    return f"kpis: [{', '.join(rows)}]"


class TestWeights:
    def test_a_tie_at_the_top_that_serves_the_first_goal_is_fine(self) -> None:
        assert not found("KPI501", kpis(q("Q1", weight=35), q("Q2", weight=35)))

    def test_says_how_light_the_first_goal_is(self) -> None:
        (finding,) = found("KPI501", kpis(q("Q1", weight=20), q("Q2", weight=50)))
        assert (values(finding)["weight"], values(finding)["own"]) == (50, 20)

    def test_a_first_goal_without_any_weight(self) -> None:
        (finding,) = found("KPI501", kpis(q("Q1", weight="null")))
        assert values(finding)["case"] == "none"

    def test_two_weights_are_too_few_to_run_against_anything(self) -> None:
        gone = [q(code, weight="null") for code in ("Q3", "Q4")]
        assert not found("KPI502", kpis(q("Q1", weight=10), q("Q2", weight=90), *gone))

    @pytest.mark.parametrize(("first", "last", "fires"), [(27, 23, True), (28, 22, False)])
    def test_equal_within_five_in_a_hundred(self, first: int, last: int, fires: bool) -> None:
        rows = [q("Q1", weight=first), q("Q2", weight=25), q("Q3", weight=25), q("Q4", weight=last)]
        assert bool(found("KPI503", kpis(*rows))) is fires

    def test_a_department_s_sheet_may_be_equal_too(self) -> None:
        sheet = {"level": "department", "owner": "D2", "name": "X", "weight": 33}
        rows = [q("Q5", weight=34), q("Q7", **sheet), q("Q8", **sheet)]
        (finding,) = found("KPI503", kpis(*rows))
        assert (values(finding)["unit"], values(finding)["whose"], finding.row) == ("owner", "Online", 4)

    def test_a_head_s_kpi_is_on_the_department_s_sheet(self) -> None:
        rows = [q(f"Q{n}", level="department", owner=who, name="X", weight=25) for n, who in ((7, "P2"), (8, "D2"))]
        (finding,) = found("KPI503", kpis(q("Q5", weight=25), *rows))
        assert values(finding)["count"] == 3

    @pytest.mark.parametrize(("weight", "fires"), [(20, False), (21, True)])
    def test_a_fifth_for_duties_is_enough(self, weight: int, fires: bool) -> None:
        rows = [q("Q1", weight=80 - weight), q("Q2", weight=20), q("Q3", weight="null"), q("Q4", weight="null")]
        duty = q("Q7", name="Reports", kind="compliance", weight=weight)
        assert bool(found("KPI504", kpis(*rows, duty))) is (weight / 100 > 0.20) is fires

    def test_a_number_for_no_goal_supports_at_most(self) -> None:
        (finding,) = found("KPI504", kpis(q("Q7", name="Likes", weight=60)))
        assert values(finding)["share"] == pytest.approx(60 / 160)

    def test_an_activity_may_weigh_as_much_as_a_result(self) -> None:
        sheet = {"name": "Posts", "kind": "activity", "level": "department", "owner": "D2"}
        assert not found("KPI505", kpis(q("Q5", weight=50), q("Q7", **sheet, weight=50)))
        assert found("KPI505", kpis(q("Q5", weight=49), q("Q7", **sheet, weight=51)))

    def test_a_kpi_without_a_weight_needs_no_date(self) -> None:
        assert not found("KPI506", kpis(q("Q1", weight="null", weight_from="null")))
        assert not found("KPI506", kpis(q("Q1", weight=0, weight_from="null")))


class TestScales:
    def test_a_limit_to_be_held_needs_no_levels(self) -> None:
        for code in ("KPI601", "KPI602", "KPI603", "KPI604"):
            assert not found(code, kpis(q("Q3", threshold="null", stretch="null", shape="step", baseline=0.36)))

    def test_no_stretch_is_just_enough_as_well(self) -> None:
        (finding,) = found("KPI602", kpis(q("Q1", stretch="null")))
        assert (values(finding)["case"], finding.field) == ("no_stretch", "stretch")

    def test_steps_between_three_levels_are_a_cliff(self) -> None:
        (finding,) = found("KPI603", kpis(q("Q1", shape="step")))
        assert values(finding)["case"] == "steps"

    def test_a_duty_may_be_all_or_nothing(self) -> None:
        duty = q("Q7", name="Reports", kind="compliance", shape="step", target=12, unit="count", weight=5)
        assert not found("KPI603", kpis(duty))

    def test_a_target_a_little_better_than_where_it_stands_is_one(self) -> None:
        assert found("KPI604", kpis(q("Q1", baseline=14400)))
        assert not found("KPI604", kpis(q("Q1", baseline=14399)))

    def test_lower_may_be_better(self) -> None:
        assert found("KPI604", kpis(q("Q4", baseline=0.05)))
        assert not found("KPI604", kpis(q("Q4", baseline=0.051)))

    def test_last_year_s_figure_is_where_it_stands(self) -> None:
        (finding,) = found("KPI604", kpis(q("Q1", baseline="null", threshold=11000, target=12000)))
        assert values(finding)["stands"] == 12000

    def test_the_third_level_is_asked_of_the_lighter_ones_as_well(self) -> None:
        assert places(found("KPI605", kpis(q("Q4", stretch="null")))) == [("kpis", 3, "stretch")]
        assert not found("KPI605", kpis(q("Q4", stretch="null", weight="null")))


class TestCascade:
    def test_a_department_s_kpi_under_another_department_s(self) -> None:
        row = q("Q7", name="X", level="department", owner="D1", parent="Q5", contribution="brings customers")
        assert not found("KPI701", kpis(row))

    def test_what_is_missing(self) -> None:
        assert values(found("KPI701", kpis(q("Q5", contribution="null")))[0])["case"] == "no_words"
        assert values(found("KPI701", kpis(q("Q5", parent="null")))[0])["case"] == "no_parent"

    def test_a_person_without_a_role(self) -> None:
        (finding,) = found("KPI702", "parties: [{id: P2, role: null}]")
        assert (places([finding])[0], values(finding)["case"]) == (("parties", 3, "role"), "role")

    def test_a_person_s_kpi_that_is_nobody_s(self) -> None:
        (finding,) = found("KPI702", kpis(q("Q6", owner="null")))
        assert values(finding)["case"] == "nobody"

    def test_under_a_shared_kpi_another_rule_speaks(self) -> None:
        below = [q("Q6", contribution="null", current=1.5)]
        missed = q("Q5", current=11200, shared="true", moved_by="[D1, D2]")
        assert not found("KPI703", kpis(missed, *below))

    def test_one_without_a_parent_is_held_against_the_outcome_of_its_goal(self) -> None:
        above = q("Q2", threshold=0.48, target=0.52, stretch=0.55, contribution="null")
        below = q("Q5", parent="null", contribution="null", goals="[G2]", current=15400)
        (finding,) = found("KPI703", kpis(above, below))
        assert finding.row == 4

    def test_a_link_in_the_arithmetic_explains_itself(self) -> None:
        below = q("Q7", name="Online", level="department", owner="D2", parent="Q1", measure="online", target=3000)
        above = q("Q1", threshold=15000, target=16000, stretch=17000, shared="false")
        assert not found("KPI703", kpis(above, below))

    def test_a_plan_that_stops_at_the_company_has_nothing_to_carry_with(self) -> None:
        gone = [q(code, level="company") for code in ("Q5", "Q6")]
        assert not found("KPI704", kpis(q("Q3", owner="null"), *gone))

    def test_parts_say_how_far_they_come(self) -> None:
        """6,000 + 7,920 = 13,920, which is 96.7 % of 14,400."""
        rows = [
            q("Q7", name="Online", level="department", parent="Q1", measure="online", target=6000),
            q("Q8", name="Store", level="department", parent="Q1", measure="store", target=7920),
        ]
        seen = values(found("KPI705", kpis(*rows))[0])
        assert (seen["total"], seen["target"], seen["gap"]) == (13920, 14400, 480)
        assert seen["share"] == pytest.approx(13920 / 14400)


class TestRhythm:
    def test_a_review_in_time_that_looks_at_everything_is_enough(self) -> None:
        assert not found("KPI801", kpis(q("Q3", cadence="null")))

    def test_no_rhythm_and_on_no_agenda(self) -> None:
        changes = kpis(q("Q3", cadence="null")) + "\nreviews: [{id: V1, kpis: [Q1, Q2, Q4, Q5, Q6]}]"
        assert places(found("KPI801", changes)) == [("kpis", 2, "cadence")]

    def test_a_review_nobody_decides_in_leaves_all_to_their_reviewers(self) -> None:
        changes = kpis(q("Q1", reviewer="P1")) + "\nreviews: [{id: V1, decider: null}]"
        (finding,) = found("KPI802", changes)
        assert (finding.row, values(finding)["count"]) == (1, 5)

    def test_a_plan_without_reviews_hears_of_it_elsewhere(self) -> None:
        assert not found("KPI803", "reviews: []")
        assert not found("KPI804", "reviews: []")

    def test_a_review_without_an_agenda_looks_at_everything(self) -> None:
        assert not found("KPI804", "reviews: [{id: V1, kpis: [Q1]}, {id: V2, name: All, cadence: quarterly}]")
