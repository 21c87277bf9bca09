"""``aop merge PLAN FILE...``: the answers of departments put into the plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aop_lib.commands.language import choose
from aop_lib.commands.paragraphs import harmless, wrapped
from aop_lib.commands.reading import existing, print_list, print_problems
from aop_lib.commands.spoken import Refusal, SpokenCommand, force_option, lang_option, reader
from aop_lib.commands.writing import taken, writing
from aop_lib.locale import Locale

if TYPE_CHECKING:
    from aop_lib.files import Merged, ReadResult
    from aop_lib.plan import Plan

__all__ = ["command"]

_YAML = (".yaml", ".yml")


@click.command("merge", cls=SpokenCommand)
@click.argument("plan", type=click.Path(path_type=Path))
@click.argument("file", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--out", "merged", type=click.Path(path_type=Path, dir_okay=False), required=True)
@lang_option
@force_option
def command(plan: Path, file: tuple[Path, ...], merged: Path, lang: str | None, force: bool) -> int:
    """Exit code 2, and nothing written, where a file cannot be read or two of them contradict each other."""
    from aop_lib.files import merge, read_answers, read_plan

    if merged.suffix.lower() not in (".xlsx", *_YAML):
        raise Refusal(choose(lang)("cli-convert-suffix", path=str(merged)))
    result = read_plan(existing(plan, reader()))
    say = choose(lang, result.plan)
    if result.problems or result.plan is None:
        print_problems(result, say)
        return 2
    if taken(merged, say) and not force:
        raise Refusal(say("cli-exists", path=str(merged)))
    paths = _files(file, merged, say)
    read = [read_answers(path, result.plan) for path in paths]
    for name, part in zip(_names(paths), read, strict=True):
        part.file = name
    done = merge(result, [(part.file, part) for part in read if not part.problems])
    if done.problems or any(part.problems for part in read):
        _print_refusal(read, done, say)
        return 2
    _write(done.plan, merged, say)
    _print(done, merged, _unread(paths, read), say)
    return 0


def _files(given: Sequence[Path], target: Path, say: Locale) -> list[Path]:
    """The files, each once; a folder stands for the workbooks in it, without the locks Excel leaves beside them.

    What was merged before and is to be written anew is no department's answer, though it may lie among them.
    """
    found: dict[Path, Path] = {}
    for path in given:
        inside = [p for p in _inside(path) if p.absolute() != target.absolute()] if _is_folder(path) else [path]
        if not inside:
            raise Refusal(say("cli-merge-empty-folder", folder=str(path)))
        found |= {p.absolute(): p for p in inside}
    return list(found.values())


def _inside(folder: Path) -> list[Path]:
    return sorted(p for p in folder.glob("*.xlsx") if not p.name.startswith(("~$", ".")))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        # A name too long for the system, or a folder nobody may look into: reading the file will say so.
        return False


def _names(paths: Sequence[Path]) -> list[str]:
    """The names of the files; with their folder where two of them are named alike."""
    alike = Counter(path.name for path in paths)
    return [path.name if alike[path.name] == 1 else str(path) for path in paths]


def _unread(paths: Sequence[Path], read: Sequence[ReadResult]) -> dict[str, list[str]]:
    """Of each workbook, the sheets nobody read: answers may stand on them."""
    from aop_lib.files.answers import unread_sheets

    return {part.file: unread_sheets(path) for path, part in zip(paths, read, strict=True) if part.source == "xlsx"}


def _print_refusal(read: Sequence[ReadResult], done: Merged, say: Locale) -> None:
    for part in (part for part in read if part.problems):
        print_problems(part, say)
        click.echo()
    if done.problems:
        click.secho(say("cli-merge-refused", count=len(done.problems)), fg="red", bold=True)
        print_list(done.problems, say)
        click.echo()
    click.echo(say("cli-merge-nothing"))


def _write(plan: Plan, target: Path, say: Locale) -> None:
    from aop_lib.files import write_workbook, write_yaml

    with writing(target, say):
        if target.suffix.lower() in _YAML:
            write_yaml(plan, target)
        else:
            write_workbook(plan, target, say.lang)


def _print(done: Merged, target: Path, unread: dict[str, list[str]], say: Locale) -> None:
    from aop_lib.files import table_label

    for file, added in done.added.items():
        listed = ", ".join(f"{table_label(say, table)} {count}" for table, count in added.items() if count)
        said = listed or say("cli-merge-known" if added else "cli-merge-unanswered")
        click.secho(wrapped(f"{file}: {said}", 2), fg=None if listed else "yellow")
        if unread.get(file):
            sheets = ", ".join(f"“{title}”" for title in unread[file])
            click.secho(wrapped(f"{file}: {say('cli-merge-unread', sheets=sheets)}", 2), fg="yellow")
    missing = _silent(done.plan, say)
    click.echo()
    if missing:
        click.secho(wrapped(say("cli-merge-silent", departments=", ".join(missing)), 0), fg="yellow")
    click.echo(harmless(say("cli-merge-done", path=str(target))))
    click.echo(harmless(say("cli-merge-next", path=f'"{target}"' if " " in str(target) else str(target))))


def _silent(plan: Plan, say: Locale) -> list[str]:
    """Departments that have not said in the latest round what comes first."""
    from aop_lib.files import departments
    from aop_lib.methods.phases import in_phase

    heard = {view.department for _, view in in_phase(plan.views)}
    return [say.text(party.name) for party in departments(plan) if party.id not in heard]
