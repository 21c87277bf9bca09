"""Tables: each department's part in the shared KPIs (A0.50-55), and what long-term work has of its own (A0.33-34)."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from aop_lib.charts.html import Html, block, table
from aop_lib.locale import Locale
from aop_lib.methods.horizons import Horizons, LongTerm, long_term
from aop_lib.methods.shared_kpis import Link, departments, links, shared_kpis
from aop_lib.plan import Plan

__all__ = ["horizons_table", "shared_matrix"]


def shared_matrix(plan: Plan, locale: Locale) -> Html:
    """Departments against shared KPIs: through which own KPI each moves it, and how; what is not said stands out."""
    shared, linked = shared_kpis(plan), links(plan)
    if not shared:
        return block(_alone(locale("means-shared.none")), lang=locale.lang)
    by_place = {(link.department, link.kpi): link for link in linked}
    names = {party.id: locale.text(party.name) for party in plan.parties}
    rows: list[list[Any]] = []
    for department in departments(plan):
        cells = [_how(plan, by_place.get((department, s.kpi)), locale) for s in shared]
        if not any((department, s.kpi) in by_place for s in shared):
            cells[0] = _bad(locale("means-shared.apart"))
        rows.append([Markup("<b>{}</b>").format(names[department]), *cells])
    unclear = sum(1 for link in linked if not link.clear)
    heads = [locale("means-shared.department"), *(locale.text(plan.kpis[s.row].name) for s in shared)]
    alone = [_note(_by_name(plan, s.row, s.alone, names, locale)) for s in shared if len(s.movers) < 2]
    said = locale("means-shared.unclear", count=unclear) if unclear else locale("means-shared.all-clear")
    return block(table(heads, rows, caption=said), *alone, lang=locale.lang)


def _how(plan: Plan, link: Link | None, locale: Locale) -> Any:
    if link is None:
        return Markup('<span class="aop-soft">–</span>')
    if link.through == link.kpi:
        return locale("means-shared.answers")
    if link.through is None:
        return _bad(locale("means-shared.not-said"))
    own = locale("means-shared.through", kpi=locale.text(plan.row("kpis", link.through).name))
    if link.says is None:
        return Markup("<b>{}</b> {}").format(own, _bad(locale("means-shared.not-said")))
    return Markup("<b>{}</b> {}").format(own, locale.text(link.says))


def _by_name(plan: Plan, row: int, alone: str | None, names: dict[str, str], locale: Locale) -> str:
    kpi = locale.text(plan.kpis[row].name)
    if alone is None:
        return locale("means-shared.nobody", kpi=kpi)
    return locale("means-shared.alone", kpi=kpi, department=names[alone])


def horizons_table(plan: Plan, locale: Locale) -> Html:
    """Each long-term initiative: its place in the order, money and people of its own, milestones overdue."""
    horizons = long_term(plan)
    if not horizons.initiatives:
        return block(_alone(locale("means-horizon.none")), lang=locale.lang)
    heads = [locale(f"means-horizon.{c}") for c in ("initiative", "order", "budget", "people", "milestones")]
    rows = [_long_term_row(plan, i, horizons, locale) for i in horizons.initiatives]
    note = []
    if horizons.as_of is not None:
        counts = {"late": horizons.overdue_long, "due": horizons.due_long}
        counts |= {"short_late": horizons.overdue_short, "short_due": horizons.due_short}
        shown = {name: locale.number(count) for name, count in counts.items()}
        note = [_note(locale("means-horizon.note", date=locale.date(horizons.as_of), **shown))]
    return block(table(heads, rows, caption=_horizon_sentence(horizons, locale)), *note, lang=locale.lang)


def _horizon_sentence(horizons: Horizons, locale: Locale) -> str:
    bare = sum(1 for i in horizons.initiatives if set(i.lacks) & {"budget", "people"})
    if horizons.is_put_off:
        late, due = (locale.number(n) for n in (horizons.overdue_long, horizons.due_long))
        return locale("means-horizon.put-off", late=late, due=due)
    return locale("means-horizon.bare", count=bare) if bare else locale("means-horizon.kept")


def _long_term_row(plan: Plan, at: LongTerm, horizons: Horizons, locale: Locale) -> list[Any]:
    initiative = plan.initiatives[at.row]
    ordered = sum(1 for i in plan.initiatives if i.order is not None)
    place: Any = locale("means-horizon.no-order")
    if initiative.order is not None:
        said = "last" if "order" in at.lacks else "place"
        place = locale(f"means-horizon.{said}", order=str(initiative.order), count=str(ordered))
    there = {what: what not in at.lacks for what in ("budget", "people")}
    owned = [locale("means-horizon.yes") if has else _bad(locale("means-horizon.no")) for has in there.values()]
    if horizons.as_of is None:
        late: Any = locale("means-horizon.not-known")
    else:
        names = ", ".join(locale.text(plan.milestones[row].name) for row in at.overdue)
        late = _bad(locale("means-horizon.overdue", names=names)) if names else locale("means-horizon.on-time")
    return [locale.text(initiative.name), place, *owned, late]


def _alone(text: str) -> Markup:
    return Markup("<p><b>{}</b></p>").format(text)


def _note(text: str) -> Markup:
    return Markup('<p class="aop-note">{}</p>').format(text)


def _bad(text: str) -> Markup:
    return Markup('<span class="aop-bad">{}</span>').format(text)
