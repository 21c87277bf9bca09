"""``aop coverage [PART]``: which curriculum lines are served, and where."""

from __future__ import annotations

import click

from aop_lib.commands.language import choose
from aop_lib.commands.spoken import Refusal, SpokenCommand, lang_option

__all__ = ["command"]


@click.command("coverage", cls=SpokenCommand)
@click.argument("part", required=False, default="")
@lang_option
@click.option("--all-lines", is_flag=True)
def command(part: str, lang: str | None, all_lines: bool) -> int:
    """Prints unserved lines (with ``--all-lines`` the served ones too), then the count."""
    from aop_lib.delivery.coverage import coverage

    say = choose(lang)
    table = [row for row in coverage() if row.line.belongs_to(part)]
    if not table:
        raise Refusal(say("cli-coverage-none", part=part))
    for row in table:
        if row.served and all_lines:
            click.echo(say("cli-coverage-where", line=row.line.code, where=", ".join(row.served)))
        elif not row.served:
            prose = f" ({say('cli-coverage-prose')})" if row.line.may_be_prose else ""
            click.echo(f"{row.line.code} [{row.line.tag}]{prose} {row.line.text}")
    served = sum(1 for row in table if row.served)
    click.echo(say("cli-coverage-total", served=str(served), all=str(len(table))))
    return 0 if served == len(table) else 1
