"""The alignment meter: all that departments' private answers say together, whatever could be compared (A0.14, A0.40).

``agreement`` and ``nominal_agreement`` refuse answers they cannot compare; a company that is asking for the first time
has such answers, and the rest of what it said should still be seen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import factorial

from aop_lib.methods.agreement import (
    TOP,
    Agreement,
    FirstNamed,
    Phase,
    Recall,
    agree,
    change_of,
    first_named,
    in_order,
    plan_order,
    recall,
)
from aop_lib.methods.agreement_errors import (
    AnsweredTwice,
    CannotCompare,
    MissingAnswer,
    NamedTwice,
    TooFewDepartments,
)
from aop_lib.methods.nominal_agreement import Answers, NominalAgreement, nominal_agreement
from aop_lib.methods.phases import in_phase, latest_phase
from aop_lib.methods.weights import spearman
from aop_lib.plan import Plan, View

__all__ = [
    "DIFFERS",
    "Meter",
    "Unmoved",
    "chance_first",
    "incomparable_rounds",
    "meter",
    "missing_from_top",
    "number_one",
    "unmoved",
]

DIFFERS = 0.5
"""Two departments whose rho is below this rank differently enough to be named; our convention."""

Ranks = Mapping[str, float]


@dataclass(frozen=True)
class Meter:
    """What the departments that answered in one phase say together; ``None`` where it cannot be compared.

    ``tradeoff`` compares the trade-off each takes as accepted; ``not_doing`` compares, for every choice that the plan
    or any department leaves out this year, whether the department names it. ``problems`` says why answers on what comes
    first cannot be compared.
    """

    phase: Phase
    departments: tuple[str, ...]
    ranking: Agreement | None = None
    first: FirstNamed | None = None
    recall: Recall | None = None
    tradeoff: NominalAgreement | None = None
    not_doing: NominalAgreement | None = None
    problems: tuple[CannotCompare, ...] = ()

    @property
    def problem(self) -> CannotCompare | None:
        """The first of ``problems``."""
        return self.problems[0] if self.problems else None

    @property
    def differs(self) -> bool:
        """Whether the pair that ranks least alike is below ``DIFFERS``."""
        widest = self.ranking.widest if self.ranking else None
        return widest is not None and widest.rho < DIFFERS


def meter(plan: Plan, phase: Phase | None = None, k: int = TOP) -> Meter:
    """The departments' views of one phase (left out: the latest) measured in five ways; never raises.

    A department that ranks nothing where others rank, or says nothing on what comes first, is a problem; one that
    leaves out the trade-off or what is not done is left out of that comparison.
    """
    when: Phase = phase or latest_phase(plan.views)
    views = [view for _, view in in_phase(plan.views, when)]
    times = Counter(view.department for view in views)
    departments = tuple(sorted(times))
    if twice := [department for department in departments if times[department] > 1]:
        return Meter(when, departments, problems=tuple(AnsweredTwice(d, when) for d in twice))
    rankings, problems = _rankings(views)
    ranking = None
    if not problems and any(rankings.values()):
        try:
            ranking = agree(rankings)
        except CannotCompare as why:
            problems.append(why)
    elif len(departments) < 2:
        problems.append(TooFewDepartments(len(departments)))
    first = {d: code for d, code in number_one(views).items() if code is not None}
    return Meter(
        when,
        departments,
        ranking,
        first_named(first) if len(first) > 1 else None,
        _recall(rankings, plan_order(plan), k),
        _compared({view.department: {"tradeoff": view.tradeoff} for view in views}),
        _compared(_left_out(plan, views)),
        tuple(problems),
    )


def number_one(views: Sequence[View]) -> dict[str, str | None]:
    """Department -> what its view says comes first, else the head of its ranking, else nothing."""
    return {view.department: view.first or (view.ranking[0] if view.ranking else None) for view in views}


def chance_first(departments: int, options: int) -> float:
    """The part of the departments that name the most-named of ``options``, on average, where all name one at random.

    By counting: P(no option is named more than c times) = m! [x^m] (sum of x^j / j! up to c)^n / n^m.
    """
    m, n = departments, options
    expected = 0.0
    for most in range(m):
        ways = [1.0] + [0.0] * m
        for _ in range(n):
            ways = [sum(ways[i - j] / factorial(j) for j in range(min(i, most) + 1)) for i in range(m + 1)]
        expected += 1 - ways[m] * factorial(m) / n**m
    return expected / m


def missing_from_top(measured: Meter, order: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Department -> those of the plan's top ``recall.k`` that it does not rank among its own (A0.9, A0.41).

    ``order`` is the plan's. Only departments that lack one are there; nothing where recall is ``None``.
    """
    if measured.recall is None or measured.ranking is None:
        return {}
    k = measured.recall.k
    lacking = {
        department: tuple(option for option in order[:k] if ranks.get(option, k + 1) > k)
        for department, ranks in measured.ranking.ranks.items()
    }
    return {department: options for department, options in lacking.items() if options}


def _rankings(views: Sequence[View]) -> tuple[dict[str, dict[str, float]], list[CannotCompare]]:
    """Each department's ranking, empty where it has none, and every reason why they cannot be compared."""
    rankings: dict[str, dict[str, float]] = {}
    problems: list[CannotCompare] = []
    for view in sorted(views, key=lambda view: view.department):
        try:
            rankings[view.department] = in_order(view.ranking, view.department)
        except NamedTwice as why:
            problems.append(why)
    options = {option for ranks in rankings.values() for option in ranks}
    named = number_one(views)
    for department, ranks in rankings.items():
        missing = tuple(sorted(options - set(ranks)))
        if (missing and ranks) or (not ranks and (options or named[department] is None)):
            problems.append(MissingAnswer(department, missing if ranks else ()))
    return rankings, problems


def _recall(rankings: Mapping[str, Ranks], order: Sequence[str], k: int) -> Recall | None:
    given = {department: ranks for department, ranks in rankings.items() if ranks}
    return recall(given, order, k) if given and 1 <= k <= len(order) else None


def _left_out(plan: Plan, views: Sequence[View]) -> dict[str, dict[str, bool]]:
    """Department -> choice -> whether it names it as not done; an empty list is no answer."""
    named = {view.department: set(view.not_doing) for view in views if view.not_doing}
    asked = {c.id for c in plan.choices if c.kind == "not_doing"}.union(*named.values())
    return {department: {choice: choice in own for choice in sorted(asked)} for department, own in named.items()}


def _compared(answers: Answers) -> NominalAgreement | None:
    try:
        return nominal_agreement(answers)
    except CannotCompare:
        return None


def incomparable_rounds(plan: Plan) -> CannotCompare | None:
    """Why the answers before and after cannot be held against each other, where both rounds were asked and complete."""
    rounds = {view.phase for view in plan.views}
    if len(rounds) < 2 or any(meter(plan, phase).ranking is None for phase in rounds):
        return None
    try:
        change_of(plan)
    except CannotCompare as why:
        return why
    return None


@dataclass(frozen=True)
class Unmoved:
    """A department whose ranking is the same in both rounds while those in ``moved`` came nearer to the plan's order.

    ``option`` is what it places furthest from the plan, with its own place and the plan's among what it ranks.
    """

    department: str
    moved: tuple[str, ...]
    option: str
    place: int
    planned: int


def unmoved(plan: Plan) -> list[Unmoved]:
    """Departments that did not move while others did (A0.30): the same ranking twice, and not the plan's order.

    Nearer means a higher Spearman's rho between the department's ranking and the plan's order of what both rank.
    """
    before, after = ({v.department: v.ranking for _, v in in_phase(plan.views, p)} for p in ("before", "after"))
    order = plan_order(plan)
    near = {
        department: (_nearness(before[department], order), _nearness(after[department], order))
        for department in sorted(before.keys() & after.keys())
    }
    moved = tuple(d for d, (old, new) in near.items() if old is not None and new is not None and new > old + 1e-9)
    still = [d for d, (_, new) in near.items() if before[d] == after[d] and new is not None and new < 1 - 1e-9]
    return [Unmoved(d, moved, *_furthest(after[d], order)) for d in still if moved]


def _nearness(ranking: Sequence[str], order: Sequence[str]) -> float | None:
    if len(set(ranking)) < len(ranking):
        return None
    both = [option for option in order if option in ranking]
    return spearman([ranking.index(option) for option in both], range(len(both)))


def _furthest(ranking: Sequence[str], order: Sequence[str]) -> tuple[str, int, int]:
    own, planned = ([o for o in one if o in other] for one, other in ((ranking, order), (order, ranking)))
    option = max(planned, key=lambda o: abs(own.index(o) - planned.index(o)))
    return option, own.index(option) + 1, planned.index(option) + 1
