"""The chain's planted disagreements are recounted from the raw files, and the library finds each of them, no other."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from case_words import words_in
from ruamel.yaml import YAML

from aop_lib.course.events import read_deck
from aop_lib.locale import Locale, glossary
from aop_lib.methods.agreement import agreement_of, change_of
from aop_lib.methods.assumptions import assumed
from aop_lib.methods.glossary import gap_in_money, terms
from aop_lib.methods.meter import meter
from aop_lib.methods.readings import differing_readings
from aop_lib.methods.rhythm import early_decisions
from aop_lib.methods.tradeoffs import best, room, topics, weigh
from aop_lib.plan import Plan
from aop_lib.rules import RULES, check

CASE = Path(__file__).parents[2] / "case_studies" / "babycare_chain"
FILES = ("plan.yaml", "aligned.yaml")
GOODS = ("stores", "online")
CHANNELS = (*GOODS, "care")
FOUND_IN_TABLE = re.compile(r"^\| .* \| .* \| (ALN\d+)([^|]*) \| ([^|]*) \|$", re.M)


def _load(name: str) -> dict[str, Any]:
    return YAML(typ="safe").load((CASE / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def raw() -> dict[str, Any]:
    return _load("plan.yaml")


@pytest.fixture(scope="module")
def mended() -> dict[str, Any]:
    return _load("aligned.yaml")


@pytest.fixture(scope="module")
def plan(raw: dict[str, Any]) -> Plan:
    return Plan.model_validate(raw)


@pytest.fixture(scope="module")
def aligned(mended: dict[str, Any]) -> Plan:
    return Plan.model_validate(mended)


def months(raw: dict[str, Any], measure: str, kind: str, year: int) -> list[float]:
    """The known months of a measure as they stand in the file."""
    (row,) = [f for f in raw["figures"] if (f["measure"], f["kind"], f["year"]) == (measure, kind, year)]
    return [month for month in row["months"] if month is not None]


def together(raw: dict[str, Any], what: str, kind: str, year: int) -> list[float]:
    """``revenue`` or ``gross_profit`` of the three channels, month by month."""
    return [sum(column) for column in zip(*(months(raw, f"{what}_{c}", kind, year) for c in CHANNELS), strict=True)]


def answers(raw: dict[str, Any], phase: str) -> dict[str, dict[str, Any]]:
    return {view["department"]: view for view in raw["views"] if view.get("phase", "before") == phase}


def rho(one: list[str], other: list[str]) -> float:
    """Spearman's rho of two orders of the same five options: 1 - 6 x (sum of d^2) / (5 x 24)."""
    assert sorted(one) == sorted(other)
    assert len(one) == 5
    return 1 - 6 * sum((one.index(option) - other.index(option)) ** 2 for option in one) / 120


# --- the plan as an AOP -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FILES)
def test_nothing_but_alignment_is_wrong_with_the_plan(name: str) -> None:
    assert {f.code[:3] for f in check(Plan.model_validate(_load(name)))} <= {"ALN"}


def test_last_year_adds_up_to_the_bases(raw: dict[str, Any]) -> None:
    base = {m["id"]: m.get("base") for m in raw["measures"]}
    for channel, revenue, profit in (("stores", 30000, 10650), ("online", 12000, 3480), ("care", 4000, 1510)):
        assert sum(months(raw, f"revenue_{channel}", "actual", 2028)) == revenue == base[f"revenue_{channel}"]
        assert sum(months(raw, f"gross_profit_{channel}", "actual", 2028)) == profit == base[f"gross_profit_{channel}"]
    assert base["revenue"] == 30000 + 12000 + 4000 == 46000
    assert base["gross_profit"] == 10650 + 3480 + 1510 == 15640
    assert base["gross_margin"] == pytest.approx(15640 / 46000)
    assert sum(months(raw, "marketing_cost", "actual", 2028)) == base["marketing_cost"] == 1748
    assert base["marketing_ratio"] == pytest.approx(1748 / 46000)
    assert sum(months(raw, "enquiries", "actual", 2028)) == base["enquiries"] == 300
    assert months(raw, "stock", "actual", 2028)[-1] == base["stock"] == 3000


def test_plan_months_meet_the_goals_in_every_month(raw: dict[str, Any]) -> None:
    # 46,000 x 1.15 = 52,900; 36 % of it is 19,044; 4,000 x 1.35 = 5,400
    assert [(g["measure"], g["kind"], g["target"]) for g in raw["goals"]] == [
        ("revenue", "grow", 0.15),
        ("gross_margin", "at_least", 0.36),
        ("revenue_care", "grow", 0.35),
    ]
    revenue, profit = (together(raw, what, "plan", 2029) for what in ("revenue", "gross_profit"))
    assert sum(revenue) == 52900
    assert sum(profit) == 19067 >= 19044
    assert sum(months(raw, "revenue_care", "plan", 2029)) == 5400
    assert all(p / r >= 0.36 for p, r in zip(profit, revenue, strict=True))


def test_first_quarter_just_holds_the_margin(raw: dict[str, Any]) -> None:
    revenue, profit = (together(raw, what, "actual", 2029) for what in ("revenue", "gross_profit"))
    assert [round(p / r, 3) for p, r in zip(profit, revenue, strict=True)] == [0.364, 0.363, 0.360]
    assert profit[-1] / revenue[-1] >= 0.36


def test_budget_holds_its_ceilings_and_leaves_room(raw: dict[str, Any], plan: Plan, aligned: Plan) -> None:
    for line in raw["budget"]:
        assert sum(line["months"]) <= line["ceiling"]
        assert max(line["months"]) <= line["monthly_ceiling"]
    lines = {line["id"]: sum(line["months"]) for line in raw["budget"]}
    assert lines == {"B1": 30435, "B2": 3348, "B3": 2370, "B4": 4800, "B5": 7200}
    assert sum(lines.values()) == 48153
    assert sum(line["ceiling"] for line in raw["budget"]) == 48600
    assert room(plan) == 49200 - 48153 == 1047
    # the aligned plan gives 600 of it to the system
    assert room(aligned) == 1047 - 600


def test_purchases_are_the_goods_sold_and_what_is_added_to_stock(raw: dict[str, Any]) -> None:
    purchases, care, marketing = (raw["budget"][n]["months"] for n in range(3))
    goods = zip(
        *(months(raw, f"{what}_{channel}", "plan", 2029) for what in ("revenue", "gross_profit") for channel in GOODS),
        strict=True,
    )
    sold = [stores + online - profit_stores - profit_online for stores, online, profit_stores, profit_online in goods]
    stock = [3000, *months(raw, "stock", "plan", 2029)]
    assert purchases == [s + after - before for s, before, after in zip(sold, stock, stock[1:], strict=False)]
    revenue, profit = (months(raw, f"{what}_care", "plan", 2029) for what in ("revenue", "gross_profit"))
    assert care == [r - p for r, p in zip(revenue, profit, strict=True)]
    assert marketing == months(raw, "marketing_cost", "plan", 2029)


@pytest.mark.parametrize("name", FILES)
def test_resources_cover_the_initiatives_and_weights_add_up(name: str) -> None:
    file = _load(name)
    available = {r["id"]: r["available"] for r in file["resources"]}
    needed: Counter[str] = Counter()
    for initiative in file["initiatives"]:
        needed.update({need["resource"]: need["amount"] for need in initiative["needs"]})
    assert needed == {"R1": 24, "R2": 20, "R3": 1800, "R4": 22, "R5": 3}
    assert all(needed[code] <= amount for code, amount in available.items())
    weights: Counter[str] = Counter()
    for kpi in file["kpis"]:
        weights["company" if kpi["level"] == "company" else kpi["owner"]] += kpi["weight"]
    assert weights == {"company": 100, "hoa": 100, "minh": 100, "an": 100, "ha": 100}


# --- who puts what first ----------------------------------------------------------------------------------------------


def test_three_different_number_ones(raw: dict[str, Any], plan: Plan) -> None:
    named = {department: view["first"] for department, view in answers(raw, "before").items()}
    assert named == {"sales": "P1", "trade": "P1", "marketing": "P4", "finance": "P2"}
    assert all(view["ranking"][0] == view["first"] for view in answers(raw, "before").values())
    first = meter(plan).first
    assert first is not None
    assert first.by_option == {"P1": ("sales", "trade"), "P2": ("finance",), "P4": ("marketing",)}
    assert first.share == 2 / 4


def test_widest_pair_is_sales_and_finance_on_gross_margin(raw: dict[str, Any], plan: Plan) -> None:
    orders = {department: view["ranking"] for department, view in answers(raw, "before").items()}
    pairs = {frozenset(pair): rho(orders[pair[0]], orders[pair[1]]) for pair in combinations(orders, 2)}
    # differences 2, 4, 1, 2, 1: squares 4 + 16 + 1 + 4 + 1 = 26; 1 - 26 / 20 = -0.3
    widest = frozenset({"sales", "finance"})
    assert pairs[widest] == pytest.approx(-0.3)
    assert [pair for pair, value in pairs.items() if value <= pairs[widest]] == [widest]
    assert sum(pairs.values()) / 6 == pytest.approx(1 / 3)
    # no other department and no other option is four places apart
    apart = {
        (option, pair): abs(orders[pair[0]].index(option) - orders[pair[1]].index(option))
        for pair in combinations(sorted(orders), 2)
        for option in orders["sales"]
    }
    assert [key for key, places in apart.items() if places >= 4] == [("P2", ("finance", "sales"))]

    ranking = meter(plan).ranking
    assert ranking is not None
    assert ranking.widest is not None
    assert {ranking.widest.first, ranking.widest.second} == widest
    assert (ranking.widest.option, set(ranking.widest.ranks or ())) == ("P2", {1.0, 5.0})
    assert ranking.rho == pytest.approx(1 / 3)


def test_rule_names_exactly_the_widest_pair_and_its_topic(plan: Plan) -> None:
    (found,) = check(plan).of("ALN103")
    others = {"en": ("Marketing", "Trade"), "vi": ("Phòng Marketing", "Phòng Trade")}
    named = {
        "en": ("Sales", "Finance", "Improve gross margin"),
        "vi": ("Phòng Kinh doanh", "Phòng Tài chính", "Cải thiện biên lợi nhuận gộp"),
    }
    for lang in ("en", "vi"):
        sentence = found.found(Locale(lang), plan)
        assert all(name in sentence for name in named[lang])
        assert not any(name in sentence for name in others[lang])


def test_work_brings_the_departments_nearer_not_all_alike(mended: dict[str, Any], plan: Plan, aligned: Plan) -> None:
    orders = [view["ranking"] for view in answers(mended, "after").values()]
    pairs = [rho(one, other) for one, other in combinations(orders, 2)]
    # 0.7 + 0.9 + 0.9 + 0.9 + 0.9 + 1 = 5.3
    assert sum(pairs) / 6 == pytest.approx(5.3 / 6)
    assert {tuple(order[:2]) for order in orders} == {("P1", "P2")}
    changed = change_of(aligned)
    assert changed.rho == pytest.approx(5.3 / 6 - 1 / 3)
    assert changed.first == 1 - 2 / 4
    # each department knew one of the plan's first two before, both after
    assert changed.recall == 1 - 1 / 2
    assert agreement_of(aligned, "before") == agreement_of(plan, "before")


# --- what a word counts -----------------------------------------------------------------------------------------------


def _leads(raw: dict[str, Any], month: int, stage: str = "created") -> list[dict[str, Any]]:
    """The leads that reached a stage in a month of 2029."""
    return [lead for lead in raw["leads"] if stage in lead and (lead[stage].year, lead[stage].month) == (2029, month)]


def test_leads_are_those_of_the_readme(raw: dict[str, Any]) -> None:
    stages = ("created", "qualified", "offered", "contracted")
    assert [[len(_leads(raw, month, stage)) for stage in stages] for month in (2, 3)] == [
        [25, 10, 8, 6],
        [40, 16, 12, 8],
    ]
    assert len(raw["leads"]) == 65
    assert [sum(lead["new_customer"] for lead in _leads(raw, month)) for month in (2, 3)] == [20, 30]
    for lead in raw["leads"]:
        days = [lead[stage] for stage in (*stages, "delivered", "paid", "cancelled") if stage in lead]
        assert days == sorted(days)
        assert all(date(2029, 2, 1) <= day <= date(2029, 3, 31) for day in days)
        assert ("contracted" in lead) == ("value" in lead) == ("cost" in lead)
        # each stage within the month the lead came in, so that a month can be counted row by row
        assert {lead[stage].month for stage in stages if stage in lead} == {lead["created"].month}


def test_figures_of_care_packages_are_those_of_the_leads(raw: dict[str, Any]) -> None:
    for month, value, profit in ((2, 320, 120), (3, 480, 120)):
        kept = [lead for lead in _leads(raw, month, "contracted") if "cancelled" not in lead]
        assert sum(lead["value"] for lead in kept) == value == months(raw, "revenue_care", "actual", 2029)[month - 1]
        earned = sum(lead["value"] - lead["cost"] for lead in kept)
        assert earned == profit == months(raw, "gross_profit_care", "actual", 2029)[month - 1]
        assert len(_leads(raw, month)) == months(raw, "enquiries", "actual", 2029)[month - 1]


def test_one_word_counts_different_things(raw: dict[str, Any], plan: Plan) -> None:
    march, signed = _leads(raw, 3), _leads(raw, 3, "contracted")
    paid = [lead for lead in _leads(raw, 3, "paid") if "cancelled" not in lead]
    values = {month: sum(lead["value"] for lead in _leads(raw, month, "contracted")) for month in (2, 3)}
    assert (len(signed) / len(march), len(signed) / len(_leads(raw, 3, "qualified"))) == (0.2, 0.5)
    assert (values, sum(lead["value"] for lead in paid)) == ({2: 400, 3: 480}, 240)

    uses = {use.term.en: use for use in terms(plan, month=(2029, 3))}
    counted = {
        name: {meaning.department: round(meaning.count.value, 9) for meaning in use.meanings if meaning.count}
        for name, use in uses.items()
    }
    assert counted == {
        "Conversion": {"finance": 0.2, "sales": 0.5},
        "Care package revenue": {"sales": 480, "finance": 240},
        # 480 / 400, 40 / 25 and 120 / 120
        "Growth": {"sales": 0.2, "marketing": 0.6, "finance": 0.0},
        "Efficiency": {},
    }
    # 30 points of 40 leads at 480 / 8 = 60 a contract
    assert gap_in_money(plan, uses["Conversion"]) == pytest.approx(0.3 * 40 * 60)
    assert gap_in_money(plan, uses["Care package revenue"]) == 480 - 240


def test_after_the_work_one_word_counts_one_thing(aligned: Plan) -> None:
    uses = terms(aligned, month=(2029, 3))
    assert [(use.term.en, use.alike) for use in uses] == [
        ("Conversion", True),
        ("Care package revenue", True),
        ("Growth", True),
    ]
    # 8 / 40; 480; 480 / 320 - 1
    assert [(use.low, use.high) for use in uses] == [pytest.approx((v, v)) for v in (0.2, 480, 0.5)]


def test_one_measure_reads_differently_in_two_systems(raw: dict[str, Any], plan: Plan) -> None:
    values: dict[str, list[float]] = {}
    for row in raw["readings"]:
        values.setdefault(row["measure"], []).append(row["value"])
    assert values == {"revenue_online": [1240, 1120], "revenue_stores": [2600, 2600]}
    (differing,) = differing_readings(plan)
    assert (differing.measure, differing.month, differing.gap) == ("revenue_online", 3, 1240 - 1120)


# --- means, roles, rhythm ---------------------------------------------------------------------------------------------


def test_departments_count_on_more_than_there_is(raw: dict[str, Any], plan: Plan, aligned: Plan) -> None:
    total: Counter[str] = Counter()
    for view in raw["resource_views"]:
        total[view.get("resource") or view["limit"]] += view["amount"]
    assert total == {"L7": 3500 + 3000 + 1500, "R3": 2000 + 900, "L6": 3, "L9": 9}
    excess = {one.code: one.excess for one in assumed(plan)}
    assert excess == {"R3": 2900 - 2400, "L6": 0, "L7": 8000 - 6000, "L9": None}
    # 2,200 + 2,600 + 1,200 = 6,000; 1,900 + 500 = 2,400; 3 + 3 = 6
    assert {one.code: one.excess for one in assumed(aligned)} == {"R3": 0, "L6": 0, "L7": 0, "L9": 0}


def test_marketing_decides_before_finance_releases_the_money(raw: dict[str, Any], plan: Plan) -> None:
    cycles = {cycle["id"]: cycle for cycle in raw["cycles"]}
    finance, marketing = cycles["C1"], cycles["C3"]
    waits = [
        (date(2029, later, finance["day"]) - date(2029, earlier, marketing["day"])).days
        for later, earlier in zip(finance["months"], marketing["months"], strict=True)
    ]
    # 10 February to 20 March, 10 May to 20 June, 10 August to 20 September, 10 November to 20 December
    assert waits == [38, 41, 41, 40]
    early = early_decisions(plan)
    assert {(one.cycle, one.needs) for one in early} == {("C3", "C1")}
    assert sorted(one.days for one in early) == sorted(waits)


def test_options_are_decided_by_the_plan_or_by_nothing(plan: Plan, aligned: Plan) -> None:
    verdicts = [weigh(plan, *options) for options in topics(plan).values()]
    assert [(v.better, v.reason, v.on) for v in verdicts] == [
        ("O2", "priority", "P2"),
        ("O4", "excluded", "N2"),
        (None, "silent", None),
    ]
    assert [weigh(aligned, *options).better for options in topics(aligned).values()] == ["O2", "O4", "O6"]


# --- what the rules say -----------------------------------------------------------------------------------------------


PLANTED = {
    "ALN104": ["sales", "marketing", "trade", "finance"],
    "ALN107": ["Conversion", "Care package revenue", "Growth"],
    "ALN108": ["revenue_online"],
    "ALN109": ["Efficiency"],
    "ALN110": ["I4"],
    "ALN203": ["O6"],
    "ALN301": ["L7", "R3"],
    "ALN303": ["L9"],
    "ALN401": [None],
    "ALN501": ["W1"],
    "ALN502": ["W2"],
    "ALN503": ["W3"],
    "ALN504": ["I4"],
    "ALN505": ["W6"],
    "ALN506": ["W5", "W5"],
    "ALN601": ["C3"],
    "ALN701": ["D2"],
    "ALN702": ["D3"],
    "ALN704": ["D4"],
}
OF_SEVERAL = {"ALN102": 1, "ALN103": 1, "ALN201": 1, "ALN202": 2, "ALN602": 1}
"""Rules about several departments or reviews at once: how often they speak; the row they point to says little."""
TIMES = {code: len(rows) for code, rows in PLANTED.items()} | OF_SEVERAL


def _row(raw: dict[str, Any], table: str, row: int | None) -> str | None:
    if row is None:
        return None
    found = raw[table][row]
    if table == "definitions":
        return found["term"]["en"]
    key = {"views": "department", "readings": "measure", "role_views": "responsibility"}.get(table, "id")
    return found[key]


def test_each_planted_defect_is_found_where_it_is_planted(raw: dict[str, Any], plan: Plan) -> None:
    findings = check(plan)
    seen: dict[str, list[str | None]] = {}
    for finding in findings:
        seen.setdefault(finding.code, []).append(_row(raw, finding.table, finding.row))
    assert {code: len(rows) for code, rows in seen.items()} == TIMES
    for code, rows in PLANTED.items():
        assert Counter(seen[code]) == Counter(rows), code


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_readme_lists_every_planted_defect_with_its_rule_and_lines(readme: str) -> None:
    rows = FOUND_IN_TABLE.findall((CASE / readme).read_text(encoding="utf-8"))
    assert {code for code, _, _ in rows} == set(TIMES)
    times = {"twice": 2, "four times": 4, "hai lần": 2, "bốn lần": 4}
    told: Counter[str] = Counter()
    for code, said, lines in rows:
        told[code] += times.get(said.strip(" ,"), 1)
        assert set(lines.split(", ")) <= set(RULES[code].lines), code
    assert told == TIMES


def test_no_rule_speaks_on_the_aligned_plan(aligned: Plan) -> None:
    assert [(f.code, f.table, f.row) for f in check(aligned)] == []


def test_aligned_plan_is_the_same_plan(raw: dict[str, Any], mended: dict[str, Any]) -> None:
    for table in ("company", "parties", "measures", "figures", "goals", "choices", "assumptions", "risks", "leads"):
        assert mended[table] == raw[table], table
    for table in ("views", "definitions", "resource_views", "role_views"):
        before = [row for row in mended[table] if row.get("phase", "before") == "before"]
        assert before == raw[table], table
        assert len(mended[table]) > len(before), table
    assert {b["id"] for b in mended["budget"]} - {b["id"] for b in raw["budget"]} == {"B6"}
    assert sum(b["ceiling"] for b in mended["budget"]) == 49200
    (system,) = [b for b in mended["budget"] if b["id"] == "B6"]
    assert (sum(system["months"]), system["months"][:3]) == (600, [0, 0, 0]), (
        "what is decided in April costs nothing before"
    )


# --- event cards ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FILES)
def test_reflex_never_fits_best(name: str) -> None:
    plan = Plan.model_validate(_load(name))
    deck = read_deck(CASE / "events.yaml", plan)
    kinds = ["opportunity", "crisis", "market_change", "shortage", "competitor"]
    assert [card.kind for card in deck.cards] == kinds
    fits = {card.id: [option.id for option in best(plan, card.options)] for card in deck.cards}
    assert fits == {"E1": ["E1b"], "E2": ["E2c"], "E3": ["E3a"], "E4": ["E4b"], "E5": ["E5c"]}
    assert [card.reflex for card in deck.cards] == ["E1a", "E2a", "E3b", "E4a", "E5b"]
    left = room(plan)
    for card in deck.cards:
        assert 2 <= len(card.options) <= 3
        assert len({option.topic for option in card.options}) == 1
        assert all(left is not None and (option.cost or 0) <= left for option in card.options)


# --- words ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*FILES, "events.yaml"])
def test_every_sentence_stands_in_both_languages(name: str) -> None:
    texts = [(path, text) for path, text in words_in(_load(name)) if path != ".company.name"]
    assert len(texts) > 30
    for path, text in texts:
        assert isinstance(text, dict), f"{path} stands in one language only"
        assert set(text) == {"en", "vi"}, path
        assert all(text.values()), path


def test_everything_says_that_it_is_illustrative(plan: Plan) -> None:
    assert plan.company.illustrative
    assert "illustrative" in plan.company.note.en
    assert "minh họa" in plan.company.note.vi
    assert all(row.illustrative for row in (*plan.figures, *plan.assumptions))
    assert "illustrative" in (CASE / "README.md").read_text(encoding="utf-8")
    assert "minh họa" in (CASE / "README.vi.md").read_text(encoding="utf-8")


def test_readmes_tell_the_same_numbers() -> None:
    english = (CASE / "README.md").read_text(encoding="utf-8")
    vietnamese = (CASE / "README.vi.md").read_text(encoding="utf-8")
    swapped = vietnamese.translate(str.maketrans(",.", ".,"))
    for number in ("52,900", "19,067", "48,153", "1,047", "0.33", "0.88", "37.5%", "+50%", "8,000", "2,900", "1,240"):
        assert number in english
        assert number in swapped


def test_files_use_the_words_of_the_glossary() -> None:
    pairs = [text for name in (*FILES, "events.yaml") for _, text in words_in(_load(name)) if isinstance(text, dict)]
    texts = {
        "en": "\n".join([*(t["en"] for t in pairs), (CASE / "README.md").read_text(encoding="utf-8")]),
        "vi": "\n".join([*(t["vi"] for t in pairs), (CASE / "README.vi.md").read_text(encoding="utf-8")]),
    }
    avoided = [("en", w) for term in glossary() for w in term.avoid_en]
    avoided += [("vi", w) for term in glossary() for w in term.avoid_vi]
    assert [(lang, w) for lang, w in avoided if re.search(rf"(?<!\w){re.escape(w)}(?!\w)", texts[lang], re.I)] == []
