"""Floor 6: the command ``aop``. Each command lives in its own module and is imported when it is called."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from aop_lib.commands.failure import report_failure, say_stopped, say_usage
from aop_lib.commands.spoken import SpokenGroup, lang_option

__all__ = ["aop", "main"]

_COMMANDS = ("run", "check", "explain", "new", "convert", "ask", "merge", "lab", "build", "coverage", "doctor")


@click.group(cls=SpokenGroup, names=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@lang_option
def aop(lang: str | None) -> None:
    """Read an Annual Operating Plan and say what is wrong with it; see ``cli-aop`` for the help people see."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code: 0 well, 1 findings, 2 usage, unreadable file or a fault.

    A traceback is never shown: an unexpected error goes to a file, and the reader is told where that is.
    """
    _use_utf8()
    try:
        code = aop.main(args=None if arguments is None else list(arguments), standalone_mode=False)
    except click.ClickException as error:
        code = say_usage(error)
    except (click.Abort, KeyboardInterrupt):
        code = say_stopped()
    except BrokenPipeError:
        # The reader closed the pipe (as `aop check | head` does); that is no fault of ours.
        sys.stderr.close()
        code = 0
    except Exception as error:
        code = report_failure(error)
    raise SystemExit(code if isinstance(code, int) else 0)


def _use_utf8() -> None:
    """Vietnamese must come through a Windows console or a pipe whose own encoding cannot hold it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    main()
