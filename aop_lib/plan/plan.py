"""One company's Annual Operating Plan as data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from aop_lib.plan.actions import Initiative, Milestone, Resource, Risk, Scenario, ScenarioValue
from aop_lib.plan.base import Record
from aop_lib.plan.budget import BudgetLine, Limit
from aop_lib.plan.company import Company, Party
from aop_lib.plan.formula import Identity, parse_formula
from aop_lib.plan.goals import Assumption, Choice, Figures, Goal, Measure, Option
from aop_lib.plan.kpis import Cycle, Kpi, Responsibility, Review, Tick, Trial
from aop_lib.plan.okr import CheckIn, Decision, KeyResult, Objective
from aop_lib.plan.views import Definition, Lead, Reading, ResourceView, RoleView, View

__all__ = ["CORE_TABLES", "TABLES", "Plan"]


class Plan(Record):
    """An AOP: its six components (A1.25-44) and all that later work on alignment, KPIs and OKRs needs.

    Each field but ``schema_version`` and ``company`` is a table: a list of records of one class, in the writer's
    order. Money is in ``company.currency`` and ``company.money_unit``; shares are fractions.
    """

    schema_version: Literal[1] = 1
    company: Company
    parties: list[Party] = []
    measures: list[Measure] = []
    figures: list[Figures] = []
    goals: list[Goal] = []
    choices: list[Choice] = []
    options: list[Option] = []
    assumptions: list[Assumption] = []
    budget: list[BudgetLine] = []
    limits: list[Limit] = []
    initiatives: list[Initiative] = []
    milestones: list[Milestone] = []
    resources: list[Resource] = []
    risks: list[Risk] = []
    scenarios: list[Scenario] = []
    scenario_values: list[ScenarioValue] = []
    kpis: list[Kpi] = []
    responsibilities: list[Responsibility] = []
    reviews: list[Review] = []
    trials: list[Trial] = []
    ticks: list[Tick] = []
    cycles: list[Cycle] = []
    views: list[View] = []
    definitions: list[Definition] = []
    resource_views: list[ResourceView] = []
    role_views: list[RoleView] = []
    readings: list[Reading] = []
    leads: list[Lead] = []
    objectives: list[Objective] = []
    key_results: list[KeyResult] = []
    checkins: list[CheckIn] = []
    decisions: list[Decision] = []

    def rows(self, table: str) -> list[Any]:
        """The rows of a table, by the table's name."""
        rows: list[Any] = getattr(self, table)
        return rows

    def row(self, table: str, code: str) -> Any:
        """The row of ``table`` whose ``id`` is ``code``. Raises ``KeyError`` where there is none."""
        return self._by_code[table][code]

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Plan:
        """A copy with some tables replaced; what was worked out from the old tables is forgotten."""
        copy = super().model_copy(update=update, deep=deep)
        for name in ("_by_code", "_months", "identities"):
            copy.__dict__.pop(name, None)
        return copy

    @cached_property
    def _by_code(self) -> dict[str, dict[str, Any]]:
        return {t: {r.id: r for r in self.rows(t) if hasattr(r, "id")} for t in TABLES}

    def months(self, measure: str, kind: str, year: int) -> list[float | None] | None:
        """The twelve figures a measure has of its own for a year, or ``None``; of two rows the first counts."""
        return self._months.get((measure, kind, year))

    @cached_property
    def _months(self) -> dict[tuple[str, str, int], list[float | None]]:
        return {(f.measure, f.kind, f.year): f.months for f in reversed(self.figures)}

    @cached_property
    def identities(self) -> list[Identity]:
        """The ties between measures, from their formulas."""
        return [parse_formula(m.id, m.formula) for m in self.measures if m.formula]


TABLES: dict[str, type[Record]] = {
    name: field.annotation.__args__[0]  # type: ignore[union-attr]
    for name, field in Plan.model_fields.items()
    if name not in ("schema_version", "company")
}
CORE_TABLES: tuple[str, ...] = (
    "parties",
    "measures",
    "figures",
    "goals",
    "choices",
    "budget",
    "limits",
    "initiatives",
    "milestones",
    "resources",
    "risks",
    "kpis",
    "responsibilities",
    "reviews",
)
