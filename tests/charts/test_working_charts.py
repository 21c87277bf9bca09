"""Roles, calendar, agenda and log as a manager reads them. Dates are counted by hand."""

from __future__ import annotations

import re
from typing import Any

import pytest
from charts_plans import HOSTILE, retailer  # type: ignore[import-not-found]

from aop_lib.charts.render import specification, svg
from aop_lib.charts.theme import ACCENT, MAIN
from aop_lib.charts.working import (
    agenda,
    calendar_chart,
    calendar_sentence,
    debrief_table,
    log_table,
    roles_table,
)
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Plan

VI, EN = Locale("vi"), Locale("en")


def working(**tables: Any) -> dict[str, Any]:
    """Finance decides in April for the half year from April; Marketing on 31 January for the quarter from April."""
    made = retailer() | {
        "parties": [
            {"id": "fin", "name": {"en": "Finance", "vi": "Phòng Tài chính"}, "kind": "department"},
            {"id": "mkt", "name": "Marketing", "kind": "department"},
            {"id": "ha", "name": "Hà", "kind": "person", "department": "fin"},
            {"id": "minh", "name": "Minh", "kind": "person", "department": "mkt"},
        ],
        "cycles": [
            {"id": "C1", "department": "fin", "name": "Budget", "cadence": "quarterly", "months": [4, 10], "day": 15},
            {
                "id": "C2", "department": "mkt", "name": "Campaign", "cadence": "yearly", "months": [1], "day": 31,
                "ahead": 3, "needs": ["C1"],
            },
        ],
        "responsibilities": [
            {"id": "W1", "item": "Prices", "lead": ["ha", "minh"], "decider": ["ha"], "partners": ["minh"]},
            {"id": "W2", "item": "Stock", "departments": ["fin", "mkt"], "lead": ["ha"], "decider": ["ha"]},
            {"id": "W3", "item": "Page", "lead": ["minh"], "decider": ["minh"]},
            {"id": "W4", "item": "Returns", "lead": ["mkt"], "decider": ["ha"], "partners": ["ha"]},
        ],
        "reviews": [
            {
                "id": "V1", "name": "Monthly", "cadence": "monthly", "day": 5, "participants": ["ha", "minh"],
                "asks": ["goals", "resources", "shared_kpis"], "lead": "ha", "decider": "minh",
            }
        ],
        "decisions": [
            {
                "id": "D1", "date": "2026-03-20", "raised": "2026-03-18", "event": "Fair", "kind": "opportunity",
                "serves_priority": False, "cost": 3.0, "decider": "ha", "principle": "Try it.", "answer": "Yes",
            },
            {
                "id": "D2", "date": "2026-04-20", "raised": "2026-04-10", "event": "Recall", "kind": "crisis",
                "serves_priority": True, "decider": "ha", "rests_on": ["P1"], "answer": "Stop", "disputed": True,
            },
        ],
    }  # fmt: skip
    return made | tables


def plan(**tables: Any) -> Plan:
    import json

    return Plan.model_validate_json(json.dumps(working(**tables)))


def rows(chart: Any) -> list[dict[str, Any]]:
    return [row for rows in specification(chart)["datasets"].values() for row in rows]


def said(chart: Any) -> str:
    return " ".join(specification(chart)["title"]["text"])


class TestCalendar:
    def test_the_days_before_the_input_are_in_the_title_and_at_the_mark(self) -> None:
        # 31 January to 15 April: 28 + 31 + 15 = 74.
        chart = calendar_chart(plan(), EN)
        assert said(chart) == "“Campaign” decides 74 days before its input exists"
        assert [r["text"] for r in rows(chart) if r.get("ink") == ACCENT and "text" in r] == [
            "74 days before its input exists"
        ]
        assert "74 ngày trước khi có đầu vào" in said(calendar_chart(plan(), VI))

    def test_a_mark_on_each_day_of_decision(self) -> None:
        # Days from 1 January: 31 January is the 30th, 15 April 31 + 28 + 31 + 14 = 104, 15 October 273 + 14 = 287.
        marks = [(r["x"], r["ink"]) for r in rows(calendar_chart(plan(), EN)) if "ink" in r and "text" not in r]
        assert sorted(marks) == [(30, ACCENT), (104, MAIN), (287, MAIN)]

    def test_a_bar_over_each_period_within_the_year(self) -> None:
        # Budget: to 31 March (day 90), April to September (273), October on. Campaign: from 1 April, a year each.
        spans = {(r["a"], r["b"]) for r in rows(calendar_chart(plan(), EN)) if "y2" in r and r["b"] - r["a"] > 80}
        assert {(0, 90), (90, 273), (273, 365), (90, 365)} <= spans

    def test_months_are_columns_in_the_order_of_the_business_year(self) -> None:
        company = {"name": "A", "year": 2026, "first_month": 4}
        names = [r["text"] for r in rows(calendar_chart(plan(company=company), EN)) if "mid" in r]
        assert (names[0], names[-1], len(names)) == ("Apr", "Mar", 12)

    def test_each_row_names_the_cycle_and_its_department(self) -> None:
        names = [r["text"] for r in rows(calendar_chart(plan(), VI)) if "bold" in r]
        assert set(names) == {"Phòng Tài chính", "Budget", "Marketing", "Campaign", "Rà soát chung", "Monthly"}

    def test_the_alt_text_says_all_of_it(self) -> None:
        told = specification(calendar_chart(plan(), EN))["description"]
        assert "Finance, Budget: 15 Apr 2026, 15 Oct 2026." in told
        assert "Campaign decides on 31 Jan 2026; its input Budget is decided on 15 Apr 2026, 74 days later." in told

    def test_in_time(self) -> None:
        cycles = working()["cycles"]
        cycles[1] |= {"months": [4], "ahead": 0}
        assert calendar_sentence(plan(cycles=cycles), EN) == "Every decision comes after the input it needs"
        assert calendar_sentence(plan(cycles=cycles[:1]), EN) == "When 1 cycle decides, and for which period"

    def test_reviews_alone(self) -> None:
        chart = calendar_chart(plan(cycles=[]), EN)
        assert said(chart) == "When all departments meet"
        with pytest.raises(LookupError):
            calendar_chart(plan(cycles=[], reviews=[]), EN)

    def test_a_cycle_without_dates_says_so(self) -> None:
        cycles = [{"id": "C1", "department": "gone", "name": "Budget", "cadence": "quarterly"}]
        shown = rows(calendar_chart(plan(cycles=cycles), EN))
        assert any(r.get("text") == "the plan does not say when it decides" for r in shown)

    def test_words_never_leave_the_plot(self) -> None:
        # An input decided early next year: the words end at the year's edge.
        cycles = working()["cycles"]
        cycles[0] |= {"months": [1], "day": 30}
        cycles[1] |= {"months": [12], "ahead": 1}
        chart = calendar_chart(plan(cycles=cycles), VI)
        (words,) = [r for r in rows(chart) if r.get("ink") == ACCENT and "text" in r]
        assert (words["side"], words["x"] <= 365) == ("right", True)
        assert svg(chart).startswith("<svg")


class TestTables:
    def test_the_failure_of_each_row_is_named(self) -> None:
        lines = roles_table(plan(), EN).text.splitlines()
        assert lines[0] == "2 of 4 pieces of shared work will be done twice, dropped or left waiting"
        assert lines[2].endswith("Done twice: more than one leads.")
        assert lines[3].endswith("Dropped: nobody must cooperate from Marketing.")
        assert lines[4].endswith("roles are clear")
        assert lines[5].endswith("A department leads, not a person.")

    def test_roles_that_are_clear(self) -> None:
        assert roles_table(plan(responsibilities=working()["responsibilities"][2:3]), VI).text.startswith("Cả 1 việc")
        assert roles_table(plan(responsibilities=[]), EN).text.startswith("No shared work")

    def test_the_four_questions_with_what_the_plan_has(self) -> None:
        kpis = working()["kpis"]
        kpis[0]["shared"] = True
        limits = [
            *working()["limits"],
            {"id": "L2", "kind": "bottleneck", "name": "Kho", "amount": 40.0, "unit": "count"},
        ]
        text = agenda(plan(kpis=kpis, limits=limits), EN).text.splitlines()
        assert text[0] == "Monthly, monthly, day 5, Hà leads, Minh decides"
        assert text[2] == "Have goals and priorities changed? | 1. Online"
        assert text[3] == "Do resources deviate from the plan? | Cả năm: VND 70 million"
        # The shared KPI is 6 x 7 = 42 so far, on the way to 120.
        assert text[4] == "How far are the shared KPIs? | Doanh thu: VND 42 million so far, target VND 120 million"
        assert "not on the agenda yet" in " ".join(text[5:])
        assert text[-1].endswith("Kho: 40")

    def test_what_the_plan_has_not_is_said(self) -> None:
        text = agenda(plan(reviews=[], limits=[], choices=[]), EN).text
        for missing in (
            "no review with every",
            "names no priorities",
            "states no limits",
            "no shared KPI",
            "no bottleneck",
        ):
            assert missing in text

    def test_the_log_shows_what_is_left_open(self) -> None:
        made = log_table(plan(), EN)
        assert made.text.startswith("1 of 2 decisions leave a question open")
        assert "Given up: not said" in made.text  # D2 has neither a cost nor what is given up
        assert "costs VND 3 million" in made.text
        assert "Costs money and serves no priority." in made.text
        assert "“Online”" in made.text

    def test_the_debrief_adds_up(self) -> None:
        # D2 rests on P1; D1 costs 3 against no priority; 2 and 10 days are 6 on average; 70 - 74 leaves -4.
        text = debrief_table(plan(), EN).text.splitlines()
        assert text[0] == "What the log of 2 decisions shows"
        assert "Rest on a choice of the plan | 1 of 2" in text
        assert "Cost money and serve no priority | 1 | “Fair”" in text
        assert "Cost together | VND 3 million | the budget leaves VND −4 million of room" in text
        assert "From the event to the decision | 6 days on average | slowest: 10 days, “Recall”" in text
        assert "Disputed afterwards | 1 | “Recall”" in text

    def test_an_empty_log(self) -> None:
        assert log_table(plan(decisions=[]), EN).text.startswith("The log is empty")
        assert debrief_table(plan(decisions=[]), VI).text.startswith("Nhật ký còn trống")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_hostile_text_is_shown_literally(lang: Any) -> None:
    made = working()
    for table in ("parties", "cycles", "reviews", "choices", "kpis", "limits"):
        for row in made[table]:
            row["name"] = HOSTILE
    for row in made["responsibilities"]:
        row["item"] = HOSTILE
    for row in made["decisions"]:
        row |= {"event": HOSTILE, "answer": HOSTILE, "principle": HOSTILE, "gives_up": HOSTILE}
    made["kpis"][0]["shared"] = True
    hostile, say = plan(**made), Locale(lang)
    for view in (roles_table, agenda, log_table, debrief_table):
        markup = str(view(hostile, say))
        assert "<script" not in markup
        assert "alert" in markup
        assert not re.search(r"<[^>]*\son\w+=", markup)
    assert "<script" not in svg(calendar_chart(hostile, say))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plan_with_nothing_in_it(lang: Any) -> None:
    empty, say = Plan.model_validate({"company": {"name": "A", "year": 2026}}), Locale(lang)
    for view in (roles_table, agenda, log_table, debrief_table):
        assert view(empty, say).text
