"""What the chart of assumptions and the tables of shared KPIs and of the long term say."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from charts_plans import HOSTILE, retailer  # type: ignore[import-not-found]

from aop_lib.charts.means import assumed_chart, assumed_sentence, horizons_table, shared_matrix
from aop_lib.charts.render import specification
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.assumptions import countable
from aop_lib.plan import Lang, Plan

VI, EN = Locale("vi"), Locale("en")
DEPARTMENTS = [
    {"id": "sales", "name": "Bán hàng", "kind": "department"},
    {"id": "trade", "name": "Ngành hàng", "kind": "department"},
]


def view(department: str, amount: float, unit: str = "money", **subject: str) -> dict[str, Any]:
    return {"department": department, "amount": amount, "unit": unit, **subject}


def company(*views: dict[str, Any], **tables: Any) -> Plan:
    base = retailer() | {"parties": DEPARTMENTS, "resource_views": list(views)}
    return Plan.model_validate(base | tables)


def drawn(plan: Plan, say: Locale = EN) -> Any:
    return specification(assumed_chart(plan, countable(plan), say))


def rows(spec: Any) -> list[dict[str, Any]]:
    return [row for rows in spec["datasets"].values() for row in rows]


def test_what_is_right_of_the_line_is_what_is_not_there() -> None:
    # The limit L1 is 70; 60 + 24 = 84 is 14 too much, 20 %.
    spec = drawn(company(view("sales", 24.0, limit="L1"), view("trade", 60.0, limit="L1")))
    pieces = sorted((r for r in rows(spec) if "letters" in r), key=lambda r: r["a"])
    assert [(p["name"], p["amount"]) for p in pieces] == [("Ngành hàng", "60"), ("Bán hàng", "24")]
    (line,) = {r["line"] for r in rows(spec) if "line" in r}
    assert pieces[-1]["b"] / line == pytest.approx(84 / 70)
    assert pieces[0]["b"] / line == pytest.approx(60 / 70)
    assert any(r.get("together") == "together 84: 14 more than there is (+20%)" for r in rows(spec))
    assert (
        " ".join(spec["title"]["text"]) == "Of “Cả năm” departments together count on VND 14 million more than there is"
    )


def test_enough_is_said_to_be_enough() -> None:
    plan = company(view("sales", 30.0, limit="L1"), view("trade", 40.0, limit="L1"))
    assert "enough" in assumed_sentence(plan, countable(plan), EN)
    assert any("exactly" in str(r.get("together")) for r in rows(drawn(plan)))


def test_where_there_is_nothing_the_whole_bar_is_beyond_the_line() -> None:
    limits = [{"id": "L1", "kind": "hiring", "name": "Không tuyển", "amount": 0.0, "unit": "people"}]
    spec = drawn(company(view("sales", 2.0, "people", limit="L1"), limits=limits))
    (piece,) = (r for r in rows(spec) if "letters" in r)
    (line,) = {r["line"] for r in rows(spec) if "line" in r}
    assert piece["a"] == line < piece["b"]


def test_without_an_amount_there_is_no_line() -> None:
    limits = [{"id": "L1", "kind": "bottleneck", "name": "Kho", "unit": "count"}]
    plan = company(view("sales", 2.0, "count", limit="L1"), limits=limits)
    assert "does not state" in assumed_sentence(plan, countable(plan), EN)
    assert {r["line"] for r in rows(drawn(plan)) if "line" in r} == {None}


def test_a_bar_many_times_too_long_does_not_press_the_others() -> None:
    limits = [
        {"id": "L1", "kind": "total_budget", "name": "A", "amount": 100.0},
        {"id": "L2", "kind": "bottleneck", "name": "B", "amount": 1.0},
    ]
    plan = company(view("sales", 90.0, limit="L1"), view("sales", 50.0, limit="L2"), limits=limits)
    first, second = sorted({(r["top"], r["line"]) for r in rows(drawn(plan)) if "line" in r})
    assert first[1] > 600  # nearly the whole width
    assert second[1] == pytest.approx(660 / 50)


def test_a_piece_too_narrow_for_its_name_is_named_below() -> None:
    plan = company(view("sales", 69.0, limit="L1"), view("trade", 1.0, limit="L1"))
    assert {r["name"] for r in rows(drawn(plan)) if "mid" in r and "x" in r} == {"Bán hàng", "Ngành hàng"}
    wide = company(view("sales", 30.0, limit="L1"), view("trade", 40.0, limit="L1"))
    assert not [r for r in rows(drawn(wide)) if "mid" in r and "x" in r]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_alt_text_says_who_and_how_much(lang: Lang) -> None:
    plan = company(view("sales", 24.0, limit="L1"), view("trade", 60.0, limit="L1"))
    told = drawn(plan, Locale(lang))["description"]
    assert "Ngành hàng 60, Bán hàng 24" in told
    assert "84" in told
    assert "14" in told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_said_yet(lang: Lang) -> None:
    assert drawn(company(), Locale(lang))["title"]["text"]


KPIS = [
    {"id": "S", "name": "Biên", "shared": True, "moved_by": ["sales", "trade"], "owner": "trade"},
    {"id": "T", "name": "Quay lại", "shared": True, "moved_by": ["sales"]},
    {"id": "A", "name": "Giảm giá", "owner": "sales", "parent": "S", "contribution": "Bớt giảm giá thì biên tăng"},
]


def test_the_matrix_says_how_each_department_moves_a_shared_kpi() -> None:
    text = shared_matrix(company(kpis=KPIS), EN).text
    assert "Bán hàng | Giảm giá: Bớt giảm giá thì biên tăng | moves it; how is not said" in text
    assert "Ngành hàng | answers for it | –" in text
    assert "1 place" in text
    assert "Bán hàng moves it alone" in text


def test_a_department_apart_and_a_plan_without_shared_kpis() -> None:
    alone = [KPIS[0] | {"moved_by": ["sales"], "owner": None}]
    assert "Ngành hàng | moves none of them" in shared_matrix(company(kpis=alone), EN).text
    assert "no shared KPI" in shared_matrix(company(kpis=[]), EN).text


LONG = [
    {"id": "I1", "name": "Gian hàng", "order": 1, "budget": ["B1"]},
    {"id": "I2", "name": "Nhãn riêng", "order": 2, "budget": ["B1"], "horizon": "beyond"},
]


def test_what_long_term_work_has_and_lacks() -> None:
    table = horizons_table(company(initiatives=LONG, milestones=[]), EN)
    assert "Nhãn riêng | 2 of 2: first to be dropped | none | none | none" in table.text
    assert "One long-term initiative has no money" in table.text
    assert str(table).count("aop-bad") == 2


def test_long_term_put_off() -> None:
    # Actual figures of the retailer reach to June 2026.
    points = [
        {"id": "M1", "initiative": "I1", "name": "Mở", "due": "2026-02-01", "done": "2026-02-01"},
        {"id": "M2", "initiative": "I2", "name": "Mẫu", "due": "2026-05-01"},
    ]
    for point in points:
        point |= {key: dt.date.fromisoformat(str(point[key])) for key in ("due", "done") if key in point}
    text = horizons_table(company(initiatives=LONG, milestones=points), EN).text
    assert "1 of 1 of its milestones are overdue" in text
    assert "| Mẫu" in text


def test_nothing_is_long_term() -> None:
    assert "No initiative" in horizons_table(company(initiatives=LONG[:1]), EN).text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_hostile_names_are_shown_literally(lang: Lang) -> None:
    parties = [row | {"name": HOSTILE} for row in DEPARTMENTS]
    kpis = [row | {"name": HOSTILE} for row in KPIS]
    plan = company(
        view("sales", 90.0, limit="L1"),
        parties=parties,
        kpis=kpis,
        initiatives=[row | {"name": HOSTILE} for row in LONG],
    )
    say = Locale(lang)
    assert "<script" not in str(shared_matrix(plan, say)) + str(horizons_table(plan, say))
    assert drawn(plan, say)
