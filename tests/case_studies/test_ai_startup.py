"""A start-up whose milestone means two things (A4.3): recounted from the raw file, then found by the rules."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from case_words import words_in
from ruamel.yaml import YAML

from aop_lib.locale import Locale, glossary
from aop_lib.methods.glossary import terms
from aop_lib.methods.meter import meter
from aop_lib.methods.rhythm import early_decisions
from aop_lib.plan import Plan
from aop_lib.rules import RULES, check

CASE = Path(__file__).parents[2] / "case_studies" / "ai_startup"
FILES = ("plan.yaml", "aligned.yaml")
PLANTED = {"ALN107": ("definitions", 1), "ALN503": ("responsibilities", 0), "ALN601": ("cycles", 1)}


def _load(name: str) -> dict[str, Any]:
    return YAML(typ="safe").load((CASE / name).read_text(encoding="utf-8"))


def _marketing(raw: dict[str, Any]) -> list[float]:
    (line,) = [line for line in raw["budget"] if line["group"] == "marketing"]
    return line["months"]


@pytest.mark.parametrize("name", FILES)
def test_figures_meet_the_goals_and_the_limits(name: str) -> None:
    raw = _load(name)
    rows = {(f["measure"], f["kind"], f["year"]): f["months"] for f in raw["figures"]}
    assert sum(rows["revenue_pilots", "actual", 2025]) == 600
    assert sum(rows["spending", "actual", 2025]) == 6000
    # 900 of pilots and 1,500 of licences
    assert sum(rows["revenue_pilots", "plan", 2026]) == 900
    assert sum(rows["revenue_licences", "plan", 2026]) == 1500
    assert rows["paying_teams", "plan", 2026][-1] == 60
    assert [goal["target"] for goal in raw["goals"]] == [900 + 1500, 60, 9000]
    spending = [sum(column) for column in zip(*(line["months"] for line in raw["budget"]), strict=True)]
    assert spending == rows["spending", "plan", 2026]
    assert sum(spending) == 8760
    assert sum(line["ceiling"] for line in raw["budget"]) == 9000
    assert all(sum(line["months"]) <= line["ceiling"] for line in raw["budget"])
    assert all(max(line["months"]) <= line["monthly_ceiling"] for line in raw["budget"])
    weights: Counter[str] = Counter()
    for kpi in raw["kpis"]:
        weights["company" if kpi["level"] == "company" else kpi["owner"]] += kpi["weight"]
    assert set(weights.values()) == {100}


def test_milestone_is_two_days_77_apart() -> None:
    raw = _load("plan.yaml")
    due = {milestone["id"]: milestone["due"] for milestone in raw["milestones"]}
    meant = {row["department"]: due[row["milestone"]] for row in raw["definitions"]}
    assert meant == {"engineering": date(2026, 5, 15), "marketing": date(2026, 7, 31)}
    # 16 days left of May, 30 of June, 31 of July
    assert (meant["marketing"] - meant["engineering"]).days == 16 + 30 + 31 == 77
    (use,) = terms(Plan.model_validate(raw))
    assert not use.alike
    assert use.days_apart == 77


def test_campaign_is_spent_before_anybody_can_buy() -> None:
    before, after = (_marketing(_load(name)) for name in FILES)
    # April to June: 200 + 500 + 400; nobody can buy before 31 July
    assert sum(before[3:6]) == 1100
    assert (sum(before[:7]), sum(before[7:])) == (1220, 280)
    assert (sum(after[:7]), sum(after[7:])) == (400, 1100)
    due = {milestone["id"]: milestone for milestone in _load("plan.yaml")["milestones"]}
    assert due["M21"]["due"] < due["M13"]["due"]
    due = {milestone["id"]: milestone for milestone in _load("aligned.yaml")["milestones"]}
    assert due["M21"]["due"] > due["M13"]["due"]
    assert due["M21"]["depends_on"] == ["M13"]


def test_posters_are_booked_before_the_release_plan() -> None:
    raw = _load("plan.yaml")
    release, booking = raw["cycles"]
    waits = [
        (date(2026, later, release["day"]) - date(2026, earlier, booking["day"])).days
        for later, earlier in zip(release["months"], booking["months"], strict=True)
    ]
    assert waits == [23, 26, 26, 25]
    assert sorted(one.days for one in early_decisions(Plan.model_validate(raw))) == sorted(waits)


def test_meter_shows_nothing_for_the_rankings_are_alike() -> None:
    ranking = meter(Plan.model_validate(_load("plan.yaml"))).ranking
    assert ranking is not None
    assert ranking.rho == 1
    assert ranking.widest is None


def test_only_the_planted_defects_are_found() -> None:
    plan = Plan.model_validate(_load("plan.yaml"))
    found = {finding.code: (finding.table, finding.row) for finding in check(plan)}
    assert found == PLANTED
    (milestone,) = check(plan).of("ALN107")
    for lang in ("en", "vi"):
        assert "77" in milestone.found(Locale(lang), plan)


def test_no_rule_speaks_on_the_aligned_plan() -> None:
    assert [(f.code, f.table, f.row) for f in check(Plan.model_validate(_load("aligned.yaml")))] == []


def test_aligned_plan_is_the_same_plan() -> None:
    raw, mended = (_load(name) for name in FILES)
    for table in ("company", "parties", "measures", "goals", "choices", "limits", "initiatives", "kpis", "views"):
        assert mended[table] == raw[table], table
    assert mended["definitions"][: len(raw["definitions"])] == raw["definitions"]
    assert sum(_marketing(raw)) == sum(_marketing(mended)) == 1500


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_readme_lists_the_planted_defects(readme: str) -> None:
    text = (CASE / readme).read_text(encoding="utf-8")
    rows = re.findall(r"^\| .* \| .* \| (ALN\d+) \| ([^|]*) \|$", text, re.M)
    assert {code for code, _ in rows} == set(PLANTED)
    for code, lines in rows:
        assert set(lines.split(", ")) <= set(RULES[code].lines), code
    numbers = text.replace(".", ",") if readme.endswith(".vi.md") else text
    for number in ("1,220", "280", "1,500", "400", "1,100", "2,400", "8,760", "77", "26"):
        assert number in numbers


@pytest.mark.parametrize("name", FILES)
def test_every_sentence_stands_in_both_languages(name: str) -> None:
    for path, text in words_in(_load(name)):
        if path != ".company.name":
            assert isinstance(text, dict), f"{path} stands in one language only"
            assert set(text) == {"en", "vi"}, path
            assert all(text.values()), path


def test_everything_says_that_it_is_illustrative() -> None:
    raw = _load("plan.yaml")
    assert raw["company"]["illustrative"]
    assert "illustrative" in raw["company"]["note"]["en"]
    assert "minh họa" in raw["company"]["note"]["vi"]
    assert all(row["illustrative"] for row in raw["figures"])


def test_files_use_the_words_of_the_glossary() -> None:
    pairs = [text for name in FILES for _, text in words_in(_load(name)) if isinstance(text, dict)]
    texts = {
        "en": "\n".join([*(t["en"] for t in pairs), (CASE / "README.md").read_text(encoding="utf-8")]),
        "vi": "\n".join([*(t["vi"] for t in pairs), (CASE / "README.vi.md").read_text(encoding="utf-8")]),
    }
    avoided = [("en", w) for term in glossary() for w in term.avoid_en]
    avoided += [("vi", w) for term in glossary() for w in term.avoid_vi]
    assert [(lang, w) for lang, w in avoided if re.search(rf"(?<!\w){re.escape(w)}(?!\w)", texts[lang], re.I)] == []
