"""A department's own workbook: sheets to answer on first, then what is needed to look codes up, and nothing else.

It says nothing of what others answered, and nothing of what is asked: no amounts of resources and limits, nobody who
leads or decides, and the choices in the order of their names, not of their rank (A0.40, A0.47).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from aop_lib.files.answers import GIVEN
from aop_lib.files.cell_write import put_text
from aop_lib.files.front_sheets import Front, write_company, write_front
from aop_lib.files.labels import choice_label, letters, table_label
from aop_lib.files.layout import FIRST_ROW, HEADER_ROW, LAST_ROW, Book, Slot, made_slots
from aop_lib.files.schema import columns, record_class
from aop_lib.files.sheet_write import Manner, lines_of, write_table
from aop_lib.files.units import Units
from aop_lib.files.workbook_write import ANSWERS_PROPERTY, in_one_language, mark
from aop_lib.locale import Locale
from aop_lib.plan import TABLES, Lang, Party, Phase, Plan, Text

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["answer_workbook", "departments"]

_ASKING, _CONTEXT = "3F8F8B", "B4BCC3"
_SPARE_TERMS = 4
_KEY_WIDTH = 50
# Excel's own limit.
_LONGEST_LIST = 255
_COMPANY = ("name", "year", "first_month", "currency", "money_unit")
# What is left out here is either what a department is asked, or would tell it.
_SHOWN: Mapping[str, tuple[str, ...]] = {
    "parties": ("id", "name", "kind", "department"),
    "choices": ("id", "kind", "name", "in_exchange"),
    "resources": ("id", "name", "kind", "unit"),
    "limits": ("id", "name", "kind", "group", "unit", "period"),
    "responsibilities": ("id", "item", "departments"),
    "milestones": ("id", "initiative", "name", "due"),
}
_ASKED: Mapping[str, tuple[str, ...]] = {
    "views": ("department", "phase", "ranking", "first", "tradeoff", "not_doing", "comment"),
    "definitions": (
        *("department", "phase", "term", "meaning", "counts", "from_stage", "to_stage", "filters"),
        *("channel", "growth", "milestone"),
    ),
    "resource_views": ("department", "phase", "resource", "limit", "amount", "unit", "comment"),
    "role_views": ("department", "phase", "responsibility", "lead", "decider"),
}
_WIDTHS = {"department": 13.0, "phase": 10.0, "ranking": 24.0, "not_doing": 20.0, "comment": 30.0, "term": 22.0}
_FROZEN = {"definitions": "D", "role_views": "E"}
_NAMED_AFTER = {"resource_views": "limit", "role_views": "responsibility"}
_KINDS = ("priority", "tradeoff", "not_doing")


def departments(plan: Plan) -> list[Party]:
    """The departments of the plan, in its order."""
    return [party for party in plan.parties if party.kind == "department"]


def answer_workbook(plan: Plan, department: str, phase: Phase, lang: Lang) -> Workbook:
    """The workbook in which one department answers before or after the alignment work."""
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    locale = Locale(lang)
    shown = _context(plan, lang)
    asked = _questions(plan, shown, department, phase, locale)
    book = _book(workbook, shown, asked, locale)
    title = _title(book, shown, department, phase)
    write_front(book, _front(book, shown, asked, department, title))
    for table, rows in asked.items():
        sheet = write_table(book, table, rows, _manner(book, table, _question(book, table)))
        if table == "views":
            _write_key(sheet, book, shown)
        elif table == "definitions":
            _offer_channels(sheet, book, plan)
    look_up = Manner(locale("answers-look-up"), _CONTEXT, locked=True)
    write_company(book, look_up)
    for table in (t for t in _SHOWN if shown.rows(t)):
        write_table(book, table, shown.rows(table), look_up)
    mark(workbook, locale, title, **{ANSWERS_PROPERTY: department})
    return workbook


def _context(plan: Plan, lang: Lang) -> Plan:
    """The plan with no more than a department may see, in one language."""
    plan = in_one_language(plan, lang)
    kept = {t: [_only(row, t, _SHOWN[t]) for row in plan.rows(t)] if t in _SHOWN else [] for t in TABLES}
    kept["choices"].sort(key=lambda c: (_KINDS.index(c.kind), letters(str(c.name)), c.id))
    return Plan(company=_only(plan.company, "company", _COMPANY), **kept)  # type: ignore[arg-type]


def _only(record: Any, table: str, fields: Sequence[str]) -> Any:
    hidden = {c.field: c.default for c in columns(table) if c.field not in fields}
    return record.model_copy(update=hidden)


def _questions(plan: Plan, shown: Plan, department: str, phase: Phase, locale: Locale) -> dict[str, list[Any]]:
    """The rows to answer on, of each table in which there is something to ask; only what goes before is written."""
    who: dict[str, Any] = {"department": department, "phase": phase}
    spare: list[Text | None] = [None] * _SPARE_TERMS
    rows: dict[str, list[dict[str, Any]]] = {
        "views": [{}] if shown.choices else [],
        "definitions": [{"term": term} for term in [*_terms(plan, locale), *spare]],
        "resource_views": [
            *({"resource": r.id, "unit": r.unit, "amount": None} for r in shown.resources),
            *({"limit": r.id, "unit": r.unit, "amount": None} for r in shown.limits),
        ],
        "role_views": [{"responsibility": r.id} for r in shown.responsibilities],
    }
    # What a plan requires, an amount for one, is just what is asked for here; so these rows are not validated.
    return {t: [record_class(t).model_construct(**who, **row) for row in asked] for t, asked in rows.items() if asked}


def _terms(plan: Plan, locale: Locale) -> list[Text]:
    """The words to explain: those of the plan that several departments use already, else the usual ones (A0.17)."""
    users: dict[str, tuple[Text, set[str]]] = {}
    for row in plan.definitions:
        users.setdefault(letters(locale.text(row.term)), (row.term, set()))[1].add(row.department)
    common = [term for term, who in users.values() if len(who) > 1]
    usual = ["revenue", "conversion", "growth", *(["milestone"] if plan.milestones else [])]
    return common or [locale(f"answers-term-{word}") for word in usual]


def _book(workbook: Workbook, shown: Plan, asked: Mapping[str, Sequence[Any]], locale: Locale) -> Book:
    slots = {t: made_slots(t, shown.rows(t), 1, fields) for t, fields in _SHOWN.items() if shown.rows(t)}
    slots |= {t: _asked_slots(t, rows, slots) for t, rows in asked.items()}
    rows = {t: [*shown.rows(t), *asked.get(t, ())] for t in TABLES}
    return Book(
        workbook,
        locale,
        shown.company,
        slots,
        Units({t: [vars(row) for row in rows[t]] for t in TABLES}),
        spare_rows=0,
        company_columns=[c for c in columns("company") if c.field in _COMPANY],
        offers=dict(_offers(shown)),
        names=dict(_names(shown, locale)),
    )


def _asked_slots(table: str, rows: Sequence[Any], context: Mapping[str, Any]) -> list[Slot]:
    refs = {c.field: c.ref for c in columns(table)}
    wanted = [name for name in _ASKED[table] if refs[name] is None or refs[name] in context]
    slots = made_slots(table, rows, 1, wanted)
    codes = tuple(c for c in columns(table) if c.field in ("resource", "limit", "responsibility"))
    if table not in _NAMED_AFTER:
        return slots
    last = max(n for n, slot in enumerate(slots) if slot.column in codes)
    return [*slots[: last + 1], Slot(None, names=codes), *slots[last + 1 :]]


def _offers(shown: Plan) -> Iterator[tuple[tuple[str, str], tuple[int, int]]]:
    """Where the codes of each drop-down stand: of the choices, only those of the kind asked for."""
    for table, fields in _ASKED.items():
        for column in columns(table):
            if column.field not in fields or column.ref is None:
                continue
            wanted = {"first": "priority", "tradeoff": "tradeoff"}.get(column.field)
            rows = [n for n, r in enumerate(shown.rows(column.ref)) if wanted is None or r.kind == wanted]
            if rows:
                yield (table, column.field), (FIRST_ROW + rows[0], FIRST_ROW + rows[-1])


def _names(shown: Plan, locale: Locale) -> Iterator[tuple[tuple[str, str], str]]:
    for resource in shown.resources:
        yield ("resources", resource.id), locale.text(resource.name)
    for limit in shown.limits:
        each = "" if limit.period == "year" else f" ({locale(f'answers-each-{limit.period}')})"
        yield ("limits", limit.id), f"{locale.text(limit.name)}{each}"
    for work in shown.responsibilities:
        yield ("responsibilities", work.id), locale.text(work.item)


def _manner(book: Book, table: str, question: str) -> Manner:
    return Manner(question, _ASKING, GIVEN[table], _WIDTHS, _FROZEN.get(table))


def _question(book: Book, table: str) -> str:
    assert book.company is not None
    money = {"money": book.locale.money_unit(book.company)} if table == "resource_views" else {}
    return book.locale(f"answers-{table}", **money)


def _title(book: Book, shown: Plan, department: str, phase: Phase) -> str:
    return book.locale(
        "answers-title",
        company=book.locale.text(shown.company.name),
        year=str(shown.company.year),
        department=book.locale.text(shown.row("parties", department).name),
        phase=choice_label(book.locale, "views", "phase", phase),
    )


def _front(book: Book, shown: Plan, asked: Mapping[str, Any], department: str, title: str) -> Front:
    locale = book.locale
    name = locale.text(shown.row("parties", department).name)
    sheets = ", ".join(table_label(locale, table) for table in asked)
    look_up = ["company", *(t for t in _SHOWN if shown.rows(t))]
    return Front(
        title,
        [locale(f"answers-line-{n}", **_words(n, name, sheets)) for n in range(1, 7)],
        [
            (locale("answers-part-asked"), [(t, _question(book, t)) for t in asked]),
            (locale("answers-part-shown"), [(t, locale(f"answers-shown-{t}")) for t in look_up]),
        ],
        [(style, locale(f"answers-colour-{style}")) for style in ("input", "shown")],
    )


def _words(line: int, department: str, sheets: str) -> dict[str, str]:
    return {1: {"department": department}, 3: {"sheets": sheets}}.get(line, {})


def _write_key(sheet: Worksheet, book: Book, shown: Plan) -> None:
    """Beside the ranking, what each code stands for; under headers with #, so that it is never read back."""
    from openpyxl.utils import get_column_letter

    first = len(book.slots["views"]) + 2
    sheet.column_dimensions[get_column_letter(first - 1)].width = 3
    for number, (word, width) in enumerate((("code", 9), ("choice", _KEY_WIDTH), ("kind", 20)), first):
        sheet.column_dimensions[get_column_letter(number)].width = width
        put_text(sheet.cell(HEADER_ROW, number), f"# {book.locale(f'answers-key-{word}')}")
        book.styles.put(sheet.cell(HEADER_ROW, number), "header")
    for row, choice in enumerate(shown.choices, FIRST_ROW):
        name = book.locale.text(choice.name)
        if choice.in_exchange is not None:
            name = book.locale("answers-in-exchange", gain=name, loss=book.locale.text(choice.in_exchange))
        kind = choice_label(book.locale, "choices", "kind", choice.kind)
        for number, text in enumerate((choice.id, name, kind), first):
            put_text(sheet.cell(row, number), text)
            book.styles.put(sheet.cell(row, number), "shown")
        lines = lines_of(name, _KEY_WIDTH)
        if lines > 1:
            sheet.row_dimensions[row].height = 13 * lines + 5
    sheet.print_area = f"A1:{get_column_letter(first + 2)}{FIRST_ROW + max(len(shown.choices), 10)}"


def _offer_channels(sheet: Worksheet, book: Book, plan: Plan) -> None:
    """The channels as the list of leads spells them: a channel spelt otherwise would count nothing."""
    from openpyxl.worksheet.datavalidation import DataValidation

    names = ",".join(sorted({lead.channel for lead in plan.leads if lead.channel is not None}))
    if names and len(names) <= _LONGEST_LIST and '"' not in names:
        rule = DataValidation("list", formula1=f'"{names}"', allow_blank=True)
        rule.error, rule.errorTitle = book.locale("sheet-pick"), book.locale("sheet-pick-title")
        letter = book.letter("definitions", "channel")
        rule.add(f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}")
        sheet.add_data_validation(rule)
