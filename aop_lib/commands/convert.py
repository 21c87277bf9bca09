"""``aop convert FROM TO``: the same plan as an Excel workbook or as YAML."""

from __future__ import annotations

from pathlib import Path

import click

from aop_lib.commands.language import choose
from aop_lib.commands.paragraphs import harmless
from aop_lib.commands.reading import existing, print_problems
from aop_lib.commands.spoken import Refusal, SpokenCommand, force_option, lang_option, reader
from aop_lib.commands.writing import taken, writing

__all__ = ["command"]

_YAML = (".yaml", ".yml")


@click.command("convert", cls=SpokenCommand)
@click.argument("source", type=click.Path(path_type=Path))
@click.argument("target", type=click.Path(path_type=Path, dir_okay=False))
@lang_option
@force_option
def command(source: Path, target: Path, lang: str | None, force: bool) -> int:
    """Writes ``target`` in the format its ending names."""
    from aop_lib.files import read_plan, write_workbook, write_yaml

    say = choose(lang)
    kind = target.suffix.lower()
    if kind not in (".xlsx", *_YAML):
        raise Refusal(say("cli-convert-suffix", path=str(target)))
    result = read_plan(existing(source, reader()))
    say = choose(lang, result.plan)
    if result.problems or result.plan is None:
        print_problems(result, say)
        return 2
    if taken(target, say) and not force:
        raise Refusal(say("cli-exists", path=str(target)))
    with writing(target, say):
        if kind in _YAML:
            write_yaml(result.plan, target)
        else:
            write_workbook(result.plan, target, say.lang)
    click.echo(harmless(say("cli-convert-done", path=str(target))))
    return 0
