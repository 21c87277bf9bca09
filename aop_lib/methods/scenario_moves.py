"""What a named scenario changes: a driver by a part of its planned value, or a measure to a value (A1.39-41)."""

from __future__ import annotations

from dataclasses import dataclass

from aop_lib.methods.plan_model import PlanModel
from aop_lib.plan import Plan

__all__ = ["Move", "moves_of"]


@dataclass(frozen=True)
class Move:
    """A change by a factor, or a value in its place."""

    factor: float = 1.0
    value: float | None = None

    def of(self, planned: float) -> float:
        """Where the move puts a measure."""
        return planned * self.factor if self.value is None else self.value


def moves_of(plan: Plan, model: PlanModel, scenario: str | None) -> dict[str, Move]:
    """The moves of a scenario by measure; of two rows for one measure the first counts.

    A row with both a change and a value, or neither, and a change of something the plan says nothing of, is left out. A
    total that is moved moves its parts alike. Raises ``KeyError`` where the plan has no such scenario.
    """
    if scenario is None:
        return {}
    plan.row("scenarios", scenario)
    moves: dict[str, Move] = {}
    for row in plan.scenario_values:
        if row.scenario != scenario or row.measure not in model.measures or (row.change is None) == (row.value is None):
            continue
        move = Move(value=row.value) if row.change is None else Move(1 + row.change)
        if move.value is not None or row.measure in model.planned:
            moves.setdefault(row.measure, move)
    return _on_parts(model, moves)


def _on_parts(model: PlanModel, moves: dict[str, Move]) -> dict[str, Move]:
    """A total moved as a whole moves each of its parts by the same factor, unless the scenario speaks of a part."""
    sums = {t.result: t.parts for t in model.ties if t.kind == "sum" and min(t.signs) > 0}
    done: dict[str, Move] = {}
    queue = list(moves.items())
    # Each total is opened once, so that formulas going in a circle come to an end.
    for name, move in queue:
        parts, planned = sums.pop(name, ()), model.planned.get(name, 0.0)
        if not parts or planned <= 0 or any(p in moves or p not in model.planned for p in parts):
            done.setdefault(name, move)
        else:
            queue += [(part, Move(move.of(planned) / planned)) for part in parts]
    return done
