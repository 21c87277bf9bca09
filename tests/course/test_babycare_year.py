"""Lesson 10: the game is kept and goes on where it stopped, and the debrief reads what was played."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from lesson_forms import shown

from aop_lib.course import open_lesson
from aop_lib.course.lessons.shop_game import Game, chosen_code, decision_of, events_of, game_of, plan_of, seed_of
from aop_lib.locale import LANGUAGES
from aop_lib.methods.shop_luck import shop_luck
from aop_lib.methods.shop_world import OPTIONS

NAME = "10_babycare_house_year"
ENTRY = {"staples": 400.0, "postnatal": 100.0, "rest": 120.0, "marketing": 46.0, "promotion": "none", "why": "x"}


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AOP_ANSWERS", str(tmp_path))
    monkeypatch.setenv("AOP_STRICT", "1")
    monkeypatch.delenv("AOP_PLAN", raising=False)


def close(form: Any, why: str = "enough for six weeks", answer: int = 1) -> None:
    """Answer what has come up, write a line, and close the round."""
    rounds = form._controls[""]
    for name, control in rounds._controls.items():
        if name.startswith("answer_"):
            control._buttons.value = OPTIONS[name.removeprefix("answer_")][answer]
    rounds._controls["why"]._box.value = why
    rounds._close.click()


def test_the_same_code_is_the_same_year_for_the_whole_room() -> None:
    assert seed_of("2026") == seed_of(" 2026 ")
    assert seed_of("2026 a") == seed_of("2026  A")
    assert seed_of("2026 A") != seed_of("2026 B")
    assert seed_of("") == seed_of("2026")


def test_the_code_and_the_pace_are_read_with_care() -> None:
    assert chosen_code(None) == ("2026", "months")
    assert chosen_code({"code": " đội | 1 ", "pace": "quarters"}) == ("đội / 1", "quarters")
    assert chosen_code({"code": 7, "pace": "weekly"}) == ("7", "months")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_game_goes_on_where_it_stopped(lang: Any) -> None:
    """Another kernel, the same answers: closed months, and the line being written when the first one died."""
    form = open_lesson(NAME, lang).ask("year")
    close(form)
    close(form)
    form._controls[""]._controls["why"]._box.value = "half a lin"
    later = open_lesson(NAME, lang).ask("year")
    rounds = later._controls[""]
    assert len(rounds.closed) == 2
    assert rounds.draft["why"] == "half a lin"
    assert rounds._title.value == form._controls[""]._title.value


def test_what_is_typed_is_on_disk_within_half_a_second(tmp_path: Path) -> None:
    form = open_lesson(NAME, "en").ask("year")
    form._controls[""]._controls["why"]._box.value = "kept"
    assert "kept" in (tmp_path / "me.json").read_text(encoding="utf-8")


def test_a_month_cannot_be_closed_without_a_line_and_an_answer() -> None:
    lesson = open_lesson(NAME, "en")
    form = lesson.ask("year")
    rounds = form._controls[""]
    rounds._close.click()
    assert rounds.closed == []
    assert "line why" in rounds._said.value
    close(form)
    month = len(rounds.closed)
    while not any(n.startswith("answer_") for n in rounds._controls):
        close(form)
        month = len(rounds.closed)
    rounds._controls["why"]._box.value = "x"
    rounds._close.click()
    assert len(rounds.closed) == month
    assert "come up" in rounds._said.value


def test_a_whole_year_is_played_and_the_debrief_reads_it() -> None:
    lesson = open_lesson(NAME, "en")
    form = lesson.ask("year")
    asked = {n: lesson.ask(n) for n in ("three_years", "each_decision", "three_questions", "luck")}
    for _ in range(12):
        close(form)
    assert "The year is over" in form._controls[""]._title.value
    for each in asked.values():
        assert shown(each) == ""
        each._controls[""].pressed()
    assert "Your year" in shown(asked["three_years"])
    assert "enough for six weeks" in shown(asked["each_decision"])
    assert "9 of 9 answers were the plan" in shown(asked["three_questions"])
    assert "Your year" in shown(asked["luck"])


def test_before_anything_is_played_the_debrief_says_so() -> None:
    lesson = open_lesson(NAME, "vi")
    for name, said in (
        ("each_decision", "Hãy chốt"),
        ("three_questions", "chưa có việc"),
        ("three_years", "chưa chơi"),
    ):
        form = lesson.ask(name)
        form._controls[""].pressed()
        assert said in shown(form)


def test_four_quarters_are_twelve_months() -> None:
    """Amounts of a quarter are a month's on average and follow the plan's path: 3 x 400 = 1,200 in all."""
    lesson = open_lesson(NAME, "en")
    plan = plan_of(lesson.case)
    luck = shop_luck(seed_of("2026"))
    months = [3, 4, 5]
    decided = [decision_of(ENTRY, m, months, luck, plan) for m in months]
    assert sum(float(d.buy[0, 0]) for d in decided) == pytest.approx(3 * 400)
    assert sum(float(d.marketing[0]) for d in decided) == pytest.approx(3 * 46)
    # B1 of April to June: 568, 592, 592 of 1,752.
    assert float(decided[0].buy[0, 0]) == pytest.approx(1200 * 568 / 1752)
    game = Game("2026", "quarters", (ENTRY,) * 4, plan)
    assert game.over
    assert len(game.year.months) == 12


@pytest.mark.parametrize("amount", [-1, 1e9, float("nan"), "much", None, True])
def test_an_amount_that_is_none_is_refused(amount: Any) -> None:
    plan = plan_of(open_lesson(NAME, "en").case)
    with pytest.raises(ValueError, match="staples"):
        decision_of({**ENTRY, "staples": amount}, 0, [0], shop_luck(1), plan)


def test_an_answer_is_taken_to_its_own_event_only() -> None:
    plan, luck = plan_of(open_lesson(NAME, "en").case), shop_luck(seed_of("2026"))
    (month, event), *_ = events_of(luck, range(12)).items()
    instinct = decision_of({**ENTRY, f"answer_{event}": OPTIONS[event][0]}, month, [month], luck, plan)
    unknown = decision_of({**ENTRY, f"answer_{event}": "sell everything"}, month, [month], luck, plan)
    assert int(instinct.answer[0]) == 0
    assert int(unknown.answer[0]) == 2


def test_another_code_opens_another_year_and_the_first_is_kept() -> None:
    lesson = open_lesson(NAME, "en")
    code, year = lesson.ask("code"), lesson.ask("year")
    close(year)
    code._controls["code"]._box.value = "2026 A"
    assert year._controls[""].closed == []
    code._controls["code"]._box.value = "2026"
    assert len(year._controls[""].closed) == 1


def test_a_game_broken_by_hand_is_set_aside_and_the_lesson_opens() -> None:
    lesson = open_lesson(NAME, "en")
    broken = {"key": "2026|months", "games": {"2026|months": {"closed": [{"staples": "x"}]}}}
    lesson.answers.put(lesson.exercise("year"), broken)
    form = open_lesson(NAME, "en").ask("year")
    assert form.failure is None
    assert form._controls[""].value["games"]["2026|months"]["earlier"] == [[{"staples": "x"}]]


def test_a_value_of_another_shape_is_no_game() -> None:
    plan = plan_of(open_lesson(NAME, "en").case)
    for value in (None, [], {"games": {"2026|months": 3}}, {"games": []}):
        assert game_of(value, "2026", "months", plan).closed == ()


def test_all_in_on_a_fast_seller_needs_the_bank_in_february() -> None:
    """A1.16: everything else bought again as sold; the lot of 300 and the Tet bonus fall into two months."""
    form = open_lesson(NAME, "en").ask("first_choice")
    form._controls[""]._buttons.value = "all_in"
    text = shown(form)
    assert "the bank has to lend" in text
    form._controls[""]._buttons.value = "leave"
    assert "are left in the till" in shown(form)


def test_the_reflex_year_says_what_was_done_and_why() -> None:
    form = open_lesson(NAME, "en").ask("reflex_year")
    form._controls[""]._line.value = 12
    text = shown(form)
    assert "cut to" in text
    assert "online has moved" in text
    assert "15% off everything" in text
    assert "could pay" in text


@pytest.mark.parametrize("risk", ["K1", "K2", "K3"])
def test_each_risk_shows_its_three_answers(risk: str) -> None:
    form = open_lesson(NAME, "en").ask("risks")
    form._controls[""]._box.value = risk
    assert "more than doing nothing" in shown(form)


def test_the_levels_of_the_goals_are_the_plans() -> None:
    """12,000 x 1.20 = 14,400; 45 %; 35 %."""
    assert plan_of(open_lesson(NAME, "en").case).aims == pytest.approx({"G1": 14_400, "G2": 0.45, "G3": 0.35})


def test_a_quarter_of_the_budget_path_is_not_negative() -> None:
    plan = plan_of(open_lesson(NAME, "en").case)
    assert (np.concatenate([plan.core, plan.rest, plan.marketing]) > 0).all()
