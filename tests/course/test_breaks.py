"""Lesson 02 on the chain and on other plans: what a reader does, and what the lesson answers."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from aop_lib.course import Lesson, open_lesson
from aop_lib.course.lesson import Note
from aop_lib.course.lessons.breaks import BREAKS, found_by_break
from aop_lib.course.lessons.breaks_ground import case_later
from aop_lib.locale import LANGUAGES
from aop_lib.plan import Bilingual, Plan
from aop_lib.rules import RULES

NAME = "02_where_alignment_breaks"
HOSTILE = "<script>alert(1)</script>"


@pytest.fixture(autouse=True)
def _apart(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AOP_ANSWERS", str(tmp_path))
    monkeypatch.setenv("AOP_STRICT", "1")
    monkeypatch.delenv("AOP_PLAN", raising=False)


def own(lang: Any, **tables: Any) -> Lesson:
    company = {"name": HOSTILE, "year": 2026, **tables.pop("company", {})}
    read: Any = SimpleNamespace(
        plan=Plan.model_validate({"company": company, **tables}, strict=False), problems=[], places=None
    )
    return Lesson(NAME, lang, read, own=True)


def answered(here: Lesson, question: str, value: Any) -> str:
    """What stands under a form once the reader has answered, as one text."""
    form = here.ask(question)
    form.restore(value)
    form.redraw()
    return " ".join(str(output["data"].get("text/plain", "")) for output in form._picture.outputs)


def missing(shown: str, *words: str) -> list[str]:
    return [word for word in words if word not in shown]


def test_all_three_surprises_must_be_judged_before_the_plan_answers() -> None:
    here = open_lesson(NAME, "en")
    before = answered(here, "huh", {"whose": "careless", "extra": "talk"})
    assert missing(before, "Still to decide: 1") == []
    after = answered(here, "huh", {"whose": "careless", "extra": "talk", "agreed": "plan"})
    assert missing(after, "Stock count", "nobody", "Hoa, Minh", "two numbers") == []
    assert "50%" not in after  # break point 1 asks for the numbers


def test_the_six_sentences_about_alignment() -> None:
    """A0.13: neither more meetings nor absolute consensus; A0.14: first, given up, out of scope."""
    right = {"meetings": "no", "happy": "no", "same-view": "no", "first": "yes", "given-up": "yes", "outside": "yes"}
    here = open_lesson(NAME, "en")
    assert answered(here, "is_or_not", right) == "6 of 6 as the article has it."
    wrong = answered(here, "is_or_not", {**right, "meetings": "yes"})
    assert missing(wrong, "5 of 6", "More meetings: no.") == []


@pytest.mark.parametrize(("typed", "said"), [(500.0, "Right: VND 500 million"), (2900.0, "It is VND 500 million")])
def test_the_missing_marketing_money_is_worked_out_first(typed: float, said: str) -> None:
    """2,000 + 900 - 2,400 = 500."""
    here = open_lesson(NAME, "en")
    assert "500" not in answered(here, "domino", None)
    assert missing(answered(here, "domino", typed), said, "8,000", "6,000") == []


def test_conversion_is_hidden_until_the_reader_looks() -> None:
    """March: 8 contracts of 40 leads are 20 %, of 16 qualified leads 50 %; 30 points x 40 leads x 60 = 720."""
    here = open_lesson(NAME, "en")
    hidden = answered(here, "conversion_guess", {"low": 0.2, "high": 0.5, "shown": False})
    assert missing(hidden, "20%") == ["20%"]
    near = answered(here, "conversion_guess", {"low": 0.2, "high": 0.5, "shown": True})
    assert missing(near, "close to both", "20%", "50%", "VND 720 million") == []
    apart = answered(here, "conversion_guess", {"low": 0.25, "high": 0.3, "shown": True})
    assert missing(apart, "5 points away from Finance", "20 points away from Sales") == []


MINE = {"term": "0", "counts": "rate", "from_stage": "created", "to_stage": "qualified", "filters": []}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, "stands for 3 different things"),
        ({"to_stage": "contracted"}, "You count as these departments do: Finance"),
        ({"from_stage": "qualified", "to_stage": "contracted"}, "You count as these departments do: Sales"),
        ({"from_stage": "paid", "to_stage": "contracted"}, "must come before"),
        ({"to_stage": None}, "Choose what is counted"),
        ({"from_stage": None}, "also needs the step"),
        ({"filters": ["new_customers", "returning_customers"]}, "both new and returning"),
        ({"term": "1", "counts": "value", "to_stage": "contracted"}, "You count as these departments do: Sales"),
        ({"term": "2", "counts": "number", "to_stage": "created", "filters": ["growth"]}, "departments do: Marketing"),
    ],
)
def test_a_definition_of_the_reader_s_own(change: dict[str, Any], said: str) -> None:
    assert missing(answered(open_lesson(NAME, "en"), "my_definition", {**MINE, **change}), said) == []


def test_the_reader_s_number_stands_beside_the_departments() -> None:
    """16 of the 40 leads of March were qualified: 40 %."""
    shown = answered(open_lesson(NAME, "en"), "my_definition", MINE)
    assert missing(shown, "You", "40%", "20%", "50%") == []


def test_revenue_has_two_numbers_and_growth_three() -> None:
    here = open_lesson(NAME, "en")
    assert "480" not in answered(here, "words_guess", {"0": "1"})
    assert missing(answered(here, "words_guess", {"0": "1", "1": "2"}), "480", "240", "+20%", "+60%") == []


@pytest.mark.parametrize(("guess", "said"), [("3", "Right, 3"), ("4", "It was 3")])
def test_four_departments_give_three_answers(guess: str, said: str) -> None:
    shown = answered(open_lesson(NAME, "en"), "first_guess", guess)
    assert missing(shown, said, "Finance and Sales", "Improve gross margin") == []


def test_answering_as_finance_in_the_order_of_the_plan() -> None:
    """Against Marketing (P4 P1 P3 P2 P5): squared distances 1 + 4 + 0 + 9 + 0 = 14, rho = 1 - 6 x 14 / 120 = 0.3."""
    value = {"department": "finance", "order": ["P1", "P2", "P3", "P4", "P5"]}
    here = open_lesson(NAME, "en")
    assert missing(answered(here, "my_view", {**value, "department": None}), "Pick a department") == []
    shown = answered(here, "my_view", value)
    assert missing(shown, "As Finance you now differ most from Marketing", "number 4 for you and number 1") == []


@pytest.mark.parametrize(("chosen", "said"), [("C3", "Right."), ("C4", "Look at the calendar"), ("none", "Look at")])
def test_the_campaign_plan_decides_before_the_budget(chosen: str, said: str) -> None:
    """10 May to 20 June are 41 days."""
    assert missing(answered(open_lesson(NAME, "en"), "early_guess", chosen), said, "41") == []


def test_neither_figure_goes_on_the_slide_until_it_is_known_what_is_counted() -> None:
    here = open_lesson(NAME, "en")
    shown = answered(here, "system_choice", "none")
    assert missing(shown, "Yes.", "1,240", "1,120", "VND 120 million") == []
    assert missing(answered(here, "system_choice", "mean"), "three figures") == []
    assert missing(answered(here, "system_choice", "0"), "other will bring its own slide") == []


@pytest.mark.parametrize(
    ("weeks", "day", "within"), [(0, "15 Dec 2029", "yes"), (2, "29 Dec 2029", "yes"), (3, "5 Jan 2030", "no")]
)
def test_one_department_s_delay_moves_what_waits_for_it(weeks: int, day: str, within: str) -> None:
    """15 December + 3 weeks is 5 January 2030."""
    shown = answered(open_lesson(NAME, "en"), "habit_choice", {"weeks": weeks, "first": "ask"})
    last = next(line for line in shown.splitlines() if "First store" in line)
    assert missing(last, day) == []
    assert last.split("|")[-1].split()[0] == within


@pytest.mark.parametrize(("third", "right"), [("waiting", "3 of 3"), ("dropped", "2 of 3")])
def test_three_rows_of_shared_work_and_how_each_fails(third: str, right: str) -> None:
    value = {"W1": "done_twice", "W2": "dropped", "W3": third}
    assert missing(answered(open_lesson(NAME, "en"), "roles_guess", value), right) == []


@pytest.mark.parametrize(("chosen", "said"), [("I4", "Yes."), ("I1", "pays off last")])
def test_the_long_term_initiative_is_put_off_first(chosen: str, said: str) -> None:
    shown = answered(open_lesson(NAME, "en"), "delayed_guess", chosen)
    assert missing(shown, said, "One customer and stock system") == []


def test_each_break_point_that_happens_often_brings_its_question() -> None:
    here = open_lesson(NAME, "en")
    rated = dict.fromkeys(BREAKS, "never")
    assert missing(answered(here, "own_seven", rated), "None of them happens often") == []
    shown = answered(here, "own_seven", {**rated, "words": "often"})
    assert missing(shown, "how exactly do you count this word?") == []
    assert "whom do we call" not in shown


def test_the_rules_of_each_break_point_exist_and_belong_to_one() -> None:
    codes = [code for codes in BREAKS.values() for code in codes]
    assert len(codes) == len(set(codes))
    assert [code for code in codes if code not in RULES] == []


def test_the_chain_breaks_at_six_points_at_first_and_at_the_seventh_when_asked_again() -> None:
    """Habits show only once departments have answered twice; the chain's plan holds the first round."""
    here = open_lesson(NAME, "en")
    assert [name for name, rows in found_by_break(here.need()).items() if not rows] == ["habits"]
    habits = found_by_break(case_later(here))["habits"]
    assert [(f.code, f.values["department"].value) for f in habits] == [
        ("ALN106", Bilingual(en="Marketing", vi="Phòng Marketing"))
    ]


@pytest.mark.parametrize(("guess", "said"), [("marketing", "Yes, Marketing."), ("sales", "It was Marketing.")])
def test_one_department_answers_as_before(guess: str, said: str) -> None:
    """Marketing says 4 1 3 2 5 both times; Sales goes from 1 4 3 5 2 to the order of the plan."""
    shown = answered(open_lesson(NAME, "en"), "mover_guess", guess)
    assert missing(shown, said, "4 1 3 2 5", "1 4 3 5 2", "1 2 3 4 5") == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plan_without_answers_is_taught_on_the_chain_and_says_so(lang: Any) -> None:
    here = own(lang)
    said = {"en": "BabyCare House is shown", "vi": "ở đây dùng BabyCare House"}[lang]
    for question, value in (("first_guess", "3"), ("early_guess", "C3"), ("delayed_guess", "I4"), ("domino", 500.0)):
        assert missing(answered(here, question, value), said) == []
    assert said not in answered(open_lesson(NAME, lang), "first_guess", "3")


def test_a_plan_of_one_s_own_is_used_where_it_has_rows() -> None:
    here = own(
        "en",
        parties=[{"id": "a", "name": HOSTILE, "kind": "department"}, {"id": "b", "name": "B", "kind": "department"}],
        choices=[{"id": "P", "name": "Grow", "kind": "priority"}, {"id": "Q", "name": "Earn", "kind": "priority"}],
        views=[{"department": "a", "ranking": ["P", "Q"]}, {"department": "b", "ranking": ["Q", "P"]}],
    )
    shown = answered(here, "first_guess", "2")
    assert missing(shown, "Right, 2", "Grow") == []
    assert "BabyCare" not in shown


def test_answers_that_cannot_be_compared_get_a_sentence() -> None:
    here = own("en", parties=[{"id": "a", "name": "A", "kind": "department"}], views=[{"department": "a"}])
    assert isinstance(here.ask("first_guess"), Note)


def test_what_the_text_says_of_the_chain_is_in_its_plan() -> None:
    """Online in March: 1,240 - 1,080 = 160 and 1,120 - 1,080 = 40 above plan; Lan has the last word on the calendar."""
    plan = open_lesson(NAME, "en").need()
    planned = next(f for f in plan.figures if (f.measure, f.kind, f.year) == ("revenue_online", "plan", 2029))
    read = {r.department: r.value for r in plan.readings if (r.measure, r.month) == ("revenue_online", 3)}
    assert (planned.months[2], read) == (1080, {"marketing": 1240, "finance": 1120})
    assert plan.row("responsibilities", "W5").decider == ["lan"]
    said = {view.department: view.decider for view in plan.role_views if view.responsibility == "W5"}
    assert said == {"sales": "hoa", "marketing": "minh", "trade": "lan", "finance": "lan"}
    assert (len(plan.initiatives), plan.row("initiatives", "I4").order) == (4, 4)
    order = [c.id for c in sorted((c for c in plan.choices if c.kind == "priority"), key=lambda c: c.rank or 0)]
    shared = {view.department: len({*view.ranking[:2]} & {*order[:2]}) for view in plan.views}
    assert set(shared.values()) == {1}
