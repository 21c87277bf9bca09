"""A statistic with its passport: what is told, by whom, of what it is true, and what follows from it (A0.10, A0.28)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from markupsafe import Markup, escape

from aop_lib.charts.html import Html, block
from aop_lib.locale import Locale
from aop_lib.plan import Bilingual

__all__ = ["claim_card"]

_ROW = Markup(
    '<tr><td class="aop-soft" style="width:22%;text-align:left">{}</td><td style="text-align:left">{}</td></tr>'
)


class _Told(Protocol):
    @property
    def who(self) -> Bilingual: ...
    @property
    def words(self) -> Bilingual: ...


class _Claimed(Protocol):
    @property
    def voice(self) -> str: ...
    @property
    def figures(self) -> Sequence[str]: ...
    @property
    def says(self) -> Bilingual: ...
    @property
    def path(self) -> Sequence[_Told]: ...
    @property
    def about(self) -> Bilingual: ...
    @property
    def checked(self) -> Bilingual: ...
    @property
    def unchecked(self) -> Bilingual: ...
    @property
    def arithmetic(self) -> Sequence[Bilingual]: ...


def claim_card(claim: _Claimed, locale: Locale) -> Html:
    """The statistic as told, then its true scope first: a reader who stops there has read what matters."""
    told = [Markup("<b>{}</b>: {}").format(locale.text(t.who), locale.text(t.words)) for t in claim.path]
    rows = [
        ("about", Markup("<b>{}</b>").format(locale.text(claim.about))),
        ("path", _listed(told)),
        ("checked", escape(locale.text(claim.checked))),
        ("unchecked", escape(locale.text(claim.unchecked))),
        ("follows", _listed([escape(locale.text(a)) for a in claim.arithmetic])),
    ]
    lines = Markup("").join(_ROW.format(locale(f"claim-part.{name}"), cell) for name, cell in rows)
    head = Markup('<p class="aop-headline">{}</p><p>{}</p>').format(
        locale(f"claim-{claim.voice}", figures=" · ".join(claim.figures)),
        locale.text(claim.says),
    )
    return block(head, Markup("<table><tbody>{}</tbody></table>").format(lines), lang=locale.lang)


def _listed(lines: Sequence[Markup]) -> Markup:
    items = Markup("").join(Markup("<li>{}</li>").format(line) for line in lines)
    return Markup('<ul class="aop-list">{}</ul>').format(items)
