"""Pictures of lesson 05: what stands in them, in both languages, and that company names stay text."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aop_lib.charts.render import specification
from aop_lib.charts.sorting import needed_growth_chart, trial_chart
from aop_lib.charts.sorting_tables import because, removal_table, set_table, standing
from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.causal_evidence import causal_evidence
from aop_lib.methods.removal import removal
from aop_lib.plan import Lang, Plan, Trial

HOSTILE = "<script>alert(1)</script>"
NAMES = ("Revenue", "MT", "GT")


def areas(*results: float) -> list[Trial]:
    """Six areas, the first three raised by 40 %."""
    return [
        Trial(kpi="K", name=f"Area {n}", raised=n < 3, activity=0.4 * (n < 3), leads=result / 2, result=result)
        for n, result in enumerate(results)
    ]


def shown(chart: Any) -> str:
    return json.dumps(specification(chart), ensure_ascii=False)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_focus_must_grow_is_in_the_title(lang: Lang) -> None:
    """D.2: (0.20 - 0.6 x 0.05) / 0.4 = 42.5 %; at a share of 20 %: (0.20 - 0.8 x 0.05) / 0.2 = 80 %."""
    spec = specification(needed_growth_chart(0.20, 0.05, 0.4, NAMES, Locale(lang), guess=0.25))
    assert Locale(lang).percent(0.425) in " ".join(spec["title"]["text"])
    assert Locale(lang).percent(0.80) in spec["description"]
    text = json.dumps(spec, ensure_ascii=False)
    assert Locale(lang).percent(0.25, sign=True) in text


def test_a_guess_that_is_right_stands_on_the_answer() -> None:
    assert "your guess" not in shown(needed_growth_chart(0.20, 0.05, 0.4, NAMES, Locale("en"), guess=0.425))


def test_a_focus_that_may_shrink_is_drawn() -> None:
    """The rest alone grows 10 % and is 90 % of all: 1 % in all needs (0.01 - 0.9 x 0.1) / 0.1 = -80 % of the focus."""
    spec = specification(needed_growth_chart(0.01, 0.10, 0.1, NAMES, Locale("en")))
    assert "−80%" in json.dumps(spec, ensure_ascii=False)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_trial_tells_its_verdict_only_where_it_is_to_be_judged(lang: Lang) -> None:
    rows = areas(0.09, 0.08, 0.07, 0.0, 0.01, 0.02)
    link, say = causal_evidence(rows), Locale(lang)
    judged, open_ = (shown(trial_chart(rows, link, say, "A", judged=state)) for state in (True, False))
    verdict = say("sorter-trial.holds", name="A")
    assert verdict in judged
    assert verdict not in open_
    chance = say("sorter-trial.chance", share=say.percent(0.05))
    assert chance in judged
    assert chance not in open_
    assert say("sorter-trial.apart", points=say.number(7.0, 1)) in open_


def test_a_trial_of_two_places_is_drawn() -> None:
    rows = [areas(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)[at] for at in (0, 3)]
    assert "too few" in shown(trial_chart(rows, causal_evidence(rows), Locale("en"), "A"))


def firm(**kpi: Any) -> Plan:
    company = {"name": HOSTILE, "year": 2026}
    goals = [{"id": "G", "name": HOSTILE, "measure": "sales", "kind": "reach", "target": 120.0, "rank": 1}]
    measures = [{"id": "sales", "name": "Sales", "unit": "money", "base": 100.0}]
    kpis = [{"id": "K", "name": HOSTILE, **kpi}, {"id": "L", "name": "Visits", "kind": "activity", "goals": ["G"]}]
    return Plan.model_validate({"company": company, "goals": goals, "measures": measures, "kpis": kpis})


@pytest.mark.parametrize("lang", LANGUAGES)
def test_tables_name_each_line_and_escape_what_the_plan_says(lang: Lang) -> None:
    plan, say = firm(measure="sales", target=120.0, goals=["G"]), Locale(lang)
    made = removal_table(plan, plan.kpis, say), set_table(plan, plan.goals[0], say, HOSTILE)
    for table in made:
        assert "<script" not in table.markup
        assert "Visits" in table.text
    assert say("sorter-sets.open-some", goal=HOSTILE, count=1, all="2") in made[1].text


def test_a_line_is_met_or_not_or_has_no_figure() -> None:
    say = Locale("en")
    assert [line.met for line in standing(firm(current=130.0, target=120.0), say)] == [True, None]
    assert [line.met for line in standing(firm(current=110.0, target=120.0), say)] == [False, None]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "kpi",
    [
        {"measure": "sales"},
        {"drives": ["L"]},
        {"kind": "compliance"},
        {"kind": "activity"},
        {"parent": "L", "contribution": "More visits"},
        {},
        {"goals": ["G"]},
    ],
)
def test_every_reason_is_a_sentence(kpi: dict[str, Any], lang: Lang) -> None:
    plan = firm(**kpi)
    told = because(removal(plan, plan.kpis[0]), plan, Locale(lang))
    assert told.endswith(".")
    assert "“”" not in told


def test_a_kpi_without_a_stretch_is_never_above_it() -> None:
    """The sheets from habit have no stretch anywhere; their green lines are above target and count as met."""
    plan = read_plan(case_plan("mt_gt_distributor").with_name("habit.yaml")).plan
    assert plan is not None
    assert all(kpi.stretch is None for kpi in plan.kpis)
    lines = standing(plan, Locale("en"))
    assert {line.state for line in lines if line.met} == {"above target"}
