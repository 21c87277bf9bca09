"""Walking through a lesson's form as a test sees it: its widgets, and what its picture says."""

from __future__ import annotations

import re
from typing import Any

import ipywidgets as widgets


def parts(widget: Any, kind: type) -> list[Any]:
    """Every widget of a kind inside ``widget``, itself included."""
    below = [part for child in getattr(widget, "children", ()) for part in parts(child, kind)]
    return [widget, *below] if isinstance(widget, kind) else below


def shown(form: Any) -> str:
    """The words of the picture beneath a form, which must have been drawn."""
    (output,) = parts(form.widget, widgets.Output)
    assert form.failure is None
    return re.sub(r"<[^>]+>", " ", " ".join(str(o["data"]) for o in output.outputs))
