"""Lesson 01: three decisions of one spring, then the reader's own focus (A1.1-24, A1.46-67)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aop_lib.charts.html import table
from aop_lib.charts.render import show
from aop_lib.charts.response import response_chart
from aop_lib.course.lesson import Lesson, Note
from aop_lib.course.lessons.proposal import proposal
from aop_lib.forms import Choice, Control, Form, Rating, Slider, Writing
from aop_lib.methods.marketing_response import respond
from aop_lib.methods.stock_reflex import stock_year

__all__ = ["FORMS", "VIEWS"]

_MARCH = 2
_USUAL = 100.0
_PRICE_RISE = 0.30
# What is paid each month for advertising at its new price, and for reaching people in ways whose price did not move;
# the second works slowly at first. In hundredths of a usual month's advertising; illustrative.
_REFLEX = {"cut": (50.0, 0.0), "keep": (100.0, 0.0), "shift": (60.0, 40.0)}
_OTHER_WORKS = (0.4, 0.8, 1.1, 1.2, 1.2, 1.2)
_BALANCED = 0.40
_OPTIONS = ("online", "margin", "range", "cash", "store", "people")
_WITHOUT = ("start", "fast", "cost", "rival", "slow", "follow")
_SIZES = ("goals", "priorities", "budget", "actions", "making")


def _reflex_paths() -> dict[str, list[float]]:
    """Online revenue of six months after each decision, a usual month being 100."""
    paths = {}
    for choice, (advertising, other) in _REFLEX.items():
        working = [advertising / (1 + _PRICE_RISE) + other * works for works in _OTHER_WORKS]
        paths[choice] = respond(working, base=55, ceiling=90, half=200, carry=0.5, before=_USUAL)
    return paths


def _reflex(lesson: Lesson) -> Form:
    say = lesson.say
    names = {choice: say(f"lesson-reflex.{choice}") for choice in _REFLEX}

    def draw(chosen: str | None) -> Any:
        if chosen is None:
            return Note(say("lesson-choose-first"))
        return _reflex_picture(lesson, chosen)

    return Form(lesson.lang, say("lesson-reflex"), Choice(list(names.items())), draw)


def _reflex_picture(lesson: Lesson, chosen: str) -> Any:
    say, company = lesson.say, lesson.company
    paths = _reflex_paths()
    revenue = sum(paths[chosen]) / (_USUAL * len(paths[chosen])) - 1
    spending = sum(_REFLEX[chosen]) / _USUAL - 1
    chart = response_chart(
        {say(f"lesson-reflex.{choice}-short"): path for choice, path in paths.items()},
        say,
        title=say(
            f"view-reflex.{chosen}",
            revenue=say.percent(revenue, 0, sign=True),
            spending=say.percent(spending, 0, sign=True),
        ),
        unit=say("view-reflex.unit"),
        months=[say.month(company, (_MARCH - company.first_month + 1 + i) % 12) for i in range(6)],
        chosen=say(f"lesson-reflex.{chosen}-short"),
        subtitle=say("view-reflex.subtitle"),
        floor=70,
    )
    return show(chart)


def _focus(lesson: Lesson) -> Form:
    say = lesson.say
    options = [(o, say(f"lesson-focus.{o}")) for o in _OPTIONS]
    levels = [(d, say(f"lesson-focus.{d}")) for d in ("do", "not")]
    controls: dict[str, Control] = {
        "focus": Writing(say("lesson-focus.sentence"), say("lesson-focus.example")),
        "choices": Rating(options, levels),
    }
    return Form(lesson.lang, say("lesson-focus"), controls, lambda value: _focus_picture(lesson, value))


def _focus_picture(lesson: Lesson, value: dict[str, Any]) -> Any:
    say, marks = lesson.say, value["choices"]
    lists = {d: [say(f"lesson-focus.{o}") for o in _OPTIONS if marks.get(o) == d] for d in ("do", "not")}
    if not marks:
        return None
    longest = max(len(names) for names in lists.values())
    rows = [[names[i] if i < len(names) else "" for names in lists.values()] for i in range(longest)]
    shown = table(
        [say("lesson-focus.do"), say("lesson-focus.not")],
        rows,
        caption=value["focus"].strip() or None,
        lang=lesson.lang,
    )
    said = "empty" if not lists["do"] else "some" if lists["not"] else "none"
    return [shown, Note(say(f"view-focus.{said}", count=str(len(lists["not"]))))]


def _with_without(lesson: Lesson) -> Any:
    say = lesson.say
    rows = [[say(f"view-without-{row}.{column}") for column in ("when", "without", "with")] for row in _WITHOUT]
    return table([say(f"view-without.{column}") for column in ("when", "without", "with")], rows, lang=lesson.lang)


def _small_large(lesson: Lesson) -> Any:
    say = lesson.say
    rows = [[say(f"view-size-{row}.{column}") for column in ("what", "small", "large")] for row in _SIZES]
    return table([say(f"view-size.{column}") for column in ("what", "small", "large")], rows, lang=lesson.lang)


def _stock_reflex(lesson: Lesson) -> Form:
    say = lesson.say
    line = Slider(say("lesson-stock.share"), 0, 1, 0.05, _BALANCED, lambda v: say.percent(v, 0))
    return Form(lesson.lang, say("lesson-stock"), line, lambda share: _stock_picture(lesson, share))


def _stock_picture(lesson: Lesson, share: float) -> Any:
    say = lesson.say
    year = stock_year(share)
    cash, stock = say("view-stock.cash"), say("view-stock.stock")
    least = min(year.cash)
    ends = {"cash": say.number(year.cash[-1], 0), "stock": say.number(year.stock[-1], 0)}
    chart = response_chart(
        {cash: year.cash, stock: year.stock},
        say,
        title=say("view-stock", share=say.percent(share, 0), **ends),
        unit=say("view-stock.unit"),
        months=[say("view-stock.month", number=str(month.month)) for month in year.months],
        chosen=stock,
        subtitle=say("view-stock.subtitle"),
    )
    said = "owes" if least < 0 else "missed" if year.missed > 0 else "served"
    return [show(chart), Note(say(f"view-stock.{said}", missed=say.number(year.missed, 0)))]


FORMS: dict[str, Callable[[Lesson], Any]] = {
    "reflex": _reflex,
    "stock_reflex": _stock_reflex,
    "proposal": proposal,
    "focus": _focus,
}
VIEWS: dict[str, Callable[[Lesson], Any]] = {"with_without": _with_without, "small_large": _small_large}
