"""Lesson 04, components 2 and 5: a month against its ceiling, and the risk that takes most (A1.29-32, A1.39-41)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from aop_lib.charts.render import show
from aop_lib.charts.response import bars_chart
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.forms import Choice, Control, Form, Slider
from aop_lib.methods.goal_arithmetic import imply
from aop_lib.methods.series import year_value
from aop_lib.plan import BudgetLine, Plan, Risk

__all__ = ["Hit", "ceiling", "hits", "risk_first"]

_ANSWERS = ("budget", "margin", "none")


def ceiling(lesson: Lesson) -> Form:
    """How much the reader allows this month, against what is planned and the month's ceiling."""
    say, company = lesson.say, lesson.company
    line = _ceiling_line(lesson.need())
    if line is None or line.monthly_ceiling is None:
        raise Lacking("view-needs-ceiling")
    limit = line.monthly_ceiling
    planned = line.months[lesson.this_month] or 0.0
    top = max(limit, planned) * 1.6
    slider = Slider(
        say("lesson-ceiling.slider"), 0, top, _round_step(top), planned, lambda v: say.money(v, company, _digits(top))
    )
    month = say.month_in_words(company, lesson.this_month)
    question = say("lesson-ceiling", name=say.text(line.name), month=month)
    return Form(lesson.lang, question, slider, lambda allowed: _ceiling_picture(lesson, line, allowed))


def _ceiling_line(plan: Plan) -> BudgetLine | None:
    """The marketing line with a ceiling for the month, else the first line that has one."""
    lines = [line for line in plan.budget if line.monthly_ceiling]
    return next((line for line in lines if line.group == "marketing"), lines[0] if lines else None)


def _round_step(top: float) -> float:
    """About a hundred steps of 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(top / 100))
    return next(step * power for step in (1, 2, 5, 10) if step * power * 100 >= top * 0.999)


def _digits(top: float) -> int:
    return 0 if top >= 100 else 1


def _ceiling_picture(lesson: Lesson, line: BudgetLine, allowed: float) -> Any:
    say, company = lesson.say, lesson.company
    limit, at = line.monthly_ceiling or 0.0, lesson.this_month
    planned = line.months[at] or 0.0
    names = [say(f"view-ceiling.{key}") for key in ("planned", "allowed", "ceiling")]
    over = allowed > limit
    values = {
        "over": say.money(allowed - limit, company, _digits(limit)),
        "room": say.money(limit - allowed, company, _digits(limit)),
        "owner": lesson.party(line.owner) or say("view-ceiling.nobody"),
    }
    chart = bars_chart(
        dict(zip(names, (planned, allowed, limit), strict=True)),
        say,
        title=say(f"view-ceiling.{'above' if over else 'within'}", **values),
        unit=say.money_unit(company),
        chosen=names[1] if over else None,
        subtitle=say("view-ceiling.subtitle", name=say.text(line.name), month=say.month_in_words(company, at)),
    )
    return [show(chart), Note(*_year(lesson, line, allowed))]


def _year(lesson: Lesson, line: BudgetLine, allowed: float) -> list[str]:
    """Where the line ends if every month still to come is like this one."""
    if line.ceiling is None:
        return []
    say, company, at = lesson.say, lesson.company, lesson.this_month
    year = sum(m or 0.0 for m in line.months[:at]) + allowed * (12 - at)
    said = "year-above" if year > line.ceiling else "year-within"
    values = {"year": say.money(year, company), "ceiling": say.money(line.ceiling, company)}
    return [say(f"view-ceiling.{said}", **values)]


@dataclass(frozen=True)
class Hit:
    """What a risk takes from the year's gross profit: a tenth of ``base`` where it makes things a tenth worse."""

    risk: Risk
    base: float


def hits(plan: Plan) -> list[Hit]:
    """The risks whose sign is a measure the plan knows the amount of, each with what it works on.

    A falling margin is read as dearer purchases (the cost of the goods sold), a rising cost ratio as that cost, a
    falling amount as the gross profit of the sales lost. Other risks have no amount and are left out (A1.40).
    """
    amounts = _amounts(plan)
    found = []
    for risk in plan.risks:
        base = _base(plan, risk, amounts)
        if base is not None and base > 0:
            found.append(Hit(risk, base))
    return found


def _amounts(plan: Plan) -> dict[str, float]:
    """What the year lands on: implied by the goals, else the lowest they allow, else the plan's own months."""
    amounts = {}
    implied = imply(plan).implied
    for measure in plan.measures:
        planned = year_value(plan, measure.id, "plan", plan.company.year)
        range_ = implied.get(measure.id)
        if range_ is not None and range_.fixed:
            amounts[measure.id] = range_.low
        elif planned is not None:
            amounts[measure.id] = planned
        elif range_ is not None and 0 < range_.low < float("inf"):
            amounts[measure.id] = range_.low
    return amounts


def _base(plan: Plan, risk: Risk, amounts: dict[str, float]) -> float | None:
    tie = next((i for i in plan.identities if i.result == risk.trigger_measure and i.kind == "ratio"), None)
    if tie is None:
        return None if risk.trigger_measure is None else _sales_base(plan, risk.trigger_measure, amounts)
    part, whole = tie.parts
    if _is_part(plan, part, whole):
        return _sales_base(plan, part, amounts)
    if part not in amounts or whole not in amounts:
        return None
    rising_is_good = any(m.id == tie.result and m.better == "higher" for m in plan.measures)
    return amounts[whole] - amounts[part] if rising_is_good else amounts[part]


def _is_part(plan: Plan, part: str, whole: str) -> bool:
    """Whether a ratio is a share of a whole (online of all sales), not a rate earned on it (profit on sales)."""
    return any(i.result == whole and i.kind == "sum" and part in i.parts for i in plan.identities)


def _sales_base(plan: Plan, sold: str, amounts: dict[str, float]) -> float | None:
    """The gross profit that hangs on an amount sold: what the plan's margin on it earns."""
    higher = {m.id for m in plan.measures if m.better == "higher"}
    rates = (i for i in plan.identities if i.kind == "ratio" and i.parts[1] == sold and i.result in higher)
    earned = (i.parts[0] for i in rates if not _is_part(plan, i.parts[0], sold))
    return next((amounts[part] for part in earned if part in amounts), None)


def risk_first(lesson: Lesson) -> Form:
    """Which risk to prepare for, how hard it comes, and the answer kept ready."""
    say, plan = lesson.say, lesson.need()
    if not plan.risks:
        raise Lacking("view-needs-risks")
    controls: dict[str, Control] = {
        "risk": Choice([(r.id, say.text(r.name)) for r in plan.risks], label=say("lesson-risk.which")),
        "size": Slider(say("lesson-risk.size"), 0.02, 0.30, 0.01, 0.10, lambda v: say.percent(v, 0)),
        "answer": Choice([(a, say(f"lesson-risk.{a}")) for a in _ANSWERS], label=say("lesson-risk.answer")),
    }
    found = hits(plan)
    return Form(lesson.lang, say("lesson-risk"), controls, lambda value: _risk_picture(lesson, found, value))


def _risk_picture(lesson: Lesson, found: list[Hit], value: dict[str, Any]) -> Any:
    say = lesson.say
    chosen = next((r for r in lesson.need().risks if r.id == value["risk"]), None)
    if chosen is None:
        return Note(say("lesson-choose-first"))
    lines = [say("view-risk.contingency", text=say.text(chosen.contingency) or say("view-risk.nothing-ready"))]
    if value["answer"] is not None:
        lines.append(say(f"view-risk.{value['answer']}"))
    if not found:
        return Note(say("view-risk.no-amounts"), *lines)
    return [
        show(_risk_chart(lesson, found, chosen, value["size"])),
        Note(_weight(lesson, found, chosen, value["size"]), *lines),
    ]


def _weight(lesson: Lesson, found: list[Hit], chosen: Risk, size: float) -> str:
    """How the risk chosen compares with the heaviest one."""
    say, most = lesson.say, max(hit.base for hit in found)
    mine = next((hit.base for hit in found if hit.risk.id == chosen.id), None)
    if mine is None:
        return say("view-risk.unweighed")
    if mine >= most:
        return say("view-risk.heaviest")
    return say("view-risk.lighter", amount=say.money(size * mine, lesson.company), share=say.percent(mine / most, 0))


def _risk_chart(lesson: Lesson, found: list[Hit], chosen: Risk, size: float) -> Any:
    say, company = lesson.say, lesson.company
    names = {hit.risk.id: say.text(hit.risk.name) for hit in found}
    worst = max(found, key=lambda hit: hit.base)
    texts = {names[h.risk.id]: f"−{say.number(size * h.base, 0)}" for h in found}
    return bars_chart(
        {names[hit.risk.id]: size * hit.base for hit in found},
        say,
        title=say("view-risk", name=names[worst.risk.id], amount=say.money(size * worst.base, company)),
        unit=say("view-risk.unit", unit=say.money_unit(company)),
        texts=texts,
        chosen=names.get(chosen.id),
        subtitle=say("view-risk.subtitle", size=say.percent(size, 0)),
    )
