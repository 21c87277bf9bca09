"""Lessons work on any valid plan, keep answers, and never show a traceback."""

from __future__ import annotations

import hashlib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import ipywidgets as widgets
import pytest

from aop_lib.course import Lesson, open_lesson
from aop_lib.course.lesson import LESSONS, OWN, Note
from aop_lib.course.lessons.components import states_found
from aop_lib.course.lessons.goals import quiet_measure
from aop_lib.course.lessons.money import hits
from aop_lib.files import write_yaml
from aop_lib.home import answers_folder
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.goal_arithmetic import imply
from aop_lib.plan import Plan

QUESTIONS = {
    "00_start_here": {"my_six"},
    "01_why_an_aop": {"reflex", "stock_reflex", "proposal", "focus"},
    "02_where_alignment_breaks": {
        *("huh", "is_or_not", "domino", "conversion_guess", "my_definition", "words_guess", "first_guess", "my_view"),
        *("early_guess", "system_choice", "mover_guess", "habit_choice", "roles_guess", "delayed_guess", "own_seven"),
    },
    "03_alignment_by_design": {
        *("fix_first", "goal_words", "common_goal", "one_meaning", "order", "two_options", "silent", "ask_again"),
        *("limits", "shares", "shared", "roles", "rhythm", "card_1", "card_2", "card_3", "card_4", "card_5"),
        *("log", "decided", "take_home"),
    },
    "04_six_components": {"store_guess", "goal_sliders", "ceiling", "risk_first", "six_states"},
    "05_what_a_kpi_is": {"removal", "sort", "mt_guess", "calls", "own_removal", "pace", "last_month"},
    "06_kpi_from_the_aop": {
        *("sheet_first", "aim", "kinds", "tree", "lever", "where_broke", "few", "weights", "scale", "cascade"),
        *("rhythm_kpis", "built", "take_home"),
    },
    "07_kpi_paradox": {
        *("effort", "year", "switches", "shift", "guess_cause", "own_design", "repair", "self_check"),
    },
    "10_babycare_house_year": {
        *("first_choice", "reflex_year", "code", "year", "three_years", "each_decision", "three_questions"),
        *("risks", "luck", "your_rules"),
    },
    "11_your_own_aop": {
        *("company", "people", "measures", "last_year", "goals", "choices", "plan_months", "budget", "limits"),
        *("initiatives", "milestones", "resources", "risks", "ranges", "scenarios", "kpis", "scales", "roles"),
        *("reviews", "ticks", "where_you_are", "implied", "conflict", "roles_table", "chances", "chances_tornado"),
        *("scenario_years", "kpi_set", "rhythm", "checklist", "findings", "page", "take_home"),
    },
}
SHOWN = {
    "00_start_here": {"plan_on_a_page", "findings_sample", "how_to_move"},
    "01_why_an_aop": {"with_without", "small_large"},
    "02_where_alignment_breaks": {"claim_A0.10", "claim_A0.28", "seven"},
    "03_alignment_by_design": {"meter_before"},
    "04_six_components": {
        *("implied_table", "budget", "initiatives", "cover", "risks", "kpis", "scorecard", "findings"),
    },
    "05_what_a_kpi_is": {"two_sets", "three_questions"},
    "06_kpi_from_the_aop": {"pvm", "cascade_of_plan"},
    "07_kpi_paradox": {"causes_on_plan", "thresholds"},
    "10_babycare_house_year": {"plan_in_brief"},
    "11_your_own_aop": set(),
}
ON_THE_CASE = ("10_babycare_house_year",)
"""Lessons played on the case whatever plan they are opened with."""
HOSTILE = "<script>alert(1)</script>"


def plan(**tables: Any) -> Plan:
    company = {"name": "Công ty A", "year": 2026, **tables.pop("company", {})}
    return Plan.model_validate({"company": company, **tables}, strict=False)


def money(code: str, **fields: Any) -> dict[str, Any]:
    return {"id": code, "name": code.upper(), "unit": "money", **fields}


DISTRIBUTOR = plan(
    company={"name": "Distributor", "currency": "USD", "money_unit": "one", "first_month": 4},
    measures=[money("sales", formula="mt + gt", base=1000.0), money("mt", base=400.0), money("gt", base=600.0)],
    goals=[
        {"id": "A", "name": HOSTILE, "measure": "sales", "kind": "grow", "target": 0.20},
        {"id": "B", "name": "GT", "measure": "gt", "kind": "grow", "target": 0.05},
    ],
    parties=[{"id": "P", "name": HOSTILE, "kind": "person"}],
    budget=[{"id": "X", "name": HOSTILE, "group": "other", "months": [0.5] * 12, "monthly_ceiling": 0.8}],
    risks=[{"id": "R", "name": HOSTILE}, {"id": "S", "name": "Fewer sales", "trigger_measure": "mt"}],
    initiatives=[{"id": "I", "name": HOSTILE}],
    milestones=[{"id": "M", "initiative": "I", "name": HOSTILE}],
    kpis=[{"id": "K", "name": HOSTILE, "measure": "sales", "target": 1200.0}],
)
PLANS = {
    "empty": plan(),
    "one goal without a target": plan(goals=[{"id": "G", "name": "Grow"}]),
    "one goal": plan(
        measures=[money("sales", base=100.0)],
        goals=[{"id": "G", "name": "Grow", "measure": "sales", "kind": "reach", "target": 120.0}],
    ),
    "goals that exclude each other": plan(
        measures=[money("sales", base=100.0)],
        goals=[
            {"id": "G", "name": "More", "measure": "sales", "kind": "at_least", "target": 120.0},
            {"id": "H", "name": "Less", "measure": "sales", "kind": "at_most", "target": 90.0},
        ],
    ),
    "distributor": DISTRIBUTOR,
}


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AOP_ANSWERS", str(tmp_path))
    monkeypatch.setenv("AOP_STRICT", "1")
    monkeypatch.delenv("AOP_PLAN", raising=False)


def lesson(name: str, lang: Any, of: Plan | None, problems: Any = ()) -> Lesson:
    if name in OWN and of is not None:
        # A plan that is typed in the lesson lives in a file.
        file = answers_folder() / f"{hashlib.sha256(repr(of).encode()).hexdigest()[:8]}.yaml"
        write_yaml(of, file)
        return open_lesson(name, lang, file)
    read: Any = SimpleNamespace(plan=of, problems=list(problems), places=None)
    return Lesson(name, lang, read, own=True)


def parts(widget: Any, kind: type) -> list[Any]:
    below = [part for child in getattr(widget, "children", ()) for part in parts(child, kind)]
    return [widget, *below] if isinstance(widget, kind) else below


@pytest.mark.parametrize("name", LESSONS)
def test_each_lesson_knows_its_questions_and_views(name: str) -> None:
    questions, views = open_lesson(name, "en").known
    assert set(questions) == QUESTIONS[name]
    assert set(views) == SHOWN[name]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", LESSONS)
def test_babycare_shows_everything(name: str, lang: Any) -> None:
    here = open_lesson(name, lang)
    assert not [v for v in SHOWN[name] if isinstance(here.show(v), Note)]
    assert not [q for q in QUESTIONS[name] if isinstance(here.ask(q), Note)]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("which", PLANS)
@pytest.mark.parametrize("name", LESSONS)
def test_any_other_plan_gets_a_picture_or_a_sentence(name: str, which: str, lang: Any) -> None:
    here = lesson(name, lang, PLANS[which])
    for question in QUESTIONS[name]:
        form = here.ask(question)
        assert "text/html" in form._repr_mimebundle_()
    for view in SHOWN[name]:
        html = here.show(view)._repr_mimebundle_().get("text/html", "")
        assert "<script" not in html


def settings(form: Any) -> list[tuple[Any, Any]]:
    """Every control of a form with every value it is to be tried with."""
    ends = [(c, end) for c in parts(form.widget, widgets.FloatSlider) for end in (c.min, c.max)]
    options = [
        (c, option)
        for c in parts(form.widget, (widgets.RadioButtons, widgets.ToggleButtons))
        for _, option in c.options
    ]
    # A long list is tried at both ends; its options differ in code only.
    options += [(c, end) for c in parts(form.widget, widgets.Dropdown) for end in (c.options[-1][1], c.options[0][1])]
    ticks = [(c, True) for c in parts(form.widget, (widgets.Checkbox, widgets.ToggleButton))]
    return [*ends, *options, *((c, "20") for c in parts(form.widget, (widgets.Text, widgets.Textarea))), *ticks]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", LESSONS)
def test_each_answer_draws(name: str, lang: Any) -> None:
    """Every choice, rating and slider end of every form, on every plan: a picture, never a failure."""
    # A form that types a plan reads it anew at each setting: two plans are enough for those.
    fewer = [] if name in ON_THE_CASE else [DISTRIBUTOR] if name in OWN else None
    for of in (None, *(PLANS.values() if fewer is None else fewer)):
        here = open_lesson(name, lang) if of is None else lesson(name, lang, of)
        for question in QUESTIONS[name]:
            form = here.ask(question)
            # Drawing does not depend on the language but for its words: every setting in one, some in the other.
            for control, value in [] if isinstance(form, Note) else settings(form)[:: 1 if lang == "vi" else 5]:
                control.value = value
                assert form.failure is None, question


def test_an_unknown_id_names_the_known_ones() -> None:
    here = open_lesson("01_why_an_aop", "en")
    assert "reflex, stock_reflex, proposal, focus" in here.ask("nothing").text
    assert "with_without, small_large" in here.show("nothing").text
    with pytest.raises(LookupError, match="04_six_components"):
        open_lesson("nothing", "en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plan_that_cannot_be_read_says_so(lang: Any, tmp_path: Path) -> None:
    here = open_lesson("04_six_components", lang, tmp_path / "missing.xlsx")
    assert Locale(lang)("lesson-no-plan") in here._repr_mimebundle_()["text/html"]
    assert isinstance(here.ask("store_guess"), Note)
    assert isinstance(here.show("findings"), Note)


def test_an_answer_is_there_when_the_cell_runs_again() -> None:
    first = open_lesson("04_six_components", "vi").ask("store_guess")
    (line,) = parts(first.widget, widgets.FloatSlider)
    line.value = -0.12
    again = open_lesson("04_six_components", "en").ask("store_guess")
    assert again.value == {"guess": -0.12, "shown": False}
    assert any("Saved" in html.value for html in parts(again.widget, widgets.HTML))


def test_answers_on_another_plan_are_kept_apart() -> None:
    one = lesson("04_six_components", "en", DISTRIBUTOR)
    assert one.exercise("ceiling") != lesson("04_six_components", "en", PLANS["one goal"]).exercise("ceiling")
    assert open_lesson("04_six_components", "en").exercise("ceiling") == "04_six_components.ceiling"


def test_company_names_are_shown_literally() -> None:
    html = lesson("00_start_here", "en", plan(company={"name": HOSTILE}))._repr_mimebundle_()["text/html"]
    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_the_quiet_measure_of_babycare_is_the_store() -> None:
    """12,000 x 1.20 x (1 - 0.45) = 7,920 of store revenue, against 8,400 last year: -5.7 %."""
    of = open_lesson("04_six_components", "en").need()
    quiet = quiet_measure(of, imply(of))
    assert quiet is not None
    assert quiet.measure.id == "revenue_store"
    assert quiet.growth == pytest.approx(7920 / 8400 - 1)


def test_the_quiet_measure_of_a_distributor_is_modern_trade() -> None:
    """(0.20 - 0.6 x 0.05) / 0.4 = 42.5 %."""
    quiet = quiet_measure(DISTRIBUTOR, imply(DISTRIBUTOR))
    assert quiet is not None
    assert quiet.measure.id == "mt"
    assert quiet.growth == pytest.approx(0.425)


def test_the_guess_hides_what_the_goals_imply_until_asked() -> None:
    form = open_lesson("04_six_components", "en").ask("store_guess")
    (output,) = parts(form.widget, widgets.Output)
    assert "5.7" not in str(output.outputs)
    (button,) = parts(form.widget, widgets.ToggleButton)
    button.value = True
    assert "−5.7%" in str(output.outputs)


def test_what_each_risk_works_on() -> None:
    """Plan 2026: revenue 14,400, gross profit 1,944 + 3,116 = 5,060, marketing 648."""
    found = {hit.risk.id: hit.base for hit in hits(open_lesson("04_six_components", "en").need())}
    assert found == pytest.approx({"K1": 14400 - 5060, "K2": 648, "K3": 5060})


def test_the_month_at_hand_is_the_first_without_figures() -> None:
    assert open_lesson("04_six_components", "en").this_month == 6
    assert lesson("04_six_components", "en", plan()).this_month == 0


def test_states_of_an_empty_plan() -> None:
    assert set(states_found(plan()).values()) == {"none"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_story_in_a_reader_s_language(lang: Any) -> None:
    form = open_lesson("01_why_an_aop", lang).ask("proposal")
    (buttons,) = parts(form.widget, widgets.RadioButtons)
    buttons.value = "ask"
    (output,) = parts(form.widget, widgets.Output)
    shown = str(output.outputs)
    words = ("Grow total revenue by", "VND 80 million") if lang == "en" else ("Tăng doanh thu", "80 triệu đồng")
    assert [w for w in words if w not in shown] == []
