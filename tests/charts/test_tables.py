"""Tables and the one-page plan: everything escaped, numbers aligned, the grave first."""

from __future__ import annotations

import re
from typing import Any

import pytest
from charts_plans import HOSTILE, retailer  # type: ignore[import-not-found]
from markupsafe import Markup, escape

from aop_lib.charts.html import Html, block, table
from aop_lib.charts.tables import checklist_table, findings_table, implied_table, plan_on_a_page, scorecard_table
from aop_lib.charts.theme import style_block
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.goal_arithmetic import imply
from aop_lib.methods.scorecard import scorecard
from aop_lib.plan import Plan
from aop_lib.rules import check, checklist

VI, EN = Locale("vi"), Locale("en")


def pieces(plan: Plan, say: Locale) -> dict[str, Html]:
    return {
        "findings": findings_table(check(plan), plan, say),
        "implied": implied_table(plan, imply(plan), say),
        "conflict": implied_table(plan, imply(plan, targets={"G2": 1.2}), say),
        "scorecard": scorecard_table(plan, scorecard(plan), say),
        "checklist": checklist_table(plan, checklist(plan), say),
        "page": plan_on_a_page(plan, say),
    }


def test_markup_must_be_escaped_first() -> None:
    with pytest.raises(TypeError):
        Html("<p>text</p>")  # type: ignore[arg-type]


def test_cells_are_escaped_and_aligned() -> None:
    made = str(table(["A", "B"], [[HOSTILE, "1.234"]], ["left", "right"], caption=HOSTILE))
    assert "<script" not in made
    assert made.count(str(escape(HOSTILE))) == 2
    assert '<td class="aop-num" style="text-align:right">1.234</td>' in made


def test_markup_in_a_cell_stays_markup() -> None:
    assert "<b>1</b>" in str(table(["A"], [[Markup("<b>1</b>")]]))
    assert "&lt;b&gt;" in str(block("<b>1</b>"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_hostile_text_is_shown_literally(hostile: Plan, lang: Any) -> None:
    for name, piece in pieces(hostile, Locale(lang)).items():
        markup = str(piece)
        assert "<script" not in markup, name
        assert not re.search(r"<[^>]*\son\w+=", markup), name
        assert "alert" in piece.text or name == "checklist"


def test_every_element_is_closed(plan: Plan) -> None:
    for name, piece in pieces(plan, VI).items():
        opened = re.findall(r"<(\w+)[^>]*>", str(piece))
        closed = re.findall(r"</(\w+)>", str(piece))
        assert sorted(t for t in opened if t != "br") == sorted(closed), name


def test_a_notebook_output_brings_its_style(plan: Plan) -> None:
    page = plan_on_a_page(plan, VI)
    bundle = page._repr_mimebundle_()
    assert set(bundle) == {"text/html", "text/plain"}
    assert bundle["text/html"] == style_block("vi") + str(page.markup)
    assert "<" not in bundle["text/plain"].replace("<script>", "")


def test_the_shrinking_measure_stands_out(plan: Plan) -> None:
    made = str(implied_table(plan, imply(plan), VI))
    strong = re.findall(r'<tr class="aop-strong">(.*?)</tr>', made)
    assert len(strong) == 1
    assert "Cửa hàng" in strong[0]
    assert "−5,7%" in strong[0]
    assert "+15 điểm" in made  # online share 30 % to 45 %


def test_a_conflict_names_the_nearest_targets(plan: Plan) -> None:
    made = implied_table(plan, imply(plan, targets={"G2": 1.2}), EN).text
    assert "cannot" in made
    assert "100%" in made


def test_findings_stand_by_gravity_and_rule() -> None:
    plan = Plan.model_validate(retailer() | {"goals": [], "kpis": [], "risks": []})
    found = list(check(plan))
    text = findings_table(reversed(found), plan, EN).text
    titles = [EN(f"rule-severity-{s}") for s in ("critical", "major", "minor") if any(f.severity == s for f in found)]
    lines = text.splitlines()
    assert [line for line in lines if line in titles] == titles
    for code in {f.code for f in found}:
        assert sum(line.endswith(f" {code}") for line in lines) == 1, "a rule is explained once"


def test_findings_say_where(plan: Plan) -> None:
    class Place:
        def text(self, locale: Locale) -> str:
            return "sheet KPIs, row 7"

    class Places:
        def find(self, table: str, row: int | None, field: str | None) -> Place:
            return Place()

    found = check(plan)
    assert found
    assert "(sheet KPIs, row 7)" in findings_table(found, plan, EN, Places()).text
    assert "<details>" not in str(findings_table(found, plan, EN, why=False))


def test_no_findings_is_a_sentence(plan: Plan) -> None:
    assert findings_table([], plan, EN).text == "The rules see nothing to mend."


def test_the_scorecard_adds_up(plan: Plan) -> None:
    last = scorecard_table(plan, scorecard(plan), EN).text.splitlines()[-1]
    points = scorecard(plan).points
    assert points is not None
    assert last.startswith("Total | 100")  # 60 + 40
    assert last.endswith(EN.number(points))


def test_the_checklist_shows_all_items(plan: Plan) -> None:
    made = str(checklist_table(plan, checklist(plan), VI))
    assert len(re.findall(r">C[1-8]\.[1-3]<", made)) == 24
    assert made.count("aop-group") == 8


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_holds_all_six_components(plan: Plan, lang: Any) -> None:
    say = Locale(lang)
    text = plan_on_a_page(plan, say).text
    for part in ("goals", "choices", "budget", "actions", "resources", "risks", "kpis"):
        assert say(f"table-page.{part}") in text
    assert "+20%" in text
    assert say.money(74, plan.company) in text
    assert say("table-page.no-answer") in text, "the second risk has no contingency"


def test_the_page_of_an_empty_plan_says_what_is_missing() -> None:
    page = str(plan_on_a_page(Plan.model_validate({"company": {"name": "A", "year": 2026}}), EN))
    assert page.count(EN("table-page.missing")) == 7


def test_milestones_stand_in_their_month() -> None:
    import datetime as dt

    made = retailer()
    made["company"]["first_month"] = 4
    made["initiatives"][0] |= {"start": dt.date(2026, 4, 1), "end": dt.date(2027, 3, 31)}
    made["milestones"] = [{"id": "M1", "initiative": "I1", "name": "M", "due": dt.date(2027, 3, 10)}]
    cells = re.findall(r'<td class="aop-m.*?</td>', str(plan_on_a_page(Plan.model_validate(made), EN)))
    # The business year runs from April to March, so March 2027 is its twelfth month.
    assert len(cells) == 12
    assert all("aop-on" in cell for cell in cells)
    assert ["◆" in cell for cell in cells] == [False] * 11 + [True]
