"""``aop check PLAN``: what the rules find in a plan."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aop_lib.commands.language import choose
from aop_lib.commands.paragraphs import harmless, wrapped
from aop_lib.commands.reading import existing, print_problems
from aop_lib.commands.spoken import SpokenCommand, lang_option, reader
from aop_lib.locale import Locale

if TYPE_CHECKING:
    from aop_lib.files import ReadResult
    from aop_lib.rules import Finding, Findings

__all__ = ["command"]

_STEERING = re.compile("[\x7f-\x9f]")
_COLOURS = {"critical": "red", "major": "yellow", "minor": "cyan"}


@click.command("check", cls=SpokenCommand)
@click.argument("plan", type=click.Path(path_type=Path))
@lang_option
@click.option("--json", "as_json", is_flag=True)
def command(plan: Path, lang: str | None, as_json: bool) -> int:
    """Exit code 0: nothing found; 1: findings; 2: the file cannot be read as a plan."""
    from aop_lib.files import read_plan
    from aop_lib.rules import Findings, check, said_once

    result = read_plan(existing(plan, reader()))
    say = choose(lang, result.plan)
    findings = Findings() if result.plan is None else _news(said_once(check(result.plan)), result)
    if as_json:
        shown = json.dumps(_as_data(result, findings, say), ensure_ascii=False, indent=2)
        # JSON leaves these as they are, and some terminals obey them.
        click.echo(_STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04x}", shown))
    else:
        _print(result, findings, say)
    return 2 if result.problems or result.plan is None else 1 if len(findings) else 0


def _news(findings: Findings, result: ReadResult) -> Findings:
    """Without those on a row or sheet that could not be read: there a rule only sees the hole the reader left."""
    from aop_lib.rules import Findings

    problems = result.problems
    rows = {(p.place.sheet, p.place.row, p.place.line) for p in problems if p.place.row or p.place.line}
    sheets = {p.table for p in problems if not (p.place.row or p.place.line)}
    places = ((f, result.places.find(f.table, f.row, f.field)) for f in findings)
    return Findings(f for f, at in places if f.table not in sheets and (at.sheet, at.row, at.line) not in rows)


def _as_data(result: ReadResult, findings: Findings, say: Locale) -> dict[str, Any]:
    problems = [
        {"code": p.code, "where": p.where(say), "found": p.message(say), "mend": p.mend(say)} for p in result.problems
    ]
    known = [] if result.plan is None else findings.to_json(result.plan, say.lang, result.places)
    return {"file": result.file, "sha256": result.sha256, "lang": say.lang, "problems": problems, "findings": known}


def _print(result: ReadResult, findings: Findings, say: Locale) -> None:
    plan = result.plan
    if result.problems:
        print_problems(result, say)
        click.echo()
    if plan is None:
        return
    click.secho(harmless(f"{say.text(plan.company.name)} {plan.company.year}"), bold=True)
    click.echo(say("cli-findings-partial" if result.problems else "cli-findings", count=len(findings)))
    for severity, group in findings.by_severity().items():
        if len(group):
            click.echo()
            click.secho(f"{say(f'rule-severity-{severity}')} ({len(group)})", fg=_COLOURS[severity], bold=True)
        for finding in group:
            _print_finding(finding, result, say)
    if len(findings):
        click.echo()
        click.echo(say("cli-explain-hint", code=findings[0].code))


def _print_finding(finding: Finding, result: ReadResult, say: Locale) -> None:
    assert result.plan is not None
    click.echo()
    code = click.style(finding.code, fg=_COLOURS[finding.severity])
    click.echo(f"  {code}  {click.style(finding.title(say), bold=True)}")
    where = result.places.find(finding.table, finding.row, finding.field).text(say)
    if where:
        click.secho(wrapped(where, 4), dim=True)
    click.echo(wrapped(finding.found(say, result.plan), 4))
    click.echo(wrapped(finding.why(say), 4, say("cli-why")))
    click.echo(wrapped(finding.mend(say, result.plan), 4, say("cli-mend")))
