"""The first two sheets: what the workbook is in a few lines, and the company."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aop_lib.files.cell_write import put_number, put_text, shown_value, split_text
from aop_lib.files.drop_downs import choice_list
from aop_lib.files.headers import header_in
from aop_lib.files.labels import field_label, field_note, table_label
from aop_lib.files.layout import FIRST_ROW, HEADER_ROW, LAST_ROW, Book
from aop_lib.files.look import PARTS, part_of
from aop_lib.files.schema import columns
from aop_lib.files.sheet_write import PLAIN, Manner, lines_of, link_to, lock, set_up_page, title_rows
from aop_lib.locale import LANGUAGES
from aop_lib.plan import Bilingual

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["Front", "write_company", "write_front", "write_start"]

_LINES = 10
_LINE_WIDTH = 122


@dataclass(frozen=True)
class Front:
    """What stands on the first sheet: a title, numbered lines, the sheets with a question each, and the colours.

    ``groups`` are names of parts with their (table, question); ``colours`` are styles with what they mean.
    """

    title: str
    lines: Sequence[str]
    groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]
    colours: Sequence[tuple[str, str]]
    example: str | None = None
    counted: bool = False


def write_start(book: Book) -> Worksheet:
    """Add the first sheet of a plan: ten lines, the sheets with links, the colours, one line as an example."""
    locale = book.locale
    return write_front(
        book,
        Front(
            _title(book),
            [locale(f"start-line-{number}") for number in range(1, _LINES + 1)],
            [
                (locale(f"start-part-{part.name}"), [(t, locale(f"sheet-{t}.question")) for t in part.tables])
                for part in PARTS
            ],
            [(style, locale(f"start-colour-{style}")) for style in ("input", "required", "computed")],
            locale("start-example-text"),
            counted=True,
        ),
    )


def write_front(book: Book, front: Front) -> Worksheet:
    """Add a first sheet."""
    sheet: Worksheet = book.workbook.create_sheet(book.locale("sheet-start"), 0)
    sheet.sheet_properties.tabColor = PARTS[0].colour
    for letter, width in (("A", 4), ("B", 24), ("C", 27), ("D", 62), ("E", 9)):
        sheet.column_dimensions[letter].width = width
    _text(sheet, book, "A1", front.title, "title")
    sheet.row_dimensions[1].height = 32
    for number, line in enumerate(front.lines, 1):
        row = number + 2
        sheet.cell(row, 1, number)
        book.styles.put(sheet.cell(row, 1), "number")
        sheet.merge_cells(start_row=row, start_column=2, end_row=row, end_column=5)
        _text(sheet, book, f"B{row}", line, "text")
        sheet.row_dimensions[row].height = 13 * lines_of(line, _LINE_WIDTH) + 3
    row = _sheet_list(sheet, book, front, len(front.lines) + 4)
    row = _legend(sheet, book, front, row + 1)
    if front.example is not None:
        _text(sheet, book, f"A{row + 1}", book.locale("start-example"), "section")
        _text(sheet, book, f"B{row + 2}", front.example, "text")
        sheet.merge_cells(f"B{row + 2}:E{row + 2}")
    set_up_page(sheet, book, 126)
    sheet.page_setup.fitToHeight = 1
    sheet.page_setup.orientation = "portrait"
    return sheet


def _title(book: Book) -> str:
    if book.company is None:
        return book.locale("start-title")
    name = book.locale.text(book.company.name)
    return book.locale("start-title-of", company=name, year=str(book.company.year))


def _text(sheet: Worksheet, book: Book, at: str, text: str, style: str) -> None:
    put_text(sheet[at], text)
    book.styles.put(sheet[at], style)


def _sheet_list(sheet: Worksheet, book: Book, front: Front, row: int) -> int:
    locale = book.locale
    _text(sheet, book, f"A{row}", locale("start-sheets"), "section")
    row += 1
    words = ("part", "sheet", "question", *(["filled"] if front.counted else []))
    for letter, word in zip("BCDE", words, strict=False):
        _text(sheet, book, f"{letter}{row}", locale(f"start-{word}"), "header")
    for part, tables in front.groups:
        for number, (table, question) in enumerate(tables):
            row += 1
            _text(sheet, book, f"B{row}", part if number == 0 else "", "label")
            title = table_label(locale, table)
            _text(sheet, book, f"C{row}", title, "sheet_link")
            link_to(sheet[f"C{row}"], title)
            _text(sheet, book, f"D{row}", question, "note")
            lines = lines_of(question, 70)
            if lines > 1:
                sheet.row_dimensions[row].height = 13 * lines + 3
            if front.counted and table != "company":
                sheet[f"E{row}"] = f"=COUNTA('{title}'!$A${FIRST_ROW}:$A${LAST_ROW})"
                book.styles.put(sheet[f"E{row}"], "note")
    return row + 1


def _legend(sheet: Worksheet, book: Book, front: Front, row: int) -> int:
    _text(sheet, book, f"A{row}", book.locale("start-colours"), "section")
    for style, meaning in front.colours:
        row += 1
        book.styles.put(sheet[f"B{row}"], style)
        _text(sheet, book, f"C{row}", meaning, "text")
        sheet.merge_cells(f"C{row}:D{row}")
    return row + 1


def write_company(book: Book, manner: Manner = PLAIN) -> Worksheet:
    """Add the sheet of the company: one field a row, its value, and what to write."""
    locale = book.locale
    sheet: Worksheet = book.workbook.create_sheet(table_label(locale, "company"))
    sheet.sheet_properties.tabColor = manner.colour or part_of("company").colour
    title_rows(sheet, book, "company", manner.question)
    other = next(lang for lang in LANGUAGES if lang != locale.lang)
    value = locale("sheet-company-value")
    heads = (locale("sheet-company-item"), value, header_in(locale, value, other), locale("sheet-company-note"))
    for letter, head, width in zip("ABCD", heads, (30, 56, 56, 64), strict=True):
        _text(sheet, book, f"{letter}{HEADER_ROW}", head, "header")
        sheet.column_dimensions[letter].width = width
    second = any(isinstance(v, Bilingual) for v in (vars(book.company) if book.company else {}).values())
    sheet.column_dimensions["C"].hidden = True
    sheet.column_dimensions["C"].outlineLevel = 1 if second else 0
    for row, column in enumerate(book.company_columns, FIRST_ROW):
        label = field_label(locale, "company", column.field)
        _text(sheet, book, f"A{row}", f"{label} *" if column.required and not manner.locked else label, "label")
        if not manner.locked:
            _text(sheet, book, f"D{row}", field_note(locale, "company", column.field), "note")
        _company_value(sheet, book, row, "shown" if manner.locked else "input")
        sheet.row_dimensions[row].height = 13 * lines_of(sheet[f"B{row}"].value, 56) + 7
    if manner.locked:
        lock(sheet)
        sheet.column_dimensions["D"].hidden = True
    sheet.freeze_panes = f"A{FIRST_ROW}"
    set_up_page(sheet, book, 150)
    return sheet


def _company_value(sheet: Worksheet, book: Book, row: int, style: str) -> None:
    column = book.company_columns[row - FIRST_ROW]
    main, other = sheet[f"B{row}"], sheet[f"C{row}"]
    for cell in (main, other):
        book.styles.put(cell, style, "@" if column.kind in ("text", "line") else "0" if column.kind == "int" else None)
    if column.kind in ("choice", "bool"):
        rule = choice_list(book, column)
        rule.add(main.coordinate)
        sheet.add_data_validation(rule)
    value: Any = getattr(book.company, column.field) if book.company is not None else _usual(book).get(column.field)
    if column.kind == "text":
        first, second = split_text(value, book.locale.lang)
        for cell, text in ((main, first), (other, second)):
            if text is not None:
                put_text(cell, text)
        return
    shown = shown_value(column, value, book.locale)
    if isinstance(shown, str):
        put_text(main, shown)
    elif shown is not None:
        put_number(main, shown)


def _usual(book: Book) -> Mapping[str, Any]:
    """What an empty workbook already says of the company."""
    usual = {c.field: c.default for c in columns("company") if c.kind != "text" and not c.required}
    return usual | {"language": book.locale.lang}
