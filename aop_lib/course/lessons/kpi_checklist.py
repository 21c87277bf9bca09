"""Lesson 07: the 24 items, as people see them and as the plan shows them (A2.V)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from aop_lib.charts.checklist import checklist_chart, differences_table, threshold_chart
from aop_lib.charts.html import Html, table
from aop_lib.charts.kpis import kpi_unit
from aop_lib.charts.render import show
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.lessons.kpi_candidates import habit_set
from aop_lib.files import choice_label, table_label
from aop_lib.forms import Form, GroupedRating, Reveal
from aop_lib.locale import Locale
from aop_lib.plan import Kpi, Plan
from aop_lib.plan.kpis import Tick
from aop_lib.rules import Checklist, checklist
from aop_lib.rules.checklist import ITEMS
from aop_lib.rules.pln_kpis import goals_of

__all__ = ["FORMS", "VIEWS", "sums", "with_ticks"]

_PASS, _NOT = "pass", "not"


def _looked_at(lesson: Lesson) -> tuple[Plan, bool]:
    """The reader's plan where it has KPIs, else the KPIs the case has from habit."""
    plan, own = lesson.case_or_own("kpis")
    return (plan, True) if own else (habit_set(lesson.case_name), False)


def _self_check(lesson: Lesson) -> Form:
    say = lesson.say
    plan, own = _looked_at(lesson)
    sheet = _sheet(plan, say)
    groups = [
        (
            f"{group}. {say(f'rule-group-{group}')}",
            [(code, say(f"rule-item-{code[1]}-{code[3]}")) for code in ITEMS if int(code[1]) == group],
        )
        for group in range(1, 9)
    ]
    controls: dict[str, Any] = {
        "ticks": GroupedRating(groups, [(_PASS, say("rule-pass")), (_NOT, say("rule-not-pass"))]),
        "done": Reveal(say("evidence-done")),
        "home": Reveal(say("evidence-home")),
    }
    keeper = _TicksKept(lesson, plan)

    def draw(value: dict[str, Any]) -> Any:
        ticks = {code: level == _PASS for code, level in value["ticks"].items()}
        kept = keeper.hear(value["home"], ticks)
        if not value["done"]:
            return [*kept, Note(say("evidence-open", answered=str(len(ticks)))), sheet]
        mine = with_ticks(plan, ticks)
        found = checklist(mine)
        chart = show(checklist_chart(ticks, found, say))
        return [*kept, chart, Note(*sums(found, ticks, say)), differences_table(mine, ticks, found, say)]

    name = say(f"evidence-of.{'own' if own else 'habit'}", company=say.text(plan.company.name))
    return Form(lesson.lang, say("evidence-ask", plan=name), controls, draw, text=say("evidence-what"))


def with_ticks(plan: Plan, ticks: dict[str, bool]) -> Plan:
    """The plan with these answers in its checklist; what was noted beside an answer that stays the same is kept."""
    before = {tick.item: tick for tick in plan.ticks}
    now = dict(before)
    for item, passed in ticks.items():
        same = before.get(item)
        now[item] = same if same is not None and same.passed is passed else Tick(item=item, passed=passed)
    return plan.model_copy(update={"ticks": [now[item] for item in ITEMS if item in now]})


def sums(found: Checklist, ticks: dict[str, bool], say: Locale) -> list[str]:
    """What the count of passes says, which of the groups that decide have trouble, and where the two answers differ."""
    said = [say(f"evidence-sum.{'risk' if found.at_risk else 'fine'}", passed=str(found.passed))]
    groups = ", ".join(map(str, found.gates))
    said.append(say("evidence-sum.gates", groups=groups) if found.gates else say("evidence-sum.no-gates"))
    both = [(ticks[i.code], i.computed) for i in found.items if i.code in ticks and i.computed is not None]
    kinder = sum(mine and not shown for mine, shown in both)
    harder = sum(not mine and bool(shown) for mine, shown in both)
    said += [say(f"evidence-sum.{how}", count=str(n)) for how, n in (("kinder", kinder), ("harder", harder)) if n]
    return said if kinder or harder or not both else [*said, say("evidence-sum.same")]


def _sheet(plan: Plan, say: Locale) -> Html:
    """The KPI sheet as it would lie on the table: what one needs to tick honestly."""
    goals = {goal.id: say.text(goal.name) for goal in plan.goals}
    names = {party.id: say.text(party.name) for party in plan.parties}

    def row(kpi: Kpi) -> list[Any]:
        levels = (kpi.threshold, kpi.target, kpi.stretch)
        unit = kpi_unit(kpi, plan)
        return [
            say.text(kpi.name),
            names.get(kpi.owner or "", choice_label(say, "kpis", "level", kpi.level)),
            "–" if kpi.weight is None else say.number(kpi.weight, 0),
            " / ".join("–" if v is None else say.quantity(v, unit, plan.company) for v in levels),
            ", ".join(goals[g] for g in sorted(goals_of(kpi, plan)) if g in goals) or "–",
            say.text(kpi.decision) or "–",
        ]

    heads = [say(f"evidence-kpi.{h}") for h in ("kpi", "level", "weight", "scale", "goal", "decision")]
    sides = ["left", "left", "right", "right", "left", "left"]
    caption = say("evidence-kpi.caption", count=str(len(plan.kpis)))
    return table(heads, [row(kpi) for kpi in plan.kpis], sides, caption, lang=say.lang)


class _TicksKept:
    """Writes the plan with the answers as a workbook when the button is pressed; not again at every tick after it."""

    def __init__(self, lesson: Lesson, plan: Plan) -> None:
        self._lesson, self._plan = lesson, plan
        self._written: dict[str, bool] | None = None
        self._failed = False

    @property
    def _path(self) -> Path:
        answers = self._lesson.answers
        path: Path = answers.folder / f"{answers.path.stem}-{self._lesson.name}.xlsx"
        return path

    def hear(self, pressed: bool, ticks: dict[str, bool]) -> list[Note]:
        """What to say about the workbook, once the button has been pressed."""
        if not pressed:
            self._written = None
            return []
        if self._written is None:
            self._write(ticks)
        say = self._lesson.say
        if self._failed:
            return [Note(say("evidence-kept.not-written", file=self._path.name))]
        sheet = table_label(say, "ticks")
        said = [say("evidence-kept.written", file=str(self._path), sheet=sheet)]
        return [Note(*said) if ticks == self._written else Note(*said, say("evidence-kept.changed"))]

    def _write(self, ticks: dict[str, bool]) -> None:
        from aop_lib.files import write_workbook

        self._written, self._failed = dict(ticks), False
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_workbook(with_ticks(self._plan, ticks), self._path, self._lesson.lang)
        except OSError:
            self._failed = True


def _thresholds(lesson: Lesson) -> Any:
    """Both sets of the case, and the reader's own plan where it has KPIs."""
    say = lesson.say
    sets = {say("evidence-set.habit"): habit_set(lesson.case_name), say("evidence-set.right"): lesson.case}
    plan, own = lesson.case_or_own("kpis")
    if own:
        sets[say("evidence-set.own")] = plan
    return show(threshold_chart({name: checklist(each) for name, each in sets.items()}, say))


FORMS: dict[str, Callable[[Lesson], Any]] = {"self_check": _self_check}
VIEWS: dict[str, Callable[[Lesson], Any]] = {"thresholds": _thresholds}
