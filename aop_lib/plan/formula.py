"""Identities between measures, written as a manager would: ``online + store``, ``online / total``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

__all__ = ["Identity", "parse_formula"]

_TOKEN = re.compile(r"\s*([^\W\d]\w*|[+\-*/])")


@dataclass(frozen=True)
class Identity:
    """``result`` is tied to ``parts``: a signed sum, a ratio of the first to the second, or a product."""

    result: str
    kind: Literal["sum", "ratio", "product"]
    parts: tuple[str, ...]
    signs: tuple[int, ...]


def _tokens(formula: str) -> list[str]:
    text = formula.strip().removeprefix("=").strip().replace("×", "*").replace("÷", "/").replace("−", "-")
    found: list[str] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ValueError(text[at:].strip())
        found.append(match[1])
        at = match.end()
    return found


def parse_formula(result: str, formula: str) -> Identity:
    """Read a formula of measure codes joined by one kind of sign.

    Raises ``ValueError`` holding the piece that could not be read.

    >>> parse_formula("revenue", "online + store").parts
    ('online', 'store')
    >>> parse_formula("share", "online / revenue").kind
    'ratio'
    """
    tokens = _tokens(formula)
    names, operators = tokens[0::2], tokens[1::2]
    if len(names) != len(operators) + 1 or any(n in "+-*/" for n in names) or any(o not in "+-*/" for o in operators):
        raise ValueError(formula)
    if not operators:
        return Identity(result, "sum", tuple(names), (1,))
    if set(operators) <= {"+", "-"}:
        return Identity(result, "sum", tuple(names), (1, *(1 if o == "+" else -1 for o in operators)))
    if set(operators) == {"*"}:
        return Identity(result, "product", tuple(names), (1,) * len(names))
    if operators == ["/"]:
        return Identity(result, "ratio", tuple(names), (1, 1))
    raise ValueError(formula)
