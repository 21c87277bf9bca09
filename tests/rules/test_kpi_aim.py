"""Exact values and silences of the KPI rules on the aim, outcomes and drivers, and few KPIs."""

from __future__ import annotations

from typing import Any

import pytest
from rule_plans import HEALTHY, as_plan, changed, found, places, values

from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Lang
from aop_lib.rules import RULES, check, said_once

CODES = [
    *("KPI101", "KPI102", "KPI201", "KPI202", "KPI203", "KPI204", "KPI205", "KPI206"),
    *("KPI401", "KPI402", "KPI403", "KPI404", "KPI405"),
]
NEW = {"id": "Q7", "name": "Calls made"}


def mine(plan: Any) -> list[str]:
    return [f.code for code in CODES for f in RULES[code](plan)]


def test_a_plan_without_kpis_hears_nothing_from_these_rules() -> None:
    assert mine(as_plan({**HEALTHY, "kpis": [], "trials": [], "ticks": []})) == []
    assert mine(as_plan({"company": HEALTHY["company"]})) == []


@pytest.mark.parametrize(
    ("choices", "case"),
    [
        ([{"id": "C1", "goals": ["G2"]}], "priority"),
        ([{"id": "C2", "goals": ["G2"]}], "limit"),
        ([{"id": "C1", "goals": ["G2"]}, {"id": "C2", "goals": []}], "both"),
        # A thing not done this year is a limit too.
        ([{"id": "C2", "goals": []}, {"id": "C3", "goals": ["G1"]}], None),
    ],
)
def test_which_of_the_three_questions_is_open(choices: list[dict[str, Any]], case: str | None) -> None:
    seen = found("KPI102", {"choices": choices})
    assert [values(f)["case"] for f in seen] == ([] if case is None else [case])


def test_that_there_is_no_priority_at_all_is_for_another_rule_to_say() -> None:
    only_limits = [row for row in HEALTHY["choices"] if row["kind"] != "priority"]
    assert "KPI102" not in mine(as_plan({**HEALTHY, "choices": only_limits}))


def test_goals_of_one_rank_are_asked_one_by_one() -> None:
    seen = found("KPI102", {"goals": [{"id": "G3", "rank": 1}]})
    assert places(seen) == [("goals", 2, "id")]


def test_a_limit_to_keep_needs_no_driver() -> None:
    """G3 is at least 35 % and has an outcome KPI alone; as a level to reach it would need drivers."""
    assert list(found("KPI201", "{}")) == []
    seen = found("KPI201", {"goals": [{"id": "G3", "kind": "reach"}]})
    assert places(seen) == [("goals", 2, "id")]
    assert [t["en"] if isinstance(t, dict) else t.en for t in values(seen[0])["kpis"]] == ["Gross margin"]


def test_drivers_below_the_company_count_for_every_goal_they_lead_to() -> None:
    """Q6 hangs under Q5, Q5 under Q2, Q2 under Q1: both count for G1 and for G2. Cut off, G1 has none."""
    assert mine(changed("{}")) == []
    assert "KPI201" in mine(changed({"kpis": [{"id": "Q2", "parent": None}]}))
    # Without Q6 and Q4 only Q5 is left for either goal.
    kpis = [row for row in HEALTHY["kpis"] if row["id"] not in ("Q4", "Q6")]
    assert mine(as_plan({**HEALTHY, "kpis": kpis, "trials": []})) == ["KPI405", "KPI405"]


def test_drivers_only_and_activities_only_are_told_apart() -> None:
    drivers = {"kpis": [{"id": "Q2", "kind": "driver"}]}
    assert [values(f)["case"] for f in found("KPI202", drivers)] == ["drivers"]
    activities = {"kpis": [{"id": q, "kind": "activity"} for q in ("Q2", "Q4", "Q5", "Q6")]}
    seen = found("KPI202", activities)
    assert (values(seen[0])["case"], values(seen[0])["count"]) == ("activities", 4)


def test_a_goal_whose_kpis_have_no_kind_may_have_its_outcome_among_them() -> None:
    unclear = {"kpis": [{"id": "Q2", "kind": None}]}
    assert [f.code for f in found("KPI2", unclear)] == ["KPI203"]


def test_the_rule_that_says_more_covers_the_checklist() -> None:
    plan = changed({"kpis": [{"id": "Q2", "kind": "driver"}, {"id": "Q1", "decision": None}]})
    codes = [f.code for f in said_once(check(plan, {"CHK", "KPI"}))]
    assert {"KPI202", "KPI403"} <= set(codes)
    assert not {"CHK21", "CHK73"} & set(codes)


def test_a_row_out_of_the_scoring_is_not_asked_for_a_scale() -> None:
    """KPI205 wants the activity out of the scoring; a threshold and a stretch for it are asked of no reader."""
    plan = changed({"kpis": [{**NEW, "kind": "activity", "weight": 90, "form": "reach", "target": 100}]})
    seen = check(plan, {"KPI"})
    assert {"KPI205", "KPI601", "KPI602"} <= {f.code for f in seen if f.row == 6}
    told = {f.code for f in said_once(seen) if f.row == 6}
    assert "KPI205" in told
    assert not told & {"KPI601", "KPI602", "KPI603", "KPI605"}


def test_a_department_kpi_that_hangs_on_nothing_is_told_once() -> None:
    """One sentence in its row ties it to a KPI above, and through that to a goal and an outcome."""
    loose = {**NEW, "kind": "driver", "level": "department", "owner": "sales", "form": "reach", "target": 100}
    seen = check(changed({"kpis": [loose]}))
    assert {"KPI701", "PLN603", "KPI302"} <= {f.code for f in seen if f.row == 6 and f.table == "kpis"}
    told = {f.code for f in said_once(seen) if f.row == 6 and f.table == "kpis"}
    assert "KPI701" in told
    assert not told & {"PLN603", "KPI302"}


def test_another_row_keeps_its_own_finding() -> None:
    """Q7 belongs to a department and hangs on nothing; Q8 is the company's: only PLN603 speaks of it."""
    loose = {**NEW, "kind": "driver", "level": "department", "owner": "sales", "target": 100}
    plan = changed({"kpis": [loose, {"id": "Q8", "name": "Hours spent", "kind": "activity"}]})
    assert [f.row for f in said_once(check(plan)) if f.code == "PLN603"] == [7]


def test_an_activity_without_points_or_goal_fails_the_removal_test() -> None:
    seen = found("KPI204", {"kpis": [{**NEW, "kind": "activity"}]})
    assert [(values(f)["case"], f.row) for f in seen] == [("activity", 6)]
    assert list(found("KPI205", {"kpis": [{**NEW, "kind": "activity"}]})) == []


@pytest.mark.parametrize(("fields", "scores"), [({"weight": 15}, "weight"), ({"goals": ["G1"]}, "goal")])
def test_an_activity_that_scores_is_said_once(fields: dict[str, Any], scores: str) -> None:
    plan = changed({"kpis": [{**NEW, "kind": "activity", **fields}]})
    seen = [f for code in ("KPI204", "KPI205", "KPI206") for f in RULES[code](plan)]
    assert [(f.code, values(f)["scores"], values(f)["case"]) for f in seen] == [("KPI205", scores, "none")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_months_that_move_together_are_told_and_are_no_proof(lang: Lang) -> None:
    """Calls and revenue both change by 1 % to 12 % on the same months of the year before: rho is 1 over 12 months."""
    rising = [100.0 + n for n in (3, 7, 1, 12, 5, 9, 2, 11, 4, 8, 6, 10)]
    years = {2025: [100.0] * 12, 2026: rising}
    plan = changed(
        {
            "measures": [{"id": "calls", "name": "Calls", "unit": "count"}],
            "figures": [
                {"measure": name, "kind": "actual", "year": year, "months": months}
                for name in ("calls", "revenue")
                for year, months in years.items()
            ],
            "kpis": [{**NEW, "kind": "activity", "measure": "calls", "goals": ["G1"], "weight": 15}],
        }
    )
    (seen,) = RULES["KPI205"](plan)
    assert (values(seen)["case"], values(seen)["count"]) == ("together", 12)
    assert values(seen)["rho"] == pytest.approx(1.0)
    assert "12" in seen.found(Locale(lang), plan)


TRIAL = [(True, 0.02), (True, 0.00), (True, 0.01), (False, 0.01), (False, 0.00), (False, 0.02)]


def trial(count: int, lift: float = 0.0) -> list[dict[str, Any]]:
    rows = TRIAL[:count] if count == 6 else [TRIAL[0], TRIAL[3]]
    return [
        {"kpi": "Q7", "name": f"Area {n}", "raised": was, "activity": 0.4 * was, "result": result + lift * was}
        for n, (was, result) in enumerate(rows)
    ]


def test_its_own_trial_decides() -> None:
    """Six places without any difference: no link; with 10 points more where it was raised (p = 1/20): a link."""
    kpi = {**NEW, "kind": "activity", "goals": ["G1"], "weight": 15}
    broken = changed({"kpis": [kpi], "trials": trial(6)})
    (seen,) = RULES["KPI206"](broken)
    assert (values(seen)["case"], values(seen)["count"], values(seen)["left"]) == ("no_link", 3, 3)
    assert list(RULES["KPI205"](broken)) == []
    assert mine(changed({"kpis": [{**kpi, "decision": "Who calls"}], "trials": trial(6, lift=0.10)})) == []
    (small,) = RULES["KPI205"](changed({"kpis": [kpi], "trials": trial(2)}))
    assert (values(small)["case"], values(small)["count"]) == ("few", 2)


def test_too_many_drivers_are_counted_sheet_by_sheet() -> None:
    """Q4 stands on the company's sheet for G2; four more make five there, and four on another sheet do not."""
    added = [{"id": f"R{n}", "name": f"Driver {n}", "kind": "driver", "drives": ["Q2"]} for n in range(4)]
    seen = found("KPI402", {"kpis": added})
    assert (places(seen), values(seen[0])["count"]) == ([("kpis", 9, "goals")], 5)
    below = [{**row, "level": "department", "owner": "D1"} for row in added]
    assert list(found("KPI402", {"kpis": below})) == []


def test_kpis_without_a_decision_are_told_sheet_by_sheet() -> None:
    seen = found("KPI403", {"kpis": [{"id": q, "decision": None} for q in ("Q1", "Q4", "Q5")]})
    assert [(f.row, values(f)["count"], values(f)["whose"]) for f in seen] == [(0, 2, "company"), (4, 1, "party")]


def test_a_department_may_read_again_what_the_company_reads() -> None:
    again = {"kpis": [{**NEW, "kind": "outcome", "goals": ["G1"], "measure": "revenue"}]}
    assert [values(f)["first"].en for f in found("KPI404", again)] == ["Total revenue"]
    below = {"kpis": [{**again["kpis"][0], "level": "department", "owner": "D1"}]}
    assert list(found("KPI404", below)) == []
