"""What every chart has: a title that says what it shows, a subtitle with the unit, alt text, numbers by language."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Sequence
from typing import Any

import altair as alt
from altair.utils import schemapi

from aop_lib.charts.lettering import wrap
from aop_lib.charts.theme import CHART_WIDTH, GUIDE, INK, SIZES
from aop_lib.locale import Locale

__all__ = [
    "NAME_WIDTH",
    "AnyChart",
    "data",
    "framed",
    "names_axis",
    "number_axis",
    "pixel_x",
    "pixel_y",
    "sentence",
    "ticks",
    "value_text",
]

# Altair checks each piece of a chart against its schema while it is put together, a third of the time a picture takes.
# While the kit is built and tested the check stays on.
if not os.environ.get("AOP_STRICT"):
    schemapi.disable_debug_mode()

NAME_WIDTH = 160
AnyChart = alt.Chart | alt.LayerChart | alt.VConcatChart | alt.HConcatChart


def data(rows: Sequence[dict[str, Any]]) -> alt.InlineData:
    """Rows written into the chart itself: no file, no address."""
    # Altair copies lists with every layer, row by row; it leaves a tuple alone.
    return alt.InlineData(values=tuple(rows))


def framed(chart: Any, title: str, alt_text: str, subtitle: str = "") -> AnyChart:
    """``chart`` with its title wrapped over the full width and its alt text."""
    lines = wrap(title, CHART_WIDTH - 10, SIZES["title"], bold=True)
    below = wrap(subtitle, CHART_WIDTH - 10, SIZES["strong"]) if subtitle else []
    more: dict[str, Any] = {"subtitle": below} if below else {}
    head = alt.TitleParams(text=lines, anchor="start", frame="bounds", **more)
    made: AnyChart = chart.properties(title=head, description=sentence(title, subtitle, alt_text))
    return made


def pixel_x(place: float) -> Any:
    """A fixed place from the plot's left edge: the column of figures beside the marks."""
    return alt.XValue(place)  # type: ignore[no-untyped-call]


def pixel_y(place: float) -> Any:
    """A fixed place from the plot's top edge."""
    return alt.YValue(place)  # type: ignore[no-untyped-call]


def sentence(*parts: str) -> str:
    """Parts of an alt text joined as sentences."""
    return " ".join(p if p.endswith((".", "?", "!", "…")) else f"{p}." for p in parts if p)


def ticks(top: float, count: int = 4) -> list[float]:
    """Round values from 0 up to ``top``, about ``count`` of them: steps of 1, 2, 2.5 or 5 times a power of ten."""
    if not 0 < top < math.inf:
        return [0.0]
    rough = top / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(s * power for s in (1, 2, 2.5, 5, 10) if s * power >= rough * 0.999)
    return [round(i * step, 10) for i in range(int(top / step + 1e-9) + 1)]


def number_axis(values: Sequence[float], texts: Sequence[str], title: str | None, **options: Any) -> alt.Axis:
    """An axis whose numbers are written by us, in the reader's language, not by the drawing library's English."""
    texts_json, values_json = (json.dumps(list(x), ensure_ascii=False) for x in (texts, values))
    return alt.Axis(
        values=list(values),
        labelExpr=f"{texts_json}[indexof({values_json}, datum.value)]",
        title=title,
        **{"grid": True, "gridColor": GUIDE, **options},
    )


def names_axis(names: Sequence[str], room: float = NAME_WIDTH, places: Sequence[float] | None = None) -> alt.Axis:
    """An axis of names, each wrapped to two lines of ``room`` pixels.

    Rows are told apart by their number, not by their name: two rows of the same name stay two rows. ``places`` are
    the rows' positions on a numeric axis; without them the axis is ordinal and its values are 0, 1, 2 …
    """
    shown = [wrap(n, room, SIZES["strong"], lines=2) for n in names]
    at = list(range(len(names))) if places is None else [round(p, 3) for p in places]
    double = [place for place, lines in zip(at, shown, strict=True) if len(lines) > 1]
    return alt.Axis(
        values=at,
        labelExpr=f"{json.dumps(shown, ensure_ascii=False)}[indexof({json.dumps(at)}, datum.value)]",
        title=None,
        labelColor=INK,
        labelFontSize=SIZES["strong"],
        labelLineHeight=14,
        labelLimit=0,
        labelOverlap=False,
        # A second line hangs below the first, so the first of two stands on the middle of its row.
        labelBaseline={
            "condition": {"test": f"indexof({json.dumps(double)}, datum.value) >= 0", "value": "bottom"},
            "value": "middle",
        },
        grid=False,
    )


def value_text(locale: Locale, value: float, unit: str) -> str:
    """A number for a label inside a chart, where the axis or subtitle already names the unit."""
    if unit == "share":
        return locale.percent(value)
    return locale.number(value, 0 if abs(value) >= 100 else 1)
