"""Reading the plan a command was given, and telling the reader what in the file cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aop_lib.commands.paragraphs import harmless, wrapped
from aop_lib.commands.spoken import Refusal
from aop_lib.locale import Locale

if TYPE_CHECKING:
    from aop_lib.files import Problem, ReadResult

__all__ = ["SHOWN", "existing", "print_list", "print_problems"]

SHOWN = 20


def print_problems(result: ReadResult, say: Locale) -> None:
    """All that keeps the file from being read as a plan: the first twenty, then a count."""
    count = len(result.problems)
    click.secho(harmless(say("cli-problems", file=result.file, count=count)), fg="red", bold=True)
    print_list(result.problems, say)


def print_list(problems: Sequence[Problem], say: Locale) -> None:
    """Each problem with its place and its mend: the first twenty, then a count."""
    count = len(problems)
    for problem in problems[:SHOWN]:
        where = problem.where(say)
        click.echo()
        if where:
            click.secho(wrapped(where, 2), bold=True)
        click.echo(wrapped(problem.message(say), 4))
        click.echo(wrapped(problem.mend(say), 4, say("cli-mend")))
    if count > SHOWN:
        click.echo()
        click.echo(say("cli-problems-more", count=count - SHOWN))


def existing(path: Path, say: Locale) -> Path:
    """The path, if there is a file; otherwise a refusal in the reader's language."""
    try:
        found = path.is_file()
    except (OSError, ValueError):
        # A name too long for the system, or a folder nobody may look into.
        found = False
    if not found:
        raise Refusal(_missing(path, say))
    return path


def _missing(path: Path, say: Locale) -> str:
    """That there is no such file, and the mend: often a name one letter off."""
    from aop_lib.files import read_plan

    problem = read_plan(path).problems[0]
    found = problem.message(say) if problem.code == "file_folder" else f"{say('cli-no-file', path=str(path))}."
    return f"{found} {problem.mend(say)}"
