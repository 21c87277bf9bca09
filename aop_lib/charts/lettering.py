"""How wide a line of text is, so that titles wrap and labels find room without asking a browser.

Widths are those of Arial (and of its metric twin Liberation Sans), in thousandths of the type size; letters with
Vietnamese marks are as wide as the letters under them.
"""

from __future__ import annotations

import unicodedata

__all__ = ["capital", "fit", "width", "wrap"]

_BY_WIDTH = {
    191: "'",
    222: "ijl",
    260: "|",
    278: " .,:;/\\!fIt[]",
    333: "r()-`",
    355: '"',
    389: "*",
    469: "^",
    500: "ckJsvxyz",
    556: "abdeghnopquL0123456789$?_#",
    584: "+<>=~−",
    611: "FTZ",
    667: "ABEKPSVXY&",
    722: "CDHNRUw",
    778: "GOQ",
    833: "mM",
    889: "%",
    944: "W",
    1015: "@",
}
_WIDTHS = {letter: wide for wide, letters in _BY_WIDTH.items() for letter in letters} | {"đ": 556, "Đ": 722, "ơ": 604}
_BOLD = 1.08
_OTHER = 700
# No line of a chart holds more letters than this; longer texts are cut before they are measured letter by letter.
_MOST = 300


def _letter(letter: str) -> int:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if unicodedata.combining(letter):
        return 0
    base = unicodedata.normalize("NFD", letter)[0]
    return _WIDTHS.get(base, 1000 if unicodedata.east_asian_width(letter) in "WF" else _OTHER)


def width(text: str, size: float, bold: bool = False) -> float:
    """How many pixels ``text`` takes in type of ``size`` pixels."""
    return sum(map(_letter, text)) / 1000 * size * (_BOLD if bold else 1)


def fit(text: str, room: float, size: float, bold: bool = False) -> str:
    """``text``, cut with an ellipsis where it is wider than ``room`` pixels; always a single line."""
    kept = text = " ".join(text.split())[:_MOST]
    if width(text, size, bold) <= room:
        return text
    while kept and width(kept + "…", size, bold) > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def wrap(text: str, room: float, size: float, bold: bool = False, lines: int = 3) -> list[str]:
    """``text`` in at most ``lines`` lines of ``room`` pixels; what does not fit ends in an ellipsis."""
    rows = [""]
    for word in text[: _MOST * lines].split():
        longer = f"{rows[-1]} {word}".strip()
        if rows[-1] and width(longer, size, bold) > room:
            rows.append(word)
        else:
            rows[-1] = longer
    if len(rows) > lines:
        rows = [*rows[: lines - 1], " ".join(rows[lines - 1 :])]
    return [fit(row, room, size, bold) for row in rows]


def capital(text: str) -> str:
    """``text`` with its first letter large, where a word of a list opens a line."""
    return text[:1].upper() + text[1:]
