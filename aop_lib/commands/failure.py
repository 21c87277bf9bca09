"""What a reader is told when something cannot be done: one or two sentences, never a traceback."""

from __future__ import annotations

import datetime as dt
import os
import tempfile
import traceback
from pathlib import Path

import click

from aop_lib.commands.paragraphs import harmless
from aop_lib.commands.spoken import Refusal, reader
from aop_lib.locale import Locale

__all__ = ["report_failure", "say_stopped", "say_usage"]


def say_usage(error: click.ClickException) -> int:
    """Print why the command line could not be understood, in the reader's language; returns the exit code."""
    say = reader()
    click.secho(harmless(_in_words(error, say)), err=True, fg="red")
    context = getattr(error, "ctx", None)
    if context is not None and not isinstance(error, Refusal):
        click.echo(say("cli-error-help", command=context.command_path), err=True)
    return error.exit_code if isinstance(error, Refusal) else 2


def _in_words(error: click.ClickException, say: Locale) -> str:
    if isinstance(error, Refusal):
        return error.message
    if isinstance(error, click.NoSuchOption):
        return say("cli-error-option", option=error.option_name)
    if isinstance(error, click.MissingParameter):
        # An option has no name of its own on the command line but the one it is typed with.
        name = error.param.make_metavar(error.ctx) if error.param and error.ctx else ""
        name = error.param.opts[0] if isinstance(error.param, click.Option) else name
        return say("cli-error-missing", name=name)
    if isinstance(error, click.BadParameter):
        name = error.param.opts[0] if error.param else ""
        return say("cli-error-value", name=name)
    context = getattr(error, "ctx", None)
    if isinstance(context, click.Context) and isinstance(context.command, click.Group):
        return say("cli-error-command")
    return say("cli-error-usage")


def say_stopped() -> int:
    """The reader pressed Ctrl-C."""
    click.echo(reader()("cli-stopped"), err=True)
    return 130


def report_failure(error: BaseException) -> int:
    """Write what went wrong to a file for whoever mends it, and tell the reader where that file is."""
    say = reader()
    text = "".join(traceback.format_exception(error))
    click.secho(say("cli-failed"), err=True, fg="red")
    try:
        handle, name = tempfile.mkstemp(prefix=f"aop-{dt.date.today():%Y%m%d}-", suffix=".log", text=True)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        click.echo(say("cli-failed.log", path=str(Path(name))), err=True)
    except OSError:
        click.echo(say("cli-failed.nolog"), err=True)
    return 2
