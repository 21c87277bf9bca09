"""Decisions taken round after round: the controls of the present round, and a button that closes it for good."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import ipywidgets as widgets
from markupsafe import Markup, escape

from aop_lib.forms.controls import Control

__all__ = ["Round", "Rounds"]

_FULL = {"width": "100%"}


@dataclass(frozen=True)
class Round:
    """What one round shows: a heading, a piece of a page above the controls (markup), and the controls by name.

    ``close`` is written on the button that ends the round. A round without controls has nothing left to decide.
    """

    title: str
    above: Markup
    controls: Mapping[str, Control] = field(default_factory=dict)
    close: str = ""


class Rounds:
    """Rounds of a game, kept by its ``key`` so that another key is another game and the first one is not lost.

    ``make(closed)`` gives the round that follows those closed; ``missing(draft)`` says in words what is still to be
    written before it can be closed, or nothing. The value is ``{"key": ..., "games": {key: {"closed": [values of each
    round], "draft": values so far, "earlier": [games begun again]}}}``.
    """

    def __init__(
        self,
        key: str,
        make: Callable[[Sequence[Any]], Round],
        missing: Callable[[Mapping[str, Any]], str],
        again: str,
        sure: str,
    ) -> None:
        self._make, self._missing = make, missing
        self._again_words = (again, sure)
        self._key, self._games = key, {key: _game()}
        self._heard: list[Callable[[], None]] = []
        self._title = widgets.HTML(layout=_FULL)
        self._title.add_class("aop-question")
        self._above, self._said = widgets.HTML(layout=_FULL), widgets.HTML(layout=_FULL)
        self._said.add_class("aop-ask")
        self._box = widgets.VBox(layout=_FULL)
        self._close = widgets.Button(layout={"width": "auto", "align_self": "flex-start"})
        self._close.on_click(lambda _: self._end())
        self._again = widgets.Button(description=again, layout={"width": "auto"})
        self._again.on_click(lambda _: self._begin_again())
        foot = widgets.HBox([self._close, self._said, self._again], layout={"flex_flow": "row wrap", "grid_gap": "8px"})
        self.widget = widgets.VBox([self._title, self._above, self._box, foot], layout=_FULL)
        self._controls: Mapping[str, Control] = {}
        self._show()

    @property
    def key(self) -> str:
        """Which game is shown."""
        return self._key

    @property
    def closed(self) -> list[Any]:
        """The rounds closed so far, in the order played."""
        return list(self._games[self._key]["closed"])

    @property
    def draft(self) -> dict[str, Any]:
        """What the open round holds now."""
        return {name: control.value for name, control in self._controls.items()}

    @property
    def value(self) -> dict[str, Any]:
        """Every game, and which one is shown."""
        self._games[self._key]["draft"] = self.draft
        begun = {k: g for k, g in self._games.items() if k == self._key or g["closed"] or g["earlier"]}
        return {"key": self._key, "games": {key: dict(game) for key, game in begun.items()}}

    def restore(self, value: Any) -> None:
        """Take up the games kept earlier; what has another shape is left aside. The key shown stays."""
        games = value.get("games") if isinstance(value, Mapping) else None
        if not isinstance(games, Mapping):
            return
        for key, game in games.items():
            if isinstance(game, Mapping) and isinstance(game.get("closed"), list):
                self._games[str(key)] = _game(game["closed"], game.get("draft"), game.get("earlier"))
        self._show()

    def switch(self, key: str) -> None:
        """Show another game; it begins where it was left. Nobody is told."""
        if key == self._key:
            return
        self._games[self._key]["draft"] = self.draft
        self._key = key
        self._games.setdefault(key, _game())
        self._show()

    def watch(self, heard: Callable[[], None]) -> None:
        """Call ``heard`` at each change of the open round and when a round is closed or a game begun again."""
        self._heard.append(heard)

    def _show(self) -> None:
        game = self._games[self._key]
        made = self._round(game)
        self._title.value, self._above.value = str(escape(made.title)), str(made.above)
        self._controls = made.controls
        for name, control in made.controls.items():
            if isinstance(game["draft"], Mapping) and name in game["draft"]:
                control.restore(game["draft"][name])
            control.watch(self._changed)
        self._box.children = [control.widget for control in made.controls.values()]
        self._close.description = self._close.tooltip = made.close
        self._close.layout.display = "" if made.controls else "none"
        self._again.layout.display = "" if game["closed"] else "none"
        self._again.description = self._again_words[0]
        self._said.value = ""

    def _round(self, game: dict[str, Any]) -> Round:
        """The present round; rounds kept by an older game that no longer fit are set aside, not lost."""
        try:
            return self._make(game["closed"])
        except (ValueError, TypeError, LookupError, AttributeError):
            game["earlier"].append(game["closed"])
            game["closed"], game["draft"] = [], None
            return self._make([])

    def _changed(self) -> None:
        self._said.value = ""
        self._tell()

    def _end(self) -> None:
        draft = self.draft
        missing = self._missing(draft)
        if missing or not self._controls:
            self._said.value = str(escape(missing))
            return
        game = self._games[self._key]
        game["closed"], game["draft"] = [*game["closed"], draft], None
        self._show()
        self._tell()

    def _begin_again(self) -> None:
        """The first press asks, the second does it; the rounds played are kept among the earlier ones."""
        if self._again.description == self._again_words[0]:
            self._again.description = self._again_words[1]
            return
        game = self._games[self._key]
        game["earlier"].append(game["closed"])
        game["closed"], game["draft"] = [], None
        self._show()
        self._tell()

    def _tell(self) -> None:
        for heard in self._heard:
            heard()


def _game(closed: list[Any] | None = None, draft: Any = None, earlier: Any = None) -> dict[str, Any]:
    return {"closed": list(closed or []), "draft": draft, "earlier": list(earlier) if isinstance(earlier, list) else []}
