"""click commands that speak the reader's language: their help is read from the messages ``cli-…``."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from typing import Any

import click

from aop_lib.commands.language import from_arguments
from aop_lib.locale import Locale

__all__ = ["Refusal", "SpokenCommand", "SpokenGroup", "force_option", "lang_option", "reader"]

_given: list[str] = []


def reader() -> Locale:
    """The language of whoever typed the command, for help and errors."""
    return from_arguments(_given)


class Refusal(click.ClickException):
    """The command cannot do what was asked; the message is already in the reader's language."""

    exit_code = 2


class _Spoken(click.Command):
    @property
    def _message(self) -> str:
        return f"cli-{self.name}"

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that shows how the command is typed."""
        pieces = self.collect_usage_pieces(ctx)
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=reader()("cli-usage") + " ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the command does, paragraph by paragraph."""
        for paragraph in reader()(f"{self._message}.help").split("\n\n"):
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(" ".join(paragraph.split()))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, each with one line from the messages."""
        say = reader()
        records = []
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx)
            if isinstance(param, click.Option) and record is not None:
                name = "help" if "--help" in param.opts else str(param.name).replace("_", "-")
                records.append((record[0], say(f"cli-option-{name}")))
        if records:
            with formatter.section(say("cli-options")):
                formatter.write_dl(records)


class SpokenCommand(_Spoken):
    """A command with help in both languages."""


class SpokenGroup(_Spoken, click.Group):
    """The program itself: knows its commands by name and imports one only when it is called."""

    def __init__(self, *args: Any, names: Sequence[str] = (), **settings: Any) -> None:
        super().__init__(*args, **settings)
        self._names = tuple(names)

    def main(self, args: Sequence[str] | None = None, *rest: Any, **settings: Any) -> Any:
        """Remember what was typed, so that help and errors know the language; then run."""
        _given[:] = list(sys.argv[1:] if args is None else args)
        return super().main(args, *rest, **settings)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order people meet them."""
        return list(self._names)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """The command of that name, imported now."""
        if name not in self._names:
            return None
        command: click.Command = importlib.import_module(f"aop_lib.commands.{name}").command
        return command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of the program, then its commands with one line each."""
        super().format_options(ctx, formatter)
        say = reader()
        with formatter.section(say("cli-commands")):
            formatter.write_dl([(name, say(f"cli-{name}")) for name in self._names])


def lang_option(function: Any) -> Any:
    """Adds ``--lang en|vi``."""
    return click.option("--lang", type=click.Choice(["en", "vi"]), default=None)(function)


def force_option(function: Any) -> Any:
    """Adds ``--force``, without which no file of the reader's is replaced."""
    return click.option("--force", is_flag=True)(function)
