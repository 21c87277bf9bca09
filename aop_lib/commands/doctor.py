"""``aop doctor``: what is missing on this machine, and what to do about it."""

from __future__ import annotations

import click

from aop_lib.commands.language import choose
from aop_lib.commands.paragraphs import wrapped
from aop_lib.commands.spoken import SpokenCommand, lang_option

__all__ = ["command"]

_COLOURS = {"well": "green", "wanting": "red", "optional": "yellow"}


@click.command("doctor", cls=SpokenCommand)
@lang_option
def command(lang: str | None) -> int:
    """Exit code 0: all that is needed is there; 1: something needed is missing."""
    from aop_lib.delivery.machine import examine

    say = choose(lang)
    wanting = 0
    for sign in examine():
        wanting += sign.state == "wanting"
        mark = click.style(say(f"doctor-{sign.state}"), fg=_COLOURS[sign.state])
        click.echo(f"{mark}  {say(f'doctor-{sign.name}')}: {say(f'doctor-{sign.name}.{sign.state}', **sign.values)}")
        if sign.state != "well":
            click.echo(wrapped(say(f"doctor-{sign.name}.mend"), 4))
    click.echo()
    click.echo(say("doctor-result", count=wanting))
    return 1 if wanting else 0
