"""Drawing a chart wherever it is read: JupyterLab, an untrusted notebook, Voila, the browser edition, a report.

A shown chart carries its Vega-Lite specification (drawn by JupyterLab itself, offline) and, where vl-convert is
installed, the finished SVG. Altair writes Vega-Lite 6; JupyterLab 4.6 draws versions 3 to 5, and nothing
we use differs, so the specification says version 5. Its own menu (which links to an outside editor) is switched off.
"""

from __future__ import annotations

import json
import math
import re
from functools import cached_property
from typing import Any
from xml.etree import ElementTree

from aop_lib.charts.theme import FONT, VEGA_CONFIG

__all__ = ["Picture", "show", "specification", "svg"]

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
VEGALITE = "application/vnd.vegalite.v5+json"
_VERSION = "5.8"
_SVG = "http://www.w3.org/2000/svg"
_DROPPED = {"role", "aria-roledescription", "aria-label", "aria-hidden", "pointer-events", "font-family"}
_PIECES = re.compile(r"-?\d+\.\d{3,}")


def specification(chart: Any) -> dict[str, Any]:
    """The chart as Vega-Lite 5: theme inside, data inside, the same bytes for the same chart."""
    spec: dict[str, Any] = _finite(chart.to_dict(validate=False))
    spec["$schema"] = SCHEMA
    spec["config"] = VEGA_CONFIG
    spec["usermeta"] = {"embedOptions": {"actions": False, "renderer": "svg"}}
    return spec


def _finite(value: Any) -> Any:
    """Nothing where a sum left the range of numbers: JSON has no word for infinity."""
    if isinstance(value, dict):
        return {k: _finite(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(v) for v in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def svg(chart: Any) -> str:
    """The chart as one SVG element to stand inside a page: no script, no address, no identifiers, alt text on its root.

    Raises ``ImportError`` where vl-convert is not installed.
    """
    return _svg(specification(chart))


def _svg(spec: dict[str, Any]) -> str:
    import vl_convert

    drawn = vl_convert.vegalite_to_svg(json.dumps(spec), vl_version=_VERSION, allowed_base_urls=[])
    ElementTree.register_namespace("", _SVG)
    root = ElementTree.fromstring(drawn)
    _lighten(root)
    root.attrib.update({"role": "img", "aria-label": spec.get("description", ""), "font-family": FONT})
    root.set("style", "max-width:100%;height:auto")
    return ElementTree.tostring(root, encoding="unicode")


def _lighten(element: ElementTree.Element) -> None:
    """Take out what only an interactive view needs; the whole picture has one name, its alt text."""
    for child in list(element):
        empty = child.get("display") == "none" or child.get("d") in ("", "M0,0h0v0h0Z")
        if empty and not len(child):
            element.remove(child)
        else:
            _lighten(child)
    for name in _DROPPED & set(element.attrib):
        del element.attrib[name]
    element.attrib.pop("class", None)
    if element.get("opacity") == "1":
        del element.attrib["opacity"]
    for name in ("d", "transform"):
        if name in element.attrib:
            element.set(name, _PIECES.sub(lambda m: f"{float(m[0]):.2f}", element.attrib[name]))


class Picture:
    """A chart as a notebook shows it. ``svg`` is the finished drawing, or ``None`` where it cannot be made."""

    def __init__(self, chart: Any) -> None:
        self.spec = specification(chart)

    @property
    def alt(self) -> str:
        """What the chart shows, in words."""
        return str(self.spec.get("description", ""))

    @cached_property
    def svg(self) -> str | None:
        """The drawing, where vl-convert is installed."""
        try:
            return _svg(self.spec)
        except ImportError:
            return None

    def __repr__(self) -> str:
        return self.alt

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        bundle: dict[str, Any] = {VEGALITE: self.spec, "text/plain": self.alt}
        if self.svg is not None:
            bundle["image/svg+xml"] = self.svg
        return bundle


def show(chart: Any) -> Picture:
    """``chart`` ready to be the last line of a notebook cell."""
    return Picture(chart)
