"""Keys are written by hand; here each one that can be computed is held to the library's result on the case.

The tables printed in the exercises are held to the same plan.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

import pytest
from exercise_answers import key, printed, task

from aop_lib.course.build import exercise_sources
from aop_lib.course.claims import claims
from aop_lib.course.source import Prose
from aop_lib.files import read_plan
from aop_lib.home import case_plan
from aop_lib.methods.agreement import Agreement, agree
from aop_lib.methods.assumptions import assumed_of
from aop_lib.methods.decision_log import days_taken, goes_against, unanswered
from aop_lib.methods.glossary import TermUse, gap_in_money, terms
from aop_lib.methods.horizons import long_term
from aop_lib.methods.readings import differing_readings
from aop_lib.methods.rhythm import common_reviews, early_decisions
from aop_lib.methods.roles import role_gaps
from aop_lib.methods.tradeoffs import fit, topics, weigh
from aop_lib.plan import Plan, in_language

BREAKS, DESIGN = "02_where_alignment_breaks", "03_alignment_by_design"


@cache
def case() -> Plan:
    read = read_plan(case_plan("babycare_chain"))
    assert read.plan is not None
    assert not read.problems
    return read.plan


def term(name: str) -> TermUse:
    return next(use for use in terms(case(), "before", (2029, 3)) if in_language(use.term, "en") == name)


def counted(name: str, department: str) -> float:
    meaning = next(m for m in term(name).meanings if m.department == department)
    assert meaning.count is not None
    assert meaning.count.value is not None
    return meaning.count.value


def rankings() -> dict[str, dict[str, float]]:
    return {v.department: {c: float(n) for n, c in enumerate(v.ranking, 1)} for v in case().views}


def agreement() -> Agreement:
    return agree(rankings())


def test_conversion_by_two_definitions() -> None:
    """March: 40 leads, 16 qualified, 8 contracts."""
    assert counted("Conversion", "finance") * 100 == pytest.approx(key(BREAKS, "conversion"))
    assert counted("Conversion", "sales") * 100 == pytest.approx(50)
    rows = printed(BREAKS, "channel")
    channels = {"companies": "company", "hospitals": "hospital", "stores": "store", "online": "online"}
    for name, *counts in rows:
        leads = [lead for lead in case().leads if lead.created.month == 3 and lead.channel == channels[name]]
        signed = [lead for lead in leads if lead.contracted]
        qualified = [lead for lead in leads if lead.qualified]
        assert [float(c) for c in counts] == [
            len(leads),
            len(qualified),
            len(signed),
            sum(x.value or 0 for x in signed),
        ]
    assert [sum(int(row[n]) for row in rows) for n in (1, 2, 3, 4)] == [40, 16, 8, 480]


def test_what_the_gap_is_worth() -> None:
    """(50 % - 20 %) x 40 leads x 60."""
    assert gap_in_money(case(), term("Conversion")) == pytest.approx(key(BREAKS, "promise"))


def test_revenue_paid_and_signed() -> None:
    assert counted("Care package revenue", "finance") == key(BREAKS, "paid")
    assert counted("Care package revenue", "sales") == 480
    contracts = {lead.id: lead for lead in case().leads if lead.contracted}
    rows = {row[0]: row[1:] for row in printed(BREAKS, "contract")}
    assert set(rows) == set(contracts)
    for code, (signed, paid, cancelled, value) in rows.items():
        lead = contracts[code]
        assert (signed, paid, cancelled) == tuple(map(day, (lead.contracted, lead.paid, lead.cancelled)))
        assert float(value) == lead.value


def day(of: dt.date | None) -> str:
    return "" if of is None else f"{of.day} {of:%b}"


def test_rho_of_four_priorities() -> None:
    """Without the fifth: squares 4 + 9 + 1 + 4 = 18, 1 - 108 / 60 = -0.8."""
    four = {d: {c: n for c, n in ranks.items() if c != "P5"} for d, ranks in rankings().items()}
    two = {
        d: {c: float(n) for n, c in enumerate(sorted(four[d], key=four[d].__getitem__), 1)}
        for d in ("sales", "finance")
    }
    assert agree(two).rho == pytest.approx(key(BREAKS, "rho"))
    rows = printed(BREAKS, "priority")
    assert [[float(n) for n in row[1:]] for row in rows] == [
        [two["sales"][c], two["finance"][c]] for c in ("P1", "P2", "P3", "P4")
    ]


def test_the_pair_furthest_apart_and_on_what() -> None:
    widest = agreement().widest
    assert widest is not None
    assert {widest.first, widest.second} == set(key(BREAKS, "widest"))
    assert widest.option is not None
    assert widest.option.lower() == key(BREAKS, "widest_on")
    assert widest.rho == pytest.approx(-0.3)


def test_the_printed_order_of_all_four_is_the_plan_s() -> None:
    source = next(s for s in exercise_sources() if s.name == BREAKS)
    text = next(c.text["en"] for c in source.cells if isinstance(c, Prose) and "| Marketing |" in c.text["en"])
    rows = [re.findall(r"\| *(\d)", line) for line in text.splitlines() if re.search(r"\| *\d", line)]
    shown = [[float(n) for n in row] for row in rows]
    ranks = rankings()
    assert shown == [[ranks[d][f"P{n}"] for d in ("sales", "marketing", "trade", "finance")] for n in range(1, 6)]


def test_every_rho_the_solution_names() -> None:
    said = task(BREAKS, "widest").solution.en
    names = {"sales": "Sales", "marketing": "Marketing", "trade": "Trade", "finance": "Finance"}
    for pair in agreement().pairs:
        either = (f"{names[pair.first]} and {names[pair.second]}", f"{names[pair.second]} and {names[pair.first]}")
        value = f"{round(pair.rho, 1):g}".replace("-", "−")
        assert any(f"{who} {value}" in said for who in either), (pair.first, pair.second, value)


def test_days_too_early() -> None:
    """10 May to 20 June: 21 + 20 = 41."""
    early = [e for e in early_decisions(case()) if (e.cycle, e.needs, e.on.month) == ("C3", "C1", 5)]
    assert [e.days for e in early] == [key(BREAKS, "early")]
    february = [e.days for e in early_decisions(case()) if (e.cycle, e.needs, e.on.month) == ("C3", "C1", 2)]
    assert 38 in february


def test_two_systems_read_two_figures() -> None:
    (found,) = differing_readings(case())
    assert (found.measure, found.month, found.low, found.high) == ("revenue_online", 3, 1120, 1240)
    assert key(BREAKS, "two_systems") == "meaning"


def test_the_three_failures() -> None:
    """Two leads: done twice. No lead: dropped. Two who decide: waiting."""
    failures = {gap.responsibility: gap.failure for gap in role_gaps(case())}
    rows = {"prices": "W1", "count": "W2", "contracts": "W3"}
    assert [failures[rows[code]] for code in key(BREAKS, "failures")] == ["done_twice", "dropped", "waiting"]


def test_the_initiative_that_will_be_put_off() -> None:
    (found,) = long_term(case()).initiatives
    assert found.initiative.lower() == key(BREAKS, "long_term")
    lines = {str(i.order): len(i.budget) for i in case().initiatives}
    assert {row[0]: int(row[3]) for row in printed(BREAKS, "order")} == lines


def test_the_claim_is_taught_with_its_narrow_scope() -> None:
    claim = claims()["A0.10"]
    assert key(BREAKS, "claim") == "narrow"
    assert {"15%", "19%"} == set(claim.figures)
    assert "B2B" in claim.about.en
    assert "B2B" in task(BREAKS, "claim").right.reply.en


def test_w_by_chance_and_w_of_the_chain() -> None:
    """1 / 4 = 0.25; in the chain (4 x 0.5 - 1) / 3 = 0.33."""
    found = agreement()
    assert found.chance_w == 0.25
    assert (found.w, found.rho) == (pytest.approx(0.5), pytest.approx(1 / 3))
    assert key(DESIGN, "chance") == "chance"


def test_the_option_that_fits() -> None:
    vouchers, classes = (case().row("options", code) for code in ("O1", "O2"))
    assert {vouchers.cost, classes.cost} == {350}
    verdict = weigh(case(), vouchers, classes)
    assert (verdict.better, verdict.reason, verdict.on) == ("O2", "priority", "P2")
    assert key(DESIGN, "fit") == "classes"
    assert any({o.id for o in options} == {"O1", "O2"} for options in topics(case()).values())


def test_the_trade_off_that_covers_the_harm() -> None:
    code = str(key(DESIGN, "cover")).upper()
    campaign = case().row("options", "O1").model_copy(update={"id": "X", "helps": ["P1"], "under": code})
    assert fit(case(), campaign).covered == ("P2",)
    assert "4.5%" in in_language(case().row("choices", code).in_exchange, "en")


def test_how_far_the_limit_is_broken() -> None:
    """3,500 + 3,000 + 1,500 - 6,000 = 2,000; 6,000 / 8,000 of 3,500 = 2,625."""
    parcels = assumed_of(case(), "limits", "L7")
    assert parcels.excess == key(DESIGN, "limit")
    assert parcels.available is not None
    share = parcels.available / parcels.total
    assert parcels.by_department["sales"] * share == key(DESIGN, "how_far")
    rows = {row[0].lower(): float(row[1].replace(",", "")) for row in printed(DESIGN, "department")}
    assert rows == parcels.by_department


def test_the_kpi_one_department_reaches_alone() -> None:
    leads = case().row("kpis", "KM1")
    assert key(DESIGN, "shared") == "leads"
    assert in_language(leads.name, "en") == "New leads for care packages"
    assert case().row("parties", leads.owner).department == "marketing"


def test_whom_the_departments_would_call() -> None:
    plan = case().row("responsibilities", "W5")
    views = [v for v in case().role_views if v.responsibility == "W5"]
    both = [v for v in views if [v.lead] == plan.lead and [v.decider] == plan.decider]
    assert len(both) == key(DESIGN, "whom_to_call")
    shown = {row[0].lower(): [cell.lower() for cell in row[1:]] for row in printed(DESIGN, "asked")}
    assert {v.department: [v.lead, v.decider] for v in views} == {k: v for k, v in shown.items() if "*" not in k}


def test_there_is_no_common_review_yet() -> None:
    assert common_reviews(case()) == []
    assert set(key(DESIGN, "review")) == {"goals", "resources", "shared", "bottlenecks"}


def test_what_the_log_leaves_open() -> None:
    assert set(unanswered(case().row("decisions", "D2"))) == set(key(DESIGN, "unanswered"))


def test_what_the_discounts_cost() -> None:
    """320 and 480 signed and standing, 120 earned each time: 37.5 % and 25 %."""
    for month, value, profit in ((2, 320, 120), (3, 480, 120)):
        signed = [x for x in case().leads if x.contracted and x.contracted.month == month and not x.cancelled]
        assert sum(x.value or 0 for x in signed) == value
        assert sum((x.value or 0) - (x.cost or 0) for x in signed) == profit
    assert (120 / 320, 120 / 480) == (0.375, 0.25)


def test_the_answer_to_the_rival() -> None:
    rival = case().row("decisions", "D1")
    assert goes_against(case(), rival) is None
    assert unanswered(rival) == ()
    assert days_taken(rival) == 3
    assert {in_language(case().row("choices", c).name, "en").split(" this")[0] for c in ("N1", "N2")} == {
        *("No fifth store", "No second warehouse"),
    }


def test_the_order_of_the_year() -> None:
    ranked = sorted((c for c in case().choices if c.kind == "priority"), key=lambda c: c.rank or 0)
    source = next(s for s in exercise_sources() if s.name == DESIGN)
    text = next(c.text["en"] for c in source.cells if isinstance(c, Prose) and "order of the year" in c.text["en"])
    for number, choice in enumerate(ranked, 1):
        assert f"{number} {in_language(choice.name, 'en')[0].lower()}{in_language(choice.name, 'en')[1:]}" in text
