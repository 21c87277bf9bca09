"""What a report must never hold: anything that runs, or anything that asks an outside address."""

from __future__ import annotations

import re
from html.parser import HTMLParser

__all__ = ["dangers"]

_RUNS = frozenset({"script", "iframe", "object", "embed", "frame", "applet", "form", "base", "link", "portal"})
# A browser may read what is in these otherwise than we do, or they change an address after it was looked at.
_HIDES = frozenset({"noscript", "template", "foreignobject", "set", "animate"})
_POINTS = frozenset(
    {"href", "src", "srcset", "xlink:href", "action", "formaction", "poster", "data", "background", "ping"}
)
_PAINTS = frozenset(
    {"fill", "stroke", "clip-path", "mask", "filter", "cursor", "marker-start", "marker-mid", "marker-end"}
)
_OUTSIDE = re.compile(r"""@import|url\((?!['"]?(?:#|data:image/))""")
_META = frozenset({"content-security-policy"})


class _Looking(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _RUNS | _HIDES:
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            self._look(tag, name, "".join((value or "").split()).lower())

    def _look(self, tag: str, name: str, value: str) -> None:
        if name.startswith("on"):
            self.found.append(f"{tag} {name}")
            return
        outside = name in _POINTS and not value.startswith(("#", "data:image/"))
        if outside or (name == "http-equiv" and value not in _META):
            self.found.append(f"{tag} {name}={value[:40]}")
        elif name == "style" and ("url(" in value or "expression(" in value):
            self.found.append(f"{tag} style")
        elif name in _PAINTS and _OUTSIDE.search(value):
            self.found.append(f"{tag} {name}={value[:40]}")

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "style" and _OUTSIDE.search("".join(data.split()).lower()):
            self.found.append("<style>")

    def handle_comment(self, data: str) -> None:
        if "<" in data:
            self.found.append("comment")


def dangers(html: str) -> list[str]:
    """Every tag or attribute of a page that could run something or ask an address outside the page.

    >>> dangers('<p onclick="x()">a</p><img src="https://example.org/a.png"><a href="#b">b</a>')
    ['p onclick', 'img src=https://example.org/a.png']
    """
    looking = _Looking()
    looking.feed(html)
    looking.close()
    return looking.found
