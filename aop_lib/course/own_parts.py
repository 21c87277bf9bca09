"""Which question of the capstone a finding belongs to: where it can be mended."""

from __future__ import annotations

from aop_lib.plan import Plan
from aop_lib.rules import Finding

__all__ = ["part_of_finding"]

_BY_TABLE = {
    "company": "company",
    "parties": "people",
    "measures": "measures",
    "goals": "goals",
    "choices": "choices",
    "budget": "budget",
    "limits": "limits",
    "initiatives": "initiatives",
    "milestones": "milestones",
    "resources": "resources",
    "risks": "risks",
    "assumptions": "ranges",
    "scenarios": "scenarios",
    "scenario_values": "scenarios",
    "kpis": "kpis",
    "responsibilities": "roles",
    "reviews": "reviews",
    "ticks": "ticks",
}
_OF_LAST_YEAR = ("PLN107", "PLN112")
_OF_THE_SCALE = ("PLN605", "PLN606")
# Components in the order of their rules: PLN1 goals … PLN6 KPIs.
_BY_COMPONENT = {"2": "budget", "3": "initiatives", "4": "resources", "5": "risks", "6": "kpis"}


def part_of_finding(finding: Finding, plan: Plan) -> str | None:
    """The question whose form mends a finding; ``None`` where no form of the capstone does."""
    code, table = finding.code, finding.table
    if code.startswith("CHK"):
        return "ticks"
    if code in _OF_LAST_YEAR:
        return "last_year"
    if code in _OF_THE_SCALE or code.startswith(("KPI5", "KPI6")):
        return "scales"
    if table == "figures":
        return _of_figures(finding, plan)
    if code.startswith("PLN1") and table == "measures":
        return "goals"
    if code.startswith("PLN") and table in ("goals", "measures"):
        return _BY_COMPONENT.get(code[3], "goals")
    if code.startswith("KPI") and table in ("goals", "parties", "measures"):
        return "kpis"
    return _BY_TABLE.get(table)


def _of_figures(finding: Finding, plan: Plan) -> str:
    if finding.row is None:
        return "plan_months"
    return "last_year" if plan.figures[finding.row].year < plan.company.year else "plan_months"
