"""``aop build``: the notebooks from their sources."""

from __future__ import annotations

import click

from aop_lib.commands.language import choose
from aop_lib.commands.progress import working
from aop_lib.commands.spoken import Refusal, SpokenCommand, lang_option

__all__ = ["command"]


@click.command("build", cls=SpokenCommand)
@click.argument("names", nargs=-1)
@lang_option
@click.option("--check", is_flag=True)
def command(names: tuple[str, ...], lang: str | None, check: bool) -> int:
    """With ``--check`` nothing is written, and the exit code is 1 where a notebook differs from its source."""
    from aop_lib.course.build import BuildError, build
    from aop_lib.course.source import SourceError
    from aop_lib.locale import LANGUAGES

    say = choose(lang)
    langs = LANGUAGES if lang is None else (say.lang,)
    try:
        with working(say("cli-build-working")):
            changed = build(names or None, langs, check=check)
    except LookupError as error:
        raise Refusal(say("cli-build-unknown", names=str(error.args[0]))) from error
    except (SourceError, BuildError) as error:
        raise Refusal(str(error)) from error
    for name in changed:
        click.echo(name)
    click.echo(say("cli-build-differ" if check else "cli-build-done", count=len(changed)))
    return 1 if check and changed else 0
