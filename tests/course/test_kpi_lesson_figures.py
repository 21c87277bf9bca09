"""What lessons 05 and 07 say in words is what the case and the simulated year give."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from aop_lib.charts.acting import NEVER, year_ends
from aop_lib.charts.sorting_tables import standing
from aop_lib.course.build import notebooks_folder
from aop_lib.course.lessons.kpi_candidates import habit_set
from aop_lib.course.lessons.kpi_simulated import DRAWS, SEED, year_of_sheets, year_under
from aop_lib.course.source import Prose, read_source
from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.landing import Landing, land_plan
from aop_lib.methods.paradox_effort import best_for_company, best_for_points
from aop_lib.methods.paradox_repair import repair
from aop_lib.methods.paradox_sheets import CAUSES, SETTINGS, Year, year_of
from aop_lib.methods.paradox_world import luck
from aop_lib.plan import Plan

CASE = "mt_gt_distributor"
WRONG = SETTINGS[-1]


@cache
def prose(name: str, lang: Any) -> str:
    source = read_source(notebooks_folder() / "source" / f"{name}.md")
    return "\n".join(cell.text[lang] for cell in source.cells if isinstance(cell, Prose))


@cache
def case() -> Plan:
    plan = read_plan(case_plan(CASE)).plan
    assert plan is not None
    return plan


@cache
def landed(measure: str) -> Landing:
    return land_plan(case())[measure]


def unsaid(name: str, lang: Any, *passages: dict[str, str]) -> list[str]:
    """The passages, in this language, that the lesson does not contain."""
    return [each[lang] for each in passages if each[lang] not in prose(name, lang)]


def lowered() -> Year:
    """The right sheets of January, kept all year, with every point of the scale a fifth lower from July on."""
    start = year_of(frozenset({"not_updated"}))
    late = {
        department: tuple(
            replace(r, threshold=0.8 * r.threshold, target=0.8 * r.target, stretch=0.8 * r.stretch) for r in rows
        )
        for department, rows in start.late.items()
    }
    return Year(start.first, late)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_how_many_lines_of_each_set_are_met_in_june(lang: Any) -> None:
    say = Locale(lang)
    counts = []
    for plan in (habit_set(CASE), case()):
        lines = standing(plan, say)
        counts += [sum(line.met is True for line in lines), len(lines)]
    assert counts == [11, 12, 1, 18]
    said = {"en": "meets 11 of its 12 lines", "vi": "đạt 11 trên 12 dòng"}
    assert unsaid("05_what_a_kpi_is", lang, said) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_the_year_lands(lang: Any) -> None:
    say, revenue, channel = Locale(lang), landed("revenue"), landed("revenue_mt")
    total, low, high = (say.number(v or 0.0, 0) for v in (revenue.total, revenue.low, revenue.high))
    short = [say.percent(-(each.gap or 0.0) / (each.target or 1.0)) for each in (revenue, channel)]
    said = [
        {
            "en": f"lands at {total}, with a range of {low} to {high}",
            "vi": f"đạt {total}, trong khoảng từ {low} đến {high}",
        },
        {"en": f"so {short[0]} are missing", "vi": f"vậy còn thiếu {short[0]}"},
        {"en": f"MT alone lands {short[1]} short of its 114,000", "vi": f"Riêng MT thiếu {short[1]} so với 114.000"},
    ]
    assert unsaid("05_what_a_kpi_is", lang, *said) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_until_when_and_what_a_month_of_waiting_costs(lang: Any) -> None:
    """Six months are known, so acting can begin in any of the six from July to December, or never."""
    say, revenue = Locale(lang), landed("revenue")
    ends = year_ends(revenue)
    cost = say.number((ends[7] - ends[NEVER]) / 6, 0)
    assert revenue.last_useful_month == 9
    said = {
        "en": f"September is the last useful month, and each month of waiting costs about VND {cost} million",
        "vi": f"tháng 9 là tháng cuối còn kịp, và mỗi tháng chờ đợi mất khoảng {cost} triệu đồng",
    }
    assert unsaid("05_what_a_kpi_is", lang, said) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_sheet_pays_and_what_it_brings(lang: Any) -> None:
    say, rows = Locale(lang), year_of(WRONG).first["mt"]
    paid, company = best_for_points("mt", rows), best_for_company("mt", rows)
    assert tuple(paid.effort) == (0, 0, 0.5, 0.5)
    points, nothing = say.number(paid.points, 0), say.number(company.points, 0)
    little, much = say.percent(paid.brings), say.percent(company.brings)
    said = [
        {"en": f"pays best earns {points} points", "vi": f"nhiều điểm nhất nhận {points} điểm"},
        {"en": f"adds {little} to the company's growth", "vi": f"thêm {little} vào mức tăng của công ty"},
        {"en": f"adds {much} and earns {nothing} points", "vi": f"thêm {much} và nhận {nothing} điểm"},
    ]
    assert unsaid("07_kpi_paradox", lang, *said) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_each_switch_does(lang: Any) -> None:
    say = Locale(lang)
    grown = {wrong: say.percent(year_under(wrong).median) for wrong in SETTINGS}
    all_four = grown[WRONG]
    without = {cause: grown[WRONG - {cause}] for cause in CAUSES}
    assert without["wrong_weights"] == without["not_updated"] == all_four
    assert [wrong for wrong in SETTINGS if year_under(wrong).miss == 0] == [frozenset()]
    green = say.percent(year_under(frozenset()).share_green, 0)
    said = [
        {
            "en": f"With all four causes the year ends {all_four} up",
            "vi": f"Còn đủ bốn nguyên nhân, cả năm tăng {all_four}",
        },
        {
            "en": f"Without activity KPIs it is {without['activity_kpis']}",
            "vi": f"đo hoạt động thì tăng {without['activity_kpis']}",
        },
        {"en": f"tied to the goal {without['no_cascade']}", "vi": f"với mục tiêu thì tăng {without['no_cascade']}"},
        {"en": f"with none of them {green}", "vi": f"không còn nguyên nhân nào thì {green} đèn xanh"},
    ]
    assert unsaid("07_kpi_paradox", lang, *said) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_july_does_to_each_answer(lang: Any) -> None:
    say = Locale(lang)
    kept, lower = year_under(frozenset({"not_updated"})), year_of_sheets(lowered())
    replaced = year_under(frozenset())
    (k, low, r), (green, late) = (
        [say.percent(year.median) for year in (kept, lower, replaced)],
        [say.percent(year.share_green, 0) for year in (kept, replaced)],
    )
    assert say.percent(lower.share_green, 0) == say.percent(1, 0)
    said = [
        {"en": f"the year to {k}, and {green} of them are green", "vi": f"cả năm tăng {k}, và {green} số KPI xanh"},
        {"en": f"the year ends at {low}", "vi": f"cả năm dừng ở {low}"},
        {"en": f"it is {r}, and {late} are green", "vi": f"thì là {r}, và {late} số KPI xanh"},
    ]
    assert unsaid("07_kpi_paradox", lang, *said) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_three_changes_still_save(lang: Any) -> None:
    say, made = Locale(lang), repair((), luck(SEED, DRAWS))
    assert made.best_changes == {("mt", "kind"), ("trade", "kind"), ("ops", "kind")}
    best, january = say.percent(made.best), say.percent(made.january)
    said = [
        {"en": f"They bring the year to {best}", "vi": f"Chúng đưa cả năm lên {best}"},
        {"en": f"from January would have brought {january}", "vi": f"từ tháng 1 thì đã là {january}"},
    ]
    assert unsaid("07_kpi_paradox", lang, *said) == []


def test_the_sheet_of_modern_trade_was_changed_in_may() -> None:
    """Lesson 07: from 5 May the average order value weighs 20 instead of 10."""
    (kpi,) = [k for k in case().kpis if k.level == "department" and k.measure == "mt_order_value"]
    (decision,) = [d for d in case().decisions if d.date is not None and d.date.isoformat() == "2026-05-05"]
    assert kpi.weight == 20
    assert kpi.weight_from == decision.date
    assert "20 instead of 10" in Locale("en").text(decision.answer)
