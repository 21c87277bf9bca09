"""ALN, what departments take as first, as given up and as left out, and whether they agree (A0.14, A0.20-22, A0.40).

Only the latest round of answers speaks: a plan that keeps what was answered before the work is not blamed for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from aop_lib.locale import Locale
from aop_lib.methods.agreement import TOP, Pair, Phase, plan_order
from aop_lib.methods.agreement_errors import (
    AnsweredTwice,
    CannotCompare,
    MissingAnswer,
    NamedTwice,
    NotComparable,
    TooFewDepartments,
)
from aop_lib.methods.meter import Meter, incomparable_rounds, meter, missing_from_top, number_one, unmoved
from aop_lib.methods.phases import in_phase, latest_phase
from aop_lib.plan import Bilingual, Lang, Plan, Text
from aop_lib.plan.base import in_language
from aop_lib.rules.once import once_per_plan
from aop_lib.rules.registry import Seen, rule
from aop_lib.rules.values import Value, choices, code, number, text, texts

__all__ = ["why_not"]

BREAKS = "02_where_alignment_breaks"
DESIGN = "03_alignment_by_design"
_LONGEST = 4000


@rule("ALN101", "minor", lines=("A0.40", "A0.9"), lesson=DESIGN)
def nobody_asked(plan: Plan) -> Iterator[Seen]:
    if not plan.views and (count := _departments(plan)) > 1:
        yield Seen("views", None, None, {"count": number(count)})


@rule("ALN102", "critical", lines=("A0.40", "A0.20", "A0.22", "A0.78"), lesson=BREAKS)
def different_number_one(plan: Plan) -> Iterator[Seen]:
    first, order = _measured(plan).first, plan_order(plan)
    if first is None or (first.one_answer and (not order or order[0] in first.by_option)):
        return
    top = order[0] if order else first.most_named[0]
    views = in_phase(plan.views)
    given = number_one([view for _, view in views])
    row, view = next((row, view) for row, view in views if given[view.department] not in (top, None))
    values = {
        "case": code("other" if first.one_answer else "differ" if order else "open"),
        "count": number(sum(map(len, first.by_option.values()))),
        "different": number(len(first.by_option)),
        "answers": _said(plan, first.by_option),
        "named": text(_choice(plan, first.most_named[0])),
        "top": text(_choice(plan, top)),
    }
    yield Seen("views", row, "first" if view.first else "ranking", values)


@rule("ALN103", "major", lines=("A0.5", "A0.8", "A0.16", "A0.21"), lesson=BREAKS)
def different_rankings(plan: Plan) -> Iterator[Seen]:
    measured = _measured(plan)
    if measured.ranking is None or not measured.differs:
        return
    pair = measured.ranking.pairs[0]
    if pair.option is None or pair.ranks is None:
        return
    values = {
        "first": text(_party(plan, pair.first)),
        "second": text(_party(plan, pair.second)),
        "option": text(_choice(plan, pair.option)),
        "a": number(pair.ranks[0]),
        "b": number(pair.ranks[1]),
        "count": number(len(measured.ranking.options)),
    }
    yield Seen("views", _rows(plan)[_further_off(plan, pair)], "ranking", values)


@rule("ALN104", "major", lines=("A0.9", "A0.41"), lesson=DESIGN)
def top_not_known(plan: Plan) -> Iterator[Seen]:
    rows = _rows(plan)
    for department, options in missing_from_top(_measured(plan), plan_order(plan)).items():
        values = {
            "department": text(_party(plan, department)),
            "missing": texts(_choice(plan, option) for option in options),
            "k": number(TOP),
        }
        yield Seen("views", rows[department], "ranking", values)


@rule("ALN105", "major", lines=("A0.40",), lesson=DESIGN)
def not_comparable(plan: Plan) -> Iterator[Seen]:
    measured = _measured(plan)
    for problem in measured.problems:
        if not isinstance(problem, TooFewDepartments) or (problem.count == 1 and _departments(plan) > 1):
            yield why_not(plan, measured.phase, problem)
    if problem_between := incomparable_rounds(plan):
        yield why_not(plan, measured.phase, problem_between)


@rule("ALN106", "minor", lines=("A0.30",), lesson=BREAKS)
def one_did_not_move(plan: Plan) -> Iterator[Seen]:
    for still in unmoved(plan):
        values = {
            "department": text(_party(plan, still.department)),
            "moved": _listed(plan, still.moved),
            "option": text(_choice(plan, still.option)),
            "place": number(still.place),
            "planned": number(still.planned),
        }
        yield Seen("views", _rows(plan, "after")[still.department], "ranking", values)


@rule("ALN201", "major", lines=("A0.14", "A0.43"), lesson=DESIGN)
def different_tradeoffs(plan: Plan) -> Iterator[Seen]:
    found = _measured(plan).tradeoff
    if found is None or found.widest is None:
        return
    answers: dict[str, list[str]] = {}
    for _, view in in_phase(plan.views):
        if view.tradeoff is not None:
            answers.setdefault(view.tradeoff, []).append(view.department)
    by_most = dict(sorted(answers.items(), key=lambda item: -len(item[1])))
    values = {
        "count": number(sum(map(len, answers.values()))),
        "different": number(len(answers)),
        "answers": _said(plan, by_most, _whole),
    }
    rows = _rows(plan)
    # The first department that stands apart from what most say, or from the first answer where all are level.
    apart = min(rows[d] for option, named in by_most.items() if option != next(iter(by_most)) for d in named)
    yield Seen("views", apart, "tradeoff", values)


@rule("ALN202", "major", lines=("A0.14", "A0.41"), lesson=DESIGN)
def different_exclusions(plan: Plan) -> Iterator[Seen]:
    yield from _wanted_all_the_same(plan)
    if _measured(plan).not_doing is not None:
        yield from _named_by_some(plan)


def _wanted_all_the_same(plan: Plan) -> Iterator[Seen]:
    out = {choice.id for choice in plan.choices if choice.kind == "not_doing"}
    for row, view in in_phase(plan.views):
        for option in dict.fromkeys(([view.first] if view.first else []) + view.ranking):
            if option in out:
                field = "first" if view.first == option else "ranking"
                yield _left_out(plan, row, field, "wants", option, [view.department])


def _named_by_some(plan: Plan) -> Iterator[Seen]:
    """Choices not all departments leave out, and those they leave out together against the plan; what the plan leaves
    out comes first. Shown is the row at odds with the plan."""
    kinds = {choice.id: choice.kind for choice in plan.choices}
    asked = {view.department: (row, view.not_doing) for row, view in in_phase(plan.views) if view.not_doing}
    out = [option for option, kind in kinds.items() if kind == "not_doing"]
    for option in dict.fromkeys([*out, *(option for _, named in asked.values() for option in named)]):
        who = [department for department, (_, named) in asked.items() if option in named]
        others = [department for department in asked if department not in who]
        kind = kinds.get(option)
        case = "priority" if kind == "priority" else "forgotten" if not who else "differs" if others else None
        if case:
            shown = others if kind == "not_doing" else who
            yield _left_out(plan, asked[shown[0]][0], "not_doing", case, option, who, others)


def _left_out(
    plan: Plan, row: int, field: str, case: str, option: str, who: Iterable[str], others: Iterable[str] = ()
) -> Seen:
    values = {
        "case": code(case),
        "choice": text(_choice(plan, option)),
        "who": _listed(plan, who),
        "others": _listed(plan, others),
    }
    return Seen("views", row, field, values)


def why_not(plan: Plan, phase: Phase, problem: CannotCompare) -> Seen:
    """Why answers of ``phase`` cannot be compared, with the row to mend; the sentences are those of ALN105."""
    rows = _rows(plan, phase)
    first = min(rows.values(), default=None)
    match problem:
        case AnsweredTwice():
            return _problem(plan, rows.get(problem.department), "department", "twice", problem.department, phase=phase)
        case NamedTwice():
            options = [_choice(plan, problem.option)]
            return _problem(plan, rows.get(problem.department), "ranking", "repeated", problem.department, options)
        case MissingAnswer():
            options = [_choice(plan, option) for option in problem.options]
            case = "missing" if options else "none"
            return _problem(plan, rows.get(problem.department), "ranking", case, problem.department, options)
        case TooFewDepartments():
            return _problem(plan, first, "department", "alone", next(iter(rows), ""))
        case NotComparable():
            return _rounds(plan, problem)
        case _:
            return _problem(plan, first, "ranking", "one", next(iter(rows), ""))


def _rounds(plan: Plan, problem: NotComparable) -> Seen:
    """Different departments or options in the two rounds: the row of the first that stands on one side only."""
    is_department = problem.what == "departments"
    only, phase = (problem.before[0], "before") if problem.before else (problem.after[0], "after")
    table = "parties" if is_department else "choices"
    named = [_name(plan, table, name) for name in (*problem.before, *problem.after)]
    row = next(
        row
        for row, view in enumerate(plan.views)
        if view.phase == phase and (view.department == only if is_department else only in view.ranking)
    )
    field, case = ("department", "departments") if is_department else ("ranking", "options")
    return _problem(plan, row, field, case, plan.views[row].department, named)


def _problem(
    plan: Plan,
    row: int | None,
    field: str,
    case: str,
    department: str,
    options: Iterable[Text] = (),
    phase: Phase = "before",
) -> Seen:
    values = {
        "case": code(case),
        "department": text(_party(plan, department)),
        "options": texts(options),
        "phase": choices("views", "phase", [phase]),
    }
    return Seen("views", row, field, values)


@once_per_plan
def _measured(plan: Plan) -> Meter:
    return meter(plan)


def _departments(plan: Plan) -> int:
    return sum(party.kind == "department" for party in plan.parties)


def _rows(plan: Plan, phase: Phase | None = None) -> dict[str, int]:
    """Department -> its row among the views of a phase (left out: the latest); of two rows, the second."""
    return {view.department: row for row, view in in_phase(plan.views, phase or latest_phase(plan.views))}


def _further_off(plan: Plan, pair: Pair) -> str:
    """Which department of the pair places their option further from the plan's place; the first where both do alike."""
    order = plan_order(plan)
    if pair.option not in order or pair.ranks is None:
        return pair.first
    planned = order.index(pair.option) + 1
    off = [abs(place - planned) for place in pair.ranks]
    return pair.second if off[1] > off[0] else pair.first


def _name(plan: Plan, table: str, name: str) -> Text:
    """What a row is called; a code that leads nowhere stands for itself."""
    try:
        called: Text = plan.row(table, name).name
    except KeyError:
        return name
    return called


def _party(plan: Plan, name: str) -> Text:
    return _name(plan, "parties", name)


def _choice(plan: Plan, name: str) -> Text:
    return _name(plan, "choices", name)


def _listed(plan: Plan, departments: Iterable[str]) -> Value:
    """Departments by name, in a row, without quotes."""
    names = [_party(plan, department) for department in departments]
    return text(_in_both(lambda lang: _in_a_row(names, lang))) if names else text("")


def _said(plan: Plan, answers: Mapping[str, Iterable[str]], called: Callable[[Plan, str], Text] = _choice) -> Value:
    """Who says what, answer by answer: ``Sales, Trade: “Online growth”; Finance: “Gross margin”``."""
    named = [(called(plan, answer), [_party(plan, d) for d in who]) for answer, who in answers.items()]
    return text(
        _in_both(
            lambda lang: "; ".join(f"{_in_a_row(who, lang)}: “{in_language(answer, lang)}”" for answer, who in named)
        )
    )


def _whole(plan: Plan, name: str) -> Text:
    """A trade-off with its price: two may gain the same for different prices."""
    choice = next((c for c in plan.choices if c.id == name), None)
    if choice is None or choice.in_exchange is None:
        return _choice(plan, name)
    gain, price = choice.name, choice.in_exchange

    def say(lang: Lang) -> str:
        return Locale(lang)("aln-exchange", gain=in_language(gain, lang), price=in_language(price, lang))

    return _in_both(say)


def _in_a_row(names: Iterable[Text], lang: Lang) -> str:
    return ", ".join(in_language(name, lang) for name in names)


def _in_both(say: Callable[[Lang], str]) -> Bilingual:
    """A text put together from the plan's own names, as long as a text may be."""
    return Bilingual(en=say("en")[:_LONGEST], vi=say("vi")[:_LONGEST])
