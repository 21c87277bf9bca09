"""Lesson 05: which numbers are KPIs, and of which kind (A2.1-22)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import block, table
from aop_lib.charts.render import show
from aop_lib.charts.sorting import needed_growth_chart, trial_chart, trial_sentence
from aop_lib.charts.sorting_tables import (
    because,
    kind_in_words,
    removal_table,
    set_table,
    standing,
    verdict_in_words,
)
from aop_lib.course.firms import Firm, read_firms
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons.kpi_candidates import goal_of_the_lesson, habit_set
from aop_lib.course.lessons.kpi_focus import Focus, focus_of
from aop_lib.course.lessons.kpi_questions import three_questions
from aop_lib.forms import Choice, Control, Form, Pick, Rating, Reveal, Slider
from aop_lib.home import case_plan
from aop_lib.locale import Locale
from aop_lib.methods.business_year import last_actual_day
from aop_lib.methods.causal_evidence import causal_evidence
from aop_lib.methods.removal import removal
from aop_lib.methods.series import known_months, monthly, value_through
from aop_lib.plan import Goal, Kpi, Plan

__all__ = ["FORMS", "VIEWS"]

_KINDS = ("outcome", "driver", "activity", "compliance")
_CALLS = "calls"
_FEWEST = 3
_APART = Markup('<div style="margin:0 0 22px">{}</div>')


def _removal(lesson: Lesson) -> Form:
    """The sheet of June, line by line: keep or remove; then what is known of the goal without what was struck out."""
    say, plan = lesson.say, habit_set(lesson.case_name)
    lines = standing(plan, say)
    rows = [
        (
            line.kpi.id,
            say(
                "sorter-removal.line",
                name=say.text(line.kpi.name),
                value=line.value,
                planned=line.planned,
                met="yes" if line.met else "no",
            ),
        )
        for line in lines
    ]
    levels = [(level, say(f"sorter-verdict.{level}")) for level in ("keep", "remove")]

    def draw(value: Mapping[str, str]) -> Any:
        if len(value) < len(rows):
            return Note(say("sorter-removal.open", count=str(len(value)), all=str(len(rows))))
        said = {code: say(f"sorter-verdict.{level}") for code, level in value.items()}
        return [_left_to_know(plan, value, say), removal_table(plan, plan.kpis, say, said)]

    met = str(sum(line.met is True for line in lines))
    question = say("sorter-removal", month=_last_month(lesson), met=met, all=str(len(lines)))
    return Form(lesson.lang, question, Rating(rows, levels), draw)


def _last_month(lesson: Lesson) -> str:
    """The last month of the case with figures, in words."""
    day = last_actual_day(lesson.case)
    month = 11 if day is None else (day.month - lesson.case.company.first_month) % 12
    return lesson.say.month_in_words(lesson.case.company, month)


def _left_to_know(plan: Plan, value: Mapping[str, str], say: Locale) -> Note:
    """What the lines kept tell about the goal, and what none of them said."""
    goal = goal_of_the_lesson(plan)
    kept = [kpi for kpi in plan.kpis if value.get(kpi.id) == "keep"]
    lost = [kpi for kpi in plan.kpis if value.get(kpi.id) == "remove"]
    if goal is None:
        return Note(say("sorter-removal.kept", kept=str(len(kept)), lost=str(len(lost))))
    name = say.text(goal.name)
    lines = [say("sorter-removal.kept", kept=str(len(kept)), lost=str(len(lost)))]
    # Nothing is said of lines there are none of.
    if kept:
        lines.append(say("sorter-removal.told", count=sum(_tells(plan, kpi, goal) for kpi in kept), goal=name))
    if lost:
        told = sum(_tells(plan, kpi, goal) for kpi in lost)
        lines.append(say("sorter-removal.lost", count=told, lost=str(len(lost)), goal=name))
    return Note(*lines, *_where_it_stands(plan, goal, say))


def _tells(plan: Plan, kpi: Kpi, goal: Goal) -> bool:
    seen = removal(plan, kpi)
    return seen.keeps and seen.goal == goal.id


def _where_it_stands(plan: Plan, goal: Goal, say: Locale) -> list[str]:
    """The goal's own measure against its path: the one figure the sheet is about."""
    found = path_of(plan, goal)
    measure = next((m for m in plan.measures if m.id == goal.measure), None)
    if found is None or measure is None:
        return []
    months, value, planned = found
    gap = value / planned - 1
    values = {
        "measure": say.text(measure.name),
        "month": say.month_in_words(plan.company, months - 1),
        "value": say.quantity(value, measure.unit, plan.company),
        "planned": say.quantity(planned, measure.unit, plan.company),
        "gap": say.percent(abs(gap)),
    }
    return [say(f"sorter-removal.{'behind' if gap < 0 else 'ahead'}", **values)]


def path_of(plan: Plan, goal: Goal) -> tuple[int, float, float] | None:
    """How many months are known, what the goal's measure amounts to by then, and what was planned by then."""
    if goal.measure is None:
        return None
    year = plan.company.year
    months = known_months(monthly(plan, goal.measure, "actual", year))
    if not months:
        return None
    value, planned = (value_through(plan, goal.measure, kind, year, months) for kind in ("actual", "plan"))
    return (months, value, planned) if value is not None and planned else None


def _sort(lesson: Lesson) -> Form:
    """Each number into one of four kinds; where the reader and the plan differ, the reason."""
    say = lesson.say
    asked, said = _numbers(lesson)
    rows = [(kpi.id, say.text(kpi.name)) for _, kpi in asked]
    levels = [(kind, kind_in_words(kind, say)) for kind in _KINDS]

    def draw(value: Mapping[str, str]) -> Any:
        if not value:
            return Note(say("sorter-sort.first"))
        shown, same = [], 0
        for plan, kpi in asked:
            own = value.get(kpi.id)
            seen = removal(plan, kpi)
            if own is None:
                continue
            same += own == seen.kind
            if own != seen.kind:
                kinds = [kind_in_words(own, say), kind_in_words(seen.kind, say)]
                shown.append([say.text(kpi.name), *kinds, because(seen, plan, say)])
        counted = Note(*said, say("sorter-sort.same", count=same, all=str(len(value))))
        heads = [say(f"sorter-sort.{head}") for head in ("number", "own", "plan", "why")]
        return [counted, table(heads, shown, lang=lesson.lang)] if shown else counted

    return Form(lesson.lang, say("sorter-sort"), Rating(rows, levels), draw)


def _numbers(lesson: Lesson) -> tuple[list[tuple[Plan, Kpi]], list[str]]:
    """The reader's own KPIs where there are some to sort, else the company's numbers of both sets of the case."""
    if lesson.own and len(lesson.need().kpis) >= _FEWEST:
        return [(lesson.need(), kpi) for kpi in lesson.need().kpis[:12]], []
    sets = (lesson.case, habit_set(lesson.case_name))
    found = {kpi.id: (plan, kpi) for plan in sets for kpi in plan.kpis if kpi.level == "company"}
    # By name, so that the order does not give the sets away.
    asked = sorted(found.values(), key=lambda pair: lesson.say.text(pair[1].name).casefold())
    return asked, _on_case(lesson)


def _on_case(lesson: Lesson) -> list[str]:
    return [lesson.say("breaks-case-shown", company=lesson.say.text(lesson.case.company.name))] if lesson.own else []


def _mt_guess(lesson: Lesson) -> Form:
    """How much the part in focus must grow for the whole to reach its goal: guessed, then shown."""
    say = lesson.say
    found = focus_of(lesson.need())
    focus, said = (found, []) if found is not None else (focus_of(lesson.case), _on_case(lesson))
    if focus is None:
        raise Lacking("sorter-needs-parts")
    names = {"total": say.text(focus.total), "focus": say.text(focus.part), "rest": say.text(focus.rest)}
    values = {
        "growth": say.percent(focus.growth),
        "steady": say.percent(focus.steady),
        "share": say.percent(focus.share),
    }
    high = max(0.8, round(focus.needed + 0.2, 2))
    low = min(0.0, round(focus.needed - 0.1, 2))
    controls: dict[str, Control] = {
        "guess": Slider(
            say("sorter-guess.slider", **names), low, high, 0.005, focus.growth, lambda v: say.percent(v, 1, sign=True)
        ),
        "shown": Reveal(say("sorter-guess.show")),
    }

    def draw(value: Mapping[str, Any]) -> Any:
        return _guessed(focus, value, {**names, **values}, said, say)

    return Form(lesson.lang, say("sorter-guess", **names, **values), controls, draw)


def _guessed(focus: Focus, value: Mapping[str, Any], words: dict[str, str], said: list[str], say: Locale) -> Any:
    guess = float(value["guess"])
    # What the whole would grow with the part at the guess: share x guess + the rest's share x the rest's growth.
    whole = focus.share * guess + (1 - focus.share) * focus.steady
    words = words | {"guess": say.percent(guess, 1, sign=True), "whole": say.percent(whole, 1, sign=True)}
    if not value["shown"]:
        return Note(*said, say("sorter-guess.hidden", **words))
    away = say.number(abs(guess - focus.needed) * 100, 1)
    note = Note(*said, say("sorter-guess.told", away=away, needed=say.percent(focus.needed, sign=True), **words))
    names = (words["total"], words["focus"], words["rest"])
    return [note, show(needed_growth_chart(focus.growth, focus.steady, focus.share, names, say, guess))]


def _calls(lesson: Lesson) -> Form:
    """Two firms, one question: the dots first, the reader's decision for each, then what the trial shows."""
    say = lesson.say
    firms = read_firms(case_plan(lesson.case_name, _CALLS))
    options = [(answer, say(f"sorter-calls.{answer}")) for answer in ("yes", "no")]
    controls: dict[str, Control] = {
        firm.id: Choice(options, say("sorter-calls.firm", firm=say.text(firm.name))) for firm in firms
    }

    drawn: dict[tuple[str, str | None], list[Any]] = {}

    def draw(value: Mapping[str, str | None]) -> Any:
        # An answer about one firm leaves the picture of the other as it is.
        for firm in firms:
            answer = value.get(firm.id)
            if (firm.id, answer) not in drawn:
                drawn[firm.id, answer] = _tried(firm, answer, say)
        return [part for firm in firms for part in drawn[firm.id, value.get(firm.id)]]

    return Form(lesson.lang, say("sorter-calls"), controls, draw)


def _tried(firm: Firm, answer: str | None, say: Locale) -> list[Any]:
    link, name = causal_evidence(firm.rows), say.text(firm.name)
    steps = [say(f"sorter-calls.{step}") for step in ("activity", "leads", "result")]
    words = steps if link.leads is not None else [steps[0], steps[2]]
    picture = show(trial_chart(firm.rows, link, say, name, words, judged=answer is not None))
    if answer is None:
        return [picture]
    right = (answer == "yes") == link.shown
    told = say(
        f"sorter-calls.{link.verdict.replace('_', '-')}",
        places=str(link.raised + link.left),
        points=say.number(100 * (link.difference or 0.0), 1),
        share=say.percent(link.p or 0.0),
        leads=say.percent(link.leads_p or 0.0),
    )
    return [picture, Note(say(f"sorter-calls.{'right' if right else 'wrong'}", name=name), told)]


def _own_removal(lesson: Lesson) -> Form:
    """Every KPI of the plan under the removal test, after the reader has picked the line to strike out."""
    say = lesson.say
    plan, _ = lesson.case_or_own("kpis")
    said = _on_case(lesson) if plan is not lesson.need() else []
    options = [(kpi.id, say.text(kpi.name)) for kpi in plan.kpis]

    def draw(picked: str | None) -> Any:
        if picked is None:
            return Note(*said, say("lesson-choose-first"))
        kpi = plan.row("kpis", picked)
        seen = removal(plan, kpi)
        words = {"name": say.text(kpi.name), "verdict": verdict_in_words(seen, say), "why": because(seen, plan, say)}
        failing = sum(not removal(plan, each).keeps for each in plan.kpis)
        count = say("sorter-own.count", count=failing, all=str(len(plan.kpis)))
        return [Note(*said, say("sorter-own.picked", **words), *_of_trial(plan, kpi, say), count), _all(plan)]

    def _all(plan: Plan) -> Any:
        return removal_table(plan, plan.kpis, say)

    return Form(lesson.lang, say("sorter-own"), Pick(say("sorter-own.pick"), options), draw)


def _of_trial(plan: Plan, kpi: Kpi, say: Locale) -> list[str]:
    trial = removal(plan, kpi).trial
    return [] if trial is None else [trial_sentence(trial, say, say.text(kpi.name)) + "."]


def _two_sets(lesson: Lesson) -> Any:
    """June on two sheets: the KPIs from habit and those from the plan, each held against the first goal."""
    say, goal = lesson.say, goal_of_the_lesson(lesson.case)
    if goal is None:
        raise Lacking("view-needs-goals")
    made: list[Any] = []
    for name, plan in (("habit", habit_set(lesson.case_name)), ("right", lesson.case)):
        lines = standing(plan, say)
        values = {"met": str(sum(line.met is True for line in lines)), "all": str(len(lines))}
        values["month"] = _last_month(lesson)
        made.append(set_table(plan, goal, say, say(f"sorter-sets.{name}", **values)))
    return block(*(_APART.format(part.markup) for part in made), lang=lesson.lang)


FORMS: dict[str, Callable[[Lesson], Any]] = {
    "removal": _removal,
    "sort": _sort,
    "calls": _calls,
    "mt_guess": _mt_guess,
    "own_removal": _own_removal,
}
VIEWS: dict[str, Callable[[Lesson], Any]] = {"three_questions": three_questions, "two_sets": _two_sets}
