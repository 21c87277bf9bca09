"""The distributor adds up to what A2.17 and D.2 ask; its right KPI set is silent, its habits are found one by one."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import combinations, permutations
from pathlib import Path
from typing import Any

import pytest
from case_words import words_in
from ruamel.yaml import YAML

from aop_lib.locale import glossary
from aop_lib.methods.causal_evidence import trial_of
from aop_lib.methods.goal_arithmetic import imply
from aop_lib.methods.landing import land_plan
from aop_lib.methods.removal import removal
from aop_lib.methods.scorecard import scorecard
from aop_lib.plan import Plan, faults
from aop_lib.rules import RULES, check, checklist

CASE = Path(__file__).parents[2] / "case_studies" / "mt_gt_distributor"
FILES = ("plan.yaml", "habit.yaml")
ACTIVITIES = ("visits", "programmes_run", "new_outlets", "calls", "reports")
FOUND_IN_TABLE = re.compile(r"^\| .* \| .* \| ((?:KPI|PLN|ALN)\d+)(?:, (\d+) (?:times|lần))? \| ([^|]*) \|$", re.M)


def _load(name: str) -> dict[str, Any]:
    return YAML(typ="safe").load((CASE / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def raw() -> dict[str, Any]:
    return _load("plan.yaml")


@pytest.fixture(scope="module")
def right(raw: dict[str, Any]) -> Plan:
    return Plan.model_validate(raw)


@pytest.fixture(scope="module")
def habit() -> Plan:
    return Plan.model_validate(_load("habit.yaml"))


def months(raw: dict[str, Any], measure: str, kind: str, year: int) -> list[float]:
    """The known months of a measure as they stand in the file."""
    (row,) = [f for f in raw["figures"] if (f["measure"], f["kind"], f["year"]) == (measure, kind, year)]
    return [month for month in row["months"] if month is not None]


def product(raw: dict[str, Any], kind: str, year: int, *measures: str) -> list[float]:
    """Month by month, the factors multiplied."""
    columns = zip(*(months(raw, measure, kind, year) for measure in measures), strict=True)
    made = []
    for column in columns:
        value = 1.0
        for factor in column:
            value *= factor
        made.append(value)
    return made


def channels(raw: dict[str, Any], kind: str, year: int) -> tuple[list[float], list[float]]:
    """MT = stores x orders per store x order value; GT = outlets x revenue per outlet."""
    return (
        product(raw, kind, year, "mt_stores", "mt_orders_per_store", "mt_order_value"),
        product(raw, kind, year, "gt_outlets", "gt_revenue_per_outlet"),
    )


# --- what the AOP says ------------------------------------------------------------------------------------------------


def test_channels_make_the_years_of_the_readme(raw: dict[str, Any]) -> None:
    totals = {at: tuple(sum(c) for c in channels(raw, *at)) for at in (("actual", 2025), ("plan", 2026))}
    assert totals["actual", 2025] == (pytest.approx(80_000, abs=0.01), pytest.approx(120_000, abs=0.01))
    # 200,000 x 1.2 = 240,000; 47.5 % of it is MT
    assert totals["plan", 2026] == (pytest.approx(114_000, abs=0.01), pytest.approx(126_000, abs=0.01))
    assert tuple(sum(c) for c in channels(raw, "actual", 2024)) == (
        pytest.approx(70_000, abs=0.01),
        pytest.approx(118_000, abs=0.01),
    )
    bases = {m["id"]: m.get("base") for m in raw["measures"]}
    assert (bases["revenue"], bases["revenue_mt"], bases["revenue_gt"]) == (200_000, 80_000, 120_000)


def test_mt_must_grow_by_two_fifths(right: Plan) -> None:
    # D.2: (0.20 - 0.60 x 0.05) / 0.40 = 0.17 / 0.40 = 0.425
    implied = imply(right).implied
    for measure, level, growth in (("revenue_mt", 114_000, 0.425), ("revenue_gt", 126_000, 0.05)):
        assert implied[measure].fixed
        assert implied[measure].low == pytest.approx(level)
        assert implied[measure].growth == (pytest.approx(growth), pytest.approx(growth))


def test_orders_are_whole_and_parts_of_programmes_add_up(raw: dict[str, Any]) -> None:
    for kind, year in (("actual", 2024), ("actual", 2025), ("plan", 2026), ("actual", 2026)):
        for orders in product(raw, kind, year, "mt_stores", "mt_orders_per_store"):
            assert orders == pytest.approx(round(orders), abs=1e-6)
    spend, profit = (sum(months(raw, m, "actual", 2025)) for m in ("trade_spend_mt", "promo_profit"))
    # 1,200 of gain on 4,000 spent
    assert (spend, profit, (profit - spend) / spend) == (4000, 5200, 0.3)
    spend, profit = (sum(months(raw, m, "plan", 2026)) for m in ("trade_spend_mt", "promo_profit"))
    assert (spend, profit, (profit - spend) / spend) == (7200, 9720, pytest.approx(0.35))
    assert sum(months(raw, "gt_cash", "actual", 2025)) == 108_000 == 0.90 * 120_000
    assert sum(months(raw, "gt_cash", "plan", 2026)) == 115_920 == pytest.approx(0.92 * 126_000)


def test_budget_moves_to_mt_and_keeps_its_limits(raw: dict[str, Any]) -> None:
    lines = {line["id"]: sum(line["months"]) for line in raw["budget"]}
    assert lines == {"B1": 192_000, "B2": 7200, "B3": 3000, "B4": 3600, "B5": 9000, "B6": 8480, "B7": 5040}
    assert sum(lines.values()) == 228_320
    assert sum(line["ceiling"] for line in raw["budget"]) == 231_000
    assert all(sum(line["months"]) <= line["ceiling"] for line in raw["budget"])
    assert all(max(line["months"]) <= line["monthly_ceiling"] for line in raw["budget"])
    assert raw["budget"][1]["months"] == months(raw, "trade_spend_mt", "plan", 2026)
    notes = {line["id"]: line.get("note", {}).get("en", "") for line in raw["budget"]}
    held = [line for line, note in notes.items() if note.startswith("Held at last year's")]
    assert held == ["B3", "B5"], "GT is held"
    assert ("4,000" in notes["B2"], "2,200" in notes["B4"]) == (True, True)


def test_most_a_month_can_bring_is_more_than_planned(raw: dict[str, Any]) -> None:
    mt, gt = channels(raw, "plan", 2026)
    planned = {"revenue_mt": mt, "revenue": [a + b for a, b in zip(mt, gt, strict=True)]}
    for measure, path in planned.items():
        most = months(raw, measure, "capacity", 2026)
        assert all(can > plan for can, plan in zip(most, path, strict=True))


# --- the first six months ---------------------------------------------------------------------------------------------


def test_half_year_is_behind_where_it_counts(raw: dict[str, Any]) -> None:
    actual = [sum(c) for c in channels(raw, "actual", 2026)]
    planned = [sum(c[:6]) for c in channels(raw, "plan", 2026)]
    # 107,463 of 111,911; 49,583 of 52,055; 57,880 of 59,857
    assert sum(actual) / sum(planned) - 1 == pytest.approx(-0.040, abs=0.0005)
    assert [a / p - 1 for a, p in zip(actual, planned, strict=True)] == [
        pytest.approx(-0.047, abs=0.0005),
        pytest.approx(-0.033, abs=0.0005),
    ]
    assert [round(v) for v in (sum(actual), sum(planned), *actual, *planned)] == [
        107_463,
        111_911,
        49_583,
        57_880,
        52_055,
        59_857,
    ]


def test_gap_comes_from_the_drivers_the_readme_names(raw: dict[str, Any]) -> None:
    leaves = ("mt_stores", "mt_orders_per_store", "mt_order_value", "gt_outlets", "gt_revenue_per_outlet")
    effects = dict.fromkeys(leaves, 0.0)
    for month in range(6):
        planned, actual = (
            {leaf: months(raw, leaf, kind, 2026)[month] for leaf in leaves} for kind in ("plan", "actual")
        )
        for order in permutations(leaves):
            now = dict(planned)
            for leaf in order:
                before = _revenue(now)
                now[leaf] = actual[leaf]
                effects[leaf] += (_revenue(now) - before) / 120
    told = {"mt_stores": -778, "mt_orders_per_store": -1107, "mt_order_value": -586}
    told |= {"gt_outlets": 482, "gt_revenue_per_outlet": -2459}
    # 111,911 - 107,463
    assert sum(told.values()) == -4448
    assert effects == {leaf: pytest.approx(effect, abs=1) for leaf, effect in told.items()}


def _revenue(v: dict[str, float]) -> float:
    mt = v["mt_stores"] * v["mt_orders_per_store"] * v["mt_order_value"]
    return mt + v["gt_outlets"] * v["gt_revenue_per_outlet"]


def test_every_activity_is_ahead_every_month(raw: dict[str, Any]) -> None:
    for measure in ACTIVITIES:
        done, planned = months(raw, measure, "actual", 2026), months(raw, measure, "plan", 2026)
        assert len(done) == 6
        assert all(d > p for d, p in zip(done, planned, strict=False)), measure
    assert (sum(months(raw, "new_outlets", "actual", 2026)), sum(months(raw, "new_outlets", "plan", 2026)[:6])) == (
        205,
        130,
    )


def test_one_risk_came_in_april_and_went_again(raw: dict[str, Any]) -> None:
    risk = raw["risks"][0]
    value = months(raw, risk["trigger_measure"], "actual", 2026)
    assert [month for month, v in enumerate(value, 1) if v < risk["trigger_value"]] == [4]
    later = [d for d in raw["decisions"] if d["date"] > date(2026, 4, 30)]
    assert {goal for d in later for goal in d["goals"]} >= set(risk["goals"])


def test_year_lands_short_and_can_be_turned_until_autumn(right: Plan) -> None:
    landings = land_plan(right)
    revenue = landings["revenue"]
    assert revenue.enough
    assert revenue.total is not None
    assert 225_000 < revenue.total < 235_000
    assert revenue.target == pytest.approx(240_000)
    assert revenue.last_useful_month == 9
    mt = landings["revenue_mt"]
    assert mt.total is not None
    assert mt.total < 112_000
    assert mt.last_useful_month is not None


# --- the two KPI sets -------------------------------------------------------------------------------------------------


def test_both_files_hold_one_aop() -> None:
    one, other = (_load(name) for name in FILES)
    differ = {"kpis", "reviews", "trials", "ticks", "decisions"}
    assert {table: rows for table, rows in one.items() if table not in differ} == {
        table: rows for table, rows in other.items() if table not in differ
    }
    assert {k["id"] for k in one["kpis"]} & {k["id"] for k in other["kpis"]} == set()


@pytest.mark.parametrize("name", FILES)
def test_rows_do_not_contradict_each_other(name: str) -> None:
    assert faults(Plan.model_validate(_load(name))) == []


def test_no_rule_speaks_on_the_right_set(right: Plan) -> None:
    assert [(f.code, f.table, f.row) for f in check(right)] == []
    found = checklist(right)
    assert (found.passed, found.gates) == (24, ())


def test_right_set_reads_what_the_article_names(right: Plan) -> None:
    company = [k for k in right.kpis if k.level == "company"]
    # growth against the same period, MT revenue by month, MT share, ROI of trade marketing (A2.18)
    assert {"revenue", "revenue_mt", "mt_share", "roi_trade"} <= {k.measure for k in company}
    weights = {k.id: k.weight for k in company}
    assert weights == {"KPI1": 40, "KPI2": 25, "KPI3": 15, "KPI4": 10, "KPI5": 10}
    assert all(removal(right, kpi).keeps for kpi in right.kpis)


@pytest.mark.parametrize("name", FILES)
def test_weights_of_each_sheet_make_a_hundred(name: str) -> None:
    weights: Counter[str] = Counter()
    for kpi in _load(name)["kpis"]:
        weights["company" if kpi["level"] == "company" else kpi["owner"]] += kpi["weight"]
    assert set(weights.values()) == {100}
    assert set(weights) == {"company", "thao", "dung", "mai", "long", "nga", "phuc"}


def _bands(plan: Plan) -> dict[str, str | None]:
    """Every KPI read the way the scorecard reads the company's."""
    everyone = [kpi.model_copy(update={"level": "company"}) for kpi in plan.kpis]
    return {row.kpi: row.band for row in scorecard(plan.model_copy(update={"kpis": everyone})).rows}


def test_nine_of_ten_habits_are_green_while_the_goal_is_behind(habit: Plan) -> None:
    bands = _bands(habit)
    assert len(bands) == 12
    assert [kpi for kpi, band in bands.items() if band == "below"] == ["HO2"]
    # 11 / 12 = 92 %
    assert sum(band in ("meets", "exceeds") for band in bands.values()) / len(bands) >= 0.9


def test_habits_tell_nothing_about_the_goal(habit: Plan) -> None:
    kept = {kpi.id: removal(habit, kpi).because for kpi in habit.kpis if removal(habit, kpi).keeps}
    assert set(kept.values()) == {"guards"}
    assert {k.kind for k in habit.kpis} == {"activity", "compliance"}
    assert len({k.weight for k in habit.kpis if k.level == "company"}) == 1
    assert {k.cadence for k in habit.kpis} == {"yearly"}
    assert all(k.decision is None for k in habit.kpis)


# --- what the rules say -----------------------------------------------------------------------------------------------


PLANTED = {
    "PLN603": ["H4", "HM1", "HG1", "HT1", "HN1", "HP1"],
    "PLN604": ["G2"],
    "KPI202": ["G1", "G3"],
    "KPI205": ["H1", "H2", "H4", "HM1", "HG1", "HT1", "HN1", "HP1"],
    "KPI206": ["H3"],
    "KPI303": ["mt_stores"],
    "KPI403": ["H1", "HM1", "HG1", "HT1", "HO1", "HN1", "HP1"],
    "KPI503": ["H1"],
    "KPI504": ["H4", "HO1"],
    "KPI601": ["H1", "H2", "H3", "H4", "HM1", "HT1", "HN1", "HP1"],
    "KPI602": ["H1", "H2", "H3", "H4", "HM1", "HG1", "HT1", "HN1", "HP1"],
    "KPI603": ["H1", "H2", "HM1", "HT1", "HN1", "HP1"],
    "KPI604": ["HG1"],
    "KPI701": ["HM1", "HG1", "HT1", "HO1", "HO2"],
    "KPI702": ["HN1", "HP1"],
    "KPI801": ["H1"],
    "KPI803": ["V1"],
    "KPI805": ["G1"],
    "KPI806": ["G1"],
    "KPI901": ["H1", "HM1"],
    "KPI902": ["HM1"],
    "KPI903": ["H2"],
    "KPI904": ["H1"],
    "KPI905": ["G1"],
    "ALN401": [None],
    "ALN604": ["V1"],
    "ALN703": [None],
}
TIMES = {code: len(rows) for code, rows in PLANTED.items()}


def test_each_fault_of_the_habit_set_is_found_where_it_is_planted(habit: Plan) -> None:
    seen: dict[str, list[str | None]] = {}
    for finding in check(habit):
        if not finding.code.startswith("CHK"):
            row = None if finding.row is None else habit.rows(finding.table)[finding.row].id
            seen.setdefault(finding.code, []).append(row)
    assert {code: Counter(rows) for code, rows in seen.items()} == {c: Counter(rows) for c, rows in PLANTED.items()}


def test_checklist_sees_the_habit_set_in_all_three_gates(habit: Plan) -> None:
    found = checklist(habit)
    failing = {item.code for item in found.items if item.passed is False}
    assert (found.passed, len(failing), found.answered) == (7, 16, 23)
    assert found.at_risk
    assert found.gates == (2, 5, 7)
    spoken = {f.code for f in check(habit) if f.code.startswith("CHK")} - {"CHK90", "CHK91"}
    assert spoken == {f"CHK{code[1]}{code[3]}" for code in failing}


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_readme_lists_every_fault_with_its_rule_and_lines(readme: str) -> None:
    rows = FOUND_IN_TABLE.findall((CASE / readme).read_text(encoding="utf-8"))
    assert {code: int(times or 1) for code, times, _ in rows} == TIMES
    assert len(rows) == len(TIMES)
    for code, _, lines in rows:
        assert set(lines.split(", ")) <= set(RULES[code].lines), code


# --- trials -----------------------------------------------------------------------------------------------------------


def _halves(rows: list[dict[str, Any]], what: str) -> tuple[list[float], list[float]]:
    return [r[what] for r in rows if r["raised"]], [r[what] for r in rows if not r["raised"]]


def _chance(rows: list[dict[str, Any]], what: str) -> float:
    """In how many of the 924 ways to choose six of twelve the chosen are ahead at least as far as they are."""
    values = [r[what] for r in rows]
    reached = sum(_halves(rows, what)[0])
    ways = [sum(way) for way in combinations(values, 6)]
    assert len(ways) == 924
    return sum(way >= reached - 1e-9 for way in ways) / len(ways)


def test_calls_bring_revenue_in_one_company_and_none_in_the_other() -> None:
    firms = {firm["id"]: firm["rows"] for firm in _load("calls.yaml")["firms"]}
    assert {name: len(rows) for name, rows in firms.items()} == {"a": 12, "b": 12}
    means = {
        (name, what): tuple(pytest.approx(sum(half) / 6) for half in _halves(rows, what))
        for name, rows in firms.items()
        for what in ("activity", "leads", "result")
    }
    assert means == {
        ("a", "activity"): (0.40, 0.02),
        ("a", "leads"): (0.18, 0.02),
        ("a", "result"): (0.09, 0.02),
        ("b", "activity"): (0.40, 0.02),
        ("b", "leads"): (0.02, 0.02),
        ("b", "result"): (0.02, 0.02),
    }
    for what in ("leads", "result"):
        more, same = _halves(firms["a"], what)
        assert min(more) > max(same)
        assert _chance(firms["a"], what) == 1 / 924
        assert _chance(firms["b"], what) >= 0.5


def test_each_set_keeps_the_trial_of_one_of_its_kpis(right: Plan, habit: Plan) -> None:
    held, broken = trial_of(right, "KT1"), trial_of(habit, "H3")
    assert held is not None
    assert held.verdict == "holds"
    assert broken is not None
    assert broken.verdict == "breaks_at_leads"
    rows = _load("plan.yaml")["trials"]
    assert tuple(pytest.approx(sum(half) / 6) for half in _halves(rows, "activity")) == (0.12, 0.01)
    assert tuple(pytest.approx(sum(half) / 6) for half in _halves(rows, "leads")) == (0.08, 0.01)
    assert tuple(pytest.approx(sum(half) / 6) for half in _halves(rows, "result")) == (0.05, 0.01)


# --- words ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*FILES, "calls.yaml"])
def test_every_sentence_stands_in_both_languages(name: str) -> None:
    texts = words_in(_load(name))
    assert len(texts) > 20
    for path, text in texts:
        assert isinstance(text, dict), f"{path} stands in one language only"
        assert set(text) == {"en", "vi"}, path
        assert all(text.values()), path


def test_everything_says_that_it_is_illustrative(right: Plan) -> None:
    assert right.company.illustrative
    assert "illustrative" in right.company.note.en
    assert "minh họa" in right.company.note.vi
    for row in (*right.figures, *right.assumptions):
        assert row.illustrative
        assert "llustrative" in row.source.en
        assert "minh họa" in row.source.vi
    assert "illustrative" in (CASE / "README.md").read_text(encoding="utf-8")
    assert "minh họa" in (CASE / "README.vi.md").read_text(encoding="utf-8")


def test_readmes_tell_the_same_numbers() -> None:
    english = (CASE / "README.md").read_text(encoding="utf-8")
    swapped = (CASE / "README.vi.md").read_text(encoding="utf-8").translate(str.maketrans(",.", ".,"))
    numbers: tuple[str, ...] = (
        "240,000",
        "114,000",
        "126,000",
        "42.5%",
        "228,320",
        "231,000",
        "111,911",
        "107,463",
        "52,055",
        "49,583",
    )
    numbers += (
        "59,857",
        "57,880",
        "55.6",
        "54.4",
        "4.257",
        "4.208",
        "16,223",
        "60,661",
        "205",
        "4.12",
        "2,459",
        "1,107",
        "924",
        "0.1%",
    )
    for number in numbers:
        assert number in english, number
        assert number in swapped, number


def test_files_use_the_words_of_the_glossary() -> None:
    pairs = [t for name in (*FILES, "calls.yaml") for _, t in words_in(_load(name)) if isinstance(t, dict)]
    texts = {
        "en": "\n".join([*(t["en"] for t in pairs), (CASE / "README.md").read_text(encoding="utf-8")]),
        "vi": "\n".join([*(t["vi"] for t in pairs), (CASE / "README.vi.md").read_text(encoding="utf-8")]),
    }
    avoided = [("en", w) for term in glossary() for w in term.avoid_en]
    avoided += [("vi", w) for term in glossary() for w in term.avoid_vi]
    assert [(lang, w) for lang, w in avoided if re.search(rf"(?<!\w){re.escape(w)}(?!\w)", texts[lang], re.I)] == []
