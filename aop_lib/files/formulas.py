"""The few formulas of a workbook: the money unit, and the unit of a row's measure. None of them is ever read."""

from __future__ import annotations

from aop_lib.files.labels import choice_label
from aop_lib.files.layout import Book

__all__ = ["money_formula", "unit_formula"]


def money_formula(book: Book) -> str:
    """The unit of money as the company sheet says it now: ``VND million``, ``triệu đồng``."""
    return f"={_money(book)}"


def unit_formula(book: Book, table: str, row: int) -> str:
    """What the amounts of a row count: the unit of its measure, in words; for growth, a percentage."""
    measure = f"${book.letter(table, 'trigger_measure' if table == 'risks' else 'measure')}{row}"
    unit = f"INDEX({book.reference('measures', 'unit')},MATCH({measure},{book.reference('measures', 'id')},0))"
    money, share = (choice_label(book.locale, "measures", "unit", unit) for unit in ("money", "share"))
    shown = f'IF({unit}="{money}",{_money(book)},IF({unit}="{share}","%",{unit}))'
    known = f'IF({measure}="","",IFERROR({shown},""))'
    if table != "goals":
        return f"={known}"
    grow = choice_label(book.locale, "goals", "kind", "grow")
    return f'=IF(${book.letter("goals", "kind")}{row}="{grow}","%",{known})'


def _money(book: Book) -> str:
    currency, unit = book.company_cell("currency"), book.company_cell("money_unit")
    if book.locale.lang == "vi":
        currency = f'IF({currency}="VND","đồng",{currency})'
    one = choice_label(book.locale, "company", "money_unit", "one")
    both = f'{unit}&" "&{currency}' if book.locale.lang == "vi" else f'{currency}&" "&{unit}'
    return f'IF({unit}="{one}",{currency},{both})'
