"""Floor 2: testable statements of the curriculum. A plan goes in, findings come out; nothing is displayed here."""

from aop_lib.rules import (  # noqa: F401  (importing a family registers its rules)
    aln_decisions,
    aln_meaning,
    aln_means,
    aln_meter,
    aln_rhythm,
    aln_roles,
    chk,
    kpi_aim,
    kpi_cascade,
    kpi_causes,
    kpi_landing,
    kpi_links,
    kpi_rhythm,
    kpi_scales,
    kpi_weights,
    pln_actions,
    pln_arithmetic,
    pln_budget,
    pln_chances,
    pln_goals,
    pln_kpis,
    pln_resources,
    pln_risks,
    pln_tracking,
)
from aop_lib.rules.checklist import Checklist, Item, checklist
from aop_lib.rules.finding import SEVERITIES, Finding, Findings, Severity
from aop_lib.rules.registry import RULES, Rule, check, rule, said_once, untold
from aop_lib.rules.values import Value

__all__ = [
    "RULES",
    "SEVERITIES",
    "Checklist",
    "Finding",
    "Findings",
    "Item",
    "Rule",
    "Severity",
    "Value",
    "check",
    "checklist",
    "rule",
    "said_once",
    "untold",
]
