"""PLN1xx, component 1: goals that say what, how much and in which order, and the choices made (A1.26-28, A0.37-45)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import count

from aop_lib.plan import Goal, Plan
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import change, code, number, share, target, text, texts

__all__ = ["MOST_GOALS", "is_vague"]

LESSON = "04_six_components"
MOST_GOALS = 5
"""More goals than this is no focus for a small firm (A1.22); the figure is our convention."""
LARGEST_GROWTH = 2.0
"""Growth above +200 % is taken for a slip of the pen (20 typed for 20 %); our convention."""

_VAGUE = re.compile(
    r"\b(strong(er|ly)?|significant(ly)?|better|improve|optimi[sz]e|enhance|boost|maximi[sz]e|excellen\w*|sustainabl\w*)\b"
    r"|mạnh mẽ|tăng trưởng mạnh|tăng mạnh|tối ưu|nâng cao|cải thiện|đẩy mạnh|bứt phá|vượt bậc|bền vững|hiệu quả hơn",
    re.IGNORECASE,
)


def is_vague(goal: Goal) -> bool:
    """Whether the goal's name is a wish without a number ("strong growth", "tối ưu vận hành")."""
    name = goal.name if isinstance(goal.name, str) else f"{goal.name.en} {goal.name.vi}"
    return goal.target is None and _VAGUE.search(name) is not None and not re.search(r"\d", name)


@rule("PLN101", "critical", lines=("A1.26", "A1.4"), lesson=LESSON)
def no_goals(plan: Plan) -> Iterator[Seen]:
    if not plan.goals:
        yield Seen("goals")


@rule("PLN104", "critical", lines=("A1.27", "A2.32"), lesson=LESSON)
def goal_not_measurable(plan: Plan) -> Iterator[Seen]:
    for row, goal in enumerate(plan.goals):
        missing = next((f for f in ("measure", "kind", "target") if getattr(goal, f) is None), None)
        if missing and not is_vague(goal):
            yield Seen("goals", row, missing, {"goal": text(goal.name), "missing": code(missing)})


@rule("PLN105", "critical", lines=("A2.33", "A0.37", "A0.38"), lesson=LESSON)
def goal_is_a_wish(plan: Plan) -> Iterator[Seen]:
    for row, goal in enumerate(plan.goals):
        if is_vague(goal):
            yield Seen("goals", row, "name", {"goal": text(goal.name)})


@rule("PLN109", "minor", lines=("A1.22", "A1.51"), lesson=LESSON)
def too_many_goals(plan: Plan) -> Iterator[Seen]:
    if len(plan.goals) > MOST_GOALS:
        last = sorted(plan.goals, key=lambda g: g.rank or 99)[MOST_GOALS:]
        values = {"count": number(len(plan.goals)), "most": number(MOST_GOALS), "last": texts(g.name for g in last)}
        yield Seen("goals", None, None, values)


@rule("PLN110", "major", lines=("A0.41", "A0.42", "A1.12"), lesson=LESSON)
def goal_without_rank(plan: Plan) -> Iterator[Seen]:
    taken = {g.rank for g in plan.goals if g.rank}
    free = (n for n in count(1) if n not in taken)
    if len(plan.goals) > 1:
        for row, goal in enumerate(plan.goals):
            if goal.rank is None:
                yield Seen("goals", row, "rank", {"goal": text(goal.name), "free": number(next(free))})


@rule("PLN111", "major", lines=("A0.42",), lesson=LESSON)
def goals_of_one_rank(plan: Plan) -> Iterator[Seen]:
    by_rank: dict[int, list[int]] = defaultdict(list)
    for row, goal in enumerate(plan.goals):
        if goal.rank is not None:
            by_rank[goal.rank].append(row)
    for rank, rows in by_rank.items():
        if len(rows) > 1:
            names = texts(plan.goals[row].name for row in rows)
            yield Seen("goals", rows[1], "rank", {"goals": names, "rank": number(rank)})


@rule("PLN113", "major", lines=("A1.4", "A0.41"), lesson=LESSON)
def nothing_left_undone(plan: Plan) -> Iterator[Seen]:
    if not any(c.kind == "not_doing" for c in plan.choices):
        yield Seen("choices", None, "kind")


@rule("PLN114", "major", lines=("A0.43", "A0.44"), lesson=LESSON)
def no_tradeoff(plan: Plan) -> Iterator[Seen]:
    tradeoffs = [(row, c) for row, c in enumerate(plan.choices) if c.kind == "tradeoff"]
    if not tradeoffs:
        yield Seen("choices", None, "kind", {"case": code("none"), "choice": text("")})
    for row, choice in tradeoffs:
        if choice.in_exchange is None:
            yield Seen("choices", row, "in_exchange", {"case": code("half"), "choice": text(choice.name)})


@rule("PLN116", "major", lines=("A1.27",), lesson=LESSON)
def target_looks_like_a_slip(plan: Plan) -> Iterator[Seen]:
    units = {m.id: m.unit for m in plan.measures}
    for row, goal in enumerate(plan.goals):
        if goal.target is None:
            continue
        is_growth = goal.kind == "grow" and abs(goal.target) > LARGEST_GROWTH
        is_share = goal.kind != "grow" and units.get(goal.measure or "") == "share" and abs(goal.target) > 1
        if is_growth or is_share:
            meant = change(goal.target / 100) if is_growth else share(goal.target / 100)
            yield Seen("goals", row, "target", {"goal": text(goal.name), "target": target(goal, plan), "meant": meant})
