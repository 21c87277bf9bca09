"""Words, systems and options as pictures: what titles claim, where marks end, and that plan text stays text."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from charts_plans import HOSTILE  # type: ignore[import-not-found]
from hypothesis import given, settings
from hypothesis import strategies as st

from aop_lib.charts.beside import Line, lines_chart
from aop_lib.charts.meaning import (
    board,
    definition_in_words,
    definitions_chart,
    definitions_sentence,
    readings_chart,
    readings_sentence,
    verdict,
)
from aop_lib.charts.render import specification, svg
from aop_lib.charts.theme import ACCENT
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.glossary import TermUse, terms
from aop_lib.methods.readings import differing_readings
from aop_lib.methods.tradeoffs import weigh
from aop_lib.plan import Company, Definition, Plan

few = settings(max_examples=40, deadline=None)

VI, EN = Locale("vi"), Locale("en")
COMPANY = Company(name="Test", year=2026, currency="VND", money_unit="million")
CREATED = {"counts": "rate", "from_stage": "created", "to_stage": "contracted"}
QUALIFIED = {"counts": "rate", "from_stage": "qualified", "to_stage": "contracted"}


def leads() -> list[dict[str, Any]]:
    """March: 10 came in, 4 were qualified, 2 of these signed contracts of 100 and 300."""
    march = [{"id": f"L{n}", "created": dt.date(2026, 3, 1)} for n in range(10)]
    for one in march[:4]:
        one["qualified"] = dt.date(2026, 3, 9)
    for one, value in zip(march[:2], (100.0, 300.0), strict=True):
        one |= {"contracted": dt.date(2026, 3, 20), "value": value}
    return march


def company(*definitions: dict[str, Any], name: Any = None, **tables: Any) -> Plan:
    names = {"finance": "Finance", "sales": "Sales", "marketing": "Marketing"}
    parties = [{"id": code, "name": name or own, "kind": "department"} for code, own in names.items()]
    rows = [
        {"department": code, "term": name or "Conversion", **row}
        for code, row in zip(("finance", "sales", "marketing"), definitions, strict=False)
    ]
    made = {"company": COMPANY.model_dump(), "parties": parties, "definitions": rows, "leads": leads()}
    return Plan.model_validate(made | tables)


def the_term(plan: Plan) -> TermUse:
    (use,) = terms(plan)
    return use


def title(chart: Any) -> str:
    return " ".join(specification(chart)["title"]["text"])


def subtitle(chart: Any) -> str:
    return " ".join(specification(chart)["title"]["subtitle"])


def texts(chart: Any) -> set[str]:
    return {str(row["text"]) for rows in specification(chart)["datasets"].values() for row in rows if "text" in row}


def coloured(chart: Any, colour: str) -> int:
    return str(specification(chart)).count(colour)


class TestInWords:
    @pytest.mark.parametrize(
        ("fields", "en", "vi"),
        [
            (
                CREATED,
                "Of the leads received in the month, the share signed so far",
                "Trong số lead nhận được trong tháng, tỷ lệ đến nay đã ký hợp đồng",
            ),
            (
                {"counts": "value", "to_stage": "paid", "filters": ["not_cancelled"], "channel": "Online"},
                "Value of contracts paid in the month, VND million; cancelled ones left out; channel “Online” only",
                "Giá trị các hợp đồng thu được tiền trong tháng, triệu đồng; không kể lead đã hủy; chỉ kênh “Online”",
            ),
            (
                {"counts": "number", "to_stage": "created", "growth": True},
                "Change on the month before: number of leads received in the month",
                "Thay đổi so với tháng trước: số lead nhận được trong tháng",
            ),
            ({"meaning": "More for less"}, "More for less", "More for less"),
            ({}, "Does not say what it means", "Chưa nói muốn hiểu thế nào"),
        ],
    )
    def test_as_a_manager_says_it(self, fields: dict[str, Any], en: str, vi: str) -> None:
        row = Definition.model_validate({"department": "sales", "term": "x", **fields})
        assert definition_in_words(row, EN, COMPANY) == en
        assert definition_in_words(row, VI, COMPANY) == vi

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_every_stage_and_kind_can_be_said(self, lang: Any) -> None:
        from aop_lib.methods.glossary import STAGES

        said = {
            definition_in_words(
                Definition(department="x", term="x", counts=counts, from_stage=start, to_stage=stage),
                Locale(lang),
                COMPANY,
            )
            for counts in ("rate", "number", "value", "profit")
            for start in STAGES
            for stage in STAGES
        }
        assert len(said) == 6 * 6 + 3 * 6


class TestDefinitions:
    def test_the_gap_in_money_is_in_the_title_and_worked_out_below(self) -> None:
        # (50 % - 20 %) x 10 x 200 = 600
        plan = company(CREATED, QUALIFIED)
        chart = definitions_chart(plan, the_term(plan), EN)
        assert title(chart) == "“Conversion” in March 2026: 20% or 50%, a gap worth VND 600 million"
        assert "10 leads × (50% − 20%) × VND 200 million a contract = VND 600 million" in subtitle(chart)
        assert {"20%", "50%", "2 of 10 leads", "2 of 4 leads", "30 points"} <= texts(chart)
        vi = definitions_chart(plan, the_term(plan), VI)
        assert title(vi) == "“Conversion” tháng 3/2026: 20% hay 50%? Lệch nhau 600 triệu đồng"

    def test_only_what_one_counts_beyond_the_other_stands_out(self) -> None:
        plan = company(CREATED, QUALIFIED)
        assert coloured(definitions_chart(plan, the_term(plan), EN), ACCENT) == 1
        alike = company(CREATED, CREATED)
        assert coloured(definitions_chart(alike, the_term(alike), EN), ACCENT) == 0

    @pytest.mark.parametrize(
        ("definitions", "said"),
        [
            ([CREATED, CREATED], "“Conversion” in March 2026: everyone counts the same, 20%"),
            (
                [{"counts": "value", "to_stage": "contracted"}, {"counts": "value", "to_stage": "paid"}],
                "“Conversion” in March 2026: VND 0 million or VND 400 million, a gap of VND 400 million",
            ),
            (
                [{"counts": "number", "to_stage": "created"}, {"counts": "number", "to_stage": "contracted"}],
                "“Conversion” in March 2026: 2 or 10, depending on whom you ask",
            ),
            (
                [CREATED, CREATED | {"filters": ["not_cancelled"]}],
                "“Conversion” in March 2026: different things are counted, and both happen to give 20%",
            ),
            ([{"milestone": "M1"}, {"milestone": "M2"}], "“Conversion” is 1 Feb 2026 or 16 Mar 2026: 43 days apart"),
            ([{"milestone": "M3"}, CREATED], "“Conversion” stands for 2 different things"),
            ([{"milestone": "M1"}, {"milestone": "M1"}], "“Conversion” means the same to everyone"),
            ([{"meaning": "a"}, {"meaning": "b"}], "Nobody defines “Conversion” clearly enough to work it out"),
            ([{"meaning": "a"}, {"milestone": "M1"}], "“Conversion” has only one definition that can be worked out"),
            (
                [CREATED, {"meaning": "b"}],
                "“Conversion” in March 2026: 20%, by the only definition that can be worked out",
            ),
        ],
    )
    def test_titles(self, definitions: list[dict[str, Any]], said: str) -> None:
        milestones = [
            {"id": "M1", "initiative": "I1", "name": "MVP", "due": dt.date(2026, 2, 1)},
            {"id": "M2", "initiative": "I1", "name": "Launch", "due": dt.date(2026, 3, 16)},
            {"id": "M3", "initiative": "I1", "name": "Some day"},
        ]
        plan = company(*definitions, initiatives=[{"id": "I1", "name": "x"}], milestones=milestones)
        assert definitions_sentence(plan, the_term(plan), EN) == said
        for lang in LANGUAGES:
            assert "<svg" in svg(definitions_chart(plan, the_term(plan), Locale(lang)))

    def test_without_leads_the_words_are_still_shown(self) -> None:
        plan = company(CREATED, QUALIFIED, leads=[])
        chart = definitions_chart(plan, the_term(plan), EN)
        assert title(chart) == "“Conversion” stands for 2 different things"
        assert "no leads to count" in texts(chart)

    def test_a_department_that_only_says_it_in_words_keeps_its_line(self) -> None:
        plan = company(CREATED, QUALIFIED, {"meaning": "People who buy"})
        assert {"People who buy", "said in words only, cannot be counted"} <= texts(
            definitions_chart(plan, the_term(plan), EN)
        )


def read(department: str, value: float, system: str | None) -> dict[str, Any]:
    return {"department": department, "measure": "online", "month": 3, "value": value, "system": system}


def systems(**tables: Any) -> Plan:
    measures = [{"id": "online", "name": "Online", "unit": "money"}]
    readings = [read("finance", 550.0, "Books"), read("sales", 620.0, None)]
    return company(measures=measures, readings=readings, **tables)


class TestReadings:
    def test_both_figures_and_the_gap(self) -> None:
        plan = systems()
        (found,) = differing_readings(plan)
        assert readings_sentence(plan, found, EN) == (
            "“Online” in March 2026: VND 550 million or VND 620 million, VND 70 million apart"
        )
        chart = readings_chart(plan, found, EN)
        assert {"Books", "Read by Finance", "Sales", "VND 550 million", "VND 620 million"} <= texts(chart)
        assert "holds no figure" in subtitle(chart)

    def test_the_plans_own_figure_is_a_line_of_its_own(self) -> None:
        own = [{"measure": "online", "kind": "actual", "year": 2026, "months": [1.0, 2.0, 600.0] + [None] * 9}]
        plan = systems(figures=own)
        chart = readings_chart(plan, differing_readings(plan)[0], VI)
        assert {"Kế hoạch", "600 triệu đồng"} <= texts(chart)


def options(**more: Any) -> dict[str, Any]:
    choices = [
        {"id": "P1", "kind": "priority", "name": "Online", "rank": 1},
        {"id": "P2", "kind": "priority", "name": "Margin", "rank": 2},
        {"id": "T1", "kind": "tradeoff", "name": "Grow fast", "in_exchange": "Higher cost"},
        {"id": "N1", "kind": "not_doing", "name": "No new store"},
    ]
    rows = [
        {"id": "A", "topic": "What next?", "name": "A page", "helps": ["P1"], "against": ["P2"], "under": "T1"},
        {"id": "B", "topic": "What next?", "name": "A store", "helps": ["P2"], "against": ["N1"], "cost": 90.0},
        {"id": "C", "topic": "What next?", "name": "A card", "helps": ["P2"], "gives_up": "The catalogue"},
    ]
    return {"choices": choices, "options": rows} | more


class TestBoard:
    def test_priorities_come_in_their_order(self) -> None:
        shown = board(company(**options()), EN).text
        parts = ["First comes", "1 | Online", "2 | Margin", "Grow fast, in exchange: Higher cost", "No new store"]
        assert [shown.index(part) for part in parts] == sorted(shown.index(part) for part in parts)

    def test_options_stand_beside_what_they_touch(self) -> None:
        plan = company(**options())
        shown = board(plan, EN, plan.options).text
        assert "1 | Online | + helps | – | –" in shown
        assert "2 | Margin | − harms, as the trade-off accepts | + helps | + helps" in shown
        assert "✕ | No new store | – | ✕ goes against it | –" in shown
        assert "Given up | – | – | The catalogue" in shown

    def test_an_empty_plan_says_what_it_lacks(self) -> None:
        assert "chưa có ưu tiên nào" in board(company(), VI).text

    @pytest.mark.parametrize(
        ("pair", "said"),
        [
            ("AC", "“A page” fits the plan better: they first differ at priority 1, “Online”."),
            ("BC", "“A card” fits the plan better: “A store” goes against what the plan leaves undone"),
            ("BB", "Neither fits the plan"),
            ("CC", "The plan cannot choose between “A card” and “A card”"),
        ],
    )
    def test_the_verdict_says_what_decided(self, pair: str, said: str) -> None:
        plan = company(**options())
        a, b = (plan.row("options", code) for code in pair)
        assert verdict(plan, weigh(plan, a, b), EN).text.startswith(said)

    def test_only_the_row_that_decides_stands_out(self) -> None:
        plan = company(**options())
        markup = str(verdict(plan, weigh(plan, *plan.options[::2]), EN))
        assert markup.count("aop-strong") == 1
        assert markup.index("aop-strong") < markup.index(">Online<") < markup.index(">Margin<")
        assert markup.count("fits better") == 1

    def test_only_what_an_option_touches_is_listed(self) -> None:
        plan = company(**options())
        a, b, c = plan.options
        assert "No new store" in verdict(plan, weigh(plan, b, c), EN).text
        shown = verdict(plan, weigh(plan, a, c), EN).text
        assert "No new store" not in shown
        assert "Grow fast" in shown

    def test_money_decides_where_priorities_do_not(self) -> None:
        own = options(
            limits=[{"id": "L1", "kind": "total_budget", "name": "x", "amount": 100.0}],
            options=[
                {"id": "A", "topic": "t", "name": "A", "cost": 130.0},
                {"id": "B", "topic": "t", "name": "B", "cost": 110.0},
            ],
        )
        plan = company(**own)
        shown = verdict(plan, weigh(plan, *plan.options), EN)
        # Beyond the 100 there are: 30 against 10.
        assert "“A” takes VND 20 million more beyond the room" in shown.text
        assert "VND 130 million, VND 30 million more than there is" in shown.text
        assert str(shown).count("aop-strong") == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_hostile_text_stays_text(lang: Any) -> None:
    own = options()
    for row in (*own["choices"], *own["options"]):
        row["name"] = HOSTILE
    own["measures"] = [{"id": "online", "name": HOSTILE, "unit": "money"}]
    own["readings"] = [read("finance", 1.0, HOSTILE), read("sales", 2.0, HOSTILE)]
    plan = company(CREATED, QUALIFIED | {"channel": HOSTILE}, {"meaning": HOSTILE}, name=HOSTILE, **own)
    say = Locale(lang)
    for chart in (
        definitions_chart(plan, the_term(plan), say),
        readings_chart(plan, differing_readings(plan)[0], say),
    ):
        assert "<script" not in svg(chart)
    for piece in (board(plan, say, plan.options), verdict(plan, weigh(plan, *plan.options[:2]), say)):
        assert "<script" not in str(piece)
        assert "alert" in piece.text


lines = st.lists(
    st.builds(
        Line,
        st.text(max_size=40),
        st.text(max_size=200),
        st.none() | st.floats(-1e6, 1e6),
        st.text(max_size=20),
        st.text(max_size=20),
    ),
    min_size=1,
    max_size=5,
)


@few
@given(lines, st.booleans())
def test_no_mark_leaves_the_picture(many: list[Line], days: bool) -> None:
    spec = specification(lines_chart(many, (0, len(many) - 1), "gap", days=days))
    for rows in spec["datasets"].values():
        for row in rows:
            assert all(0 <= row[k] <= spec["width"] + 1e-6 for k in ("x", "x2") if k in row and "text" not in row)
            assert all(-3 <= row[k] <= spec["height"] + 3 for k in ("y", "y2") if k in row)
