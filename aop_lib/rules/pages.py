"""One Markdown page per rule and language, generated from the rule's own sentences.

- a page says what the rule checks, why it matters, an example that breaks it, the same example mended, and where to
  learn more;
- an example is a piece of a plan file; here it becomes the tables a reader knows from Excel;
- ``python -m aop_lib.rules.pages docs/rules`` writes all pages and an index for each language.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from aop_lib.files.labels import choice_label, field_label, table_label
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Company, Lang
from aop_lib.rules.examples import Piece, examples
from aop_lib.rules.registry import RULES, Rule

__all__ = ["index", "page", "pages", "write_pages"]

_TITLE = {"en": "English", "vi": "Tiếng Việt"}
_YEAR = Company(name="-", year=2026)


def page(rule: Rule, lang: Lang) -> str:
    """The page of one rule, as Markdown."""
    locale = Locale(lang)
    other: Lang = "vi" if lang == "en" else "en"
    example = examples()[rule.code]
    severity, family = locale(f"rule-severity-{rule.severity}"), locale(f"rule-family-{rule.family.lower()}")
    parts = [
        f"# {rule.code}: {locale(rule.message)}",
        f"[{_TITLE[other]}](../{other}/{rule.code}.md) · [{locale('rule-page-index')}](README.md)",
        f"{locale('rule-page-severity')}: **{severity}** · {family}",
        *_section(locale, "rule-page-what", locale(f"{rule.message}.what")),
        *_section(locale, "rule-page-why", locale(f"{rule.message}.why")),
        *_section(locale, "rule-page-example", _tables(example.breaks, locale)),
        *_section(locale, "rule-page-better", _tables(example.mended, locale)),
        *_section(locale, "rule-page-learn", _learn(rule, locale)),
    ]
    return "\n\n".join(parts) + "\n"


def index(lang: Lang, rules: Iterable[Rule]) -> str:
    """The list of all rules in one language, family by family, as Markdown."""
    locale = Locale(lang)
    rules = sorted(rules, key=lambda r: r.code)
    parts = [f"# {locale('rule-page-index')}", locale("rule-page-index-intro", count=str(len(rules)))]
    for family in sorted({r.family for r in rules}, reverse=True):
        head = [locale("rule-page-code"), locale("rule-page-name"), locale("rule-page-severity")]
        rows = [
            [f"[{r.code}]({r.code}.md)", _cell(locale(r.message)), locale(f"rule-severity-{r.severity}")]
            for r in rules
            if r.family == family
        ]
        parts += [f"## {family}: {locale(f'rule-family-{family.lower()}')}", _markdown(head, rows)]
    return "\n\n".join(parts) + "\n"


def _section(locale: Locale, heading: str, text: str) -> list[str]:
    return [f"## {locale(heading)}", text]


def _learn(rule: Rule, locale: Locale) -> str:
    lines = ", ".join(rule.lines)
    return (
        f"- {locale('rule-page-lesson')}: [{rule.lesson}](../../../notebooks/{locale.lang}/{rule.lesson}.ipynb)\n"
        f"- {locale('rule-page-lines')}: [{lines}](../../curriculum.md)"
    )


def _tables(piece: Piece, locale: Locale) -> str:
    return "\n\n".join(_table(table, rows, locale) for table, rows in piece.items())


def _table(table: str, rows: list[dict[str, Any]], locale: Locale) -> str:
    title = locale("rule-page-sheet", sheet=table_label(locale, table))
    if not rows:
        return f"{title}: *{locale('rule-page-no-rows')}*"
    fields = list(dict.fromkeys(field for row in rows for field in row))
    head = [label for field in fields for label in _headers(table, field, rows, locale)]
    body = [
        [cell for field in fields for cell in _cells(table, field, row, _is_a_year(field, rows), locale)]
        for row in rows
    ]
    return f"{title}\n\n{_markdown(head, body)}"


def _is_a_year(field: str, rows: list[dict[str, Any]]) -> bool:
    """Whether the field holds twelve figures; the months a cycle decides in are a list like any other."""
    return field == "months" and any(len(row[field]) == 12 for row in rows if field in row)


def _headers(table: str, field: str, rows: list[dict[str, Any]], locale: Locale) -> list[str]:
    if _is_a_year(field, rows):
        return [locale.month(_YEAR, index) for index in range(12)]
    return [_cell(field_label(locale, table, field))]


def _cells(table: str, field: str, row: dict[str, Any], year: bool, locale: Locale) -> list[str]:
    if year:
        return ["" if value is None else locale.number(value) for value in row[field]]
    return [_shown(table, field, row[field], locale) if field in row else ""]


def _markdown(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _shown(table: str, field: str, value: Any, locale: Locale) -> str:
    """A cell as the reader's own sheet would show it."""
    if value is None or value == []:
        return f"*{locale('rule-page-empty')}*"
    if isinstance(value, list):
        return " · ".join(_shown(table, field, item, locale) for item in value)
    if isinstance(value, dict):
        return _cell(value[locale.lang] if "vi" in value else ": ".join(str(part) for part in value.values()))
    if isinstance(value, bool):
        return choice_label(locale, table, field, value)
    if isinstance(value, dt.date):
        return locale.date(value)
    if isinstance(value, (int, float)):
        return _number(field, value, locale)
    is_choice = locale.has(f"choice-{table}-{field}-{value}") or locale.has(f"choice-{field}-{value}")
    return _cell(choice_label(locale, table, field, value) if is_choice else str(value))


def _number(field: str, value: float, locale: Locale) -> str:
    if field == "year":
        return str(value)
    # The examples hold no fraction that is not a share.
    return locale.percent(value) if 0 < abs(value) < 1 else locale.number(value)


def pages() -> dict[str, str]:
    """Every page by its path under the folder of rule pages: ``en/PLN101.md``, ``vi/README.md``."""
    written = {f"{lang}/{code}.md": page(rule, lang) for lang in LANGUAGES for code, rule in RULES.items()}
    return written | {f"{lang}/README.md": index(lang, RULES.values()) for lang in LANGUAGES}


def write_pages(folder: Path) -> int:
    """Write all pages under ``folder``, take away pages of rules that no longer exist, and say how many there are."""
    made = pages()
    for old in folder.glob("*/*.md"):
        if old.relative_to(folder).as_posix() not in made:
            old.unlink()
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return len(made)


def main(arguments: list[str]) -> int:
    """Write the pages to the folder named (``docs/rules`` where none is)."""
    import aop_lib.rules  # noqa: F401  (registers every family)

    count = write_pages(Path(arguments[0] if arguments else "docs/rules"))
    sys.stdout.write(f"{count}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
