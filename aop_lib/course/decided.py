"""The plan as a group decides it, step by step: the reader's plan with each answer of a lesson put into it (A0.36)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from aop_lib.plan import Plan, faults

__all__ = ["Decided", "Step"]

Step = Callable[[Plan, Any], Plan]
"""Puts one answer into a plan; an answer that decides nothing yet gives the plan back as it is."""


class Decided:
    """What the plan holds once the answers given so far are in it.

    ``steps`` map questions to what their answer changes, in the order they are applied; ``earlier`` gives the answer
    of an earlier day, which decides nothing where it does not fit this plan. The plan the lesson began with is never
    changed.
    """

    def __init__(self, plan: Plan, steps: Mapping[str, Step], earlier: Callable[[str], Any]) -> None:
        self.start = plan
        self._steps = steps
        self._earlier = earlier
        self._now: dict[str, Any] = {}
        self._fitting: dict[str, tuple[Any, bool]] = {}

    def decide(self, question: str, value: Any) -> Plan:
        """Take the newest answer to one question; returns the plan with every answer in it."""
        self._now[question] = value
        return self.plan()

    def plan(self, without: str | None = None) -> Plan:
        """The plan with every answer in it, or with all but one question's."""
        plan = self.start
        for question, step in self._steps.items():
            value = self._now[question] if question in self._now else self._kept(question)
            if question != without and value is not None:
                plan = step(plan, value)
        return plan

    def _kept(self, question: str) -> Any:
        """The answer of an earlier day, where it still fits."""
        value = self._earlier(question)
        known = self._fitting.get(question)
        if value is not None and (known is None or known[0] != value):
            known = self._fitting[question] = value, self._fits(self._steps[question], value)
        return value if known is not None and known[1] else None

    def _fits(self, step: Step, value: Any) -> bool:
        """No: it was kept by an older lesson or changed by hand, or it names what the plan has no longer."""
        try:
            now = step(self.start, value)
            Plan.model_validate(now.model_dump(warnings=False))
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError):
            return False
        return len(faults(now)) <= len(faults(self.start))

    @property
    def answered(self) -> list[str]:
        """The questions whose answer changes the plan, in order."""
        return [question for question in self._steps if self.plan() != self.plan(without=question)]
