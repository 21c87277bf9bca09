"""The executed report notebook as one page: our own template, escaped throughout, no script, nothing from outside."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from string import Template
from typing import Any

from aop_lib.delivery.safety import dangers
from aop_lib.locale import Locale
from aop_lib.plan import Lang, Plan

__all__ = ["UnsafeReport", "headline", "render"]

_TEMPLATES = Path(__file__).parent / "template"
_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_PICTURE, _HTML, _PLAIN = "image/svg+xml", "text/html", "text/plain"


class UnsafeReport(RuntimeError):
    """The page would run something or ask an outside address; it is not written."""


def render(notebook: Any, plan: Plan, lang: Lang, date: dt.date) -> str:
    """The page of an executed report notebook (an nbformat node), dated ``date``.

    Raises ``UnsafeReport`` where anything got through that a report must not hold.
    """
    exporter = _exporter()
    html, _ = exporter.from_notebook_node(_without_empty_parts(notebook), resources={"aop": _matter(plan, lang, date)})
    found = dangers(html)
    if found:
        raise UnsafeReport(", ".join(found[:5]))
    return str(html)


def _without_empty_parts(notebook: Any) -> Any:
    """The notebook less the headings under which no cell shows anything: that part is not for this plan."""
    kept: list[Any] = []
    parts: list[list[Any]] = [[]]
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and any(c.cell_type == "code" for c in parts[-1]):
            parts.append([])
        parts[-1].append(cell)
    for part in parts:
        code = [cell for cell in part if cell.cell_type == "code"]
        if not code or any(cell.outputs for cell in code):
            kept += part
    copy = notebook.copy()
    copy["cells"] = kept
    return copy


def headline(notebook: Any) -> str:
    """The one sentence the report begins with, or nothing where it could not be made."""
    outputs = (output for cell in notebook.cells for output in cell.get("outputs", []))
    first = next((o for o in outputs if o.get("metadata", {}).get("aop", {}).get("view") == "headline"), None)
    words = _joined(first["data"].get(_PLAIN, "")) if first is not None else ""
    return words.strip().partition("\n")[0]


def _matter(plan: Plan, lang: Lang, date: dt.date) -> dict[str, Any]:
    """What the page says beside the notebook: whose plan, which year, when."""
    say, company = Locale(lang), plan.company
    name = say.text(company.name)
    mark = say("report-illustrative") if company.illustrative else ""
    return {
        "lang": lang,
        "company": name,
        "business": say.text(company.business),
        "year": company.year,
        "title": say("report-title"),
        "what": say("report-what", year=str(company.year)),
        "date": say("report-date", date=say.date(date)),
        "illustrative": mark,
        "foot": say("report-foot"),
        "css": _css(lang, f"{name} – {say('report-title')} {company.year}", mark),
    }


def _css(lang: Lang, running: str, mark: str) -> Any:
    from markupsafe import Markup

    from aop_lib.charts import theme

    values = {n.lower(): getattr(theme, n) for n in ("PAPER", "INK", "MUTED", "GUIDE", "MAIN", "ACCENT", "FONT")}
    page = Template((_TEMPLATES / "aop" / "report.css").read_text(encoding="utf-8"))
    sheet = page.substitute(values, running=_css_string(running), mark=_css_string(mark))
    return Markup(f"{theme.css(lang)}\n{sheet}")


def _css_string(text: str) -> str:
    """Text as a CSS string: every sign that is no letter or digit by its number, so that nothing can end the string."""
    return '"' + "".join(c if c.isalnum() else f"\\{ord(c):06x}" for c in text) + '"'


def _exporter() -> Any:
    from jinja2 import Environment
    from nbconvert.exporters.templateexporter import TemplateExporter

    class ReportExporter(TemplateExporter):
        """Our template only: nothing is taken from the templates installed on this machine."""

        file_extension = ".html"
        template_extension = ".j2"
        enabled_preprocessors: list[str] = []

        def _template_name_default(self) -> str:
            return "aop"

        def _template_file_default(self) -> str:
            return "index.html.j2"

        def _create_environment(self) -> Environment:
            environment: Environment = super()._create_environment()  # type: ignore[no-untyped-call]
            environment.autoescape = True
            environment.filters.update(prose=_prose, shown=_shown, kind=_kind)
            return environment

    make: Any = ReportExporter
    return make(extra_template_basedirs=[str(_TEMPLATES)])


def _prose(source: str) -> Any:
    """Our own passages; HTML in them is text, and a link that leads out loses its address."""
    import mistune
    from markupsafe import Markup

    return Markup(str(mistune.create_markdown(escape=True)(source)))


def _kind(output: Any) -> str:
    data = output.get("data", {})
    return "picture" if _PICTURE in data else "text" if _HTML in data else "words"


def _shown(output: Any) -> Any:
    """The best form an output has for paper. Pictures and tables come escaped from ``charts``; all else is text."""
    from markupsafe import Markup

    data = output.get("data", {})
    if _PICTURE in data:
        return Markup(_joined(data[_PICTURE]))
    if _HTML in data:
        # The theme stands once at the head of the page.
        return Markup(_STYLE.sub("", _joined(data[_HTML])))
    plain = _joined(data.get(_PLAIN, ""))
    return Markup('<pre class="plain">{}</pre>').format(plain) if plain and not plain.startswith("<") else ""


def _joined(text: Any) -> str:
    return "".join(text) if isinstance(text, list) else str(text)
