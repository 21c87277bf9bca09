"""One KPI at a time gets its scale: how points are earned, and where threshold, target and stretch lie on its way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import ipywidgets as widgets
from markupsafe import escape

from aop_lib.forms.pickers import Pick
from aop_lib.locale import Locale
from aop_lib.plan import Lang

__all__ = ["POINTS", "USED", "WAYS_TO_PAY", "ScaleEntry", "ScaleRow"]

WAYS_TO_PAY = ("all", "steps", "capped", "line")
"""All or nothing at the target; in steps; in a line up to the target; in a line through all three points."""
POINTS = ("threshold", "target", "stretch")
USED = {"all": ("target",), "steps": POINTS, "capped": ("threshold", "target"), "line": POINTS}
"""Which of the three points each of them uses."""
_LOW, _HIGH, _STEP = 0.0, 2.0, 0.05


@dataclass(frozen=True)
class ScaleRow:
    """A KPI to be scaled. ``show`` writes a place on its way (0: where it stands; 1: what the plan needs) in its unit.

    ``places`` is where its points are now and ``pays`` how it pays, both as far as anybody has decided.
    """

    code: str
    name: str
    show: Callable[[float], str]
    places: Mapping[str, float]
    pays: str | None = None


class ScaleEntry:
    """A list of KPIs; the one picked shows its line of points. The value holds the KPI shown and every scale touched.

    ``{"kpi": code, "scales": {code: {"pays": ..., "threshold": ..., "target": ..., "stretch": ...}}}``; points are
    places on the way from where the KPI stands (0) to what the plan needs (1).
    """

    def __init__(self, label: str, rows: Sequence[ScaleRow], lang: Lang) -> None:
        self._say = Locale(lang)
        self._rows = {row.code: row for row in rows}
        self._touched: dict[str, dict[str, Any]] = {}
        self._heard: list[Callable[[], None]] = []
        self._loading = False
        self._pick = Pick(label, [(row.code, row.name) for row in rows], rows[0].code if rows else None)
        self._pays = widgets.RadioButtons(
            options=[(self._say(f"kpiset-control.pays-{way}"), way) for way in WAYS_TO_PAY],
            value=None,
            layout={"width": "100%"},
        )
        self._lines = {
            point: widgets.FloatSlider(
                value=1.0,
                min=_LOW,
                max=_HIGH,
                step=_STEP,
                readout=False,
                layout={"width": "auto", "min_width": "160px"},
            )
            for point in POINTS
        }
        self._shown = {point: widgets.HTML(layout={"width": "auto"}) for point in POINTS}
        self._pick.watch(self._load)
        self._pays.observe(lambda _: self._touch(), "value")
        for line in self._lines.values():
            line.observe(lambda _: self._touch(), "value")
        self.widget = self._assemble()
        self._load(quiet=True)

    def _assemble(self) -> Any:
        parts: list[Any] = []
        for point in POINTS:
            self._shown[point].add_class("aop-value")
            name = self._say(f"kpiset-control.{point}")
            self._lines[point].tooltip = name
            parts += [
                widgets.HTML(str(escape(name)), layout={"width": "auto"}),
                self._lines[point],
                self._shown[point],
            ]
        grid = widgets.GridBox(
            parts,
            layout={
                "width": "100%",
                "grid_template_columns": "fit-content(180px) minmax(160px, 1fr) fit-content(230px)",
                "grid_gap": "2px 12px",
                "align_items": "center",
            },
        )
        return widgets.VBox([self._pick.widget, self._pays, grid], layout={"width": "100%"})

    def show_only(self, codes: Collection[str]) -> None:
        """Offer only some of the KPIs; the others keep their scales. Nobody is told."""
        offered = [(row.code, row.name) for row in self._rows.values() if row.code in codes]
        before = self._pick.value
        self._pick.offer(offered)
        if self._pick.value != before:
            self._load(quiet=True)

    @property
    def value(self) -> dict[str, Any]:
        """The KPI shown, and the scales of those touched so far."""
        return {"kpi": self._pick.value, "scales": {code: dict(scale) for code, scale in self._touched.items()}}

    def restore(self, value: Any) -> None:
        """Take scales kept earlier, of the KPIs that still exist, and show the KPI that was shown."""
        if not isinstance(value, dict):
            return
        kept = value.get("scales")
        for code, scale in kept.items() if isinstance(kept, dict) else []:
            if code in self._rows and _is_scale(scale):
                self._touched[code] = {name: scale[name] for name in ("pays", *POINTS)}
        self._pick.restore(value.get("kpi"))
        self._load(quiet=True)

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` when another KPI is shown or a scale changes."""
        self._heard.append(heard)

    def _scale(self, row: ScaleRow) -> dict[str, Any]:
        places = {"threshold": 0.5, "target": 1.0, "stretch": 1.25, **row.places}
        return self._touched.get(row.code) or {"pays": row.pays, **places}

    def _load(self, quiet: bool = False) -> None:
        row = self._rows.get(self._pick.value or "")
        for part in (self._pays, *self._lines.values()):
            part.disabled = row is None
        if row is not None:
            scale = self._scale(row)
            self._loading = True
            self._pays.value = scale["pays"]
            for point, line in self._lines.items():
                line.value = min(max(scale[point], _LOW), _HIGH)
            self._loading = False
            self._write(row)
        if not quiet:
            self._tell()

    def _touch(self) -> None:
        row = self._rows.get(self._pick.value or "")
        if self._loading or row is None:
            return
        places = {point: round(float(line.value), 6) for point, line in self._lines.items()}
        self._touched[row.code] = {"pays": self._pays.value, **places}
        self._write(row)
        self._tell()

    def _write(self, row: ScaleRow) -> None:
        used = USED.get(self._pays.value or "line", POINTS)
        for point in POINTS:
            shown = row.show(float(self._lines[point].value)) if point in used else "–"
            self._shown[point].value = str(escape(shown))
            self._lines[point].disabled = point not in used

    def _tell(self) -> None:
        for heard in self._heard:
            heard()


def _is_scale(scale: Any) -> bool:
    if not isinstance(scale, dict) or scale.get("pays") not in (None, *WAYS_TO_PAY):
        return False
    return all(isinstance(scale.get(point), int | float) for point in POINTS)
