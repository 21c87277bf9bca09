"""``aop ask PLAN``: a workbook for each department, in which it answers without seeing what others answer."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aop_lib.commands.language import choose
from aop_lib.commands.paragraphs import harmless, wrapped
from aop_lib.commands.reading import existing, print_problems
from aop_lib.commands.spoken import Refusal, SpokenCommand, force_option, lang_option, reader
from aop_lib.commands.writing import taken, writing
from aop_lib.locale import Locale
from aop_lib.plan import Phase, Plan

if TYPE_CHECKING:
    from aop_lib.plan import Party

__all__ = ["command"]


@click.command("ask", cls=SpokenCommand)
@click.argument("plan", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True)
@click.option("--phase", type=click.Choice(["before", "after"]), default="before")
@lang_option
@force_option
def command(plan: Path, out: Path, phase: Phase, lang: str | None, force: bool) -> int:
    """Writes one file for each department; none where one of them is there already."""
    from aop_lib.files import answer_workbook, departments, read_plan
    from aop_lib.files.atomic import write_bytes
    from aop_lib.files.workbook_write import workbook_bytes

    result = read_plan(existing(plan, reader()))
    say = choose(lang, result.plan)
    if result.problems or result.plan is None:
        print_problems(result, say)
        return 2
    asked = departments(result.plan)
    if not asked:
        raise Refusal(say("cli-ask-nobody", path=str(plan)))
    paths = dict(zip((d.id for d in asked), _paths(asked, out, phase, say), strict=True))
    there = [path.name for path in paths.values() if taken(path, say)]
    if there and not force:
        raise Refusal(say("cli-ask-exists", folder=str(out), files=", ".join(there)))
    for department, path in paths.items():
        content = workbook_bytes(answer_workbook(result.plan, department, phase, say.lang))
        with writing(path, say):
            write_bytes(path, content)
    _print(result.plan, plan, {d.id: say.text(d.name) for d in asked}, paths, phase, say)
    return 0


def _paths(asked: list[Party], out: Path, phase: Phase, say: Locale) -> list[Path]:
    """A name of its own for each, also where two codes leave the same letters behind, or none."""
    from aop_lib.delivery.slug import plain_words
    from aop_lib.files import choice_label

    when = choice_label(say, "views", "phase", phase)
    names: list[str] = []
    for number, department in enumerate(asked, 1):
        words = plain_words(department.id) or str(number)
        name = plain_words(f"{words} {when}")
        names.append(name if name not in names else plain_words(f"{words} {number} {when}"))
    return [out / f"{name}.xlsx" for name in names]


def _print(plan: Plan, source: Path, names: dict[str, str], paths: dict[str, Path], phase: Phase, say: Locale) -> None:
    for department, path in paths.items():
        click.echo(f"  {harmless(str(path))}  {harmless(names[department])}")
    click.echo()
    click.echo(wrapped(say("cli-ask-done", count=len(paths)), 0))
    if _codes_tell(plan):
        click.secho(wrapped(say("cli-ask-codes"), 0), fg="yellow")
    answered = {view.department for view in plan.views if view.phase == phase}
    if answered & paths.keys():
        who = ", ".join(names[d] for d in paths if d in answered)
        click.secho(wrapped(say("cli-ask-answered", departments=who), 0), fg="yellow")
    click.echo(wrapped(say("cli-ask-next"), 0))
    folder = next(iter(paths.values())).parent
    click.echo(harmless(f"  aop merge {_quoted(source)} {_quoted(folder)} --out {_free(phase)}"))


def _free(phase: Phase) -> str:
    """A name that is not taken: merging never writes over a file, least of all the plan it reads."""
    name = "merged" if phase == "before" else "merged_after"
    numbered = (f"{name}_{number}.xlsx" for number in range(2, 100))
    return next((n for n in (f"{name}.xlsx", *numbered) if not Path(n).exists()), f"{name}.xlsx")


def _codes_tell(plan: Plan) -> bool:
    """Whether the codes of the priorities count up in their order, so that P1 is known to come first."""
    ranked = sorted((c.rank, c.id) for c in plan.choices if c.kind == "priority" and c.rank is not None)
    codes = [code for _, code in ranked]
    return len(codes) > 1 and all(re.search(r"\d", c) for c in codes) and codes == sorted(codes, key=_counted)


def _counted(code: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", code) if part]


def _quoted(path: Path) -> str:
    return f'"{path}"' if " " in str(path) else str(path)
