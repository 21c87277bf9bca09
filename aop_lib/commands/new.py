"""``aop new FILE.xlsx``: a plan workbook to fill in, empty or with BabyCare House as an example."""

from __future__ import annotations

from pathlib import Path

import click

from aop_lib.commands.language import choose
from aop_lib.commands.paragraphs import harmless
from aop_lib.commands.spoken import Refusal, SpokenCommand, force_option, lang_option
from aop_lib.commands.writing import taken, writing
from aop_lib.home import case_plan

__all__ = ["command"]


@click.command("new", cls=SpokenCommand)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@lang_option
@click.option("--example", is_flag=True)
@force_option
def command(file: Path, lang: str | None, example: bool, force: bool) -> int:
    """Writes the workbook; a file that is already there stays unless told otherwise."""
    from aop_lib.files import new_workbook, read_plan

    say = choose(lang)
    if file.suffix.lower() != ".xlsx":
        raise Refusal(say("cli-new-suffix", path=str(file)))
    if taken(file, say) and not force:
        raise Refusal(say("cli-exists", path=str(file)))
    plan = read_plan(case_plan()).plan if example else None
    with writing(file, say):
        new_workbook(file, say.lang, example=plan)
    click.echo(harmless(say("cli-new-done", path=str(file))))
    return 0
