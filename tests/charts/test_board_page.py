"""The page for the board and the pages for departments: what stands there, what is left out, everything escaped."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from charts_plans import HOSTILE, retailer  # type: ignore[import-not-found]

from aop_lib.charts.board_page import Outlook, board_page
from aop_lib.charts.department_page import department_page
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.department_part import department_part
from aop_lib.methods.goal_arithmetic import imply
from aop_lib.methods.scenarios import Chances, GoalChance
from aop_lib.methods.year_end import Forecast, Landing
from aop_lib.plan import Plan

EN = Locale("en")
BARE = {"company": {"name": "A", "year": 2026}}


def landing(total: float, target: float) -> Landing:
    return Landing({"trend": Forecast("trend", total, (total / 12,) * 12, 0.5)}, "trend", 100.0, 116.0, target=target,
                   enough=True)  # fmt: skip


def chances() -> Chances:
    goals = {"G1": GoalChance("G1", 0.33, 100.0, 110.0, 125.0, 120.0, "online", 0.6), "G2": GoalChance(
        "G2", 0.67, 0.4, 0.46, 0.5, 0.45)}  # fmt: skip
    return Chances(100, ("online",), {}, goals, 0.2)


def board(plan: Plan, say: Locale = EN, **outlook: Any) -> Any:
    return board_page(plan, Outlook(imply(plan), **outlook), say)


def department(plan: Plan, code: str, say: Locale = EN) -> Any:
    return department_page(plan, department_part(plan, code), say)


def departments() -> dict[str, Any]:
    made = retailer()
    made["parties"] = [
        {"id": "on", "name": "Online", "kind": "department", "role": "Storefront"},
        {"id": "off", "name": "Store", "kind": "department"},
        {"id": "lan", "name": "Lan", "kind": "person", "department": "on", "role": "Lead"},
        {"id": "hoa", "name": "Hoa", "kind": "person", "department": "off"},
    ]
    made["kpis"][0]["owner"] = "lan"
    made["initiatives"] = [
        {"id": "I1", "name": "Gian hàng", "goals": ["G2"], "owner": "lan", "start": dt.date(2026, 1, 5),
         "end": dt.date(2026, 3, 31), "needs": [{"resource": "R1", "amount": 5.0}]},
        {"id": "I2", "name": "Combo", "owner": "hoa", "depends_on": ["I1"]},
    ]  # fmt: skip
    made["milestones"] = [
        {"id": "M1", "initiative": "I1", "name": "60 trang", "due": dt.date(2026, 2, 7), "sign": "Ảnh mới"},
    ]
    made["budget"][1]["owner"] = "lan"
    made["responsibilities"] = [{"id": "W1", "item": "Giá bán", "lead": ["hoa"], "decider": ["lan"]}]
    made["reviews"][0]["participants"] = ["lan"]
    return made


def test_a_goal_stands_with_what_it_asks_where_it_lands_and_its_chance(plan: Plan) -> None:
    text = board(plan, landings={"total": landing(108.0, 120.0)}, chances=chances()).text
    row = next(line for line in text.splitlines() if "120" in line)
    assert "100 → VND 120 million" in row  # 100 x 1.20
    assert "−10%" in text  # 108 of 120 is short by a tenth
    assert "33 years in 100" in text
    assert "20 years in 100" in text
    assert "“Tăng 20%”: Online" in text, "the goal reached least often, and the driver that explains most of its miss"


def test_what_nothing_is_known_of_has_no_column(plan: Plan) -> None:
    text = board(plan).text
    assert EN("board-goal.lands") not in text
    assert EN("board-goal.chance") not in text


def test_the_price_is_what_no_goal_names_and_what_falls_stands_first(plan: Plan) -> None:
    # 120 in all, 45 % of it online: 54, and 66 for the store, which had 70: less by 4 / 70.
    lines = board(plan).text.splitlines()
    store, online = (
        next(at for at, line in enumerate(lines) if line.startswith(f"{n} |")) for n in ("Cửa hàng", "Online")
    )
    assert lines[store] == "Cửa hàng | 70 | 66 | −5.7%"
    assert lines[online] == "Online | 30 | 54 | +80%"
    assert store < online


def test_goals_that_cannot_hold_together_say_which_gives_way() -> None:
    keep = {"id": "G3", "name": "Store keeps", "measure": "store", "kind": "at_least", "target": 70.0, "rank": 9}
    made = retailer()
    impossible = Plan.model_validate({**made, "goals": [*made["goals"], keep]})
    text = board(impossible).text
    assert "would have to give way" in text
    assert "Store keeps" in text


def test_the_budget_stands_against_its_limit(plan: Plan) -> None:
    # 12 x 5 of goods, 11 x 1 + 3 of marketing: 74, over the limit of 70; six months are known: 30 and 6.
    page = board(plan)
    assert "Marketing | 14 | – | 6" in page.text
    assert "Whole budget | 74 | 70 | 36" in page.text
    assert '<span class="aop-bad">74</span>' in str(page)


def test_a_risk_that_has_come_stands_first_and_one_without_an_answer_says_so(plan: Plan) -> None:
    text = board(plan, come={"K2": "Has come: 7."}).text
    assert text.index("Sức mua yếu") < text.index("Giá tăng")
    assert "Has come: 7." in text
    assert EN("board-risk.none") in text


def test_decisions_are_numbered_lines(plan: Plan) -> None:
    text = board(plan, decisions=[("Catch up", "", "Lan"), ("Mend", "It breaks", "")]).text
    assert "1 Catch up · Lan" in text
    assert "2 Mend · It breaks" in text
    assert EN("board-decision-none") in board(plan).text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_plan_leaves_its_parts_out(lang: Any) -> None:
    say = Locale(lang)
    text = board(Plan.model_validate(BARE), say).text
    assert [n for n in ("goals", "price", "budget", "risks") if say(f"board-page.{n}-asks") in text] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_department_reads_its_whole_part(lang: Any) -> None:
    say = Locale(lang)
    text = department(Plan.model_validate(departments()), "on", say).text
    for name in ("goals", "kpis", "actions", "budget", "resources", "work", "awaited", "reviews"):
        assert say(f"board-department.{name}") in text, name
    assert say("board-department.waits-asks") not in text, "nothing is waited for"
    for told in ("Storefront", "Lan (Lead)", "60 trang", "Ảnh mới", "Quảng cáo", "Giá bán", "Hằng tháng", "Thời gian"):
        assert told in text, told
    assert say("board-role.decider") in text
    assert say.date(dt.date(2026, 2, 7)) in text


def test_the_other_side_of_a_wait_is_the_other_department_s_page() -> None:
    plan = Plan.model_validate(departments())
    assert "“Combo” waits for “Gian hàng” (Online, 31 Mar 2026)" in department(plan, "off").text
    assert "“Combo” (Store) waits for “Gian hàng”, 31 Mar 2026" in department(plan, "on").text


def test_parts_a_department_has_nothing_of_are_left_out() -> None:
    text = department(Plan.model_validate(departments()), "off").text
    for name in ("kpis", "budget", "reviews"):
        assert EN(f"board-department.{name}-asks", unit="VND million") not in text, name


def test_small_sums_keep_their_decimal() -> None:
    made = departments()
    made["kpis"][0] |= {"target": 4.2, "unit": "money"}
    assert "VND 4.2 million" in department(Plan.model_validate(made), "on").text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_hostile_text_is_shown_literally(lang: Any) -> None:
    made = departments()
    made["company"] |= {"name": HOSTILE, "direction": HOSTILE}
    for table in (
        "parties",
        "measures",
        "goals",
        "budget",
        "initiatives",
        "milestones",
        "resources",
        "risks",
        "kpis",
        "reviews",
    ):
        for row in made[table]:
            row["name"] = HOSTILE
    made["responsibilities"][0]["item"] = made["milestones"][0]["sign"] = made["parties"][0]["role"] = HOSTILE
    plan, say = Plan.model_validate(made), Locale(lang)
    pages = [
        board(plan, say, come={"K1": HOSTILE}, decisions=[(HOSTILE, HOSTILE, HOSTILE)], chances=chances()),
        *(department(plan, code, say) for code in ("on", "off")),
    ]
    for page in pages:
        assert "<script" not in str(page)
        assert not re.search(r"<[^>]*\son\w+=", str(page))
        assert "alert" in page.text
