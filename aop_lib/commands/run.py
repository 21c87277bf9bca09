"""``aop run [PLAN]``: the plan through the notebooks, and the report, scorecard and record of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from aop_lib.commands.language import asked_for, choose
from aop_lib.commands.paragraphs import harmless
from aop_lib.commands.progress import bar
from aop_lib.commands.reading import existing, print_problems
from aop_lib.commands.spoken import Refusal, SpokenCommand, lang_option, reader
from aop_lib.home import case_plan
from aop_lib.locale import Locale

if TYPE_CHECKING:
    from aop_lib.delivery.run import RunResult

__all__ = ["command"]


@click.command("run", cls=SpokenCommand)
@click.argument("plan", type=click.Path(path_type=Path), required=False)
@lang_option
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), default=None)
def command(plan: Path | None, lang: str | None, out: Path | None) -> int:
    """Exit code 0: the run succeeded, whatever was found; 2: the plan cannot be read, or the run failed in part."""
    from aop_lib.delivery.run import NotAPlan, RunFailed, run
    from aop_lib.delivery.workspace import NotARun

    path = existing(plan or case_plan(), reader())
    # The example speaks the reader's language; a plan of one's own speaks the language it was written in.
    asked = choose(lang).lang if plan is None else asked_for(lang)
    try:
        with bar() as advance:
            result = run(path, asked, out, advance)
    except NotAPlan as error:
        print_problems(error.result, choose(lang, error.result.plan))
        return 2
    except NotARun as error:
        raise Refusal(choose(lang)("cli-run-not-a-run", folder=str(error))) from error
    except RunFailed as error:
        raise Refusal(choose(lang)("cli-run-failed", step=error.step, folder=str(error.folder))) from error
    except OSError as error:
        raise Refusal(choose(lang)("cli-run-cannot-write", found=error.strerror or type(error).__name__)) from error
    _print(result, Locale(result.lang))
    return 2 if result.not_shown else 0


def _print(result: RunResult, say: Locale) -> None:
    click.secho(harmless(f"{result.company} {result.year}"), bold=True)
    if result.headline:
        click.echo(harmless(result.headline))
    groups = {say(f"rule-severity-{s}").lower(): len(group) for s, group in result.findings.by_severity().items()}
    listed = ", ".join(f"{count} {word}" for word, count in groups.items() if count)
    click.echo(say("cli-run-findings", count=len(result.findings), listed=listed))
    click.echo()
    for name in ("report.html", "scorecard.xlsx", "calendar.ics", "findings.json", "notebooks", "run.json"):
        click.echo(f"  {_shown(result.folder / name)}")
    click.echo()
    if result.not_shown:
        click.secho(say("cli-run-incomplete", parts=", ".join(result.not_shown)), fg="yellow")
    click.echo(say("cli-run-done", report=_shown(result.folder / "report.html"), seconds=say.number(result.seconds, 1)))


def _shown(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
