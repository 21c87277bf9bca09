"""``aop lab``: the course in JupyterLab, on the reader's own copies of the lessons."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from pathlib import Path

import click

from aop_lib.commands.language import choose
from aop_lib.commands.spoken import Refusal, SpokenCommand, lang_option

__all__ = ["command"]


@click.command("lab", cls=SpokenCommand)
@click.argument("plan", type=click.Path(path_type=Path), required=False)
@lang_option
@click.option("--folder", type=click.Path(path_type=Path, file_okay=False), default=None)
@click.option("--no-browser", is_flag=True)
@click.option("--port", type=click.IntRange(0, 65535), default=0)
def command(plan: Path | None, lang: str | None, folder: Path | None, no_browser: bool, port: int) -> int:
    """Runs until it is stopped; with PLAN, the lessons open on that plan."""
    from aop_lib.commands.reading import existing
    from aop_lib.delivery import laboratory

    say = choose(lang)
    here = folder or laboratory.work_folder()
    try:
        kept = laboratory.copy_lessons(here)
    except LookupError as error:
        raise Refusal(say("cli-lab-no-lessons")) from error
    for name in kept:
        click.echo(say("cli-lab-kept", name=name))
    token = secrets.token_urlsafe(24)
    number = port or laboratory.free_port()
    environment = laboratory.environment(here, say.lang, token)
    if plan is not None:
        environment["AOP_PLAN"] = str(existing(plan, say).resolve())
    click.echo(say("cli-lab-ready", folder=str(here)))
    click.echo(laboratory.address(number, say.lang, token))
    command = [sys.executable, "-m", "jupyterlab", *laboratory.arguments(here, say.lang, number, no_browser)]
    with laboratory.sockets() as (more, arguments):
        return subprocess.run([*command, *arguments], env={**os.environ, **environment, **more}).returncode
