"""Floor 0: one company's Annual Operating Plan as data. Imports nothing of the floors above."""

from aop_lib.plan.actions import Initiative, Milestone, Need, Resource, Risk, Scenario, ScenarioValue
from aop_lib.plan.base import Bilingual, Lang, Quantity, Record, Ref, Text, Unit, in_language
from aop_lib.plan.budget import BudgetLine, Limit
from aop_lib.plan.company import Company, Party
from aop_lib.plan.formula import Identity, parse_formula
from aop_lib.plan.goals import Assumption, Choice, Figures, Goal, Measure, Option
from aop_lib.plan.integrity import Fault, faults, references
from aop_lib.plan.kpis import Cycle, Kpi, Responsibility, Review, Tick, Trial
from aop_lib.plan.okr import CheckIn, Decision, KeyResult, Objective
from aop_lib.plan.plan import CORE_TABLES, TABLES, Plan
from aop_lib.plan.views import Definition, Lead, Phase, Reading, ResourceView, RoleView, Stage, View

__all__ = [
    "CORE_TABLES",
    "TABLES",
    "Assumption",
    "Bilingual",
    "BudgetLine",
    "CheckIn",
    "Choice",
    "Company",
    "Cycle",
    "Decision",
    "Definition",
    "Fault",
    "Figures",
    "Goal",
    "Identity",
    "Initiative",
    "KeyResult",
    "Kpi",
    "Lang",
    "Lead",
    "Limit",
    "Measure",
    "Milestone",
    "Need",
    "Objective",
    "Option",
    "Party",
    "Phase",
    "Plan",
    "Quantity",
    "Reading",
    "Record",
    "Ref",
    "Resource",
    "ResourceView",
    "Responsibility",
    "Review",
    "Risk",
    "RoleView",
    "Scenario",
    "ScenarioValue",
    "Stage",
    "Text",
    "Tick",
    "Trial",
    "Unit",
    "View",
    "faults",
    "in_language",
    "parse_formula",
    "references",
]
