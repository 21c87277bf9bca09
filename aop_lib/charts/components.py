"""The six components of a minimum AOP and how clear each is (A1.25-45)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import altair as alt

from aop_lib.charts.frame import AnyChart, data, framed, number_axis
from aop_lib.charts.theme import ACCENT, INK, MAIN, MUTED, PAPER, SIZES
from aop_lib.locale import Locale

__all__ = ["COMPONENTS", "State", "components_chart", "components_sentence"]

State = Literal["none", "partly", "clear"]
COMPONENTS = ("goals", "budget", "actions", "resources", "risks", "kpis")
# The left half of a disc, filled: with the ring around it, a component that is there in part.
_HALF = "M0,-1A1,1,0,0,0,0,1Z"
_COLUMN = 190


def components_chart(states: Mapping[str, State], locale: Locale, found: Mapping[str, State] | None = None) -> AnyChart:
    """Six rows with an empty, half or full disc and the word for it; ``found`` puts what the rules saw beside it.

    Keys are those of ``COMPONENTS``; a component that is not in ``states`` is not answered yet and has no disc.
    Where the two columns differ, the rules' word stands out.
    """
    columns = [("yours", states)] + ([("found", found)] if found is not None else [])
    cells = [
        _cell(at, column, view.get(component), states.get(component), locale)
        for column, (_, view) in enumerate(columns)
        for at, component in enumerate(COMPONENTS)
    ]
    width = _COLUMN * len(columns)
    names = [locale(f"chart-component.{c}") for c in COMPONENTS]
    axis = number_axis(list(range(6)), names, None, grid=False, labelColor=INK, labelFontSize=13)
    y = alt.Y("y:Q", axis=axis, scale=alt.Scale(domain=[5.5, -0.5], nice=False))
    heads = [locale(f"chart-components.{key}") for key, _ in columns]
    top = number_axis(
        list(range(len(columns))),
        heads,
        None,
        grid=False,
        orient="top",
        labelAlign="left",
        labelFontSize=SIZES["strong"],
    )
    x = alt.X("x:Q", axis=top if found is not None else None, scale=alt.Scale(domain=[-0.08, len(columns) - 0.08]))
    plot = alt.Chart(data([c for c in cells if c["state"]])).encode(x=x, y=y)
    discs = [
        plot.mark_point(size=300, filled=True, opacity=1, stroke=MAIN, strokeWidth=2).encode(
            fill=alt.Fill("fill:N", scale=None)
        ),
        alt.Chart(data([c for c in cells if c["state"] == "partly"]))
        .mark_point(shape=_HALF, size=300, filled=True, opacity=1, color=MAIN)
        .encode(x=x, y=y),
        alt.Chart(data(cells))
        .mark_text(align="left", baseline="middle", dx=20, fontSize=13)
        .encode(x=x, y=y, text=alt.Text("word:N"), color=alt.Color("ink:N", scale=None)),
    ]
    chart = alt.layer(*discs).properties(width=width, height=34 * 6)
    told = " ".join(f"{names[c['y']]}: {c['word']}." for c in cells)
    return framed(chart, components_sentence(states, locale, found), told, locale("chart-components.subtitle"))


def components_sentence(states: Mapping[str, State], locale: Locale, found: Mapping[str, State] | None = None) -> str:
    """How many of the six are clear, or on how many the reader and the rules disagree."""
    if found is not None:
        differing = sum(1 for c in COMPONENTS if c in states and c in found and states[c] != found[c])
        return locale("chart-components.differ" if differing else "chart-components.agree", count=str(differing))
    clear = sum(1 for c in COMPONENTS if states.get(c) == "clear")
    return locale("chart-components.clear", count=str(clear))


def _cell(at: int, column: int, state: State | None, mine: State | None, locale: Locale) -> dict[str, Any]:
    differs = column == 1 and state is not None and mine is not None and state != mine
    return {
        "x": column,
        "y": at,
        "state": state or "",
        "word": locale(f"chart-state.{state or 'open'}"),
        "fill": MAIN if state == "clear" else PAPER,
        "ink": ACCENT if differs else INK if state else MUTED,
    }
