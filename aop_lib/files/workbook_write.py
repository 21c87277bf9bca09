"""A plan as an Excel workbook: the first sheet, the company, a sheet for each table, tabs coloured by part."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aop_lib.files.atomic import write_bytes
from aop_lib.files.front_sheets import write_company, write_start
from aop_lib.files.layout import Book, made_slots
from aop_lib.files.look import PARTS
from aop_lib.files.schema import columns
from aop_lib.files.sheet_write import write_table
from aop_lib.files.units import Units
from aop_lib.locale import Locale
from aop_lib.plan import TABLES, Bilingual, Lang, Plan, in_language

if TYPE_CHECKING:
    from openpyxl import Workbook

__all__ = [
    "ANSWERS_PROPERTY",
    "SCHEMA_PROPERTY",
    "in_one_language",
    "mark",
    "new_workbook",
    "plan_to_workbook",
    "workbook_bytes",
    "write_workbook",
]

SCHEMA_PROPERTY = "aop_schema_version"
ANSWERS_PROPERTY = "aop_answers_of"


def plan_to_workbook(plan: Plan | None, lang: Lang, spare_rows: int = 30) -> Workbook:
    """The plan as a workbook in the reader's language; without a plan, an empty one to fill in."""
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    rows: dict[str, Sequence[Any]] = {t: plan.rows(t) if plan is not None else [] for t in TABLES}
    first_month = plan.company.first_month if plan is not None else 1
    book = Book(
        workbook,
        Locale(lang),
        plan.company if plan is not None else None,
        {t: made_slots(t, rows[t], first_month) for t in TABLES},
        Units({t: [vars(r) for r in rows[t]] for t in TABLES}),
        spare_rows,
    )
    write_start(book)
    for part in PARTS:
        for table in part.tables:
            write_company(book) if table == "company" else write_table(book, table, rows[table])
    mark(workbook, book.locale, book.locale("start-title"))
    return workbook


def mark(workbook: Workbook, locale: Locale, title: str, **more: str) -> None:
    """Say inside the file what it is, so that it is known again whatever it is named."""
    from openpyxl.packaging.custom import StringProperty

    for name, value in {SCHEMA_PROPERTY: "1", "aop_language": locale.lang, **more}.items():
        workbook.custom_doc_props.append(StringProperty(name=name, value=value))  # type: ignore[attr-defined]
    workbook.calculation.fullCalcOnLoad = True
    workbook.properties.creator = "AOP"
    workbook.properties.title = title


def workbook_bytes(workbook: Workbook) -> bytes:
    """The workbook as the bytes of an .xlsx file."""
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def write_workbook(plan: Plan, path: Path, lang: Lang, extra_sheets: Callable[[Workbook], None] | None = None) -> None:
    """Write the plan to an .xlsx file, there whole or not at all; ``extra_sheets`` may add sheets of its own."""
    workbook = plan_to_workbook(plan, lang)
    if extra_sheets is not None:
        extra_sheets(workbook)
    write_bytes(path, workbook_bytes(workbook))


def new_workbook(path: Path, lang: Lang, example: Plan | None = None) -> None:
    """Write a workbook to fill in: empty, or holding an example in the reader's language alone."""
    plan = None if example is None else in_one_language(example, lang)
    write_bytes(path, workbook_bytes(plan_to_workbook(plan, lang)))


def in_one_language(plan: Plan, lang: Lang) -> Plan:
    """The same plan with each text in one language only."""
    company = _reduced(plan.company.model_copy(update={"language": lang}), "company", lang)
    return plan.model_copy(
        update={"company": company} | {t: [_reduced(r, t, lang) for r in plan.rows(t)] for t in TABLES}
    )


def _reduced(record: Any, table: str, lang: Lang) -> Any:
    texts = {c.field: getattr(record, c.field) for c in columns(table) if c.kind == "text"}
    return record.model_copy(
        update={name: in_language(text, lang) for name, text in texts.items() if isinstance(text, Bilingual)}
    )
