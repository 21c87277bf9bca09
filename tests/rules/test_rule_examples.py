"""Every rule fires where the example on its page is broken, and is silent on the mended one."""

from __future__ import annotations

import pytest
from places_kpi_causes import PLACES as KPI_CAUSES
from places_kpi_design import PLACES as KPI_DESIGN
from places_kpi_landing import PLACES as KPI_LANDING
from places_kpi_links import PLACES as KPI_LINKS
from places_kpi_sorting import PLACES as KPI_SORTING
from places_meaning import PLACES as MEANING
from places_means import PLACES as MEANS
from places_meter import PLACES as METER
from places_working import PLACES as WORKING
from rule_plans import changed, places

from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Plan
from aop_lib.rules import RULES, check
from aop_lib.rules.examples import examples

# Where each example is broken: table, row in the healthy plan (added rows come after its last), field.
PLACES: dict[str, tuple[str, int | None, str | None]] = {
    "PLN101": ("goals", None, None),
    "PLN102": ("goals", 3, "target"),
    "PLN103": ("measures", 1, "name"),
    "PLN104": ("goals", 2, "target"),
    "PLN105": ("goals", 1, "name"),
    "PLN106": ("measures", 8, "base"),
    "PLN107": ("measures", 0, "base"),
    "PLN108": ("figures", 2, "months"),
    "PLN109": ("goals", None, None),
    "PLN110": ("goals", 1, "rank"),
    "PLN111": ("goals", 1, "rank"),
    "PLN112": ("measures", 2, "base"),
    "PLN113": ("choices", None, "kind"),
    "PLN114": ("choices", 1, "in_exchange"),
    "PLN116": ("goals", 0, "target"),
    "PLN201": ("budget", None, None),
    "PLN202": ("budget", 1, "ceiling"),
    "PLN203": ("budget", 1, "months"),
    "PLN204": ("limits", 1, "amount"),
    "PLN205": ("limits", 0, "amount"),
    "PLN206": ("budget", 0, "ceiling"),
    "PLN207": ("budget", 2, "months"),
    "PLN208": ("budget", 0, "goals"),
    "PLN209": ("limits", None, "kind"),
    "PLN210": ("limits", 2, "amount"),
    "PLN301": ("initiatives", None, None),
    "PLN302": ("initiatives", 0, "goals"),
    "PLN303": ("goals", 2, "id"),
    "PLN304": ("initiatives", 0, "owner"),
    "PLN305": ("initiatives", 1, "id"),
    "PLN306": ("initiatives", 1, "order"),
    "PLN307": ("initiatives", 0, "depends_on"),
    "PLN308": ("initiatives", 1, "start"),
    "PLN309": ("milestones", 1, "due"),
    "PLN310": ("milestones", 1, "sign"),
    "PLN311": ("initiatives", None, None),
    "PLN312": ("initiatives", 2, "end"),
    "PLN313": ("initiatives", 1, "end"),
    "PLN314": ("milestones", 0, "done"),
    "PLN401": ("resources", None, None),
    "PLN402": ("resources", 0, "available"),
    "PLN403": ("initiatives", 1, "needs"),
    "PLN404": ("resources", 0, "extra"),
    "PLN405": ("resources", 0, "available"),
    "PLN501": ("risks", None, None),
    "PLN502": ("risks", 0, "contingency"),
    "PLN503": ("risks", 0, "trigger"),
    "PLN504": ("risks", 0, "owner"),
    "PLN505": ("risks", 0, "goals"),
    "PLN506": ("goals", 0, "id"),
    "PLN507": ("risks", 0, "trigger_value"),
    "PLN508": ("goals", None, None),
    "PLN509": ("scenarios", 0, "risk"),
    "PLN510": ("assumptions", 0, "likely"),
    "PLN511": ("scenario_values", 0, "change"),
    "PLN512": ("goals", 2, "target"),
    "PLN601": ("kpis", None, None),
    "PLN602": ("kpis", 0, "target"),
    "PLN603": ("kpis", 0, "goals"),
    "PLN604": ("goals", 2, "id"),
    "PLN605": ("kpis", 0, "threshold"),
    "PLN606": ("kpis", 0, "weight"),
    "PLN607": ("reviews", None, None),
    "PLN608": ("reviews", 0, "decider"),
    "PLN609": ("figures", 5, "months"),
    "PLN610": ("goals", 2, "target"),
    "PLN611": ("figures", 5, "months"),
    "CHK11": ("goals", 0, "target"),
    "CHK12": ("choices", None, "kind"),
    "CHK13": ("choices", None, "kind"),
    "CHK21": ("goals", 1, "id"),
    "CHK22": ("kpis", 0, "goals"),
    "CHK23": ("kpis", 0, "decision"),
    "CHK31": ("kpis", None, "kind"),
    "CHK32": ("kpis", None, "kind"),
    "CHK33": ("kpis", 0, "kind"),
    "CHK41": ("goals", 0, "id"),
    "CHK42": ("parties", 3, "id"),
    "CHK43": ("kpis", 0, "owner"),
    "CHK51": ("kpis", 3, "weight"),
    "CHK52": ("kpis", 6, "weight"),
    "CHK53": ("kpis", 0, "weight"),
    "CHK61": ("kpis", 0, "threshold"),
    "CHK62": ("kpis", 0, "stretch"),
    "CHK63": ("kpis", 0, "target"),
    "CHK71": ("kpis", 4, "contribution"),
    "CHK72": ("kpis", 5, "parent"),
    "CHK73": ("kpis", 1, "decision"),
    "CHK81": ("kpis", 0, "cadence"),
    "CHK82": ("reviews", 0, "lead"),
    "CHK83": ("reviews", 0, "changes"),
    "CHK90": ("ticks", None, None),
    "CHK91": ("ticks", None, None),
    "CHK92": ("ticks", 1, "passed"),
    **METER,
    **KPI_CAUSES,
    **KPI_DESIGN,
    **KPI_LANDING,
    **KPI_LINKS,
    **KPI_SORTING,
    **MEANING,
    **MEANS,
    **WORKING,
}


def test_every_rule_has_a_firing_and_a_silent_example() -> None:
    assert set(PLACES) == set(examples()) == set(RULES)


def test_healthy_plan_has_no_finding(healthy: Plan) -> None:
    assert list(check(healthy)) == []


@pytest.mark.parametrize("code", PLACES)
def test_fires_where_its_example_is_broken(code: str) -> None:
    assert places(check(changed(examples()[code].breaks)).of(code))[0] == PLACES[code]


@pytest.mark.parametrize("code", PLACES)
def test_silent_on_its_mended_example(code: str) -> None:
    assert list(check(changed(examples()[code].mended)).of(code)) == []


@pytest.mark.parametrize("code", PLACES)
def test_says_what_it_found_in_both_languages(code: str) -> None:
    plan = changed(examples()[code].breaks)
    for lang in LANGUAGES:
        locale = Locale(lang)
        for finding in check(plan).of(code):
            said = [finding.title(locale), finding.found(locale, plan), finding.why(locale), finding.mend(locale, plan)]
            assert all(said)
            assert not any("Bilingual" in text or "  " in text or "“”" in text for text in said)
