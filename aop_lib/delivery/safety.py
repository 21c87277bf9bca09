"""What a report must never hold: anything that runs, or anything that asks an outside address."""

from __future__ import annotations

from html.parser import HTMLParser

__all__ = ["dangers"]

_RUNS = frozenset({"script", "iframe", "object", "embed", "frame", "applet", "form", "base", "link", "portal"})
_POINTS = frozenset({"href", "src", "srcset", "xlink:href", "action", "formaction", "poster", "data", "background"})
_META = frozenset({"content-security-policy"})


class _Looking(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _RUNS:
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


def dangers(html: str) -> list[str]:
    """Every tag or attribute of a page that could run something or ask an address outside the page.

    >>> dangers('<p onclick="x()">a</p><img src="https://example.org/a.png"><a href="#b">b</a>')
    ['p onclick', 'img src=https://example.org/a.png']
    """
    looking = _Looking()
    looking.feed(html)
    looking.close()
    return looking.found
