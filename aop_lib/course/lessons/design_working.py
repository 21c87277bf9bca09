"""Lesson 03, steps 3 to 6: what each may count on, the shared KPI, the roles, the common rhythm (A0.46-70)."""

from __future__ import annotations

from functools import partial
from typing import Any

from aop_lib.charts.means import assumed_chart, shared_matrix
from aop_lib.charts.render import show
from aop_lib.charts.working import agenda, calendar_chart, roles_table
from aop_lib.course.lesson import Lacking, Lesson, Note
from aop_lib.course.lessons.design_steps import ROLES, rhythm_decided, shared_decided
from aop_lib.course.lessons.signs import sign
from aop_lib.files import choice_label
from aop_lib.forms import Control, Form, Number, Pick, PickGrid, Several, Slider
from aop_lib.forms.pickers import Offered
from aop_lib.locale import Locale
from aop_lib.methods.assumptions import Assumed, assumed_of, countable
from aop_lib.methods.horizons import long_term
from aop_lib.methods.rhythm import early_decisions
from aop_lib.methods.roles import departments_of
from aop_lib.methods.shared_kpis import departments
from aop_lib.methods.tradeoffs import room
from aop_lib.plan import Bilingual, Initiative, Plan
from aop_lib.rules import check

__all__ = [
    "limits_form",
    "rhythm_form",
    "rhythm_step",
    "roles_form",
    "shared_form",
    "shared_step",
    "shares_form",
]

_ROLES = ("lead", "decider", "partner")
_WAYS = ("customers", "margin", "goods", "cost", "loyalty")
_QUESTIONS = ("goals", "resources", "shared_kpis", "bottlenecks")
_MOST = 3


def limits_form(lesson: Lesson) -> Form:
    """Step 3: what the plan leaves unsaid of what there is, and what is kept for work that pays off later."""
    say, plan = lesson.say, lesson.need()
    controls: dict[str, Control] = {
        f"there/{one.code}": Number(
            say("design-limits.there", subject=say.text(plan.row(one.table, one.code).name)),
            unit_label(lesson, one.unit),
            lesson.lang,
        )
        for one in countable(plan, "before")
        if one.available is None
    }
    left = room(plan) or 0.0
    for one in long_term(plan).initiatives:
        if "budget" in one.lacks and left > 0:
            name = say.text(plan.row("initiatives", one.initiative).name)
            label = say("design-limits.keep", initiative=name)
            step = _step(left)
            shown = partial(_money, lesson)
            controls[f"keep/{one.initiative}"] = Slider(label, 0, left // step * step, step, 0, shown)
    if not controls:
        raise Lacking("design-needs-limits")

    def draw(value: dict[str, float | None]) -> Any:
        now = lesson.decided.decide("limits", value)
        left = room(now)
        notes = [] if left is None else [Note(say("design-limits.room", room=say.money(left, plan.company)))]
        return [*notes, sign(3, plan, now, say)]

    return Form(lesson.lang, say("design-limits"), controls, draw)


def unit_label(lesson: Lesson, unit: str) -> str:
    """The unit a number is typed in, as the reader says it."""
    say = lesson.say
    return say.money_unit(lesson.company) if unit == "money" else choice_label(say, "limits", "unit", unit)


def _money(lesson: Lesson, value: float) -> str:
    return lesson.say.money(value, lesson.company)


def shares_form(lesson: Lesson) -> Form:
    """Step 3: for whatever is promised more than once, how much each department may count on."""
    say, plan = lesson.say, lesson.need()
    broken = [one for one in countable(plan, "before") if one.excess or one.available is None]
    if not broken:
        raise Lacking("design-needs-assumptions")
    broken.sort(key=lambda one: -(one.excess or 0.0) / (one.available or 1.0))
    lines = [(one, department) for one in broken[:_MOST] for department in one.by_department]
    controls: dict[str, Control] = {f"{one.code}/{d}": _share_slider(lesson, one, d) for one, d in lines}
    shown = list({one.code: one for one, _ in lines}.values())

    def draw(value: dict[str, float]) -> Any:
        now = lesson.decided.decide("shares", value)
        counted = [assumed_of(now, one.table, one.code) for one in shown]
        return [show(assumed_chart(now, counted, say)), sign(3, plan, now, say)]

    return Form(lesson.lang, say("design-shares"), controls, draw)


def _share_slider(lesson: Lesson, one: Assumed, department: str) -> Slider:
    say, plan = lesson.say, lesson.need()
    amount = one.by_department[department]
    top = max(amount, one.available or 0.0)
    step = _step(top)
    name = say.text(plan.row(one.table, one.code).name)
    label = say("design-shares.line", subject=name, department=lesson.party(department))
    return Slider(label, 0, -(-top // step) * step, step, amount, partial(_amount, lesson, one))


def _amount(lesson: Lesson, one: Assumed, value: float) -> str:
    return lesson.say.quantity(value, one.unit, lesson.company)


def _step(top: float) -> float:
    """About fifty stops on the line, at a round distance."""
    return next((s for s in (0.1, 0.5, 1, 5, 10, 50, 100, 500, 1000, 5000) if top / s <= 60), top / 50 or 1.0)


def shared_form(lesson: Lesson) -> Form:
    """Step 4: which result several departments reach together, and through which KPI of its own each moves it."""
    say, plan = lesson.say, lesson.need()
    whole = [k for k in plan.kpis if k.level == "company"]
    names = [(d, lesson.party(d)) for d in departments(plan)]
    if not whole or len(names) < 2:
        raise Lacking("design-needs-kpis")
    homes = departments_of(plan)
    own = [k for k in plan.kpis if k.level == "department"]
    its_own = {d: [(k.id, say.text(k.name)) for k in own if homes.get(k.owner or "") == d] for d, _ in names}
    columns: dict[str, tuple[str, Offered]] = {
        "own": (say("design-shared.own"), its_own),
        "how": (say("design-shared.how"), [(way, say(f"design-shared.{way}")) for way in _WAYS]),
    }
    marked = next((k.id for k in whole if k.shared), None)
    controls: dict[str, Control] = {
        "kpi": Pick(say("design-shared.kpi"), [(k.id, say.text(k.name)) for k in whole], marked),
        "moved_by": Several(say("design-shared.moved-by"), names),
        "through": PickGrid(names, columns),
    }

    def draw(value: dict[str, Any]) -> Any:
        now = lesson.decided.decide("shared", value)
        state = "open" if value["kpi"] is None else "alone" if len(value["moved_by"]) < 2 else None
        notes = [Note(say(f"design-shared.{state}"))] if state else []
        return [*notes, shared_matrix(now, say), sign(4, plan, now, say)]

    return Form(lesson.lang, say("design-shared"), controls, draw)


def shared_step(plan: Plan, value: dict[str, Any]) -> Plan:
    """The answer with its picks as the words the plan holds, in both languages, put into the plan."""
    through = {
        department: {"own": picks.get("own"), "says": _both("design-shared", picks.get("how"))}
        for department, picks in value["through"].items()
    }
    return shared_decided(plan, {**value, "through": through})


def _both(message: str, attribute: str | None) -> Bilingual | None:
    """Words of ours that go into a plan are there in both languages."""
    return (
        Bilingual(en=Locale("en")(f"{message}.{attribute}"), vi=Locale("vi")(f"{message}.{attribute}"))
        if attribute
        else None
    )


def roles_form(lesson: Lesson) -> Form:
    """Step 5: one lead, one last word, who must cooperate, for each piece of shared work."""
    say, plan = lesson.say, lesson.need()
    if not plan.responsibilities and not _without_roles(plan):
        raise Lacking("design-needs-roles")
    people = [(p.id, say.text(p.name)) for p in plan.parties if p.kind == "person"] or [
        (p.id, say.text(p.name)) for p in plan.parties
    ]
    columns = {role: (say(f"design-roles.{role}"), people) for role in _ROLES}
    rows = [(w.id, say.text(w.item)) for w in plan.responsibilities]
    rows += [(f"{ROLES}{i.id}", say.text(i.name)) for i in _without_roles(plan)]

    def draw(value: dict[str, dict[str, str | None]]) -> Any:
        now = lesson.decided.decide("roles", value)
        return [roles_table(now, say), sign(5, plan, now, say)]

    return Form(lesson.lang, say("design-roles"), PickGrid(rows, columns, _roles_now(plan)), draw)


def _without_roles(plan: Plan) -> list[Initiative]:
    """The initiatives whose shared work has no row yet, as the rules see it."""
    found = [f.row for f in check(plan, {"ALN"}) if f.code == "ALN504" and f.row is not None]
    return [plan.initiatives[row] for row in found]


def _roles_now(plan: Plan) -> dict[str, dict[str, str | None]]:
    """The roles that are clear already: exactly one name."""
    fields = {"lead": "lead", "decider": "decider", "partner": "partners"}
    return {
        work.id: {role: names[0] if len(names := getattr(work, field)) == 1 else None for role, field in fields.items()}
        for work in plan.responsibilities
    }


def rhythm_form(lesson: Lesson) -> Form:
    """Step 6: each early decision gets its input, and all sit down together at one rhythm with four questions."""
    say, plan = lesson.say, lesson.need()
    if len(departments(plan)) < 2:
        raise Lacking("design-needs-departments")
    early = {e.cycle: e for e in reversed(early_decisions(plan))}
    mends = [(mend, say(f"design-rhythm.{mend}")) for mend in ("input", "later")]
    people = [(p.id, say.text(p.name)) for p in plan.parties if p.kind == "person"]
    cadences = [(c, choice_label(say, "reviews", "cadence", c)) for c in ("monthly", "quarterly", "yearly")]
    asks = [(q, choice_label(say, "reviews", "asks", q)) for q in _QUESTIONS]
    controls: dict[str, Control] = {
        f"early/{cycle}": Pick(
            say("design-rhythm.early", cycle=say.text(plan.row("cycles", cycle).name), days=str(e.days)), mends
        )
        for cycle, e in early.items()
    }
    controls |= {
        "cadence": Pick(say("design-rhythm.cadence"), cadences),
        "day": Slider(say("design-rhythm.day"), 1, 28, 1, 5, lambda v: say.number(v, 0)),
        "decider": Pick(say("design-rhythm.decider"), people),
        "asks": Several(say("design-rhythm.asks"), asks),
    }

    def draw(value: dict[str, Any]) -> Any:
        now = lesson.decided.decide("rhythm", value)
        chart = [show(calendar_chart(now, say))] if now.cycles else []
        return [*chart, agenda(now, say), sign(6, plan, now, say)]

    return Form(lesson.lang, say("design-rhythm"), controls, draw)


def rhythm_step(plan: Plan, value: dict[str, Any]) -> Plan:
    """The mends of early decisions under one name, and the common review with its name in both languages."""
    mends = {key.removeprefix("early/"): mend for key, mend in value.items() if key.startswith("early/")}
    return rhythm_decided(plan, {**value, "early": mends, "name": _both("design-rhythm", "name")})
