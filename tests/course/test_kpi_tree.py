"""Lesson 06, step 3: what the forms on the driver tree say, on the case and on plans of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import ipywidgets as widgets
import pytest
from test_lesson import PLANS, lesson, parts

from aop_lib.course import Lesson, open_lesson
from aop_lib.course.lesson import Note
from aop_lib.locale import LANGUAGES
from aop_lib.methods.levers import levers
from aop_lib.methods.tree_figures import gap

NAME = "06_kpi_from_the_aop"


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AOP_ANSWERS", str(tmp_path))
    monkeypatch.setenv("AOP_STRICT", "1")
    monkeypatch.delenv("AOP_PLAN", raising=False)


def shown(form: Any) -> str:
    (output,) = parts(form.widget, widgets.Output)
    return " ".join(out["data"].get("text/plain", "") for out in output.outputs)


def choose(form: Any, code: str) -> str:
    (buttons,) = parts(form.widget, widgets.RadioButtons)
    buttons.value = code
    return shown(form)


def case() -> Lesson:
    return open_lesson(NAME, "en")


def test_the_plan_of_the_case_reaches_its_goal() -> None:
    """D.2: MT 114,000 and GT 126,000 make 240,000, 20 % above 200,000."""
    form = case().ask("tree")
    assert "Revenue comes to VND 240,000 million: the goal is reached" in shown(form)
    assert len(parts(form.widget, widgets.FloatSlider)) <= 6


def test_a_factor_pulled_down_breaks_the_goal_and_another_brings_it_back() -> None:
    form = case().ask("tree")
    lines = {line.tooltip: line for line in parts(form.widget, widgets.FloatSlider)}
    stores, orders = lines["MT stores served"], lines["Orders per MT store"]
    assert "Pull one factor down first" not in shown(form)
    orders.value = orders.max
    assert "Pull one factor down first" in shown(form)
    orders.value, stores.value = 0, stores.min
    assert "the goal is missed" in shown(form)
    orders.value = orders.max
    for line in lines.values():
        line.value = line.max if line is not stores else line.value
    assert "The goal is reached. Who has to make it true" in shown(form)


def test_the_strongest_lever_is_hidden_until_guessed() -> None:
    here = case()
    found = levers(here.need(), "revenue")
    assert found is not None
    form = here.ask("lever")
    assert "strongest lever" not in shown(form)
    assert "That is the one." in choose(form, found.strongest.measure)
    weakest = found.all[-1].measure
    assert "It is “" in choose(form, weakest)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_factors_that_all_kept_one_pace_have_no_strongest_among_them(tmp_path: Path, lang: Any) -> None:
    """Every month is 3 % above the year before: a range read from these months is a point."""
    months = [420, 380, 400, 410, 420, 430, 440, 450, 430, 440, 460, 500]
    rows = [f"  - {{measure: {m}, kind: actual, year: 2025, months: {months}}}" for m in ("shop", "web")]
    later = [round(value * 1.03, 4) for value in months]
    rows += [f"  - {{measure: {m}, kind: actual, year: 2026, months: {later}}}" for m in ("shop", "web")]
    text = """schema_version: 1
company: {name: Moc, year: 2026, money_unit: million}
measures:
  - {id: revenue, name: Revenue, unit: money, formula: shop + web}
  - {id: shop, name: Shops, unit: money}
  - {id: web, name: Online, unit: money}
goals:
  - {id: G1, name: Grow, measure: revenue, kind: grow, target: 0.15, rank: 1}
figures:
"""
    path = tmp_path / "even.yaml"
    path.write_text(text + "\n".join(rows) + "\n", encoding="utf-8")
    here = open_lesson(NAME, lang, path)
    assert here.say("tree-form.lever-no-room") in choose(here.ask("lever"), "shop")


def test_where_it_broke_adds_up_and_says_who_could_have_seen_it() -> None:
    here = case()
    found = gap(here.need(), "revenue")
    assert found is not None
    assert found.rest == 0
    worst = found.bridge.costliest
    assert worst is not None
    form = here.ask("where_broke")
    assert "Choose first" in shown(form)
    right = choose(form, worst)
    assert "That is the one" in right
    assert "Of the KPIs from habit none reads it." in right
    other = next(leaf for leaf in found.tree.leaves if leaf != worst)
    assert "cost most" in choose(form, other)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_price_volume_and_mix_of_the_two_channels(lang: Any) -> None:
    text = open_lesson(NAME, lang).show("pvm").text
    for name in ("MT revenue", "GT revenue") if lang == "en" else ("Doanh thu MT", "Doanh thu GT"):
        assert name in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plan_without_drivers_is_told_what_is_missing(lang: Any) -> None:
    here = lesson(NAME, lang, PLANS["one goal"])
    for question in ("tree", "lever", "where_broke"):
        assert isinstance(here.ask(question), Note)
    assert isinstance(here.show("pvm"), Note)


def test_a_plan_of_bases_begins_with_last_year() -> None:
    """MT 400 and GT 600 last year, the goal 1,200."""
    form = lesson(NAME, "en", PLANS["distributor"]).ask("tree")
    assert "200 short of the goal" in shown(form)
    assert "last year" in shown(form)
