"""Pieces of a page: markup whose every text from a plan is escaped, shown the same in notebooks and reports."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from markupsafe import Markup, escape

from aop_lib.charts.theme import style_block
from aop_lib.plan import Lang

__all__ = ["Html", "block", "table"]

_BLOCKS = re.compile(r"</(?:p|div|tr|li|h\d|caption|summary|section)>|<br>")
_CELLS = re.compile(r"</t[hd]>")


class Html:
    """A finished piece of a page. ``markup`` is safe HTML; ``text`` says the same without any.

    In a notebook each piece carries the style sheet, so that it looks right wherever it is copied; a report takes the
    style element out and states the sheet once.
    """

    def __init__(self, markup: Markup, lang: Lang | None = None) -> None:
        if not isinstance(markup, Markup):
            raise TypeError("markup must be escaped first")
        self.markup = markup
        self.lang = lang

    @property
    def text(self) -> str:
        """The words, a line for each row or paragraph."""
        marked = _CELLS.sub("\t", _BLOCKS.sub("\n", str(self.markup)))
        lines = (re.sub(r"\s*\t\s*", " | ", Markup(line).striptags().join("  ")) for line in _split(marked))
        return "\n".join(line for line in (" ".join(x.strip(" |").split()) for x in lines) if line)

    def __str__(self) -> str:
        return str(self.markup)

    def __html__(self) -> Markup:
        return self.markup

    def __repr__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return style_block(self.lang) + str(self.markup)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return {"text/html": self._repr_html_(), "text/plain": self.text}


def _split(marked: str) -> list[str]:
    return marked.replace("\t", " | ").split("\n")


def block(*parts: Any, lang: Lang | None = None, kind: str = "") -> Html:
    """Parts inside one styled element; what is not markup is escaped."""
    name = f"aop {kind}".strip()
    language = Markup(' lang="{}"').format(lang) if lang else Markup("")
    inside = Markup("").join(escape(part) for part in parts)
    return Html(Markup('<div class="{}"{}>{}</div>').format(name, language, inside), lang)


def table(
    headers: Sequence[Any],
    rows: Sequence[Sequence[Any]],
    align: Sequence[str] | None = None,
    caption: str | None = None,
    strong: Collection[int] = (),
    lang: Lang | None = None,
) -> Html:
    """A plain table. Cells are text, escaped here, or markup; numbers stand in columns aligned ``"right"``.

    ``strong`` names the rows (from 0) that are to stand out.
    """
    sides = list(align or []) + ["left"] * (len(headers) - len(align or []))
    head = Markup("").join(_cell("th", cell, side, ' scope="col"') for cell, side in zip(headers, sides, strict=False))
    body = Markup("").join(
        Markup("<tr{}>{}</tr>").format(
            Markup(' class="aop-strong"') if at in strong else "",
            Markup("").join(_cell("td", cell, side) for cell, side in zip(row, sides, strict=False)),
        )
        for at, row in enumerate(rows)
    )
    title = Markup("<caption>{}</caption>").format(caption) if caption else ""
    made = Markup("<table>{}<thead><tr>{}</tr></thead><tbody>{}</tbody></table>").format(title, head, body)
    return block(made, lang=lang)


def _cell(tag: str, cell: Any, side: str, more: str = "") -> Markup:
    """One cell. Its side is written into it, so that numbers stay aligned where a style sheet is not allowed."""
    number = Markup(' class="aop-num"') if side == "right" else ""
    return Markup('<{}{}{} style="text-align:{}">{}</{}>').format(tag, Markup(more), number, side, cell, tag)
