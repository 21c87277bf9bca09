"""The year end by the month of acting, the last useful month, the checklist and its threshold."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aop_lib.charts.acting import NEVER, acting_chart, year_ends
from aop_lib.charts.checklist import checklist_chart, differences_table, threshold_chart
from aop_lib.charts.landing import landing_chart, landing_sentence
from aop_lib.charts.render import specification
from aop_lib.charts.theme import ACCENT, MAIN
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.landing import land, land_ratio
from aop_lib.plan import Plan
from aop_lib.rules import checklist

EN, VI = Locale("en"), Locale("vi")
# 600 so far, 100 a month to come, 140 at most: from month s on 1,720 - 40 s, at least 1,320 up to s = 10.
SHORT = land([100.0] * 12, [100.0] * 6, 1320, [140.0] * 12)


def shop(**measure: Any) -> Plan:
    row = {"id": "total", "name": {"en": "Sales", "vi": "Doanh số"}, "unit": "money", **measure}
    figures = [{"measure": "total", "kind": "actual", "year": 2026, "months": [100.0] * 6 + [None] * 6}]
    return Plan.model_validate({"company": {"name": "A", "year": 2026}, "measures": [row], "figures": figures})


def rows(chart: Any) -> list[dict[str, Any]]:
    """Every row of data drawn anywhere in a chart."""

    def inside(part: Any) -> list[dict[str, Any]]:
        own = part.get("data", {}).get("values", [])
        return [*own, *(row for layer in part.get("layer", ()) for row in inside(layer))]

    made = chart.to_dict()
    return [*inside(made), *(row for named in made.get("datasets", {}).values() for row in named)]


def test_the_year_end_by_month() -> None:
    assert year_ends(SHORT) == {m: 1720 - 40 * m for m in range(7, 13)} | {NEVER: 1200}
    assert year_ends(land([100.0] * 12, [100.0] * 6, 1320)) == {}


def test_months_in_time_are_round_and_the_others_crosses() -> None:
    marks = {r["m"]: r for r in rows(acting_chart(shop(), "total", SHORT, EN, 9)) if "shape" in r}
    assert [m for m, r in marks.items() if r["shape"] == "circle"] == [7, 8, 9, 10]
    assert {r["fill"] for r in marks.values() if r["shape"] == "circle"} == {MAIN}
    assert {r["fill"] for r in marks.values() if r["shape"] == "cross"} == {ACCENT}
    assert [m for m, r in marks.items() if r["mine"]] == [9]


@pytest.mark.parametrize(
    ("month", "words"),
    [(9, "from September on, Sales ends the year at 1,360: 40 above"), (11, "1,280: 40 short"), (NEVER, "120 short")],
)
def test_the_title_says_where_it_ends(month: int, words: str) -> None:
    assert words in specification(acting_chart(shop(), "total", SHORT, EN, month))["description"]


def test_the_last_useful_month_stands_in_the_chart_and_in_its_words() -> None:
    for locale, words in ((EN, "last useful month: October"), (VI, "tháng cuối còn kịp: tháng 10")):
        chart = landing_chart(shop(), "total", SHORT, locale)
        assert words in [r.get("text") for r in rows(chart)]
        assert words in specification(chart)["description"]


def test_no_last_month_where_the_target_is_reached_anyway() -> None:
    on_course = land([100.0] * 12, [120.0] * 6, 1320, [140.0] * 12)
    assert "last useful" not in json.dumps(specification(landing_chart(shop(), "total", on_course, EN)))


def test_a_share_is_off_by_points() -> None:
    landing = land_ratio(([40.0] * 12, [45.0] * 6), ([100.0] * 12, [100.0] * 6), target=0.475)
    share = shop(unit="share", formula="a / b")
    said = landing_sentence(share, "total", landing, EN)
    assert said == "Sales is heading for 45%; the plan wants 47.5%: 2.5 points off"


@pytest.fixture
def checked(plan: Plan) -> Any:
    return checklist(plan)


def test_only_items_answered_on_both_sides_can_differ(plan: Plan, checked: Any) -> None:
    shown = {item.code: item.computed for item in checked.items}
    silent = [code for code, answer in shown.items() if answer is None]
    against = {code: not answer for code, answer in shown.items() if answer is not None}
    marks = rows(checklist_chart({**against, **dict.fromkeys(silent, True)}, checked, EN))
    assert {r["code"] for r in marks if r.get("differs")} == set(against)
    assert not any(r["differs"] for r in rows(checklist_chart({}, checked, EN)) if "differs" in r)


def test_the_title_counts_both(plan: Plan, checked: Any) -> None:
    shown = sum(item.computed is True for item in checked.items)
    said = specification(checklist_chart({"C1.1": True, "C1.2": False}, checked, EN))["description"]
    assert f"You pass 1 of 24; the plan shows {shown}; 17 are needed" in said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_difference_stands_with_its_evidence(plan: Plan, checked: Any, lang: Any) -> None:
    failing = next(item for item in checked.items if item.computed is False)
    made = differences_table(plan, {failing.code: True}, checked, Locale(lang))
    assert failing.code in made.text
    assert len(made.text.splitlines()) == 3  # caption, heads, one line
    assert failing.code not in differences_table(plan, {failing.code: False}, checked, Locale(lang)).text


def test_names_stay_text(hostile: Plan) -> None:
    found = checklist(hostile)
    everything = {item.code: True for item in found.items}
    assert "<script" not in str(differences_table(hostile, everything, found, EN))


def test_seventy_percent_lies_inside_the_seventeenth_box(plan: Plan, checked: Any) -> None:
    marks = rows(threshold_chart({"<b>Mine</b>": checked}, EN))
    (line,) = [r for r in marks if r.get("text") == "70% = 16.8"]
    assert line["n"] == pytest.approx(16.8)
    boxes = {r["text"]: r for r in marks if "left" in r}
    assert len(boxes) == 24
    assert boxes["16"]["right"] < line["n"] < boxes["17"]["right"]
    assert any(r.get("text", "").startswith(f"<b>Mine</b>: {checked.passed}") for r in marks)
