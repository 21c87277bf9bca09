"""Text laid out for a terminal: wrapped to its width, with a label before the first line."""

from __future__ import annotations

import shutil
import textwrap

import click

__all__ = ["harmless", "wrapped"]

_WIDEST = 100


def wrapped(text: str, indent: int, label: str = "") -> str:
    """``text`` as lines that fit the terminal, each indented; see ``harmless``."""
    width = min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
    first = f"{label} " if label else ""
    margin = " " * indent
    lines = textwrap.wrap(
        first + harmless(text), max(width, 40), initial_indent=margin, subsequent_indent=margin, break_long_words=False
    )
    body = "\n".join(lines)
    return body.replace(first, click.style(label, bold=True) + " ", 1) if label else body


def harmless(text: str) -> str:
    """``text`` without the signs that would steer a terminal or turn the reading direction: a space for each."""
    return "".join(c if c.isprintable() else " " for c in text)
