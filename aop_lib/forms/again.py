"""A button that draws a form's picture anew: for pictures of something that changes elsewhere on the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ipywidgets as widgets

__all__ = ["Again"]


class Again:
    """A button with nothing to answer, so nothing of it is kept: ``pressed`` is called each time it is used."""

    def __init__(self, label: str) -> None:
        self.pressed: Callable[[], None] = lambda: None
        self._button = widgets.Button(description=label, tooltip=label)
        self._button.layout = {"width": "auto", "align_self": "flex-start"}
        self._button.on_click(lambda _: self.pressed())
        self.widget = self._button

    @property
    def value(self) -> None:
        """Nothing: a button is no answer."""
        return None

    @property
    def enabled(self) -> bool:
        """Whether it can be pressed."""
        return not self._button.disabled

    @enabled.setter
    def enabled(self, yes: bool) -> None:
        self._button.disabled = not yes

    def restore(self, value: Any) -> None:
        """Nothing was kept, so nothing comes back."""

    def watch(self, heard: Callable[[], None]) -> None:
        """A press changes no answer: it goes to ``pressed`` alone."""
